//! `cargo xtask test`: every check, in the order in which they are quick to fail.

mod coverage;
mod e2e;
mod host;
mod web;

use std::process::ExitCode;

use anyhow::Result;

use crate::args::Part;
use crate::project::Project;
use crate::run::plan::Plan;
use crate::run::tally::Tally;
use crate::setup::Need;

/// Runs the checks of a part. A failed check does not keep the later ones from running; a failed set-up does.
///
/// # Errors
/// Where something that the checks need cannot be had or built.
pub fn run(project: &Project, part: Part) -> Result<ExitCode> {
    let tally = Tally::default();
    let mut plan = Plan::default();
    Need::plan(&needs(part), project, &mut plan)?;
    if matches!(part, Part::All | Part::Host) {
        host::plan(project, &tally, &mut plan);
    }
    if matches!(part, Part::All | Part::Web) {
        web::plan(project, &tally, &mut plan);
    }
    if matches!(part, Part::All | Part::E2e) {
        e2e::plan(project, &tally, &mut plan);
    }
    let done = plan.run();
    if done.is_err() {
        tally.record(false, "a step that the checks after it need");
    }
    println!("\n{}", tally.summary());
    done?;
    Ok(if tally.is_clean() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// What the checks of a part need, each once.
fn needs(part: Part) -> Vec<Need> {
    let parts: &[&[Need]] = match part {
        Part::Host => &[&host::NEEDS],
        Part::Web => &[&web::NEEDS],
        Part::E2e => &[&e2e::NEEDS],
        Part::All => &[&host::NEEDS, &web::NEEDS, &e2e::NEEDS],
    };
    let mut needs = Vec::new();
    for need in parts.iter().copied().flatten() {
        if !needs.contains(need) {
            needs.push(*need);
        }
    }
    needs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_gets_a_toolchain_first_and_each_need_once() {
        for part in [Part::All, Part::Host, Part::Web, Part::E2e] {
            let needs = needs(part);
            assert_eq!(needs[0], Need::WasmTarget, "{part:?}");
            for need in &needs {
                assert_eq!(
                    needs.iter().filter(|other| *other == need).count(),
                    1,
                    "{part:?} {need:?}"
                );
            }
        }
    }
}
