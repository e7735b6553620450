"""Getting a page from a server that nobody trusts.

`fetch` is the one way out to the network: it refuses private networks, follows redirects itself, and stops at
`Limits`. `relire.fetching.fake` has its stand-in for tests.
"""

from relire.fetching.address import Address, join, parse
from relire.fetching.errors import (
    BadAddress,
    BadRedirect,
    BadResponse,
    FetchError,
    ForbiddenAddress,
    NameNotFound,
    TlsFailed,
    TooLarge,
    TooManyRedirects,
    TooSlow,
    Unreachable,
)
from relire.fetching.fetched import Fetched
from relire.fetching.fetcher import Fetch, fetch
from relire.fetching.limits import Limits
from relire.fetching.outside import Outside

__all__ = [
    "Address",
    "BadAddress",
    "BadRedirect",
    "BadResponse",
    "Fetch",
    "FetchError",
    "Fetched",
    "ForbiddenAddress",
    "Limits",
    "NameNotFound",
    "Outside",
    "TlsFailed",
    "TooLarge",
    "TooManyRedirects",
    "TooSlow",
    "Unreachable",
    "fetch",
    "join",
    "parse",
]
