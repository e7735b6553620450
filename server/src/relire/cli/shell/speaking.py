"""Sentences in the language of the person at the shell where Django is not set up: a server that waits needs none."""

from __future__ import annotations

import gettext
from collections.abc import Callable
from pathlib import Path

import relire

_CATALOGUES = Path(relire.__file__).parent / "locale"


def spoken(language: str) -> Callable[[str], str]:
    """Return what translates a sentence into `language`; a language without a catalogue is said in English."""
    return gettext.translation("django", _CATALOGUES, [language], fallback=True).gettext
