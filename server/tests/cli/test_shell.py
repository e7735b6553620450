"""What only a process of its own can show: what is imported, what a pipe and a signal do, what the locale says."""

import fcntl
import json
import os
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner

from relire.cli.main import main
from stories import story

Shell = Callable[..., subprocess.CompletedProcess[str]]
RELIRE = [sys.executable, "-m", "relire"]


def leaves(command: click.Command, words: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Yield every command that a person can give, as its words."""
    yield words
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            assert inner is not None
            yield from leaves(inner, (*words, name))


@pytest.fixture
def shell(own_environment: dict[str, str]) -> Shell:
    """Run `relire` in a process, on an empty database of its own."""

    def run(*arguments: str, **variables: Any) -> subprocess.CompletedProcess[str]:
        stdin = variables.pop("stdin", "")
        environment = {**own_environment, "LC_ALL": "C.UTF-8", **variables}
        command = [*RELIRE, *arguments]
        return subprocess.run(
            command, env=environment, input=stdin, capture_output=True, text=True, check=False
        )

    return run


@pytest.fixture
def jeanne(shell: Shell) -> Shell:
    """The shell of Jeanne, the only member."""
    made = shell("member", "add", "jeanne", "--password-file", "-", stdin="the tide comes in at six\n")
    assert made.returncode == 0, made.stderr
    return shell


@pytest.mark.parametrize("words", tuple(leaves(main)), ids=" ".join)
def test_every_help_has_an_example(words: tuple[str, ...]) -> None:
    shown = CliRunner().invoke(main, [*words, "--help"])
    assert shown.exit_code == 0
    assert "\n  Example" in shown.output
    assert f"\n      {'relire ' if 'curl' not in shown.output else 'curl '}" in shown.output
    assert "\\b" not in shown.output


def test_help_needs_neither_settings_nor_django(tmp_path: Path) -> None:
    script = (
        "import sys; sys.argv = ['relire', '--help']\n"
        "from relire.__main__ import main\n"
        "try: main()\n"
        "finally: print('django' in sys.modules, file=sys.stderr)\n"
    )
    environment = {**os.environ, "RELIRE_DATA": str(tmp_path / "untouched"), "RELIRE_PUBLIC_URL": "nonsense"}
    ran = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=False
    )
    assert (ran.returncode, ran.stderr.split()[-1]) == (0, "False")
    assert not (tmp_path / "untouched").exists()


def test_a_wrong_setting_stops_it_with_a_sentence(shell: Shell) -> None:
    ran = shell("list", RELIRE_PUBLIC_URL="nonsense")
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.startswith("relire: RELIRE_PUBLIC_URL: ")


def test_a_data_folder_that_cannot_be_is_told(shell: Shell) -> None:
    ran = shell("list", RELIRE_DATA="/dev/null/relire")
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr == "relire: RELIRE_DATA: /dev/null/relire cannot be used (Not a directory).\n"


def test_a_database_that_does_not_answer_is_told(shell: Shell) -> None:
    ran = shell("list", RELIRE_DATABASE_URL="postgresql://nobody@127.0.0.1:1/none")
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr.startswith("relire: The database does not answer: ")


def test_the_first_command_makes_the_database_and_keeps(jeanne: Shell, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(story())
    kept = jeanne("keep", str(page), "--tag", "îles")
    assert (kept.returncode, kept.stderr) == (0, "")
    listed = json.loads(jeanne("list", "--json").stdout)
    assert (listed["title"], listed["tags"]) == ("The harbour opens again", ["îles"])
    read = jeanne("read", listed["id"][:6])
    assert read.stdout.startswith("The harbour opens again\n")


def test_the_locale_says_the_language(shell: Shell) -> None:
    for locale, words in [
        ({"LC_ALL": "fr_FR.UTF-8"}, "Personne n’a"),
        ({"LC_ALL": "", "LC_MESSAGES": "fr_CA.UTF-8"}, "Personne n’a"),
        ({"LC_ALL": "", "LC_MESSAGES": "", "LANG": "fr"}, "Personne n’a"),
        ({"LC_ALL": "en_GB.UTF-8", "LANG": "fr_FR.UTF-8"}, "Nobody has"),
    ]:
        ran = shell("list", **locale)
        assert ran.returncode == 1
        assert words in ran.stderr


def test_a_reader_who_goes_away_is_no_error(
    jeanne: Shell, own_environment: dict[str, str], tmp_path: Path
) -> None:
    for number in range(3):
        (tmp_path / f"{number}.html").write_text(story(f"Story {number}"))
    jeanne("keep", "--no-wait", str(tmp_path))
    process = subprocess.Popen(
        [*RELIRE, "list"], env=own_environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait() in {0, 1}
    process.stderr.close()


def wait_until_read(pipe: int) -> None:
    """Wait until the other end has read all and waits for more.

    Python looks for signals before it waits for a pipe, not as it begins to: one that comes in that instant is
    noticed only at the next.
    """
    while fcntl.ioctl(pipe, termios.FIONREAD, bytes(4)) != bytes(4):
        time.sleep(0.05)
    time.sleep(0.5)


def test_ctrl_c_ends_it_without_a_word(
    jeanne: Shell, own_environment: dict[str, str], tmp_path: Path
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    process = subprocess.Popen(
        [*RELIRE, "keep", str(pipe)], env=own_environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    with pipe.open("wb", buffering=0) as given:  # opens when the command has opened it too
        given.write(b"<p>the rest never comes")
        wait_until_read(given.fileno())
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, b"", b"")
