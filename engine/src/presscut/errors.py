"""What `extract` raises, and nothing else.

    ExtractionError            any of the below
    ├── EmptyInput             no bytes, or white space only
    ├── InputTooLarge          more bytes, nodes or text than `Options` admits
    ├── UnsupportedFormat      a format that has no reader here; names what was seen
    ├── DamagedInput           of a format that has one, but it cannot be opened
    ├── LockedInput            it opens with a password only
    └── BadArgument            `captured_at` is no time (also a ValueError)

Each carries a sentence for people (`str(error)`) and a stable `code` for programs.
"""

from __future__ import annotations


class ExtractionError(Exception):
    """Base of all errors of presscut."""

    code = "extraction"


class EmptyInput(ExtractionError):
    """There was nothing to read."""

    code = "empty-input"


class InputTooLarge(ExtractionError):
    """The input is over a limit of `Options`."""

    code = "input-too-large"


class UnsupportedFormat(ExtractionError):
    """The bytes are of a format that presscut does not read, or not as it is installed."""

    code = "unsupported-format"

    def __init__(self, seen: str, remedy: str = "") -> None:
        """Take the name of the format that was seen, as people say it, and what would let it be read, if anything."""
        known = remedy or "presscut reads web pages (HTML, MHTML), PDF and plain text."
        super().__init__(f"This is {seen}: {known}")
        self.seen = seen


class DamagedInput(ExtractionError):
    """The bytes are of a format that presscut reads, but broken."""

    code = "damaged-input"

    def __init__(self, seen: str) -> None:
        """Take the name of the format, as people say it (`a PDF`)."""
        super().__init__(f"This is {seen}, but a damaged one: it cannot be opened.")
        self.seen = seen


class LockedInput(ExtractionError):
    """The input opens with a password only."""

    code = "locked-input"

    def __init__(self, seen: str) -> None:
        """Take the name of the format, as people say it (`a PDF`)."""
        super().__init__(f"This is {seen} that opens with a password only. Save it without one.")
        self.seen = seen


class BadArgument(ExtractionError, ValueError):
    """What was said of the input cannot be meant."""

    code = "bad-argument"
