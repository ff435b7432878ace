//! What comes after a good answer.

use second_step::flow::authenticator::Method::{Sms, Totp, WebAuthn};
use second_step::flow::challenge::StepKind;
use second_step::flow::effect::{FailureReason, Outcome, Request, Target};
use second_step::flow::event::{OfferAnswer, StepChoice};
use second_step::flow::options::Options;
use second_step::flow::reply::{Problem, Said};
use second_step::flow::view::{AlertKind, Screen};
use second_step::flow::{Effect, Event};

use crate::builders::*;
use crate::person::Person;

fn at_step(kind: StepKind) -> Person {
    let mut anna = Person::meets(offering(&[Totp, Sms]).opening(Totp).with(challenge(Totp)));
    anna.enters("123456").is_told(step(kind));
    anna
}

fn registering(optional: bool) -> StepKind {
    StepKind::Register {
        url: "/register".to_owned(),
        optional,
    }
}

#[test]
fn remember_this_browser_is_asked_and_answered_before_the_end() {
    for choice in [StepChoice::Yes, StepChoice::No] {
        let mut anna = at_step(StepKind::Remember);
        assert_eq!(anna.screen(), Screen::RememberStep);
        assert!(anna.outcomes().is_empty(), "not signed in yet");
        assert!(anna.did(&Effect::ClearField) && anna.moved_focus_to(Target::Heading));
        anna.does(Event::ChoseInStep(choice))
            .does(Event::ChoseInStep(choice));
        assert_eq!(
            anna.count(|request| matches!(request, Request::Step(..))),
            1
        );
        anna.is_told(Ok(Said::Verified {
            method: None,
            continue_to: None,
            recovery_codes_left: None,
        }));
        assert_eq!(
            anna.outcomes(),
            [&Outcome::Verified {
                method: Totp,
                continue_to: None
            }]
        );
    }
}

#[test]
fn a_step_that_the_server_could_not_take_can_be_tried_again() {
    let mut anna = at_step(StepKind::Remember);
    anna.does(Event::ChoseInStep(StepChoice::Yes))
        .is_told(Err(Problem::ServerTrouble));
    assert_eq!(
        (anna.screen(), anna.alert()),
        (Screen::RememberStep, Some(AlertKind::ServerTrouble))
    );
    anna.does(Event::ChoseInStep(StepChoice::Yes))
        .is_told(verified(Totp));
    assert!(anna.is_in());
}

#[test]
fn a_method_must_be_registered_first() {
    let mut anna = at_step(registering(false));
    assert_eq!(anna.screen(), Screen::RegisterStep { optional: false });
    anna.does(Event::ChoseInStep(StepChoice::No));
    assert!(anna.last.is_empty());
    anna.does(Event::ChoseInStep(StepChoice::Yes));
    assert_eq!(anna.last, [Effect::GoTo("/register".to_owned())]);
    assert!(anna.view().can_start_over);
}

#[test]
fn a_method_may_be_registered_later() {
    let mut anna = at_step(registering(true));
    anna.does(Event::ChoseInStep(StepChoice::No))
        .is_told(verified(Totp));
    assert!(anna.is_in());
}

#[test]
fn a_second_factor_of_two_replaces_the_ways() {
    let mut second = offering(&[WebAuthn]).opening(WebAuthn);
    second.account = None;
    let mut anna = at_step(StepKind::Challenge(Box::new(second)));
    assert!(matches!(anna.screen(), Screen::Key(_)));
    assert_eq!(anna.view().account.as_deref(), Some("a•••@example.org"));
    assert!(anna.outcomes().is_empty());
    anna.is_told(opened(challenge(WebAuthn)))
        .does(Event::AskedToSend);
    anna.does(Event::Asserted(Ok(assertion())))
        .is_told(verified(WebAuthn));
    assert!(anna.is_in());
}

#[test]
fn a_second_factor_that_is_locked_ends_it_and_nothing_follows_the_end() {
    let mut second = offering(&[WebAuthn]);
    second.locked_for = Some(seconds(60));
    let anna = at_step(StepKind::Challenge(Box::new(second)));
    assert_eq!(
        anna.last.last(),
        Some(&Effect::Finish(Outcome::Failed(FailureReason::Locked)))
    );
}

#[test]
fn a_second_factor_that_nobody_has_is_told() {
    let anna = at_step(StepKind::Challenge(Box::new(offering(&[]))));
    assert_eq!(
        anna.screen(),
        Screen::NoMethod {
            can_register: false
        }
    );
}

#[test]
fn steps_may_follow_steps() {
    let mut anna = at_step(StepKind::Remember);
    anna.does(Event::ChoseInStep(StepChoice::No))
        .is_told(step(registering(true)));
    assert_eq!(anna.screen(), Screen::RegisterStep { optional: true });
    anna.does(Event::ChoseInStep(StepChoice::No))
        .is_told(verified(Totp));
    assert!(anna.is_in());
}

#[test]
fn a_step_reached_by_a_poll_does_not_move_the_focus() {
    use second_step::flow::authenticator::Method::Push;
    let mut anna = Person::meets(offering(&[Push, Totp]).opening(Push).with(challenge(Push)));
    anna.waits(3.0).is_told(step(StepKind::Remember));
    assert_eq!(anna.screen(), Screen::RememberStep);
    assert!(!anna.moved_focus());
}

#[test]
fn on_return_a_step_that_is_still_there_stays_and_one_that_is_over_goes() {
    let mut anna = at_step(StepKind::Remember);
    let mut same = offering(&[Totp, Sms]);
    same.pending_step = Some(second_step::flow::challenge::Step {
        id: second_step::flow::challenge::StepId("st-1".to_owned()),
        kind: StepKind::Remember,
    });
    anna.does(Event::Visible(false))
        .does(Event::Visible(true))
        .is_told(told(same));
    assert_eq!(anna.screen(), Screen::RememberStep);
    assert!(!anna.did(&Effect::ClearField));
    anna.does(Event::Visible(false))
        .does(Event::Visible(true))
        .is_told(told(offering(&[Totp, Sms]).opening(Totp)));
    assert!(matches!(anna.screen(), Screen::Code(_)));
}

#[test]
fn success_that_names_no_method_where_none_was_seen_is_not_success() {
    let mut transaction = offering(&[Totp]);
    transaction.pending_step = Some(second_step::flow::challenge::Step {
        id: second_step::flow::challenge::StepId("st-1".to_owned()),
        kind: StepKind::Remember,
    });
    let mut anna = Person::meets(transaction);
    anna.does(Event::ChoseInStep(StepChoice::No));
    anna.is_told(Ok(Said::Verified {
        method: None,
        continue_to: None,
        recovery_codes_left: None,
    }));
    assert_eq!(
        (anna.outcomes().len(), anna.alert()),
        (0, Some(AlertKind::ServerTrouble))
    );
}

fn with_one_method() -> Person {
    let options = Options {
        registration_url: Some("/register".to_owned()),
        ..Options::default()
    };
    let mut anna = Person::meets_with(options, offering(&[Sms]).opening(Sms).with(challenge(Sms)));
    anna.enters("123456").is_told(verified(Sms));
    anna
}

#[test]
fn somebody_with_a_single_method_is_offered_another_before_the_page_goes_on() {
    let mut anna = with_one_method();
    assert!(matches!(
        anna.screen(),
        Screen::Offer {
            register: true,
            recovery_codes_left: None
        }
    ));
    assert!(anna.outcomes().is_empty() && anna.did(&Effect::ClearField));
    assert!(!anna.view().can_start_over);
    for ignored in [
        Event::StartedOver,
        Event::AskedAgain,
        Event::Visible(false),
        Event::Visible(true),
        Event::Woke,
    ] {
        anna.does(ignored);
        assert!(anna.last.is_empty());
    }
    anna.does(Event::AnsweredOffer(OfferAnswer::NotNow))
        .does(Event::AnsweredOffer(OfferAnswer::NotNow));
    assert_eq!(
        anna.outcomes(),
        [&Outcome::Verified {
            method: Sms,
            continue_to: Some("/account".to_owned())
        }]
    );
}

#[test]
fn whoever_takes_the_offer_goes_there() {
    let mut anna = with_one_method();
    anna.does(Event::AnsweredOffer(OfferAnswer::Register));
    assert_eq!(
        anna.outcomes(),
        [&Outcome::Verified {
            method: Sms,
            continue_to: Some("/register".to_owned())
        }]
    );
}

#[test]
fn nothing_is_offered_to_somebody_with_two_methods() {
    let options = Options {
        registration_url: Some("/register".to_owned()),
        ..Options::default()
    };
    let mut anna = Person::meets_with(
        options,
        offering(&[Sms, Totp]).opening(Sms).with(challenge(Sms)),
    );
    anna.enters("123456").is_told(verified(Sms));
    assert!(anna.is_in());
}

fn with_a_page_to_register() -> Options {
    Options {
        registration_url: Some("/register".to_owned()),
        ..Options::default()
    }
}

#[test]
fn whoever_gave_a_second_way_has_more_than_one_and_is_offered_none() {
    let met = offering(&[Totp, Sms]).opening(Totp).with(challenge(Totp));
    let mut anna = Person::meets_with(with_a_page_to_register(), met);
    let second = offering(&[Sms]).opening(Sms).with(challenge(Sms));
    anna.enters("123456")
        .is_told(step(StepKind::Challenge(Box::new(second))));
    anna.enters("654321").is_told(verified(Sms));
    assert!(anna.is_in());
}

#[test]
fn whoever_put_registering_off_is_not_asked_a_second_time() {
    let met = offering(&[Sms]).opening(Sms).with(challenge(Sms));
    let mut anna = Person::meets_with(with_a_page_to_register(), met);
    anna.enters("123456").is_told(step(registering(true)));
    anna.does(Event::ChoseInStep(StepChoice::No))
        .is_told(verified(Sms));
    assert!(anna.is_in());
}

#[test]
fn coming_back_in_the_middle_of_a_second_way_keeps_what_was_typed() {
    let mut anna = Person::meets(offering(&[Totp, Sms]).opening(Totp).with(challenge(Totp)));
    let second = || {
        let offered = offering(&[Sms]).opening(Sms).with(challenge(Sms));
        StepKind::Challenge(Box::new(offered))
    };
    anna.enters("123456").is_told(step(second()));
    anna.types("12");
    let mut pending = offering(&[]);
    let Ok(Said::Step(asked)) = step(second()) else {
        panic!("a step")
    };
    pending.pending_step = Some(asked);
    anna.does(Event::ClockJumped).is_told(told(pending));
    assert!(!anna.last.contains(&Effect::ClearField));
    assert_eq!(anna.code_screen().method, Sms);
    assert_eq!(anna.asks(), None);
}
