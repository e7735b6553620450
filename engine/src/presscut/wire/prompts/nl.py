"""Dutch."""

from __future__ import annotations

from presscut.wire.prompt import Prompts, Said

PROMPTS = Prompts(
    login=Said(
        labels=(
            "inloggen|aanmelden|uitloggen|afmelden|registreren|registreer|account aanmaken|maak een account aan|"
            "maak gratis account|mijn account|mijn profiel|klantlogin|log in|login|wachtwoord vergeten|wachtwoord|"
            "gebruikersnaam|ingelogd blijven|onthoud mij|al een account|nog geen account|gratis account aanmaken"
        ),
        openings=(
            "log in om|log in of|log in met|login om|meld je aan om|meld u aan om|meld je aan of|meld je gratis aan|"
            "registreer om|registreer je|registreer u|maak een account|maak gratis een account|u moet ingelogd|"
            "je moet ingelogd|je moet inloggen|je bent niet ingelogd|u bent niet ingelogd|heb je al een account|"
            "heeft u al een account|al een account|heb je nog geen account|nog geen account|wachtwoord vergeten|"
            "doorgaan met google|inloggen met|inloggen om|om in te loggen"
        ),
    ),
    subscribe=Said(
        labels=(
            "abonneren|abonneer|abonneer je|abonneer je nu|abonneer nu|neem een abonnement|al abonnee|"
            "al abonnee? log in|abonnementen|abonnement|word abonnee|word lid|lid worden|alleen voor abonnees|"
            "exclusief voor abonnees|voor abonnees|plus artikel|plusartikel|premium|premium artikel|"
            "bekijk de aanbiedingen|bekijk aanbod|bekijk abonnementen|digitaal abonnement|proefabonnement|"
            "probeer gratis|lees verder met een abonnement|krant|digitale krant|opzeggen wanneer je wilt|"
            "maandelijks opzegbaar"
        ),
        openings=(
            "om verder te lezen|om dit artikel te lezen|om dit artikel te kunnen|om het hele artikel|om dit te lezen|"
            "wil je verder lezen|wilt u verder lezen|verder lezen?|lees verder met|lees dit artikel met|"
            "lees onbeperkt|dit artikel is alleen voor|dit artikel is exclusief|dit artikel is voor abonnees|"
            "dit is een premium|dit is een plus|dit is een exclusief|deze inhoud is alleen|"
            "dit is een artikel voor abonnees|deze content is exclusief|exclusief voor abonnees|al abonnee|"
            "bent u al abonnee|ben je al abonnee|nog geen abonnee|nog geen lid|word abonnee|word lid om|"
            "neem een abonnement|neem een proefabonnement|je hebt je limiet|onbeperkt toegang|onbeperkt lezen|"
            "krijg toegang|krijg onbeperkt|probeer # maand|probeer nu|eerste maand|# weken voor|# maanden voor|"
            "je abonnement|uw abonnement"
        ),
    ),
    cookie=Said(
        labels=(
            "alles accepteren|accepteren|cookies accepteren|accepteer|alle cookies accepteren|akkoord|ik ga akkoord|"
            "akkoord en doorgaan|weigeren|alles weigeren|cookies weigeren|cookie-instellingen|cookie instellingen|"
            "cookies beheren|cookiebeleid|cookies|voorkeuren|voorkeuren beheren|instellingen|instellingen aanpassen|"
            "privacy-instellingen|privacyinstellingen|altijd actief|opslaan|meer opties|"
            "doorgaan zonder te accepteren|weiger|cookieverklaring|cookievoorkeuren|noodzakelijke cookies"
        ),
        openings=(
            "wij gebruiken cookies|we gebruiken cookies|wij en onze partners|wij en onze # partners|"
            "wij maken gebruik van cookies|we maken gebruik van cookies|wij vinden jouw privacy|wij respecteren|"
            "deze website gebruikt cookies|deze website maakt gebruik|deze site gebruikt cookies|"
            "deze site gebruikt akismet|onze website gebruikt cookies|onze site gebruikt|door verder te gaan|"
            "door gebruik te maken|door deze website|door je aan te melden|door je in te schrijven|als je doorgaat|"
            "als u doorgaat|met jouw toestemming|met uw toestemming|jouw privacy|uw privacy|je kunt je toestemming|"
            "u kunt uw toestemming|om deze inhoud te tonen|om deze content te|hier staat ingevoegde content|"
            "deze inhoud kan niet|bekijk dit bericht op"
        ),
    ),
    share=Said(
        labels=(
            "delen|deel|deel:|delen:|deel dit|deel dit artikel|artikel delen|deel artikel|deel dit bericht|"
            "deel dit verhaal|deel op|deel via|deel op facebook|deel op twitter|deel op x|deel op linkedin|"
            "deel op whatsapp|delen op facebook|delen op twitter|delen via e-mail|delen via|deel via e-mail|"
            "deel via mail|deel via whatsapp|facebook delen|stuur door|doorsturen|mail dit artikel|"
            "e-mail dit artikel|link kopiëren|kopieer link|kopieer de link|link gekopieerd|tweeten|volgen|volg|"
            "volg ons|volg ons op|volg ons via|sociale media|social media|vind ik leuk|vind-ik-leuks|insluiten|"
            "geef dit artikel cadeau|cadeau geven|# keer gedeeld|# gedeeld"
        ),
        openings=(
            "deel dit|deel via|deel op|delen op|klik om te delen|klik om dit|klik om af te|"
            "wordt in een nieuw venster geopend|volg ons op|volg ons via|volg ons ook|volg het nieuws|volg onze|"
            "vind ons op|like ons op"
        ),
    ),
    related=Said(
        labels=(
            "lees meer|lees verder|lees ook|lees artikel|lees het hele artikel|lees het artikel|verder lezen|"
            "meer lezen|meer laden|laad meer|toon meer|toon alles|bekijk meer|bekijk alles|bekijk alle|meer weten|"
            "meer informatie|meer nieuws|meer artikelen|meer over dit onderwerp|meer over|meer van|"
            "meer van deze auteur|gerelateerde artikelen|gerelateerde berichten|gerelateerd|gerelateerd nieuws|"
            "gerelateerde onderwerpen|gerelateerde video's|aanbevolen|aanbevolen voor jou|aanbevolen artikelen|"
            "aanraders|aanrader|meest gelezen|best gelezen|meest bekeken|meest gedeeld|populair|populaire artikelen|"
            "populaire berichten|net binnen|laatste nieuws|het laatste nieuws|recent nieuws|recente berichten|"
            "recente artikelen|nieuwste|nieuwste artikelen|ook interessant|misschien vind je dit ook interessant|"
            "misschien ook interessant|dit vind je misschien ook leuk|bekijk ook|zie ook|kijk ook|luister ook|"
            "ander nieuws|andere artikelen|vorige|volgende|vorig artikel|volgend artikel|vorig bericht|"
            "volgend bericht|volgende pagina|vorige pagina|uitgelicht|in het nieuws|trending|tips van de redactie|"
            "van onze partners|inhoudsopgave|bericht navigatie"
        ),
        openings=(
            "lees ook|lees meer:|lees meer over|lees meer nieuws|lees meer »|lees meer →|lees verder »|lees verder →|"
            "lees verder onder|lees het hele|lees alles over|bekijk ook|bekijk hier|bekijk alle|bekijk meer|zie ook|"
            "luister ook|luister hier|kijk ook|ook interessant:|meer over dit onderwerp|meer nieuws|meer lezen?|"
            "meer weten over|meer artikelen|alle artikelen|het artikel gaat verder|de tekst gaat verder|"
            "tekst gaat verder|tekst loopt door|artikel gaat verder|artikel loopt door|gerelateerde artikelen|"
            "vorig artikel|volgend artikel"
        ),
        leads=(
            "meer over|meer lezen over|gerelateerde artikelen|gerelateerd|aanbevolen|meest gelezen|ook interessant|"
            "misschien vind je|lees|lees meer|bekijk|luister"
        ),
    ),
    advertisement=Said(
        labels=(
            "advertentie|advertenties|- advertentie -|adverteren|adverteerder|gesponsord|gesponsorde inhoud|"
            "gesponsorde content|sponsored content|partnercontent|in samenwerking met|aangeboden door|advertorial|"
            "advertentie overslaan|lees verder na de advertentie|tekst gaat verder onder de advertentie|"
            "artikel gaat verder onder de advertentie|verder na de advertentie|sluit advertentie|vacatures"
        ),
        openings=(
            "lees verder na de|lees verder onder de|tekst gaat verder onder|artikel gaat verder onder|advertentie -|"
            "dit artikel bevat affiliate|dit is een gesponsord|dit artikel is gesponsord"
        ),
    ),
    newsletter=Said(
        labels=(
            "nieuwsbrief|nieuwsbrieven|onze nieuwsbrief|onze nieuwsbrieven|aanmelden nieuwsbrief|inschrijven|"
            "inschrijven nieuwsbrief|schrijf je in|schrijf je in voor de nieuwsbrief|meld je aan|"
            "meld je aan voor de nieuwsbrief|meld je aan voor onze nieuwsbrief|e-mailadres|je e-mailadres|"
            "jouw e-mailadres|uw e-mailadres|e-mail *|voornaam|achternaam|rss|rss-feeds|uitschrijven|pushmeldingen"
        ),
        openings=(
            "ontvang de nieuwsbrief|ontvang onze|ontvang elke|ontvang dagelijks|ontvang het laatste|"
            "ontvang wekelijks|ontvang gratis|ontvang iedere|schrijf je in|schrijf u in|schrijf je nu in|"
            "meld je aan voor|meld je nu aan|meld u aan voor|vul je e-mailadres|vul uw e-mailadres|vul hier je|"
            "voer je e-mailadres|je e-mailadres|uw e-mailadres|bedankt voor je aanmelding|bedankt voor het aanmelden|"
            "bedankt voor je inschrijving|je kunt je op elk moment|je kunt je altijd|onze nieuwsbrief|mis niets|"
            "mis geen|blijf op de hoogte|het belangrijkste nieuws in je|ja, ik wil|ik wil graag|ik ga akkoord met"
        ),
    ),
    comment=Said(
        labels=(
            "reageren|reageer|reacties|reactie|# reacties|# reactie|reacties #|reacties (#|geen reacties|"
            "plaats een reactie|plaats reactie|geef een reactie|geef een antwoord|laat een reactie achter|"
            "schrijf een reactie|laat een bericht achter|toon reacties|bekijk reacties|bekijk alle reacties|"
            "lees reacties|alle reacties|reacties gesloten|reacties zijn gesloten|recente reacties|laatste reacties|"
            "beantwoorden|antwoorden|antwoord annuleren|reactie annuleren|meld misbruik|rapporteer|rapporteren|"
            "jouw reactie|je reactie|reactieregels|huisregels|wat vind jij|praat mee|sorteren op|reactie *|"
            "ingezonden brieven"
        ),
        openings=(
            "plaats een reactie|geef een reactie|laat een reactie|laat een antwoord|reageer op|reageren op dit|"
            "reageren is niet|reageren?|reacties zijn|reacties op dit|reacties op|je e-mailadres wordt niet|"
            "je e-mailadres zal niet|het e-mailadres wordt niet|vereiste velden|verplichte velden|mijn naam, e-mail|"
            "stuur mij een e-mail|je moet ingelogd zijn om|je moet inloggen om een|om te kunnen reageren|"
            "om te reageren|log in om te reageren|wees de eerste|wat vind jij|wat vindt u|praat mee|# reacties op|"
            "# gedachten over"
        ),
    ),
    tool=Said(
        labels=(
            "printen|afdrukken|print|print artikel|artikel printen|bewaren|bewaar|bewaar artikel|artikel bewaren|"
            "opgeslagen artikelen|bewaarde artikelen|lees later|later lezen|toevoegen aan favorieten|favorieten|"
            "leeslijst|mijn leeslijst|luister|luister naar dit artikel|luisteren|beluister|beluister dit artikel|"
            "beluister artikel|voorlezen|lees voor|tekstgrootte|lettergrootte|vergroten|vergroot|"
            "afbeelding vergroten|bekijk foto's|bekijk fotoserie|bekijk video|bekijk de video|afspelen|"
            "volledig scherm|sluiten|sluit|annuleren|verzenden|versturen|laden...|aan het laden|download|downloaden|"
            "download pdf|leestijd|leestijd #|leestijd: # min|leestijd # min|leestijd: # minuten|leestijd # minuten|"
            "# min leestijd|# min. leestijd|# min lezen|# minuten leestijd|# min|# min.|# keer bekeken|# weergaven|"
            "# van #|foto # van #|pagina # van #|fout gezien|fout melden|fout gezien? mail ons|taalfout gezien|"
            "meld een fout|tip de redactie|tip ons|meldingen|meldingen aanzetten|vertaal|terug|ga terug|"
            "bekijk profiel|volg auteur|meer van deze auteur|kopieer|ok"
        ),
        openings=(
            "bewaar dit artikel|schakel je adblocker|schakel je ad|zet je adblocker|zet javascript|"
            "schakel javascript|javascript is|je browser|uw browser|deze video is|deze video kan|klik hier|klik om|"
            "leestijd|geschatte leestijd|dit bericht op instagram|een bericht gedeeld door|fout gezien|"
            "taalfout gezien|heb je een fout|zie je een fout|heb je een tip|heeft u een tip|heb je een vraag|"
            "heb jij een tip|tip de redactie|er is een fout opgetreden|er ging iets mis|er is iets misgegaan|"
            "luister naar dit|beluister dit|dit artikel is vertaald|deze tekst is vertaald|mail ons|neem contact op"
        ),
    ),
    copyright=Said(
        labels=(
            "privacy|privacybeleid|privacyverklaring|privacy statement|privacy en cookies|algemene voorwaarden|"
            "gebruiksvoorwaarden|gebruikersvoorwaarden|disclaimer|copyright|auteursrecht|auteursrechten|"
            "alle rechten voorbehouden|colofon|toegankelijkheid|toegankelijkheidsverklaring|redactiestatuut"
        ),
        openings=(
            "alle rechten|© alle rechten|copyright|op dit artikel rust|op dit artikel berust|op alle artikelen|"
            "niets uit deze|dit artikel mag|overname van|zonder schriftelijke toestemming|mogelijk gemaakt door|"
            "ondersteund door"
        ),
        closings=(
            "alle rechten voorbehouden|rechten voorbehouden|zonder toestemming|schriftelijke toestemming"
        ),
    ),
    tags=Said(
        labels=(
            "tags|tag|onderwerpen|onderwerp|trefwoorden|categorieën|categorie|rubrieken|thema's|in dit artikel|"
            "archief|geen categorie|gearchiveerd onder"
        ),
        openings=(
            "tags:|onderwerpen:|trefwoorden:|categorieën:|rubriek:|labels:|geplaatst in|gepubliceerd in|getagd met|"
            "getagged met|gearchiveerd onder|meer over:"
        ),
        leads="tags|onderwerpen|trefwoorden|categorieën|in dit artikel|labels|thema's",
    ),
    appeal=Said(
        labels=(
            "doneer|doneer nu|doneren|doe een donatie|steun ons|steun onze journalistiek|help ons|word donateur|"
            "draag bij"
        ),
        openings=(
            "steun ons|steun onze|steun onafhankelijke|steun kwaliteitsjournalistiek|doneer nu|doneer aan|"
            "doneer hier|jouw donatie|uw donatie|jouw bijdrage|met jouw steun|met jouw hulp|help ons|"
            "we hebben je hulp|wij hebben uw|dankzij jouw|dankzij de steun|vind je dit artikel|vond je dit artikel|"
            "als je dit artikel|waardeer je dit|waardeert u dit|bedankt voor het lezen"
        ),
    ),
    app=Said(
        labels=(
            "download de app|download onze app|open de app|open in app|open in de app|app|apps|onze app|onze apps|"
            "nieuwsapp|ontdek de app|verkrijgbaar in google play|mobiele versie"
        ),
        openings=(
            "download onze app|download de app|download gratis|download hier|installeer de app|open in de app|"
            "volg ons whatsapp|volg ons op whatsapp|volg ons whatsappkanaal|volg ons kanaal|scan de qr|met onze app|"
            "in onze app|via onze app"
        ),
    ),
    navigation=Said(
        labels=(
            "home|startpagina|menu|hoofdmenu|zoeken|zoek|zoeken naar|zoeken naar:|uitgebreid zoeken|zoekresultaten|"
            "contact|contacteer ons|neem contact op|terug naar boven|naar boven|terug naar home|terug naar homepage|"
            "naar hoofdinhoud|ga naar hoofdinhoud|ga naar inhoud|ga naar de inhoud|naar de inhoud|spring naar inhoud|"
            "spring naar de inhoud|overslaan en naar de inhoud gaan|doorgaan naar inhoud|doorgaan naar artikel|"
            "direct naar artikelinhoud|over ons|wie zijn wij|wie we zijn|redactie|de redactie|werken bij|"
            "klantenservice|hulp|veelgestelde vragen|sitemap|menu openen|menu sluiten|open menu|sluit menu|"
            "zoeken openen|navigatie|hoofdnavigatie|je bent hier|u bent hier|webshop|winkel|winkelwagen|weerbericht|"
            "horoscoop|puzzels|puzzel|sudoku|tv-gids|familieberichten|agenda|digitale editie|krantenarchief|"
            "snelkoppelingen|secties|rubrieken en meer|kies regio"
        ),
        openings="spring naar|doorgaan naar|je bent hier|u bent hier|home >|home »|home /|zoeken naar",
    ),
)
