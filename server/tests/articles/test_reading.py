import pytest

from relire.articles import captures, disposal, reading
from relire.articles.models import Article, Capture, Reading, Revision
from relire.articles.queries import newest_capture, revision_text
from relire.articles.storage import blobs
from relire.blobs import BlobMissing, FolderBlobs
from stories import ADDRESS, story


def captured(body: str | bytes, url: str = ADDRESS, content_type: str = "text/html; charset=utf-8") -> int:
    article = captures.article_for(library=None, key=captures.address_key(url), url=url)
    data = body.encode() if isinstance(body, str) else body
    return captures.store(article, captures.Supply(body=data, url=url, content_type=content_type))


def test_a_capture_gives_back_the_bytes_as_they_came(db: None) -> None:
    body = b"<p>Caf\xe9\x00</p>\r\n"
    loaded = captures.load(captured(body))
    assert (loaded.body, loaded.url) == (body, ADDRESS)


def test_the_same_bytes_are_stored_once_and_named_twice(db: None) -> None:
    first, second = captured(story()), captured(story(), f"{ADDRESS}/copy")
    assert Capture.objects.get(pk=first).blob == Capture.objects.get(pk=second).blob
    assert captures.load(first).body == captures.load(second).body


def test_reading_gives_a_revision_and_what_was_found_around_it(db: None) -> None:
    capture = captured(story())
    outcome = reading.read(capture)
    assert outcome.revision is not None
    text = revision_text(outcome.revision)
    assert (text.number, text.title, text.language, text.kind) == (
        1,
        "The harbour opens again",
        "en",
        "article",
    )
    assert text.found["provenance"]["published"]
    assert "text" not in text.found
    assert outcome.aliases == (ADDRESS,)
    assert newest_capture(text.article) == capture


def test_reading_again_changes_nothing(db: None) -> None:
    capture = captured(story())
    assert reading.read(capture) == reading.read(capture)
    assert (Reading.objects.count(), Revision.objects.count()) == (1, 1)


def test_another_text_is_the_next_revision_and_the_same_one_is_not(db: None) -> None:
    numbers = []
    for page in (story(), story(lead="The port of Port Ellery opened again"), story()):
        outcome = reading.read(captured(page))
        assert outcome.revision is not None
        numbers.append(revision_text(outcome.revision).number)
    assert numbers == [1, 2, 1]


@pytest.mark.parametrize(
    ("body", "content_type", "failure"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "text/html", "unsupported-format"),
        (b"%PDF-1.7\n", "text/html", "damaged-input"),
        (b"   \n ", "text/html", "empty-input"),
    ],
)
def test_what_cannot_be_read_says_why_and_stays(
    db: None, body: bytes, content_type: str, failure: str
) -> None:
    capture = captured(body, content_type=content_type)
    outcome = reading.read(capture)
    assert (outcome.revision, outcome.failure) == (None, failure)
    assert Reading.objects.get().failure == failure
    assert captures.load(capture).body == body


def test_the_front_page_is_nobody_s_alias(db: None) -> None:
    outcome = reading.read(captured(story(), "https://gazette.example/"))
    assert outcome.aliases == ()


def test_a_disposed_article_leaves_nothing_but_what_others_name(db: None) -> None:
    first, second = captured(story()), captured(story(), f"{ADDRESS}/copy")
    article, blob = Capture.objects.get(pk=first).article_id, Capture.objects.get(pk=first).blob
    assert disposal.dispose(article)
    assert blobs().has(blob), "the other capture names it"
    assert captures.load(second).body == story().encode()
    assert disposal.dispose(Capture.objects.get(pk=second).article_id)
    assert not Article.objects.exists()
    with pytest.raises(BlobMissing):
        blobs().get(blob)


def test_bytes_thrown_away_meanwhile_are_stored_again(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    store = blobs()
    put = type(store).put
    thrown_away: list[str] = []

    def put_then_lose(self: FolderBlobs, data: bytes) -> str:
        digest = put(self, data)
        if not thrown_away:
            thrown_away.append(digest)
            store.delete(digest)
        return digest

    monkeypatch.setattr(type(store), "put", put_then_lose)
    capture = captured("<p>Lost and found</p>")
    assert captures.load(capture).body == b"<p>Lost and found</p>"
    assert thrown_away
