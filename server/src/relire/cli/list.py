"""`relire list`: what is kept, the newest first."""

from __future__ import annotations

from datetime import datetime

import click

from relire.cli.shell.readers import Reader, for_reader
from relire.cli.shell.text import TEXT


@click.command("list")
@click.option("--archive", "which", flag_value="archive", help="What is in the archive.")
@click.option("--all", "which", flag_value="all", help="Everything but the trash.")
@click.option("--trash", "which", flag_value="trash", help="What was deleted in the last 30 days.")
@click.option("--tag", type=TEXT, default="", help="Only what has this tag.")
@click.option(
    "--month",
    type=click.DateTime(["%Y-%m"]),
    metavar="YYYY-MM",
    help="Only what was published in this month.",
)
@click.option("--limit", type=click.IntRange(1), default=30, show_default=True, help="How many at the most.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, for programs.")
@for_reader
def list_(
    reader: Reader, which: str | None, tag: str, month: datetime | None, limit: int, *, as_json: bool
) -> None:
    """List what is kept and not yet archived, the newest first.

    \b
    Examples:
        relire list
        relire list --all --month 2020-08
        relire list --tag europe --json | jq -r .title
    """
    from dataclasses import replace

    from relire.cli.shell.listing import show_list
    from relire.library import queries
    from relire.library.records import record
    from relire.library.tagging import fold

    lists = {"archive": queries.ARCHIVE, "all": queries.ALL, "trash": queries.TRASH}
    chosen = replace(lists.get(which or "", queries.UNREAD), tag=fold(tag))
    if month:
        chosen = replace(chosen, year=month.year, month=month.month)

    def page(before: str | None, size: int) -> queries.Page:
        return queries.page(reader.library, chosen, before=before, limit=size)

    show_list(page, limit, record if as_json else None)
