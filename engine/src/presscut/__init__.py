"""presscut reads a news article out of anything: bytes in, an `Article` out.

>>> from presscut import extract
>>> article = extract(b"<h1>Tea</h1><p>...", url="https://example.org/tea")
"""

from presscut.article import Article, Author, Credit, Dateline, Picture, Span, Update
from presscut.errors import ExtractionError
from presscut.extract import extract
from presscut.options import Options

__all__ = [
    "Article",
    "Author",
    "Credit",
    "Dateline",
    "ExtractionError",
    "Options",
    "Picture",
    "Span",
    "Update",
    "extract",
]
