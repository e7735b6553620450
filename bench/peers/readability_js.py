"""Mozilla's Readability on Node, on a document of linkedom."""

from __future__ import annotations

from support.node import NodeReader, version_of

NAME = "Readability.js"
VERSION = version_of("@mozilla/readability")

read = NodeReader("readability.js")
