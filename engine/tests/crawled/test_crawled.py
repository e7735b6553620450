"""Texts as a crawler left them: source and what must be read out of it, one folder each."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from presscut.formats.plain import read_plain
from presscut.wire.reading import read_wire

HERE = Path(__file__).parent
SLUGS = sorted(folder.name for folder in HERE.iterdir() if (folder / "source.txt").exists())
SEED = Path(__file__).parents[4] / "shared" / "seed"


def read(source: str) -> tuple[dict[str, Any], str, int | None, int | None]:
    plain = read_plain(source)
    text = "\n\n".join(plain.blocks)
    stamp = plain.published_stamp
    wire = read_wire(text, language=plain.language, published=stamp.iso if stamp else None)
    got: dict[str, Any] = {
        "title": plain.title,
        "published": stamp.iso if stamp else None,
        "published_zone": stamp.zone if stamp else None,
        "agency": plain.agency,
        "byline": plain.byline or wire.byline,
        "language": plain.language,
        "captured_month": plain.captured_month,
        "blocks": len(plain.blocks),
        "update": {"kind": wire.update.kind, "text": wire.update.text} if wire.update else None,
        "dateline": None,
        "credits": [asdict(credit) for credit in wire.credits],
    }
    if wire.dateline:
        line = wire.dateline
        got["dateline"] = {"places": list(line.places), "date": line.date, "agency": line.agency}
    story = wire.story
    return got, text, story.start if story else None, story.end if story else None


@pytest.mark.parametrize("slug", SLUGS)
def test_a_crawled_text_gives_what_stands_beside_it(slug: str) -> None:
    source = (HERE / slug / "source.txt").read_text(encoding="utf-8")
    expected = json.loads((HERE / slug / "expected.json").read_text(encoding="utf-8"))
    starts, ends, absent = expected.pop("story_starts"), expected.pop("story_ends"), expected.pop("absent")

    got, text, start, end = read(source)

    assert got == expected
    assert (start is None) == (starts is None)
    assert text[start:].startswith(starts or "")
    assert text[:end].endswith(ends or "")
    assert [words for words in absent if words in text or words in str(got)] == []


@pytest.mark.parametrize("slug", SLUGS)
def test_the_blocks_are_the_text_as_published(slug: str) -> None:
    source = (HERE / slug / "source.txt").read_text(encoding="utf-8")
    for block in read_plain(source).blocks:
        assert block in source


def test_there_are_enough_of_them() -> None:
    assert len(SLUGS) >= 10
    languages = [json.loads((HERE / slug / "expected.json").read_text())["language"] for slug in SLUGS]
    assert languages.count("en") >= 3


@pytest.mark.skipif(not SEED.is_dir(), reason="the captured story is not beside this checkout")
def test_the_captured_story_is_read_whole() -> None:
    source = next(SEED.glob("*.txt")).read_text(encoding="utf-8")

    got, text, start, end = read(source)

    assert got == {
        "title": "Le président biélorusse appelle Vladimir Poutine à l'aide",
        "published": "2020-08-15T18:27:00+02:00",
        "published_zone": "assumed",
        "agency": "Reuters",
        "byline": None,
        "language": "fr",
        "captured_month": "2020-08",
        "blocks": 1,
        "update": {"kind": "update", "text": "Actualisé avec Mike Pompeo"},
        "dateline": {"places": ["Minsk", "Moscou"], "date": "2020-08-15", "agency": "Reuters"},
        "credits": [
            {"role": "reporting", "name": "Andrei Makhovsky", "place": None},
            {"role": "contributing", "name": "Polina Devitt", "place": "Moscou"},
            {"role": "contributing", "name": "Andrius Sytas", "place": "Vilnius"},
            {"role": "translating", "name": "Tangi Salaün", "place": None},
            {"role": "translating", "name": "Matthieu Protard", "place": None},
        ],
    }
    assert text.startswith("(Actualisé avec Mike Pompeo) MINSK/MOSCOU")
    assert text.endswith("Tangi Salaün et Matthieu Protard)")
    assert text[start:].startswith("Le président biélorusse Alexandre Loukachenko a sollicité samedi")
    assert text[:end].endswith("par les forces de l'ordre cette semaine.")
    assert not any(words in text for words in ("Connectez-vous", "Connexion membre", "Connexion client"))
