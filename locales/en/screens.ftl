# What the screens say.
#
# $method is one of sms, voice, email, push, totp, hotp, webauthn, recovery_code, temporary_pass.
# $hint names the phone, address or key, masked by the server: ••12. It is "none" where the server gives none.
# Codes and numbers to match are never part of a text.

## On every screen

account-line = Signing in as { $account }
start-over-action = Not you? Start over
language-label = Language
offline-notice = You’re offline. Nothing is lost: carry on as soon as the connection is back.

## A code is typed

code-heading = { $method ->
    [voice] Enter the code from the call
    [email] Enter the code from the email
    [totp] Enter the code from your app
    [hotp] Enter the code from your token
    [recovery_code] Enter a recovery code
    [temporary_pass] Enter your temporary pass
   *[sms] Enter the code from the text
 }
code-intro = { $method ->
    [voice] { $hint ->
        [none] We’re calling your phone. Answer, listen, and type the code you hear.
       *[other] We’re calling { $hint }. Answer, listen, and type the code you hear.
     }
    [email] { $hint ->
        [none] We sent an email with a code to you.
       *[other] We sent an email with a code to { $hint }.
     }
    [totp] { $hint ->
        [none] Open your authenticator app and type the code it shows right now.
       *[other] Open your authenticator app ({ $hint }) and type the code it shows right now.
     }
    [hotp] { $hint ->
        [none] Press the button on your token and type the code it shows.
       *[other] Press the button on your token ({ $hint }) and type the code it shows.
     }
    [recovery_code] Type one of the codes you saved when you set up two-step verification. Each code works once.
    [temporary_pass] Type the pass an administrator gave you, exactly as it’s written.
   *[sms] { $hint ->
        [none] We sent a text message with a code to your phone.
       *[other] We sent a text message with a code to { $hint }.
     }
 }
code-ordinal-intro = Type code number { $ordinal } from the list you saved when you set up two-step verification.
code-another-intro = Nearly there. Your token and our server have drifted apart, so we need its next code too. Press the button again and type the new one.
code-label = { $method ->
    [recovery_code] Recovery code
    [temporary_pass] Temporary pass
   *[sms] Verification code
 }
code-submit = Continue
code-submit-busy = Checking…
code-format-digits = { $count ->
    [one] { $count } digit. Spaces don’t matter.
   *[other] { $count } digits. Spaces don’t matter.
 }
code-format-letters = Letters, digits and dashes, just as they’re written.
code-auto-submit = It’s checked as soon as it’s complete.
code-never-share = Never give this code to anyone who calls or writes to you, whoever they say they are.
code-expires = { $minutes ->
    [one] The code works for one more minute.
   *[other] The code works for { $minutes } more minutes.
 }
attempts-left = { $attempts ->
    [one] You have one try left.
   *[other] You have { $attempts } tries left.
 }
counts-same = { $sends ->
    [one] We’ve sent the code once.
   *[other] We’ve sent the same code { $sends } times. It doesn’t matter which message you read it in.
 }
counts-replaces = { $sends ->
    [one] We’ve sent one code, at { $time }.
   *[other] We’ve sent { $sends } codes. Only the newest works: the one sent at { $time }.
 }
counts-both = { $sends ->
    [one] We’ve sent one code, at { $time }.
   *[other] We’ve sent { $sends } codes. They all work until they expire; the newest was sent at { $time }.
 }

## A code, a call or a request is sent

send-heading = { $method ->
    [voice] Get a code by phone call
    [email] Get a code by email
    [push] Approve in your app
   *[sms] Get a code by text message
 }
send-intro = { $method ->
    [voice] { $hint ->
        [none] We’ll call your phone and read a code aloud.
       *[other] We’ll call { $hint } and read a code aloud.
     }
    [email] { $hint ->
        [none] We’ll send a code to your email address.
       *[other] We’ll send a code to { $hint }.
     }
    [push] { $hint ->
        [none] We’ll send a request to the app on your phone, for you to approve.
       *[other] We’ll send a request to the app on { $hint }, for you to approve.
     }
   *[sms] { $hint ->
        [none] We’ll send a text message with a code to your phone.
       *[other] We’ll send a text message with a code to { $hint }.
     }
 }
send-action = { $method ->
    [voice] { $hint ->
        [none] Call me
       *[other] Call { $hint }
     }
    [email] { $hint ->
        [none] Send an email
       *[other] Send an email to { $hint }
     }
    [push] Send the request
   *[sms] { $hint ->
        [none] Send a text
       *[other] Send a text to { $hint }
     }
 }
send-busy = { $method ->
    [voice] Calling…
   *[sms] Sending…
 }
resend-action = { $method ->
    [voice] Call me again
    [email] Send a new email
    [push] Send a new request
   *[sms] Send a new text
 }
resend-wait = { $seconds ->
    [one] Ready in { $seconds } second.
   *[other] Ready in { $seconds } seconds.
 }
resend-none = { $method ->
    [voice] We can’t call any more in this sign-in. A code you’ve already heard still works until it expires.
   *[sms] We can’t send any more codes in this sign-in. One that has reached you still works until it expires.
 }

## A delivery is late

late-overdue-title = { $method ->
    [voice] The call is taking its time
    [email] Your email is taking its time
    [push] Nothing on your phone yet?
   *[sms] Your text is taking its time
 }
late-overdue-body = { $method ->
    [voice] It may still come, and its code will work when it does.
    [push] Open the app by hand: the request may be waiting inside it.
    [email] It may still come, and its code will work when it does. Have a look in the spam folder meanwhile.
   *[sms] It may still come, and its code will work when it does.
 }
late-claimed-title = { $method ->
    [voice] The call should have reached you
    [email] Your email should be there by now
    [push] The request should be on your phone
   *[sms] Your text should be there by now
 }
late-claimed-body = { $method ->
    [voice] The phone network says that it went through. Check that your phone isn’t silenced or sending calls on.
    [email] The mail server took it. Have a look in the spam folder.
    [push] Open the app by hand: the request may be waiting inside it.
   *[sms] The phone network says that it was delivered. Have a look among blocked and filtered messages.
 }
late-failed-title = { $method ->
    [voice] The call didn’t go through
    [email] Your email couldn’t be delivered
    [push] The request didn’t reach your phone
   *[sms] Your text couldn’t be delivered
 }
late-failed-body = { $method ->
    [voice] The phone network turned it away. That has nothing to do with your account.
    [email] The mail server turned it away. That has nothing to do with your account.
    [push] Is your phone on, and online?
   *[sms] The phone network turned it away. That has nothing to do with your account.
 }
late-queued-title = { $method ->
    [voice] The call is still in the queue
    [email] Your email is still in the queue
    [push] The request is still in the queue
   *[sms] Your text is still in the queue
 }
late-queued-body = { $method ->
    [voice] We haven’t been able to place it yet. We keep trying.
   *[sms] It hasn’t left us yet. We keep trying.
 }
late-slow-title = { $method ->
    [voice] Calls to your operator are slow right now
    [email] Email is slow right now
    [push] Requests to the app are slow right now
   *[sms] Texts to your operator are slow right now
 }
late-slow-body = { $method ->
    [voice] It may take a while before the phone rings.
   *[sms] It may take a while to reach you.
 }
late-most-take = { $seconds ->
    [one] Most arrive within about { $seconds } second at the moment.
   *[other] Most arrive within about { $seconds } seconds at the moment.
 }

## Other ways

alternatives-action = Use a different verification option
alternatives-none = No other verification option is registered for you. If this one doesn’t work, support can help you in.
instead-action = { $method ->
    [voice] { $hint ->
        [none] Get a call instead
       *[other] Get a call to { $hint } instead
     }
    [email] { $hint ->
        [none] Get an email instead
       *[other] Get an email to { $hint } instead
     }
    [push] Approve in the app instead
    [totp] Use the authenticator app instead
    [hotp] Use your token instead
    [webauthn] Use your passkey or security key instead
    [recovery_code] Use a recovery code instead
    [temporary_pass] Use a temporary pass instead
   *[sms] { $hint ->
        [none] Get a text instead
       *[other] Get a text to { $hint } instead
     }
 }
choose-heading = How do you want to show that it’s you?
choose-intro = Pick whatever you have at hand.
choose-name = { $method ->
    [voice] Phone call
    [email] Email
    [push] Approve in the app
    [totp] Authenticator app
    [hotp] Hardware token
    [webauthn] Passkey or security key
    [recovery_code] Recovery code
    [temporary_pass] Temporary pass
   *[sms] Text message
 }
choose-what = { $method ->
    [voice] We call and read a code aloud
    [email] A code in your inbox
    [push] Answer a request on your phone
    [totp] Works without signal or internet
    [hotp] The code on its display
    [webauthn] Touch, look, or a PIN: no code to type
    [recovery_code] One of the codes you saved
    [temporary_pass] From an administrator
   *[sms] A code to your phone
 }
choose-last-used = Used here last time
choose-slow = { $method ->
    [voice] Calls are slow right now
    [email] Email is slow right now
   *[sms] Texts are slow right now
 }
choose-alive = { $method ->
    [voice] We’ve already called
    [push] A request is already waiting
   *[sms] A code is already on its way
 }
choose-key-unsupported = This browser can’t use it
choose-key-not-in-frame = Can’t be used in this window
choose-back = Go back

## A push

push-heading = { $state ->
    [over] Shall we ask your phone again?
   *[waiting] Check your phone
 }
push-intro = { $hint ->
    [none] We sent a request to the app on your phone. Open it and approve the sign-in.
   *[other] We sent a request to the app on { $hint }. Open it and approve the sign-in.
 }
push-over-intro = The last request is closed. You can send a new one whenever you’re ready.
push-show-label = Choose this number in the app
push-ask-intro = { $hint ->
    [none] Open the app on your phone. It shows a number: type it here.
   *[other] Open the app on { $hint }. It shows a number: type it here.
 }
push-ask-label = The number in the app
push-waiting = Waiting for your answer…
push-not-mine = I didn’t start this

## A key

key-heading = Use your passkey or security key
key-intro = { $hint ->
    [none] Your browser will ask for it. Touch the key, or use your fingerprint, face or screen lock.
   *[other] Your browser will ask for { $hint }. Touch the key, or use your fingerprint, face or screen lock.
 }
key-action = Use the key
key-preparing = One moment…
key-asking = Follow your browser’s instructions…
key-unsupported = This browser can’t use passkeys or security keys. Open the page in a newer browser, or choose another way.
key-not-in-frame = Passkeys and security keys don’t work in this window, which is part of another page. Open the sign-in in a tab of its own, or choose another way.

## After the answer

remember-label = Remember this browser
remember-hint = Only on a device that is yours.
remember-heading = Remember this browser?
remember-intro = Next time your password will do here. Say yes only on a device that is yours.
remember-yes = Yes, remember it
remember-no = No, ask me again
register-heading = { $optional ->
    [yes] Would you like to register a verification method?
   *[no] Register a verification method
 }
register-intro = { $optional ->
    [yes] It takes a minute, and next time you won’t depend on what you used today.
   *[no] Your organisation asks you to do it before you go on. It takes a minute.
 }
register-action = Register a method
register-later = Not now
offer-heading = Add a second way in?
offer-intro = You have one verification method. If it’s lost or left at home, you’re locked out. Adding another takes a minute.
offer-action = Add a method
no-method-heading = You have no verification method yet
no-method-intro = { $can ->
    [yes] Your password was right, but there’s nothing to verify you with. Register a method and you can sign in.
   *[no] Your password was right, but there’s nothing to verify you with. Support can help you register a method.
 }
verified-heading = You’re in
verified-intro = Taking you onwards…
verified-recovery-left = { $left ->
    [0] That was your last recovery code. Make new ones today.
    [one] You have one recovery code left. Make new ones soon.
   *[other] You have { $left } recovery codes left.
 }
cancelled-heading = Starting over
cancelled-intro = Taking you back to the beginning…
expired-heading = This sign-in has timed out
expired-intro = It was open for too long, or was ended somewhere else. Nothing is wrong with your account: begin again with your password.
locked-heading = Locked for a while
locked-intro = { $known ->
    [yes] There were too many wrong answers, so we’ve closed this for your protection. It opens again at { $time }, in about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
     }. A new code doesn’t open it sooner.
   *[no] There were too many wrong answers, so we’ve closed this for your protection. It opens again in a while. A new code doesn’t open it sooner.
 }
end-action = Back to the beginning
unreachable-heading = We can’t get through right now
unreachable-intro = The sign-in service doesn’t answer. Your password was fine, and nothing is lost.
retry-action = Try again

## What went wrong

alert-empty-title = The field is empty
alert-empty-body = { $method ->
    [totp] Type the code that your app shows.
    [hotp] Type the code that your token shows.
    [push] Type the number that the app shows.
    [recovery_code] Type one of your recovery codes.
    [temporary_pass] Type your temporary pass.
    [voice] Type the code you heard.
   *[sms] Type the code from the message.
 }
alert-short-title = Some digits are missing
alert-short-body = { $expected ->
    [one] It should be { $expected } digit. We haven’t sent anything, so this didn’t cost a try.
   *[other] It should be { $expected } digits. We haven’t sent anything, so this didn’t cost a try.
 }
alert-long-title = There are too many digits
alert-long-body = { $expected ->
    [one] It should be { $expected } digit. We haven’t sent anything, so this didn’t cost a try.
   *[other] It should be { $expected } digits. We haven’t sent anything, so this didn’t cost a try.
 }
alert-digits-title = A code has digits only
alert-digits-body = Take out everything else. We haven’t sent anything, so this didn’t cost a try.
alert-wrong-title = { $method ->
    [recovery_code] That isn’t one of your recovery codes
    [temporary_pass] That isn’t the right pass
    [push] That isn’t the right number
   *[sms] That isn’t the right code
 }
alert-wrong-body = { $method ->
    [voice] Type the code from the newest call. If you’re unsure, ask for another.
    [email] Compare it with the newest email and type it again.
    [push] Look at the number in the app and type it again.
    [totp] Look at the app again: the code changes every 30 seconds. Be sure it’s the entry for this account.
    [hotp] Press the button for a new code and type that one.
    [recovery_code] Compare letter by letter with your list. A code that’s been used doesn’t work again.
    [temporary_pass] Compare it letter by letter. Capitals may matter.
   *[sms] Compare it with the newest text and type it again.
 }
alert-expired-title = That code is too old
alert-expired-body = { $method ->
    [totp] Type the one your app shows right now.
    [hotp] Press the button for a new code and type that one.
    [temporary_pass] A temporary pass works for a short time. Ask an administrator for a new one, or choose another way.
    [recovery_code] Choose another code from your list.
    [voice] It was right, but its time had run out. Ask for a new call.
   *[sms] It was right, but its time had run out. Ask for a new one.
 }
alert-used-title = That code has been used
alert-used-body = { $method ->
    [totp] Each code works once. Wait for the next one in the app.
    [hotp] Each code works once. Press the button for a new one.
    [recovery_code] Each recovery code works once. Cross it off, and take the next.
    [temporary_pass] It worked once and is spent. Ask an administrator for a new one, or choose another way.
    [voice] Each code works once. Ask for a new call.
   *[sms] Each code works once. Ask for a new one.
 }
alert-older-title = That’s an earlier code
alert-older-body = { $method ->
    [voice] We’ve called again since, and only the newest code works.
    [email] We’ve sent another since, and only the newest works. It may still be on its way.
   *[sms] We’ve sent another since, and only the newest works. It may still be on its way.
 }
alert-wait-title = That code has been used
alert-wait-body = { $seconds ->
    [one] Each code works once. The app shows the next one in { $seconds } second.
   *[other] Each code works once. The app shows the next one in { $seconds } seconds.
 }
alert-denied-title = The request was denied on the phone
alert-denied-body = If that was a slip, send a new one. If it wasn’t you who asked, somebody may have your password.
alert-push-timeout-title = Nobody answered on the phone
alert-push-timeout-body = The request has closed. Send a new one, and have the app open.
alert-number-title = Another number was chosen on the phone
alert-number-body = Send a new request and choose the number that stands here.
alert-mistyped-title = That isn’t the number in the app
alert-mistyped-body = The request is closed. Send a new one and type the number that the app shows.
alert-assertion-title = The key wasn’t accepted
alert-assertion-body = It may be registered for another account. Try again with the right key, or choose another way.
alert-code-over-title = The code has expired
alert-code-over-body = { $method ->
    [voice] Nothing else has changed. Let us call again.
   *[sms] Nothing else has changed. Ask for a new one.
 }
alert-too-soon-title = A moment more
alert-too-soon-body = The last one went out just now, and may be on its way. You can soon ask again.
alert-sends-title = No more codes in this sign-in
alert-sends-body = One that has reached you still works. Otherwise choose another way, or begin again later.
alert-requests-title = That was a lot at once
alert-requests-body = { $seconds ->
    [0] Wait a little, then try again. Nothing is lost.
    [one] Wait { $seconds } second, then try again. Nothing is lost.
   *[other] Wait { $seconds } seconds, then try again. Nothing is lost.
 }
alert-delivery-title = { $method ->
    [voice] We couldn’t place the call
    [email] We couldn’t send the email
    [push] We couldn’t reach the app
   *[sms] We couldn’t send the text
 }
alert-delivery-body = { $method ->
    [email] The mail service didn’t take it. Your account is fine. Try again, or choose another way.
    [push] Your account is fine. Try again, or choose another way.
   *[sms] The phone operator didn’t take it. Your account is fine. Try again, or choose another way.
 }
alert-replaced-title = A newer code took over
alert-replaced-body = { $method ->
    [push] Another request was sent, perhaps from another tab. Answer the newest.
    [webauthn] This was started again, perhaps in another tab. Try once more here.
   *[sms] Another one was asked for, perhaps in another tab. Use the newest.
 }
alert-offline-title = You’re offline
alert-offline-body = Nothing is lost. Check the connection, then try again.
alert-timeout-title = No answer
alert-timeout-body = The connection may be slow. Nothing is lost: try again.
alert-server-title = Something went wrong at our end
alert-server-body = It isn’t you, and nothing is lost. Try again in a moment.
alert-key-unsupported-title = This browser can’t use that key
alert-key-unsupported-body = Try a newer browser, or choose another way. This didn’t cost a try.
alert-key-cancelled-title = The key wasn’t used
alert-key-cancelled-body = The window was closed, or your browser said no. This didn’t cost a try: start again when you’re ready.
alert-key-timeout-title = It took too long
alert-key-timeout-body = The browser stopped waiting. This didn’t cost a try: have the key ready and start again.
alert-key-frame-title = Keys don’t work in this window
alert-key-frame-body = Open the sign-in in a tab of its own, or choose another way. This didn’t cost a try.
alert-key-site-title = That key belongs to another site
alert-key-site-body = Be sure that you are on the right page. If you are, tell support. This didn’t cost a try.
reference-line = Reference: { $reference }
reference-copy = Copy
reference-copied = Copied

## News, said politely

status-sent = { $method ->
    [voice] We’re calling you now.
    [email] The email has been sent.
    [push] The request has been sent to your phone.
   *[sms] The text has been sent.
 }
status-sent-again = { $method ->
    [voice] We’re calling you again.
    [email] A new email has been sent.
    [push] A new request has been sent to your phone.
   *[sms] A new text has been sent.
 }
status-back-online = You’re online again.
status-can-resend = { $method ->
    [voice] You can ask for a new call now.
   *[sms] You can ask for a new code now.
 }
status-reference-copied = The reference has been copied.

## The way to the help, and support

help-see = See what you can do
help-ask-why-two-steps = Why this extra step?
help-ask-no-phone-today = Not got your phone with you?
help-ask-lost-phone = Lost or changed your phone?
help-ask-no-text-or-call = { $method ->
    [voice] No call?
   *[sms] Haven’t got the text?
 }
help-ask-app-passwords = Is an older program refusing your password?
help-ask-app-code-refused = Code from the app not working?
help-ask-push-not-arriving = Nothing on your phone?
help-ask-email-not-arriving = Haven’t got the email?
help-ask-code-not-requested = Got a code you didn’t ask for?
help-ask-hardware-token = Trouble with the token?
help-ask-temporary-pass = Questions about the pass?
help-ask-security-key = Trouble with the key?
help-ask-recovery-codes = Where are the recovery codes?
help-ask-locked = What can you do meanwhile?
help-ask-after-sign-in = Why another method?
help-ask-nothing-helped = Stuck?
support-heading = { $name ->
    [none] Contact support
   *[other] Contact { $name }
 }
support-phone = Call { $phone }
support-email = Write to { $email }
support-page = Open the support page
support-hours = Open { $hours }
help-heading = Help
help-close = Close the help
help-waiting = The help is on its way. If it doesn’t come, support can help you.
