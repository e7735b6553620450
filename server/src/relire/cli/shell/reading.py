"""An article at the terminal: its head, then its text, wrapped."""

from __future__ import annotations

import json
import shutil
import sys
import textwrap
from collections.abc import Iterator

import click
from django.utils.translation import gettext as _

from presscut.render.markdown import to_markdown
from relire.articles.queries import RevisionText
from relire.cli.shell.heading import heading
from relire.cli.shell.keeps import title_of
from relire.cli.shell.refusals import Refusal
from relire.cli.shell.text import printable
from relire.cli.shell.working import trouble
from relire.library.failures import note
from relire.library.queries import Detail
from relire.library.records import whole_record

WIDEST = 80
"""Longest line of a text, in columns, also on a wider terminal."""


def show(detail: Detail, form: str) -> None:
    """Write an article as `text`, `markdown`, `json` or `html`; a text longer than the terminal goes to a pager.

    Raises:
        Refusal: it has no text (yet), and why.
    """
    if form == "json":
        click.echo(json.dumps(whole_record(detail), ensure_ascii=False, indent=2))
        return
    if detail.text is None:
        raise Refusal(trouble(detail.row) or _("It has not been read yet: it is being fetched."))
    if form == "text":
        _page("\n".join(_lines(detail, detail.text)))
    else:
        click.echo(_written(detail, detail.text, form), nl=False)


def _written(detail: Detail, text: RevisionText, form: str) -> str:
    if form == "html":
        return f"{text.html}\n"
    return f"# {title_of(detail.row)}\n\n{to_markdown(text.html)}"


def _lines(detail: Detail, text: RevisionText) -> Iterator[str]:
    width = min(shutil.get_terminal_size().columns, WIDEST)
    title, *facts = heading(detail, text)
    for line in textwrap.wrap(title, width):
        yield click.style(line, bold=True) if sys.stdout.isatty() else line
    for fact in facts:
        yield from textwrap.wrap(fact, width)
    for remark in filter(None, (note(text.kind), trouble(detail.row))):
        yield from textwrap.wrap(remark, width, initial_indent="! ", subsequent_indent="  ")
    for block in printable(text.text).split("\n\n"):
        yield ""
        for line in block.split("\n"):
            yield from textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False) or [""]


def _page(text: str) -> None:
    long = text.count("\n") >= shutil.get_terminal_size().lines
    if long and sys.stdout.isatty() and sys.stdin.isatty():
        click.echo_via_pager(text)
    else:
        click.echo(text)
