//! From the state to what is on screen.

use std::time::Duration;

use super::Flow;
use super::authenticator::{AuthenticatorId, Method};
use super::challenge::{Live, Remember, StepKind};
use super::help::{Besides, Situation, Topic, fitting};
use super::reply::Refusal;
use super::state::{End, Open, Purpose, Stage};
use super::time::{Instant, whole_seconds};
use super::view::{
    AlertKind, ChooseView, CodeView, FailedView, HelpView, HelpWays, KeyState, KeyView, LateNotice,
    Lateness, PushState, PushView, Resend, Screen, Sending, View, WhichCounts,
};

impl Flow {
    /// What is on screen, as of the last event.
    pub fn view(&self) -> View {
        View {
            screen: self.screen(),
            account: self
                .known
                .transaction
                .account
                .clone()
                .or_else(|| self.options.account.clone()),
            alert: self.alert.clone(),
            status: self.status,
            help: self.help_view(),
            offline: !self.surroundings.online,
            verifying: self.is_verifying()
                || (self.held.is_some() && !self.has_ended())
                || (matches!(self.stage, Stage::Unreachable)
                    && self.is_under_way(|purpose| *purpose == Purpose::Start)),
            can_start_over: !self.has_ended()
                && !matches!(self.stage, Stage::Offering(_))
                && (!self.options.native || self.options.restart_url.is_some()),
            knows_all_ways: !self.options.native && self.second_way.is_none(),
        }
    }

    fn screen(&self) -> Screen {
        match &self.stage {
            Stage::Starting => Screen::Starting,
            Stage::Unreachable => Screen::Unreachable,
            Stage::Choosing { from } => Screen::Choose(ChooseView {
                choices: self.choices(),
                can_go_back: from.is_some(),
            }),
            Stage::Open(open) => match open.method {
                Method::Push => Screen::Push(self.push_view(open)),
                Method::WebAuthn => Screen::Key(self.key_view(open)),
                _ => Screen::Code(self.code_view(open)),
            },
            Stage::Stepping(step) => match step.kind {
                StepKind::Register { optional, .. } => Screen::RegisterStep { optional },
                _ => Screen::RememberStep,
            },
            Stage::Offering(_) => Screen::Offer {
                register: self.can_offer(),
                recovery_codes_left: self.few_codes_left(),
            },
            Stage::NoMethod => Screen::NoMethod {
                can_register: self.options.registration_url.is_some(),
            },
            Stage::Ended(End::Verified) => Screen::Verified {
                recovery_codes_left: self.recovery_codes_left,
            },
            Stage::Ended(End::Cancelled) => Screen::Cancelled,
            Stage::Ended(End::Expired) => Screen::Failed(FailedView::Expired),
            Stage::Ended(End::Locked(until)) => Screen::Failed(self.locked_view(*until)),
        }
    }

    /// Once the lock is over, all that is left is to begin again.
    fn locked_view(&self, until: Option<Instant>) -> FailedView {
        match until {
            Some(until) if until <= self.now => FailedView::Expired,
            _ => FailedView::Locked {
                minutes: until.map(|until| whole_seconds(until.since(self.now)).div_ceil(60)),
                until_millis: until.and_then(|at| i64::try_from(at.as_millis()).ok()),
            },
        }
    }

    /// When the lock ends, once the sign-in ended in one.
    pub(super) fn locked_until(&self) -> Option<Instant> {
        match self.stage {
            Stage::Ended(End::Locked(until)) => until,
            _ => None,
        }
    }

    fn code_view(&self, open: &Open) -> CodeView {
        let live = self.open_live();
        CodeView {
            authenticator: open.authenticator.clone(),
            method: open.method,
            hint: self.hint(&open.authenticator),
            format: self.format(),
            ordinal: live.and_then(|live| live.challenge.ordinal),
            sending: self.sending(open),
            another_code: open.another_code,
            expires_in_minutes: live.and_then(|live| self.minutes_left(live)),
            attempts_left: self.few_attempts(),
            has_alternatives: self.has_alternative_to(&open.authenticator),
            late: self.late_notice(open),
            counts: live.and_then(|live| self.which_counts(live)),
            remember: self.remember_box(),
            auto_submit: self.options.auto_submit,
        }
    }

    /// Attempts left, once they are few enough to be said.
    fn few_attempts(&self) -> Option<u32> {
        let left = self.known.transaction.attempts_left;
        left.filter(|left| *left <= FEW_ATTEMPTS)
    }

    fn sending(&self, open: &Open) -> Sending {
        if !open.method.is_sent() || self.options.native {
            return Sending::Nothing;
        }
        match self.open_live() {
            Some(_) if open.undeliverable => Sending::Undeliverable(self.resend_state()),
            Some(_) => Sending::Sent(self.resend_state()),
            None if self.is_challenging() => Sending::Asking,
            None if open.undeliverable => Sending::Undeliverable(Resend::Ready),
            None => Sending::NotAsked,
        }
    }

    fn push_view(&self, open: &Open) -> PushView {
        let live = self.open_live();
        let state = match live {
            _ if self.is_challenging() => PushState::Asking,
            _ if open.over => PushState::Over,
            Some(_) => PushState::Waiting,
            None => PushState::NotAsked,
        };
        PushView {
            authenticator: open.authenticator.clone(),
            hint: self.hint(&open.authenticator),
            number: live
                .filter(|_| state == PushState::Waiting)
                .and_then(|live| live.challenge.number.clone()),
            state,
            resend: self.resend_state(),
            attempts_left: self.few_attempts(),
            has_alternatives: self.has_alternative_to(&open.authenticator),
            late: self.late_notice(open),
            remember: self.remember_box(),
        }
    }

    fn key_view(&self, open: &Open) -> KeyView {
        KeyView {
            authenticator: open.authenticator.clone(),
            hint: self.hint(&open.authenticator),
            support: self.surroundings.keys,
            state: match self.open_live() {
                _ if open.asserting => KeyState::Asking,
                Some(_) => KeyState::Ready,
                None if self.is_challenging() => KeyState::Preparing,
                None => KeyState::Ready,
            },
            attempts_left: self.few_attempts(),
            has_alternatives: self.has_alternative_to(&open.authenticator),
            remember: self.remember_box(),
        }
    }

    fn hint(&self, id: &AuthenticatorId) -> Option<String> {
        self.known.authenticator(id)?.hint.clone()
    }

    fn remember_box(&self) -> Option<bool> {
        (self.known.transaction.remember == Remember::Flag).then_some(self.remember)
    }

    /// When the newest code dies: with the whole sign-in at the latest.
    pub(super) fn dies_at(&self, live: &Live) -> Option<Instant> {
        let dies_at = live.expires_at()?;
        Some(
            self.known
                .ends_at()
                .map_or(dies_at, |ends_at| dies_at.min(ends_at)),
        )
    }

    pub(super) fn minutes_left(&self, live: &Live) -> Option<u32> {
        let left = self.dies_at(live)?.since(self.now);
        (left > Duration::ZERO).then(|| whole_seconds(left).div_ceil(60))
    }

    fn which_counts(&self, live: &Live) -> Option<WhichCounts> {
        let received = i64::try_from(live.received.as_millis()).unwrap_or(i64::MAX);
        let ago = i64::try_from(live.challenge.sent_ago?.as_millis()).unwrap_or(i64::MAX);
        (live.challenge.sends > 1).then(|| WhichCounts {
            policy: self.known.transaction.resend_policy,
            sends: live.challenge.sends,
            newest_at_millis: received.saturating_sub(ago),
        })
    }

    fn late_notice(&self, open: &Open) -> Option<LateNotice> {
        let (why, most_take_seconds) = self.lateness(open)?;
        let instead = self.quickest_instead_of(&open.authenticator);
        let resend = (instead.is_none() && self.open_live().is_some()).then(|| self.resend_state());
        Some(LateNotice {
            why,
            instead,
            resend,
            most_take_seconds,
        })
    }

    fn lateness(&self, open: &Open) -> Option<(Lateness, Option<u32>)> {
        if open.method == Method::Push {
            let late = open.push_late && self.is_waiting_for_push();
            return late.then_some((Lateness::Overdue, None));
        }
        let Some(live) = self.open_live() else {
            let slow = open.method.is_sent()
                && self
                    .known
                    .authenticator(&open.authenticator)
                    .is_some_and(|way| way.slow);
            return slow.then_some((Lateness::SlowRoute, None));
        };
        let monitor = self.monitor(&live.challenge.id)?;
        Some((monitor.said()?, monitor.typical_seconds()))
    }

    fn help_view(&self) -> HelpView {
        let open = self.open();
        let instead = open.and_then(|open| self.quickest_instead_of(&open.authenticator));
        let sent = open.is_some_and(|open| {
            open.method.is_sent() || (open.method == Method::Push && open.over)
        }) && self.open_live().is_some();
        HelpView {
            open: self.help,
            fitting: self.fitting_topics(),
            ways: HelpWays {
                choose: open.is_some_and(|open| self.has_alternative_to(&open.authenticator)),
                instead,
                resend: sent.then(|| self.resend_state()),
                reference: self
                    .alert
                    .as_ref()
                    .and_then(|alert| alert.reference.clone())
                    .or_else(|| self.reference.clone()),
            },
        }
    }

    /// The topics that fit now, the alert's own first.
    pub(super) fn fitting_topics(&self) -> Vec<Topic> {
        let first = self.alert.as_ref().and_then(|alert| alert.topic);
        let rest = fitting(self.situation(), self.besides());
        let rest = rest.into_iter().filter(|topic| Some(*topic) != first);
        first.into_iter().chain(rest).collect()
    }

    fn besides(&self) -> Besides {
        Besides {
            offline: !self.surroundings.online,
            alone: self
                .open()
                .is_some_and(|open| !self.has_alternative_to(&open.authenticator)),
            first_visit: self.last_used.is_none(),
        }
    }

    fn situation(&self) -> Situation {
        match &self.stage {
            Stage::Open(open) if open.refusals > 0 => Situation::Refused(open.method),
            Stage::Open(open) if self.is_late(open) => Situation::Late(open.method),
            Stage::Open(open) => Situation::Open(open.method),
            Stage::Choosing { .. } => Situation::Choosing,
            Stage::NoMethod => Situation::NoMethod,
            Stage::Ended(End::Locked(until)) if until.is_none_or(|at| at > self.now) => {
                Situation::Locked
            }
            Stage::Ended(_) => Situation::Over,
            Stage::Unreachable => Situation::Unreachable,
            Stage::Offering(_) if self.can_offer() => Situation::Offering,
            Stage::Offering(_) => Situation::Open(Method::RecoveryCode),
            Stage::Stepping(step) => match step.kind {
                StepKind::Register { .. } => Situation::Offering,
                _ => Situation::Remembering,
            },
            Stage::Starting => Situation::Elsewhere,
        }
    }

    fn is_late(&self, open: &Open) -> bool {
        let asked_again = self
            .open_live()
            .is_some_and(|live| live.challenge.sends > 1);
        open.undeliverable || asked_again || self.lateness(open).is_some()
    }

    /// The situation's name, for events.
    pub(super) fn situation_name(&self) -> &'static str {
        match self.situation() {
            Situation::Choosing => "choosing",
            Situation::Open(_) => "open",
            Situation::Late(_) => "late",
            Situation::Refused(_) => "refused",
            Situation::NoMethod => "no-method",
            Situation::Locked => "locked",
            Situation::Over => "over",
            Situation::Unreachable => "unreachable",
            Situation::Offering => "offering",
            Situation::Remembering => "remembering",
            Situation::Elsewhere => "elsewhere",
        }
    }

    /// The topic that an alert links to: where its own words are not enough.
    pub(super) fn topic_for(&self, kind: AlertKind) -> Option<Topic> {
        let open = self.open();
        let (method, refusals) = open.map_or((None, 0), |open| (Some(open.method), open.refusals));
        match kind {
            AlertKind::Key(_) | AlertKind::Refused(Refusal::Assertion) => Some(Topic::SecurityKey),
            AlertKind::Refused(Refusal::Denied | Refusal::PushTimedOut | Refusal::WrongNumber) => {
                Some(Topic::PushNotArriving)
            }
            AlertKind::Refused(Refusal::Used) if method == Some(Method::RecoveryCode) => {
                Some(Topic::RecoveryCodes)
            }
            AlertKind::Refused(_) if refusals >= ENOUGH_REFUSALS => match method? {
                Method::Totp => Some(Topic::AppCodeRefused),
                Method::Hotp => Some(Topic::HardwareToken),
                Method::Sms | Method::Voice => Some(Topic::NoTextOrCall),
                Method::Email => Some(Topic::EmailNotArriving),
                Method::RecoveryCode => Some(Topic::RecoveryCodes),
                Method::TemporaryPass => Some(Topic::TemporaryPass),
                Method::Push | Method::WebAuthn => None,
            },
            AlertKind::DeliveryFailed | AlertKind::TooManySends => Some(match method? {
                Method::Email => Topic::EmailNotArriving,
                _ => Topic::NoTextOrCall,
            }),
            AlertKind::ServerTrouble => Some(Topic::NothingHelped),
            _ => None,
        }
    }
}

/// Attempts left are said from here down.
const FEW_ATTEMPTS: u32 = 3;
/// After this many refusals in a row, the help is linked to.
const ENOUGH_REFUSALS: u32 = 2;
