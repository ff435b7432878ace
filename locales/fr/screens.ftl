# Ce que disent les écrans.
#
# $method est l’un de sms, voice, email, push, totp, hotp, webauthn, recovery_code, temporary_pass.
# $hint nomme le téléphone, l’adresse ou la clé, masqué par le serveur : ••12. Il vaut "none" si le serveur n’en donne pas.
# Les codes et les nombres à comparer ne font jamais partie d’un texte.

## Sur chaque écran

account-line = Connexion en tant que { $account }
start-over-action = Ce n’est pas vous ? Recommencer
language-label = Langue
offline-notice = Vous êtes hors ligne. Rien n’est perdu : continuez dès que la connexion est revenue.

## Saisie d’un code

code-heading = { $method ->
    [voice] Saisissez le code entendu au téléphone
    [email] Saisissez le code reçu par e-mail
    [totp] Saisissez le code de votre application
    [hotp] Saisissez le code de votre boîtier
    [recovery_code] Saisissez un code de secours
    [temporary_pass] Saisissez votre passe d’accès temporaire
   *[sms] Saisissez le code reçu par SMS
 }
code-intro = { $method ->
    [voice] { $hint ->
        [none] Nous appelons votre téléphone. Décrochez, écoutez et saisissez le code que vous entendez.
       *[other] Nous appelons votre téléphone ({ $hint }). Décrochez, écoutez et saisissez le code que vous entendez.
     }
    [email] { $hint ->
        [none] Nous vous avons envoyé un e-mail avec un code.
       *[other] Nous avons envoyé un e-mail avec un code à { $hint }.
     }
    [totp] { $hint ->
        [none] Ouvrez votre application d’authentification et saisissez le code qu’elle affiche en ce moment.
       *[other] Ouvrez votre application d’authentification ({ $hint }) et saisissez le code qu’elle affiche en ce moment.
     }
    [hotp] { $hint ->
        [none] Appuyez sur le bouton de votre boîtier et saisissez le code affiché.
       *[other] Appuyez sur le bouton de votre boîtier ({ $hint }) et saisissez le code affiché.
     }
    [recovery_code] Saisissez l’un des codes enregistrés quand vous avez configuré la vérification en deux étapes. Chaque code sert une seule fois.
    [temporary_pass] Saisissez le passe reçu de votre service informatique, exactement comme il est écrit.
   *[sms] { $hint ->
        [none] Nous avons envoyé un SMS avec un code à votre téléphone.
       *[other] Nous avons envoyé un SMS avec un code à votre téléphone ({ $hint }).
     }
 }
code-ordinal-intro = Saisissez le code numéro { $ordinal } de la liste enregistrée quand vous avez configuré la vérification en deux étapes.
code-another-intro = C’est presque fini. Votre boîtier et notre serveur se sont décalés, il nous faut donc aussi le code suivant. Appuyez de nouveau sur le bouton et saisissez le nouveau code.
code-label = { $method ->
    [recovery_code] Code de secours
    [temporary_pass] Passe d’accès temporaire
   *[sms] Code de vérification
 }
code-submit = Continuer
code-submit-busy = Vérification…
code-format-digits = { $count ->
    [one] { $count } chiffre. Les espaces ne comptent pas.
   *[other] { $count } chiffres. Les espaces ne comptent pas.
 }
code-format-letters = Lettres, chiffres et tirets, exactement comme ils sont écrits.
code-auto-submit = Le code est vérifié dès qu’il est complet.
code-never-share = Ne donnez jamais ce code à quelqu’un qui vous appelle ou vous écrit, quelle que soit l’identité annoncée.
code-expires = { $minutes ->
    [one] Le code est valable encore une minute.
   *[other] Le code est valable encore { $minutes } minutes.
 }
attempts-left = { $attempts ->
    [one] Il vous reste un essai.
   *[other] Il vous reste { $attempts } essais.
 }
counts-same = { $sends ->
    [one] Nous avons envoyé le code une fois.
   *[other] Nous avons envoyé le même code { $sends } fois. Peu importe le message dans lequel vous le lisez.
 }
counts-replaces = { $sends ->
    [one] Nous avons envoyé un code, à { $time }.
   *[other] Nous avons envoyé { $sends } codes. Seul le dernier est valable : celui envoyé à { $time }.
 }
counts-both = { $sends ->
    [one] Nous avons envoyé un code, à { $time }.
   *[other] Nous avons envoyé { $sends } codes. Tous sont valables jusqu’à leur expiration ; le dernier a été envoyé à { $time }.
 }

## Envoi d’un code, d’un appel ou d’une demande

send-heading = { $method ->
    [voice] Recevoir un code par téléphone
    [email] Recevoir un code par e-mail
    [push] Approuver dans l’application
   *[sms] Recevoir un code par SMS
 }
send-intro = { $method ->
    [voice] { $hint ->
        [none] Nous appellerons votre téléphone pour vous dicter un code.
       *[other] Nous appellerons votre téléphone ({ $hint }) pour vous dicter un code.
     }
    [email] { $hint ->
        [none] Nous enverrons un code à votre adresse e-mail.
       *[other] Nous enverrons un code à { $hint }.
     }
    [push] { $hint ->
        [none] Nous enverrons une demande à l’application de votre téléphone, et vous l’approuverez là-bas.
       *[other] Nous enverrons une demande à l’application de votre téléphone ({ $hint }), et vous l’approuverez là-bas.
     }
   *[sms] { $hint ->
        [none] Nous enverrons un SMS avec un code à votre téléphone.
       *[other] Nous enverrons un SMS avec un code à votre téléphone ({ $hint }).
     }
 }
send-action = { $method ->
    [voice] { $hint ->
        [none] M’appeler
       *[other] Appeler { $hint }
     }
    [email] { $hint ->
        [none] Envoyer un e-mail
       *[other] Envoyer un e-mail à { $hint }
     }
    [push] Envoyer la demande
   *[sms] { $hint ->
        [none] Envoyer un SMS
       *[other] Envoyer un SMS à { $hint }
     }
 }
send-busy = { $method ->
    [voice] Appel en cours…
   *[sms] Envoi en cours…
 }
resend-action = { $method ->
    [voice] Me rappeler
    [email] Envoyer un nouvel e-mail
    [push] Envoyer une nouvelle demande
   *[sms] Envoyer un nouveau SMS
 }
resend-wait = { $seconds ->
    [one] Possible dans { $seconds } seconde.
   *[other] Possible dans { $seconds } secondes.
 }
resend-none = { $method ->
    [voice] Nous ne pouvons plus appeler pendant cette connexion. Un code que vous avez déjà entendu reste valable jusqu’à son expiration.
   *[sms] Nous ne pouvons plus envoyer de code pendant cette connexion. Un code déjà arrivé reste valable jusqu’à son expiration.
 }

## Un envoi tarde

late-overdue-title = { $method ->
    [voice] L’appel se fait attendre
    [email] L’e-mail se fait attendre
    [push] Rien sur votre téléphone ?
   *[sms] Le SMS se fait attendre
 }
late-overdue-body = { $method ->
    [voice] Il peut encore arriver, et son code sera valable.
    [push] Ouvrez vous-même l’application : la demande s’y trouve peut-être déjà.
    [email] Il peut encore arriver, et son code sera valable. En attendant, regardez dans les courriers indésirables.
   *[sms] Il peut encore arriver, et son code sera valable.
 }
late-claimed-title = { $method ->
    [voice] L’appel a dû vous parvenir
    [email] L’e-mail devrait être arrivé
    [push] La demande devrait être sur votre téléphone
   *[sms] Le SMS devrait être arrivé
 }
late-claimed-body = { $method ->
    [voice] Le réseau téléphonique indique qu’il a abouti. Vérifiez que votre téléphone n’est pas en silencieux et ne renvoie pas les appels.
    [email] Le serveur de messagerie l’a accepté. Regardez dans les courriers indésirables.
    [push] Ouvrez vous-même l’application : la demande s’y trouve peut-être déjà.
   *[sms] Le réseau téléphonique indique qu’il a été remis. Regardez parmi les messages bloqués et filtrés.
 }
late-failed-title = { $method ->
    [voice] L’appel n’a pas abouti
    [email] L’e-mail n’a pas pu être remis
    [push] La demande n’a pas atteint votre téléphone
   *[sms] Le SMS n’a pas pu être remis
 }
late-failed-body = { $method ->
    [voice] Le réseau téléphonique l’a refusé. Cela n’a rien à voir avec votre compte.
    [email] Le serveur de messagerie l’a refusé. Cela n’a rien à voir avec votre compte.
    [push] Votre téléphone est-il allumé et connecté ?
   *[sms] Le réseau téléphonique l’a refusé. Cela n’a rien à voir avec votre compte.
 }
late-queued-title = { $method ->
    [voice] L’appel est encore en file d’attente
    [email] L’e-mail est encore en file d’attente
    [push] La demande est encore en file d’attente
   *[sms] Le SMS est encore en file d’attente
 }
late-queued-body = { $method ->
    [voice] Nous n’avons pas encore pu appeler. Nous continuons d’essayer.
   *[sms] L’envoi n’est pas encore parti de chez nous. Nous continuons d’essayer.
 }
late-slow-title = { $method ->
    [voice] Les appels vers votre opérateur sont lents en ce moment
    [email] Les e-mails sont lents en ce moment
    [push] Les demandes à l’application sont lentes en ce moment
   *[sms] Les SMS vers votre opérateur sont lents en ce moment
 }
late-slow-body = { $method ->
    [voice] Le téléphone peut mettre un moment à sonner.
   *[sms] L’envoi peut mettre un moment à vous parvenir.
 }
late-most-take = { $seconds ->
    [one] En ce moment, la plupart arrivent en { $seconds } seconde environ.
   *[other] En ce moment, la plupart arrivent en { $seconds } secondes environ.
 }

## Autres moyens

alternatives-action = Utiliser une autre méthode de vérification
alternatives-none = Aucune autre méthode de vérification n’est enregistrée pour vous. Si celle-ci ne fonctionne pas, l’assistance peut vous aider.
instead-action = { $method ->
    [voice] { $hint ->
        [none] Recevoir plutôt un appel
       *[other] Recevoir plutôt un appel ({ $hint })
     }
    [email] { $hint ->
        [none] Recevoir plutôt un e-mail
       *[other] Recevoir plutôt un e-mail à { $hint }
     }
    [push] Approuver plutôt dans l’application
    [totp] Utiliser plutôt l’application d’authentification
    [hotp] Utiliser plutôt le boîtier
    [webauthn] Utiliser plutôt une clé d’accès ou de sécurité
    [recovery_code] Utiliser plutôt un code de secours
    [temporary_pass] Utiliser plutôt un passe d’accès temporaire
   *[sms] { $hint ->
        [none] Recevoir plutôt un SMS
       *[other] Recevoir plutôt un SMS ({ $hint })
     }
 }
choose-heading = Comment voulez-vous montrer que c’est bien vous ?
choose-intro = Prenez ce que vous avez sous la main.
choose-name = { $method ->
    [voice] Appel téléphonique
    [email] E-mail
    [push] Approuver dans l’application
    [totp] Application d’authentification
    [hotp] Boîtier générateur de codes
    [webauthn] Clé d’accès ou clé de sécurité
    [recovery_code] Code de secours
    [temporary_pass] Passe d’accès temporaire
   *[sms] SMS
 }
choose-what = { $method ->
    [voice] Nous appelons et vous dictons un code
    [email] Un code dans votre boîte de réception
    [push] Une demande à laquelle répondre sur votre téléphone
    [totp] Fonctionne sans réseau ni Internet
    [hotp] Le code affiché sur son écran
    [webauthn] Empreinte, visage ou code PIN : aucun code à recopier
    [recovery_code] L’un des codes que vous avez gardés
    [temporary_pass] Donné par votre service informatique
   *[sms] Un code sur votre téléphone
 }
choose-last-used = Utilisé ici la dernière fois
choose-slow = { $method ->
    [voice] Les appels sont lents en ce moment
    [email] Les e-mails sont lents en ce moment
   *[sms] Les SMS sont lents en ce moment
 }
choose-alive = { $method ->
    [voice] Nous avons déjà appelé
    [push] Une demande attend déjà
   *[sms] Un code est déjà en route
 }
choose-key-unsupported = Impossible dans ce navigateur
choose-key-not-in-frame = Impossible dans cette fenêtre
choose-back = Retour

## Une demande dans l’application

push-heading = { $state ->
    [over] Faut-il redemander à votre téléphone ?
   *[waiting] Regardez votre téléphone
 }
push-intro = { $hint ->
    [none] Nous avons envoyé une demande à l’application de votre téléphone. Ouvrez-la et approuvez la connexion.
   *[other] Nous avons envoyé une demande à l’application de votre téléphone ({ $hint }). Ouvrez-la et approuvez la connexion.
 }
push-over-intro = La dernière demande est close. Vous pouvez en envoyer une nouvelle quand vous voulez.
push-show-label = Choisissez ce nombre dans l’application
push-ask-intro = { $hint ->
    [none] Ouvrez l’application sur votre téléphone. Elle affiche un nombre : saisissez-le ici.
   *[other] Ouvrez l’application sur votre téléphone ({ $hint }). Elle affiche un nombre : saisissez-le ici.
 }
push-ask-label = Le nombre affiché dans l’application
push-waiting = En attente de votre réponse…
push-not-mine = Ce n’est pas moi qui ai demandé cela

## Une clé

key-heading = Utilisez votre clé d’accès ou votre clé de sécurité
key-intro = { $hint ->
    [none] Votre navigateur va vous la demander. Touchez la clé de sécurité, ou utilisez votre empreinte, votre visage ou le verrouillage de l’écran.
   *[other] Votre navigateur va demander la clé suivante : { $hint }. Touchez la clé de sécurité, ou utilisez votre empreinte, votre visage ou le verrouillage de l’écran.
 }
key-action = Utiliser la clé
key-preparing = Un instant…
key-asking = Suivez les instructions de votre navigateur…
key-unsupported = Ce navigateur ne prend pas en charge les clés d’accès ni les clés de sécurité. Ouvrez la page dans un navigateur plus récent ou choisissez un autre moyen.
key-not-in-frame = Les clés d’accès et de sécurité ne fonctionnent pas dans cette fenêtre, car elle fait partie d’une autre page. Ouvrez la connexion dans son propre onglet ou choisissez un autre moyen.

## Après la réponse

remember-label = Mémoriser ce navigateur
remember-hint = Seulement sur un appareil qui est à vous.
remember-heading = Mémoriser ce navigateur ?
remember-intro = La prochaine fois, votre mot de passe suffira ici. Dites oui seulement sur un appareil qui est à vous.
remember-yes = Oui, le mémoriser
remember-no = Non, redemander la prochaine fois
register-heading = { $optional ->
    [yes] Voulez-vous enregistrer une méthode de vérification ?
   *[no] Enregistrez une méthode de vérification
 }
register-intro = { $optional ->
    [yes] Cela prend une minute, et la prochaine fois vous ne dépendrez pas de ce que vous avez utilisé aujourd’hui.
   *[no] Votre organisation vous demande de le faire avant de continuer. Cela prend une minute.
 }
register-action = Enregistrer une méthode
register-later = Pas maintenant
offer-heading = Ajouter un second moyen ?
offer-intro = Vous avez une seule méthode de vérification. Si elle est perdue ou restée à la maison, vous ne pourrez pas entrer. En ajouter une autre prend une minute.
offer-action = Ajouter une méthode
no-method-heading = Vous n’avez pas encore de méthode de vérification
no-method-intro = { $can ->
    [yes] Votre mot de passe est bon, mais rien ne permet encore de vérifier que c’est vous. Enregistrez une méthode et vous pourrez vous connecter.
   *[no] Votre mot de passe est bon, mais rien ne permet encore de vérifier que c’est vous. L’assistance peut vous aider à enregistrer une méthode.
 }
verified-heading = C’est bon, vous y êtes
verified-intro = Nous vous emmenons plus loin…
verified-recovery-left = { $left ->
    [0] C’était votre dernier code de secours. Créez-en de nouveaux aujourd’hui.
    [one] Il vous reste un code de secours. Créez-en bientôt de nouveaux.
   *[other] Il vous reste { $left } codes de secours.
 }
cancelled-heading = On recommence
cancelled-intro = Nous vous ramenons au début…
expired-heading = Le temps pour se connecter est écoulé
expired-intro = La connexion est restée ouverte trop longtemps ou s’est terminée ailleurs. Votre compte n’a aucun problème : recommencez avec votre mot de passe.
locked-heading = Verrouillé pour un moment
locked-intro = { $known ->
    [yes] Il y a eu trop de mauvaises réponses, nous avons donc verrouillé l’accès pour vous protéger. Il rouvrira à { $time }, dans { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
     } environ. Un nouveau code ne le rouvrira pas plus tôt.
   *[no] Il y a eu trop de mauvaises réponses, nous avons donc verrouillé l’accès pour vous protéger. Il rouvrira dans un moment. Un nouveau code ne le rouvrira pas plus tôt.
 }
end-action = Retour au début
unreachable-heading = Nous n’arrivons pas à joindre le service
unreachable-intro = Le service de connexion ne répond pas. Votre mot de passe était bon, et rien n’est perdu.
retry-action = Réessayer

## Ce qui n’a pas marché

alert-empty-title = Le champ est vide
alert-empty-body = { $method ->
    [totp] Saisissez le code affiché par votre application.
    [hotp] Saisissez le code affiché par votre boîtier.
    [push] Saisissez le nombre affiché par l’application.
    [recovery_code] Saisissez l’un de vos codes de secours.
    [temporary_pass] Saisissez votre passe d’accès temporaire.
    [voice] Saisissez le code que vous avez entendu.
   *[sms] Saisissez le code du message.
 }
alert-short-title = Il manque des chiffres
alert-short-body = { $expected ->
    [one] Il faut { $expected } chiffre. Nous n’avons rien envoyé, cela ne vous a donc coûté aucun essai.
   *[other] Il faut { $expected } chiffres. Nous n’avons rien envoyé, cela ne vous a donc coûté aucun essai.
 }
alert-long-title = Il y a trop de chiffres
alert-long-body = { $expected ->
    [one] Il faut { $expected } chiffre. Nous n’avons rien envoyé, cela ne vous a donc coûté aucun essai.
   *[other] Il faut { $expected } chiffres. Nous n’avons rien envoyé, cela ne vous a donc coûté aucun essai.
 }
alert-digits-title = Un code ne contient que des chiffres
alert-digits-body = Retirez tout le reste. Nous n’avons rien envoyé, cela ne vous a donc coûté aucun essai.
alert-wrong-title = { $method ->
    [recovery_code] Ce n’est pas l’un de vos codes de secours
    [temporary_pass] Ce n’est pas le bon passe
    [push] Ce n’est pas le bon nombre
   *[sms] Ce n’est pas le bon code
 }
alert-wrong-body = { $method ->
    [voice] Saisissez le code du dernier appel. En cas de doute, demandez-en un autre.
    [email] Comparez avec le dernier e-mail et saisissez-le de nouveau.
    [push] Regardez le nombre dans l’application et saisissez-le de nouveau.
    [totp] Regardez de nouveau l’application : le code change toutes les 30 secondes. Vérifiez que c’est bien la ligne de ce compte.
    [hotp] Appuyez sur le bouton pour obtenir un nouveau code et saisissez-le.
    [recovery_code] Comparez caractère par caractère avec votre liste. Un code déjà utilisé ne sert plus.
    [temporary_pass] Comparez caractère par caractère. Les majuscules peuvent compter.
   *[sms] Comparez avec le dernier SMS et saisissez-le de nouveau.
 }
alert-expired-title = Ce code est trop ancien
alert-expired-body = { $method ->
    [totp] Saisissez celui que votre application affiche en ce moment.
    [hotp] Appuyez sur le bouton pour obtenir un nouveau code et saisissez-le.
    [temporary_pass] Un passe d’accès temporaire est valable peu de temps. Demandez-en un nouveau à votre service informatique ou choisissez un autre moyen.
    [recovery_code] Prenez un autre code de votre liste.
    [voice] Il était bon, mais son temps était écoulé. Demandez un nouvel appel.
   *[sms] Il était bon, mais son temps était écoulé. Demandez-en un nouveau.
 }
alert-used-title = Ce code a déjà servi
alert-used-body = { $method ->
    [totp] Chaque code sert une seule fois. Attendez le suivant dans l’application.
    [hotp] Chaque code sert une seule fois. Appuyez sur le bouton pour en obtenir un nouveau.
    [recovery_code] Chaque code de secours sert une seule fois. Rayez-le et prenez le suivant.
    [temporary_pass] Ce passe a servi et n’est plus valable. Demandez-en un nouveau à votre service informatique ou choisissez un autre moyen.
    [voice] Chaque code sert une seule fois. Demandez un nouvel appel.
   *[sms] Chaque code sert une seule fois. Demandez-en un nouveau.
 }
alert-older-title = C’est un code précédent
alert-older-body = { $method ->
    [voice] Nous avons rappelé depuis, et seul le dernier code est valable.
    [email] Nous en avons envoyé un autre depuis, et seul le dernier est valable. Il est peut-être encore en route.
   *[sms] Nous en avons envoyé un autre depuis, et seul le dernier est valable. Il est peut-être encore en route.
 }
alert-wait-title = Ce code a déjà servi
alert-wait-body = { $seconds ->
    [one] Chaque code sert une seule fois. L’application affichera le suivant dans { $seconds } seconde.
   *[other] Chaque code sert une seule fois. L’application affichera le suivant dans { $seconds } secondes.
 }
alert-denied-title = La demande a été refusée sur le téléphone
alert-denied-body = Si c’était une erreur, envoyez-en une nouvelle. Si la demande ne venait pas de vous, quelqu’un a peut-être votre mot de passe.
alert-push-timeout-title = Pas de réponse sur le téléphone
alert-push-timeout-body = La demande est close. Envoyez-en une nouvelle et gardez l’application ouverte.
alert-number-title = Un autre nombre a été choisi sur le téléphone
alert-number-body = Envoyez une nouvelle demande et choisissez le nombre affiché ici.
alert-mistyped-title = Ce n’est pas le nombre affiché dans l’application
alert-mistyped-body = La demande est close. Envoyez-en une nouvelle et saisissez le nombre que l’application affiche.
alert-assertion-title = La clé n’a pas été acceptée
alert-assertion-body = Elle est peut-être enregistrée pour un autre compte. Réessayez avec la bonne clé ou choisissez un autre moyen.
alert-code-over-title = Le code a expiré
alert-code-over-body = { $method ->
    [voice] Rien d’autre n’a changé. Laissez-nous vous rappeler.
   *[sms] Rien d’autre n’a changé. Demandez-en un nouveau.
 }
alert-too-soon-title = Encore un instant
alert-too-soon-body = Un envoi vient de partir et est peut-être en route. Vous pourrez bientôt le redemander.
alert-sends-title = Plus de codes pendant cette connexion
alert-sends-body = Un code déjà arrivé reste valable. Sinon, choisissez un autre moyen ou recommencez plus tard.
alert-requests-title = Cela fait beaucoup d’un coup
alert-requests-body = { $seconds ->
    [0] Attendez un peu, puis réessayez. Rien n’est perdu.
    [one] Attendez { $seconds } seconde, puis réessayez. Rien n’est perdu.
   *[other] Attendez { $seconds } secondes, puis réessayez. Rien n’est perdu.
 }
alert-delivery-title = { $method ->
    [voice] Nous n’avons pas pu appeler
    [email] Nous n’avons pas pu envoyer l’e-mail
    [push] Nous n’avons pas pu joindre l’application
   *[sms] Nous n’avons pas pu envoyer le SMS
 }
alert-delivery-body = { $method ->
    [email] Le service de messagerie ne l’a pas accepté. Votre compte n’a aucun problème. Réessayez ou choisissez un autre moyen.
    [push] Votre compte n’a aucun problème. Réessayez ou choisissez un autre moyen.
   *[sms] L’opérateur téléphonique ne l’a pas accepté. Votre compte n’a aucun problème. Réessayez ou choisissez un autre moyen.
 }
alert-replaced-title = Un code plus récent a pris le relais
alert-replaced-body = { $method ->
    [push] Une autre demande a été envoyée, peut-être depuis un autre onglet. Répondez à la dernière.
    [webauthn] L’opération a été relancée, peut-être dans un autre onglet. Réessayez ici.
   *[sms] Un autre a été demandé, peut-être dans un autre onglet. Utilisez le dernier.
 }
alert-offline-title = Vous êtes hors ligne
alert-offline-body = Rien n’est perdu. Vérifiez la connexion, puis réessayez.
alert-timeout-title = Pas de réponse
alert-timeout-body = La connexion est peut-être lente. Rien n’est perdu : réessayez.
alert-server-title = Un problème est survenu de notre côté
alert-server-body = Vous n’y êtes pour rien, et rien n’est perdu. Réessayez dans un instant.
alert-key-unsupported-title = Ce navigateur ne peut pas utiliser cette clé
alert-key-unsupported-body = Essayez un navigateur plus récent ou choisissez un autre moyen. Cela ne vous a coûté aucun essai.
alert-key-cancelled-title = La clé n’a pas été utilisée
alert-key-cancelled-body = La fenêtre a été fermée, ou le navigateur a refusé. Cela ne vous a coûté aucun essai : recommencez quand vous voulez.
alert-key-timeout-title = Cela a pris trop de temps
alert-key-timeout-body = Le navigateur n’attend plus. Cela ne vous a coûté aucun essai : préparez la clé et recommencez.
alert-key-frame-title = Les clés ne fonctionnent pas dans cette fenêtre
alert-key-frame-body = Ouvrez la connexion dans son propre onglet ou choisissez un autre moyen. Cela ne vous a coûté aucun essai.
alert-key-site-title = Cette clé appartient à un autre site
alert-key-site-body = Vérifiez que vous êtes sur la bonne page. Si c’est le cas, prévenez l’assistance. Cela ne vous a coûté aucun essai.
reference-line = Référence : { $reference }
reference-copy = Copier
reference-copied = Copié

## Nouvelles, dites discrètement

status-sent = { $method ->
    [voice] Nous vous appelons.
    [email] L’e-mail est envoyé.
    [push] La demande est envoyée à votre téléphone.
   *[sms] Le SMS est envoyé.
 }
status-sent-again = { $method ->
    [voice] Nous vous rappelons.
    [email] Un nouvel e-mail est envoyé.
    [push] Une nouvelle demande est envoyée à votre téléphone.
   *[sms] Un nouveau SMS est envoyé.
 }
status-back-online = Vous êtes de nouveau en ligne.
status-can-resend = { $method ->
    [voice] Vous pouvez maintenant demander un nouvel appel.
   *[sms] Vous pouvez maintenant demander un nouveau code.
 }
status-reference-copied = La référence est copiée.

## Vers l’aide et l’assistance

help-see = Voir ce que vous pouvez faire
help-ask-why-two-steps = Pourquoi cette étape de plus ?
help-ask-no-phone-today = Vous n’avez pas votre téléphone ?
help-ask-lost-phone = Téléphone perdu ou changé ?
help-ask-no-text-or-call = { $method ->
    [voice] Pas d’appel ?
   *[sms] Vous n’avez pas reçu le SMS ?
 }
help-ask-app-passwords = Un ancien programme refuse votre mot de passe ?
help-ask-app-code-refused = Le code de l’application ne marche pas ?
help-ask-push-not-arriving = Rien sur votre téléphone ?
help-ask-email-not-arriving = Vous n’avez pas reçu l’e-mail ?
help-ask-code-not-requested = Un code que vous n’avez pas demandé ?
help-ask-hardware-token = Un souci avec le boîtier ?
help-ask-temporary-pass = Des questions sur le passe ?
help-ask-security-key = Un souci avec la clé ?
help-ask-recovery-codes = Où sont les codes de secours ?
help-ask-locked = Que faire en attendant ?
help-ask-after-sign-in = Pourquoi une autre méthode ?
help-ask-nothing-helped = Vous n’y arrivez pas ?
support-heading = { $name ->
    [none] Contacter l’assistance
   *[other] Contact : { $name }
 }
support-phone = Appeler { $phone }
support-email = Écrire à { $email }
support-page = Ouvrir la page de l’assistance
support-hours = Horaires : { $hours }
help-heading = Aide
help-close = Fermer l’aide
help-waiting = L’aide arrive. Si elle ne vient pas, l’assistance peut vous aider.
