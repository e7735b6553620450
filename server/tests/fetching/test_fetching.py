from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from fetching.loopback import Answer, Loopback, answer, redirect
from relire.fetching import (
    BadAddress,
    BadResponse,
    Fetched,
    Limits,
    NameNotFound,
    Outside,
    Unreachable,
    fetch,
)

Serve = Callable[[Answer], Loopback]
Get = Callable[..., Fetched]


def test_a_page_comes_whole(serve: Serve, get: Get) -> None:
    server = serve(
        lambda _: answer(
            b"<p>Flood</p>", "X-Edition: one", "X-Edition: two", content_type="text/html; charset=x"
        )
    )
    page = get(server, "/a?b=c#d")
    assert page.url == f"{server.origin}/a?b=c#d"
    assert page.final_url == f"{server.origin}/a?b=c"
    assert page.status == 200
    assert page.content_type == "text/html; charset=x"
    assert page.body == b"<p>Flood</p>"
    assert page.headers[2:] == (("x-edition", "one"), ("x-edition", "two"))
    assert page.header("X-Edition") == "one"
    assert page.header("X-Other") is None


def test_the_time_is_the_clocks(serve: Serve) -> None:
    noon = datetime(2026, 3, 14, 12, tzinfo=UTC)
    server = serve(lambda _: answer())
    page = fetch(server.origin, user_agent="x", allow=(server.place,), outside=Outside(clock=lambda: noon))
    assert page.fetched_at == noon


def test_the_time_is_aware_by_default(serve: Serve, get: Get) -> None:
    assert get(serve(lambda _: answer())).fetched_at.tzinfo is UTC


def test_what_is_sent_is_honest_and_no_more(serve: Serve, get: Get, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    server = serve(lambda _: answer())
    get(server, "/é?q=à b")
    assert server.requests == [
        b"GET /%C3%A9?q=%C3%A0%20b HTTP/1.1\r\n"
        b"Host: " + server.place.encode() + b"\r\n"
        b"User-Agent: Relire-test/1\r\n"
        b"Accept: text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8\r\n"
        b"Accept-Encoding: gzip, deflate, br, zstd\r\n\r\n"
    ]


def test_no_cookie_is_carried_from_hop_to_hop(serve: Serve, get: Get) -> None:
    hop = answer(b"", "Location: /b", "Set-Cookie: id=7; Path=/", status="302 Found")
    server = serve(lambda target: hop if target == "/a" else answer(b"end"))
    assert get(server, "/a").body == b"end"
    assert len(server.requests) == 2
    assert not any(b"cookie" in request.lower() for request in server.requests)


@pytest.mark.parametrize("status", ["404 Not Found", "410 Gone", "429 Too Many Requests", "503 Unavailable"])
def test_an_http_error_is_an_answer(serve: Serve, get: Get, status: str) -> None:
    page = get(serve(lambda _: answer(b"Sorry", status=status)))
    assert page.status == int(status[:3])
    assert page.body == b"Sorry"


def test_any_kind_of_file_is_given(serve: Serve, get: Get) -> None:
    page = get(serve(lambda _: answer(b"%PDF-\x00\xff", content_type="application/pdf")))
    assert (page.content_type, page.body) == ("application/pdf", b"%PDF-\x00\xff")


def test_an_answer_without_a_type_or_length_ends_with_the_connection(serve: Serve, get: Get) -> None:
    page = get(serve(lambda _: [b"HTTP/1.1 200 OK\r\n\r\nto the ", b"end"]))
    assert (page.content_type, page.body) == ("", b"to the end")


@pytest.mark.parametrize(
    "text",
    ["", "flood", "ftp://gazette.example/", "file:///etc/passwd", "http://ann:secret@gazette.example/"],
)
def test_what_is_no_address_is_not_asked_for(text: str) -> None:
    with pytest.raises(BadAddress) as caught:
        fetch(text, user_agent="x")
    assert caught.value.code == "bad-address"
    assert not caught.value.temporary


@pytest.mark.parametrize("temporary", [True, False])
def test_a_name_that_is_not_found_is_said_so(temporary: bool) -> None:  # noqa: FBT001 (pytest fills it)
    def resolver(host: str, _port: int) -> list[str]:
        raise NameNotFound(host, temporary=temporary)

    with pytest.raises(NameNotFound) as caught:
        fetch("https://gazette.example/", user_agent="x", outside=Outside(resolver=resolver))
    assert caught.value.temporary is temporary
    assert caught.value.details == {"host": "gazette.example"}


def test_a_name_without_addresses_is_not_found() -> None:
    with pytest.raises(NameNotFound):
        fetch("https://gazette.example/", user_agent="x", outside=Outside(resolver=lambda _host, _port: []))


def test_the_systems_resolver_says_that_there_is_no_such_name() -> None:
    with pytest.raises(NameNotFound):
        fetch("https://gazette.invalid/", user_agent="x", limits=Limits(seconds=60))


def test_a_closed_port_is_unreachable() -> None:
    with Loopback(lambda _: answer()) as server:
        place = server.place
    with pytest.raises(Unreachable) as caught:
        fetch(f"http://{place}/", user_agent="x", allow=(place,))
    assert caught.value.temporary
    assert caught.value.details["host"] == "127.0.0.1"


@pytest.mark.parametrize(
    "pieces",
    [
        [],
        [b"220 mail.example ESMTP\r\n"],
        [b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort"],
        [b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\nzz\r\n"],
        [b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"],
        [b"HTTP/1.1 200 OK\r\nX-Long: ", b"x" * 200_000, b"\r\n\r\n"],
        [b"HTTP/1.1 200 OK\r\n", b"X-Many: x\r\n" * 20_000, b"\r\n"],
        [b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nnot gzip"],
    ],
    ids=["nothing", "not-http", "cut", "bad-chunk", "cut-chunks", "long-header", "many-headers", "not-gzip"],
)
def test_a_broken_answer_is_said_so(serve: Serve, get: Get, pieces: list[bytes]) -> None:
    with pytest.raises(BadResponse) as caught:
        get(serve(lambda _: pieces))
    assert caught.value.temporary
    assert caught.value.__cause__ is not None


def test_redirects_are_followed_to_the_end(serve: Serve, get: Get) -> None:
    steps = {
        "/a": redirect("b/c", "301 Moved"),
        "/b/c": redirect("/d?x#y", "308 Moved"),
        "/d?x": answer(b"end"),
    }
    page = get(serve(steps.__getitem__), "/a")
    assert page.body == b"end"
    assert page.url.endswith("/a")
    assert page.final_url.endswith("/d?x")
