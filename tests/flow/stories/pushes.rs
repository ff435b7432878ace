//! A push: asked, waited for, denied, answered.

use second_step::flow::Event;
use second_step::flow::authenticator::Method::{Push, Sms, Totp};
use second_step::flow::challenge::{MatchNumber, Remember};
use second_step::flow::code::CodeFormat;
use second_step::flow::effect::{Intent, Request};
use second_step::flow::help::Topic;
use second_step::flow::reply::{Problem, Refusal, Said};
use second_step::flow::view::{AlertKind, Lateness, PushState, Resend};

use crate::builders::*;
use crate::person::Person;

fn rung() -> Person {
    let mut anna = Person::meets(offering(&[Push, Totp]));
    anna.chooses(Push).is_told(opened(challenge(Push)));
    anna
}

#[test]
fn a_push_is_asked_for_shows_its_number_and_is_approved() {
    let mut anna = Person::meets(offering(&[Push, Totp]).opening(Push));
    assert_eq!(anna.push_screen().state, PushState::NotAsked);
    anna.does(Event::AskedToSend).does(Event::AskedToSend);
    assert_eq!(anna.push_screen().state, PushState::Asking);
    assert_eq!(anna.under_way.len(), 1);
    anna.is_told(opened(challenge(Push)));
    assert_eq!(
        anna.push_screen().number,
        Some(MatchNumber::Show("42".to_owned()))
    );
    anna.waits(3.0)
        .is_told(not_yet())
        .waits(5.0)
        .is_told(verified(Push));
    assert!(anna.is_in());
}

#[test]
fn a_server_that_does_not_say_when_to_ask_is_asked_all_the_same() {
    let mut silent = challenge(Push);
    silent.poll_in = None;
    let mut anna = Person::meets(offering(&[Push, Totp]));
    anna.chooses(Push).is_told(opened(silent)).waits(4.0);
    assert_eq!(anna.polls(), 1);
    anna.is_told(verified(Push));
    assert!(anna.is_in());
}

#[test]
fn the_number_that_the_phone_shows_is_typed_here() {
    let mut asking = challenge(Push);
    asking.number = Some(MatchNumber::Ask(2));
    asking.format = CodeFormat::digits(2);
    let mut anna = Person::meets(offering(&[Push, Totp]));
    anna.chooses(Push).is_told(opened(asking));
    anna.enters("42");
    assert_eq!(anna.code_asked(), Some("42"));
    anna.is_told(not_yet());
    assert_eq!(anna.push_screen().state, PushState::Waiting);
    anna.waits(6.0).is_told(verified(Push));
    assert!(anna.is_in());
}

#[test]
fn a_push_that_asks_for_nothing_here_takes_nothing() {
    let mut anna = rung();
    anna.does(Event::Submitted(typed("42")));
    assert_eq!(anna.verifies(), 0);
}

#[test]
fn a_push_that_ends_without_a_yes_says_why_and_can_be_sent_again() {
    for refusal in [Refusal::Denied, Refusal::PushTimedOut, Refusal::WrongNumber] {
        let mut anna = rung();
        anna.waits(3.0).is_told(refused(refusal, 4));
        let (view, alert) = (anna.push_screen(), anna.whole_alert());
        assert_eq!((view.state, view.number), (PushState::Over, None));
        assert_eq!(
            (alert.kind, alert.topic),
            (AlertKind::Refused(refusal), Some(Topic::PushNotArriving))
        );
        let polls = anna.polls();
        anna.waits(60.0);
        assert_eq!(anna.polls(), polls, "what is over is not asked about");
        anna.does(Event::AskedToSend);
        assert!(anna.asks_for_challenge(Push, Intent::Resend));
        anna.is_told(opened(challenge(Push).known_as("ch-push-2")));
        assert_eq!(
            (anna.push_screen().state, anna.alert()),
            (PushState::Waiting, None)
        );
    }
}

#[test]
fn a_push_that_was_denied_is_still_over_after_a_look_elsewhere() {
    let mut anna = rung();
    anna.waits(3.0).is_told(refused(Refusal::Denied, 4));
    anna.chooses(Totp).is_told(opened(challenge(Totp)));
    anna.chooses(Push);
    assert_eq!(anna.push_screen().state, PushState::Over);
    assert_eq!(anna.push_screen().number, None);
    let polls = anna.polls();
    anna.waits(30.0);
    assert_eq!((anna.polls(), anna.alert()), (polls, None));
    anna.does(Event::AskedToSend);
    assert!(anna.asks_for_challenge(Push, Intent::Resend));
}

#[test]
fn a_push_can_be_sent_again_from_the_help_once_it_is_over() {
    let mut anna = rung();
    assert_eq!(anna.view().help.ways.resend, None);
    anna.waits(3.0).is_told(refused(Refusal::Denied, 4));
    assert_eq!(anna.view().help.ways.resend, Some(Resend::Ready));
}

#[test]
fn the_wish_to_be_remembered_goes_with_the_question_too() {
    let mut offered = offering(&[Push, Totp]);
    offered.remember = Remember::Flag;
    let mut anna = Person::meets(offered);
    anna.chooses(Push).is_told(opened(challenge(Push)));
    anna.does(Event::SetRemember(true)).waits(4.0);
    assert!(matches!(
        anna.asks(),
        Some(Request::Poll { remember: true, .. })
    ));
}

#[test]
fn a_number_that_was_typed_wrong_is_told_from_one_picked_wrong() {
    let mut asking = challenge(Push);
    asking.number = Some(MatchNumber::Ask(2));
    asking.format = CodeFormat::digits(2);
    let mut anna = Person::meets(offering(&[Push, Totp]));
    anna.chooses(Push).is_told(opened(asking));
    anna.enters("11").is_told(refused(Refusal::WrongNumber, 4));
    assert_eq!(anna.alert(), Some(AlertKind::NumberMistyped));
}

#[test]
fn another_push_is_not_sent_before_the_server_allows_one() {
    let mut anna = Person::meets(offering(&[Push, Totp]));
    let mut slow = challenge(Push);
    slow.resend_in = Some(seconds(30));
    anna.chooses(Push)
        .is_told(opened(slow))
        .waits(3.0)
        .is_told(refused(Refusal::Denied, 4));
    anna.does(Event::AskedToSend);
    assert_eq!(anna.asks(), None);
    assert_eq!(anna.push_screen().resend, Resend::In(30));
    anna.waits(28.0);
    assert_eq!(anna.push_screen().resend, Resend::Ready);
    anna.does(Event::AskedToSend);
    assert!(anna.asks_for_challenge(Push, Intent::Resend));
}

#[test]
fn polls_back_off_and_stop_while_nobody_looks() {
    let mut anna = rung();
    let mut polled_at = Vec::new();
    while anna.now < 120_000 {
        anna.waits(0.5);
        if matches!(anna.asks(), Some(Request::Poll { .. })) {
            polled_at.push(anna.now);
            anna.is_told(not_yet());
        }
    }
    assert!(
        (5..=25).contains(&polled_at.len()),
        "{} polls in two minutes",
        polled_at.len()
    );
    let gaps: Vec<u64> = polled_at.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert!(gaps.first() < gaps.last());
    anna.does(Event::Visible(false));
    let polls = anna.polls();
    anna.waits(120.0);
    assert_eq!(anna.polls(), polls);
    anna.does(Event::Visible(true))
        .is_told(told(offering(&[Push, Totp]).with(challenge(Push))))
        .waits(61.0);
    assert!(anna.polls() > polls);
}

#[test]
fn the_server_sets_the_pace_within_reason() {
    for (poll_in, least, most) in [(0, 1, 2), (5, 4, 6), (1_000_000, 50, 70)] {
        let mut anna = rung();
        anna.waits(3.0).is_told(Ok(Said::Waiting {
            poll_in: Some(seconds(poll_in)),
            delivery: None,
        }));
        let from = anna.now;
        anna.waits_until_it_asks();
        let gap = (anna.now - from) / 1_000;
        assert!(
            (least - 1..=most).contains(&gap),
            "{gap} s where {poll_in} s were asked for"
        );
    }
}

#[test]
fn a_server_in_trouble_is_polled_quietly() {
    let mut anna = rung();
    for problem in [Problem::ServerTrouble, Problem::TimedOut, Problem::Offline] {
        anna.waits_until_it_asks();
        anna.is_told(Err(problem));
        assert_eq!(anna.alert(), None);
    }
    anna.waits_until_it_asks();
    anna.is_told(Err(Problem::TooManyRequests { retry_in: None }));
    let polls = anna.polls();
    anna.waits(45.0);
    assert_eq!(anna.polls(), polls, "too many requests means fewer");
    anna.waits(30.0);
    assert!(anna.polls() > polls);
}

#[test]
fn a_poll_that_is_never_answered_is_given_up_and_asked_again() {
    let mut anna = rung();
    anna.waits(60.0);
    assert!(anna.polls() >= 2);
    assert_eq!(anna.alert(), None);
}

#[test]
fn a_push_replaced_elsewhere_is_looked_up() {
    let mut anna = rung();
    anna.waits(3.0).is_told(Err(Problem::ChallengeReplaced));
    assert_eq!(anna.asks(), Some(&Request::Start));
}

#[test]
fn a_push_has_one_timer_and_offers_another_way() {
    let mut anna = rung();
    while anna.now < 14_500 {
        anna.waits(0.5);
        if anna.asks().is_some() {
            anna.is_told(Ok(Said::Waiting {
                poll_in: Some(seconds(60)),
                delivery: None,
            }));
        }
    }
    assert_eq!(anna.notice(), None);
    let at = anna.flow.next_wake().map(|at| at.as_millis());
    assert_eq!(at, Some(15_000), "the page must be woken for it");
    anna.waits(0.5);
    let notice = anna.notice().unwrap();
    assert_eq!(notice.why, Lateness::Overdue);
    assert_eq!(notice.instead.map(|choice| choice.method), Some(Totp));
}

#[test]
fn a_push_is_not_called_late_while_its_number_is_being_typed_or_nobody_looks() {
    let mut asking = challenge(Push);
    asking.number = Some(MatchNumber::Ask(2));
    let mut anna = Person::meets(offering(&[Push, Totp]));
    anna.chooses(Push)
        .is_told(opened(asking))
        .types("4")
        .waits(20.0);
    assert_eq!(anna.notice(), None);
    let mut berit = rung();
    berit.does(Event::Visible(false)).waits(20.0);
    assert_eq!(berit.notice(), None);
    berit.does(Event::Visible(true));
    assert!(berit.notice().is_some());
}

#[test]
fn a_push_approved_after_switching_away_still_counts_when_one_comes_back() {
    let mut anna = rung();
    anna.chooses(Totp).is_told(opened(challenge(Totp)));
    anna.chooses(Push);
    assert_eq!(anna.push_screen().state, PushState::Waiting);
    anna.waits(4.0).is_told(verified(Push));
    assert!(anna.is_in());
}

#[test]
fn a_push_that_died_while_nobody_looked_can_be_sent_again() {
    let mut anna = rung();
    anna.does(Event::Visible(false))
        .waits(700.0)
        .does(Event::Visible(true));
    anna.is_told(told(offering(&[Push, Totp])));
    assert_eq!(anna.push_screen().state, PushState::Over);
    anna.does(Event::AskedToSend);
    assert!(matches!(anna.asks(), Some(Request::Challenge(_, _))));
    anna.is_told(opened(challenge(Push).known_as("ch-push-2")));
    assert_eq!(anna.push_screen().state, PushState::Waiting);
}

#[test]
fn a_push_that_expires_on_screen_is_over() {
    let mut anna = rung();
    anna.does(Event::Online(false)).waits(601.0);
    assert_eq!(anna.push_screen().state, PushState::Over);
    assert_eq!(anna.alert(), None);
}

#[test]
fn after_the_page_came_back_from_the_cache_the_push_is_still_waited_for() {
    let mut anna = rung();
    anna.waits(3.0)
        .does(Event::Restored)
        .is_told(told(offering(&[Push, Totp]).with(challenge(Push))))
        .waits(4.0);
    assert!(matches!(anna.asks(), Some(Request::Poll { .. })));
}

#[test]
fn receipts_are_asked_for_again_after_a_wrong_code() {
    let mut anna = Person::meets(
        offering(&[Sms, Totp])
            .opening(Sms)
            .with_receipts()
            .with(challenge(Sms)),
    );
    anna.waits(4.0);
    assert!(matches!(anna.asks(), Some(Request::Poll { .. })));
    anna.enters("111111").is_told(refused(Refusal::Wrong, 4));
    let polls = anna.polls();
    anna.waits(10.0);
    assert!(anna.polls() > polls);
}

#[test]
fn why_a_push_is_gone_is_asked_once() {
    let mut anna = rung();
    anna.does(Event::Visible(false)).does(Event::Visible(true));
    anna.is_told(told(offering(&[Push, Totp])));
    assert_eq!(anna.push_screen().state, PushState::Over);
    assert!(matches!(anna.asks(), Some(Request::Poll { .. })));
    anna.is_told(refused(Refusal::Denied, 4));
    assert_eq!(anna.alert(), Some(AlertKind::Refused(Refusal::Denied)));
    let polls = anna.polls();
    anna.waits(60.0);
    assert_eq!(anna.polls(), polls);
}
