"""`relire keep`: keep articles."""

from __future__ import annotations

import click

from relire.cli.shell.readers import Reader, for_reader
from relire.cli.shell.text import TEXT


@click.command("keep")
@click.argument("whats", nargs=-1, required=True, metavar="FILE|FOLDER|URL|-...")
@click.option("--url", type=TEXT, default="", help="The address that the one file is from.")
@click.option("--title", type=TEXT, default="", help="What to call the article when its text has no title.")
@click.option("--tag", "tags", type=TEXT, multiple=True, help="A tag; may be given several times.")
@click.option("--no-wait", is_flag=True, help="Leave fetching and reading to the worker.")
@for_reader
def keep(
    reader: Reader, whats: tuple[str, ...], url: str, title: str, tags: tuple[str, ...], *, no_wait: bool
) -> None:
    """Keep articles and have them read.

    An article comes from an address, a file, every file of a folder, or standard input (-).

    What is given is stored before anything else is done with it. Then it is fetched and read, and you are told
    what came out. One input that fails never stops the rest; the exit status is 1 if any failed.

    \b
    Examples:
        relire keep https://example.org/article --tag europe
        relire keep page.html --url https://example.org/article
        relire keep ~/wires/
        xclip -o | relire keep - --title "From the clipboard"
    """
    from django.utils.translation import gettext as _

    from relire.cli.shell.inputs import STANDARD_INPUT, inputs
    from relire.cli.shell.keeping import keep_all
    from relire.library.keeping import Given

    one_file = len(whats) == 1 and not whats[0].lower().startswith(("http://", "https://"))
    if url and not one_file:
        raise click.UsageError(_("--url says where one file, or standard input, is from."))
    if title and len(whats) > 1:
        raise click.UsageError(_("--title is the title of one article."))
    if whats.count(STANDARD_INPUT) > 1:
        raise click.UsageError(_("Standard input can be read only once."))
    keep_all(reader, inputs(whats, Given(url=url, title=title, tags=tags)), wait=not no_wait)
