//! What a message with a code says, by the road that it takes.

use crate::gateway::{Channel, Message};
use crate::l10n;
use crate::method::CODE_DIGITS;
use crate::secrets::{Destination, LinkToken, MessageText, SentCode};
use crate::store::challenges::Challenge;

use super::Verifier;
use super::transaction::Open;

/// One code on its way to one place.
pub(super) struct Letter<'a> {
    pub challenge: &'a Challenge,
    pub generation: u32,
    pub channel: Channel,
    pub to: Destination,
}

impl Verifier {
    /// The message that carries this code.
    pub(super) fn message(&self, open: &Open, letter: Letter<'_>) -> Message {
        let challenge = letter.challenge.id.as_str();
        let code = self.key.code(challenge, letter.generation, CODE_DIGITS);
        let text = match letter.channel {
            Channel::Sms => self.text(open, &code),
            Channel::Voice => self.speech(open, &code),
            Channel::Email => self.mail(open, &code, &self.key.link(challenge, letter.generation)),
        };
        Message {
            channel: letter.channel,
            to: letter.to,
            text: MessageText::new(text),
        }
    }

    /// A text ends with the origin-bound line that lets a browser fill the code in on this site only.
    fn text(&self, open: &Open, code: &SentCode) -> String {
        let words = self.words(open, "sms-body", code.expose());
        format!("{words}\n\n@{} #{}", open.transaction.host, code.expose())
    }

    /// A call says the digits one by one, twice: nobody has a pen ready the first time.
    fn speech(&self, open: &Open, code: &SentCode) -> String {
        let digits: Vec<String> = code.expose().chars().map(String::from).collect();
        self.words(open, "voice-body", &digits.join(", "))
    }

    /// An e-mail also has a link, to a page with a button: what scanners of mail open must change nothing.
    fn mail(&self, open: &Open, code: &SentCode, link: &LinkToken) -> String {
        let words = self.words(open, "email-body", code.expose());
        let transaction = &open.transaction;
        let (origin, id, link) = (&transaction.origin, &transaction.id, link.expose());
        format!("{words}\n\n{origin}/sign-in/{id}/link/{link}")
    }

    fn words(&self, open: &Open, id: &str, code: &str) -> String {
        let minutes = self.settings.code_lifetime.as_secs().div_ceil(60);
        let values = [("code", code), ("minutes", &minutes.to_string())];
        l10n::text_with(&open.transaction.language, id, &values)
    }
}
