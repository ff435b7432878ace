# Mitä ohjeissa lukee. Tyhjä rivi päättää kappaleen; rivit, joiden alussa on "- ", ovat luettelo.
#
# $method on ruudulla oleva tapa tai "none". $hint on ruudulla oleva puhelin, osoite tai avain tai "none".
# $policy kertoo, mitä uusi koodi tekee vanhemmalle, kun niitä on lähetetty useita: same, replaces, both; muuten "none".

## Paneeli

help-search-label = Hae ohjeista
help-search-none = Mitään sopivaa ei löytynyt. Kokeile toista sanaa.
way-settings = Hallitse vahvistustapojasi
way-registration = Rekisteröi vahvistustapa
way-app = Hanki todennussovellus
way-app-passwords = Hallitse sovellussalasanojasi
way-policy = Lue kaksivaiheisesta vahvistuksesta meillä
way-personal-account = Henkilökohtaisen tilisi asetukset
way-report = Ilmoita siitä

## Aiheet

help-why-two-steps-title = Miksi minun täytyy tehdä tämä?
help-why-two-steps-body =
    Organisaatiosi on päättänyt käyttää kaksivaiheista vahvistusta. Siinä tarvitaan kaksi erilaista todistetta: jotain, minkä tiedät, eli salasanasi, ja jotain, mikä sinulla on mukanasi, kuten puhelimesi tai avain.

    Jos joku varastaa tai arvaa salasanasi, hän ei pääse sillä minnekään. Puhelimesi on yhä taskussasi.

    Et voi itse poistaa tätä käytöstä; sen voi tehdä vain organisaatiosi. Onko kyse henkilökohtaisesta tilistä eikä työn tai koulun tilistä? Sillä on omat asetuksensa muualla.

help-no-phone-today-title = Puhelimeni ei ole mukana
help-no-phone-today-body =
    Ehkä olet rekisteröinyt useamman tavan. Katso muita vahvistustapoja ja valitse jokin, johon pääset käsiksi nyt: toinen puhelin, tabletin sovellus, avain tai palautuskoodi.

    Jos muita tapoja ei tarjota, niitä ei ole koskaan rekisteröity. Silloin tuki on tänään tie sisään.

    Kun olet sisällä, rekisteröi vielä yksi tai kaksi tapaa. Silloin kotiin jäänyt puhelin ei haittaa ensi kerralla.

help-lost-phone-title = Puhelimeni on kadonnut, uusi tai sen numero on vaihtunut
help-lost-phone-body =
    Takaisin pääsee kahdella tavalla:

    - Valitse toinen vahvistustapa, jos olet rekisteröinyt sellaisen.
    - Tai anna tuen nollata vahvistustapasi. Kun seuraavan kerran kirjaudut, sinua pyydetään rekisteröimään ne uudelleen.

    Onko puhelin kadonnut tai varastettu? Kerro tuelle joka tapauksessa, vaikka pääsisitkin sisään. Siellä pitäisi vaihtaa salasanasi ja poistaa järjestelmästä kaikki muistetut selaimet.

    Vaihtuiko puhelin tai numero? Kirjaudu toisella tavalla ja muuta tieto asetuksissasi.

help-no-text-or-call-title = { $method ->
    [voice] Puhelua ei tule
    [sms] Tekstiviestiä ei tule
   *[none] Tekstiviestiä tai puhelua ei tule
 }
help-no-text-or-call-body =
    Ovatko tekstiviestit tai puhelut tulleet tähän puhelimeen ennen? Silloin vika on luultavasti operaattorilla eikä tilissäsi.

    - Katso kuuluvuutta. Usein auttaa, kun menee ikkunan lähelle tai laittaa lentokonetilan hetkeksi päälle.
    - Tuleeko puhelimeen mitään? Pyydä jotakuta tuttua soittamaan tai lähettämään viesti.
    - Katso estettyihin ja suodatettuihin viesteihin.

    { $policy ->
        [same] Tuliko useita tekstiviestejä? Niissä on sama koodi: käytä mitä tahansa niistä.
        [replaces] Tuliko useita koodeja? Käytä vain uusinta. Aiemmat lakkasivat toimimasta, kun se lähetettiin.
        [both] Tuliko useita koodeja? Jokainen toimii, kunnes vanhenee; uusin toimii pisimpään.
       *[none] Jos koodeja tulee useita, käytä uusinta.
    }

    Oletko odottanut jo monta minuuttia? Silloin toinen vahvistustapa on nopein. Jos sellaista ei ole, tuki voi nollata vahvistustapasi, ja rekisteröit ne uudelleen.

    Onko kuuluvuus usein huono siellä, missä olet? Todennussovellus tekee koodit itse puhelimessa, ilman kuuluvuutta ja nettiä.

help-app-passwords-title = Vanha ohjelma ei hyväksy salasanaani
help-app-passwords-body =
    Jotkin vanhat ohjelmat, usein sähköpostiohjelmat, eivät osaa kahta vaihetta. Ne tarvitsevat sovellussalasanan tavallisen sijaan. Se toimii vain niissä, ei koskaan tällä sivulla.

    - Tarkista, että kirjoitit sovellussalasanan täsmälleen niin kuin se näytettiin.
    - Eikö se vieläkään kelpaa? Luo uusi sovellussalasana ja kirjoita se ohjelmaan.
    - Eikö sekään auta? Anna tuen poistaa nykyiset ja luo sitten uusi.

help-app-code-refused-title = Sovelluksen koodi ei toimi
help-app-code-refused-body =
    - Onko puhelimen kello oikeassa? Koodit lasketaan kellonajasta. Anna puhelimen asettaa kello itse päivämäärän ja ajan asetuksissa.
    - Jokainen koodi toimii kerran ja noin 30 sekunnin ajan. Odota seuraavaa ja kirjoita se heti.
    - Onko sovelluksessa useita tilejä? Tarkista, että koodi on tämän organisaation ja tämän käyttäjätunnuksen kohdalta.

help-push-not-arriving-title = Puhelimessani ei näy mitään
help-push-not-arriving-body =
    - Avaa sovellus itse. Pyyntö odottaa usein jo siellä.
    - Ilmoitukset voivat olla hiljennettyinä: katso, onko päällä ”Älä häiritse”, keskittymistila tai virransäästö.
    - Puhelimen pitää olla yhteydessä verkkoon wifin tai mobiilidatan kautta.

    Jos saat pyynnön, jota et ole itse aloittanut, hylkää se. Se tarkoittaa, että jollakulla on salasanasi. Kerro tuelle heti.

help-email-not-arriving-title = Sähköpostia ei tule
help-email-not-arriving-body =
    { $hint ->
        [none] Katso roskapostikansioon ja kansioihin, joihin sähköpostisi lajitellaan.
       *[other] Viesti lähetettiin osoitteeseen { $hint }. Katso siellä roskapostikansioon ja kansioihin, joihin sähköpostisi lajitellaan.
    }

    Yrityksen sähköpostisuodatin voi pidättää viestiä muutaman minuutin ennen kuin päästää sen läpi.

    Onko viestejä tullut useita? Käytä uusinta.

help-code-not-requested-title = Sain koodin, jota en pyytänyt
help-code-not-requested-body =
    Silloin joku muu saattaa yrittää kirjautua sinuna, ja hänellä voi jo olla salasanasi.

    - Älä anna koodia kenellekään, älä edes sille, joka sanoo olevansa tuesta. Kukaan, joka auttaa sinua, ei tarvitse sitä.
    - Älä hyväksy pyyntöä, jota et ole itse aloittanut. Hylkää se.
    - Vaihda salasanasi niin pian kuin voit ja kerro tuelle.

help-hardware-token-title = Tunnuslukulaitteen koodi ei toimi
help-hardware-token-body =
    - Paina painiketta ja kirjoita uusi koodi ennen kuin se sammuu.
    - Onko painiketta painettu monta kertaa ilman kirjautumista? Silloin laite ja palvelin ovat eri tahdissa. Sinulta voidaan pyytää kaksi koodia peräkkäin, ja sitten kaikki on taas kunnossa.
    - Jos näyttö on tyhjä, paristo on lopussa. Laite pitää vaihtaa.

help-temporary-pass-title = Mikä on tilapäinen kirjautumiskoodi?
help-temporary-pass-body =
    Saat sen ylläpidolta, esimerkiksi kun olet uusi tai puhelimesi on kadonnut. Se toimii kerran tai vähän aikaa.

    Kun olet sisällä, rekisteröi heti oma vahvistustapa: tilapäisellä koodilla et pääse sisään enää kauan.

    Eikö se kelpaa? Se voi olla vanhentunut. Pyydä uusi.

help-security-key-title = Pääsyavaimeni tai suojausavaimeni ei toimi
help-security-key-body =
    - Odota, kunnes selain pyytää. Kosketa sitten suojausavainta tai käytä sormenjälkeä, kasvoja tai laitteen PIN-koodia.
    - USB-avain pitää ehkä irrottaa ja kytkeä uudelleen. NFC-avainta pidetään puhelimen takapintaa vasten.
    - Onko sinulla useita avaimia? Avaimen pitää olla sellainen, jonka olet rekisteröinyt tänne.
    - Vanha selain ei osaa käyttää avaimia lainkaan, eikä toisen sivun sisällä oleva sivu välttämättä saa. Avaa kirjautuminen omaan välilehteen.

    Peruuttaminen ei maksa mitään: aloita vain uudelleen.

help-recovery-codes-title = Mitä palautuskoodit ovat, ja missä minun ovat?
help-recovery-codes-body =
    Ne ovat lyhyt luettelo koodeja, jotka tulostit tai tallensit, kun otit kaksivaiheisen vahvistuksen käyttöön. Katso papereistasi, salasanojen hallinnasta tai tiedostoistasi.

    Jokainen koodi toimii kerran, joten vedä käyttämäsi yli. Kirjaimet ja viivat kuuluvat koodiin.

    Kun olet sisällä, luo uusi luettelo, jos koodeja on jäljellä vähän tai jos joku on voinut nähdä ne.

help-locked-title = Kirjautuminen lukittui, kun yrityksiä oli liikaa
help-locked-body =
    Lukitus suojaa sinua arvailijoilta. Se aukeaa itsestään; sivu kertoo, milloin. Uusi koodi ei avaa sitä aiemmin, eikä uusista yrityksistä ole sillä välin apua.

    Selvitä odottaessasi, miksi koodit eivät toimineet: oliko koodi uusin, oikeasta sovelluksesta ja oikean tilin?

    Etkö yrittänyt itse? Kerro tuelle: jollakulla on salasanasi.

help-after-sign-in-title = Miksi rekisteröidä toinenkin tapa?
help-after-sign-in-body =
    Nyt sinulla on vain yksi. Sinä päivänä, kun se on kadonnut, rikki tai kotona, et pääse sisään ilman tuen apua.

    Toisen rekisteröimiseen menee minuutti. Todennussovellus tai avain on paras: ne eivät ole puhelinverkon varassa.

help-nothing-helped-title = Mikään näistä ei auta
help-nothing-helped-body =
    Ota silloin yhteyttä tukeen. Siellä nähdään, mitä tapahtui, ja vahvistustapasi voidaan tarvittaessa nollata, jotta voit rekisteröidä ne uudelleen.

    Pidä viite käsillä, jos sellainen on alla: sen avulla kirjautumisesi löytyy heti. Tuki ei koskaan tarvitse salasanaasi eikä koodia.
