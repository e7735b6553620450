"""What `extract` raises, and nothing else.

    ExtractionError            any of the below
    ├── EmptyInput             no bytes, or white space only
    ├── InputTooLarge          more bytes, nodes or text than `Options` admits
    ├── UnsupportedFormat      a format that has no reader; names what was seen
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
    """The bytes are of a format that presscut does not read."""

    code = "unsupported-format"

    def __init__(self, seen: str) -> None:
        """Take the name of the format that was seen, as people say it (`PDF`, `a ZIP archive`)."""
        super().__init__(f"This is {seen}, not a page or a text: presscut reads HTML and plain text.")
        self.seen = seen


class BadArgument(ExtractionError, ValueError):
    """What was said of the input cannot be meant."""

    code = "bad-argument"
