"""Collects the strings that people read, keeps the French catalogue in step, and compiles it.

    python tools/messages.py update    collect, merge into django.po, compile django.mo
    python tools/messages.py check     say what is missing, unsure, misformed or not compiled

Both end with status 1 while anything is left to do. It stands on Babel and Django alone, so that nobody needs
GNU gettext. English is the source and needs no catalogue.
"""

import argparse
import io
import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import DEFAULT_KEYWORDS, extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.utils.translation.template import templatize

PACKAGE = Path(__file__).resolve().parents[1] / "server/src/relire"
LOCALES = ("fr",)
KEYWORDS = {
    **DEFAULT_KEYWORDS,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext_lazy": (1, 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext_lazy": ((1, "c"), 2, 3),
}
COMMENTS = ("Translators",)


def catalogue_path(package: Path, locale: str) -> Path:
    """Return where the catalogue of one language lies: its `.po`, with the `.mo` beside it."""
    return package / "locale" / locale / "LC_MESSAGES" / "django.po"


def collect(package: Path) -> Catalog:
    """Return every string to translate in the Python files and the templates below `package`."""
    collected = Catalog(domain="django", project="Relire", fuzzy=False)
    for path in sorted([*package.rglob("*.py"), *package.rglob("*.html"), *package.rglob("*.txt")]):
        source = path.read_text(encoding="utf-8")
        if path.suffix != ".py":
            source = template_as_python(source, str(path))
        for identity, context, comments in strings(source):
            where = [(str(path.relative_to(package)), 0)]
            collected.add(identity, None, where, auto_comments=comments, context=context)
    return collected


def template_as_python(source: str, origin: str) -> str:
    """Return the translated strings of a template as Python calls.

    Django blanks out the rest but keeps its indentation, which Python's tokeniser would stumble over.
    """
    return "\n".join(line.strip() for line in templatize(source, origin).splitlines())


def strings(source: str) -> Iterator[tuple[str | tuple[str, ...], str | None, list[str]]]:
    """Yield the strings of a Python source: each (or its singular and plural), its context, its comments."""
    file = io.BytesIO(source.encode())
    for _, identity, comments, context in extract("python", file, KEYWORDS, COMMENTS):
        yield identity, context, comments


def merged(collected: Catalog, existing: Catalog) -> Catalog:
    """Return `existing` with what was collected: new strings empty, gone strings gone, none guessed."""
    existing.update(collected, no_fuzzy_matching=True, update_creation_date=False)
    return existing


def read(path: Path, locale: str) -> Catalog:
    """Return the catalogue at `path`, or an empty one."""
    if not path.exists():
        return Catalog(locale=locale, domain="django", project="Relire", fuzzy=False)
    with path.open("rb") as file:
        return read_po(file, locale=locale, domain="django", ignore_obsolete=True, abort_invalid=True)


def as_po(catalogue: Catalog) -> bytes:
    """Return the text of a catalogue, without line numbers, so that a diff shows what changed for readers."""
    file = io.BytesIO()
    write_po(file, catalogue, width=100, include_lineno=False, ignore_obsolete=True, sort_by_file=True)
    return file.getvalue()


def as_mo(catalogue: Catalog) -> bytes:
    """Return a catalogue as the program reads it."""
    file = io.BytesIO()
    write_mo(file, catalogue)
    return file.getvalue()


def complaints(collected: Catalog, translated: Catalog, compiled: bytes) -> Iterator[str]:
    """Yield a sentence for each string that is missing, unsure or misformed, and if `compiled` is behind."""
    for message in collected:
        if message.id and not _is_translated(translated, message):
            yield f"no translation: {message.id!r} ({', '.join(path for path, _ in message.locations)})"
    for message in translated:
        if message.id and message.fuzzy:
            yield f"unsure (fuzzy): {message.id!r}"
        if _is_translated(translated, message):
            yield from (f"{error}: {message.id!r}" for error in message.check(translated))
        if message.id and collected.get(message.id, message.context) is None:
            yield f"not in the program any more: {message.id!r}"
    if as_mo(translated) != compiled:
        yield "django.mo was not made from this django.po"


def _is_translated(translated: Catalog, message: Message) -> bool:
    known = translated.get(message.id, message.context)
    if known is None:
        return False
    texts = known.string if isinstance(known.string, tuple) else (known.string,)
    return all(texts)


def update(package: Path) -> Iterator[str]:
    """Bring each catalogue in step with the program and compile it; yield what is left to translate."""
    collected = collect(package)
    for locale in LOCALES:
        path = catalogue_path(package, locale)
        catalogue = merged(collected, read(path, locale))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(as_po(catalogue))
        compiled = as_mo(catalogue)
        path.with_suffix(".mo").write_bytes(compiled)
        yield from (f"{locale}: {complaint}" for complaint in complaints(collected, catalogue, compiled))


def check(package: Path) -> Iterator[str]:
    """Yield a sentence for everything that is wrong with a catalogue; change nothing."""
    collected = collect(package)
    for locale in LOCALES:
        path = catalogue_path(package, locale)
        compiled = path.with_suffix(".mo")
        found = complaints(collected, read(path, locale), compiled.read_bytes() if compiled.exists() else b"")
        yield from (f"{locale}: {complaint}" for complaint in found)


def main(arguments: list[str] | None = None) -> int:
    """Run the command; 0 when every string is translated and compiled."""
    parser = argparse.ArgumentParser(description="Keep the translations in step with the program.")
    parser.add_argument("command", choices=["update", "check"])
    command = {"update": update, "check": check}[parser.parse_args(arguments).command]
    found = list(command(PACKAGE))
    sys.stdout.writelines(f"{complaint}\n" for complaint in found)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
