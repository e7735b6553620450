"""A reader's first day, in a real Chromium against a real `relire serve`, fetching from a site on loopback."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from people import PASSWORD
from running import SAMPLE_SITE, Running, running

SEED = Path(__file__).resolve().parents[4] / "shared" / "seed"
LAUNCH = ("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")
SLOW = 30_000  # milliseconds that a busy machine may take to fetch and read a page

pytestmark = pytest.mark.browser


@pytest.fixture
def relire(own_environment: dict[str, str], tmp_path: Path) -> Iterator[Running]:
    with running(tmp_path / "relire-data", own_environment) as started:
        yield started


@pytest.fixture
def chromium(chromium_path: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path, args=[*LAUNCH])
        yield browser
        browser.close()


@pytest.fixture
def complaints() -> list[str]:
    """What the browser complained of: errors of scripts, and whatever the security policy refused."""
    return []


@pytest.fixture
def context(chromium: Browser, complaints: list[str]) -> Iterator[BrowserContext]:
    made = chromium.new_context(
        locale="fr-FR", timezone_id="Europe/Paris", viewport={"width": 390, "height": 844}
    )
    made.on("weberror", lambda error: complaints.append(str(error.error)))
    made.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    yield made
    made.close()


def test_a_readers_first_day(relire: Running, context: BrowserContext, complaints: list[str]) -> None:
    page = context.new_page()
    signs_up(page, relire)
    keeps_a_page_from_the_list(page, relire)
    keeps_a_wire_story_by_its_file(page, relire)
    reads_and_is_taken_back_to_the_place(page, relire)
    finds_by_inflected_and_unaccented_words(page, relire)
    archives_and_thinks_again(page, relire)
    switches_the_language(page, relire)
    signs_out_and_keeps_again_by_the_door(page, relire)
    assert complaints == []


def signs_up(page: Page, relire: Running) -> None:
    page.goto(relire.setup_link)
    page.get_by_label("Nom").fill("alice")
    page.get_by_label("Mot de passe", exact=True).fill(PASSWORD)
    page.get_by_label("Mot de passe, encore une fois").fill(PASSWORD)
    page.get_by_role("button", name="Commencer").click()
    expect(page.get_by_role("link", name="Relire garde l’article que vous")).to_be_visible()


def keeps_a_page_from_the_list(page: Page, relire: Running) -> None:
    page.get_by_label("Adresse de l’article").fill(f"{relire.site}/port.html")
    page.get_by_role("button", name="Conserver").click()
    expect(page).to_have_url(f"{relire.address}/library/")
    # The row becomes the article's by itself: nothing is reloaded.
    headline = page.get_by_role("link", name="Le port de Lannoret rouvre")
    expect(headline).to_be_visible(timeout=SLOW)
    expect(page.locator(".working")).to_have_count(0)


def keeps_a_wire_story_by_its_file(page: Page, relire: Running) -> None:
    for wire in [SAMPLE_SITE / "depeche.txt", *sorted(SEED.glob("*.txt"))[:1]]:
        page.goto(f"{relire.address}/library/keep")
        page.get_by_label("Fichier").set_input_files(wire)
        page.get_by_role("button", name="Conserver").click()
        # Its state first, then the article without a reload.
        expect(page.locator(".text")).to_be_visible(timeout=SLOW)
        expect(page.locator(".identity")).to_contain_text("Reuters")
        expect(page.locator(".identity")).to_contain_text("Version actualisée")
        expect(page.locator(".text .dateline")).to_be_visible()
        expect(page.locator("main")).not_to_contain_text("Connexion membre")
    page.goto(f"{relire.address}/library/")
    expect(page.get_by_role("link", name="Les négociateurs de Port-Ellery")).to_be_visible()
    expect(page.get_by_role("link", name="Le port de Lannoret")).to_be_visible()


def reads_and_is_taken_back_to_the_place(page: Page, relire: Running) -> None:
    page.get_by_role("link", name="Le port de Lannoret").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Le port de Lannoret")
    # A low window, so that the end is out of sight whatever fonts this machine has.
    page.set_viewport_size({"width": 390, "height": 420})
    middle = page.get_by_text("Dans les îles, on a surtout")
    with page.expect_response(re.compile("/progress$")) as saved:
        middle.evaluate("element => element.scrollIntoView()")
    assert saved.value.status == 204
    page.goto(f"{relire.address}/library/")
    expect(page.get_by_role("progressbar")).to_have_count(1)
    page.get_by_role("link", name="Le port de Lannoret").click()
    expect(middle).to_be_in_viewport()
    assert page.evaluate("scrollY") > 0


def finds_by_inflected_and_unaccented_words(page: Page, relire: Running) -> None:
    for typed, found in (("election", "élections"), ("ingenieur", "ingénieurs"), ("iles", "îles")):
        box = page.get_by_role("searchbox")
        box.fill(typed)
        box.press("Enter")
        expect(page.get_by_role("link", name="Le port de Lannoret")).to_be_visible()
        expect(page.locator("mark", has_text=found).first).to_be_visible()


def archives_and_thinks_again(page: Page, relire: Running) -> None:
    page.goto(f"{relire.address}/library/")
    row = page.locator(".row", has_text="Le port de Lannoret")
    before = page.locator("#count-unread").inner_text()
    row.get_by_role("button", name="Archiver").click()
    expect(page.locator("#count-archive")).to_have_text("1")
    page.get_by_role("button", name="Annuler").click()
    expect(page.locator("#count-unread")).to_have_text(before)
    page.locator(".row", has_text="Le port de Lannoret").get_by_role("button", name="Archiver").click()
    expect(page.locator("#count-archive")).to_have_text("1")
    page.get_by_role("link", name="Archives").click()
    expect(page.get_by_role("link", name="Le port de Lannoret")).to_be_visible()


def switches_the_language(page: Page, relire: Running) -> None:
    page.get_by_role("button", name="English").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Archive")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.get_by_role("button", name="Français").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Archives")


def signs_out_and_keeps_again_by_the_door(page: Page, relire: Running) -> None:
    page.get_by_role("link", name="alice").click()
    page.get_by_role("button", name="Se déconnecter").click()
    expect(page.get_by_text("Connectez-vous pour conserver cet article et le lire plus tard")).to_be_visible()
    page.get_by_role("button", name="Connexion client").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Connexion client")
    expect(page.get_by_text("Ce que vous voulez conserver est noté")).to_be_visible()
    page.goto(f"{relire.address}/library/keep?url={relire.site}/observatory.html")
    page.get_by_role("button", name="Conserver").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Connexion membre")
    page.get_by_label("Nom ou adresse e-mail").fill("alice")
    page.get_by_label("Mot de passe").fill(PASSWORD)
    page.get_by_role("button", name="Se connecter").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "The observatory that listens to glaciers", timeout=SLOW
    )
