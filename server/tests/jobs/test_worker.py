"""The worker as a process: several jobs at a time, and a clean end."""

import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterable
from pathlib import Path

from fetching.loopback import Loopback, answer
from stories import story


def relire(environment: dict[str, str], *arguments: str) -> str:
    command = [sys.executable, "-m", "relire", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout


def states(environment: dict[str, str]) -> dict[str, str]:
    rows = [json.loads(line) for line in relire(environment, "list", "--json").splitlines()]
    return {row["url"].rsplit("/", 1)[-1]: row["work"] for row in rows if row["url"]}


def test_a_slow_publisher_holds_up_nobody_else(own_environment: dict[str, str], tmp_path: Path) -> None:
    released = threading.Event()

    def site(target: str) -> Iterable[bytes]:
        if target == "/slow":
            released.wait(20)
        return answer(story(f"The page {target}").encode())

    (tmp_path / "password").write_text("boats in the harbour", encoding="utf-8")
    with Loopback(site) as server:
        environment = {**own_environment, "RELIRE_ALLOW_PRIVATE_HOSTS": server.place}
        relire(environment, "member", "add", "ann", "--password-file", str(tmp_path / "password"))
        for name in ("slow", "quick"):
            relire(environment, "keep", f"{server.origin}/{name}", "--no-wait")
        worker = subprocess.Popen([sys.executable, "-m", "relire", "worker"], env=environment)
        try:
            found = states(environment)
            while found["quick"] != "ready" and worker.poll() is None and not released.is_set():
                time.sleep(0.2)
                found = states(environment)
            assert found == {"slow": "working", "quick": "ready"}
            released.set()
        finally:
            released.set()
            worker.send_signal(signal.SIGTERM)
            assert worker.wait(60) == 0
        assert states(environment) == {"slow": "ready", "quick": "ready"}, "the job in hand was ended first"
