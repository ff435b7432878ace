//! The moment of the late notice against a second implementation, `delay/check/moments.py`, which wrote the table.

use second_step::flow::delivery::{Belief, Figures, Prior, moment};

const TABLE: &str = include_str!("moments.txt");

/// The grid of the rule, in seconds: two implementations that round differently may lie one cell apart.
const CELL: f64 = 0.25;

#[test]
fn a_second_implementation_says_the_same() {
    let rows: Vec<_> = TABLE.lines().collect();
    assert!(rows.len() >= 200, "{} rows", rows.len());
    for row in rows {
        agrees(row).unwrap_or_else(|| panic!("cannot read {row}"));
    }
}

/// Asks the rule for one row; nothing where the row does not read.
fn agrees(row: &str) -> Option<()> {
    let words: Vec<&str> = row.split(' ').collect();
    let [prior, points, numbers @ .., at_once] = words.as_slice() else {
        return None;
    };
    let prior = match *prior {
        "sms" => Prior::sms(),
        "voice" => Prior::voice(),
        "email" => Prior::email(),
        _ => return None,
    };
    let numbers: Vec<f64> = numbers.iter().map_while(|word| word.parse().ok()).collect();
    let [loss, n, age, cost, entry, life, after] = numbers[..] else {
        return None;
    };
    let points = points.split(',').filter(|point| *point != "-");
    let figures = Figures {
        quantiles: points.map(quantile).collect::<Option<_>>()?,
        loss,
        n,
        age,
    };
    let said = moment(&Belief::new(prior, Some(&figures)), cost, entry, life);
    assert!((said.after - after).abs() <= CELL, "{said:?} for {row}");
    assert_eq!(said.at_once, at_once.parse::<bool>().ok()?, "{row}");
    Some(())
}

fn quantile(point: &str) -> Option<(f64, f64)> {
    let (share, seconds) = point.split_once(':')?;
    Some((share.parse().ok()?, seconds.parse().ok()?))
}
