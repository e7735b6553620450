"""Swedish."""

from __future__ import annotations

from presscut.wire.prompt import Prompts, Said

PROMPTS = Prompts(
    login=Said(
        labels=(
            "logga in|logga ut|skapa konto|mitt konto|min sida|mina sidor|min profil|registrera dig|registrera|"
            "bli medlem|glömt lösenord|glömt lösenordet|lösenord|användarnamn|kom ihåg mig|har du redan ett konto"
        ),
        openings=(
            "logga in för|logga in eller|logga in med|du måste logga in|du måste vara inloggad|du är inte inloggad|"
            "du behöver logga in|har du redan ett konto|har du inget konto|har du inte ett konto|inget konto?|"
            "skapa ett konto|skapa konto för|glömt lösenord|glömt ditt lösenord|fortsätt med google"
        ),
    ),
    subscribe=Said(
        labels=(
            "prenumerera|prenumerera nu|bli prenumerant|prenumeration|prenumerationer|redan prenumerant|"
            "för prenumeranter|endast för prenumeranter|exklusivt för prenumeranter|låst artikel|läs vidare|"
            "köp prenumeration|prova gratis|prova nu|se alla erbjudanden|hantera prenumeration|ingen bindningstid|"
            "digital prenumeration|e-tidning|e-tidningen"
        ),
        openings=(
            "för att läsa vidare|för att läsa hela|för att läsa den|för att fortsätta läsa|vill du läsa vidare|"
            "vill du läsa hela|läs vidare med|läs hela artikeln med|fortsätt läsa med|den här artikeln är|"
            "artikeln är låst|det här är en låst|det här är en plus|detta är en premium|detta är en låst|"
            "redan prenumerant|är du redan prenumerant|är du prenumerant|inte prenumerant|bli prenumerant|"
            "prenumerera för|prenumerera på|prova # månad|prova gratis|köp en prenumeration|du har nått|"
            "få tillgång till|få full tillgång|lås upp|därefter # kr|sedan # kr|din prenumeration"
        ),
    ),
    cookie=Said(
        labels=(
            "acceptera alla|acceptera|godkänn alla|godkänn|godkänn alla cookies|acceptera cookies|jag godkänner|"
            "jag förstår|neka|neka alla|avvisa alla|cookies|cookie-inställningar|cookieinställningar|hantera cookies|"
            "anpassa|cookiepolicy|alltid aktiv|spara inställningar|endast nödvändiga|om cookies|hantera samtycke"
        ),
        openings=(
            "vi använder cookies|vi använder kakor|vi och våra partner|vi och våra # partner|vi värnar om din|"
            "vi bryr oss om din|genom att fortsätta|genom att registrera|denna webbplats använder|"
            "den här webbplatsen använder|den här sidan använder|vår webbplats använder|denna sajt använder|"
            "webbplatsen använder|du kan när som helst|för att visa detta innehåll"
        ),
    ),
    share=Said(
        labels=(
            "dela|dela:|dela artikel|dela artikeln|dela den här artikeln|dela på facebook|dela på twitter|dela på x|"
            "dela på linkedin|dela via e-post|dela via mail|dela med e-post|dela sidan|dela på|dela med|tipsa|"
            "tipsa en vän|tweeta|kopiera länk|kopiera länken|länk kopierad|följ|följ oss|följ oss på|sociala medier|"
            "gilla|gilla detta|ge bort artikel|ge bort|bädda in|# delningar"
        ),
        openings=(
            "dela den här|dela på|dela denna|dela artikeln|klicka för att dela|klicka för att skriva|"
            "klicka för att skicka|öppnas i ett nytt fönster|följ oss på|följ oss i|gilla oss på|du hittar oss på"
        ),
    ),
    related=Said(
        labels=(
            "läs mer|läs också|läs även|läs vidare|läs hela artikeln|läs artikeln|läs hela|se också|se även|visa mer|"
            "visa fler|visa alla|visa alla artiklar|ladda fler|hämta fler|fler artiklar|fler nyheter|mer om|mer från|"
            "mer läsning|mer om ämnet|mer i ämnet|mer på samma ämne|relaterade artiklar|relaterat|relaterade nyheter|"
            "relaterade inlägg|liknande artiklar|rekommenderat|rekommenderas|rekommenderat för dig|vi rekommenderar|"
            "mest läst|mest lästa|mest läst just nu|mest delat|mest sett|populärt|populära artiklar|senaste nytt|"
            "senaste nyheterna|senast publicerat|de senaste|just nu|nyheter just nu|nästa|föregående|nästa artikel|"
            "föregående artikel|nästa inlägg|tidigare inlägg|du kanske också gillar|missa inte|andra läser|"
            "från startsidan|innehåll|till artikeln|toppnyheter"
        ),
        openings=(
            "läs också|läs även|läs mer:|läs mer om|läs mer här|läs mer på|läs vår|läs artikeln|läs fler|läs hela|"
            "läs vidare:|läs vidare →|se också|se även|se mer|lyssna också|mer om ämnet|fler artiklar|fler nyheter|"
            "visa alla|alla artiklar|missa inte:|fortsätt läsa →|relaterade artiklar|klicka här för att läsa"
        ),
        leads=(
            "läs mer|läs också|mer om|mer läsning|relaterade artiklar|relaterat|rekommenderat|mest läst|mest lästa|"
            "webb-tv|lyssna|fler artiklar"
        ),
    ),
    advertisement=Said(
        labels=(
            "annons|annonser|annons:|- annons -|annonsera|reklam|sponsrat|sponsrat innehåll|annonssamarbete|"
            "i samarbete med|artikeln fortsätter efter annonsen|artikeln fortsätter under annonsen|"
            "artikeln fortsätter under bilden|fortsätt läsa efter annonsen|hoppa över annons|stäng annons|köp annons|"
            "detta är en annons"
        ),
        openings=(
            "artikeln fortsätter|fortsätt läsa efter|läs vidare efter annonsen|detta är en annons|detta är en betald|"
            "innehållet är sponsrat|artikeln innehåller annonslänkar|artikeln innehåller reklamlänkar"
        ),
    ),
    newsletter=Said(
        labels=(
            "nyhetsbrev|nyhetsbrevet|våra nyhetsbrev|prenumerera på nyhetsbrev|prenumerera på vårt nyhetsbrev|"
            "anmäl dig|e-postadress|e-post|din e-postadress|din e-post|e-post *|rss|avregistrera|pushnotiser|skicka"
        ),
        openings=(
            "skriv upp dig|anmäl dig till|anmäl dig här|få nyhetsbrevet|få vårt nyhetsbrev|få våra|"
            "få de senaste nyheterna|få senaste nytt|få dagens|prenumerera på vårt|prenumerera på våra|"
            "prenumerera gratis|ange din e-post|fyll i din|din e-postadress|tack för din anmälan|"
            "tack för att du anmälde|du kan avregistrera|du kan när som helst avsluta|vårt nyhetsbrev|"
            "våra nyhetsbrev|håll dig uppdaterad|jag vill ha|jag godkänner att"
        ),
    ),
    comment=Said(
        labels=(
            "kommentarer|kommentar|kommentera|# kommentarer|# kommentar|kommentarer #|kommentarer (#|"
            "inga kommentarer|lämna en kommentar|lämna kommentar|skriv en kommentar|skriv kommentar|lämna ett svar|"
            "visa kommentarer|visa alla kommentarer|läs kommentarer|dölj kommentarer|kommentarer är stängda|"
            "kommentarerna är stängda|senaste kommentarer|avbryt svar|anmäl|rapportera|anmäl kommentar|din kommentar|"
            "regler för kommentarer|diskutera|delta i diskussionen|sortera efter|insändare|kommentera artikeln"
        ),
        openings=(
            "lämna en kommentar|lämna ett svar|skriv en kommentar|kommentera artikeln|kommentarer är|"
            "kommentarerna är|kommentarsfältet|din e-postadress publiceras|din e-postadress kommer inte|"
            "obligatoriska fält|spara mitt namn|meddela mig|du måste vara inloggad för att|du måste logga in för att|"
            "logga in för att kommentera|var först med|bli först med|vad tycker du|# kommentarer till|# svar på|"
            "# kommentarer på"
        ),
    ),
    tool=Said(
        labels=(
            "skriv ut|skriv ut artikel|spara|spara artikel|spara artikeln|sparade artiklar|sparat|läs senare|"
            "lägg till i favoriter|favoriter|min läslista|läslista|lyssna|lyssna på artikeln|lyssna på artikel|"
            "uppläsning|textstorlek|förstora|förstora bilden|visa bild|bildspel|visa bildspel|spela upp|helskärm|"
            "stäng|avbryt|laddar|laddar...|ladda ner|ladda ner pdf|hämta|lästid|lästid #|lästid: # min|lästid # min|"
            "lästid: cirka # minuter|ca # min|# min|# min läsning|# min lästid|# minuters läsning|# visningar|# av #|"
            "bild # av #|sida # av #|rätta artikeln|rapportera fel|rättelse|rättelser|fel i artikeln|tipsa oss|"
            "tipsa redaktionen|skicka tips|aviseringar|notiser|översätt|tillbaka|till toppen|visa profil|"
            "följ skribent|fler artiklar av skribenten|kopiera|ok"
        ),
        openings=(
            "spara artikeln|stäng av din|stäng av adblock|aktivera javascript|javascript är|javascript måste|"
            "din webbläsare|du använder en|videon kan inte|den här videon|klicka här|klicka för att|klicka på bilden|"
            "lästid|se det här inlägget på|ett inlägg delat av|hittat ett fel|har du hittat ett fel|"
            "hittade du ett fel|såg du något fel|har du synpunkter|har du tips|har du ett tips|tipsa oss|"
            "tipsa redaktionen|vet du mer|något gick fel|ett fel uppstod|lyssna på artikeln|rapportera fel|"
            "den här artikeln har översatts|kontakta oss|kontakta redaktionen|kontakta skribenten"
        ),
    ),
    copyright=Said(
        labels=(
            "integritetspolicy|personuppgiftspolicy|personuppgifter|personuppgifter och cookies|dataskydd|"
            "användarvillkor|allmänna villkor|köpvillkor|copyright|upphovsrätt|ansvarig utgivare|tillgänglighet|"
            "om tillgänglighet|tillgänglighetsredogörelse|alla rättigheter förbehållna"
        ),
        openings=(
            "copyright|© copyright|alla rättigheter|ansvarig utgivare|chefredaktör och ansvarig utgivare|"
            "materialet är skyddat|innehållet är skyddat|eftertryck|drivs med wordpress"
        ),
        closings="alla rättigheter förbehållna|enligt lagen om upphovsrätt",
    ),
    tags=Said(
        labels=(
            "taggar|tagg|ämnen|ämnen i artikeln|kategorier|kategori|nyckelord|etiketter|taggat|i den här artikeln|"
            "arkiv|okategoriserade|sektioner"
        ),
        openings=(
            "taggar:|ämnen:|etiketter:|kategorier:|nyckelord:|publicerat i|publicerad i|taggad|taggat|postat i|"
            "ämnen i artikeln"
        ),
        leads="taggar|ämnen|kategorier|ämnen i artikeln|nyckelord|etiketter|mer om ämnet",
    ),
    appeal=Said(
        labels=("stöd oss|ge en gåva|skänk en gåva|donera|stöd vår journalistik|stöd vårt arbete|swisha"),
        openings=(
            "stöd oss|stöd vår|stöd vårt|stöd den|ge en gåva|donera till|din gåva|hjälp oss|med ditt stöd|"
            "med din hjälp|tack för att du läser|gillar du artikeln|om du gillar"
        ),
    ),
    app=Said(
        labels=(
            "ladda ner appen|ladda ner vår app|hämta appen|öppna i appen|appen|appar|vår app|våra appar|app|"
            "ladda ned appen"
        ),
        openings=(
            "ladda ner appen|ladda ner vår|ladda ned appen|ladda ned vår|hämta appen|hämta vår|öppna i appen|"
            "följ vår kanal|skanna qr|i vår app|med vår app"
        ),
    ),
    navigation=Said(
        labels=(
            "startsida|startsidan|till startsidan|sök|sök på|sök efter|sök:|avancerad sökning|sökresultat|meny|"
            "huvudmeny|visa meny|öppna meny|stäng meny|stäng menyn|kontakt|kontakta oss|om oss|redaktionen|redaktion|"
            "jobba hos oss|lediga jobb|kundservice|kundtjänst|hjälp|frågor och svar|vanliga frågor|till innehåll|"
            "till innehållet|hoppa till innehåll|hoppa till innehållet|hoppa till huvudinnehåll|gå till innehåll|"
            "gå till innehållet|gå direkt till textinnehållet|till sidans topp|tillbaka till toppen|"
            "till toppen av sidan|du är här|webbkarta|sajtkarta|navigation|huvudnavigation|butik|varukorg|kundvagn|"
            "väder|horoskop|tv-tablå|korsord|sudoku|familjenytt|dödsannonser|kalender|våra sajter|tjänster"
        ),
        openings=("gå till innehåll|gå direkt till|till innehållet|du är här|hem >|hem »|hem /|sök efter"),
    ),
)
