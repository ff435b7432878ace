//! News, said politely: some of it drawn, some of it only said.

use super::*;

pub(super) fn news() -> Vec<(String, View)> {
    let all = [
        ("news-sent", Status::Sent(Method::Sms)),
        ("news-sent-again", Status::SentAgain(Method::Sms)),
        ("news-verifying", Status::Verifying),
        ("news-expires", Status::ExpiresInMinutes(1)),
        ("news-back-online", Status::BackOnline),
        ("news-can-resend", Status::CanResend),
        ("news-copied", Status::ReferenceCopied),
        ("news-verified", Status::Verified),
    ];
    let drawn = all.map(|(name, status)| {
        let mut view = code(Method::Sms, |code| {
            code.sending = Sending::Sent(Resend::Ready)
        });
        if status == Status::ReferenceCopied {
            view.alert = Some(alert(AlertKind::ServerTrouble));
        }
        view.status = Some(status);
        named(name, view)
    });
    drawn.into()
}
