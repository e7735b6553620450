"""Swedish."""

from __future__ import annotations

from presscut.wire.prompt import Prompts

PROMPTS = Prompts(
    labels=(
        "logga in|logga ut|skapa konto|mitt konto|prenumerera|bli prenumerant|dela|dela artikel|skriv ut|"
        "spara|spara artikel|kopiera länk|kommentarer|läs mer|visa mer|annons|acceptera alla|"
        "godkänn alla|hem|sök|meny|lyssna|stäng"
    ),
    sentences=(
        "logga in för|för att läsa|den här artikeln är|redan prenumerant|vi använder cookies|"
        "vi och våra partner|genom att fortsätta|följ oss på|skriv upp dig|anmäl dig till|ladda ner appen"
    ),
    also="läs också|läs även|se också",
    leads="läs mer|mer om|relaterade artiklar|rekommenderat|mest läst",
)
