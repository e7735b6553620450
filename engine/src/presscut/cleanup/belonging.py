"""What belongs to a text that is kept: the notes that its marks lead to, the caption of its table."""

from __future__ import annotations

import re
from collections.abc import Sequence

from presscut.content.layout import Block

_NOTE = re.compile(r"[(\[]\d{1,2}[)\]]|[¹²³⁴-⁹]|\*(?!\*)")
_LEAST = 0.1
_LAST_BLOCKS = 40


def keep_belongings(
    blocks: Sequence[Block], against: Sequence[str | None], shares: Sequence[float], unlikely: str
) -> list[str | None]:
    """Take back a refusal of notes and captions that was the model's alone."""
    kept = [i for i, why in enumerate(against) if why is None]
    if not kept:
        return list(against)
    amended = list(against)
    marks = {mark for i in kept for mark in _NOTE.findall(blocks[i].text)}
    for i in range(kept[0], min(kept[-1] + _LAST_BLOCKS, len(blocks))):
        if amended[i] != unlikely or shares[i] < _LEAST:
            continue
        note = _NOTE.match(blocks[i].text)
        if (note and note[0] in marks and i > kept[-1] - _LAST_BLOCKS) or _heads_kept_table(
            blocks, amended, i
        ):
            amended[i] = None
    return amended


def _heads_kept_table(blocks: Sequence[Block], against: Sequence[str | None], i: int) -> bool:
    return (
        blocks[i].tag == "caption"
        and i + 1 < len(blocks)
        and against[i + 1] is None
        and any(frame.tag == "table" and frame in blocks[i].frames for frame in blocks[i + 1].frames)
    )
