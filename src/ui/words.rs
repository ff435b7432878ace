//! The words in use: fetched once, changed at any time, English where nothing else can be had. Where no words can be had
//! at all, the widget steps back and the host's plain form is what the person has.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;

use crate::browser::clock::Clock;
use crate::browser::intl::IntlFormat;
use crate::l10n::{AVAILABLE, Localizer, Texts, negotiate};
use crate::provider::http;

/// Texts that are here already and need no fetching.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AtHand {
    /// Their BCP 47 tag.
    pub language: String,
    /// What the screens say: Fluent source.
    pub screens: String,
}

/// One widget's language.
pub struct Words {
    /// The folder that the language folders stand in, with a slash at its end.
    base: String,
    clock: Rc<Clock>,
    root: HtmlElement,
    overrides: RefCell<Overrides>,
    at_hand: Option<AtHand>,
    /// The language that the person chose, which wins over all others.
    chosen: RefCell<Option<String>>,
    /// The languages that the page wants, the most wanted first.
    page: RefCell<Vec<String>>,
    /// The language that was asked for last.
    wanted: RefCell<String>,
    /// The language that is spoken.
    language: RefCell<String>,
    screens: RefCell<String>,
    help: RefCell<Option<String>>,
    help_wanted: Cell<bool>,
    english: RefCell<Option<String>>,
    english_wanted: Cell<bool>,
    current: RefCell<Option<Rc<Localizer>>>,
    draw: RefCell<Option<Rc<dyn Fn()>>>,
    speechless: RefCell<Option<Rc<dyn Fn()>>>,
    late: RefCell<Option<Timeout>>,
    as_it_was: [Option<String>; 2],
}

/// Fluent source of the host's, for every language (no tag) or for the one with this BCP 47 tag.
pub type Overrides = Vec<(Option<String>, String)>;

impl Words {
    /// Words from the files under `base`, for the element `root`. Nothing is fetched before [`Words::speak`].
    pub fn new(
        base: String,
        overrides: Overrides,
        at_hand: Option<AtHand>,
        clock: Rc<Clock>,
        root: HtmlElement,
    ) -> Rc<Self> {
        Rc::new(Self {
            base,
            clock,
            as_it_was: ATTRIBUTES.map(|name| root.get_attribute(name)),
            root,
            overrides: RefCell::new(overrides),
            at_hand,
            chosen: RefCell::default(),
            page: RefCell::default(),
            wanted: RefCell::default(),
            language: RefCell::default(),
            screens: RefCell::default(),
            help: RefCell::default(),
            help_wanted: Cell::new(false),
            english: RefCell::default(),
            english_wanted: Cell::new(false),
            current: RefCell::default(),
            draw: RefCell::default(),
            speechless: RefCell::default(),
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

    /// Calls `give_up`, at most once, where no words can be had.
    pub fn on_speechless(&self, give_up: Rc<dyn Fn()>) {
        self.speechless.replace(Some(give_up));
    }

    /// Stops telling of changes, and leaves the element's language as the host had it.
    pub fn stop(&self) {
        self.draw.replace(None);
        self.speechless.replace(None);
        self.late.replace(None);
        for (name, value) in ATTRIBUTES.into_iter().zip(&self.as_it_was) {
            let _ = match value {
                Some(value) => self.root.set_attribute(name, value),
                None => self.root.remove_attribute(name),
            };
        }
    }

    /// Speaks the best of the languages that the page wants from now on, unless the person chose one since it last
    /// wanted others. Keeps what it speaks until that is there.
    pub fn speak(self: &Rc<Self>, wanted: &[String]) {
        if *self.page.borrow() == wanted {
            return;
        }
        self.page.replace(wanted.to_vec());
        self.chosen.replace(None);
        self.speak_best();
    }

    /// Speaks the language that the person chose.
    pub fn choose(self: &Rc<Self>, tag: String) {
        self.chosen.replace(Some(tag));
        self.speak_best();
    }

    /// Takes the host's messages as they are now.
    pub fn set_overrides(&self, overrides: Overrides) {
        if *self.overrides.borrow() != overrides {
            self.overrides.replace(overrides);
            if self.current().is_some() {
                self.build();
            }
        }
    }

    fn speak_best(self: &Rc<Self>) {
        let wanted: Vec<String> = self
            .chosen
            .borrow()
            .iter()
            .chain(self.page.borrow().iter())
            .cloned()
            .collect();
        let best = negotiate(&wanted, AVAILABLE)
            .into_iter()
            .next()
            .unwrap_or_else(|| ENGLISH.to_owned());
        if *self.wanted.borrow() == best {
            return;
        }
        self.wanted.replace(best.clone());
        if self.current().is_none() && best != ENGLISH {
            let me = Rc::downgrade(self);
            let timer = Timeout::new(LANGUAGE_WITHIN, move || {
                if let Some(me) = me.upgrade() {
                    spawn_local(async move {
                        me.speak_english().await;
                    });
                }
            });
            self.late.replace(Some(timer));
        }
        let me = Rc::clone(self);
        spawn_local(async move { me.fetch(best).await });
    }

    async fn fetch(&self, language: String) {
        let screens = self.screens_in(&language).await;
        let help = if self.help_wanted.get() {
            self.help_in(&language).await
        } else {
            None
        };
        if *self.wanted.borrow() != language {
            return;
        }
        if let Some(screens) = screens {
            self.use_words(&language, screens, help);
            return;
        }
        // Asked for again the next time.
        self.wanted.replace(String::new());
        self.page.replace(Vec::new());
        if !self.speak_english().await {
            let give_up = self.speechless.take();
            self.stop();
            if let Some(give_up) = give_up {
                give_up();
            }
        }
    }

    /// English, unless something is spoken already. False where it cannot be had.
    async fn speak_english(&self) -> bool {
        if self.current().is_none()
            && let Some(screens) = self.screens_in(ENGLISH).await
            && self.current().is_none()
        {
            self.use_words(ENGLISH, screens, None);
        }
        self.current().is_some()
    }

    async fn screens_in(&self, language: &str) -> Option<String> {
        match &self.at_hand {
            Some(at_hand) if at_hand.language == language => Some(at_hand.screens.clone()),
            _ => http::get_text(&self.url(language, "screens.ftl")).await,
        }
    }

    /// The help's texts, or the English ones. Where neither can be had, they are asked for again when it is opened again.
    async fn help_in(&self, language: &str) -> Option<String> {
        let mut help = http::get_text(&self.url(language, "help.ftl")).await;
        if help.is_none() && language != ENGLISH {
            help = http::get_text(&self.url(ENGLISH, "help.ftl")).await;
        }
        self.help_wanted.set(help.is_some());
        help
    }

    fn url(&self, language: &str, file: &str) -> String {
        [&self.base, language, "/", file].concat()
    }

    fn use_words(&self, language: &str, screens: String, help: Option<String>) {
        self.late.replace(None);
        self.language.replace(language.to_owned());
        self.screens.replace(screens);
        self.help.replace(help);
        self.build();
    }

    fn build(&self) {
        let language = self.language.borrow().clone();
        let (screens, help, english) = (
            self.screens.borrow(),
            self.help.borrow(),
            self.english.borrow(),
        );
        let overrides = self.overrides_in(&language);
        let texts = Texts {
            screens: &screens,
            help: help.as_deref(),
            overrides: overrides.as_deref(),
            english: english.as_deref(),
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

    /// The host's messages for this language: what is for every language first, what is for this one over it.
    fn overrides_in(&self, language: &str) -> Option<String> {
        let mut sources = String::new();
        for wanted in [None, Some(language)] {
            for (tag, source) in self.overrides.borrow().iter() {
                let tag = tag.as_deref();
                if tag.map(str::to_ascii_lowercase) == wanted.map(str::to_ascii_lowercase) {
                    sources.push_str(source);
                    sources.push('\n');
                }
            }
        }
        (!sources.is_empty()).then_some(sources)
    }

    /// Fetches the help's texts, once; falls back to the English ones.
    pub fn want_help(self: &Rc<Self>) {
        if self.help_wanted.replace(true) || self.help.borrow().is_some() {
            return;
        }
        let me = Rc::clone(self);
        spawn_local(async move {
            let language = me.language.borrow().clone();
            let help = me.help_in(&language).await;
            if help.is_some() && *me.language.borrow() == language {
                me.help.replace(help);
                me.build();
            }
        });
    }

    /// Fetches English, once, where a text that was drawn is missing in the language: files of two versions, perhaps.
    pub fn fill_gaps(self: &Rc<Self>) {
        let lacks = self.current().is_some_and(|words| words.lacks_texts());
        if !lacks || *self.language.borrow() == ENGLISH || self.english_wanted.replace(true) {
            return;
        }
        let me = Rc::clone(self);
        spawn_local(async move {
            let english = me.screens_in(ENGLISH).await;
            if english.is_some() {
                me.english.replace(english);
                me.build();
            }
        });
    }
}

/// What the element is given while the widget speaks.
const ATTRIBUTES: [&str; 2] = ["lang", "dir"];

/// What every text was written in first; the last thing to fall back on.
const ENGLISH: &str = "en";

/// A language that is not there within this many milliseconds is not waited for: English speaks first.
const LANGUAGE_WITHIN: u32 = 3_000;
