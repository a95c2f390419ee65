#!/usr/bin/env bash
# Builds dist/depesche_VERSION_ARCH.deb out of this checkout; needs debhelper, and a pip of 22.3 or newer ($DEPESCHE_PIP).
set -eu
cd "$(dirname "$0")/../.."
root=$PWD
pip=${DEPESCHE_PIP:-pip}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
source=$work/depesche
mkdir -p "$source" dist
# What belongs to the project and nothing that lies around; outside of a git checkout, everything.
if git -c safe.directory="$root" rev-parse --git-dir >/dev/null 2>&1; then
    git -c safe.directory="$root" ls-files -co --exclude-standard -z | while IFS= read -r -d '' file; do [ -e "$file" ] && printf '%s\0' "$file"; done |
        tar --null --files-from - -cf - | tar -xf - -C "$source"
else
    tar --exclude ./.venv --exclude ./dist -cf - . | tar -xf - -C "$source"
fi
cd "$source"
cp -r packaging/deb/debian debian
chmod +x debian/rules
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' monitor/__init__.py)
# One entry: what changed is in CHANGELOG.md. A fixed date makes the same source give the same package.
date=$(git -c safe.directory="$root" -C "$root" log -1 --format=%cD 2>/dev/null || date -R -u)
printf 'depesche (%s) stable; urgency=medium\n\n  * See CHANGELOG.md.\n\n -- The Depesche founders <depesche@example.org>  %s\n' \
    "$version" "$date" >debian/changelog
"$pip" wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation --wheel-dir "$work/wheel" .
DEPESCHE_WHEEL=$(echo "$work"/wheel/depesche-*.whl)
export DEPESCHE_WHEEL DEPESCHE_PIP="$pip" PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1
dpkg-buildpackage --build=binary --no-sign --no-check-builddeps >"$work/log" 2>&1 || { tail -50 "$work/log" >&2; exit 1; }
cp "$work"/depesche_*.deb "$root/dist/"
echo "dist/$(basename "$work"/depesche_*_*.deb)"
