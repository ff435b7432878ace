# The pages and messages of the reference server. The widget has its own text.

site-name = Second Step

login-title = Sign in
login-user-label = User name
login-password-label = Password
login-submit = Sign in
login-refused = User name and password do not belong together. Check both and try again.
login-throttled =
    { $minutes ->
        [one] Too many tries for this user name. Try again in one minute.
       *[other] Too many tries for this user name. Try again in { $minutes } minutes.
    }
login-people-title = People of the demonstration
login-people-about = Sign in as one of them. Nothing here leaves this computer.
login-people-password = Password
login-people-methods = Second step
login-people-factors = Two ways are needed each time.
login-people-registration = An authenticator app has to be registered at the next sign-in.
login-people-none = nothing registered

verify-title = One more step
verify-account = Signing in as { $account }
verify-code-label = Code
verify-code-hint = From a text, your authenticator app or your list of recovery codes.
verify-submit = Continue
verify-send = Send a text to { $hint }
verify-send-again = Send the text to { $hint } again
verify-send-voice = Call { $hint }
verify-send-email = Send an e-mail to { $hint }
verify-send-again-voice = Call { $hint } again
verify-send-again-email = Send the e-mail to { $hint } again
verify-sent-voice = { $hint } is being called.
verify-sent-email = An e-mail is on its way to { $hint }.
verify-another-code = The token is a little ahead. Type the next code that it shows, too.
verify-sent = A text is on its way to { $hint }.
verify-none = Your password was right, but no second step is registered for this account. Your support can help you register one.
verify-warning = Never give this code to anyone who calls or writes to you.
verify-cancel = Not you? Start over
verify-simple = Trouble with this page? Use the simple version
verify-over = This sign-in is over.
verify-start-over = Start over

refused-wrong =
    { $left ->
        [one] That code is not right. One attempt is left.
       *[other] That code is not right. { $left } attempts are left.
    }
refused-expired =
    { $left ->
        [one] That code has expired. Ask for a new one. One attempt is left.
       *[other] That code has expired. Ask for a new one. { $left } attempts are left.
    }
refused-push = That request on the phone is over. Ask for another, or use another way.
refused-used =
    { $left ->
        [one] That code was used already, and each code works once. One attempt is left.
       *[other] That code was used already, and each code works once. { $left } attempts are left.
    }
refused-older =
    { $left ->
        [one] That is an older code. Use the newest text. One attempt is left.
       *[other] That is an older code. Use the newest text. { $left } attempts are left.
    }
refused-wait =
    { $seconds ->
        [one] That code was used already. Wait one second for the next one in the app.
       *[other] That code was used already. Wait { $seconds } seconds for the next one in the app.
    }
refused-locked =
    { $minutes ->
        [one] Too many wrong codes. The account is locked for one minute; a new code does not change that.
       *[other] Too many wrong codes. The account is locked for { $minutes } minutes; a new code does not change that.
    }
refused-expired-sign-in = This sign-in took too long. Start over.
refused-too-soon =
    { $seconds ->
        [one] A text went out a moment ago. You can ask for another in one second.
       *[other] A text went out a moment ago. You can ask for another in { $seconds } seconds.
    }
refused-too-many-sends = No more texts can be sent in this sign-in. Use another way, or start over.
refused-delivery = The text could not be sent. Try again, or use another way.
refused-empty = Type the code first.
refused-server = Something went wrong on our side. Try again in a moment.

step-challenge = That was right. One more way is needed for this account.
step-register-offer = An authenticator app works without a phone network. You can add one now.
step-register-must = Before you go on, add an authenticator app to this account.
step-register = Add an authenticator app
step-register-later = Not now
step-remember = Remember this browser? Next time your password is enough here. Say no on a computer that others use.
step-remember-yes = Yes, remember it
step-remember-no = No

register-title = Add an authenticator app
register-about = Scan the picture with an authenticator app. Then type the code that the app shows.
register-qr = QR code that adds the account to an authenticator app
register-secret = Or type this key into the app:
register-code = Code from the app
register-submit = Add it
register-refused = That is not the code that the app shows now. Check the clock of the phone, and type the newest code.

account-title = Signed in
account-welcome = Welcome, { $name }. You are signed in.
account-method = Verified by { $method }.
account-remembered = This browser is remembered, so the password was enough.
account-codes-left =
    { $left ->
        [0] That was your last recovery code. Ask your support for new ones.
        [one] You have one recovery code left. Ask your support for new ones soon.
       *[other] You have { $left } recovery codes left.
    }
account-forget = Ask for the second step again in all my browsers
account-sign-out = Sign out

method-sms = text message
method-voice = phone call
method-email = e-mail
method-totp = authenticator app
method-hotp = hardware token
method-push = approval in the app
method-webauthn = security key
method-recovery_code = recovery code
method-temporary_pass = temporary pass

sms-body = { $code } is your Second Step code. It works for { $minutes } minutes. Never give it to anyone who calls or writes.

voice-body = Hello. This is Second Step. Your code is: { $code }. I say it again: { $code }. It works for { $minutes } minutes. Never tell it to anyone who calls you. Goodbye.
email-body = { $code } is your Second Step code. It works for { $minutes } minutes. Never give it to anyone who calls or writes. Or open this link and press the button there:

link-title = Finish signing in
link-about = Somebody is signing in as { $account } and asked for this e-mail.
link-warning = Press the button only if that is you, on a page that you have open now.
link-confirm = Yes, finish signing in
link-done-title = Done
link-done = The page where you began goes on by itself. You can close this one.

not-found-title = Page not found
not-found-body = There is nothing at this address.

demo-title = Demonstration
demo-about = What the person would hold in their hands.
demo-support-name = demonstration support
demo-support-hours = Monday to Friday, 8 to 17
demo-phone = Phone
demo-phone-empty = No texts yet.
demo-calls = Calls
demo-calls-empty = No calls yet.
demo-inbox = E-mail
demo-inbox-empty = No e-mails yet.
demo-push = Approval in the app
demo-push-empty = Nothing to approve.
demo-push-question = Are you signing in?
demo-push-number = If so, type this number on the page:
demo-push-choose = If so, choose the number that the page shows.
demo-push-deny = No, it is not me
demo-token = Hardware token
demo-token-code = Code in the window
demo-token-press = Press the button
demo-key = Security keys
demo-key-about =
    { $count ->
        [0] No key is registered.
        [one] One key is registered.
       *[other] { $count } keys are registered.
    }
demo-key-register = Register a key
demo-key-passkey = Register a passkey
demo-key-virtual = This browser knows no security keys. A virtual one stands in for it.
demo-key-touch = Touch the virtual key?
demo-key-failed = The key was not registered.
demo-pass = Temporary pass
demo-phone-reload = Reload the page to see new texts.
demo-app = Authenticator app
demo-app-code = Current code
demo-app-left = seconds left
demo-app-qr = QR code that adds the account to an authenticator app
demo-register-code = In this demonstration the app would show { $code } now.
demo-recovery = Recovery codes
demo-recovery-used = used
demo-operator = Phone operator
demo-route = Route
demo-route-fast = fast
demo-route-typical = typical
demo-route-congested = congested
demo-route-roaming = roaming
demo-route-outage = outage
demo-route-two-hump = two humps
demo-route-heavy-tail = heavy tail
demo-route-lost = everything lost
demo-delay = Fixed delay in seconds (empty: as the route does)
demo-lose-next = Lose the next text
demo-refuse = Refuse every text
