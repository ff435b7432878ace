//! The comparison as a picture: what each rule costs in needless notices against whom it loses, and for whom.

mod draw;
mod routes;
mod trade;

use std::io;
use std::path::Path;

use svg::Document;
use svg::node::element::{Description, Rectangle, Title};

use crate::report::Report;

/// Draws the comparison into a file.
pub fn save(report: &Report, path: &Path) -> io::Result<()> {
    svg::save(path, &document(report))
}

fn document(report: &Report) -> Document {
    let height = TOP + trade::HEIGHT + GAP + routes::height(report) + TOP;
    let background = Rectangle::new()
        .set("width", WIDTH)
        .set("height", height)
        .set("fill", "#ffffff");
    Document::new()
        .set("viewBox", (0, 0, WIDTH, height))
        .set("width", WIDTH)
        .set("height", height)
        .set("role", "img")
        .set("font-family", "system-ui, sans-serif")
        .set("font-size", 13)
        .set("fill", draw::INK)
        .add(Title::new(
            "When to say that a text is late: needless notices against failed sign-ins",
        ))
        .add(Description::new().add(svg::node::Text::new(trade::in_words(report))))
        .add(background)
        .add(trade::panel(report, f64::from(TOP)))
        .add(routes::panel(report, f64::from(TOP + trade::HEIGHT + GAP)))
}

const WIDTH: u32 = 760;
const TOP: u32 = 28;
const GAP: u32 = 48;

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;
    use crate::args::Args;
    use crate::{models, run};

    #[test]
    fn every_rule_and_every_route_is_named() {
        let report = run::run(
            &models::built_in(),
            &Args::parse_from(["delay", "--n", "500"]),
        );
        let drawn = document(&report).to_string();
        let rules = report.rules.iter().map(|rule| trade::label(&rule.rule));
        let routes = report.rules[0]
            .routes
            .iter()
            .map(|route| route.name.clone());
        for name in rules.chain(routes) {
            assert!(drawn.contains(&name), "{name}");
        }
        assert!(!drawn.contains("NaN") && !drawn.contains("inf"));
    }
}
