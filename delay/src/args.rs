//! The command line.

use std::error::Error;
use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use second_step::flow::delivery::Alternative;

use crate::models::{self, Route};
use crate::trace;

/// Plays simulated sign-ins under several rules for when to say that a text is late.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask delay", args_conflicts_with_subcommands = true)]
pub struct Args {
    /// What to do instead of comparing.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Routes to play on, as JSON, instead of the built-in ones
    #[arg(long, value_name = "FILE.json", conflicts_with = "trace")]
    pub models: Option<PathBuf>,
    /// One latency in seconds a line, or `lost`: play on these instead
    #[arg(long, value_name = "FILE.csv")]
    pub trace: Option<PathBuf>,
    /// The best other way to sign in
    #[arg(long, value_enum, default_value_t = Offer::Totp)]
    pub offer: Offer,
    /// Of the random numbers; every rule is played with the same ones
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Sign-ins a route
    #[arg(long, default_value_t = 10_000, value_parser = clap::value_parser!(u32).range(1..))]
    pub n: u32,
    /// Print JSON instead of tables
    #[arg(long)]
    pub json: bool,
    /// Let the rule learn from what the widget reports about the simulated people, instead of knowing the route's messages
    #[arg(long)]
    pub learn: bool,
    /// Also draw the comparison
    #[arg(long, value_name = "FILE.svg")]
    pub svg: Option<PathBuf>,
}

impl Args {
    /// The routes to play on.
    pub fn routes(&self) -> Result<Vec<Route>, Box<dyn Error>> {
        match (&self.models, &self.trace) {
            (Some(path), _) => models::read(path),
            (_, Some(path)) => trace::read(path, self.seed).map(|route| vec![route]),
            _ => Ok(models::built_in()),
        }
    }
}

/// What to do instead of comparing.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Print the moment for a server's figures, in seconds after the send
    Tau(Tau),
}

/// One delivery, as the rule sees it.
#[derive(Debug, clap::Args)]
pub struct Tau {
    /// `share:seconds` points of the delivered texts, with commas between; without them the prior decides alone
    #[arg(long, value_delimiter = ',', value_parser = point, allow_hyphen_values = true)]
    pub quantiles: Vec<(f64, f64)>,
    /// The share that never arrives
    #[arg(long, default_value_t = 0.0, allow_hyphen_values = true)]
    pub loss: f64,
    /// Messages that the figures are about
    #[arg(long, default_value_t = 0.0, allow_hyphen_values = true)]
    pub n: f64,
    /// Seconds since the figures were true
    #[arg(long, default_value_t = 0.0, allow_hyphen_values = true)]
    pub age: f64,
    /// The best other way to sign in
    #[arg(long, value_enum, default_value_t = Offer::Totp)]
    pub offer: Offer,
    /// Seconds from a text's arrival until its code is submitted: 10, or 4 where it fills itself in
    #[arg(long, default_value_t = 10.0)]
    pub entry: f64,
}

/// The other way to sign in that the notice offers.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Offer {
    /// A passkey.
    Passkey,
    /// A push with a number.
    Push,
    /// A code from an app.
    Totp,
    /// A voice call.
    Voice,
}

impl Offer {
    /// As the rule knows it.
    pub fn alternative(self) -> Alternative {
        match self {
            Self::Passkey => Alternative::Key,
            Self::Push => Alternative::Push,
            Self::Totp => Alternative::AppCode,
            Self::Voice => Alternative::Voice,
        }
    }

    /// As the command line knows it.
    pub fn name(self) -> String {
        self.to_possible_value()
            .map(|value| value.get_name().to_owned())
            .unwrap_or_default()
    }
}

fn point(text: &str) -> Result<(f64, f64), String> {
    let (share, seconds) = text.split_once(':').ok_or("expected share:seconds")?;
    let number = |text: &str| {
        text.trim()
            .parse::<f64>()
            .map_err(|error| format!("{text:?}: {error}"))
    };
    Ok((number(share)?, number(seconds)?))
}
