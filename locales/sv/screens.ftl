# Det som står på skärmarna.
#
# $method är en av sms, voice, email, push, totp, hotp, webauthn, recovery_code, temporary_pass.
# $hint är telefonen, adressen eller nyckeln, maskerad av servern: ••12. Den är "none" när servern inte anger någon.
# Koder och tal att jämföra ingår aldrig i en text.

## På alla skärmar

account-line = Du loggar in som { $account }
start-over-action = Inte du? Börja om
language-label = Språk
offline-notice = Du är frånkopplad. Inget går förlorat: fortsätt så snart anslutningen är tillbaka.

## En kod skrivs in

code-heading = { $method ->
    [voice] Skriv koden från samtalet
    [email] Skriv koden från mejlet
    [totp] Skriv koden från appen
    [hotp] Skriv koden från koddosan
    [recovery_code] Skriv en återställningskod
    [temporary_pass] Skriv ditt tillfälliga åtkomstpass
   *[sms] Skriv koden från sms:et
 }
code-intro = { $method ->
    [voice] { $hint ->
        [none] Vi ringer din telefon. Svara, lyssna och skriv koden du hör.
       *[other] Vi ringer { $hint }. Svara, lyssna och skriv koden du hör.
     }
    [email] { $hint ->
        [none] Vi har mejlat en kod till dig.
       *[other] Vi har mejlat en kod till { $hint }.
     }
    [totp] { $hint ->
        [none] Öppna din autentiseringsapp och skriv koden som den visar just nu.
       *[other] Öppna din autentiseringsapp ({ $hint }) och skriv koden som den visar just nu.
     }
    [hotp] { $hint ->
        [none] Tryck på koddosans knapp och skriv koden som den visar.
       *[other] Tryck på koddosans knapp ({ $hint }) och skriv koden som den visar.
     }
    [recovery_code] Skriv en av koderna som du sparade när du skaffade tvåstegsverifiering. Varje kod fungerar en gång.
    [temporary_pass] Skriv passet som du fått av en administratör, precis som det står.
   *[sms] { $hint ->
        [none] Vi har skickat ett sms med en kod till din telefon.
       *[other] Vi har skickat ett sms med en kod till { $hint }.
     }
 }
code-ordinal-intro = Skriv kod nummer { $ordinal } på listan som du sparade när du skaffade tvåstegsverifiering.
code-another-intro = Nästan klart. Koddosan och vår server har kommit i otakt, så vi behöver nästa kod också. Tryck på knappen igen och skriv den nya.
code-label = { $method ->
    [recovery_code] Återställningskod
    [temporary_pass] Tillfälligt åtkomstpass
   *[sms] Verifieringskod
 }
code-submit = Fortsätt
code-submit-busy = Kontrollerar…
code-format-digits = { $count ->
    [one] { $count } siffra. Mellanslag gör inget.
   *[other] { $count } siffror. Mellanslag gör inget.
 }
code-format-letters = Bokstäver, siffror och streck, precis som de står.
code-auto-submit = Koden kontrolleras så fort den är komplett.
code-never-share = Ge aldrig koden till någon som ringer eller skriver till dig, vem det än säger sig vara.
code-expires = { $minutes ->
    [one] Koden gäller i en minut till.
   *[other] Koden gäller i { $minutes } minuter till.
 }
attempts-left = { $attempts ->
    [one] Du har ett försök kvar.
   *[other] Du har { $attempts } försök kvar.
 }
counts-same = { $sends ->
    [one] Vi har skickat koden en gång.
   *[other] Vi har skickat samma kod { $sends } gånger. Det spelar ingen roll i vilket meddelande du läser den.
 }
counts-replaces = { $sends ->
    [one] Vi har skickat en kod, klockan { $time }.
   *[other] Vi har skickat { $sends } koder. Bara den senaste fungerar: den som skickades klockan { $time }.
 }
counts-both = { $sends ->
    [one] Vi har skickat en kod, klockan { $time }.
   *[other] Vi har skickat { $sends } koder. Alla fungerar tills de går ut; den senaste skickades klockan { $time }.
 }

## En kod, ett samtal eller en förfrågan skickas

send-heading = { $method ->
    [voice] Få en kod uppläst i telefon
    [email] Få en kod med e-post
    [push] Godkänn i appen
   *[sms] Få en kod med sms
 }
send-intro = { $method ->
    [voice] { $hint ->
        [none] Vi ringer din telefon och läser upp en kod.
       *[other] Vi ringer { $hint } och läser upp en kod.
     }
    [email] { $hint ->
        [none] Vi skickar en kod till din e-postadress.
       *[other] Vi skickar en kod till { $hint }.
     }
    [push] { $hint ->
        [none] Vi skickar en förfrågan till appen i din telefon, och du godkänner den där.
       *[other] Vi skickar en förfrågan till appen i { $hint }, och du godkänner den där.
     }
   *[sms] { $hint ->
        [none] Vi skickar ett sms med en kod till din telefon.
       *[other] Vi skickar ett sms med en kod till { $hint }.
     }
 }
send-action = { $method ->
    [voice] { $hint ->
        [none] Ring mig
       *[other] Ring { $hint }
     }
    [email] { $hint ->
        [none] Skicka ett mejl
       *[other] Skicka ett mejl till { $hint }
     }
    [push] Skicka förfrågan
   *[sms] { $hint ->
        [none] Skicka ett sms
       *[other] Skicka ett sms till { $hint }
     }
 }
send-busy = { $method ->
    [voice] Ringer…
   *[sms] Skickar…
 }
resend-action = { $method ->
    [voice] Ring igen
    [email] Skicka ett nytt mejl
    [push] Skicka en ny förfrågan
   *[sms] Skicka ett nytt sms
 }
resend-wait = { $seconds ->
    [one] Går om { $seconds } sekund.
   *[other] Går om { $seconds } sekunder.
 }
resend-none = { $method ->
    [voice] Vi kan inte ringa fler gånger under den här inloggningen. En kod som du redan har hört fungerar tills den går ut.
   *[sms] Vi kan inte skicka fler koder under den här inloggningen. En kod som kommit fram fungerar tills den går ut.
 }

## En leverans är sen

late-overdue-title = { $method ->
    [voice] Samtalet dröjer
    [email] Mejlet dröjer
    [push] Händer det inget på telefonen?
   *[sms] Sms:et dröjer
 }
late-overdue-body = { $method ->
    [voice] Det kan fortfarande komma, och koden fungerar då.
    [push] Öppna appen själv: förfrågan kan ligga och vänta där.
    [email] Det kan fortfarande komma, och koden fungerar då. Titta i skräpposten så länge.
   *[sms] Det kan fortfarande komma, och koden fungerar då.
 }
late-claimed-title = { $method ->
    [voice] Samtalet borde ha kommit fram
    [email] Mejlet borde ha kommit nu
    [push] Förfrågan borde finnas i telefonen
   *[sms] Sms:et borde ha kommit nu
 }
late-claimed-body = { $method ->
    [voice] Telefonnätet säger att det gick fram. Se efter att telefonen inte är tystad eller vidarekopplad.
    [email] E-postservern tog emot det. Titta i skräpposten.
    [push] Öppna appen själv: förfrågan kan ligga och vänta där.
   *[sms] Telefonnätet säger att det är levererat. Titta bland blockerade och bortsorterade meddelanden.
 }
late-failed-title = { $method ->
    [voice] Samtalet gick inte fram
    [email] Mejlet kunde inte levereras
    [push] Förfrågan nådde inte telefonen
   *[sms] Sms:et kunde inte levereras
 }
late-failed-body = { $method ->
    [voice] Telefonnätet avvisade det. Det har inget med ditt konto att göra.
    [email] E-postservern avvisade det. Det har inget med ditt konto att göra.
    [push] Är telefonen på, och har den internet?
   *[sms] Telefonnätet avvisade det. Det har inget med ditt konto att göra.
 }
late-queued-title = { $method ->
    [voice] Samtalet står fortfarande i kö
    [email] Mejlet ligger fortfarande i kö
    [push] Förfrågan ligger fortfarande i kö
   *[sms] Sms:et ligger fortfarande i kö
 }
late-queued-body = { $method ->
    [voice] Vi har inte lyckats ringa än. Vi fortsätter försöka.
   *[sms] Det har inte gått i väg från oss än. Vi fortsätter försöka.
 }
late-slow-title = { $method ->
    [voice] Samtal till din operatör går trögt just nu
    [email] E-posten går trögt just nu
    [push] Förfrågningar till appen går trögt just nu
   *[sms] Sms till din operatör går trögt just nu
 }
late-slow-body = { $method ->
    [voice] Det kan ta en stund innan det ringer.
   *[sms] Det kan ta en stund innan det kommer fram.
 }
late-most-take = { $seconds ->
    [one] De flesta kommer just nu inom ungefär { $seconds } sekund.
   *[other] De flesta kommer just nu inom ungefär { $seconds } sekunder.
 }

## Andra sätt

alternatives-action = Använd ett annat verifieringsalternativ
alternatives-none = Du har inget annat verifieringsalternativ registrerat. Fungerar inte det här kan supporten hjälpa dig in.
instead-action = { $method ->
    [voice] { $hint ->
        [none] Bli uppringd i stället
       *[other] Bli uppringd på { $hint } i stället
     }
    [email] { $hint ->
        [none] Få ett mejl i stället
       *[other] Få ett mejl till { $hint } i stället
     }
    [push] Godkänn i appen i stället
    [totp] Använd autentiseringsappen i stället
    [hotp] Använd koddosan i stället
    [webauthn] Använd din nyckel eller säkerhetsnyckel i stället
    [recovery_code] Använd en återställningskod i stället
    [temporary_pass] Använd ett tillfälligt åtkomstpass i stället
   *[sms] { $hint ->
        [none] Få ett sms i stället
       *[other] Få ett sms till { $hint } i stället
     }
 }
choose-heading = Hur vill du visa att det är du?
choose-intro = Ta det du har till hands.
choose-name = { $method ->
    [voice] Telefonsamtal
    [email] E-post
    [push] Godkänn i appen
    [totp] Autentiseringsapp
    [hotp] Koddosa
    [webauthn] Nyckel (passkey) eller säkerhetsnyckel
    [recovery_code] Återställningskod
    [temporary_pass] Tillfälligt åtkomstpass
   *[sms] Sms
 }
choose-what = { $method ->
    [voice] Vi ringer och läser upp en kod
    [email] En kod i din inkorg
    [push] Svara på en förfrågan i telefonen
    [totp] Fungerar utan täckning och internet
    [hotp] Koden på dess display
    [webauthn] Fingeravtryck, ansikte eller pinkod: ingen kod att skriva
    [recovery_code] En av koderna som du har sparat
    [temporary_pass] Från en administratör
   *[sms] En kod till telefonen
 }
choose-last-used = Använt här senast
choose-slow = { $method ->
    [voice] Samtal går trögt just nu
    [email] E-posten går trögt just nu
   *[sms] Sms går trögt just nu
 }
choose-alive = { $method ->
    [voice] Vi har redan ringt
    [push] En förfrågan väntar redan
   *[sms] En kod är redan på väg
 }
choose-key-unsupported = Går inte i den här webbläsaren
choose-key-not-in-frame = Går inte i det här fönstret
choose-back = Gå tillbaka

## En förfrågan till telefonen

push-heading = { $state ->
    [over] Ska vi fråga telefonen igen?
   *[waiting] Titta på telefonen
 }
push-intro = { $hint ->
    [none] Vi har skickat en förfrågan till appen i din telefon. Öppna den och godkänn inloggningen.
   *[other] Vi har skickat en förfrågan till appen i { $hint }. Öppna den och godkänn inloggningen.
 }
push-over-intro = Den förra förfrågan är avslutad. Skicka en ny när du är redo.
push-show-label = Välj det här talet i appen
push-ask-intro = { $hint ->
    [none] Öppna appen i telefonen. Den visar ett tal: skriv det här.
   *[other] Öppna appen i { $hint }. Den visar ett tal: skriv det här.
 }
push-ask-label = Talet i appen
push-waiting = Väntar på ditt svar…
push-not-mine = Det var inte jag som startade det här

## En nyckel

key-heading = Använd din nyckel (passkey) eller säkerhetsnyckel
key-intro = { $hint ->
    [none] Webbläsaren kommer att fråga. Rör vid säkerhetsnyckeln, eller använd fingeravtryck, ansikte eller skärmlås.
   *[other] Webbläsaren kommer att fråga efter { $hint }. Rör vid säkerhetsnyckeln, eller använd fingeravtryck, ansikte eller skärmlås.
 }
key-action = Använd nyckeln
key-preparing = Ett ögonblick…
key-asking = Följ webbläsarens anvisningar…
key-unsupported = Den här webbläsaren kan inte använda nycklar. Öppna sidan i en nyare webbläsare eller välj ett annat sätt.
key-not-in-frame = Nycklar fungerar inte i det här fönstret, som är en del av en annan sida. Öppna inloggningen i en egen flik eller välj ett annat sätt.

## Efter svaret

remember-label = Kom ihåg den här webbläsaren
remember-hint = Bara på en enhet som är din egen.
remember-heading = Ska vi komma ihåg den här webbläsaren?
remember-intro = Då räcker lösenordet här nästa gång. Svara ja bara på en enhet som är din egen.
remember-yes = Ja, kom ihåg den
remember-no = Nej, fråga mig igen
register-heading = { $optional ->
    [yes] Vill du registrera en verifieringsmetod?
   *[no] Registrera en verifieringsmetod
 }
register-intro = { $optional ->
    [yes] Det tar en minut, och nästa gång är du inte beroende av det du använde i dag.
   *[no] Din organisation vill att du gör det innan du går vidare. Det tar en minut.
 }
register-action = Registrera en metod
register-later = Inte nu
offer-heading = Vill du ha en väg in till?
offer-intro = Du har en enda verifieringsmetod. Är den borta eller kvar hemma blir du utelåst. Det tar en minut att lägga till en till.
offer-action = Lägg till en metod
no-method-heading = Du har ingen verifieringsmetod än
no-method-intro = { $can ->
    [yes] Lösenordet stämde, men det finns inget att verifiera dig med. Registrera en metod, så kan du logga in.
   *[no] Lösenordet stämde, men det finns inget att verifiera dig med. Supporten kan hjälpa dig att registrera en metod.
 }
verified-heading = Du är inne
verified-intro = Strax vidare…
verified-recovery-left = { $left ->
    [0] Det var din sista återställningskod. Skapa nya i dag.
    [one] Du har en återställningskod kvar. Skapa nya snart.
   *[other] Du har { $left } återställningskoder kvar.
 }
cancelled-heading = Vi börjar om
cancelled-intro = Strax tillbaka till början…
expired-heading = Inloggningen tog för lång tid
expired-intro = Den har stått öppen för länge eller avslutats någon annanstans. Det är inget fel på ditt konto: börja om med lösenordet.
locked-heading = Låst en stund
locked-intro = { $known ->
    [yes] Det blev för många felaktiga svar, så vi har låst för att skydda dig. Det öppnas igen klockan { $time }, om ungefär { $minutes ->
        [one] en minut
       *[other] { $minutes } minuter
     }. En ny kod öppnar det inte tidigare.
   *[no] Det blev för många felaktiga svar, så vi har låst för att skydda dig. Det öppnas igen om en stund. En ny kod öppnar det inte tidigare.
 }
end-action = Tillbaka till början
unreachable-heading = Vi kommer inte fram just nu
unreachable-intro = Inloggningstjänsten svarar inte. Ditt lösenord stämde och inget har gått förlorat.
retry-action = Försök igen

## Det som gick fel

alert-empty-title = Fältet är tomt
alert-empty-body = { $method ->
    [totp] Skriv koden som appen visar.
    [hotp] Skriv koden som koddosan visar.
    [push] Skriv talet som appen visar.
    [recovery_code] Skriv en av dina återställningskoder.
    [temporary_pass] Skriv ditt tillfälliga åtkomstpass.
    [voice] Skriv koden som du hörde.
   *[sms] Skriv koden från meddelandet.
 }
alert-short-title = Några siffror saknas
alert-short-body = { $expected ->
    [one] Det ska vara { $expected } siffra. Vi har inte skickat något, så det kostade inget försök.
   *[other] Det ska vara { $expected } siffror. Vi har inte skickat något, så det kostade inget försök.
 }
alert-long-title = Det är för många siffror
alert-long-body = { $expected ->
    [one] Det ska vara { $expected } siffra. Vi har inte skickat något, så det kostade inget försök.
   *[other] Det ska vara { $expected } siffror. Vi har inte skickat något, så det kostade inget försök.
 }
alert-digits-title = En kod har bara siffror
alert-digits-body = Ta bort allt annat. Vi har inte skickat något, så det kostade inget försök.
alert-wrong-title = { $method ->
    [recovery_code] Det är inte en av dina återställningskoder
    [temporary_pass] Det är inte rätt pass
    [push] Det är inte rätt tal
   *[sms] Det är inte rätt kod
 }
alert-wrong-body = { $method ->
    [voice] Skriv koden från det senaste samtalet. Är du osäker, be om ett till.
    [email] Jämför med det senaste mejlet och skriv den igen.
    [push] Titta på talet i appen och skriv det igen.
    [totp] Titta i appen igen: koden byts var trettionde sekund. Se efter att det är rätt konto i appen.
    [hotp] Tryck fram en ny kod och skriv den.
    [recovery_code] Jämför tecken för tecken med din lista. En kod som är använd fungerar inte igen.
    [temporary_pass] Jämför tecken för tecken. Stora och små bokstäver kan ha betydelse.
   *[sms] Jämför med det senaste sms:et och skriv den igen.
 }
alert-expired-title = Koden är för gammal
alert-expired-body = { $method ->
    [totp] Skriv den som appen visar just nu.
    [hotp] Tryck fram en ny kod och skriv den.
    [temporary_pass] Ett tillfälligt åtkomstpass gäller en kort tid. Be en administratör om ett nytt, eller välj ett annat sätt.
    [recovery_code] Ta en annan kod på din lista.
    [voice] Den stämde, men tiden hade gått ut. Be om ett nytt samtal.
   *[sms] Den stämde, men tiden hade gått ut. Be om en ny.
 }
alert-used-title = Koden är redan använd
alert-used-body = { $method ->
    [totp] Varje kod fungerar en gång. Vänta på nästa i appen.
    [hotp] Varje kod fungerar en gång. Tryck fram en ny.
    [recovery_code] Varje återställningskod fungerar en gång. Stryk den och ta nästa.
    [temporary_pass] Det har använts och gäller inte längre. Be en administratör om ett nytt, eller välj ett annat sätt.
    [voice] Varje kod fungerar en gång. Be om ett nytt samtal.
   *[sms] Varje kod fungerar en gång. Be om en ny.
 }
alert-older-title = Det är en tidigare kod
alert-older-body = { $method ->
    [voice] Vi har ringt igen sedan dess, och bara den senaste koden fungerar.
    [email] Vi har skickat en ny sedan dess, och bara den senaste fungerar. Den kan fortfarande vara på väg.
   *[sms] Vi har skickat en ny sedan dess, och bara den senaste fungerar. Den kan fortfarande vara på väg.
 }
alert-wait-title = Koden är redan använd
alert-wait-body = { $seconds ->
    [one] Varje kod fungerar en gång. Appen visar nästa om { $seconds } sekund.
   *[other] Varje kod fungerar en gång. Appen visar nästa om { $seconds } sekunder.
 }
alert-denied-title = Förfrågan nekades i telefonen
alert-denied-body = Var det ett misstag, skicka en ny. Var det inte du som frågade kan någon ha ditt lösenord.
alert-push-timeout-title = Ingen svarade i telefonen
alert-push-timeout-body = Förfrågan är avslutad. Skicka en ny och ha appen öppen.
alert-number-title = Ett annat tal valdes i telefonen
alert-number-body = Skicka en ny förfrågan och välj talet som står här.
alert-mistyped-title = Det är inte talet i appen
alert-mistyped-body = Förfrågan är stängd. Skicka en ny och skriv det tal som appen visar.
alert-assertion-title = Nyckeln godtogs inte
alert-assertion-body = Den kan höra till ett annat konto. Försök igen med rätt nyckel eller välj ett annat sätt.
alert-code-over-title = Koden har gått ut
alert-code-over-body = { $method ->
    [voice] Inget annat har ändrats. Låt oss ringa igen.
   *[sms] Inget annat har ändrats. Be om en ny.
 }
alert-too-soon-title = Vänta ett ögonblick
alert-too-soon-body = Den förra gick i väg alldeles nyss och kan vara framme snart. Strax kan du be om en ny.
alert-sends-title = Inga fler koder under den här inloggningen
alert-sends-body = En som kommit fram fungerar. Välj annars ett annat sätt, eller börja om senare.
alert-requests-title = Det blev mycket på en gång
alert-requests-body = { $seconds ->
    [0] Vänta lite och försök sedan igen. Inget har gått förlorat.
    [one] Vänta { $seconds } sekund och försök sedan igen. Inget har gått förlorat.
   *[other] Vänta { $seconds } sekunder och försök sedan igen. Inget har gått förlorat.
 }
alert-delivery-title = { $method ->
    [voice] Vi kunde inte ringa
    [email] Vi kunde inte skicka mejlet
    [push] Vi nådde inte appen
   *[sms] Vi kunde inte skicka sms:et
 }
alert-delivery-body = { $method ->
    [email] E-posttjänsten tog inte emot det. Det är inget fel på ditt konto. Försök igen eller välj ett annat sätt.
    [push] Det är inget fel på ditt konto. Försök igen eller välj ett annat sätt.
   *[sms] Telefonoperatören tog inte emot det. Det är inget fel på ditt konto. Försök igen eller välj ett annat sätt.
 }
alert-replaced-title = En nyare kod har tagit över
alert-replaced-body = { $method ->
    [push] En ny förfrågan har skickats, kanske från en annan flik. Svara på den senaste.
    [webauthn] Det startades på nytt, kanske i en annan flik. Försök en gång till här.
   *[sms] Någon bad om en ny, kanske i en annan flik. Använd den senaste.
 }
alert-offline-title = Du är frånkopplad
alert-offline-body = Inget har gått förlorat. Kontrollera anslutningen och försök igen.
alert-timeout-title = Inget svar
alert-timeout-body = Anslutningen kan vara långsam. Inget har gått förlorat: försök igen.
alert-server-title = Något gick fel hos oss
alert-server-body = Det beror inte på dig, och inget har gått förlorat. Försök igen om en stund.
alert-key-unsupported-title = Webbläsaren kan inte använda nyckeln
alert-key-unsupported-body = Pröva en nyare webbläsare eller välj ett annat sätt. Det kostade inget försök.
alert-key-cancelled-title = Nyckeln användes inte
alert-key-cancelled-body = Fönstret stängdes, eller så sa webbläsaren nej. Det kostade inget försök: börja om när du är redo.
alert-key-timeout-title = Det tog för lång tid
alert-key-timeout-body = Webbläsaren slutade vänta. Det kostade inget försök: ha nyckeln redo och börja om.
alert-key-frame-title = Nycklar fungerar inte i det här fönstret
alert-key-frame-body = Öppna inloggningen i en egen flik eller välj ett annat sätt. Det kostade inget försök.
alert-key-site-title = Nyckeln hör till en annan webbplats
alert-key-site-body = Se efter att du är på rätt sida. Är du det, säg till supporten. Det kostade inget försök.
reference-line = Referens: { $reference }
reference-copy = Kopiera
reference-copied = Kopierat

## Nyheter, sagda i förbigående

status-sent = { $method ->
    [voice] Vi ringer dig nu.
    [email] Mejlet är skickat.
    [push] Förfrågan är skickad till telefonen.
   *[sms] Sms:et är skickat.
 }
status-sent-again = { $method ->
    [voice] Vi ringer dig igen.
    [email] Ett nytt mejl är skickat.
    [push] En ny förfrågan är skickad till telefonen.
   *[sms] Ett nytt sms är skickat.
 }
status-back-online = Du är ansluten igen.
status-can-resend = { $method ->
    [voice] Nu kan du be om ett nytt samtal.
   *[sms] Nu kan du be om en ny kod.
 }
status-reference-copied = Referensen är kopierad.

## Vägen till hjälpen och supporten

help-see = Se vad du kan göra
help-ask-why-two-steps = Varför ett steg till?
help-ask-no-phone-today = Har du inte telefonen med dig?
help-ask-lost-phone = Tappat bort eller bytt telefon?
help-ask-no-text-or-call = { $method ->
    [voice] Ringer det inte?
   *[sms] Har du inte fått sms:et?
 }
help-ask-app-passwords = Godtar inte ett äldre program ditt lösenord?
help-ask-app-code-refused = Fungerar inte koden från appen?
help-ask-push-not-arriving = Händer det inget på telefonen?
help-ask-email-not-arriving = Har du inte fått mejlet?
help-ask-code-not-requested = Fått en kod du inte bett om?
help-ask-hardware-token = Krånglar koddosan?
help-ask-temporary-pass = Frågor om åtkomstpasset?
help-ask-security-key = Krånglar nyckeln?
help-ask-recovery-codes = Var är återställningskoderna?
help-ask-locked = Vad kan du göra så länge?
help-ask-after-sign-in = Varför en metod till?
help-ask-nothing-helped = Har du kört fast?
support-heading = { $name ->
    [none] Kontakta supporten
   *[other] Kontakta { $name }
 }
support-phone = Ring { $phone }
support-email = Skriv till { $email }
support-page = Öppna supportsidan
support-hours = Öppet { $hours }
help-heading = Hjälp
help-close = Stäng hjälpen
help-waiting = Hjälpen är på väg. Kommer den inte kan supporten hjälpa dig.
