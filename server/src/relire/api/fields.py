"""What is wrong with a value, in the caller's language: pydantic's kinds of errors, as sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

SENTENCES: Mapping[str, Any] = {
    "missing": gettext_lazy("It is missing."),
    "extra_forbidden": gettext_lazy("There is no such field."),
    "string_type": gettext_lazy("Give a text."),
    "string_too_long": gettext_lazy("Give at most %(max_length)s characters."),
    "string_too_short": gettext_lazy("It is empty."),
    "string_pattern_mismatch": gettext_lazy("It does not have the form that is documented."),
    "nul": gettext_lazy("It has a NUL character, which no text has."),
    "two_contents": gettext_lazy("Give a file or a text, not both."),
    "list_type": gettext_lazy("Give a list."),
    "too_long": gettext_lazy("Give at most %(max_length)s."),
    "literal_error": gettext_lazy("Give one of: %(expected)s."),
    "int_parsing": gettext_lazy("Give a whole number."),
    "float_type": gettext_lazy("Give a number."),
    "float_parsing": gettext_lazy("Give a number."),
    "greater_than_equal": gettext_lazy("Give at least %(ge)s."),
    "less_than_equal": gettext_lazy("Give at most %(le)s."),
}


def field_errors(errors: Sequence[Mapping[str, Any]], *, skip: int = 0) -> list[dict[str, str]]:
    """Return pydantic's errors as each `field` with its `sentence`; `skip` leaves out the first parts of the place."""
    return [
        {"field": ".".join(str(part) for part in error["loc"][skip:]), "sentence": _sentence(error)}
        for error in errors
    ]


def _sentence(error: Mapping[str, Any]) -> str:
    known = SENTENCES.get(error["type"])
    if known is None:
        return _("It cannot be used.")
    return str(known) % error.get("ctx", {}) if "%" in str(known) else str(known)
