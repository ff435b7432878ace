//! The whole server as one router.

use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::middleware;

use crate::clock::{Clock, SteeredClock};
use crate::demo::Demo;
use crate::gateway::Gateway;
use crate::settings::Settings;
use crate::store::{Store, StoreError};
use crate::test_control::TestControl;
use crate::throttle::Throttle;
use crate::verifier::Verifier;
use crate::web::{headers, host, origin, request_id};
use crate::{api, demo, pages, statics, test_control};

/// What every handler can reach; clones share it.
#[derive(Clone)]
pub struct App {
    /// The second step.
    pub verifier: Verifier,
    /// The demonstration, where it is on.
    pub demo: Option<Arc<Demo>>,
    /// The test's levers, where they are on.
    pub test_control: Option<Arc<TestControl>>,
    /// Requests per transaction.
    pub requests: Arc<Throttle>,
    /// Reports of deliveries.
    pub reports: Arc<Throttle>,
    /// Where the built widget is.
    pub www: Option<PathBuf>,
    /// More settings of the widget: JSON without `<`.
    pub widget_settings: Option<Arc<str>>,
}

/// What a server is made of.
pub struct Parts {
    /// The database.
    pub store: Store,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// The road to phones.
    pub gateway: Arc<dyn Gateway>,
    /// The rules.
    pub settings: Settings,
    /// The demonstration, if it is to be on.
    pub demo: Option<Demo>,
    /// The clock that tests may move, if they may.
    pub steered: Option<Arc<SteeredClock>>,
    /// Where the built widget is.
    pub www: Option<PathBuf>,
    /// More settings of the widget: JSON without `<`.
    pub widget_settings: Option<Arc<str>>,
}

/// Puts the server together. People of the demonstration are there exactly when it is on.
///
/// # Errors
/// When the database fails.
pub async fn build(parts: Parts) -> Result<Router, StoreError> {
    match &parts.demo {
        Some(demo) => demo.enrol(&parts.store).await?,
        None => demo::people::remove(&parts.store).await?,
    }
    let verifier = Verifier::new(
        parts.store.clone(),
        parts.clock,
        parts.gateway,
        Arc::new(parts.settings),
    )
    .await?;
    let app = App {
        verifier,
        demo: parts.demo.map(Arc::new),
        test_control: parts
            .steered
            .map(|clock| Arc::new(TestControl::new(clock, parts.store))),
        requests: Arc::new(Throttle::new(api::REQUESTS, api::REQUEST_WINDOW)),
        reports: Arc::new(Throttle::new(api::REPORTS, api::REPORTS_WINDOW)),
        www: parts.www,
        widget_settings: parts.widget_settings,
    };
    Ok(router(app))
}

fn router(app: App) -> Router {
    let mut router = Router::new()
        .merge(pages::routes())
        .nest("/sign-in/{transaction}/second-step", api::routes(&app))
        .merge(api::reports())
        .merge(statics::routes(&app));
    if app.demo.is_some() {
        router = router.merge(demo::routes());
    }
    if app.test_control.is_some() {
        router = router.merge(test_control::routes());
    }
    router
        .fallback(pages::not_found)
        .layer(middleware::from_fn_with_state(app.clone(), origin::check))
        .layer(middleware::from_fn_with_state(app.clone(), host::check))
        .layer(middleware::from_fn_with_state(
            app.clone(),
            headers::protect,
        ))
        .layer(middleware::from_fn(request_id::identify))
        .with_state(app)
}
