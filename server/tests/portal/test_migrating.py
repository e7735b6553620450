"""What stood in the database before is brought into the shape that is promised now."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone

from stories import ADDRESS

BEFORE = [("articles", "0001_initial"), ("portal", "0001_initial"), ("library", "0001_initial")]


def migrated(targets: list[tuple[str, str]]) -> Any:
    executor = MigrationExecutor(connection)
    executor.migrate(targets)
    return MigrationExecutor(connection).loader.project_state(targets).apps


@pytest.fixture
def before(transactional_db: None) -> Iterator[Any]:
    newest = MigrationExecutor(connection).loader.graph.leaf_nodes()
    yield migrated(BEFORE)
    migrated(newest)


def revision_of(apps: Any, url: str) -> Any:
    article = apps.get_model("articles", "Article").objects.create(
        key="url:1", url=url, made_at=timezone.now()
    )
    return apps.get_model("articles", "Revision").objects.create(
        article=article, number=1, digest="1", made_at=timezone.now(), kind="article", text="", html=""
    )


def test_double_publications_become_one_that_is_shown(before: Any) -> None:
    revision, now = revision_of(before, ADDRESS), timezone.now()
    publications = before.get_model("portal", "Publication").objects
    withdrawn = publications.create(
        revision=revision, public_id="a", published_at=now, withdrawn_at=now, own="fr"
    )
    publications.create(revision=revision, public_id="b", published_at=now)
    publications.create(revision=revision, public_id="c", published_at=now)
    before.get_model("portal", "PendingKeep").objects.create(token="t", made_at=now, publication=withdrawn)
    after = migrated([("portal", "0003_one_publication_a_text_and_whole_clicks")])
    [left] = after.get_model("portal", "Publication").objects.all()
    assert (left.public_id, left.withdrawn_at, left.own) == ("b", None, "fr")
    assert after.get_model("portal", "PendingKeep").objects.get().publication_id == left.pk


def test_addresses_lose_what_tells_who_came(before: Any) -> None:
    revision_of(before, f"{ADDRESS}?utm_source=alice")
    after = migrated([("articles", "0002_addresses_without_tracking")])
    assert after.get_model("articles", "Article").objects.get().url == ADDRESS
