"""A page saved as MHTML is the page: its root part, its charset, its addresses."""

import base64
import quopri

import pytest

from presscut import extract
from presscut.errors import DamagedInput

SENTENCES = (
    "Le phare d’Ouessec a été éteint mardi, et personne ne sait qui l’a fait.",
    "La gardienne, « surprise », l’a rallumé à la main une heure plus tard, selon la mairie.",
)
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(3_000)


def page(charset: str = "utf-8", pictures: str = "") -> bytes:
    words = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    text = (
        f"<html lang=fr><title>Le phare</title><article><h1>Le phare</h1>{pictures}{words}</article></html>"
    )
    return text.encode(charset, "replace")


def saved(
    root: bytes, *, encoding: str = "8bit", kind: str = "text/html; charset=utf-8", start: str = ""
) -> bytes:
    head = [
        "From: <Saved by Blink>",
        "Snapshot-Content-Location: https://journal.example.org/phare",
        "Subject: =?utf-8?Q?Le=20phare?=",
        "MIME-Version: 1.0",
        'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Border--7"' + start,
    ]
    parts = [
        b"Content-Type: text/css\r\nContent-Location: cid:css-1@mhtml.blink\r\n\r\n" + b"p { color: red }",
        f"Content-Type: {kind}\r\nContent-ID: <root@x>\r\nContent-Transfer-Encoding: {encoding}\r\n"
        "Content-Location: https://journal.example.org/phare\r\n\r\n".encode()
        + root,
        b"Content-Type: image/png\r\nContent-ID: <lamp@x>\r\nContent-Transfer-Encoding: base64\r\n"
        b"Content-Location: https://img.example.org/lamp.png?a=1&b=2\r\n\r\n" + base64.encodebytes(PICTURE),
    ]
    border = b"\r\n------Border--7\r\n"
    return (
        "\r\n".join(head).encode() + b"\r\n\r\n" + border + border.join(parts) + b"\r\n------Border--7--\r\n"
    )


@pytest.mark.parametrize(
    ("root", "encoding", "kind"),
    [
        (page(), "8bit", "text/html; charset=utf-8"),
        (quopri.encodestring(page()), "quoted-printable", "text/html"),
        (base64.encodebytes(page()), "base64", "text/html; charset=utf-8"),
        (page("cp1252"), "binary", 'text/html; charset="windows-1252"'),
    ],
    ids=["8bit", "quoted-printable", "base64", "charset"],
)
def test_the_root_is_read_as_it_was_sent(root: bytes, encoding: str, kind: str) -> None:
    article = extract(saved(root, encoding=encoding, kind=kind))
    assert article.text == "\n\n".join(SENTENCES)
    assert (article.title, article.url) == ("Le phare", "https://journal.example.org/phare")


def test_the_address_that_is_given_wins() -> None:
    assert extract(saved(page()), url="https://other.example.org/").url == "https://other.example.org/"


def test_the_type_that_a_server_tells_of_the_file_does_not_matter() -> None:
    for content_type in ("multipart/related", "message/rfc822", "application/octet-stream", "text/html"):
        assert extract(saved(page()), content_type=content_type).title == "Le phare"


def test_pictures_keep_their_addresses() -> None:
    pictures = "<img src=cid:lamp@x alt=lampe><img src=https://img.example.org/isle.png>"
    sources = [picture.src for picture in extract(saved(page(pictures=pictures))).images]
    assert sources == ["https://img.example.org/lamp.png?a=1&b=2", "https://img.example.org/isle.png"]


def test_line_feeds_alone_part_it_as_well() -> None:
    assert extract(saved(page()).replace(b"\r\n", b"\n")).text == "\n\n".join(SENTENCES)


def test_the_start_names_the_root() -> None:
    other = b"Content-Type: text/html\r\nContent-ID: <frame@x>\r\n\r\n<p>An advertisement."
    border = b"\r\n------Border--7\r\n"
    file = saved(page(), start=';\r\n\tstart="<root@x>"').replace(border, border + other + border, 1)
    assert extract(file).title == "Le phare"


@pytest.mark.parametrize(
    "file",
    [
        b"MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n<p>no boundary",
        b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\nno part",
        (
            b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n"
            b"--x\r\nContent-Type: image/png\r\n\r\n.\r\n--x--"
        ),
    ],
    ids=["no boundary", "no part", "no page"],
)
def test_a_file_without_a_page_is_damaged(file: bytes) -> None:
    with pytest.raises(DamagedInput, match="an MHTML page") as caught:
        extract(file)
    assert caught.value.code == "damaged-input"


def test_a_text_that_begins_like_a_letter_is_a_text() -> None:
    text = "Date: Monday. The mayor wrote of Content-Type: multipart/related things, and nobody minded."
    assert extract(text.encode()).text == text
