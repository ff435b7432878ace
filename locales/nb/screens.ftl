# Det som står på skjermene.
#
# $method er en av sms, voice, email, push, totp, hotp, webauthn, recovery_code, temporary_pass.
# $hint er telefonen, adressen eller nøkkelen, maskert av serveren: ••12. Den er "none" når serveren ikke oppgir noen.
# Koder og tall som skal sammenlignes, er aldri en del av en tekst.

## På alle skjermer

account-line = Du logger inn som { $account }
start-over-action = Ikke deg? Start på nytt
language-label = Språk
offline-notice = Du er frakoblet. Ingenting går tapt: fortsett så snart forbindelsen er tilbake.

## En kode skrives inn

code-heading = { $method ->
    [voice] Skriv inn koden fra samtalen
    [email] Skriv inn koden fra e-posten
    [totp] Skriv inn koden fra appen
    [hotp] Skriv inn koden fra kodebrikken
    [recovery_code] Skriv inn en gjenopprettingskode
    [temporary_pass] Skriv inn det midlertidige tilgangspasset
   *[sms] Skriv inn koden fra SMS-en
 }
code-intro = { $method ->
    [voice] { $hint ->
        [none] Vi ringer telefonen din. Svar, lytt og skriv inn koden du hører.
       *[other] Vi ringer { $hint }. Svar, lytt og skriv inn koden du hører.
     }
    [email] { $hint ->
        [none] Vi har sendt deg en e-post med en kode.
       *[other] Vi har sendt en e-post med en kode til { $hint }.
     }
    [totp] { $hint ->
        [none] Åpne autentiseringsappen og skriv inn koden den viser akkurat nå.
       *[other] Åpne autentiseringsappen ({ $hint }) og skriv inn koden den viser akkurat nå.
     }
    [hotp] { $hint ->
        [none] Trykk på knappen på kodebrikken og skriv inn koden den viser.
       *[other] Trykk på knappen på kodebrikken ({ $hint }) og skriv inn koden den viser.
     }
    [recovery_code] Skriv inn en av kodene du lagret da du satte opp totrinnsbekreftelse. Hver kode virker én gang.
    [temporary_pass] Skriv inn passet du har fått av en administrator, nøyaktig slik det står.
   *[sms] { $hint ->
        [none] Vi har sendt en SMS med en kode til telefonen din.
       *[other] Vi har sendt en SMS med en kode til { $hint }.
     }
 }
code-ordinal-intro = Skriv inn kode nummer { $ordinal } på listen du lagret da du satte opp totrinnsbekreftelse.
code-another-intro = Nesten ferdig. Kodebrikken og serveren vår har kommet i utakt, så vi trenger den neste koden også. Trykk på knappen igjen og skriv inn den nye.
code-label = { $method ->
    [recovery_code] Gjenopprettingskode
    [temporary_pass] Midlertidig tilgangspass
   *[sms] Bekreftelseskode
 }
code-submit = Fortsett
code-submit-busy = Sjekker…
code-format-digits = { $count ->
    [one] { $count } siffer. Mellomrom spiller ingen rolle.
   *[other] { $count } sifre. Mellomrom spiller ingen rolle.
 }
code-format-letters = Bokstaver, tall og bindestreker, akkurat slik de står.
code-auto-submit = Koden sjekkes så snart den er fullstendig.
code-never-share = Gi aldri koden til noen som ringer eller skriver til deg, uansett hvem de sier at de er.
code-expires = { $minutes ->
    [one] Koden virker i ett minutt til.
   *[other] Koden virker i { $minutes } minutter til.
 }
attempts-left = { $attempts ->
    [one] Du har ett forsøk igjen.
   *[other] Du har { $attempts } forsøk igjen.
 }
counts-same = { $sends ->
    [one] Vi har sendt koden én gang.
   *[other] Vi har sendt den samme koden { $sends } ganger. Det spiller ingen rolle hvilken melding du leser den i.
 }
counts-replaces = { $sends ->
    [one] Vi har sendt én kode, klokken { $time }.
   *[other] Vi har sendt { $sends } koder. Bare den nyeste virker: den vi sendte klokken { $time }.
 }
counts-both = { $sends ->
    [one] Vi har sendt én kode, klokken { $time }.
   *[other] Vi har sendt { $sends } koder. Alle virker til de utløper; den nyeste sendte vi klokken { $time }.
 }

## En kode, en samtale eller en forespørsel sendes

send-heading = { $method ->
    [voice] Få en kode lest opp på telefon
    [email] Få en kode på e-post
    [push] Godkjenn i appen
   *[sms] Få en kode på SMS
 }
send-intro = { $method ->
    [voice] { $hint ->
        [none] Vi ringer telefonen din og leser opp en kode.
       *[other] Vi ringer { $hint } og leser opp en kode.
     }
    [email] { $hint ->
        [none] Vi sender en kode til e-postadressen din.
       *[other] Vi sender en kode til { $hint }.
     }
    [push] { $hint ->
        [none] Vi sender en forespørsel til appen på telefonen din, og så godkjenner du den der.
       *[other] Vi sender en forespørsel til appen på { $hint }, og så godkjenner du den der.
     }
   *[sms] { $hint ->
        [none] Vi sender en SMS med en kode til telefonen din.
       *[other] Vi sender en SMS med en kode til { $hint }.
     }
 }
send-action = { $method ->
    [voice] { $hint ->
        [none] Ring meg
       *[other] Ring { $hint }
     }
    [email] { $hint ->
        [none] Send en e-post
       *[other] Send en e-post til { $hint }
     }
    [push] Send forespørselen
   *[sms] { $hint ->
        [none] Send en SMS
       *[other] Send en SMS til { $hint }
     }
 }
send-busy = { $method ->
    [voice] Ringer…
   *[sms] Sender…
 }
resend-action = { $method ->
    [voice] Ring igjen
    [email] Send en ny e-post
    [push] Send en ny forespørsel
   *[sms] Send en ny SMS
 }
resend-wait = { $seconds ->
    [one] Klar om { $seconds } sekund.
   *[other] Klar om { $seconds } sekunder.
 }
resend-none = { $method ->
    [voice] Vi kan ikke ringe flere ganger under denne innloggingen. En kode du allerede har hørt, virker til den utløper.
   *[sms] Vi kan ikke sende flere koder under denne innloggingen. En kode som har kommet frem, virker til den utløper.
 }

## En levering er forsinket

late-overdue-title = { $method ->
    [voice] Samtalen lar vente på seg
    [email] E-posten lar vente på seg
    [push] Skjer det ikke noe på telefonen?
   *[sms] SMS-en lar vente på seg
 }
late-overdue-body = { $method ->
    [voice] Den kan fortsatt komme, og da virker koden.
    [push] Åpne appen selv: forespørselen ligger kanskje og venter der.
    [email] Den kan fortsatt komme, og da virker koden. Se i søppelposten imens.
   *[sms] Den kan fortsatt komme, og da virker koden.
 }
late-claimed-title = { $method ->
    [voice] Samtalen skal ha kommet frem
    [email] E-posten skal ha kommet nå
    [push] Forespørselen skal være på telefonen
   *[sms] SMS-en skal ha kommet nå
 }
late-claimed-body = { $method ->
    [voice] Telefonnettet melder at den gikk gjennom. Se etter at telefonen ikke er satt på lydløs eller viderekoblet.
    [email] E-postserveren tok imot den. Se i søppelposten.
    [push] Åpne appen selv: forespørselen ligger kanskje og venter der.
   *[sms] Telefonnettet melder at den er levert. Se blant blokkerte og bortsorterte meldinger.
 }
late-failed-title = { $method ->
    [voice] Samtalen kom ikke frem
    [email] E-posten kunne ikke leveres
    [push] Forespørselen nådde ikke telefonen
   *[sms] SMS-en kunne ikke leveres
 }
late-failed-body = { $method ->
    [voice] Telefonnettet avviste den. Det har ikke noe med kontoen din å gjøre.
    [email] E-postserveren avviste den. Det har ikke noe med kontoen din å gjøre.
    [push] Er telefonen på, og har den nett?
   *[sms] Telefonnettet avviste den. Det har ikke noe med kontoen din å gjøre.
 }
late-queued-title = { $method ->
    [voice] Samtalen står fortsatt i kø
    [email] E-posten står fortsatt i kø
    [push] Forespørselen står fortsatt i kø
   *[sms] SMS-en står fortsatt i kø
 }
late-queued-body = { $method ->
    [voice] Vi har ikke fått ringt ennå. Vi fortsetter å prøve.
   *[sms] Den har ikke gått fra oss ennå. Vi fortsetter å prøve.
 }
late-slow-title = { $method ->
    [voice] Det går tregt å ringe til operatøren din akkurat nå
    [email] E-post går tregt akkurat nå
    [push] Forespørsler til appen går tregt akkurat nå
   *[sms] SMS til operatøren din går tregt akkurat nå
 }
late-slow-body = { $method ->
    [voice] Det kan ta litt tid før telefonen ringer.
   *[sms] Det kan ta litt tid før den kommer frem.
 }
late-most-take = { $seconds ->
    [one] Akkurat nå kommer de fleste frem innen omtrent { $seconds } sekund.
   *[other] Akkurat nå kommer de fleste frem innen omtrent { $seconds } sekunder.
 }

## Andre måter

alternatives-action = Bruk en annen bekreftelsesmetode
alternatives-none = Du har ikke registrert noen annen bekreftelsesmetode. Virker ikke denne, kan brukerstøtten hjelpe deg inn.
instead-action = { $method ->
    [voice] { $hint ->
        [none] Bli oppringt i stedet
       *[other] Bli oppringt på { $hint } i stedet
     }
    [email] { $hint ->
        [none] Få en e-post i stedet
       *[other] Få en e-post til { $hint } i stedet
     }
    [push] Godkjenn i appen i stedet
    [totp] Bruk autentiseringsappen i stedet
    [hotp] Bruk kodebrikken i stedet
    [webauthn] Bruk tilgangsnøkkelen eller sikkerhetsnøkkelen i stedet
    [recovery_code] Bruk en gjenopprettingskode i stedet
    [temporary_pass] Bruk et midlertidig tilgangspass i stedet
   *[sms] { $hint ->
        [none] Få en SMS i stedet
       *[other] Få en SMS til { $hint } i stedet
     }
 }
choose-heading = Hvordan vil du vise at det er deg?
choose-intro = Velg det du har for hånden.
choose-name = { $method ->
    [voice] Telefonsamtale
    [email] E-post
    [push] Godkjenn i appen
    [totp] Autentiseringsapp
    [hotp] Kodebrikke
    [webauthn] Tilgangsnøkkel eller sikkerhetsnøkkel
    [recovery_code] Gjenopprettingskode
    [temporary_pass] Midlertidig tilgangspass
   *[sms] SMS
 }
choose-what = { $method ->
    [voice] Vi ringer og leser opp en kode
    [email] En kode i innboksen
    [push] Svar på en forespørsel på telefonen
    [totp] Virker uten dekning og internett
    [hotp] Koden på skjermen til brikken
    [webauthn] Fingeravtrykk, ansikt eller PIN: ingen kode å skrive
    [recovery_code] En av kodene du har lagret
    [temporary_pass] Fra en administrator
   *[sms] En kode til telefonen
 }
choose-last-used = Brukt her sist
choose-slow = { $method ->
    [voice] Det går tregt å ringe akkurat nå
    [email] E-post går tregt akkurat nå
   *[sms] SMS går tregt akkurat nå
 }
choose-alive = { $method ->
    [voice] Vi har allerede ringt
    [push] En forespørsel venter allerede
   *[sms] En kode er allerede på vei
 }
choose-key-unsupported = Virker ikke i denne nettleseren
choose-key-not-in-frame = Virker ikke i dette vinduet
choose-back = Gå tilbake

## En forespørsel til telefonen

push-heading = { $state ->
    [over] Skal vi spørre telefonen igjen?
   *[waiting] Se på telefonen
 }
push-intro = { $hint ->
    [none] Vi har sendt en forespørsel til appen på telefonen din. Åpne den og godkjenn innloggingen.
   *[other] Vi har sendt en forespørsel til appen på { $hint }. Åpne den og godkjenn innloggingen.
 }
push-over-intro = Den forrige forespørselen er lukket. Send en ny når du er klar.
push-show-label = Velg dette tallet i appen
push-ask-intro = { $hint ->
    [none] Åpne appen på telefonen. Den viser et tall: skriv det her.
   *[other] Åpne appen på { $hint }. Den viser et tall: skriv det her.
 }
push-ask-label = Tallet i appen
push-waiting = Venter på svaret ditt…
push-not-mine = Det var ikke jeg som startet dette

## En nøkkel

key-heading = Bruk tilgangsnøkkelen eller sikkerhetsnøkkelen
key-intro = { $hint ->
    [none] Nettleseren kommer til å spørre. Berør sikkerhetsnøkkelen, eller bruk fingeravtrykk, ansikt eller skjermlås.
   *[other] Nettleseren kommer til å spørre etter { $hint }. Berør sikkerhetsnøkkelen, eller bruk fingeravtrykk, ansikt eller skjermlås.
 }
key-action = Bruk nøkkelen
key-preparing = Et øyeblikk…
key-asking = Følg veiledningen i nettleseren…
key-unsupported = Denne nettleseren kan ikke bruke tilgangsnøkler og sikkerhetsnøkler. Åpne siden i en nyere nettleser, eller velg en annen måte.
key-not-in-frame = Nøkler virker ikke i dette vinduet, som er en del av en annen side. Åpne innloggingen i en egen fane, eller velg en annen måte.

## Etter svaret

remember-label = Husk denne nettleseren
remember-hint = Bare på en enhet som er din egen.
remember-heading = Skal vi huske denne nettleseren?
remember-intro = Da holder det med passordet her neste gang. Svar ja bare på en enhet som er din egen.
remember-yes = Ja, husk den
remember-no = Nei, spør meg igjen
register-heading = { $optional ->
    [yes] Vil du registrere en bekreftelsesmetode?
   *[no] Registrer en bekreftelsesmetode
 }
register-intro = { $optional ->
    [yes] Det tar et minutt, og neste gang er du ikke avhengig av det du brukte i dag.
   *[no] Organisasjonen din ber deg gjøre det før du går videre. Det tar et minutt.
 }
register-action = Registrer en metode
register-later = Ikke nå
offer-heading = Vil du ha en vei inn til?
offer-intro = Du har bare én bekreftelsesmetode. Er den borte eller gjenglemt hjemme, kommer du ikke inn. Det tar et minutt å legge til en ny.
offer-action = Legg til en metode
no-method-heading = Du har ingen bekreftelsesmetode ennå
no-method-intro = { $can ->
    [yes] Passordet var riktig, men det finnes ikke noe å bekrefte deg med. Registrer en metode, så kan du logge inn.
   *[no] Passordet var riktig, men det finnes ikke noe å bekrefte deg med. Brukerstøtten kan hjelpe deg med å registrere en metode.
 }
verified-heading = Du er inne
verified-intro = Sender deg videre…
verified-recovery-left = { $left ->
    [0] Det var den siste gjenopprettingskoden din. Lag nye i dag.
    [one] Du har én gjenopprettingskode igjen. Lag nye snart.
   *[other] Du har { $left } gjenopprettingskoder igjen.
 }
cancelled-heading = Vi starter på nytt
cancelled-intro = Sender deg tilbake til begynnelsen…
expired-heading = Innloggingen tok for lang tid
expired-intro = Den har stått åpen for lenge eller ble avsluttet et annet sted. Det er ikke noe galt med kontoen din: start på nytt med passordet.
locked-heading = Låst en stund
locked-intro = { $known ->
    [yes] Det ble for mange feil svar, så vi har låst for å beskytte deg. Det åpnes igjen klokken { $time }, om omtrent { $minutes ->
        [one] ett minutt
       *[other] { $minutes } minutter
     }. En ny kode åpner det ikke før.
   *[no] Det ble for mange feil svar, så vi har låst for å beskytte deg. Det åpnes igjen om en stund. En ny kode åpner det ikke før.
 }
end-action = Tilbake til begynnelsen
unreachable-heading = Vi kommer ikke gjennom akkurat nå
unreachable-intro = Innloggingstjenesten svarer ikke. Passordet ditt var riktig, og ingenting har gått tapt.
retry-action = Prøv igjen

## Det som gikk galt

alert-empty-title = Feltet er tomt
alert-empty-body = { $method ->
    [totp] Skriv inn koden appen viser.
    [hotp] Skriv inn koden kodebrikken viser.
    [push] Skriv inn tallet appen viser.
    [recovery_code] Skriv inn en av gjenopprettingskodene dine.
    [temporary_pass] Skriv inn det midlertidige tilgangspasset.
    [voice] Skriv inn koden du hørte.
   *[sms] Skriv inn koden fra meldingen.
 }
alert-short-title = Det mangler noen sifre
alert-short-body = { $expected ->
    [one] Det skal være { $expected } siffer. Vi har ikke sendt noe, så det kostet ikke et forsøk.
   *[other] Det skal være { $expected } sifre. Vi har ikke sendt noe, så det kostet ikke et forsøk.
 }
alert-long-title = Det er for mange sifre
alert-long-body = { $expected ->
    [one] Det skal være { $expected } siffer. Vi har ikke sendt noe, så det kostet ikke et forsøk.
   *[other] Det skal være { $expected } sifre. Vi har ikke sendt noe, så det kostet ikke et forsøk.
 }
alert-digits-title = En kode har bare tall
alert-digits-body = Ta bort alt annet. Vi har ikke sendt noe, så det kostet ikke et forsøk.
alert-wrong-title = { $method ->
    [recovery_code] Det er ikke en av gjenopprettingskodene dine
    [temporary_pass] Det er ikke riktig pass
    [push] Det er ikke riktig tall
   *[sms] Det er ikke riktig kode
 }
alert-wrong-body = { $method ->
    [voice] Skriv inn koden fra den siste samtalen. Er du usikker, be om en ny.
    [email] Sammenlign med den nyeste e-posten og skriv den inn på nytt.
    [push] Se på tallet i appen og skriv det inn på nytt.
    [totp] Se i appen igjen: koden skifter hvert 30. sekund. Se etter at det er denne kontoen i appen.
    [hotp] Trykk på knappen for å få en ny kode, og skriv inn den.
    [recovery_code] Sammenlign tegn for tegn med listen din. En brukt kode virker ikke igjen.
    [temporary_pass] Sammenlign tegn for tegn. Store og små bokstaver kan ha noe å si.
   *[sms] Sammenlign med den nyeste SMS-en og skriv den inn på nytt.
 }
alert-expired-title = Koden er for gammel
alert-expired-body = { $method ->
    [totp] Skriv inn den appen viser akkurat nå.
    [hotp] Trykk på knappen for å få en ny kode, og skriv inn den.
    [temporary_pass] Et midlertidig tilgangspass virker en kort tid. Be en administrator om et nytt, eller velg en annen måte.
    [recovery_code] Ta en annen kode på listen din.
    [voice] Den var riktig, men tiden hadde gått ut. Be om en ny samtale.
   *[sms] Den var riktig, men tiden hadde gått ut. Be om en ny.
 }
alert-used-title = Koden er allerede brukt
alert-used-body = { $method ->
    [totp] Hver kode virker én gang. Vent på den neste i appen.
    [hotp] Hver kode virker én gang. Trykk på knappen for å få en ny.
    [recovery_code] Hver gjenopprettingskode virker én gang. Stryk den ut og ta den neste.
    [temporary_pass] Passet er brukt og virker ikke lenger. Be en administrator om et nytt, eller velg en annen måte.
    [voice] Hver kode virker én gang. Be om en ny samtale.
   *[sms] Hver kode virker én gang. Be om en ny.
 }
alert-older-title = Det er en tidligere kode
alert-older-body = { $method ->
    [voice] Vi har ringt igjen siden, og bare den nyeste koden virker.
    [email] Vi har sendt en ny siden, og bare den nyeste virker. Den er kanskje fortsatt på vei.
   *[sms] Vi har sendt en ny siden, og bare den nyeste virker. Den er kanskje fortsatt på vei.
 }
alert-wait-title = Koden er allerede brukt
alert-wait-body = { $seconds ->
    [one] Hver kode virker én gang. Appen viser den neste om { $seconds } sekund.
   *[other] Hver kode virker én gang. Appen viser den neste om { $seconds } sekunder.
 }
alert-denied-title = Forespørselen ble avvist på telefonen
alert-denied-body = Var det en glipp, send en ny. Var det ikke du som ba om den, har kanskje noen passordet ditt.
alert-push-timeout-title = Ingen svarte på telefonen
alert-push-timeout-body = Forespørselen er lukket. Send en ny og ha appen åpen.
alert-number-title = Et annet tall ble valgt på telefonen
alert-number-body = Send en ny forespørsel og velg tallet som står her.
alert-mistyped-title = Det er ikke tallet i appen
alert-mistyped-body = Forespørselen er lukket. Send en ny og skriv tallet som appen viser.
alert-assertion-title = Nøkkelen ble ikke godtatt
alert-assertion-body = Den hører kanskje til en annen konto. Prøv igjen med riktig nøkkel, eller velg en annen måte.
alert-code-over-title = Koden er utløpt
alert-code-over-body = { $method ->
    [voice] Alt annet er som før. La oss ringe igjen.
   *[sms] Alt annet er som før. Be om en ny.
 }
alert-too-soon-title = Et øyeblikk til
alert-too-soon-body = Den forrige ble sendt akkurat nå og er kanskje på vei. Snart kan du be om en ny.
alert-sends-title = Ingen flere koder under denne innloggingen
alert-sends-body = En kode som har kommet frem, virker fortsatt. Ellers kan du velge en annen måte eller begynne igjen senere.
alert-requests-title = Det ble mye på én gang
alert-requests-body = { $seconds ->
    [0] Vent litt og prøv igjen. Ingenting har gått tapt.
    [one] Vent { $seconds } sekund og prøv igjen. Ingenting har gått tapt.
   *[other] Vent { $seconds } sekunder og prøv igjen. Ingenting har gått tapt.
 }
alert-delivery-title = { $method ->
    [voice] Vi fikk ikke ringt
    [email] Vi fikk ikke sendt e-posten
    [push] Vi nådde ikke appen
   *[sms] Vi fikk ikke sendt SMS-en
 }
alert-delivery-body = { $method ->
    [email] E-posttjenesten tok ikke imot den. Det er ikke noe galt med kontoen din. Prøv igjen, eller velg en annen måte.
    [push] Det er ikke noe galt med kontoen din. Prøv igjen, eller velg en annen måte.
   *[sms] Teleoperatøren tok ikke imot. Det er ikke noe galt med kontoen din. Prøv igjen, eller velg en annen måte.
 }
alert-replaced-title = En nyere kode har tatt over
alert-replaced-body = { $method ->
    [push] En ny forespørsel ble sendt, kanskje fra en annen fane. Svar på den nyeste.
    [webauthn] Dette ble startet på nytt, kanskje i en annen fane. Prøv en gang til her.
   *[sms] Noen ba om en ny, kanskje i en annen fane. Bruk den nyeste.
 }
alert-offline-title = Du er frakoblet
alert-offline-body = Ingenting har gått tapt. Sjekk forbindelsen og prøv igjen.
alert-timeout-title = Ikke noe svar
alert-timeout-body = Forbindelsen er kanskje treg. Ingenting har gått tapt: prøv igjen.
alert-server-title = Noe gikk galt hos oss
alert-server-body = Det er ikke din feil, og ingenting har gått tapt. Prøv igjen om litt.
alert-key-unsupported-title = Nettleseren kan ikke bruke nøkkelen
alert-key-unsupported-body = Prøv en nyere nettleser, eller velg en annen måte. Det kostet ikke et forsøk.
alert-key-cancelled-title = Nøkkelen ble ikke brukt
alert-key-cancelled-body = Vinduet ble lukket, eller nettleseren sa nei. Det kostet ikke et forsøk: start igjen når du er klar.
alert-key-timeout-title = Det tok for lang tid
alert-key-timeout-body = Nettleseren sluttet å vente. Det kostet ikke et forsøk: ha nøkkelen klar og start igjen.
alert-key-frame-title = Nøkler virker ikke i dette vinduet
alert-key-frame-body = Åpne innloggingen i en egen fane, eller velg en annen måte. Det kostet ikke et forsøk.
alert-key-site-title = Nøkkelen hører til et annet nettsted
alert-key-site-body = Se etter at du er på riktig side. Er du det, si fra til brukerstøtten. Det kostet ikke et forsøk.
reference-line = Referanse: { $reference }
reference-copy = Kopier
reference-copied = Kopiert

## Nyheter, sagt i forbifarten

status-sent = { $method ->
    [voice] Vi ringer deg nå.
    [email] E-posten er sendt.
    [push] Forespørselen er sendt til telefonen.
   *[sms] SMS-en er sendt.
 }
status-sent-again = { $method ->
    [voice] Vi ringer deg igjen.
    [email] En ny e-post er sendt.
    [push] En ny forespørsel er sendt til telefonen.
   *[sms] En ny SMS er sendt.
 }
status-back-online = Du er tilkoblet igjen.
status-can-resend = { $method ->
    [voice] Nå kan du be om en ny samtale.
   *[sms] Nå kan du be om en ny kode.
 }
status-reference-copied = Referansen er kopiert.

## Veien til hjelpen og brukerstøtten

help-see = Se hva du kan gjøre
help-ask-why-two-steps = Hvorfor et trinn til?
help-ask-no-phone-today = Har du ikke telefonen med deg?
help-ask-lost-phone = Mistet eller byttet telefon?
help-ask-no-text-or-call = { $method ->
    [voice] Ringer det ikke?
   *[sms] Har du ikke fått SMS-en?
 }
help-ask-app-passwords = Avviser et eldre program passordet ditt?
help-ask-app-code-refused = Virker ikke koden fra appen?
help-ask-push-not-arriving = Skjer det ikke noe på telefonen?
help-ask-email-not-arriving = Har du ikke fått e-posten?
help-ask-code-not-requested = Fått en kode du ikke har bedt om?
help-ask-hardware-token = Trøbbel med kodebrikken?
help-ask-temporary-pass = Spørsmål om passet?
help-ask-security-key = Trøbbel med nøkkelen?
help-ask-recovery-codes = Hvor er gjenopprettingskodene?
help-ask-locked = Hva kan du gjøre imens?
help-ask-after-sign-in = Hvorfor en metode til?
help-ask-nothing-helped = Står du fast?
support-heading = { $name ->
    [none] Kontakt brukerstøtten
   *[other] Kontakt { $name }
 }
support-phone = Ring { $phone }
support-email = Skriv til { $email }
support-page = Åpne siden til brukerstøtten
support-hours = Åpent { $hours }
help-heading = Hjelp
help-close = Lukk hjelpen
help-waiting = Hjelpen er på vei. Kommer den ikke, kan brukerstøtten hjelpe deg.
