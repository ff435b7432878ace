//! The ways between the ways.

use second_step::flow::authenticator::Method::{Push, Sms, Totp, Voice, WebAuthn};
use second_step::flow::effect::{Intent, Request, Target};
use second_step::flow::reply::Said;
use second_step::flow::view::{PushState, Resend, Screen, Sending};
use second_step::flow::{Effect, Event};

use crate::builders::*;
use crate::person::Person;

fn with_a_text() -> Person {
    Person::meets(
        offering(&[Sms, Totp, Push])
            .opening(Sms)
            .with(challenge(Sms)),
    )
}

#[test]
fn going_back_from_the_chooser_changes_nothing() {
    let mut anna = with_a_text();
    let before = anna.view();
    anna.does(Event::AskedForAlternatives).does(Event::WentBack);
    assert_eq!(anna.view(), before);
    assert!(anna.moved_focus_to(Target::Field));
    anna.does(Event::WentBack);
    assert!(anna.last.is_empty());
}

#[test]
fn choosing_what_one_came_from_is_going_back() {
    let mut anna = with_a_text();
    anna.does(Event::AskedForAlternatives).chooses(Sms);
    assert_eq!(anna.sending(), Sending::Sent(Resend::In(30)));
    assert_eq!(anna.asks(), None);
}

#[test]
fn coming_back_to_a_live_challenge_sends_no_other_code() {
    let mut anna = with_a_text();
    anna.does(Event::AskedForAlternatives)
        .chooses(Totp)
        .is_told(opened(challenge(Totp)));
    anna.does(Event::AskedForAlternatives);
    let text = anna
        .chooser()
        .choices
        .into_iter()
        .find(|choice| choice.method == Sms)
        .unwrap();
    assert!(text.alive);
    anna.chooses(Sms);
    assert_eq!(anna.asks(), None);
    assert!(anna.did(&Effect::ListenForCode) && anna.moved_focus_to(Target::Field));
    anna.enters("123456").is_told(verified(Sms));
    assert!(anna.is_in());
}

#[test]
fn several_numbers_are_several_ways() {
    let mut transaction = offering(&[]);
    transaction.authenticators = vec![
        named("mobile", Sms),
        named("office", Voice),
        named("home", Voice),
    ];
    let mut anna = Person::meets(transaction);
    anna.does(Event::Chose(id("home")));
    assert_eq!(
        anna.asks(),
        Some(&Request::Challenge(id("home"), Intent::New))
    );
}

#[test]
fn what_was_typed_for_one_way_does_not_stay_for_another() {
    let mut anna = with_a_text();
    anna.types("123").does(Event::AskedForAlternatives);
    assert!(!anna.did(&Effect::ClearField), "nothing is chosen yet");
    anna.chooses(Totp);
    assert!(anna.did(&Effect::ClearField));
}

#[test]
fn a_way_that_is_not_offered_cannot_be_chosen() {
    let mut anna = with_a_text();
    let before = anna.view();
    anna.chooses(WebAuthn);
    assert_eq!(anna.view(), before);
    assert!(anna.last.is_empty());
}

#[test]
fn a_push_goes_on_ringing_while_the_chooser_is_open_and_after_going_back() {
    let mut anna = Person::meets(offering(&[Sms, Push]).opening(Push).with(challenge(Push)));
    anna.waits(3.0)
        .does(Event::AskedForAlternatives)
        .is_told(not_yet());
    let polls = anna.polls();
    anna.waits(6.0);
    assert!(anna.polls() > polls, "it is asked about behind the chooser");
    anna.is_told(not_yet()).does(Event::WentBack);
    assert_eq!(anna.push_screen().state, PushState::Waiting);
    let polls = anna.polls();
    anna.waits(10.0);
    assert!(anna.polls() > polls, "and back at the push");
}

#[test]
fn a_push_approved_while_the_chooser_is_open_is_success_by_push() {
    let mut anna = Person::meets(offering(&[Sms, Push]).opening(Push).with(challenge(Push)));
    anna.waits(3.0).does(Event::AskedForAlternatives);
    anna.is_told(Ok(Said::Verified {
        method: None,
        continue_to: None,
        recovery_codes_left: None,
    }));
    assert!(anna.is_in());
    assert!(anna.log.contains(&Effect::RememberLastUsed(id("push"))));
}

#[test]
fn a_way_that_the_server_took_back_is_left() {
    let mut anna = with_a_text();
    anna.does(Event::Visible(false))
        .does(Event::Visible(true))
        .is_told(told(offering(&[Totp, Push])));
    assert_eq!(anna.chooser().choices.len(), 2);
    let mut berit = with_a_text();
    berit
        .does(Event::AskedForAlternatives)
        .does(Event::Visible(false))
        .does(Event::Visible(true));
    berit
        .is_told(told(offering(&[Totp, Push])))
        .does(Event::WentBack);
    assert!(!berit.chooser().can_go_back);
    let mut cecilia = with_a_text();
    cecilia
        .does(Event::AskedForAlternatives)
        .does(Event::Visible(false))
        .does(Event::Visible(true));
    cecilia.is_told(told(offering(&[])));
    assert_eq!(
        cecilia.screen(),
        Screen::NoMethod {
            can_register: false
        }
    );
}

#[test]
fn choosing_quickly_one_after_the_other_ends_at_the_last() {
    let mut anna = Person::meets(offering(&[Sms, Totp, Push]));
    anna.chooses(Push).chooses(Sms).chooses(Totp);
    assert_eq!(anna.under_way.len(), 1);
    assert!(anna.asks_for_challenge(Totp, Intent::New));
    anna.is_told(opened(challenge(Totp)))
        .enters("123456")
        .is_told(verified(Totp));
    assert!(anna.is_in());
}

#[test]
fn choosing_in_the_help_closes_the_help() {
    let mut anna = with_a_text();
    anna.does(Event::OpenedHelp(None)).chooses(Totp);
    assert_eq!(anna.view().help.open, None);
    assert!(anna.moved_focus_to(Target::Field));
}
