import threading

import pytest

from relire.jobs import sweeps


@pytest.fixture(autouse=True)
def no_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sweeps, "_sweeps", {})


def test_a_sweep_that_fails_does_not_stop_the_others(db: None, caplog: pytest.LogCaptureFixture) -> None:
    ran = []

    def broken() -> None:
        raise RuntimeError

    sweeps.register("broken", every=1, run=broken)
    sweeps.register("sound", every=1, run=lambda: ran.append("sound"))
    sweeps.run_all()
    assert ran == ["sound"]
    assert "broken" in caplog.text


def test_the_same_name_replaces_the_sweep() -> None:
    ran = []
    sweeps.register("one", every=1, run=lambda: ran.append("old"))
    sweeps.register("one", every=1, run=lambda: ran.append("new"))
    sweeps.run_all()
    assert ran == ["new"]


def test_sweeps_run_until_they_are_stopped(db: None) -> None:
    stopped = threading.Event()
    ran = []

    def count() -> None:
        ran.append(1)
        if len(ran) == 3:
            stopped.set()

    sweeps.register("counting", every=0.01, run=count)
    sweeps.run_for_ever(stopped)
    assert len(ran) == 3
