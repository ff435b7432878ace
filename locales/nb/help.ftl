# Hjelpetekstene. En tom linje avslutter et avsnitt; linjer som begynner med "- ", er en liste.
#
# $method er metoden på skjermen eller "none". $hint er telefonen, adressen eller nøkkelen på skjermen eller "none".
# $policy er hva en ny kode gjør med en eldre når flere er sendt: same, replaces, both; ellers "none".

## Panelet

help-search-label = Søk i hjelpen
help-search-none = Ingenting passer. Prøv et annet ord.
way-settings = Administrer bekreftelsesmetodene dine
way-registration = Registrer en metode
way-app = Skaff deg en autentiseringsapp
way-app-passwords = Administrer app-passordene dine
way-policy = Les om totrinnsbekreftelse hos oss
way-personal-account = Innstillinger for den private kontoen din
way-report = Meld fra om det

## Emnene

help-why-two-steps-title = Hvorfor må jeg gjøre dette?
help-why-two-steps-body =
    Organisasjonen din har bestemt at dere skal bruke totrinnsbekreftelse. Den krever to ulike slags bevis: noe du vet, nemlig passordet, og noe du har med deg, for eksempel telefonen eller en nøkkel.

    Den som stjeler eller gjetter passordet ditt, kommer da ingen vei. Telefonen ligger jo fortsatt i lommen din.

    Du kan ikke slå det av selv; det kan bare organisasjonen. Gjelder det en privat konto, ikke den fra jobben eller skolen? Den kontoen har egne innstillinger et annet sted.

help-no-phone-today-title = Jeg har ikke telefonen med meg
help-no-phone-today-body =
    Kanskje har du registrert mer enn én måte. Se på de andre bekreftelsesmetodene og ta en du kommer til herfra: en annen telefon, en app på et nettbrett, en nøkkel, en gjenopprettingskode.

    Får du ikke tilbud om noen annen, er det aldri registrert noen. Da er det brukerstøtten som kan hjelpe deg inn i dag.

    Når du er inne, registrer en metode til, gjerne to. Da gjør det ingenting om telefonen blir liggende hjemme neste gang.

help-lost-phone-title = Telefonen er borte, ny eller har fått et annet nummer
help-lost-phone-body =
    Det er to veier tilbake:

    - Velg en annen bekreftelsesmetode, hvis du har registrert en.
    - Eller la brukerstøtten nullstille bekreftelsesmetodene dine. Neste gang du logger inn, blir du bedt om å registrere deg på nytt.

    Er den mistet eller stjålet? Si fra til brukerstøtten uansett, også om du kommer inn. De bør tilbakestille passordet ditt og få systemet til å glemme alle nettlesere det husker.

    Har du fått ny telefon eller nytt nummer? Logg inn på en annen måte og endre det i innstillingene.

help-no-text-or-call-title = { $method ->
    [voice] Samtalen kommer ikke
    [sms] SMS-en kommer ikke
   *[none] SMS-en eller samtalen kommer ikke
 }
help-no-text-or-call-body =
    Har SMS-er eller samtaler kommet frem til telefonen før? Da er det trolig operatøren som har problemer, ikke kontoen din.

    - Se på dekningen. Det hjelper ofte å gå bort til et vindu, eller å slå flymodus på og av.
    - Kan telefonen ta imot noe som helst? Be noen du kjenner om å ringe eller sende en SMS.
    - Se blant blokkerte og bortsorterte meldinger.

    { $policy ->
        [same] Har det kommet flere SMS-er? Koden er den samme i alle: bruk hvilken du vil.
        [replaces] Har det kommet flere koder? Bruk bare den nyeste. De tidligere sluttet å virke da den ble sendt.
        [both] Har det kommet flere koder? Alle virker til de utløper; den nyeste varer lengst.
       *[none] Kommer det flere koder, bruk den nyeste.
    }

    Har du allerede ventet i noen minutter? Da går det raskest med en annen bekreftelsesmetode. Har du ingen, kan brukerstøtten nullstille metodene dine, så du kan registrere deg på nytt.

    Er det ofte dårlig dekning der du er? En autentiseringsapp lager kodene på selve telefonen, uten dekning og uten internett.

help-app-passwords-title = Et eldre program avviser passordet mitt
help-app-passwords-body =
    Noen eldre programmer, ofte for e-post, klarer ikke to trinn. De trenger et app-passord i stedet for det vanlige. Det virker bare der, og aldri på denne siden.

    - Se etter at du har skrevet app-passordet nøyaktig slik det ble vist.
    - Blir det fortsatt avvist? Lag et nytt app-passord og skriv det inn i programmet.
    - Går det fremdeles ikke? La brukerstøtten slette dem du har, og lag så et nytt.

help-app-code-refused-title = Koden fra appen virker ikke
help-app-code-refused-body =
    - Går klokken på telefonen riktig? Kodene regnes ut fra klokkeslettet. La telefonen stille klokken selv, i innstillingene for dato og tid.
    - Hver kode virker én gang og i omtrent 30 sekunder. Vent på den neste og skriv den inn med en gang.
    - Er det flere kontoer i appen? Se etter at det er den for denne organisasjonen og for dette brukernavnet.

help-push-not-arriving-title = Det kommer ikke noe på telefonen
help-push-not-arriving-body =
    - Åpne appen selv. Forespørselen ligger ofte og venter der.
    - Varsler kan være slått av: se etter Ikke forstyrr, fokus eller strømsparing.
    - Telefonen må være på nett, via wifi eller mobildata.

    Og kommer det en forespørsel du ikke har startet, avvis den. Den betyr at noen har passordet ditt. Si fra til brukerstøtten med en gang.

help-email-not-arriving-title = E-posten kommer ikke
help-email-not-arriving-body =
    { $hint ->
        [none] Se i søppelposten og i andre mapper som e-posten din blir sortert i.
       *[other] Den ble sendt til { $hint }. Se i søppelposten der og i andre mapper som e-posten din blir sortert i.
    }

    E-postfilteret i en bedrift kan holde på en melding i noen minutter før det slipper den gjennom.

    Har det kommet flere? Gå etter den nyeste.

help-code-not-requested-title = Jeg fikk en kode jeg ikke har bedt om
help-code-not-requested-body =
    Da kan det være noen andre som prøver å logge inn som deg, og som kanskje alt har passordet ditt.

    - Ikke gi koden til noen, heller ikke til en som sier at de ringer fra brukerstøtten. Ingen som hjelper deg, trenger den.
    - Ikke godkjenn en forespørsel du ikke har startet. Avvis den.
    - Bytt passord så snart du kan, og si fra til brukerstøtten.

help-hardware-token-title = Koden fra kodebrikken virker ikke
help-hardware-token-body =
    - Trykk på knappen for å få en ny kode, og skriv den inn før den forsvinner.
    - Er knappen trykket mange ganger uten innlogging? Da har kodebrikken og serveren kommet i utakt. Du blir kanskje bedt om to koder etter hverandre, og så er det i orden igjen.
    - Tom skjerm betyr tomt batteri. Kodebrikken må byttes.

help-temporary-pass-title = Hva er et midlertidig tilgangspass?
help-temporary-pass-body =
    Du får det av en administrator, for eksempel når du er ny eller har mistet telefonen. Det virker én gang eller en kort tid.

    Når du er inne, registrer en egen metode med det samme: passet slipper deg ikke inn så lenge til.

    Blir det avvist? Da kan det ha utløpt. Be om et nytt.

help-security-key-title = Tilgangsnøkkelen eller sikkerhetsnøkkelen virker ikke
help-security-key-body =
    - Vent til nettleseren spør. Berør så sikkerhetsnøkkelen, eller bruk fingeravtrykk, ansikt eller PIN-koden til enheten.
    - En sikkerhetsnøkkel for USB må kanskje tas ut og settes inn igjen. En for NFC holder du mot baksiden av telefonen.
    - Har du flere nøkler? Det må være en du har registrert her.
    - En gammel nettleser kan ikke bruke nøkler i det hele tatt, og en side inni en annen side får kanskje ikke lov. Åpne innloggingen i en egen fane.

    Det koster ingenting å avbryte: bare start igjen.

help-recovery-codes-title = Hva er gjenopprettingskoder, og hvor er mine?
help-recovery-codes-body =
    Det er en kort liste med koder som du skrev ut eller lagret da du satte opp totrinnsbekreftelse. Se blant papirene dine, i passordbehandleren eller blant filene dine.

    Hver kode virker én gang, så stryk ut den du bruker. Bokstaver og bindestreker hører med til koden.

    Når du er inne, lag en ny liste hvis det er få igjen, eller hvis noen kan ha sett den.

help-locked-title = Det er låst etter for mange forsøk
help-locked-body =
    Låsen beskytter deg mot den som gjetter. Den åpner seg av seg selv; siden viser når. En ny kode åpner den ikke før, og det hjelper ikke å prøve igjen imens.

    Bruk tiden til å finne ut hvorfor kodene ikke virket: var det den nyeste, fra riktig app, for riktig konto?

    Var det ikke du som prøvde? Si fra til brukerstøtten: noen har passordet ditt.

help-after-sign-in-title = Hvorfor registrere en metode til?
help-after-sign-in-body =
    Nå har du bare én. Den dagen den er borte, ødelagt eller gjenglemt hjemme, kommer du ikke inn uten hjelp fra brukerstøtten.

    Det tar et minutt å registrere en til. En autentiseringsapp eller en nøkkel er best: de er ikke avhengige av telefonnettet.

help-nothing-helped-title = Ingenting her hjelper
help-nothing-helped-body =
    Snakk med brukerstøtten. De kan se hva som har skjedd, og om nødvendig nullstille bekreftelsesmetodene dine, så du kan registrere deg på nytt.

    Ha referansen klar, hvis det står en nedenfor: med den finner de innloggingen din med en gang. De trenger aldri passordet ditt eller en kode.
