"""Where the words of a query stand in a text as it was written, and the passage that shows most of them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from relire.search.terms import of_clause, of_word
from relire.search.tokens import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from relire.search.query import Clause, Query
    from relire.search.tokens import Word


_ELLIPSIS = "…"


class Span(NamedTuple):
    """A half-open range of code points of a text."""

    start: int
    end: int


class Piece(NamedTuple):
    """A part of a snippet; marked when it is a word that was asked for."""

    text: str
    marked: bool


def mark(text: str, query: Query) -> tuple[Span, ...]:
    """Return where `text` matches what `query` wants, in order and without overlap."""
    found = tuple(words(text))
    return tuple(_merged(sorted((*_words(found, query.wanted), *_phrases(found, query.wanted)))))


def snippet(text: str, query: Query, width: int) -> tuple[Piece, ...]:
    """Return about `width` code points of `text`, where most of the query's words stand closest together.

    The pieces in a row are a part of the text, of whole words; an ellipsis stands where text was left out.
    Without a match it is the beginning. ValueError for a width below 1.
    """
    if width < 1:
        raise ValueError(f"width {width} is below 1")
    spans = mark(text, query)
    passage = _passage(text, _densest(text, spans, width), width)
    return tuple(_pieces(text, passage, spans))


def _words(found: Sequence[Word], clauses: Sequence[Clause]) -> Iterator[Span]:
    single = [clause for clause in clauses if len(clause.spellings) == 1]
    terms = {term for clause in single if not clause.prefix for term in of_clause(clause)}
    prefixes = tuple(clause.spellings[0] for clause in single if clause.prefix)
    for word in found:
        if word.spelling.startswith(prefixes):
            yield Span(word.start, word.end)
        elif not terms.isdisjoint(of_word(word)):
            yield Span(word.start, word.until)


def _phrases(found: Sequence[Word], clauses: Sequence[Clause]) -> Iterator[Span]:
    for clause in clauses:
        size = len(clause.spellings)
        for at in range(len(found) - size + 1 if size > 1 else 0):
            if _stands_at(found, at, clause):
                last = found[at + size - 1]
                yield Span(found[at].start, last.end if clause.prefix else last.until)


def _stands_at(found: Sequence[Word], at: int, clause: Clause) -> bool:
    *before, last = clause.spellings
    if found[at].spelling != before[0]:
        return False
    spelt = [word.spelling for word in found[at : at + len(clause.spellings)]]
    return spelt[:-1] == before and (spelt[-1].startswith(last) if clause.prefix else spelt[-1] == last)


def _merged(spans: Iterable[Span]) -> Iterator[Span]:
    current: Span | None = None
    for span in spans:
        if current is None:
            current = span
        elif span.start < current.end:
            current = Span(current.start, max(current.end, span.end))
        else:
            yield current
            current = span
    if current is not None:
        yield current


def _densest(text: str, spans: Sequence[Span], width: int) -> Span:
    """Return the part of at most `width` with the most different words, then the most, then the first."""
    best, most = Span(0, 0), (0, 0)
    written = [text[slice(*span)].lower() for span in spans]
    within: Counter[str] = Counter()
    last = 0
    for first, span in enumerate(spans):
        while last <= first or (last < len(spans) and spans[last].end <= span.start + width):
            within[written[last]] += 1
            last += 1
        score = (len(within), last - first)
        if score > most:
            best, most = Span(span.start, spans[last - 1].end), score
        within[written[first]] -= 1
        if not within[written[first]]:
            del within[written[first]]
    return best


def _passage(text: str, core: Span, width: int) -> Span:
    """Widen `core` on both sides to `width`, then draw its ends in to whole words."""
    spare = max(0, width - (core.end - core.start)) // 2
    start = max(0, min(core.start - spare, len(text) - width))
    end = min(len(text), start + width)
    if start > 0:
        start = next((at + 1 for at in range(start - 1, core.start) if text[at].isspace()), start)
    if end < len(text):
        end = next((at for at in range(end, max(start, core.end) - 1, -1) if text[at].isspace()), end)
    return Span(start, end)


def _pieces(text: str, passage: Span, spans: Sequence[Span]) -> Iterator[Piece]:
    at = passage.start
    if at > 0:
        yield Piece(_ELLIPSIS, marked=False)
    for span in spans:
        start, end = max(span.start, passage.start), min(span.end, passage.end)
        if start < end:
            if at < start:
                yield Piece(text[at:start], marked=False)
            yield Piece(text[start:end], marked=True)
            at = end
    if at < passage.end:
        yield Piece(text[at : passage.end], marked=False)
    if passage.end < len(text):
        yield Piece(_ELLIPSIS, marked=False)
