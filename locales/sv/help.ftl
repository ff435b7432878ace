# Hjälptexterna. En tom rad avslutar ett stycke; rader som börjar med "- " är en lista.
#
# $method är metoden på skärmen eller "none". $hint är telefonen, adressen eller nyckeln på skärmen eller "none".
# $policy är vad en ny kod gör med en äldre när flera har skickats: same, replaces, both; annars "none".

## Panelen

help-search-label = Sök i hjälpen
help-search-none = Ingen träff. Pröva ett annat ord.
way-settings = Hantera dina verifieringsmetoder
way-registration = Registrera en metod
way-app = Skaffa en autentiseringsapp
way-app-passwords = Hantera dina applösenord
way-policy = Läs om tvåstegsverifiering hos oss
way-personal-account = Inställningar för ditt privata konto
way-report = Anmäl det

## Ämnena

help-why-two-steps-title = Varför måste jag göra det här?
help-why-two-steps-body =
    Din organisation har bestämt att inloggningen ska ha tvåstegsverifiering. Då krävs två olika slags bevis: något du vet, ditt lösenord, och något du har med dig, till exempel telefonen eller en nyckel.

    Den som stjäl eller gissar ditt lösenord kommer alltså ingen vart. Din telefon ligger ju kvar i din ficka.

    Du kan inte stänga av det själv; det kan bara organisationen. Gäller det ett privat konto, inte det du har via jobbet eller skolan? Det kontot har egna inställningar på annat håll.

help-no-phone-today-title = Jag har inte telefonen med mig
help-no-phone-today-body =
    Kanske har du registrerat fler sätt än ett. Titta bland de andra verifieringsalternativen och ta ett som du kommer åt: en annan telefon, en app på surfplattan, en nyckel, en återställningskod.

    Ser du inget annat alternativ finns det inget registrerat. Då är det supporten som kan hjälpa dig in i dag.

    När du väl är inne: registrera en metod till, gärna två. Då gör det ingenting att telefonen blir kvar hemma nästa gång.

help-lost-phone-title = Telefonen är borta, ny eller har ett annat nummer
help-lost-phone-body =
    Det finns två vägar tillbaka:

    - Välj ett annat verifieringsalternativ, om du har registrerat något.
    - Låt supporten rensa dina verifieringsinställningar. Nästa gång du loggar in får du registrera dig på nytt.

    Är den borttappad eller stulen? Säg till supporten i vilket fall som helst, även om du kommer in. De bör återställa ditt lösenord och låta systemet glömma alla webbläsare som det kommer ihåg.

    Har du ny telefon eller nytt nummer? Logga in på ett annat sätt och ändra det i inställningarna.

help-no-text-or-call-title = { $method ->
    [voice] Samtalet kommer inte
    [sms] Sms:et kommer inte
   *[none] Sms:et eller samtalet kommer inte
 }
help-no-text-or-call-body =
    Har sms eller samtal kommit fram till telefonen förut? Då är det troligen operatören som krånglar, inte ditt konto.

    - Kontrollera att du har täckning. Det hjälper ofta att gå till ett fönster, eller att slå på och av flygplansläget.
    - Kan telefonen ta emot något alls? Be en vän ringa eller skicka ett sms.
    - Leta bland blockerade och bortsorterade meddelanden.

    { $policy ->
        [same] Har det kommit flera sms? Koden är densamma i alla: ta vilket du vill.
        [replaces] Har det kommit flera koder? Använd bara den senaste. De tidigare slutade gälla när den skickades.
        [both] Har det kommit flera koder? Alla gäller tills de går ut; den senaste gäller längst.
       *[none] Kommer det flera koder, använd den senaste.
    }

    Har du redan väntat i flera minuter? Då går det fortast med ett annat verifieringsalternativ. Har du inget sådant kan supporten rensa dina inställningar, så att du får registrera dig på nytt.

    Är täckningen ofta dålig där du är? En autentiseringsapp gör koderna i själva telefonen, utan täckning och utan internet.

help-app-passwords-title = Ett äldre program godtar inte mitt lösenord
help-app-passwords-body =
    En del äldre program, ofta för e-post, klarar inte två steg. De behöver ett applösenord i stället för ditt vanliga. Det fungerar bara där, aldrig på den här sidan.

    - Kontrollera att du skrev applösenordet precis som det visades.
    - Går det ändå inte? Skapa ett nytt applösenord och skriv in det i programmet.
    - Går det fortfarande inte? Låt supporten ta bort dem du har och skapa sedan ett nytt.

help-app-code-refused-title = Koden från appen fungerar inte
help-app-code-refused-body =
    - Går telefonens klocka rätt? Koderna räknas fram ur tiden. Låt telefonen ställa klockan själv, under inställningarna för datum och tid.
    - Varje kod fungerar en gång, i ungefär 30 sekunder. Vänta på nästa och skriv in den direkt.
    - Finns det flera konton i appen? Se efter att det är rätt organisation och rätt användarnamn.

help-push-not-arriving-title = Det kommer inget till telefonen
help-push-not-arriving-body =
    - Öppna appen själv. Förfrågan ligger ofta och väntar där.
    - Aviseringarna kan vara tystade: kontrollera stör ej, fokusläge eller batterisparläge.
    - Telefonen måste ha internet, via wifi eller mobildata.

    Och om det kommer en förfrågan som du inte har startat: neka den. Det betyder att någon har ditt lösenord. Säg till supporten genast.

help-email-not-arriving-title = Mejlet kommer inte
help-email-not-arriving-body =
    { $hint ->
        [none] Leta i skräpposten, och i mappar som din e-post sorteras till.
       *[other] Det skickades till { $hint }. Leta i skräpposten där, och i mappar som din e-post sorteras till.
    }

    Ett företags e-postfilter kan hålla kvar ett meddelande några minuter innan det släpps fram.

    Har det kommit flera? Gå efter det senaste.

help-code-not-requested-title = Jag fick en kod som jag inte har bett om
help-code-not-requested-body =
    Då kan det vara någon annan som försöker logga in som du, och som redan har ditt lösenord.

    - Ge inte koden till någon, inte ens till den som säger sig vara från supporten. Ingen som vill hjälpa dig behöver den.
    - Godkänn inte en förfrågan som du inte har startat. Neka den.
    - Byt lösenord så snart du kan och säg till supporten.

help-hardware-token-title = Koden från koddosan fungerar inte
help-hardware-token-body =
    - Tryck fram en ny kod och skriv in den innan den slocknar.
    - Har någon tryckt på knappen många gånger utan att logga in? Då har dosan och servern kommit i otakt. Du kan bli ombedd att skriva två koder efter varandra, så rättar det till sig.
    - Är displayen tom är batteriet slut. Dosan måste bytas ut.

help-temporary-pass-title = Vad är ett tillfälligt åtkomstpass?
help-temporary-pass-body =
    Du får det av en administratör, till exempel när du är ny eller har blivit av med telefonen. Det fungerar en gång eller en kort tid.

    Registrera en egen metod så fort du är inne: passet släpper inte in dig länge till.

    Godtas det inte? Då kan det ha gått ut. Be om ett nytt.

help-security-key-title = Min nyckel (passkey) eller säkerhetsnyckel fungerar inte
help-security-key-body =
    - Vänta tills webbläsaren frågar. Rör sedan vid säkerhetsnyckeln, eller använd fingeravtryck, ansikte eller enhetens pinkod.
    - En säkerhetsnyckel för usb kan behöva tas ut och sättas i igen. En för nfc håller du mot telefonens baksida.
    - Har du flera? Det måste vara en som du har registrerat här.
    - En gammal webbläsare kan inte använda nycklar alls, och en sida som visas inuti en annan får det inte alltid. Öppna inloggningen i en egen flik.

    Att avbryta kostar ingenting: börja bara om.

help-recovery-codes-title = Vad är återställningskoder, och var är mina?
help-recovery-codes-body =
    Det är en kort lista med koder som du skrev ut eller sparade när du skaffade tvåstegsverifiering. Leta bland dina papper, i lösenordshanteraren eller bland dina filer.

    Varje kod fungerar en gång, så stryk den du använder. Bokstäver och streck hör till koden.

    När du är inne: skapa en ny lista om det är få kvar, eller om någon kan ha sett den.

help-locked-title = Det är låst efter för många försök
help-locked-body =
    Låset skyddar dig mot den som gissar. Det öppnas av sig självt, och sidan visar när. En ny kod öppnar det inte tidigare, och det hjälper inte att försöka under tiden.

    Ta reda på varför koderna inte fungerade: var det den senaste, från rätt app, för rätt konto?

    Var det inte du som försökte? Säg till supporten: då har någon ditt lösenord.

help-after-sign-in-title = Varför ska jag registrera en metod till?
help-after-sign-in-body =
    Nu har du bara en. Den dag den är borta, trasig eller kvar hemma kommer du inte in utan supportens hjälp.

    Det tar en minut att registrera en till. Bäst är en autentiseringsapp eller en nyckel: de är inte beroende av telefonnätet.

help-nothing-helped-title = Inget här hjälper
help-nothing-helped-body =
    Tala då med supporten. De kan se vad som har hänt och vid behov rensa dina verifieringsinställningar, så att du får registrera dig på nytt.

    Ha referensen till hands om det står en nedanför: med den hittar de din inloggning direkt. De behöver aldrig ditt lösenord eller någon kod.
