"""Which addresses may be asked: the rule that keeps a feed's links and redirects out of the user's own network.

Judged is the address that a socket really connects to, never the spelling of a host: `0x7f000001`, `①②⑦.⓪.⓪.①` and a
name that resolves differently the second time all end here.
"""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

_NAT64 = ip_network("64:ff9b::/96")
_LOCAL_NAT64 = ip_network("64:ff9b:1::/48")
_V4_COMPATIBLE = ip_network("::/96")
_EXTRA: tuple[Network, ...] = (
    # `ipaddress` counts these as global, or did so in some Python that we run on
    ip_network("100.64.0.0/10"),  # carrier-grade NAT, and a cloud's metadata at 100.100.100.200
    ip_network("168.63.129.16/32"),  # a cloud's host agent
    ip_network("192.0.0.0/24"),
    ip_network("192.88.99.0/24"),
    ip_network("fec0::/10"),  # the old site-local addresses
    ip_network("2001::/23"),
    _LOCAL_NAT64,
    ip_network("3fff::/20"),
)


@dataclass(frozen=True, slots=True)
class Guard:
    """The rule with the user's exceptions."""

    networks: tuple[Network, ...] = ()
    hosts: frozenset[str] = frozenset()

    def permits_host(self, host: str) -> bool:
        """The user named this host in `allow_networks`, so wherever it resolves to is fine."""
        return host.lower().rstrip(".") in self.hosts

    def permits(self, address: str) -> bool:
        """This address may be connected to: public in every form it may hide, or allowed by the user."""
        try:
            found = ip_address(address.partition("%")[0])
        except ValueError:
            return False
        return self.allows(found) or all(is_public(one) for one in meant(found))

    def allows(self, found: Address) -> bool:
        """The user's own exceptions, `allow_networks`; an IPv4 address counts in its mapped form too."""
        mapped = found.ipv4_mapped if isinstance(found, IPv6Address) else None
        return any(one.version == net.version and one in net for one in (found, mapped) if one for net in self.networks)

    def exempt(self, host: str) -> bool:
        """The host as written is one that the user allowed, by name or by address: any port is fine."""
        if self.permits_host(host):
            return True
        try:
            return self.allows(ip_address(host))
        except ValueError:
            return False


def guard_of(allow_networks: tuple[str, ...]) -> Guard:
    """From the config's words: addresses (`10.1.2.3`), networks (`10.0.0.0/8`) and host names."""
    networks: list[Network] = []
    hosts: set[str] = set()
    for word in allow_networks:
        try:
            networks.append(ip_network(word.strip("[]"), strict=False))
        except ValueError:
            hosts.add(word.lower().rstrip("."))
    return Guard(tuple(networks), frozenset(hosts))


def is_public(address: Address) -> bool:
    """A unicast address of the open internet."""
    if not address.is_global or address.is_multicast or address.is_reserved:
        return False
    return not any(address.version == net.version and address in net for net in _EXTRA)


def meant(address: Address) -> tuple[Address, ...]:
    """All the addresses that one may lead to: itself, and the IPv4 addresses that its form holds.

    A mapped address, or one that NAT64 made of a name on a network without IPv4, is its IPv4 address and nothing else;
    of 6to4, Teredo, compatible and local NAT64 forms both must be public.
    """
    if isinstance(address, IPv4Address):
        return (address,)
    last = IPv4Address(int(address) & 0xFFFFFFFF)
    if address.ipv4_mapped is not None or address in _NAT64:
        return (last,)
    within = [last] if address in _LOCAL_NAT64 or address in _V4_COMPATIBLE else []
    within += [address.sixtofour] if address.sixtofour is not None else []
    return (address, *within, *(address.teredo or ()))
