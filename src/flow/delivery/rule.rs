//! The moment from which waiting is no longer worth it.
//!
//! At any time the user can go on waiting or be shown another way in. To show costs `c + a/p` seconds: `c` until they
//! are in the other way, and a nuisance `a` for everyone who sees the notice, of whom `p` follow it. To wait costs the
//! time until the text comes and is typed in, or until it is better to show after all. Worked backward from the end
//! of the code's life, that gives the cost of the better choice at each time, and the first time at which showing is
//! not the worse one. One step ahead is not enough: on a route with two humps the hazard falls and rises again.

/// The chance that a text has not come yet.
pub trait Survival {
    /// The share not there after `t` seconds, where `ln_t` is ln t; never rising, at most 1.
    fn survival(&self, ln_t: f64) -> f64;
}

/// When to say that a text is late.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moment {
    /// Seconds after the send, from [`FLOOR`] to [`CAP`].
    pub after: f64,
    /// Waiting is not worth it from the start: say so before the send, or on the first screen.
    pub at_once: bool,
}

/// Finds the moment for one delivery.
///
/// `cost` is that of the [`Alternative`](super::Alternative), `entry` the seconds from a text's arrival until its code is
/// submitted ([`ENTRY_TYPED`], [`ENTRY_FILLED`]), `life` the seconds that the code can be used.
#[must_use]
#[expect(
    clippy::manual_clamp,
    reason = "a life that is not a number becomes the shortest; `clamp` would keep it"
)]
pub fn moment(belief: &impl Survival, cost: f64, entry: f64, life: f64) -> Moment {
    let show = cost + NUISANCE / FOLLOWERS;
    let cells = (life.max(FLOOR).min(LONGEST) / CELL) as u32;
    let mut best = show;
    let (idle, mut left_after) = idle_tail(belief, cells, show - entry);
    let mut moment = Moment {
        after: (f64::from(cells) * CELL).min(CAP),
        at_once: false,
    };
    for cell in (0..idle).rev() {
        let left_now = left(belief, cell);
        let arrives = if left_now <= NOTHING_LEFT {
            0.0
        } else {
            (left_now - left_after) / left_now
        };
        let wait = CELL * (1.0 - arrives / 2.0) + arrives * entry + (1.0 - arrives) * best;
        let t = f64::from(cell) * CELL;
        if wait >= show {
            moment.at_once = cell == 0;
            if (FLOOR..=CAP).contains(&t) {
                moment.after = t;
            }
        }
        best = wait.min(show);
        left_after = left_now;
    }
    moment
}

/// Walks back from the end in strides, for as long as nothing worth waiting for comes in them, and gives the cell
/// reached with what is left there.
///
/// If a whole stride brings so little that it would not pay for a single cell's wait, then showing is right in each
/// of its cells. Far out that is the rule, and skipping it makes a moment several times cheaper.
fn idle_tail(belief: &impl Survival, cells: u32, gain: f64) -> (u32, f64) {
    let (mut cell, mut left_after) = (cells, left(belief, cells));
    let mut stride = LONGEST_STRIDE;
    while stride > 1 {
        let earlier = cell.saturating_sub(stride);
        if f64::from(earlier) * CELL > CAP {
            let left_now = left(belief, earlier);
            let arrives = (left_now - left_after) / left_after;
            if CELL * (1.0 - arrives / 2.0) >= arrives * gain {
                (cell, left_after) = (earlier, left_now);
                continue;
            }
        }
        stride /= 2;
    }
    (cell, left_after)
}

/// The first time on the grid for which `holds`, or [`LONGEST`]; by halving, for what stays true once it is.
pub(super) fn first_time(holds: impl Fn(f64) -> bool) -> f64 {
    let (mut no, mut yes) = (0, (LONGEST / CELL) as u32);
    while no + 1 < yes {
        let middle = u32::midpoint(no, yes);
        if holds(f64::from(middle) * CELL) {
            yes = middle
        } else {
            no = middle
        }
    }
    f64::from(yes) * CELL
}

fn left(belief: &impl Survival, cell: u32) -> f64 {
    if cell == 0 {
        1.0
    } else {
        belief.survival(libm::log(f64::from(cell) * CELL))
    }
}

/// Seconds from a text's arrival until its code is submitted, where the user types it.
pub const ENTRY_TYPED: f64 = 10.0;
/// The same where the code fills itself in.
pub const ENTRY_FILLED: f64 = 4.0;
/// No notice earlier than this: nobody has read the screen yet.
pub const FLOOR: f64 = 8.0;
/// No notice later than this, whatever the figures say.
pub const CAP: f64 = 60.0;
/// Further ahead than this nothing is looked at: the longest that a code may live.
pub const LONGEST: f64 = 600.0;
/// A push has one timer, in seconds.
pub const PUSH_AFTER: f64 = 15.0;

/// What a notice that was not needed costs everyone who sees it, in seconds.
const NUISANCE: f64 = 6.0;
/// The share of users who follow the notice.
const FOLLOWERS: f64 = 0.6;
/// The grid, in seconds.
const CELL: f64 = 0.25;
/// With less than this left there is nothing to divide by.
const NOTHING_LEFT: f64 = 1e-12;
/// The cells that are skipped at most at once.
const LONGEST_STRIDE: u32 = 256;

#[cfg(test)]
mod tests {
    use super::super::{Alternative, Belief, Figures, Prior};
    use super::*;

    /// The moment for the median, the 90th percentile and the loss of a route that is known to perfection.
    fn known((p50, p90): (f64, f64), loss: f64, alternative: Alternative) -> Moment {
        let figures = Figures {
            quantiles: vec![(0.5, p50), (0.9, p90)],
            loss,
            n: 1e12,
            age: 0.0,
        };
        moment(
            &Belief::new(Prior::sms(), Some(&figures)),
            alternative.cost(),
            ENTRY_TYPED,
            LONGEST,
        )
    }

    const OFFERS: [Alternative; 4] = [
        Alternative::Key,
        Alternative::Push,
        Alternative::AppCode,
        Alternative::Voice,
    ];
    const FAST: (f64, f64) = (4.0, 9.0);
    const CONGESTED: (f64, f64) = (25.0, 90.0);

    #[test]
    fn without_figures_it_depends_on_the_alternative() {
        let belief = Belief::new(Prior::sms(), None);
        let after = OFFERS.map(|offer| {
            moment(&belief, offer.cost(), ENTRY_TYPED, LONGEST)
                .after
                .round()
        });
        assert_eq!(after, [13.0, 15.0, 18.0, 26.0]);
    }

    #[test]
    fn a_fast_route_is_worth_waiting_for() {
        let after = OFFERS.map(|offer| known(FAST, 0.01, offer).after.round());
        assert_eq!(after, [20.0, 22.0, 24.0, 27.0]);
    }

    #[test]
    fn a_congested_route_is_not_unless_the_alternative_is_slow() {
        let moments = OFFERS.map(|offer| known(CONGESTED, 0.051, offer));
        assert_eq!(
            moments.map(|moment| moment.at_once),
            [true, true, true, false]
        );
        assert_eq!(
            moments.map(|moment| moment.after.round()),
            [8.0, 8.0, 8.0, 48.0]
        );
    }

    #[test]
    fn it_never_looks_past_the_life_of_the_code() {
        let belief = Belief::new(Prior::sms(), None);
        for (life, latest) in [
            (10.0, 10.0),
            (0.0, FLOOR),
            (-1.0, FLOOR),
            (f64::NAN, FLOOR),
            (1e300, CAP),
        ] {
            let after = moment(&belief, 1000.0, ENTRY_TYPED, life).after;
            assert_eq!(after, latest, "{life}");
        }
    }

    #[test]
    fn first_time_finds_the_edge() {
        assert_eq!(first_time(|t| t >= 12.3), 12.5);
        assert_eq!(first_time(|_| false), LONGEST);
        assert_eq!(first_time(|_| true), CELL);
    }
}
