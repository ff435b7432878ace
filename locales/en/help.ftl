# What the help says. A blank line ends a paragraph; lines that begin with "- " are a list.
#
# $method is the method on screen, or "none". $hint names the phone, address or key on screen, or is "none".
# $policy is what a new code does to an older one, where several were sent: same, replaces, both; else "none".

## The panel

help-search-label = Search the help
help-search-none = Nothing fits that. Try another word.
way-settings = Manage your verification methods
way-registration = Register a method
way-app = Get an authenticator app
way-app-passwords = Manage your app passwords
way-policy = Read about two-step verification here
way-personal-account = Settings for your personal account
way-report = Report it

## The topics

help-why-two-steps-title = Why do I have to do this?
help-why-two-steps-body =
    Your organisation has decided on two-step verification. It asks for two different kinds of proof: something you know, your password, and something you have with you, such as your phone or a key.

    Somebody who steals your password, or guesses it, then gets nowhere: your phone is still in your pocket.

    You can’t turn it off yourself; only your organisation can. If you came here for a personal account, not the one from work or school, that account has settings of its own somewhere else.

help-no-phone-today-title = I don’t have my phone with me
help-no-phone-today-body =
    You may have registered more than one way. Look at the other verification options and take one you can reach from here: another phone, an app on a tablet, a key, a recovery code.

    If you’re offered no other option, none was ever registered. Then support is the way in today.

    Once you’re in, register another method or two, so that a phone left at home is no trouble the next time.

help-lost-phone-title = My phone is lost, new, or has another number
help-lost-phone-body =
    There are two ways back in:

    - Choose another verification option, if you’ve registered one.
    - Or let support clear your verification settings. The next time you sign in, you’re asked to register again.

    Was it lost or stolen? Then tell support in any case, even if you get in. They should reset your password and make the system forget every browser it remembers.

    Is the phone or the number new? Sign in another way and change it in your settings.

help-no-text-or-call-title = { $method ->
    [voice] The call doesn’t come
    [sms] The text doesn’t come
   *[none] The text or the call doesn’t come
 }
help-no-text-or-call-body =
    If texts or calls have reached this phone before, the trouble is probably with the phone operator, not with your account.

    - Look at the signal. Moving to a window, or turning flight mode on and off, often helps.
    - Can the phone receive anything at all? Ask a friend to text or call it.
    - Look among blocked and filtered messages.

    { $policy ->
        [same] Have several texts come? They hold the same code: use any of them.
        [replaces] Have several codes come? Use only the newest. The earlier ones stopped working when it was sent.
        [both] Have several codes come? Each works until it expires; the newest lasts longest.
       *[none] If several codes come, use the newest.
    }

    Have you waited for some minutes already? Then another verification option is the fastest way in. If you have none, support can clear your settings, and you register again.

    Is the coverage often bad where you are? An authenticator app makes its codes on the phone itself, without signal and without internet.

help-app-passwords-title = An older program refuses my password
help-app-passwords-body =
    Some older programs, often for mail, can’t do two steps. They need an app password instead of your usual one. It works only there, and never on this page.

    - Check that you typed the app password exactly as it was shown.
    - Still refused? Make a new app password and type that one in the program.
    - Still refused? Let support delete the ones you have, then make a new one.

help-app-code-refused-title = The code from the app doesn’t work
help-app-code-refused-body =
    - Is the phone’s clock right? The codes are made from the time. Let the phone set its clock by itself, in its settings for date and time.
    - Each code works once, and for about 30 seconds. Wait for the next one and type it at once.
    - Does the app hold several accounts? Be sure it’s the one for this organisation, and for this user name.

help-push-not-arriving-title = Nothing shows up on my phone
help-push-not-arriving-body =
    - Open the app yourself. The request is often waiting inside it.
    - Notifications may be silenced: look for do-not-disturb, focus or battery saving.
    - The phone has to be online, by Wi-Fi or mobile data.

    And if a request comes that you didn’t start: deny it. It means that somebody has your password. Tell support straight away.

help-email-not-arriving-title = The email doesn’t come
help-email-not-arriving-body =
    { $hint ->
        [none] Look in the spam folder, and in any folder your mail is sorted into.
       *[other] It went to { $hint }. Look in the spam folder there, and in any folder your mail is sorted into.
    }

    A company’s mail filter can hold a message for some minutes before it lets it through.

    Have several come? Go by the newest.

help-code-not-requested-title = I got a code that I didn’t ask for
help-code-not-requested-body =
    Then somebody else may be trying to sign in as you, and may already have your password.

    - Don’t give the code to anyone, not even to somebody who says that they’re from support. Nobody who helps you needs it.
    - Don’t approve a request that you didn’t start. Deny it.
    - Change your password as soon as you can, and tell support.

help-hardware-token-title = The code from the token doesn’t work
help-hardware-token-body =
    - Press the button for a new code, and type it before it fades.
    - Has the button been pressed many times without a sign-in? Then the token and the server have drifted apart. You may be asked for two codes in a row, which sets it right.
    - An empty display means an empty battery. The token has to be replaced.

help-temporary-pass-title = What is a temporary pass?
help-temporary-pass-body =
    An administrator gives it to you, for instance when you’re new or have lost your phone. It works once, or for a short time.

    When you’re in, register a method of your own at once: the pass won’t let you in again for long.

    Is it refused? It may have run out. Ask for a new one.

help-security-key-title = My passkey or security key doesn’t work
help-security-key-body =
    - Wait until the browser asks. Then touch the key, or use your fingerprint, face or the PIN of the device.
    - A key for USB may have to be taken out and put back. A key for NFC is held against the phone’s back.
    - Do you have more than one key? It has to be one you’ve registered here.
    - An old browser can’t use keys at all, and a page inside another page may not be allowed to. Open the sign-in in a tab of its own.

    Cancelling costs nothing: just start again.

help-recovery-codes-title = What are recovery codes, and where are mine?
help-recovery-codes-body =
    They’re a short list of codes that you printed or saved when you set up two-step verification. Look among your papers, in your password manager, or in your files.

    Each code works once, so cross off the one you use. Letters and dashes belong to the code.

    When you’re in, make a new list if there are few left, or if somebody may have seen it.

help-locked-title = I’m locked out after too many tries
help-locked-body =
    The lock protects you from somebody who guesses. It opens by itself; the page shows when. A new code doesn’t open it sooner, and trying again meanwhile doesn’t help.

    Use the time to find out why the codes didn’t work: was it the newest, from the right app, for the right account?

    Wasn’t it you who tried? Then tell support: somebody has your password.

help-after-sign-in-title = Why register another method?
help-after-sign-in-body =
    Now you have only one. The day it’s lost, broken or at home, you can’t sign in without support’s help.

    Registering another takes a minute. An authenticator app or a key is best: they don’t depend on the phone network.

help-nothing-helped-title = Nothing here helps
help-nothing-helped-body =
    Then talk to support. They can see what happened and, if need be, clear your verification settings so that you can register again.

    Have the reference at hand, if there is one below: with it they find your sign-in at once. They never need your password or a code.
