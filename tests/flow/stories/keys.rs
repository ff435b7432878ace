//! A key: ready before the tap, asked for in the tap, cancelled at no cost.

use second_step::flow::authenticator::Method::{Totp, WebAuthn};
use second_step::flow::challenge::Answer;
use second_step::flow::effect::{Intent, Request};
use second_step::flow::event::{AssertionProblem, KeySupport, Surroundings};
use second_step::flow::help::Topic;
use second_step::flow::options::Options;
use second_step::flow::reply::Refusal;
use second_step::flow::view::{AlertKind, KeyState};
use second_step::flow::{Effect, Event};

use crate::builders::*;
use crate::person::Person;

fn with_a_key() -> Person {
    let mut anna = Person::meets(offering(&[WebAuthn, Totp]).opening(WebAuthn));
    anna.is_told(opened(challenge(WebAuthn)));
    anna
}

fn asks_for_the_key(person: &Person) -> bool {
    person
        .last
        .iter()
        .any(|effect| matches!(effect, Effect::Assert(_)))
}

#[test]
fn the_key_is_asked_for_in_the_tap_itself_and_signs_in() {
    let mut anna = with_a_key();
    anna.does(Event::AskedToSend);
    assert!(asks_for_the_key(&anna));
    assert_eq!(anna.key_screen().state, KeyState::Asking);
    anna.does(Event::AskedToSend);
    assert!(!asks_for_the_key(&anna), "one prompt at a time");
    anna.does(Event::Asserted(Ok(assertion())));
    assert!(matches!(
        anna.asks(),
        Some(Request::Verify {
            answer: Answer::Assertion(_),
            ..
        })
    ));
    anna.is_told(verified(WebAuthn));
    assert!(anna.is_in());
}

#[test]
fn a_prompt_that_ends_without_an_answer_costs_nothing_and_can_be_opened_again() {
    for problem in [
        AssertionProblem::Cancelled,
        AssertionProblem::TimedOut,
        AssertionProblem::Unsupported,
        AssertionProblem::NotInFrame,
        AssertionProblem::Misconfigured,
    ] {
        let mut anna = with_a_key();
        anna.does(Event::AskedToSend)
            .does(Event::Asserted(Err(problem)));
        let alert = anna.whole_alert();
        assert_eq!(
            (alert.kind, alert.topic),
            (AlertKind::Key(problem), Some(Topic::SecurityKey))
        );
        assert_eq!(alert.attempts_left, None);
        assert_eq!(anna.key_screen().state, KeyState::Ready);
        assert_eq!(anna.verifies(), 0);
        anna.does(Event::AskedToSend);
        assert!(asks_for_the_key(&anna));
        assert_eq!(anna.alert(), None);
    }
}

#[test]
fn a_key_that_is_not_accepted_is_told() {
    let mut anna = with_a_key();
    anna.does(Event::AskedToSend)
        .does(Event::Asserted(Ok(assertion())))
        .is_told(refused(Refusal::Assertion, 4));
    let alert = anna.whole_alert();
    assert_eq!(
        (alert.kind, alert.topic),
        (
            AlertKind::Refused(Refusal::Assertion),
            Some(Topic::SecurityKey)
        )
    );
    assert_eq!(anna.key_screen().state, KeyState::Ready);
}

#[test]
fn where_the_browser_has_no_keys_the_screen_says_so() {
    let surroundings = Surroundings {
        keys: KeySupport::Unsupported,
        ..Surroundings::default()
    };
    let mut anna = Person::arrives_with(Options::default(), surroundings);
    anna.is_told(told(offering(&[WebAuthn, Totp]).opening(WebAuthn)));
    let view = anna.key_screen();
    assert_eq!(
        (view.support, view.has_alternatives),
        (KeySupport::Unsupported, true)
    );
}

#[test]
fn turning_away_closes_the_prompt_and_its_answer_is_not_wanted() {
    let mut anna = with_a_key();
    anna.does(Event::AskedToSend)
        .does(Event::AskedForAlternatives);
    assert!(anna.did(&Effect::AbandonAssertion));
    anna.does(Event::Asserted(Ok(assertion())));
    assert_eq!(anna.verifies(), 0);
    anna.chooses(Totp)
        .does(Event::Asserted(Err(AssertionProblem::Cancelled)));
    assert_eq!(anna.alert(), None);
}

#[test]
fn an_answer_that_nobody_asked_for_is_not_sent() {
    let mut anna = with_a_key();
    anna.does(Event::Asserted(Ok(assertion())));
    assert_eq!(anna.verifies(), 0);
}

#[test]
fn a_second_tap_while_the_key_is_checked_opens_no_second_prompt() {
    let mut anna = with_a_key();
    anna.does(Event::AskedToSend)
        .does(Event::Asserted(Ok(assertion())))
        .does(Event::AskedToSend);
    assert!(!asks_for_the_key(&anna));
}

#[test]
fn a_key_is_never_sent_again() {
    let mut anna = with_a_key();
    anna.does(Event::AskedAgain);
    assert_eq!(anna.asks(), None);
}

#[test]
fn a_tap_before_the_options_are_there_fetches_them_once() {
    let mut anna = Person::meets(offering(&[WebAuthn, Totp]).opening(WebAuthn));
    anna.does(Event::AskedToSend).does(Event::AskedToSend);
    assert_eq!(anna.under_way.len(), 1);
    anna.is_told(Err(second_step::flow::reply::Problem::ServerTrouble));
    assert_eq!(anna.key_screen().state, KeyState::Ready);
    anna.does(Event::AskedToSend);
    assert!(anna.asks_for_challenge(WebAuthn, Intent::New));
    anna.is_told(opened(challenge(WebAuthn)))
        .does(Event::AskedToSend);
    assert!(asks_for_the_key(&anna));
}

#[test]
fn options_that_are_too_old_are_fetched_anew() {
    let mut old = challenge(WebAuthn);
    old.expires_in = Some(seconds(60));
    let mut anna = Person::meets(offering(&[WebAuthn, Totp]).opening(WebAuthn).with(old));
    anna.does(Event::Online(false))
        .waits(61.0)
        .does(Event::AskedToSend);
    assert!(!asks_for_the_key(&anna));
    assert!(anna.asks_for_challenge(WebAuthn, Intent::New));
}

#[test]
fn a_challenge_that_vanished_under_the_prompt_is_told_and_made_anew() {
    let mut anna = with_a_key();
    anna.does(Event::AskedToSend)
        .does(Event::Visible(false))
        .does(Event::Visible(true));
    anna.is_told(told(offering(&[WebAuthn, Totp]).opening(WebAuthn)));
    anna.does(Event::Asserted(Ok(assertion())));
    assert_eq!(anna.verifies(), 0);
    assert_eq!(anna.alert(), Some(AlertKind::ChallengeReplaced));
    anna.is_told(opened(challenge(WebAuthn)));
    assert_eq!(anna.key_screen().state, KeyState::Ready);
}

#[test]
fn a_page_back_from_the_cache_has_no_prompt_open() {
    let mut anna = with_a_key();
    anna.does(Event::AskedToSend).does(Event::Restored);
    assert!(anna.did(&Effect::AbandonAssertion));
    assert_eq!(anna.key_screen().state, KeyState::Ready);
    anna.is_told(told(
        offering(&[WebAuthn, Totp])
            .opening(WebAuthn)
            .with(challenge(WebAuthn)),
    ));
    anna.does(Event::AskedToSend);
    assert!(asks_for_the_key(&anna));
}
