//! Draws the tables of `docs/flow.md` from the flow itself, and holds the page to them.
//! `UPDATE_TABLES=1 cargo test --test flow table` writes them anew.

use std::fmt::Write as _;

use second_step::flow::authenticator::Method::{Hotp, Push, Sms, Totp, WebAuthn};
use second_step::flow::challenge::{DeliveryStatus, StepKind};
use second_step::flow::effect::{Intent, Request};
use second_step::flow::event::{AssertionProblem, OfferAnswer, StepChoice};
use second_step::flow::options::Options;
use second_step::flow::reply::{Problem, Refusal, Said};
use second_step::flow::view::{PushState, Screen, Sending};
use second_step::flow::{Effect, Event};

use crate::builders::*;
use crate::person::Person;

#[test]
fn the_page_shows_what_the_flow_does() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/flow.md");
    let page = std::fs::read_to_string(path).unwrap();
    let drawn = replaced(&replaced(&page, "events", &events()), "replies", &replies());
    if std::env::var_os("UPDATE_TABLES").is_some() {
        std::fs::write(path, &drawn).unwrap();
    }
    assert!(
        page == drawn || std::env::var_os("UPDATE_TABLES").is_some(),
        "docs/flow.md is out of date: run with UPDATE_TABLES=1"
    );
}

/// The page with what stands between two marks replaced.
fn replaced(page: &str, mark: &str, table: &str) -> String {
    let (begin, end) = (
        format!("<!-- {mark} -->\n"),
        format!("<!-- end of {mark} -->"),
    );
    let (head, rest) = page.split_once(&begin).expect("the page has the mark");
    let (_, tail) = rest.split_once(&end).expect("the page has the end mark");
    [head, &begin, table, &end, tail].concat()
}

fn events() -> String {
    let stages = stages();
    let mut table = header("event", stages.iter().map(|(name, _)| *name));
    for (name, event) in all_events() {
        let cells = stages.iter().map(|(_, arrive)| {
            let mut person = arrive();
            what_comes(&mut person, |person| {
                person.does(event.clone());
            })
        });
        row(&mut table, name, cells);
    }
    table
}

fn replies() -> String {
    let questions = questions();
    let mut table = header("reply", questions.iter().map(|(name, _)| *name));
    for (name, body) in bodies() {
        let cells = questions.iter().map(|(_, ask)| {
            let mut person = ask();
            what_comes(&mut person, |person| {
                person.is_told(body.clone());
            })
        });
        row(&mut table, name, cells);
    }
    table
}

fn header<'a>(first: &'a str, names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<&str> = std::iter::once(first).chain(names).collect();
    format!(
        "| {} |\n|{}\n",
        names.join(" | "),
        "---|".repeat(names.len())
    )
}

fn row(table: &mut String, name: &str, cells: impl Iterator<Item = String>) {
    let cells: Vec<String> = cells.collect();
    writeln!(table, "| `{name}` | {} |", cells.join(" | ")).unwrap();
}

/// A cell: what is asked for, what is said, and where it leads.
fn what_comes(person: &mut Person, happens: impl Fn(&mut Person)) -> String {
    let (before, stood) = (person.view(), standing(person));
    happens(person);
    let after = person.view();
    let mut words: Vec<String> = person
        .last
        .iter()
        .filter_map(word)
        .map(str::to_owned)
        .collect();
    words.dedup();
    if after.alert != before.alert
        && let Some(alert) = &after.alert
    {
        words.push(format!("says {}", kind(&format!("{:?}", alert.kind))));
    }
    if standing(person) != stood {
        words.push(format!("→ {}", standing(person)));
    }
    match (words.is_empty(), after == before) {
        (false, _) => words.join(", "),
        (true, true) => "·".to_owned(),
        (true, false) => "notes".to_owned(),
    }
}

/// The last word of what `Debug` says of an alert: its own kind, or the refusal's.
fn kind(debug: &str) -> String {
    debug
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().next().is_some_and(char::is_uppercase))
        .rfind(|word| !matches!(*word, "Some" | "None" | "Refused" | "Key"))
        .unwrap_or(debug)
        .to_owned()
}

fn word(effect: &Effect) -> Option<&'static str> {
    Some(match effect {
        Effect::Send(_, request) => match request {
            Request::Start => "asks `start`",
            Request::Challenge(_, Intent::New) => "asks `challenge`",
            Request::Challenge(_, Intent::Resend) => "asks `challenge` again",
            Request::Verify { .. } => "asks `verify`",
            Request::Poll { .. } => "asks `poll`",
            Request::Step(..) => "asks `step`",
            Request::Cancel => "asks `cancel`",
        },
        Effect::Assert(_) => "key prompt",
        Effect::CopyReference(_) => "copies",
        Effect::FillField(_) => "fills the field",
        Effect::GoTo(_) => "leaves the page",
        Effect::Finish(_) => "**ends**",
        Effect::Report(_) => "reports",
        Effect::TellHelpRead(..) => "opens the help",
        Effect::Abandon(_) => "gives up",
        _ => return None,
    })
}

fn standing(person: &Person) -> &'static str {
    match person.screen() {
        Screen::Starting => "starting",
        Screen::Unreachable => "unreachable",
        Screen::Choose(_) => "choosing",
        Screen::Code(code) => match code.sending {
            Sending::NotAsked => "not asked",
            Sending::Asking => "asking",
            _ => "code",
        },
        Screen::Push(push) => match push.state {
            PushState::NotAsked => "not asked",
            PushState::Asking => "asking",
            PushState::Waiting => "push",
            PushState::Over => "push over",
        },
        Screen::Key(_) => "key",
        Screen::RememberStep | Screen::RegisterStep { .. } => "step",
        Screen::Offer { .. } => "offer",
        Screen::NoMethod { .. } => "no method",
        Screen::Verified { .. } => "verified",
        Screen::Cancelled => "cancelled",
        Screen::Failed(_) => "failed",
    }
}

type Arrive = fn() -> Person;

fn stages() -> Vec<(&'static str, Arrive)> {
    vec![
        ("starting", Person::arrives),
        ("unreachable", || {
            after(Person::arrives(), Err(Problem::ServerTrouble))
        }),
        ("choosing", || Person::meets(offering(&[Sms, Totp]))),
        ("choosing, from a code", || {
            doing(text(), Event::AskedForAlternatives)
        }),
        ("not asked", || {
            Person::meets(offering(&[Sms, Totp]).opening(Sms))
        }),
        ("code", text),
        ("verifying", || entering(text())),
        ("push", push),
        ("push over", || {
            let mut person = push();
            person.waits(3.0).is_told(refused(Refusal::Denied, 4));
            person
        }),
        ("key", key),
        ("key prompt", || doing(key(), Event::AskedToSend)),
        ("step", || after(entering(text()), step(StepKind::Remember))),
        ("offer", || {
            let options = Options {
                registration_url: Some("/register".to_owned()),
                ..Options::default()
            };
            after(
                entering(Person::meets_with(
                    options,
                    offering(&[Totp]).with(challenge(Totp)),
                )),
                verified(Totp),
            )
        }),
        ("no method", || Person::meets(offering(&[]))),
        ("starting over", || doing(text(), Event::StartedOver)),
        ("verified", || after(entering(text()), verified(Sms))),
        ("failed", || {
            after(entering(text()), Err(Problem::TransactionOver))
        }),
    ]
}

fn all_events() -> Vec<(&'static str, Event)> {
    vec![
        ("Chose", Event::Chose(id("totp"))),
        ("AskedToSend", Event::AskedToSend),
        ("AskedAgain", Event::AskedAgain),
        ("AskedForAlternatives", Event::AskedForAlternatives),
        ("WentBack", Event::WentBack),
        ("Typed", Event::Typed(typed("1"))),
        ("Submitted", Event::Submitted(typed("123456"))),
        ("SetRemember", Event::SetRemember(true)),
        ("ChoseInStep", Event::ChoseInStep(StepChoice::Yes)),
        ("AnsweredOffer", Event::AnsweredOffer(OfferAnswer::NotNow)),
        ("OpenedHelp", Event::OpenedHelp(None)),
        ("ClosedHelp", Event::ClosedHelp),
        ("CopiedReference", Event::CopiedReference),
        ("Retried", Event::Retried),
        ("StartedOver", Event::StartedOver),
        ("Asserted(Ok)", Event::Asserted(Ok(assertion()))),
        (
            "Asserted(Err)",
            Event::Asserted(Err(AssertionProblem::Cancelled)),
        ),
        ("CodeHeard", Event::CodeHeard(pasted("123456"))),
        ("Online(false)", Event::Online(false)),
        ("Visible(false)", Event::Visible(false)),
        ("Restored", Event::Restored),
        ("ClockJumped", Event::ClockJumped),
        ("Leaving", Event::Leaving),
        ("Woke", Event::Woke),
    ]
}

fn questions() -> Vec<(&'static str, Arrive)> {
    vec![
        ("`start`", Person::arrives),
        ("`start`, asked again", || doing(text(), Event::ClockJumped)),
        ("`challenge`", || {
            doing(
                Person::meets(offering(&[Sms, Totp])),
                Event::Chose(id("sms")),
            )
        }),
        ("`challenge` again", || {
            let mut person = text();
            person.waits(31.0);
            doing(person, Event::AskedAgain)
        }),
        ("`verify`", || entering(text())),
        ("`poll`", || {
            let mut person = push();
            person.waits(3.0);
            person
        }),
        ("`step`", || {
            let person = after(entering(text()), step(StepKind::Remember));
            doing(person, Event::ChoseInStep(StepChoice::Yes))
        }),
        ("`cancel`", || doing(text(), Event::StartedOver)),
    ]
}

fn bodies() -> Vec<(&'static str, Result<Said, Problem>)> {
    let wait = Some(seconds(10));
    vec![
        (
            "Transaction",
            told(offering(&[Sms, Totp]).opening(Sms).with(challenge(Sms))),
        ),
        ("Challenge", opened(challenge(Sms).sent_times(2))),
        ("Verified", verified(Sms)),
        ("Step", step(StepKind::Remember)),
        ("Waiting", news(DeliveryStatus::Sent)),
        ("AnotherCode", Ok(Said::AnotherCode)),
        ("Cancelled", cancelled()),
        ("Refused", refused(Refusal::Wrong, 4)),
        ("Locked", Err(Problem::Locked { retry_in: wait })),
        ("TransactionOver", Err(Problem::TransactionOver)),
        ("ChallengeReplaced", Err(Problem::ChallengeReplaced)),
        (
            "ResendTooSoon",
            Err(Problem::ResendTooSoon { retry_in: wait }),
        ),
        ("TooManySends", Err(Problem::TooManySends)),
        (
            "TooManyRequests",
            Err(Problem::TooManyRequests { retry_in: wait }),
        ),
        ("DeliveryFailed", Err(Problem::DeliveryFailed)),
        ("Offline", Err(Problem::Offline)),
        ("TimedOut", Err(Problem::TimedOut)),
        ("ServerTrouble", Err(Problem::ServerTrouble)),
    ]
}

fn text() -> Person {
    Person::meets(
        offering(&[Sms, Totp, Hotp])
            .opening(Sms)
            .with(challenge(Sms)),
    )
}

fn push() -> Person {
    Person::meets(offering(&[Push, Totp]).opening(Push).with(challenge(Push)))
}

fn key() -> Person {
    Person::meets(
        offering(&[WebAuthn, Totp])
            .opening(WebAuthn)
            .with(challenge(WebAuthn)),
    )
}

fn entering(mut person: Person) -> Person {
    person.enters("123456");
    person
}

fn doing(mut person: Person, event: Event) -> Person {
    person.does(event);
    person
}

fn after(mut person: Person, body: Result<Said, Problem>) -> Person {
    person.is_told(body);
    person
}
