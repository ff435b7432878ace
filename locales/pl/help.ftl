# Co mówi pomoc. Pusty wiersz kończy akapit; wiersze zaczynające się od "- " są listą.
#
# $method to metoda na ekranie albo "none". $hint wskazuje telefon, adres lub klucz na ekranie albo ma wartość "none".
# $policy to, co nowy kod robi z wcześniejszym, gdy wysłano ich kilka: same, replaces, both; w innym razie "none".

## Panel

help-search-label = Szukaj w pomocy
help-search-none = Nic takiego tu nie ma. Spróbuj innego słowa.
way-settings = Zarządzaj metodami weryfikacji
way-registration = Zarejestruj metodę
way-app = Pobierz aplikację uwierzytelniającą
way-app-passwords = Zarządzaj hasłami aplikacji
way-policy = Przeczytaj o weryfikacji dwuetapowej u nas
way-personal-account = Ustawienia konta osobistego
way-report = Zgłoś to

## Tematy

help-why-two-steps-title = Dlaczego muszę to robić?
help-why-two-steps-body =
    Twoja organizacja wprowadziła weryfikację dwuetapową. Wymaga ona dwóch różnych dowodów: czegoś, co wiesz, czyli hasła, i czegoś, co masz przy sobie, na przykład telefonu lub klucza.

    Kto ukradnie lub odgadnie twoje hasło, nic dzięki temu nie zyska: telefon nadal jest w twojej kieszeni.

    Nie możesz jej wyłączyć samodzielnie; może to zrobić tylko organizacja. Chodzi o konto osobiste, a nie to z pracy lub szkoły? Ono ma własne ustawienia, w innym miejscu.

help-no-phone-today-title = Nie mam przy sobie telefonu
help-no-phone-today-body =
    Być może masz zarejestrowany więcej niż jeden sposób. Przejrzyj inne opcje weryfikacji i wybierz taką, do której masz teraz dostęp: inny telefon, aplikację na tablecie, klucz, kod odzyskiwania.

    Jeśli nie widzisz żadnej innej opcji, to żadnej nie zarejestrowano. Wtedy dziś zalogujesz się z pomocą działu wsparcia.

    Gdy już się zalogujesz, zarejestruj jeszcze jedną lub dwie metody. Następnym razem telefon pozostawiony w domu nie będzie kłopotem.

help-lost-phone-title = Mój telefon zginął, jest nowy albo ma inny numer
help-lost-phone-body =
    Są dwie drogi powrotu:

    - Wybierz inną opcję weryfikacji, jeśli masz jakąś zarejestrowaną.
    - Albo poproś dział wsparcia o wyczyszczenie ustawień weryfikacji. Przy następnym logowaniu pojawi się prośba o ponowną rejestrację.

    Telefon zgubiony lub skradziony? Powiedz o tym działowi wsparcia w każdym razie, nawet jeśli uda ci się zalogować. Powinien zresetować twoje hasło i sprawić, że system zapomni wszystkie zapamiętane przeglądarki.

    Zmienił się telefon albo numer? Zaloguj się w inny sposób i zmień to w ustawieniach.

help-no-text-or-call-title = { $method ->
    [voice] Telefon nie dzwoni
    [sms] SMS nie przychodzi
   *[none] SMS nie przychodzi albo telefon nie dzwoni
 }
help-no-text-or-call-body =
    Jeśli SMS-y lub połączenia docierały już na ten telefon, kłopot jest raczej po stronie operatora, a nie twojego konta.

    - Sprawdź zasięg. Często pomaga podejść do okna albo włączyć i wyłączyć tryb samolotowy.
    - Czy telefon odbiera cokolwiek? Poproś kogoś o SMS lub telefon.
    - Zajrzyj do wiadomości zablokowanych i odfiltrowanych.

    { $policy ->
        [same] Przyszło kilka SMS-ów? Jest w nich ten sam kod: użyj dowolnego.
        [replaces] Przyszło kilka kodów? Użyj tylko najnowszego. Wcześniejsze przestały działać, gdy został wysłany.
        [both] Przyszło kilka kodów? Każdy działa, dopóki nie wygaśnie; najnowszy działa najdłużej.
       *[none] Jeśli przyjdzie kilka kodów, użyj najnowszego.
    }

    Czekasz już kilka minut? Wtedy najszybciej zalogujesz się przez inną opcję weryfikacji. Jeśli nie masz żadnej, dział wsparcia może wyczyścić twoje ustawienia i zarejestrujesz się ponownie.

    Zasięg często jest u ciebie słaby? Aplikacja uwierzytelniająca tworzy kody w samym telefonie, bez zasięgu i bez internetu.

help-app-passwords-title = Starszy program odrzuca moje hasło
help-app-passwords-body =
    Niektóre starsze programy, często pocztowe, nie obsługują dwóch etapów. Potrzebują hasła aplikacji zamiast zwykłego. Działa ono tylko tam, nigdy na tej stronie.

    - Sprawdź, czy hasło aplikacji jest wpisane dokładnie tak, jak zostało pokazane.
    - Nadal odrzucane? Utwórz nowe hasło aplikacji i wpisz je w programie.
    - Wciąż nic? Poproś dział wsparcia o usunięcie dotychczasowych, a potem utwórz nowe.

help-app-code-refused-title = Kod z aplikacji nie działa
help-app-code-refused-body =
    - Czy zegar w telefonie dobrze chodzi? Kody powstają na podstawie czasu. Pozwól telefonowi ustawiać zegar automatycznie, w ustawieniach daty i godziny.
    - Każdy kod działa raz, przez około 30 sekund. Poczekaj na następny i wpisz go od razu.
    - Masz w aplikacji kilka kont? Sprawdź, czy to pozycja dla tej organizacji i tej nazwy użytkownika.

help-push-not-arriving-title = Na telefonie nic się nie pojawia
help-push-not-arriving-body =
    - Otwórz aplikację samodzielnie. Prośba często czeka w środku.
    - Powiadomienia mogą być wyciszone: sprawdź tryb „nie przeszkadzać”, skupienie i oszczędzanie baterii.
    - Telefon musi mieć internet, przez Wi-Fi lub dane komórkowe.

    A jeśli przyjdzie prośba, która nie pochodzi od ciebie, odrzuć ją. Oznacza to, że ktoś ma twoje hasło. Od razu powiedz o tym działowi wsparcia.

help-email-not-arriving-title = E-mail nie przychodzi
help-email-not-arriving-body =
    { $hint ->
        [none] Zajrzyj do folderu ze spamem i do folderów, do których trafia posortowana poczta.
       *[other] Został wysłany na adres { $hint }. Zajrzyj tam do folderu ze spamem i do folderów, do których trafia posortowana poczta.
    }

    Firmowy filtr poczty może zatrzymać wiadomość na kilka minut, zanim ją przepuści.

    Przyszło kilka? Kieruj się najnowszym.

help-code-not-requested-title = Mam kod, o który nie proszę
help-code-not-requested-body =
    Możliwe, że ktoś inny próbuje zalogować się jako ty i ma już twoje hasło.

    - Nie podawaj kodu nikomu, nawet komuś, kto mówi, że jest z działu wsparcia. Nikt, kto ci pomaga, go nie potrzebuje.
    - Nie zatwierdzaj prośby, która nie pochodzi od ciebie. Odrzuć ją.
    - Jak najszybciej zmień hasło i powiedz o tym działowi wsparcia.

help-hardware-token-title = Kod z tokena nie działa
help-hardware-token-body =
    - Naciśnij przycisk, aby dostać nowy kod, i wpisz go, zanim zgaśnie.
    - Ktoś naciskał przycisk wiele razy bez logowania? Wtedy token i serwer się rozjechały. Możesz zobaczyć prośbę o dwa kody z rzędu; to je wyrówna.
    - Pusty wyświetlacz oznacza wyczerpaną baterię. Token trzeba wymienić.

help-temporary-pass-title = Co to jest tymczasowy kod dostępu?
help-temporary-pass-body =
    Dostajesz go z działu IT, na przykład na początku pracy albo po utracie telefonu. Działa raz lub przez krótki czas.

    Po zalogowaniu od razu zarejestruj własną metodę: ten kod już długo nie posłuży.

    Kod jest odrzucany? Mógł stracić ważność. Poproś o nowy.

help-security-key-title = Mój klucz dostępu lub bezpieczeństwa nie działa
help-security-key-body =
    - Poczekaj, aż przeglądarka o niego poprosi. Potem dotknij klucza albo użyj odcisku palca, twarzy lub kodu PIN urządzenia.
    - Klucz USB czasem trzeba wyjąć i włożyć ponownie. Klucz NFC przykłada się do tyłu telefonu.
    - Masz więcej niż jeden klucz? Musi to być ten, który jest tu zarejestrowany.
    - Stara przeglądarka w ogóle nie obsługuje kluczy, a strona wewnątrz innej strony może nie mieć do nich dostępu. Otwórz logowanie w osobnej karcie.

    Anulowanie nic nie kosztuje: po prostu zacznij ponownie.

help-recovery-codes-title = Co to są kody odzyskiwania i gdzie są moje?
help-recovery-codes-body =
    To krótka lista kodów, wydrukowana lub zapisana przy włączaniu weryfikacji dwuetapowej. Poszukaj w papierach, w menedżerze haseł lub w plikach.

    Każdy kod działa raz, więc skreśl ten, którego używasz. Litery i kreski są częścią kodu.

    Po zalogowaniu utwórz nową listę, jeśli kodów zostało mało albo ktoś mógł ją zobaczyć.

help-locked-title = Mam blokadę po zbyt wielu próbach
help-locked-body =
    Blokada chroni cię przed kimś, kto zgaduje. Zniknie sama; strona pokazuje kiedy. Nowy kod nie zdejmie jej wcześniej, a próbowanie w tym czasie nic nie da.

    Wykorzystaj ten czas i sprawdź, dlaczego kody nie działały: czy to był najnowszy, z właściwej aplikacji, dla właściwego konta?

    To nie były twoje próby? Powiedz o tym działowi wsparcia: ktoś ma twoje hasło.

help-after-sign-in-title = Po co rejestrować jeszcze jedną metodę?
help-after-sign-in-body =
    Teraz masz tylko jedną. Gdy zginie, zepsuje się albo zostanie w domu, nie zalogujesz się bez działu wsparcia.

    Rejestracja następnej zajmie minutę. Najlepsza jest aplikacja uwierzytelniająca lub klucz: nie zależą od sieci telefonicznej.

help-nothing-helped-title = Nic tu nie pomaga
help-nothing-helped-body =
    W takim razie porozmawiaj z działem wsparcia. Widać tam, co się stało, i w razie potrzeby można wyczyścić twoje ustawienia weryfikacji, a rejestracja zacznie się od nowa.

    Miej pod ręką numer referencyjny, jeśli jest podany poniżej: dzięki niemu od razu znajdą twoje logowanie. Nigdy nie potrzebują twojego hasła ani kodu.
