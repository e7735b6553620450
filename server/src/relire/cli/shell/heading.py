"""What stands over an article: title, agency and hour, towns, what this version changed, who wrote it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from relire.articles.queries import RevisionText
from relire.cli.shell.keeps import title_of
from relire.cli.shell.moments import stamp
from relire.cli.shell.text import one_line
from relire.library.queries import Detail


def heading(detail: Detail, text: RevisionText) -> Iterator[str]:
    """Yield the lines over an article, the title first; what is not known is left out."""
    found = text.found
    yield title_of(detail.row)
    lines = [
        " • ".join(filter(None, (text.agency or text.site_name, stamp(text.published)))),
        ", ".join((found.get("dateline") or {}).get("places") or ()),
        (found.get("update") or {}).get("text") or "",
        text.byline,
        *(_credit(credit) for credit in found.get("credits") or ()),
        detail.row.url,
    ]
    yield from (one_line(line) for line in lines if line)


def _credit(credit: dict[str, Any]) -> str:
    """Return one person of the credits: Reporting: Jane Doe (Minsk)."""
    name = f"{credit['name']} ({credit['place']})" if credit.get("place") else credit["name"]
    return _("%(role)s: %(name)s") % {"role": _role(credit["role"]), "name": name}


def _role(role: str) -> str:
    roles = {
        "reporting": pgettext("credit", "Reporting"),
        "contributing": pgettext("credit", "Contributing"),
        "writing": pgettext("credit", "Writing"),
        "editing": pgettext("credit", "Editing"),
        "translating": pgettext("credit", "Translation"),
        "photo": pgettext("credit", "Photo"),
        "compiling": pgettext("credit", "Compiled by"),
    }
    return roles.get(role, role)
