"""One story as people have it in files: as a PDF, as MHTML, and as SingleFile saves a page."""

import re

import pytest
from small_pdf import BOLD, Line, Pdf, set_

from stories import ADDRESS, story

TITLE = "The harbour opens again"


def _pdf() -> bytes:
    lines = [Line(TITLE, 60, 780, 22, BOLD)]
    for paragraph in re.findall("<p>(.*?)</p>", story()):
        lines += set_(paragraph, left=60, top=lines[-1].base - 24, wide=84)
    return Pdf([lines]).data()


def _mhtml() -> bytes:
    head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n"
    head += f"Snapshot-Content-Location: {ADDRESS}\r\n\r\n"
    part = "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    return f"{head}--x\r\n{part}{story()}\r\n--x--\r\n".encode()


def _singlefile() -> bytes:
    comment = f"<!--\n Page saved with SingleFile \n url: {ADDRESS} \n saved date: Sat Mar 14 2026 \n-->"
    return f"<!DOCTYPE html>{comment}{story()}".encode()


FILES = {
    "story.pdf": (_pdf(), "application/pdf"),
    "story.mhtml": (_mhtml(), "multipart/related"),
    "story.html": (_singlefile(), "text/html"),
}
"""The name of the file, what is in it, and what a server or a browser says that it is."""

every_file = pytest.mark.parametrize("name", FILES)
