"""Bad input, one by one, over the whole road: a real server, the real fetcher, the engine, the library.

Whatever comes, the keep stays, says why in both languages, and the road behind it goes on.
"""

import gzip
import time
from collections.abc import Callable, Iterable
from functools import partial
from typing import cast

import httpcore2
import pytest
from django.utils.translation import override
from pytest_django import Settings
from small_pdf import Pdf

from fetching.loopback import Answer, Loopback, answer, redirect
from relire.fetching import Limits, fetch
from relire.fetching.outside import Outside
from relire.library import failures, queries
from relire.library.keeping import Given, keep
from relire.library.working import work
from stories import story

LIMITS = Limits(seconds=2, connect_seconds=1, max_bytes=2_000_000)

LOGIN = (
    "<html lang=en><title>Sign in</title><h1>Sign in</h1><p>Please sign in to go on.</p>"
    "<form method=post><input name=user><input type=password name=word><button>Sign in</button></form></html>"
)
LINKS = "".join(f"<li><a href='/{n}'>What happened on day {n} of the long voyage</a></li>" for n in range(60))
TEASERS = "".join(
    f"<div class=teaser><h3><a href='/{n}'>Day {n} of the long voyage home</a></h3><p>What day {n} was about.</p></div>"
    for n in range(20)
)
TEXT = story()


def nested(depth: int) -> str:
    return TEXT.replace("<article>", f"<article>{'<div>' * depth}").replace(
        "</article>", f"{'</div>' * depth}</article>"
    )


def dripping(target: str) -> Iterable[bytes]:
    yield b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n"
    while True:
        yield b"<"
        time.sleep(0.1)


def page(body: str | bytes, *headers: str, content_type: str = "text/html; charset=utf-8") -> Answer:
    data = body if isinstance(body, bytes) else body.encode()
    return lambda _: answer(data, *headers, content_type=content_type)


FAILS: dict[str, tuple[Answer, str]] = {
    "empty": (page(""), "empty-input"),
    "over the limit": (page(b"x" * 2_000_001), "too-large"),
    "zip bomb": (page(gzip.compress(bytes(50_000_000)), "Content-Encoding: gzip"), "too-large"),
    "damaged PDF called HTML": (
        page(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n"),
        "damaged-input",
    ),
    "picture called HTML": (page(b"\x89PNG\r\n\x1a\n" + bytes(100)), "unsupported-format"),
    "scanned PDF": (page(Pdf([[]]).data(), content_type="application/pdf"), "kind-empty"),
    "redirect to this machine": (lambda _: redirect("http://127.0.0.1:1/"), "forbidden-address"),
    "redirect to itself": (redirect, "too-many-redirects"),
    "redirect to a file": (lambda _: redirect("file:///etc/passwd"), "bad-redirect"),
    "one byte at a time": (dripping, "too-slow"),
    "not found": (lambda _: answer(TEXT.encode(), status="404 Not Found"), "http-status"),
    "login page": (page(LOGIN), "kind-login"),
    "links only": (page(f"<html lang=en><title>All stories</title><ul>{LINKS}</ul></html>"), "kind-listing"),
    "teasers only": (
        page(f"<html lang=en><title>Gazette</title><main>{TEASERS}</main></html>"),
        "kind-listing",
    ),
}

READS: dict[str, Answer] = {
    "10,000 nested tags": page(nested(10_000)),
    "a megabyte on one line": page(TEXT.replace("</article>", f"<p>{'word ' * 200_000}</p></article>")),
    "wrong charset": page(
        TEXT.replace("harbour", "h‘rbour").encode("cp1252", "replace"),
        content_type="text/html; charset=utf-8",
    ),
    "no charset": page(TEXT.replace("harbour", "harboür").encode("latin-1"), content_type="text/html"),
    "NUL bytes": page(TEXT.replace("harbour", "har\0bour")),
}


@pytest.fixture
def keep_from(library: int, settings: Settings) -> Callable[[Answer], queries.Detail]:
    def keep_and_work(given: Answer) -> queries.Detail:
        with Loopback(given) as server:
            settings.ALLOW_PRIVATE_HOSTS = (server.place,)
            made = keep(library, Given(url=f"{server.origin}/story"))
            work(made.id, partial(fetch, limits=LIMITS))
        return queries.detail(library, made.public_id)

    return keep_and_work


@pytest.mark.parametrize("name", FAILS)
def test_it_is_kept_and_says_why_in_both_languages(
    keep_from: Callable[[Answer], queries.Detail], library: int, name: str
) -> None:
    given, code = FAILS[name]
    row = keep_from(given).row
    assert row.failure == code
    assert row.work in {"failed", "queued"}
    said = []
    for language in ("en", "fr"):
        with override(language):
            said.append(failures.sentence(row.failure, row.failure_details))
    assert said[0] != said[1]
    assert queries.counts(library).all == 1


@pytest.mark.parametrize("name", READS)
def test_it_is_read_nevertheless(keep_from: Callable[[Answer], queries.Detail], name: str) -> None:
    detail = keep_from(READS[name])
    assert (detail.row.work, detail.row.failure) == ("ready", "")
    assert detail.text is not None
    assert "the ferries left for the islands" in detail.text.text
    assert "\0" not in detail.text.text


def test_a_name_that_turns_private_at_the_second_look_is_not_followed(library: int) -> None:
    answers = iter([("93.184.216.34",), ("127.0.0.1",)])
    asked = []

    def turning(host: str, port: int) -> tuple[str, ...]:
        asked.append(host)
        return next(answers)

    fetcher = partial(
        fetch,
        limits=LIMITS,
        outside=Outside(resolver=turning, sockets=cast("httpcore2.NetworkBackend", NoSockets())),
    )
    made = keep(library, Given(url="http://turning.example/story"))
    work(made.id, fetcher)
    row = queries.detail(library, made.public_id).row
    assert row.failure == "forbidden-address"
    assert asked == ["turning.example"] * 2


class NoSockets:
    """Answers a first connection, to the public address that was checked, with a redirect to the same name."""

    def connect_tcp(self, host: str, *_: object, **__: object) -> "NoStream":
        assert host == "93.184.216.34"
        return NoStream()


class NoStream:
    """One answer, byte by byte from memory."""

    def __init__(self) -> None:
        self._left = b"".join(redirect("http://turning.example/other"))

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        piece, self._left = self._left[:max_bytes], self._left[max_bytes:]
        return piece

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        pass

    def close(self) -> None:
        pass

    def get_extra_info(self, info: str) -> None:
        return None
