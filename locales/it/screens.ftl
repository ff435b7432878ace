# Quello che dicono le schermate.
#
# $method è uno tra sms, voice, email, push, totp, hotp, webauthn, recovery_code, temporary_pass.
# $hint indica il telefono, l’indirizzo o la chiave, mascherato dal server: ••12. È "none" se il server non ne dà.
# I codici e i numeri da confrontare non fanno mai parte di un testo.

## Su ogni schermata

account-line = Accedi come { $account }
start-over-action = Non sei tu? Ricomincia
language-label = Lingua
offline-notice = Sei offline. Non si perde nulla: continua appena torna la connessione.

## Si scrive un codice

code-heading = { $method ->
    [voice] Inserisci il codice della chiamata
    [email] Inserisci il codice dell’e-mail
    [totp] Inserisci il codice dell’app
    [hotp] Inserisci il codice del token
    [recovery_code] Inserisci un codice di recupero
    [temporary_pass] Inserisci il pass di accesso temporaneo
   *[sms] Inserisci il codice dell’SMS
 }
code-intro = { $method ->
    [voice] { $hint ->
        [none] Stiamo chiamando il tuo telefono. Rispondi, ascolta e scrivi il codice che senti.
       *[other] Stiamo chiamando il tuo telefono ({ $hint }). Rispondi, ascolta e scrivi il codice che senti.
     }
    [email] { $hint ->
        [none] Ti abbiamo mandato un’e-mail con un codice.
       *[other] Abbiamo mandato un’e-mail con un codice a { $hint }.
     }
    [totp] { $hint ->
        [none] Apri la tua app di autenticazione e scrivi il codice che mostra in questo momento.
       *[other] Apri la tua app di autenticazione ({ $hint }) e scrivi il codice che mostra in questo momento.
     }
    [hotp] { $hint ->
        [none] Premi il pulsante del token e scrivi il codice che mostra.
       *[other] Premi il pulsante del token ({ $hint }) e scrivi il codice che mostra.
     }
    [recovery_code] Scrivi uno dei codici che hai salvato quando hai attivato la verifica in due passaggi. Ogni codice vale una volta sola.
    [temporary_pass] Scrivi il pass che hai ricevuto da chi amministra il tuo account, esattamente com’è scritto.
   *[sms] { $hint ->
        [none] Abbiamo mandato un SMS con un codice al tuo telefono.
       *[other] Abbiamo mandato un SMS con un codice al tuo telefono ({ $hint }).
     }
 }
code-ordinal-intro = Scrivi il codice numero { $ordinal } dell’elenco che hai salvato quando hai attivato la verifica in due passaggi.
code-another-intro = Ci siamo quasi. Il token e il nostro server non vanno più di pari passo, quindi ci serve anche il codice successivo. Premi di nuovo il pulsante e scrivi quello nuovo.
code-label = { $method ->
    [recovery_code] Codice di recupero
    [temporary_pass] Pass di accesso temporaneo
   *[sms] Codice di verifica
 }
code-submit = Continua
code-submit-busy = Verifica in corso…
code-format-digits = { $count ->
    [one] { $count } cifra. Gli spazi non contano.
   *[other] { $count } cifre. Gli spazi non contano.
 }
code-format-letters = Lettere, cifre e trattini, esattamente come sono scritti.
code-auto-submit = Viene verificato appena è completo.
code-never-share = Non dare mai questo codice a chi ti chiama o ti scrive, chiunque dica di essere.
code-expires = { $minutes ->
    [one] Il codice vale ancora per un minuto.
   *[other] Il codice vale ancora per { $minutes } minuti.
 }
attempts-left = { $attempts ->
    [one] Hai ancora un tentativo.
   *[other] Hai ancora { $attempts } tentativi.
 }
counts-same = { $sends ->
    [one] Abbiamo mandato il codice una volta.
   *[other] Abbiamo mandato lo stesso codice { $sends } volte. Non importa in quale messaggio lo leggi.
 }
counts-replaces = { $sends ->
    [one] Abbiamo mandato un codice alle ore { $time }.
   *[other] Abbiamo mandato { $sends } codici. Vale solo l’ultimo, quello delle ore { $time }.
 }
counts-both = { $sends ->
    [one] Abbiamo mandato un codice alle ore { $time }.
   *[other] Abbiamo mandato { $sends } codici. Valgono tutti fino alla scadenza; l’ultimo è delle ore { $time }.
 }

## Si manda un codice, una chiamata o una richiesta

send-heading = { $method ->
    [voice] Ricevi un codice con una chiamata
    [email] Ricevi un codice via e-mail
    [push] Approva nell’app
   *[sms] Ricevi un codice via SMS
 }
send-intro = { $method ->
    [voice] { $hint ->
        [none] Chiameremo il tuo telefono e leggeremo un codice ad alta voce.
       *[other] Chiameremo il tuo telefono ({ $hint }) e leggeremo un codice ad alta voce.
     }
    [email] { $hint ->
        [none] Manderemo un codice al tuo indirizzo e-mail.
       *[other] Manderemo un codice a { $hint }.
     }
    [push] { $hint ->
        [none] Manderemo una richiesta all’app sul tuo telefono e potrai approvarla lì.
       *[other] Manderemo una richiesta all’app sul tuo telefono ({ $hint }) e potrai approvarla lì.
     }
   *[sms] { $hint ->
        [none] Manderemo un SMS con un codice al tuo telefono.
       *[other] Manderemo un SMS con un codice al tuo telefono ({ $hint }).
     }
 }
send-action = { $method ->
    [voice] { $hint ->
        [none] Chiamami
       *[other] Chiama { $hint }
     }
    [email] { $hint ->
        [none] Manda un’e-mail
       *[other] Manda un’e-mail a { $hint }
     }
    [push] Manda la richiesta
   *[sms] { $hint ->
        [none] Manda un SMS
       *[other] Manda un SMS a { $hint }
     }
 }
send-busy = { $method ->
    [voice] Chiamata in corso…
   *[sms] Invio in corso…
 }
resend-action = { $method ->
    [voice] Chiamami di nuovo
    [email] Manda una nuova e-mail
    [push] Manda una nuova richiesta
   *[sms] Manda un nuovo SMS
 }
resend-wait = { $seconds ->
    [one] Disponibile tra { $seconds } secondo.
   *[other] Disponibile tra { $seconds } secondi.
 }
resend-none = { $method ->
    [voice] In questo accesso non possiamo più chiamarti. Un codice che hai già sentito vale fino alla scadenza.
   *[sms] In questo accesso non possiamo mandare altri codici. Uno che ti è già arrivato vale fino alla scadenza.
 }

## Un invio tarda

late-overdue-title = { $method ->
    [voice] La chiamata tarda
    [email] L’e-mail tarda
    [push] Ancora nulla sul telefono?
   *[sms] L’SMS tarda
 }
late-overdue-body = { $method ->
    [voice] Può ancora arrivare, e il suo codice varrà.
    [push] Apri tu l’app: forse la richiesta ti aspetta lì.
    [email] Può ancora arrivare, e il suo codice varrà. Intanto guarda nella cartella dello spam.
   *[sms] Può ancora arrivare, e il suo codice varrà.
 }
late-claimed-title = { $method ->
    [voice] La chiamata dovrebbe essere arrivata
    [email] L’e-mail dovrebbe essere arrivata
    [push] La richiesta dovrebbe essere sul tuo telefono
   *[sms] L’SMS dovrebbe essere arrivato
 }
late-claimed-body = { $method ->
    [voice] Per la rete telefonica la chiamata è arrivata. Controlla che il telefono non sia silenzioso e non devii le chiamate.
    [email] Il server di posta l’ha accettata. Guarda nella cartella dello spam.
    [push] Apri tu l’app: forse la richiesta ti aspetta lì.
   *[sms] Per la rete telefonica è stato consegnato. Guarda tra i messaggi bloccati e filtrati.
 }
late-failed-title = { $method ->
    [voice] La chiamata non è arrivata
    [email] Non è stato possibile consegnare l’e-mail
    [push] La richiesta non ha raggiunto il telefono
   *[sms] Non è stato possibile consegnare l’SMS
 }
late-failed-body = { $method ->
    [voice] La rete telefonica l’ha respinta. Il tuo account non c’entra.
    [email] Il server di posta l’ha respinta. Il tuo account non c’entra.
    [push] Il telefono è acceso e connesso a internet?
   *[sms] La rete telefonica l’ha respinto. Il tuo account non c’entra.
 }
late-queued-title = { $method ->
    [voice] La chiamata è ancora in coda
    [email] L’e-mail è ancora in coda
    [push] La richiesta è ancora in coda
   *[sms] L’SMS è ancora in coda
 }
late-queued-body = { $method ->
    [voice] Non siamo ancora riusciti a chiamarti. Continuiamo a provare.
   *[sms] Non è ancora partito nulla da qui. Continuiamo a provare.
 }
late-slow-title = { $method ->
    [voice] Le chiamate al tuo operatore ora sono lente
    [email] L’e-mail ora è lenta
    [push] Le richieste all’app ora sono lente
   *[sms] Gli SMS al tuo operatore ora sono lenti
 }
late-slow-body = { $method ->
    [voice] Può passare un po’ prima che il telefono squilli.
   *[sms] Può passare un po’ prima che ti arrivi qualcosa.
 }
late-most-take = { $seconds ->
    [one] Al momento quasi tutto arriva in circa { $seconds } secondo.
   *[other] Al momento quasi tutto arriva in circa { $seconds } secondi.
 }

## Altri modi

alternatives-action = Usa un’altra opzione di verifica
alternatives-none = Per te non è registrata nessun’altra opzione di verifica. Se questa non funziona, l’assistenza può aiutarti a entrare.
instead-action = { $method ->
    [voice] { $hint ->
        [none] Ricevi invece una chiamata
       *[other] Ricevi invece una chiamata ({ $hint })
     }
    [email] { $hint ->
        [none] Ricevi invece un’e-mail
       *[other] Ricevi invece un’e-mail ({ $hint })
     }
    [push] Approva invece nell’app
    [totp] Usa invece l’app di autenticazione
    [hotp] Usa invece il token
    [webauthn] Usa invece la passkey o la chiave di sicurezza
    [recovery_code] Usa invece un codice di recupero
    [temporary_pass] Usa invece un pass di accesso temporaneo
   *[sms] { $hint ->
        [none] Ricevi invece un SMS
       *[other] Ricevi invece un SMS ({ $hint })
     }
 }
choose-heading = Come vuoi dimostrare che sei tu?
choose-intro = Scegli quello che hai sottomano.
choose-name = { $method ->
    [voice] Chiamata
    [email] E-mail
    [push] Approvazione nell’app
    [totp] App di autenticazione
    [hotp] Token
    [webauthn] Passkey o chiave di sicurezza
    [recovery_code] Codice di recupero
    [temporary_pass] Pass di accesso temporaneo
   *[sms] SMS
 }
choose-what = { $method ->
    [voice] Ti chiamiamo e leggiamo un codice ad alta voce
    [email] Un codice nella tua posta
    [push] Rispondi a una richiesta sul telefono
    [totp] Funziona senza campo e senza internet
    [hotp] Il codice sul suo display
    [webauthn] Impronta, volto o PIN: nessun codice da scrivere
    [recovery_code] Uno dei codici che hai salvato
    [temporary_pass] Da chi amministra il tuo account
   *[sms] Un codice sul telefono
 }
choose-last-used = L’ultima volta qui hai usato questo
choose-slow = { $method ->
    [voice] Le chiamate ora sono lente
    [email] L’e-mail ora è lenta
   *[sms] Gli SMS ora sono lenti
 }
choose-alive = { $method ->
    [voice] La chiamata è già partita
    [push] C’è già una richiesta in attesa
   *[sms] Un codice è già in arrivo
 }
choose-key-unsupported = Questo browser non può usarla
choose-key-not-in-frame = Non si può usare in questa finestra
choose-back = Torna indietro

## Una richiesta sul telefono

push-heading = { $state ->
    [over] Chiediamo di nuovo al tuo telefono?
   *[waiting] Guarda il telefono
 }
push-intro = { $hint ->
    [none] Abbiamo mandato una richiesta all’app sul tuo telefono. Aprila e approva l’accesso.
   *[other] Abbiamo mandato una richiesta all’app sul tuo telefono ({ $hint }). Aprila e approva l’accesso.
 }
push-over-intro = L’ultima richiesta è chiusa. Puoi mandarne una nuova quando vuoi.
push-show-label = Scegli questo numero nell’app
push-ask-intro = { $hint ->
    [none] Apri l’app sul telefono. Mostra un numero: scrivilo qui.
   *[other] Apri l’app sul telefono ({ $hint }). Mostra un numero: scrivilo qui.
 }
push-ask-label = Il numero nell’app
push-waiting = In attesa della tua risposta…
push-not-mine = Non l’ho chiesto io

## Una chiave

key-heading = Usa la passkey o la chiave di sicurezza
key-intro = { $hint ->
    [none] Te la chiederà il browser. Tocca la chiave, oppure usa l’impronta, il volto o il blocco schermo.
   *[other] Te la chiederà il browser ({ $hint }). Tocca la chiave, oppure usa l’impronta, il volto o il blocco schermo.
 }
key-action = Usa la chiave
key-preparing = Un momento…
key-asking = Segui le indicazioni del browser…
key-unsupported = Questo browser non può usare passkey né chiavi di sicurezza. Apri la pagina in un browser più recente o scegli un altro modo.
key-not-in-frame = Passkey e chiavi di sicurezza non funzionano in questa finestra, che fa parte di un’altra pagina. Apri l’accesso in una scheda tutta sua o scegli un altro modo.

## Dopo la risposta

remember-label = Ricorda questo browser
remember-hint = Solo su un dispositivo tuo.
remember-heading = Ricordiamo questo browser?
remember-intro = La prossima volta qui basterà la password. Rispondi di sì solo su un dispositivo tuo.
remember-yes = Sì, ricordalo
remember-no = No, chiedimelo ancora
register-heading = { $optional ->
    [yes] Vuoi registrare un metodo di verifica?
   *[no] Registra un metodo di verifica
 }
register-intro = { $optional ->
    [yes] Basta un minuto, e la prossima volta non dipenderai da quello che hai usato oggi.
   *[no] La tua organizzazione ti chiede di farlo prima di proseguire. Basta un minuto.
 }
register-action = Registra un metodo
register-later = Non ora
offer-heading = Aggiungi un secondo modo per entrare?
offer-intro = Hai un solo metodo di verifica. Se lo perdi o lo lasci a casa, resti fuori. Per aggiungerne un altro basta un minuto.
offer-action = Aggiungi un metodo
no-method-heading = Non hai ancora un metodo di verifica
no-method-intro = { $can ->
    [yes] La password era giusta, ma non c’è nulla con cui verificare che sei tu. Registra un metodo e potrai accedere.
   *[no] La password era giusta, ma non c’è nulla con cui verificare che sei tu. L’assistenza può aiutarti a registrare un metodo.
 }
verified-heading = Accesso riuscito
verified-intro = Un attimo e si prosegue…
verified-recovery-left = { $left ->
    [0] Era il tuo ultimo codice di recupero. Creane di nuovi oggi stesso.
    [one] Ti resta un codice di recupero. Creane presto di nuovi.
   *[other] Ti restano { $left } codici di recupero.
 }
cancelled-heading = Si ricomincia
cancelled-intro = Ti riportiamo all’inizio…
expired-heading = Questo accesso è scaduto
expired-intro = È rimasto aperto troppo a lungo o è stato chiuso altrove. Il tuo account è a posto: ricomincia dalla password.
locked-heading = Bloccato per un po’
locked-intro = { $known ->
    [yes] Ci sono state troppe risposte sbagliate, quindi abbiamo bloccato l’accesso per proteggerti. Si riapre alle ore { $time }, tra circa { $minutes ->
        [one] un minuto
       *[other] { $minutes } minuti
     }. Un nuovo codice non lo apre prima.
   *[no] Ci sono state troppe risposte sbagliate, quindi abbiamo bloccato l’accesso per proteggerti. Si riapre tra un po’. Un nuovo codice non lo apre prima.
 }
end-action = Torna all’inizio
unreachable-heading = Ora non riusciamo a collegarci
unreachable-intro = Il servizio di accesso non risponde. La tua password era giusta e non si è perso nulla.
retry-action = Riprova

## Che cosa è andato storto

alert-empty-title = Il campo è vuoto
alert-empty-body = { $method ->
    [totp] Scrivi il codice che mostra l’app.
    [hotp] Scrivi il codice che mostra il token.
    [push] Scrivi il numero che mostra l’app.
    [recovery_code] Scrivi uno dei tuoi codici di recupero.
    [temporary_pass] Scrivi il tuo pass di accesso temporaneo.
    [voice] Scrivi il codice che hai sentito.
   *[sms] Scrivi il codice del messaggio.
 }
alert-short-title = Manca qualche cifra
alert-short-body = { $expected ->
    [one] Dev’essere { $expected } cifra. Non abbiamo inviato nulla, quindi non conta come tentativo.
   *[other] Devono essere { $expected } cifre. Non abbiamo inviato nulla, quindi non conta come tentativo.
 }
alert-long-title = Ci sono troppe cifre
alert-long-body = { $expected ->
    [one] Dev’essere { $expected } cifra. Non abbiamo inviato nulla, quindi non conta come tentativo.
   *[other] Devono essere { $expected } cifre. Non abbiamo inviato nulla, quindi non conta come tentativo.
 }
alert-digits-title = Un codice ha solo cifre
alert-digits-body = Togli tutto il resto. Non abbiamo inviato nulla, quindi non conta come tentativo.
alert-wrong-title = { $method ->
    [recovery_code] Non è uno dei tuoi codici di recupero
    [temporary_pass] Non è il pass giusto
    [push] Non è il numero giusto
   *[sms] Non è il codice giusto
 }
alert-wrong-body = { $method ->
    [voice] Scrivi il codice dell’ultima chiamata. Se hai dubbi, chiedine un’altra.
    [email] Confrontalo con l’ultima e-mail e riscrivilo.
    [push] Guarda il numero nell’app e riscrivilo.
    [totp] Guarda di nuovo l’app: il codice cambia ogni 30 secondi. Controlla che sia la voce di questo account.
    [hotp] Premi il pulsante per un nuovo codice e scrivi quello.
    [recovery_code] Confrontalo lettera per lettera con il tuo elenco. Un codice già usato non vale più.
    [temporary_pass] Confrontalo lettera per lettera. Le maiuscole possono contare.
   *[sms] Confrontalo con l’ultimo SMS e riscrivilo.
 }
alert-expired-title = Quel codice è scaduto
alert-expired-body = { $method ->
    [totp] Scrivi quello che l’app mostra in questo momento.
    [hotp] Premi il pulsante per un nuovo codice e scrivi quello.
    [temporary_pass] Un pass di accesso temporaneo vale per poco. Chiedine uno nuovo a chi amministra il tuo account o scegli un altro modo.
    [recovery_code] Scegli un altro codice dal tuo elenco.
    [voice] Era giusto, ma il suo tempo era finito. Chiedi una nuova chiamata.
   *[sms] Era giusto, ma il suo tempo era finito. Chiedine uno nuovo.
 }
alert-used-title = Quel codice è già stato usato
alert-used-body = { $method ->
    [totp] Ogni codice vale una volta sola. Aspetta il prossimo nell’app.
    [hotp] Ogni codice vale una volta sola. Premi il pulsante per averne uno nuovo.
    [recovery_code] Ogni codice di recupero vale una volta sola. Cancellalo dall’elenco e usa il prossimo.
    [temporary_pass] Valeva una volta ed è già servito. Chiedine uno nuovo a chi amministra il tuo account o scegli un altro modo.
    [voice] Ogni codice vale una volta sola. Chiedi una nuova chiamata.
   *[sms] Ogni codice vale una volta sola. Chiedine uno nuovo.
 }
alert-older-title = Quello è un codice precedente
alert-older-body = { $method ->
    [voice] Poi abbiamo chiamato di nuovo, e vale solo l’ultimo codice.
    [email] Poi ne abbiamo mandato un altro, e vale solo l’ultimo. Può essere ancora in arrivo.
   *[sms] Poi ne abbiamo mandato un altro, e vale solo l’ultimo. Può essere ancora in arrivo.
 }
alert-wait-title = Quel codice è già stato usato
alert-wait-body = { $seconds ->
    [one] Ogni codice vale una volta sola. L’app mostra il prossimo tra { $seconds } secondo.
   *[other] Ogni codice vale una volta sola. L’app mostra il prossimo tra { $seconds } secondi.
 }
alert-denied-title = La richiesta è stata rifiutata sul telefono
alert-denied-body = Se è stata una svista, mandane una nuova. Se la richiesta non veniva da te, qualcuno potrebbe avere la tua password.
alert-push-timeout-title = Nessuna risposta dal telefono
alert-push-timeout-body = La richiesta è chiusa. Mandane una nuova e tieni aperta l’app.
alert-number-title = Sul telefono è stato scelto un altro numero
alert-number-body = Manda una nuova richiesta e scegli il numero che vedi qui.
alert-mistyped-title = Non è il numero mostrato nell’app
alert-mistyped-body = La richiesta è chiusa. Mandane una nuova e scrivi il numero che l’app mostra.
alert-assertion-title = La chiave non è stata accettata
alert-assertion-body = Forse è registrata per un altro account. Riprova con la chiave giusta o scegli un altro modo.
alert-code-over-title = Il codice è scaduto
alert-code-over-body = { $method ->
    [voice] Il resto è come prima. Possiamo chiamarti di nuovo.
   *[sms] Il resto è come prima. Chiedine uno nuovo.
 }
alert-too-soon-title = Ancora un momento
alert-too-soon-body = L’ultimo è appena partito e può essere in arrivo. Tra poco potrai chiederne un altro.
alert-sends-title = Niente altri codici in questo accesso
alert-sends-body = Uno che ti è già arrivato vale ancora. Altrimenti scegli un altro modo o ricomincia più tardi.
alert-requests-title = Troppe richieste di seguito
alert-requests-body = { $seconds ->
    [0] Aspetta un po’, poi riprova. Non si è perso nulla.
    [one] Aspetta { $seconds } secondo, poi riprova. Non si è perso nulla.
   *[other] Aspetta { $seconds } secondi, poi riprova. Non si è perso nulla.
 }
alert-delivery-title = { $method ->
    [voice] Non siamo riusciti a chiamarti
    [email] Non siamo riusciti a mandare l’e-mail
    [push] Non siamo riusciti a raggiungere l’app
   *[sms] Non siamo riusciti a mandare l’SMS
 }
alert-delivery-body = { $method ->
    [email] Il servizio di posta non l’ha accettata. Il tuo account è a posto. Riprova o scegli un altro modo.
    [push] Il tuo account è a posto. Riprova o scegli un altro modo.
   *[sms] L’operatore telefonico ha rifiutato l’invio. Il tuo account è a posto. Riprova o scegli un altro modo.
 }
alert-replaced-title = C’è un codice più recente
alert-replaced-body = { $method ->
    [push] È stata mandata un’altra richiesta, forse da un’altra scheda. Rispondi all’ultima.
    [webauthn] Si è ricominciato da capo, forse in un’altra scheda. Riprova qui.
   *[sms] Ne è stato chiesto un altro, forse in un’altra scheda. Usa l’ultimo.
 }
alert-offline-title = Sei offline
alert-offline-body = Non si è perso nulla. Controlla la connessione, poi riprova.
alert-timeout-title = Nessuna risposta
alert-timeout-body = Forse la connessione è lenta. Non si è perso nulla: riprova.
alert-server-title = Qualcosa è andato storto da noi
alert-server-body = Non dipende da te e non si è perso nulla. Riprova tra un momento.
alert-key-unsupported-title = Questo browser non può usare quella chiave
alert-key-unsupported-body = Prova con un browser più recente o scegli un altro modo. Non conta come tentativo.
alert-key-cancelled-title = La chiave non è stata usata
alert-key-cancelled-body = La finestra è stata chiusa o il browser ha detto di no. Non conta come tentativo: ricomincia quando vuoi.
alert-key-timeout-title = È passato troppo tempo
alert-key-timeout-body = Il browser ha smesso di aspettare. Non conta come tentativo: tieni pronta la chiave e ricomincia.
alert-key-frame-title = Le chiavi non funzionano in questa finestra
alert-key-frame-body = Apri l’accesso in una scheda tutta sua o scegli un altro modo. Non conta come tentativo.
alert-key-site-title = Quella chiave è di un altro sito
alert-key-site-body = Controlla che la pagina sia quella giusta. Se lo è, avvisa l’assistenza. Non conta come tentativo.
reference-line = Riferimento: { $reference }
reference-copy = Copia
reference-copied = Copiato

## Novità, dette con garbo

status-sent = { $method ->
    [voice] Ti stiamo chiamando.
    [email] L’e-mail è partita.
    [push] La richiesta è partita verso il tuo telefono.
   *[sms] L’SMS è partito.
 }
status-sent-again = { $method ->
    [voice] Ti stiamo chiamando di nuovo.
    [email] È partita una nuova e-mail.
    [push] È partita una nuova richiesta verso il tuo telefono.
   *[sms] È partito un nuovo SMS.
 }
status-back-online = La connessione è tornata.
status-can-resend = { $method ->
    [voice] Ora puoi chiedere una nuova chiamata.
   *[sms] Ora puoi chiedere un nuovo codice.
 }
status-reference-copied = Il riferimento è stato copiato.

## La strada verso la guida e l’assistenza

help-see = Guarda che cosa puoi fare
help-ask-why-two-steps = Perché questo passaggio in più?
help-ask-no-phone-today = Non hai il telefono con te?
help-ask-lost-phone = Hai perso o cambiato telefono?
help-ask-no-text-or-call = { $method ->
    [voice] Nessuna chiamata?
   *[sms] Non ti è arrivato l’SMS?
 }
help-ask-app-passwords = Un vecchio programma rifiuta la password?
help-ask-app-code-refused = Il codice dell’app non funziona?
help-ask-push-not-arriving = Nulla sul telefono?
help-ask-email-not-arriving = Non ti è arrivata l’e-mail?
help-ask-code-not-requested = Hai ricevuto un codice che non hai chiesto?
help-ask-hardware-token = Problemi con il token?
help-ask-temporary-pass = Domande sul pass?
help-ask-security-key = Problemi con la chiave?
help-ask-recovery-codes = Dove sono i codici di recupero?
help-ask-locked = Che cosa puoi fare intanto?
help-ask-after-sign-in = Perché un altro metodo?
help-ask-nothing-helped = Non ne vieni a capo?
support-heading = { $name ->
    [none] Contatta l’assistenza
   *[other] Contatta { $name }
 }
support-phone = Chiama { $phone }
support-email = Scrivi a { $email }
support-page = Apri la pagina dell’assistenza
support-hours = Orari: { $hours }
help-heading = Guida
help-close = Chiudi la guida
help-waiting = La guida sta arrivando. Se non arriva, l’assistenza può aiutarti.
