"""What tests of the shell stand on: an instance that is open already, and a site of our own to fetch from."""

from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from click.testing import Result
from django.utils import translation

Relire = Callable[..., Result]
"""Runs a command; its `stdout`, `stderr` and `exit_code` are those of a shell."""


class AtHand:
    """The instance of the tests: it is open already."""

    def __init__(self, language: str) -> None:
        self.language = language

    def open(self, say: Callable[[str], None]) -> None:
        translation.activate(self.language)


class Site:
    """A server on this machine: `pages` are what it has, by path, as status and body."""

    def __init__(self) -> None:
        self.pages: dict[str, tuple[int, str]] = {}
        pages = self.pages

        class Answer(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                status, body = pages.get(self.path, (404, "<p>Nothing here.</p>"))
                self.send_response(status)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(body.encode())))
                self.end_headers()
                self.wfile.write(body.encode())

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as the base class has it
                """Say nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
        self.host = f"127.0.0.1:{self.server.server_address[1]}"

    def address(self, path: str) -> str:
        return f"http://{self.host}{path}"
