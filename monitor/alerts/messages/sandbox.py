"""The language of templates: values, filters, `if`, `for` and `set` of Jinja2, in its sandbox, with all work counted.

A template comes from the user and meets texts of the whole world, so it can neither call nor change anything, grows
nothing by doubling it, and ends: what it does is counted, not timed, so that it behaves alike on every machine.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, Final

from jinja2 import StrictUndefined, Template, TemplateError, TemplateSyntaxError, Undefined, meta, nodes, pass_context
from jinja2.runtime import Context, LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from monitor.alerts.messages import filters
from monitor.alerts.messages.telling import Group, Source, Story, Telling
from monitor.alerts.wording import Wording
from monitor.errors import TemplateFault

LONGEST_TEMPLATE = 64_000
"""Characters."""
LONGEST_OUTPUT = 400_000
"""Characters; a mail of two hundred stories takes some 300,000 before it is cut to size."""
WORK = 40_000
"""Steps of loops, filters and outputs, a long text counting more; our own longest message takes a tenth."""

_ALLOWED: Final = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Const, nodes.Getattr, nodes.Getitem, nodes.Slice,
    nodes.Filter, nodes.Keyword, nodes.Test, nodes.If, nodes.For, nodes.Assign, nodes.CondExpr, nodes.And, nodes.Or,
    nodes.Not, nodes.Compare, nodes.Operand, nodes.Add, nodes.Sub, nodes.Neg, nodes.List, nodes.Tuple,
)  # fmt: skip
_CALLED: Final[dict[type[nodes.Node], str]] = {
    nodes.Call: "a call",
    nodes.Macro: "a macro",
    nodes.Include: "include",
    nodes.Import: "import",
    nodes.FromImport: "import",
    nodes.Extends: "extends",
    nodes.Block: "block",
    nodes.Concat: "~",
    nodes.AssignBlock: "a set block",
    nodes.Mul: "*",
    nodes.Pow: "**",
    nodes.Mod: "%",
    nodes.Dict: "a mapping",
    nodes.ScopedEvalContextModifier: "autoescape",
}
_TESTS: Final = ("defined", "undefined", "none", "odd", "even", "in", "eq", "ne", "lt", "gt", "le", "ge")
_RECORDS: Final = (Telling, Group, Story, Source, Wording, LoopContext)
_WORK: Final = " work"
"""No name that a template could write."""
_NAME: Final = "<template>"


class _Work:
    """Counts down what is left to do."""

    def __init__(self) -> None:
        self._left = WORK

    def spend(self, steps: int) -> None:
        self._left -= steps
        if self._left < 0:
            raise TemplateFault("takes too long: fewer loops inside of loops would do")


class _Sandbox(ImmutableSandboxedEnvironment):
    """Of an object only the fields of our own records can be read, and nothing can be called."""

    intercepted_binops = frozenset({"+", "-"})

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        return isinstance(obj, _RECORDS) and not attr.startswith("_") and not callable(value)

    def is_safe_callable(self, obj: Any) -> bool:
        return False

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        if type(left) is not int or type(right) is not int:
            raise TemplateFault(f"{operator} is for whole numbers")
        return left + right if operator == "+" else left - right


@cache
def environment(kind: str) -> _Sandbox:
    """The environment of a format: how it writes what a template puts out."""
    written = filters.WRITTEN[kind]
    sandbox = _Sandbox(
        autoescape=kind in ("html", "mail"),
        undefined=StrictUndefined,
        finalize=_counted_output(written),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    sandbox.globals.clear()
    sandbox.tests = {name: sandbox.tests[name] for name in _TESTS}
    sandbox.filters = {name: _counted(filter_) for name, filter_ in filters.of(kind).items()}
    sandbox.filters[_WORK] = _counted_loop
    return sandbox


class Pattern:
    """A template, compiled: `fill` makes text of values."""

    def __init__(self, source: str, kind: str, known: frozenset[str]) -> None:
        """`known`: the names of the values that there will be. Raises `TemplateFault`."""
        if len(source) > LONGEST_TEMPLATE:
            raise TemplateFault(f"is longer than {LONGEST_TEMPLATE:,} characters")
        sandbox = environment(kind)
        try:
            tree = sandbox.parse(source)
            _refuse(tree, sandbox, known)
            for loop in tree.find_all(nodes.For):
                loop.iter = nodes.Filter(loop.iter, _WORK, [], [], None, None, lineno=loop.lineno)
            tree.set_environment(sandbox)
            code = sandbox.compile(tree, filename=_NAME)
        except TemplateSyntaxError as error:
            raise TemplateFault(_said(error.message or "can't be read"), error.lineno) from None
        except (RecursionError, SyntaxError, MemoryError):  # Python's own limits, for blocks inside of blocks
            raise TemplateFault("is nested too deeply") from None
        self._template = Template.from_code(sandbox, code, {})
        self._made_of = (source, kind)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Pattern) and self._made_of == other._made_of

    def __hash__(self) -> int:
        return hash(self._made_of)

    def fill(self, values: Mapping[str, object]) -> str:
        """The text. Raises `TemplateFault` with the line."""
        try:
            return "".join(self._pieces({**values, _WORK: _Work()}))
        except TemplateFault as fault:
            raise TemplateFault(str(fault), fault.line or _line_of(fault)) from None
        except (
            TemplateError,
            ValueError,
            TypeError,
            LookupError,
            AttributeError,
            ArithmeticError,
            RecursionError,
        ) as error:
            raise TemplateFault(_said(str(error)), _line_of(error)) from None

    def _pieces(self, values: dict[str, object]) -> Iterator[str]:
        length = 0
        for piece in self._template.generate(values):
            length += len(piece)
            if length > LONGEST_OUTPUT:
                raise TemplateFault(f"makes more than {LONGEST_OUTPUT:,} characters")
            yield piece


def _refuse(tree: nodes.Template, sandbox: _Sandbox, known: frozenset[str]) -> None:
    for node in tree.find_all(nodes.Node):
        if complaint := _complaint(node, sandbox):
            raise TemplateFault(complaint, node.lineno or next((n.lineno for n in node.find_all(nodes.Node)), 0))
    for name in sorted(meta.find_undeclared_variables(tree) - known):
        line = next((n.lineno for n in tree.find_all(nodes.Name) if n.name == name and n.ctx == "load"), 0)
        raise TemplateFault(f"there is no value {name!r}", line)


def _complaint(node: nodes.Node, sandbox: _Sandbox) -> str:
    """What is wrong with using this at all; empty: nothing."""
    match node:
        case nodes.List(items=items) | nodes.Tuple(items=items, ctx="load"):
            return "" if all(isinstance(item, nodes.Const) for item in items) else "a list may hold plain words only"
        case nodes.Filter(name=name) if name not in sandbox.filters:
            return f"there is no filter {name!r}"
        case nodes.Test(name=name) if name not in sandbox.tests:
            return f"there is no test {name!r}"
        case nodes.Name(name="self"):
            return "there is no value 'self'"
        case nodes.For(recursive=True):
            return "a loop can't call itself"
        case _:
            return (
                "" if isinstance(node, _ALLOWED) else f"{_CALLED.get(type(node), 'this')} can't be used in a template"
            )


def _counted(filter_: Callable[..., object]) -> Callable[..., object]:
    @pass_context
    def counted(context: Context, value: object, *given: object) -> object:
        if any(isinstance(one, str) and len(one) > 200 for one in given):
            raise TemplateFault("what is given to a filter is too long")
        context[_WORK].spend(1 + _size(value) // 200)
        try:
            told = filter_(value, *given)
        except TypeError:
            raise TemplateFault("a filter is given what it can't use") from None
        if _size(told) > LONGEST_OUTPUT:
            raise TemplateFault("a filter makes too long a text")
        return told

    return counted


@pass_context
def _counted_loop(context: Context, items: object) -> object:
    if not isinstance(items, tuple | list):
        raise TemplateFault("for goes through lists only")
    context[_WORK].spend(1 + len(items))
    return items


def _counted_output(written: Callable[[object], str]) -> Callable[[Context, object], str]:
    @pass_context
    def finalize(context: Context, value: object) -> str:
        if isinstance(value, Undefined):
            return str(value)  # which raises, with its name
        if not isinstance(value, str | int) or isinstance(value, bool):
            raise TemplateFault("only texts and numbers can be put out, no lists and no records")
        context[_WORK].spend(1 + _size(value) // 200)
        return written(value)

    return finalize


def _size(value: object) -> int:
    return len(value) if isinstance(value, str | tuple | list) else 1


def _said(text: str) -> str:
    """Jinja2's word, without its module paths."""
    # What is left when its tags are gone is no markup, and nobody trusts it.
    plain = Markup(text).striptags() if "<" in text else text  # nosec B704
    return re.sub(r"'?(?:[a-z_]+\.)+([A-Z]\w+) object'?", r"\1", plain)[:300]


def _line_of(error: BaseException) -> int:
    frames = traceback.extract_tb(error.__traceback__)
    return next((frame.lineno or 0 for frame in reversed(frames) if frame.filename == _NAME), 0)
