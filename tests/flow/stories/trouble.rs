//! Offline, a server in trouble, a transaction that is gone, and starting over.

use second_step::flow::authenticator::Method::{Sms, Totp};
use second_step::flow::effect::{FailureReason, Outcome, Request, Target};
use second_step::flow::event::Surroundings;
use second_step::flow::help::Topic;
use second_step::flow::options::Options;
use second_step::flow::reply::{Problem, Refusal};
use second_step::flow::view::{AlertKind, FailedView, Screen, Status};
use second_step::flow::{Effect, Event};

use crate::builders::*;
use crate::person::Person;

fn with_an_app() -> Person {
    Person::meets(offering(&[Totp, Sms]).opening(Totp).with(challenge(Totp)))
}

#[test]
fn the_server_is_in_trouble_at_the_start_and_a_retry_helps() {
    let mut anna = Person::arrives();
    anna.is_told(Err(Problem::ServerTrouble));
    assert_eq!(
        (anna.screen(), anna.alert()),
        (Screen::Unreachable, Some(AlertKind::ServerTrouble))
    );
    assert_eq!(anna.whole_alert().topic, Some(Topic::NothingHelped));
    assert!(anna.whole_alert().reference.is_some());
    anna.does(Event::Retried).does(Event::Retried);
    assert_eq!((anna.screen(), anna.alert()), (Screen::Unreachable, None));
    assert!(anna.view().verifying, "the button says that it is tried");
    assert_eq!(anna.count(|request| *request == Request::Start), 2);
    anna.is_told(told(offering(&[Totp]).with(challenge(Totp))));
    assert!(matches!(anna.screen(), Screen::Code(_)));
    assert_eq!(anna.alert(), None);
}

#[test]
fn what_is_given_up_has_the_reference_that_it_went_out_with() {
    let mut anna = Person::arrives();
    let (request, _) = anna.under_way[0];
    anna.does(Event::Sent {
        request,
        reference: "went-out".to_owned(),
    });
    anna.waits(21.0);
    assert_eq!(anna.whole_alert().reference.as_deref(), Some("went-out"));
}

#[test]
fn without_a_reference_none_is_shown() {
    let mut anna = Person::arrives();
    anna.waits(21.0);
    assert_eq!(anna.whole_alert().reference, None);
}

#[test]
fn a_clock_that_jumps_gives_up_no_answer_that_is_being_checked() {
    let mut anna = Person::meets(offering(&[Totp]).with(challenge(Totp)));
    anna.enters("123456");
    anna.now += 60_000;
    anna.does(Event::ClockJumped);
    assert!(anna.view().verifying && anna.alert().is_none());
    anna.is_told(verified(Totp));
    assert!(anna.is_in());
}

#[test]
fn a_server_that_never_answers_is_given_up() {
    let mut anna = Person::arrives();
    anna.waits(21.0);
    assert_eq!(
        (anna.screen(), anna.alert()),
        (Screen::Unreachable, Some(AlertKind::TimedOut))
    );
    assert!(anna.under_way.is_empty());
}

#[test]
fn an_answer_that_makes_no_sense_at_the_start_is_trouble() {
    for problem in [
        Problem::Refused {
            refusal: Refusal::Wrong,
            attempts_left: None,
        },
        Problem::ChallengeReplaced,
        Problem::DeliveryFailed,
        Problem::TooManySends,
        Problem::ResendTooSoon { retry_in: None },
    ] {
        let mut anna = Person::arrives();
        anna.is_told(Err(problem));
        assert_eq!(
            (anna.screen(), anna.alert()),
            (Screen::Unreachable, Some(AlertKind::ServerTrouble))
        );
    }
}

#[test]
fn a_way_that_cannot_be_opened_is_no_wrong_code() {
    let mut anna = Person::meets(offering(&[Totp, Sms]));
    anna.chooses(Sms).is_told(refused(Refusal::Wrong, 1));
    assert_eq!(anna.alert(), Some(AlertKind::ServerTrouble));
}

#[test]
fn the_server_wants_fewer_requests() {
    let mut anna = Person::arrives();
    anna.is_told(Err(Problem::TooManyRequests {
        retry_in: Some(seconds(30)),
    }));
    assert_eq!(anna.alert(), Some(AlertKind::TooManyRequests(Some(30))));
}

#[test]
fn without_a_network_from_the_start_the_screen_says_so_and_comes_alive_with_it() {
    let surroundings = Surroundings {
        online: false,
        ..Surroundings::default()
    };
    let mut anna = Person::arrives_with(Options::default(), surroundings);
    anna.is_told(Err(Problem::Offline));
    assert!(anna.view().offline);
    assert_eq!(
        (anna.screen(), anna.alert()),
        (Screen::Unreachable, Some(AlertKind::Offline))
    );
    anna.does(Event::Online(true));
    assert_eq!(anna.view().status, Some(Status::BackOnline));
    anna.is_told(told(offering(&[Totp]).with(challenge(Totp))));
    assert!(matches!(anna.screen(), Screen::Code(_)));
}

#[test]
fn offline_before_the_answer_nothing_is_sent_and_nothing_is_lost() {
    let mut anna = with_an_app();
    anna.does(Event::Online(false)).enters("123456");
    assert_eq!(anna.alert(), Some(AlertKind::Offline));
    assert_eq!(anna.verifies(), 0);
    assert!(!anna.did(&Effect::ClearField));
    anna.does(Event::Online(true));
    assert_eq!(anna.verifies(), 0, "an answer is never sent by itself");
    anna.is_told(told(offering(&[Totp, Sms]).with(challenge(Totp))));
    assert_eq!(anna.alert(), None);
    anna.does(Event::Submitted(typed("123456")))
        .is_told(verified(Totp));
    assert!(anna.is_in());
}

#[test]
fn a_browser_that_is_wrong_about_being_offline_is_overruled_by_pressing_again() {
    let mut anna = with_an_app();
    anna.does(Event::Online(false)).enters("123456");
    anna.does(Event::Submitted(typed("123456")))
        .is_told(verified(Totp));
    assert!(anna.is_in());
}

#[test]
fn the_network_goes_while_the_answer_is_under_way() {
    let mut anna = with_an_app();
    anna.enters("123456")
        .does(Event::Online(false))
        .is_told(Err(Problem::Offline));
    assert_eq!(anna.alert(), Some(AlertKind::Offline));
    assert_eq!(anna.verifies(), 1);
    anna.does(Event::Online(true));
    assert_eq!(anna.verifies(), 1);
}

#[test]
fn the_reply_was_lost_after_the_server_took_the_code() {
    let mut anna = with_an_app();
    anna.enters("123456").waits(21.0);
    anna.does(Event::Submitted(typed("123456")))
        .is_told(refused(Refusal::Used, 4));
    assert_eq!(anna.alert(), Some(AlertKind::Refused(Refusal::Used)));
}

#[test]
fn the_network_comes_and_goes_and_only_questions_are_asked() {
    let mut anna = with_an_app();
    for _ in 0..3 {
        anna.does(Event::Online(false))
            .does(Event::Online(false))
            .does(Event::Online(true))
            .does(Event::Online(true));
    }
    assert_eq!(anna.count(|request| *request == Request::Start), 2);
    assert_eq!(anna.under_way.len(), 1);
}

#[test]
fn every_trouble_on_an_answer_has_its_own_words_and_keeps_the_field() {
    for (problem, kind) in [
        (Problem::Offline, AlertKind::Offline),
        (Problem::TimedOut, AlertKind::TimedOut),
        (Problem::ServerTrouble, AlertKind::ServerTrouble),
        (
            Problem::TooManyRequests { retry_in: None },
            AlertKind::TooManyRequests(None),
        ),
        (Problem::ChallengeReplaced, AlertKind::ChallengeReplaced),
    ] {
        let mut anna = with_an_app();
        anna.enters("123456").is_told(Err(problem));
        assert_eq!(anna.alert(), Some(kind));
        assert!(anna.did(&Effect::SelectField) && !anna.did(&Effect::ClearField));
    }
}

#[test]
fn a_challenge_replaced_in_another_tab_is_looked_up_and_the_newest_is_open() {
    let mut anna = with_an_app();
    anna.enters("123456")
        .is_told(Err(Problem::ChallengeReplaced));
    assert_eq!(anna.asks(), Some(&Request::Start));
    anna.is_told(told(
        offering(&[Totp, Sms]).with(challenge(Totp).known_as("ch-new")),
    ));
    assert_eq!(anna.alert(), Some(AlertKind::ChallengeReplaced));
    anna.enters("654321");
    let Some(Request::Verify { challenge, .. }) = anna.asks() else {
        panic!("nothing is checked")
    };
    assert_eq!(challenge.0, "ch-new");
}

#[test]
fn a_challenge_that_is_gone_for_a_method_that_sends_nothing_is_made_anew() {
    let mut anna = with_an_app();
    anna.does(Event::Visible(false))
        .does(Event::Visible(true))
        .is_told(told(offering(&[Totp, Sms])));
    anna.is_told(opened(challenge(Totp).known_as("ch-new")));
    anna.enters("654321").is_told(verified(Totp));
    assert!(anna.is_in());
}

#[test]
fn the_transaction_is_gone() {
    let mut anna = with_an_app();
    anna.enters("123456").is_told(Err(Problem::TransactionOver));
    assert_eq!(anna.screen(), Screen::Failed(FailedView::Expired));
    assert_eq!(anna.outcomes(), [&Outcome::Failed(FailureReason::Expired)]);
    assert_eq!(anna.flow.next_wake(), None);
    assert_eq!(
        [FailureReason::Expired.name(), FailureReason::Locked.name()],
        ["expired", "locked"]
    );
}

#[test]
fn the_time_for_the_whole_sign_in_is_over_and_the_server_agrees() {
    let mut anna = with_an_app();
    anna.waits(901.0);
    assert!(matches!(anna.screen(), Screen::Code(_)));
    anna.is_told(Err(Problem::TransactionOver));
    assert_eq!(anna.screen(), Screen::Failed(FailedView::Expired));
    assert!(!anna.moved_focus(), "nothing that the person did");
}

#[test]
fn the_time_for_the_whole_sign_in_is_over_but_the_server_says_otherwise() {
    let mut anna = with_an_app();
    anna.sleeps(86_400)
        .is_told(told(offering(&[Totp, Sms]).with(challenge(Totp))));
    assert!(matches!(anna.screen(), Screen::Code(_)));
    assert!(anna.flow.next_wake().is_some());
}

#[test]
fn a_server_that_cannot_say_whether_it_is_over_is_asked_again_but_not_hammered() {
    let mut anna = with_an_app();
    anna.waits(901.0).is_told(Err(Problem::ServerTrouble));
    let asked = anna.count(|request| *request == Request::Start);
    for _ in 0..30 {
        anna.waits(1.0);
        if anna.asks().is_some() {
            anna.is_told(Err(Problem::ServerTrouble));
        }
    }
    let more = anna.count(|request| *request == Request::Start) - asked;
    assert!((1..=4).contains(&more), "{more} questions in half a minute");
}

#[test]
fn try_again_asks_where_things_stand_and_never_sends_an_answer() {
    let mut anna = with_an_app();
    anna.enters("123456")
        .is_told(Err(Problem::ServerTrouble))
        .does(Event::Retried);
    assert_eq!(anna.asks(), Some(&Request::Start));
    anna.is_told(told(offering(&[Totp, Sms]).with(challenge(Totp))));
    assert_eq!(anna.alert(), None);
    assert_eq!(anna.verifies(), 1);
}

#[test]
fn try_again_that_fails_again_says_how() {
    let mut anna = with_an_app();
    anna.enters("123456")
        .is_told(Err(Problem::ServerTrouble))
        .does(Event::Retried)
        .is_told(Err(Problem::Offline));
    let alert = anna.whole_alert();
    assert_eq!(
        (alert.kind, alert.reference.as_deref()),
        (AlertKind::Offline, Some("ref-2"))
    );
}

#[test]
fn try_again_after_a_text_that_could_not_be_asked_for_asks_for_it() {
    let mut anna = Person::meets(offering(&[Sms, Totp]));
    anna.chooses(Sms)
        .is_told(Err(Problem::ServerTrouble))
        .does(Event::Retried);
    assert!(anna.asks_for_challenge(Sms, second_step::flow::effect::Intent::New));
}

#[test]
fn starting_over_ends_the_transaction_and_gives_everything_up() {
    let mut anna = with_an_app();
    anna.enters("123456");
    let (verify, _) = anna.under_way[0];
    anna.does(Event::StartedOver).does(Event::StartedOver);
    assert_eq!(anna.count(|request| *request == Request::Cancel), 1);
    anna.hears(verify, verified(Totp));
    assert!(anna.outcomes().is_empty());
    anna.is_told(cancelled());
    assert_eq!(anna.screen(), Screen::Cancelled);
    assert_eq!(
        anna.outcomes(),
        [&Outcome::Cancelled {
            continue_to: Some("/".to_owned())
        }]
    );
    assert!(anna.did(&Effect::ClearField));
}

#[test]
fn while_starting_over_nothing_else_is_begun() {
    let mut anna = with_an_app();
    anna.does(Event::StartedOver)
        .enters("123456")
        .chooses(Sms)
        .does(Event::AskedToSend);
    anna.does(Event::AskedForAlternatives)
        .does(Event::Visible(false))
        .does(Event::Visible(true));
    assert_eq!(anna.under_way.len(), 1);
    assert_eq!(anna.asks(), Some(&Request::Cancel));
    anna.is_told(cancelled());
    assert_eq!(anna.screen(), Screen::Cancelled);
}

#[test]
fn starting_over_is_possible_while_the_server_is_silent_and_needs_no_answer() {
    let mut anna = Person::arrives();
    anna.enters("123456").does(Event::StartedOver);
    assert!(!anna.view().verifying);
    anna.waits(21.0);
    assert_eq!(anna.screen(), Screen::Cancelled);
    let mut berit = with_an_app();
    berit
        .does(Event::StartedOver)
        .is_told(Err(Problem::Offline));
    assert_eq!(
        berit.outcomes(),
        [&Outcome::Cancelled { continue_to: None }]
    );
    assert!(berit.moved_focus_to(Target::Heading));
}

#[test]
fn the_reference_of_what_went_wrong_can_be_copied() {
    let mut anna = with_an_app();
    anna.enters("111111")
        .is_told(refused(Refusal::Wrong, 4))
        .does(Event::CopiedReference);
    assert_eq!(anna.last, [Effect::CopyReference("ref-1".to_owned())]);
    assert_eq!(anna.view().status, Some(Status::ReferenceCopied));
    let mut berit = Person::arrives();
    berit.does(Event::CopiedReference);
    assert!(berit.last.is_empty());
}

#[test]
fn the_reference_can_be_copied_after_a_sad_end_too() {
    let mut anna = with_an_app();
    anna.enters("123456")
        .is_told(Err(Problem::TransactionOver))
        .does(Event::CopiedReference);
    assert_eq!(anna.last, [Effect::CopyReference("ref-1".to_owned())]);
    anna.does(Event::OpenedHelp(None));
    assert_eq!(anna.view().help.open, Some(Topic::NothingHelped));
}
