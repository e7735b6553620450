"""Promises for every string: offsets inside it, no exception, time in proportion to its length."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presscut.formats.plain import read_plain
from presscut.language.detect import detect
from presscut.language.stamps import read_stamp
from presscut.wire.agencies import agency_named
from presscut.wire.furniture import is_furniture
from presscut.wire.reading import read_wire

PIECES = st.sampled_from(
    [
        *(
            "(",
            ")",
            "((",
            "[",
            "]",
            "/",
            " - ",
            "\n\n",
            "\n",
            ", ",
            ". ",
            "•",
            " ",
            "\u00a0",
            "(.)",
            "et",
            "à",
            "le",
        ),
        *("MINSK", "PARIS", "Odile Ternant", "(Reuters)", "(AFP)", "/TASS/", "Kyodo", "© 2020", "pmr/ada"),
        *("15 août", "15/08/2020 à 18:27", "31 décembre", "Feb 30", "2020", "date 2020-08"),
        *("Actualisé avec", "(Corrige", "par ", "By ", "Reporting by ", "édité par ", "version française "),
        *("Connectez-vous pour ", "Menu", "Lire aussi :", "É", "İ", "ß", "ﬁ", "\U0001f642", "١٥"),
    ]
)
TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(PIECES, max_size=40).map(" ".join),
    st.lists(PIECES, max_size=40).map("".join),
)
STAMPS = st.sampled_from(
    [None, "", "soon", "2020-08-15", "0001-01-01", "9999-12-31", "2020-02-29T10:00:00+02:00"]
)
LANGUAGES = st.sampled_from([None, "fr", "en-US", "zz", "", "ru", "tr"])


@given(text=TEXTS, language=LANGUAGES, published=STAMPS)
@settings(max_examples=300, deadline=None)
def test_a_wire_reading_points_inside_its_text(
    text: str, language: str | None, published: str | None
) -> None:
    reading = read_wire(text, language=language, published=published)
    spans = [
        (found.start, found.end)
        for found in (reading.dateline, reading.update, reading.story)
        if found is not None
    ]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    if reading.update:
        words = text[reading.update.start : reading.update.end]
        assert (words[0], words[-1]) in {("(", ")"), ("[", "]")}
        assert reading.update.text == words[1:-1].strip()
    if reading.story:
        words = text[reading.story.start : reading.story.end]
        assert words == words.strip()
    if reading.dateline and reading.story:
        assert reading.dateline.end <= reading.story.start


@given(text=TEXTS)
@settings(max_examples=300, deadline=None)
def test_a_plain_reading_invents_no_words(text: str) -> None:
    reading = read_plain(text)
    unbroken = text.replace("\r\n", "\n").replace("\r", "\n")
    for block in reading.blocks:
        assert all(line in unbroken for line in block.split("\n"))
    if reading.title:
        assert reading.title in text
    if reading.published_stamp:
        stamp = reading.published_stamp
        assert 0 <= stamp.start < stamp.end <= len(text)


@given(text=TEXTS, language=LANGUAGES)
@settings(max_examples=200, deadline=None)
def test_stamps_point_inside_their_text(text: str, language: str | None) -> None:
    stamp = read_stamp(text, language=language, zone="Europe/Paris")
    assert stamp is None or 0 <= stamp.start < stamp.end <= len(text)


@pytest.mark.parametrize(
    "piece",
    ["(", ")", "(.)", "((a)) ", " ", "\n", " \n", "A", "Aa ", "AFP ", "(AFP)", "/a/", "1", "1/", "12:", "-", "• ",
     "par Al Bo ", "Menu ", "(Al Bo, ", "Reporting by x. ", "le 1 ", "15/08/2020 ", "© a ", "a\n"],
)  # fmt: skip
def test_a_million_characters_are_read_in_seconds(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    start = time.perf_counter()
    read_wire(text, language="fr", published="2020-08-15")
    read_plain(text)
    read_stamp(text, language="fr")
    agency_named(text)
    is_furniture(text)
    detect(text)
    # A second or two; whatever grows with the square of the length takes hours.
    assert time.perf_counter() - start < 30
