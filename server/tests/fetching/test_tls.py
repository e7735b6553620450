import datetime as dt
import socket
import ssl
import struct
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from fetching.loopback import Loopback, answer
from relire.fetching import Limits, Outside, TlsFailed, TooSlow, Unreachable, fetch


@dataclass
class Secure:
    server: Loopback
    certificate: Path
    named: list[str | None] = field(default_factory=list)

    def outside(self, *, trusted: bool) -> Outside:
        trust = ssl.create_default_context(cafile=self.certificate if trusted else None)
        return Outside(resolver=lambda _host, _port: ["127.0.0.1"], trust=lambda: trust)


@pytest.fixture
def secure(tmp_path: Path) -> Iterator[Secure]:
    """Serve encrypted, with a certificate that `gazette.example` signed for itself."""
    certificate = tmp_path / "certificate.pem"
    certificate.write_bytes(self_signed("gazette.example"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with Loopback(lambda target: drip() if target == "/drip" else answer(b"safe"), context) as server:
        secure = Secure(server, certificate)
        context.sni_callback = lambda _socket, name, _context: secure.named.append(name)
        yield secure


def drip() -> Iterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\n"
    while True:
        time.sleep(0.02)
        yield b"x"


def self_signed(host: str) -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    now = dt.datetime.now(dt.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return private + certificate.public_bytes(Encoding.PEM)


def test_a_trusted_certificate_is_checked_against_the_name_not_the_number(secure: Secure) -> None:
    url = f"https://gazette.example:{secure.server.port}/"
    page = fetch(url, user_agent="x", allow=("gazette.example",), outside=secure.outside(trusted=True))
    assert page.body == b"safe"
    assert secure.named == ["gazette.example"]
    assert f"Host: gazette.example:{secure.server.port}\r\n".encode() in secure.server.requests[0]


def test_dripping_bytes_do_not_stretch_the_time_of_an_encrypted_page(secure: Secure) -> None:
    with pytest.raises(TooSlow):
        fetch(
            f"https://gazette.example:{secure.server.port}/drip",
            user_agent="x",
            limits=Limits(seconds=1),
            allow=("gazette.example",),
            outside=secure.outside(trusted=True),
        )


def test_a_certificate_of_nobody_is_refused(secure: Secure) -> None:
    url = f"https://gazette.example:{secure.server.port}/"
    with pytest.raises(TlsFailed) as caught:
        fetch(url, user_agent="x", allow=("gazette.example",), outside=secure.outside(trusted=False))
    assert caught.value.code == "tls-failed"
    assert "certificate" in str(caught.value.details["reason"])
    assert secure.server.requests == []


def test_a_certificate_of_somebody_else_is_refused(secure: Secure) -> None:
    url = f"https://herald.example:{secure.server.port}/"
    with pytest.raises(TlsFailed):
        fetch(url, user_agent="x", allow=("herald.example",), outside=secure.outside(trusted=True))
    assert secure.server.requests == []


def test_a_server_that_hangs_up_is_unreachable_for_now() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        place = f"127.0.0.1:{listener.getsockname()[1]}"

        def hang_up() -> None:
            connection, _ = listener.accept()
            connection.recv(1)
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))  # as a reset
            connection.close()

        thread = threading.Thread(target=hang_up, daemon=True)
        thread.start()
        with pytest.raises(Unreachable) as caught:
            fetch(f"https://{place}/", user_agent="x", allow=(place,))
        thread.join(timeout=10)
    assert caught.value.temporary


def test_a_server_that_does_not_encrypt_is_said_so() -> None:
    with Loopback(lambda _: [], greeting=b"220 mail.example ESMTP\r\n") as server, pytest.raises(TlsFailed):
        fetch(f"https://{server.place}/", user_agent="x", allow=(server.place,))
