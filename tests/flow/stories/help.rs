//! The help: opened in place, never in the way.

use second_step::flow::authenticator::Method::{Push, Sms, Totp};
use second_step::flow::effect::Target;
use second_step::flow::event::StepChoice;
use second_step::flow::help::Topic;
use second_step::flow::options::Options;
use second_step::flow::reply::{Problem, Refusal};
use second_step::flow::view::Resend;
use second_step::flow::{Effect, Event};

use crate::builders::*;
use crate::person::Person;

fn with_a_text() -> Person {
    Person::meets(offering(&[Sms, Totp]).opening(Sms).with(challenge(Sms)))
}

#[test]
fn the_help_opens_on_what_fits_keeps_everything_and_returns_the_focus() {
    let mut anna = with_a_text();
    anna.types("123").does(Event::OpenedHelp(None));
    assert_eq!(anna.view().help.open, Some(Topic::NoTextOrCall));
    assert!(
        anna.did(&Effect::TellHelpRead(Topic::NoTextOrCall, "open"))
            && anna.moved_focus_to(Target::Help)
    );
    assert!(!anna.did(&Effect::ClearField));
    anna.does(Event::OpenedHelp(Some(Topic::LostPhone)));
    assert_eq!(anna.view().help.open, Some(Topic::LostPhone));
    anna.does(Event::ClosedHelp);
    assert_eq!(anna.view().help.open, None);
    assert!(anna.moved_focus_to(Target::HelpOpener));
    anna.does(Event::ClosedHelp);
    assert!(anna.last.is_empty());
}

#[test]
fn the_helps_ways_on_are_the_widgets_own() {
    let mut anna = with_a_text();
    let ways = anna.view().help.ways;
    assert_eq!((ways.choose, ways.resend), (true, Some(Resend::In(30))));
    assert_eq!(ways.instead.map(|choice| choice.method), Some(Totp));
    assert_eq!(ways.reference.as_deref(), Some("ref-0"));
    anna.does(Event::OpenedHelp(None))
        .does(Event::AskedForAlternatives);
    assert_eq!(anna.view().help.open, None);
    assert!(anna.moved_focus_to(Target::Heading));
}

#[test]
fn the_help_offers_no_other_way_where_there_is_none() {
    assert!(!Person::arrives().view().help.ways.choose);
    let anna = Person::meets(offering(&[Sms]).with(challenge(Sms)));
    assert!(!anna.view().help.ways.choose);
    assert_eq!(anna.view().help.ways.instead, None);
    let berit = Person::meets(offering(&[Sms, Totp]).opening(Sms));
    assert_eq!(berit.view().help.ways.resend, None, "nothing was sent yet");
}

#[test]
fn news_do_not_take_the_focus_from_somebody_who_reads() {
    let mut anna = with_a_text();
    anna.enters("111111")
        .does(Event::OpenedHelp(None))
        .is_told(refused(Refusal::Wrong, 4));
    assert!(anna.alert().is_some() && !anna.moved_focus());
    anna.waits(31.0)
        .does(Event::AskedAgain)
        .is_told(opened(challenge(Sms).sent_times(2)));
    assert!(!anna.moved_focus());
    assert!(anna.view().help.open.is_some());
}

#[test]
fn the_topic_that_fits_follows_what_happens() {
    let mut anna = with_a_text();
    assert_eq!(anna.view().help.fitting[0], Topic::NoTextOrCall);
    anna.chooses(Totp).is_told(opened(challenge(Totp)));
    assert_eq!(anna.view().help.fitting[0], Topic::NoPhoneToday);
    anna.enters("111111").is_told(refused(Refusal::Wrong, 4));
    assert_eq!(anna.view().help.fitting[0], Topic::AppCodeRefused);
    anna.does(Event::AskedForAlternatives);
    assert_eq!(anna.view().help.fitting[0], Topic::NoPhoneToday);
    anna.does(Event::WentBack)
        .enters("222222")
        .is_told(Err(Problem::Locked { retry_in: None }));
    assert_eq!(anna.view().help.fitting[0], Topic::Locked);
}

#[test]
fn every_situation_has_its_name_in_the_event() {
    let told_names = |person: &mut Person| {
        person.does(Event::OpenedHelp(None));
        person.last.iter().find_map(|effect| match effect {
            Effect::TellHelpRead(_, name) => Some(*name),
            _ => None,
        })
    };
    let mut late = with_a_text();
    late.waits(30.0);
    let mut refused_once = with_a_text();
    refused_once
        .enters("111111")
        .is_told(refused(Refusal::Wrong, 4));
    let mut locked = with_a_text();
    locked
        .enters("111111")
        .is_told(Err(Problem::Locked { retry_in: None }));
    let mut over = with_a_text();
    over.enters("111111").is_told(Err(Problem::TransactionOver));
    let mut unreachable = Person::arrives();
    unreachable.is_told(Err(Problem::Offline));
    let options = Options {
        registration_url: Some("/register".to_owned()),
        ..Options::default()
    };
    let mut offered = Person::meets_with(options, offering(&[Totp]).with(challenge(Totp)));
    offered.enters("123456").is_told(verified(Totp));
    let named = [
        (Person::meets(offering(&[Sms, Totp])), "choosing"),
        (with_a_text(), "open"),
        (late, "late"),
        (refused_once, "refused"),
        (Person::meets(offering(&[])), "no-method"),
        (locked, "locked"),
        (over, "over"),
        (unreachable, "unreachable"),
        (offered, "offering"),
        (Person::arrives(), "elsewhere"),
    ];
    for (mut person, name) in named {
        assert_eq!(told_names(&mut person), Some(name));
    }
}

#[test]
fn a_second_text_asked_for_is_a_late_one_to_the_help() {
    let mut anna = with_a_text();
    anna.waits(31.0)
        .does(Event::AskedAgain)
        .is_told(opened(challenge(Sms).sent_times(2)));
    anna.does(Event::OpenedHelp(None));
    assert!(anna.did(&Effect::TellHelpRead(Topic::NoTextOrCall, "late")));
}

#[test]
fn a_push_nobody_asked_for_has_its_help() {
    let mut anna = Person::meets(offering(&[Push, Totp]).opening(Push).with(challenge(Push)));
    anna.does(Event::OpenedHelp(None));
    assert_eq!(anna.view().help.open, Some(Topic::PushNotArriving));
    assert_eq!(anna.view().help.ways.resend, None);
}

#[test]
fn help_in_a_step_is_there_too() {
    let mut anna = with_a_text();
    anna.enters("123456")
        .is_told(step(second_step::flow::challenge::StepKind::Remember));
    anna.does(Event::OpenedHelp(None))
        .does(Event::ChoseInStep(StepChoice::No))
        .is_told(verified(Sms));
    assert!(anna.is_in());
    assert_eq!(anna.view().help.open, None);
}
