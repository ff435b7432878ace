//! What the page is told: shown or hidden, online or off, back from the back/forward cache, going away.

use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Document, PageTransitionEvent, VisibilityState, Window};

/// News of the page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum News {
    /// It was shown or hidden.
    Visible(bool),
    /// The network was found or lost.
    Online(bool),
    /// It came back from the back/forward cache.
    Restored,
    /// It goes away.
    Leaving,
    /// Something that may mean that time has passed unnoticed.
    Stirred,
}

/// Listens until it is dropped.
#[must_use]
pub struct PageListener {
    _listeners: Vec<EventListener>,
}

impl PageListener {
    /// Tells `on_news` of everything.
    pub fn new(window: &Window, document: &Document, on_news: impl Fn(News) + 'static) -> Self {
        let on_news = Rc::new(on_news);
        let tell = |news: News| {
            let on_news = Rc::clone(&on_news);
            move |_: &web_sys::Event| on_news(news)
        };
        let shown = {
            let (on_news, document) = (Rc::clone(&on_news), document.clone());
            EventListener::new(&document.clone(), "visibilitychange", move |_| {
                on_news(News::Visible(is_visible(&document)))
            })
        };
        let restored = {
            let on_news = Rc::clone(&on_news);
            EventListener::new(window, "pageshow", move |event| {
                if event
                    .dyn_ref::<PageTransitionEvent>()
                    .is_some_and(PageTransitionEvent::persisted)
                {
                    on_news(News::Restored);
                }
            })
        };
        let listeners = vec![
            shown,
            restored,
            EventListener::new(window, "online", tell(News::Online(true))),
            EventListener::new(window, "offline", tell(News::Online(false))),
            EventListener::new(window, "pagehide", tell(News::Leaving)),
            EventListener::new(window, "focus", tell(News::Stirred)),
            EventListener::new(document, "resume", tell(News::Stirred)),
        ];
        Self {
            _listeners: listeners,
        }
    }
}

/// Whether the page is in view.
pub fn is_visible(document: &Document) -> bool {
    document.visibility_state() != VisibilityState::Hidden
}
