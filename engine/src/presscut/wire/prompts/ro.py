"""Romanian."""

from __future__ import annotations

from presscut.wire.prompt import Prompts, Said

PROMPTS = Prompts(
    login=Said(
        labels=(
            "autentificare|conectare|intră în cont|logare|login|deconectare|înregistrare|creează cont|cont nou|"
            "contul meu|profilul meu|ai uitat parola|am uitat parola|nume utilizator|ține-mă minte"
        ),
        openings=(
            "autentifică-te|conectează-te|intră în cont|înregistrează-te|trebuie să fii autentificat|"
            "trebuie să fiți autentificat|ai deja cont|ai deja un cont|nu ai cont|nu ai un cont|ai uitat parola|"
            "continuă cu google"
        ),
    ),
    subscribe=Said(
        labels=(
            "abonează-te|abonare|abonamente|abonament|abonați-vă|doar pentru abonați|exclusiv pentru abonați|"
            "conținut premium|cumpără abonament"
        ),
        openings=(
            "pentru a citi mai departe|pentru a continua lectura|pentru a citi articolul|"
            "acest articol este disponibil|acest articol este exclusiv|acest conținut este|ești deja abonat|"
            "sunteți deja abonat|abonează-te pentru|abonează-te și"
        ),
    ),
    cookie=Said(
        labels=(
            "acceptă|accept toate|acceptă toate|acceptă tot|sunt de acord|refuză|refuză toate|respinge|respinge tot|"
            "setări cookie|setări cookies|setări cookie-uri|politica cookies|politica de cookies|"
            "politica de cookie-uri|politică cookies|mai multe opțiuni|modifică setările|gestionează opțiunile|"
            "am înțeles"
        ),
        openings=(
            "folosim cookie|utilizăm cookie|acest site folosește|acest site utilizează|acest website folosește|"
            "acest website utilizează|site-ul nostru folosește|site-ul folosește|noi și partenerii|"
            "continuând navigarea|continuarea navigării|prin continuarea navigării|navigând în continuare|"
            "respectăm confidențialitatea|îți respectăm|pentru scopurile prezentate"
        ),
    ),
    share=Said(
        labels=(
            "distribuie|distribuie:|distribuie articolul|distribuie pe facebook|distribuie pe twitter|"
            "distribuie pe whatsapp|share pe facebook|partajează|trimite pe email|trimite unui prieten|"
            "trimite prin email|copiază link|copiază linkul|link copiat|îmi place|apreciază|urmărește-ne|urmăriți-ne|"
            "urmărește-ne pe|urmărește|rețele sociale|redistribuie"
        ),
        openings=(
            "distribuie pe|distribuie acest|distribuie articolul|urmărește-ne|urmărește știrile|urmărește cele mai|"
            "urmărește pagina|urmărește canalul|dă clic pentru a partaja|se deschide într-o fereastră|"
            "dacă ți-a plăcut|ți-a plăcut articolul"
        ),
    ),
    related=Said(
        labels=(
            "citește mai mult|citește mai multe|citește tot|citește tot articolul|citește articolul|citește și|"
            "citește continuarea|citește mai departe|citiți și|citește integral|mai multe »|mai multe știri|"
            "mai multe articole|vezi mai mult|vezi mai multe|vezi toate|vezi tot|vezi și|încarcă mai multe|"
            "afișează mai multe|continuă lectura|continuă să citești|află mai multe|articole similare|"
            "articole asemănătoare|articole recomandate|articole înrudite|articole recente|articole populare|"
            "articole din aceeași categorie|știri similare|știri recomandate|știri recente|știri pe aceeași temă|"
            "pe aceeași temă|din aceeași categorie|subiecte similare|recomandări|recomandări pentru tine|"
            "te-ar putea interesa|te-ar putea interesa și|ți-ar putea plăcea|ar putea să te intereseze|"
            "s-ar putea să-ți placă|cele mai citite|cele mai noi|cele mai recente|cele mai populare|"
            "cele mai comentate|top citite|ultimele știri|ultimele articole|ultima oră|ultimele noutăți|"
            "știrile zilei|știri de ultimă oră|alte știri|alte articole|alte știri din|articolul anterior|"
            "articolul următor|articolul precedent|următorul articol|pagina următoare|nu rata|navigare în articole|"
            "exclusivități|cele mai citite știri"
        ),
        openings=(
            "citește și|citiți și|citește mai mult|citește mai multe|citește tot|citește:|citește întreg|"
            "citește știrea|citește continuarea|vezi și|vezi mai multe|vezi aici|vezi toate|ascultă și|"
            "te-ar putea interesa|mai multe știri|articole similare|toate știrile|alte știri|recomandare:|"
            "recomandări:"
        ),
        leads=(
            "citește și|citiți și|vezi și|mai multe|recomandări|cele mai citite|articole similare|știri similare|"
            "galerie foto|ultimele știri"
        ),
    ),
    advertisement=Said(
        labels=(
            "publicitate|- publicitate -|reclamă|reclame|anunțuri|advertorial|conținut sponsorizat|sponsorizat|"
            "articolul continuă după reclamă|articolul continuă mai jos|continuă după publicitate|parteneri|"
            "partenerii noștri|mica publicitate"
        ),
        openings="articolul continuă după|articolul continuă mai|continuă după publicitate",
    ),
    newsletter=Said(
        labels=(
            "newsletter|abonare newsletter|abonează-te la newsletter|abonare la newsletter|adresa de email|"
            "adresa ta de email|email-ul tău|dezabonare|notificări"
        ),
        openings=(
            "abonează-te la|abonați-vă la|înscrie-te la|primește cele mai|primește newsletter|primește știrile|"
            "introdu adresa|introduceți adresa|mulțumim pentru abonare|te poți dezabona"
        ),
    ),
    comment=Said(
        labels=(
            "comentariu|comentarii|# comentarii|# comentariu|comentarii (#|comentarii #|niciun comentariu|"
            "adaugă comentariu|adaugă un comentariu|lasă un comentariu|lasă un răspuns|lasă comentariul tău|"
            "scrie un comentariu|comentează|postează comentariul|trimite comentariul|vezi comentariile|"
            "vezi toate comentariile|comentarii închise|răspunde|anulează răspunsul|raportează|părerea ta|"
            "comentarii recente|comentariul tău"
        ),
        openings=(
            "lasă un comentariu|lasă un răspuns|lăsați un|adaugă un comentariu|scrie un comentariu|"
            "adresa ta de email nu|câmpurile obligatorii|salvează-mi numele|trebuie să fii autentificat pentru|"
            "comentariile sunt|fii primul care|spune-ți părerea|# comentarii la"
        ),
    ),
    tool=Said(
        labels=(
            "tipărește|printează|imprimă|salvează|salvează articolul|citește mai târziu|adaugă la favorite|favorite|"
            "ascultă|ascultă articolul|mărește|dimensiune text|vezi galeria|vezi galeria foto|vezi foto|vezi video|"
            "redă|ecran complet|închide|anulează|se încarcă|se încarcă...|descarcă|timp de citire|"
            "timp de citire: # min|timp citire: # minute|timp de lectură|# min|# min citire|# vizualizări|# afișări|"
            "# din #|foto # din #|semnalează o eroare|raportează o eroare|activează notificările|tradu"
        ),
        openings=(
            "browserul tău|browserul dumneavoastră|activează javascript|dezactivează adblock|apasă aici|dă click|"
            "clic aici|timp de citire|vezi această postare pe|o postare distribuită|ai observat o greșeală|"
            "dacă ai observat|ați observat|contactează-ne|trimite-ne|ai o informație"
        ),
    ),
    copyright=Said(
        labels=(
            "politica de confidențialitate|confidențialitate|politică de confidențialitate|termeni și condiții|"
            "termeni și condiții de utilizare|condiții de utilizare|toate drepturile rezervate|drepturi de autor|"
            "protecția datelor|prelucrarea datelor|gdpr|anpc|cod deontologic|caseta redacțională|politica editorială"
        ),
        openings=(
            "toate drepturile|© toate|copyright|informațiile publicate|textele publicate|drepturile de autor"
        ),
        closings="toate drepturile rezervate|drepturi rezervate|drepturile rezervate",
    ),
    tags=Said(
        labels=(
            "etichete|taguri|tag-uri|cuvinte cheie|categorii|arhivă|arhiva|în acest articol|necategorizate"
        ),
        openings="etichete:|taguri:|tag-uri:|cuvinte cheie:|categorii:|subiecte:|publicat în",
        leads="etichete|taguri|categorii|cuvinte cheie|subiecte|pe aceeași temă|în acest articol",
    ),
    appeal=Said(
        labels=(
            "donează|donează acum|susține-ne|sprijină-ne|susține jurnalismul independent|redirecționează"
        ),
        openings=(
            "susține jurnalismul|susține presa|susține-ne|sprijină jurnalismul|sprijină-ne|donația ta|"
            "mulțumim că ne citești"
        ),
    ),
    app=Said(
        labels=(
            "descarcă aplicația|aplicația|aplicații|aplicație mobilă|deschide în aplicație|versiune mobilă|"
            "versiunea desktop"
        ),
        openings=(
            "descarcă aplicația|descarcă gratuit|instalează aplicația|intră pe canalul|disponibil pe google play"
        ),
    ),
    navigation=Said(
        labels=(
            "acasă|prima pagină|pagina principală|meniu|meniul principal|caută|căutare|căutare:|căutare avansată|"
            "rezultatele căutării|contactează-ne|despre noi|redacția|cariere|întrebări frecvente|harta site|"
            "înapoi sus|mergi sus|sari la conținut|sari la conținutul principal|mergi la conținut|navigare|"
            "deschide meniul|închide meniul|te afli aici|ești aici|horoscop|program tv|curs valutar|curs bnr|coș"
        ),
        openings="mergi la conținut|te afli aici|ești aici|acasă >|acasă »|acasă /|caută în",
    ),
)
