"""Which numeric addresses and ports a stranger must not reach through us.

Someone who may name an address that the server fetches could otherwise read the server's own network: other
services on the machine, the router, the cloud's metadata with its credentials (server-side request forgery).
The tables follow IANA's special-purpose address registries (RFC 6890 and its updates) and WHATWG Fetch, "port
blocking".
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

OTHER_SERVICE = "port of another service"


def forbidden_address(address: str) -> str | None:
    """Give what kind of forbidden place a numeric address is, or None if public. Raises `ValueError`."""
    parsed = ip_address(address)
    if isinstance(parsed, IPv4Address):
        return _forbidden_ipv4(parsed)
    return _forbidden_ipv6(parsed)


def forbidden_port(port: int) -> str | None:
    """Give `OTHER_SERVICE` for a port that browsers refuse too, else None."""
    return OTHER_SERVICE if port in _PORTS else None


def is_allowed(host: str, port: int, allow: tuple[str, ...]) -> bool:
    """Tell whether the operator permits this host (`intranet`, `::1`), or host and port (`[::1]:80`)."""
    bracketed = f"[{host}]" if ":" in host else host
    names = {host, bracketed, f"{bracketed}:{port}"}
    return any(entry.lower() in names for entry in allow)


def _forbidden_ipv4(address: IPv4Address) -> str | None:
    return next((kind for network, kind in _IPV4 if address in network), None)


def _forbidden_ipv6(address: IPv6Address) -> str | None:
    if address in _NAT64:
        return _forbidden_ipv4(IPv4Address(int(address) & 0xFFFFFFFF))
    if address not in _GLOBAL_UNICAST:
        return next((kind for network, kind in _IPV6_ELSEWHERE if address in network), "reserved address")
    return next((kind for network, kind in _IPV6_WITHIN if address in network), None)


_IPV4 = tuple(
    (IPv4Network(network), kind)
    for network, kind in (
        ("0.0.0.0/8", "address of this very machine"),
        ("10.0.0.0/8", "private network"),
        ("100.64.0.0/10", "private network of a provider"),
        ("127.0.0.0/8", "address of this very machine"),
        (
            "168.63.129.16/32",
            "service of the cloud that the server may run in",
        ),  # Azure's, though in public space
        ("169.254.0.0/16", "link-local network"),  # and the metadata of most clouds
        ("172.16.0.0/12", "private network"),
        ("192.0.0.0/24", "reserved address"),
        ("192.0.2.0/24", "reserved address"),
        ("192.88.99.0/24", "tunnel into IPv6"),
        ("192.168.0.0/16", "private network"),
        ("198.18.0.0/15", "reserved address"),
        ("198.51.100.0/24", "reserved address"),
        ("203.0.113.0/24", "reserved address"),
        ("224.0.0.0/4", "multicast address"),
        ("240.0.0.0/4", "reserved address"),
    )
)

# RFC 6052: a network without IPv4 reaches public IPv4 servers through it: what counts is the address inside.
_NAT64 = IPv6Network("64:ff9b::/96")

_GLOBAL_UNICAST = IPv6Network("2000::/3")

_IPV6_WITHIN = tuple(
    (IPv6Network(network), kind)
    for network, kind in (
        ("2001::/32", "tunnel through IPv4"),  # Teredo
        ("2001::/23", "reserved address"),
        ("2001:db8::/32", "reserved address"),
        ("2002::/16", "tunnel through IPv4"),  # 6to4
        ("3fff::/20", "reserved address"),
    )
)

_IPV6_ELSEWHERE = tuple(
    (IPv6Network(network), kind)
    for network, kind in (
        ("::/127", "address of this very machine"),
        ("fc00::/7", "private network"),
        ("fe80::/10", "link-local network"),
        ("fec0::/10", "private network"),
        ("ff00::/8", "multicast address"),
    )
)

_PORTS = frozenset(
    {
        *(0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95),
        *(101, 102, 103, 104, 109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179),
        *(389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636),
        *(989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566),
        *(6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080),
    }
)
