//! Codes: right, wrong, expired, used, older; one answer at a time.

use second_step::flow::Event;
use second_step::flow::authenticator::Method::{
    Email, Hotp, RecoveryCode, Sms, TemporaryPass, Totp, Voice,
};
use second_step::flow::challenge::ResendPolicy;
use second_step::flow::code::CodeProblem;
use second_step::flow::effect::{FailureReason, Outcome, Request, Target};
use second_step::flow::event::OfferAnswer;
use second_step::flow::help::Topic;
use second_step::flow::reply::{Problem, Refusal, Said};
use second_step::flow::view::{AlertKind, FailedView, Screen, Status};
use second_step::flow::{Effect, options::Options};

use crate::builders::*;
use crate::person::Person;

fn with_a_text() -> Person {
    Person::meets(offering(&[Sms, Totp]).opening(Sms).with(challenge(Sms)))
}

#[test]
fn a_text_is_chosen_then_typed() {
    let mut anna = Person::meets(offering(&[Sms, Totp]));
    anna.chooses(Sms);
    assert!(anna.moved_focus_to(Target::Heading));
    anna.is_told(opened(challenge(Sms)));
    assert_eq!(anna.view().status, Some(Status::Sent(Sms)));
    anna.enters("123456").is_told(verified(Sms));
    assert!(anna.is_in());
    assert!(anna.log.contains(&Effect::RememberLastUsed(id("sms"))));
}

#[test]
fn an_app_code_after_choosing_another_way() {
    let mut anna = with_a_text();
    anna.does(Event::AskedForAlternatives);
    assert!(anna.chooser().can_go_back);
    anna.chooses(Totp).is_told(opened(challenge(Totp)));
    anna.enters("654321").is_told(verified(Totp));
    assert!(anna.is_in());
    assert_eq!(
        anna.outcomes(),
        [&Outcome::Verified {
            method: Totp,
            continue_to: Some("/account".to_owned())
        }]
    );
}

#[test]
fn a_recovery_code_is_sent_as_it_was_typed_and_tells_how_many_are_left() {
    let mut anna = Person::meets(offering(&[RecoveryCode]));
    anna.is_told(opened(challenge(RecoveryCode)));
    assert_eq!(anna.code_screen().ordinal, Some(3));
    anna.enters(" fkvr-LPPF ");
    assert_eq!(anna.code_asked(), Some("fkvr-LPPF"));
    anna.is_told(Ok(Said::Verified {
        method: Some(RecoveryCode),
        continue_to: None,
        recovery_codes_left: Some(7),
    }));
    assert_eq!(
        anna.screen(),
        Screen::Verified {
            recovery_codes_left: Some(7)
        }
    );
}

#[test]
fn the_last_recovery_codes_are_told_of_before_the_page_goes_on() {
    let mut anna = Person::meets(offering(&[RecoveryCode, Totp]));
    anna.chooses(RecoveryCode)
        .is_told(opened(challenge(RecoveryCode)));
    anna.enters("fkvr-LPPF").is_told(Ok(Said::Verified {
        method: Some(RecoveryCode),
        continue_to: Some("/account".to_owned()),
        recovery_codes_left: Some(1),
    }));
    let told = Screen::Offer {
        register: false,
        recovery_codes_left: Some(1),
    };
    assert_eq!(anna.screen(), told);
    assert!(anna.outcomes().is_empty());
    assert_eq!(anna.view().help.fitting[0], Topic::RecoveryCodes);
    anna.does(Event::AnsweredOffer(OfferAnswer::NotNow));
    assert_eq!(
        anna.outcomes(),
        [&Outcome::Verified {
            method: RecoveryCode,
            continue_to: Some("/account".to_owned())
        }]
    );
}

#[test]
fn calls_mails_and_passes_are_codes_too() {
    for method in [Voice, Email, Hotp, TemporaryPass] {
        let mut anna = Person::meets(offering(&[method, Totp]));
        anna.chooses(method).is_told(opened(challenge(method)));
        anna.enters("123456").is_told(verified(method));
        assert!(anna.is_in(), "{method:?}");
    }
}

#[test]
fn a_wrong_code_is_told_with_the_attempts_left_and_the_right_one_still_works() {
    let mut anna = with_a_text();
    anna.enters("111111").is_told(refused(Refusal::Wrong, 2));
    let alert = anna.whole_alert();
    assert_eq!(
        (alert.kind, alert.attempts_left),
        (AlertKind::Refused(Refusal::Wrong), Some(2))
    );
    assert_eq!(alert.reference.as_deref(), Some("ref-1"));
    assert_eq!(anna.code_screen().attempts_left, Some(2));
    assert!(anna.did(&Effect::SelectField) && anna.moved_focus_to(Target::Field));
    anna.enters("123456");
    assert_eq!(anna.alert(), None);
    anna.is_told(verified(Sms));
    assert!(anna.is_in());
}

#[test]
fn each_refusal_is_told_apart() {
    for refusal in [
        Refusal::Wrong,
        Refusal::Expired,
        Refusal::Used,
        Refusal::Older,
        Refusal::WaitForNext(12),
    ] {
        let mut anna = with_a_text();
        anna.enters("111111").is_told(refused(refusal, 4));
        assert_eq!(anna.alert(), Some(AlertKind::Refused(refusal)));
        assert!(matches!(anna.screen(), Screen::Code(_)));
    }
}

#[test]
fn after_two_refusals_the_help_that_fits_the_method_is_linked() {
    for (method, topic) in [
        (Totp, Topic::AppCodeRefused),
        (Hotp, Topic::HardwareToken),
        (Sms, Topic::NoTextOrCall),
        (Voice, Topic::NoTextOrCall),
        (Email, Topic::EmailNotArriving),
        (RecoveryCode, Topic::RecoveryCodes),
        (TemporaryPass, Topic::TemporaryPass),
    ] {
        let mut anna = Person::meets(offering(&[method]).opening(method).with(challenge(method)));
        anna.enters("111111").is_told(refused(Refusal::Wrong, 4));
        assert_eq!(anna.whole_alert().topic, None, "{method:?}");
        anna.enters("222222").is_told(refused(Refusal::Wrong, 3));
        assert_eq!(anna.whole_alert().topic, Some(topic), "{method:?}");
        assert_eq!(anna.view().help.fitting.first(), Some(&topic));
    }
}

#[test]
fn a_used_recovery_code_links_to_the_help_at_once() {
    let mut anna = Person::meets(offering(&[RecoveryCode]).with(challenge(RecoveryCode)));
    anna.enters("fkvr-LPPF").is_told(refused(Refusal::Used, 4));
    assert_eq!(anna.whole_alert().topic, Some(Topic::RecoveryCodes));
}

#[test]
fn the_screen_says_which_of_several_codes_counts_under_each_policy() {
    for policy in [
        ResendPolicy::Same,
        ResendPolicy::Replaces,
        ResendPolicy::Both,
    ] {
        let first = offering(&[Sms])
            .opening(Sms)
            .policy(policy)
            .with(challenge(Sms));
        let mut anna = Person::meets(first);
        assert_eq!(anna.code_screen().counts, None);
        anna.waits(31.0)
            .does(Event::AskedAgain)
            .is_told(opened(challenge(Sms).sent_times(2)));
        let counts = anna.code_screen().counts.unwrap();
        assert_eq!(
            (counts.policy, counts.sends, counts.newest_at_millis),
            (policy, 2, 31_000)
        );
    }
}

#[test]
fn an_older_code_is_told_as_older() {
    let mut anna = Person::meets(offering(&[Sms]).opening(Sms).with(challenge(Sms)));
    anna.waits(31.0)
        .does(Event::AskedAgain)
        .is_told(opened(challenge(Sms).sent_times(2)));
    anna.enters("111111").is_told(refused(Refusal::Older, 4));
    assert_eq!(anna.alert(), Some(AlertKind::Refused(Refusal::Older)));
    assert!(anna.code_screen().counts.is_some());
}

#[test]
fn what_is_no_code_is_said_before_anything_is_sent() {
    let mut anna = with_a_text();
    for (text, problem) in [
        ("", CodeProblem::Empty),
        ("123", CodeProblem::TooShort { expected: 6 }),
        ("12345a", CodeProblem::NotDigits),
    ] {
        anna.enters(text);
        let alert = anna.whole_alert();
        assert_eq!(
            (alert.kind, alert.reference),
            (AlertKind::NotACode(problem), None),
            "{text}"
        );
        assert!(anna.moved_focus_to(Target::Field));
    }
    assert_eq!(anna.verifies(), 0);
}

#[test]
fn too_many_wrong_codes_lock_and_the_way_on_is_to_begin_again() {
    let mut anna = with_a_text();
    anna.enters("111111").is_told(Err(Problem::Locked {
        retry_in: Some(seconds(840)),
    }));
    let Screen::Failed(FailedView::Locked { minutes, .. }) = anna.screen() else {
        panic!("not locked")
    };
    assert_eq!(minutes, Some(14));
    assert_eq!(anna.outcomes(), [&Outcome::Failed(FailureReason::Locked)]);
    assert!(anna.did(&Effect::ClearField));
    anna.does(Event::StartedOver);
    assert_eq!(anna.last, [Effect::GoTo(String::new())]);
}

#[test]
fn a_lock_counts_down_and_once_it_is_over_the_screen_says_so() {
    let mut anna = with_a_text();
    anna.enters("111111").is_told(Err(Problem::Locked {
        retry_in: Some(seconds(840)),
    }));
    let minutes = |anna: &Person| match anna.screen() {
        Screen::Failed(FailedView::Locked { minutes, .. }) => minutes,
        _ => None,
    };
    anna.waits(10.0 * 60.0);
    assert_eq!(minutes(&anna), Some(4));
    anna.waits(4.0 * 60.0);
    assert_eq!(anna.screen(), Screen::Failed(FailedView::Expired));
    assert_eq!(anna.outcomes(), [&Outcome::Failed(FailureReason::Locked)]);
}

#[test]
fn begin_again_leads_where_the_host_wants() {
    let options = Options {
        restart_url: Some("/sign-in".to_owned()),
        ..Options::default()
    };
    let mut anna = Person::meets_with(options, offering(&[Totp]).with(challenge(Totp)));
    anna.enters("111111")
        .is_told(Err(Problem::Locked { retry_in: None }))
        .does(Event::StartedOver);
    assert_eq!(anna.last, [Effect::GoTo("/sign-in".to_owned())]);
}

#[test]
fn enter_and_a_click_and_a_double_click_are_one_answer() {
    let mut anna = with_a_text();
    anna.enters("123456");
    for _ in 0..3 {
        anna.does(Event::Submitted(typed("123456")));
    }
    anna.does(Event::Submitted(typed("999999")));
    assert_eq!(anna.verifies(), 1);
    assert!(anna.view().verifying);
}

#[test]
fn nothing_else_is_begun_while_an_answer_is_checked() {
    let mut anna = with_a_text();
    anna.enters("123456").waits(10.0);
    anna.chooses(Totp)
        .does(Event::AskedForAlternatives)
        .does(Event::AskedAgain)
        .does(Event::AskedToSend);
    assert!(matches!(anna.screen(), Screen::Code(_)));
    assert_eq!(anna.under_way.len(), 1);
}

#[test]
fn a_late_reply_changes_nothing() {
    let mut anna = with_a_text();
    anna.enters("111111");
    let (verify, _) = anna.under_way[0];
    anna.waits(21.0);
    assert_eq!(anna.alert(), Some(AlertKind::TimedOut));
    assert!(!anna.moved_focus());
    let before = anna.view();
    anna.hears(verify, verified(Sms));
    assert_eq!(anna.view(), before);
    assert!(anna.last.is_empty() && anna.outcomes().is_empty());
}

#[test]
fn one_reply_twice_is_one_reply() {
    let mut anna = with_a_text();
    anna.enters("123456");
    let (verify, _) = anna.under_way[0];
    anna.hears(verify, verified(Sms))
        .hears(verify, verified(Sms));
    assert_eq!(anna.outcomes().len(), 1);
}

#[test]
fn a_reply_to_a_request_that_was_given_up_changes_nothing() {
    let mut anna = Person::meets(offering(&[Sms, Totp]));
    anna.chooses(Sms);
    let (asked, _) = anna.under_way[0];
    anna.chooses(Totp);
    assert!(anna.did(&Effect::Abandon(asked)));
    let before = anna.view();
    anna.hears(asked, opened(challenge(Sms)));
    assert_eq!(anna.view(), before);
}

#[test]
fn only_the_servers_own_yes_to_an_answer_is_success() {
    let wrong_words = [
        told(offering(&[Sms])),
        opened(challenge(Sms)),
        cancelled(),
        Err(Problem::ServerTrouble),
        Err(Problem::TimedOut),
    ];
    for body in wrong_words {
        let mut anna = with_a_text();
        anna.enters("123456").is_told(body);
        assert!(anna.outcomes().is_empty());
        assert!(anna.alert().is_some() && matches!(anna.screen(), Screen::Code(_)));
    }
    let mut berit = Person::arrives();
    berit.is_told(verified(Sms));
    assert_eq!(berit.screen(), Screen::Unreachable);
    let mut cecilia = Person::meets(offering(&[Sms, Totp]));
    cecilia.chooses(Sms).is_told(verified(Sms));
    assert!(cecilia.outcomes().is_empty());
}

#[test]
fn success_without_a_method_is_by_the_one_that_was_open() {
    let mut anna = with_a_text();
    anna.enters("123456").is_told(Ok(Said::Verified {
        method: None,
        continue_to: None,
        recovery_codes_left: None,
    }));
    assert_eq!(
        anna.outcomes(),
        [&Outcome::Verified {
            method: Sms,
            continue_to: None
        }]
    );
}

#[test]
fn after_success_nothing_changes_the_page_and_nothing_is_sent() {
    let mut anna = with_a_text();
    anna.enters("123456").is_told(verified(Sms));
    let before = anna.view();
    for event in [
        Event::AskedAgain,
        Event::Submitted(typed("123456")),
        Event::OpenedHelp(Some(Topic::Locked)),
        Event::CopiedReference,
        Event::StartedOver,
        Event::Online(false),
        Event::Visible(false),
        Event::Leaving,
        Event::Woke,
    ] {
        anna.does(event.clone());
        assert_eq!(anna.view(), before, "{event:?}");
        assert!(anna.last.is_empty(), "{event:?}");
    }
    assert_eq!(anna.flow.next_wake(), None);
}

#[test]
fn a_hardware_token_out_of_step_gives_its_next_code_too() {
    let mut anna = Person::meets(offering(&[Hotp]).with(challenge(Hotp)));
    anna.enters("111111").is_told(Ok(Said::AnotherCode));
    assert!(anna.code_screen().another_code);
    assert!(anna.did(&Effect::ClearField) && anna.moved_focus_to(Target::Field));
    anna.enters("222222").is_told(verified(Hotp));
    assert!(anna.is_in());
}

#[test]
fn a_hardware_tokens_next_code_may_be_wrong_and_then_it_begins_again() {
    let mut anna = Person::meets(offering(&[Hotp]).with(challenge(Hotp)));
    anna.enters("111111")
        .is_told(Ok(Said::AnotherCode))
        .enters("222222")
        .is_told(refused(Refusal::Wrong, 3));
    assert!(!anna.code_screen().another_code);
}

#[test]
fn the_box_remember_this_browser_goes_with_the_answer() {
    let mut transaction = offering(&[Totp]).with(challenge(Totp));
    transaction.remember = second_step::flow::challenge::Remember::Flag;
    let mut anna = Person::meets(transaction);
    assert_eq!(anna.code_screen().remember, Some(false));
    anna.does(Event::SetRemember(true));
    assert_eq!(anna.code_screen().remember, Some(true));
    anna.enters("123456");
    assert!(matches!(
        anna.asks(),
        Some(Request::Verify { remember: true, .. })
    ));
}

#[test]
fn a_browser_that_shall_forget_remembers_nothing() {
    let options = Options {
        forget_last_used: true,
        ..Options::default()
    };
    let mut anna = Person::meets_with(options, offering(&[Totp]).with(challenge(Totp)));
    anna.enters("123456").is_told(verified(Totp));
    assert!(
        !anna
            .log
            .iter()
            .any(|effect| matches!(effect, Effect::RememberLastUsed(_)))
    );
}

#[test]
fn a_code_that_dies_on_screen_is_said_once_after_asking_the_server() {
    let mut anna = with_a_text();
    anna.waits(600.5);
    assert_eq!(anna.alert(), None, "the server has the last word");
    assert_eq!(anna.asks(), Some(&Request::Start));
    anna.is_told(told(offering(&[Sms, Totp]).opening(Sms)));
    assert_eq!(anna.alert(), Some(AlertKind::CodeExpired));
    assert!(!anna.moved_focus());
    assert_eq!(anna.code_screen().expires_in_minutes, None);
    anna.does(Event::AskedToSend)
        .is_told(opened(challenge(Sms)));
    assert_eq!(anna.alert(), None);
}

#[test]
fn a_code_that_dies_with_nobody_to_ask_is_said_anyway() {
    let mut anna = with_a_text();
    anna.does(Event::Online(false)).waits(600.5);
    assert_eq!(anna.alert(), Some(AlertKind::CodeExpired));
    let mut berit = with_a_text();
    berit.waits(600.5).is_told(Err(Problem::ServerTrouble));
    assert_eq!(berit.alert(), Some(AlertKind::CodeExpired));
}

#[test]
fn a_code_that_our_clock_believes_dead_lives_where_the_server_says_so() {
    let mut anna = with_a_text();
    anna.sleeps(86_400);
    let alive = challenge(Sms).sent_before(seconds(60));
    anna.is_told(told(offering(&[Sms, Totp]).opening(Sms).with(alive)));
    assert_eq!(anna.alert(), None);
    assert_eq!(anna.code_screen().expires_in_minutes, Some(9));
    anna.waits(541.0)
        .is_told(told(offering(&[Sms, Totp]).opening(Sms)));
    assert_eq!(anna.alert(), Some(AlertKind::CodeExpired));
}

#[test]
fn the_minutes_left_are_said_at_five_two_and_one() {
    let mut anna = with_a_text();
    let mut said = Vec::new();
    for _ in 0..590 {
        anna.waits(1.0);
        if let Some(Status::ExpiresInMinutes(minutes)) = anna.view().status
            && said.last() != Some(&minutes)
        {
            said.push(minutes);
        }
    }
    assert_eq!(said, [5, 2, 1]);
}

#[test]
fn the_minutes_left_are_never_more_than_the_whole_sign_in_has() {
    let mut transaction = offering(&[Sms]).opening(Sms).with(challenge(Sms));
    transaction.expires_in = Some(seconds(120));
    assert_eq!(
        Person::meets(transaction).code_screen().expires_in_minutes,
        Some(2)
    );
}

#[test]
fn where_the_page_has_no_endpoint_the_form_posts_once() {
    let options = Options {
        native: true,
        ..Options::default()
    };
    let mut anna = Person::meets_with(options, offering(&[Totp]).with(challenge(Totp)));
    assert!(!anna.view().can_start_over);
    anna.enters("123 456");
    assert_eq!(
        anna.last
            .iter()
            .filter(|effect| **effect == Effect::PostForm)
            .count(),
        1
    );
    anna.does(Event::Submitted(typed("123456")));
    assert!(anna.last.is_empty());
    assert!(anna.view().verifying);
    anna.waits(21.0);
    assert_eq!(anna.alert(), Some(AlertKind::TimedOut));
    anna.does(Event::Submitted(typed("123456")));
    assert!(anna.did(&Effect::PostForm));
    assert_eq!(anna.verifies(), 0);
}

#[test]
fn where_the_page_has_no_endpoint_the_host_may_say_where_to_start_over() {
    let options = Options {
        native: true,
        restart_url: Some("/sign-in".to_owned()),
        ..Options::default()
    };
    let mut anna = Person::meets_with(options, offering(&[Totp]).with(challenge(Totp)));
    assert!(anna.view().can_start_over && !anna.view().knows_all_ways);
    anna.does(Event::StartedOver);
    assert_eq!(anna.last.last(), Some(&Effect::GoTo("/sign-in".to_owned())));
}

#[test]
fn where_the_page_has_no_endpoint_a_typing_slip_is_still_told_first() {
    let options = Options {
        native: true,
        ..Options::default()
    };
    let mut anna = Person::meets_with(options, offering(&[Sms]).with(challenge(Sms)));
    anna.enters("123");
    assert_eq!(
        anna.alert(),
        Some(AlertKind::NotACode(CodeProblem::TooShort { expected: 6 }))
    );
    assert!(!anna.did(&Effect::PostForm));
    assert_eq!(anna.sending(), second_step::flow::view::Sending::Nothing);
}
