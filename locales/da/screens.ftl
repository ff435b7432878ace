# Det der står på skærmene.
#
# $method er en af sms, voice, email, push, totp, hotp, webauthn, recovery_code, temporary_pass.
# $hint er telefonen, adressen eller nøglen, maskeret af serveren: ••12. Den er "none" når serveren ikke angiver nogen.
# Koder og tal der skal sammenlignes, indgår aldrig i en tekst.

## På alle skærme

account-line = Du logger ind som { $account }
start-over-action = Ikke dig? Start forfra
language-label = Sprog
offline-notice = Du er offline. Intet går tabt: fortsæt så snart forbindelsen er tilbage.

## En kode skrives

code-heading = { $method ->
    [voice] Skriv koden fra opkaldet
    [email] Skriv koden fra mailen
    [totp] Skriv koden fra appen
    [hotp] Skriv koden fra kodeviseren
    [recovery_code] Skriv en gendannelseskode
    [temporary_pass] Skriv dit midlertidige adgangspas
   *[sms] Skriv koden fra sms’en
 }
code-intro = { $method ->
    [voice] { $hint ->
        [none] Vi ringer til din telefon. Tag den, lyt, og skriv den kode du hører.
       *[other] Vi ringer til { $hint }. Tag telefonen, lyt, og skriv den kode du hører.
     }
    [email] { $hint ->
        [none] Vi har sendt dig en mail med en kode.
       *[other] Vi har sendt en mail med en kode til { $hint }.
     }
    [totp] { $hint ->
        [none] Åbn din godkendelsesapp, og skriv den kode den viser lige nu.
       *[other] Åbn din godkendelsesapp ({ $hint }), og skriv den kode den viser lige nu.
     }
    [hotp] { $hint ->
        [none] Tryk på knappen på kodeviseren, og skriv den kode den viser.
       *[other] Tryk på knappen på kodeviseren ({ $hint }), og skriv den kode den viser.
     }
    [recovery_code] Skriv en af de koder du gemte da du fik totrinsbekræftelse. Hver kode virker én gang.
    [temporary_pass] Skriv det pas du har fået af en administrator, nøjagtigt som det står.
   *[sms] { $hint ->
        [none] Vi har sendt en sms med en kode til din telefon.
       *[other] Vi har sendt en sms med en kode til { $hint }.
     }
 }
code-ordinal-intro = Skriv kode nummer { $ordinal } på den liste du gemte da du fik totrinsbekræftelse.
code-another-intro = Næsten færdig. Kodeviseren og vores server er kommet ud af takt, så vi skal også bruge den næste kode. Tryk på knappen igen, og skriv den nye.
code-label = { $method ->
    [recovery_code] Gendannelseskode
    [temporary_pass] Midlertidigt adgangspas
   *[sms] Bekræftelseskode
 }
code-submit = Fortsæt
code-submit-busy = Kontrollerer…
code-format-digits = { $count ->
    [one] { $count } ciffer. Mellemrum gør ingen forskel.
   *[other] { $count } cifre. Mellemrum gør ingen forskel.
 }
code-format-letters = Bogstaver, tal og bindestreger, præcis som de står.
code-auto-submit = Koden bliver kontrolleret så snart den er hel.
code-never-share = Giv aldrig koden til nogen der ringer eller skriver til dig, uanset hvem de siger de er.
code-expires = { $minutes ->
    [one] Koden virker et minut endnu.
   *[other] Koden virker { $minutes } minutter endnu.
 }
attempts-left = { $attempts ->
    [one] Du har ét forsøg tilbage.
   *[other] Du har { $attempts } forsøg tilbage.
 }
counts-same = { $sends ->
    [one] Vi har sendt koden én gang.
   *[other] Vi har sendt den samme kode { $sends } gange. Det er lige meget hvilken besked du læser den i.
 }
counts-replaces = { $sends ->
    [one] Vi har sendt én kode, kl. { $time }.
   *[other] Vi har sendt { $sends } koder. Kun den nyeste virker: den vi sendte kl. { $time }.
 }
counts-both = { $sends ->
    [one] Vi har sendt én kode, kl. { $time }.
   *[other] Vi har sendt { $sends } koder. De virker alle til de udløber; den nyeste sendte vi kl. { $time }.
 }

## En kode, et opkald eller en anmodning sendes

send-heading = { $method ->
    [voice] Få en kode læst op i telefonen
    [email] Få en kode på mail
    [push] Godkend i appen
   *[sms] Få en kode på sms
 }
send-intro = { $method ->
    [voice] { $hint ->
        [none] Vi ringer til din telefon og læser en kode op.
       *[other] Vi ringer til { $hint } og læser en kode op.
     }
    [email] { $hint ->
        [none] Vi sender en kode til din mailadresse.
       *[other] Vi sender en kode til { $hint }.
     }
    [push] { $hint ->
        [none] Vi sender en anmodning til appen på din telefon, og du godkender den der.
       *[other] Vi sender en anmodning til appen på { $hint }, og du godkender den der.
     }
   *[sms] { $hint ->
        [none] Vi sender en sms med en kode til din telefon.
       *[other] Vi sender en sms med en kode til { $hint }.
     }
 }
send-action = { $method ->
    [voice] { $hint ->
        [none] Ring til mig
       *[other] Ring til { $hint }
     }
    [email] { $hint ->
        [none] Send en mail
       *[other] Send en mail til { $hint }
     }
    [push] Send anmodningen
   *[sms] { $hint ->
        [none] Send en sms
       *[other] Send en sms til { $hint }
     }
 }
send-busy = { $method ->
    [voice] Ringer op…
   *[sms] Sender…
 }
resend-action = { $method ->
    [voice] Ring igen
    [email] Send en ny mail
    [push] Send en ny anmodning
   *[sms] Send en ny sms
 }
resend-wait = { $seconds ->
    [one] Klar om { $seconds } sekund.
   *[other] Klar om { $seconds } sekunder.
 }
resend-none = { $method ->
    [voice] Vi kan ikke ringe flere gange under dette login. En kode du allerede har hørt, virker til den udløber.
   *[sms] Vi kan ikke sende flere koder under dette login. En kode der er nået frem, virker til den udløber.
 }

## En levering er forsinket

late-overdue-title = { $method ->
    [voice] Opkaldet lader vente på sig
    [email] Mailen lader vente på sig
    [push] Sker der ikke noget på telefonen?
   *[sms] Sms’en lader vente på sig
 }
late-overdue-body = { $method ->
    [voice] Det kan stadig komme, og så virker koden.
    [push] Åbn selv appen: måske ligger anmodningen og venter der.
    [email] Den kan stadig komme, og så virker koden. Se imens efter i mappen med spam.
   *[sms] Den kan stadig komme, og så virker koden.
 }
late-claimed-title = { $method ->
    [voice] Opkaldet burde være nået frem
    [email] Mailen burde være der nu
    [push] Anmodningen burde være på telefonen
   *[sms] Sms’en burde være der nu
 }
late-claimed-body = { $method ->
    [voice] Telefonnettet melder at opkaldet gik igennem. Se efter om telefonen er på lydløs eller viderestiller opkald.
    [email] Mailserveren tog imod den. Se efter i mappen med spam.
    [push] Åbn selv appen: måske ligger anmodningen og venter der.
   *[sms] Telefonnettet melder at den er leveret. Se efter blandt blokerede og frasorterede beskeder.
 }
late-failed-title = { $method ->
    [voice] Opkaldet gik ikke igennem
    [email] Mailen kunne ikke leveres
    [push] Anmodningen nåede ikke frem til telefonen
   *[sms] Sms’en kunne ikke leveres
 }
late-failed-body = { $method ->
    [voice] Telefonnettet afviste det. Det har ikke noget med din konto at gøre.
    [email] Mailserveren afviste den. Det har ikke noget med din konto at gøre.
    [push] Er telefonen tændt, og har den internet?
   *[sms] Telefonnettet afviste den. Det har ikke noget med din konto at gøre.
 }
late-queued-title = { $method ->
    [voice] Opkaldet er stadig i kø
    [email] Mailen er stadig i kø
    [push] Anmodningen er stadig i kø
   *[sms] Sms’en er stadig i kø
 }
late-queued-body = { $method ->
    [voice] Vi har ikke kunnet ringe op endnu. Vi bliver ved med at prøve.
   *[sms] Den er ikke sendt fra os endnu. Vi bliver ved med at prøve.
 }
late-slow-title = { $method ->
    [voice] Opkald til dit teleselskab er langsomme lige nu
    [email] Mail er langsom lige nu
    [push] Anmodninger til appen er langsomme lige nu
   *[sms] Sms’er til dit teleselskab er langsomme lige nu
 }
late-slow-body = { $method ->
    [voice] Der kan gå lidt tid før telefonen ringer.
   *[sms] Der kan gå lidt tid før den når frem.
 }
late-most-take = { $seconds ->
    [one] De fleste når lige nu frem inden for cirka { $seconds } sekund.
   *[other] De fleste når lige nu frem inden for cirka { $seconds } sekunder.
 }

## Andre måder

alternatives-action = Brug en anden bekræftelsesmetode
alternatives-none = Du har ikke registreret andre bekræftelsesmetoder. Virker den her ikke, kan supporten hjælpe dig ind.
instead-action = { $method ->
    [voice] { $hint ->
        [none] Bliv ringet op i stedet
       *[other] Bliv ringet op på { $hint } i stedet
     }
    [email] { $hint ->
        [none] Få en mail i stedet
       *[other] Få en mail til { $hint } i stedet
     }
    [push] Godkend i appen i stedet
    [totp] Brug godkendelsesappen i stedet
    [hotp] Brug kodeviseren i stedet
    [webauthn] Brug din adgangsnøgle eller sikkerhedsnøgle i stedet
    [recovery_code] Brug en gendannelseskode i stedet
    [temporary_pass] Brug et midlertidigt adgangspas i stedet
   *[sms] { $hint ->
        [none] Få en sms i stedet
       *[other] Få en sms til { $hint } i stedet
     }
 }
choose-heading = Hvordan vil du vise at det er dig?
choose-intro = Vælg det du har ved hånden.
choose-name = { $method ->
    [voice] Telefonopkald
    [email] Mail
    [push] Godkend i appen
    [totp] Godkendelsesapp
    [hotp] Kodeviser
    [webauthn] Adgangsnøgle eller sikkerhedsnøgle
    [recovery_code] Gendannelseskode
    [temporary_pass] Midlertidigt adgangspas
   *[sms] Sms
 }
choose-what = { $method ->
    [voice] Vi ringer og læser en kode op
    [email] En kode i din indbakke
    [push] Svar på en anmodning på telefonen
    [totp] Virker uden dækning og internet
    [hotp] Koden i dens display
    [webauthn] Fingeraftryk, ansigt eller pinkode: ingen kode at skrive
    [recovery_code] En af de koder du har gemt
    [temporary_pass] Fra en administrator
   *[sms] En kode til telefonen
 }
choose-last-used = Brugt her sidste gang
choose-slow = { $method ->
    [voice] Opkald er langsomme lige nu
    [email] Mail er langsom lige nu
   *[sms] Sms’er er langsomme lige nu
 }
choose-alive = { $method ->
    [voice] Vi har allerede ringet
    [push] Der venter allerede en anmodning
   *[sms] En kode er allerede på vej
 }
choose-key-unsupported = Virker ikke i denne browser
choose-key-not-in-frame = Virker ikke i dette vindue
choose-back = Gå tilbage

## En anmodning til telefonen

push-heading = { $state ->
    [over] Skal vi spørge telefonen igen?
   *[waiting] Se på din telefon
 }
push-intro = { $hint ->
    [none] Vi har sendt en anmodning til appen på din telefon. Åbn den, og godkend dit login.
   *[other] Vi har sendt en anmodning til appen på { $hint }. Åbn den, og godkend dit login.
 }
push-over-intro = Den sidste anmodning er lukket. Send en ny når du er klar.
push-show-label = Vælg dette tal i appen
push-ask-intro = { $hint ->
    [none] Åbn appen på din telefon. Den viser et tal: skriv det her.
   *[other] Åbn appen på { $hint }. Den viser et tal: skriv det her.
 }
push-ask-label = Tallet i appen
push-waiting = Venter på dit svar…
push-not-mine = Det var ikke mig der startede det her

## En nøgle

key-heading = Brug din adgangsnøgle eller sikkerhedsnøgle
key-intro = { $hint ->
    [none] Din browser spørger om lidt. Rør ved sikkerhedsnøglen, eller brug fingeraftryk, ansigt eller skærmlås.
   *[other] Din browser spørger om lidt efter { $hint }. Rør ved sikkerhedsnøglen, eller brug fingeraftryk, ansigt eller skærmlås.
 }
key-action = Brug nøglen
key-preparing = Et øjeblik…
key-asking = Følg anvisningerne i browseren…
key-unsupported = Denne browser kan ikke bruge adgangsnøgler og sikkerhedsnøgler. Åbn siden i en nyere browser, eller vælg en anden måde.
key-not-in-frame = Nøgler virker ikke i dette vindue, fordi det er en del af en anden side. Åbn login i en fane for sig, eller vælg en anden måde.

## Efter svaret

remember-label = Husk denne browser
remember-hint = Kun på en enhed der er din egen.
remember-heading = Skal vi huske denne browser?
remember-intro = Næste gang er din adgangskode nok her. Svar kun ja på en enhed der er din egen.
remember-yes = Ja, husk den
remember-no = Nej, spørg mig igen
register-heading = { $optional ->
    [yes] Vil du registrere en bekræftelsesmetode?
   *[no] Registrer en bekræftelsesmetode
 }
register-intro = { $optional ->
    [yes] Det tager et minut, og næste gang er du ikke afhængig af det du brugte i dag.
   *[no] Din organisation beder dig gøre det før du går videre. Det tager et minut.
 }
register-action = Registrer en metode
register-later = Ikke nu
offer-heading = Vil du have en vej mere ind?
offer-intro = Du har kun én bekræftelsesmetode. Er den væk eller glemt derhjemme, kan du ikke komme ind. Det tager et minut at tilføje en til.
offer-action = Tilføj en metode
no-method-heading = Du har ingen bekræftelsesmetode endnu
no-method-intro = { $can ->
    [yes] Din adgangskode var rigtig, men der er ikke noget at bekræfte dig med. Registrer en metode, så kan du logge ind.
   *[no] Din adgangskode var rigtig, men der er ikke noget at bekræfte dig med. Supporten kan hjælpe dig med at registrere en metode.
 }
verified-heading = Du er inde
verified-intro = Sender dig videre…
verified-recovery-left = { $left ->
    [0] Det var din sidste gendannelseskode. Lav nye i dag.
    [one] Du har én gendannelseskode tilbage. Lav snart nye.
   *[other] Du har { $left } gendannelseskoder tilbage.
 }
cancelled-heading = Vi starter forfra
cancelled-intro = Sender dig tilbage til begyndelsen…
expired-heading = Tiden til at logge ind er gået
expired-intro = Dit login har stået åbent for længe eller er afsluttet et andet sted. Der er ikke noget galt med din konto: start forfra med din adgangskode.
locked-heading = Låst et stykke tid
locked-intro = { $known ->
    [yes] Der var for mange forkerte svar, så vi har låst for at beskytte dig. Der åbnes igen kl. { $time }, om cirka { $minutes ->
        [one] et minut
       *[other] { $minutes } minutter
     }. En ny kode åbner ikke før.
   *[no] Der var for mange forkerte svar, så vi har låst for at beskytte dig. Der åbnes igen om noget tid. En ny kode åbner ikke før.
 }
end-action = Tilbage til begyndelsen
unreachable-heading = Vi kan ikke komme igennem lige nu
unreachable-intro = Logintjenesten svarer ikke. Din adgangskode var rigtig, og intet er gået tabt.
retry-action = Prøv igen

## Det der gik galt

alert-empty-title = Feltet er tomt
alert-empty-body = { $method ->
    [totp] Skriv den kode appen viser.
    [hotp] Skriv den kode kodeviseren viser.
    [push] Skriv det tal appen viser.
    [recovery_code] Skriv en af dine gendannelseskoder.
    [temporary_pass] Skriv dit midlertidige adgangspas.
    [voice] Skriv den kode du hørte.
   *[sms] Skriv koden fra beskeden.
 }
alert-short-title = Der mangler nogle cifre
alert-short-body = { $expected ->
    [one] Der skal være { $expected } ciffer. Vi har ikke sendt noget, så det kostede ikke et forsøg.
   *[other] Der skal være { $expected } cifre. Vi har ikke sendt noget, så det kostede ikke et forsøg.
 }
alert-long-title = Der er for mange cifre
alert-long-body = { $expected ->
    [one] Der skal være { $expected } ciffer. Vi har ikke sendt noget, så det kostede ikke et forsøg.
   *[other] Der skal være { $expected } cifre. Vi har ikke sendt noget, så det kostede ikke et forsøg.
 }
alert-digits-title = En kode har kun tal
alert-digits-body = Fjern alt andet. Vi har ikke sendt noget, så det kostede ikke et forsøg.
alert-wrong-title = { $method ->
    [recovery_code] Det er ikke en af dine gendannelseskoder
    [temporary_pass] Det er ikke det rigtige pas
    [push] Det er ikke det rigtige tal
   *[sms] Det er ikke den rigtige kode
 }
alert-wrong-body = { $method ->
    [voice] Skriv koden fra det seneste opkald. Er du i tvivl, så bed om et til.
    [email] Sammenlign med den nyeste mail, og skriv den igen.
    [push] Se på tallet i appen, og skriv det igen.
    [totp] Se i appen igen: koden skifter hvert 30. sekund. Se efter at det er denne konto i appen.
    [hotp] Tryk på knappen for at få en ny kode, og skriv den.
    [recovery_code] Sammenlign tegn for tegn med din liste. En brugt kode virker ikke igen.
    [temporary_pass] Sammenlign tegn for tegn. Store og små bogstaver kan have betydning.
   *[sms] Sammenlign med den nyeste sms, og skriv den igen.
 }
alert-expired-title = Koden er for gammel
alert-expired-body = { $method ->
    [totp] Skriv den appen viser lige nu.
    [hotp] Tryk på knappen for at få en ny kode, og skriv den.
    [temporary_pass] Et midlertidigt adgangspas virker i kort tid. Bed en administrator om et nyt, eller vælg en anden måde.
    [recovery_code] Tag en anden kode på din liste.
    [voice] Den var rigtig, men tiden var gået. Bed om et nyt opkald.
   *[sms] Den var rigtig, men tiden var gået. Bed om en ny.
 }
alert-used-title = Koden er allerede brugt
alert-used-body = { $method ->
    [totp] Hver kode virker én gang. Vent på den næste i appen.
    [hotp] Hver kode virker én gang. Tryk på knappen for at få en ny.
    [recovery_code] Hver gendannelseskode virker én gang. Streg den ud, og tag den næste.
    [temporary_pass] Passet er brugt og virker ikke mere. Bed en administrator om et nyt, eller vælg en anden måde.
    [voice] Hver kode virker én gang. Bed om et nyt opkald.
   *[sms] Hver kode virker én gang. Bed om en ny.
 }
alert-older-title = Det er en tidligere kode
alert-older-body = { $method ->
    [voice] Vi har ringet igen siden, og kun den nyeste kode virker.
    [email] Vi har sendt en ny siden, og kun den nyeste virker. Den er måske stadig på vej.
   *[sms] Vi har sendt en ny siden, og kun den nyeste virker. Den er måske stadig på vej.
 }
alert-wait-title = Koden er allerede brugt
alert-wait-body = { $seconds ->
    [one] Hver kode virker én gang. Appen viser den næste om { $seconds } sekund.
   *[other] Hver kode virker én gang. Appen viser den næste om { $seconds } sekunder.
 }
alert-denied-title = Anmodningen blev afvist på telefonen
alert-denied-body = Var det en fejl, så send en ny. Var det ikke dig der bad om den, har nogen måske din adgangskode.
alert-push-timeout-title = Ingen svarede på telefonen
alert-push-timeout-body = Anmodningen er lukket. Send en ny, og hav appen åben.
alert-number-title = Der blev valgt et andet tal på telefonen
alert-number-body = Send en ny anmodning, og vælg det tal der står her.
alert-mistyped-title = Det er ikke tallet i appen
alert-mistyped-body = Anmodningen er lukket. Send en ny, og skriv det tal som appen viser.
alert-assertion-title = Nøglen blev ikke godtaget
alert-assertion-body = Den hører måske til en anden konto. Prøv igen med den rigtige nøgle, eller vælg en anden måde.
alert-code-over-title = Koden er udløbet
alert-code-over-body = { $method ->
    [voice] Alt andet er som før. Lad os ringe igen.
   *[sms] Alt andet er som før. Bed om en ny.
 }
alert-too-soon-title = Et øjeblik endnu
alert-too-soon-body = Den sidste blev sendt lige før og er måske på vej. Om lidt kan du bede om en ny.
alert-sends-title = Ikke flere koder under dette login
alert-sends-body = En kode der er nået frem, virker stadig. Ellers kan du vælge en anden måde eller begynde igen senere.
alert-requests-title = Det var meget på én gang
alert-requests-body = { $seconds ->
    [0] Vent lidt, og prøv igen. Intet er gået tabt.
    [one] Vent { $seconds } sekund, og prøv igen. Intet er gået tabt.
   *[other] Vent { $seconds } sekunder, og prøv igen. Intet er gået tabt.
 }
alert-delivery-title = { $method ->
    [voice] Vi kunne ikke ringe op
    [email] Vi kunne ikke sende mailen
    [push] Vi kunne ikke nå appen
   *[sms] Vi kunne ikke sende sms’en
 }
alert-delivery-body = { $method ->
    [email] Mailtjenesten tog ikke imod den. Der er ikke noget galt med din konto. Prøv igen, eller vælg en anden måde.
    [push] Der er ikke noget galt med din konto. Prøv igen, eller vælg en anden måde.
   *[sms] Teleselskabet tog ikke imod. Der er ikke noget galt med din konto. Prøv igen, eller vælg en anden måde.
 }
alert-replaced-title = En nyere kode har taget over
alert-replaced-body = { $method ->
    [push] Der er sendt en ny anmodning, måske fra en anden fane. Svar på den nyeste.
    [webauthn] Det er startet på ny, måske i en anden fane. Prøv en gang til her.
   *[sms] Der er bedt om en ny, måske i en anden fane. Brug den nyeste.
 }
alert-offline-title = Du er offline
alert-offline-body = Intet er gået tabt. Tjek forbindelsen, og prøv igen.
alert-timeout-title = Intet svar
alert-timeout-body = Forbindelsen er måske langsom. Intet er gået tabt: prøv igen.
alert-server-title = Noget gik galt hos os
alert-server-body = Det er ikke din skyld, og intet er gået tabt. Prøv igen om lidt.
alert-key-unsupported-title = Browseren kan ikke bruge nøglen
alert-key-unsupported-body = Prøv en nyere browser, eller vælg en anden måde. Det kostede ikke et forsøg.
alert-key-cancelled-title = Nøglen blev ikke brugt
alert-key-cancelled-body = Vinduet blev lukket, eller browseren sagde nej. Det kostede ikke et forsøg: start igen når du er klar.
alert-key-timeout-title = Det tog for lang tid
alert-key-timeout-body = Browseren holdt op med at vente. Det kostede ikke et forsøg: hav nøglen klar, og start igen.
alert-key-frame-title = Nøgler virker ikke i dette vindue
alert-key-frame-body = Åbn login i en fane for sig, eller vælg en anden måde. Det kostede ikke et forsøg.
alert-key-site-title = Nøglen hører til et andet websted
alert-key-site-body = Se efter at du er på den rigtige side. Er du det, så sig det til supporten. Det kostede ikke et forsøg.
reference-line = Reference: { $reference }
reference-copy = Kopiér
reference-copied = Kopieret

## Nyheder, sagt i forbifarten

status-sent = { $method ->
    [voice] Vi ringer til dig nu.
    [email] Mailen er sendt.
    [push] Anmodningen er sendt til telefonen.
   *[sms] Sms’en er sendt.
 }
status-sent-again = { $method ->
    [voice] Vi ringer til dig igen.
    [email] En ny mail er sendt.
    [push] En ny anmodning er sendt til telefonen.
   *[sms] En ny sms er sendt.
 }
status-back-online = Du er online igen.
status-can-resend = { $method ->
    [voice] Nu kan du bede om et nyt opkald.
   *[sms] Nu kan du bede om en ny kode.
 }
status-reference-copied = Referencen er kopieret.

## Vejen til hjælpen og supporten

help-see = Se hvad du kan gøre
help-ask-why-two-steps = Hvorfor et trin mere?
help-ask-no-phone-today = Har du ikke telefonen med?
help-ask-lost-phone = Mistet eller skiftet telefon?
help-ask-no-text-or-call = { $method ->
    [voice] Ringer det ikke?
   *[sms] Har du ikke fået sms’en?
 }
help-ask-app-passwords = Afviser et ældre program din adgangskode?
help-ask-app-code-refused = Virker koden fra appen ikke?
help-ask-push-not-arriving = Sker der ikke noget på telefonen?
help-ask-email-not-arriving = Har du ikke fået mailen?
help-ask-code-not-requested = Fået en kode du ikke har bedt om?
help-ask-hardware-token = Driller kodeviseren?
help-ask-temporary-pass = Spørgsmål om passet?
help-ask-security-key = Driller nøglen?
help-ask-recovery-codes = Hvor er gendannelseskoderne?
help-ask-locked = Hvad kan du gøre imens?
help-ask-after-sign-in = Hvorfor en metode mere?
help-ask-nothing-helped = Kører du fast?
support-heading = { $name ->
    [none] Kontakt supporten
   *[other] Kontakt { $name }
 }
support-phone = Ring til { $phone }
support-email = Skriv til { $email }
support-page = Åbn supportsiden
support-hours = Åbent { $hours }
help-heading = Hjælp
help-close = Luk hjælpen
help-waiting = Hjælpen er på vej. Kommer den ikke, kan supporten hjælpe dig.
