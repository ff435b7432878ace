# Referensserverns sidor och meddelanden. Widgeten har sin egen text.

site-name = Second Step

login-title = Logga in
login-user-label = Användarnamn
login-password-label = Lösenord
login-submit = Logga in
login-refused = Användarnamnet och lösenordet hör inte ihop. Kontrollera båda och försök igen.
login-throttled =
    { $minutes ->
        [one] För många försök med det här användarnamnet. Försök igen om en minut.
       *[other] För många försök med det här användarnamnet. Försök igen om { $minutes } minuter.
    }
login-people-title = Personerna i demonstrationen
login-people-about = Logga in som någon av dem. Ingenting lämnar den här datorn.
login-people-password = Lösenord
login-people-methods = Andra steget
login-people-factors = Två sätt krävs varje gång.
login-people-registration = En autentiseringsapp måste läggas till vid nästa inloggning.
login-people-none = inget registrerat

verify-title = Ett steg till
verify-account = Du loggar in som { $account }
verify-code-label = Kod
verify-code-hint = Från ett sms, din autentiseringsapp eller din lista med återställningskoder.
verify-submit = Fortsätt
verify-send = Skicka ett sms till { $hint }
verify-send-again = Skicka sms till { $hint } igen
verify-send-voice = Ring { $hint }
verify-send-email = Skicka e-post till { $hint }
verify-send-again-voice = Ring { $hint } igen
verify-send-again-email = Skicka e-posten till { $hint } igen
verify-sent-voice = { $hint } rings upp.
verify-sent-email = Ett e-brev är på väg till { $hint }.
verify-another-code = Kodboxen ligger lite före. Skriv också nästa kod som den visar.
verify-sent = Ett sms är på väg till { $hint }.
verify-none = Lösenordet stämde, men inget andra steg är registrerat för kontot. Supporten kan hjälpa dig att registrera ett.
verify-warning = Lämna aldrig ut koden till någon som ringer eller skriver till dig.
verify-cancel = Inte du? Börja om
verify-simple = Krånglar sidan? Använd den enkla versionen
verify-over = Den här inloggningen är avslutad.
verify-start-over = Börja om

refused-wrong =
    { $left ->
        [one] Koden stämmer inte. Ett försök återstår.
       *[other] Koden stämmer inte. { $left } försök återstår.
    }
refused-expired =
    { $left ->
        [one] Koden har gått ut. Be om en ny. Ett försök återstår.
       *[other] Koden har gått ut. Be om en ny. { $left } försök återstår.
    }
refused-push = Förfrågan i telefonen gäller inte längre. Be om en ny eller använd ett annat sätt.
refused-used =
    { $left ->
        [one] Koden har redan använts, och varje kod gäller en gång. Ett försök återstår.
       *[other] Koden har redan använts, och varje kod gäller en gång. { $left } försök återstår.
    }
refused-older =
    { $left ->
        [one] Det är en äldre kod. Använd det senaste sms:et. Ett försök återstår.
       *[other] Det är en äldre kod. Använd det senaste sms:et. { $left } försök återstår.
    }
refused-wait =
    { $seconds ->
        [one] Koden har redan använts. Vänta en sekund på nästa i appen.
       *[other] Koden har redan använts. Vänta { $seconds } sekunder på nästa i appen.
    }
refused-locked =
    { $minutes ->
        [one] För många felaktiga koder. Kontot är låst i en minut; en ny kod ändrar inte det.
       *[other] För många felaktiga koder. Kontot är låst i { $minutes } minuter; en ny kod ändrar inte det.
    }
refused-expired-sign-in = Inloggningen tog för lång tid. Börja om.
refused-too-soon =
    { $seconds ->
        [one] Ett sms skickades alldeles nyss. Du kan be om ett nytt om en sekund.
       *[other] Ett sms skickades alldeles nyss. Du kan be om ett nytt om { $seconds } sekunder.
    }
refused-too-many-sends = Inga fler sms kan skickas under den här inloggningen. Använd ett annat sätt eller börja om.
refused-delivery = Det gick inte att skicka sms:et. Försök igen eller använd ett annat sätt.
refused-empty = Skriv koden först.
refused-server = Något gick fel hos oss. Försök igen om en stund.

step-challenge = Det stämde. Det här kontot kräver ett sätt till.
step-register-offer = En autentiseringsapp fungerar utan mobilnät. Du kan lägga till en nu.
step-register-must = Innan du kan gå vidare behöver kontot en autentiseringsapp.
step-register = Lägg till en autentiseringsapp
step-register-later = Inte nu
step-remember = Ska den här webbläsaren kommas ihåg? Nästa gång räcker lösenordet här. Svara nej på en dator som andra använder.
step-remember-yes = Ja, kom ihåg den
step-remember-no = Nej

register-title = Lägg till en autentiseringsapp
register-about = Skanna bilden med en autentiseringsapp. Skriv sedan koden som appen visar.
register-qr = QR-kod som lägger till kontot i en autentiseringsapp
register-secret = Eller skriv in den här nyckeln i appen:
register-code = Kod från appen
register-submit = Lägg till
register-refused = Det är inte koden som appen visar nu. Kontrollera telefonens klocka och skriv den senaste koden.

account-title = Inloggad
account-welcome = Välkommen, { $name }. Du är inloggad.
account-method = Verifierad med { $method }.
account-remembered = Den här webbläsaren är ihågkommen, så lösenordet räckte.
account-codes-left =
    { $left ->
        [0] Det var din sista återställningskod. Be supporten om nya.
        [one] Du har en återställningskod kvar. Be snart supporten om nya.
       *[other] Du har { $left } återställningskoder kvar.
    }
account-forget = Fråga efter det andra steget igen i alla mina webbläsare
account-sign-out = Logga ut

method-sms = sms
method-voice = telefonsamtal
method-email = e-post
method-totp = autentiseringsapp
method-hotp = kodbox
method-push = godkännande i appen
method-webauthn = säkerhetsnyckel
method-recovery_code = återställningskod
method-temporary_pass = tillfälligt lösenord

sms-body = { $code } är din kod till Second Step. Den gäller i { $minutes } minuter. Lämna aldrig ut den till någon som ringer eller skriver.

voice-body = Hej. Det här är Second Step. Din kod är: { $code }. Jag säger den igen: { $code }. Den gäller i { $minutes } minuter. Lämna aldrig ut den till någon som ringer. Hej då.
email-body = { $code } är din kod till Second Step. Den gäller i { $minutes } minuter. Lämna aldrig ut den till någon som ringer eller skriver. Eller öppna länken och tryck på knappen där:

link-title = Slutför inloggningen
link-about = Någon loggar in som { $account } och har bett om det här e-brevet.
link-warning = Tryck bara på knappen om det är du, på en sida som du har öppen nu.
link-confirm = Ja, slutför inloggningen
link-done-title = Klart
link-done = Sidan där du började går vidare av sig själv. Du kan stänga den här.

not-found-title = Sidan finns inte
not-found-body = Det finns ingenting på den här adressen.

demo-title = Demonstration
demo-about = Det som personen skulle ha i sina händer.
demo-support-name = demonstrationens support
demo-support-hours = måndag till fredag, 8 till 17
demo-phone = Telefon
demo-phone-empty = Inga sms ännu.
demo-calls = Samtal
demo-calls-empty = Inga samtal ännu.
demo-inbox = E-post
demo-inbox-empty = Ingen e-post ännu.
demo-push = Godkännande i appen
demo-push-empty = Inget att godkänna.
demo-push-question = Håller du på att logga in?
demo-push-number = Skriv i så fall det här talet på sidan:
demo-push-choose = Välj i så fall talet som sidan visar.
demo-push-deny = Nej, det är inte jag
demo-token = Kodbox
demo-token-code = Koden i fönstret
demo-token-press = Tryck på knappen
demo-key = Säkerhetsnycklar
demo-key-about =
    { $count ->
        [0] Ingen nyckel är registrerad.
        [one] En nyckel är registrerad.
       *[other] { $count } nycklar är registrerade.
    }
demo-key-register = Registrera en nyckel
demo-key-passkey = Registrera en passkey
demo-key-virtual = Den här webbläsaren kan inga säkerhetsnycklar. En låtsasnyckel hoppar in.
demo-key-touch = Röra vid låtsasnyckeln?
demo-key-failed = Nyckeln registrerades inte.
demo-pass = Tillfälligt lösenord
demo-phone-reload = Ladda om sidan för att se nya sms.
demo-app = Autentiseringsapp
demo-app-code = Aktuell kod
demo-app-left = sekunder kvar
demo-app-qr = QR-kod som lägger till kontot i en autentiseringsapp
demo-register-code = I den här demonstrationen skulle appen nu visa { $code }.
demo-recovery = Återställningskoder
demo-recovery-used = använd
demo-operator = Teleoperatör
demo-route = Väg
demo-route-fast = snabb
demo-route-typical = vanlig
demo-route-congested = överbelastad
demo-route-roaming = utomlands
demo-route-outage = avbrott
demo-route-two-hump = två toppar
demo-route-heavy-tail = lång svans
demo-route-lost = allt försvinner
demo-delay = Fast fördröjning i sekunder (tomt: som vägen är)
demo-lose-next = Tappa nästa sms
demo-refuse = Vägra ta emot sms
