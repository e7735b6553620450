"""Tables of data, told from tables that only place things on the page."""

from __future__ import annotations

from collections.abc import Iterable

from turbohtml import Element

from presscut.content.layout import Block

PARTS = frozenset({"table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th"})
_CELLS = frozenset({"td", "th", "caption"})
_LONGEST_CELL = 600
_FEWEST_CELLS = 3


def layout_tables(blocks: Iterable[Block]) -> set[Element]:
    """Return the tables around the blocks that hold no data.

    A table of data says so (`th`, `caption`, `thead`), or has several rows of short cells; one that holds
    another table, or code, or whose words stand in one cell, only places things.
    """
    cells: dict[Element, dict[Element, int]] = {}
    outer: set[Element] = set()
    for block in blocks:
        tables = [frame for frame in block.frames if frame.tag == "table"] if block.frames else None
        if not tables:
            continue
        outer.update(tables[:-1])
        if block.tag == "pre":
            outer.add(tables[-1])
        cell = next((frame for frame in reversed(block.frames) if frame.tag in _CELLS), tables[-1])
        lengths = cells.setdefault(tables[-1], {})
        lengths[cell] = lengths.get(cell, 0) + block.length
    return outer.union(table for table, lengths in cells.items() if not _is_data(table, lengths))


def _is_data(table: Element, lengths: dict[Element, int]) -> bool:
    if table.attr("role") in {"presentation", "none"} or max(lengths.values()) > _LONGEST_CELL:
        return False
    if len(lengths) > 1 and any(cell.tag in {"th", "caption"} for cell in lengths):
        return True
    rows = {id(cell.parent) for cell in lengths}
    return len(lengths) >= _FEWEST_CELLS and 1 < len(rows) < len(lengths)
