from __future__ import annotations

import pytest

from presscut.wire.notes import read_note


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("(Actualisé avec la préfète)", "update"),
        ("(Avec précisions et contexte)", "update"),
        ("(Ajoute citation au 3e paragraphe)", "update"),
        ("(Corrige le prénom du maire)", "correction"),
        ('(Au 4e paragraphe, bien lire "Orvault" au lieu de "Orval")', "correction"),
        ("(Répétition sans changement)", "repeat"),
        ("(Adds details, quotes)", "update"),
        ("(Recasts, updates throughout)", "update"),
        ("(Adds quote, corrects figure in paragraph 2)", "correction"),
        ("(In May 4 story, corrects name)", "correction"),
        ("(This May 4 story has been refiled to fix the link)", "refile"),
        ("(Refiles to remove extra word)", "refile"),
        ("(Repeats to additional subscribers)", "repeat"),
        ("(This story has been withdrawn)", "withdrawal"),
        ("(Aktualisiert: Stellungnahme)", "update"),
        ("(Actualiza con detalles)", "update"),
        ("(Aggiunge dichiarazioni)", "update"),
        ("[Updates with reaction (from both sides)]", "update"),
    ],
)
def test_a_note_says_what_kind_of_version_this_is(text: str, kind: str) -> None:
    note = read_note(text + " VALMER", 0, language=None)
    assert note is not None
    assert note.update is not None
    assert note.update.kind == kind
    assert note.update.text == text[1:-1]
    assert (note.update.start, note.update.end, note.end) == (0, len(text), len(text))


def test_an_empty_note_is_a_note_that_changes_nothing() -> None:
    note = read_note("(.) VALMER", 0, language="fr")
    assert note is not None
    assert (note.update, note.end) == (None, 3)


@pytest.mark.parametrize(
    "text", ["", "Valmer", "(Belga) Le port", "(le port a rouvert)", "(Actualisé avec", "(1921-2004)"]
)
def test_other_brackets_are_no_notes(text: str) -> None:
    assert read_note(text, 0, language="fr") is None


def test_a_word_that_opens_other_brackets_too_is_not_certain() -> None:
    weak, strong = read_note("(Avec Odile)", 0, language="fr"), read_note("(Actualisé)", 0, language="fr")
    assert weak is not None
    assert strong is not None
    assert (weak.certain, strong.certain) == (False, True)
