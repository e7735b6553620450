from collections.abc import Callable
from pathlib import Path

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone, translation

from relire.accounts.models import Member
from relire.fetching import NameNotFound
from relire.fetching.fake import FakeFetcher, page
from relire.library import leases, queries
from relire.library.keeping import Given, Kept, keep
from relire.library.models import Keep
from relire.library.opening import library_of
from relire.library.working import work
from relire.portal import publishing, welcome
from relire.portal.models import Publication
from stories import ADDRESS, Internet, story

Keeper = Callable[..., Kept]


def test_a_publication_shows_the_text_until_it_is_withdrawn(kept: Keeper, library: int) -> None:
    made = kept()
    public_id = publishing.publish(library, made.public_id)
    assert public_id != made.public_id
    assert publishing.publication(public_id).text.title == "The harbour opens again"
    assert publishing.publish(library, made.public_id) == public_id
    assert publishing.withdraw(library, made.public_id)
    with pytest.raises(publishing.NotPublished):
        publishing.publication(public_id)
    assert not publishing.withdraw(library, made.public_id)
    assert publishing.publish(library, made.public_id) == public_id


def test_all_that_is_shown_of_an_article_is_withdrawn_when_its_text_has_changed(
    kept: Keeper, library: int, internet: Internet, fetcher: FakeFetcher
) -> None:
    made = kept()
    ids = [publishing.publish(library, made.public_id)]
    internet[ADDRESS] = page(ADDRESS, story(lead="The quay of Port Ellery was closed"))
    Keep.objects.update(capture=None)
    leases.start_over(made.id)
    work(made.id, fetcher)
    assert publishing.published_as(library, made.public_id) == ids[0]
    ids.append(publishing.publish(library, made.public_id))
    given = story(lead="The pier of Port Ellery was pasted").encode()
    assert kept(body=given, content_type="text/html").id == made.id
    ids.append(publishing.publish(library, made.public_id))
    assert len(set(ids)) == 3
    assert publishing.published_as(library, made.public_id) == ids[-1]
    assert publishing.withdraw(library, made.public_id)
    for public_id in ids:
        with pytest.raises(publishing.NotPublished):
            publishing.publication(public_id)
    assert publishing.published_as(library, made.public_id) is None


def test_withdrawing_leaves_other_articles_shown(
    kept: Keeper, library: int, internet: Internet, bobs_library: int, fetcher: FakeFetcher
) -> None:
    body = story(lead="Bob pasted this").encode()
    bobs = keep(bobs_library, Given(url=ADDRESS, body=body, content_type="text/html"))
    work(bobs.id, fetcher)
    shown = publishing.publish(bobs_library, bobs.public_id)
    assert not publishing.withdraw(library, kept().public_id)
    assert publishing.publication(shown).public_id == shown


def test_nobody_withdraws_what_is_not_theirs(kept: Keeper, library: int, bobs_library: int) -> None:
    made = kept()
    shown = publishing.publish(library, made.public_id)
    with pytest.raises(queries.NoSuchKeep):
        publishing.withdraw(bobs_library, made.public_id)
    assert publishing.publication(shown).public_id == shown


def test_two_who_publish_at_once_cannot_make_two_addresses_of_a_text(kept: Keeper, library: int) -> None:
    publishing.publish(library, kept().public_id)
    first = Publication.objects.get()
    with pytest.raises(IntegrityError), transaction.atomic():
        Publication.objects.create(revision_id=first.revision_id, published_at=timezone.now())
    assert publishing.publish_revision(first.revision_id) == first.public_id


def test_nothing_is_published_but_what_was(kept: Keeper) -> None:
    made = kept()
    with pytest.raises(publishing.NotPublished):
        publishing.publication(made.public_id)


def test_nobody_publishes_what_is_not_theirs(kept: Keeper, bobs_library: int) -> None:
    with pytest.raises(queries.NoSuchKeep):
        publishing.publish(bobs_library, kept().public_id)


def test_a_keep_without_text_cannot_be_published(kept: Keeper, library: int, internet: Internet) -> None:
    gone = "https://gone.example/"
    internet[gone] = NameNotFound("gone.example", temporary=False)
    with pytest.raises(publishing.NothingToPublish):
        publishing.publish(library, kept(gone).public_id)


def test_the_welcome_is_published_in_both_languages_once(db: None) -> None:
    welcome.make_welcome()
    ids = {language: publishing.welcome_id(language) for language in ("fr", "en", "de", "fr-CA")}
    assert ids["fr"] == ids["fr-CA"] != ids["en"] == ids["de"]
    assert ids["fr"] is not None
    text = publishing.publication(ids["fr"]).text
    assert (text.language, text.kind) == ("fr", "article")
    assert "Connexion" not in text.text
    welcome.make_welcome()
    assert publishing.welcome_id("fr") == ids["fr"]


def test_a_welcome_that_was_withdrawn_stays_so(
    db: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    welcome.make_welcome()
    Publication.objects.filter(own="fr").update(withdrawn_at=timezone.now())
    welcome.make_welcome()
    assert publishing.welcome_id("fr") == publishing.welcome_id("en")
    page = (welcome.PAGES / "fr.html").read_text(encoding="utf-8")
    (tmp_path / "fr.html").write_text(page.replace("Relire garde", "Relire conserve"), encoding="utf-8")
    monkeypatch.setattr(welcome, "PAGES", tmp_path)
    welcome.make_welcome()
    assert publishing.welcome_id("fr") not in {None, publishing.welcome_id("en")}


def test_a_new_wording_of_the_welcome_replaces_the_old_one(
    db: None, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    welcome.make_welcome()
    old = publishing.welcome_id("en")
    pages = tmp_path_factory.mktemp("pages")
    page = (welcome.PAGES / "en.html").read_text(encoding="utf-8")
    (pages / "en.html").write_text(
        page.replace("the kettle was boiling", "the bath was running"), encoding="utf-8"
    )
    monkeypatch.setattr(welcome, "PAGES", pages)
    welcome.make_welcome()
    new = publishing.welcome_id("en")
    assert new is not None
    assert new != old
    assert "the bath was running" in publishing.publication(new).text.text


@pytest.mark.parametrize(("language", "title"), [("fr", "Relire garde"), ("en", "Relire keeps")])
def test_a_library_begins_with_the_welcome_in_its_reader_s_language(
    alice: Member, browser_of: Callable[[Member], object], language: str, title: str
) -> None:
    welcome.make_welcome()
    with translation.override(language):
        browser_of(alice)
        browser_of(alice)
    [row] = queries.page(library_of(alice.pk), queries.ALL).rows
    assert row.title.startswith(title)
    assert row.work == "ready"
