//! Watches each delivery: when it counts as late, and what it was like.
//!
//! The moment comes from [`delivery::moment`]: where waiting costs this person more than the quickest other way. Here is
//! what stands around that rule: one notice a send, none while the page is hidden or the field has text in it, a failure
//! receipt shows it at once, a queued text holds the clock, and a code that comes late is as good as ever.

use std::time::Duration;

use super::Flow;
use super::authenticator::{Authenticator, AuthenticatorId, Method};
use super::challenge::{ChallengeId, DeliveryStatus, Live, ReportToken};
use super::delivery::{Alternative, Belief, Figures, Moment, Prior, Typical, moment, rule};
use super::effect::Effect;
use super::observation::{Observation, Seen};
use super::time::Instant;
use super::view::Lateness;

/// One send, watched.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Monitor {
    pub challenge: ChallengeId,
    authenticator: AuthenticatorId,
    method: Method,
    /// Which send of the challenge this is.
    sends: u32,
    route: Option<String>,
    token: Option<ReportToken>,
    /// When it was sent; moves while the message is queued.
    sent_at: Instant,
    /// How long before `sent_at` it was sent, where the page was not there yet.
    head_start: Duration,
    status: DeliveryStatus,
    moment: Moment,
    typical: Option<Typical>,
    /// Shown, and why.
    shown: Option<Lateness>,
    /// "We are still sending it" was said; holds for as long as it is so.
    queued_said: bool,
    followed: bool,
    reported: bool,
}

impl Monitor {
    /// When the notice is due, whatever else may hold it back; none while the operator does not have the message.
    fn due_at(&self) -> Option<Instant> {
        let after = match self.status {
            DeliveryStatus::Queued => return None,
            DeliveryStatus::Failed => Duration::ZERO,
            _ if self.moment.at_once => Duration::ZERO,
            _ => Duration::from_secs_f64(self.moment.after),
        };
        Some(self.sent_at.plus(after.saturating_sub(self.head_start)))
    }

    /// When "we are still sending it" is due.
    fn queued_at(&self) -> Option<Instant> {
        let after = QUEUED_IS_SAID_AFTER.saturating_sub(self.head_start);
        (self.status == DeliveryStatus::Queued).then(|| self.sent_at.plus(after))
    }

    /// When there is next something to say.
    pub fn next_word_at(&self) -> Option<Instant> {
        let notice = self.due_at().filter(|_| self.shown.is_none());
        notice.or_else(|| self.queued_at().filter(|_| !self.queued_said))
    }

    /// Says what is due.
    fn speak(&mut self, now: Instant) {
        if self.shown.is_none() {
            self.shown = self.lateness(now);
        }
        self.queued_said |= self.queued_at().is_some_and(|at| at <= now);
    }

    /// What was said and still holds.
    pub fn said(&self) -> Option<Lateness> {
        let queued = self.queued_said && self.status == DeliveryStatus::Queued;
        self.shown.or(queued.then_some(Lateness::Queued))
    }

    /// Why the notice is shown, if it is due.
    fn lateness(&self, now: Instant) -> Option<Lateness> {
        if self.due_at().is_none_or(|at| now < at) {
            return None;
        }
        Some(match self.status {
            DeliveryStatus::Failed => Lateness::Failed,
            DeliveryStatus::Claimed => Lateness::Claimed,
            _ if self.moment.at_once => Lateness::SlowRoute,
            _ => Lateness::Overdue,
        })
    }

    fn seconds_since_sent(&self, now: Instant) -> f64 {
        now.since(self.sent_at)
            .saturating_add(self.head_start)
            .as_secs_f64()
    }

    /// About how many seconds most deliveries take now.
    pub fn typical_seconds(&self) -> Option<u32> {
        Some(match self.typical? {
            Typical::Seconds(seconds) => seconds,
            Typical::Minutes(minutes) => minutes * 60,
        })
    }
}

impl Flow {
    /// The monitor of the newest send of a challenge.
    pub(super) fn monitor(&self, challenge: &ChallengeId) -> Option<&Monitor> {
        self.monitors.iter().find(|m| m.challenge == *challenge)
    }

    /// Watches every delivery among the live challenges, and takes their news in.
    pub(super) fn watch_deliveries(&mut self) {
        let live = self.known.live.clone();
        for one in live.iter().filter(|one| one.challenge.method.is_sent()) {
            self.watch(one);
        }
        self.stop_watching_what_is_gone();
    }

    /// A delivery whose challenge is gone can only have been left.
    fn stop_watching_what_is_gone(&mut self) {
        let monitors = self.monitors.iter().map(|m| m.challenge.clone());
        let gone: Vec<ChallengeId> = monitors
            .filter(|id| self.known.live(id).is_none())
            .collect();
        for id in &gone {
            self.report_left(id);
        }
        self.monitors.retain(|m| !gone.contains(&m.challenge));
    }

    fn watch(&mut self, live: &Live) {
        let Some(sent_ago) = live.challenge.sent_ago else {
            return;
        };
        let delivery = live.challenge.delivery.clone().unwrap_or_default();
        let status = delivery.status;
        let known = self
            .monitors
            .iter()
            .position(|m| m.challenge == live.challenge.id);
        if let Some(at) = known {
            if self.monitors[at].sends == live.challenge.sends {
                self.note_status(&live.challenge.id, status);
                return;
            }
            self.report_left(&live.challenge.id);
            self.monitors.remove(at);
        }
        let (moment, typical) = self.moment_for(live);
        self.monitors.push(Monitor {
            challenge: live.challenge.id.clone(),
            authenticator: live.challenge.authenticator.clone(),
            method: live.challenge.method,
            sends: live.challenge.sends,
            route: delivery.route,
            token: delivery.token,
            sent_at: live.received,
            head_start: sent_ago,
            status,
            moment,
            typical,
            shown: None,
            queued_said: false,
            followed: false,
            reported: false,
        });
    }

    /// Takes news of a delivery in. What is not known changes nothing.
    pub(super) fn note_status(&mut self, challenge: &ChallengeId, status: DeliveryStatus) {
        let now = self.now;
        let Some(monitor) = self.monitors.iter_mut().find(|m| m.challenge == *challenge) else {
            return;
        };
        if status == DeliveryStatus::Unknown {
            return;
        }
        if monitor.status == DeliveryStatus::Queued && status != DeliveryStatus::Queued {
            monitor.sent_at = now;
            monitor.head_start = Duration::ZERO;
        }
        monitor.status = status;
        if let Some(shown) = &mut monitor.shown {
            match status {
                DeliveryStatus::Claimed => *shown = Lateness::Claimed,
                DeliveryStatus::Failed => *shown = Lateness::Failed,
                _ => {}
            }
        }
    }

    /// When, for this person's quickest other way, waiting is no longer worth it; and how long most take.
    fn moment_for(&self, live: &Live) -> (Moment, Option<Typical>) {
        let figures = live
            .challenge
            .delivery
            .as_ref()
            .and_then(|d| d.figures.as_ref());
        let life = live
            .challenge
            .expires_in
            .map_or(rule::LONGEST, |d| d.as_secs_f64());
        let belief = Belief::new(prior_of(live.challenge.method), figures);
        let cost = self.quickest_cost(&live.challenge.authenticator);
        let entry = self.entry(live.challenge.can_be_heard);
        (moment(&belief, cost, entry, life), belief.typical())
    }

    /// Whether waiting for this road is not worth it from the start.
    pub(super) fn is_slow_from_the_start(&self, way: &Authenticator) -> bool {
        way.method.is_sent()
            && way.figures.as_ref().is_some_and(|figures| {
                let belief = Belief::new(prior_of(way.method), Some(figures));
                moment(
                    &belief,
                    self.quickest_cost(&way.id),
                    self.entry(way.method == Method::Sms),
                    rule::LONGEST,
                )
                .at_once
            })
    }

    /// Seconds from arrival to submission: less where the browser fills the code in.
    fn entry(&self, can_be_heard: bool) -> f64 {
        if self.options.code_fills_itself && can_be_heard {
            rule::ENTRY_FILLED
        } else {
            rule::ENTRY_TYPED
        }
    }

    fn quickest_cost(&self, id: &AuthenticatorId) -> f64 {
        let quickest = self
            .quickest_instead_of(id)
            .and_then(|choice| self.known.authenticator(&choice.id));
        quickest.map_or_else(|| Alternative::None.cost(), |way| self.cost_of(way))
    }

    /// Seconds until the person is in by this way.
    pub(super) fn cost_of(&self, way: &Authenticator) -> f64 {
        alternative(way.method, way.figures.as_ref()).cost()
    }

    /// Shows the notice where it is due and nothing holds it back.
    pub(super) fn show_late_notice(&mut self) {
        if !self.surroundings.visible || self.field_has_text {
            return;
        }
        let (Some(id), now) = (self.open_challenge_id(), self.now) else {
            return;
        };
        if let Some(monitor) = self.monitors.iter_mut().find(|m| m.challenge == id) {
            monitor.speak(now);
        }
        let late = self.push_late_at().is_some_and(|at| at <= now);
        if let Some(open) = self.open_mut() {
            open.push_late |= late;
        }
    }

    /// When a push counts as late: it has one timer.
    pub(super) fn push_late_at(&self) -> Option<Instant> {
        let live = self.open_live().filter(|_| self.is_waiting_for_push())?;
        let gone = live.challenge.sent_ago.unwrap_or_default();
        let after = Duration::from_secs_f64(rule::PUSH_AFTER);
        Some(live.received.plus(after.saturating_sub(gone)))
    }

    /// The person chose another way while the notice of the open challenge was on screen.
    pub(super) fn note_followed(&mut self) {
        let Some(id) = self.open_challenge_id() else {
            return;
        };
        if let Some(monitor) = self.monitors.iter_mut().find(|m| m.challenge == id) {
            monitor.followed = monitor.shown.is_some();
        }
    }

    /// The first digit, paste or autofill, or the answer itself: the code came before this.
    pub(super) fn report_first_input(&mut self) {
        if let Some(id) = self.open_challenge_id() {
            self.report(&id, Seen::FirstInput);
        }
    }

    /// The browser heard the text.
    pub(super) fn report_heard(&mut self) {
        if let Some(id) = self.open_challenge_id() {
            self.report(&id, Seen::Heard);
        }
    }

    /// The person turned away from this delivery.
    pub(super) fn report_left(&mut self, challenge: &ChallengeId) {
        self.report(challenge, Seen::Left);
    }

    /// The person turns away from everything.
    pub(super) fn report_all_left(&mut self) {
        let ids: Vec<ChallengeId> = self.monitors.iter().map(|m| m.challenge.clone()).collect();
        for id in ids {
            self.report_left(&id);
        }
    }

    /// One observation a delivery, the first that there is.
    fn report(&mut self, challenge: &ChallengeId, seen: fn(f64) -> Seen) {
        let now = self.now;
        let Some(monitor) = self
            .monitors
            .iter_mut()
            .find(|m| m.challenge == *challenge && !m.reported)
        else {
            return;
        };
        monitor.reported = true;
        let observation = Observation {
            method: monitor.method,
            route: monitor.route.clone(),
            token: monitor.token.clone(),
            notice_shown: monitor.shown.is_some(),
            notice_followed: monitor.followed,
            seen: seen(monitor.seconds_since_sent(now)),
        };
        self.effects.push(Effect::Report(observation));
    }
}

fn prior_of(method: Method) -> Prior {
    match method {
        Method::Voice => Prior::voice(),
        Method::Email => Prior::email(),
        _ => Prior::sms(),
    }
}

fn alternative(method: Method, figures: Option<&Figures>) -> Alternative {
    match method {
        Method::WebAuthn => Alternative::Key,
        Method::Push => Alternative::Push,
        Method::Totp | Method::Hotp => Alternative::AppCode,
        Method::Voice => Alternative::Voice,
        Method::Email => Alternative::Email,
        Method::RecoveryCode | Method::TemporaryPass => Alternative::SavedCode,
        Method::Sms => Alternative::OtherNumber {
            median: Belief::new(Prior::sms(), figures).quantile(0.5),
        },
    }
}

/// A message that the operator does not have after this long is worth a word.
const QUEUED_IS_SAID_AFTER: Duration = Duration::from_secs(10);
