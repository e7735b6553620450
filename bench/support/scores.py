"""What a reading is worth against a page's gold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Scores = dict[str, Any]
"""By measure, those that the gold allows:

`text`, `precision`, `recall`: 4-grams of words, without case; one token a character where a script has no spaces.
`shingles`: true positive, false positive and false negative 4-grams with case, as parts of their sum.
`identical`: 1 when the words are the gold's, all and in order.
`snippets`: passages that belong: found, missed; that do not: let in, kept out.
`title`, `author`, `date`: 1 when the same, names as a set, dates as days.
"""


def score(metrics: Any, gold: Mapping[str, Any], reading: Mapping[str, str | None]) -> Scores:
    """Return the scores of what was read. Nothing read is scored as wrong, not left out."""
    scores: Scores = {}
    text = reading.get("text") or ""
    if gold.get("text"):
        # Some golds begin with the headline, some do not: where they do, a title given apart counts as text.
        shown = metrics.add_title(gold["text"], text, reading.get("title"))
        found = metrics.page_text_scores(gold["text"], shown)
        scores |= {"text": found["gf"], "precision": found["gp"], "recall": found["gr"]}
        scores["shingles"] = [round(part, 6) for part in metrics.sh_page(gold["text"], text)]
        scores["identical"] = float(metrics.sh_tokens(gold["text"]) == metrics.sh_tokens(text))
    if gold.get("with"):
        scores["snippets"] = metrics.snippets(gold["with"], gold.get("without") or [], text)
    facts = {"title": metrics.title_ok, "author": metrics.author_scores, "date": metrics.date_scores}
    for fact, measure in facts.items():
        if gold.get(fact) and (result := measure(gold[fact], reading.get(fact))):
            scores[fact] = result[0]
    return scores
