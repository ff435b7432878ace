# Hjælpeteksterne. En tom linje afslutter et afsnit; linjer der begynder med "- ", er en liste.
#
# $method er metoden på skærmen eller "none". $hint er telefonen, adressen eller nøglen på skærmen eller "none".
# $policy er hvad en ny kode gør ved en ældre når der er sendt flere: same, replaces, both; ellers "none".

## Panelet

help-search-label = Søg i hjælpen
help-search-none = Intet passer. Prøv et andet ord.
way-settings = Administrer dine bekræftelsesmetoder
way-registration = Registrer en metode
way-app = Hent en godkendelsesapp
way-app-passwords = Administrer dine appadgangskoder
way-policy = Læs om totrinsbekræftelse hos os
way-personal-account = Indstillinger for din private konto
way-report = Anmeld det

## Emnerne

help-why-two-steps-title = Hvorfor skal jeg det her?
help-why-two-steps-body =
    Din organisation har besluttet at bruge totrinsbekræftelse. Den kræver to forskellige slags bevis: noget du ved, nemlig din adgangskode, og noget du har med dig, for eksempel telefonen eller en nøgle.

    Den der stjæler eller gætter din adgangskode, kommer så ingen vegne. Din telefon ligger jo stadig i din lomme.

    Du kan ikke selv slå det fra; det kan kun organisationen. Gælder det en privat konto og ikke den fra jobbet eller skolen? Den konto har sine egne indstillinger et andet sted.

help-no-phone-today-title = Jeg har ikke telefonen med
help-no-phone-today-body =
    Måske har du registreret mere end én måde. Se på de andre bekræftelsesmetoder, og tag en du kan komme til herfra: en anden telefon, en app på en tablet, en nøgle, en gendannelseskode.

    Får du ikke tilbudt andre, er der aldrig blevet registreret nogen. Så er det supporten der kan hjælpe dig ind i dag.

    Når du er inde, så registrer en metode mere, gerne to. Så gør det ikke noget at telefonen ligger derhjemme næste gang.

help-lost-phone-title = Min telefon er væk, ny eller har fået et andet nummer
help-lost-phone-body =
    Der er to veje tilbage:

    - Vælg en anden bekræftelsesmetode, hvis du har registreret en.
    - Eller lad supporten nulstille dine bekræftelsesmetoder. Næste gang du logger ind, bliver du bedt om at registrere dig igen.

    Er den tabt eller stjålet? Så sig det til supporten under alle omstændigheder, også selv om du kommer ind. De bør nulstille din adgangskode og få systemet til at glemme alle de browsere det husker.

    Er telefonen eller nummeret nyt? Log ind på en anden måde, og ret det i dine indstillinger.

help-no-text-or-call-title = { $method ->
    [voice] Opkaldet kommer ikke
    [sms] Sms’en kommer ikke
   *[none] Sms’en eller opkaldet kommer ikke
 }
help-no-text-or-call-body =
    Er sms’er eller opkald nået frem til telefonen før? Så er det sandsynligvis teleselskabet der har problemer, og ikke din konto.

    - Se på dækningen. Det hjælper ofte at gå hen til et vindue eller at slå flytilstand til og fra.
    - Kan telefonen modtage noget overhovedet? Bed en ven ringe eller sende en sms.
    - Se efter blandt blokerede og frasorterede beskeder.

    { $policy ->
        [same] Er der kommet flere sms’er? Koden er den samme i dem alle: brug en hvilken som helst.
        [replaces] Er der kommet flere koder? Brug kun den nyeste. De tidligere holdt op med at virke da den blev sendt.
        [both] Er der kommet flere koder? De virker alle til de udløber; den nyeste holder længst.
       *[none] Kommer der flere koder, så brug den nyeste.
    }

    Har du allerede ventet nogle minutter? Så går det hurtigst med en anden bekræftelsesmetode. Har du ingen, kan supporten nulstille dine metoder, så du kan registrere dig igen.

    Er dækningen ofte dårlig der hvor du er? En godkendelsesapp laver koderne på selve telefonen, uden dækning og uden internet.

help-app-passwords-title = Et ældre program afviser min adgangskode
help-app-passwords-body =
    Nogle ældre programmer, ofte til mail, kan ikke klare to trin. De skal have en appadgangskode i stedet for din almindelige. Den virker kun der og aldrig på denne side.

    - Se efter at du har skrevet appadgangskoden præcis som den blev vist.
    - Bliver den stadig afvist? Lav en ny appadgangskode, og skriv den i programmet.
    - Går det stadig ikke? Lad supporten slette dem du har, og lav så en ny.

help-app-code-refused-title = Koden fra appen virker ikke
help-app-code-refused-body =
    - Går telefonens ur rigtigt? Koderne bliver regnet ud fra klokken. Lad telefonen selv stille uret i indstillingerne for dato og klokkeslæt.
    - Hver kode virker én gang og i cirka 30 sekunder. Vent på den næste, og skriv den med det samme.
    - Er der flere konti i appen? Se efter at det er den til denne organisation og til dette brugernavn.

help-push-not-arriving-title = Der kommer ikke noget på min telefon
help-push-not-arriving-body =
    - Åbn selv appen. Anmodningen ligger ofte og venter der.
    - Meddelelser kan være slået fra: se efter Forstyr ikke, fokus eller batterisparetilstand.
    - Telefonen skal være på nettet, via wi-fi eller mobildata.

    Og kommer der en anmodning som du ikke selv har startet, så afvis den. Den betyder at nogen har din adgangskode. Sig det til supporten med det samme.

help-email-not-arriving-title = Mailen kommer ikke
help-email-not-arriving-body =
    { $hint ->
        [none] Se efter i mappen med spam og i andre mapper som din mail bliver sorteret i.
       *[other] Den er sendt til { $hint }. Se efter i mappen med spam der og i andre mapper som din mail bliver sorteret i.
    }

    En virksomheds mailfilter kan holde en besked tilbage i nogle minutter før den slipper igennem.

    Er der kommet flere? Gå efter den nyeste.

help-code-not-requested-title = Jeg har fået en kode jeg ikke har bedt om
help-code-not-requested-body =
    Så kan det være en anden der prøver at logge ind som dig og måske allerede har din adgangskode.

    - Giv ikke koden til nogen, heller ikke til en der siger at de ringer fra supporten. Ingen der hjælper dig, har brug for den.
    - Godkend ikke en anmodning du ikke selv har startet. Afvis den.
    - Skift din adgangskode så snart du kan, og sig det til supporten.

help-hardware-token-title = Koden fra kodeviseren virker ikke
help-hardware-token-body =
    - Tryk på knappen for at få en ny kode, og skriv den før den forsvinder.
    - Er der trykket mange gange på knappen uden et login? Så er kodeviseren og serveren kommet ud af takt. Du bliver måske bedt om to koder i træk, og så passer det igen.
    - Et tomt display betyder at batteriet er fladt. Kodeviseren skal skiftes ud.

help-temporary-pass-title = Hvad er et midlertidigt adgangspas?
help-temporary-pass-body =
    Du får det af en administrator, for eksempel når du er ny eller har mistet din telefon. Det virker én gang eller i kort tid.

    Når du er inde, så registrer straks din egen metode: passet lukker dig ikke ind ret længe.

    Bliver det afvist? Så er det måske udløbet. Bed om et nyt.

help-security-key-title = Min adgangsnøgle eller sikkerhedsnøgle virker ikke
help-security-key-body =
    - Vent til browseren spørger. Rør så ved sikkerhedsnøglen, eller brug fingeraftryk, ansigt eller enhedens pinkode.
    - En sikkerhedsnøgle til usb skal måske tages ud og sættes i igen. En til nfc holder du mod telefonens bagside.
    - Har du flere nøgler? Det skal være en du har registreret her.
    - En gammel browser kan slet ikke bruge nøgler, og en side inde i en anden side får måske ikke lov. Åbn login i en fane for sig.

    Det koster ikke noget at annullere: start bare igen.

help-recovery-codes-title = Hvad er gendannelseskoder, og hvor er mine?
help-recovery-codes-body =
    Det er en kort liste med koder som du skrev ud eller gemte da du fik totrinsbekræftelse. Se efter blandt dine papirer, i din adgangskodeadministrator eller i dine filer.

    Hver kode virker én gang, så streg den ud du bruger. Bogstaver og bindestreger hører med til koden.

    Når du er inde, så lav en ny liste hvis der er få tilbage, eller hvis nogen kan have set den.

help-locked-title = Der er låst efter for mange forsøg
help-locked-body =
    Låsen beskytter dig mod den der gætter. Den åbner af sig selv; siden viser hvornår. En ny kode åbner den ikke før, og det hjælper ikke at prøve igen imens.

    Brug tiden på at finde ud af hvorfor koderne ikke virkede: var det den nyeste, fra den rigtige app, til den rigtige konto?

    Var det ikke dig der prøvede? Så sig det til supporten: nogen har din adgangskode.

help-after-sign-in-title = Hvorfor registrere en metode mere?
help-after-sign-in-body =
    Nu har du kun én. Den dag den er væk, i stykker eller glemt derhjemme, kan du ikke logge ind uden hjælp fra supporten.

    Det tager et minut at registrere en til. En godkendelsesapp eller en nøgle er bedst: de er ikke afhængige af telefonnettet.

help-nothing-helped-title = Intet her hjælper
help-nothing-helped-body =
    Så tal med supporten. De kan se hvad der er sket, og om nødvendigt nulstille dine bekræftelsesmetoder, så du kan registrere dig igen.

    Hav referencen klar, hvis der står en nedenfor: med den finder de dit login med det samme. De har aldrig brug for din adgangskode eller en kode.
