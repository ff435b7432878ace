//! The few shapes that both panels are made of.

use svg::node::element::{Circle, Line, Text};

/// Text and axes.
pub const INK: &str = "#1b1f24";
/// Grid lines.
pub const FAINT: &str = "#d5d9de";
/// Fixed timers.
pub const TIMER: &str = "#8a5a00";
/// The rule.
pub const RULE: &str = "#0b57d0";

/// A label; `anchor` is `start`, `middle` or `end`.
pub fn label(x: f64, y: f64, anchor: &str, words: &str) -> Text {
    Text::new(words)
        .set("x", round(x))
        .set("y", round(y))
        .set("text-anchor", anchor)
}

/// A straight line.
pub fn line((x1, y1): (f64, f64), (x2, y2): (f64, f64), colour: &str) -> Line {
    let line = Line::new()
        .set("x1", round(x1))
        .set("y1", round(y1))
        .set("x2", round(x2))
        .set("y2", round(y2));
    line.set("stroke", colour)
}

/// A point.
pub fn dot(x: f64, y: f64, colour: &str) -> Circle {
    Circle::new()
        .set("cx", round(x))
        .set("cy", round(y))
        .set("r", 5)
        .set("fill", colour)
}

/// A scale from zero to a little more than `largest`.
pub struct Scale {
    most: f64,
    step: f64,
}

impl Scale {
    /// Steps of 1, 2 or 5 times a power of ten, four to nine of them.
    pub fn to(largest: f64) -> Self {
        let largest = largest.max(0.01);
        let rough = largest / 4.0;
        let power = 10.0_f64.powf(rough.log10().floor());
        let step = [5.0, 2.0, 1.0]
            .into_iter()
            .map(|it| it * power)
            .find(|step| *step <= rough)
            .unwrap_or(power);
        Self {
            most: (largest / step).ceil() * step,
            step,
        }
    }

    /// Where a value lies, from 0 to 1.
    pub fn at(&self, value: f64) -> f64 {
        value / self.most
    }

    /// The values at which there are lines.
    pub fn ticks(&self) -> impl Iterator<Item = f64> {
        let step = self.step;
        (0..=(self.most / step).round() as u32).map(move |tick| f64::from(tick) * step)
    }
}

/// A number without needless digits.
pub fn plain(value: f64) -> String {
    format!("{}", (value * 1e6).round() / 1e6)
}

/// A tenth of a pixel is fine enough, and keeps the file small.
fn round(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales_are_round() {
        for (largest, ticks) in [
            (9.3, vec![0.0, 2.0, 4.0, 6.0, 8.0, 10.0]),
            (2.2, vec![0.0, 0.5, 1.0, 1.5, 2.0, 2.5]),
        ] {
            assert_eq!(Scale::to(largest).ticks().collect::<Vec<_>>(), ticks);
        }
        assert_eq!(Scale::to(8.0).at(8.0), 1.0);
    }
}
