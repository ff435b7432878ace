# Wat de schermen zeggen.
#
# $method is een van sms, voice, email, push, totp, hotp, webauthn, recovery_code, temporary_pass.
# $hint noemt de telefoon, het adres of de sleutel, door de server gemaskeerd: ••12. Het is "none" als de server niets geeft.
# Codes en getallen om te vergelijken staan nooit in een tekst.

## Op elk scherm

account-line = Je logt in als { $account }
start-over-action = Ben jij dit niet? Begin opnieuw
language-label = Taal
offline-notice = Je bent offline. Er gaat niets verloren: ga verder zodra de verbinding terug is.

## Een code invoeren

code-heading = { $method ->
    [voice] Voer de code uit het telefoontje in
    [email] Voer de code uit de e-mail in
    [totp] Voer de code uit je app in
    [hotp] Voer de code van je token in
    [recovery_code] Voer een herstelcode in
    [temporary_pass] Voer je tijdelijke toegangspas in
   *[sms] Voer de code uit de sms in
 }
code-intro = { $method ->
    [voice] { $hint ->
        [none] We bellen je telefoon. Neem op, luister en typ de code die je hoort.
       *[other] We bellen { $hint }. Neem op, luister en typ de code die je hoort.
     }
    [email] { $hint ->
        [none] We hebben je een e-mail met een code gestuurd.
       *[other] We hebben een e-mail met een code gestuurd naar { $hint }.
     }
    [totp] { $hint ->
        [none] Open je authenticator-app en typ de code die je nu ziet.
       *[other] Open je authenticator-app ({ $hint }) en typ de code die je nu ziet.
     }
    [hotp] { $hint ->
        [none] Druk op de knop van je token en typ de code die je ziet.
       *[other] Druk op de knop van je token ({ $hint }) en typ de code die je ziet.
     }
    [recovery_code] Typ een van de codes die je hebt bewaard toen je tweestapsverificatie instelde. Elke code werkt één keer.
    [temporary_pass] Typ de pas die je van een beheerder hebt gekregen, precies zoals die er staat.
   *[sms] { $hint ->
        [none] We hebben een sms met een code naar je telefoon gestuurd.
       *[other] We hebben een sms met een code gestuurd naar { $hint }.
     }
 }
code-ordinal-intro = Typ code nummer { $ordinal } van de lijst die je hebt bewaard toen je tweestapsverificatie instelde.
code-another-intro = Je bent er bijna. Je token en onze server lopen niet meer gelijk, dus we hebben ook de volgende code nodig. Druk nog eens op de knop en typ de nieuwe.
code-label = { $method ->
    [recovery_code] Herstelcode
    [temporary_pass] Tijdelijke toegangspas
   *[sms] Verificatiecode
 }
code-submit = Doorgaan
code-submit-busy = Bezig met controleren…
code-format-digits = { $count ->
    [one] { $count } cijfer. Spaties maken niet uit.
   *[other] { $count } cijfers. Spaties maken niet uit.
 }
code-format-letters = Letters, cijfers en streepjes, precies zoals ze er staan.
code-auto-submit = De code wordt gecontroleerd zodra die compleet is.
code-never-share = Geef deze code nooit aan iemand die je belt of een bericht stuurt, wie het ook zegt te zijn.
code-expires = { $minutes ->
    [one] De code werkt nog één minuut.
   *[other] De code werkt nog { $minutes } minuten.
 }
attempts-left = { $attempts ->
    [one] Je hebt nog één poging.
   *[other] Je hebt nog { $attempts } pogingen.
 }
counts-same = { $sends ->
    [one] We hebben de code één keer gestuurd.
   *[other] We hebben dezelfde code { $sends } keer gestuurd. Het maakt niet uit in welk bericht je hem leest.
 }
counts-replaces = { $sends ->
    [one] We hebben één code gestuurd, om { $time }.
   *[other] We hebben { $sends } codes gestuurd. Alleen de nieuwste werkt: die van { $time }.
 }
counts-both = { $sends ->
    [one] We hebben één code gestuurd, om { $time }.
   *[other] We hebben { $sends } codes gestuurd. Ze werken allemaal tot ze verlopen; de nieuwste is van { $time }.
 }

## Een code, een telefoontje of een verzoek wordt verstuurd

send-heading = { $method ->
    [voice] Laat je bellen met een code
    [email] Krijg een code per e-mail
    [push] Keur het goed in je app
   *[sms] Krijg een code per sms
 }
send-intro = { $method ->
    [voice] { $hint ->
        [none] We bellen je telefoon en lezen een code voor.
       *[other] We bellen { $hint } en lezen een code voor.
     }
    [email] { $hint ->
        [none] We sturen een code naar je e-mailadres.
       *[other] We sturen een code naar { $hint }.
     }
    [push] { $hint ->
        [none] We sturen een verzoek naar de app op je telefoon. Daar keur je het goed.
       *[other] We sturen een verzoek naar de app op je telefoon ({ $hint }). Daar keur je het goed.
     }
   *[sms] { $hint ->
        [none] We sturen een sms met een code naar je telefoon.
       *[other] We sturen een sms met een code naar { $hint }.
     }
 }
send-action = { $method ->
    [voice] { $hint ->
        [none] Bel mij
       *[other] Bel { $hint }
     }
    [email] { $hint ->
        [none] Stuur een e-mail
       *[other] Stuur een e-mail naar { $hint }
     }
    [push] Stuur het verzoek
   *[sms] { $hint ->
        [none] Stuur een sms
       *[other] Stuur een sms naar { $hint }
     }
 }
send-busy = { $method ->
    [voice] We bellen…
   *[sms] Wordt verstuurd…
 }
resend-action = { $method ->
    [voice] Bel nog een keer
    [email] Stuur een nieuwe e-mail
    [push] Stuur een nieuw verzoek
   *[sms] Stuur een nieuwe sms
 }
resend-wait = { $seconds ->
    [one] Kan over { $seconds } seconde.
   *[other] Kan over { $seconds } seconden.
 }
resend-none = { $method ->
    [voice] We kunnen tijdens deze inlogpoging niet vaker bellen. Een code die je al hebt gehoord, werkt tot die verloopt.
   *[sms] We kunnen tijdens deze inlogpoging geen codes meer sturen. Een code die je al hebt, werkt tot die verloopt.
 }

## Het duurt lang

late-overdue-title = { $method ->
    [voice] Het telefoontje laat op zich wachten
    [email] Je e-mail laat op zich wachten
    [push] Nog niets op je telefoon?
   *[sms] Je sms laat op zich wachten
 }
late-overdue-body = { $method ->
    [voice] Het kan nog komen, en dan werkt de code gewoon.
    [push] Open de app zelf: misschien staat het verzoek daar al klaar.
    [email] Hij kan nog komen, en dan werkt de code gewoon. Kijk intussen in je spammap.
   *[sms] Hij kan nog komen, en dan werkt de code gewoon.
 }
late-claimed-title = { $method ->
    [voice] Je telefoon had al moeten overgaan
    [email] Je e-mail had er al moeten zijn
    [push] Het verzoek zou op je telefoon moeten staan
   *[sms] Je sms had er al moeten zijn
 }
late-claimed-body = { $method ->
    [voice] Volgens het telefoonnet is het gelukt. Kijk of je telefoon niet op stil staat of doorschakelt.
    [email] De mailserver heeft hem aangenomen. Kijk in je spammap.
    [push] Open de app zelf: misschien staat het verzoek daar al klaar.
   *[sms] Volgens het telefoonnet is hij bezorgd. Kijk bij je geblokkeerde en gefilterde berichten.
 }
late-failed-title = { $method ->
    [voice] Het telefoontje kwam er niet door
    [email] Je e-mail kon niet worden bezorgd
    [push] Het verzoek heeft je telefoon niet bereikt
   *[sms] Je sms kon niet worden bezorgd
 }
late-failed-body = { $method ->
    [voice] Het telefoonnet heeft het geweigerd. Dat ligt niet aan je account.
    [email] De mailserver heeft hem geweigerd. Dat ligt niet aan je account.
    [push] Staat je telefoon aan, en heeft hij internet?
   *[sms] Het telefoonnet heeft hem geweigerd. Dat ligt niet aan je account.
 }
late-queued-title = { $method ->
    [voice] Het telefoontje staat nog in de wachtrij
    [email] Je e-mail staat nog in de wachtrij
    [push] Het verzoek staat nog in de wachtrij
   *[sms] Je sms staat nog in de wachtrij
 }
late-queued-body = { $method ->
    [voice] Het is ons nog niet gelukt om te bellen. We blijven het proberen.
   *[sms] Er is bij ons nog niets de deur uit. We blijven het proberen.
 }
late-slow-title = { $method ->
    [voice] Bellen naar jouw provider gaat nu traag
    [email] E-mail gaat nu traag
    [push] Verzoeken naar de app gaan nu traag
   *[sms] Sms’en naar jouw provider gaat nu traag
 }
late-slow-body = { $method ->
    [voice] Het kan even duren voor je telefoon gaat.
   *[sms] Het kan even duren voor het bij je is.
 }
late-most-take = { $seconds ->
    [one] De meeste komen nu binnen ongeveer { $seconds } seconde aan.
   *[other] De meeste komen nu binnen ongeveer { $seconds } seconden aan.
 }

## Andere manieren

alternatives-action = Gebruik een andere verificatieoptie
alternatives-none = Er staat geen andere verificatieoptie voor je geregistreerd. Lukt het zo niet, dan kan de helpdesk je verder helpen.
instead-action = { $method ->
    [voice] { $hint ->
        [none] Laat je liever bellen
       *[other] Laat je liever bellen op { $hint }
     }
    [email] { $hint ->
        [none] Krijg liever een e-mail
       *[other] Krijg liever een e-mail op { $hint }
     }
    [push] Keur het liever goed in de app
    [totp] Gebruik liever de authenticator-app
    [hotp] Gebruik liever je token
    [webauthn] Gebruik liever je passkey of beveiligingssleutel
    [recovery_code] Gebruik liever een herstelcode
    [temporary_pass] Gebruik liever een tijdelijke toegangspas
   *[sms] { $hint ->
        [none] Krijg liever een sms
       *[other] Krijg liever een sms op { $hint }
     }
 }
choose-heading = Hoe wil je laten zien dat jij het bent?
choose-intro = Kies wat je bij de hand hebt.
choose-name = { $method ->
    [voice] Telefoontje
    [email] E-mail
    [push] Goedkeuren in de app
    [totp] Authenticator-app
    [hotp] Token
    [webauthn] Passkey of beveiligingssleutel
    [recovery_code] Herstelcode
    [temporary_pass] Tijdelijke toegangspas
   *[sms] Sms
 }
choose-what = { $method ->
    [voice] We bellen en lezen een code voor
    [email] Een code in je inbox
    [push] Beantwoord een verzoek op je telefoon
    [totp] Werkt zonder bereik en zonder internet
    [hotp] De code op het schermpje
    [webauthn] Vinger, gezicht of pincode: geen code typen
    [recovery_code] Een van de codes die je hebt bewaard
    [temporary_pass] Van een beheerder
   *[sms] Een code op je telefoon
 }
choose-last-used = Vorige keer hier gebruikt
choose-slow = { $method ->
    [voice] Bellen gaat nu traag
    [email] E-mail gaat nu traag
   *[sms] Sms’en gaat nu traag
 }
choose-alive = { $method ->
    [voice] We hebben al gebeld
    [push] Er staat al een verzoek klaar
   *[sms] Er is al een code onderweg
 }
choose-key-unsupported = Werkt niet in deze browser
choose-key-not-in-frame = Werkt niet in dit venster
choose-back = Ga terug

## Een verzoek op de telefoon

push-heading = { $state ->
    [over] Zullen we het je telefoon nog eens vragen?
   *[waiting] Kijk op je telefoon
 }
push-intro = { $hint ->
    [none] We hebben een verzoek naar de app op je telefoon gestuurd. Open de app en keur het inloggen goed.
   *[other] We hebben een verzoek naar de app op je telefoon ({ $hint }) gestuurd. Open de app en keur het inloggen goed.
 }
push-over-intro = Het vorige verzoek is gesloten. Stuur een nieuw wanneer het jou uitkomt.
push-show-label = Kies dit getal in de app
push-ask-intro = { $hint ->
    [none] Open de app op je telefoon. Daar staat een getal: typ het hier.
   *[other] Open de app op je telefoon ({ $hint }). Daar staat een getal: typ het hier.
 }
push-ask-label = Het getal in de app
push-waiting = Wachten op je antwoord…
push-not-mine = Ik ben hier niet mee begonnen

## Een sleutel

key-heading = Gebruik je passkey of beveiligingssleutel
key-intro = { $hint ->
    [none] Je browser vraagt erom. Raak de sleutel aan, of gebruik je vinger, je gezicht of je schermvergrendeling.
   *[other] Je browser vraagt om { $hint }. Raak de sleutel aan, of gebruik je vinger, je gezicht of je schermvergrendeling.
 }
key-action = Gebruik de sleutel
key-preparing = Een ogenblik…
key-asking = Volg de aanwijzingen van je browser…
key-unsupported = Deze browser kan geen passkeys of beveiligingssleutels gebruiken. Open de pagina in een nieuwere browser of kies een andere manier.
key-not-in-frame = Passkeys en beveiligingssleutels werken niet in dit venster, dat deel is van een andere pagina. Open het inloggen in een eigen tabblad of kies een andere manier.

## Na het antwoord

remember-label = Onthoud deze browser
remember-hint = Alleen op een apparaat dat van jou is.
remember-heading = Deze browser onthouden?
remember-intro = Dan is je wachtwoord hier de volgende keer genoeg. Zeg alleen ja op een apparaat dat van jou is.
remember-yes = Ja, onthoud deze browser
remember-no = Nee, vraag het me weer
register-heading = { $optional ->
    [yes] Wil je een verificatiemethode registreren?
   *[no] Registreer een verificatiemethode
 }
register-intro = { $optional ->
    [yes] Het is zo gedaan, en de volgende keer hangt het niet af van wat je vandaag hebt gebruikt.
   *[no] Je organisatie vraagt je dit te doen voor je verdergaat. Het is in een minuut gedaan.
 }
register-action = Registreer een methode
register-later = Niet nu
offer-heading = Een tweede manier toevoegen?
offer-intro = Je hebt maar één verificatiemethode. Raak je die kwijt of ligt hij thuis, dan kom je er niet in. Er een toevoegen kost een minuut.
offer-action = Voeg een methode toe
no-method-heading = Je hebt nog geen verificatiemethode
no-method-intro = { $can ->
    [yes] Je wachtwoord klopt, maar er is niets waarmee we kunnen nagaan dat jij het bent. Registreer een methode, dan kun je inloggen.
   *[no] Je wachtwoord klopt, maar er is niets waarmee we kunnen nagaan dat jij het bent. De helpdesk kan je helpen een methode te registreren.
 }
verified-heading = Je bent binnen
verified-intro = We brengen je verder…
verified-recovery-left = { $left ->
    [0] Dat was je laatste herstelcode. Maak vandaag nog nieuwe.
    [one] Je hebt nog één herstelcode. Maak gauw nieuwe.
   *[other] Je hebt nog { $left } herstelcodes.
 }
cancelled-heading = We beginnen opnieuw
cancelled-intro = We brengen je terug naar het begin…
expired-heading = Het inloggen heeft te lang geduurd
expired-intro = Het stond te lang open of is ergens anders beëindigd. Met je account is niets mis: begin opnieuw met je wachtwoord.
locked-heading = Even op slot
locked-intro = { $known ->
    [yes] Er waren te veel verkeerde antwoorden, dus we hebben dit op slot gedaan om je te beschermen. Het gaat weer open om { $time }, over ongeveer { $minutes ->
        [one] een minuut
       *[other] { $minutes } minuten
     }. Een nieuwe code opent het niet eerder.
   *[no] Er waren te veel verkeerde antwoorden, dus we hebben dit op slot gedaan om je te beschermen. Het gaat over een tijdje weer open. Een nieuwe code opent het niet eerder.
 }
end-action = Terug naar het begin
unreachable-heading = We krijgen nu geen verbinding
unreachable-intro = De inlogdienst antwoordt niet. Je wachtwoord klopte en er is niets verloren.
retry-action = Probeer het nog eens

## Wat er misging

alert-empty-title = Het veld is leeg
alert-empty-body = { $method ->
    [totp] Typ de code die je app laat zien.
    [hotp] Typ de code die je token laat zien.
    [push] Typ het getal dat de app laat zien.
    [recovery_code] Typ een van je herstelcodes.
    [temporary_pass] Typ je tijdelijke toegangspas.
    [voice] Typ de code die je hebt gehoord.
   *[sms] Typ de code uit het bericht.
 }
alert-short-title = Er ontbreken cijfers
alert-short-body = { $expected ->
    [one] Het moet { $expected } cijfer zijn. We hebben niets verstuurd, dus dit kostte geen poging.
   *[other] Het moeten { $expected } cijfers zijn. We hebben niets verstuurd, dus dit kostte geen poging.
 }
alert-long-title = Het zijn te veel cijfers
alert-long-body = { $expected ->
    [one] Het moet { $expected } cijfer zijn. We hebben niets verstuurd, dus dit kostte geen poging.
   *[other] Het moeten { $expected } cijfers zijn. We hebben niets verstuurd, dus dit kostte geen poging.
 }
alert-digits-title = Een code heeft alleen cijfers
alert-digits-body = Haal al het andere weg. We hebben niets verstuurd, dus dit kostte geen poging.
alert-wrong-title = { $method ->
    [recovery_code] Dat is niet een van je herstelcodes
    [temporary_pass] Dat is niet de goede pas
    [push] Dat is niet het goede getal
   *[sms] Dat is niet de goede code
 }
alert-wrong-body = { $method ->
    [voice] Typ de code uit het laatste telefoontje. Twijfel je, laat je dan nog eens bellen.
    [email] Vergelijk met de nieuwste e-mail en typ de code opnieuw.
    [push] Kijk naar het getal in de app en typ het opnieuw.
    [totp] Kijk nog eens in de app: de code verandert elke 30 seconden. Let op dat het die van dit account is.
    [hotp] Druk op de knop voor een nieuwe code en typ die.
    [recovery_code] Vergelijk letter voor letter met je lijst. Een gebruikte code werkt niet nog eens.
    [temporary_pass] Vergelijk letter voor letter. Hoofdletters kunnen uitmaken.
   *[sms] Vergelijk met de nieuwste sms en typ de code opnieuw.
 }
alert-expired-title = Die code is te oud
alert-expired-body = { $method ->
    [totp] Typ de code die je app nu laat zien.
    [hotp] Druk op de knop voor een nieuwe code en typ die.
    [temporary_pass] Een tijdelijke toegangspas werkt maar kort. Vraag een beheerder om een nieuwe of kies een andere manier.
    [recovery_code] Kies een andere code van je lijst.
    [voice] De code klopte, maar de tijd was om. Laat je nog eens bellen.
   *[sms] De code klopte, maar de tijd was om. Vraag een nieuwe.
 }
alert-used-title = Die code is al gebruikt
alert-used-body = { $method ->
    [totp] Elke code werkt één keer. Wacht op de volgende in de app.
    [hotp] Elke code werkt één keer. Druk op de knop voor een nieuwe.
    [recovery_code] Elke herstelcode werkt één keer. Streep hem door en neem de volgende.
    [temporary_pass] De pas werkte één keer en is nu op. Vraag een beheerder om een nieuwe of kies een andere manier.
    [voice] Elke code werkt één keer. Laat je nog eens bellen.
   *[sms] Elke code werkt één keer. Vraag een nieuwe.
 }
alert-older-title = Dat is een eerdere code
alert-older-body = { $method ->
    [voice] Daarna hebben we nog eens gebeld, en alleen de nieuwste code werkt.
    [email] Daarna hebben we een nieuwe gestuurd, en alleen de nieuwste werkt. Die kan nog onderweg zijn.
   *[sms] Daarna hebben we een nieuwe gestuurd, en alleen de nieuwste werkt. Die kan nog onderweg zijn.
 }
alert-wait-title = Die code is al gebruikt
alert-wait-body = { $seconds ->
    [one] Elke code werkt één keer. De app toont de volgende over { $seconds } seconde.
   *[other] Elke code werkt één keer. De app toont de volgende over { $seconds } seconden.
 }
alert-denied-title = Het verzoek is op de telefoon geweigerd
alert-denied-body = Was het een vergissing, stuur dan een nieuw. Kwam het verzoek niet van jou, dan heeft iemand misschien je wachtwoord.
alert-push-timeout-title = Er kwam geen antwoord van de telefoon
alert-push-timeout-body = Het verzoek is gesloten. Stuur een nieuw en houd de app open.
alert-number-title = Op de telefoon is een ander getal gekozen
alert-number-body = Stuur een nieuw verzoek en kies het getal dat hier staat.
alert-mistyped-title = Dat is niet het getal in de app
alert-mistyped-body = Het verzoek is gesloten. Stuur een nieuw verzoek en typ het getal dat de app toont.
alert-assertion-title = De sleutel is niet geaccepteerd
alert-assertion-body = Misschien hoort hij bij een ander account. Probeer het met de goede sleutel of kies een andere manier.
alert-code-over-title = De code is verlopen
alert-code-over-body = { $method ->
    [voice] Verder is er niets veranderd. Laat ons nog eens bellen.
   *[sms] Verder is er niets veranderd. Vraag een nieuwe.
 }
alert-too-soon-title = Nog even
alert-too-soon-body = De vorige is net de deur uit en kan onderweg zijn. Je kunt er zo weer een vragen.
alert-sends-title = Geen codes meer tijdens deze inlogpoging
alert-sends-body = Een code die je al hebt, werkt nog. Kies anders een andere manier of begin later opnieuw.
alert-requests-title = Dat was veel tegelijk
alert-requests-body = { $seconds ->
    [0] Wacht even en probeer het dan nog eens. Er is niets verloren.
    [one] Wacht { $seconds } seconde en probeer het dan nog eens. Er is niets verloren.
   *[other] Wacht { $seconds } seconden en probeer het dan nog eens. Er is niets verloren.
 }
alert-delivery-title = { $method ->
    [voice] We konden niet bellen
    [email] We konden de e-mail niet sturen
    [push] We konden de app niet bereiken
   *[sms] We konden de sms niet sturen
 }
alert-delivery-body = { $method ->
    [email] De maildienst nam hem niet aan. Met je account is niets mis. Probeer het nog eens of kies een andere manier.
    [push] Met je account is niets mis. Probeer het nog eens of kies een andere manier.
   *[sms] De telefoonprovider werkte niet mee. Met je account is niets mis. Probeer het nog eens of kies een andere manier.
 }
alert-replaced-title = Er is een nieuwere code
alert-replaced-body = { $method ->
    [push] Er is nog een verzoek gestuurd, misschien uit een ander tabblad. Beantwoord het nieuwste.
    [webauthn] Dit is opnieuw gestart, misschien in een ander tabblad. Probeer het hier nog een keer.
   *[sms] Er is een nieuwe gevraagd, misschien in een ander tabblad. Gebruik de nieuwste.
 }
alert-offline-title = Je bent offline
alert-offline-body = Er is niets verloren. Controleer de verbinding en probeer het nog eens.
alert-timeout-title = Geen antwoord
alert-timeout-body = Misschien is de verbinding traag. Er is niets verloren: probeer het nog eens.
alert-server-title = Er ging bij ons iets mis
alert-server-body = Het ligt niet aan jou en er is niets verloren. Probeer het zo nog eens.
alert-key-unsupported-title = Deze browser kan die sleutel niet gebruiken
alert-key-unsupported-body = Probeer een nieuwere browser of kies een andere manier. Dit kostte geen poging.
alert-key-cancelled-title = De sleutel is niet gebruikt
alert-key-cancelled-body = Het venster ging dicht of je browser zei nee. Dit kostte geen poging: begin opnieuw wanneer het jou uitkomt.
alert-key-timeout-title = Het duurde te lang
alert-key-timeout-body = De browser wachtte niet langer. Dit kostte geen poging: houd de sleutel klaar en begin opnieuw.
alert-key-frame-title = Sleutels werken niet in dit venster
alert-key-frame-body = Open het inloggen in een eigen tabblad of kies een andere manier. Dit kostte geen poging.
alert-key-site-title = Die sleutel hoort bij een andere website
alert-key-site-body = Kijk of je op de juiste pagina bent. Klopt de pagina, laat het dan de helpdesk weten. Dit kostte geen poging.
reference-line = Referentie: { $reference }
reference-copy = Kopieer
reference-copied = Gekopieerd

## Nieuws, terloops gezegd

status-sent = { $method ->
    [voice] We bellen je nu.
    [email] De e-mail is verstuurd.
    [push] Het verzoek is naar je telefoon gestuurd.
   *[sms] De sms is verstuurd.
 }
status-sent-again = { $method ->
    [voice] We bellen je nog een keer.
    [email] Er is een nieuwe e-mail verstuurd.
    [push] Er is een nieuw verzoek naar je telefoon gestuurd.
   *[sms] Er is een nieuwe sms verstuurd.
 }
status-back-online = Je bent weer online.
status-can-resend = { $method ->
    [voice] Je kunt je nu opnieuw laten bellen.
   *[sms] Je kunt nu een nieuwe code vragen.
 }
status-reference-copied = De referentie is gekopieerd.

## De weg naar de hulp en de helpdesk

help-see = Bekijk wat je kunt doen
help-ask-why-two-steps = Waarom deze extra stap?
help-ask-no-phone-today = Heb je je telefoon niet bij je?
help-ask-lost-phone = Telefoon kwijt of vervangen?
help-ask-no-text-or-call = { $method ->
    [voice] Word je niet gebeld?
   *[sms] Geen sms gekregen?
 }
help-ask-app-passwords = Weigert een ouder programma je wachtwoord?
help-ask-app-code-refused = Werkt de code uit de app niet?
help-ask-push-not-arriving = Niets op je telefoon?
help-ask-email-not-arriving = Geen e-mail gekregen?
help-ask-code-not-requested = Een code gekregen waar je niet om vroeg?
help-ask-hardware-token = Problemen met de token?
help-ask-temporary-pass = Vragen over de pas?
help-ask-security-key = Problemen met de sleutel?
help-ask-recovery-codes = Waar zijn de herstelcodes?
help-ask-locked = Wat kun je intussen doen?
help-ask-after-sign-in = Waarom nog een methode?
help-ask-nothing-helped = Kom je er niet uit?
support-heading = { $name ->
    [none] Neem contact op met de helpdesk
   *[other] Neem contact op met { $name }
 }
support-phone = Bel { $phone }
support-email = Schrijf naar { $email }
support-page = Open de helpdeskpagina
support-hours = Bereikbaar: { $hours }
help-heading = Hulp
help-close = Sluit de hulp
help-waiting = De hulp is onderweg. Komt die niet, dan kan de helpdesk je helpen.
