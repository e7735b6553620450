"""Italian."""

from __future__ import annotations

from presscut.wire.prompt import Prompts

PROMPTS = Prompts(
    labels=(
        "accedi|login|entra|esci|registrati|area clienti|area abbonati|area riservata|crea un account|"
        "il mio account|il mio profilo|abbonati|abbonati ora|abbonamenti|sei già abbonato|home|cerca|"
        "condividi|condividi su facebook|condividi su twitter|condividi l'articolo|invia per email|"
        "stampa|stampa articolo|salva|salva articolo|leggi dopo|leggi più tardi|copia link|commenta|"
        "commenti|leggi tutto|continua a leggere|mostra altro|scopri di più|pubblicità|annuncio|accetta|"
        "accetta tutti|rifiuta|rifiuta tutti|gestisci cookie|preferenze cookie|privacy|privacy policy|"
        "cookie policy|note legali|contatti|torna su|vai al contenuto|password dimenticata|segui|chiudi|"
        "ascolta|contenuto riservato agli abbonati|riproduzione riservata|© riproduzione riservata"
    ),
    sentences=(
        "accedi per|accedi o|registrati per|registrati gratis|abbonati per|abbonati a|"
        "per continuare a leggere|per leggere questo articolo|effettua il login|"
        "devi effettuare l'accesso|questo contenuto è riservato|questo articolo è riservato|"
        "contenuto riservato agli|sei già abbonato|sei già registrato|hai già un account|"
        "non hai un account|non sei ancora abbonato|ti restano|hai raggiunto il limite|"
        "utilizziamo i cookie|utilizziamo cookie|usiamo i cookie|questo sito utilizza|questo sito usa|"
        "noi e i nostri partner|proseguendo la navigazione|continuando la navigazione|seguici su|"
        "trovaci su|iscriviti alla newsletter|iscriviti a|iscriviti per|ricevi ogni|"
        "scarica la nostra app|scarica l'app|inserisci la tua email|salva questo articolo|"
        "disattiva il tuo ad|la riproduzione è riservata|riproduzione riservata"
    ),
    also=(
        "leggi anche|vedi anche|guarda anche|ascolta anche|potrebbe interessarti|ti potrebbe interessare|"
        "potrebbero interessarti"
    ),
    leads=(
        "articoli correlati|notizie correlate|per approfondire|approfondisci|ti consigliamo|i più letti|"
        "i più visti|tag|argomenti|leggi l'articolo"
    ),
)
