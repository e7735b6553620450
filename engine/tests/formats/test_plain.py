from __future__ import annotations

import pytest

from presscut.formats.plain import read_plain

STORY = "Le port a rouvert mardi, et les bateaux sont sortis dans la matinée."


def test_a_text_without_a_header_is_its_paragraphs() -> None:
    reading = read_plain(f"{STORY}\n\n{STORY} Encore.")
    assert reading.blocks == (STORY, f"{STORY} Encore.")
    assert (reading.title, reading.published_stamp, reading.agency, reading.captured_month) == (None,) * 4


@pytest.mark.parametrize("first", ["Le port rouvre", "Le port rouvre-t-il ?", "« Le port est à nous »"])
def test_a_short_first_line_with_a_blank_line_after_it_is_the_title(first: str) -> None:
    reading = read_plain(f"{first}\n\n{STORY}")
    assert (reading.title, reading.blocks) == (first, (STORY,))


@pytest.mark.parametrize(
    "text", [f"Le port rouvre.\n\n{STORY}", f"Le port rouvre\n{STORY}", "Le port rouvre", STORY]
)
def test_other_first_lines_are_no_titles(text: str) -> None:
    reading = read_plain(text)
    assert reading.title is None
    assert "Le port" in reading.blocks[0]


@pytest.mark.parametrize(
    ("line", "title", "iso", "agency", "byline"),
    [
        (
            "Le port rouvre Reuters • 15/08/2020 à 18:27",
            "Le port rouvre",
            "2020-08-15T18:27:00+02:00",
            "Reuters",
            None,
        ),
        (
            "Le port rouvre - AFP - 15 août 2020 à 18h27",
            "Le port rouvre",
            "2020-08-15T18:27:00+02:00",
            "AFP",
            None,
        ),
        (
            "Le port rouvre Publié le 15/08/2020 à 18:27",
            "Le port rouvre",
            "2020-08-15T18:27:00+02:00",
            None,
            None,
        ),
        ("Le port rouvre | 15/08/2020", "Le port rouvre", "2020-08-15", None, None),
        (
            "Le port rouvre Par Odile Ternant, AFP | 15/08/2020",
            "Le port rouvre",
            "2020-08-15",
            "AFP",
            "Odile Ternant",
        ),
        ("Reuters • 15/08/2020 à 18:27", None, "2020-08-15T18:27:00+02:00", "Reuters", None),
    ],
)
def test_a_source_line_gives_title_source_and_stamp(
    line: str, title: str | None, iso: str, agency: str | None, byline: str | None
) -> None:
    text = f"{line}\n\n{STORY}"
    reading = read_plain(text)
    assert (reading.title, reading.agency, reading.byline) == (title, agency, byline)
    assert reading.published_stamp is not None
    assert reading.published_stamp.iso == iso
    assert reading.blocks == (STORY,)


def test_the_stamps_offsets_are_the_whole_texts() -> None:
    text = f"date 2020-08 Se connecter S'abonner\n\nLe port rouvre\n\nReuters • 15/08/2020 à 18:27\n\n{STORY}"
    stamp = read_plain(text).published_stamp
    assert stamp is not None
    assert text[stamp.start : stamp.end] == "15/08/2020 à 18:27"


def test_a_story_on_the_line_of_its_header_is_kept_whole() -> None:
    reading = read_plain(f"Le port rouvre AFP • 15/08/2020 à 18:27 {STORY}")
    assert (reading.title, reading.blocks) == ("Le port rouvre", (STORY,))


def test_a_stamp_that_can_be_two_days_parts_the_title_and_gives_no_day() -> None:
    story = "The ferry runs again, and the people of the town are glad that it does."
    reading = read_plain(f"The ferry runs AP • 01/03/2021 at 10:15 AM\n\n{story}")
    assert (reading.title, reading.agency, reading.published_stamp) == ("The ferry runs", "AP", None)


def test_a_headline_with_a_day_in_it_keeps_it() -> None:
    reading = read_plain(f"La crue du 15 août 2020\n\n{STORY}")
    assert (reading.title, reading.published_stamp) == ("La crue du 15 août 2020", None)


def test_a_dateline_with_its_year_is_no_header() -> None:
    text = f"Valmer, 15 août 2020 (AFP) - {STORY}"
    reading = read_plain(text)
    assert (reading.blocks, reading.published_stamp) == ((text,), None)


@pytest.mark.parametrize(
    ("label", "month"),
    [("date 2020-08", "2020-08"), ("crawled: 2019-12", "2019-12"), ("Captured on 2021-03-04", "2021-03")],
)
def test_a_crawl_label_is_kept_as_a_month_and_taken_off(label: str, month: str) -> None:
    reading = read_plain(f"{label} Le port rouvre Reuters • 15/08/2020 à 18:27\n\n{STORY}")
    assert (reading.captured_month, reading.title) == (month, "Le port rouvre")


@pytest.mark.parametrize("label", ["date 2020-13", "2020-08", "daté 2020-08", "date 2020-08-15"])
def test_other_figures_are_no_crawl_label(label: str) -> None:
    assert read_plain(f"{label} Le port rouvre\n\n{STORY}").captured_month is None


def test_furniture_lines_are_taken_off_and_nothing_else() -> None:
    reading = read_plain(
        f"Le port rouvre\n\nPartager\n\n{STORY}\n\nLire aussi : Le port ferme\n\n{STORY} Fin."
    )
    assert reading.blocks == (STORY, f"{STORY} Fin.")


def test_a_paragraph_a_line_and_a_broken_paragraph_are_told_apart() -> None:
    assert read_plain(f"{STORY}\n{STORY}\n{STORY}").blocks == (STORY,) * 3
    broken = "Le port a rouvert mardi, et\nles bateaux sont sortis dans\nla matinée."
    assert read_plain(broken).blocks == (broken,)


def test_an_empty_text_is_nothing() -> None:
    reading = read_plain(" \n\t\n")
    assert (reading.title, reading.blocks, reading.language) == (None, (), None)
