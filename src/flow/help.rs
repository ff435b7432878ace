//! Which help topics fit what is going on.

use super::authenticator::Method;

/// One help article.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Topic {
    /// Why this is asked, and whether it can be turned off.
    WhyTwoSteps,
    /// The device of the method shown is elsewhere.
    NoPhoneToday,
    /// Lost, stolen or replaced phone, or a new number.
    LostPhone,
    /// A text or call that does not come.
    NoTextOrCall,
    /// An older program keeps refusing the password.
    AppPasswords,
    /// An app code was refused.
    AppCodeRefused,
    /// A push does not arrive, or nobody asked for it.
    PushNotArriving,
    /// An e-mail does not come.
    EmailNotArriving,
    /// A code came that nobody asked for.
    CodeNotRequested,
    /// A hardware code was refused.
    HardwareToken,
    /// About temporary passes.
    TemporaryPass,
    /// A key was refused, cancelled or is not supported.
    SecurityKey,
    /// About recovery codes.
    RecoveryCodes,
    /// Too many wrong answers.
    Locked,
    /// Register another method.
    AfterSignIn,
    /// The end of every other topic: support.
    NothingHelped,
}

impl Topic {
    /// Every topic, in the order of the panel's list.
    pub const ALL: [Self; 16] = [
        Self::NoPhoneToday,
        Self::NoTextOrCall,
        Self::LostPhone,
        Self::AppCodeRefused,
        Self::PushNotArriving,
        Self::EmailNotArriving,
        Self::SecurityKey,
        Self::HardwareToken,
        Self::RecoveryCodes,
        Self::TemporaryPass,
        Self::CodeNotRequested,
        Self::Locked,
        Self::WhyTwoSteps,
        Self::AppPasswords,
        Self::AfterSignIn,
        Self::NothingHelped,
    ];

    /// The stable name: in deep links (`#second-step-help=lost-phone`), events and Fluent ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::WhyTwoSteps => "why-two-steps",
            Self::NoPhoneToday => "no-phone-today",
            Self::LostPhone => "lost-phone",
            Self::NoTextOrCall => "no-text-or-call",
            Self::AppPasswords => "app-passwords",
            Self::AppCodeRefused => "app-code-refused",
            Self::PushNotArriving => "push-not-arriving",
            Self::EmailNotArriving => "email-not-arriving",
            Self::CodeNotRequested => "code-not-requested",
            Self::HardwareToken => "hardware-token",
            Self::TemporaryPass => "temporary-pass",
            Self::SecurityKey => "security-key",
            Self::RecoveryCodes => "recovery-codes",
            Self::Locked => "locked",
            Self::AfterSignIn => "after-sign-in",
            Self::NothingHelped => "nothing-helped",
        }
    }

    /// The topic of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.name() == name)
    }
}

/// What is going on, as far as the help wants to know.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Situation {
    /// Choosing among the ways.
    Choosing,
    /// A challenge of this method is open, nothing is wrong.
    Open(Method),
    /// A delivery by this method is late, failed, or was asked for again.
    Late(Method),
    /// An answer by this method was refused.
    Refused(Method),
    /// Nothing is registered.
    NoMethod,
    /// Locked.
    Locked,
    /// The transaction is over.
    Over,
    /// The server or the network does not answer.
    Unreachable,
    /// Verified, with a single method registered.
    Offering,
    /// Anything else.
    Elsewhere,
}

/// The topics that fit, the best first. The table is the whole of it.
pub const fn fitting(situation: Situation) -> &'static [Topic] {
    use Method::{Email, Hotp, Push, RecoveryCode, Sms, TemporaryPass, Totp, Voice, WebAuthn};
    use Situation as S;
    use Topic as T;
    match situation {
        S::Choosing => &[T::NoPhoneToday, T::LostPhone, T::WhyTwoSteps],
        S::Open(Sms | Voice) => &[
            T::NoTextOrCall,
            T::NoPhoneToday,
            T::LostPhone,
            T::CodeNotRequested,
        ],
        S::Late(Sms | Voice) => &[T::NoTextOrCall, T::NoPhoneToday, T::LostPhone],
        S::Refused(Sms | Voice) => &[T::NoTextOrCall, T::CodeNotRequested, T::NoPhoneToday],
        S::Open(Email) | S::Late(Email) | S::Refused(Email) => {
            &[T::EmailNotArriving, T::NoPhoneToday, T::CodeNotRequested]
        }
        S::Open(Totp) => &[T::NoPhoneToday, T::LostPhone, T::AppCodeRefused],
        S::Refused(Totp) | S::Late(Totp) => &[T::AppCodeRefused, T::NoPhoneToday, T::LostPhone],
        S::Open(Push) | S::Late(Push) | S::Refused(Push) => {
            &[T::PushNotArriving, T::NoPhoneToday, T::LostPhone]
        }
        S::Open(Hotp) | S::Late(Hotp) | S::Refused(Hotp) => &[T::HardwareToken, T::NoPhoneToday],
        S::Open(WebAuthn) | S::Late(WebAuthn) | S::Refused(WebAuthn) => {
            &[T::SecurityKey, T::NoPhoneToday]
        }
        S::Open(RecoveryCode) | S::Late(RecoveryCode) | S::Refused(RecoveryCode) => {
            &[T::RecoveryCodes, T::LostPhone, T::NothingHelped]
        }
        S::Open(TemporaryPass) | S::Late(TemporaryPass) | S::Refused(TemporaryPass) => {
            &[T::TemporaryPass, T::NothingHelped]
        }
        S::NoMethod => &[T::NothingHelped, T::LostPhone, T::WhyTwoSteps],
        S::Locked => &[T::Locked, T::NothingHelped],
        S::Offering => &[T::AfterSignIn, T::WhyTwoSteps],
        S::Over | S::Unreachable | S::Elsewhere => {
            &[T::NothingHelped, T::NoPhoneToday, T::WhyTwoSteps]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_topic_has_a_name_that_leads_back_to_it() {
        for topic in Topic::ALL {
            assert_eq!(Topic::from_name(topic.name()), Some(topic));
        }
        assert_eq!(Topic::from_name("weather"), None);
    }

    #[test]
    fn every_situation_has_a_topic_and_none_twice() {
        let of_methods = Method::STRONGEST_FIRST.into_iter().flat_map(|m| {
            [
                Situation::Open(m),
                Situation::Late(m),
                Situation::Refused(m),
            ]
        });
        let others = [
            Situation::Choosing,
            Situation::NoMethod,
            Situation::Locked,
            Situation::Over,
            Situation::Unreachable,
            Situation::Offering,
            Situation::Elsewhere,
        ];
        for situation in of_methods.chain(others) {
            let topics = fitting(situation);
            assert!(!topics.is_empty(), "{situation:?}");
            for (at, topic) in topics.iter().enumerate() {
                assert!(!topics[..at].contains(topic), "{situation:?}");
            }
        }
    }
}
