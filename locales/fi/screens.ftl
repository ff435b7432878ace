# Mitä ruuduilla lukee.
#
# $method on jokin näistä: sms, voice, email, push, totp, hotp, webauthn, recovery_code, temporary_pass.
# $hint on puhelin, osoite tai avain palvelimen peittämänä: ••12. Se on "none", jos palvelin ei anna sitä.
# Koodit ja verrattavat luvut eivät koskaan ole osa tekstiä.

## Jokaisella ruudulla

account-line = Kirjaudut tunnuksella { $account }
start-over-action = Etkö se ole sinä? Aloita alusta
language-label = Kieli
offline-notice = Et ole yhteydessä verkkoon. Mitään ei katoa: jatka heti, kun yhteys palaa.

## Koodin kirjoittaminen

code-heading = { $method ->
    [voice] Kirjoita puhelussa kuulemasi koodi
    [email] Kirjoita sähköpostissa saamasi koodi
    [totp] Kirjoita sovelluksen näyttämä koodi
    [hotp] Kirjoita tunnuslukulaitteen koodi
    [recovery_code] Kirjoita palautuskoodi
    [temporary_pass] Kirjoita tilapäinen kirjautumiskoodi
   *[sms] Kirjoita tekstiviestissä saamasi koodi
 }
code-intro = { $method ->
    [voice] { $hint ->
        [none] Soitamme puhelimeesi. Vastaa, kuuntele ja kirjoita kuulemasi koodi.
       *[other] Soitamme numeroon { $hint }. Vastaa, kuuntele ja kirjoita kuulemasi koodi.
     }
    [email] { $hint ->
        [none] Lähetimme sinulle koodin sähköpostilla.
       *[other] Lähetimme koodin sähköpostilla osoitteeseen { $hint }.
     }
    [totp] { $hint ->
        [none] Avaa todennussovellus ja kirjoita koodi, jonka se näyttää juuri nyt.
       *[other] Avaa todennussovellus ({ $hint }) ja kirjoita koodi, jonka se näyttää juuri nyt.
     }
    [hotp] { $hint ->
        [none] Paina tunnuslukulaitteen painiketta ja kirjoita koodi, jonka se näyttää.
       *[other] Paina tunnuslukulaitteen ({ $hint }) painiketta ja kirjoita koodi, jonka se näyttää.
     }
    [recovery_code] Kirjoita jokin koodeista, jotka tallensit, kun otit kaksivaiheisen vahvistuksen käyttöön. Jokainen koodi toimii kerran.
    [temporary_pass] Kirjoita ylläpidolta saamasi koodi täsmälleen niin kuin se on kirjoitettu.
   *[sms] { $hint ->
        [none] Lähetimme koodin tekstiviestillä puhelimeesi.
       *[other] Lähetimme koodin tekstiviestillä numeroon { $hint }.
     }
 }
code-ordinal-intro = Kirjoita koodi numero { $ordinal } luettelosta, jonka tallensit, kun otit kaksivaiheisen vahvistuksen käyttöön.
code-another-intro = Melkein valmista. Tunnuslukulaite ja palvelimemme ovat eri tahdissa, joten tarvitsemme myös seuraavan koodin. Paina painiketta uudelleen ja kirjoita uusi koodi.
code-label = { $method ->
    [recovery_code] Palautuskoodi
    [temporary_pass] Tilapäinen kirjautumiskoodi
   *[sms] Vahvistuskoodi
 }
code-submit = Jatka
code-submit-busy = Tarkistetaan…
code-format-digits = { $count ->
    [one] { $count } numero. Välilyönneillä ei ole väliä.
   *[other] { $count } numeroa. Välilyönneillä ei ole väliä.
 }
code-format-letters = Kirjaimet, numerot ja viivat juuri niin kuin ne on kirjoitettu.
code-auto-submit = Koodi tarkistetaan heti, kun se on kokonainen.
code-never-share = Älä koskaan anna tätä koodia kenellekään, joka soittaa tai kirjoittaa sinulle, keneksi hän sitten esittäytyykin.
code-expires = { $minutes ->
    [one] Koodi toimii vielä minuutin.
   *[other] Koodi toimii vielä { $minutes } minuuttia.
 }
attempts-left = { $attempts ->
    [one] Sinulla on yksi yritys jäljellä.
   *[other] Sinulla on { $attempts } yritystä jäljellä.
 }
counts-same = { $sends ->
    [one] Olemme lähettäneet koodin kerran.
   *[other] Olemme lähettäneet saman koodin { $sends } kertaa. Voit lukea sen mistä tahansa viestistä.
 }
counts-replaces = { $sends ->
    [one] Olemme lähettäneet yhden koodin klo { $time }.
   *[other] Olemme lähettäneet { $sends } koodia. Vain uusin toimii: se, jonka lähetimme klo { $time }.
 }
counts-both = { $sends ->
    [one] Olemme lähettäneet yhden koodin klo { $time }.
   *[other] Olemme lähettäneet { $sends } koodia. Ne kaikki toimivat, kunnes vanhenevat; uusimman lähetimme klo { $time }.
 }

## Koodin, puhelun tai pyynnön lähettäminen

send-heading = { $method ->
    [voice] Kuuntele koodi puhelimessa
    [email] Pyydä koodi sähköpostilla
    [push] Hyväksy sovelluksessa
   *[sms] Pyydä koodi tekstiviestillä
 }
send-intro = { $method ->
    [voice] { $hint ->
        [none] Soitamme puhelimeesi ja luemme koodin ääneen.
       *[other] Soitamme numeroon { $hint } ja luemme koodin ääneen.
     }
    [email] { $hint ->
        [none] Lähetämme koodin sähköpostiosoitteeseesi.
       *[other] Lähetämme koodin osoitteeseen { $hint }.
     }
    [push] { $hint ->
        [none] Lähetämme puhelimesi sovellukseen pyynnön, jonka hyväksyt siellä.
       *[other] Lähetämme puhelimesi ({ $hint }) sovellukseen pyynnön, jonka hyväksyt siellä.
     }
   *[sms] { $hint ->
        [none] Lähetämme koodin tekstiviestillä puhelimeesi.
       *[other] Lähetämme koodin tekstiviestillä numeroon { $hint }.
     }
 }
send-action = { $method ->
    [voice] { $hint ->
        [none] Soittakaa minulle
       *[other] Soittakaa numeroon { $hint }
     }
    [email] { $hint ->
        [none] Lähetä sähköposti
       *[other] Lähetä sähköposti osoitteeseen { $hint }
     }
    [push] Lähetä pyyntö
   *[sms] { $hint ->
        [none] Lähetä tekstiviesti
       *[other] Lähetä tekstiviesti numeroon { $hint }
     }
 }
send-busy = { $method ->
    [voice] Soitetaan…
   *[sms] Lähetetään…
 }
resend-action = { $method ->
    [voice] Soittakaa uudelleen
    [email] Lähetä uusi sähköposti
    [push] Lähetä uusi pyyntö
   *[sms] Lähetä uusi tekstiviesti
 }
resend-wait = { $seconds ->
    [one] Onnistuu { $seconds } sekunnin kuluttua.
   *[other] Onnistuu { $seconds } sekunnin kuluttua.
 }
resend-none = { $method ->
    [voice] Emme voi enää soittaa tämän kirjautumisen aikana. Jo kuulemasi koodi toimii, kunnes se vanhenee.
   *[sms] Emme voi enää lähettää koodeja tämän kirjautumisen aikana. Perille tullut koodi toimii, kunnes se vanhenee.
 }

## Lähetys on myöhässä

late-overdue-title = { $method ->
    [voice] Puhelu viipyy
    [email] Sähköposti viipyy
    [push] Eikö puhelimessa näy vielä mitään?
   *[sms] Tekstiviesti viipyy
 }
late-overdue-body = { $method ->
    [voice] Puhelu voi vielä tulla, ja sen koodi toimii silloin.
    [push] Avaa sovellus itse: pyyntö voi odottaa siellä.
    [email] Viesti voi vielä tulla, ja sen koodi toimii silloin. Katso sillä välin roskapostikansioon.
   *[sms] Viesti voi vielä tulla, ja sen koodi toimii silloin.
 }
late-claimed-title = { $method ->
    [voice] Puhelun pitäisi olla jo tullut
    [email] Sähköpostin pitäisi olla jo perillä
    [push] Pyynnön pitäisi olla puhelimessasi
   *[sms] Tekstiviestin pitäisi olla jo perillä
 }
late-claimed-body = { $method ->
    [voice] Puhelinverkon mukaan puhelu meni läpi. Tarkista, ettei puhelimesi ole äänettömällä tai siirrä puheluita muualle.
    [email] Sähköpostipalvelin otti viestin vastaan. Katso roskapostikansioon.
    [push] Avaa sovellus itse: pyyntö voi odottaa siellä.
   *[sms] Puhelinverkon mukaan viesti on toimitettu. Katso estettyihin ja suodatettuihin viesteihin.
 }
late-failed-title = { $method ->
    [voice] Puhelu ei mennyt läpi
    [email] Sähköpostia ei voitu toimittaa
    [push] Pyyntö ei tavoittanut puhelintasi
   *[sms] Tekstiviestiä ei voitu toimittaa
 }
late-failed-body = { $method ->
    [voice] Puhelinverkko hylkäsi puhelun. Se ei liity tiliisi mitenkään.
    [email] Sähköpostipalvelin hylkäsi viestin. Se ei liity tiliisi mitenkään.
    [push] Onko puhelimesi päällä ja yhteydessä verkkoon?
   *[sms] Puhelinverkko hylkäsi viestin. Se ei liity tiliisi mitenkään.
 }
late-queued-title = { $method ->
    [voice] Puhelu on vielä jonossa
    [email] Sähköposti on vielä jonossa
    [push] Pyyntö on vielä jonossa
   *[sms] Tekstiviesti on vielä jonossa
 }
late-queued-body = { $method ->
    [voice] Emme ole vielä saaneet soitettua. Yritämme edelleen.
   *[sms] Lähetys ei ole vielä lähtenyt meiltä. Yritämme edelleen.
 }
late-slow-title = { $method ->
    [voice] Puhelut operaattorisi verkkoon ovat nyt hitaita
    [email] Sähköposti kulkee nyt hitaasti
    [push] Pyynnöt sovellukseen kulkevat nyt hitaasti
   *[sms] Tekstiviestit operaattorisi verkkoon ovat nyt hitaita
 }
late-slow-body = { $method ->
    [voice] Voi kestää hetken, ennen kuin puhelin soi.
   *[sms] Voi kestää hetken, ennen kuin se tulee perille.
 }
late-most-take = { $seconds ->
    [one] Useimmat tulevat nyt perille noin { $seconds } sekunnissa.
   *[other] Useimmat tulevat nyt perille noin { $seconds } sekunnissa.
 }

## Muut tavat

alternatives-action = Käytä toista vahvistustapaa
alternatives-none = Sinulle ei ole rekisteröity muita vahvistustapoja. Jos tämä ei toimi, tuki voi auttaa sinut sisään.
instead-action = { $method ->
    [voice] { $hint ->
        [none] Pyydä sen sijaan puhelu
       *[other] Pyydä sen sijaan puhelu numeroon { $hint }
     }
    [email] { $hint ->
        [none] Pyydä sen sijaan sähköposti
       *[other] Pyydä sen sijaan sähköposti osoitteeseen { $hint }
     }
    [push] Hyväksy sen sijaan sovelluksessa
    [totp] Käytä sen sijaan todennussovellusta
    [hotp] Käytä sen sijaan tunnuslukulaitetta
    [webauthn] Käytä sen sijaan pääsyavainta tai suojausavainta
    [recovery_code] Käytä sen sijaan palautuskoodia
    [temporary_pass] Käytä sen sijaan tilapäistä kirjautumiskoodia
   *[sms] { $hint ->
        [none] Pyydä sen sijaan tekstiviesti
       *[other] Pyydä sen sijaan tekstiviesti numeroon { $hint }
     }
 }
choose-heading = Miten haluat osoittaa, että se olet sinä?
choose-intro = Valitse se, mikä sinulla on käsillä.
choose-name = { $method ->
    [voice] Puhelu
    [email] Sähköposti
    [push] Hyväksyntä sovelluksessa
    [totp] Todennussovellus
    [hotp] Tunnuslukulaite
    [webauthn] Pääsyavain tai suojausavain
    [recovery_code] Palautuskoodi
    [temporary_pass] Tilapäinen kirjautumiskoodi
   *[sms] Tekstiviesti
 }
choose-what = { $method ->
    [voice] Soitamme ja luemme koodin ääneen
    [email] Koodi sähköpostiisi
    [push] Vastaa pyyntöön puhelimessasi
    [totp] Toimii ilman kuuluvuutta ja nettiä
    [hotp] Laitteen näytöllä oleva koodi
    [webauthn] Sormenjälki, kasvot tai PIN: ei koodia kirjoitettavana
    [recovery_code] Jokin tallentamistasi koodeista
    [temporary_pass] Ylläpidolta saatu koodi
   *[sms] Koodi puhelimeesi
 }
choose-last-used = Käytetty täällä viimeksi
choose-slow = { $method ->
    [voice] Puhelut ovat nyt hitaita
    [email] Sähköposti kulkee nyt hitaasti
   *[sms] Tekstiviestit ovat nyt hitaita
 }
choose-alive = { $method ->
    [voice] Olemme jo soittaneet
    [push] Pyyntö odottaa jo
   *[sms] Koodi on jo matkalla
 }
choose-key-unsupported = Ei toimi tässä selaimessa
choose-key-not-in-frame = Ei toimi tässä ikkunassa
choose-back = Takaisin

## Pyyntö puhelimeen

push-heading = { $state ->
    [over] Kysytäänkö puhelimelta uudelleen?
   *[waiting] Katso puhelimeesi
 }
push-intro = { $hint ->
    [none] Lähetimme pyynnön puhelimesi sovellukseen. Avaa se ja hyväksy kirjautuminen.
   *[other] Lähetimme pyynnön puhelimesi ({ $hint }) sovellukseen. Avaa se ja hyväksy kirjautuminen.
 }
push-over-intro = Edellinen pyyntö on suljettu. Voit lähettää uuden milloin haluat.
push-show-label = Valitse sovelluksessa tämä luku
push-ask-intro = { $hint ->
    [none] Avaa sovellus puhelimessasi. Se näyttää luvun: kirjoita se tähän.
   *[other] Avaa sovellus puhelimessasi ({ $hint }). Se näyttää luvun: kirjoita se tähän.
 }
push-ask-label = Sovelluksen näyttämä luku
push-waiting = Odotetaan vastaustasi…
push-not-mine = En aloittanut tätä itse

## Avain

key-heading = Käytä pääsyavainta tai suojausavainta
key-intro = { $hint ->
    [none] Selain pyytää sitä kohta. Kosketa suojausavainta tai käytä sormenjälkeä, kasvoja tai näytön lukitusta.
   *[other] Selain pyytää kohta avainta: { $hint }. Kosketa suojausavainta tai käytä sormenjälkeä, kasvoja tai näytön lukitusta.
 }
key-action = Käytä avainta
key-preparing = Pieni hetki…
key-asking = Seuraa selaimen ohjeita…
key-unsupported = Tämä selain ei osaa käyttää pääsyavaimia eikä suojausavaimia. Avaa sivu uudemmassa selaimessa tai valitse toinen tapa.
key-not-in-frame = Avaimet eivät toimi tässä ikkunassa, koska se on osa toista sivua. Avaa kirjautuminen omaan välilehteen tai valitse toinen tapa.

## Vastauksen jälkeen

remember-label = Muista tämä selain
remember-hint = Vain omalla laitteellasi.
remember-heading = Muistetaanko tämä selain?
remember-intro = Ensi kerralla salasanasi riittää tässä selaimessa. Vastaa kyllä vain omalla laitteellasi.
remember-yes = Kyllä, muista se
remember-no = Ei, kysy uudelleen
register-heading = { $optional ->
    [yes] Haluatko rekisteröidä vahvistustavan?
   *[no] Rekisteröi vahvistustapa
 }
register-intro = { $optional ->
    [yes] Siihen menee minuutti, etkä ole ensi kerralla sen varassa, mitä käytit tänään.
   *[no] Organisaatiosi pyytää tekemään sen ennen kuin jatkat. Siihen menee minuutti.
 }
register-action = Rekisteröi tapa
register-later = Ei nyt
offer-heading = Lisätäänkö toinen tapa päästä sisään?
offer-intro = Sinulla on vain yksi vahvistustapa. Jos se katoaa tai jää kotiin, et pääse sisään. Toisen lisäämiseen menee minuutti.
offer-action = Lisää tapa
no-method-heading = Sinulla ei ole vielä vahvistustapaa
no-method-intro = { $can ->
    [yes] Salasanasi oli oikein, mutta sinua ei voida vielä vahvistaa millään. Rekisteröi vahvistustapa, niin voit kirjautua.
   *[no] Salasanasi oli oikein, mutta sinua ei voida vielä vahvistaa millään. Tuki voi auttaa sinua rekisteröimään vahvistustavan.
 }
verified-heading = Olet sisällä
verified-intro = Siirrytään eteenpäin…
verified-recovery-left = { $left ->
    [0] Se oli viimeinen palautuskoodisi. Luo uudet vielä tänään.
    [one] Sinulla on yksi palautuskoodi jäljellä. Luo pian uudet.
   *[other] Sinulla on { $left } palautuskoodia jäljellä.
 }
cancelled-heading = Aloitetaan alusta
cancelled-intro = Palataan alkuun…
expired-heading = Kirjautumisen aika loppui
expired-intro = Se oli auki liian kauan tai päättyi muualla. Tilissäsi ei ole mitään vikaa: aloita uudelleen salasanallasi.
locked-heading = Lukittu hetkeksi
locked-intro = { $known ->
    [yes] Vääriä vastauksia tuli liian monta, joten lukitsimme kirjautumisen suojaksesi. Se aukeaa klo { $time }, noin { $minutes ->
        [one] minuutin
       *[other] { $minutes } minuutin
     } kuluttua. Uusi koodi ei avaa sitä aiemmin.
   *[no] Vääriä vastauksia tuli liian monta, joten lukitsimme kirjautumisen suojaksesi. Se aukeaa jonkin ajan kuluttua. Uusi koodi ei avaa sitä aiemmin.
 }
end-action = Takaisin alkuun
unreachable-heading = Emme juuri nyt saa yhteyttä
unreachable-intro = Kirjautumispalvelu ei vastaa. Salasanasi oli oikein, eikä mitään ole kadonnut.
retry-action = Yritä uudelleen

## Mikä meni vikaan

alert-empty-title = Kenttä on tyhjä
alert-empty-body = { $method ->
    [totp] Kirjoita sovelluksen näyttämä koodi.
    [hotp] Kirjoita tunnuslukulaitteen näyttämä koodi.
    [push] Kirjoita sovelluksen näyttämä luku.
    [recovery_code] Kirjoita jokin palautuskoodeistasi.
    [temporary_pass] Kirjoita tilapäinen kirjautumiskoodisi.
    [voice] Kirjoita kuulemasi koodi.
   *[sms] Kirjoita viestissä oleva koodi.
 }
alert-short-title = Numeroita puuttuu
alert-short-body = { $expected ->
    [one] Koodissa pitää olla { $expected } numero. Emme lähettäneet mitään, joten tämä ei vienyt yritystä.
   *[other] Koodissa pitää olla { $expected } numeroa. Emme lähettäneet mitään, joten tämä ei vienyt yritystä.
 }
alert-long-title = Numeroita on liikaa
alert-long-body = { $expected ->
    [one] Koodissa pitää olla { $expected } numero. Emme lähettäneet mitään, joten tämä ei vienyt yritystä.
   *[other] Koodissa pitää olla { $expected } numeroa. Emme lähettäneet mitään, joten tämä ei vienyt yritystä.
 }
alert-digits-title = Koodissa on vain numeroita
alert-digits-body = Poista kaikki muu. Emme lähettäneet mitään, joten tämä ei vienyt yritystä.
alert-wrong-title = { $method ->
    [recovery_code] Se ei ole mikään palautuskoodeistasi
    [temporary_pass] Se ei ole oikea kirjautumiskoodi
    [push] Se ei ole oikea luku
   *[sms] Se ei ole oikea koodi
 }
alert-wrong-body = { $method ->
    [voice] Kirjoita viimeisimmän puhelun koodi. Jos et ole varma, pyydä uusi puhelu.
    [email] Vertaa uusimpaan sähköpostiin ja kirjoita koodi uudelleen.
    [push] Katso sovelluksen luku ja kirjoita se uudelleen.
    [totp] Katso sovellusta uudelleen: koodi vaihtuu 30 sekunnin välein. Tarkista, että koodi on tämän tilin kohdalta.
    [hotp] Paina painiketta ja kirjoita uusi koodi.
    [recovery_code] Vertaa luetteloosi merkki merkiltä. Käytetty koodi ei toimi uudelleen.
    [temporary_pass] Vertaa merkki merkiltä. Isoilla ja pienillä kirjaimilla voi olla väliä.
   *[sms] Vertaa uusimpaan tekstiviestiin ja kirjoita koodi uudelleen.
 }
alert-expired-title = Koodi on liian vanha
alert-expired-body = { $method ->
    [totp] Kirjoita koodi, jonka sovellus näyttää juuri nyt.
    [hotp] Paina painiketta ja kirjoita uusi koodi.
    [temporary_pass] Tilapäinen kirjautumiskoodi toimii vain vähän aikaa. Pyydä ylläpidolta uusi tai valitse toinen tapa.
    [recovery_code] Ota luettelostasi toinen koodi.
    [voice] Koodi oli oikea, mutta sen aika ehti loppua. Pyydä uusi puhelu.
   *[sms] Koodi oli oikea, mutta sen aika ehti loppua. Pyydä uusi.
 }
alert-used-title = Koodi on jo käytetty
alert-used-body = { $method ->
    [totp] Jokainen koodi toimii kerran. Odota sovelluksessa seuraavaa.
    [hotp] Jokainen koodi toimii kerran. Paina painiketta, niin saat uuden.
    [recovery_code] Jokainen palautuskoodi toimii kerran. Vedä se yli ja ota seuraava.
    [temporary_pass] Se on käytetty eikä toimi enää. Pyydä ylläpidolta uusi tai valitse toinen tapa.
    [voice] Jokainen koodi toimii kerran. Pyydä uusi puhelu.
   *[sms] Jokainen koodi toimii kerran. Pyydä uusi.
 }
alert-older-title = Se on aiempi koodi
alert-older-body = { $method ->
    [voice] Soitimme sen jälkeen uudelleen, ja vain uusin koodi toimii.
    [email] Lähetimme sen jälkeen uuden, ja vain uusin toimii. Se voi olla vielä matkalla.
   *[sms] Lähetimme sen jälkeen uuden, ja vain uusin toimii. Se voi olla vielä matkalla.
 }
alert-wait-title = Koodi on jo käytetty
alert-wait-body = { $seconds ->
    [one] Jokainen koodi toimii kerran. Sovellus näyttää seuraavan { $seconds } sekunnin kuluttua.
   *[other] Jokainen koodi toimii kerran. Sovellus näyttää seuraavan { $seconds } sekunnin kuluttua.
 }
alert-denied-title = Pyyntö hylättiin puhelimessa
alert-denied-body = Jos se oli vahinko, lähetä uusi. Jos et pyytänyt sitä itse, jollakulla voi olla salasanasi.
alert-push-timeout-title = Puhelimessa ei vastattu
alert-push-timeout-body = Pyyntö on suljettu. Lähetä uusi ja pidä sovellus auki.
alert-number-title = Puhelimessa valittiin toinen luku
alert-number-body = Lähetä uusi pyyntö ja valitse luku, joka näkyy täällä.
alert-mistyped-title = Se ei ole sovelluksen näyttämä luku
alert-mistyped-body = Pyyntö on suljettu. Lähetä uusi ja kirjoita luku, jonka sovellus näyttää.
alert-assertion-title = Avainta ei hyväksytty
alert-assertion-body = Se voi kuulua toiselle tilille. Yritä uudelleen oikealla avaimella tai valitse toinen tapa.
alert-code-over-title = Koodi on vanhentunut
alert-code-over-body = { $method ->
    [voice] Mikään muu ei ole muuttunut. Soitamme uudelleen, kun pyydät.
   *[sms] Mikään muu ei ole muuttunut. Pyydä uusi.
 }
alert-too-soon-title = Vielä hetki
alert-too-soon-body = Edellinen lähti juuri äsken ja voi olla matkalla. Pian voit pyytää uuden.
alert-sends-title = Tähän kirjautumiseen ei saa enempää koodeja
alert-sends-body = Perille tullut koodi toimii yhä. Muuten valitse toinen tapa tai aloita myöhemmin uudelleen.
alert-requests-title = Yrityksiä tuli monta kerralla
alert-requests-body = { $seconds ->
    [0] Odota hetki ja yritä sitten uudelleen. Mitään ei ole kadonnut.
    [one] Odota { $seconds } sekunti ja yritä sitten uudelleen. Mitään ei ole kadonnut.
   *[other] Odota { $seconds } sekuntia ja yritä sitten uudelleen. Mitään ei ole kadonnut.
 }
alert-delivery-title = { $method ->
    [voice] Emme saaneet soitettua
    [email] Emme saaneet sähköpostia lähetettyä
    [push] Emme tavoittaneet sovellusta
   *[sms] Emme saaneet tekstiviestiä lähetettyä
 }
alert-delivery-body = { $method ->
    [email] Sähköpostipalvelu ei ottanut viestiä vastaan. Tilissäsi ei ole vikaa. Yritä uudelleen tai valitse toinen tapa.
    [push] Tilissäsi ei ole vikaa. Yritä uudelleen tai valitse toinen tapa.
   *[sms] Puhelinoperaattori ei ottanut sitä vastaan. Tilissäsi ei ole vikaa. Yritä uudelleen tai valitse toinen tapa.
 }
alert-replaced-title = Uudempi koodi on tullut tilalle
alert-replaced-body = { $method ->
    [push] Toinen pyyntö lähetettiin, ehkä toisesta välilehdestä. Vastaa uusimpaan.
    [webauthn] Tämä aloitettiin uudelleen, ehkä toisessa välilehdessä. Yritä tässä vielä kerran.
   *[sms] Uusi koodi pyydettiin, ehkä toisessa välilehdessä. Käytä uusinta.
 }
alert-offline-title = Et ole yhteydessä verkkoon
alert-offline-body = Mitään ei ole kadonnut. Tarkista yhteys ja yritä sitten uudelleen.
alert-timeout-title = Ei vastausta
alert-timeout-body = Yhteys voi olla hidas. Mitään ei ole kadonnut: yritä uudelleen.
alert-server-title = Meillä meni jokin vikaan
alert-server-body = Vika ei ole sinussa, eikä mitään ole kadonnut. Yritä hetken kuluttua uudelleen.
alert-key-unsupported-title = Selain ei osaa käyttää avainta
alert-key-unsupported-body = Kokeile uudempaa selainta tai valitse toinen tapa. Tämä ei vienyt yritystä.
alert-key-cancelled-title = Avainta ei käytetty
alert-key-cancelled-body = Ikkuna suljettiin, tai selain ei antanut lupaa. Tämä ei vienyt yritystä: aloita uudelleen milloin haluat.
alert-key-timeout-title = Aikaa kului liikaa
alert-key-timeout-body = Selain ei odota enää. Tämä ei vienyt yritystä: ota avain valmiiksi ja aloita uudelleen.
alert-key-frame-title = Avaimet eivät toimi tässä ikkunassa
alert-key-frame-body = Avaa kirjautuminen omaan välilehteen tai valitse toinen tapa. Tämä ei vienyt yritystä.
alert-key-site-title = Avain kuuluu toiselle sivustolle
alert-key-site-body = Varmista, että olet oikealla sivulla. Jos olet, kerro tuelle. Tämä ei vienyt yritystä.
reference-line = Viite: { $reference }
reference-copy = Kopioi
reference-copied = Kopioitu

## Uutiset, ohimennen sanottuna

status-sent = { $method ->
    [voice] Soitamme sinulle nyt.
    [email] Sähköposti on lähetetty.
    [push] Pyyntö on lähetetty puhelimeesi.
   *[sms] Tekstiviesti on lähetetty.
 }
status-sent-again = { $method ->
    [voice] Soitamme sinulle uudelleen.
    [email] Uusi sähköposti on lähetetty.
    [push] Uusi pyyntö on lähetetty puhelimeesi.
   *[sms] Uusi tekstiviesti on lähetetty.
 }
status-back-online = Olet taas yhteydessä verkkoon.
status-can-resend = { $method ->
    [voice] Voit nyt pyytää uuden puhelun.
   *[sms] Voit nyt pyytää uuden koodin.
 }
status-reference-copied = Viite on kopioitu.

## Tie ohjeisiin ja tukeen

help-see = Katso, mitä voit tehdä
help-ask-why-two-steps = Miksi vielä yksi vaihe?
help-ask-no-phone-today = Eikö puhelin ole mukana?
help-ask-lost-phone = Puhelin kadonnut tai vaihtunut?
help-ask-no-text-or-call = { $method ->
    [voice] Eikö puhelin soi?
   *[sms] Eikö tekstiviesti tullut?
 }
help-ask-app-passwords = Eikö vanha ohjelma hyväksy salasanaasi?
help-ask-app-code-refused = Eikö sovelluksen koodi toimi?
help-ask-push-not-arriving = Eikö puhelimessa näy mitään?
help-ask-email-not-arriving = Eikö sähköposti tullut?
help-ask-code-not-requested = Saitko koodin, jota et pyytänyt?
help-ask-hardware-token = Ongelmia tunnuslukulaitteen kanssa?
help-ask-temporary-pass = Kysyttävää kirjautumiskoodista?
help-ask-security-key = Ongelmia avaimen kanssa?
help-ask-recovery-codes = Missä palautuskoodit ovat?
help-ask-locked = Mitä voit tehdä sillä välin?
help-ask-after-sign-in = Miksi toinenkin tapa?
help-ask-nothing-helped = Etkö pääse eteenpäin?
support-heading = { $name ->
    [none] Ota yhteyttä tukeen
   *[other] Ota yhteyttä: { $name }
 }
support-phone = Soita numeroon { $phone }
support-email = Kirjoita: { $email }
support-page = Avaa tuen sivu
support-hours = Avoinna { $hours }
help-heading = Ohjeet
help-close = Sulje ohjeet
help-waiting = Ohjeet ovat tulossa. Jos niitä ei tule, tuki voi auttaa sinua.
