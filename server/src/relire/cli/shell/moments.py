"""Days and hours as they are written in the reader's language."""

from __future__ import annotations

from datetime import date, datetime

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext


def stamp(published: str) -> str:
    """Return a publication stamp (ISO 8601) as people write it, in the zone that it states; a bare day stays one.

    What is no such stamp is returned as it is.
    """
    try:
        if len(published) <= len("2020-08-15"):
            return day(date.fromisoformat(published))
        moment = datetime.fromisoformat(published)
    except ValueError:
        return published
    return _("%(day)s, %(hour)s") % {"day": day(moment), "hour": clock(moment)}


def day(moment: date) -> str:
    """Return a day: 15 August 2020, 1er août 2020."""
    number = pgettext("the first of a month", "1") if moment.day == 1 else str(moment.day)
    return f"{number} {date_format(moment, 'F Y')}"


def clock(moment: datetime) -> str:
    """Return the hour and minute, as a clock of 24 hours shows them."""
    return f"{moment:%H:%M}"
