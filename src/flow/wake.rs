//! What time brings: deadlines of requests, the end of codes, the late notice, polls. A wake-up is a hint: after sleep
//! or a frozen page, the first event catches up.

use std::time::Duration;

use super::Flow;
use super::effect::Effect;
use super::reply::Problem;
use super::state::{Purpose, Stage};
use super::time::{Instant, whole_seconds};
use super::view::{AlertKind, Resend, Status};

impl Flow {
    /// When the flow wants to be woken; none where time changes nothing. Waking earlier does no harm.
    pub fn next_wake(&self) -> Option<Instant> {
        let flights = self.flights.iter().map(|flight| flight.deadline);
        let open = [
            self.poll_at(),
            self.notice_at(),
            self.expiry_at(),
            self.next_minute_at(),
            self.resend_step_at(),
            self.known_ends_at(),
            self.lock_minute_at(),
        ];
        flights
            .chain(open.into_iter().flatten())
            .filter(|at| *at > self.now)
            .min()
    }

    fn known_ends_at(&self) -> Option<Instant> {
        let runs = !self.has_ended()
            && !matches!(
                self.stage,
                Stage::Starting | Stage::Unreachable | Stage::Offering(_)
            );
        self.known.ends_at().filter(|_| runs)
    }

    fn poll_at(&self) -> Option<Instant> {
        self.open_or_behind()?
            .poll_at
            .filter(|_| self.surroundings.visible && self.surroundings.online)
    }

    fn notice_at(&self) -> Option<Instant> {
        let push = self.push_late_at();
        push.or_else(|| self.monitor(&self.open_challenge_id()?)?.next_word_at())
    }

    fn expiry_at(&self) -> Option<Instant> {
        self.open_live()?.expires_at()
    }

    /// When the words about minutes left change.
    fn next_minute_at(&self) -> Option<Instant> {
        let dies_at = self.dies_at(self.open_live()?)?;
        let counts_down = dies_at.since(self.now) > Duration::from_millis(MINUTE);
        self.next_step(dies_at, MINUTE).filter(|_| counts_down)
    }

    /// When the words about the lock change, and when it ends.
    fn lock_minute_at(&self) -> Option<Instant> {
        self.next_step(self.locked_until()?, MINUTE)
    }

    /// When the words about the cooldown change.
    fn resend_step_at(&self) -> Option<Instant> {
        self.next_step(self.open_live()?.resend_at()?, COOLDOWN_STEP)
    }

    /// When what is told of the time until then changes, where that is told in steps of so many milliseconds.
    fn next_step(&self, until: Instant, step: u64) -> Option<Instant> {
        let left = until.as_millis().checked_sub(self.now.as_millis())?;
        let past_the_step = left.saturating_sub(1) % step + 1;
        (left > 0).then(|| self.now.plus(Duration::from_millis(past_the_step)))
    }

    /// After each event: whatever the time has made true.
    pub(super) fn keep_time(&mut self) {
        if self.has_ended() {
            return;
        }
        self.may_focus = false;
        self.give_up_late_requests();
        self.drop_what_nobody_waits_for();
        if self.is_cancelling() {
            return;
        }
        if self.known_ends_at().is_some_and(|at| at <= self.now) && !self.is_verifying() {
            self.ask_whether_it_ended();
        }
        self.tell_expiry();
        self.tell_resend();
        self.show_late_notice();
        self.keep_polling();
        self.poll_if_due();
    }

    /// A held answer outlives neither the start nor the challenge that it waits for.
    fn drop_what_nobody_waits_for(&mut self) {
        if !self.is_challenging() && !self.is_under_way(|purpose| *purpose == Purpose::Start) {
            self.held = None;
        }
    }

    fn give_up_late_requests(&mut self) {
        let now = self.now;
        while let Some(late) = self
            .flights
            .iter()
            .find(|flight| flight.deadline <= now)
            .cloned()
        {
            self.effects.push(Effect::Abandon(late.id));
            self.land(late.id);
            let reference = late.reference.or_else(|| self.reference.clone());
            let reference = reference.unwrap_or_default();
            match late.purpose {
                Purpose::Cancel => self.take_cancelled(Err(Problem::TimedOut)),
                purpose => self.take_problem(purpose, Problem::TimedOut, reference),
            }
        }
    }

    /// Our clock says that the sign-in is over: the server has the last word, and is asked once a while.
    fn ask_whether_it_ended(&mut self) {
        if self.now.since(self.asked_at) >= ASK_AGAIN_AFTER {
            self.refresh();
        }
    }

    /// Says that the open code died, once, and how long it has, at five, two and one minutes.
    fn tell_expiry(&mut self) {
        let asked = self.is_under_way(|purpose| *purpose == Purpose::Refresh);
        if asked || self.is_verifying() || self.is_challenging() {
            return;
        }
        match self.open_live() {
            Some(live) if live.is_expired(self.now) => self.ask_whether_it_died(),
            Some(live) if live.expires_at().is_some() => self.tell_minutes(),
            _ => {}
        }
    }

    /// Our clock says that the code is dead: the server has the last word, where it can be asked.
    fn ask_whether_it_died(&mut self) {
        let Some(open) = self.open_mut() else { return };
        if open.expiry_told {
            return;
        }
        if !std::mem::replace(&mut open.expiry_asked, true) {
            self.refresh();
            if self.is_under_way(|purpose| *purpose == Purpose::Refresh) {
                return;
            }
        }
        self.tell_that_it_died();
    }

    pub(super) fn tell_that_it_died(&mut self) {
        self.close_challenge();
        let Some(open) = self.open_mut() else { return };
        let told = std::mem::replace(&mut open.expiry_told, true);
        if open.method.takes_code() && !told {
            self.alert_locally(AlertKind::CodeExpired);
        }
    }

    fn tell_minutes(&mut self) {
        let minutes = self.open_live().and_then(|live| self.minutes_left(live));
        if matches!(&self.alert, Some(alert) if alert.kind == AlertKind::CodeExpired) {
            self.alert = None;
        }
        let Some(open) = self.open_mut() else { return };
        (open.expiry_asked, open.expiry_told) = (false, false);
        let told = std::mem::replace(&mut open.minutes_told, minutes);
        if let Some(minutes) = minutes
            && told.is_some_and(|told| told != minutes)
            && MINUTES_TOLD.contains(&minutes)
            && open.method.takes_code()
        {
            self.status = Some(Status::ExpiresInMinutes(minutes));
        }
    }

    /// Says that another code can be asked for, once a send.
    fn tell_resend(&mut self) {
        let had_to_wait = self
            .open_live()
            .is_some_and(|live| live.resend_at().is_some_and(|at| at > live.received));
        let ready = had_to_wait && self.resend_state() == Resend::Ready;
        let Some(open) = self.open_mut() else { return };
        if ready && !std::mem::replace(&mut open.resend_told, true) {
            self.status = Some(Status::CanResend);
        }
    }

    /// Where another code stands.
    pub(super) fn resend_state(&self) -> Resend {
        let Some(live) = self.open_live() else {
            return Resend::Ready;
        };
        if self.is_resending() {
            return Resend::Asking;
        }
        if live.challenge.sends_left == Some(0) {
            return Resend::NoMore;
        }
        let left = live
            .resend_at()
            .map_or(Duration::ZERO, |at| at.since(self.now));
        match whole_seconds(left) {
            0 => Resend::Ready,
            seconds => Resend::In(seconds.div_ceil(5).saturating_mul(5)),
        }
    }
}

/// The cooldown is told in steps of so many milliseconds, so that nothing changes each second (WCAG 2.2.2).
const COOLDOWN_STEP: u64 = 5_000;
/// Codes and locks are told of in minutes.
const MINUTE: u64 = 60_000;
/// Minutes left that are said aloud. Apart by more than twenty seconds.
const MINUTES_TOLD: [u32; 3] = [5, 2, 1];
const ASK_AGAIN_AFTER: Duration = Duration::from_secs(10);
