//! No code, number, token or key material shows where somebody may print it: in events, effects, the view, the flow.

use second_step::flow::authenticator::Method::{Push, RecoveryCode, Sms, WebAuthn};
use second_step::flow::challenge::{Assertion, MatchNumber, PublicKeyOptions};
use second_step::flow::event::{Event, Surroundings};
use second_step::flow::options::Options;
use second_step::flow::reply::Refusal;

use crate::builders::*;
use crate::person::Person;

/// What must not show. Long enough not to turn up by chance in a time or an id.
const SECRETS: [&str; 7] = [
    "80413706",
    "fkvr-LPPF",
    "token-1",
    "number-8041",
    "challenge-8041",
    "signature-8041",
    "0413706",
];

#[test]
fn nothing_secret_shows_on_the_way_of_a_text() {
    let mut text = challenge(Sms);
    text.format.length = Some(8);
    let mut anna = Person::arrives();
    watched(&mut anna, Event::Typed(typed("80413706")));
    watched(&mut anna, Event::Submitted(typed("80413706")));
    tell(&mut anna, told(offering(&[Sms]).opening(Sms).with(text)));
    assert_eq!(
        anna.code_asked(),
        Some("80413706"),
        "the held code is on its way"
    );
    tell(&mut anna, refused(Refusal::Wrong, 4));
    watched(&mut anna, Event::CodeHeard(pasted("80413706")));
    watched(&mut anna, Event::Typed(typed("")));
    watched(&mut anna, Event::CodeHeard(pasted("80413706")));
    watched(&mut anna, Event::Submitted(typed("80413706")));
    assert_eq!(anna.reports().len(), 1, "a token went with the report");
    tell(&mut anna, verified(Sms));
}

#[test]
fn nothing_secret_shows_on_the_way_of_a_push_a_key_and_a_recovery_code() {
    let mut push = challenge(Push);
    push.number = Some(MatchNumber::Show("number-8041".to_owned()));
    let mut key = challenge(WebAuthn);
    key.public_key = Some(PublicKeyOptions("challenge-8041".to_owned()));
    let mut anna = Person::meets(offering(&[Push, WebAuthn, RecoveryCode]));
    watched(&mut anna, Event::Chose(id("push")));
    tell(&mut anna, opened(push));
    assert!(
        anna.push_screen().number.is_some(),
        "the number is on screen"
    );
    watched(&mut anna, Event::Chose(id("webauthn")));
    tell(&mut anna, opened(key));
    watched(&mut anna, Event::AskedToSend);
    watched(
        &mut anna,
        Event::Asserted(Ok(Assertion("signature-8041".to_owned()))),
    );
    tell(&mut anna, refused(Refusal::Assertion, 4));
    watched(&mut anna, Event::Chose(id("recovery_code")));
    tell(&mut anna, opened(challenge(RecoveryCode)));
    watched(&mut anna, Event::Submitted(typed("fkvr-LPPF")));
    tell(&mut anna, verified(RecoveryCode));
}

#[test]
fn nothing_secret_shows_where_the_form_posts() {
    let options = Options {
        native: true,
        ..Options::default()
    };
    let mut anna = Person::arrives_with(options, Surroundings::default());
    tell(
        &mut anna,
        told(offering(&[RecoveryCode]).with(challenge(RecoveryCode))),
    );
    watched(&mut anna, Event::Submitted(typed("fkvr-LPPF")));
}

fn tell(
    person: &mut Person,
    body: Result<second_step::flow::reply::Said, second_step::flow::reply::Problem>,
) {
    hides(&format!("{body:?}{body:#?}"));
    person.is_told(body);
    look(person);
}

fn watched(person: &mut Person, event: Event) {
    hides(&format!("{event:?}{event:#?}"));
    person.does(event);
    look(person);
}

fn look(person: &Person) {
    let (flow, effects, view) = (&person.flow, &person.last, person.view());
    hides(&format!(
        "{flow:?}{flow:#?}{effects:?}{effects:#?}{view:?}{view:#?}"
    ));
}

fn hides(text: &str) {
    for secret in SECRETS {
        assert!(!text.contains(secret), "{secret} shows in {text}");
    }
}
