"""Extractors on Node: a process each, which lives as long as the bench and reads a page a line.

The packages are those of `bench/node/package-lock.json`; `npm ci` brings them in on first use.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

from turbohtml import parse

from support.reading import Reading

HOME = Path(__file__).resolve().parents[1] / "node"


class NodeMissing(ImportError):
    """There is no Node, or npm could not bring the packages in."""


class PageFailed(Exception):
    """The extractor raised; what it said."""


class NodeReader:
    """Reads pages with a script of `bench/node/`, started when the first page comes."""

    def __init__(self, script: str) -> None:
        """Take the script's name."""
        self._script = script
        self._process: subprocess.Popen[str] | None = None

    @property
    def pid(self) -> int | None:
        """The process that reads, while there is one."""
        return self._process.pid if self._process else None

    def __call__(self, html: bytes, url: str) -> Reading:
        """Read a page; raises PageFailed where the script does."""
        # These extractors are made for a browser's document, and linkedom does not mend markup as browsers do.
        page = json.dumps({"html": parse(html, detect_encoding=True).html, "url": url})
        process = self._process = self._process or _start(self._script)
        try:
            answer = _ask(process, page)
        except BaseException:  # one that did not answer in time would answer the next page's question
            process.kill()
            process.wait()
            self._process = None
            raise
        if "error" in answer:
            raise PageFailed(answer["error"])
        return Reading(**answer)


def version_of(package: str) -> str:
    """Return the locked version of a Node package, once it is installed; raises NodeMissing."""
    _install()
    locked = json.loads((HOME / "package-lock.json").read_text(encoding="utf-8"))
    return str(locked["packages"][f"node_modules/{package}"]["version"])


def _start(script: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        ["node", str(HOME / script)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
    )


def _ask(process: subprocess.Popen[str], page: str) -> dict[str, Any]:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(page + "\n")
    process.stdin.flush()
    line = process.stdout.readline()
    if not line:
        raise PageFailed("the process ended")
    answer: dict[str, Any] = json.loads(line)
    return answer


def _install() -> None:
    if not (shutil.which("node") and shutil.which("npm")):
        raise NodeMissing("it needs Node 20: apt-get install nodejs npm")
    installed, locked = HOME / "node_modules" / ".package-lock.json", HOME / "package-lock.json"
    if installed.is_file() and installed.stat().st_mtime >= locked.stat().st_mtime:
        return
    command = ["npm", "ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"]
    if subprocess.run(command, cwd=HOME, check=False).returncode:
        raise NodeMissing("npm ci failed")
    installed.touch()
