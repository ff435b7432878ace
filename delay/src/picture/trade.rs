//! The first panel: each rule is a point, and the nearer to the corner the better.

use svg::node::element::{Group, Polyline};

use super::draw::{self, Scale};
use crate::report::{Report, RuleReport};

/// Pixels.
pub const HEIGHT: u32 = 360;

/// The panel, with its top at `top`.
pub fn panel(report: &Report, top: f64) -> Group {
    let failed = Scale::to(report.rules.iter().map(failed_of).fold(0.0, f64::max));
    let needless = Scale::to(report.rules.iter().map(needless_of).fold(0.0, f64::max));
    let bottom = top + f64::from(HEIGHT) - 40.0;
    let place = |x: f64, y: f64| {
        (
            LEFT + needless.at(x) * ACROSS,
            bottom - failed.at(y) * (bottom - top - 24.0),
        )
    };
    let mut group = Group::new()
        .add(draw::label(LEFT - 44.0, top, "start", "Failed sign-ins, %").set("font-weight", 600));
    for tick in failed.ticks() {
        let (x, y) = place(0.0, tick);
        group = group.add(draw::line((x, y), (x + ACROSS, y), draw::FAINT));
        group = group.add(draw::label(x - 8.0, y + 4.0, "end", &draw::plain(tick)));
    }
    for tick in needless.ticks() {
        let (x, y) = place(tick, 0.0);
        group = group.add(draw::label(x, y + 18.0, "middle", &draw::plain(tick)));
    }
    let title = "Needless notices, % of sign-ins (the text came within 10 s)";
    group =
        group.add(draw::label(LEFT + ACROSS, bottom + 38.0, "end", title).set("font-weight", 600));
    group = group.add(timers(report, place));
    report.rules.iter().fold(group, |group, rule| {
        let (x, y) = place(needless_of(rule), failed_of(rule));
        let colour = colour(&rule.rule);
        let (dx, dy, anchor) = beside(&rule.rule);
        group
            .add(draw::dot(x, y, colour))
            .add(draw::label(x + dx, y + dy, anchor, &label(&rule.rule)).set("fill", colour))
    })
}

/// The panel for those who cannot see it.
pub fn in_words(report: &Report) -> String {
    let rule = |rule: &RuleReport| {
        let (failed, needless) = (failed_of(rule), needless_of(rule));
        format!(
            "{}: {failed:.2} % failed, {needless:.2} % needless",
            label(&rule.rule)
        )
    };
    report.rules.iter().map(rule).collect::<Vec<_>>().join("; ")
}

/// What the picture calls a rule.
pub fn label(rule: &str) -> String {
    match rule {
        "never" => "no notice".to_owned(),
        "prior" => "rule, no figures".to_owned(),
        "server" => "rule, server's figures".to_owned(),
        "server-receipts" => "and failure receipts".to_owned(),
        "oracle" => "oracle".to_owned(),
        fixed => format!("{} s", fixed.trim_start_matches("fixed-")),
    }
}

fn timers(report: &Report, place: impl Fn(f64, f64) -> (f64, f64)) -> Polyline {
    let fixed = report.rules.iter().filter(|rule| is_timer(&rule.rule));
    let points = fixed
        .map(|rule| place(needless_of(rule), failed_of(rule)))
        .map(|(x, y)| format!("{x:.1},{y:.1}"));
    let points = points.collect::<Vec<_>>().join(" ");
    Polyline::new()
        .set("points", points)
        .set("fill", "none")
        .set("stroke", draw::TIMER)
        .set("stroke-dasharray", "4 4")
}

fn is_timer(rule: &str) -> bool {
    rule.starts_with("fixed-") || rule == "never"
}

fn colour(rule: &str) -> &'static str {
    if is_timer(rule) {
        draw::TIMER
    } else if rule == "oracle" {
        draw::INK
    } else {
        draw::RULE
    }
}

/// Where a label stands, so that those of neighbours do not meet.
fn beside(rule: &str) -> (f64, f64, &'static str) {
    match rule {
        "oracle" => (-10.0, 16.0, "end"),
        "prior" => (-10.0, 16.0, "end"),
        "server" => (10.0, 4.0, "start"),
        "server-receipts" => (10.0, 20.0, "start"),
        "never" => (10.0, -6.0, "start"),
        "fixed-60" => (10.0, 14.0, "start"),
        "fixed-120" => (10.0, 8.0, "start"),
        _ => (10.0, -4.0, "start"),
    }
}

fn failed_of(rule: &RuleReport) -> f64 {
    (1.0 - rule.all.success) * 100.0
}

fn needless_of(rule: &RuleReport) -> f64 {
    rule.all.needless * 100.0
}

const LEFT: f64 = 60.0;
const ACROSS: f64 = 660.0;
