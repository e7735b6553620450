"""The terms that a database keeps of a word, and those it is asked for: both sides of every match.

A spelling is written as it is, each stem that differs from it behind `STEM`; so a phrase, which asks for
spellings alone, never meets a stem.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from relire.search.query import Clause
    from relire.search.tokens import Word

STEM = (
    "~"  # no spelling holds it; alone it is a term that nobody asks for, and parts what no phrase may cross
)


def of_word(word: Word) -> tuple[str, ...]:
    """Return what is kept of a word: its spelling, then its other stems behind `STEM`."""
    return (word.spelling, *(STEM + stem for stem in word.stems if stem != word.spelling))


def of_clause(clause: Clause) -> tuple[str, ...]:
    """Return what a clause of one word is asked as: any one of these terms will do.

    A word that is spelt as its own stem is kept once, so each stem is asked for both ways.
    """
    plain = dict.fromkeys((*clause.spellings, *clause.stems))
    return (*plain, *(STEM + stem for stem in clause.stems))
