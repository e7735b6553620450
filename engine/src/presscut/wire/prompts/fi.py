"""Finnish."""

from __future__ import annotations

from presscut.wire.prompt import Prompts, Said

PROMPTS = Prompts(
    login=Said(
        labels=(
            "kirjaudu|kirjaudu sisään|kirjaudu ulos|rekisteröidy|luo tili|luo tunnus|oma tili|omat tiedot|"
            "oma profiili|unohditko salasanan|käyttäjätunnus|muista minut|kirjautuminen"
        ),
        openings=(
            "kirjaudu sisään|kirjaudu lukeaksesi|kirjaudu palveluun|rekisteröidy ja|rekisteröidy lukeaksesi|"
            "onko sinulla jo|eikö sinulla ole|ei vielä tunnusta|sinun täytyy kirjautua|unohditko salasanan|"
            "jatka googlella|luo tunnus"
        ),
    ),
    subscribe=Said(
        labels=(
            "tilaa|tilaa nyt|tilaajille|vain tilaajille|tilaajalle|tilaukset|tee tilaus|tilaa lehti|tilaajapalvelu|"
            "tilaa digi|kokeile ilmaiseksi|näköislehti|hallinnoi tilausta|asiakaspalvelu"
        ),
        openings=(
            "jatka lukemista tilaamalla|tilaa ja lue|tilaa jatkaaksesi|juttu on vain|tämä juttu on vain|"
            "tämä artikkeli on vain|artikkeli on tilaajille|oletko jo tilaaja|olen jo tilaaja|etkö ole vielä tilaaja|"
            "tilaa digi"
        ),
    ),
    cookie=Said(
        labels=(
            "hyväksy|hyväksy kaikki|hyväksyn|hyväksy evästeet|hyväksy kaikki evästeet|hylkää|hylkää kaikki|"
            "vain välttämättömät|evästeasetukset|evästeet|evästekäytäntö|muokkaa asetuksia|tietosuoja-asetukset|"
            "yksityisyysasetukset|aina aktiivinen"
        ),
        openings=(
            "käytämme evästeitä|tämä sivusto käyttää|tällä sivustolla käytetään|sivusto käyttää evästeitä|"
            "sivustomme käyttää|me ja kumppanimme|jatkamalla sivuston|käyttämällä sivustoa|klikkaamalla hyväksy"
        ),
    ),
    share=Said(
        labels=(
            "jaa|jaa:|jaa artikkeli|jaa juttu|jaa tämä|jaa facebookissa|jaa facebookiin|jaa twitterissä|jaa x:ssä|"
            "jaa linkedinissä|jaa whatsappissa|jaa sähköpostilla|lähetä sähköpostilla|lähetä kaverille|kopioi linkki|"
            "linkki kopioitu|twiittaa|tykkää|seuraa|seuraa meitä|seuraa meitä somessa|sosiaalinen media|"
            "lahjoita juttu|# jakoa"
        ),
        openings=(
            "jaa tämä|jaa juttu|jaa facebookissa|seuraa meitä|löydät meidät|avautuu uudessa|klikkaa jakaaksesi"
        ),
    ),
    related=Said(
        labels=(
            "lue lisää|lue myös|lue koko juttu|lue koko artikkeli|lue juttu|jatka lukemista|näytä lisää|näytä kaikki|"
            "katso kaikki|katso lisää|katso myös|lataa lisää|lisää aiheesta|lisää uutisia|lisää artikkeleita|"
            "aiheeseen liittyvää|aiheesta lisää|aiheesta muualla|liittyvät artikkelit|liittyvät jutut|"
            "samasta aiheesta|suosittelemme|suositellut|suositellut jutut|sinua voisi kiinnostaa|"
            "saattaisit pitää myös|luetuimmat|luetuimmat nyt|luetuimmat jutut|suosituimmat|katsotuimmat|"
            "kommentoiduimmat|uusimmat|uusimmat uutiset|uusimmat artikkelit|tuoreimmat|tuoreimmat uutiset|"
            "viimeisimmät|viimeisimmät artikkelit|uutiset nyt|seuraava artikkeli|edellinen artikkeli|"
            "sisällysluettelo|poimintoja|toimitus suosittelee|artikkelien selaus|muut lukevat|pääuutiset"
        ),
        openings=(
            "lue myös|lue lisää:|lue lisää aiheesta|lue lisää täältä|lue koko|katso myös|kuuntele myös|"
            "lisää aiheesta|aiheesta lisää|aiheeseen liittyvää|kaikki uutiset|kaikki artikkelit|sinua voisi"
        ),
        leads="lue lisää|lue myös|katso myös|lisää aiheesta|luetuimmat|suosittelemme",
    ),
    advertisement=Said(
        labels=(
            "mainos|mainokset|- mainos -|mainosta|mainostajille|kaupallinen yhteistyö|kaupallinen sisältö|"
            "maksettu mainos|sponsoroitu|yhteistyössä|juttu jatkuu mainoksen jälkeen|"
            "artikkeli jatkuu mainoksen jälkeen|juttu jatkuu mainoksen alla|ohita mainos|sulje mainos|mainos alkaa|"
            "mainos päättyy"
        ),
        openings=(
            "juttu jatkuu|artikkeli jatkuu|teksti jatkuu|sisältää mainoslinkkejä|artikkeli sisältää mainoslinkkejä"
        ),
    ),
    newsletter=Said(
        labels=(
            "uutiskirje|uutiskirjeet|tilaa uutiskirje|tilaa uutiskirjeemme|sähköposti|sähköpostiosoite|"
            "sähköpostiosoitteesi|rss|ilmoitukset|peruuta tilaus"
        ),
        openings=(
            "tilaa uutiskirje|tilaa uutiskirjeemme|tilaa maksuton|saat uutiskirjeen|anna sähköpostiosoitteesi|"
            "kirjoita sähköpostiosoitteesi|kiitos tilauksesta|haluan vastaanottaa"
        ),
    ),
    comment=Said(
        labels=(
            "kommentti|kommentit|# kommenttia|# kommentti|kommentit (#|kommentit #|ei kommentteja|kommentoi|"
            "kommentoi artikkelia|jätä kommentti|kirjoita kommentti|lisää kommentti|lähetä kommentti|näytä kommentit|"
            "lue kommentit|kaikki kommentit|peruuta vastaus|ilmoita asiaton|ilmianna|osallistu keskusteluun|"
            "keskustele|kommentointi on suljettu|lukijan mielipide"
        ),
        openings=(
            "jätä kommentti|kirjoita kommentti|kommentoi juttua|sähköpostiosoitettasi ei|pakolliset kentät|"
            "tallenna nimeni|kirjaudu kommentoidaksesi|kommentointi on|ole ensimmäinen|osallistu keskusteluun"
        ),
    ),
    tool=Said(
        labels=(
            "tulosta|tallenna|tallenna artikkeli|lue myöhemmin|lisää suosikkeihin|suosikit|kuuntele|"
            "kuuntele artikkeli|kuuntele juttu|tekstin koko|fonttikoko|suurenna|suurenna kuva|katso kuvat|"
            "avaa kuvagalleria|katso video|toista|koko näyttö|sulje|peruuta|ladataan|ladataan...|lataa|lukuaika|"
            "lukuaika # min|lukuaika: # min|# min lukuaika|# min|# minuuttia|ilmoita virheestä|kerro virheestä|"
            "anna palautetta|ota yhteyttä|lähetä uutisvinkki|uutisvinkki|käännä|näytä profiili"
        ),
        openings=(
            "ota javascript|käytät mainosten|klikkaa tästä|klikkaa kuvaa|lukuaika|näytä tämä julkaisu|"
            "huomasitko virheen|löysitkö virheen|ilmoita virheestä|tapahtui virhe"
        ),
    ),
    copyright=Said(
        labels=(
            "tietosuoja|tietosuojaseloste|tietosuojakäytäntö|rekisteriseloste|käyttöehdot|yleiset ehdot|tilausehdot|"
            "kaikki oikeudet pidätetään|tekijänoikeudet|saavutettavuus|saavutettavuusseloste|vastaava päätoimittaja"
        ),
        openings="kaikki oikeudet|© kaikki|copyright|vastaava päätoimittaja",
        closings="kaikki oikeudet pidätetään|oikeudet pidätetään",
    ),
    tags=Said(
        labels=(
            "asiasanat|avainsanat|tunnisteet|tunniste|kategoriat|kategoria|arkisto|jutun aiheet|artikkelin aiheet"
        ),
        openings="asiasanat:|avainsanat:|aiheet:|tunnisteet:|kategoriat:|jutun aiheet",
        leads="asiasanat|avainsanat|aiheet|tunnisteet|kategoriat",
    ),
    appeal=Said(
        labels="tue meitä|lahjoita|tue työtämme|tue riippumatonta journalismia",
        openings="tue riippumatonta|tue työtämme|tue meitä|kiitos kun luit|kiitos, että luit",
    ),
    app=Said(
        labels="lataa sovellus|mobiilisovellus|avaa sovelluksessa|lataa google playsta",
        openings="lataa sovellus|lataa sovelluksemme|avaa sovelluksessa",
    ),
    navigation=Said(
        labels=(
            "etusivu|valikko|päävalikko|etsi|hakutulokset|tarkennettu haku|yhteystiedot|yhteys|"
            "ota yhteyttä toimitukseen|tietoa meistä|avoimet työpaikat|usein kysyttyä|sivukartta|takaisin ylös|"
            "sivun alkuun|siirry sisältöön|siirry pääsisältöön|siirry suoraan sisältöön|hyppää sisältöön|"
            "avaa valikko|sulje valikko|navigaatio|olet tässä|verkkokauppa|ostoskori|horoskooppi|tv-opas|ristikot|"
            "sudoku|osastot"
        ),
        openings="hyppää sisältöön|takaisin etusivulle|olet tässä|etusivu >|etusivu »|etusivu /",
    ),
)
