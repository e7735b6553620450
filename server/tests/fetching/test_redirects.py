from collections.abc import Callable

import pytest

from fetching.loopback import Answer, Loopback, answer, redirect
from relire.fetching import BadRedirect, Fetched, ForbiddenAddress, Limits, TooManyRedirects

Serve = Callable[[Answer], Loopback]
Get = Callable[..., Fetched]


def count(target: str) -> list[bytes]:
    """Answer `/n` by a redirect to `/n-1`, and `/0` by a page."""
    number = int(target[1:])
    return redirect(f"/{number - 1}") if number else answer(b"end")


def test_as_many_redirects_as_the_limit_are_followed(serve: Serve, get: Get) -> None:
    assert get(serve(count), "/10", Limits()).body == b"end"


def test_one_more_is_refused(serve: Serve, get: Get) -> None:
    server = serve(count)
    with pytest.raises(TooManyRedirects) as caught:
        get(server, "/11", Limits())
    assert caught.value.details == {"address": f"{server.origin}/0", "redirects": 10, "loop": False}
    assert len(server.requests) == 11


@pytest.mark.parametrize("location", ["?", "/a", "#top", "http://PLACE/a"])
def test_a_page_that_sends_to_itself_is_a_loop(serve: Serve, get: Get, location: str) -> None:
    server: Loopback = serve(lambda _: redirect(location.replace("PLACE", server.place)))
    with pytest.raises(TooManyRedirects) as caught:
        get(server, "/a")
    assert caught.value.details["loop"] is True
    assert len(server.requests) == 1


def test_a_circle_of_two_is_a_loop(serve: Serve, get: Get) -> None:
    server = serve(lambda target: redirect("/b" if target == "/a" else "/a"))
    with pytest.raises(TooManyRedirects) as caught:
        get(server, "/a")
    assert caught.value.details["loop"] is True


@pytest.mark.parametrize(
    "location",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "ftp://h/",
        "http://ann:secret@h/",
        "http://[",
        "http://h:0/",
    ],
)
def test_a_redirect_out_of_the_web_is_refused(serve: Serve, get: Get, location: str) -> None:
    server = serve(lambda _: redirect(location))
    with pytest.raises(BadRedirect) as caught:
        get(server)
    assert caught.value.code == "bad-redirect"
    assert caught.value.details["location"] == location
    assert caught.value.details["address"] == f"{server.origin}/"


def test_a_redirect_to_this_machine_is_refused(serve: Serve, get: Get) -> None:
    secret = serve(lambda _: answer(b"secret"))
    server = serve(lambda _: redirect(f"{secret.origin}/admin"))
    with pytest.raises(ForbiddenAddress) as caught:
        get(server)
    assert caught.value.details["port"] == secret.port
    assert secret.requests == []


@pytest.mark.parametrize("head", ["HTTP/1.1 302 Found", "HTTP/1.1 304 Not Modified", "HTTP/1.1 300 Choices"])
def test_a_redirect_to_nowhere_is_an_answer(serve: Serve, get: Get, head: str) -> None:
    page = get(serve(lambda _: [f"{head}\r\nContent-Length: 0\r\n\r\n".encode()]))
    assert page.status == int(head.split()[1])


def test_the_body_of_a_redirect_is_not_read(serve: Serve, get: Get) -> None:
    head = b"HTTP/1.1 302 Found\r\nLocation: /b\r\nContent-Length: 9999999999\r\n\r\n"
    server = serve(lambda target: [head] if target == "/a" else answer(b"end"))
    assert get(server, "/a").body == b"end"


def test_a_location_in_raw_utf8_is_understood(serve: Serve, get: Get) -> None:
    server = serve(lambda target: redirect("/été") if target == "/a" else answer(b"end"))
    assert get(server, "/a").final_url == f"{server.origin}/%C3%A9t%C3%A9"
