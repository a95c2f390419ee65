"""The rule for addresses, form by form."""

from __future__ import annotations

from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds.sources.guard import guard_of

REFUSED = """
    127.0.0.1 127.8.9.1 0.0.0.0 10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 100.100.100.200 168.63.129.16
    192.0.0.170 192.0.2.1 198.18.0.1 203.0.113.9 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255 192.88.99.1
    :: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 fe80::1 fe80::1%eth0 fc00::1 fd12:3456::1 fec0::1 ff02::1
    64:ff9b::7f00:1 64:ff9b::a9fe:a9fe 64:ff9b:1::a00:1 2002:7f00:1:: 2002:a00:1:: 2001:0:7f00:1::1 2001:db8::1
    2001:10::1 100::1 3fff::1
""".split()
PERMITTED = "93.184.215.14 1.1.1.1 8.8.8.8 2606:4700:4700::1111 2a00:1450:4001:82a::200e 64:ff9b::808:808".split()


@pytest.mark.parametrize("address", REFUSED)
def test_refused(address: str) -> None:
    assert not guard_of(()).permits(address)


@pytest.mark.parametrize("address", PERMITTED)
def test_permitted(address: str) -> None:
    assert guard_of(()).permits(address)


@given(st.ip_addresses(v=4))
def test_no_ipv6_form_hides_what_is_refused_as_ipv4(address: object) -> None:
    guard, number = guard_of(()), int(ip_address(str(address)))
    if guard.permits(str(address)):
        return
    for form in (0xFFFF << 32, 0, 0x64FF9B << 96):
        assert not guard.permits(str(ip_address((form | number).to_bytes(16, "big"))))
    assert not guard.permits(str(ip_address((0x2002 << 112 | number << 80).to_bytes(16, "big"))))


def test_what_the_user_allows() -> None:
    guard = guard_of(("10.1.0.0/16", "192.168.7.7", "intern.example", "fd00::/8", "[::1]"))
    for address in ("10.1.200.3", "192.168.7.7", "fd00::9", "::1", "::ffff:10.1.0.1"):
        assert guard.permits(address), address
    for address in ("10.2.0.1", "192.168.7.8", "127.0.0.1", "not an address", ""):
        assert not guard.permits(address), address
    assert guard.permits_host("Intern.Example.")
    assert not guard.permits_host("intern.example.org")
    assert guard.exempt("192.168.7.7")
    assert not guard.exempt("blatt.example")
