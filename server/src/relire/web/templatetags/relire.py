"""How values are written in our pages: days, hours, failures, tags."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from django import template
from django.utils import timezone
from django.utils.translation import get_language

from relire.library import failures, tagging
from relire.web import dates

register = template.Library()


@register.filter
def stamp(published: str) -> str:
    """Write when an article was published, in its own offset."""
    return dates.stamp(published, _language())


@register.filter
def numeric_stamp(published: str) -> str:
    """Write the same as an agency's line has it: `15/08/2020 à 18:27` in French."""
    return dates.stamp(published, _language(), numeric=True)


@register.filter
def reader_moment(published: str) -> str:
    """Write a moment that an article states in the reader's own zone; empty for a day, which has no hour."""
    moment = dates.read(published)
    return dates.moment(timezone.localtime(moment), _language()) if moment and moment.tzinfo else ""


@register.filter
def day(value: date | datetime | None) -> str:
    """Write a day; of a moment, the day that it is for the reader."""
    if isinstance(value, datetime):
        value = timezone.localtime(value).date()
    return dates.day(value, _language()) if value else ""


@register.filter
def moment(value: datetime | None) -> str:
    """Write a moment in the reader's zone."""
    return dates.moment(timezone.localtime(value), _language()) if value else ""


@register.filter
def month(value: date) -> str:
    """Write a month."""
    return dates.month(value, _language())


@register.filter
def reason(row: Any) -> str:
    """Say why a keep fell short, and what to do."""
    return failures.sentence(row.failure, row.failure_details)


@register.filter
def kind_note(kind: str) -> str:
    """Say what to know about a text of this kind; empty for an article."""
    return failures.note(kind)


@register.filter
def tag_key(name: str) -> str:
    """Return the key of a tag's address."""
    return tagging.fold(name)


@register.filter
def percent(share: float) -> int:
    """Return a share as a whole percentage."""
    return round(share * 100)


def _language() -> str:
    return get_language() or "en"
