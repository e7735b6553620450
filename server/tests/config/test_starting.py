"""Starting for real: `relire prepare` and `relire serve` as processes of their own."""

import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


def relire(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "relire", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def serving(environment: dict[str, str], port: int) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "relire", "serve", "--port", str(port)]
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    try:
        wait_until_up(port, process)
        yield process
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        process.wait(60)
        if process.stdout:
            process.stdout.close()


def wait_until_up(port: int, process: subprocess.Popen[str]) -> None:
    for _ in range(600):
        assert process.poll() is None, process.stdout.read() if process.stdout else ""
        try:
            urllib.request.urlopen(f"http://localhost:{port}/healthz", timeout=5).close()
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.1)
        else:
            return
    raise AssertionError("the server did not come up")


def test_the_first_start_prints_a_link_and_the_second_a_new_one(own_environment: dict[str, str]) -> None:
    first = relire(own_environment, "prepare")
    assert first.returncode == 0, first.stderr
    assert "http://localhost:8000/welcome/" in first.stdout
    second = relire(own_environment, "prepare")
    assert "http://localhost:8000/welcome/" in second.stdout
    assert second.stdout != first.stdout


def test_nobody_else_reads_the_data(own_environment: dict[str, str]) -> None:
    data = Path(own_environment["RELIRE_DATA"])
    data.mkdir(mode=0o755)
    relire(own_environment, "prepare")
    written = [path for path in data.rglob("*") if path.is_file()]
    assert written
    assert [path.name for path in written if path.stat().st_mode & 0o077] == []


def test_a_wrong_setting_stops_the_start(own_environment: dict[str, str]) -> None:
    result = relire({**own_environment, "RELIRE_TIME_ZONE": "Paris"}, "prepare")
    assert result.returncode == 2
    assert "RELIRE_TIME_ZONE" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_taken_port_is_told(own_environment: dict[str, str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        result = relire(own_environment, "serve", "--port", str(taken.getsockname()[1]))
    assert result.returncode == 1
    assert result.stderr.startswith("relire: It cannot listen at 127.0.0.1:")


def test_serving_answers_under_both_names_and_stops_cleanly(own_environment: dict[str, str]) -> None:
    port = free_port()
    with serving(own_environment, port) as process:
        for host in ("localhost", "127.0.0.1"):
            with urllib.request.urlopen(f"http://{host}:{port}/", timeout=30) as answer:
                assert answer.status == 200
                assert "/a/" in answer.url
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0
        assert process.stdout is not None
        said = process.stdout.read().splitlines()
    assert f"http://localhost:{port}/welcome/" in said[2]
    assert said[3:] == [
        f"Relire answers at http://localhost:{port} (Ctrl-C stops it).",
        "Relire has stopped.",
    ]


def test_serving_speaks_french_to_the_french(own_environment: dict[str, str]) -> None:
    port = free_port()
    with serving({**own_environment, "LC_ALL": "fr_FR.UTF-8"}, port) as process:
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0
        assert process.stdout is not None
        said = process.stdout.read().splitlines()
    assert said[0].startswith("La base de données est à jour")
    assert said[1].startswith("Personne n’a encore de compte ici")
    assert said[3].startswith(f"Relire répond à l’adresse http://localhost:{port} ")
    assert said[4:] == ["Relire est arrêté."]


@pytest.mark.parametrize(
    ("locale", "words"), [("fr_FR.UTF-8", "Impossible d’écouter sur"), ("de_DE.UTF-8", "It cannot listen at")]
)
def test_a_refusal_to_serve_is_in_the_language_of_the_shell(
    own_environment: dict[str, str], locale: str, words: str
) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        result = relire({**own_environment, "LC_ALL": locale}, "serve", "--port", port)
    assert result.stderr.startswith(f"relire: {words} 127.0.0.1:{port} (")


@pytest.mark.sqlite
def test_a_database_is_copied_aside_before_a_migration_and_three_copies_stay(
    own_environment: dict[str, str],
) -> None:
    data = Path(own_environment["RELIRE_DATA"])
    relire(own_environment, "prepare")
    copies = data / "before-migrations"
    assert not copies.exists(), "there was nothing to copy"
    for _ in range(4):
        with sqlite3.connect(data / "relire.sqlite3") as database:
            database.execute("DELETE FROM django_migrations WHERE app = 'sessions'")
            database.execute("DROP TABLE django_session")
        database.close()
        assert "was copied to" in relire(own_environment, "prepare").stdout
    assert len(list(copies.iterdir())) == 3
    assert next(copies.iterdir()).stat().st_mode & 0o077 == 0


@pytest.mark.sqlite
def test_a_database_of_a_newer_relire_is_left_alone(own_environment: dict[str, str]) -> None:
    relire(own_environment, "prepare")
    with sqlite3.connect(Path(own_environment["RELIRE_DATA"]) / "relire.sqlite3") as database:
        database.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('library', '9999_future', '2030-01-01')"
        )
    database.close()
    result = relire(own_environment, "prepare")
    assert result.returncode == 2
    assert "newer" in result.stderr
    assert "Traceback" not in result.stderr
