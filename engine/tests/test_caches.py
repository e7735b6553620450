"""What pages say does not pile up in a process that reads many of them."""

from __future__ import annotations

import gc
from functools import _lru_cache_wrapper

from presscut import extract

PAGE = """<!doctype html><html lang="{language}"><head><title>Title {word} - {word}Daily</title>
<meta name="author" content="{word} Martin"></head><body class="{word}">
<nav>{word} menu</nav><article id="{word}"><h1>Title {word}</h1><p class="date">Lunedì, 15 {word} 2020, 18:27</p>
<p>{word}VILLE, {word}. 15 ({word}) - Zurbe {word} menoka trildi vasku, {word} pelorda minska tufo brendi.</p>
<figure><img src="/{word}.jpg" alt="{word}"><figcaption>Trildi vasku. Photo: {word} Roth</figcaption></figure>
<p>{word} menoka {word}, trildi vasku pelorda, minska tufo brendi zurbe {word} kolma sente drovik.</p>
<p>(Reporting by {word} Doe; {word} by Jane {word})</p></article><footer>{word} imprint</footer></body></html>"""
"""In no language, so that the one that it declares is believed."""


def test_a_cache_without_a_bound_holds_nothing_that_pages_say() -> None:
    before = unbounded_after(pages=range(60))
    after = unbounded_after(pages=range(60, 240))
    grown = {name: (before[name], size) for name, size in after.items() if size > before[name]}
    assert not grown, "a bound is missing, or what is cached should be looked up first"


def unbounded_after(pages: range) -> dict[str, int]:
    """Return how much the engine's caches without a bound hold once these pages were read."""
    for number in pages:
        word = "".join(chr(ord("a") + int(digit)) for digit in f"{number:06}").capitalize()
        language = "q" + chr(ord("a") + number // 26) + chr(ord("a") + number % 26)
        extract(PAGE.format(word=word, language=language).encode(), url=f"https://{word}.example/{number}")
        extract(f"{word} menoka trildi\n\n{word} pelorda, minska tufo brendi zurbe kolma sente.".encode())
    # `isinstance` would wake what is lazy in another package: it asks an object for its class
    caches = [one for one in gc.get_objects() if type(one) is _lru_cache_wrapper]
    ours = [
        one for one in caches if one.__module__.startswith("presscut") and one.cache_info().maxsize is None
    ]
    assert ours
    return {f"{one.__module__}.{one.__qualname__}": one.cache_info().currsize for one in ours}
