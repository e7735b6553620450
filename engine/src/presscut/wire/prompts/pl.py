"""Polish."""

from __future__ import annotations

from presscut.wire.prompt import Prompts, Said

PROMPTS = Prompts(
    login=Said(
        labels=(
            "zaloguj|zaloguj się|logowanie|wyloguj|wyloguj się|zarejestruj się|zarejestruj|rejestracja|załóż konto|"
            "utwórz konto|moje konto|mój profil|twoje konto|strefa klienta|strefa abonenta|nie pamiętasz hasła|"
            "zapomniałeś hasła|przypomnij hasło|login|nazwa użytkownika|zapamiętaj mnie|nie masz konta|"
            "zaloguj / zarejestruj|zaloguj się lub zarejestruj"
        ),
        openings=(
            "zaloguj się, aby|zaloguj się aby|zaloguj się, żeby|zaloguj się lub|zaloguj się przez|zaloguj się z|"
            "zaloguj się do|zarejestruj się, aby|zarejestruj się aby|zarejestruj się i|musisz być zalogowany|"
            "musisz się zalogować|aby się zalogować|masz już konto|nie masz konta|nie masz jeszcze konta|"
            "nie pamiętasz hasła|zapomniałeś hasła|kontynuuj z google|załóż konto|nie jesteś zalogowany"
        ),
    ),
    subscribe=Said(
        labels=(
            "subskrybuj|subskrypcja|prenumerata|prenumeruj|kup prenumeratę|kup dostęp|kup subskrypcję|"
            "prenumerata cyfrowa|tylko dla prenumeratorów|tylko dla subskrybentów|dla prenumeratorów|"
            "dla subskrybentów|artykuł premium|treść premium|premium|materiał premium|wypróbuj|sprawdź ofertę|"
            "zobacz ofertę|czytaj bez ograniczeń|e-wydanie|e-wydania|wydanie cyfrowe|artykuł dla subskrybentów|"
            "jestem prenumeratorem"
        ),
        openings=(
            "aby czytać dalej|aby przeczytać|aby kontynuować czytanie|by czytać dalej|chcesz czytać dalej|"
            "czytaj dalej z|artykuł dostępny tylko|ten artykuł jest dostępny|ten artykuł jest tylko|"
            "ten materiał jest dostępny|treść dostępna tylko|pełna treść|dalsza część artykułu|dalszy ciąg materiału|"
            "pozostało # %|pozostało #%|masz już prenumeratę|masz już subskrypcję|jesteś już prenumeratorem|"
            "jesteś prenumeratorem|pozostało ci|wykup dostęp|wykup prenumeratę|kup dostęp|kup prenumeratę|"
            "wykorzystałeś|uzyskaj dostęp|zyskaj dostęp|dostęp do wszystkich|nielimitowany dostęp|"
            "prenumerata cyfrowa|twoja subskrypcja|twoja prenumerata|dołącz do grona"
        ),
    ),
    cookie=Said(
        labels=(
            "akceptuję|akceptuj wszystkie|akceptuj|akceptuję i przechodzę do serwisu|akceptuj cookies|zgadzam się|"
            "zgoda|przejdź do serwisu|odrzuć|odrzuć wszystkie|odmów|ustawienia cookies|ustawienia zaawansowane|"
            "ustawienia plików cookie|zarządzaj cookies|zarządzaj zgodami|polityka cookies|polityka plików cookies|"
            "pliki cookies|ustawienia|ustawienia prywatności|zawsze aktywne|zawsze włączone|rozumiem|preferencje|"
            "zapisz ustawienia|dostosuj"
        ),
        openings=(
            "używamy plików cookie|używamy cookies|używamy ciasteczek|ta strona używa|ta strona korzysta|"
            "ta witryna używa|ta witryna korzysta|nasza strona korzysta|nasza strona używa|serwis używa|"
            "serwis korzysta|strona korzysta z plików|strona używa|portal korzysta|w ramach naszej witryny|"
            "my i nasi partnerzy|my i nasi # partnerzy|kontynuując przeglądanie|korzystając z serwisu|"
            "korzystając ze strony|dalsze korzystanie|szanujemy twoją prywatność|dbamy o twoją prywatność|"
            "cenimy twoją prywatność|cenimy prywatność|twoja prywatność|zgodę możesz|możesz zmienić|"
            "administratorem danych|administratorem twoich|administratorem państwa|wyrażam zgodę|zapisując się|"
            "chcesz zobaczyć tę|aby wyświetlić"
        ),
    ),
    share=Said(
        labels=(
            "udostępnij|udostępnij:|udostępnij na facebooku|udostępnij na twitterze|udostępnij na x|"
            "udostępnij artykuł|udostępnij ten artykuł|podziel się|podziel się:|podziel się artykułem|"
            "podziel się na facebooku|poleć|poleć znajomemu|poleć artykuł|wyślij|wyślij znajomemu|wyślij e-mailem|"
            "wyślij link|tweetnij|tweetuj|lubię to|lubię to!|kopiuj link|skopiuj link|skopiowano|link skopiowany|"
            "wykop|śledzik|obserwuj|obserwuj nas|obserwuj nas na|śledź nas|śledź nas na|polub nas|znajdź nas|"
            "dołącz do nas|facebook twitter|# udostępnień|podaruj artykuł|osadź"
        ),
        openings=(
            "udostępnij na|udostępnij ten|podziel się z|podziel się tym|podziel się na|podziel się:|"
            "kliknij, aby udostępnić|kliknij by|kliknij, aby wysłać|kliknij, aby wydrukować|"
            "otwiera się w nowym oknie|obserwuj nas|śledź nas|śledź nasz|polub nas|polub nasz|dołącz do nas na|"
            "znajdziesz nas na|jesteśmy na|podoba ci się"
        ),
    ),
    related=Said(
        labels=(
            "czytaj więcej|czytaj dalej|czytaj całość|czytaj też|czytaj także|czytaj również|czytaj|czytaj artykuł|"
            "więcej »|pokaż więcej|zobacz więcej|zobacz wszystkie|zobacz wszystko|zobacz także|zobacz też|"
            "zobacz również|zobacz|wczytaj więcej|załaduj więcej|dowiedz się więcej|więcej informacji|"
            "więcej na temat|więcej artykułów|więcej wiadomości|więcej od autora|polecamy|polecane|polecany artykuł|"
            "polecane artykuły|polecamy także|polecane dla ciebie|powiązane|powiązane artykuły|powiązane tematy|"
            "powiązane wiadomości|podobne artykuły|podobne wpisy|podobne|może cię zainteresować|"
            "może cię zainteresuje|mogą cię zainteresować|może zainteresować cię również|warto przeczytać|"
            "warto zobaczyć|przeczytaj też|przeczytaj także|przeczytaj również|najczęściej czytane|najpopularniejsze|"
            "najchętniej czytane|najnowsze|najnowsze wiadomości|najnowsze artykuły|najnowsze wpisy|"
            "najczęściej komentowane|ostatnie wpisy|ostatnie wiadomości|popularne|popularne artykuły|"
            "popularne tematy|aktualności|z ostatniej chwili|na topie|gorące tematy|inne artykuły|inne wiadomości|"
            "inne z kategorii|następny|poprzedni|następny artykuł|poprzedni artykuł|następna|poprzednia|"
            "następna strona|następny wpis|poprzedni wpis|nawigacja wpisu|spis treści|w tym temacie|nie przegap|"
            "nasz wybór|wybrane dla ciebie|tylko u nas|reklama polecane"
        ),
        openings=(
            "czytaj też|czytaj także|czytaj również|czytaj więcej:|czytaj więcej »|czytaj więcej na|czytaj więcej o|"
            "czytaj dalej »|czytaj dalej →|przeczytaj też|przeczytaj także|przeczytaj również|przeczytaj:|zobacz też|"
            "zobacz także|zobacz również|zobacz więcej:|zobacz galerię|zobacz film|zobacz wideo|oglądaj też|"
            "oglądaj także|obejrzyj także|posłuchaj też|posłuchaj także|może cię zainteresować|sprawdź też|"
            "sprawdź także|sprawdź również|warto przeczytać|polecamy:|polecamy też|więcej informacji|"
            "więcej na ten temat|więcej na temat|więcej wiadomości|więcej artykułów|wszystkie artykuły|"
            "pozostałe artykuły|podobne artykuły|powiązane artykuły|kliknij, aby przeczytać"
        ),
        leads=(
            "polecamy|polecane|powiązane artykuły|najczęściej czytane|najpopularniejsze|więcej na temat|więcej o|"
            "czytaj|czytaj więcej|przeczytaj|zobacz wideo|zobacz zdjęcia|posłuchaj|oglądaj"
        ),
    ),
    advertisement=Said(
        labels=(
            "reklama|reklamy|- reklama -|koniec reklamy|dalsza część artykułu pod reklamą|"
            "dalszy ciąg artykułu pod reklamą|dalsza część tekstu pod reklamą|ciąg dalszy pod reklamą|"
            "materiał sponsorowany|artykuł sponsorowany|materiał partnera|materiał promocyjny|materiał reklamowy|"
            "sponsorowane|linki sponsorowane|współpraca reklamowa|partnerzy|nasi partnerzy|pomiń reklamę|"
            "zamknij reklamę|zareklamuj się|ogłoszenia|dodaj ogłoszenie|reklama w serwisie"
        ),
        openings=(
            "reklama -|dalsza część artykułu pod|dalszy ciąg artykułu|dalsza część tekstu|ciąg dalszy artykułu pod|"
            "artykuł zawiera linki|tekst zawiera linki|w artykule znajdują się linki|materiał powstał we współpracy"
        ),
    ),
    newsletter=Said(
        labels=(
            "newsletter|newslettery|nasz newsletter|zapisz się na newsletter|zapisz się do newslettera|zapisz się|"
            "subskrybuj newsletter|zamów newsletter|twój e-mail|twój email|adres e-mail|adres email|e-mail *|imię|"
            "nazwisko|rss|kanały rss|wypisz się|powiadomienia"
        ),
        openings=(
            "zapisz się na|zapisz się do|subskrybuj nasz|dołącz do newslettera|chcesz być na bieżąco|podaj swój|"
            "podaj adres|wpisz swój|wpisz adres|twój adres e-mail|twój e-mail|dziękujemy za zapisanie|"
            "dziękujemy za subskrypcję|nasz newsletter|w każdej chwili możesz|możesz zrezygnować|"
            "nie przegap najważniejszych|chcę otrzymywać|zgadzam się na otrzymywanie"
        ),
    ),
    comment=Said(
        labels=(
            "skomentuj|komentarze|komentarz|# komentarzy|# komentarze|# komentarz|komentarze #|komentarze (#|"
            "komentarzy: #|skomentuj (#|brak komentarzy|dodaj komentarz|dodaj swój komentarz|napisz komentarz|"
            "zostaw komentarz|dodaj odpowiedź|zobacz komentarze|pokaż komentarze|zobacz wszystkie komentarze|"
            "wszystkie komentarze|czytaj komentarze|wasze komentarze|ostatnie komentarze|najnowsze komentarze|"
            "komentarze wyłączone|możliwość komentowania została wyłączona|odpowiedz|anuluj pisanie odpowiedzi|"
            "zgłoś naruszenie|zgłoś nadużycie|zgłoś komentarz|twój komentarz|twoja opinia|opinie (#|dyskusja|"
            "dołącz do dyskusji|weź udział w dyskusji|regulamin komentowania|sortuj|najstarsze|najlepsze|komentarz *|"
            "oceń artykuł|liczba głosów: #"
        ),
        openings=(
            "dodaj komentarz|napisz komentarz|zostaw komentarz|zostaw odpowiedź|bądź pierwszy|twój adres e-mail nie|"
            "twój adres email nie|wymagane pola|pola wymagane|zapamiętaj moje dane|zapisz moje dane|powiadom mnie|"
            "musisz się zalogować, aby|musisz być zalogowany, aby|zaloguj się, aby skomentować|"
            "zaloguj się, aby dodać|aby dodać komentarz|aby komentować|komentarze są|komentarze zamieszczane|"
            "możliwość komentowania|dołącz do dyskusji|co o tym sądzisz|co o tym myślisz|co sądzicie|a ty co|"
            "redakcja nie ponosi|# komentarzy do|# odpowiedzi na|wyraź swoją opinię|publikowane komentarze"
        ),
    ),
    tool=Said(
        labels=(
            "drukuj|wydrukuj|drukuj artykuł|wersja do druku|zapisz|zapisz artykuł|zapisz na później|"
            "przeczytaj później|dodaj do ulubionych|dodaj do zakładek|ulubione|zapisane|moje artykuły|posłuchaj|"
            "posłuchaj artykułu|odsłuchaj|słuchaj|odsłuchaj artykuł|rozmiar tekstu|wielkość tekstu|wielkość czcionki|"
            "rozmiar czcionki|a a a|powiększ|powiększ zdjęcie|zobacz galerię|zobacz zdjęcia|zobacz wideo|"
            "obejrzyj wideo|odtwórz|pełny ekran|zamknij|anuluj|wyślij wiadomość|ładowanie|ładowanie...|wczytywanie|"
            "pobierz|pobierz pdf|czas czytania|czas czytania: # min|czas czytania # min|czas czytania: ok. # min|"
            "ten tekst przeczytasz w # minut|ten tekst przeczytasz w # minuty|przeczytasz w # min|# min czytania|"
            "# min|# odsłon|# wyświetleń|# z #|zdjęcie # z #|strona # z #|zgłoś błąd|zgłoś błąd na stronie|"
            "zgłoś literówkę|zgłoś błąd w artykule|powiadomienia włącz|włącz powiadomienia|tłumacz|powrót|wróć|"
            "profil autora|wszystkie artykuły autora|kopiuj|źródło artykułu|zobacz profil|ok"
        ),
        openings=(
            "zapisz ten artykuł|wyłącz adblock|wyłącz blokowanie|używasz adblock|twoja przeglądarka|włącz javascript|"
            "włącz obsługę|javascript jest|do poprawnego działania|kliknij tutaj|kliknij, aby|kliknij i|kliknij w|"
            "kliknij na|tutaj kliknij|ten tekst przeczytasz|czas czytania|szacowany czas|wyświetl ten post na|"
            "post udostępniony przez|zauważyłeś błąd|widzisz błąd|znalazłeś błąd|zobaczyłeś błąd|masz dla nas temat|"
            "masz temat|masz ciekawy temat|masz informacje|jesteś świadkiem|byłeś świadkiem|napisz do nas|"
            "napisz do autora|skontaktuj się|wyślij nam|wystąpił błąd|posłuchaj tego artykułu|zgłoś błąd|"
            "włącz powiadomienia|artykuł przetłumaczony|odśwież stronę"
        ),
    ),
    copyright=Said(
        labels=(
            "polityka prywatności|regulamin|regulamin serwisu|prywatność|rodo|ochrona danych osobowych|"
            "wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|prawa zastrzeżone|prawa autorskie|copyright|"
            "nota prawna|informacje prawne|zasady użytkowania|deklaracja dostępności|dostępność|"
            "klauzula informacyjna|stopka redakcyjna|warunki korzystania"
        ),
        openings=(
            "wszelkie prawa|wszystkie prawa|© wszelkie|copyright|korzystanie z serwisu|korzystanie z portalu|"
            "dalsze rozpowszechnianie|treści zawarte|materiał chroniony|materiał oryginalny|artykuł chroniony|"
            "żadna część|wydawca:|redakcja i wydawca|projekt i wykonanie|wykonanie:|dumnie wspierane"
        ),
        closings="wszelkie prawa zastrzeżone|prawa zastrzeżone",
    ),
    tags=Said(
        labels=(
            "tagi|tematy|słowa kluczowe|kategorie|kategoria|etykiety|w tym artykule|archiwum|archiwa|bez kategorii|"
            "tagi artykułu|serwisy tematyczne"
        ),
        openings=(
            "tagi:|tematy:|słowa kluczowe:|kategorie:|etykiety:|opublikowano w|zamieszczono w|otagowano|"
            "więcej na temat:|w kategorii"
        ),
        leads="tagi|tematy|słowa kluczowe|kategorie|kategoria|etykiety|w tym artykule|osoby",
    ),
    appeal=Said(
        labels=(
            "wesprzyj nas|wspieraj nas|wesprzyj|wspieraj|wspieram|przekaż darowiznę|przekaż 1%|przekaż 1,5%|"
            "darowizna|wpłać|postaw kawę|postaw nam kawę|dołącz do nas!"
        ),
        openings=(
            "wesprzyj nas|wesprzyj nasz|wesprzyj niezależne|wspieraj nas|wspieraj nasz|wspieraj niezależne|"
            "wspieraj niezależny|przekaż darowiznę|dzięki waszemu|twoja darowizna|potrzebujemy twojego|"
            "potrzebujemy waszego|postaw nam|postaw kawę|dziękujemy, że|dziękujemy za przeczytanie|"
            "dziękujemy za lekturę|podoba ci się to, co|jeśli podoba ci się"
        ),
    ),
    app=Said(
        labels=(
            "pobierz aplikację|pobierz naszą aplikację|aplikacja|aplikacje|aplikacja mobilna|otwórz w aplikacji|"
            "zainstaluj aplikację|wersja mobilna|wersja na komputer|pobierz z google play|pobierz w app store"
        ),
        openings=(
            "pobierz aplikację|pobierz naszą|pobierz za darmo|zainstaluj aplikację|zainstaluj naszą|"
            "otwórz w aplikacji|w naszej aplikacji|z naszą aplikacją|dołącz do naszego kanału|dołącz do kanału|"
            "dołącz do nas na whatsapp|obserwuj nasz kanał|zeskanuj"
        ),
    ),
    navigation=Said(
        labels=(
            "strona główna|home|menu|menu główne|szukaj|wyszukaj|wyszukiwarka|wyszukiwanie|szukaj w serwisie|szukaj:|"
            "wyniki wyszukiwania|wyszukiwanie zaawansowane|kontakt|kontakty|kontakt z redakcją|skontaktuj się z nami|"
            "o nas|o firmie|o portalu|redakcja|zespół|kariera|pomoc|faq|najczęściej zadawane pytania|mapa serwisu|"
            "mapa strony|do góry|na górę|powrót do góry|wróć do góry|wróć na górę|wróć na stronę główną|"
            "powrót na stronę główną|wróć do strony głównej|przejdź do treści|przejdź do głównej treści|"
            "przejdź do zawartości|przejdź do menu|pomiń|otwórz menu|zamknij menu|rozwiń menu|jesteś tutaj|tu jesteś|"
            "jesteś w|sklep|koszyk|na skróty|na skróty:|pogoda|horoskop|program tv|krzyżówki|konkursy|nekrologi|"
            "kalendarz|nieruchomości|oferty pracy|patronaty|biuro reklamy|dla mediów|wybierz język|serwisy|"
            "nasze serwisy"
        ),
        openings=(
            "jesteś tutaj|tu jesteś|strona główna >|strona główna »|strona główna /|szukaj w|wyniki wyszukiwania"
        ),
    ),
)
