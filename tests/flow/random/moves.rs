//! What can be done to a flow, at random.

use std::time::Duration;

use proptest::collection::vec;
use proptest::prelude::*;

use second_step::flow::Event;
use second_step::flow::authenticator::Method;
use second_step::flow::challenge::{
    Challenge, Delivery, DeliveryStatus, Remember, ResendPolicy, StepKind,
};
use second_step::flow::code::Typed;
use second_step::flow::event::{AssertionProblem, KeySupport, OfferAnswer, StepChoice};
use second_step::flow::help::Topic;
use second_step::flow::options::Options;
use second_step::flow::reply::{Problem, Refusal, Said};

use super::server::World;
use crate::builders::*;

/// One thing that happens.
#[derive(Clone, Debug)]
pub enum Move {
    /// The person picks one of the ways, or one that is not there.
    Choose(usize),
    /// The person or the browser does this.
    Do(Event),
    /// The server answers one of the requests under way, by what it is.
    Answer(usize),
    /// Something answers one of the requests under way with this.
    AnswerWith(usize, Result<Said, Problem>),
    /// A request that nobody waits for any more is answered.
    AnswerLate(usize, Result<Said, Problem>),
    /// Time passes, with the wake-ups asked for.
    Wait(u64),
    /// Time passes with nothing running.
    Sleep(u64),
    /// The clock goes back.
    Back(u64),
    /// The page goes into the back/forward cache and comes back.
    LeaveAndReturn(u64),
}

pub fn sequence() -> impl Strategy<Value = Vec<Move>> {
    vec(one_move(), 1..=60)
}

pub fn world() -> impl Strategy<Value = World> {
    (
        (
            vec(any_method(), 0..5),
            any::<Option<prop::sample::Index>>(),
        ),
        prop_oneof![
            Just(ResendPolicy::Same),
            Just(ResendPolicy::Replaces),
            Just(ResendPolicy::Both)
        ],
        prop_oneof![
            Just(Remember::None),
            Just(Remember::Flag),
            Just(Remember::Step)
        ],
        (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>()),
        (0_u32..4, keys(), step_kind()),
    )
        .prop_map(
            |(
                (methods, default),
                resend_policy,
                remember,
                (receipts, sends_at_once, eager, offers),
                (pace, keys, step),
            )| {
                let default = default
                    .filter(|_| !methods.is_empty())
                    .map(|at| at.index(methods.len()));
                World {
                    methods,
                    default,
                    resend_policy,
                    remember,
                    receipts,
                    sends_at_once,
                    pace,
                    keys,
                    step,
                    options: options(eager, offers),
                }
            },
        )
}

fn options(eager: bool, offers: bool) -> Options {
    Options {
        auto_submit: eager,
        registration_url: offers.then(|| "/register".to_owned()),
        ..Options::default()
    }
}

fn any_method() -> impl Strategy<Value = Method> {
    prop::sample::select(Method::STRONGEST_FIRST.to_vec())
}

fn keys() -> impl Strategy<Value = KeySupport> {
    prop_oneof![4 => Just(KeySupport::Supported), 1 => Just(KeySupport::Unsupported), 1 => Just(KeySupport::NotInFrame)]
}

fn step_kind() -> impl Strategy<Value = Option<StepKind>> {
    prop_oneof![
        4 => Just(None),
        1 => Just(Some(StepKind::Remember)),
        1 => any::<bool>().prop_map(|optional| Some(StepKind::Register { url: "/register".to_owned(), optional })),
        1 => Just(Some(StepKind::Challenge(Box::new(offering(&[Method::Totp, Method::WebAuthn]))))),
    ]
}

fn one_move() -> impl Strategy<Value = Move> {
    let at = 0_usize..4;
    prop_oneof![
        32 => at.clone().prop_map(Move::Answer),
        6 => (0_usize..6).prop_map(Move::Choose),
        26 => deed().prop_map(Move::Do),
        8 => news().prop_map(Move::Do),
        5 => (at.clone(), any_body()).prop_map(|(at, body)| Move::AnswerWith(at, body)),
        3 => (at, any_body()).prop_map(|(at, body)| Move::AnswerLate(at, body)),
        10 => (0_u64..40_000).prop_map(Move::Wait),
        2 => (0_u64..700_000).prop_map(Move::Wait),
        2 => (0_u64..2_000_000).prop_map(Move::Sleep),
        2 => (0_u64..100_000).prop_map(Move::Back),
        2 => (0_u64..100_000).prop_map(Move::LeaveAndReturn),
    ]
}

fn deed() -> impl Strategy<Value = Event> {
    prop_oneof![
        4 => Just(Event::AskedToSend),
        3 => Just(Event::AskedAgain),
        3 => Just(Event::AskedForAlternatives),
        2 => Just(Event::WentBack),
        4 => text().prop_map(Event::Typed),
        8 => text().prop_map(Event::Submitted),
        1 => any::<bool>().prop_map(Event::SetRemember),
        2 => prop_oneof![Just(StepChoice::Yes), Just(StepChoice::No)].prop_map(Event::ChoseInStep),
        2 => prop_oneof![Just(OfferAnswer::Register), Just(OfferAnswer::NotNow)].prop_map(Event::AnsweredOffer),
        2 => prop::option::of(prop::sample::select(Topic::ALL.to_vec())).prop_map(Event::OpenedHelp),
        1 => Just(Event::ClosedHelp),
        1 => Just(Event::CopiedReference),
        2 => Just(Event::Retried),
        1 => Just(Event::StartedOver),
    ]
}

fn news() -> impl Strategy<Value = Event> {
    prop_oneof![
        3 => asserted(),
        2 => text().prop_map(Event::CodeHeard),
        3 => any::<bool>().prop_map(Event::Online),
        4 => any::<bool>().prop_map(Event::Visible),
        1 => Just(Event::Restored),
        1 => Just(Event::ClockJumped),
        1 => Just(Event::Recalled(id("sms"))),
        1 => Just(Event::Woke),
    ]
}

fn asserted() -> impl Strategy<Value = Event> {
    use AssertionProblem::{Cancelled, Misconfigured, NotInFrame, TimedOut, Unsupported};
    let failed = prop::sample::select(vec![
        Unsupported,
        Cancelled,
        TimedOut,
        NotInFrame,
        Misconfigured,
    ]);
    prop_oneof![
        Just(Event::Asserted(Ok(assertion()))),
        failed.prop_map(|problem| Event::Asserted(Err(problem)))
    ]
}

fn text() -> impl Strategy<Value = Typed> {
    let words = vec![
        "123456",
        "123456",
        "123456",
        "111111",
        "222222",
        "fkvr-LPPF",
        "12",
        "12a",
        "",
        " ",
        "Your code is 123456",
    ];
    (prop::sample::select(words), any::<bool>()).prop_map(|(text, at_once)| Typed {
        text: text.to_owned(),
        at_once,
    })
}

fn any_body() -> impl Strategy<Value = Result<Said, Problem>> {
    prop_oneof![said().prop_map(Ok), problem().prop_map(Err)]
}

fn duration() -> impl Strategy<Value = Duration> + Clone {
    prop_oneof![4 => (0_u64..1_000_000).prop_map(Duration::from_millis), 1 => Just(Duration::ZERO), 1 => Just(Duration::MAX)]
}

fn problem() -> impl Strategy<Value = Problem> {
    let wait = prop::option::of(duration());
    prop_oneof![
        4 => (refusal(), prop::option::of(0_u32..6)).prop_map(|(refusal, attempts_left)| Problem::Refused { refusal, attempts_left }),
        1 => wait.clone().prop_map(|retry_in| Problem::Locked { retry_in }),
        1 => Just(Problem::TransactionOver),
        2 => Just(Problem::ChallengeReplaced),
        1 => wait.clone().prop_map(|retry_in| Problem::ResendTooSoon { retry_in }),
        1 => Just(Problem::TooManySends),
        1 => wait.prop_map(|retry_in| Problem::TooManyRequests { retry_in }),
        1 => Just(Problem::DeliveryFailed),
        2 => Just(Problem::Offline),
        1 => Just(Problem::TimedOut),
        2 => Just(Problem::ServerTrouble),
    ]
}

fn refusal() -> impl Strategy<Value = Refusal> {
    use Refusal::{
        Assertion, Denied, Expired, Older, PushTimedOut, Used, WaitForNext, Wrong, WrongNumber,
    };
    prop::sample::select(vec![
        Wrong,
        Expired,
        Used,
        Older,
        WaitForNext(20),
        Denied,
        PushTimedOut,
        WrongNumber,
        Assertion,
    ])
}

fn said() -> impl Strategy<Value = Said> {
    let delivery = prop::option::of(status().prop_map(delivery));
    prop_oneof![
        2 => (vec(any_method(), 0..4), vec(odd_challenge(), 0..3), prop::option::of(duration())).prop_map(|(methods, challenges, locked_for)| {
            let mut transaction = offering(&methods);
            transaction.challenges = challenges;
            transaction.locked_for = locked_for.filter(|wait| wait.as_millis() % 3 == 0);
            Said::Transaction(Box::new(transaction))
        }),
        2 => odd_challenge().prop_map(|challenge| Said::Challenge(Box::new(challenge))),
        2 => prop::option::of(any_method()).prop_map(|method| Said::Verified { method, continue_to: Some("/account".to_owned()), recovery_codes_left: method.is_none().then_some(2) }),
        1 => step_kind().prop_filter_map("a step", |kind| step(kind?).ok()),
        1 => (prop::option::of(duration()), delivery).prop_map(|(poll_in, delivery)| Said::Waiting { poll_in, delivery }),
        1 => Just(Said::AnotherCode),
        1 => Just(Said::Cancelled { continue_to: None }),
    ]
}

fn status() -> impl Strategy<Value = DeliveryStatus> {
    use DeliveryStatus::{Claimed, Failed, Queued, Sent, Unknown};
    prop::sample::select(vec![Queued, Sent, Claimed, Failed, Unknown])
}

/// A challenge with anything in it, mostly for a way that is there.
fn odd_challenge() -> impl Strategy<Value = Challenge> {
    let times = (
        prop::option::of(duration()),
        prop::option::of(duration()),
        prop::option::of(duration()),
    );
    (
        any_method(),
        any_method(),
        times,
        0_u32..7,
        prop::option::of(0_u32..3),
        status(),
    )
        .prop_map(
            |(method, other, (expires_in, resend_in, sent_ago), sends, sends_left, status)| {
                let mut odd = challenge(method).status(status);
                odd.authenticator = id(other.name());
                odd.method = if sends == 0 { method } else { other };
                (odd.expires_in, odd.resend_in, odd.sent_ago) = (expires_in, resend_in, sent_ago);
                (odd.sends, odd.sends_left) = (sends, sends_left);
                odd.delivery = Some(Delivery {
                    status,
                    ..Delivery::default()
                });
                odd
            },
        )
}
