//! A server without a network: its router, its clock, its phone company.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use second_step_server::app::{self, Parts};
use second_step_server::clock::{Clock, ManualClock, SteeredClock, Timestamp};
use second_step_server::demo::Demo;
use second_step_server::demo::people::{self, Kits};
use second_step_server::gateway::simulated::{Controls, SimulatedOperator};
use second_step_server::gateway::{Channel, Gateway};
use second_step_server::secrets::Destination;
use second_step_server::settings::Settings;
use second_step_server::store::{Location, Store};
use tempfile::NamedTempFile;
use tokio::sync::OnceCell;

use super::{Browser, log};

pub struct World {
    pub clock: Arc<ManualClock>,
    pub operator: Arc<SimulatedOperator>,
    pub store: Store,
    pub router: Router,
    /// Goes with the world.
    _copy: Option<NamedTempFile>,
}

/// What differs from the usual server.
pub struct Plan<'a> {
    pub settings: Settings,
    pub database: Option<&'a Path>,
    pub now: Timestamp,
    pub demo: bool,
    pub gateway: Option<Arc<dyn Gateway>>,
    pub steered: Option<Arc<SteeredClock>>,
    pub www: Option<&'a Path>,
    pub widget_settings: Option<&'a str>,
}

impl Default for Plan<'_> {
    fn default() -> Self {
        Self {
            settings: Settings::default(),
            database: None,
            now: START,
            demo: true,
            gateway: None,
            steered: None,
            www: None,
            widget_settings: None,
        }
    }
}

impl World {
    pub async fn new() -> Self {
        Self::of(Plan::default()).await
    }

    pub async fn with(settings: Settings) -> Self {
        Self::of(Plan {
            settings,
            ..Plan::default()
        })
        .await
    }

    pub async fn of(plan: Plan<'_>) -> Self {
        log::capture();
        let copy = if plan.database.is_none() && plan.demo {
            Some(copy_of_people().await)
        } else {
            None
        };
        let database = plan.database.or(copy.as_ref().map(NamedTempFile::path));
        let location = database.map_or(Location::Memory, Location::File);
        let store = Store::open(&location).unwrap();
        let clock = Arc::new(ManualClock::new(plan.now));
        let time: Arc<dyn Clock> = match &plan.steered {
            Some(steered) => Arc::clone(steered) as Arc<dyn Clock>,
            None => Arc::clone(&clock) as Arc<dyn Clock>,
        };
        let operator = Arc::new(SimulatedOperator::new(Arc::clone(&time), 1));
        operator.set_controls(Controls {
            delay: Some(0.0),
            ..Controls::default()
        });
        let demo = plan.demo.then(|| Demo {
            operator: Arc::clone(&operator),
            seed: 1,
            store: store.clone(),
            kits: Kits::default(),
        });
        let parts = Parts {
            store: store.clone(),
            clock: time,
            gateway: plan
                .gateway
                .unwrap_or_else(|| Arc::clone(&operator) as Arc<dyn Gateway>),
            settings: plan.settings,
            demo,
            steered: plan.steered,
            www: plan.www.map(Path::to_owned),
            widget_settings: plan.widget_settings.map(Arc::from),
        };
        let router = app::build(parts).await.unwrap();
        Self {
            clock,
            operator,
            store,
            router,
            _copy: copy,
        }
    }

    pub fn browser(&self) -> Browser<'_> {
        Browser::new(self)
    }

    pub fn advance(&self, seconds: f64) {
        self.clock.advance(Duration::from_secs_f64(seconds));
    }

    /// What the operator does with the next texts; they take no time unless the test says so.
    pub fn operate(&self, change: impl FnOnce(&mut Controls)) {
        let mut controls = self.operator.controls();
        change(&mut controls);
        self.operator.set_controls(controls);
    }

    /// The texts on the phone of a person of the demonstration, the newest last.
    pub fn texts(&self, user: &str) -> Vec<String> {
        let person = people::PEOPLE
            .iter()
            .find(|person| person.user == user)
            .unwrap();
        let number = Destination::new(person.phone.unwrap());
        let inbox = self.operator.inbox(Channel::Sms, &number);
        inbox
            .iter()
            .map(|arrived| arrived.message.text.expose().to_owned())
            .collect()
    }

    /// The code of the newest text.
    pub fn texted(&self, user: &str) -> String {
        let texts = self.texts(user);
        let (_, code) = texts
            .last()
            .and_then(|text| text.rsplit_once('#'))
            .expect("a text with a code");
        code.to_owned()
    }
}

/// A database in which the people of the demonstration are enrolled. Their hashes are slow to work out, so
/// that is done once and copied.
async fn copy_of_people() -> NamedTempFile {
    let enrolled = ENROLLED
        .get_or_init(|| async {
            let file = NamedTempFile::new().unwrap();
            let store = Store::open(&Location::File(file.path())).unwrap();
            people::enrol(&store, &Kits::default()).await.unwrap();
            let whole = NamedTempFile::new().unwrap();
            let path = whole.path().to_str().unwrap().to_owned();
            // Not one file but two while it is open: the copy has to be made by SQLite.
            let source = rusqlite::Connection::open(file.path()).unwrap();
            source.execute("VACUUM INTO ?1", [path]).unwrap();
            std::fs::read(whole.path()).unwrap()
        })
        .await;
    let copy = NamedTempFile::new().unwrap();
    std::fs::write(copy.path(), enrolled).unwrap();
    copy
}

static ENROLLED: OnceCell<Vec<u8>> = OnceCell::const_new();

pub const BOS: &str = "+46701740634";

/// A moment at the beginning of a time step of the app.
pub const START: Timestamp = Timestamp::from_millis(1_800_000_000_000);
