//! `cargo xtask help`.

use std::process::ExitCode;

use anyhow::Result;

/// Lists the commands.
///
/// # Errors
/// None.
pub fn run() -> Result<ExitCode> {
    println!("{TEXT}");
    Ok(ExitCode::SUCCESS)
}

const TEXT: &str = "\
cargo xtask <command>

  start [--port 8080]     set up, build and serve the demonstration login page on this machine
  test [host|web|e2e]     run every check, or those of one part
                            host  formatting, lints, tests without a browser, coverage of src/flow
                            web   tests inside headless Chromium, types of the JavaScript
                            e2e   the built widget with the real server, in Chromium and Firefox
  dist                    build what is shipped into target/dist, and hold its size against the budget
  gallery [--port 8090]   build every screen in every language, side by side, and serve it on this machine
  locales                 report what is missing, unused or odd in the texts, and what they weigh
  delay [arguments]       simulate sign-ins and compare rules for the late notice (delay --help says more)
  delay browser           measure in headless Chromium how long the rule takes
  help                    this list

Each command sets up what it needs the first time. Where that takes root and you are not, it says what to run.";
