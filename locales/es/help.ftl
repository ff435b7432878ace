# Lo que dice la ayuda. Una línea vacía cierra un párrafo; las líneas que empiezan por "- " son una lista.
#
# $method es el método en pantalla, o "none". $hint nombra el teléfono, la dirección o la llave en pantalla, o es "none".
# $policy es lo que un código nuevo hace con uno anterior si se enviaron varios: same, replaces, both; si no, "none".

## El panel

help-search-label = Busca en la ayuda
help-search-none = Nada coincide. Prueba con otra palabra.
way-settings = Gestionar tus métodos de verificación
way-registration = Registrar un método
way-app = Conseguir una app de autenticación
way-app-passwords = Gestionar tus contraseñas de aplicación
way-policy = Leer sobre la verificación en dos pasos aquí
way-personal-account = Configuración de tu cuenta personal
way-report = Notificarlo

## Los temas

help-why-two-steps-title = ¿Por qué tengo que hacer esto?
help-why-two-steps-body =
    Tu organización decidió usar la verificación en dos pasos. Pide dos pruebas de distinto tipo: algo que sabes, tu contraseña, y algo que llevas contigo, como el teléfono o una llave.

    Así, quien te robe o adivine la contraseña no llega a ninguna parte: tu teléfono sigue en tu bolsillo.

    No puedes desactivarla por tu cuenta; solo puede tu organización. Si vienes por una cuenta personal, no la del trabajo o los estudios, esa cuenta tiene su propia configuración en otro lugar.

help-no-phone-today-title = No llevo el teléfono
help-no-phone-today-body =
    Puede que hayas registrado más de una forma. Mira las otras opciones de verificación y elige una que tengas al alcance: otro teléfono, una app en una tableta, una llave, un código de recuperación.

    Si no se te ofrece otra opción, es que nunca se registró ninguna. Entonces, hoy se entra con la ayuda de soporte.

    Cuando entres, registra uno o dos métodos más. Así, la próxima vez no importará que el teléfono se quede en casa.

help-lost-phone-title = Perdí el teléfono, es nuevo o tiene otro número
help-lost-phone-body =
    Hay dos formas de volver a entrar:

    - Elige otra opción de verificación, si registraste alguna.
    - O pide a soporte que borre tu configuración de verificación. La próxima vez que inicies sesión, se te pedirá registrarte de nuevo.

    ¿Se perdió o te lo robaron? Avisa a soporte de todos modos, aunque consigas entrar. Deberían restablecer tu contraseña y hacer que el sistema olvide todos los navegadores que recuerda.

    ¿Es nuevo el teléfono o el número? Inicia sesión de otra forma y cámbialo en tu configuración.

help-no-text-or-call-title = { $method ->
    [voice] La llamada no llega
    [sms] El SMS no llega
   *[none] El SMS o la llamada no llegan
 }
help-no-text-or-call-body =
    Si este teléfono ya recibió antes SMS o llamadas, lo más probable es que el problema sea del operador, no de tu cuenta.

    - Mira la cobertura. Suele ayudar acercarse a una ventana, o activar y desactivar el modo avión.
    - ¿El teléfono recibe algo? Pide a alguien que te llame o te escriba.
    - Mira entre los mensajes bloqueados y filtrados.

    { $policy ->
        [same] ¿Llegaron varios SMS? Llevan el mismo código: usa cualquiera.
        [replaces] ¿Llegaron varios códigos? Usa solo el último. Los anteriores dejaron de servir cuando se envió.
        [both] ¿Llegaron varios códigos? Cada uno sirve hasta que caduca; el último es el que más dura.
       *[none] Si llegan varios códigos, usa el último.
    }

    ¿Llevas ya unos minutos esperando? Entonces lo más rápido es otra opción de verificación. Si no tienes ninguna, soporte puede borrar tu configuración y te registras de nuevo.

    ¿Suele haber mala cobertura donde estás? Una app de autenticación crea los códigos en el propio teléfono, sin cobertura y sin internet.

help-app-passwords-title = Un programa antiguo rechaza mi contraseña
help-app-passwords-body =
    Algunos programas antiguos, a menudo de correo, no admiten dos pasos. Necesitan una contraseña de aplicación en lugar de la habitual. Solo sirve allí, nunca en esta página.

    - Comprueba que escribiste la contraseña de aplicación tal como se mostró.
    - ¿Sigue sin aceptarla? Crea otra y escríbela en el programa.
    - ¿Todavía no? Pide a soporte que elimine las que tienes y después crea una nueva.

help-app-code-refused-title = El código de la app no funciona
help-app-code-refused-body =
    - ¿El reloj del teléfono va bien? Los códigos se calculan a partir de la hora. Deja que el teléfono la ajuste solo, en la configuración de fecha y hora.
    - Cada código sirve una vez, durante unos 30 segundos. Espera al siguiente y escríbelo enseguida.
    - ¿Hay varias cuentas en la app? Comprueba que sea la de esta organización y este nombre de usuario.

help-push-not-arriving-title = No aparece nada en mi teléfono
help-push-not-arriving-body =
    - Abre la app tú. Muchas veces la solicitud espera dentro.
    - Puede que las notificaciones estén silenciadas: mira si está activo el modo no molestar, de concentración o de ahorro de batería.
    - El teléfono necesita internet, por wifi o por datos móviles.

    Y si llega una solicitud que no iniciaste tú, recházala. Significa que alguien tiene tu contraseña. Avisa a soporte de inmediato.

help-email-not-arriving-title = El correo no llega
help-email-not-arriving-body =
    { $hint ->
        [none] Mira en la carpeta de spam y en cualquier otra donde se clasifique tu correo.
       *[other] Se envió a { $hint }. Mira allí en la carpeta de spam y en cualquier otra donde se clasifique tu correo.
    }

    El filtro de correo de una empresa puede retener un mensaje unos minutos antes de dejarlo pasar.

    ¿Llegaron varios? Guíate por el último.

help-code-not-requested-title = Me llegó un código que no pedí
help-code-not-requested-body =
    Entonces puede que alguien esté intentando entrar en tu nombre, y que ya tenga tu contraseña.

    - No des el código a nadie, ni siquiera a quien diga que es de soporte. Nadie que te ayude lo necesita.
    - No apruebes una solicitud que no iniciaste. Recházala.
    - Cambia la contraseña lo antes posible y avisa a soporte.

help-hardware-token-title = El código del token no funciona
help-hardware-token-body =
    - Pulsa el botón para ver un código nuevo y escríbelo antes de que se apague.
    - ¿Se pulsó el botón muchas veces sin iniciar sesión? Entonces el token y el servidor se desfasaron. Puede que te pidamos dos códigos seguidos; con eso se arregla.
    - Si la pantalla no muestra nada, se agotó la batería. Hay que cambiar el token.

help-temporary-pass-title = ¿Qué es un pase de acceso temporal?
help-temporary-pass-body =
    Te lo da quien administra tu cuenta, por ejemplo si acabas de llegar o perdiste el teléfono. Sirve una vez, o por poco tiempo.

    Cuando entres, registra enseguida un método tuyo: el pase no te abrirá por mucho tiempo.

    ¿No lo acepta? Puede que haya caducado. Pide otro.

help-security-key-title = Mi llave de acceso o de seguridad no funciona
help-security-key-body =
    - Espera a que el navegador pregunte. Después toca la llave de seguridad, o usa tu huella, tu cara o el PIN del dispositivo.
    - Una llave USB a veces hay que sacarla y volver a conectarla. Una llave NFC se acerca a la parte trasera del teléfono.
    - ¿Tienes más de una? Tiene que ser una que hayas registrado aquí.
    - Un navegador antiguo no puede usar llaves, y una página dentro de otra puede no tener permiso. Abre el inicio de sesión en su propia pestaña.

    Cancelar no cuesta nada: basta con empezar otra vez.

help-recovery-codes-title = ¿Qué son los códigos de recuperación y dónde están los míos?
help-recovery-codes-body =
    Son una lista corta de códigos que imprimiste o guardaste al configurar la verificación en dos pasos. Busca entre tus papeles, en tu gestor de contraseñas o en tus archivos.

    Cada código sirve una sola vez, así que tacha el que uses. Las letras y los guiones forman parte del código.

    Cuando entres, crea una lista nueva si quedan pocos o si alguien pudo verla.

help-locked-title = El acceso se bloqueó tras demasiados intentos
help-locked-body =
    El bloqueo te protege de quien prueba a adivinar. Se abre solo; la página muestra cuándo. Un código nuevo no lo abre antes, y seguir intentándolo mientras tanto no ayuda.

    Aprovecha para averiguar por qué fallaron los códigos: ¿era el último, de la app correcta, de la cuenta correcta?

    ¿No lo intentaste tú? Entonces avisa a soporte: alguien tiene tu contraseña.

help-after-sign-in-title = ¿Por qué registrar otro método?
help-after-sign-in-body =
    Ahora tienes solo uno. El día que se pierda, se rompa o se quede en casa, no podrás iniciar sesión sin la ayuda de soporte.

    Registrar otro lleva un minuto. Lo mejor es una app de autenticación o una llave: no dependen de la red telefónica.

help-nothing-helped-title = Nada de esto ayuda
help-nothing-helped-body =
    Entonces habla con soporte. Pueden ver qué pasó y, si hace falta, borrar tu configuración de verificación para que te registres de nuevo.

    Ten a mano la referencia, si aparece una abajo: con ella encuentran tu inicio de sesión enseguida. Nunca necesitan tu contraseña ni un código.
