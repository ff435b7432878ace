//! The reference server of Second Step.

use std::io::{BufRead as _, ErrorKind};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser as _;
use second_step_server::app::{self, Parts};
use second_step_server::cli::{Cli, Command, PersonCommand};
use second_step_server::clock::{Clock, SteeredClock, SystemClock};
use second_step_server::demo::Demo;
use second_step_server::demo::people::Kits;
use second_step_server::gateway::Gateway;
use second_step_server::gateway::http::HttpGateway;
use second_step_server::gateway::missing::MissingGateway;
use second_step_server::gateway::simulated::SimulatedOperator;
use second_step_server::person;
use second_step_server::secrets::Password;
use second_step_server::store::{Location, Store, private};
use tokio::net::TcpListener;
use tracing_subscriber::EnvFilter;

#[tokio::main]
async fn main() -> ExitCode {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
    let mut cli = Cli::parse();
    let done = match cli.command.take() {
        Some(Command::Person(PersonCommand::Add(add))) => add_person(&cli, add).await,
        None => run(&cli).await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("second-step-server: {message}");
            ExitCode::FAILURE
        }
    }
}

/// Adds a person whose password is the first line of standard input, and prints what they need.
async fn add_person(cli: &Cli, add: person::Add) -> Result<(), String> {
    let mut line = String::new();
    let read = std::io::stdin().lock().read_line(&mut line);
    read.map_err(|error| format!("cannot read the password: {error}"))?;
    let password = Password::new(line.trim_end_matches(['\r', '\n']));
    let store = open(cli.database.as_deref())?;
    let added = person::add(&store, add, password).await;
    let added = added.map_err(|error| error.to_string())?;
    println!("added");
    if let Some(address) = added.address {
        println!("authenticator app: {address}");
    }
    for (number, code) in (1..).zip(added.recovery_codes) {
        println!("recovery code {number}: {code}");
    }
    Ok(())
}

/// Listens until it is told to stop. What goes wrong is told in a sentence.
async fn run(cli: &Cli) -> Result<(), String> {
    cli.check().map_err(|error| error.to_string())?;
    // First of all, so that a taken port is known before anything is set up.
    let address = SocketAddr::new(cli.address, cli.port);
    let listener = TcpListener::bind(address)
        .await
        .map_err(|error| taken(address, &error))?;
    let bound = listener.local_addr().map_err(|error| error.to_string())?;
    let parts = parts(cli)?;
    let router = app::build(parts).await.map_err(|error| error.to_string())?;
    let host = if bound.ip().is_loopback() {
        "localhost".to_owned()
    } else {
        bound.ip().to_string()
    };
    println!("Second Step is on http://{host}:{}", bound.port());
    let served = axum::serve(listener, router).with_graceful_shutdown(told_to_stop());
    served.await.map_err(|error| error.to_string())
}

fn parts(cli: &Cli) -> Result<Parts, String> {
    let store = open(cli.database.as_deref())?;
    let steered = cli.test_control.then(|| Arc::new(SteeredClock::default()));
    let clock: Arc<dyn Clock> = match &steered {
        Some(steered) => Arc::clone(steered) as Arc<dyn Clock>,
        None => Arc::new(SystemClock),
    };
    let operator = Arc::new(SimulatedOperator::new(
        Arc::clone(&clock),
        cli.operator_seed,
    ));
    let gateway: Arc<dyn Gateway> = match cli.gateway() {
        Some(plan) => {
            let gateway = HttpGateway::new(plan.url, plan.template, plan.headers)
                .map_err(|error| error.to_string())?;
            Arc::new(gateway)
        }
        // Without the panes nobody could read what the simulated operator delivers.
        None if cli.demo => Arc::clone(&operator) as Arc<dyn Gateway>,
        None => {
            tracing::warn!("no --sms-gateway-url: text messages cannot be sent");
            Arc::new(MissingGateway)
        }
    };
    let demo = cli.demo.then(|| Demo {
        operator,
        seed: cli.operator_seed,
        store: store.clone(),
        kits: Kits::default(),
    });
    Ok(Parts {
        store,
        clock,
        gateway,
        settings: cli.settings(),
        demo,
        steered,
        www: cli.www.clone(),
        widget_settings: cli.widget_settings.as_deref().map(Arc::from),
    })
}

fn open(database: Option<&Path>) -> Result<Store, String> {
    if database == Some(Path::new(":memory:")) {
        return Store::open(&Location::Memory).map_err(|error| error.to_string());
    }
    let path = database.map_or_else(default_database, Path::to_owned);
    if let Some(folder) = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        private::make_folder(folder)
            .map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    }
    Store::open(&Location::File(&path))
        .map_err(|error| format!("cannot open {}: {error}", path.display()))
}

/// `$XDG_DATA_HOME/second-step/second-step.sqlite`, by the XDG base directory specification.
fn default_database() -> PathBuf {
    let data = std::env::var_os("XDG_DATA_HOME")
        .map(PathBuf::from)
        .filter(|path| path.is_absolute());
    let home = || std::env::home_dir().map(|home| home.join(".local/share"));
    data.or_else(home)
        .unwrap_or_default()
        .join("second-step")
        .join("second-step.sqlite")
}

fn taken(address: SocketAddr, error: &std::io::Error) -> String {
    let port = address.port();
    match error.kind() {
        ErrorKind::AddrInUse => {
            format!("port {port} is taken; choose another with --port, or --port 0 for a free one")
        }
        ErrorKind::PermissionDenied => {
            format!("port {port} needs more rights; choose one above 1023 with --port")
        }
        _ => format!("cannot listen on {address}: {error}"),
    }
}

async fn told_to_stop() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminated) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupted => {}
                _ = terminated.recv() => {}
            }
            return;
        }
    }
    let _ = interrupted.await;
}
