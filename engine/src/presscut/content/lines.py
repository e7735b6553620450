"""What is measured of each block by itself: its letters, its signs, its words against what else is known."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from struct import Struct

from presscut.content.features import worth
from presscut.content.layout import Block
from presscut.wire.furniture import kind_of_line

MEASURES = """
    size words linked links ends colon question lower upper digit capitals digits commas periods separated
    rights address web quoted width things repeated in_title of_title title described begins_witness
    ends_witness least_word mean_word most_word first_word dated tiny open_end furniture
    """.split()  # noqa: SIM905 - a table of words reads best as words
"""Names of the columns, in order."""

TAGS = "p h1 h2 h3 h4 h5 h6 li td th dt dd pre figcaption caption summary legend div".split()  # noqa: SIM905 - a table of words
TAG_NUMBERS = {tag: number for number, tag in enumerate(TAGS)}
OTHER_TAG = len(TAGS) - 1

_OPENERS = ("a", "strong b", "em i", "span", "font", "time", "small label")
OPENER_NUMBERS = {tag: number for number, tags in enumerate(_OPENERS) for tag in tags.split()}
OPENERS = len(_OPENERS)

_ENDS = frozenset(".!?…。！？؟।»”\"')]")
_QUOTES = frozenset("\"“«„'‘「『")
_WORD = re.compile(r"\w+")
_DATED = re.compile(r"\d{1,2}[:.h]\d{2}|\b(?:19|20)\d\d\b|\d{1,2}[./]\d{1,2}")
_DIGITS = re.compile(r"\d+")
_SHORT = 90
_FEW = 20
_ALL = 0.9
_LOOKED_AT = 200
_WITNESSED = 60
_BESIDE_TITLE = 40


@dataclass(frozen=True, slots=True)
class Clues:
    """What the rest of the page says of the article.

    `witness` is the text that its data for machines holds; `thread` tells a forum's page, where answers are text.
    """

    title: str = ""
    description: str = ""
    witness: str = ""
    thread: bool = False


@dataclass(slots=True)
class Lines:
    """The measures of all blocks: a row of `MEASURES`, a number of `TAGS` and one of the openers each.

    `rows` are those measures as 32-bit floats, one block's after the other's.
    """

    rows: bytearray = field(default_factory=bytearray)
    tags: list[int] = field(default_factory=list)
    openers: list[int] = field(default_factory=list)


def tokens_of(text: str) -> list[str]:
    """Return the words by which a line is judged: all of a short one, the ends of a paragraph."""
    if len(text) <= _SHORT:
        return _tokens_of_words(_WORD.findall(text.lower()))
    first, last = _WORD.findall(text[:40].lower())[:2], _WORD.findall(text[-40:].lower())[-1:]
    openings = [f"^{first[0]}", "^" + " ".join(first)] if first else []
    return openings + [f"{word}$" for word in last]


def _tokens_of_words(words: list[str]) -> list[str]:
    return [f"^{words[0]}", *words, f"{words[-1]}$"] if words else []


def measure(blocks: Sequence[Block], clues: Clues, weights: Mapping[str, float]) -> Lines:
    """Return the measures; `weights` says what a word of a line speaks for, above or below 0."""
    lines = Lines(
        tags=[TAG_NUMBERS.get(block.tag, OTHER_TAG) for block in blocks],
        openers=[OPENER_NUMBERS.get(block.opener, OPENERS) for block in blocks],
    )
    get = weights.get
    title = _WORD.findall(clues.title.lower())
    heard = _Heard(set(title), " ".join(title), 2 * len(clues.title) + _BESIDE_TITLE)
    description = " ".join(clues.description.lower().split())
    witness = " ".join(clues.witness.lower().split())
    times = Counter([block.text for block in blocks])
    for block in blocks:
        text, length = block.text, block.length
        blanks = text.count(" ")
        if length <= _SHORT and block.linked > _ALL * length:
            lines.rows += _PACKED(length, blanks + 1, 1.0, block.links, *_ONLY_LINKED)
            continue
        low = text[:_LOOKED_AT].lower()
        first, last, short = text[:1], text[-1:], length <= _SHORT
        words = _WORD.findall(low) if short or length <= heard.longest else []
        in_title, of_title, same = heard.share(words) if length <= heard.longest else _UNHEARD
        described = begins = ends = False
        if length > _FEW:
            opening = low[:_WITNESSED]
            described = opening in description or (
                len(description) > _FEW and description[:_WITNESSED] in low
            )
            if witness:
                begins, ends = opening in witness, text[-40:].lower() in witness
        tokens = _tokens_of_words(words) if short else tokens_of(text)
        known = [weight for token in tokens if (weight := get(token)) is not None] or _UNKNOWN
        plain = text.isascii()
        digits = sum(map(len, _DIGITS.findall(text))) / length if short and length else 0.0
        lines.rows += _PACKED(
            length if plain else worth(text),
            blanks + 1,
            min(1.0, block.linked / length) if length else 0.0,
            block.links,
            last in _ENDS,
            last in {":", "："},
            last in {"?", "？"},
            first.islower(),
            first.isupper(),
            first.isdigit(),
            short and text.isupper(),
            digits,
            text.count(",") if plain else text.count(",") + text.count("，") + text.count("、"),
            text.count(". ") if plain else text.count(". ") + text.count("。"),
            "|" in text or "•" in text or "·" in text or "›" in text,
            "©" in text,
            "@" in text,
            "http" in low or "www." in low,
            first in _QUOTES,
            length / (blanks + 1),
            len(block.things),
            times[text] > 1,
            in_title,
            of_title,
            same,
            described,
            begins,
            ends,
            min(known),
            sum(known) / len(known),
            max(known),
            known[0],
            short and digits > 0 and _DATED.search(text) is not None,
            length < _FEW,
            text.endswith(("...", "…")),
            length <= _LOOKED_AT and kind_of_line(text) is not None,
        )
    return lines


_PACKED = Struct(f"{len(MEASURES)}f").pack
_UNHEARD = (0.0, 0.0, 0.0)
_ONLY_LINKED = (0.0,) * (len(MEASURES) - 4)
"""What is left to say of a short line that is all link; half the lines of a page are, and no word of them decides."""
_UNKNOWN = (0.0,)


@dataclass(frozen=True, slots=True)
class _Heard:
    """The title's words: as a set, and in their order. Longer blocks than `longest` do not say it."""

    words: set[str]
    said: str
    longest: int

    def share(self, found: list[str]) -> tuple[float, float, float]:
        """Return how much of the line is the title, how much of the title the line, and whether they are the same.

        `found` are the words of the line, in their order.
        """
        if self.words.isdisjoint(found):
            return _UNHEARD
        words = set(found)
        common = len(words & self.words)
        return common / len(words), common / len(self.words), float(" ".join(found) == self.said)
