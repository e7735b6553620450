"""Every string that people read has its French, and what is compiled is what was translated."""

from pathlib import Path

import pytest

import messages

TEMPLATE = """\
{% load i18n %}
  <p>{% translate "Read it later" %} {% translate "Read" context "verb" %}</p>
    <p title="{{ title|default:_("Untitled") }}">def f(:
{% blocktranslate trimmed count kept=kept with name=member.name %}
   {{ name }} keeps
   one article
{% plural %}
   {{ name }} keeps {{ kept }} articles
{% endblocktranslate %}
"""
PYTHON = """\
from django.utils.translation import gettext as _, gettext_lazy, ngettext, pgettext_lazy

# Translators: on a button
A = _("Keep")
B = gettext_lazy("Read it " "later")
C = ngettext("%(count)d article", "%(count)d articles", 2)
D = pgettext_lazy("noun", "Read")
"""
FRENCH: dict[object, str | tuple[str, str]] = {
    "Read it later": "Lire plus tard",
    "Untitled": "Sans titre",
    "Keep": "Conserver",
    ("%(name)s keeps one article", "%(name)s keeps %(kept)s articles"): (
        "%(name)s conserve un article",
        "%(name)s conserve %(kept)s articles",
    ),
    ("%(count)d article", "%(count)d articles"): ("%(count)d article", "%(count)d articles"),
}


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Return a small program with strings in Python and in a template, and no catalogue yet."""
    (tmp_path / "page.html").write_text(TEMPLATE)
    (tmp_path / "code.py").write_text(PYTHON)
    return tmp_path


def translate(package: Path) -> None:
    """Give every string of the small program its French."""
    list(messages.update(package))
    path = messages.catalogue_path(package, "fr")
    catalogue = messages.read(path, "fr")
    for message in catalogue:
        if message.id:
            message.string = FRENCH.get(message.id, "Lu")
    path.write_bytes(messages.as_po(catalogue))
    path.with_suffix(".mo").write_bytes(messages.as_mo(catalogue))


def test_the_program_has_its_french() -> None:
    assert list(messages.check(messages.PACKAGE)) == []


def test_strings_are_found_in_python_and_in_templates(package: Path) -> None:
    found = {(message.id, message.context) for message in messages.collect(package) if message.id}
    expected = {(identity, None) for identity in FRENCH}
    assert found == expected | {("Read", "verb"), ("Read", "noun")}


def test_a_translated_program_has_no_complaint(package: Path) -> None:
    translate(package)
    assert list(messages.check(package)) == []


def test_a_string_without_french_is_named_with_its_file(package: Path) -> None:
    translate(package)
    (package / "more.py").write_text('_("Archive")\n')
    assert list(messages.check(package)) == ["fr: no translation: 'Archive' (more.py)"]


def test_an_update_keeps_what_was_translated_and_guesses_nothing(package: Path) -> None:
    translate(package)
    (package / "code.py").write_text(PYTHON.replace('"Keep"', '"Keep it"'))
    assert list(messages.update(package)) == ["fr: no translation: 'Keep it' (code.py)"]
    text = messages.catalogue_path(package, "fr").read_text()
    assert "Lire plus tard" in text
    assert "Conserver" not in text


def test_a_second_update_changes_nothing(package: Path) -> None:
    translate(package)
    list(messages.update(package))
    path = messages.catalogue_path(package, "fr")
    before = path.read_bytes()
    list(messages.update(package))
    assert path.read_bytes() == before


def test_a_placeholder_that_nobody_fills_is_named(package: Path) -> None:
    translate(package)
    path = messages.catalogue_path(package, "fr")
    path.write_text(path.read_text().replace("conserve %(kept)s articles", "conserve %(gardes)s articles"))
    assert any("gardes" in complaint for complaint in messages.check(package))


def test_an_unsure_translation_is_named(package: Path) -> None:
    translate(package)
    path = messages.catalogue_path(package, "fr")
    path.write_text(path.read_text().replace('msgid "Keep"', '#, fuzzy\nmsgid "Keep"'))
    assert any("unsure" in complaint for complaint in messages.check(package))


def test_a_catalogue_that_was_not_compiled_is_named(package: Path) -> None:
    translate(package)
    path = messages.catalogue_path(package, "fr")
    path.write_text(path.read_text().replace("Lire plus tard", "À lire plus tard"))
    assert list(messages.check(package)) == ["fr: django.mo was not made from this django.po"]
