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
    /// A topic that the host added, by its place among those.
    Own(u8),
}

impl Topic {
    /// Every topic of ours, in the order of the panel's list.
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

    /// The stable name: in deep links (`#second-step-help=lost-phone`), events and Fluent ids. The host knows what its
    /// own topics are called.
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
            Self::Own(_) => "own",
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
    /// Verified, with a single method registered; or asked to register one.
    Offering,
    /// Asked whether this browser shall be remembered.
    Remembering,
    /// Anything else.
    Elsewhere,
}

/// What else is so.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Besides {
    /// The browser has no network.
    pub offline: bool,
    /// There is no other method to choose.
    pub alone: bool,
    /// No method was used in this browser before, as far as it remembers.
    pub first_visit: bool,
}

/// The topics that fit, the best first, none twice. The tables [`of`] and [`BESIDES`] are the whole of it.
pub fn fitting(situation: Situation, besides: Besides) -> Vec<Topic> {
    let mut topics = of(situation).to_vec();
    for (holds, place, topic) in BESIDES {
        if holds(situation, besides) && !topics.contains(&topic) {
            topics.insert(place.min(topics.len()), topic);
        }
    }
    topics
}

/// By what is going on.
const fn of(situation: Situation) -> &'static [Topic] {
    use Method::{Email, Hotp, Push, RecoveryCode, Sms, TemporaryPass, Totp, Voice, WebAuthn};
    use Situation as S;
    use Topic as T;
    match situation {
        S::Choosing => &[T::NoPhoneToday, T::LostPhone],
        S::Open(Sms | Voice) => &[
            T::NoTextOrCall,
            T::NoPhoneToday,
            T::LostPhone,
            T::CodeNotRequested,
        ],
        S::Late(Sms | Voice) => &[
            T::NoTextOrCall,
            T::NoPhoneToday,
            T::LostPhone,
            T::CodeNotRequested,
        ],
        S::Refused(Sms | Voice) => &[T::NoTextOrCall, T::CodeNotRequested, T::NoPhoneToday],
        S::Open(Email) | S::Late(Email) | S::Refused(Email) => {
            &[T::EmailNotArriving, T::NoPhoneToday, T::CodeNotRequested]
        }
        S::Open(Totp) => &[
            T::NoPhoneToday,
            T::LostPhone,
            T::AppCodeRefused,
            T::CodeNotRequested,
        ],
        S::Refused(Totp) | S::Late(Totp) => &[
            T::AppCodeRefused,
            T::NoPhoneToday,
            T::LostPhone,
            T::CodeNotRequested,
        ],
        S::Open(Push) | S::Late(Push) | S::Refused(Push) => &[
            T::PushNotArriving,
            T::NoPhoneToday,
            T::LostPhone,
            T::CodeNotRequested,
        ],
        S::Open(Hotp) | S::Late(Hotp) | S::Refused(Hotp) => {
            &[T::HardwareToken, T::NoPhoneToday, T::CodeNotRequested]
        }
        S::Open(WebAuthn) | S::Late(WebAuthn) | S::Refused(WebAuthn) => {
            &[T::SecurityKey, T::NoPhoneToday]
        }
        S::Open(RecoveryCode) | S::Late(RecoveryCode) | S::Refused(RecoveryCode) => &[
            T::RecoveryCodes,
            T::LostPhone,
            T::NothingHelped,
            T::CodeNotRequested,
        ],
        S::Open(TemporaryPass) | S::Late(TemporaryPass) | S::Refused(TemporaryPass) => {
            &[T::TemporaryPass, T::NothingHelped, T::CodeNotRequested]
        }
        S::NoMethod => &[T::NothingHelped, T::LostPhone, T::WhyTwoSteps],
        S::Locked => &[T::Locked, T::NothingHelped],
        S::Offering => &[T::AfterSignIn, T::WhyTwoSteps],
        S::Remembering => &[T::WhyTwoSteps, T::LostPhone],
        S::Over | S::Unreachable | S::Elsewhere => {
            &[T::NothingHelped, T::NoPhoneToday, T::WhyTwoSteps]
        }
    }
}

type Besideness = fn(Situation, Besides) -> bool;

/// What else adds a topic, and at which place it goes in.
const BESIDES: [(Besideness, usize, Topic); 2] = [
    // No network, or nothing else to try: support is next.
    (
        |situation, besides| besides.offline || (besides.alone && is_trouble(situation)),
        1,
        Topic::NothingHelped,
    ),
    // Whoever is here for the first time wonders why; whoever is in trouble does not.
    (
        |situation, besides| besides.first_visit && is_calm(situation),
        usize::MAX,
        Topic::WhyTwoSteps,
    ),
];

const fn is_trouble(situation: Situation) -> bool {
    matches!(situation, Situation::Late(_) | Situation::Refused(_))
}

const fn is_calm(situation: Situation) -> bool {
    matches!(situation, Situation::Choosing | Situation::Open(_))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plainly(situation: Situation) -> Vec<Topic> {
        fitting(situation, Besides::default())
    }

    #[test]
    fn every_topic_has_a_name_that_leads_back_to_it() {
        for topic in Topic::ALL {
            assert_eq!(Topic::from_name(topic.name()), Some(topic));
        }
        assert_eq!(Topic::from_name("weather"), None);
        assert_eq!(Topic::from_name(Topic::Own(0).name()), None);
    }

    fn every_situation() -> impl Iterator<Item = Situation> {
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
            Situation::Remembering,
            Situation::Elsewhere,
        ];
        of_methods.chain(others)
    }

    #[test]
    fn every_situation_has_a_topic_and_none_twice() {
        for situation in every_situation() {
            for bits in 0..8_u8 {
                let besides = Besides {
                    offline: bits & 1 != 0,
                    alone: bits & 2 != 0,
                    first_visit: bits & 4 != 0,
                };
                let topics = fitting(situation, besides);
                assert!(!topics.is_empty(), "{situation:?}");
                for (at, topic) in topics.iter().enumerate() {
                    assert!(!topics[..at].contains(topic), "{situation:?} {besides:?}");
                }
            }
        }
    }

    #[test]
    fn each_row_is_what_people_ask_there_in_this_order() {
        use Method as M;
        use Situation as S;
        let rows = [
            (
                S::Open(M::Sms),
                "no-text-or-call no-phone-today lost-phone code-not-requested",
            ),
            (
                S::Late(M::Voice),
                "no-text-or-call no-phone-today lost-phone code-not-requested",
            ),
            (
                S::Refused(M::Sms),
                "no-text-or-call code-not-requested no-phone-today",
            ),
            (
                S::Open(M::Email),
                "email-not-arriving no-phone-today code-not-requested",
            ),
            (
                S::Open(M::Totp),
                "no-phone-today lost-phone app-code-refused code-not-requested",
            ),
            (
                S::Refused(M::Totp),
                "app-code-refused no-phone-today lost-phone code-not-requested",
            ),
            (
                S::Late(M::Push),
                "push-not-arriving no-phone-today lost-phone code-not-requested",
            ),
            (
                S::Refused(M::Hotp),
                "hardware-token no-phone-today code-not-requested",
            ),
            (S::Open(M::WebAuthn), "security-key no-phone-today"),
            (
                S::Open(M::RecoveryCode),
                "recovery-codes lost-phone nothing-helped code-not-requested",
            ),
            (
                S::Open(M::TemporaryPass),
                "temporary-pass nothing-helped code-not-requested",
            ),
            (S::Choosing, "no-phone-today lost-phone"),
            (S::NoMethod, "nothing-helped lost-phone why-two-steps"),
            (S::Locked, "locked nothing-helped"),
            (S::Offering, "after-sign-in why-two-steps"),
            (S::Remembering, "why-two-steps lost-phone"),
            (S::Over, "nothing-helped no-phone-today why-two-steps"),
            (
                S::Unreachable,
                "nothing-helped no-phone-today why-two-steps",
            ),
            (S::Elsewhere, "nothing-helped no-phone-today why-two-steps"),
        ];
        for (situation, row) in rows {
            let names: Vec<&str> = plainly(situation).into_iter().map(Topic::name).collect();
            assert_eq!(names.join(" "), row, "{situation:?}");
        }
    }

    #[test]
    fn whoever_is_offline_has_support_within_reach() {
        let besides = Besides {
            offline: true,
            ..Besides::default()
        };
        for situation in every_situation() {
            let topics = fitting(situation, besides);
            assert!(topics.contains(&Topic::NothingHelped), "{situation:?}");
        }
        let topics = fitting(Situation::Open(Method::Sms), besides);
        assert_eq!(topics[..2], [Topic::NoTextOrCall, Topic::NothingHelped]);
    }

    #[test]
    fn with_no_other_method_support_is_next_once_there_is_trouble() {
        let besides = Besides {
            alone: true,
            ..Besides::default()
        };
        let late = fitting(Situation::Late(Method::Sms), besides);
        assert_eq!(late[..2], [Topic::NoTextOrCall, Topic::NothingHelped]);
        let open = fitting(Situation::Open(Method::Sms), besides);
        assert!(!open.contains(&Topic::NothingHelped));
    }

    #[test]
    fn a_first_visit_ends_with_why_unless_there_is_trouble() {
        let besides = Besides {
            first_visit: true,
            ..Besides::default()
        };
        let open = fitting(Situation::Open(Method::Totp), besides);
        assert_eq!(open.last(), Some(&Topic::WhyTwoSteps));
        assert_eq!(
            fitting(Situation::Choosing, besides).last(),
            Some(&Topic::WhyTwoSteps)
        );
        assert!(!plainly(Situation::Choosing).contains(&Topic::WhyTwoSteps));
        let refused = fitting(Situation::Refused(Method::Totp), besides);
        assert!(!refused.contains(&Topic::WhyTwoSteps));
    }
}
