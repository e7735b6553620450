"""The rules that each block must pass, in order. To add one: a file beside this, a line here."""

from __future__ import annotations

from collections.abc import Callable

from presscut.cleanup.fragments import pictures_alone
from presscut.cleanup.furniture import furniture
from presscut.cleanup.headline import headline, signature
from presscut.cleanup.links import mostly_links
from presscut.cleanup.marked import marked
from presscut.cleanup.setting import Setting
from presscut.content.layout import Block

Rule = Callable[[Block, Setting], str | None]

RULES: tuple[Rule, ...] = (marked, pictures_alone, headline, signature, mostly_links, furniture)

__all__ = ["RULES", "Rule", "Setting"]
