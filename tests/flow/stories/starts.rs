//! Which screen is first.

use second_step::flow::Event;
use second_step::flow::authenticator::Method::{Email, Push, RecoveryCode, Sms, Totp, WebAuthn};
use second_step::flow::effect::{Intent, Request};
use second_step::flow::event::{KeySupport, Surroundings};
use second_step::flow::options::Options;
use second_step::flow::view::{KeyState, PushState, Resend, Screen, Sending};
use second_step::flow::{Effect, View};

use crate::builders::*;
use crate::person::Person;

#[test]
fn a_person_with_sms_only_to_whom_the_server_sent_at_once_types_the_code_and_is_in() {
    let mut anna = Person::meets(offering(&[Sms]).opening(Sms).with(challenge(Sms)));
    assert_eq!(anna.sending(), Sending::Sent(Resend::In(30)));
    assert!(!anna.code_screen().has_alternatives);
    assert!(anna.did(&Effect::ListenForCode));
    anna.enters("012 345");
    assert_eq!(anna.code_asked(), Some("012345"));
    anna.is_told(verified(Sms));
    assert!(anna.is_in());
}

#[test]
fn a_text_is_paid_for_so_it_is_offered_and_sent_only_when_asked_for() {
    let mut anna = Person::meets(offering(&[Sms, Totp]).opening(Sms));
    assert_eq!(anna.sending(), Sending::NotAsked);
    assert_eq!(anna.asks(), None);
    anna.does(Event::AskedToSend);
    assert_eq!(anna.sending(), Sending::Asking);
    anna.does(Event::AskedToSend).does(Event::AskedAgain);
    assert_eq!(
        anna.count(|request| matches!(request, Request::Challenge(..))),
        1
    );
    anna.is_told(opened(challenge(Sms)));
    assert_eq!(anna.sending(), Sending::Sent(Resend::In(30)));
    assert!(anna.moved_focus_to(second_step::flow::effect::Target::Field));
}

#[test]
fn a_text_that_names_no_site_is_not_listened_for() {
    let mut plain = challenge(Sms);
    plain.can_be_heard = false;
    let anna = Person::meets(offering(&[Sms]).opening(Sms).with(plain));
    assert_eq!(anna.sending(), Sending::Sent(Resend::In(30)));
    assert!(!anna.did(&Effect::ListenForCode));
}

#[test]
fn a_phone_does_not_ring_before_it_is_asked_for() {
    let anna = Person::meets(offering(&[Push]).opening(Push));
    assert_eq!(anna.push_screen().state, PushState::NotAsked);
    assert_eq!(anna.asks(), None);
}

#[test]
fn what_costs_nothing_is_opened_at_once_and_a_key_is_never_asked_for_by_itself() {
    for method in [Totp, RecoveryCode, Email, WebAuthn] {
        let mut anna = Person::meets(offering(&[method, Sms]).opening(method));
        assert!(anna.asks_for_challenge(method, Intent::New), "{method:?}");
        anna.is_told(opened(challenge(method)));
        assert!(
            !anna
                .log
                .iter()
                .any(|effect| matches!(effect, Effect::Assert(_)))
        );
    }
}

#[test]
fn an_email_sent_on_arrival_does_not_move_the_focus() {
    let mut anna = Person::meets(offering(&[Email]).opening(Email));
    anna.is_told(opened(challenge(Email)));
    assert!(
        !anna
            .log
            .iter()
            .any(|effect| matches!(effect, Effect::Focus(_)))
    );
}

#[test]
fn with_several_ways_and_no_default_the_chooser_is_first_strongest_first() {
    let anna = Person::meets(offering(&[RecoveryCode, Sms, WebAuthn, Totp]));
    let methods: Vec<_> = anna
        .chooser()
        .choices
        .iter()
        .map(|choice| choice.method)
        .collect();
    assert_eq!(methods, [WebAuthn, Totp, Sms, RecoveryCode]);
    assert!(!anna.chooser().can_go_back);
    assert_eq!(anna.asks(), None);
}

#[test]
fn what_this_browser_cannot_do_stands_last_and_says_so() {
    let surroundings = Surroundings {
        keys: KeySupport::NotInFrame,
        ..Surroundings::default()
    };
    let mut anna = Person::arrives_with(Options::default(), surroundings);
    anna.is_told(told(offering(&[WebAuthn, Totp, Sms])));
    let last = anna.chooser().choices.last().cloned().unwrap();
    assert_eq!((last.method, last.keys), (WebAuthn, KeySupport::NotInFrame));
}

#[test]
fn the_servers_order_is_kept_and_the_last_used_is_marked_but_not_started() {
    let mut transaction = offering(&[Sms, Totp, WebAuthn]);
    transaction.ordered = true;
    let mut anna = Person::meets(transaction);
    assert!(anna.did(&Effect::RecallLastUsed(vec![
        id("sms"),
        id("totp"),
        id("webauthn")
    ])));
    anna.does(Event::Recalled(id("totp")));
    let choices = anna.chooser().choices;
    assert_eq!(
        choices
            .iter()
            .map(|choice| choice.method)
            .collect::<Vec<_>>(),
        [Sms, Totp, WebAuthn]
    );
    assert_eq!(
        choices
            .iter()
            .map(|choice| choice.last_used)
            .collect::<Vec<_>>(),
        [false, true, false]
    );
    assert_eq!(anna.asks(), None);
}

#[test]
fn a_default_that_nobody_has_is_no_default() {
    let anna = Person::meets(offering(&[Sms, Totp]).opening(WebAuthn));
    assert_eq!(anna.chooser().choices.len(), 2);
}

#[test]
fn nobody_registered_anything() {
    let mut anna = Person::meets(offering(&[]));
    assert_eq!(
        anna.screen(),
        Screen::NoMethod {
            can_register: false
        }
    );
    assert!(anna.view().can_start_over);
    let options = Options {
        registration_url: Some("/register".to_owned()),
        ..Options::default()
    };
    let berit = Person::meets_with(options, offering(&[]));
    assert_eq!(berit.screen(), Screen::NoMethod { can_register: true });
    // They register in another tab and come back to this one.
    anna.does(Event::Visible(false))
        .does(Event::Visible(true))
        .is_told(told(offering(&[Totp])));
    assert!(matches!(anna.screen(), Screen::Code(_)));
}

#[test]
fn one_id_given_twice_is_one_way() {
    let mut transaction = offering(&[Sms, Totp]);
    transaction.authenticators.push(named("sms", Totp));
    let anna = Person::meets(transaction);
    let ids: Vec<_> = anna
        .chooser()
        .choices
        .iter()
        .map(|choice| choice.id.0.clone())
        .collect();
    assert_eq!(ids, ["totp", "sms"]);
    assert_eq!(anna.chooser().choices[1].method, Sms);
}

#[test]
fn a_thousand_ways_are_a_long_chooser_and_nothing_worse() {
    let mut transaction = offering(&[]);
    transaction.authenticators = (0..1_000).map(|n| named(&format!("w{n}"), Sms)).collect();
    assert_eq!(Person::meets(transaction).chooser().choices.len(), 1_000);
}

#[test]
fn a_reload_comes_back_to_the_challenge_that_was_open() {
    let open = challenge(Sms).sent_before(seconds(100));
    let mut anna = Person::meets(
        offering(&[Sms, Totp])
            .opening(Sms)
            .with(challenge(Totp))
            .with(open),
    );
    assert_eq!(anna.sending(), Sending::Sent(Resend::Ready));
    assert_eq!(anna.code_screen().expires_in_minutes, Some(9));
    assert_eq!(anna.asks(), None);
    anna.enters("123456").is_told(verified(Sms));
    assert!(anna.is_in());
}

#[test]
fn a_reload_into_a_push_that_rings_goes_on_waiting_for_it() {
    let mut anna = Person::meets(offering(&[Push]).opening(Push).with(challenge(Push)));
    assert_eq!(anna.push_screen().state, PushState::Waiting);
    anna.waits(3.0);
    assert!(matches!(anna.asks(), Some(Request::Poll { .. })));
    anna.is_told(verified(Push));
    assert!(anna.is_in());
}

#[test]
fn a_reload_in_the_middle_of_a_step_comes_back_to_the_step() {
    let mut transaction = offering(&[Sms]).opening(Sms);
    transaction.pending_step = Some(second_step::flow::challenge::Step {
        id: second_step::flow::challenge::StepId("st-1".to_owned()),
        kind: second_step::flow::challenge::StepKind::Remember,
    });
    let anna = Person::meets(transaction);
    assert_eq!(anna.screen(), Screen::RememberStep);
    assert!(!anna.moved_focus());
}

#[test]
fn a_reload_while_locked_says_so() {
    let mut transaction = offering(&[Sms]);
    transaction.locked_for = Some(seconds(600));
    let anna = Person::meets(transaction);
    assert!(matches!(anna.screen(), Screen::Failed(_)));
    assert!(!anna.moved_focus());
    let mut over = offering(&[Totp]);
    over.locked_for = Some(seconds(0));
    assert!(!matches!(Person::meets(over).screen(), Screen::Failed(_)));
}

#[test]
fn a_code_typed_before_the_server_answered_is_sent_as_soon_as_it_can_be() {
    let mut anna = Person::arrives();
    anna.enters("123456");
    assert!(anna.view().verifying);
    anna.is_told(told(offering(&[Sms]).opening(Sms).with(challenge(Sms))));
    assert_eq!(anna.code_asked(), Some("123456"));
    anna.is_told(verified(Sms));
    assert!(anna.is_in());
}

#[test]
fn an_app_code_typed_before_its_challenge_is_held_for_it() {
    let mut anna = Person::meets(offering(&[Totp]).opening(Totp));
    anna.enters("123456");
    assert_eq!(anna.verifies(), 0);
    assert!(anna.view().verifying);
    anna.is_told(opened(challenge(Totp)));
    assert_eq!(anna.code_asked(), Some("123456"));
}

#[test]
fn a_code_typed_before_the_server_answered_has_no_text_sent_nobody_asked_for() {
    for method in [Sms, Push] {
        let mut anna = Person::arrives();
        anna.enters("123456")
            .is_told(told(offering(&[method, Totp]).opening(method)));
        assert_eq!(anna.asks(), None, "{method:?}");
        assert!(!anna.view().verifying);
    }
}

#[test]
fn a_code_held_for_one_way_is_never_sent_to_another() {
    let mut anna = Person::meets(offering(&[Totp, Sms]).opening(Totp));
    anna.enters("123456").does(Event::AskedForAlternatives);
    assert!(!anna.view().verifying);
    anna.chooses(Sms).is_told(opened(challenge(Sms)));
    assert_eq!(anna.verifies(), 0);
}

#[test]
fn a_held_code_does_not_outlive_a_server_that_does_not_answer() {
    let mut anna = Person::arrives();
    anna.enters("123456")
        .is_told(Err(second_step::flow::reply::Problem::Offline));
    let View {
        screen, verifying, ..
    } = anna.view();
    assert_eq!((screen, verifying), (Screen::Unreachable, false));
    let mut berit = Person::meets(offering(&[Totp]).opening(Totp));
    berit.enters("123456").is_told(opened(challenge(Sms)));
    assert!(!berit.view().verifying);
    assert_eq!(berit.verifies(), 0);
}

#[test]
fn a_key_default_is_ready_before_the_tap() {
    let mut anna = Person::meets(offering(&[WebAuthn, Totp]).opening(WebAuthn));
    assert_eq!(anna.key_screen().state, KeyState::Preparing);
    anna.is_told(opened(challenge(WebAuthn)));
    assert_eq!(anna.key_screen().state, KeyState::Ready);
}

#[test]
fn being_mounted_twice_is_being_mounted_once() {
    let mut anna = Person::meets(offering(&[Totp]).opening(Totp));
    let before = anna.view();
    anna.does(Event::Mounted(Surroundings::default()));
    assert_eq!(anna.view(), before);
    assert_eq!(anna.count(|request| *request == Request::Start), 1);
}
