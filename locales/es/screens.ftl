# Lo que dicen las pantallas.
#
# $method es uno de sms, voice, email, push, totp, hotp, webauthn, recovery_code, temporary_pass.
# $hint nombra el teléfono, la dirección o la llave, enmascarado por el servidor: ••12. Es "none" si el servidor no da ninguno.
# Los códigos y los números que se comparan nunca forman parte de un texto.

## En todas las pantallas

account-line = Inicias sesión como { $account }
start-over-action = ¿No eres tú? Empieza de nuevo
language-label = Idioma
offline-notice = Estás sin conexión. No se pierde nada: continúa en cuanto vuelva.

## Se escribe un código

code-heading = { $method ->
    [voice] Escribe el código de la llamada
    [email] Escribe el código del correo
    [totp] Escribe el código de tu app
    [hotp] Escribe el código de tu token
    [recovery_code] Escribe un código de recuperación
    [temporary_pass] Escribe tu pase de acceso temporal
   *[sms] Escribe el código del SMS
 }
code-intro = { $method ->
    [voice] { $hint ->
        [none] Estamos llamando a tu teléfono. Contesta, escucha y escribe el código que oigas.
       *[other] Estamos llamando a tu teléfono ({ $hint }). Contesta, escucha y escribe el código que oigas.
     }
    [email] { $hint ->
        [none] Te enviamos un correo con un código.
       *[other] Enviamos un correo con un código a { $hint }.
     }
    [totp] { $hint ->
        [none] Abre tu app de autenticación y escribe el código que muestra en este momento.
       *[other] Abre tu app de autenticación ({ $hint }) y escribe el código que muestra en este momento.
     }
    [hotp] { $hint ->
        [none] Pulsa el botón de tu token y escribe el código que muestra.
       *[other] Pulsa el botón de tu token ({ $hint }) y escribe el código que muestra.
     }
    [recovery_code] Escribe uno de los códigos que guardaste al configurar la verificación en dos pasos. Cada código sirve una sola vez.
    [temporary_pass] Escribe el pase que te dio quien administra tu cuenta, tal como está escrito.
   *[sms] { $hint ->
        [none] Enviamos un SMS con un código a tu teléfono.
       *[other] Enviamos un SMS con un código a tu teléfono ({ $hint }).
     }
 }
code-ordinal-intro = Escribe el código número { $ordinal } de la lista que guardaste al configurar la verificación en dos pasos.
code-another-intro = Ya casi está. Tu token y nuestro servidor se desfasaron, así que necesitamos también el código siguiente. Pulsa el botón otra vez y escribe el nuevo.
code-label = { $method ->
    [recovery_code] Código de recuperación
    [temporary_pass] Pase de acceso temporal
   *[sms] Código de verificación
 }
code-submit = Continuar
code-submit-busy = Comprobando…
code-format-digits = { $count ->
    [one] { $count } cifra. Los espacios no importan.
   *[other] { $count } cifras. Los espacios no importan.
 }
code-format-letters = Letras, cifras y guiones, tal como están escritos.
code-auto-submit = Se comprueba en cuanto está completo.
code-never-share = Nunca des este código a alguien que te llame o te escriba, diga quien diga que es.
code-expires = { $minutes ->
    [one] El código sirve un minuto más.
   *[other] El código sirve { $minutes } minutos más.
 }
attempts-left = { $attempts ->
    [one] Te queda un intento.
   *[other] Te quedan { $attempts } intentos.
 }
counts-same = { $sends ->
    [one] Enviamos el código una vez.
   *[other] Enviamos el mismo código { $sends } veces. Da igual en qué mensaje lo leas.
 }
counts-replaces = { $sends ->
    [one] Enviamos un código ({ $time }).
   *[other] Enviamos { $sends } códigos. Solo sirve el último ({ $time }).
 }
counts-both = { $sends ->
    [one] Enviamos un código ({ $time }).
   *[other] Enviamos { $sends } códigos. Todos sirven hasta que caducan; este es el último: { $time }.
 }

## Se envía un código, una llamada o una solicitud

send-heading = { $method ->
    [voice] Recibe un código por llamada
    [email] Recibe un código por correo
    [push] Aprueba en tu app
   *[sms] Recibe un código por SMS
 }
send-intro = { $method ->
    [voice] { $hint ->
        [none] Llamaremos a tu teléfono y leeremos un código en voz alta.
       *[other] Llamaremos a tu teléfono ({ $hint }) y leeremos un código en voz alta.
     }
    [email] { $hint ->
        [none] Enviaremos un código a tu dirección de correo.
       *[other] Enviaremos un código a { $hint }.
     }
    [push] { $hint ->
        [none] Enviaremos una solicitud a la app de tu teléfono para que la apruebes.
       *[other] Enviaremos una solicitud a la app de tu teléfono ({ $hint }) para que la apruebes.
     }
   *[sms] { $hint ->
        [none] Enviaremos un SMS con un código a tu teléfono.
       *[other] Enviaremos un SMS con un código a tu teléfono ({ $hint }).
     }
 }
send-action = { $method ->
    [voice] { $hint ->
        [none] Llamarme
       *[other] Llamar a { $hint }
     }
    [email] { $hint ->
        [none] Enviar un correo
       *[other] Enviar un correo a { $hint }
     }
    [push] Enviar la solicitud
   *[sms] { $hint ->
        [none] Enviar un SMS
       *[other] Enviar un SMS a { $hint }
     }
 }
send-busy = { $method ->
    [voice] Llamando…
   *[sms] Enviando…
 }
resend-action = { $method ->
    [voice] Llamarme otra vez
    [email] Enviar otro correo
    [push] Enviar otra solicitud
   *[sms] Enviar otro SMS
 }
resend-wait = { $seconds ->
    [one] Disponible en { $seconds } segundo.
   *[other] Disponible en { $seconds } segundos.
 }
resend-none = { $method ->
    [voice] No podemos llamarte más veces en este inicio de sesión. Un código que ya hayas oído sirve hasta que caduque.
   *[sms] No podemos enviar más códigos en este inicio de sesión. Uno que ya te haya llegado sirve hasta que caduque.
 }

## Un envío tarda

late-overdue-title = { $method ->
    [voice] La llamada está tardando
    [email] Tu correo está tardando
    [push] ¿Todavía no ves nada en el teléfono?
   *[sms] Tu SMS está tardando
 }
late-overdue-body = { $method ->
    [voice] Todavía puede entrar, y entonces su código servirá.
    [push] Abre la app tú: puede que la solicitud te esté esperando ahí.
    [email] Todavía puede llegar, y entonces su código servirá. Mientras tanto, mira en la carpeta de spam.
   *[sms] Todavía puede llegar, y entonces su código servirá.
 }
late-claimed-title = { $method ->
    [voice] La llamada ya debería haber entrado
    [email] Tu correo ya debería estar ahí
    [push] La solicitud ya debería estar en tu teléfono
   *[sms] Tu SMS ya debería estar ahí
 }
late-claimed-body = { $method ->
    [voice] La red telefónica dice que la llamada entró. Comprueba que el teléfono no esté en silencio ni desvíe las llamadas.
    [email] El servidor de correo lo aceptó. Mira en la carpeta de spam.
    [push] Abre la app tú: puede que la solicitud te esté esperando ahí.
   *[sms] La red telefónica dice que se entregó. Mira entre los mensajes bloqueados y filtrados.
 }
late-failed-title = { $method ->
    [voice] La llamada no entró
    [email] No se pudo entregar tu correo
    [push] La solicitud no llegó a tu teléfono
   *[sms] No se pudo entregar tu SMS
 }
late-failed-body = { $method ->
    [voice] La red telefónica la rechazó. No tiene nada que ver con tu cuenta.
    [email] El servidor de correo lo rechazó. No tiene nada que ver con tu cuenta.
    [push] ¿El teléfono está encendido y conectado a internet?
   *[sms] La red telefónica lo rechazó. No tiene nada que ver con tu cuenta.
 }
late-queued-title = { $method ->
    [voice] La llamada sigue en cola
    [email] Tu correo sigue en cola
    [push] La solicitud sigue en cola
   *[sms] Tu SMS sigue en cola
 }
late-queued-body = { $method ->
    [voice] Todavía no conseguimos llamarte. Seguimos intentándolo.
   *[sms] Todavía no ha salido de aquí. Seguimos intentándolo.
 }
late-slow-title = { $method ->
    [voice] Las llamadas a tu operador van lentas ahora
    [email] El correo va lento ahora
    [push] Las solicitudes a la app van lentas ahora
   *[sms] Los SMS a tu operador van lentos ahora
 }
late-slow-body = { $method ->
    [voice] El teléfono puede tardar un rato en sonar.
   *[sms] Puede tardar un rato en llegarte.
 }
late-most-take = { $seconds ->
    [one] En este momento, la mayoría llega en { $seconds } segundo, más o menos.
   *[other] En este momento, la mayoría llega en unos { $seconds } segundos.
 }

## Otras formas

alternatives-action = Usar otra opción de verificación
alternatives-none = No tienes registrada ninguna otra opción de verificación. Si esta no funciona, soporte puede ayudarte a entrar.
instead-action = { $method ->
    [voice] { $hint ->
        [none] Mejor recibir una llamada
       *[other] Mejor recibir una llamada ({ $hint })
     }
    [email] { $hint ->
        [none] Mejor recibir un correo
       *[other] Mejor recibir un correo en { $hint }
     }
    [push] Mejor aprobar en la app
    [totp] Mejor usar la app de autenticación
    [hotp] Mejor usar el token
    [webauthn] Mejor usar la llave de acceso o de seguridad
    [recovery_code] Mejor usar un código de recuperación
    [temporary_pass] Mejor usar un pase de acceso temporal
   *[sms] { $hint ->
        [none] Mejor recibir un SMS
       *[other] Mejor recibir un SMS ({ $hint })
     }
 }
choose-heading = ¿Cómo quieres demostrar que eres tú?
choose-intro = Elige lo que tengas a mano.
choose-name = { $method ->
    [voice] Llamada telefónica
    [email] Correo electrónico
    [push] Aprobar en la app
    [totp] App de autenticación
    [hotp] Token
    [webauthn] Llave de acceso o de seguridad
    [recovery_code] Código de recuperación
    [temporary_pass] Pase de acceso temporal
   *[sms] SMS
 }
choose-what = { $method ->
    [voice] Te llamamos y leemos un código en voz alta
    [email] Un código en tu bandeja de entrada
    [push] Responde a una solicitud en tu teléfono
    [totp] Funciona sin cobertura y sin internet
    [hotp] El código de su pantalla
    [webauthn] Huella, cara o PIN: sin escribir códigos
    [recovery_code] Uno de los códigos que guardaste
    [temporary_pass] De quien administra tu cuenta
   *[sms] Un código en tu teléfono
 }
choose-last-used = Se usó aquí la última vez
choose-slow = { $method ->
    [voice] Las llamadas van lentas ahora
    [email] El correo va lento ahora
   *[sms] Los SMS van lentos ahora
 }
choose-alive = { $method ->
    [voice] Ya te llamamos
    [push] Ya hay una solicitud esperando
   *[sms] Ya hay un código en camino
 }
choose-key-unsupported = Este navegador no puede usarla
choose-key-not-in-frame = No se puede usar en esta ventana
choose-back = Volver

## Una solicitud en el teléfono

push-heading = { $state ->
    [over] ¿Preguntamos otra vez a tu teléfono?
   *[waiting] Mira tu teléfono
 }
push-intro = { $hint ->
    [none] Enviamos una solicitud a la app de tu teléfono. Ábrela y aprueba el inicio de sesión.
   *[other] Enviamos una solicitud a la app de tu teléfono ({ $hint }). Ábrela y aprueba el inicio de sesión.
 }
push-over-intro = La última solicitud se cerró. Puedes enviar otra cuando quieras.
push-show-label = Elige este número en la app
push-ask-intro = { $hint ->
    [none] Abre la app en tu teléfono. Muestra un número: escríbelo aquí.
   *[other] Abre la app en tu teléfono ({ $hint }). Muestra un número: escríbelo aquí.
 }
push-ask-label = El número de la app
push-waiting = Esperando tu respuesta…
push-not-mine = Yo no inicié esto

## Una llave

key-heading = Usa tu llave de acceso o de seguridad
key-intro = { $hint ->
    [none] Tu navegador te la pedirá. Toca la llave de seguridad, o usa tu huella, tu cara o el bloqueo de pantalla.
   *[other] Tu navegador te la pedirá ({ $hint }). Toca la llave de seguridad, o usa tu huella, tu cara o el bloqueo de pantalla.
 }
key-action = Usar la llave
key-preparing = Un momento…
key-asking = Sigue las indicaciones del navegador…
key-unsupported = Este navegador no puede usar llaves de acceso ni de seguridad. Abre la página en un navegador más reciente o elige otra forma.
key-not-in-frame = Las llaves de acceso y de seguridad no funcionan en esta ventana, que forma parte de otra página. Abre el inicio de sesión en su propia pestaña o elige otra forma.

## Después de la respuesta

remember-label = Recordar este navegador
remember-hint = Solo en un dispositivo tuyo.
remember-heading = ¿Recordamos este navegador?
remember-intro = La próxima vez, aquí bastará con tu contraseña. Di que sí solo en un dispositivo tuyo.
remember-yes = Sí, recordarlo
remember-no = No, preguntarme otra vez
register-heading = { $optional ->
    [yes] ¿Quieres registrar un método de verificación?
   *[no] Registra un método de verificación
 }
register-intro = { $optional ->
    [yes] Se hace en un minuto, y la próxima vez no dependerás de lo que usaste hoy.
   *[no] Tu organización te pide que lo hagas antes de continuar. Se hace en un minuto.
 }
register-action = Registrar un método
register-later = Ahora no
offer-heading = ¿Añadimos otra forma de entrar?
offer-intro = Tienes un solo método de verificación. Si lo pierdes o lo dejas en casa, no podrás entrar. Añadir otro lleva un minuto.
offer-action = Añadir un método
no-method-heading = Todavía no tienes ningún método de verificación
no-method-intro = { $can ->
    [yes] Tu contraseña es correcta, pero no hay con qué verificar que eres tú. Registra un método y podrás iniciar sesión.
   *[no] Tu contraseña es correcta, pero no hay con qué verificar que eres tú. Soporte puede ayudarte a registrar un método.
 }
verified-heading = Ya estás dentro
verified-intro = Un momento y seguimos…
verified-recovery-left = { $left ->
    [0] Era tu último código de recuperación. Crea nuevos hoy mismo.
    [one] Te queda un código de recuperación. Crea nuevos pronto.
   *[other] Te quedan { $left } códigos de recuperación.
 }
cancelled-heading = Empezamos de nuevo
cancelled-intro = Volvemos al principio…
expired-heading = Este inicio de sesión caducó
expired-intro = Estuvo abierto demasiado tiempo o se cerró en otro lugar. A tu cuenta no le pasa nada: empieza de nuevo con tu contraseña.
locked-heading = Bloqueado por un rato
locked-intro = { $known ->
    [yes] Hubo demasiadas respuestas incorrectas, así que bloqueamos el acceso para protegerte. Se abrirá de nuevo dentro de { $minutes ->
        [one] un minuto, más o menos
       *[other] unos { $minutes } minutos
     } ({ $time }). Un código nuevo no lo abre antes.
   *[no] Hubo demasiadas respuestas incorrectas, así que bloqueamos el acceso para protegerte. Se abrirá de nuevo dentro de un rato. Un código nuevo no lo abre antes.
 }
end-action = Volver al principio
unreachable-heading = No conseguimos conectar ahora
unreachable-intro = El servicio de inicio de sesión no responde. Tu contraseña es correcta y no se pierde nada.
retry-action = Intentar de nuevo

## Lo que salió mal

alert-empty-title = El campo está vacío
alert-empty-body = { $method ->
    [totp] Escribe el código que muestra tu app.
    [hotp] Escribe el código que muestra tu token.
    [push] Escribe el número que muestra la app.
    [recovery_code] Escribe uno de tus códigos de recuperación.
    [temporary_pass] Escribe tu pase de acceso temporal.
    [voice] Escribe el código que oíste.
   *[sms] Escribe el código del mensaje.
 }
alert-short-title = Faltan cifras
alert-short-body = { $expected ->
    [one] Tiene que ser { $expected } cifra. No enviamos nada, así que no cuenta como intento.
   *[other] Tienen que ser { $expected } cifras. No enviamos nada, así que no cuenta como intento.
 }
alert-long-title = Hay cifras de más
alert-long-body = { $expected ->
    [one] Tiene que ser { $expected } cifra. No enviamos nada, así que no cuenta como intento.
   *[other] Tienen que ser { $expected } cifras. No enviamos nada, así que no cuenta como intento.
 }
alert-digits-title = Un código solo tiene cifras
alert-digits-body = Quita todo lo demás. No enviamos nada, así que no cuenta como intento.
alert-wrong-title = { $method ->
    [recovery_code] Ese no es uno de tus códigos de recuperación
    [temporary_pass] Ese no es el pase correcto
    [push] Ese no es el número correcto
   *[sms] Ese no es el código correcto
 }
alert-wrong-body = { $method ->
    [voice] Escribe el código de la última llamada. Si tienes dudas, pide otra.
    [email] Compáralo con el último correo y escríbelo de nuevo.
    [push] Mira el número en la app y escríbelo de nuevo.
    [totp] Mira la app otra vez: el código cambia cada 30 segundos. Comprueba que sea la entrada de esta cuenta.
    [hotp] Pulsa el botón para ver un código nuevo y escribe ese.
    [recovery_code] Compáralo letra por letra con tu lista. Un código usado no vuelve a servir.
    [temporary_pass] Compáralo letra por letra. Las mayúsculas pueden contar.
   *[sms] Compáralo con el último SMS y escríbelo de nuevo.
 }
alert-expired-title = Ese código ya caducó
alert-expired-body = { $method ->
    [totp] Escribe el que muestra tu app en este momento.
    [hotp] Pulsa el botón para ver un código nuevo y escribe ese.
    [temporary_pass] Un pase de acceso temporal dura poco. Pide otro a quien administra tu cuenta o elige otra forma.
    [recovery_code] Elige otro código de tu lista.
    [voice] Era correcto, pero se le acabó el tiempo. Pide otra llamada.
   *[sms] Era correcto, pero se le acabó el tiempo. Pide otro.
 }
alert-used-title = Ese código ya se usó
alert-used-body = { $method ->
    [totp] Cada código sirve una sola vez. Espera al siguiente en la app.
    [hotp] Cada código sirve una sola vez. Pulsa el botón para ver otro.
    [recovery_code] Cada código de recuperación sirve una sola vez. Táchalo y usa el siguiente.
    [temporary_pass] Servía una vez y ya está gastado. Pide otro a quien administra tu cuenta o elige otra forma.
    [voice] Cada código sirve una sola vez. Pide otra llamada.
   *[sms] Cada código sirve una sola vez. Pide otro.
 }
alert-older-title = Ese es un código anterior
alert-older-body = { $method ->
    [voice] Después volvimos a llamar, y solo sirve el último código.
    [email] Después enviamos otro, y solo sirve el último. Puede que todavía esté en camino.
   *[sms] Después enviamos otro, y solo sirve el último. Puede que todavía esté en camino.
 }
alert-wait-title = Ese código ya se usó
alert-wait-body = { $seconds ->
    [one] Cada código sirve una sola vez. La app mostrará el siguiente en { $seconds } segundo.
   *[other] Cada código sirve una sola vez. La app mostrará el siguiente en { $seconds } segundos.
 }
alert-denied-title = La solicitud se rechazó en el teléfono
alert-denied-body = Si fue sin querer, envía otra. Si no la pediste tú, puede que alguien tenga tu contraseña.
alert-push-timeout-title = Nadie respondió en el teléfono
alert-push-timeout-body = La solicitud se cerró. Envía otra y ten la app abierta.
alert-number-title = En el teléfono se eligió otro número
alert-number-body = Envía otra solicitud y elige el número que aparece aquí.
alert-mistyped-title = Ese no es el número de la app
alert-mistyped-body = La solicitud se cerró. Envía otra y escribe el número que muestra la app.
alert-assertion-title = La llave no se aceptó
alert-assertion-body = Puede que esté registrada para otra cuenta. Inténtalo con la llave correcta o elige otra forma.
alert-code-over-title = El código caducó
alert-code-over-body = { $method ->
    [voice] Lo demás sigue igual. Deja que te llamemos otra vez.
   *[sms] Lo demás sigue igual. Pide otro.
 }
alert-too-soon-title = Espera un momento
alert-too-soon-body = El último acaba de salir y puede estar en camino. Enseguida podrás pedir otro.
alert-sends-title = No hay más códigos en este inicio de sesión
alert-sends-body = Uno que ya te haya llegado sigue sirviendo. Si no, elige otra forma o empieza de nuevo más tarde.
alert-requests-title = Fueron muchas peticiones seguidas
alert-requests-body = { $seconds ->
    [0] Espera un poco e inténtalo de nuevo. No se pierde nada.
    [one] Espera { $seconds } segundo e inténtalo de nuevo. No se pierde nada.
   *[other] Espera { $seconds } segundos e inténtalo de nuevo. No se pierde nada.
 }
alert-delivery-title = { $method ->
    [voice] No pudimos llamarte
    [email] No pudimos enviar el correo
    [push] No pudimos contactar con la app
   *[sms] No pudimos enviar el SMS
 }
alert-delivery-body = { $method ->
    [email] El servicio de correo no lo aceptó. A tu cuenta no le pasa nada. Inténtalo de nuevo o elige otra forma.
    [push] A tu cuenta no le pasa nada. Inténtalo de nuevo o elige otra forma.
   *[sms] El operador telefónico no aceptó el envío. A tu cuenta no le pasa nada. Inténtalo de nuevo o elige otra forma.
 }
alert-replaced-title = Hay un código más reciente
alert-replaced-body = { $method ->
    [push] Se envió otra solicitud, quizá desde otra pestaña. Responde a la última.
    [webauthn] Esto se inició de nuevo, quizá en otra pestaña. Inténtalo aquí una vez más.
   *[sms] Se pidió otro, quizá en otra pestaña. Usa el último.
 }
alert-offline-title = Estás sin conexión
alert-offline-body = No se pierde nada. Revisa la conexión e inténtalo de nuevo.
alert-timeout-title = Sin respuesta
alert-timeout-body = Puede que la conexión sea lenta. No se pierde nada: inténtalo de nuevo.
alert-server-title = Algo falló de nuestro lado
alert-server-body = No es cosa tuya, y no se pierde nada. Inténtalo de nuevo en un momento.
alert-key-unsupported-title = Este navegador no puede usar esa llave
alert-key-unsupported-body = Prueba con un navegador más reciente o elige otra forma. No cuenta como intento.
alert-key-cancelled-title = La llave no se usó
alert-key-cancelled-body = La ventana se cerró o el navegador dijo que no. No cuenta como intento: empieza otra vez cuando quieras.
alert-key-timeout-title = Tardó demasiado
alert-key-timeout-body = El navegador dejó de esperar. No cuenta como intento: ten la llave a mano y empieza otra vez.
alert-key-frame-title = Las llaves no funcionan en esta ventana
alert-key-frame-body = Abre el inicio de sesión en su propia pestaña o elige otra forma. No cuenta como intento.
alert-key-site-title = Esa llave es de otro sitio
alert-key-site-body = Comprueba que estás en la página correcta. Si es así, avisa a soporte. No cuenta como intento.
reference-line = Referencia: { $reference }
reference-copy = Copiar
reference-copied = Copiada

## Novedades, dichas de paso

status-sent = { $method ->
    [voice] Te estamos llamando.
    [email] El correo ya se envió.
    [push] La solicitud ya se envió a tu teléfono.
   *[sms] El SMS ya se envió.
 }
status-sent-again = { $method ->
    [voice] Te estamos llamando otra vez.
    [email] Se envió otro correo.
    [push] Se envió otra solicitud a tu teléfono.
   *[sms] Se envió otro SMS.
 }
status-back-online = Vuelves a tener conexión.
status-can-resend = { $method ->
    [voice] Ya puedes pedir otra llamada.
   *[sms] Ya puedes pedir otro código.
 }
status-reference-copied = La referencia está copiada.

## El camino a la ayuda y a soporte

help-see = Ver qué puedes hacer
help-ask-why-two-steps = ¿Por qué este paso más?
help-ask-no-phone-today = ¿No llevas el teléfono?
help-ask-lost-phone = ¿Perdiste o cambiaste el teléfono?
help-ask-no-text-or-call = { $method ->
    [voice] ¿No te llega la llamada?
   *[sms] ¿No te llega el SMS?
 }
help-ask-app-passwords = ¿Un programa antiguo rechaza tu contraseña?
help-ask-app-code-refused = ¿No funciona el código de la app?
help-ask-push-not-arriving = ¿No ves nada en el teléfono?
help-ask-email-not-arriving = ¿No te llega el correo?
help-ask-code-not-requested = ¿Te llegó un código que no pediste?
help-ask-hardware-token = ¿Problemas con el token?
help-ask-temporary-pass = ¿Dudas sobre el pase?
help-ask-security-key = ¿Problemas con la llave?
help-ask-recovery-codes = ¿Dónde están los códigos de recuperación?
help-ask-locked = ¿Qué puedes hacer mientras tanto?
help-ask-after-sign-in = ¿Por qué otro método?
help-ask-nothing-helped = ¿No encuentras solución?
support-heading = { $name ->
    [none] Contacta con soporte
   *[other] Contacto: { $name }
 }
support-phone = Llama: { $phone }
support-email = Escribe a { $email }
support-page = Abre la página de soporte
support-hours = Horario: { $hours }
help-heading = Ayuda
help-close = Cerrar la ayuda
help-waiting = La ayuda está en camino. Si no llega, soporte puede ayudarte.
