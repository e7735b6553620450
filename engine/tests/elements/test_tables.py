"""Tables: those of data kept with their heads and empty cells, those that only place things dissolved."""

from collections.abc import Callable
from typing import Any

Html = Callable[[str], str]
Read = Callable[[str], Any]

DATA = (
    '<table><caption>Heights</caption><thead><tr><th></th><th scope="col">High</th><th scope="col">Low</th></tr></thead>'
    '<tbody><tr><th scope="row">Monday</th><td>4.1</td><td></td></tr><tr><th scope="row">Tuesday</th><td></td>'
    '<td>0.6</td></tr><tr><td colspan="3">No reading on Wednesday</td></tr></tbody></table>'
)


def test_a_table_of_data_keeps_its_heads_spans_and_empty_cells(inner: Html) -> None:
    assert inner(f"<div><figure class='wp-block-table'>{DATA}</figure></div>") == DATA


def test_each_cell_is_a_block_of_the_text(read: Read) -> None:
    assert "Heights\n\nHigh\n\nLow\n\nMonday\n\n4.1\n\nTuesday\n\n0.6\n\nNo reading" in read(DATA).text


def test_a_simple_table_is_one_in_markdown(read: Read) -> None:
    markup = "<table><tr><th>Day</th><th>High</th></tr><tr><td>Monday</td><td></td></tr>"
    markup += "<tr><td>Tuesday</td><td>4 m</td></tr></table>"
    assert "| Day | High |\n| --- | --- |\n| Monday |  |\n| Tuesday | 4 m |\n" in read(markup).markdown


def test_a_table_that_places_things_is_dissolved(inner: Html) -> None:
    text = (
        "The tide came in twice that day, as it does, and went out again without a word to the office. " * 7
    )
    assert inner(f"<table><tr><td>{text}</td></tr></table>") == f"<p>{text.strip()}</p>"
    nested = f"<table role=presentation><tr><td><p>{text}</p></td><td>{DATA}</td></tr></table>"
    assert inner(nested) == f"<p>{text.strip()}</p>{DATA}"
