# Co mówią ekrany.
#
# $method to jedno z: sms, voice, email, push, totp, hotp, webauthn, recovery_code, temporary_pass.
# $hint wskazuje telefon, adres lub klucz, zamaskowany przez serwer: ••12. Ma wartość "none", gdy serwer nic nie podaje.
# Kody i liczby do porównania nigdy nie są częścią tekstu.

## Na każdym ekranie

account-line = Logowanie jako { $account }
start-over-action = To nie ty? Zacznij od nowa
language-label = Język
offline-notice = Brak połączenia z internetem. Nic nie przepada: kontynuuj, gdy tylko połączenie wróci.

## Wpisywanie kodu

code-heading = { $method ->
    [voice] Wpisz kod z rozmowy
    [email] Wpisz kod z e-maila
    [totp] Wpisz kod z aplikacji
    [hotp] Wpisz kod z tokena
    [recovery_code] Wpisz kod odzyskiwania
    [temporary_pass] Wpisz tymczasowy kod dostępu
   *[sms] Wpisz kod z SMS-a
 }
code-intro = { $method ->
    [voice] { $hint ->
        [none] Dzwonimy na twój telefon. Odbierz, posłuchaj i wpisz kod, który usłyszysz.
       *[other] Dzwonimy na twój telefon ({ $hint }). Odbierz, posłuchaj i wpisz kod, który usłyszysz.
     }
    [email] { $hint ->
        [none] Wysłaliśmy ci e-mail z kodem.
       *[other] Wysłaliśmy e-mail z kodem na adres { $hint }.
     }
    [totp] { $hint ->
        [none] Otwórz aplikację uwierzytelniającą i wpisz kod, który teraz pokazuje.
       *[other] Otwórz aplikację uwierzytelniającą ({ $hint }) i wpisz kod, który teraz pokazuje.
     }
    [hotp] { $hint ->
        [none] Naciśnij przycisk na tokenie i wpisz kod, który pokazuje.
       *[other] Naciśnij przycisk na tokenie ({ $hint }) i wpisz kod, który pokazuje.
     }
    [recovery_code] Wpisz jeden z kodów zapisanych przy włączaniu weryfikacji dwuetapowej. Każdy kod działa raz.
    [temporary_pass] Wpisz kod otrzymany z działu IT, dokładnie tak, jak jest zapisany.
   *[sms] { $hint ->
        [none] Wysłaliśmy SMS z kodem na twój telefon.
       *[other] Wysłaliśmy SMS z kodem na twój telefon ({ $hint }).
     }
 }
code-ordinal-intro = Wpisz kod numer { $ordinal } z listy zapisanej przy włączaniu weryfikacji dwuetapowej.
code-another-intro = Już prawie. Twój token i nasz serwer się rozjechały, więc potrzebujemy też następnego kodu. Naciśnij przycisk jeszcze raz i wpisz nowy.
code-label = { $method ->
    [recovery_code] Kod odzyskiwania
    [temporary_pass] Tymczasowy kod dostępu
   *[sms] Kod weryfikacyjny
 }
code-submit = Dalej
code-submit-busy = Sprawdzamy…
code-format-digits = { $count ->
    [one] { $count } cyfra. Spacje nie mają znaczenia.
    [few] { $count } cyfry. Spacje nie mają znaczenia.
    [many] { $count } cyfr. Spacje nie mają znaczenia.
   *[other] { $count } cyfry. Spacje nie mają znaczenia.
 }
code-format-letters = Litery, cyfry i kreski, dokładnie tak, jak są zapisane.
code-auto-submit = Sprawdzimy go, gdy tylko będzie pełny.
code-never-share = Nigdy nie podawaj tego kodu osobie, która do ciebie dzwoni lub pisze, bez względu na to, za kogo się podaje.
code-expires = { $minutes ->
    [one] Kod działa jeszcze przez minutę.
    [few] Kod działa jeszcze przez { $minutes } minuty.
    [many] Kod działa jeszcze przez { $minutes } minut.
   *[other] Kod działa jeszcze przez { $minutes } minuty.
 }
attempts-left = { $attempts ->
    [one] Została ci jedna próba.
    [few] Zostały ci { $attempts } próby.
    [many] Zostało ci { $attempts } prób.
   *[other] Zostało ci { $attempts } próby.
 }
counts-same = { $sends ->
    [one] Kod został wysłany raz.
    [few] Ten sam kod został wysłany { $sends } razy. Nie ma znaczenia, w której wiadomości go przeczytasz.
    [many] Ten sam kod został wysłany { $sends } razy. Nie ma znaczenia, w której wiadomości go przeczytasz.
   *[other] Ten sam kod został wysłany { $sends } razu. Nie ma znaczenia, w której wiadomości go przeczytasz.
 }
counts-replaces = { $sends ->
    [one] Wysłaliśmy jeden kod, o { $time }.
    [few] Wysłaliśmy { $sends } kody. Działa tylko najnowszy: ten wysłany o { $time }.
    [many] Wysłaliśmy { $sends } kodów. Działa tylko najnowszy: ten wysłany o { $time }.
   *[other] Wysłaliśmy { $sends } kodu. Działa tylko najnowszy: ten wysłany o { $time }.
 }
counts-both = { $sends ->
    [one] Wysłaliśmy jeden kod, o { $time }.
    [few] Wysłaliśmy { $sends } kody. Każdy działa, dopóki nie wygaśnie; najnowszy został wysłany o { $time }.
    [many] Wysłaliśmy { $sends } kodów. Każdy działa, dopóki nie wygaśnie; najnowszy został wysłany o { $time }.
   *[other] Wysłaliśmy { $sends } kodu. Każdy działa, dopóki nie wygaśnie; najnowszy został wysłany o { $time }.
 }

## Wysyłanie kodu, połączenia lub prośby

send-heading = { $method ->
    [voice] Odbierz kod przez telefon
    [email] Odbierz kod e-mailem
    [push] Zatwierdź w aplikacji
   *[sms] Odbierz kod SMS-em
 }
send-intro = { $method ->
    [voice] { $hint ->
        [none] Zadzwonimy na twój telefon i odczytamy kod na głos.
       *[other] Zadzwonimy na twój telefon ({ $hint }) i odczytamy kod na głos.
     }
    [email] { $hint ->
        [none] Wyślemy kod na twój adres e-mail.
       *[other] Wyślemy kod na adres { $hint }.
     }
    [push] { $hint ->
        [none] Wyślemy prośbę do aplikacji na twoim telefonie. Tam ją zatwierdzisz.
       *[other] Wyślemy prośbę do aplikacji na twoim telefonie ({ $hint }). Tam ją zatwierdzisz.
     }
   *[sms] { $hint ->
        [none] Wyślemy SMS z kodem na twój telefon.
       *[other] Wyślemy SMS z kodem na twój telefon ({ $hint }).
     }
 }
send-action = { $method ->
    [voice] { $hint ->
        [none] Zadzwoń do mnie
       *[other] Zadzwoń na { $hint }
     }
    [email] { $hint ->
        [none] Wyślij e-mail
       *[other] Wyślij e-mail na { $hint }
     }
    [push] Wyślij prośbę
   *[sms] { $hint ->
        [none] Wyślij SMS
       *[other] Wyślij SMS na { $hint }
     }
 }
send-busy = { $method ->
    [voice] Dzwonimy…
   *[sms] Wysyłamy…
 }
resend-action = { $method ->
    [voice] Zadzwoń jeszcze raz
    [email] Wyślij nowy e-mail
    [push] Wyślij nową prośbę
   *[sms] Wyślij nowy SMS
 }
resend-wait = { $seconds ->
    [one] Możliwe za { $seconds } sekundę.
    [few] Możliwe za { $seconds } sekundy.
    [many] Możliwe za { $seconds } sekund.
   *[other] Możliwe za { $seconds } sekundy.
 }
resend-none = { $method ->
    [voice] Przy tym logowaniu nie możemy już więcej zadzwonić. Kod z wcześniejszej rozmowy działa, dopóki nie wygaśnie.
   *[sms] Przy tym logowaniu nie możemy już wysłać więcej kodów. Ten, który już do ciebie dotarł, działa, dopóki nie wygaśnie.
 }

## Coś się spóźnia

late-overdue-title = { $method ->
    [voice] Połączenie się opóźnia
    [email] E-mail się opóźnia
    [push] Na telefonie nadal nic?
   *[sms] SMS się opóźnia
 }
late-overdue-body = { $method ->
    [voice] Telefon może jeszcze zadzwonić, a kod będzie wtedy działać.
    [push] Otwórz aplikację samodzielnie: prośba może w niej czekać.
    [email] Może jeszcze dotrzeć, a kod będzie wtedy działać. Na razie zajrzyj do folderu ze spamem.
   *[sms] Może jeszcze dotrzeć, a kod będzie wtedy działać.
 }
late-claimed-title = { $method ->
    [voice] Telefon powinien już zadzwonić
    [email] E-mail powinien już być
    [push] Prośba powinna już być na telefonie
   *[sms] SMS powinien już być
 }
late-claimed-body = { $method ->
    [voice] Według sieci telefonicznej połączenie doszło do skutku. Sprawdź, czy telefon nie jest wyciszony i nie przekierowuje rozmów.
    [email] Serwer poczty go przyjął. Zajrzyj do folderu ze spamem.
    [push] Otwórz aplikację samodzielnie: prośba może w niej czekać.
   *[sms] Według sieci telefonicznej został doręczony. Zajrzyj do wiadomości zablokowanych i odfiltrowanych.
 }
late-failed-title = { $method ->
    [voice] Nie udało się dodzwonić
    [email] Nie udało się doręczyć e-maila
    [push] Prośba nie dotarła na telefon
   *[sms] Nie udało się doręczyć SMS-a
 }
late-failed-body = { $method ->
    [voice] Sieć telefoniczna odrzuciła połączenie. Z twoim kontem nie ma to nic wspólnego.
    [email] Serwer poczty go odrzucił. Z twoim kontem nie ma to nic wspólnego.
    [push] Czy telefon jest włączony i ma internet?
   *[sms] Sieć telefoniczna go odrzuciła. Z twoim kontem nie ma to nic wspólnego.
 }
late-queued-title = { $method ->
    [voice] Połączenie wciąż czeka w kolejce
    [email] E-mail wciąż czeka w kolejce
    [push] Prośba wciąż czeka w kolejce
   *[sms] SMS wciąż czeka w kolejce
 }
late-queued-body = { $method ->
    [voice] Jeszcze nie udało nam się zadzwonić. Wciąż próbujemy.
   *[sms] Jeszcze nic od nas nie wyszło. Wciąż próbujemy.
 }
late-slow-title = { $method ->
    [voice] Połączenia do twojego operatora są teraz opóźnione
    [email] E-maile są teraz opóźnione
    [push] Prośby do aplikacji są teraz opóźnione
   *[sms] SMS-y do twojego operatora są teraz opóźnione
 }
late-slow-body = { $method ->
    [voice] Może minąć chwila, zanim telefon zadzwoni.
   *[sms] Może minąć chwila, zanim coś do ciebie dotrze.
 }
late-most-take = { $seconds ->
    [one] Obecnie większość dociera w ciągu około { $seconds } sekundy.
    [few] Obecnie większość dociera w ciągu około { $seconds } sekund.
    [many] Obecnie większość dociera w ciągu około { $seconds } sekund.
   *[other] Obecnie większość dociera w ciągu około { $seconds } sekundy.
 }

## Inne sposoby

alternatives-action = Użyj innej opcji weryfikacji
alternatives-none = Nie masz zarejestrowanej żadnej innej opcji weryfikacji. Jeśli ta nie działa, w zalogowaniu pomoże ci dział wsparcia.
instead-action = { $method ->
    [voice] { $hint ->
        [none] Wolę odebrać telefon
       *[other] Wolę odebrać telefon ({ $hint })
     }
    [email] { $hint ->
        [none] Wolę dostać e-mail
       *[other] Wolę dostać e-mail na { $hint }
     }
    [push] Wolę zatwierdzić w aplikacji
    [totp] Wolę użyć aplikacji uwierzytelniającej
    [hotp] Wolę użyć tokena
    [webauthn] Wolę użyć klucza dostępu lub bezpieczeństwa
    [recovery_code] Wolę użyć kodu odzyskiwania
    [temporary_pass] Wolę użyć tymczasowego kodu dostępu
   *[sms] { $hint ->
        [none] Wolę dostać SMS
       *[other] Wolę dostać SMS na { $hint }
     }
 }
choose-heading = Jak chcesz pokazać, że to ty?
choose-intro = Wybierz to, co masz pod ręką.
choose-name = { $method ->
    [voice] Połączenie telefoniczne
    [email] E-mail
    [push] Zatwierdzenie w aplikacji
    [totp] Aplikacja uwierzytelniająca
    [hotp] Token
    [webauthn] Klucz dostępu lub bezpieczeństwa
    [recovery_code] Kod odzyskiwania
    [temporary_pass] Tymczasowy kod dostępu
   *[sms] SMS
 }
choose-what = { $method ->
    [voice] Zadzwonimy i odczytamy kod na głos
    [email] Kod w twojej skrzynce
    [push] Odpowiedz na prośbę na telefonie
    [totp] Działa bez zasięgu i bez internetu
    [hotp] Kod z wyświetlacza
    [webauthn] Odcisk palca, twarz lub PIN: bez wpisywania kodu
    [recovery_code] Jeden z zapisanych kodów
    [temporary_pass] Od działu IT
   *[sms] Kod na telefon
 }
choose-last-used = Ostatnio używane tutaj
choose-slow = { $method ->
    [voice] Połączenia są teraz opóźnione
    [email] E-maile są teraz opóźnione
   *[sms] SMS-y są teraz opóźnione
 }
choose-alive = { $method ->
    [voice] Już do ciebie dzwoniliśmy
    [push] Prośba już czeka
   *[sms] Kod jest już w drodze
 }
choose-key-unsupported = Nie działa w tej przeglądarce
choose-key-not-in-frame = Nie działa w tym oknie
choose-back = Wróć

## Prośba na telefonie

push-heading = { $state ->
    [over] Czy wysłać prośbę jeszcze raz?
   *[waiting] Spójrz na telefon
 }
push-intro = { $hint ->
    [none] Wysłaliśmy prośbę do aplikacji na twoim telefonie. Otwórz ją i zatwierdź logowanie.
   *[other] Wysłaliśmy prośbę do aplikacji na twoim telefonie ({ $hint }). Otwórz ją i zatwierdź logowanie.
 }
push-over-intro = Ostatnia prośba jest zamknięta. Nową możesz wysłać, kiedy zechcesz.
push-show-label = Wybierz tę liczbę w aplikacji
push-ask-intro = { $hint ->
    [none] Otwórz aplikację na telefonie. Pokazuje liczbę: wpisz ją tutaj.
   *[other] Otwórz aplikację na telefonie ({ $hint }). Pokazuje liczbę: wpisz ją tutaj.
 }
push-ask-label = Liczba z aplikacji
push-waiting = Czekamy na twoją odpowiedź…
push-not-mine = To nie moje logowanie

## Klucz

key-heading = Użyj klucza dostępu lub bezpieczeństwa
key-intro = { $hint ->
    [none] Przeglądarka o niego poprosi. Dotknij klucza albo użyj odcisku palca, twarzy lub blokady ekranu.
   *[other] Przeglądarka o niego poprosi ({ $hint }). Dotknij klucza albo użyj odcisku palca, twarzy lub blokady ekranu.
 }
key-action = Użyj klucza
key-preparing = Chwileczkę…
key-asking = Postępuj według wskazówek przeglądarki…
key-unsupported = Ta przeglądarka nie obsługuje kluczy dostępu ani kluczy bezpieczeństwa. Otwórz stronę w nowszej przeglądarce albo wybierz inny sposób.
key-not-in-frame = Klucze dostępu i klucze bezpieczeństwa nie działają w tym oknie, bo jest ono częścią innej strony. Otwórz logowanie w osobnej karcie albo wybierz inny sposób.

## Po odpowiedzi

remember-label = Zapamiętaj tę przeglądarkę
remember-hint = Tylko na własnym urządzeniu.
remember-heading = Zapamiętać tę przeglądarkę?
remember-intro = Następnym razem wystarczy tu hasło. Wybierz „tak” tylko na własnym urządzeniu.
remember-yes = Tak, zapamiętaj
remember-no = Nie, pytaj mnie ponownie
register-heading = { $optional ->
    [yes] Czy chcesz zarejestrować metodę weryfikacji?
   *[no] Zarejestruj metodę weryfikacji
 }
register-intro = { $optional ->
    [yes] Zajmie to minutę, a następnym razem nie musisz polegać na dzisiejszym sposobie.
   *[no] Twoja organizacja prosi o to, zanim przejdziesz dalej. Zajmie to minutę.
 }
register-action = Zarejestruj metodę
register-later = Nie teraz
offer-heading = Dodać drugi sposób logowania?
offer-intro = Masz jedną metodę weryfikacji. Jeśli zginie albo zostanie w domu, nie zalogujesz się. Dodanie drugiej zajmie minutę.
offer-action = Dodaj metodę
no-method-heading = Nie masz jeszcze metody weryfikacji
no-method-intro = { $can ->
    [yes] Hasło się zgadza, ale nie ma czym potwierdzić, że to ty. Zarejestruj metodę, a logowanie będzie możliwe.
   *[no] Hasło się zgadza, ale nie ma czym potwierdzić, że to ty. Dział wsparcia pomoże ci zarejestrować metodę.
 }
verified-heading = Udało się
verified-intro = Przechodzimy dalej…
verified-recovery-left = { $left ->
    [0] To był twój ostatni kod odzyskiwania. Utwórz nowe jeszcze dziś.
    [one] Został ci jeden kod odzyskiwania. Utwórz wkrótce nowe.
    [few] Zostały ci { $left } kody odzyskiwania.
    [many] Zostało ci { $left } kodów odzyskiwania.
   *[other] Zostało ci { $left } kodu odzyskiwania.
 }
cancelled-heading = Zaczynamy od nowa
cancelled-intro = Wracamy na początek…
expired-heading = To logowanie wygasło
expired-intro = Było otwarte zbyt długo albo zostało zakończone gdzie indziej. Z twoim kontem wszystko w porządku: zacznij od nowa, od hasła.
locked-heading = Chwilowa blokada
locked-intro = { $known ->
    [yes] Było zbyt wiele błędnych odpowiedzi, więc dla twojego bezpieczeństwa włączyliśmy blokadę. Zniknie o { $time }, za około { $minutes ->
        [one] minutę
        [few] { $minutes } minuty
        [many] { $minutes } minut
       *[other] { $minutes } minuty
     }. Nowy kod nie zdejmie jej wcześniej.
   *[no] Było zbyt wiele błędnych odpowiedzi, więc dla twojego bezpieczeństwa włączyliśmy blokadę. Zniknie za jakiś czas. Nowy kod nie zdejmie jej wcześniej.
 }
end-action = Wróć na początek
unreachable-heading = Nie możemy się teraz połączyć
unreachable-intro = Usługa logowania nie odpowiada. Hasło się zgadzało i nic nie przepadło.
retry-action = Spróbuj ponownie

## Co poszło nie tak

alert-empty-title = Pole jest puste
alert-empty-body = { $method ->
    [totp] Wpisz kod, który pokazuje aplikacja.
    [hotp] Wpisz kod, który pokazuje token.
    [push] Wpisz liczbę, którą pokazuje aplikacja.
    [recovery_code] Wpisz jeden ze swoich kodów odzyskiwania.
    [temporary_pass] Wpisz tymczasowy kod dostępu.
    [voice] Wpisz kod usłyszany w rozmowie.
   *[sms] Wpisz kod z wiadomości.
 }
alert-short-title = Brakuje kilku cyfr
alert-short-body = { $expected ->
    [one] Powinna być { $expected } cyfra. Nic nie wysłaliśmy, więc to nie liczy się jako próba.
    [few] Powinny być { $expected } cyfry. Nic nie wysłaliśmy, więc to nie liczy się jako próba.
    [many] Powinno być { $expected } cyfr. Nic nie wysłaliśmy, więc to nie liczy się jako próba.
   *[other] Powinno być { $expected } cyfry. Nic nie wysłaliśmy, więc to nie liczy się jako próba.
 }
alert-long-title = Jest za dużo cyfr
alert-long-body = { $expected ->
    [one] Powinna być { $expected } cyfra. Nic nie wysłaliśmy, więc to nie liczy się jako próba.
    [few] Powinny być { $expected } cyfry. Nic nie wysłaliśmy, więc to nie liczy się jako próba.
    [many] Powinno być { $expected } cyfr. Nic nie wysłaliśmy, więc to nie liczy się jako próba.
   *[other] Powinno być { $expected } cyfry. Nic nie wysłaliśmy, więc to nie liczy się jako próba.
 }
alert-digits-title = Kod składa się tylko z cyfr
alert-digits-body = Usuń wszystko inne. Nic nie wysłaliśmy, więc to nie liczy się jako próba.
alert-wrong-title = { $method ->
    [recovery_code] To nie jest żaden z twoich kodów odzyskiwania
    [temporary_pass] To nie jest właściwy kod dostępu
    [push] To nie jest właściwa liczba
   *[sms] To nie jest właściwy kod
 }
alert-wrong-body = { $method ->
    [voice] Wpisz kod z najnowszej rozmowy. W razie wątpliwości poproś o kolejną.
    [email] Porównaj go z najnowszym e-mailem i wpisz ponownie.
    [push] Spójrz na liczbę w aplikacji i wpisz ją ponownie.
    [totp] Zajrzyj jeszcze raz do aplikacji: kod zmienia się co 30 sekund. Sprawdź, czy to pozycja dla tego konta.
    [hotp] Naciśnij przycisk, aby dostać nowy kod, i wpisz właśnie ten.
    [recovery_code] Porównaj go z listą litera po literze. Wykorzystany kod już nie zadziała.
    [temporary_pass] Porównaj go litera po literze. Wielkość liter może mieć znaczenie.
   *[sms] Porównaj go z najnowszym SMS-em i wpisz ponownie.
 }
alert-expired-title = Ten kod jest już nieważny
alert-expired-body = { $method ->
    [totp] Wpisz ten, który aplikacja teraz pokazuje.
    [hotp] Naciśnij przycisk, aby dostać nowy kod, i wpisz właśnie ten.
    [temporary_pass] Tymczasowy kod dostępu działa krótko. Poproś dział IT o nowy albo wybierz inny sposób.
    [recovery_code] Wybierz inny kod z listy.
    [voice] Był poprawny, ale jego czas minął. Poproś o nowe połączenie.
   *[sms] Był poprawny, ale jego czas minął. Poproś o nowy.
 }
alert-used-title = Ten kod jest już wykorzystany
alert-used-body = { $method ->
    [totp] Każdy kod działa raz. Poczekaj na następny w aplikacji.
    [hotp] Każdy kod działa raz. Naciśnij przycisk, aby dostać nowy.
    [recovery_code] Każdy kod odzyskiwania działa raz. Skreśl go i weź następny.
    [temporary_pass] Działał raz i już nie zadziała. Poproś dział IT o nowy albo wybierz inny sposób.
    [voice] Każdy kod działa raz. Poproś o nowe połączenie.
   *[sms] Każdy kod działa raz. Poproś o nowy.
 }
alert-older-title = To wcześniejszy kod
alert-older-body = { $method ->
    [voice] Potem zadzwoniliśmy ponownie i działa tylko najnowszy kod.
    [email] Potem wysłaliśmy następny i działa tylko najnowszy. Może być jeszcze w drodze.
   *[sms] Potem wysłaliśmy następny i działa tylko najnowszy. Może być jeszcze w drodze.
 }
alert-wait-title = Ten kod jest już wykorzystany
alert-wait-body = { $seconds ->
    [one] Każdy kod działa raz. Aplikacja pokaże następny za { $seconds } sekundę.
    [few] Każdy kod działa raz. Aplikacja pokaże następny za { $seconds } sekundy.
    [many] Każdy kod działa raz. Aplikacja pokaże następny za { $seconds } sekund.
   *[other] Każdy kod działa raz. Aplikacja pokaże następny za { $seconds } sekundy.
 }
alert-denied-title = Prośba została odrzucona na telefonie
alert-denied-body = Jeśli to pomyłka, wyślij nową. Jeśli prośba nie pochodziła od ciebie, ktoś może mieć twoje hasło.
alert-push-timeout-title = Brak odpowiedzi z telefonu
alert-push-timeout-body = Prośba została zamknięta. Wyślij nową i miej aplikację otwartą.
alert-number-title = Na telefonie wybrano inną liczbę
alert-number-body = Wyślij nową prośbę i wybierz liczbę, która pojawi się tutaj.
alert-mistyped-title = To nie jest liczba z aplikacji
alert-mistyped-body = Prośba została zamknięta. Wyślij nową i wpisz liczbę, którą pokazuje aplikacja.
alert-assertion-title = Klucz nie został przyjęty
alert-assertion-body = Może być zarejestrowany dla innego konta. Spróbuj ponownie z właściwym kluczem albo wybierz inny sposób.
alert-code-over-title = Kod wygasł
alert-code-over-body = { $method ->
    [voice] Poza tym nic się nie zmieniło. Możemy zadzwonić ponownie.
   *[sms] Poza tym nic się nie zmieniło. Poproś o nowy.
 }
alert-too-soon-title = Jeszcze chwilę
alert-too-soon-body = Poprzedni kod wyszedł przed chwilą i może być w drodze. Wkrótce będzie można poprosić o następny.
alert-sends-title = Więcej kodów przy tym logowaniu nie będzie
alert-sends-body = Ten, który już do ciebie dotarł, nadal działa. W przeciwnym razie wybierz inny sposób albo zacznij od nowa później.
alert-requests-title = Za dużo naraz
alert-requests-body = { $seconds ->
    [0] Poczekaj chwilę i spróbuj ponownie. Nic nie przepadło.
    [one] Poczekaj { $seconds } sekundę i spróbuj ponownie. Nic nie przepadło.
    [few] Poczekaj { $seconds } sekundy i spróbuj ponownie. Nic nie przepadło.
    [many] Poczekaj { $seconds } sekund i spróbuj ponownie. Nic nie przepadło.
   *[other] Poczekaj { $seconds } sekundy i spróbuj ponownie. Nic nie przepadło.
 }
alert-delivery-title = { $method ->
    [voice] Nie udało nam się zadzwonić
    [email] Nie udało nam się wysłać e-maila
    [push] Nie udało nam się połączyć z aplikacją
   *[sms] Nie udało nam się wysłać SMS-a
 }
alert-delivery-body = { $method ->
    [email] Usługa pocztowa go nie przyjęła. Z twoim kontem wszystko w porządku. Spróbuj ponownie albo wybierz inny sposób.
    [push] Z twoim kontem wszystko w porządku. Spróbuj ponownie albo wybierz inny sposób.
   *[sms] Operator telefoniczny odmówił. Z twoim kontem wszystko w porządku. Spróbuj ponownie albo wybierz inny sposób.
 }
alert-replaced-title = Jest już nowszy kod
alert-replaced-body = { $method ->
    [push] Wysłano kolejną prośbę, może z innej karty. Odpowiedz na najnowszą.
    [webauthn] Zaczęto to od nowa, może w innej karcie. Spróbuj tutaj jeszcze raz.
   *[sms] Poproszono o następny, może w innej karcie. Użyj najnowszego.
 }
alert-offline-title = Brak połączenia z internetem
alert-offline-body = Nic nie przepadło. Sprawdź połączenie i spróbuj ponownie.
alert-timeout-title = Brak odpowiedzi
alert-timeout-body = Połączenie może być wolne. Nic nie przepadło: spróbuj ponownie.
alert-server-title = Coś poszło nie tak po naszej stronie
alert-server-body = To nie twoja wina i nic nie przepadło. Za chwilę spróbuj ponownie.
alert-key-unsupported-title = Ta przeglądarka nie obsługuje tego klucza
alert-key-unsupported-body = Użyj nowszej przeglądarki albo wybierz inny sposób. To nie liczy się jako próba.
alert-key-cancelled-title = Klucz nie został użyty
alert-key-cancelled-body = Okno zostało zamknięte albo przeglądarka odmówiła. To nie liczy się jako próba: zacznij ponownie, kiedy zechcesz.
alert-key-timeout-title = Trwało to zbyt długo
alert-key-timeout-body = Przeglądarka przestała czekać. To nie liczy się jako próba: przygotuj klucz i zacznij ponownie.
alert-key-frame-title = Klucze nie działają w tym oknie
alert-key-frame-body = Otwórz logowanie w osobnej karcie albo wybierz inny sposób. To nie liczy się jako próba.
alert-key-site-title = Ten klucz należy do innej witryny
alert-key-site-body = Sprawdź, czy to właściwa strona. Jeśli tak, powiedz o tym działowi wsparcia. To nie liczy się jako próba.
reference-line = Numer referencyjny: { $reference }
reference-copy = Kopiuj
reference-copied = Skopiowano

## Wiadomości mówione mimochodem

status-sent = { $method ->
    [voice] Dzwonimy do ciebie.
    [email] E-mail został wysłany.
    [push] Prośba została wysłana na telefon.
   *[sms] SMS został wysłany.
 }
status-sent-again = { $method ->
    [voice] Dzwonimy do ciebie ponownie.
    [email] Nowy e-mail został wysłany.
    [push] Nowa prośba została wysłana na telefon.
   *[sms] Nowy SMS został wysłany.
 }
status-back-online = Połączenie wróciło.
status-can-resend = { $method ->
    [voice] Możesz już poprosić o nowe połączenie.
   *[sms] Możesz już poprosić o nowy kod.
 }
status-reference-copied = Numer referencyjny został skopiowany.

## Droga do pomocy i działu wsparcia

help-see = Zobacz, co możesz zrobić
help-ask-why-two-steps = Skąd ten dodatkowy krok?
help-ask-no-phone-today = Nie masz przy sobie telefonu?
help-ask-lost-phone = Telefon zginął albo jest nowy?
help-ask-no-text-or-call = { $method ->
    [voice] Telefon nie dzwoni?
   *[sms] SMS nie dotarł?
 }
help-ask-app-passwords = Starszy program odrzuca twoje hasło?
help-ask-app-code-refused = Kod z aplikacji nie działa?
help-ask-push-not-arriving = Na telefonie nic nie ma?
help-ask-email-not-arriving = E-mail nie dotarł?
help-ask-code-not-requested = Masz kod, o który nie prosisz?
help-ask-hardware-token = Kłopot z tokenem?
help-ask-temporary-pass = Pytania o tymczasowy kod?
help-ask-security-key = Kłopot z kluczem?
help-ask-recovery-codes = Gdzie są kody odzyskiwania?
help-ask-locked = Co możesz teraz zrobić?
help-ask-after-sign-in = Po co jeszcze jedna metoda?
help-ask-nothing-helped = Nic się nie udaje?
support-heading = { $name ->
    [none] Skontaktuj się z działem wsparcia
   *[other] Kontakt: { $name }
 }
support-phone = Zadzwoń: { $phone }
support-email = Napisz na { $email }
support-page = Otwórz stronę działu wsparcia
support-hours = Godziny pracy: { $hours }
help-heading = Pomoc
help-close = Zamknij pomoc
help-waiting = Pomoc się wczytuje. Jeśli się nie pojawi, pomoże ci dział wsparcia.
