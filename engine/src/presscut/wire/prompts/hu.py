"""Hungarian."""

from __future__ import annotations

from presscut.wire.prompt import Prompts, Said

PROMPTS = Prompts(
    login=Said(
        labels=(
            "bejelentkezés|belépés|kijelentkezés|kilépés|regisztráció|regisztrálok|fiókom|profilom|saját fiók|"
            "elfelejtett jelszó|elfelejtettem a jelszavam|felhasználónév|fiók létrehozása"
        ),
        openings=(
            "jelentkezzen be|jelentkezz be|van már fiókja|nincs még fiókja|nincs még fiókod|bejelentkezés szükséges|"
            "a folytatáshoz jelentkezz"
        ),
    ),
    subscribe=Said(
        labels=(
            "előfizetés|előfizetek|előfizetőknek|előfizetői tartalom|csak előfizetőknek|fizessen elő|fizess elő|"
            "prémium tartalom|prémium|digitális előfizetés|kipróbálom"
        ),
        openings=(
            "a cikk folytatásához|a cikk elolvasásához|ez a cikk csak|ez a tartalom csak|ez a cikk előfizetői|"
            "fizessen elő|fizess elő|már előfizető|még nem előfizető"
        ),
    ),
    cookie=Said(
        labels=(
            "elfogadom|elfogadás|összes elfogadása|az összes elfogadása|mindet elfogadom|elutasítom|elutasítás|"
            "összes elutasítása|sütibeállítások|süti beállítások|süti szabályzat|cookie szabályzat|"
            "cookie beállítások|további lehetőségek|adatvédelmi beállítások|sütik"
        ),
        openings=(
            "ez a weboldal sütiket|ez az oldal sütiket|weboldalunk sütiket|oldalunk sütiket|az oldal sütiket|"
            "ez a weboldal cookie|weboldalunk cookie|cookie-kat használunk|mi és partnereink|az oldal használatával|"
            "az oldal böngészésével|a weboldal használatával"
        ),
    ),
    share=Said(
        labels=(
            "megosztás|megosztom|oszd meg|ossza meg|megosztás facebookon|megosztás twitteren|megosztás e-mailben|"
            "küldés e-mailben|küldés emailben|elküldöm|link másolása|linkmásolás|tetszik|kövess minket|"
            "kövessen minket|követés|közösségi média"
        ),
        openings=(
            "megosztás a|kövess minket|kövessen minket|kövess bennünket|csatlakozz hozzánk|új ablakban nyílik"
        ),
    ),
    related=Said(
        labels=(
            "tovább »|tovább olvasom|tovább a cikkhez|olvasd tovább|olvass tovább|bővebben|olvassa el|"
            "olvassa el ezt is|olvasd el ezt is|ezt is olvasd el|ezt is olvassa el|több hír|még több|mutass többet|"
            "összes hír|továbbiak|további hírek|további cikkek|további híreink|kapcsolódó|kapcsolódó cikkek|"
            "kapcsolódó cikk|kapcsolódó hírek|kapcsolódó anyagok|kapcsolódó tartalom|kapcsolódó témák|hasonló cikkek|"
            "ajánlott cikkek|ajánló|ajánljuk|neked ajánljuk|önnek ajánljuk|ez is érdekelheti|ez is érdekelhet|"
            "ezek is érdekelhetik|ezek is érdekelhetnek|legolvasottabb|legolvasottabbak|legnépszerűbb|legfrissebb|"
            "legfrissebb hírek|friss hírek|legutóbbi bejegyzések|előző cikk|következő cikk|előző oldal|"
            "következő oldal|tartalomjegyzék|ne hagyja ki|ne hagyd ki|vezető hírek|címlapról ajánljuk|"
            "bejegyzés navigáció|a rovat további cikkei"
        ),
        openings=(
            "olvassa el|olvasd el|ezt is olvas|lásd még|kapcsolódó cikk|kapcsolódó:|ez is érdekelhet|"
            "ezek is érdekelhet|további részletek|további hírek|bővebben:|hallgassa meg"
        ),
        leads=("kapcsolódó|kapcsolódó cikk|kapcsolódó cikkek|lásd még|bővebben|olvasd el|olvassa el|ajánló"),
    ),
    advertisement=Said(
        labels=(
            "hirdetés|hirdetések|- hirdetés -|reklám|szponzorált|szponzorált tartalom|támogatott tartalom|"
            "támogatói tartalom|fizetett tartalom|a cikk a hirdetés után folytatódik|hirdetés átugrása|médiaajánlat|"
            "hirdessen nálunk|apróhirdetés"
        ),
        openings="a cikk a hirdetés|a cikk folytatódik",
    ),
    newsletter=Said(
        labels=(
            "hírlevél|hírlevelek|hírlevél feliratkozás|feliratkozás|feliratkozom|feliratkozás hírlevélre|"
            "iratkozz fel hírlevelünkre|iratkozzon fel hírlevelünkre|e-mail cím|e-mail címed|rss|értesítések|"
            "leiratkozás"
        ),
        openings=(
            "iratkozz fel|iratkozzon fel|feliratkozom|add meg az e-mail|adja meg e-mail|köszönjük a feliratkozás|"
            "bármikor leiratkozhat"
        ),
    ),
    comment=Said(
        labels=(
            "hozzászólás|hozzászólások|# hozzászólás|hozzászólások (#|komment|kommentek|# komment|kommentek (#|"
            "hozzászólok|szólj hozzá|szóljon hozzá|új hozzászólás|hozzászólás írása|vélemény, hozzászólás|"
            "összes hozzászólás|hozzászólások megtekintése|válasz megszakítása|jelentem|legutóbbi hozzászólások"
        ),
        openings=(
            "szólj hozzá|szóljon hozzá|a hozzászóláshoz|hozzászóláshoz|az e-mail címet nem|a kötelező mezőket|"
            "a nevem, e-mail|legyen ön az első|legyél te az első|mi a véleményed"
        ),
    ),
    tool=Said(
        labels=(
            "nyomtatás|nyomtatom|elmentem|kedvencek|kedvencekhez|meghallgatom|hallgasd meg|betűméret|nagyítás|"
            "képgaléria|galéria megnyitása|megnézem|lejátszás|teljes képernyő|bezárás|bezár|mégse|betöltés|"
            "betöltés...|letöltés|olvasási idő|olvasási idő: # perc|# perc|# perc olvasás|hibát talált|hibajelentés|"
            "hiba bejelentése"
        ),
        openings=(
            "az ön böngészője|a böngésződ|kattintson ide|kattints ide|olvasási idő|a bejegyzés megtekintése az|"
            "hibát talált|hibát találtál|írjon nekünk|írj nekünk"
        ),
    ),
    copyright=Said(
        labels=(
            "adatvédelem|adatvédelmi tájékoztató|adatvédelmi nyilatkozat|adatkezelési tájékoztató|impresszum|"
            "felhasználási feltételek|általános szerződési feltételek|ászf|szerzői jogok|minden jog fenntartva|"
            "jogi nyilatkozat|jogi közlemény|etikai kódex"
        ),
        openings=(
            "minden jog fenntartva|© minden|szerzői jogi|copyright|kiadó:|főszerkesztő:|felelős szerkesztő"
        ),
        closings="minden jog fenntartva|jog fenntartva",
    ),
    tags=Said(
        labels="címkék|címke|kulcsszavak|kategóriák|kategória|archívum|egyéb kategória",
        openings="címkék:|címke:|kulcsszavak:|kategóriák:|rovat:|témák:",
        leads="címkék|kulcsszavak|kategóriák|kategória|rovatok",
    ),
    appeal=Said(
        labels="támogass minket|támogatom|támogasson minket|támogatás most|adó 1%",
        openings=(
            "támogass minket|támogasd|a te támogatásod|az ön támogatása|ha tetszett a cikk|köszönjük, hogy elolvas"
        ),
    ),
    app=Said(
        labels=(
            "alkalmazás|alkalmazások|töltse le az alkalmazást|töltsd le az alkalmazást|mobil verzió|mobilalkalmazás|"
            "asztali verzió"
        ),
        openings="alkalmazásunk",
    ),
    navigation=Said(
        labels=(
            "főoldal|kezdőlap|címlap|menü|főmenü|keresés|keresés:|keresés a következőre|részletes keresés|találatok|"
            "elérhetőség|rólunk|szerkesztőség|karrier|segítség|gyik|oldaltérkép|vissza a tetejére|az oldal tetejére|"
            "ugrás a tartalomra|ugrás a tartalomhoz|tovább a tartalomra|menü megnyitása|menü bezárása|navigáció|"
            "jelenlegi hely|ön itt van|webshop|kosár|horoszkóp|tv műsor|névnap"
        ),
        openings=(
            "vissza a főoldal|vissza a kezdőlap|jelenlegi hely|főoldal >|főoldal »|kezdőlap >|kezdőlap »"
        ),
    ),
)
