"""Danish and Norwegian."""

from __future__ import annotations

from presscut.wire.prompt import Prompts, Said

PROMPTS = Prompts(
    login=Said(
        labels=(
            "log ind|log ud|logg inn|logg ut|logg på|opret konto|opret bruger|opprett konto|opprett bruker|"
            "registrer dig|registrer deg|min konto|min side|min profil|glemt adgangskode|glemt kodeord|glemt passord|"
            "adgangskode|kodeord|passord|brugernavn|brukernavn|husk mig|husk meg"
        ),
        openings=(
            "log ind for|log ind og|log ind med|logg inn for|logg inn med|du skal være logget ind|du skal logge ind|"
            "du må være innlogget|du må logge inn|har du allerede en|har du ikke en|har du ikke konto|glemt din|"
            "glemt passord|fortsett med google|fortsæt med google"
        ),
    ),
    subscribe=Said(
        labels=(
            "abonnér|abonner|abonnement|abonnementer|bestil abonnement|bestill abonnement|bliv abonnent|bli abonnent|"
            "kun for abonnenter|for abonnenter|kjøp abonnement|køb abonnement|køb adgang|prøv gratis|e-avis|eavis|"
            "avisen som pdf|allerede abonnent|plus-artikel|læs videre|les videre|se alle tilbud"
        ),
        openings=(
            "for at læse videre|for å lese videre|for at læse hele|for å lese hele|vil du læse videre|"
            "vil du læse hele|vil du lese hele|vil du lese videre|læs videre med|les videre med|denne artikel er kun|"
            "denne artikkelen er kun|denne saken er kun|denne saken er for|artiklen er kun|er du allerede abonnent|"
            "er du abonnent|allerede abonnent|bliv abonnent|bli abonnent|få ubegrænset|få full tilgang|ingen binding|"
            "opsig når"
        ),
    ),
    cookie=Said(
        labels=(
            "accepter alle|accepter|acceptér alle|tillad alle|tillat alle|godta alle|godta|godkend|afvis|afvis alle|"
            "avvis|avvis alle|kun nødvendige|cookieindstillinger|cookie-indstillinger|cookie-innstillinger|"
            "cookieinnstillinger|informasjonskapsler|cookiepolitik|cookie- og privatlivspolitik|administrer samtykke|"
            "vis detaljer|tilpas|tilpass|altid aktiv|alltid aktiv"
        ),
        openings=(
            "vi bruger cookies|vi anvender cookies|vi bruker cookies|vi bruker informasjonskapsler|"
            "vi og vores partnere|vi og våre partnere|denne hjemmeside bruger|denne side bruger|dette website bruger|"
            "dette nettstedet bruker|nettstedet bruker|ved at fortsætte|ved å fortsette|vi værner om|"
            "du kan til enhver tid|du kan når som helst trekke"
        ),
    ),
    share=Said(
        labels=(
            "del:|del artikel|del artikkel|del artikkelen|del denne|del på facebook|del på twitter|del på x|"
            "del på linkedin|del via e-mail|del på e-post|send som e-mail|send på e-post|send til en ven|tip en ven|"
            "tips en venn|kopier link|kopiér link|kopier lenke|link kopieret|lenke kopiert|tweet dette|følg os|"
            "følg os på|følg oss|følg oss på|sociale medier|sosiale medier|synes godt om|giv artiklen|gi bort"
        ),
        openings=(
            "del artiklen|klik for at dele|klikk for å dele|åbner i nyt vindue|åpnes i nytt vindu|følg os på|"
            "følg oss på|find os på|finn oss på"
        ),
    ),
    related=Said(
        labels=(
            "læs mere|læs også|les mer|les også|læs hele artiklen|les hele saken|les saken|læs artiklen|se også|"
            "se flere|se alle|se mere|se mer|vis mere|vis mer|vis flere|vis alle|hent flere|last flere|"
            "last inn flere|flere artikler|flere nyheter|flere nyheder|flere saker|mere om|mer om|mere om emnet|"
            "mer om emnet|mere fra|mer fra|relaterede artikler|relaterte artikler|relaterte saker|relateret indhold|"
            "relaterede emner|lignende artikler|anbefalede artikler|vi anbefaler|mest læste|mest læst|mest lest|"
            "mest leste|mest sete|mest delte|populært|populære artikler|seneste nyt|seneste nyheder|seneste artikler|"
            "siste nytt|siste nyheter|siste saker|siste innlegg|seneste indlæg|næste artikel|neste artikkel|"
            "forrige artikel|forrige artikkel|neste sak|måske er du interesseret i|du vil måske også kunne lide|"
            "gå ikke glip af|andre læser|andre læser også|til forsiden|toppsaker|indlægsnavigation|innleggsnavigasjon"
        ),
        openings=(
            "læs også|læs mere:|læs mere om|læs mere her|læs hele|læs alle|læs videre:|les også|les mer:|les mer om|"
            "les mer her|les hele|les alle|se også|hør også|mere om emnet|flere artikler om|alle artikler|"
            "artiklen fortsætter efter|artikkelen fortsetter|saken fortsetter|relaterede artikler|"
            "fortsæt med at læse|klik her for at læse"
        ),
        leads=(
            "læs også|læs mere|les også|les mer|se også|mere om|mer om|relaterede artikler|relaterte artikler|"
            "mest læste|mest lest"
        ),
    ),
    advertisement=Said(
        labels=(
            "annonce|annoncer|annonse|annonser|- annonce -|reklame|sponsoreret|sponset|sponset innhold|"
            "sponsoreret indhold|annoncørbetalt indhold|annonsørinnhold|betalt indhold|"
            "artiklen fortsætter efter annoncen|artiklen fortsætter under annoncen|"
            "artikkelen fortsetter under annonsen|saken fortsetter under annonsen|"
            "artikkelen fortsetter etter annonsen|i samarbejde med|i samarbeid med|annoncér|luk annonce|"
            "hopp over annonse|annoncørbetalt"
        ),
        openings=(
            "artiklen fortsætter|artikkelen fortsetter|saken fortsetter|teksten fortsetter|"
            "denne artikel indeholder annoncelinks|artiklen indeholder reklamelinks"
        ),
    ),
    newsletter=Said(
        labels=(
            "nyhedsbrev|nyhedsbreve|nyhetsbrev|nyhetsbrevet|tilmeld|tilmeld dig|tilmeld nyhedsbrev|"
            "tilmeld dig nyhedsbrevet|tilmeld dig vores nyhedsbrev|meld deg på|meld deg på nyhetsbrev|e-mailadresse|"
            "din e-mail|din e-mailadresse|e-postadresse|din e-postadresse|afmeld|meld deg av|notifikationer|varsler"
        ),
        openings=(
            "få nyhedsbrevet|få vores nyhedsbrev|få nyhetsbrevet|få vårt nyhetsbrev|få siste nytt|meld deg på|"
            "indtast din|skriv din e-mail|skriv inn din|tak for din tilmelding|takk for at du|du kan altid afmelde|"
            "du kan når som helst melde|vores nyhedsbrev|vårt nyhetsbrev|jeg vil gerne modtage|gå ikke glip af vores"
        ),
    ),
    comment=Said(
        labels=(
            "kommentar|kommentarer|# kommentarer|# kommentar|kommentarer (#|kommentarer #|ingen kommentarer|"
            "kommentér|kommenter|skriv en kommentar|skriv kommentar|skriv et svar|legg igjen en kommentar|"
            "legg igjen et svar|legg inn kommentar|legg igjen kommentar|tilføj kommentar|vis kommentarer|"
            "se kommentarer|alle kommentarer|læs kommentarer|kommentarer er lukket|seneste kommentarer|"
            "siste kommentarer|annuller svar|avbryt svar|anmeld|rapporter|deltag i debatten|delta i debatten|"
            "debatregler|debattregler|læserbreve|sorter efter|diskuter"
        ),
        openings=(
            "skriv en kommentar|skriv et svar|skriv din kommentar|legg igjen en|legg igjen et|"
            "din e-mailadresse vil ikke|din e-mail-adresse vil ikke|din e-postadresse vil ikke|krævede felter|"
            "obligatoriske felt|gem mit navn|lagre mitt navn|giv mig besked|du skal være logget ind for at|"
            "du må være innlogget for å|log ind for at kommentere|logg inn for å kommentere|kommentarer er|"
            "kommentarfeltet er|vær den første|bli den første|# kommentarer til"
        ),
    ),
    tool=Said(
        labels=(
            "print|udskriv|skriv ut|gem artikel|gemte artikler|lagre|lagre artikkel|lagrede artikler|læs senere|"
            "les senere|føj til favoritter|favoritter|læseliste|leseliste|lyt til artiklen|lytt til saken|"
            "lytt til artikkelen|hør artiklen|oplæsning|tekststørrelse|skriftstørrelse|forstør|forstørr|"
            "forstør billede|se billeder|se galleri|åbn galleri|vis bildet|afspil|spill av|fuld skærm|fullskjerm|"
            "annuller|avbryt|henter|henter...|laster|laster...|indlæser|download|last ned|læsetid|læsetid: # min|"
            "læsetid # min|læsetid: # min.|lesetid|lesetid: # min|lesetid # min|# min|# min.|# min læsetid|"
            "# min lesetid|# minutters læsning|# af #|# av #|billede # af #|bilde # av #|side # af #|side # av #|"
            "ret fejl|rapportér fejl|rapporter feil|rett feil|fandt du en fejl|har du et tip|tip os|tips oss|"
            "tips redaksjonen|notifikationer til|oversæt|oversett|til toppen|vis profil|følg skribent"
        ),
        openings=(
            "gem artiklen|slå javascript|aktiver javascript|din browser|nettleseren din|du bruger en adblocker|"
            "klikk her|klik på billedet|læsetid|lesetid|se dette opslag på|vis dette innlegget på|et opslag delt af|"
            "et innlegg delt av|har du fundet en fejl|har du oppdaget|fandt du en fejl|ser du en fejl|"
            "har du et godt tip|tip os|tips oss|der opstod en fejl|lyt til artiklen|kontakt redaktionen|"
            "kontakt redaksjonen"
        ),
    ),
    copyright=Said(
        labels=(
            "privatlivspolitik|persondatapolitik|personvern|personvernerklæring|personvernpolicy|databeskyttelse|"
            "vilkår og betingelser|brugsvilkår|brukervilkår|brukeravtale|handelsbetingelser|abonnementsvilkår|"
            "ophavsret|opphavsrett|copyright|alle rettigheder forbeholdes|ansvarlig redaktør|"
            "ansvarshavende chefredaktør|tilgængelighed|tilgængelighedserklæring|tilgjengelighet|"
            "tilgjengelighetserklæring|presseetik|om cookies|om personvern"
        ),
        openings=(
            "alle rettigheder|alle rettigheter|© alle|copyright|ansvarlig redaktør|ansvarshavende chefredaktør|"
            "chefredaktør:|sjefredaktør:|materialet er beskyttet|innholdet er beskyttet|indholdet er beskyttet|"
            "vi arbeider etter|arbeider etter vær varsom|drevet af wordpress"
        ),
        closings=(
            "alle rettigheder forbeholdes|alle rettigheter reservert|rettigheder forbeholdt|rettigheder forbeholdes"
        ),
    ),
    tags=Said(
        labels=(
            "tags|kategorier|nøgleord|stikord|nøkkelord|emneord|i denne artikel|i denne saken|arkiv|arkiver|"
            "ikke kategoriseret|ukategorisert"
        ),
        openings=(
            "emner:|kategorier:|nøgleord:|stikord:|emneord:|tags:|publisert i|udgivet i|skrevet i|merket med"
        ),
        leads="emner|kategorier|nøgleord|stikord|emneord|nøkkelord",
    ),
    appeal=Said(
        labels="støt os|støtt oss|giv et bidrag|gi et bidrag|støt vores journalistik",
        openings=(
            "støt os|støt vores|støtt oss|støtt vår|støtt uavhengig|støt uafhængig|giv et bidrag|med din støtte|"
            "tak fordi du læser|takk for at du leser"
        ),
    ),
    app=Said(
        labels=(
            "hent app|hent appen|last ned appen|last ned app|vores app|vår app|apps|åbn i app|åbn i appen|"
            "åpne i appen"
        ),
        openings=(
            "hent appen|hent vores app|download appen|last ned appen|last ned vår|åbn i appen|åpne i appen|"
            "følg vores kanal|scan qr"
        ),
    ),
    navigation=Said(
        labels=(
            "forside|forsiden|til forsiden|menu|meny|hovedmenu|hovedmeny|søg|søk|søg efter|søk etter|søg:|søgning|"
            "avanceret søgning|søgeresultater|søkeresultater|kontakt os|kontakt oss|om os|om oss|redaktionen|"
            "redaksjonen|ledige stillinger|ledige job|kundeservice|kundecenter|kundesenter|ofte stillede spørgsmål|"
            "ofte stilte spørsmål|sitemap|nettstedskart|gå til indhold|gå til innhold|gå til hovedindhold|"
            "gå til hovedinnhold|hop til indhold|hopp til innhold|hopp til hovedinnhold|spring til indhold|"
            "videre til indhold|til top|til toppen af siden|tilbage til toppen|tilbake til toppen|åbn menu|åpne meny|"
            "luk menu|lukk meny|navigation|du er her|webshop|butik|nettbutikk|handlekurv|horoskop|tv-guide|"
            "tv-program|krydsord|kryssord|sudoku|dødsannoncer|dødsannonser|kalender|sektioner|seksjoner"
        ),
        openings=(
            "gå til indhold|gå til innhold|gå til hovedindhold|tilbage til forsiden|tilbake til forsiden|du er her|"
            "forside >|forside »|hjem >|hjem »|søg efter"
        ),
    ),
)
