"""What search can refuse.

SearchError
├── BadCursor            the place to go on from is not one that this order of results gave out
└── UnsupportedDatabase  the database is neither SQLite nor PostgreSQL
"""


class SearchError(Exception):
    """Anything that search refuses; never raised itself."""


class BadCursor(SearchError):
    """The text is not a cursor, or belongs to another order of results."""


class UnsupportedDatabase(SearchError):
    """The message names the database that search has no backend for."""
