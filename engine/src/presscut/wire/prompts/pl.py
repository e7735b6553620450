"""Polish."""

from __future__ import annotations

from presscut.wire.prompt import Prompts

PROMPTS = Prompts(
    labels=(
        "zaloguj|zaloguj się|logowanie|wyloguj|wyloguj się|zarejestruj się|rejestracja|załóż konto|"
        "utwórz konto|moje konto|mój profil|strefa klienta|strefa abonenta|subskrybuj|prenumerata|"
        "kup prenumeratę|kup dostęp|strona główna|szukaj|wyszukaj|udostępnij|podziel się|"
        "udostępnij na facebooku|drukuj|wydrukuj|zapisz|zapisz artykuł|zapisz na później|"
        "przeczytaj później|kopiuj link|skopiuj link|skomentuj|komentarze|komentarz|czytaj więcej|"
        "czytaj dalej|więcej|pokaż więcej|zobacz więcej|dowiedz się więcej|reklama|materiał sponsorowany|"
        "akceptuję|akceptuj wszystkie|akceptuj|odrzuć|odrzuć wszystkie|ustawienia cookies|"
        "polityka prywatności|polityka cookies|regulamin|kontakt|do góry|przejdź do treści|"
        "nie pamiętasz hasła|obserwuj|zamknij|posłuchaj|tylko dla prenumeratorów"
    ),
    sentences=(
        "zaloguj się, aby|zaloguj się aby|zaloguj się lub|zarejestruj się, aby|zarejestruj się aby|"
        "aby czytać dalej|aby przeczytać|musisz być zalogowany|musisz się zalogować|"
        "artykuł dostępny tylko|ten artykuł jest dostępny|treść dostępna tylko|masz już konto|"
        "masz już prenumeratę|nie masz konta|jesteś już prenumeratorem|pozostało ci|wykup dostęp|"
        "wykup prenumeratę|używamy plików cookie|używamy cookies|ta strona używa|ta strona korzysta|"
        "nasza strona korzysta|serwis używa|my i nasi partnerzy|kontynuując przeglądanie|"
        "korzystając z serwisu|obserwuj nas|śledź nas|polub nas|dołącz do nas|pobierz aplikację|"
        "pobierz naszą|zapisz się na newsletter|zapisz się do|podaj swój adres|zapisz ten artykuł|"
        "wyłącz adblock"
    ),
    also=(
        "czytaj też|czytaj także|czytaj również|przeczytaj też|przeczytaj także|przeczytaj również|"
        "zobacz też|zobacz także|zobacz również|oglądaj też|posłuchaj też|może cię zainteresować"
    ),
    leads=(
        "polecamy|polecane|powiązane artykuły|najczęściej czytane|najpopularniejsze|tagi|tematy|"
        "więcej na temat|więcej o"
    ),
)
