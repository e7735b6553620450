"""defuddle on Node, on a document of linkedom."""

from __future__ import annotations

from support.node import NodeReader, version_of

NAME = "defuddle"
VERSION = version_of("defuddle")

read = NodeReader("defuddle.js")
