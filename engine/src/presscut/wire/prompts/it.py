"""Italian."""

from __future__ import annotations

from presscut.wire.prompt import Prompts, Said

PROMPTS = Prompts(
    login=Said(
        labels=(
            "accedi|login|entra|esci|registrati|registrati gratis|registrazione|area clienti|area abbonati|"
            "area riservata|area utente|crea un account|crea account|il mio account|il mio profilo|"
            "password dimenticata|hai dimenticato la password|password|nome utente|ricordami|accedi o registrati|"
            "accedi registrati|hai già un account|il mio conto"
        ),
        openings=(
            "accedi per|accedi o|accedi con|accedi al tuo|registrati per|registrati gratis|registrati o|"
            "effettua il login|effettua l'accesso|devi effettuare l'accesso|devi essere registrato|devi accedere|"
            "hai già un account|hai già un profilo|non hai un account|non hai ancora un account|non sei registrato|"
            "sei già registrato|sei già iscritto|sei un nuovo utente|hai dimenticato la|password dimenticata|"
            "continua con google|continua con facebook|benvenuto! accedi"
        ),
    ),
    subscribe=Said(
        labels=(
            "abbonati|abbonati ora|abbonamenti|abbonamento|abbonati subito|sei già abbonato|già abbonato|sottoscrivi|"
            "contenuto riservato agli abbonati|riservato agli abbonati|solo per abbonati|per gli abbonati|"
            "contenuto premium|premium|articolo premium|attiva ora|attiva abbonamento|scopri le offerte|"
            "scopri l'offerta|vedi le offerte|prova gratis|leggi il giornale|edizione digitale|regala abbonamento|"
            "sfoglia il giornale|acquista|disdici quando vuoi"
        ),
        openings=(
            "abbonati per|abbonati a|abbonati e|abbonati subito|abbonati ora|per continuare a leggere|"
            "per leggere questo articolo|per leggere l'articolo|per proseguire la lettura|continua a leggere con|"
            "continua la lettura|questo contenuto è riservato|questo articolo è riservato|"
            "questo contenuto è disponibile|questo articolo è disponibile|l'articolo completo è|"
            "contenuto riservato agli|articolo riservato|sei già abbonato|sei un abbonato|se sei già abbonato|"
            "se sei abbonato|non sei ancora abbonato|non sei abbonato|hai raggiunto il limite|hai letto # articoli|"
            "hai terminato gli articoli|sblocca questo|leggi senza limiti|accesso illimitato|prova gratis|"
            "# euro al mese|il tuo abbonamento"
        ),
    ),
    cookie=Said(
        labels=(
            "accetta|accetta tutti|accetta tutto|accetta i cookie|accetta e continua|accetta e chiudi|accetto|"
            "rifiuta|rifiuta tutti|rifiuta tutto|continua senza accettare|gestisci cookie|gestisci preferenze|"
            "gestisci opzioni|preferenze cookie|impostazioni cookie|impostazioni|personalizza|cookie policy|cookie|"
            "preferenze|mostra dettagli|salva preferenze|sempre attivo|gestione cookie|preferenze privacy|"
            "aggiorna le impostazioni di tracciamento della pubblicità|rifiuta e abbonati"
        ),
        openings=(
            "utilizziamo i cookie|utilizziamo cookie|usiamo i cookie|usiamo cookie|questo sito utilizza|"
            "questo sito usa|questo sito web utilizza|il nostro sito utilizza|il sito utilizza cookie|"
            "noi e i nostri partner|noi e i nostri # partner|noi e terze parti|proseguendo la navigazione|"
            "proseguendo nella navigazione|continuando la navigazione|continuando a navigare|chiudendo questo banner|"
            "se vuoi saperne di più|la tua privacy|rispettiamo la tua privacy|teniamo alla tua privacy|"
            "puoi modificare le tue preferenze|iscrivendoti|per visualizzare questo contenuto|con il tuo consenso"
        ),
    ),
    share=Said(
        labels=(
            "condividi|condividi:|condivisioni|# condivisioni|condividi su|condividi su facebook|"
            "condividi su twitter|condividi su x|condividi su whatsapp|condividi su linkedin|condividi l'articolo|"
            "condividi questo articolo|condividi via email|condividi con|condividi la notizia|invia per email|"
            "invia via email|invia a un amico|invia ad un amico|invia|copia link|copia il link|link copiato|tweet|"
            "twitta|segui|seguici|seguici su|seguici su facebook|seguici sui social|social|mi piace|mi piace:|"
            "incorpora|regala|regala questo articolo|segnala ad un amico|consiglia"
        ),
        openings=(
            "condividi su|condividi questo|condividi con|fai clic per condividere|fai clic qui per condividere|"
            "fai clic per inviare|si apre in una nuova finestra|seguici su|seguici anche|segui tutti gli|"
            "segui le notizie|segui la nostra|segui il nostro|segui la pagina|trovaci su|ti è piaciuto questo"
        ),
    ),
    related=Said(
        labels=(
            "leggi tutto|leggi di più|leggi l'articolo|leggi l'articolo completo|continua a leggere|mostra altro|"
            "mostra tutti|mostra di più|vedi tutti|vedi tutto|vedi tutte|vedi altro|carica altri|carica altro|"
            "scopri di più|di più|altre notizie|altri articoli|leggi anche|guarda anche|vedi anche|"
            "articoli correlati|articolo correlato|notizie correlate|contenuti correlati|correlati|post correlati|"
            "potrebbe interessarti|potrebbe interessarti anche|potrebbero interessarti|ti potrebbe interessare|"
            "ti potrebbero interessare|ti potrebbe interessare anche|potrebbe anche interessarti|per approfondire|"
            "approfondimenti|approfondisci|ti consigliamo|consigliati|consigliati per te|raccomandati per te|"
            "i più letti|le più lette|più letti|più lette|più letto|i più visti|più visti|i più popolari|"
            "articoli più letti|più commentati|ultime notizie|ultimi articoli|ultim'ora|ultima ora|le ultime notizie|"
            "articoli recenti|articolo precedente|articolo successivo|prossimo articolo|precedente|successivo|"
            "successiva|in evidenza|in primo piano|primo piano|da non perdere|dal web|dello stesso autore|"
            "dalla stessa categoria|video correlati|tutte le notizie|tutti gli articoli|indice|sommario|"
            "navigazione articoli"
        ),
        openings=(
            "leggi anche|leggi pure|leggi tutte le notizie|leggi qui|leggi l'articolo completo|leggi tutto »|"
            "leggi tutto →|leggi anche:|vedi anche|guarda anche|guarda il video|guarda le foto|ascolta anche|"
            "potrebbe interessarti|potrebbero interessarti|ti potrebbe interessare|ti potrebbero interessare|"
            "per approfondire:|altri articoli di|altre notizie su|tutte le notizie|tutti gli articoli|"
            "clicca qui per leggere|continua a leggere →|continua a leggere »|articoli correlati|scopri anche"
        ),
        leads=(
            "articoli correlati|notizie correlate|per approfondire|approfondisci|approfondimento|ti consigliamo|"
            "i più letti|i più visti|leggi l'articolo|leggi|guarda|ascolta|da leggere"
        ),
    ),
    advertisement=Said(
        labels=(
            "pubblicità|annuncio|annunci|advertisement|advertising|sponsorizzato|contenuto sponsorizzato|sponsor|"
            "contenuti sponsorizzati|in collaborazione con|articolo sponsorizzato|informazione pubblicitaria|"
            "continua dopo la pubblicità|l'articolo continua dopo la pubblicità|"
            "continua a leggere dopo la pubblicità|salta annuncio|chiudi pubblicità|annunci ppn|inserzioni|"
            "la tua pubblicità|pubblicità su|link sponsorizzati"
        ),
        openings=(
            "pubblicità -|continua dopo la pubblicità|continua a leggere dopo|questo articolo contiene link|"
            "link affiliati|acquistando tramite"
        ),
    ),
    newsletter=Said(
        labels=(
            "newsletter|le newsletter|la newsletter|iscriviti|iscriviti ora|iscriviti alla newsletter|"
            "iscriviti alla nostra newsletter|iscrizione newsletter|le nostre newsletter|email|indirizzo email|"
            "la tua email|nome|cognome|email *|rss|feed rss|ricevi la newsletter|notizie via email|"
            "grazie per esserti iscritto"
        ),
        openings=(
            "iscriviti alla|iscriviti a|iscriviti per|iscriviti gratis|iscriviti ora|iscriviti al|ricevi ogni|"
            "ricevi le notizie|ricevi le ultime|ricevi la newsletter|ricevi la nostra|ricevi gratis|"
            "ricevi aggiornamenti|inserisci la tua email|inserisci il tuo indirizzo|inserisci la tua|"
            "il tuo indirizzo email|la tua email|grazie per esserti iscritto|grazie per l'iscrizione|"
            "la nostra newsletter|rimani aggiornato|resta aggiornato|resta sempre aggiornato|acconsento|"
            "dichiaro di aver|desidero ricevere|voglio ricevere"
        ),
    ),
    comment=Said(
        labels=(
            "commenta|commento|commenti|# commenti|# commento|commenti #|commenti (#|nessun commento|"
            "lascia un commento|lascia un tuo commento|aggiungi un commento|scrivi un commento|invia commento|"
            "pubblica commento|il tuo commento|vedi i commenti|mostra commenti|mostra i commenti|leggi i commenti|"
            "tutti i commenti|leggi tutti i commenti|commenti chiusi|i commenti sono chiusi|commenti recenti|"
            "rispondi|annulla risposta|segnala|segnala abuso|segnala commento|partecipa alla discussione|"
            "partecipa alla conversazione|dì la tua|di' la tua|la tua opinione|regole dei commenti|ordina per|"
            "commento *|vai ai commenti"
        ),
        openings=(
            "lascia un commento|lascia il tuo commento|lascia una risposta|scrivi un commento|"
            "il tuo indirizzo email non|i campi obbligatori|salva il mio nome|avvertimi via email|avvisami|"
            "devi essere connesso per|devi effettuare il login per|devi essere abbonato per|per commentare|"
            "per inviare un commento|accedi per commentare|i commenti sono|i commenti dei|commenta per primo|"
            "sii il primo a|cosa ne pensi|che ne pensi|dicci la tua|partecipa alla|# commenti su|# risposte a|"
            "# pensieri su"
        ),
    ),
    tool=Said(
        labels=(
            "stampa|stampa articolo|stampa l'articolo|salva|salva articolo|salva l'articolo|leggi dopo|"
            "leggi più tardi|aggiungi ai preferiti|preferiti|articoli salvati|ascolta|ascolta l'articolo|"
            "ascolta questo articolo|audio|ingrandisci|dimensione testo|aumenta testo|riduci testo|guarda il video|"
            "guarda la gallery|guarda le foto|vai alla gallery|schermo intero|riproduci|chiudi|annulla|caricamento|"
            "caricamento in corso|caricamento...|scarica|scarica pdf|scarica il pdf|tempo di lettura|"
            "tempo di lettura: # min|tempo di lettura: # minuti|tempo di lettura # min|lettura # min|"
            "# min di lettura|# minuti di lettura|# minuti per la lettura|# min|# visualizzazioni|# visite|# di #|"
            "foto # di #|pagina # di #|segnala un errore|segnala errore|attiva le notifiche|notifiche|traduci|"
            "indietro|torna indietro|torna all'articolo|vedi profilo|ok"
        ),
        openings=(
            "salva questo articolo|disattiva il tuo ad|disattiva adblock|disabilita il tuo|per favore disattiva|"
            "attiva javascript|abilita javascript|javascript è|il tuo browser|questo video non|"
            "questo contenuto non è|clicca qui|clicca per|clicca sull'immagine|clicca su|cliccare qui|"
            "tempo di lettura|tempo di lettura stimato|visualizza questo post su|un post condiviso da|"
            "hai trovato un errore|segnala un errore|hai segnalazioni|si è verificato un errore|attiva le notifiche|"
            "ascolta questo articolo|ascolta l'articolo|questo articolo è stato tradotto|scrivici a|contattaci"
        ),
    ),
    copyright=Said(
        labels=(
            "privacy|privacy policy|informativa privacy|informativa sulla privacy|note legali|riproduzione riservata|"
            "© riproduzione riservata|diritti riservati|tutti i diritti riservati|termini e condizioni|"
            "condizioni d'uso|condizioni generali|termini di servizio|termini d'uso|copyright|disclaimer|"
            "codice etico|dati societari|dichiarazione di accessibilità|accessibilità"
        ),
        openings=(
            "riproduzione riservata|la riproduzione è riservata|© riproduzione|tutti i diritti|diritti riservati|"
            "copyright|vietata la riproduzione|è vietata la riproduzione|è vietata qualsiasi|"
            "i diritti delle immagini|testata registrata|testata giornalistica registrata|registrazione tribunale|"
            "iscritta al tribunale|direttore responsabile|realizzato da|p.iva|p. iva|partita iva"
        ),
        closings=("riproduzione riservata|diritti riservati|tutti i diritti riservati|senza autorizzazione"),
    ),
    tags=Said(
        labels=(
            "tags|argomenti|argomenti trattati|argomento|etichette|categorie|categoria|parole chiave|temi|"
            "in questo articolo|archivio|archivi|senza categoria"
        ),
        openings=(
            "tag:|tags:|argomenti:|etichette:|categorie:|parole chiave:|pubblicato in:|archiviato in|"
            "contrassegnato con|argomenti trattati|articolo taggato"
        ),
        leads=("tag|tags|argomenti|argomenti trattati|categorie|etichette|parole chiave|temi|pubblicato in"),
    ),
    appeal=Said(
        labels=(
            "dona ora|fai una donazione|donazioni|sostienici|sostieni|sostieni il nostro lavoro|"
            "sostieni il giornalismo indipendente|supportaci|aiutaci|contribuisci|dona il 5x1000"
        ),
        openings=(
            "sostieni il|sostieni la|sostieni un giornalismo|sostieni l'informazione|sostienici|fai una donazione|"
            "dona ora|la tua donazione|il tuo contributo|il tuo sostegno|con il tuo aiuto|abbiamo bisogno del tuo|"
            "aiutaci a|se apprezzi|se ti piace il nostro|se ti è piaciuto|grazie per aver letto|grazie per la lettura"
        ),
    ),
    app=Said(
        labels=(
            "scarica l'app|scarica la app|scarica la nostra app|apri nell'app|app|le nostre app|"
            "disponibile su google play|scarica su app store|versione mobile|versione desktop|applicazioni"
        ),
        openings=(
            "scarica la nostra app|scarica l'app|scarica gratis|scarica la app|unisciti al canale|unisciti al nostro|"
            "iscriviti al canale|iscriviti al nostro canale|segui il canale|entra nel nostro canale|"
            "disponibile su google play|inquadra il qr"
        ),
    ),
    navigation=Said(
        labels=(
            "home|home page|homepage|menu|menu principale|cerca|cerca nel sito|ricerca|ricerca avanzata|cerca:|"
            "contatti|contattaci|contatto|torna su|torna in alto|torna alla home|vai al contenuto|"
            "vai al contenuto principale|salta al contenuto|salta al contenuto principale|passa al contenuto|"
            "chi siamo|la redazione|redazione|lavora con noi|aiuto|assistenza|domande frequenti|mappa del sito|"
            "apri menu|apri il menu|chiudi menu|chiudi il menu|navigazione|navigazione principale|sei qui|"
            "ti trovi qui|tu sei qui|edicola|edicola digitale|negozio|shop|carrello|meteo|oroscopo|necrologie|"
            "farmacie di turno|programmi tv|giochi|scrivici|per la tua pubblicità|sezioni|seleziona lingua"
        ),
        openings=(
            "passa al contenuto|sei in:|sei qui:|ti trovi in|torna su|home >|home »|home /|cerca in|cerca:"
        ),
    ),
)
