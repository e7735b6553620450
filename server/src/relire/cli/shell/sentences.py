"""What the errors of the layers below mean to the person at the shell."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.db import OperationalError
from django.utils.translation import gettext as _

from relire.accounts.people import NoMember, SeveralMembers
from relire.articles.addresses import BadAddress
from relire.cli.shell.refusals import Refusal
from relire.library.failures import sentence
from relire.library.keeping import MAX_BYTES, NothingGiven, TooLarge
from relire.library.queries import NoSuchKeep
from relire.portal.publishing import NothingToPublish


def said(error: Exception) -> str | None:
    """Return the sentence for an error, or None for one that is nobody's fault but the program's."""
    say = next((_SENTENCES[kind] for kind in type(error).__mro__ if kind in _SENTENCES), None)
    return say(error) if say else None


def _no_member(error: NoMember) -> str:
    if str(error):
        return _("Nobody here is called “%s”: `relire member list` shows who there is.") % error
    return _("Nobody has an account here yet: `relire setup-link` gives the link that makes the first one.")


def _several_members(error: SeveralMembers) -> str:
    names = ", ".join(error.names)
    return _("Several people keep articles here: say whose library is meant with --for NAME (%s).") % names


def _no_such_keep(error: NoSuchKeep) -> str:
    return _("No article has an id that begins with “%s”, or several have: `relire list` shows them.") % error


def _too_large(_error: TooLarge) -> str:
    return _("It is larger than %(size)d MB. Give the article alone.") % {"size": MAX_BYTES // 1_000_000}


def _nothing_to_publish(_error: NothingToPublish) -> str:
    return _("There is no text to publish: the article has not been read yet.")


def _no_database(error: OperationalError) -> str:
    return _("The database does not answer: %s") % str(error).strip()


_SENTENCES: Mapping[type, Callable[[Any], str]] = {
    BadAddress: lambda error: sentence(error.code, error.details),
    NoMember: _no_member,
    NoSuchKeep: _no_such_keep,
    NothingGiven: lambda _error: sentence("empty-input"),
    NothingToPublish: _nothing_to_publish,
    OperationalError: _no_database,
    Refusal: lambda error: error.message,
    SeveralMembers: _several_members,
    TooLarge: _too_large,
    ValidationError: lambda error: " ".join(error.messages),
}
