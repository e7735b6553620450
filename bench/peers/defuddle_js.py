"""On Node, on a document of linkedom, the markup mended as browsers do, without third parties; its HTML rendered as text."""

from __future__ import annotations

from support.node import NodeReader, version_of

NAME = "defuddle"
VERSION = version_of("defuddle")

read = NodeReader("defuddle.js")
