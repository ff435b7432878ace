# Ce que dit l’aide. Une ligne vide termine un paragraphe ; les lignes qui commencent par "- " forment une liste.
#
# $method est la méthode à l’écran, ou "none". $hint nomme le téléphone, l’adresse ou la clé à l’écran, ou vaut "none".
# $policy dit ce qu’un nouveau code fait à un ancien quand il y en a plusieurs : same, replaces, both ; sinon "none".

## Le panneau

help-search-label = Chercher dans l’aide
help-search-none = Rien ne correspond. Essayez un autre mot.
way-settings = Gérer vos méthodes de vérification
way-registration = Enregistrer une méthode
way-app = Installer une application d’authentification
way-app-passwords = Gérer vos mots de passe d’application
way-policy = En savoir plus sur la vérification en deux étapes chez nous
way-personal-account = Paramètres de votre compte personnel
way-report = Le signaler

## Les sujets

help-why-two-steps-title = Pourquoi dois-je faire cela ?
help-why-two-steps-body =
    Votre organisation a choisi la vérification en deux étapes. Elle demande deux preuves différentes : quelque chose que vous savez, votre mot de passe, et quelque chose que vous avez avec vous, comme votre téléphone ou une clé.

    Ainsi, voler ou deviner votre mot de passe ne mène à rien : votre téléphone est toujours dans votre poche.

    Vous ne pouvez pas la désactiver vous-même ; seule votre organisation le peut. S’agit-il d’un compte personnel, et non de celui du travail ou de l’école ? Ce compte a ses propres paramètres, ailleurs.

help-no-phone-today-title = Je n’ai pas mon téléphone avec moi
help-no-phone-today-body =
    Vous avez peut-être enregistré plusieurs moyens. Regardez les autres méthodes de vérification et prenez-en une à votre portée : un autre téléphone, une application sur une tablette, une clé, un code de secours.

    Si aucune autre ne vous est proposée, c’est qu’aucune n’a été enregistrée. Aujourd’hui, c’est alors l’assistance qui peut vous faire entrer.

    Une fois la connexion faite, enregistrez une ou deux autres méthodes. La prochaine fois, un téléphone oublié ne sera plus un souci.

help-lost-phone-title = Mon téléphone est perdu, nouveau ou a changé de numéro
help-lost-phone-body =
    Il y a deux façons de revenir :

    - Choisissez une autre méthode de vérification, si vous en avez enregistré une.
    - Ou demandez à l’assistance d’effacer vos méthodes de vérification. À la connexion suivante, le système vous demandera d’en enregistrer de nouvelles.

    Il est perdu ou volé ? Prévenez l’assistance dans tous les cas, même si vous arrivez à entrer. Elle devrait réinitialiser votre mot de passe et faire oublier au système tous les navigateurs mémorisés.

    Le téléphone ou le numéro est nouveau ? Connectez-vous par un autre moyen et changez-le dans vos paramètres.

help-no-text-or-call-title = { $method ->
    [voice] L’appel n’arrive pas
    [sms] Le SMS n’arrive pas
   *[none] Le SMS ou l’appel n’arrive pas
 }
help-no-text-or-call-body =
    Des SMS ou des appels sont déjà arrivés sur ce téléphone ? Le problème vient alors sans doute de l’opérateur, et non de votre compte.

    - Regardez si vous captez. S’approcher d’une fenêtre, ou activer puis désactiver le mode avion, aide souvent.
    - Le téléphone reçoit-il quelque chose ? Demandez à une personne proche de vous appeler ou de vous écrire.
    - Regardez parmi les messages bloqués et filtrés.

    { $policy ->
        [same] Plusieurs SMS sont arrivés ? Ils contiennent le même code : prenez celui que vous voulez.
        [replaces] Plusieurs codes sont arrivés ? Utilisez seulement le dernier. Les précédents ont cessé d’être valables quand il a été envoyé.
        [both] Plusieurs codes sont arrivés ? Chacun est valable jusqu’à son expiration ; le dernier l’est le plus longtemps.
       *[none] Si plusieurs codes arrivent, utilisez le dernier.
    }

    Vous attendez depuis quelques minutes déjà ? Une autre méthode de vérification est alors le plus rapide. Si vous n’en avez pas, l’assistance peut effacer vos méthodes pour que vous en enregistriez de nouvelles.

    Le réseau est souvent mauvais là où vous êtes ? Une application d’authentification crée les codes sur le téléphone lui-même, sans réseau ni Internet.

help-app-passwords-title = Un ancien programme refuse mon mot de passe
help-app-passwords-body =
    Certains anciens programmes, souvent de messagerie, ne savent pas faire deux étapes. Il leur faut un mot de passe d’application à la place du vôtre. Il ne sert que là, et jamais sur cette page.

    - Vérifiez que vous l’avez saisi exactement comme il était affiché.
    - Toujours refusé ? Créez un nouveau mot de passe d’application et saisissez-le dans le programme.
    - Encore refusé ? Demandez à l’assistance de supprimer ceux que vous avez, puis créez-en un nouveau.

help-app-code-refused-title = Le code de l’application ne fonctionne pas
help-app-code-refused-body =
    - Le téléphone est-il à l’heure ? Les codes sont calculés à partir de l’heure. Laissez le téléphone la régler lui-même, dans ses paramètres de date et d’heure.
    - Chaque code sert une seule fois, pendant 30 secondes environ. Attendez le suivant et saisissez-le aussitôt.
    - L’application contient-elle plusieurs comptes ? Vérifiez que c’est bien celui de cette organisation et de cet identifiant.

help-push-not-arriving-title = Rien ne s’affiche sur mon téléphone
help-push-not-arriving-body =
    - Ouvrez vous-même l’application. Souvent, la demande y attend déjà.
    - Les notifications sont peut-être coupées : cherchez un mode Ne pas déranger, une concentration ou une économie de batterie.
    - Le téléphone doit avoir accès à Internet, en Wi-Fi ou en données mobiles.

    Et si une demande arrive sans que vous l’ayez lancée, refusez-la. Elle signifie que quelqu’un a votre mot de passe. Prévenez tout de suite l’assistance.

help-email-not-arriving-title = L’e-mail n’arrive pas
help-email-not-arriving-body =
    { $hint ->
        [none] Regardez dans les courriers indésirables et dans les dossiers où vos e-mails sont triés.
       *[other] Il a été envoyé à { $hint }. Là-bas, regardez dans les courriers indésirables et dans les dossiers où vos e-mails sont triés.
    }

    Le filtre de messagerie d’une entreprise peut retenir un message quelques minutes avant de le laisser passer.

    Plusieurs sont arrivés ? Fiez-vous au dernier.

help-code-not-requested-title = J’ai reçu un code que je n’ai pas demandé
help-code-not-requested-body =
    Quelqu’un d’autre essaie peut-être de se connecter à votre place, et a peut-être déjà votre mot de passe.

    - Ne donnez le code à personne, même pas à quelqu’un qui dit être de l’assistance. Personne n’en a besoin pour vous aider.
    - N’approuvez pas une demande que vous n’avez pas lancée. Refusez-la.
    - Changez votre mot de passe dès que possible et prévenez l’assistance.

help-hardware-token-title = Le code du boîtier ne fonctionne pas
help-hardware-token-body =
    - Appuyez sur le bouton pour obtenir un nouveau code et saisissez-le avant qu’il s’efface.
    - Le bouton a-t-il été pressé souvent sans connexion ? Le boîtier et le serveur se sont alors décalés. Deux codes de suite vous seront peut-être demandés, et tout rentrera dans l’ordre.
    - Un écran vide veut dire une pile vide. Il faut remplacer le boîtier.

help-temporary-pass-title = Qu’est-ce qu’un passe d’accès temporaire ?
help-temporary-pass-body =
    Votre service informatique vous le donne, par exemple à votre arrivée ou après la perte de votre téléphone. Il sert une seule fois, ou pendant peu de temps.

    Une fois la connexion faite, enregistrez aussitôt votre propre méthode : le passe ne vous laissera pas entrer longtemps.

    Il est refusé ? Il a peut-être expiré. Demandez-en un nouveau.

help-security-key-title = Ma clé d’accès ou ma clé de sécurité ne fonctionne pas
help-security-key-body =
    - Attendez que le navigateur la demande. Touchez alors la clé de sécurité, ou utilisez votre empreinte, votre visage ou le code PIN de l’appareil.
    - Une clé USB de sécurité doit parfois être retirée puis remise. Une clé NFC se tient contre le dos du téléphone.
    - Vous avez plusieurs clés ? Il faut que ce soit une clé enregistrée ici.
    - Un vieux navigateur ne prend pas les clés en charge, et une page contenue dans une autre n’y a pas toujours droit. Ouvrez la connexion dans son propre onglet.

    Annuler ne coûte rien : il suffit de recommencer.

help-recovery-codes-title = Que sont les codes de secours, et où sont les miens ?
help-recovery-codes-body =
    C’est une courte liste de codes imprimée ou enregistrée quand vous avez configuré la vérification en deux étapes. Cherchez dans vos papiers, dans votre gestionnaire de mots de passe ou dans vos fichiers.

    Chaque code sert une seule fois : rayez celui que vous utilisez. Les lettres et les tirets font partie du code.

    Une fois la connexion faite, créez une nouvelle liste s’il en reste peu, ou si quelqu’un a pu la voir.

help-locked-title = L’accès est verrouillé après trop d’essais
help-locked-body =
    Ce verrou vous protège contre une personne qui essaierait de deviner. Il s’ouvre tout seul ; la page indique quand. Un nouveau code ne l’ouvre pas plus tôt, et réessayer en attendant ne sert à rien.

    Profitez-en pour chercher pourquoi les codes ne marchaient pas : était-ce le dernier, de la bonne application, pour le bon compte ?

    Ce n’était pas vous ? Prévenez l’assistance : quelqu’un a votre mot de passe.

help-after-sign-in-title = Pourquoi enregistrer une autre méthode ?
help-after-sign-in-body =
    Pour l’instant, vous n’en avez qu’une. Le jour où elle est perdue, cassée ou restée à la maison, vous ne pourrez pas entrer sans l’assistance.

    En enregistrer une autre prend une minute. Une application d’authentification ou une clé convient le mieux : elles ne dépendent pas du réseau téléphonique.

help-nothing-helped-title = Rien ici ne m’aide
help-nothing-helped-body =
    Parlez alors à l’assistance. Elle peut voir ce qui s’est passé et, s’il le faut, effacer vos méthodes de vérification pour que vous en enregistriez de nouvelles.

    Gardez sous la main la référence, s’il y en a une ci-dessous : elle permet de retrouver votre connexion aussitôt. L’assistance n’a jamais besoin de votre mot de passe ni d’un code.
