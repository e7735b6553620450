"""Reading or refusing an input, whatever its shape, takes no more memory than the reference says."""

import subprocess
import sys
from pathlib import Path

import pytest

from presscut import extract

MEGABYTE = 1_000_000
SENTENCE = "The council met on Monday, and after long talks it agreed on nothing at all. "
READ_ONE = """
import sys
from presscut import ExtractionError, extract
data = eval(sys.argv[1])
try:
    extract(data, content_type=sys.argv[2])
    said = "read"
except ExtractionError as error:
    said = error.code
high = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(said, int(high.split()[1]) * 1024)
"""


def read_in_a_process(data: str, content_type: str) -> tuple[str, float]:
    """Return what came of it, and the most resident megabytes of a process that did nothing else."""
    if not Path("/proc/self/status").exists():
        pytest.skip("the system does not say how much memory a process took (no /proc)")
    command = [sys.executable, "-c", READ_ONE, data, content_type]
    said, high = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return said, int(high) / MEGABYTE


@pytest.mark.parametrize(
    ("data", "content_type", "said", "most"),
    [
        # nothing is built: the bytes, twice, and the interpreter
        ("b'<table><tr>' + b'<td>a' * 3_800_000", "text/html", "input-too-large", 100),
        ("b'a ' * 9_500_000", "text/plain", "input-too-large", 150),
        # the dearest page and the dearest text that are still read
        ("b'<ul>' + b'<li>ab' * 124_000", "text/html", "read", 600),
        (f"b'{SENTENCE}' * 51_000", "text/plain", "read", 250),
        # formatting that every paragraph opens anew, just within what is built, and far over it
        ("b''.join(b'<font color=%d><p>a' % n for n in range(990))", "text/html", "input-too-large", 150),
        ("b''.join(b'<font color=%d><p>a' % n for n in range(60_000))", "text/html", "read", 400),
        ("('<b><i><u><s><em>' * 3 + '<p>a' * 120_000).encode('utf-16')", "text/html", "read", 600),
        # as many paragraphs as a text may have
        ("b'a\\n\\n' * 124_000", "text/plain", "read", 250),
        # the largest script of structured data, and one that is larger
        ("b'<script type=application/ld+json>[' + b'{},' * 660_000 + b'{}]</script><p>a'", "text/html", "read", 200),
        ("b'<script type=application/ld+json>[' + b'{},' * 6_000_000 + b'{}]</script><p>a'", "text/html", "read", 400),
    ],
)  # fmt: skip
def test_memory_is_bounded(data: str, content_type: str, said: str, most: float) -> None:
    outcome, high = read_in_a_process(data, content_type)
    assert outcome == said
    assert high < most


def test_structured_data_is_read_up_to_a_length() -> None:
    told = b'{"@type": "NewsArticle", "headline": "A title told to programs alone"}'
    page = b"<script type=application/ld+json>[%s%s]</script><p>" + SENTENCE.encode()
    assert extract(page % (told, b",{}" * 100)).title == "A title told to programs alone"
    assert extract(page % (told, b",{}" * 1_000_000)).title is None
