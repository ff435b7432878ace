//! The second panel: on each route, whom a timer of 30 s loses and whom the rule does.

use svg::node::element::Group;

use super::draw::{self, Scale};
use crate::report::{OnRoute, Report};

/// Pixels.
pub fn height(report: &Report) -> u32 {
    HEAD + ROW * report.rules[0].routes.len() as u32 + 20
}

/// The panel, with its top at `top`.
pub fn panel(report: &Report, top: f64) -> Group {
    let timer = routes_of(report, "fixed-30");
    let rule = routes_of(report, "server");
    let scale = Scale::to(timer.iter().chain(rule).map(failed).fold(0.0, f64::max));
    let place = |value: f64| LEFT + scale.at(value) * ACROSS;
    let bottom = top + f64::from(HEAD) + f64::from(ROW) * timer.len() as f64;
    let head =
        "Failed sign-ins by route, %: from a timer of 30 s to the rule with the server's figures";
    let mut group = Group::new().add(draw::label(16.0, top, "start", head).set("font-weight", 600));
    for tick in scale.ticks() {
        let x = place(tick);
        group = group.add(draw::line((x, top + 14.0), (x, bottom), draw::FAINT));
        group = group.add(draw::label(x, bottom + 16.0, "middle", &draw::plain(tick)));
    }
    for (row, (before, after)) in timer.iter().zip(rule).enumerate() {
        let y = top + f64::from(HEAD) + f64::from(ROW) * (row as f64 + 0.5);
        let (from, to) = (place(failed(before)), place(failed(after)));
        group = group
            .add(draw::label(LEFT - 12.0, y + 4.0, "end", &before.name))
            .add(draw::line((from, y), (to, y), draw::TIMER))
            .add(draw::dot(from, y, draw::TIMER))
            .add(draw::dot(to, y, draw::RULE));
    }
    group
}

fn routes_of<'a>(report: &'a Report, name: &str) -> &'a [OnRoute] {
    report
        .rules
        .iter()
        .find(|rule| rule.rule == name)
        .map_or(&[], |rule| &rule.routes)
}

fn failed(on: &OnRoute) -> f64 {
    (1.0 - on.measured.success) * 100.0
}

const HEAD: u32 = 22;
const ROW: u32 = 24;
const LEFT: f64 = 110.0;
const ACROSS: f64 = 620.0;
