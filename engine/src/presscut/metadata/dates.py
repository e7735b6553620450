"""When it came out: the days that the sources give, and what speaks for each."""

from __future__ import annotations

import re
from dataclasses import dataclass

from presscut.language.stamps import says_updated
from presscut.metadata.ballot import Nominee, step
from presscut.metadata.candidates import NOWHERE, Candidate
from presscut.metadata.times import Clock, Moment

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SURE = frozenset({"published", "created"})
_MOST = 30
_DISTANCES = ((-25, "above"), (-1, "just above"), (24, "near"), (79, "below"))
"""Places after the headline, in the order of what is looked at."""


@dataclass(slots=True)
class _Vote:
    """One source's day."""

    moment: Moment
    candidate: Candidate
    group: str
    order: int

    @property
    def day(self) -> str:
        return self.moment.iso[:10]


def nominate(candidates: list[Candidate], clock: Clock, headline: int) -> list[Nominee]:
    """Return one nominee for each day that a source gives; its value is the moment that says it best."""
    votes = _votes(candidates, clock)
    by_day: dict[str, list[_Vote]] = {}
    for vote in votes:
        by_day.setdefault(vote.day, []).append(vote)
    return [_nominee(day, own, by_day, headline) for day, own in by_day.items()]


def _votes(candidates: list[Candidate], clock: Clock) -> list[_Vote]:
    votes: list[_Vote] = []
    orders: dict[str, int] = {}
    for given in candidates[:_MOST]:
        candidate = given._replace(field="modified") if _tells_change(given) else given
        moment = clock.read(candidate.value)
        if moment is not None:
            group = (
                candidate.where
                if candidate.field in {"moment", "day"}
                else f"{candidate.where} {candidate.field}"
            )
            orders[group] = orders.get(group, -1) + 1
            votes.append(_Vote(moment, candidate, group, orders[group]))
    return votes


def _tells_change(candidate: Candidate) -> bool:
    """Tell a line that names the day of a change and no other."""
    text = candidate.value
    return candidate.field == "moment" and len(_YEAR.findall(text)) == 1 and says_updated(text)


def _nominee(day: str, own: list[_Vote], by_day: dict[str, list[_Vote]], headline: int) -> Nominee:
    best = max(own, key=_precision)
    nominee = Nominee(best.moment, min(own, key=_rank).candidate.where)
    for vote in own:
        nominee.signs |= _signs(vote, headline)
    nominee.signs |= _comparison(day, own, by_day)
    return nominee


def _precision(vote: _Vote) -> tuple[bool, bool, bool]:
    """A time is better than a day, one that is meant as the publication better than another."""
    return vote.candidate.field in _SURE, "T" in vote.moment.iso, vote.moment.zone == "stated"


def _rank(vote: _Vote) -> tuple[bool, bool]:
    return vote.candidate.field not in _SURE, vote.candidate.where == "url"


def _signs(vote: _Vote, headline: int) -> set[str]:
    if vote.candidate.field == "modified":
        return {vote.group, "any modified"}
    first = "first" if vote.order == 0 else "second" if vote.order == 1 else "later"
    signs = {vote.group, f"{vote.group} {first}", f"any {vote.candidate.field}"}
    signs |= {f"{vote.candidate.where}: {sign}" for sign in vote.candidate.signs} | set(vote.candidate.signs)
    if NOWHERE not in {vote.candidate.at, headline}:
        signs.add(step(vote.candidate.at - headline, _DISTANCES, "far below"))
    return signs


def _comparison(day: str, own: list[_Vote], by_day: dict[str, list[_Vote]]) -> set[str]:
    groups = {vote.group for vote in own if vote.candidate.field != "modified"}
    signs = {f"sources {min(len(groups), 4)}"}
    if all("T" not in vote.moment.iso for vote in own):
        signs.add("day only")
    stated = [
        other for other, votes in by_day.items() if any(vote.candidate.field in _SURE for vote in votes)
    ]
    if stated:
        signs.add(
            "earliest stated" if day == min(stated) else "before any stated" if day < min(stated) else "later"
        )
    changed = [
        other for other, votes in by_day.items() if any(vote.candidate.field == "modified" for vote in votes)
    ]
    if changed and day not in changed:
        signs.add("before a change" if day < max(changed) else "after a change")
    elif changed and stated and min(stated) < day:
        signs.add("of a change")
    if len(by_day) > 1:
        signs.add("earliest" if day == min(by_day) else "latest" if day == max(by_day) else "between")
    else:
        signs.add("only")
    return signs
