"""Which character set a page is read in: mark, transport, declaration, valid UTF-8, what the letters look like."""

import pytest

from presscut import extract

WORDS = "Où est passée la forêt d'Ermenon, demanda l'élève, et pourquoi ?"


def page(head: str = "") -> str:
    return f"<html><head>{head}</head><body><p>{WORDS}</p></body></html>"


@pytest.mark.parametrize(
    ("data", "content_type"),
    [
        (page().encode("utf-8"), None),
        (page().encode("utf-8-sig"), "text/html; charset=iso-8859-1"),
        (page().encode("utf-16"), None),
        (page().encode("cp1252"), None),
        (page().encode("cp1252"), "text/html; charset=iso-8859-1"),
        (page().encode("cp1252"), 'text/html; charset="nonsense"'),
        (page("<meta charset=iso-8859-1>").encode("cp1252"), None),
        (page("<meta charset=iso-8859-1>").encode("utf-8"), "text/html; charset=UTF-8"),
        (
            page('<meta http-equiv="content-type" content="text/html; charset=windows-1252">').encode(
                "cp1252"
            ),
            None,
        ),
        (page("<!--" + "x" * 2000 + "--><meta charset=windows-1252>").encode("cp1252"), None),
        (page("<meta charset=gbk>").encode("utf-8"), None),
        (WORDS.encode("utf-8"), "text/plain"),
        (WORDS.encode("cp1252"), "text/plain; charset=windows-1252"),
        (WORDS.encode("utf-16"), "text/plain"),
    ],
)
def test_the_words_come_out_right(data: bytes, content_type: str | None) -> None:
    assert extract(data, content_type=content_type).text == WORDS


def test_plain_text_is_known_by_its_type_and_by_its_looks() -> None:
    text = b"if a < b and b > c then stop, said the note."
    assert extract(text).text == text.decode()
    assert extract(b"<p>shown as it is", content_type="text/plain").text == "<p>shown as it is"
    assert extract(b"no tags, but a page", content_type="text/html").text == "no tags, but a page"
