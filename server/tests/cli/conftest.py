"""A person at a shell, and a site whose pages they keep."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from click.testing import CliRunner, Result
from django.utils import translation
from pytest_django.fixtures import Settings

from at_shell import AtHand, Relire, Site
from relire.cli.main import main


@pytest.fixture
def relire(db: None) -> Iterator[Relire]:
    """Run a command in this process."""

    def run(*arguments: str, language: str = "en", stdin: bytes | str | None = None) -> Result:
        instance: Any = AtHand(language)
        return CliRunner().invoke(main, arguments, obj=instance, input=stdin, catch_exceptions=False)

    with translation.override(None):
        yield run


@pytest.fixture
def site(settings: Settings) -> Iterator[Site]:
    """A site whose pages the operator lets people fetch, though it is on this machine."""
    made = Site()
    settings.ALLOW_PRIVATE_HOSTS = (made.host,)
    thread = threading.Thread(target=made.server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    yield made
    made.server.shutdown()
    made.server.server_close()
    thread.join()
