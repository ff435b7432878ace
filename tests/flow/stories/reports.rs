//! What is told of each delivery: once, with its own token, and no more than was seen.

use second_step::flow::Event;
use second_step::flow::authenticator::Method::{Email, Sms, Totp};
use second_step::flow::challenge::ReportToken;
use second_step::flow::observation::Seen;

use crate::builders::*;
use crate::person::Person;

fn with_a_text() -> Person {
    Person::meets(offering(&[Sms, Totp]).opening(Sms).with(challenge(Sms)))
}

#[test]
fn the_first_digit_is_reported_with_its_second_and_nothing_after_it() {
    let mut anna = with_a_text();
    anna.waits(7.0)
        .types("1")
        .waits(1.0)
        .types("12")
        .types("")
        .types("123456");
    anna.does(Event::Submitted(typed("123456")))
        .is_told(verified(Sms));
    let [report] = anna.reports()[..] else {
        panic!("one delivery, one report")
    };
    assert_eq!((report.method, report.seen), (Sms, Seen::FirstInput(7.0)));
    assert_eq!(
        (report.route.as_deref(), report.notice_shown),
        (Some("se-1"), false)
    );
    assert_eq!(report.token, Some(ReportToken("token-1".to_owned())));
}

#[test]
fn seconds_count_from_the_sending_also_where_the_page_came_later() {
    let gone = challenge(Sms).sent_before(seconds(20));
    let mut anna = Person::meets(offering(&[Sms, Totp]).opening(Sms).with(gone));
    anna.waits(4.0).types("1");
    assert_eq!(anna.reports()[0].seen, Seen::FirstInput(24.0));
}

#[test]
fn a_text_that_the_browser_heard_is_exact() {
    let mut anna = with_a_text();
    anna.waits(6.0).does(Event::CodeHeard(pasted("123456")));
    assert_eq!(anna.reports()[0].seen, Seen::Heard(6.0));
    assert_eq!(anna.reports().len(), 1);
}

#[test]
fn turning_away_closing_and_starting_over_are_censored() {
    let mut anna = with_a_text();
    anna.waits(30.0).chooses(Totp);
    let mut berit = with_a_text();
    berit.waits(30.0).does(Event::Leaving);
    let mut cecilia = with_a_text();
    cecilia.waits(30.0).does(Event::StartedOver);
    for (person, followed) in [(anna, true), (berit, false), (cecilia, false)] {
        let [report] = person.reports()[..] else {
            panic!("one delivery, one report")
        };
        assert_eq!(report.seen, Seen::Left(30.0));
        assert_eq!(
            (report.notice_shown, report.notice_followed),
            (true, followed)
        );
    }
}

#[test]
fn looking_at_the_chooser_is_not_turning_away() {
    let mut anna = with_a_text();
    anna.waits(10.0)
        .does(Event::AskedForAlternatives)
        .does(Event::WentBack);
    assert!(anna.reports().is_empty());
}

#[test]
fn each_send_is_reported_with_its_own_token() {
    let mut anna = with_a_text();
    anna.waits(31.0).does(Event::AskedAgain);
    anna.is_told(opened(challenge(Sms).sent_times(2).token("token-2")))
        .waits(5.0)
        .types("1");
    let tokens: Vec<_> = anna
        .reports()
        .iter()
        .map(|report| report.token.clone().unwrap())
        .collect();
    assert_eq!(
        tokens,
        [
            ReportToken("token-1".to_owned()),
            ReportToken("token-2".to_owned())
        ]
    );
    let seen: Vec<_> = anna.reports().iter().map(|report| report.seen).collect();
    assert_eq!(seen, [Seen::Left(31.0), Seen::FirstInput(5.0)]);
}

#[test]
fn a_challenge_that_is_gone_is_reported_with_the_token_it_had() {
    let mut anna = with_a_text();
    anna.waits(40.0)
        .does(Event::Visible(false))
        .does(Event::Visible(true));
    anna.is_told(told(offering(&[Sms, Totp]).opening(Sms)));
    let [report] = anna.reports()[..] else {
        panic!("one delivery, one report")
    };
    assert_eq!(
        (report.seen, report.token.is_some()),
        (Seen::Left(40.0), true)
    );
    anna.does(Event::Leaving);
    assert_eq!(anna.reports().len(), 1);
}

#[test]
fn a_code_that_was_filled_in_without_a_keystroke_is_seen_when_it_is_sent() {
    let mut anna = with_a_text();
    anna.waits(9.0).does(Event::Submitted(typed("123456")));
    assert_eq!(anna.reports()[0].seen, Seen::FirstInput(9.0));
}

#[test]
fn a_link_opened_elsewhere_is_a_mail_that_came() {
    let mut link = challenge(Email);
    link.poll_in = Some(seconds(3));
    let mut anna = Person::meets(offering(&[Email]).opening(Email).with(link));
    anna.waits(4.0).is_told(verified(Email));
    assert!(anna.is_in());
    let [report] = anna.reports()[..] else {
        panic!("one delivery, one report")
    };
    assert_eq!(report.seen, Seen::FirstInput(4.0));
}

#[test]
fn the_code_of_another_way_says_nothing_about_the_text() {
    let mut anna = with_a_text();
    anna.waits(12.0)
        .chooses(Totp)
        .is_told(opened(challenge(Totp)))
        .waits(5.0);
    anna.enters("123456").is_told(verified(Totp));
    let [report] = anna.reports()[..] else {
        panic!("one delivery, one report")
    };
    assert_eq!(report.seen, Seen::Left(12.0));
}

#[test]
fn a_text_heard_after_turning_away_is_not_the_mails() {
    let mut anna = Person::meets(offering(&[Sms, Email]).opening(Sms).with(challenge(Sms)));
    anna.waits(5.0)
        .chooses(Email)
        .is_told(opened(challenge(Email)))
        .does(Event::CodeHeard(pasted("123456")));
    assert_eq!(anna.reports().len(), 1);
}
