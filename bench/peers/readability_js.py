"""Mozilla's, on Node, on a document of linkedom, the markup mended as browsers do; its HTML rendered as text."""

from __future__ import annotations

from support.node import NodeReader, version_of

NAME = "Readability.js"
VERSION = version_of("@mozilla/readability")

read = NodeReader("readability.js")
