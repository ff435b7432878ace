//! The words in use: fetched once, changed at any time, English where nothing else can be had.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;

use crate::browser::clock::Clock;
use crate::browser::intl::IntlFormat;
use crate::l10n::{AVAILABLE, ENGLISH_SCREENS, Localizer, Texts, negotiate};
use crate::provider::http;

/// One widget's language.
pub struct Words {
    /// The folder that the language folders stand in, with a slash at its end.
    base: String,
    clock: Rc<Clock>,
    root: HtmlElement,
    overrides: Option<String>,
    language: RefCell<String>,
    screens: RefCell<Option<String>>,
    help: RefCell<Option<String>>,
    help_wanted: Cell<bool>,
    current: RefCell<Option<Rc<Localizer>>>,
    draw: RefCell<Option<Rc<dyn Fn()>>>,
    late: RefCell<Option<Timeout>>,
}

impl Words {
    /// Words from the files under `base`, for the element `root`. Nothing is fetched before [`Words::speak`].
    pub fn new(
        base: String,
        overrides: Option<String>,
        clock: Rc<Clock>,
        root: HtmlElement,
    ) -> Rc<Self> {
        Rc::new(Self {
            base,
            clock,
            root,
            overrides,
            language: RefCell::default(),
            screens: RefCell::default(),
            help: RefCell::default(),
            help_wanted: Cell::new(false),
            current: RefCell::default(),
            draw: RefCell::default(),
            late: RefCell::default(),
        })
    }

    /// What to draw with; none until the first language is there.
    pub fn current(&self) -> Option<Rc<Localizer>> {
        self.current.borrow().clone()
    }

    /// Calls `draw` whenever the words change.
    pub fn on_change(&self, draw: Rc<dyn Fn()>) {
        self.draw.replace(Some(draw));
    }

    /// Stops telling of changes.
    pub fn stop(&self) {
        self.draw.replace(None);
        self.late.replace(None);
    }

    /// Speaks the best of the wanted languages from now on. Keeps what it speaks until that is there.
    pub fn speak(self: &Rc<Self>, wanted: &[String]) {
        let best = negotiate(wanted, &AVAILABLE)
            .into_iter()
            .next()
            .unwrap_or_else(|| "en".to_owned());
        if *self.language.borrow() == best {
            return;
        }
        self.language.replace(best.clone());
        if self.current().is_none() {
            let me = Rc::downgrade(self);
            self.late
                .replace(Some(Timeout::new(LANGUAGE_WITHIN, move || {
                    if let Some(me) = me.upgrade().filter(|me| me.current().is_none()) {
                        me.use_words("en", ENGLISH_SCREENS, None);
                    }
                })));
        }
        let me = Rc::clone(self);
        spawn_local(async move { me.fetch(best).await });
    }

    async fn fetch(&self, language: String) {
        let screens = match language.as_str() {
            "en" => Some(ENGLISH_SCREENS.to_owned()),
            other => http::get_text(&self.url(other, "screens.ftl")).await,
        };
        let help = if self.help_wanted.get() {
            http::get_text(&self.url(&language, "help.ftl")).await
        } else {
            None
        };
        if *self.language.borrow() != language {
            return;
        }
        match screens {
            Some(screens) => self.use_words(&language, &screens, help),
            None if self.current().is_none() => self.use_words("en", ENGLISH_SCREENS, None),
            None => {}
        }
    }

    fn url(&self, language: &str, file: &str) -> String {
        [&self.base, language, "/", file].concat()
    }

    fn use_words(&self, language: &str, screens: &str, help: Option<String>) {
        self.late.replace(None);
        self.language.replace(language.to_owned());
        self.screens.replace(Some(screens.to_owned()));
        self.help.replace(help);
        self.build();
    }

    fn build(&self) {
        let language = self.language.borrow().clone();
        let (screens, help) = (self.screens.borrow(), self.help.borrow());
        let texts = Texts {
            screens: screens.as_deref().unwrap_or(ENGLISH_SCREENS),
            help: help.as_deref(),
            overrides: self.overrides.as_deref(),
        };
        let format = Rc::new(IntlFormat::new(&language, Rc::clone(&self.clock)));
        let localizer = Localizer::new(&language, texts, format);
        let _ = self.root.set_attribute("lang", &language);
        let _ = self.root.set_attribute("dir", localizer.direction().name());
        self.current.replace(Some(Rc::new(localizer)));
        let draw = self.draw.borrow().clone();
        if let Some(draw) = draw {
            draw();
        }
    }

    /// Fetches the help's texts, once; falls back to the English ones.
    pub fn want_help(self: &Rc<Self>) {
        if self.help_wanted.replace(true) || self.help.borrow().is_some() {
            return;
        }
        let me = Rc::clone(self);
        spawn_local(async move {
            let language = me.language.borrow().clone();
            let mut help = http::get_text(&me.url(&language, "help.ftl")).await;
            if help.is_none() {
                help = http::get_text(&me.url("en", "help.ftl")).await;
            }
            if help.is_none() {
                // Asked for again when it is opened again.
                me.help_wanted.set(false);
            } else if *me.language.borrow() == language {
                me.help.replace(help);
                me.build();
            }
        });
    }
}

/// A language that is not there within this many milliseconds is not waited for: English speaks first.
const LANGUAGE_WITHIN: u32 = 3_000;
