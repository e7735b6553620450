"""`relire search`: find words in what is kept."""

from __future__ import annotations

import click

from relire.cli.shell.readers import Reader, for_reader
from relire.cli.shell.text import TEXT


@click.command("search")
@click.argument("words", nargs=-1, required=True, type=TEXT, metavar="WORDS...")
@click.option("--relevance", is_flag=True, help="The best first, instead of the newest.")
@click.option("--limit", type=click.IntRange(1), default=30, show_default=True, help="How many at the most.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, for programs.")
@for_reader
def search(reader: Reader, words: tuple[str, ...], limit: int, *, relevance: bool, as_json: bool) -> None:
    """Find words in what is kept.

    All of the words are in what is found, in any of their forms, with or without accents.
    "a phrase" is found as it stands, word* by its beginning; -word (after a --) leaves articles out.

    \b
    Examples:
        relire search élections Minsk
        relire search --relevance '"power cut" paris*'
        relire search -- energy -nuclear
    """
    from relire.cli.shell.listing import show_list
    from relire.library import queries
    from relire.library.records import found_record
    from relire.search import Order

    def page(before: str | None, size: int) -> queries.Page:
        asked = " ".join(words)
        order: Order = "relevance" if relevance else "newest"
        return queries.find(reader.library, asked, order=order, before=before, limit=size)

    show_list(page, limit, found_record if as_json else None)
