//! Codes that fill themselves in or send themselves.

use second_step::flow::authenticator::Method::{RecoveryCode, Sms, Totp};
use second_step::flow::options::Options;
use second_step::flow::reply::{Problem, Refusal};
use second_step::flow::view::AlertKind;
use second_step::flow::{Effect, Event};

use crate::builders::*;
use crate::person::Person;

fn with_a_text() -> Person {
    Person::meets(offering(&[Sms, Totp]).opening(Sms).with(challenge(Sms)))
}

fn eager() -> Person {
    let options = Options {
        auto_submit: true,
        ..Options::default()
    };
    Person::meets_with(
        options,
        offering(&[Sms, Totp]).opening(Sms).with(challenge(Sms)),
    )
}

fn fills(person: &Person) -> bool {
    person
        .last
        .iter()
        .any(|effect| matches!(effect, Effect::FillField(_)))
}

#[test]
fn nothing_sends_itself_unless_the_host_wants_it() {
    let mut anna = with_a_text();
    anna.does(Event::Typed(pasted("123456")));
    assert_eq!(anna.verifies(), 0);
    assert!(!anna.code_screen().auto_submit);
}

#[test]
fn a_paste_that_completes_an_empty_field_sends_itself_where_the_host_wants_it() {
    let mut anna = eager();
    assert!(anna.code_screen().auto_submit);
    anna.does(Event::Typed(pasted("123 456")));
    assert_eq!(anna.code_asked(), Some("123456"));
}

#[test]
fn typing_the_last_digit_does_not_send() {
    let mut anna = eager();
    anna.types("12345").types("123456");
    assert_eq!(anna.verifies(), 0);
    anna.does(Event::Typed(pasted("12345")));
    assert_eq!(anna.verifies(), 0);
}

#[test]
fn a_code_without_a_known_length_does_not_send_itself() {
    let options = Options {
        auto_submit: true,
        ..Options::default()
    };
    let mut anna = Person::meets_with(
        options,
        offering(&[RecoveryCode]).with(challenge(RecoveryCode)),
    );
    anna.does(Event::Typed(pasted("fkvr-LPPF")));
    assert_eq!(anna.verifies(), 0);
}

#[test]
fn one_value_never_sends_itself_twice_whatever_came_between() {
    let mut anna = eager();
    for code in ["111111", "222222"] {
        anna.does(Event::Typed(pasted(code)))
            .is_told(refused(Refusal::Wrong, 4));
    }
    anna.does(Event::Typed(pasted("111111")));
    assert_eq!(anna.verifies(), 2);
    anna.does(Event::Submitted(typed("111111")));
    assert_eq!(anna.verifies(), 3, "the person may");
}

#[test]
fn what_was_sent_by_hand_does_not_send_itself_afterwards() {
    let mut anna = eager();
    anna.enters("111111")
        .is_told(Err(Problem::ServerTrouble))
        .does(Event::Typed(pasted("111111")));
    assert_eq!(anna.verifies(), 1);
}

#[test]
fn a_value_may_send_itself_once_to_each_challenge() {
    let mut anna = eager();
    anna.does(Event::Typed(pasted("111111")))
        .is_told(refused(Refusal::Wrong, 4));
    anna.chooses(Totp)
        .is_told(opened(challenge(Totp)))
        .does(Event::Typed(pasted("111111")));
    assert_eq!(anna.verifies(), 2);
}

#[test]
fn offline_a_code_that_would_send_itself_waits_for_the_person() {
    let mut anna = eager();
    anna.does(Event::Online(false))
        .does(Event::Typed(pasted("123456")));
    assert_eq!(
        (anna.verifies(), anna.alert()),
        (0, Some(AlertKind::Offline))
    );
}

#[test]
fn a_heard_code_goes_into_an_empty_field() {
    let mut anna = with_a_text();
    anna.waits(5.0).does(Event::CodeHeard(pasted("123456")));
    assert!(fills(&anna));
    assert_eq!(anna.verifies(), 0);
    anna.does(Event::Submitted(typed("123456")))
        .is_told(verified(Sms));
    assert!(anna.is_in());
}

#[test]
fn a_heard_code_sends_itself_where_the_host_wants_it() {
    let mut anna = eager();
    anna.does(Event::CodeHeard(typed("123456")));
    assert_eq!(anna.code_asked(), Some("123456"));
}

#[test]
fn a_heard_code_never_overwrites_what_is_typed() {
    let mut anna = with_a_text();
    anna.types("1").does(Event::CodeHeard(pasted("123456")));
    assert!(!fills(&anna));
}

#[test]
fn a_heard_text_without_a_code_of_this_length_is_left_alone() {
    let mut anna = with_a_text();
    anna.does(Event::CodeHeard(pasted("1234")));
    assert!(!fills(&anna));
}

#[test]
fn a_code_heard_before_any_was_asked_for_is_left_alone() {
    let mut anna = Person::meets(offering(&[Sms, Totp]).opening(Sms));
    anna.does(Event::CodeHeard(pasted("123456")));
    assert!(!fills(&anna));
}

#[test]
fn a_code_heard_on_another_screen_is_left_alone() {
    let mut anna = with_a_text();
    anna.chooses(Totp);
    assert!(anna.did(&Effect::StopListening));
    anna.is_told(opened(challenge(Totp)))
        .does(Event::CodeHeard(pasted("123456")));
    assert!(!fills(&anna));
}

#[test]
fn a_whole_message_that_was_filled_in_is_read_for_its_code() {
    let mut anna = with_a_text();
    anna.enters("Your code is 123456. It is good for 10 minutes.");
    assert_eq!(anna.code_asked(), Some("123456"));
}
