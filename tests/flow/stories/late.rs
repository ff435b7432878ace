//! When a text is late: said once, at the right moment, and never in the way.

use second_step::flow::authenticator::Method::{Email, Push, Sms, Totp, Voice, WebAuthn};
use second_step::flow::challenge::DeliveryStatus::{Claimed, Failed, Queued, Sent, Unknown};
use second_step::flow::event::{KeySupport, Surroundings};
use second_step::flow::options::Options;
use second_step::flow::view::{Lateness, Resend, Sending};
use second_step::flow::{Event, authenticator::Method};

use crate::builders::*;
use crate::person::Person;

fn with_a_text_and(other: Method) -> Person {
    Person::meets(offering(&[Sms, other]).opening(Sms).with(challenge(Sms)))
}

/// Seconds until the notice is on screen, looked for at each quarter of a second.
fn noticed_after(person: &mut Person, limit: u64) -> Option<f64> {
    let from = person.now;
    while person.now - from < limit * 1_000 {
        if person.notice().is_some() {
            return Some((person.now - from) as f64 / 1_000.0);
        }
        person.waits(0.25);
    }
    None
}

#[test]
fn without_figures_the_moment_is_that_of_the_quickest_other_way() {
    for (other, after) in [(WebAuthn, 13.0), (Push, 15.0), (Totp, 18.0), (Voice, 26.0)] {
        let mut anna = with_a_text_and(other);
        let noticed = noticed_after(&mut anna, 60).unwrap();
        assert!(
            (noticed - after).abs() <= 0.75,
            "{other:?} after {noticed} s"
        );
        let notice = anna.notice().unwrap();
        assert_eq!(
            (notice.why, notice.instead.unwrap().method),
            (Lateness::Overdue, other)
        );
        assert_eq!((notice.resend, notice.most_take_seconds), (None, None));
    }
}

#[test]
fn a_way_that_this_browser_cannot_do_is_not_offered() {
    let surroundings = Surroundings {
        keys: KeySupport::Unsupported,
        ..Surroundings::default()
    };
    let mut anna = Person::arrives_with(Options::default(), surroundings);
    anna.is_told(told(
        offering(&[Sms, WebAuthn, Totp])
            .opening(Sms)
            .with(challenge(Sms)),
    ))
    .waits(30.0);
    assert_eq!(anna.notice().unwrap().instead.unwrap().method, Totp);
}

#[test]
fn with_no_other_way_the_notice_gives_another_text_when_that_is_allowed() {
    let mut anna = Person::meets(offering(&[Sms]).with(challenge(Sms)));
    anna.waits(25.0);
    let notice = anna.notice().unwrap();
    assert_eq!((notice.instead, notice.resend), (None, Some(Resend::In(5))));
    anna.waits(6.0);
    assert_eq!(anna.notice().unwrap().resend, Some(Resend::Ready));
}

#[test]
fn the_notice_switches_in_one_action() {
    let mut anna = with_a_text_and(Totp);
    anna.waits(25.0);
    let instead = anna.notice().unwrap().instead.unwrap();
    anna.does(Event::Chose(instead.id))
        .is_told(opened(challenge(Totp)));
    anna.enters("123456").is_told(verified(Totp));
    assert!(anna.is_in());
    let [report] = anna.reports()[..] else {
        panic!("one delivery, one report")
    };
    assert!(report.notice_shown && report.notice_followed);
}

#[test]
fn a_late_code_still_signs_in() {
    let mut anna = with_a_text_and(Totp);
    anna.waits(90.0);
    assert!(anna.notice().is_some());
    assert!(matches!(anna.sending(), Sending::Sent(_)));
    anna.enters("123456").is_told(verified(Sms));
    assert!(anna.is_in());
}

#[test]
fn the_notice_is_shown_once_a_send_and_stays() {
    let mut anna = with_a_text_and(Totp);
    anna.waits(25.0);
    let first = anna.notice();
    anna.waits(100.0);
    assert_eq!(anna.notice(), first);
    anna.types("1").types("").waits(10.0);
    assert_eq!(anna.notice(), first);
    anna.does(Event::AskedAgain)
        .is_told(opened(challenge(Sms).sent_times(2)));
    assert_eq!(anna.notice(), None, "another send, another wait");
    anna.waits(25.0);
    assert!(anna.notice().is_some());
}

#[test]
fn a_notice_is_not_shown_to_somebody_who_is_typing() {
    let mut anna = with_a_text_and(Totp);
    anna.waits(10.0).types("1").waits(60.0);
    assert_eq!(anna.notice(), None);
    anna.types("");
    assert!(anna.notice().is_some());
}

#[test]
fn a_notice_is_not_shown_to_nobody_and_is_looked_at_again_on_return() {
    let mut anna = with_a_text_and(Totp);
    anna.waits(5.0).does(Event::Visible(false)).waits(60.0);
    assert_eq!(anna.notice(), None);
    anna.does(Event::Visible(true));
    assert!(anna.notice().is_some());
    let mut berit = with_a_text_and(Totp);
    berit
        .waits(5.0)
        .does(Event::Visible(false))
        .waits(5.0)
        .does(Event::Visible(true));
    assert_eq!(berit.notice(), None);
}

#[test]
fn a_failure_receipt_shows_it_at_once() {
    let mut anna = Person::meets(
        offering(&[Sms, Totp])
            .opening(Sms)
            .with_receipts()
            .with(challenge(Sms)),
    );
    anna.waits(4.0).is_told(news(Failed));
    assert_eq!(anna.notice().unwrap().why, Lateness::Failed);
    assert!(!anna.moved_focus());
}

#[test]
fn a_failure_receipt_does_not_disturb_somebody_who_is_typing() {
    let mut anna = Person::meets(
        offering(&[Sms, Totp])
            .opening(Sms)
            .with_receipts()
            .with(challenge(Sms)),
    );
    anna.waits(4.0).types("123").is_told(news(Failed));
    assert_eq!(anna.notice(), None);
}

#[test]
fn receipts_are_polled_only_where_the_server_has_them() {
    let mut anna = with_a_text_and(Totp);
    anna.waits(60.0);
    assert_eq!(anna.polls(), 0);
}

#[test]
fn a_claim_of_arrival_changes_the_words_and_not_the_moment() {
    let mut anna = Person::meets(
        offering(&[Sms, Totp])
            .opening(Sms)
            .with_receipts()
            .with(challenge(Sms)),
    );
    anna.waits(4.0).is_told(news(Claimed));
    assert_eq!(anna.notice(), None);
    let noticed = noticed_after(&mut anna, 60).unwrap() + 4.0;
    assert!((noticed - 18.0).abs() <= 0.75, "{noticed}");
    assert_eq!(anna.notice().unwrap().why, Lateness::Claimed);
}

#[test]
fn a_claim_or_a_failure_after_the_notice_changes_its_words() {
    let mut anna = Person::meets(
        offering(&[Sms, Totp])
            .opening(Sms)
            .with_receipts()
            .with(challenge(Sms)),
    );
    for (status, why) in [
        (Unknown, Lateness::Overdue),
        (Claimed, Lateness::Claimed),
        (Failed, Lateness::Failed),
    ] {
        anna.waits(25.0);
        anna.waits_until_it_asks();
        anna.is_told(news(status));
        assert_eq!(anna.notice().unwrap().why, why);
    }
}

#[test]
fn a_text_that_the_operator_does_not_have_yet_holds_the_clock() {
    let queued = offering(&[Sms, Totp])
        .opening(Sms)
        .with_receipts()
        .with(challenge(Sms).status(Queued));
    let mut anna = Person::meets(queued);
    anna.waits(4.0).is_told(news(Queued));
    let said = noticed_after(&mut anna, 60).unwrap() + 4.0;
    assert!((said - 10.0).abs() <= 0.5, "{said}");
    assert_eq!(anna.notice().unwrap().why, Lateness::Queued);
    anna.waits_until_it_asks();
    anna.is_told(news(Sent));
    assert_eq!(anna.notice(), None);
    let noticed = noticed_after(&mut anna, 60).unwrap();
    assert!(
        (noticed - 18.0).abs() <= 0.75,
        "{noticed} s after it was handed over"
    );
}

#[test]
fn that_a_text_is_not_handed_over_is_not_said_to_somebody_who_types_or_is_away() {
    let queued = || {
        offering(&[Sms, Totp])
            .opening(Sms)
            .with(challenge(Sms).status(Queued))
    };
    let mut anna = Person::meets(queued());
    anna.types("1").waits(20.0);
    assert_eq!(anna.notice(), None);
    let mut berit = Person::meets(queued());
    berit.does(Event::Visible(false)).waits(20.0);
    assert_eq!(berit.notice(), None);
}

#[test]
fn on_a_slow_route_it_is_said_at_once_and_that_was_the_notice() {
    let slow = challenge(Sms).figures(congested());
    let mut anna = Person::meets(offering(&[Sms, Totp]).opening(Sms).with(slow));
    let notice = anna.notice().unwrap();
    assert_eq!(notice.why, Lateness::SlowRoute);
    assert!(notice.most_take_seconds.is_some());
    anna.waits(120.0);
    assert_eq!(anna.notice().unwrap().why, Lateness::SlowRoute);
}

#[test]
fn a_slow_road_is_told_before_anything_is_sent() {
    let mut transaction = offering(&[Sms, Totp]);
    transaction.authenticators[0].figures = Some(congested());
    let anna = Person::meets(transaction.clone());
    let slow: Vec<_> = anna
        .chooser()
        .choices
        .iter()
        .filter(|choice| choice.slow)
        .map(|choice| choice.method)
        .collect();
    assert_eq!(slow, [Sms]);
    let berit = Person::meets(transaction.opening(Sms));
    assert_eq!(berit.notice().unwrap().why, Lateness::SlowRoute);
    assert_eq!(berit.sending(), Sending::NotAsked);
}

#[test]
fn a_quick_route_is_waited_for_longer_and_says_how_long_most_take() {
    let mut anna = Person::meets(
        offering(&[Sms, Totp])
            .opening(Sms)
            .with(challenge(Sms).figures(quick())),
    );
    let noticed = noticed_after(&mut anna, 60).unwrap();
    assert!((22.0..=26.0).contains(&noticed), "{noticed}");
    assert_eq!(anna.notice().unwrap().most_take_seconds, Some(10));
}

#[test]
fn calls_and_mails_have_moments_of_their_own() {
    let mut moments = Vec::new();
    for method in [Sms, Voice, Email] {
        let mut anna = Person::meets(
            offering(&[method, Totp])
                .opening(method)
                .with(challenge(method)),
        );
        moments.push(noticed_after(&mut anna, 61).unwrap());
    }
    assert!(moments[0] < moments[1], "{moments:?}");
    assert!(
        moments.iter().all(|moment| (8.0..=60.0).contains(moment)),
        "{moments:?}"
    );
}

#[test]
fn a_text_to_another_number_is_an_other_way_too() {
    let mut transaction = offering(&[Sms]).opening(Sms).with(challenge(Sms));
    transaction.authenticators.push(named("other", Sms));
    let mut anna = Person::meets(transaction);
    anna.waits(60.0);
    assert_eq!(anna.notice().unwrap().instead.unwrap().id, id("other"));
}

#[test]
fn where_codes_fill_themselves_in_the_moment_is_another() {
    let noticed = |code_fills_itself, can_be_heard| {
        let options = Options {
            code_fills_itself,
            ..Options::default()
        };
        let mut text = challenge(Sms);
        text.can_be_heard = can_be_heard;
        let meets = offering(&[Sms, Totp]).opening(Sms).with(text);
        noticed_after(&mut Person::meets_with(options, meets), 60).unwrap()
    };
    let typed = noticed(false, true);
    assert!(noticed(true, true) > typed, "a text is worth more waiting");
    assert_eq!(noticed(true, false), typed, "this one has to be typed");
}

#[test]
fn a_reload_counts_from_when_the_text_was_sent() {
    let gone = challenge(Sms).sent_before(seconds(15));
    let mut anna = Person::meets(offering(&[Sms, Totp]).opening(Sms).with(gone));
    let noticed = noticed_after(&mut anna, 60).unwrap();
    assert!((noticed - 3.0).abs() <= 0.75, "{noticed}");
}

#[test]
fn nonsense_figures_are_as_good_as_none() {
    let mut figures = quick();
    figures.loss = f64::NAN;
    let mut anna = Person::meets(
        offering(&[Sms, Totp])
            .opening(Sms)
            .with(challenge(Sms).figures(figures)),
    );
    let noticed = noticed_after(&mut anna, 60).unwrap();
    assert!((noticed - 18.0).abs() <= 0.75, "{noticed}");
}
