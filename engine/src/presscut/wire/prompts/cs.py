"""Czech."""

from __future__ import annotations

from presscut.wire.prompt import Prompts, Said

PROMPTS = Prompts(
    login=Said(
        labels=(
            "přihlásit|přihlásit se|přihlášení|odhlásit|odhlásit se|registrace|registrovat|registrovat se|"
            "zaregistrovat se|vytvořit účet|můj účet|můj profil|zapomenuté heslo|zapomněli jste heslo|"
            "uživatelské jméno|zapamatovat"
        ),
        openings=(
            "přihlásit se přes|registrujte se|musíte být přihlášen|musíte se přihlásit|pro pokračování se přihlaste|"
            "už máte účet|máte již účet|nemáte účet|nemáte ještě účet|ještě nemáte účet|zapomněli jste heslo|"
            "pokračovat přes google"
        ),
    ),
    subscribe=Said(
        labels=(
            "předplatit|předplatné|předplaťte si|koupit předplatné|získat předplatné|pro předplatitele|"
            "jen pro předplatitele|pouze pro předplatitele|exkluzivně pro předplatitele|prémiový obsah|"
            "vyzkoušet zdarma|zamčený článek|odemknout článek"
        ),
        openings=(
            "pro čtení celého článku|pro přečtení celého|chcete číst dál|pokračujte ve čtení|pokračování článku je|"
            "celý článek je|článek je určen|tento článek je určen|tento článek je pouze|tento obsah je|tento text je|"
            "zbývá vám|již jste předplatitel|jste předplatitel|už mám předplatné|už jste předplatitel|předplaťte si|"
            "získejte přístup|získejte neomezený|odemkněte"
        ),
    ),
    cookie=Said(
        labels=(
            "přijmout|přijmout vše|přijmout všechny|přijmout všechny cookies|souhlasím|souhlasím se vším|odmítnout|"
            "odmítnout vše|nastavení cookies|nastavení soukromí|zásady cookies|podrobné nastavení|vždy aktivní|"
            "cookies|rozumím|nesouhlasím"
        ),
        openings=(
            "používáme cookies|používáme soubory cookie|tento web používá|tyto stránky používají|"
            "tato stránka používá|na našem webu používáme|naše stránky používají|my a naši partneři|"
            "spolu s našimi partnery|pokračováním v prohlížení|používáním tohoto webu|používáním webu|"
            "vážíme si vašeho soukromí|na vašem soukromí|přihlášením k odběru|odesláním formuláře"
        ),
    ),
    share=Said(
        labels=(
            "sdílet|sdílejte|sdílet:|sdílet článek|sdílejte článek|sdílet na facebooku|sdílet na twitteru|"
            "sdílet na x|poslat e-mailem|poslat mailem|poslat emailem|poslat článek|odeslat e-mailem|doporučit|"
            "kopírovat odkaz|zkopírovat odkaz|odkaz zkopírován|tweetnout|to se mi líbí|líbí se|sledovat|sledujte nás|"
            "sledujte nás na|sociální sítě|najdete nás na|vložit na web|darovat článek"
        ),
        openings=(
            "sdílejte na|sdílet na|sdílejte tento|sdílejte s|klikněte pro sdílení|kliknutím sdílejte|"
            "otevře se v novém okně|sledujte nás|najdete nás na|líbil se vám"
        ),
    ),
    related=Said(
        labels=(
            "číst dál|číst dále|číst více|čtěte dál|čtěte také|čtěte i|přečtěte si také|přečtěte si|čtěte více|"
            "celý článek|více »|více zde|více informací|více článků|další články|další zprávy|další z rubriky|"
            "zobrazit více|zobrazit další|zobrazit vše|načíst další|dozvědět se více|pokračovat ve čtení|"
            "související články|související témata|související zprávy|související odkazy|podobné články|k tématu|"
            "mohlo by vás zajímat|mohlo by vás také zajímat|mohlo by se vám líbit|doporučujeme|doporučené články|"
            "nejčtenější|nejčtenější články|nejnovější|nejnovější články|nejnovější zprávy|nejnovější příspěvky|"
            "nejdiskutovanější|nejsledovanější|poslední články|poslední zprávy|aktuality|aktuální zprávy|"
            "aktuální témata|předchozí článek|další článek|následující článek|předchozí příspěvek|další příspěvek|"
            "obsah článku|tip redakce|tipy redakce|výběr redakce|nepřehlédněte|navigace pro příspěvek|viz také|"
            "témata dne|hlavní zprávy"
        ),
        openings=(
            "čtěte také|čtěte i|čtěte více|čtěte dále|čtěte:|přečtěte si také|přečtěte si i|přečtěte si další|"
            "podívejte se také|podívejte se na video|sledujte také|poslechněte si také|více zde:|více článků|"
            "více k tématu|více informací|mohlo by vás|další články|všechny články|související články|celý článek si|"
            "viz také"
        ),
        leads=(
            "čtěte|čtěte také|přečtěte si|související|související články|k tématu|nejčtenější|více k tématu|"
            "podívejte se|doporučujeme|mohlo by vás zajímat"
        ),
    ),
    advertisement=Said(
        labels=(
            "reklama|inzerce|- reklama -|komerční sdělení|komerční prezentace|sponzorováno|sponzorovaný obsah|"
            "sponzorovaný článek|partnerský obsah|přeskočit reklamu|zavřít reklamu|článek pokračuje pod reklamou|"
            "pokračování článku pod reklamou|placený obsah"
        ),
        openings=(
            "článek pokračuje pod|pokračování textu|článek pokračuje|pokračování článku|článek obsahuje affiliate"
        ),
    ),
    newsletter=Said(
        labels=(
            "newsletter|newslettery|odběr novinek|odebírat|odebírat newsletter|odebírejte|přihlásit k odběru|"
            "přihlásit se k odběru|přihlaste se k odběru|zasílání novinek|váš e-mail|váš email|e-mailová adresa|"
            "e-mail *|rss|notifikace"
        ),
        openings=(
            "přihlaste se k|odebírejte náš|odebírejte naše|zadejte svůj|zadejte váš|zadejte e-mail|"
            "vaše e-mailová adresa|děkujeme za přihlášení|děkujeme za registraci|náš newsletter|kdykoliv se můžete|"
            "odhlásit se můžete|nezmeškejte|chci dostávat"
        ),
    ),
    comment=Said(
        labels=(
            "komentář|komentáře|# komentářů|# komentáře|# komentář|komentáře (#|komentáře #|žádné komentáře|"
            "přidat komentář|přidejte komentář|napsat komentář|napište komentář|vložit komentář|zobrazit komentáře|"
            "všechny komentáře|diskuse (#|diskuze (#|diskuse k článku|vstoupit do diskuse|vstoupit do diskuze|"
            "do diskuse|diskutovat|zobrazit diskusi|zobrazit diskuzi|názory čtenářů|odpovědět|"
            "zrušit odpověď na komentář|nahlásit|váš komentář|nový příspěvek|pravidla diskuse|odeslat komentář|"
            "komentujte"
        ),
        openings=(
            "přidejte komentář|napište komentář|napsat komentář|buďte první|vaše e-mailová adresa nebude|"
            "vaše emailová adresa nebude|vyžadované informace|povinné položky|uložit do prohlížeče|"
            "pro přidání komentáře|pro vložení komentáře|pro přidání příspěvku|pro komentování|diskuse k článku|"
            "komentáře jsou|co si o tom myslíte|co na to říkáte|# komentářů u"
        ),
    ),
    tool=Said(
        labels=(
            "vytisknout|tisknout|vytisknout článek|uložit článek|uložit na později|přečíst později|uložené články|"
            "přidat do oblíbených|oblíbené|poslechnout|poslechnout článek|přehrát|přehrát článek|přehrát video|"
            "velikost písma|velikost textu|zvětšit|zvětšit obrázek|zvětšit fotografii|fotogalerie|"
            "prohlédnout galerii|zobrazit galerii|otevřít galerii|vstoupit do galerie|celá obrazovka|zavřít|zrušit|"
            "odeslat|načítání|načítání...|načítám|stáhnout|doba čtení|doba čtení: # min|doba čtení # min|# min čtení|"
            "# min. čtení|čtení na # min|# min|# zobrazení|# z #|foto # z #|strana # z #|nahlásit chybu|"
            "nahlásit chybu v článku|našli jste chybu|našli jste v článku chybu|upozornit na chybu|"
            "zapnout notifikace|přeložit|zpět na článek|profil autora|všechny články autora|autor článku"
        ),
        openings=(
            "vypněte adblock|vypněte si|povolte javascript|zapněte javascript|váš prohlížeč|používáte adblock|"
            "používáte zastaralý|klikněte zde|klikněte pro|kliknutím zvětšíte|doba čtení|"
            "zobrazit příspěvek na instagramu|příspěvek sdílený|našli jste v článku|našli jste chybu|všimli jste si|"
            "máte pro nás tip|napište nám|došlo k chybě|poslechněte si článek|kontaktujte nás"
        ),
    ),
    copyright=Said(
        labels=(
            "ochrana osobních údajů|ochrana soukromí|zásady ochrany osobních údajů|osobní údaje|podmínky užití|"
            "podmínky užívání|podmínky používání|obchodní podmínky|všeobecné podmínky|všechna práva vyhrazena|"
            "autorská práva|copyright|prohlášení o přístupnosti|tiráž|etický kodex|gdpr|impressum"
        ),
        openings=(
            "všechna práva|© všechna|publikování nebo|publikování či|jakékoliv užití|jakékoli užití|"
            "bez předchozího písemného|bez písemného|vydavatel:|provozovatel:|copyright|autorská práva vykonává|issn"
        ),
        closings="všechna práva vyhrazena|práva vyhrazena",
    ),
    tags=Said(
        labels=(
            "štítky|štítek|tagy|témata|klíčová slova|kategorie|rubriky|rubrika|v tomto článku|archiv|archivy|"
            "nezařazené"
        ),
        openings=(
            "štítky:|tagy:|témata:|klíčová slova:|rubrika:|rubriky:|publikováno v|zařazeno do|označeno"
        ),
        leads="štítky|témata|klíčová slova|rubriky|kategorie|tagy",
    ),
    appeal=Said(
        labels=(
            "podpořte nás|podpořit|přispět|přispějte|podpořte naši práci|podpořte nezávislou žurnalistiku|daruj"
        ),
        openings=(
            "podpořte nás|podpořte naši|podpořte naše|podpořte nezávislou|podpořte nezávislé|podpořte náš|"
            "díky vaší podpoře|děkujeme, že čtete|děkujeme za přečtení|líbí se vám naše"
        ),
    ),
    app=Said(
        labels=(
            "stáhnout aplikaci|stáhněte si aplikaci|mobilní aplikace|otevřít v aplikaci|mobilní verze|"
            "verze pro počítač|nyní na google play"
        ),
        openings=(
            "stáhněte si aplikaci|stáhněte si naši|stáhněte si mobilní|nainstalujte si|otevřít v aplikaci|"
            "v naší aplikaci|sledujte náš kanál|přidejte se k nám"
        ),
    ),
    navigation=Said(
        labels=(
            "domů|úvodní stránka|hlavní stránka|titulní strana|menu|hlavní menu|hledat|vyhledat|vyhledávání|hledání|"
            "hledej|rozšířené vyhledávání|výsledky vyhledávání|kontakt|kontakty|kontaktujte nás|o nás|redakce|"
            "časté dotazy|mapa stránek|mapa webu|nahoru|zpět nahoru|na začátek|přejít k obsahu|přejít na obsah|"
            "přejít k hlavnímu obsahu|přeskočit na obsah|přejít k menu|otevřít menu|zavřít menu|navigace|"
            "nacházíte se|nacházíte se zde|jste zde|drobečková navigace|e-shop|eshop|košík|předpověď počasí|"
            "horoskopy|tv program|křížovky|sudoku|kurzy měn|jízdní řády|další weby|archiv zpráv"
        ),
        openings=("zpět na hlavní|zpět na úvod|nacházíte se|jste zde|domů >|domů »|úvod >|úvod »|hledat v"),
    ),
)
