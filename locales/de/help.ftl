# Was die Hilfe sagt. Eine Leerzeile beendet einen Absatz; Zeilen, die mit "- " beginnen, sind eine Liste.
#
# $method ist die Methode auf dem Bildschirm oder "none". $hint nennt Telefon, Adresse oder Schlüssel oder ist "none".
# $policy sagt, was ein neuer Code mit einem älteren macht, wenn mehrere geschickt wurden: same, replaces, both; sonst "none".

## Das Feld

help-search-label = In der Hilfe suchen
help-search-none = Dazu passt nichts. Versuchen Sie ein anderes Wort.
way-settings = Bestätigungsmethoden verwalten
way-registration = Methode registrieren
way-app = Authenticator-App holen
way-app-passwords = App-Passwörter verwalten
way-policy = Mehr zur Bestätigung in zwei Schritten bei uns
way-personal-account = Einstellungen für Ihr privates Konto
way-report = Das melden

## Die Themen

help-why-two-steps-title = Warum muss ich das machen?
help-why-two-steps-body =
    Ihre Organisation hat sich für die Bestätigung in zwei Schritten entschieden. Sie verlangt zwei verschiedene Arten von Nachweis: etwas, das Sie wissen, nämlich Ihr Passwort, und etwas, das Sie bei sich haben, zum Beispiel Ihr Telefon oder einen Schlüssel.

    Wer Ihr Passwort stiehlt oder errät, kommt damit nicht weit: Ihr Telefon steckt ja noch in Ihrer Tasche.

    Abschalten können Sie das nicht selbst; das kann nur Ihre Organisation. Geht es um ein privates Konto und nicht um das von der Arbeit oder der Schule? Das hat eigene Einstellungen an anderer Stelle.

help-no-phone-today-title = Ich habe mein Telefon nicht dabei
help-no-phone-today-body =
    Vielleicht haben Sie mehr als einen Weg registriert. Sehen Sie sich die anderen Bestätigungsmethoden an und nehmen Sie eine, an die Sie von hier aus herankommen: ein anderes Telefon, eine App auf dem Tablet, einen Schlüssel, einen Wiederherstellungscode.

    Wird Ihnen keine andere angeboten, wurde nie eine registriert. Dann ist heute der Support der Weg hinein.

    Wenn Sie drin sind, registrieren Sie noch eine Methode oder zwei. Dann macht es nichts, wenn das Telefon einmal zu Hause liegt.

help-lost-phone-title = Mein Telefon ist weg, neu oder hat eine andere Nummer
help-lost-phone-body =
    Es gibt zwei Wege zurück:

    - Wählen Sie eine andere Bestätigungsmethode, wenn Sie eine registriert haben.
    - Oder lassen Sie den Support Ihre Bestätigungsmethoden zurücksetzen. Bei der nächsten Anmeldung werden Sie gebeten, sich neu zu registrieren.

    Ist es verloren oder gestohlen? Dann sagen Sie in jedem Fall dem Support Bescheid, auch wenn Sie hineinkommen. Dort sollte man Ihr Passwort zurücksetzen und alle gemerkten Browser aus dem System löschen.

    Ist das Telefon oder die Nummer neu? Melden Sie sich auf anderem Weg an und ändern Sie das in Ihren Einstellungen.

help-no-text-or-call-title = { $method ->
    [voice] Der Anruf kommt nicht
    [sms] Die SMS kommt nicht
   *[none] Die SMS oder der Anruf kommt nicht
 }
help-no-text-or-call-body =
    Sind SMS oder Anrufe schon früher auf diesem Telefon angekommen? Dann liegt es vermutlich am Netzbetreiber und nicht an Ihrem Konto.

    - Sehen Sie auf den Empfang. Oft hilft es, ans Fenster zu gehen oder den Flugmodus ein- und wieder auszuschalten.
    - Kommt überhaupt etwas an? Bitten Sie jemanden, Ihnen eine SMS zu schicken oder Sie anzurufen.
    - Sehen Sie bei den blockierten und gefilterten Nachrichten nach.

    { $policy ->
        [same] Sind mehrere SMS gekommen? In allen steht derselbe Code: Nehmen Sie irgendeine.
        [replaces] Sind mehrere Codes gekommen? Nehmen Sie nur den neuesten. Die früheren gelten nicht mehr, seit er geschickt wurde.
        [both] Sind mehrere Codes gekommen? Jeder gilt, bis er abläuft; der neueste gilt am längsten.
       *[none] Kommen mehrere Codes, nehmen Sie den neuesten.
    }

    Warten Sie schon einige Minuten? Dann geht es mit einer anderen Bestätigungsmethode am schnellsten. Haben Sie keine, kann der Support Ihre Methoden zurücksetzen, und Sie registrieren sich neu.

    Ist der Empfang bei Ihnen oft schlecht? Eine Authenticator-App erzeugt die Codes auf dem Telefon selbst, ohne Empfang und ohne Internet.

help-app-passwords-title = Ein älteres Programm lehnt mein Passwort ab
help-app-passwords-body =
    Manche älteren Programme, oft für E-Mail, können keine zwei Schritte. Sie brauchen ein App-Passwort statt Ihres üblichen. Es gilt nur dort und nie auf dieser Seite.

    - Prüfen Sie, ob Sie das App-Passwort genau so eingegeben haben, wie es angezeigt wurde.
    - Wird es immer noch abgelehnt? Erstellen Sie ein neues App-Passwort und geben Sie es im Programm ein.
    - Geht es noch immer nicht? Lassen Sie den Support die vorhandenen löschen und erstellen Sie dann ein neues.

help-app-code-refused-title = Der Code aus der App funktioniert nicht
help-app-code-refused-body =
    - Geht die Uhr des Telefons richtig? Die Codes werden aus der Uhrzeit berechnet. Lassen Sie das Telefon seine Uhr selbst stellen, in den Einstellungen für Datum und Uhrzeit.
    - Jeder Code gilt einmal und etwa 30 Sekunden lang. Warten Sie auf den nächsten und geben Sie ihn gleich ein.
    - Sind in der App mehrere Konten? Achten Sie darauf, dass es der Eintrag für diese Organisation und diesen Benutzernamen ist.

help-push-not-arriving-title = Auf meinem Telefon erscheint nichts
help-push-not-arriving-body =
    - Öffnen Sie die App selbst. Oft wartet die Anfrage schon dort.
    - Vielleicht sind Mitteilungen stumm: Sehen Sie nach, ob „Nicht stören“, ein Fokus oder der Stromsparmodus an ist.
    - Das Telefon muss online sein, über WLAN oder mobile Daten.

    Und wenn eine Anfrage kommt, die Sie nicht ausgelöst haben: Lehnen Sie sie ab. Sie bedeutet, dass jemand Ihr Passwort hat. Sagen Sie sofort dem Support Bescheid.

help-email-not-arriving-title = Die E-Mail kommt nicht
help-email-not-arriving-body =
    { $hint ->
        [none] Sehen Sie im Spam-Ordner nach und in den Ordnern, in die Ihre E-Mails sortiert werden.
       *[other] Sie ging an { $hint }. Sehen Sie dort im Spam-Ordner nach und in den Ordnern, in die Ihre E-Mails sortiert werden.
    }

    Der Mailfilter eines Unternehmens kann eine Nachricht einige Minuten festhalten, bevor er sie durchlässt.

    Sind mehrere gekommen? Halten Sie sich an die neueste.

help-code-not-requested-title = Ich habe einen Code bekommen, den ich nicht angefordert habe
help-code-not-requested-body =
    Dann versucht vielleicht jemand anderes, sich als Sie anzumelden, und hat möglicherweise schon Ihr Passwort.

    - Geben Sie den Code niemandem, auch nicht Personen, die angeblich vom Support sind. Wer Ihnen hilft, braucht ihn nicht.
    - Bestätigen Sie keine Anfrage, die Sie nicht ausgelöst haben. Lehnen Sie sie ab.
    - Ändern Sie so bald wie möglich Ihr Passwort und sagen Sie dem Support Bescheid.

help-hardware-token-title = Der Code vom Token funktioniert nicht
help-hardware-token-body =
    - Drücken Sie die Taste für einen neuen Code und geben Sie ihn ein, bevor er erlischt.
    - Wurde die Taste oft gedrückt, ohne dass eine Anmeldung folgte? Dann laufen Token und Server nicht mehr im Takt. Vielleicht werden Sie nach zwei Codes hintereinander gefragt; danach stimmt es wieder.
    - Ein leeres Display heißt: Die Batterie ist leer. Dann brauchen Sie Ersatz.

help-temporary-pass-title = Was ist ein befristeter Zugriffspass?
help-temporary-pass-body =
    Sie bekommen ihn von der Administration, zum Beispiel wenn Sie neu sind oder Ihr Telefon verloren haben. Er gilt einmal oder für kurze Zeit.

    Wenn Sie drin sind, registrieren Sie gleich eine eigene Methode: Der Pass lässt Sie nicht mehr lange hinein.

    Wird er abgelehnt? Dann ist er vielleicht abgelaufen. Bitten Sie um einen neuen.

help-security-key-title = Mein Passkey oder Sicherheitsschlüssel funktioniert nicht
help-security-key-body =
    - Warten Sie, bis der Browser fragt. Berühren Sie dann den Sicherheitsschlüssel oder verwenden Sie Fingerabdruck, Gesicht oder die PIN des Geräts.
    - Einen Sicherheitsschlüssel für USB müssen Sie vielleicht abziehen und wieder einstecken. Einen für NFC halten Sie an die Rückseite des Telefons.
    - Haben Sie mehrere Schlüssel? Es muss einer sein, den Sie hier registriert haben.
    - Ein alter Browser kann gar keine Schlüssel verwenden, und eine Seite innerhalb einer anderen darf es manchmal nicht. Öffnen Sie die Anmeldung in einem eigenen Tab.

    Abbrechen kostet nichts: Beginnen Sie einfach neu.

help-recovery-codes-title = Was sind Wiederherstellungscodes, und wo sind meine?
help-recovery-codes-body =
    Das ist eine kurze Liste von Codes, die Sie beim Einrichten der Bestätigung in zwei Schritten ausgedruckt oder gespeichert haben. Sehen Sie in Ihren Unterlagen nach, in Ihrem Passwortmanager oder in Ihren Dateien.

    Jeder Code gilt einmal; streichen Sie also den durch, den Sie verwenden. Buchstaben und Bindestriche gehören zum Code.

    Wenn Sie drin sind, erstellen Sie eine neue Liste, falls nur noch wenige übrig sind oder jemand sie gesehen haben könnte.

help-locked-title = Nach zu vielen Versuchen ist gesperrt
help-locked-body =
    Die Sperre schützt Sie vor Leuten, die raten. Sie endet von selbst; die Seite zeigt, wann. Ein neuer Code hebt sie nicht früher auf, und weitere Versuche helfen inzwischen nicht.

    Nutzen Sie die Zeit, um herauszufinden, warum die Codes nicht galten: War es der neueste, aus der richtigen App, für das richtige Konto?

    Waren Sie das gar nicht? Dann sagen Sie dem Support Bescheid: Jemand hat Ihr Passwort.

help-after-sign-in-title = Warum noch eine Methode registrieren?
help-after-sign-in-body =
    Jetzt haben Sie nur eine. An dem Tag, an dem sie weg oder kaputt ist oder zu Hause liegt, kommen Sie ohne den Support nicht hinein.

    Eine weitere zu registrieren dauert eine Minute. Am besten ist eine Authenticator-App oder ein Schlüssel: Beide hängen nicht vom Telefonnetz ab.

help-nothing-helped-title = Hier hilft nichts
help-nothing-helped-body =
    Dann sprechen Sie mit dem Support. Dort kann man sehen, was passiert ist, und wenn nötig Ihre Bestätigungsmethoden zurücksetzen, damit Sie sich neu registrieren können.

    Halten Sie die Referenz bereit, wenn unten eine steht: Damit findet man Ihre Anmeldung sofort. Ihr Passwort oder einen Code braucht der Support nie.
