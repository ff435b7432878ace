//! The invariants, each a function with its number. A function looks at one moment and says what is wrong with it.

use second_step::flow::authenticator::AuthenticatorId;
use second_step::flow::challenge::{Answer, ChallengeId};
use second_step::flow::effect::{FailureReason, Intent, Outcome, Request};
use second_step::flow::event::OfferAnswer;
use second_step::flow::reply::{Problem, Said};
use second_step::flow::view::{
    AlertKind, Choice, KeyState, LateNotice, Lateness, PushState, Resend, Screen, Sending, View,
};
use second_step::flow::{Effect, Event};

use super::facts::{Told, millis};
use super::play::Moment;

type Verdict = Result<(), &'static str>;
type Holds = fn(&Moment<'_>) -> Verdict;

/// Looks at a moment with all of them.
pub fn look(moment: &Moment<'_>) -> Result<(), String> {
    for (name, holds) in ALL {
        holds(moment).map_err(|wrong| {
            format!(
                "{name}: {wrong}, at {} ms on {:?} with {:?}",
                moment.now, moment.event, moment.effects
            )
        })?;
    }
    Ok(())
}

const ALL: [(&str, Holds); 21] = [
    ("I1", i1_one_answer_is_checked_at_a_time),
    ("I2", i2_a_code_goes_once_unless_the_person_presses_again),
    ("I4", i4_answers_are_for_the_challenge_on_screen),
    ("I5", i5_every_state_has_an_exit),
    ("I6", i6_nothing_is_waited_for_without_a_deadline),
    ("I7", i7_an_answer_is_never_sent_by_itself),
    ("I8", i8_no_resend_before_the_server_allows_it),
    ("I9", i9_the_count_of_failures_is_the_servers),
    ("I10", i10_one_notice_a_send_and_in_nobodys_way),
    ("I11", i11_a_code_can_be_sent_off_whatever_is_said),
    ("I12", i12_the_focus_moves_for_the_person_only),
    ("I13", i13_the_end_is_the_end),
    ("I14", i14_only_the_providers_yes_is_success),
    ("I16", i16_the_field_is_emptied_with_the_end),
    ("I17", i17_nothing_stays_behind),
    ("I19", i19_only_the_server_says_that_it_is_over),
    ("I20", i20_no_time_is_shown_longer_than_the_servers),
    ("I21", i21_only_what_the_server_offered),
    ("I22", i22_a_number_for_the_push_that_rings_only),
    ("I23", i23_a_cancelled_prompt_costs_nothing),
    ("I24", i24_the_page_goes_on_to_where_it_was_told),
];

fn holds(right: bool, otherwise: &'static str) -> Verdict {
    if right { Ok(()) } else { Err(otherwise) }
}

fn i1_one_answer_is_checked_at_a_time(moment: &Moment<'_>) -> Verdict {
    let checking = moment
        .under_way
        .iter()
        .filter(|asked| matches!(asked.request, Request::Verify { .. }));
    holds(checking.count() <= 1, "two answers are being checked")
}

fn i2_a_code_goes_once_unless_the_person_presses_again(moment: &Moment<'_>) -> Verdict {
    let by_itself = matches!(moment.event, Event::Typed(_) | Event::CodeHeard(_));
    let again = codes_sent(moment.effects)
        .iter()
        .any(|sent| moment.past.sent_codes.contains(sent));
    holds(!by_itself || !again, "a code sent itself again")?;
    holds(
        !by_itself || codes_sent(moment.effects).is_empty() || moment.world.options.auto_submit,
        "a code sent itself unasked",
    )
}

fn i4_answers_are_for_the_challenge_on_screen(moment: &Moment<'_>) -> Verdict {
    let screen = authenticator_on(moment.after);
    // What the chooser was opened from goes on ringing behind it.
    let behind = matches!(&moment.after.screen, Screen::Choose(chooser) if chooser.can_go_back);
    let answered = sent(moment.effects).filter_map(|request| match request {
        Request::Poll { .. } if behind => None,
        Request::Verify { challenge, .. } | Request::Poll { challenge, .. } => Some(challenge),
        _ => None,
    });
    for challenge in answered {
        let theirs = moment
            .knows
            .ever
            .get(challenge)
            .is_some_and(|ways| screen.is_some_and(|way| ways.contains(way)));
        holds(
            theirs,
            "an answer or a poll is for a challenge that is not on screen",
        )?;
    }
    Ok(())
}

fn i5_every_state_has_an_exit(moment: &Moment<'_>) -> Verdict {
    let ended = matches!(
        moment.after.screen,
        Screen::Verified { .. } | Screen::Cancelled | Screen::Failed(_)
    );
    let offered = is_offer(&moment.after.screen);
    holds(
        ended || offered || moment.after.can_start_over,
        "no way out",
    )
}

fn i6_nothing_is_waited_for_without_a_deadline(moment: &Moment<'_>) -> Verdict {
    if *moment.event == Event::Leaving {
        return Ok(());
    }
    let by_then = moment.next_wake.is_some_and(|at| at <= moment.now + 20_000);
    holds(
        moment.under_way.is_empty() || by_then,
        "a request has no deadline",
    )?;
    holds(
        !spins(moment.after) || !moment.under_way.is_empty(),
        "the screen waits for nothing",
    )
}

fn i7_an_answer_is_never_sent_by_itself(moment: &Moment<'_>) -> Verdict {
    for request in sent(moment.effects) {
        let Request::Verify { answer, .. } = request else {
            continue;
        };
        let pressed = match (answer, moment.event) {
            (Answer::Assertion(_), Event::Asserted(Ok(_)))
            | (Answer::Code(_), Event::Submitted(_)) => true,
            (Answer::Code(_), Event::Typed(_) | Event::CodeHeard(_)) => {
                moment.world.options.auto_submit
            }
            (Answer::Code(_), Event::Replied { .. }) => moment.past.may_be_held,
            _ => false,
        };
        holds(pressed, "an answer went by itself")?;
    }
    Ok(())
}

fn i8_no_resend_before_the_server_allows_it(moment: &Moment<'_>) -> Verdict {
    for request in sent(moment.effects) {
        let Request::Challenge(id, Intent::Resend) = request else {
            continue;
        };
        let Some(told) = moment.knows.challenges.get(id) else {
            return Err("a resend of nothing");
        };
        holds(told.resend_at <= moment.now, "a resend before its time")?;
        holds(
            told.challenge.sends_left != Some(0),
            "a resend where none is left",
        )?;
    }
    Ok(())
}

fn i9_the_count_of_failures_is_the_servers(moment: &Moment<'_>) -> Verdict {
    let Screen::Code(code) = &moment.after.screen else {
        return Ok(());
    };
    let told = moment.knows.attempts_left.filter(|left| *left <= 3);
    holds(
        code.attempts_left == told,
        "another count of attempts than the server's",
    )
}

fn i10_one_notice_a_send_and_in_nobodys_way(moment: &Moment<'_>) -> Verdict {
    let Some(send) = notice_appeared(moment) else {
        return Ok(());
    };
    let Some(told) = moment.knows.challenges.get(&send.0) else {
        return Err("a notice about nothing");
    };
    holds(!moment.past.noticed.contains(&send), "a second notice")?;
    let (visible, has_text) = (is_visible(moment), has_text(moment));
    holds(visible, "a notice to nobody")?;
    holds(!has_text, "a notice to somebody who types")?;
    let old_enough = millis(told.challenge.sent_ago.unwrap_or_default())
        .saturating_add(moment.now.saturating_sub(told.received))
        >= 8_000;
    let why = late_on(moment.after).map(|late| late.why);
    match why {
        Some(Lateness::Failed) => holds(told.failed, "failed, without a receipt"),
        Some(Lateness::SlowRoute) => Ok(()),
        _ => holds(old_enough, "a notice before anybody has read the screen"),
    }
}

fn i11_a_code_can_be_sent_off_whatever_is_said(moment: &Moment<'_>) -> Verdict {
    let (Event::Submitted(typed), Screen::Code(code)) = (moment.event, &moment.before.screen)
    else {
        return Ok(());
    };
    let open = matches!(code.sending, Sending::Sent(_) | Sending::Undeliverable(_))
        && moment.knew.challenges.contains_key(&code.authenticator);
    let cancelling = moment
        .was_under_way
        .iter()
        .any(|asked| asked.request == Request::Cancel);
    let free = !moment.before.verifying && !moment.before.offline && !cancelling;
    let goes = !codes_sent(moment.effects).is_empty();
    holds(
        !open || !free || code.format.parse(&typed.text).is_err() || goes,
        "a code could not be sent off",
    )
}

fn i12_the_focus_moves_for_the_person_only(moment: &Moment<'_>) -> Verdict {
    let moved = moment
        .effects
        .iter()
        .any(|effect| matches!(effect, Effect::Focus(_)));
    let wished = is_of_the_person(moment.event)
        || moment.answers.is_some_and(super::play::Asked::was_wished);
    holds(!moved || wished, "the focus moved by itself")
}

fn i13_the_end_is_the_end(moment: &Moment<'_>) -> Verdict {
    let finishes = moment
        .effects
        .iter()
        .filter(|effect| matches!(effect, Effect::Finish(_)))
        .count();
    holds(
        finishes == 0 || matches!(moment.effects.last(), Some(Effect::Finish(_))),
        "something followed the end",
    )?;
    let Some(end) = &moment.past.finished else {
        return holds(finishes <= 1, "two ends");
    };
    holds(finishes == 0, "a second end")?;
    holds(
        sent(moment.effects).next().is_none(),
        "a request after the end",
    )?;
    if matches!(end.screen, Screen::Failed(_)) {
        // A lock counts down, and once it is over the sign-in is.
        return holds(
            matches!(moment.after.screen, Screen::Failed(_)),
            "another screen after the end",
        );
    }
    holds(
        moment.effects.is_empty() && moment.after == end,
        "something changed after the end",
    )
}

fn i14_only_the_providers_yes_is_success(moment: &Moment<'_>) -> Verdict {
    let shown = matches!(
        moment.after.screen,
        Screen::Verified { .. } | Screen::Offer { .. }
    );
    holds(
        !shown || moment.past.was_verified || says_verified(moment),
        "success that nobody gave",
    )
}

fn i16_the_field_is_emptied_with_the_end(moment: &Moment<'_>) -> Verdict {
    let over = outcome(moment).is_some()
        || is_offer(&moment.after.screen) && !is_offer(&moment.before.screen);
    let back = *moment.event == Event::Restored && moment.past.finished.is_none();
    holds(
        !(over || back) || moment.effects.contains(&Effect::ClearField),
        "a code stays in the field",
    )
}

fn i17_nothing_stays_behind(moment: &Moment<'_>) -> Verdict {
    if *moment.event != Event::Leaving || moment.past.finished.is_some() {
        return Ok(());
    }
    let left = moment
        .under_way
        .iter()
        .all(|asked| asked.request == Request::Cancel);
    let cancelling = moment
        .was_under_way
        .iter()
        .any(|asked| asked.request == Request::Cancel);
    let let_go = [Effect::AbandonAssertion, Effect::StopListening]
        .iter()
        .all(|effect| moment.effects.contains(effect));
    holds(left, "a request stays behind")?;
    holds(let_go || cancelling, "a prompt or a listener stays behind")
}

fn i19_only_the_server_says_that_it_is_over(moment: &Moment<'_>) -> Verdict {
    let reply = match moment.event {
        Event::Replied { reply, .. } if moment.answers.is_some() => Some(&reply.body),
        _ => None,
    };
    match outcome(moment) {
        Some(Outcome::Failed(FailureReason::Expired)) => holds(
            matches!(reply, Some(Err(Problem::TransactionOver))),
            "over by our own clock",
        ),
        Some(Outcome::Failed(FailureReason::Locked)) => holds(
            matches!(
                reply,
                Some(Err(Problem::Locked { .. }) | Ok(Said::Transaction(_) | Said::Step(_)))
            ),
            "locked by nobody",
        ),
        _ => {
            let was = moment
                .before
                .alert
                .as_ref()
                .is_some_and(|alert| alert.kind == AlertKind::CodeExpired);
            let is = moment
                .after
                .alert
                .as_ref()
                .is_some_and(|alert| alert.kind == AlertKind::CodeExpired);
            let told =
                authenticator_on(moment.after).and_then(|way| moment.knows.challenges.get(way));
            let left = told
                .and_then(|told| left_of(told.challenge.expires_in, told, moment.past.asked_at));
            let answered = reply.is_some() || left == Some(0) || moment.after.offline;
            holds(was || !is || answered, "dead by our own clock")
        }
    }
}

fn i20_no_time_is_shown_longer_than_the_servers(moment: &Moment<'_>) -> Verdict {
    let Screen::Code(code) = &moment.after.screen else {
        return Ok(());
    };
    let told = moment.knows.challenges.get(&code.authenticator);
    if let Some(minutes) = code.expires_in_minutes {
        let left = told.and_then(|told| left_of(told.challenge.expires_in, told, moment.now));
        let whole = moment.knows.ends_at.map(|at| at.saturating_sub(moment.now));
        let most = [left, whole]
            .into_iter()
            .flatten()
            .min()
            .map_or(0, |left| left.div_ceil(60_000));
        holds(
            minutes > 0 && u64::from(minutes) <= most,
            "more minutes than there are",
        )?;
    }
    if let Sending::Sent(Resend::In(seconds)) | Sending::Undeliverable(Resend::In(seconds)) =
        code.sending
    {
        let left = told
            .map_or(0, |told| told.resend_at.saturating_sub(moment.now))
            .div_ceil(1_000);
        holds(
            seconds > 0 && u64::from(seconds) < left.saturating_add(5),
            "a longer cooldown than the server's",
        )?;
    }
    Ok(())
}

fn i21_only_what_the_server_offered(moment: &Moment<'_>) -> Verdict {
    let offered = |id: &AuthenticatorId| moment.knows.ways.iter().any(|way| way.id == *id);
    let shown = choices_on(moment.after).all(|choice| offered(&choice.id));
    holds(
        shown && authenticator_on(moment.after).is_none_or(offered),
        "a way on screen that was not offered",
    )?;
    let asked = sent(moment.effects).all(|request| match request {
        Request::Challenge(id, _) => offered(id),
        _ => true,
    });
    holds(asked, "a way asked for that was not offered")
}

fn i22_a_number_for_the_push_that_rings_only(moment: &Moment<'_>) -> Verdict {
    let Screen::Push(push) = &moment.after.screen else {
        return Ok(());
    };
    let told = moment
        .knows
        .challenges
        .get(&push.authenticator)
        .and_then(|told| told.challenge.number.clone());
    holds(
        push.number.is_none() || (push.state == PushState::Waiting && push.number == told),
        "a number that does not count",
    )
}

fn i23_a_cancelled_prompt_costs_nothing(moment: &Moment<'_>) -> Verdict {
    if !matches!(moment.event, Event::Asserted(Err(_))) {
        return Ok(());
    }
    let same = authenticator_on(moment.before) == authenticator_on(moment.after);
    let free = sent(moment.effects).all(|request| !matches!(request, Request::Verify { .. }));
    holds(same && free, "a cancelled prompt was counted")
}

fn i24_the_page_goes_on_to_where_it_was_told(moment: &Moment<'_>) -> Verdict {
    if let Some(Outcome::Verified { continue_to, .. }) = outcome(moment) {
        let is_offered = matches!(moment.before.screen, Screen::Offer { register: true, .. });
        let register = is_offered && *moment.event == Event::AnsweredOffer(OfferAnswer::Register);
        let told = if register { "/register" } else { "/account" };
        holds(continue_to.as_deref() == Some(told), "on to somewhere else")?;
    }
    for effect in moment.effects {
        let Effect::GoTo(address) = effect else {
            continue;
        };
        let expected = match moment.event {
            Event::ChoseInStep(_) => "/register",
            Event::StartedOver => "",
            _ => return Err("away from the page by itself"),
        };
        holds(address == expected, "away to somewhere else")?;
    }
    Ok(())
}

/// What the person does, as against what comes back and what the browser tells.
pub fn is_of_the_person(event: &Event) -> bool {
    matches!(
        event,
        Event::Chose(_)
            | Event::AskedToSend
            | Event::AskedAgain
            | Event::AskedForAlternatives
            | Event::WentBack
            | Event::Typed(_)
            | Event::Submitted(_)
            | Event::SetRemember(_)
            | Event::ChoseInStep(_)
            | Event::AnsweredOffer(_)
            | Event::OpenedHelp(_)
            | Event::ClosedHelp
            | Event::CopiedReference
            | Event::Retried
            | Event::StartedOver
            | Event::Asserted(_)
    )
}

pub fn codes_sent(effects: &[Effect]) -> Vec<(ChallengeId, String)> {
    let codes = sent(effects).filter_map(|request| match request {
        Request::Verify {
            challenge,
            answer: Answer::Code(code),
            ..
        } => Some((challenge.clone(), code.expose().to_owned())),
        _ => None,
    });
    codes.collect()
}

/// Whether this is the provider's own yes to an answer.
pub fn says_verified(moment: &Moment<'_>) -> bool {
    let (Some(asked), Event::Replied { reply, .. }) = (moment.answers, moment.event) else {
        return false;
    };
    matches!(
        asked.request,
        Request::Verify { .. } | Request::Poll { .. } | Request::Step(..)
    ) && matches!(reply.body, Ok(Said::Verified { .. }))
}

/// The send about which a notice came up just now, on a screen that was there before.
pub fn notice_appeared(moment: &Moment<'_>) -> Option<(AuthenticatorId, u64)> {
    let (Screen::Code(before), Screen::Code(after)) = (&moment.before.screen, &moment.after.screen)
    else {
        return None;
    };
    let told = moment.knows.challenges.get(&after.authenticator)?;
    let knew = moment
        .knew
        .challenges
        .get(&after.authenticator)
        .map(|told| told.epoch);
    let same = before.authenticator == after.authenticator && knew == Some(told.epoch);
    let said = |late: &Option<LateNotice>| {
        late.as_ref()
            .is_some_and(|late| late.why != Lateness::Queued)
    };
    (same && !said(&before.late) && said(&after.late))
        .then(|| (after.authenticator.clone(), told.epoch))
}

fn sent(effects: &[Effect]) -> impl Iterator<Item = &Request> {
    effects.iter().filter_map(|effect| match effect {
        Effect::Send(_, request) => Some(request),
        _ => None,
    })
}

fn outcome<'a>(moment: &'a Moment<'_>) -> Option<&'a Outcome> {
    moment.effects.iter().find_map(|effect| match effect {
        Effect::Finish(outcome) => Some(outcome),
        _ => None,
    })
}

fn authenticator_on(view: &View) -> Option<&AuthenticatorId> {
    match &view.screen {
        Screen::Code(code) => Some(&code.authenticator),
        Screen::Push(push) => Some(&push.authenticator),
        Screen::Key(key) => Some(&key.authenticator),
        _ => None,
    }
}

fn late_on(view: &View) -> Option<&LateNotice> {
    match &view.screen {
        Screen::Code(code) => code.late.as_ref(),
        Screen::Push(push) => push.late.as_ref(),
        _ => None,
    }
}

fn choices_on(view: &View) -> impl Iterator<Item = &Choice> {
    let chooser = match &view.screen {
        Screen::Choose(chooser) => chooser.choices.as_slice(),
        _ => &[],
    };
    let instead = late_on(view).and_then(|late| late.instead.as_ref());
    chooser
        .iter()
        .chain(instead)
        .chain(view.help.ways.instead.as_ref())
}

/// Whether the screen says that something is being waited for.
fn spins(view: &View) -> bool {
    let screen = match &view.screen {
        Screen::Starting => true,
        Screen::Code(code) => matches!(
            code.sending,
            Sending::Asking
                | Sending::Sent(Resend::Asking)
                | Sending::Undeliverable(Resend::Asking)
        ),
        Screen::Push(push) => push.state == PushState::Asking,
        Screen::Key(key) => key.state == KeyState::Preparing,
        _ => false,
    };
    screen || view.verifying
}

fn is_visible(moment: &Moment<'_>) -> bool {
    match moment.event {
        Event::Visible(visible) => *visible,
        _ => moment.past.visible,
    }
}

fn has_text(moment: &Moment<'_>) -> bool {
    match moment.event {
        Event::Typed(typed) => !typed.text.trim().is_empty(),
        _ => moment.past.has_text && !moment.effects.contains(&Effect::ClearField),
    }
}

fn left_of(life: Option<std::time::Duration>, told: &Told, now: u64) -> Option<u64> {
    Some(
        told.received
            .saturating_add(millis(life?))
            .saturating_sub(now),
    )
}

fn is_offer(screen: &Screen) -> bool {
    matches!(screen, Screen::Offer { .. })
}
