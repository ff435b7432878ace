//! Compares moments at which to say that a text is late, on simulated sign-ins.
//!
//! `cargo xtask delay` runs it; `docs/delay.md` says what is simulated, what came out and what is assumed.

mod args;
mod learn;
mod measure;
mod models;
mod person;
mod picture;
mod report;
mod rules;
mod run;
mod tau;
mod trace;

use std::error::Error;

use clap::Parser;

fn main() -> Result<(), Box<dyn Error>> {
    let args = args::Args::parse();
    if let Some(args::Command::Tau(figures)) = &args.command {
        println!("{}", tau::tau(figures));
        return Ok(());
    }
    let routes = args.routes()?;
    let report = run::run(&routes, &args);
    if let Some(path) = &args.svg {
        picture::save(&report, path)?;
    }
    if args.json {
        println!("{}", serde_json::to_string(&report)?);
    } else {
        print!("{}", report::Tables(&report));
    }
    Ok(())
}
