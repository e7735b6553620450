"""A process that keeps is killed at an instant that nobody chose: what it acknowledged is there."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

KEEPING = """
import django
django.setup()
from relire.accounts.models import Member
from relire.library.keeping import Given, keep
from relire.library.opening import library_of

member, _ = Member.objects.get_or_create(username="ann")
library = library_of(member.pk)
for n in range(100000):
    kept = keep(library, Given(body=f"{RUN} text number {n}. ".encode() * 200, content_type="text/plain"))
    print(kept.public_id, n, flush=True)
"""

LOOKING = """
import sys
import django
django.setup()
from relire.accounts.models import Member
from relire.articles import captures
from relire.library import queries
from relire.library.opening import library_of

library = library_of(Member.objects.get(username="ann").pk)
for line in sys.stdin:
    run, public_id, n = line.split()
    detail = queries.detail(library, public_id)
    assert captures.load(detail.capture).body.startswith(f"{run} text number {n}. ".encode())
    assert detail.row.work in {"queued", "working", "ready"}
print("all there")
"""


@pytest.mark.parametrize("wait", [0.05, 0.2])
def test_what_was_acknowledged_survives_a_killed_process(
    own_environment: dict[str, str], tmp_path: Path, wait: float
) -> None:
    subprocess.run(
        [sys.executable, "-m", "relire", "prepare"], env=own_environment, check=True, capture_output=True
    )
    acknowledged = []
    for run in range(3):
        code = f"RUN = {run}\n{KEEPING}"
        process = subprocess.Popen(
            [sys.executable, "-c", code], env=own_environment, stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        lines = [process.stdout.readline()]
        time.sleep(wait)
        process.send_signal(signal.SIGKILL)
        lines += process.stdout.readlines()
        process.wait()
        process.stdout.close()
        # A last line that was cut off in the pipe was not an acknowledgement that anybody saw.
        acknowledged += [f"{run} {line}" for line in lines if line.endswith("\n")]
    assert len(acknowledged) >= 3
    looked = subprocess.run(
        [sys.executable, "-c", LOOKING],
        env=own_environment,
        input="".join(acknowledged),
        capture_output=True,
        text=True,
        check=False,
    )
    assert looked.stdout.strip() == "all there", looked.stderr
