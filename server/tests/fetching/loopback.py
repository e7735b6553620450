"""A server on this machine that answers byte by byte what a test says, and remembers what it was asked."""

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterable, Iterator
from types import TracebackType
from typing import Self

Answer = Callable[[str], Iterable[bytes]]
"""Takes the target of the request line, gives the raw bytes of the answer, piece by piece."""


class Loopback:
    """Answers one request a connection; use it as a context manager."""

    def __init__(self, answer: Answer, tls: ssl.SSLContext | None = None, greeting: bytes = b"") -> None:
        self.requests: list[bytes] = []
        self.sent = 0
        self._answer = answer
        self._tls = tls
        self._greeting = greeting
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._threads: list[threading.Thread] = []
        self._stopping = False

    @property
    def port(self) -> int:
        return int(self._listener.getsockname()[1])

    @property
    def place(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def origin(self) -> str:
        return f"{'https' if self._tls else 'http'}://{self.place}"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopping = True
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port)):
            pass  # wakes the thread that accepts
        for thread in list(self._threads):
            thread.join(timeout=10)
        self._listener.close()

    def _start(self, target: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        # A machine that is busy may close the listener before this thread has seen that it is to stop.
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                if self._stopping:
                    connection.close()
                    return
                self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection, self._encrypted(connection) as stream:
            stream.sendall(self._greeting)
            request = b""
            while not request.endswith(b"\r\n\r\n"):
                received = stream.recv(65536)
                if not received:
                    return
                request += received
            self.requests.append(request)
            for piece in self._answer(request.split(b" ")[1].decode()):
                if self._stopping:
                    return
                stream.sendall(piece)
                self.sent += len(piece)

    @contextlib.contextmanager
    def _encrypted(self, connection: socket.socket) -> Iterator[socket.socket]:
        if self._tls is None:
            yield connection
        else:
            with self._tls.wrap_socket(connection, server_side=True) as stream:
                yield stream


def answer(
    body: bytes = b"", *headers: str, status: str = "200 OK", content_type: str = "text/html"
) -> list[bytes]:
    """Give the pieces of a plain answer with its length."""
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {content_type}", f"Content-Length: {len(body)}", *headers]
    return ["\r\n".join([*lines, "", ""]).encode(), body]


def redirect(location: str, status: str = "302 Found") -> list[bytes]:
    """Give the pieces of a redirect."""
    return answer(b"", f"Location: {location}", status=status)
