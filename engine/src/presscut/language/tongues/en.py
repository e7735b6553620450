"""English."""

from __future__ import annotations

from presscut.language.tongue import Tongue

TONGUE = Tongue(
    code="en",
    months=(
        "january jan",
        "february feb",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sept sep",
        "october oct",
        "november nov",
        "december dec",
    ),
    weekdays=(
        "monday mon",
        "tuesday tues tue",
        "wednesday wed",
        "thursday thurs thur thu",
        "friday fri",
        "saturday sat",
        "sunday sun",
    ),
    words=(
        "the of and to in that is was for it with as his her on be at by had not are but from or have an "
        "they which one you were all she there would their we him been has when who will more no if out "
        "so said what up its about into than them can only other new some could these two may then do "
        "first any my now such like our over after also did many before must through where much your how "
        "while just because"
    ),
    day_first=None,
    at="at on",
    published=(
        "published on|published at|published|posted on|posted|publication date|date published|"
        "first published|date|filed|released"
    ),
    updated="updated|last updated|last update|modified|last modified|edited|revised|corrected",
    by=(
        "by|written by|posted by|published by|story by|text by|words by|article by|"
        "authored by|reporting by|text|author|authors"
    ),
    joins="and",
)
