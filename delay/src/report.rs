//! What is printed.

use std::fmt::{self, Display, Formatter};

use serde::Serialize;

use crate::measure::Measured;

/// The whole comparison.
#[derive(Debug, Serialize)]
pub struct Report {
    /// The other way that the notice offers.
    pub offer: String,
    /// Sign-ins a route.
    pub n: u32,
    /// What each rule did.
    pub rules: Vec<RuleReport>,
}

/// What one rule did.
#[derive(Debug, Serialize)]
pub struct RuleReport {
    /// Its name.
    pub rule: String,
    /// To all traffic.
    pub all: All,
    /// To each route.
    pub routes: Vec<OnRoute>,
}

/// What one rule did on one route.
#[derive(Clone, Debug, Serialize)]
pub struct OnRoute {
    /// The route.
    pub name: String,
    /// When the notice came, in seconds after the send; the mean where it varied, nothing where it never came.
    pub tau: Option<f64>,
    /// What came of it.
    #[serde(flatten)]
    pub measured: Measured,
}

/// The routes' values, weighted by their share of traffic.
#[derive(Debug, Serialize)]
pub struct All {
    /// Seconds.
    pub mean: Option<f64>,
    /// A share.
    pub success: f64,
    /// A share.
    pub notices: f64,
    /// A share.
    pub needless: f64,
    /// A share, weighted by how many texts a route loses.
    pub lost_noticed: Option<f64>,
}

impl RuleReport {
    /// Sums up one rule; `shares` are each route's share of traffic and its loss.
    pub fn new(rule: String, routes: Vec<OnRoute>, shares: &[(f64, f64)]) -> Self {
        let weighted = |weight: fn(&(f64, f64)) -> f64, value: fn(&Measured) -> Option<f64>| {
            let known = || {
                let all = routes.iter().zip(shares);
                all.filter_map(move |(on, share)| Some((weight(share), value(&on.measured)?)))
            };
            let total: f64 = known().map(|(weight, _)| weight).sum();
            (total > 0.0)
                .then(|| known().map(|(weight, value)| weight * value).sum::<f64>() / total)
        };
        let of_traffic = |value| weighted(|&(share, _)| share, value);
        let all = All {
            mean: of_traffic(|on| on.mean),
            success: of_traffic(|on| Some(on.success)).unwrap_or_default(),
            notices: of_traffic(|on| Some(on.notices)).unwrap_or_default(),
            needless: of_traffic(|on| Some(on.needless)).unwrap_or_default(),
            lost_noticed: weighted(|&(share, loss)| share * loss, |on| on.lost_noticed),
        };
        Self { rule, all, routes }
    }
}

/// A report as tables for people.
pub struct Tables<'a>(pub &'a Report);

impl Display for Tables<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let report = self.0;
        writeln!(f, "offer {}, {} sign-ins a route\n", report.offer, report.n)?;
        head(f, "all traffic")?;
        for rule in &report.rules {
            let all = &rule.all;
            row(
                f,
                &rule.rule,
                None,
                all.mean,
                None,
                [all.success, all.notices, all.needless],
                all.lost_noticed,
            )?;
        }
        for (index, route) in report.rules[0].routes.iter().enumerate() {
            writeln!(f)?;
            head(f, &route.name)?;
            for rule in &report.rules {
                let OnRoute {
                    tau, measured: on, ..
                } = &rule.routes[index];
                row(
                    f,
                    &rule.rule,
                    *tau,
                    on.mean,
                    Some(on.p95),
                    [on.success, on.notices, on.needless],
                    on.lost_noticed,
                )?;
            }
        }
        Ok(())
    }
}

fn head(f: &mut Formatter<'_>, title: &str) -> fmt::Result {
    writeln!(
        f,
        "{title:<16} {:>7} {:>7} {:>7} {:>9} {:>9} {:>10} {:>14}",
        "shown s", "mean s", "p95 s", "success %", "notices %", "needless %", "lost noticed %"
    )
}

/// One line; a p95 that there is but that is nothing is one of those who left.
fn row(
    f: &mut Formatter<'_>,
    name: &str,
    tau: Option<f64>,
    mean: Option<f64>,
    p95: Option<Option<f64>>,
    [success, notices, needless]: [f64; 3],
    lost_noticed: Option<f64>,
) -> fmt::Result {
    let number = |value: Option<f64>, digits: usize| {
        value.map_or("-".to_owned(), |it| format!("{it:.digits$}"))
    };
    let p95 = p95.map_or("-".to_owned(), |it| {
        it.map_or("gone".to_owned(), |it| format!("{it:.1}"))
    });
    let (tau, mean) = (number(tau, 2), number(mean, 2));
    let lost = number(lost_noticed.map(|it| it * 100.0), 1);
    let [success, notices, needless] = [success, notices, needless].map(|it| it * 100.0);
    writeln!(
        f,
        "{name:<16} {tau:>7} {mean:>7} {p95:>7} {success:>9.2} {notices:>9.2} {needless:>10.2} {lost:>14}"
    )
}
