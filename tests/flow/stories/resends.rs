//! Another code: cooldown, count, trouble.

use second_step::flow::authenticator::Method::{Email, Sms, Totp};
use second_step::flow::challenge::ResendPolicy;
use second_step::flow::effect::{Intent, Target};
use second_step::flow::help::Topic;
use second_step::flow::reply::Problem;
use second_step::flow::view::{AlertKind, Resend, Screen, Sending, Status};
use second_step::flow::{Effect, Event};

use crate::builders::*;
use crate::person::Person;

fn with_a_text() -> Person {
    Person::meets(offering(&[Sms, Totp]).opening(Sms).with(challenge(Sms)))
}

#[test]
fn another_code_can_be_asked_for_when_the_cooldown_is_over_and_not_before() {
    let mut anna = with_a_text();
    assert_eq!(anna.sending(), Sending::Sent(Resend::In(30)));
    anna.waits(12.0);
    assert_eq!(anna.sending(), Sending::Sent(Resend::In(20)));
    anna.does(Event::AskedAgain);
    assert_eq!(anna.asks(), None);
    anna.waits(18.0);
    assert_eq!(anna.sending(), Sending::Sent(Resend::Ready));
    assert_eq!(anna.view().status, Some(Status::CanResend));
    anna.does(Event::AskedAgain).does(Event::AskedAgain);
    assert!(anna.asks_for_challenge(Sms, Intent::Resend));
    assert_eq!(anna.under_way.len(), 1);
    assert_eq!(anna.sending(), Sending::Sent(Resend::Asking));
    anna.is_told(opened(challenge(Sms).sent_times(2)));
    assert_eq!(anna.sending(), Sending::Sent(Resend::In(30)));
    assert_eq!(anna.view().status, Some(Status::SentAgain(Sms)));
    assert!(anna.moved_focus_to(Target::Field));
}

#[test]
fn the_words_of_the_cooldown_change_every_five_seconds_and_wake_us_no_more_often() {
    let mut anna = with_a_text();
    let mut wakes = 0;
    while anna.now < 30_000 {
        let at = anna.flow.next_wake().map(|at| at.as_millis()).unwrap();
        anna.now = at;
        anna.does(Event::Woke);
        wakes += 1;
    }
    assert!(wakes <= 8, "{wakes} wake-ups in half a minute");
}

#[test]
fn the_last_code_was_the_last() {
    let mut anna = with_a_text();
    anna.waits(31.0)
        .does(Event::AskedAgain)
        .is_told(opened(challenge(Sms).sent_times(5)));
    assert_eq!(anna.sending(), Sending::Sent(Resend::NoMore));
    anna.waits(60.0).does(Event::AskedAgain);
    assert_eq!(anna.asks(), None);
    assert_ne!(anna.view().status, Some(Status::CanResend));
}

#[test]
fn the_server_says_that_no_more_are_sent() {
    let mut anna = with_a_text();
    anna.waits(31.0)
        .does(Event::AskedAgain)
        .is_told(Err(Problem::TooManySends));
    assert_eq!(anna.alert(), Some(AlertKind::TooManySends));
    assert_eq!(anna.whole_alert().topic, Some(Topic::NoTextOrCall));
    assert_eq!(anna.sending(), Sending::Sent(Resend::NoMore));
}

#[test]
fn the_server_says_that_it_is_too_soon_and_how_long() {
    for problem in [
        Problem::ResendTooSoon {
            retry_in: Some(seconds(10)),
        },
        Problem::TooManyRequests {
            retry_in: Some(seconds(10)),
        },
    ] {
        let mut anna = with_a_text();
        anna.waits(31.0)
            .does(Event::AskedAgain)
            .is_told(Err(problem));
        assert_eq!(anna.sending(), Sending::Sent(Resend::In(10)));
        anna.waits(10.0);
        assert_eq!(anna.sending(), Sending::Sent(Resend::Ready));
    }
}

#[test]
fn a_wait_beyond_all_reason_is_a_long_wait_and_no_crash() {
    let mut anna = with_a_text();
    let forever = std::time::Duration::MAX;
    anna.waits(31.0)
        .does(Event::AskedAgain)
        .is_told(Err(Problem::ResendTooSoon {
            retry_in: Some(forever),
        }));
    assert!(matches!(anna.sending(), Sending::Sent(Resend::In(_))));
    let mut endless = challenge(Sms);
    endless.sent_ago = Some(forever);
    endless.expires_in = Some(forever);
    endless.resend_in = Some(forever);
    endless.poll_in = Some(forever);
    let mut berit = Person::meets(offering(&[Sms]).opening(Sms).with(endless));
    berit.waits(5.0).types("1").does(Event::Leaving);
}

#[test]
fn the_text_could_not_be_handed_over() {
    let mut anna = Person::meets(offering(&[Sms, Totp]));
    anna.chooses(Sms).is_told(Err(Problem::DeliveryFailed));
    assert_eq!(anna.alert(), Some(AlertKind::DeliveryFailed));
    assert_eq!(anna.sending(), Sending::Undeliverable(Resend::Ready));
    assert_eq!(anna.whole_alert().topic, Some(Topic::NoTextOrCall));
    anna.does(Event::AskedAgain).is_told(opened(challenge(Sms)));
    assert_eq!(anna.sending(), Sending::Sent(Resend::In(30)));
    assert_eq!(anna.alert(), None);
}

#[test]
fn another_text_could_not_be_handed_over_but_the_first_may_still_come() {
    let mut anna = with_a_text();
    anna.waits(31.0)
        .does(Event::AskedAgain)
        .is_told(Err(Problem::DeliveryFailed));
    assert_eq!(anna.sending(), Sending::Undeliverable(Resend::Ready));
    anna.enters("123456").is_told(verified(Sms));
    assert!(anna.is_in());
}

#[test]
fn an_email_that_fails_has_its_own_help() {
    let mut anna = Person::meets(offering(&[Email]));
    anna.is_told(Err(Problem::DeliveryFailed));
    assert_eq!(anna.whole_alert().topic, Some(Topic::EmailNotArriving));
}

#[test]
fn what_is_typed_stays_where_an_older_code_is_still_good() {
    for (policy, cleared) in [
        (ResendPolicy::Same, false),
        (ResendPolicy::Both, false),
        (ResendPolicy::Replaces, true),
    ] {
        let mut anna = Person::meets(offering(&[Sms]).policy(policy).with(challenge(Sms)));
        anna.waits(31.0).does(Event::AskedAgain).types("123");
        anna.is_told(opened(challenge(Sms).sent_times(2)));
        assert_eq!(anna.did(&Effect::ClearField), cleared, "{policy:?}");
    }
}

#[test]
fn news_of_the_older_text_does_not_reach_the_newer_one() {
    let mut anna = Person::meets(offering(&[Sms]).with(challenge(Sms)).with_receipts());
    anna.waits_until_it_asks();
    let (poll, _) = anna.under_way[0];
    anna.waits(5.0).hears(poll, not_yet()).waits(16.0);
    anna.waits_until_it_asks();
    anna.waits(8.0);
    let polls: Vec<_> = anna.under_way.iter().map(|(request, _)| *request).collect();
    anna.does(Event::AskedAgain)
        .is_told(opened(challenge(Sms).sent_times(2)));
    for poll in polls {
        anna.hears(
            poll,
            news(second_step::flow::challenge::DeliveryStatus::Failed),
        );
    }
    assert_eq!(anna.notice(), None);
}

#[test]
fn an_older_answer_about_where_things_stand_does_not_undo_a_resend() {
    let mut anna = with_a_text();
    anna.waits(31.0)
        .does(Event::Visible(false))
        .does(Event::Visible(true));
    let (refresh, _) = anna.under_way[0];
    anna.does(Event::AskedAgain)
        .is_told(opened(challenge(Sms).sent_times(2)));
    anna.hears(
        refresh,
        told(offering(&[Sms, Totp]).with(challenge(Sms).sent_before(seconds(31)))),
    );
    assert_eq!(anna.sending(), Sending::Sent(Resend::In(30)));
    assert_eq!(
        anna.code_screen().counts.map(|counts| counts.sends),
        Some(2)
    );
}

#[test]
fn two_resends_are_each_said_aloud() {
    let mut anna = with_a_text();
    let eager = |sends| {
        let mut another = challenge(Sms).sent_times(sends);
        another.resend_in = None;
        another
    };
    anna.waits(31.0)
        .does(Event::AskedAgain)
        .is_told(opened(eager(2)));
    assert_eq!(anna.view().status, Some(Status::SentAgain(Sms)));
    anna.does(Event::AskedAgain);
    assert_eq!(anna.view().status, None);
    anna.is_told(opened(eager(3)));
    assert_eq!(anna.view().status, Some(Status::SentAgain(Sms)));
}

#[test]
fn a_resend_does_not_forget_how_many_attempts_are_left() {
    let mut anna = with_a_text();
    anna.enters("111111")
        .is_told(refused(second_step::flow::reply::Refusal::Wrong, 2));
    anna.waits(31.0)
        .does(Event::AskedAgain)
        .is_told(opened(challenge(Sms).sent_times(2)));
    assert_eq!(anna.code_screen().attempts_left, Some(2));
    anna.chooses(Totp).is_told(opened(challenge(Totp)));
    assert_eq!(anna.code_screen().attempts_left, Some(2));
}

#[test]
fn a_challenge_for_somebody_else_is_trouble() {
    let mut anna = with_a_text();
    anna.waits(31.0)
        .does(Event::AskedAgain)
        .is_told(opened(challenge(Email)));
    assert_eq!(anna.alert(), Some(AlertKind::ServerTrouble));
    assert!(matches!(anna.screen(), Screen::Code(_)));
    let mut odd = challenge(Totp);
    odd.authenticator = id("sms");
    let mut berit = Person::meets(offering(&[Sms, Totp]));
    berit.chooses(Sms).is_told(opened(odd));
    assert_eq!(berit.alert(), Some(AlertKind::ServerTrouble));
}
