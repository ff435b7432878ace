//! What a rule did to many sign-ins.

use serde::Serialize;

use crate::person::{Ending, Person};

/// What a rule did to the sign-ins of one route. Shares are fractions of 1, times are in seconds.
#[derive(Clone, Debug, Serialize)]
pub struct Measured {
    /// The mean time until signed in, of those who got in.
    pub mean: Option<f64>,
    /// The time by which 95 % are in, where those who left never are.
    pub p95: Option<f64>,
    /// The share who got in.
    pub success: f64,
    /// The share who saw the notice.
    pub notices: f64,
    /// The share whose text came soon after the notice.
    pub needless: f64,
    /// Of those whose text was lost, the share who saw the notice.
    pub lost_noticed: Option<f64>,
}

/// Counts endings one by one.
#[derive(Debug, Default)]
pub struct Tally {
    times: Vec<f64>,
    notices: u32,
    needless: u32,
    lost: u32,
    lost_noticed: u32,
}

impl Tally {
    /// Counts one.
    pub fn add(&mut self, person: &Person, ending: Ending) {
        self.times.push(ending.signed_in);
        let lost = person.arrival == f64::INFINITY;
        self.lost += u32::from(lost);
        if let Some(shown) = ending.notice {
            self.notices += 1;
            self.lost_noticed += u32::from(lost);
            self.needless += u32::from(person.arrival <= shown + SOON);
        }
    }

    /// Sums up what was counted; at least one must have been.
    pub fn finish(mut self) -> Measured {
        self.times.sort_by(f64::total_cmp);
        let n = self.times.len() as f64;
        let signed_in = self.times.partition_point(|seconds| seconds.is_finite());
        let share = |count: u32| f64::from(count) / n;
        let p95 = self.times[(0.95 * n).ceil() as usize - 1];
        Measured {
            mean: (signed_in > 0)
                .then(|| self.times[..signed_in].iter().sum::<f64>() / signed_in as f64),
            p95: p95.is_finite().then_some(p95),
            success: signed_in as f64 / n,
            notices: share(self.notices),
            needless: share(self.needless),
            lost_noticed: (self.lost > 0)
                .then(|| f64::from(self.lost_noticed) / f64::from(self.lost)),
        }
    }
}

/// A notice was needless where the text came within so many seconds.
const SOON: f64 = 10.0;

#[cfg(test)]
mod tests {
    use super::*;

    /// Nineteen sign-ins of 1 to 19 seconds and one that never was.
    #[test]
    fn those_who_left_are_never_in() {
        let person = Person::example(5.0);
        let mut tally = Tally::default();
        for second in 1..=19 {
            tally.add(
                &person,
                Ending {
                    signed_in: f64::from(second),
                    notice: None,
                },
            );
        }
        tally.add(
            &Person::example(f64::INFINITY),
            Ending {
                signed_in: f64::INFINITY,
                notice: Some(8.0),
            },
        );
        let measured = tally.finish();
        assert_eq!(
            (measured.mean, measured.p95, measured.success),
            (Some(10.0), Some(19.0), 0.95)
        );
        assert_eq!(
            (measured.notices, measured.needless, measured.lost_noticed),
            (0.05, 0.0, Some(1.0))
        );
    }

    #[test]
    fn soon_after_the_notice_is_needless() {
        let mut tally = Tally::default();
        for arrival in [17.9, 18.0, 18.1] {
            tally.add(
                &Person::example(arrival),
                Ending {
                    signed_in: 30.0,
                    notice: Some(8.0),
                },
            );
        }
        let measured = tally.finish();
        assert!((measured.needless - 2.0 / 3.0).abs() < 1e-12);
        assert_eq!(measured.lost_noticed, None);
    }
}
