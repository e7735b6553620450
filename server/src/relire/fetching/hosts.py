"""How a host is spelt: names, foreign alphabets, and the many ways to write a number.

The rules for numbers are those of browsers (WHATWG URL, "host parsing" and "IPv4 parser"), because strangers
use the odd ones (`0x7f.1`, `2130706433`) to get past checks that know only the plain one.
"""

from __future__ import annotations

import ipaddress
import re

import idna


def canonical_host(host: str) -> str:
    """Give the host in lower case, a foreign name as punycode, a number in its plain spelling, no final dot.

    IPv6 is given and returned without brackets. Raises `ValueError`, with a clause that says what is wrong.
    """
    if ":" in host:
        return _ipv6(host)
    name = _ascii(host).lower().removesuffix(".")
    if _is_numeric(name):
        return str(_ipv4(name))
    if not _NAME.fullmatch(name) or len(name) > _LONGEST_NAME:
        raise ValueError("its host name is malformed")
    return name


def is_numeric(host: str) -> bool:
    """Tell whether a canonical host is a numeric address rather than a name."""
    return ":" in host or _is_numeric(host)


def _ascii(host: str) -> str:
    if host.isascii():
        return host
    try:
        return idna.encode(host, uts46=True).decode("ascii")
    except UnicodeError as error:
        raise ValueError("its host name is malformed") from error


def _ipv6(host: str) -> str:
    try:
        address = ipaddress.IPv6Address(host)
    except ValueError as error:
        raise ValueError("its IPv6 address is malformed") from error
    if address.scope_id is not None:
        raise ValueError("its IPv6 address names a network interface")
    return str(address)


def _is_numeric(name: str) -> bool:
    last = name.rpartition(".")[2]
    return last.isdecimal() or re.fullmatch("0x[0-9a-f]*", last) is not None


def _ipv4(name: str) -> ipaddress.IPv4Address:
    parts = name.split(".")
    if len(parts) > _MOST_PARTS:
        raise ValueError("its numeric address is malformed")
    *leading, last = [_number(part) for part in parts]
    if any(number > _BYTE for number in leading) or last >= 256 ** (_MOST_PARTS - len(leading)):
        raise ValueError("its numeric address is malformed")
    value = last + sum(number << (8 * (3 - place)) for place, number in enumerate(leading))
    return ipaddress.IPv4Address(value)


def _number(part: str) -> int:
    if part.startswith("0x"):
        digits, base = part[2:] or "0", 16
    elif part.startswith("0") and len(part) > 1:
        digits, base = part[1:], 8
    else:
        digits, base = part, 10
    if len(digits) > _LONGEST_NUMBER or not digits.isalnum():
        raise ValueError("its numeric address is malformed")
    try:
        return int(digits, base)
    except ValueError as error:
        raise ValueError("its numeric address is malformed") from error


_NAME = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*")
_LONGEST_NAME = 253
_MOST_PARTS = 4
_BYTE = 255
_LONGEST_NUMBER = 40
