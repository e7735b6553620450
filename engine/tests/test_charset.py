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
        (page().encode("utf-16-le"), None),
        (page().encode("utf-16-be"), None),
        (page().encode("utf-16-be"), "text/html; charset=utf-8"),
        (WORDS.encode("utf-16-le"), "text/plain"),
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


ALPHABETS = {
    "Où est la forêt": "ISO-8859-15 windows-1252 windows-1254 macintosh UTF-8",
    "Gdzie jest żółw, źle": "ISO-8859-2 windows-1250 ISO-8859-16",
    "Где этот лес": "ISO-8859-5 KOI8-R KOI8-U windows-1251 IBM866 x-mac-cyrillic",
    "Πού είναι το δάσος": "ISO-8859-7 windows-1253",
    "איפה היער": "ISO-8859-8 ISO-8859-8-I windows-1255",
    "أين الغابة": "ISO-8859-6 windows-1256",
    "ป่าอยู่ที่ไหน": "windows-874",
    "Kur ir mežs, ąžuolas": "ISO-8859-13 windows-1257 ISO-8859-4",
    "Rừng ở đâu": "UTF-8",
    "森はどこですか": "Shift_JIS EUC-JP ISO-2022-JP",
    "숲은 어디에": "EUC-KR",
    "森林在哪里": "GBK gb18030",
    "森林在哪裡": "Big5",
    "Hvar er þæð, ïş": "ISO-8859-10",
    "Cá bhfuil ċ ḃ": "ISO-8859-14",
    "Kie estas ĉ ŭ": "ISO-8859-3",
}
CODECS = {
    "ISO-8859-8-I": "iso8859-8",
    "x-mac-cyrillic": "mac-cyrillic",
    "windows-874": "cp874",
    "macintosh": "mac-roman",
}
CHARSETS = [(charset, words) for words, charsets in ALPHABETS.items() for charset in charsets.split()]


@pytest.mark.parametrize(("charset", "words"), CHARSETS, ids=[charset for charset, _ in CHARSETS])
def test_every_charset_that_is_told_is_known(charset: str, words: str) -> None:
    data = words.encode(CODECS.get(charset, charset), "ignore")
    expected = data.decode(CODECS.get(charset, charset))
    assert len(expected) > len(words) / 2
    for form in ("<p>%s</p>", "%s"):
        kind = "text/html" if "<" in form else "text/plain"
        given = form.encode() % data if charset != "ISO-2022-JP" else (form % words).encode(charset)
        assert extract(given, content_type=f"{kind}; charset={charset}").text == expected


@pytest.mark.parametrize(
    "label", ["x-sjis", "ms_kanji", "x-gbk", "unicode-1-1-utf-8", "x-cp1251", "sun_eu_greek"]
)
def test_a_charset_has_many_names(label: str) -> None:
    for content_type in (f"text/plain; charset={label}", f"text/html; charset={label.upper()}"):
        assert "\ufffd" not in extract(b"a plain word", content_type=content_type).text


def test_a_zero_here_and_there_is_no_utf_16() -> None:
    for data in (b"</ul>\x00", b"<p>a\x00b\x00c</p>", b"<p>x" + b"\x00ab" * 40):
        assert "<" not in extract(data, content_type="text/html").text
        assert extract(data, content_type="text/html").text.isascii()


def test_plain_text_is_known_by_its_type_and_by_its_looks() -> None:
    text = b"if a < b and b > c then stop, said the note."
    assert extract(text).text == text.decode()
    assert extract(b"<p>shown as it is", content_type="text/plain").text == "<p>shown as it is"
    assert extract(text, content_type="text/html").text == text.decode()
