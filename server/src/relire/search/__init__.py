"""Full-text search of the documents of collections, in the database of the settings.

`index`, `index_many`, `remove` and `remove_collection` write; `find` reads, a page at a time; `parse`,
`mark` and `snippet` show a reader what matched. Errors are drawn in `relire.search.errors`.
"""

from relire.search.cursor import Cursor, Order
from relire.search.document import Document
from relire.search.errors import BadCursor, SearchError, UnsupportedDatabase
from relire.search.finding import find
from relire.search.indexing import index, index_many, remove, remove_collection
from relire.search.marking import Piece, Span, mark, snippet
from relire.search.query import Clause, Query, parse
from relire.search.results import Found, Hit

__all__ = [
    "BadCursor",
    "Clause",
    "Cursor",
    "Document",
    "Found",
    "Hit",
    "Order",
    "Piece",
    "Query",
    "SearchError",
    "Span",
    "UnsupportedDatabase",
    "find",
    "index",
    "index_many",
    "mark",
    "parse",
    "remove",
    "remove_collection",
    "snippet",
]
