from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import httpcore2
import pytest

from fetching.loopback import Answer, Loopback, answer, redirect
from relire.fetching import BadAddress, Fetched, ForbiddenAddress, Outside, Unreachable, fetch
from relire.fetching.guard import forbidden_address, forbidden_port

Serve = Callable[[Answer], Loopback]
Get = Callable[..., Fetched]

PUBLIC = "93.184.216.34"


def nobody(host: str, _port: int) -> list[str]:
    raise AssertionError(f"{host} was looked up")


@dataclass
class Sockets(httpcore2.NetworkBackend):
    """Notes which numeric address is connected to, and leads every one of them to `port` on this machine."""

    port: int = 0
    refusing: tuple[str, ...] = ()
    connected: list[str] = field(default_factory=list)

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        self.connected.append(host)
        if host in self.refusing:
            raise httpcore2.ConnectError("refused")
        return httpcore2.SyncBackend().connect_tcp("127.0.0.1", self.port, timeout)


@pytest.mark.parametrize(
    "host",
    [
        *("127.0.0.1", "127.8.8.8", "0.0.0.0", "0.1.2.3", "10.0.0.1", "172.16.0.1", "172.31.255.255"),
        *(
            "192.168.1.1",
            "100.64.0.1",
            "100.127.255.254",
            "100.100.100.200",
            "169.254.169.254",
            "169.254.1.1",
        ),
        *("168.63.129.16", "192.0.0.192", "192.0.2.1", "198.18.0.1", "198.51.100.1", "203.0.113.1"),
        *("192.88.99.1", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255"),
        *("127.1", "127.0.1", "2130706433", "0x7f000001", "0x7f.0.0.1", "0177.0.0.1", "017700000001", "0"),
        *(
            "127.0.0.1.",
            "0X7F.1",
            "3232235777",
            "0xa9fea9fe",
            "10.1",
            "127。0。0。1",
            "①②⑦.0.0.1",
            "１２７.1",
        ),
        *("[::1]", "[::]", "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]", "[::ffff:8.8.8.8]", "[::7f00:1]"),
        *("[fd00:ec2::254]", "[fc00::1]", "[fe80::1]", "[fec0::1]", "[ff02::1]", "[100::1]", "[5f00::1]"),
        *("[64:ff9b::10.0.0.1]", "[64:ff9b::7f00:1]", "[64:ff9b:1::1]", "[2001:db8::1]", "[3fff::1]"),
        *("[2002:7f00:1::]", "[2002:0a00:0001::1]", "[2001:0:7f00:1::]", "[2001::1]", "[2001:10::1]"),
    ],
)
def test_no_spelling_of_a_private_address_is_fetched(host: str) -> None:
    sockets = Sockets()
    with pytest.raises(ForbiddenAddress) as caught:
        fetch(f"http://{host}/", user_agent="x", outside=Outside(resolver=nobody, sockets=sockets))
    assert caught.value.code == "forbidden-address"
    assert not caught.value.temporary
    assert sockets.connected == []


@pytest.mark.parametrize(
    "host",
    [
        "256.0.0.1",
        "1.2.3.4.5",
        "0x1ffffffff",
        "08.0.0.1",
        "a-b.1",
        "a.b.1",
        "1" * 50,
        "[fe80::1%25eth0]",
        "[::1%1]",
    ],
)
def test_a_number_that_is_no_address_is_said_so(host: str) -> None:
    with pytest.raises(BadAddress):
        fetch(f"http://{host}/", user_agent="x")


@pytest.mark.parametrize(
    "address",
    ["8.8.8.8", "93.184.216.34", "172.32.0.1", "100.128.0.1", "2606:4700::6810:84e5", "64:ff9b::8.8.8.8"],
)
def test_public_addresses_are_let_through(address: str) -> None:
    assert forbidden_address(address) is None


@pytest.mark.parametrize("port", [22, 25, 53, 6379, 6667, 11211])
def test_ports_of_other_services_are_refused_as_browsers_do(port: int) -> None:
    browsers_refuse = port not in {6379, 11211}
    assert (forbidden_port(port) is not None) is browsers_refuse


def test_a_refused_port_is_refused_even_where_the_host_is_allowed() -> None:
    with pytest.raises(ForbiddenAddress) as caught:
        fetch("http://127.0.0.1:25/", user_agent="x", allow=("127.0.0.1",))
    assert caught.value.details["port"] == 25


@pytest.mark.parametrize("addresses", [["10.0.0.1"], [PUBLIC, "10.0.0.1"], ["::1", PUBLIC], ["fe80::1%2"]])
def test_a_name_with_any_private_address_is_refused(addresses: list[str]) -> None:
    sockets = Sockets()
    outside = Outside(resolver=lambda _host, _port: addresses, sockets=sockets)
    with pytest.raises(ForbiddenAddress) as caught:
        fetch("http://gazette.example/", user_agent="x", outside=outside)
    assert sockets.connected == []
    assert caught.value.details["host"] == "gazette.example"
    assert not any(address in str(caught.value) for address in addresses)


def test_the_connection_goes_to_the_address_that_was_checked(serve: Serve) -> None:
    server = serve(lambda target: redirect("/b") if target == "/a" else answer(b"secret"))
    answers = [[PUBLIC], ["127.0.0.1"]]
    sockets = Sockets(server.port)
    outside = Outside(resolver=lambda _host, _port: answers.pop(0), sockets=sockets)
    with pytest.raises(ForbiddenAddress):
        fetch("http://gazette.example/a", user_agent="x", outside=outside)
    assert sockets.connected == [PUBLIC]
    assert len(server.requests) == 1
    assert b"Host: gazette.example\r\n" in server.requests[0]


def test_every_hop_is_resolved_and_checked(serve: Serve) -> None:
    server = serve(lambda target: redirect("http://herald.example/b") if target == "/a" else answer(b"end"))
    names = {"gazette.example": [PUBLIC], "herald.example": ["8.8.8.8"]}
    sockets = Sockets(server.port)
    outside = Outside(resolver=lambda host, _port: names[host], sockets=sockets)
    assert fetch("http://gazette.example/a", user_agent="x", outside=outside).body == b"end"
    assert sockets.connected == [PUBLIC, "8.8.8.8"]


def test_the_next_address_is_tried_when_one_is_dead(serve: Serve) -> None:
    sockets = Sockets(serve(lambda _: answer(b"alive")).port, refusing=(PUBLIC,))
    outside = Outside(resolver=lambda _host, _port: [PUBLIC, "8.8.8.8"], sockets=sockets)
    assert fetch("http://gazette.example/", user_agent="x", outside=outside).body == b"alive"
    assert sockets.connected == [PUBLIC, "8.8.8.8"]


def test_a_name_whose_addresses_are_all_dead_is_unreachable() -> None:
    sockets = Sockets(refusing=(PUBLIC, "8.8.8.8"))
    outside = Outside(resolver=lambda _host, _port: [PUBLIC, "8.8.8.8"], sockets=sockets)
    with pytest.raises(Unreachable) as caught:
        fetch("http://gazette.example/", user_agent="x", outside=outside)
    assert caught.value.details == {"host": "gazette.example", "port": 80, "reason": "refused"}


@pytest.mark.parametrize("entry", ["intranet", "INTRANET", "intranet:PORT"])
def test_a_private_name_can_be_allowed(serve: Serve, entry: str) -> None:
    server = serve(lambda _: answer(b"notice"))
    page = fetch(
        f"http://intranet:{server.port}/",
        user_agent="x",
        allow=(entry.replace("PORT", str(server.port)),),
        outside=Outside(resolver=lambda _host, _port: ["127.0.0.1"]),
    )
    assert page.body == b"notice"


@pytest.mark.parametrize("entry", ["127.0.0.1:1", "127.0.0", "127.0.0.10", "localhost", "0.0.1", ""])
def test_what_is_allowed_is_exact(serve: Serve, entry: str) -> None:
    server = serve(lambda _: answer(b"secret"))
    with pytest.raises(ForbiddenAddress):
        fetch(server.origin, user_agent="x", allow=(entry,))
    assert server.requests == []


def test_this_machine_is_refused_by_its_name_too() -> None:
    with pytest.raises(ForbiddenAddress):
        fetch("http://localhost:8000/", user_agent="x")
