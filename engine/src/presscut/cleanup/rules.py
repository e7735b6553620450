"""The rules that each likely block must pass, in order. To add one: a file beside this, a line here."""

from __future__ import annotations

from collections.abc import Callable

from presscut.cleanup.fragments import no_words
from presscut.cleanup.furniture import furniture
from presscut.cleanup.headline import headline, signature
from presscut.cleanup.marked import caption, hidden
from presscut.cleanup.setting import Setting
from presscut.content.layout import Block

Rule = Callable[[Block, Setting], str | None]

RULES: tuple[Rule, ...] = (no_words, hidden, caption, headline, signature, furniture)

__all__ = ["RULES", "Rule", "Setting"]
