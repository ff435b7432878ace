//! Requests under way: at most one of a kind, each with a deadline, late replies dropped.

use std::time::Duration;

use super::Flow;
use super::effect::{Effect, Request, RequestId, Target};
use super::state::{ANSWER_WITHIN, Flight, Purpose};

impl Flow {
    pub(super) fn send(&mut self, purpose: Purpose, request: Request) {
        let id = self.expect(purpose);
        self.effects.push(Effect::Send(id, request));
    }

    /// Something is under way from now on, for a while at most.
    pub(super) fn expect(&mut self, purpose: Purpose) -> RequestId {
        let id = RequestId(self.next_request);
        self.next_request += 1;
        self.flights.push(Flight {
            id,
            purpose,
            deadline: self.now.plus(ANSWER_WITHIN),
            reference: None,
        });
        id
    }

    /// A request went out.
    pub(super) fn note_reference(&mut self, request: RequestId, reference: String) {
        if let Some(flight) = self.flights.iter_mut().find(|flight| flight.id == request) {
            flight.reference = Some(reference);
        }
    }

    /// The clock jumped by so much: nobody had that time to answer, unless the page slept; then a lost one fails by itself.
    pub(super) fn give_requests_more_time(&mut self, jump: Duration) {
        for flight in &mut self.flights {
            flight.deadline = flight.deadline.plus(jump);
        }
    }

    /// The purpose of a request that is still wanted; it is under way no more.
    pub(super) fn land(&mut self, id: RequestId) -> Option<Purpose> {
        let at = self.flights.iter().position(|flight| flight.id == id)?;
        Some(self.flights.remove(at).purpose)
    }

    /// Gives up every request of which this holds.
    pub(super) fn abandon(&mut self, unwanted: impl Fn(&Purpose) -> bool) {
        let (gone, kept) = std::mem::take(&mut self.flights)
            .into_iter()
            .partition(|flight| unwanted(&flight.purpose));
        self.flights = kept;
        let gone: Vec<Flight> = gone;
        self.effects
            .extend(gone.into_iter().map(|flight| Effect::Abandon(flight.id)));
    }

    pub(super) fn is_under_way(&self, wanted: impl Fn(&Purpose) -> bool) -> bool {
        self.flights.iter().any(|flight| wanted(&flight.purpose))
    }

    /// An answer is being checked.
    pub(super) fn is_verifying(&self) -> bool {
        self.is_under_way(|purpose| matches!(purpose, Purpose::Verify(_) | Purpose::Post))
    }

    /// The person starts over: nothing else is begun any more.
    pub(super) fn is_cancelling(&self) -> bool {
        self.is_under_way(|purpose| *purpose == Purpose::Cancel)
    }

    /// A first challenge or another code is being asked for.
    pub(super) fn is_challenging(&self) -> bool {
        self.is_under_way(Purpose::is_for_a_challenge)
    }

    /// Moves the focus, where the person did what led here: never for the time or for news.
    pub(super) fn focus(&mut self, target: Target) {
        if self.may_focus {
            self.effects.push(Effect::Focus(target));
        }
    }

    /// The same for what came back, unless the person has gone to read the help meanwhile.
    pub(super) fn focus_unless_reading(&mut self, target: Target) {
        if self.help.is_none() {
            self.focus(target);
        }
    }

    pub(super) fn is_resending(&self) -> bool {
        self.is_under_way(|purpose| matches!(purpose, Purpose::Resend(_)))
    }
}
