"""German."""

from __future__ import annotations

from presscut.wire.prompt import Prompts, Said

PROMPTS = Prompts(
    login=Said(
        labels=(
            "anmelden|anmeldung|einloggen|abmelden|ausloggen|registrieren|registrierung|jetzt registrieren|"
            "jetzt anmelden|kostenlos registrieren|login|log-in|kundenlogin|mitglieder-login|abo-login|mein konto|"
            "mein profil|konto erstellen|benutzerkonto|neues konto erstellen|passwort vergessen|"
            "passwort zurücksetzen|passwort|benutzername|ihr passwort|ihr benutzername|angemeldet bleiben|"
            "noch kein konto|noch nicht registriert|bereits registriert|bereits kunde|anmelden registrieren|"
            "anmelden / registrieren|herzlich willkommen! loggen sie sich in ihrem konto ein|"
            "ein passwort wird ihnen per e-mail zugeschickt|einloggen / registrieren|zum login|hier einloggen|"
            "sie sind nicht angemeldet"
        ),
        openings=(
            "melden sie sich an|melden sie sich hier an|melden sie sich bitte|melde dich an|bitte melden sie sich|"
            "bitte melde dich an|bitte loggen sie sich|bitte logge dich ein|loggen sie sich|logge dich ein|"
            "registrieren sie sich|registriere dich|jetzt anmelden und|jetzt registrieren und|"
            "jetzt kostenlos registrieren|anmelden, um|anmelden um|anmelden mit|anmelden oder|einloggen, um|"
            "sie haben bereits ein konto|sie haben noch kein|du hast noch kein|du hast bereits ein konto|"
            "haben sie schon ein|haben sie bereits ein|noch kein konto|noch kein benutzerkonto|"
            "noch nicht registriert|noch kein mitglied|bereits registriert|bereits ein konto|schon registriert|"
            "sie sind angemeldet|sie sind nicht angemeldet|sie sind derzeit nicht|sie müssen sich anmelden|"
            "sie müssen angemeldet|sie müssen eingeloggt|du musst angemeldet|du musst dich einloggen|"
            "du musst eingeloggt|du musst dich anmelden|um diese funktion zu nutzen|passwort vergessen|"
            "mit google anmelden|mit facebook anmelden|mit apple anmelden|weiter mit google"
        ),
    ),
    subscribe=Said(
        labels=(
            "abonnieren|jetzt abonnieren|abo|abos|abo abschließen|abonnement|abonnements|abo & shop|abo-service|"
            "aboservice|abo-shop|abo kündigen|abo bestellen|nur für abonnenten|für abonnenten|"
            "exklusiv für abonnenten|nur für mitglieder|abonnenten|plus+|mit plus weiterlesen|jetzt weiterlesen|"
            "weiterlesen mit abo|probeabo|probe-abo|jetzt testen|jetzt kostenlos testen|gratis testen|"
            "kostenlos testen|zum angebot|zu den angeboten|alle angebote|monatlich kündbar|jederzeit kündbar|"
            "bereits abonnent|schon abonnent|digitalabo|digital-abo|geschenk-abo|leserservice|"
            "zahlungspflichtig bestellen|artikel kaufen|artikel freischalten|mehr zum abo|plus-artikel|"
            "hier gehts zum abo"
        ),
        openings=(
            "um weiterzulesen|um weiterlesen zu können|um diesen artikel|um den artikel|um den ganzen artikel|"
            "um den vollständigen|um alle artikel|dieser artikel ist nur für|dieser artikel ist exklusiv|"
            "dieser artikel ist abonnenten|dieser artikel ist teil|dieser artikel ist kostenpflichtig|"
            "dieser inhalt ist nur für|dieser inhalt ist exklusiv|dieser beitrag ist nur für|dieser text ist nur für|"
            "diesen artikel weiterlesen|diesen artikel lesen sie|den vollständigen artikel|den ganzen artikel lesen|"
            "lesen sie diesen artikel|lesen sie weiter mit|lesen sie mit|weiterlesen mit|weiterlesen nach|"
            "sie möchten weiterlesen|sie wollen weiterlesen|möchten sie weiterlesen|jetzt weiterlesen|jetzt testen|"
            "jetzt abonnieren|jetzt # monate|jetzt # monat|jetzt # wochen|jetzt für # |jetzt ab # |testen sie jetzt|"
            "# monate für|# monat für|# wochen für|erster monat|im ersten monat|danach # €|danach monatlich|"
            "ab # euro im monat|sie haben ihre|sie haben alle freien|sie haben das limit|bereits abonnent|"
            "sie sind bereits abonnent|sie sind noch kein abonnent|sind sie bereits abonnent|sind sie schon abonnent|"
            "schon abonnent|noch kein abonnent|noch kein abo|abonnieren sie jetzt|abonnieren sie die|"
            "abonnieren sie das|mit ihrem abo|mit einem abo|mit ihrem digital|mit dem digital|erhalten sie zugang|"
            "erhalten sie unbegrenzten|zugang zu allen|alle artikel auf|alle inhalte auf|ihr abo|ihr abonnement|"
            "digital-zugang|monatlich kündbar|jederzeit kündbar|freischalten mit|unbegrenzter zugriff|"
            "unbegrenzter zugang"
        ),
    ),
    cookie=Said(
        labels=(
            "alle akzeptieren|akzeptieren|akzeptieren und weiter|akzeptieren und schließen|alle cookies akzeptieren|"
            "cookies akzeptieren|cookies zulassen|alle zulassen|zustimmen|einwilligen|ich stimme zu|einverstanden|"
            "zustimmen und weiter|alle ablehnen|ablehnen|nur notwendige|nur notwendige cookies|"
            "nur essenzielle cookies akzeptieren|einstellungen|cookie-einstellungen|cookie einstellungen|"
            "cookies verwalten|cookies|cookie-richtlinie|cookie-richtlinien|cookie-hinweis|einstellungen verwalten|"
            "einstellungen speichern|auswahl speichern|auswahl bestätigen|datenschutzeinstellungen|"
            "datenschutz-einstellungen|privatsphäre-einstellungen|privatsphäre|einwilligung verwalten|"
            "zwecke anzeigen|immer aktiv|funktional immer aktiv|verstanden|nutzungsbasierte onlinewerbung|"
            "nutzungsbasierte online werbung|utiq verwalten|details anzeigen|mehr optionen|"
            "externe inhalte aktivieren|individuelle datenschutzeinstellungen|externen inhalt laden|inhalt laden|"
            "inhalte laden|inhalt anzeigen|externer inhalt"
        ),
        openings=(
            "wir verwenden cookies|wir nutzen cookies|wir setzen cookies|wir benutzen cookies|wir und unsere partner|"
            "wir und unsere # partner|wir und bis zu|wir, und unsere|wir benötigen ihre zustimmung|"
            "wir benötigen ihre einwilligung|wir brauchen ihre zustimmung|wir respektieren ihre privatsphäre|"
            "diese website verwendet cookies|diese website benutzt cookies|diese website nutzt cookies|"
            "diese website setzt cookies|diese webseite verwendet cookies|diese webseite nutzt cookies|"
            "diese seite verwendet cookies|diese seite nutzt cookies|unsere website verwendet cookies|"
            "unsere webseite verwendet cookies|unsere website nutzt|cookies erleichtern|mit der nutzung unserer|"
            "mit der nutzung dieser|mit dem absenden|mit dem klick|mit ihrer anmeldung|mit ihrer registrierung|"
            "mit nutzung dieser|durch die nutzung|durch die weitere nutzung|durch das abschicken|durch klicken auf|"
            "indem sie auf|indem sie die|wenn sie diese seite weiter|wenn sie auf dieser website|"
            'wenn sie die website weiter|wenn sie auf "|wenn sie auf „|sie können ihre einwilligung|'
            "sie können ihre auswahl|sie können ihre einstellungen|dieses element enthält|dieser inhalt stammt von|"
            "an dieser stelle finden sie|an dieser stelle befindet sich|an dieser stelle steht ein|"
            "empfohlener externer inhalt|empfohlener redaktioneller inhalt|externer inhalt|"
            "ich bin damit einverstanden|ich stimme zu|ich bin einverstanden|ich habe die datenschutz|"
            "zur anzeige dieses|zum anzeigen dieses|weitere informationen in unserer datenschutz|"
            "mehr dazu in unserer datenschutz|mehr informationen dazu|hinweise zum datenschutz|"
            "die datenschutzerklärung|es gilt die datenschutz|damit können personenbezogene|"
            "damit werden personenbezogene|ihre daten werden|ihre privatsphäre|ihre zustimmung"
        ),
    ),
    share=Said(
        labels=(
            "teilen|teilen:|teilen auf|artikel teilen|artikel teilen:|diesen artikel teilen|diesen artikel teilen:|"
            "beitrag teilen|diesen beitrag teilen|seite teilen|jetzt teilen|per e-mail teilen|per mail teilen|"
            "per whatsapp teilen|auf facebook teilen|auf twitter teilen|auf x teilen|auf linkedin teilen|"
            "auf xing teilen|bei facebook teilen|bei twitter teilen|facebook teilen|twittern|tweeten|weiterempfehlen|"
            "empfehlen|seite empfehlen|artikel empfehlen|weiterleiten|per e-mail senden|per e-mail versenden|"
            "per mail versenden|artikel versenden|artikel verschicken|als e-mail versenden|e-mail senden|"
            "merken und teilen|link kopieren|link kopiert|url kopieren|in die zwischenablage kopieren|"
            "artikel verschenken|verschenken|folgen|folgen:|folgen sie uns|folge uns|folgen sie uns auf|"
            "folge uns auf|folgen sie uns:|soziale netzwerke|soziale medien|social media|social|sie finden uns auf|"
            "besuchen sie uns auf|gefällt mir|gefällt mir:|gefällt mir wird geladen|gefällt mir #|# teilen|"
            "# mal geteilt|pin it|einbetten|embed|feedback senden"
        ),
        openings=(
            "artikel teilen|diesen artikel teilen|diesen beitrag teilen|teilen sie diesen|teilen sie den|teilen mit:|"
            "auf facebook teilen|auf twitter teilen|klick, um|klicke, um|klicken, um|klicken sie hier, um|"
            "klicken zum|wird in neuem fenster geöffnet|folgen sie uns|folgen sie der|folge uns|folgt uns|"
            "besuchen sie uns auf|besuchen sie unsere facebook|besuchen sie uns|finden sie uns auf|"
            "sie finden uns auf|werden sie fan|gefällt ihnen dieser|gefällt dir dieser|"
            "hat ihnen der artikel gefallen|hat dir der artikel|schicken sie diesen|link in die zwischenablage"
        ),
    ),
    related=Said(
        labels=(
            "mehr lesen|weiterlesen|weiter lesen|weiter|zurück|weiter zum artikel|zum artikel|ganzen artikel lesen|"
            "artikel lesen|mehr anzeigen|mehr laden|alle anzeigen|alle ansehen|mehr erfahren|mehr dazu|mehr infos|"
            "mehr informationen|weitere informationen|weitere infos|mehr zum thema|mehr zu diesem thema|mehr zu|"
            "mehr aus|mehr aus dieser kategorie|mehr vom autor|mehr von|zum thema|auch interessant|auch lesenswert|"
            "lesenswert|ähnliche artikel|ähnliche beiträge|ähnliche themen|ähnliche nachrichten|verwandte artikel|"
            "verwandte beiträge|verwandte themen|verwandte artikelmehr vom autor|weitere artikel|weitere beiträge|"
            "weitere themen|weitere meldungen|weitere nachrichten|weitere news|weitere videos|weitere inhalte|"
            "weitere links|weiterführende links|weiterführende informationen|neueste beiträge|neueste artikel|"
            "neueste nachrichten|neueste kommentare|neue artikel|neue beiträge|letzte beiträge|letzte artikel|"
            "aktuelle beiträge|aktuelle artikel|aktuelle nachrichten|aktuelle meldungen|meistgelesen|"
            "meistgelesene artikel|meist gelesen|am meisten gelesen|meistkommentiert|meistgesehen|meistgeklickt|"
            "beliebt|beliebte artikel|beliebte beiträge|beliebteste artikel|beliebte themen|top-themen|topthemen|"
            "top themen|top-artikel|top-beiträge & -seiten|top-beiträge|top thema|themen des tages|empfehlungen|"
            "empfehlungen der redaktion|empfehlungen für sie|unsere empfehlungen|empfohlen|empfohlene artikel|"
            "unsere tipps|lesen sie auch|lesen sie mehr|lesetipps|lesetipp|das könnte sie auch interessieren|"
            "das könnte dich auch interessieren|das könnte sie interessieren|das könnte dich interessieren|"
            "das könnte ihnen auch gefallen|das könnte dir auch gefallen|dies könnte sie auch interessieren|"
            "interessante artikel|interessantes|vorheriger beitrag|vorheriger artikel|nächster beitrag|"
            "nächster artikel|nächste seite|vorherige seite|nächste|vorherige|ältere beiträge|neuere beiträge|"
            "ältere artikel|zurück zur übersicht|zur übersicht|übersicht|eilmeldung|eilmeldungen|schlagzeilen|"
            "newsticker|alle artikel|alle meldungen|alle nachrichten|alle themen|alle news|im fokus|im trend|"
            "trending|aktuelles|aus dem netz|aus dem web|mehr aus dem web|anzeigen und empfehlungen|"
            "beitragsnavigation|inhaltsverzeichnis|links zum thema|dossier|dossiers|siehe auch|bildergalerien|"
            "fotostrecken|mediathek|videos"
        ),
        openings=(
            "lesen sie auch|lesen sie hier|lesen sie dazu|lesen sie mehr|lesen sie jetzt|lesen sie außerdem|"
            "lesen sie weiter:|lies auch|lies hier|lies mehr|siehe auch:|sehen sie auch|sehen sie hier|"
            "hören sie auch|auch interessant:|auch interessant -|auch lesenswert|das könnte sie auch|"
            "das könnte dich auch|das könnte sie interessieren|das könnte dich interessieren|das könnte ihnen|"
            "dies könnte sie|mehr zum thema|mehr zu diesem|mehr zum|mehr dazu:|mehr dazu lesen|mehr lesen über|"
            "mehr lesen:|mehr aus|mehr artikel|mehr nachrichten|mehr news|mehr videos|weitere artikel|"
            "weitere nachrichten|weitere infos|weitere informationen zum thema|weitere meldungen|weitere beiträge|"
            "weitere themen|weiterlesen:|weiterlesen →|weiterlesen »|zum thema:|zum weiterlesen|hier geht es zu|"
            "hier geht's zu|hier gibt es mehr|hier lesen sie|alle beiträge|alle nachrichten|alle news|alle infos|"
            "ähnliche artikel|vorheriger beitrag|vorheriger artikel|nächster beitrag|nächster artikel|fotostrecke:|"
            "bildergalerie:|empfehlungen der"
        ),
        leads=(
            "lesen sie mehr|lesen sie dazu|lesen sie jetzt|mehr zum thema|mehr dazu|mehr lesen|auch interessant|"
            "weitere artikel|weitere themen|weitere links|weitere informationen|meistgelesen|"
            "empfehlungen der redaktion|zum thema|passend dazu|passend zum thema|lesetipp|tipp der redaktion|"
            "bildergalerie|fotostrecke|siehe auch|link zum thema|links zum thema|newsblog|liveticker|dossier"
        ),
    ),
    advertisement=Said(
        labels=(
            "anzeige|anzeigen|- anzeige -|werbung|werbeanzeige|werben|inserieren|gesponsert|gesponserter inhalt|"
            "sponsored|sponsored post|bezahlter inhalt|bezahlte anzeige|advertorial|promotion|verlagsangebot|"
            "verlagsangebote|partnerangebot|partnerangebote|unsere partner|in kooperation mit|präsentiert von|"
            "powered by|anzeige überspringen|werbung überspringen|anzeige schließen|weiter nach der anzeige|"
            "weiterlesen nach der anzeige|artikel wird nach der anzeige fortgesetzt|nach der anzeige geht es weiter|"
            "kleinanzeigen|kleinanzeige aufgeben|stellenanzeigen|anzeigen aufgeben|affiliate-link|gutscheine|"
            "jetzt kaufen|jetzt bestellen|zum shop|produktempfehlungen"
        ),
        openings=(
            "anzeige:|- anzeige|weiter nach der anzeige|weiterlesen nach der anzeige|artikel wird nach|"
            "nach der anzeige|lesen sie nach der anzeige|dieser artikel enthält affiliate|"
            "dieser artikel enthält werbung|dieser beitrag enthält affiliate|dieser beitrag enthält werbung|"
            "bei den mit * |mit * gekennzeichnete|die mit * |wenn sie auf einen affiliate|beim kauf über|* affiliate|"
            "*affiliate|als amazon-partner|mit sternchen|hinweis: dieser artikel enthält|ihre anzeige|"
            "dieser bereich enthält anzeigen"
        ),
    ),
    newsletter=Said(
        labels=(
            "newsletter|newsletters|unsere newsletter|unser newsletter|newsletter abonnieren|newsletter bestellen|"
            "newsletter anmeldung|newsletter-anmeldung|newsletter anmelden|zum newsletter|zum newsletter anmelden|"
            "zur newsletter-anmeldung|jetzt newsletter abonnieren|kostenlos abonnieren|e-mail-adresse|e-mail|"
            "e-mail *|ihre e-mail|ihre e-mail-adresse|deine e-mail-adresse|email-adresse|vorname|nachname|"
            "pflichtfelder|pflichtfelder *|rss|rss-feed|rss-feeds|feeds|push-nachrichten|push-mitteilungen|"
            "jetzt eintragen|eintragen|abmelden jederzeit möglich|vielen dank für ihre anmeldung|absenden"
        ),
        openings=(
            "melden sie sich für|melden sie sich zu|melden sie sich jetzt für|melden sie sich hier für|"
            "melde dich für|melde dich zu|melde dich jetzt|abonnieren sie unseren|abonnieren sie den|"
            "abonnieren sie kostenlos|abonnieren sie hier|abonniere unseren|abonniere den|abonniere jetzt|"
            "jetzt den newsletter|jetzt für den|jetzt newsletter|newsletter abonnieren|newsletter:|unser newsletter|"
            "unseren newsletter|der newsletter|der tägliche newsletter|mit unserem newsletter|mit dem newsletter|"
            "erhalten sie täglich|erhalten sie wöchentlich|erhalten sie die wichtigsten|erhalten sie unseren|"
            "erhalten sie kostenlos|erhalten sie jeden|erhalten sie regelmäßig|erhalte täglich|"
            "bleiben sie informiert|bleiben sie auf dem laufenden|bleib auf dem laufenden|bleibe auf dem laufenden|"
            "ihre e-mail-adresse|ihre e-mail|deine e-mail-adresse wird nur|bitte geben sie|"
            "bitte geben sie eine gültige|bitte gib|bitte überprüfen sie|bitte bestätigen sie|geben sie ihre e-mail|"
            "gib deine e-mail|tragen sie sich|tragen sie hier|trage dich|vielen dank für ihre anmeldung|"
            "vielen dank für dein interesse|vielen dank! |vielen dank für ihr interesse|sie können den newsletter|"
            "sie können sich jederzeit|die abmeldung ist|nichts mehr verpassen|verpassen sie nichts|"
            "verpassen sie keine|verpasse nichts|verpasse keine|kostenlos und jederzeit|täglich das wichtigste|"
            "das wichtigste des tages|ich möchte den newsletter|ich möchte künftig|ja, ich möchte|"
            "hiermit willige ich|hiermit bestätige ich|immer informiert"
        ),
    ),
    comment=Said(
        labels=(
            "kommentieren|kommentar|kommentare|# kommentare|# kommentar|kommentare #|kommentare (#|kommentar (#|"
            "kommentare#|keine kommentare|kein kommentar|noch keine kommentare|kommentar schreiben|"
            "kommentar verfassen|kommentar hinzufügen|kommentar abgeben|kommentar hinterlassen|kommentar senden|"
            "kommentar absenden|schreibe einen kommentar|schreiben sie einen kommentar|hinterlasse einen kommentar|"
            "hinterlasse eine antwort|ihr kommentar|dein kommentar|ihre meinung|deine meinung|kommentare anzeigen|"
            "alle kommentare|alle kommentare anzeigen|alle kommentare lesen|kommentare lesen|zu den kommentaren|"
            "zum kommentar|leserkommentare|neueste kommentare|letzte kommentare|kommentare ausblenden|"
            "kommentare geschlossen|die kommentare sind geschlossen|kommentarfunktion geschlossen|"
            "kommentare sind geschlossen|kommentare als rss|kommentar *|antworten|antwort abbrechen|"
            "antworten abbrechen|auf diesen beitrag antworten|missbrauch melden|beitrag melden|kommentar melden|"
            "netiquette|diskussion|diskutieren sie mit|diskutieren|mitdiskutieren|jetzt mitdiskutieren|"
            "leserbrief schreiben|leserbriefe|leserbrief|erster kommentar|artikel kommentieren|jetzt kommentieren|"
            "sortieren nach|# antworten|# bewertungen|artikel bewerten|ihre meinung zum thema|betreff|"
            "diskussionsregeln"
        ),
        openings=(
            "schreiben sie einen kommentar|schreiben sie den ersten|schreibe den ersten|schreibe einen kommentar|"
            "schreib einen kommentar|schreiben sie uns ihre|hinterlassen sie|hinterlasse einen|hinterlasse eine|"
            "deine e-mail-adresse wird nicht|ihre e-mail-adresse wird nicht|deine email-adresse wird nicht|"
            "erforderliche felder|meinen namen, |name, e-mail und website|benachrichtige mich|benachrichtigung bei|"
            "informiere mich|diskutieren sie|diskutiere mit|diskutiert mit|was meinen sie|was meinst du|"
            "was denken sie|ihre meinung ist|ihre meinung interessiert|sagen sie uns ihre|sagen sie ihre|"
            "um zu kommentieren|um kommentieren zu können|um mitzudiskutieren|um an der diskussion|zum kommentieren|"
            "sie müssen sich einloggen, um|sie müssen angemeldet sein, um|du musst angemeldet sein, um|"
            "bitte beachten sie unsere netiquette|bitte beachten sie die|bitte beachten sie: die|"
            "die kommentarfunktion|kommentare sind|kommentare zu diesem|kommentare können|die moderation|"
            "liebe leserinnen und leser, |liebe user, |liebe nutzer|wir freuen uns auf ihre kommentare|"
            "wir behalten uns vor|# kommentare zu|# antworten zu|# antworten auf|# gedanken zu|auf diesen beitrag"
        ),
    ),
    tool=Said(
        labels=(
            "drucken|artikel drucken|seite drucken|diesen artikel drucken|druckversion|druckansicht|ausdrucken|"
            "klicken zum ausdrucken|merken|artikel merken|auf die merkliste|zur merkliste hinzufügen|merkliste|"
            "gemerkt|speichern|artikel speichern|später lesen|leseliste|zu favoriten hinzufügen|favoriten|"
            "lesezeichen|lesezeichen setzen|meine merkliste|artikel anhören|artikel vorlesen|vorlesen|"
            "vorlesen lassen|anhören|hören sie den artikel|jetzt anhören|audio|schriftgröße|schriftgröße ändern|"
            "schrift vergrößern|schrift verkleinern|bild vergrößern|vergrößern|vollbild|großansicht|bildergalerie|"
            "bildergalerie öffnen|fotostrecke starten|galerie öffnen|video abspielen|video starten|abspielen|"
            "schließen|schliessen|abbrechen|senden|absenden|wird geladen|wird geladen...|lädt|loading|download|"
            "downloads|herunterladen|als pdf herunterladen|pdf|pdf herunterladen|lesezeit|lesezeit #|lesezeit: # min|"
            "lesezeit: # minuten|lesezeit # min|lesezeit # min.|lesezeit: ca. # min|# min lesezeit|# min. lesezeit|"
            "# minuten lesezeit|# min|# min.|lesedauer|lesedauer: # min|lesedauer: ca. # minuten|# aufrufe|# von #|"
            "bild # von #|bild #|foto #|seite #|seite # von #|fehler melden|fehler gefunden|korrektur vorschlagen|"
            "korrekturen|korrektur melden|hinweis geben|autor kontaktieren|zum autor|zur autorenseite|zum profil|"
            "alle artikel des autors|autor folgen|benachrichtigungen|benachrichtigungen aktivieren|push aktivieren|"
            "ton an|ton aus|übersetzen|in leichter sprache|leichte sprache|gebärdensprache|sprache|sprachen|"
            "originalartikel|kopieren|zitieren|bildrechte|barriere melden|zurück zum artikel|zurück zum anfang|"
            "sieh dir diesen beitrag auf instagram an|drucken teilen|ok"
        ),
        openings=(
            "speichern sie diesen artikel|bitte aktivieren sie javascript|bitte aktivieren sie|"
            "bitte aktiviere javascript|bitte deaktivieren sie|bitte schalten sie|bitte verwenden sie|bitte warten|"
            "javascript ist deaktiviert|javascript ist|sie nutzen einen adblocker|sie verwenden einen adblocker|"
            "sie benutzen einen|sie haben javascript|sie haben einen adblocker|sie haben einen fehler|ihr browser|"
            "dein browser|dieses video ist|dieses video kann|das video konnte|das video kann|der inhalt konnte|"
            "klicken sie auf das bild|klicken sie hier|klicken sie, um|klick auf das bild|hier klicken|"
            "zum vergrößern|fehler gefunden|fehler melden|haben sie einen fehler|einen fehler gefunden|"
            "rechtschreibfehler|haben sie informationen|lesedauer|lesezeit|geschätzte lesezeit|"
            "sieh dir diesen beitrag|ein beitrag geteilt von|dieser artikel wurde automatisch|"
            "dieser text wurde automatisch|dieser artikel wurde ursprünglich|dieser text wurde mit|"
            "diesen artikel anhören|diesen artikel vorlesen|hören sie diesen|diese audioversion|"
            "es ist ein fehler aufgetreten|ein fehler ist aufgetreten|schreiben sie uns an|schreiben sie uns eine|"
            "schreiben sie dem autor|kontakt zum autor|stand: #|bildquelle|© foto"
        ),
    ),
    copyright=Said(
        labels=(
            "impressum|datenschutz|datenschutzerklärung|datenschutzhinweise|datenschutzhinweis|"
            "datenschutzbestimmungen|datenschutzrichtlinie|datenschutz & agb|impressum & datenschutz|"
            "impressum/kontakt|kontakt & impressum|impressum datenschutz|impressum datenschutzerklärung|"
            "impressum agb datenschutz|agb|agb datenschutz|nutzungsbedingungen|allgemeine nutzungsbedingungen|"
            "allgemeine geschäftsbedingungen|nutzungshinweise|nutzungsrechte|rechtliche hinweise|rechtlicher hinweis|"
            "haftungsausschluss|widerrufsbelehrung|widerruf|widerrufsrecht|urheberrecht|copyright|"
            "alle rechte vorbehalten|jugendschutz|jugendschutzbeauftragter|barrierefreiheit|"
            "erklärung zur barrierefreiheit|verträge kündigen|vertrag kündigen|verträge hier kündigen"
        ),
        openings=(
            "alle rechte vorbehalten|copyright|© copyright|der urheberrechtliche|dieser artikel ist urheberrechtlich|"
            "die inhalte dieser|alle texte und bilder|nachdruck|eine weiterverwendung|eine verwertung|"
            "weiterverwendung|vervielfältigung|jede verwertung|nutzungsrechte erwerben|stolz präsentiert von|"
            "mit stolz präsentiert|für die inhalte externer|alle angaben ohne gewähr|haftungsausschluss"
        ),
        closings=(
            "alle rechte vorbehalten|rechte vorbehalten|ohne genehmigung|nur mit genehmigung|ohne gewähr"
        ),
    ),
    tags=Said(
        labels=(
            "schlagworte|schlagwörter|schlagwort|schlagworte:|tags|tag|/ themen|stichworte|stichwörter|kategorien|"
            "kategorie|rubriken|rubrik|ressorts|themen in diesem artikel|themenseiten|mehr zu diesen themen|"
            "in diesem artikel|archiv|abgelegt unter|themenübersicht|alle schlagworte"
        ),
        openings=(
            "schlagworte:|schlagwörter:|schlagwort:|stichworte:|tags:|themen:|rubrik:|ressort:|abgelegt unter|"
            "veröffentlicht in|veröffentlicht unter|dieser beitrag wurde unter|dieser eintrag wurde|verschlagwortet|"
            "getaggt mit|gepostet in|themen in diesem artikel"
        ),
        leads=(
            "schlagworte|schlagwörter|stichworte|themen|tags|kategorien|kategorie|rubriken|in diesem artikel|mehr zu|"
            "mehr über|abgelegt unter"
        ),
    ),
    appeal=Said(
        labels=(
            "spenden|jetzt spenden|spende|spenden sie jetzt|unterstützen|unterstützen sie uns|unterstütze uns|"
            "unterstützung|jetzt unterstützen|fördern|förderer werden|mitglied werden|fördermitglied werden|"
            "spendenkonto|online spenden|gemeinsam für freie presse"
        ),
        openings=(
            "unterstützen sie uns|unterstützen sie unsere|unterstützen sie unabhängigen|unterstützen sie den|"
            "unterstützen sie die arbeit|unterstütze uns|unterstütze unsere|unterstütze unabhängigen|spenden sie|"
            "spende jetzt|jetzt spenden|ihre spende|deine spende|mit ihrer spende|mit deiner spende|"
            "mit ihrer unterstützung|werden sie mitglied|werde mitglied|werden sie fördermitglied|"
            "wir brauchen ihre unterstützung|wir brauchen deine unterstützung|wenn ihnen dieser artikel gefallen|"
            "wenn ihnen der artikel|wenn dir dieser artikel|wenn sie unsere arbeit|journalismus kostet|"
            "vielen dank fürs lesen|danke fürs lesen|danke, dass sie|finden sie gut? |helfen sie uns|hilf uns|"
            "für unabhängigen journalismus"
        ),
    ),
    app=Said(
        labels=(
            "app|apps|zur app|app herunterladen|app laden|app öffnen|in der app öffnen|in app öffnen|unsere app|"
            "unsere apps|die app|jetzt app laden|jetzt bei google play|laden im app store|mobile apps|ios-app|"
            "android-app|e-paper|epaper|e-paper app|desktop-version|mobile version|mobilversion|zur mobilen ansicht|"
            "desktop-ansicht"
        ),
        openings=(
            "laden sie unsere app|laden sie sich unsere|laden sie die app|laden sie hier|lade unsere app|"
            "lade die app|lade dir|holen sie sich unsere app|holen sie sich die|hol dir die|jetzt app|jetzt die app|"
            "mit unserer app|mit der app|jetzt bei google play|laden im app store|folgen sie unserem whatsapp|"
            "folgen sie unserem kanal|folge unserem|abonnieren sie unseren whatsapp|zum whatsapp-kanal|"
            "unser whatsapp-kanal|hier geht es zum whatsapp|scannen sie den"
        ),
    ),
    navigation=Said(
        labels=(
            "startseite|zur startseite|zurück zur startseite|home|suche|suchen|suche starten|suche nach:|suche nach|"
            "suchbegriff|suchergebnisse|erweiterte suche|erweiterte suche…|menü|menu|hauptmenü|menü öffnen|"
            "menü schließen|menü anzeigen|menü ein-/ausblenden|hauptnavigation|navigation|navigation überspringen|"
            "navigation öffnen|metanavigation|servicenavigation|zum seitenanfang|seitenanfang|nach oben|"
            "nach oben scrollen|zurück nach oben|zum anfang|zum inhalt springen|zum inhalt|zum inhalt wechseln|"
            "zum hauptinhalt|zum hauptinhalt springen|direkt zum inhalt|zur navigation|zur navigation springen|"
            "zur suche|zur suche springen|springe direkt zu:|springe zum inhalt|skip to content|kontakt|"
            "kontaktformular|kontaktieren sie uns|ansprechpartner|über uns|wir über uns|über mich|wer wir sind|"
            "das team|unser team|redaktion|die redaktion|verlag|karriere|stellenangebote|stellenmarkt|"
            "jobs & karriere|mediadaten|pressekontakt|hilfe|hilfe & kontakt|faq|faqs|häufige fragen|"
            "häufig gestellte fragen|kundenservice|kundencenter|service & kontakt|sitemap|seitenübersicht|"
            "nützliche links|quicklinks|sie sind hier|sie sind hier:|sie befinden sich hier|sie befinden sich hier:|"
            "brotkrumen|brotkrümelnavigation|warenkorb|shop|onlineshop|zum warenkorb|suche öffnen|suche schließen|"
            "wetter|horoskop|tv-programm|gewinnspiele|gewinnspiel|rätsel|kreuzworträtsel|traueranzeigen|"
            "abo- und leserservice|notdienste|branchenbuch|veranstaltungen|veranstaltungskalender|termine|wetter in|"
            "blogroll|archive|alle rubriken|dunkler modus|darkmode|hauptinhalt"
        ),
        openings=(
            "zum hauptinhalt|zur hauptnavigation|sie sind hier|sie befinden sich|zurück zur startseite|"
            "zurück zur übersicht|zurück zum seitenanfang|startseite >|startseite »|startseite /|home »|suche nach:"
        ),
    ),
)
