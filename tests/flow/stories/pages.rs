//! The page: hidden, shown, back from the cache, asleep, left.

use std::time::Duration;

use second_step::flow::authenticator::Method::{Sms, Totp};
use second_step::flow::challenge::{Step, StepId, StepKind};
use second_step::flow::effect::{Outcome, Request};
use second_step::flow::options::Options;
use second_step::flow::reply::{Problem, Refusal};
use second_step::flow::view::{AlertKind, Resend, Screen, Sending};
use second_step::flow::{Effect, Event};

use crate::builders::*;
use crate::person::Person;

fn with_a_text() -> Person {
    Person::meets(offering(&[Sms, Totp]).opening(Sms).with(challenge(Sms)))
}

#[test]
fn on_return_the_server_is_asked_once_and_the_screen_stays() {
    let mut anna = with_a_text();
    anna.types("123")
        .does(Event::Visible(true))
        .does(Event::Visible(false))
        .does(Event::Visible(true));
    assert_eq!(anna.under_way.len(), 1);
    anna.does(Event::Visible(false)).does(Event::Visible(true));
    assert_eq!(anna.under_way.len(), 1);
    let before = anna.screen();
    anna.is_told(told(
        offering(&[Sms, Totp]).opening(Sms).with(challenge(Sms)),
    ));
    assert_eq!(anna.screen(), before);
    assert!(!anna.did(&Effect::ClearField) && !anna.moved_focus());
}

#[test]
fn on_return_a_code_that_another_tab_had_sent_is_seen() {
    let mut anna = Person::meets(offering(&[Sms, Totp]).opening(Sms));
    anna.does(Event::Visible(false)).does(Event::Visible(true));
    anna.is_told(told(
        offering(&[Sms, Totp]).opening(Sms).with(challenge(Sms)),
    ));
    assert_eq!(anna.sending(), Sending::Sent(Resend::In(30)));
    assert!(anna.did(&Effect::ListenForCode));
}

#[test]
fn on_return_a_step_that_another_tab_came_to_is_seen() {
    let mut anna = with_a_text();
    anna.does(Event::Visible(false)).does(Event::Visible(true));
    let mut transaction = offering(&[Sms, Totp]);
    transaction.pending_step = Some(Step {
        id: StepId("st-1".to_owned()),
        kind: StepKind::Remember,
    });
    anna.is_told(told(transaction));
    assert_eq!(anna.screen(), Screen::RememberStep);
    assert!(!anna.moved_focus());
}

#[test]
fn a_page_that_believed_a_code_dead_while_offline_is_set_right() {
    let mut anna = with_a_text();
    anna.does(Event::Online(false)).sleeps(700);
    assert_eq!(anna.alert(), Some(AlertKind::CodeExpired));
    let alive = challenge(Sms).sent_before(seconds(60));
    anna.does(Event::Online(true))
        .is_told(told(offering(&[Sms, Totp]).opening(Sms).with(alive)));
    assert_eq!(anna.alert(), None);
    assert_eq!(anna.code_screen().expires_in_minutes, Some(9));
}

#[test]
fn on_return_a_code_that_died_meanwhile_is_said() {
    let mut anna = with_a_text();
    anna.does(Event::Visible(false)).sleeps(1_200);
    anna.does(Event::Visible(true))
        .is_told(told(offering(&[Sms, Totp]).opening(Sms)));
    assert_eq!(anna.alert(), Some(AlertKind::CodeExpired));
    assert_eq!(anna.sending(), Sending::NotAsked);
}

#[test]
fn on_return_to_an_ended_transaction_the_screen_says_so() {
    let mut anna = with_a_text();
    anna.does(Event::Visible(false)).sleeps(72_000);
    anna.does(Event::Visible(true))
        .is_told(Err(Problem::TransactionOver));
    assert!(matches!(anna.screen(), Screen::Failed(_)));
    assert!(!anna.moved_focus());
}

#[test]
fn what_was_said_before_the_end_is_not_said_after_it() {
    let mut anna = with_a_text();
    anna.enters("111111")
        .is_told(refused(Refusal::Wrong, 4))
        .does(Event::OpenedHelp(None));
    anna.does(Event::ClockJumped)
        .is_told(Err(Problem::TransactionOver));
    assert_eq!((anna.alert(), anna.view().help.open), (None, None));
}

#[test]
fn a_lock_from_another_tab_is_seen_on_return() {
    let mut anna = with_a_text();
    anna.does(Event::Visible(false)).does(Event::Visible(true));
    let mut locked = offering(&[Sms, Totp]);
    locked.locked_for = Some(seconds(60));
    anna.is_told(told(locked));
    assert!(matches!(anna.screen(), Screen::Failed(_)));
}

#[test]
fn a_page_back_from_the_cache_forgets_the_code_asks_the_server_and_sends_nothing_again() {
    let mut anna = with_a_text();
    anna.enters("123456");
    let (verify, _) = anna.under_way[0];
    anna.does(Event::Leaving).sleeps(100).does(Event::Restored);
    assert!(anna.did(&Effect::ClearField));
    assert_eq!(anna.asks(), Some(&Request::Start));
    assert_eq!(anna.verifies(), 1);
    anna.hears(verify, refused(Refusal::Wrong, 1));
    assert_eq!(anna.alert(), None);
    assert!(!anna.view().verifying);
}

#[test]
fn a_page_back_from_the_cache_before_the_server_answered_begins_again() {
    let mut anna = Person::arrives();
    anna.enters("123456")
        .does(Event::Leaving)
        .does(Event::Restored);
    assert_eq!(anna.under_way.len(), 1);
    anna.is_told(told(offering(&[Totp]).with(challenge(Totp))));
    assert_eq!(anna.verifies(), 0, "the code was forgotten");
}

#[test]
fn a_page_that_is_left_gives_everything_up() {
    let mut anna = with_a_text();
    anna.enters("123456").does(Event::Leaving);
    assert!(anna.under_way.is_empty());
    assert!(anna.did(&Effect::StopListening) && anna.did(&Effect::AbandonAssertion));
}

#[test]
fn a_page_left_while_starting_begins_again_when_it_is_back() {
    let mut anna = Person::arrives();
    anna.does(Event::Leaving);
    assert!(anna.under_way.is_empty());
    anna.does(Event::Restored);
    assert_eq!(anna.asks(), Some(&Request::Start));
}

#[test]
fn clocks_that_part_are_a_question_to_the_server() {
    let mut anna = with_a_text();
    anna.does(Event::ClockJumped);
    assert_eq!(anna.asks(), Some(&Request::Start));
}

#[test]
fn time_never_runs_backward() {
    let mut anna = with_a_text();
    anna.waits(20.0);
    assert_eq!(anna.sending(), Sending::Sent(Resend::In(10)));
    anna.now = 1_000;
    anna.does(Event::Woke);
    assert_eq!(anna.sending(), Sending::Sent(Resend::In(10)));
    anna.now = 0;
    anna.types("1");
    assert_eq!(
        anna.reports()[0].seen,
        second_step::flow::observation::Seen::FirstInput(20.0)
    );
}

#[test]
fn after_two_minutes_of_sleep_the_first_event_catches_up() {
    let mut anna = with_a_text();
    anna.sleeps(120);
    assert_eq!(anna.sending(), Sending::Sent(Resend::Ready));
    assert!(anna.notice().is_some());
    assert_eq!(anna.code_screen().expires_in_minutes, Some(8));
}

#[test]
fn a_browser_that_has_text_in_the_field_already_keeps_it() {
    let surroundings = second_step::flow::event::Surroundings {
        field_has_text: true,
        ..Default::default()
    };
    let mut anna = Person::arrives_with(Options::default(), surroundings);
    anna.is_told(told(
        offering(&[Sms, Totp]).opening(Sms).with(challenge(Sms)),
    ))
    .waits(60.0);
    assert_eq!(anna.notice(), None);
    assert!(!anna.log.contains(&Effect::ClearField));
}

#[test]
fn waking_early_or_for_nothing_does_no_harm() {
    let mut anna = with_a_text();
    let before = anna.view();
    for _ in 0..100 {
        anna.does(Event::Woke);
        assert!(anna.last.is_empty());
    }
    assert_eq!(anna.view(), before);
}

#[test]
fn two_widgets_share_nothing() {
    let (mut anna, berit) = (with_a_text(), with_a_text());
    anna.enters("123456").is_told(verified(Sms));
    assert!(matches!(anna.outcomes()[..], [Outcome::Verified { .. }]));
    assert!(berit.outcomes().is_empty() && matches!(berit.screen(), Screen::Code(_)));
}

#[test]
fn a_transaction_without_any_end_has_none() {
    let mut endless = offering(&[Totp]).with(challenge(Totp));
    endless.expires_in = None;
    let mut anna = Person::meets(endless);
    anna.sleeps(1_000_000);
    assert_eq!((anna.asks(), anna.flow.next_wake()), (None, None));
    let mut forever = offering(&[Totp]).with(challenge(Totp));
    forever.expires_in = Some(Duration::MAX);
    Person::meets(forever).sleeps(1_000_000);
}
