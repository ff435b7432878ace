//! What was asked for on the command line.

use std::ffi::OsString;

use anyhow::{Context, Result, bail};
use lexopt::prelude::*;

/// One call of `cargo xtask`.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// Set up, build and serve the demonstration on this port.
    Start { port: u16 },
    /// Run the checks of one part, or of all.
    Test(Part),
    /// Build what is shipped, and hold its size against the budget.
    Dist,
    /// Build every screen side by side and serve it on this port.
    Gallery { port: u16 },
    /// Hold the languages against each other and against the program.
    Locales,
    /// Run the bench of the delay rule with these arguments.
    Delay(Vec<OsString>),
    /// List the commands.
    Help,
}

/// A part of the checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Every part, in order.
    All,
    /// Formatting, lints, and what runs without a browser.
    Host,
    /// What runs inside a browser, and the types of the JavaScript.
    Web,
    /// The built widget with the real server.
    E2e,
}

/// Reads the arguments that follow `cargo xtask`.
///
/// # Errors
/// Says what was not understood.
pub fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Command> {
    let mut parser = lexopt::Parser::from_args(args);
    let Some(first) = parser.next()? else {
        return Ok(Command::Help);
    };
    match first {
        Value(word) => match word.to_string_lossy().as_ref() {
            "start" => {
                let port = port(&mut parser, DEFAULT_PORT)?;
                Ok(port.map_or(Command::Help, |port| Command::Start { port }))
            }
            "test" => test(&mut parser),
            "dist" => nothing_more(&mut parser, Command::Dist),
            "gallery" => {
                let port = port(&mut parser, GALLERY_PORT)?;
                Ok(port.map_or(Command::Help, |port| Command::Gallery { port }))
            }
            "locales" => nothing_more(&mut parser, Command::Locales),
            "delay" => Ok(Command::Delay(parser.raw_args()?.collect())),
            "help" => Ok(Command::Help),
            other => bail!("there is no command {other:?}; `cargo xtask help` lists them"),
        },
        Short('h') | Long("help") => Ok(Command::Help),
        other => Err(other.unexpected().into()),
    }
}

/// The port asked for, or else `usual`; none where help is asked for instead.
fn port(parser: &mut lexopt::Parser, usual: u16) -> Result<Option<u16>> {
    let mut port = usual;
    while let Some(arg) = parser.next()? {
        match arg {
            Long("port") => {
                port = parser
                    .value()?
                    .parse()
                    .context("--port takes a number up to 65535")?
            }
            Short('h') | Long("help") => return Ok(None),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Some(port))
}

fn test(parser: &mut lexopt::Parser) -> Result<Command> {
    let part = match parser.next()? {
        None => Part::All,
        Some(Value(word)) => match word.to_string_lossy().as_ref() {
            "host" => Part::Host,
            "web" => Part::Web,
            "e2e" => Part::E2e,
            other => bail!("there is no part {other:?}: it is host, web or e2e"),
        },
        Some(other) => return Err(other.unexpected().into()),
    };
    nothing_more(parser, Command::Test(part))
}

fn nothing_more(parser: &mut lexopt::Parser, command: Command) -> Result<Command> {
    match parser.next()? {
        None => Ok(command),
        Some(other) => Err(other.unexpected().into()),
    }
}

const DEFAULT_PORT: u16 = 8080;
/// Another one, so that the two can run side by side.
const GALLERY_PORT: u16 = 8090;

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Command> {
        parse(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn each_command_is_understood() {
        let cases = [
            ("", Command::Help),
            ("--help", Command::Help),
            ("start", Command::Start { port: 8080 }),
            ("start --port 9000", Command::Start { port: 9000 }),
            ("start --port=0", Command::Start { port: 0 }),
            ("test", Command::Test(Part::All)),
            ("test web", Command::Test(Part::Web)),
            ("dist", Command::Dist),
            ("gallery", Command::Gallery { port: 8090 }),
            ("gallery --port 9001", Command::Gallery { port: 9001 }),
            ("gallery --help", Command::Help),
            ("locales", Command::Locales),
            (
                "delay tau --seed 3",
                Command::Delay(["tau", "--seed", "3"].map(OsString::from).to_vec()),
            ),
        ];
        for (line, command) in cases {
            assert_eq!(parsed(line).unwrap(), command, "{line:?}");
        }
    }

    #[test]
    fn what_is_not_understood_is_named() {
        for (line, word) in [
            ("strat", "strat"),
            ("test all", "all"),
            ("test web e2e", "e2e"),
            ("start --port 70000", "--port"),
            ("start now", "now"),
            ("dist --fast", "--fast"),
        ] {
            let error = format!("{:#}", parsed(line).unwrap_err());
            assert!(error.contains(word), "{line:?}: {error}");
        }
    }
}
