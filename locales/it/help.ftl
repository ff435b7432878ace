# Quello che dice la guida. Una riga vuota chiude un paragrafo; le righe che iniziano con "- " sono un elenco.
#
# $method è il metodo sullo schermo, o "none". $hint indica il telefono, l’indirizzo o la chiave sullo schermo, o è "none".
# $policy è ciò che un nuovo codice fa a uno precedente, se ne sono stati mandati più d’uno: same, replaces, both; altrimenti "none".

## Il pannello

help-search-label = Cerca nella guida
help-search-none = Non c’è nulla di simile. Prova con un’altra parola.
way-settings = Gestisci i tuoi metodi di verifica
way-registration = Registra un metodo
way-app = Procurati un’app di autenticazione
way-app-passwords = Gestisci le tue password per le app
way-policy = Leggi della verifica in due passaggi da noi
way-personal-account = Impostazioni del tuo account personale
way-report = Segnalalo

## Gli argomenti

help-why-two-steps-title = Perché devo farlo?
help-why-two-steps-body =
    La tua organizzazione ha deciso di usare la verifica in due passaggi. Chiede due prove di tipo diverso: qualcosa che sai, la password, e qualcosa che hai con te, come il telefono o una chiave.

    Così chi ti ruba o indovina la password non va lontano: il telefono è ancora in tasca tua.

    Non puoi disattivarla tu; può farlo solo la tua organizzazione. Se si tratta di un account personale, non quello del lavoro o della scuola, quell’account ha le sue impostazioni altrove.

help-no-phone-today-title = Non ho il telefono con me
help-no-phone-today-body =
    Forse hai registrato più di un modo. Guarda le altre opzioni di verifica e scegline una che hai a portata di mano: un altro telefono, un’app su un tablet, una chiave, un codice di recupero.

    Se non ti viene proposta nessun’altra opzione, non ne è mai stata registrata una. Allora oggi si entra con l’aiuto dell’assistenza.

    Dopo l’accesso registra un altro metodo o due: la prossima volta un telefono dimenticato a casa non sarà un problema.

help-lost-phone-title = Il mio telefono è perso, nuovo o ha un altro numero
help-lost-phone-body =
    Ci sono due modi per rientrare:

    - Scegli un’altra opzione di verifica, se ne hai registrata una.
    - Oppure fai cancellare dall’assistenza le tue impostazioni di verifica. Al prossimo accesso ti verrà chiesto di registrarti di nuovo.

    È perso o rubato? Avvisa comunque l’assistenza, anche se riesci a entrare. Dovrebbero reimpostare la password e far dimenticare al sistema tutti i browser che ricorda.

    Il telefono o il numero è nuovo? Accedi in un altro modo e aggiornalo nelle impostazioni.

help-no-text-or-call-title = { $method ->
    [voice] La chiamata non arriva
    [sms] L’SMS non arriva
   *[none] L’SMS o la chiamata non arriva
 }
help-no-text-or-call-body =
    Se su questo telefono SMS o chiamate sono già arrivati in passato, il problema è probabilmente dell’operatore, non del tuo account.

    - Guarda se c’è campo. Spesso aiuta avvicinarsi a una finestra, o attivare e disattivare la modalità aereo.
    - Il telefono riceve qualcosa? Chiedi a qualcuno di chiamarti o di scriverti.
    - Guarda tra i messaggi bloccati e filtrati.

    { $policy ->
        [same] Sono arrivati più SMS? Contengono lo stesso codice: usa quello che vuoi.
        [replaces] Sono arrivati più codici? Usa solo l’ultimo. I precedenti hanno smesso di valere quando è partito.
        [both] Sono arrivati più codici? Ognuno vale fino alla scadenza; l’ultimo dura più a lungo.
       *[none] Se arrivano più codici, usa l’ultimo.
    }

    Aspetti già da qualche minuto? Allora il modo più veloce è un’altra opzione di verifica. Se non ne hai, l’assistenza può cancellare le tue impostazioni e ti registri di nuovo.

    Dove sei c’è spesso poco campo? Un’app di autenticazione crea i codici sul telefono stesso, senza campo e senza internet.

help-app-passwords-title = Un vecchio programma rifiuta la mia password
help-app-passwords-body =
    Alcuni vecchi programmi, spesso di posta, non gestiscono i due passaggi. Al posto di quella solita vogliono una password per le app. Vale solo lì, mai su questa pagina.

    - Controlla di aver scritto la password per le app esattamente com’era mostrata.
    - Viene ancora rifiutata? Creane una nuova e scrivila nel programma.
    - Ancora niente? Fai eliminare dall’assistenza quelle che hai, poi creane una nuova.

help-app-code-refused-title = Il codice dell’app non funziona
help-app-code-refused-body =
    - L’orologio del telefono è giusto? I codici si calcolano dall’ora. Lascia che il telefono la regoli da solo, nelle impostazioni di data e ora.
    - Ogni codice vale una volta, per circa 30 secondi. Aspetta il prossimo e scrivilo subito.
    - Nell’app ci sono più account? Controlla che sia quello di questa organizzazione e di questo nome utente.

help-push-not-arriving-title = Sul telefono non compare nulla
help-push-not-arriving-body =
    - Apri tu l’app. Spesso la richiesta aspetta lì dentro.
    - Le notifiche possono essere silenziate: guarda se sono attivi non disturbare, full immersion o risparmio energetico.
    - Il telefono dev’essere online, con il wifi o i dati mobili.

    E se arriva una richiesta che non viene da te, rifiutala. Vuol dire che qualcuno ha la tua password. Avvisa subito l’assistenza.

help-email-not-arriving-title = L’e-mail non arriva
help-email-not-arriving-body =
    { $hint ->
        [none] Guarda nella cartella dello spam e in quelle in cui la posta viene smistata.
       *[other] È andata a { $hint }. Lì guarda nella cartella dello spam e in quelle in cui la posta viene smistata.
    }

    Il filtro di posta di un’azienda può trattenere un messaggio per qualche minuto prima di lasciarlo passare.

    Ne sono arrivate più d’una? Fai riferimento all’ultima.

help-code-not-requested-title = Ho ricevuto un codice che non ho chiesto
help-code-not-requested-body =
    Allora forse qualcun altro sta provando ad accedere al tuo posto e ha già la tua password.

    - Non dare il codice a nessuno, nemmeno a chi dice di essere dell’assistenza. Chi ti aiuta davvero non ne ha bisogno.
    - Non approvare una richiesta che non viene da te. Rifiutala.
    - Cambia la password appena puoi e avvisa l’assistenza.

help-hardware-token-title = Il codice del token non funziona
help-hardware-token-body =
    - Premi il pulsante per un nuovo codice e scrivilo prima che svanisca.
    - Il pulsante è stato premuto molte volte senza accedere? Allora il token e il server non vanno più di pari passo. Forse ti verranno chiesti due codici di seguito: così si rimette a posto.
    - Se il display è vuoto, la batteria è scarica. Il token va sostituito.

help-temporary-pass-title = Che cos’è un pass di accesso temporaneo?
help-temporary-pass-body =
    Te lo dà chi amministra il tuo account, per esempio se hai appena iniziato o hai perso il telefono. Vale una volta, o per poco tempo.

    Dopo l’accesso registra subito un metodo tuo: il pass non ti farà entrare ancora a lungo.

    Viene rifiutato? Forse è scaduto. Chiedine uno nuovo.

help-security-key-title = La mia passkey o chiave di sicurezza non funziona
help-security-key-body =
    - Aspetta che il browser lo chieda. Poi tocca la chiave, oppure usa l’impronta, il volto o il PIN del dispositivo.
    - Una chiave USB a volte va tolta e rimessa. Una chiave NFC si tiene contro il retro del telefono.
    - Hai più di una chiave? Dev’essere una che hai registrato qui.
    - Un vecchio browser non può usare le chiavi, e una pagina dentro un’altra a volte non ha il permesso. Apri l’accesso in una scheda tutta sua.

    Annullare non costa nulla: basta ricominciare.

help-recovery-codes-title = Che cosa sono i codici di recupero, e dove sono i miei?
help-recovery-codes-body =
    Sono un breve elenco di codici che hai stampato o salvato quando hai attivato la verifica in due passaggi. Cerca tra le tue carte, nel gestore delle password o tra i tuoi file.

    Ogni codice vale una volta sola, quindi cancella dall’elenco quello che usi. Lettere e trattini fanno parte del codice.

    Dopo l’accesso crea un nuovo elenco se ne restano pochi o se qualcuno può averlo visto.

help-locked-title = L’accesso è bloccato dopo troppi tentativi
help-locked-body =
    Il blocco ti protegge da chi tira a indovinare. Si apre da solo; la pagina mostra quando. Un nuovo codice non lo apre prima, e riprovare nel frattempo non serve.

    Intanto cerca di capire perché i codici non andavano: era l’ultimo, dell’app giusta, dell’account giusto?

    I tentativi non erano tuoi? Allora avvisa l’assistenza: qualcuno ha la tua password.

help-after-sign-in-title = Perché registrare un altro metodo?
help-after-sign-in-body =
    Ora ne hai uno solo. Il giorno in cui si perde, si rompe o resta a casa, non potrai accedere senza l’aiuto dell’assistenza.

    Per registrarne un altro basta un minuto. Il meglio è un’app di autenticazione o una chiave: non dipendono dalla rete telefonica.

help-nothing-helped-title = Qui non c’è nulla che mi aiuti
help-nothing-helped-body =
    Allora parla con l’assistenza. Possono vedere che cosa è successo e, se serve, cancellare le tue impostazioni di verifica per farti registrare di nuovo.

    Tieni a portata di mano il riferimento, se qui sotto ce n’è uno: con quello trovano subito il tuo accesso. Non hanno mai bisogno della tua password né di un codice.
