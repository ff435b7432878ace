# Was auf den Bildschirmen steht.
#
# $method ist eines von sms, voice, email, push, totp, hotp, webauthn, recovery_code, temporary_pass.
# $hint nennt Telefon, Adresse oder Schlüssel, vom Server maskiert: ••12. Es ist "none", wenn der Server nichts angibt.
# Codes und Zahlen zum Vergleichen sind nie Teil eines Textes.

## Auf jedem Bildschirm

account-line = Anmeldung als { $account }
start-over-action = Nicht Sie? Neu beginnen
language-label = Sprache
offline-notice = Sie sind offline. Es geht nichts verloren: Machen Sie weiter, sobald die Verbindung wieder da ist.

## Ein Code wird eingegeben

code-heading = { $method ->
    [voice] Code aus dem Anruf eingeben
    [email] Code aus der E-Mail eingeben
    [totp] Code aus der App eingeben
    [hotp] Code vom Token eingeben
    [recovery_code] Wiederherstellungscode eingeben
    [temporary_pass] Befristeten Zugriffspass eingeben
   *[sms] Code aus der SMS eingeben
 }
code-intro = { $method ->
    [voice] { $hint ->
        [none] Wir rufen Sie an. Nehmen Sie ab, hören Sie zu und geben Sie den Code ein, den Sie hören.
       *[other] Wir rufen { $hint } an. Nehmen Sie ab, hören Sie zu und geben Sie den Code ein, den Sie hören.
     }
    [email] { $hint ->
        [none] Wir haben Ihnen eine E-Mail mit einem Code geschickt.
       *[other] Wir haben eine E-Mail mit einem Code an { $hint } geschickt.
     }
    [totp] { $hint ->
        [none] Öffnen Sie Ihre Authenticator-App und geben Sie den Code ein, der dort gerade steht.
       *[other] Öffnen Sie Ihre Authenticator-App ({ $hint }) und geben Sie den Code ein, der dort gerade steht.
     }
    [hotp] { $hint ->
        [none] Drücken Sie die Taste auf Ihrem Token und geben Sie den angezeigten Code ein.
       *[other] Drücken Sie die Taste auf Ihrem Token ({ $hint }) und geben Sie den angezeigten Code ein.
     }
    [recovery_code] Geben Sie einen der Codes ein, die Sie beim Einrichten der Bestätigung in zwei Schritten gespeichert haben. Jeder Code gilt einmal.
    [temporary_pass] Geben Sie den Pass, den Sie von der Administration bekommen haben, genau so ein, wie er geschrieben steht.
   *[sms] { $hint ->
        [none] Wir haben eine SMS mit einem Code an Ihr Telefon geschickt.
       *[other] Wir haben eine SMS mit einem Code an { $hint } geschickt.
     }
 }
code-ordinal-intro = Geben Sie Code Nummer { $ordinal } von der Liste ein, die Sie beim Einrichten der Bestätigung in zwei Schritten gespeichert haben.
code-another-intro = Fast geschafft. Ihr Token und unser Server laufen nicht mehr im Takt, deshalb brauchen wir auch den nächsten Code. Drücken Sie die Taste noch einmal und geben Sie den neuen Code ein.
code-label = { $method ->
    [recovery_code] Wiederherstellungscode
    [temporary_pass] Befristeter Zugriffspass
   *[sms] Bestätigungscode
 }
code-submit = Weiter
code-submit-busy = Wird geprüft…
code-format-digits = { $count ->
    [one] { $count } Ziffer. Leerzeichen spielen keine Rolle.
   *[other] { $count } Ziffern. Leerzeichen spielen keine Rolle.
 }
code-format-letters = Buchstaben, Ziffern und Bindestriche, genau so, wie sie geschrieben stehen.
code-auto-submit = Der Code wird geprüft, sobald er vollständig ist.
code-never-share = Geben Sie diesen Code niemandem, der Sie anruft oder Ihnen schreibt, egal für wen sich die Person ausgibt.
code-expires = { $minutes ->
    [one] Der Code gilt noch eine Minute.
   *[other] Der Code gilt noch { $minutes } Minuten.
 }
attempts-left = { $attempts ->
    [one] Sie haben noch einen Versuch.
   *[other] Sie haben noch { $attempts } Versuche.
 }
counts-same = { $sends ->
    [one] Wir haben den Code einmal geschickt.
   *[other] Wir haben denselben Code { $sends }-mal geschickt. Es ist egal, in welcher Nachricht Sie ihn lesen.
 }
counts-replaces = { $sends ->
    [one] Wir haben einen Code geschickt, um { $time } Uhr.
   *[other] Wir haben { $sends } Codes geschickt. Nur der neueste gilt: der von { $time } Uhr.
 }
counts-both = { $sends ->
    [one] Wir haben einen Code geschickt, um { $time } Uhr.
   *[other] Wir haben { $sends } Codes geschickt. Alle gelten, bis sie ablaufen; der neueste ist von { $time } Uhr.
 }

## Ein Code, ein Anruf oder eine Anfrage wird gesendet

send-heading = { $method ->
    [voice] Code per Anruf erhalten
    [email] Code per E-Mail erhalten
    [push] In der App bestätigen
   *[sms] Code per SMS erhalten
 }
send-intro = { $method ->
    [voice] { $hint ->
        [none] Wir rufen Sie an und sagen Ihnen einen Code.
       *[other] Wir rufen { $hint } an und sagen Ihnen einen Code.
     }
    [email] { $hint ->
        [none] Wir schicken einen Code an Ihre E-Mail-Adresse.
       *[other] Wir schicken einen Code an { $hint }.
     }
    [push] { $hint ->
        [none] Wir schicken eine Anfrage an die App auf Ihrem Telefon, und Sie bestätigen sie dort.
       *[other] Wir schicken eine Anfrage an die App auf { $hint }, und Sie bestätigen sie dort.
     }
   *[sms] { $hint ->
        [none] Wir schicken eine SMS mit einem Code an Ihr Telefon.
       *[other] Wir schicken eine SMS mit einem Code an { $hint }.
     }
 }
send-action = { $method ->
    [voice] { $hint ->
        [none] Mich anrufen
       *[other] { $hint } anrufen
     }
    [email] { $hint ->
        [none] E-Mail senden
       *[other] E-Mail an { $hint } senden
     }
    [push] Anfrage senden
   *[sms] { $hint ->
        [none] SMS senden
       *[other] SMS an { $hint } senden
     }
 }
send-busy = { $method ->
    [voice] Wir rufen an…
   *[sms] Wird gesendet…
 }
resend-action = { $method ->
    [voice] Noch einmal anrufen
    [email] Neue E-Mail senden
    [push] Neue Anfrage senden
   *[sms] Neue SMS senden
 }
resend-wait = { $seconds ->
    [one] Möglich in { $seconds } Sekunde.
   *[other] Möglich in { $seconds } Sekunden.
 }
resend-none = { $method ->
    [voice] In dieser Anmeldung können wir nicht noch einmal anrufen. Ein Code, den Sie schon gehört haben, gilt, bis er abläuft.
   *[sms] In dieser Anmeldung können wir keine weiteren Codes schicken. Ein Code, der schon da ist, gilt, bis er abläuft.
 }

## Eine Zustellung verspätet sich

late-overdue-title = { $method ->
    [voice] Der Anruf lässt auf sich warten
    [email] Die E-Mail lässt auf sich warten
    [push] Tut sich nichts auf Ihrem Telefon?
   *[sms] Die SMS lässt auf sich warten
 }
late-overdue-body = { $method ->
    [voice] Er kann noch kommen, und der Code gilt dann auch.
    [push] Öffnen Sie die App selbst: Vielleicht wartet die Anfrage dort schon.
    [email] Sie kann noch kommen, und der Code gilt dann auch. Sehen Sie inzwischen im Spam-Ordner nach.
   *[sms] Sie kann noch kommen, und der Code gilt dann auch.
 }
late-claimed-title = { $method ->
    [voice] Der Anruf müsste angekommen sein
    [email] Die E-Mail müsste jetzt da sein
    [push] Die Anfrage müsste auf Ihrem Telefon sein
   *[sms] Die SMS müsste jetzt da sein
 }
late-claimed-body = { $method ->
    [voice] Das Telefonnetz meldet, dass er durchging. Sehen Sie nach, ob Ihr Telefon stumm ist oder Anrufe umleitet.
    [email] Der Mailserver hat sie angenommen. Sehen Sie im Spam-Ordner nach.
    [push] Öffnen Sie die App selbst: Vielleicht wartet die Anfrage dort schon.
   *[sms] Das Telefonnetz meldet, dass sie zugestellt ist. Sehen Sie bei den blockierten und gefilterten Nachrichten nach.
 }
late-failed-title = { $method ->
    [voice] Der Anruf kam nicht durch
    [email] Die E-Mail konnte nicht zugestellt werden
    [push] Die Anfrage hat Ihr Telefon nicht erreicht
   *[sms] Die SMS konnte nicht zugestellt werden
 }
late-failed-body = { $method ->
    [voice] Das Telefonnetz hat ihn abgewiesen. Mit Ihrem Konto hat das nichts zu tun.
    [email] Der Mailserver hat sie abgewiesen. Mit Ihrem Konto hat das nichts zu tun.
    [push] Ist Ihr Telefon an und online?
   *[sms] Das Telefonnetz hat sie abgewiesen. Mit Ihrem Konto hat das nichts zu tun.
 }
late-queued-title = { $method ->
    [voice] Der Anruf ist noch in der Warteschlange
    [email] Die E-Mail ist noch in der Warteschlange
    [push] Die Anfrage ist noch in der Warteschlange
   *[sms] Die SMS ist noch in der Warteschlange
 }
late-queued-body = { $method ->
    [voice] Wir konnten noch nicht anrufen. Wir versuchen es weiter.
   *[sms] Sie ist noch nicht unterwegs. Wir versuchen es weiter.
 }
late-slow-title = { $method ->
    [voice] Anrufe in Ihr Netz dauern gerade länger
    [email] E-Mails dauern gerade länger
    [push] Anfragen an die App dauern gerade länger
   *[sms] SMS in Ihr Netz dauern gerade länger
 }
late-slow-body = { $method ->
    [voice] Es kann etwas dauern, bis das Telefon klingelt.
   *[sms] Es kann etwas dauern, bis sie ankommt.
 }
late-most-take = { $seconds ->
    [one] Die meisten kommen zurzeit innerhalb von etwa { $seconds } Sekunde an.
   *[other] Die meisten kommen zurzeit innerhalb von etwa { $seconds } Sekunden an.
 }

## Andere Wege

alternatives-action = Andere Bestätigungsmethode verwenden
alternatives-none = Für Sie ist keine andere Bestätigungsmethode registriert. Wenn diese nicht funktioniert, hilft Ihnen der Support hinein.
instead-action = { $method ->
    [voice] { $hint ->
        [none] Stattdessen anrufen lassen
       *[other] Stattdessen { $hint } anrufen lassen
     }
    [email] { $hint ->
        [none] Stattdessen E-Mail erhalten
       *[other] Stattdessen E-Mail an { $hint } erhalten
     }
    [push] Stattdessen in der App bestätigen
    [totp] Stattdessen Authenticator-App verwenden
    [hotp] Stattdessen Token verwenden
    [webauthn] Stattdessen Passkey oder Sicherheitsschlüssel verwenden
    [recovery_code] Stattdessen Wiederherstellungscode verwenden
    [temporary_pass] Stattdessen befristeten Zugriffspass verwenden
   *[sms] { $hint ->
        [none] Stattdessen SMS erhalten
       *[other] Stattdessen SMS an { $hint } erhalten
     }
 }
choose-heading = Wie möchten Sie zeigen, dass Sie es sind?
choose-intro = Nehmen Sie, was Sie gerade zur Hand haben.
choose-name = { $method ->
    [voice] Anruf
    [email] E-Mail
    [push] In der App bestätigen
    [totp] Authenticator-App
    [hotp] Hardware-Token
    [webauthn] Passkey oder Sicherheitsschlüssel
    [recovery_code] Wiederherstellungscode
    [temporary_pass] Befristeter Zugriffspass
   *[sms] SMS
 }
choose-what = { $method ->
    [voice] Wir rufen an und sagen Ihnen einen Code
    [email] Ein Code in Ihrem Postfach
    [push] Eine Anfrage auf dem Telefon beantworten
    [totp] Geht ohne Empfang und ohne Internet
    [hotp] Der Code auf dem Display
    [webauthn] Fingerabdruck, Gesicht oder PIN: kein Code zum Eintippen
    [recovery_code] Einer der Codes, die Sie gespeichert haben
    [temporary_pass] Von der Administration
   *[sms] Ein Code an Ihr Telefon
 }
choose-last-used = Hier zuletzt verwendet
choose-slow = { $method ->
    [voice] Anrufe dauern gerade länger
    [email] E-Mails dauern gerade länger
   *[sms] SMS dauern gerade länger
 }
choose-alive = { $method ->
    [voice] Wir haben schon angerufen
    [push] Eine Anfrage wartet schon
   *[sms] Ein Code ist schon unterwegs
 }
choose-key-unsupported = Geht in diesem Browser nicht
choose-key-not-in-frame = Geht in diesem Fenster nicht
choose-back = Zurück

## Eine Anfrage in der App

push-heading = { $state ->
    [over] Sollen wir Ihr Telefon noch einmal fragen?
   *[waiting] Sehen Sie auf Ihr Telefon
 }
push-intro = { $hint ->
    [none] Wir haben eine Anfrage an die App auf Ihrem Telefon geschickt. Öffnen Sie sie und bestätigen Sie die Anmeldung.
   *[other] Wir haben eine Anfrage an die App auf { $hint } geschickt. Öffnen Sie sie und bestätigen Sie die Anmeldung.
 }
push-over-intro = Die letzte Anfrage ist geschlossen. Sie können jederzeit eine neue senden.
push-show-label = Wählen Sie diese Zahl in der App
push-ask-intro = { $hint ->
    [none] Öffnen Sie die App auf Ihrem Telefon. Sie zeigt eine Zahl: Geben Sie sie hier ein.
   *[other] Öffnen Sie die App auf { $hint }. Sie zeigt eine Zahl: Geben Sie sie hier ein.
 }
push-ask-label = Die Zahl in der App
push-waiting = Wir warten auf Ihre Antwort…
push-not-mine = Das habe ich nicht ausgelöst

## Ein Schlüssel

key-heading = Passkey oder Sicherheitsschlüssel verwenden
key-intro = { $hint ->
    [none] Ihr Browser wird gleich fragen. Berühren Sie den Sicherheitsschlüssel oder verwenden Sie Fingerabdruck, Gesicht oder Displaysperre.
   *[other] Ihr Browser wird gleich nach { $hint } fragen. Berühren Sie den Sicherheitsschlüssel oder verwenden Sie Fingerabdruck, Gesicht oder Displaysperre.
 }
key-action = Schlüssel verwenden
key-preparing = Einen Moment…
key-asking = Folgen Sie den Anweisungen Ihres Browsers…
key-unsupported = Dieser Browser kann keine Passkeys oder Sicherheitsschlüssel verwenden. Öffnen Sie die Seite in einem neueren Browser oder wählen Sie einen anderen Weg.
key-not-in-frame = Passkeys und Sicherheitsschlüssel funktionieren in diesem Fenster nicht, weil es Teil einer anderen Seite ist. Öffnen Sie die Anmeldung in einem eigenen Tab oder wählen Sie einen anderen Weg.

## Nach der Antwort

remember-label = Diesen Browser merken
remember-hint = Nur auf einem Gerät, das Ihnen gehört.
remember-heading = Sollen wir uns diesen Browser merken?
remember-intro = Dann genügt hier beim nächsten Mal Ihr Passwort. Sagen Sie nur Ja auf einem Gerät, das Ihnen gehört.
remember-yes = Ja, merken
remember-no = Nein, wieder fragen
register-heading = { $optional ->
    [yes] Möchten Sie eine Bestätigungsmethode registrieren?
   *[no] Registrieren Sie eine Bestätigungsmethode
 }
register-intro = { $optional ->
    [yes] Es dauert eine Minute, und beim nächsten Mal sind Sie nicht auf das von heute angewiesen.
   *[no] Ihre Organisation bittet Sie darum, bevor es weitergeht. Es dauert eine Minute.
 }
register-action = Methode registrieren
register-later = Nicht jetzt
offer-heading = Einen zweiten Weg hinzufügen?
offer-intro = Sie haben nur eine Bestätigungsmethode. Ist sie weg oder liegt sie zu Hause, kommen Sie nicht hinein. Eine weitere hinzuzufügen dauert eine Minute.
offer-action = Methode hinzufügen
no-method-heading = Sie haben noch keine Bestätigungsmethode
no-method-intro = { $can ->
    [yes] Ihr Passwort war richtig, aber es gibt noch nichts, womit Sie sich bestätigen können. Registrieren Sie eine Methode, dann können Sie sich anmelden.
   *[no] Ihr Passwort war richtig, aber es gibt noch nichts, womit Sie sich bestätigen können. Der Support hilft Ihnen, eine Methode zu registrieren.
 }
verified-heading = Sie sind drin
verified-intro = Gleich geht es weiter…
verified-recovery-left = { $left ->
    [0] Das war Ihr letzter Wiederherstellungscode. Erstellen Sie heute noch neue.
    [one] Sie haben noch einen Wiederherstellungscode. Erstellen Sie bald neue.
   *[other] Sie haben noch { $left } Wiederherstellungscodes.
 }
cancelled-heading = Wir beginnen neu
cancelled-intro = Gleich sind Sie wieder am Anfang…
expired-heading = Die Zeit für diese Anmeldung ist abgelaufen
expired-intro = Sie war zu lange offen oder wurde anderswo beendet. Mit Ihrem Konto ist alles in Ordnung: Beginnen Sie neu mit Ihrem Passwort.
locked-heading = Für eine Weile gesperrt
locked-intro = { $known ->
    [yes] Es gab zu viele falsche Antworten, deshalb haben wir zu Ihrem Schutz gesperrt. Um { $time } Uhr geht es wieder, in etwa { $minutes ->
        [one] einer Minute
       *[other] { $minutes } Minuten
     }. Ein neuer Code hebt die Sperre nicht früher auf.
   *[no] Es gab zu viele falsche Antworten, deshalb haben wir zu Ihrem Schutz gesperrt. Nach einer Weile geht es wieder. Ein neuer Code hebt die Sperre nicht früher auf.
 }
end-action = Zurück zum Anfang
unreachable-heading = Wir kommen gerade nicht durch
unreachable-intro = Der Anmeldedienst antwortet nicht. Ihr Passwort war richtig, und es ist nichts verloren.
retry-action = Noch einmal versuchen

## Was schiefging

alert-empty-title = Das Feld ist leer
alert-empty-body = { $method ->
    [totp] Geben Sie den Code ein, den Ihre App anzeigt.
    [hotp] Geben Sie den Code ein, den Ihr Token anzeigt.
    [push] Geben Sie die Zahl ein, die die App anzeigt.
    [recovery_code] Geben Sie einen Ihrer Wiederherstellungscodes ein.
    [temporary_pass] Geben Sie Ihren befristeten Zugriffspass ein.
    [voice] Geben Sie den Code ein, den Sie gehört haben.
   *[sms] Geben Sie den Code aus der Nachricht ein.
 }
alert-short-title = Es fehlen Ziffern
alert-short-body = { $expected ->
    [one] Es muss { $expected } Ziffer sein. Wir haben nichts abgeschickt, also hat es keinen Versuch gekostet.
   *[other] Es müssen { $expected } Ziffern sein. Wir haben nichts abgeschickt, also hat es keinen Versuch gekostet.
 }
alert-long-title = Es sind zu viele Ziffern
alert-long-body = { $expected ->
    [one] Es muss { $expected } Ziffer sein. Wir haben nichts abgeschickt, also hat es keinen Versuch gekostet.
   *[other] Es müssen { $expected } Ziffern sein. Wir haben nichts abgeschickt, also hat es keinen Versuch gekostet.
 }
alert-digits-title = Ein Code hat nur Ziffern
alert-digits-body = Nehmen Sie alles andere heraus. Wir haben nichts abgeschickt, also hat es keinen Versuch gekostet.
alert-wrong-title = { $method ->
    [recovery_code] Das ist keiner Ihrer Wiederherstellungscodes
    [temporary_pass] Das ist nicht der richtige Pass
    [push] Das ist nicht die richtige Zahl
   *[sms] Das ist nicht der richtige Code
 }
alert-wrong-body = { $method ->
    [voice] Geben Sie den Code aus dem letzten Anruf ein. Wenn Sie unsicher sind, lassen Sie sich noch einmal anrufen.
    [email] Vergleichen Sie mit der neuesten E-Mail und geben Sie ihn noch einmal ein.
    [push] Sehen Sie sich die Zahl in der App an und geben Sie sie noch einmal ein.
    [totp] Sehen Sie noch einmal in die App: Der Code wechselt alle 30 Sekunden. Achten Sie darauf, dass es der Eintrag für dieses Konto ist.
    [hotp] Drücken Sie die Taste für einen neuen Code und geben Sie diesen ein.
    [recovery_code] Vergleichen Sie Zeichen für Zeichen mit Ihrer Liste. Ein benutzter Code gilt nicht noch einmal.
    [temporary_pass] Vergleichen Sie Zeichen für Zeichen. Groß- und Kleinschreibung kann wichtig sein.
   *[sms] Vergleichen Sie mit der neuesten SMS und geben Sie ihn noch einmal ein.
 }
alert-expired-title = Der Code ist zu alt
alert-expired-body = { $method ->
    [totp] Geben Sie den ein, den Ihre App gerade anzeigt.
    [hotp] Drücken Sie die Taste für einen neuen Code und geben Sie diesen ein.
    [temporary_pass] Ein befristeter Zugriffspass gilt nur kurze Zeit. Bitten Sie die Administration um einen neuen oder wählen Sie einen anderen Weg.
    [recovery_code] Nehmen Sie einen anderen Code von Ihrer Liste.
    [voice] Er war richtig, aber seine Zeit war um. Lassen Sie sich neu anrufen.
   *[sms] Er war richtig, aber seine Zeit war um. Fordern Sie einen neuen an.
 }
alert-used-title = Der Code ist schon benutzt
alert-used-body = { $method ->
    [totp] Jeder Code gilt einmal. Warten Sie in der App auf den nächsten.
    [hotp] Jeder Code gilt einmal. Drücken Sie die Taste für einen neuen.
    [recovery_code] Jeder Wiederherstellungscode gilt einmal. Streichen Sie ihn durch und nehmen Sie den nächsten.
    [temporary_pass] Der Pass ist verbraucht. Bitten Sie die Administration um einen neuen oder wählen Sie einen anderen Weg.
    [voice] Jeder Code gilt einmal. Lassen Sie sich neu anrufen.
   *[sms] Jeder Code gilt einmal. Fordern Sie einen neuen an.
 }
alert-older-title = Das ist ein früherer Code
alert-older-body = { $method ->
    [voice] Wir haben seitdem noch einmal angerufen, und nur der neueste Code gilt.
    [email] Wir haben seitdem einen neuen geschickt, und nur der neueste gilt. Vielleicht ist er noch unterwegs.
   *[sms] Wir haben seitdem einen neuen geschickt, und nur der neueste gilt. Vielleicht ist er noch unterwegs.
 }
alert-wait-title = Der Code ist schon benutzt
alert-wait-body = { $seconds ->
    [one] Jeder Code gilt einmal. Die App zeigt den nächsten in { $seconds } Sekunde.
   *[other] Jeder Code gilt einmal. Die App zeigt den nächsten in { $seconds } Sekunden.
 }
alert-denied-title = Die Anfrage wurde auf dem Telefon abgelehnt
alert-denied-body = War das ein Versehen, senden Sie eine neue. Kam die Anfrage nicht von Ihnen, hat vielleicht jemand Ihr Passwort.
alert-push-timeout-title = Auf dem Telefon kam keine Antwort
alert-push-timeout-body = Die Anfrage ist geschlossen. Senden Sie eine neue und halten Sie die App offen.
alert-number-title = Auf dem Telefon wurde eine andere Zahl gewählt
alert-number-body = Senden Sie eine neue Anfrage und wählen Sie die Zahl, die hier steht.
alert-mistyped-title = Das ist nicht die Zahl in der App
alert-mistyped-body = Die Anfrage ist geschlossen. Senden Sie eine neue und geben Sie die Zahl ein, die die App zeigt.
alert-assertion-title = Der Schlüssel wurde nicht angenommen
alert-assertion-body = Vielleicht gehört er zu einem anderen Konto. Versuchen Sie es mit dem richtigen Schlüssel oder wählen Sie einen anderen Weg.
alert-code-over-title = Der Code ist abgelaufen
alert-code-over-body = { $method ->
    [voice] Sonst hat sich nichts geändert. Lassen Sie uns noch einmal anrufen.
   *[sms] Sonst hat sich nichts geändert. Fordern Sie einen neuen an.
 }
alert-too-soon-title = Noch einen Moment
alert-too-soon-body = Gerade eben ging etwas an Sie hinaus und ist vielleicht unterwegs. Gleich können Sie es neu anfordern.
alert-sends-title = Keine weiteren Codes in dieser Anmeldung
alert-sends-body = Ein Code, der schon da ist, gilt weiter. Sonst wählen Sie einen anderen Weg oder beginnen Sie später neu.
alert-requests-title = Das war viel auf einmal
alert-requests-body = { $seconds ->
    [0] Warten Sie ein wenig und versuchen Sie es dann noch einmal. Es ist nichts verloren.
    [one] Warten Sie { $seconds } Sekunde und versuchen Sie es dann noch einmal. Es ist nichts verloren.
   *[other] Warten Sie { $seconds } Sekunden und versuchen Sie es dann noch einmal. Es ist nichts verloren.
 }
alert-delivery-title = { $method ->
    [voice] Wir konnten nicht anrufen
    [email] Wir konnten die E-Mail nicht senden
    [push] Wir konnten die App nicht erreichen
   *[sms] Wir konnten die SMS nicht senden
 }
alert-delivery-body = { $method ->
    [email] Der Maildienst hat sie nicht angenommen. Mit Ihrem Konto ist alles in Ordnung. Versuchen Sie es noch einmal oder wählen Sie einen anderen Weg.
    [push] Mit Ihrem Konto ist alles in Ordnung. Versuchen Sie es noch einmal oder wählen Sie einen anderen Weg.
   *[sms] Der Netzbetreiber hat den Auftrag nicht angenommen. Mit Ihrem Konto ist alles in Ordnung. Versuchen Sie es noch einmal oder wählen Sie einen anderen Weg.
 }
alert-replaced-title = Ein neuerer Code gilt jetzt
alert-replaced-body = { $method ->
    [push] Es wurde eine neue Anfrage gesendet, vielleicht aus einem anderen Tab. Beantworten Sie die neueste.
    [webauthn] Das wurde neu gestartet, vielleicht in einem anderen Tab. Versuchen Sie es hier noch einmal.
   *[sms] Es wurde ein neuer angefordert, vielleicht in einem anderen Tab. Nehmen Sie den neuesten.
 }
alert-offline-title = Sie sind offline
alert-offline-body = Es ist nichts verloren. Prüfen Sie die Verbindung und versuchen Sie es dann noch einmal.
alert-timeout-title = Keine Antwort
alert-timeout-body = Die Verbindung ist vielleicht langsam. Es ist nichts verloren: Versuchen Sie es noch einmal.
alert-server-title = Bei uns ist etwas schiefgegangen
alert-server-body = Es liegt nicht an Ihnen, und es ist nichts verloren. Versuchen Sie es gleich noch einmal.
alert-key-unsupported-title = Dieser Browser kann den Schlüssel nicht verwenden
alert-key-unsupported-body = Versuchen Sie es mit einem neueren Browser oder wählen Sie einen anderen Weg. Das hat keinen Versuch gekostet.
alert-key-cancelled-title = Der Schlüssel wurde nicht verwendet
alert-key-cancelled-body = Das Fenster wurde geschlossen, oder der Browser hat abgelehnt. Das hat keinen Versuch gekostet: Beginnen Sie neu, wann Sie möchten.
alert-key-timeout-title = Es hat zu lange gedauert
alert-key-timeout-body = Der Browser wartet nicht mehr. Das hat keinen Versuch gekostet: Legen Sie den Schlüssel bereit und beginnen Sie neu.
alert-key-frame-title = Schlüssel funktionieren in diesem Fenster nicht
alert-key-frame-body = Öffnen Sie die Anmeldung in einem eigenen Tab oder wählen Sie einen anderen Weg. Das hat keinen Versuch gekostet.
alert-key-site-title = Der Schlüssel gehört zu einer anderen Website
alert-key-site-body = Prüfen Sie, ob Sie auf der richtigen Seite sind. Wenn ja, sagen Sie dem Support Bescheid. Das hat keinen Versuch gekostet.
reference-line = Referenz: { $reference }
reference-copy = Kopieren
reference-copied = Kopiert

## Neuigkeiten, nebenbei gesagt

status-sent = { $method ->
    [voice] Wir rufen Sie jetzt an.
    [email] Die E-Mail ist gesendet.
    [push] Die Anfrage ist an Ihr Telefon gesendet.
   *[sms] Die SMS ist gesendet.
 }
status-sent-again = { $method ->
    [voice] Wir rufen Sie noch einmal an.
    [email] Eine neue E-Mail ist gesendet.
    [push] Eine neue Anfrage ist an Ihr Telefon gesendet.
   *[sms] Eine neue SMS ist gesendet.
 }
status-back-online = Sie sind wieder online.
status-can-resend = { $method ->
    [voice] Sie können sich jetzt neu anrufen lassen.
   *[sms] Sie können jetzt einen neuen Code anfordern.
 }
status-reference-copied = Die Referenz ist kopiert.

## Der Weg zur Hilfe und zum Support

help-see = Was Sie tun können
help-ask-why-two-steps = Warum noch ein Schritt?
help-ask-no-phone-today = Telefon nicht dabei?
help-ask-lost-phone = Telefon verloren oder gewechselt?
help-ask-no-text-or-call = { $method ->
    [voice] Kommt kein Anruf?
   *[sms] Keine SMS bekommen?
 }
help-ask-app-passwords = Lehnt ein älteres Programm Ihr Passwort ab?
help-ask-app-code-refused = Geht der Code aus der App nicht?
help-ask-push-not-arriving = Nichts auf Ihrem Telefon?
help-ask-email-not-arriving = Keine E-Mail bekommen?
help-ask-code-not-requested = Code bekommen, den Sie nicht wollten?
help-ask-hardware-token = Probleme mit dem Token?
help-ask-temporary-pass = Fragen zum Pass?
help-ask-security-key = Probleme mit dem Schlüssel?
help-ask-recovery-codes = Wo sind die Wiederherstellungscodes?
help-ask-locked = Was können Sie inzwischen tun?
help-ask-after-sign-in = Warum noch eine Methode?
help-ask-nothing-helped = Kommen Sie nicht weiter?
support-heading = { $name ->
    [none] Support kontaktieren
   *[other] Kontakt: { $name }
 }
support-phone = { $phone } anrufen
support-email = An { $email } schreiben
support-page = Support-Seite öffnen
support-hours = Erreichbar: { $hours }
help-heading = Hilfe
help-close = Hilfe schließen
help-waiting = Die Hilfe wird geladen. Wenn sie nicht kommt, hilft Ihnen der Support.
