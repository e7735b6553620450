"""What every test of the server stands on: a data folder and a database of their own.

`RELIRE_TEST_DATABASE=postgresql` runs the same tests on a PostgreSQL server that is started for the run;
the default is `sqlite`. No setting of the person who runs the tests reaches them.
"""

import os
import shutil
import tempfile
from pathlib import Path

import django
import pytest

from cluster import MISSING, Cluster, can_run, find_binaries
from components import COMPONENTS, in_ci, require

DATABASES = ("sqlite", "postgresql")
CHOICE = "RELIRE_TEST_DATABASE"
DATABASE = os.environ.get(CHOICE, "sqlite")
_DATA = pytest.StashKey[Path]()
_CLUSTER = pytest.StashKey[Cluster]()


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Choose the data folder and the database before Django's settings are loaded."""
    if DATABASE not in DATABASES:
        raise pytest.UsageError(f"{CHOICE} is {DATABASE!r}, not one of: {', '.join(DATABASES)}")
    for name in [name for name in os.environ if name.startswith("RELIRE_") and name != CHOICE]:
        del os.environ[name]
    config.stash[_DATA] = Path(tempfile.mkdtemp(prefix="relire-tests-"))
    os.environ["RELIRE_DATA"] = str(config.stash[_DATA])
    os.environ["DJANGO_SETTINGS_MODULE"] = "relire.config.settings"
    if DATABASE == "postgresql":
        config.stash[_CLUSTER] = _started_cluster()
        os.environ["RELIRE_DATABASE_URL"] = config.stash[_CLUSTER].url()


@pytest.hookimpl(trylast=True)
def pytest_sessionstart(session: pytest.Session) -> None:
    """Offer the people, and what they keep, to every test: these modules need Django."""
    django.setup()
    session.config.pluginmanager.import_plugin("people")
    session.config.pluginmanager.import_plugin("kept_things")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Leave nothing behind, however the run ended."""
    if cluster := config.stash.get(_CLUSTER, None):
        cluster.stop()
    if folder := config.stash.get(_DATA, None):
        shutil.rmtree(folder, ignore_errors=True)


def _started_cluster() -> Cluster:
    binaries = find_binaries()
    if binaries is None or not can_run():
        pytest.exit(f"SKIPPED the tests on PostgreSQL. {MISSING}", returncode=1 if in_ci() else 0)
    cluster = Cluster(binaries)
    try:
        cluster.start()
    except BaseException:
        cluster.stop()
        raise
    return cluster


def pytest_report_header() -> str:
    """Say on which database this run is."""
    return f"relire database: {DATABASE}"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the tests that are about the other database."""
    elsewhere = {name for name in DATABASES if name != DATABASE}
    left_out = [item for item in items if any(item.get_closest_marker(name) for name in elsewhere)]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip a test by name when a component that it is marked with is missing; in CI, fail it."""
    for marker, component in COMPONENTS.items():
        if item.get_closest_marker(marker):
            require(component)


@pytest.fixture
def own_environment(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, str]:
    """Return the environment for a `relire` process: a data folder and an empty database of its own."""
    data = tmp_path / "relire-data"
    environment = {**os.environ, "RELIRE_DATA": str(data)}
    environment.pop("RELIRE_DATABASE_URL", None)
    if cluster := request.config.stash.get(_CLUSTER, None):
        environment["RELIRE_DATABASE_URL"] = cluster.create_database()
    return environment


@pytest.fixture
def chromium_path() -> str:
    """Return the path of the Chromium on this machine, or skip."""
    return require(COMPONENTS["browser"])
