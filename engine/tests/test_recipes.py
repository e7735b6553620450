"""The recipes of the documentation run: what one wrote for another library, and what one writes now."""

import http.server
import re
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

HOW_TO = Path(__file__).resolve().parents[2] / "docs" / "how-to"
LIBRARIES = {
    "come-from-trafilatura": "trafilatura",
    "come-from-readability-lxml": "readability",
    "come-from-newspaper4k": "newspaper",
    "come-from-goose3": "goose3",
}
# trafilatura fetches nothing from this very machine: here its fetching is another's.
FETCHING = {
    "come-from-trafilatura": """
import urllib.request
import trafilatura
trafilatura.fetch_url = lambda url: urllib.request.urlopen(url).read().decode()
"""
}
SAMPLE = re.compile(r"^(You wrote|Write):\n\n```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
ASSIGNED = re.compile(r"^ *([a-z_]+(?:, [a-z_]+)*) = ", re.MULTILINE)
OUR_OWN = {"article", "data", "content_type"}
THEIR_OWN = {"article", "data", "document", "downloaded", "found", "given", "goose"}

SENTENCE = "The harbour council voted on Tuesday to keep the old lighthouse lit for another winter"
PAGE = f"""<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Lighthouse stays lit - Harbour Gazette</title>
<link rel="canonical" href="https://gazette.example/lighthouse">
<meta name="description" content="A vote in the harbour council."><meta name="author" content="Ada Marsh">
<meta property="og:site_name" content="Harbour Gazette"><meta property="og:type" content="article">
<meta property="og:title" content="Lighthouse stays lit">
<meta property="og:image" content="https://gazette.example/lamp.jpg">
<meta property="article:published_time" content="2024-11-05T18:27:00+00:00"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Lighthouse stays lit</h1><p class="byline">By <a rel="author" href="/ada">Ada Marsh</a></p>
<p>{SENTENCE}, after three hours of talk that were at times louder than the sea outside of the windows.</p>
<img src="https://gazette.example/lamp.jpg" alt="The lamp" width="800" height="500">
<p>The keeper, who has climbed the stairs for the last thirty years, said that she was glad of the vote, and that the
lamp would need a new lens before the first of the storms, which are expected to come early in this year.</p>
<p>What the lens will cost is not known yet. The council has asked two workshops for their prices, and the fishermen
of the town have said that they would pay for a part of it, since it is they who need the light the most.</p>
<p>A museum that wanted to have the old lamp has been told to wait for another year, and to ask again then.</p>
</article><footer><a href="/imprint">Imprint</a></footer></body></html>""".encode()


class Gazette(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(PAGE)))
        self.end_headers()
        self.wfile.write(PAGE)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name for it
        pass


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Gazette) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/lighthouse"
        server.shutdown()
        thread.join()


def samples(page: str, side: str) -> str:
    """Return the samples of one side of a page, one after the other."""
    text = (HOW_TO / f"{page}.md").read_text()
    return "\n".join(code for heading, code in SAMPLE.findall(text) if heading == side)


def results(code: str, own: set[str]) -> set[str]:
    """Return the names of what samples read out of the page."""
    return {name for names in ASSIGNED.findall(code) for name in names.split(", ")} - own


@pytest.mark.parametrize("page", LIBRARIES)
def test_what_one_writes_now_gives_all_that_one_had(page: str, url: str) -> None:
    had = results(samples(page, "You wrote"), THEIR_OWN)
    names: dict[str, Any] = {"url": url}
    exec(compile(samples(page, "Write"), f"{page}.md", "exec"), names)
    assert had == results(samples(page, "Write"), OUR_OWN)
    assert [name for name in had if not names[name]] == []
    assert SENTENCE in names["text"]
    assert names["title"] == "Lighthouse stays lit"


@pytest.mark.parametrize("page", LIBRARIES)
def test_what_one_wrote_ran(page: str, url: str) -> None:
    if find_spec(LIBRARIES[page]) is None:
        pytest.skip(f"{LIBRARIES[page]} is not installed: it is one of the bench's")
    checks = f"\nassert {SENTENCE!r} in text, text\nassert 'Lighthouse stays lit' in title, title\n"
    code = f"url = {url!r}\n" + FETCHING.get(page, "") + samples(page, "You wrote") + checks
    run = subprocess.run(
        [sys.executable, "-W", "ignore", "-"], input=code, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr


@pytest.mark.parametrize("page", LIBRARIES)
def test_every_python_sample_belongs_to_a_side(page: str) -> None:
    text = (HOW_TO / f"{page}.md").read_text()
    assert text.count("```python") == len(SAMPLE.findall(text)) > 0


def test_every_recipe_is_tested() -> None:
    assert {path.stem for path in HOW_TO.glob("come-from-*.md")} == set(LIBRARIES)


def test_the_page_of_these_tests_is_served(url: str) -> None:
    with urllib.request.urlopen(url) as response:
        assert response.read() == PAGE
