//! The command line.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::time::Duration;

use clap::Parser;

use crate::origin::Origin;
use crate::person;
use crate::settings::{Matching, Registration, Remember, ResendPolicy, Settings};

/// The reference server of Second Step.
#[derive(Debug, Parser)]
#[command(name = "second-step-server", version, about)]
pub struct Cli {
    /// Port to listen on; 0 takes a free one
    #[arg(long, default_value_t = 8080)]
    pub port: u16,
    /// Address to listen on
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    pub address: IpAddr,
    /// The database's file, or `:memory:`; by default second-step.sqlite in the user's data folder
    #[arg(long, global = true)]
    pub database: Option<PathBuf>,
    /// Folder of the built widget, served under /second-step/
    #[arg(long)]
    pub www: Option<PathBuf>,
    /// More settings of the widget, as JSON: {"registrationUrl": "/register", "supportPhone": "…"}
    #[arg(long, value_parser = widget_settings)]
    pub widget_settings: Option<String>,
    /// Add the people and panes of the demonstration; on loopback only
    #[arg(long)]
    pub demo: bool,
    /// Let tests move the clock; on loopback only
    #[arg(long)]
    pub test_control: bool,
    /// Seed of the simulated operator's chances
    #[arg(long, default_value_t = 1)]
    pub operator_seed: u64,
    /// What to do instead of serving.
    #[command(subcommand)]
    pub command: Option<Command>,
    #[command(flatten)]
    gateway: GatewayOptions,
    #[command(flatten)]
    rules: Rules,
}

/// What to do instead of serving.
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    /// People who may sign in
    #[command(subcommand)]
    Person(PersonCommand),
}

/// What to do about people.
#[derive(Debug, clap::Subcommand)]
pub enum PersonCommand {
    /// Add a person; the password is read from standard input
    Add(person::Add),
}

/// The gateway for real text messages; without it the simulated operator takes them.
#[derive(Debug, clap::Args)]
struct GatewayOptions {
    /// Where to post each text message
    #[arg(long, requires = "sms_gateway_template")]
    sms_gateway_url: Option<String>,
    /// What to post: JSON whose strings hold {to} and {text}
    #[arg(long, requires = "sms_gateway_url")]
    sms_gateway_template: Option<String>,
    /// A header of that request, 'Name: value'; may be given several times
    #[arg(long, requires = "sms_gateway_url")]
    sms_gateway_header: Vec<String>,
}

/// Where text messages go.
#[derive(Debug)]
pub struct GatewayPlan<'a> {
    /// URL.
    pub url: &'a str,
    /// JSON template.
    pub template: &'a str,
    /// Headers, `Name: value`.
    pub headers: &'a [String],
}

#[derive(Debug, clap::Args)]
struct Rules {
    /// The site's own origin: https://login.example.org. Needed without --demo; requests for another host are refused,
    /// so a proxy has to pass Host on
    #[arg(long)]
    origin: Option<Origin>,
    /// From the password to the end of a sign-in
    #[arg(long, default_value_t = 900)]
    transaction_seconds: u64,
    /// How long a sent code is good; NIST allows 10 minutes at most
    #[arg(long, default_value_t = 600)]
    code_seconds: u64,
    /// Wrong answers that a sign-in takes before the account is locked
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..))]
    attempts: u32,
    /// Wrong answers in a row over all sign-ins, from which on each one locks the account
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..))]
    account_attempts: u32,
    /// How long an account stays locked
    #[arg(long, default_value_t = 900)]
    lock_seconds: u64,
    /// From one send of a code to the next
    #[arg(long, default_value_t = 30)]
    resend_cooldown_seconds: u64,
    /// Codes sent per authenticator in one sign-in
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..))]
    sends: u32,
    /// What a new code does to an older one
    #[arg(long, value_enum, default_value_t = ResendPolicy::Same)]
    resend_policy: ResendPolicy,
    /// How long a request on a phone waits for its owner
    #[arg(long, default_value_t = 90)]
    push_seconds: u64,
    /// Requests on one phone before its owner has to sign in in another way
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..))]
    pushes: u32,
    /// Who shows the number of a push: `show` the page, `ask` the phone
    #[arg(long, value_enum, default_value_t = Matching::Show)]
    push_number: Matching,
    /// Ask for recovery codes by their number
    #[arg(long)]
    numbered_recovery_codes: bool,
    /// Offer the ways in the order of enrolment
    #[arg(long)]
    ordered: bool,
    /// Keep the operator's receipts from the page
    #[arg(long)]
    no_receipts: bool,
    /// How a browser can ask to be remembered: with the answer (`flag`), or in a `step` after it
    #[arg(long, value_enum, default_value_t = Remember::None)]
    remember: Remember,
    /// For how long a browser is remembered
    #[arg(long, default_value_t = 2_592_000)]
    remember_seconds: u64,
    /// How many ways a sign-in takes
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=2))]
    factors: u32,
    /// Ask those who have no authenticator app to register one
    #[arg(long, value_enum, default_value_t = Registration::None)]
    registration: Registration,
    /// How long somebody stays signed in
    #[arg(long, default_value_t = 28_800)]
    session_seconds: u64,
}

/// The settings stand in a script element of the page, so nothing in them may end it.
fn widget_settings(text: &str) -> Result<String, serde_json::Error> {
    let settings: serde_json::Map<String, serde_json::Value> = serde_json::from_str(text)?;
    Ok(serde_json::to_string(&settings)?.replace('<', "\\u003c"))
}

/// Why the options make no sense together.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum OptionsError {
    /// The demonstration shows codes to whoever asks.
    #[error(
        "--demo publishes passwords and codes, so it works on loopback only: leave --address out or give 127.0.0.1"
    )]
    OpenDemo,
    /// Whoever can move the clock can lift a lock.
    #[error(
        "--test-control lets anybody move the clock, so it works on loopback only: leave --address out or give 127.0.0.1"
    )]
    OpenTestControl,
    /// A demonstration behind a proxy is open, too.
    #[error(
        "--demo and --test-control work on loopback only: leave --origin out or give one on localhost"
    )]
    OpenOrigin,
    /// Whoever relays a sign-in would have texts and e-mails name his own site.
    #[error(
        "texts and e-mails name the site, so it has to be known: give --origin https://login.example.org, or --demo to try it here"
    )]
    NoOrigin,
}

impl Cli {
    /// Checks what the parser cannot.
    ///
    /// # Errors
    /// What does not go together.
    pub fn check(&self) -> Result<(), OptionsError> {
        let open = !self.address.is_loopback();
        let origin = self.rules.origin.as_ref();
        let local = self.demo || self.test_control;
        match self {
            Self { demo: true, .. } if open => Err(OptionsError::OpenDemo),
            Self {
                test_control: true, ..
            } if open => Err(OptionsError::OpenTestControl),
            _ if local && origin.is_some_and(|own| !own.is_loopback()) => {
                Err(OptionsError::OpenOrigin)
            }
            _ if !local && origin.is_none() => Err(OptionsError::NoOrigin),
            _ => Ok(()),
        }
    }

    /// The gateway for real text messages, if one is set.
    pub fn gateway(&self) -> Option<GatewayPlan<'_>> {
        let url = self.gateway.sms_gateway_url.as_deref()?;
        let template = self.gateway.sms_gateway_template.as_deref()?;
        Some(GatewayPlan {
            url,
            template,
            headers: &self.gateway.sms_gateway_header,
        })
    }

    /// The rules of the second step.
    pub fn settings(&self) -> Settings {
        let rules = &self.rules;
        Settings {
            transaction_lifetime: Duration::from_secs(rules.transaction_seconds),
            code_lifetime: Duration::from_secs(rules.code_seconds),
            attempts: rules.attempts,
            account_attempts: rules.account_attempts,
            lock: Duration::from_secs(rules.lock_seconds),
            resend_cooldown: Duration::from_secs(rules.resend_cooldown_seconds),
            sends: rules.sends,
            resend_policy: rules.resend_policy,
            push_lifetime: Duration::from_secs(rules.push_seconds),
            pushes_without_success: rules.pushes,
            push_matching: rules.push_number,
            numbered_recovery_codes: rules.numbered_recovery_codes,
            ordered: rules.ordered,
            receipts: !rules.no_receipts,
            remember: rules.remember,
            remember_lifetime: Duration::from_secs(rules.remember_seconds),
            factors: rules.factors,
            registration: rules.registration,
            session_lifetime: Duration::from_secs(rules.session_seconds),
            origin: rules.origin.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(options: &[&str]) -> Cli {
        Cli::try_parse_from([&["second-step-server"], options].concat()).unwrap()
    }

    #[test]
    fn open_doors_are_refused() {
        assert_eq!(
            parse(&["--demo", "--address", "0.0.0.0"]).check(),
            Err(OptionsError::OpenDemo)
        );
        assert_eq!(
            parse(&["--test-control", "--address", "192.0.2.1"]).check(),
            Err(OptionsError::OpenTestControl)
        );
        assert_eq!(parse(&["--demo", "--address", "::1"]).check(), Ok(()));
        assert_eq!(
            parse(&["--demo", "--test-control", "--port", "0"]).check(),
            Ok(())
        );
    }

    #[test]
    fn the_sites_origin_is_known_or_this_machine() {
        let own = ["--origin", "https://login.example.org"];
        assert_eq!(parse(&[]).check(), Err(OptionsError::NoOrigin));
        assert_eq!(
            parse(&["--address", "0.0.0.0"]).check(),
            Err(OptionsError::NoOrigin)
        );
        assert_eq!(parse(&own).check(), Ok(()));
        for door in ["--demo", "--test-control"] {
            assert_eq!(
                parse(&[&own[..], &[door]].concat()).check(),
                Err(OptionsError::OpenOrigin)
            );
            assert_eq!(
                parse(&[door, "--origin", "https://localhost:8443"]).check(),
                Ok(())
            );
        }
        assert!(Cli::try_parse_from(["second-step-server", "--origin", "login"]).is_err());
    }

    #[test]
    fn the_widgets_settings_cannot_leave_their_element() {
        let given = parse(&["--widget-settings", r#"{"supportName": "</script><b>"}"#]);
        let settings = given.widget_settings.unwrap();
        assert!(!settings.contains('<'));
        let read: serde_json::Value = serde_json::from_str(&settings).unwrap();
        assert_eq!(read["supportName"], "</script><b>");
        assert!(Cli::try_parse_from(["second-step-server", "--widget-settings", "[]"]).is_err());
    }

    #[test]
    fn the_defaults_of_the_command_line_are_those_of_the_rules() {
        let from_options = parse(&["--demo"]).settings();
        assert_eq!(
            format!("{from_options:?}"),
            format!("{:?}", Settings::default())
        );
    }

    #[test]
    fn cookies_are_secure_where_the_site_has_tls() {
        for (origin, secure) in [
            ("https://login.example.org", true),
            ("http://localhost:8080", false),
        ] {
            let settings = parse(&["--origin", origin]).settings();
            assert_eq!(settings.secure_cookies(), secure);
        }
        assert!(!parse(&["--demo"]).settings().secure_cookies());
    }
}
