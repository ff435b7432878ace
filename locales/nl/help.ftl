# Wat de hulp zegt. Een lege regel sluit een alinea af; regels die met "- " beginnen zijn een lijst.
#
# $method is de methode op het scherm, of "none". $hint noemt de telefoon, het adres of de sleutel op het scherm, of is "none".
# $policy is wat een nieuwe code met een oudere doet als er meer zijn gestuurd: same, replaces, both; anders "none".

## Het paneel

help-search-label = Zoek in de hulp
help-search-none = Niets gevonden. Probeer een ander woord.
way-settings = Beheer je verificatiemethoden
way-registration = Registreer een methode
way-app = Haal een authenticator-app
way-app-passwords = Beheer je app-wachtwoorden
way-policy = Lees over tweestapsverificatie bij ons
way-personal-account = Instellingen van je persoonlijke account
way-report = Meld het

## De onderwerpen

help-why-two-steps-title = Waarom moet ik dit doen?
help-why-two-steps-body =
    Je organisatie heeft voor tweestapsverificatie gekozen. Die vraagt om twee verschillende bewijzen: iets wat je weet, je wachtwoord, en iets wat je bij je hebt, zoals je telefoon of een sleutel.

    Wie je wachtwoord steelt of raadt, komt dan nergens: je telefoon zit nog gewoon in je zak.

    Je kunt het niet zelf uitzetten; dat kan alleen je organisatie. Gaat het om een persoonlijk account, niet dat van je werk of school? Dat heeft ergens anders zijn eigen instellingen.

help-no-phone-today-title = Ik heb mijn telefoon niet bij me
help-no-phone-today-body =
    Misschien heb je meer dan één manier geregistreerd. Bekijk de andere verificatieopties en kies er een waar je nu bij kunt: een andere telefoon, een app op een tablet, een sleutel, een herstelcode.

    Krijg je geen andere optie te zien, dan is er nooit een geregistreerd. Dan kom je vandaag binnen met hulp van de helpdesk.

    Registreer een of twee methoden erbij zodra je binnen bent. Dan geeft het de volgende keer niets als je telefoon thuis ligt.

help-lost-phone-title = Mijn telefoon is kwijt, nieuw of heeft een ander nummer
help-lost-phone-body =
    Er zijn twee wegen terug:

    - Kies een andere verificatieoptie, als je er een hebt geregistreerd.
    - Of laat de helpdesk je verificatie-instellingen wissen. De volgende keer dat je inlogt, word je gevraagd je opnieuw te registreren.

    Verloren of gestolen? Laat het de helpdesk in elk geval weten, ook als je binnenkomt. Zij horen je wachtwoord te herstellen en het systeem alle onthouden browsers te laten vergeten.

    Heb je een nieuwe telefoon of een nieuw nummer? Log op een andere manier in en verander het in je instellingen.

help-no-text-or-call-title = { $method ->
    [voice] Ik word niet gebeld
    [sms] De sms komt niet
   *[none] De sms of het telefoontje komt niet
 }
help-no-text-or-call-body =
    Kreeg je op deze telefoon eerder wel sms’jes of telefoontjes, dan ligt het waarschijnlijk aan de provider en niet aan je account.

    - Kijk of je bereik hebt. Bij een raam gaan staan of de vliegtuigstand even aan- en uitzetten helpt vaak.
    - Komt er wel iets binnen op de telefoon? Vraag iemand je te bellen of een sms te sturen.
    - Kijk bij je geblokkeerde en gefilterde berichten.

    { $policy ->
        [same] Meer sms’jes gekregen? Overal staat dezelfde code in: gebruik welke je wilt.
        [replaces] Meer codes gekregen? Gebruik alleen de nieuwste. De eerdere werkten niet meer toen die werd gestuurd.
        [both] Meer codes gekregen? Elke code werkt tot die verloopt; de nieuwste het langst.
       *[none] Krijg je meer codes, gebruik dan de nieuwste.
    }

    Wacht je al een paar minuten? Dan ben je met een andere verificatieoptie het snelst binnen. Heb je er geen, dan kan de helpdesk je instellingen wissen en registreer je je opnieuw.

    Is het bereik bij jou vaak slecht? Een authenticator-app maakt de codes op de telefoon zelf, zonder bereik en zonder internet.

help-app-passwords-title = Een ouder programma weigert mijn wachtwoord
help-app-passwords-body =
    Sommige oudere programma’s, vaak voor e-mail, kunnen niet met twee stappen overweg. Ze hebben een app-wachtwoord nodig in plaats van je gewone. Dat werkt alleen daar, en nooit op deze pagina.

    - Kijk of je het app-wachtwoord precies zo hebt getypt als het werd getoond.
    - Nog steeds geweigerd? Maak een nieuw app-wachtwoord en typ dat in het programma.
    - Nog steeds geweigerd? Laat de helpdesk de bestaande verwijderen en maak dan een nieuw.

help-app-code-refused-title = De code uit de app werkt niet
help-app-code-refused-body =
    - Loopt de klok van je telefoon goed? De codes worden uit de tijd berekend. Laat de telefoon de klok zelf zetten, bij de instellingen voor datum en tijd.
    - Elke code werkt één keer, ongeveer 30 seconden lang. Wacht op de volgende en typ die meteen.
    - Staan er meer accounts in de app? Let op dat het die van deze organisatie en deze gebruikersnaam is.

help-push-not-arriving-title = Er verschijnt niets op mijn telefoon
help-push-not-arriving-body =
    - Open de app zelf. Vaak staat het verzoek daar al klaar.
    - Misschien staan meldingen stil: kijk bij niet storen, focus of batterijbesparing.
    - De telefoon moet online zijn, via wifi of mobiele data.

    En komt er een verzoek waar jij niet mee bent begonnen: weiger het. Het betekent dat iemand je wachtwoord heeft. Laat het meteen de helpdesk weten.

help-email-not-arriving-title = De e-mail komt niet
help-email-not-arriving-body =
    { $hint ->
        [none] Kijk in je spammap en in mappen waarin je mail wordt gesorteerd.
       *[other] Hij is gestuurd naar { $hint }. Kijk daar in de spammap en in mappen waarin je mail wordt gesorteerd.
    }

    Het mailfilter van een bedrijf kan een bericht een paar minuten vasthouden voor het wordt doorgelaten.

    Meer dan één gekregen? Ga uit van de nieuwste.

help-code-not-requested-title = Ik kreeg een code waar ik niet om vroeg
help-code-not-requested-body =
    Dan probeert misschien iemand anders als jou in te loggen, met een wachtwoord dat al bekend is.

    - Geef de code aan niemand, ook niet aan iemand die zegt van de helpdesk te zijn. Wie je echt helpt, heeft hem niet nodig.
    - Keur geen verzoek goed waar jij niet mee bent begonnen. Weiger het.
    - Verander je wachtwoord zo snel mogelijk en laat het de helpdesk weten.

help-hardware-token-title = De code van de token werkt niet
help-hardware-token-body =
    - Druk op de knop voor een nieuwe code en typ die voor hij verdwijnt.
    - Is er vaak op de knop gedrukt zonder in te loggen? Dan lopen de token en de server niet meer gelijk. Je krijgt misschien de vraag om twee codes na elkaar; daarmee komt het goed.
    - Blijft het schermpje leeg, dan is de batterij op. De token moet worden vervangen.

help-temporary-pass-title = Wat is een tijdelijke toegangspas?
help-temporary-pass-body =
    Je krijgt hem van een beheerder, bijvoorbeeld als je nieuw bent of je telefoon kwijt bent. Hij werkt één keer, of korte tijd.

    Registreer meteen een eigen methode als je binnen bent: de pas laat je niet lang meer binnen.

    Wordt hij geweigerd? Dan is hij misschien verlopen. Vraag een nieuwe.

help-security-key-title = Mijn passkey of beveiligingssleutel werkt niet
help-security-key-body =
    - Wacht tot de browser erom vraagt. Raak dan de sleutel aan, of gebruik je vinger, je gezicht of de pincode van het apparaat.
    - Een usb-sleutel moet je er soms uithalen en weer insteken. Een nfc-sleutel houd je tegen de achterkant van je telefoon.
    - Heb je meer dan één sleutel? Het moet er een zijn die je hier hebt geregistreerd.
    - Een oude browser kan helemaal geen sleutels gebruiken, en een pagina binnen een andere mag het soms niet. Open het inloggen in een eigen tabblad.

    Annuleren kost niets: begin gewoon opnieuw.

help-recovery-codes-title = Wat zijn herstelcodes, en waar zijn de mijne?
help-recovery-codes-body =
    Het is een korte lijst codes die je hebt geprint of bewaard toen je tweestapsverificatie instelde. Kijk tussen je papieren, in je wachtwoordbeheerder of bij je bestanden.

    Elke code werkt één keer, dus streep door welke je gebruikt. Letters en streepjes horen bij de code.

    Maak een nieuwe lijst als je binnen bent en er nog maar weinig over zijn, of als iemand hem gezien kan hebben.

help-locked-title = Het is op slot na te veel pogingen
help-locked-body =
    Het slot beschermt je tegen iemand die gokt. Het gaat vanzelf open; de pagina laat zien wanneer. Een nieuwe code opent het niet eerder, en het intussen blijven proberen helpt niet.

    Zoek in die tijd uit waarom de codes niet werkten: was het de nieuwste, uit de juiste app, voor het juiste account?

    Heb jij het niet geprobeerd? Laat het dan de helpdesk weten: iemand heeft je wachtwoord.

help-after-sign-in-title = Waarom nog een methode registreren?
help-after-sign-in-body =
    Je hebt er nu maar één. Op de dag dat die kwijt is, stuk is of thuis ligt, kun je niet inloggen zonder de helpdesk.

    Er een bij registreren kost een minuut. Het best is een authenticator-app of een sleutel: die hebben het telefoonnet niet nodig.

help-nothing-helped-title = Niets hier helpt
help-nothing-helped-body =
    Neem dan contact op met de helpdesk. Daar zien ze wat er is gebeurd, en zo nodig wissen ze je verificatie-instellingen zodat je je opnieuw kunt registreren.

    Houd de referentie bij de hand, als die hieronder staat: daarmee vinden ze je inlogpoging meteen. Je wachtwoord of een code hebben ze nooit nodig.
