"""Takes pictures of the pages, to be looked at: 390 and 1280 pixels wide, light and dark, French and English.

    python tools/screenshots.py FOLDER [PAGE...]

PAGE is one or more of the names that stand in `PAGES`; without any, all are taken. It starts a Relire of its
own on pages of our own, and needs Chromium (apt-get install chromium).
"""

import argparse
import itertools
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from running import SAMPLE_SITE, Running, running

PASSWORD = "a kettle on the stove"  # noqa: S105 - of an instance that lives for a minute
WIDTHS = {390: 844, 1280: 900}
SCHEMES = ("light", "dark")
LANGUAGES = ("fr", "en")
LAUNCH = ("--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars", "--lang=en")

Go = Callable[[Page, Running], object]


def _open(path: str) -> Go:
    return lambda page, relire: page.goto(relire.address + path)


def _reading(title: str) -> Go:
    def go(page: Page, relire: Running) -> None:
        page.goto(f"{relire.address}/library/all/")
        page.locator(".headline", has_text=title).first.click()
        page.locator(".text").wait_for()

    return go


def _failed(page: Page, relire: Running) -> None:
    page.goto(f"{relire.address}/library/all/")
    page.locator(".row", has=page.locator(".failed")).first.locator(".headline").click()
    page.locator(".failed").first.wait_for()


SIGNED_OUT: dict[str, Go] = {
    "publication": _open("/"),
    "sign-in": _open("/sign-in/"),
    "client": _open("/sign-in/client/"),
    "keep-signed-out": _open("/library/keep"),
    "not-found": _open("/a/aaaaaaaaaaaaaaaaaaaaaaaaaa"),
}
SIGNED_IN: dict[str, Go] = {
    "list": _open("/library/"),
    "archive-empty": _open("/library/archive/"),
    "months": _open("/library/months/"),
    "search": _open("/library/search/?q=élection"),
    "keep": _open("/library/keep"),
    "account": _open("/account/"),
    "reading": _reading("Lannoret"),
    "wire": _reading("Port-Ellery"),
    "failed": _failed,
}
PAGES = {"setup", "readme", *SIGNED_OUT, *SIGNED_IN}
"""`readme` is one picture only: the reading view, as wide as it is shown in the README."""


def main(arguments: list[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(description="Take pictures of the pages.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("pages", nargs="*", choices=[*sorted(PAGES), []])
    options = parser.parse_args(arguments)
    options.folder.mkdir(parents=True, exist_ok=True)
    wanted = set(options.pages) or PAGES
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        sys.exit("Chromium is not on this machine: apt-get install chromium")
    with tempfile.TemporaryDirectory(prefix="relire-screenshots-") as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=[*LAUNCH])
        with running(Path(folder) / "data") as relire:
            take_all(browser, relire, options.folder, wanted)
        browser.close()
    return 0


def take_all(browser: Browser, relire: Running, folder: Path, wanted: set[str]) -> None:
    """Take the setup page first, since it is gone once it was used; then the others, signed out and in."""
    for name, go in ({"setup": _open(relire.setup_link.removeprefix(relire.address))} | SIGNED_OUT).items():
        if name in wanted:
            _take(browser, relire, folder / name, go, state=None)
    state = folder / "session.json"
    _sign_up(browser, relire, state)
    for name, go in SIGNED_IN.items():
        if name in wanted:
            _take(browser, relire, folder / name, go, state=state)
    if "readme" in wanted:
        context = _context(browser, (1200, 840), "light", "en", state)
        _shoot(context, relire, folder / "reading.png", SIGNED_IN["reading"], full_page=False)
    state.unlink()


def _take(browser: Browser, relire: Running, path: Path, go: Go, *, state: Path | None) -> None:
    for size, scheme, language in itertools.product(WIDTHS.items(), SCHEMES, LANGUAGES):
        context = _context(browser, size, scheme, language, state)
        _shoot(context, relire, path.with_name(f"{path.name}-{size[0]}-{scheme}-{language}.png"), go)


def _context(
    browser: Browser, size: tuple[int, int], scheme: str, language: str, state: Path | None
) -> BrowserContext:
    return browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        color_scheme="dark" if scheme == "dark" else "light",
        locale="fr-FR" if language == "fr" else "en-GB",
        timezone_id="Europe/Paris",
        storage_state=state,
    )


def _shoot(context: BrowserContext, relire: Running, path: Path, go: Go, *, full_page: bool = True) -> None:
    page = context.new_page()
    go(page, relire)
    page.screenshot(path=path, full_page=full_page)
    context.close()


def _sign_up(browser: Browser, relire: Running, state: Path) -> None:
    page = browser.new_page(locale="fr-FR", timezone_id="Europe/Paris")
    page.goto(relire.setup_link)
    page.fill("[name=username]", "alice")
    page.fill("[name=password]", PASSWORD)
    page.fill("[name=again]", PASSWORD)
    page.click("main button")
    for name in ("observatory.html", "gone.html", "sign-in.html"):
        page.goto(f"{relire.address}/library/keep?url={relire.site}/{name}&tags=Mer,Îles")
        page.click("main button")
        page.locator("#state .working").wait_for(state="detached", timeout=30_000)
    for name, url in (("port.html", "https://gazette-du-large.example/port"), ("depeche.txt", "")):
        page.goto(f"{relire.address}/library/keep?url={url}&tags=Mer")
        page.set_input_files("[name=file]", SAMPLE_SITE / name)
        page.click("main button")
        page.locator(".text").wait_for(timeout=30_000)
    page.context.storage_state(path=state)
    page.close()


if __name__ == "__main__":
    sys.exit(main())
