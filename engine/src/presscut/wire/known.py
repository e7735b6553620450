"""The grammars that have a file, and in which order a text is held against them."""

from __future__ import annotations

from functools import cache

from presscut.language.families import members
from presscut.language.known import primary
from presscut.wire import grammars
from presscut.wire.grammar import Grammar


@cache
def all_grammars() -> tuple[Grammar, ...]:
    """Return every language's grammar, in the order of their codes."""
    return members(grammars, "GRAMMAR", Grammar)


def grammars_for(language: str | None) -> tuple[Grammar, ...]:
    """Return all grammars, the one of `language` first and English, the wires' second tongue, next."""
    code = primary(language)
    return _grammars_after(code if code in {grammar.code for grammar in all_grammars()} else None)


@cache
def _grammars_after(code: str | None) -> tuple[Grammar, ...]:
    order = [code, "en"]
    return tuple(
        sorted(
            all_grammars(),
            key=lambda grammar: order.index(grammar.code) if grammar.code in order else len(order),
        )
    )
