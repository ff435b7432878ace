//! One language's texts, ready to be asked for.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::direction::{Direction, direction};
use super::format::{Format, current_number, with_format};

/// The English screens. They are fetched like every other language's: compiled in, everybody would load them.
#[cfg(test)]
pub const ENGLISH_SCREENS: &str = include_str!("../../locales/en/screens.ftl");

/// The Fluent sources of one language.
#[derive(Clone, Copy, Debug)]
pub struct Texts<'a> {
    /// What the screens say.
    pub screens: &'a str,
    /// What the help says, once it is here.
    pub help: Option<&'a str>,
    /// Messages of the host's, which replace ours of the same id.
    pub overrides: Option<&'a str>,
    /// What the screens say in English, for what is missing in `screens`; wanted once something is.
    pub english: Option<&'a str>,
}

/// A fact that goes into a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Arg<'a> {
    /// A word, or data of the server's or the host's: isolated, so that its direction changes nothing around it.
    Text(&'a str),
    /// A count: selects plurals, and is written as the language writes numbers.
    Count(u32),
}

/// Gives the texts of one language. It never fails: what is missing is said in English where that is here, and noted.
pub struct Localizer {
    language: String,
    bundle: FluentBundle<FluentResource>,
    english: Option<FluentBundle<FluentResource>>,
    lacks_texts: Cell<bool>,
    has_help: bool,
    format: Rc<dyn Format>,
    problems: RefCell<Vec<String>>,
}

impl Localizer {
    /// The texts of the language with this BCP 47 tag. To add the help later, make a new one.
    pub fn new(language: &str, texts: Texts<'_>, format: Rc<dyn Format>) -> Self {
        let mut problems = Vec::new();
        let sources = [Some(texts.screens), texts.help, texts.overrides];
        let bundle = bundle_of(language, &sources, &mut problems);
        let english = texts.english;
        Self {
            language: language.to_owned(),
            bundle,
            english: english.map(|source| bundle_of("en", &[Some(source)], &mut problems)),
            lacks_texts: Cell::new(false),
            has_help: texts.help.is_some(),
            format,
            problems: RefCell::new(problems),
        }
    }

    /// English.
    #[cfg(test)]
    pub fn english(format: Rc<dyn Format>) -> Self {
        Self::new(
            "en",
            Texts {
                screens: ENGLISH_SCREENS,
                help: None,
                overrides: None,
                english: None,
            },
            format,
        )
    }

    /// The BCP 47 tag.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Which way the language is written.
    pub fn direction(&self) -> Direction {
        direction(&self.language)
    }

    /// Whether the help's texts are here.
    pub fn has_help(&self) -> bool {
        self.has_help
    }

    /// Whether a text was asked for that is missing, and English, which nothing is missing in, is not here.
    pub fn lacks_texts(&self) -> bool {
        self.lacks_texts.get()
    }

    /// The text of a message without facts in it.
    pub fn text(&self, id: &str) -> String {
        self.text_with(id, &[])
    }

    /// The text of a message with these facts in it.
    pub fn text_with(&self, id: &str, args: &[(&'static str, Arg<'_>)]) -> String {
        let args: FluentArgs<'_> = args
            .iter()
            .map(|(name, arg)| (*name, value(*arg)))
            .collect();
        with_format(&self.format, || {
            self.written_by(&self.bundle, id, &args)
                .or_else(|| self.missing(id, &args))
                .unwrap_or_else(|| id.to_owned())
        })
    }

    /// What is said in place of a missing text.
    fn missing(&self, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        self.note(["missing in ", &self.language, ": ", id].concat());
        self.lacks_texts.set(self.english.is_none());
        self.written_by(self.english.as_ref()?, id, args)
    }

    /// A moment, as a time of day.
    pub fn time_of_day(&self, millis: i64) -> String {
        self.format.time_of_day(millis)
    }

    /// What a time zone (IANA) is called; none where there is no such zone, and where the reader is in it.
    pub fn time_zone(&self, zone: &str) -> Option<String> {
        self.format.time_zone(zone)
    }

    /// Whether there is such a message, in this language or among the host's.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// A text in small letters, to search in.
    pub fn lower_case(&self, text: &str) -> String {
        self.format.lower_case(text)
    }

    /// What was wrong with the texts so far, for the log. Empties the list.
    pub fn take_problems(&self) -> Vec<String> {
        self.problems.take()
    }

    fn written_by(
        &self,
        bundle: &FluentBundle<FluentResource>,
        id: &str,
        args: &FluentArgs<'_>,
    ) -> Option<String> {
        let pattern = bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let text = bundle
            .format_pattern(pattern, Some(args), &mut errors)
            .into_owned();
        if !errors.is_empty() {
            self.note(["a fact is missing or wrong in ", id].concat());
        }
        Some(text)
    }

    fn note(&self, problem: String) {
        let mut problems = self.problems.borrow_mut();
        if !problems.contains(&problem) {
            problems.push(problem);
        }
    }
}

fn value(arg: Arg<'_>) -> FluentValue<'_> {
    match arg {
        Arg::Text(text) => FluentValue::from(text),
        Arg::Count(count) => FluentValue::from(count),
    }
}

/// All sources in one bundle; a later one replaces what an earlier one says.
fn bundle_of(
    language: &str,
    sources: &[Option<&str>],
    problems: &mut Vec<String>,
) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = language.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![language]);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => current_number(number.value),
        _ => None,
    }));
    for source in sources.iter().flatten() {
        bundle.add_resource_overriding(resource(source, problems));
    }
    bundle
}

/// What can be read of a source; the rest is noted.
fn resource(source: &str, problems: &mut Vec<String>) -> FluentResource {
    FluentResource::try_new(source.to_owned()).unwrap_or_else(|(rest, errors)| {
        problems.push(["unreadable entries: ", &errors.len().to_string()].concat());
        rest
    })
}

#[cfg(test)]
mod tests {
    use super::super::format::PlainFormat;
    use super::*;

    fn localizer(screens: &str, overrides: Option<&str>) -> Localizer {
        let texts = Texts {
            screens,
            help: None,
            overrides,
            english: Some(ENGLISH_SCREENS),
        };
        Localizer::new("sv", texts, Rc::new(PlainFormat))
    }

    #[test]
    fn what_is_missing_is_said_in_english_and_noted_once() {
        let l10n = localizer("other = annat\n", None);
        let english = Localizer::english(Rc::new(PlainFormat));
        assert_eq!(l10n.text("code-submit"), english.text("code-submit"));
        assert_eq!(l10n.text("code-submit"), english.text("code-submit"));
        assert_ne!(l10n.text("code-submit"), "code-submit");
        assert_eq!(l10n.take_problems(), ["missing in sv: code-submit"]);
        assert_eq!(l10n.text("no-such-text"), "no-such-text");
        assert!(!l10n.lacks_texts());
    }

    #[test]
    fn without_english_it_says_that_it_lacks_it() {
        let texts = Texts {
            screens: "a = annat\n",
            help: None,
            overrides: None,
            english: None,
        };
        let l10n = Localizer::new("sv", texts, Rc::new(PlainFormat));
        assert_eq!(l10n.text("a"), "annat");
        assert!(!l10n.lacks_texts());
        assert_eq!(l10n.text("code-submit"), "code-submit");
        assert!(l10n.lacks_texts());
    }

    #[test]
    fn the_host_replaces_single_messages() {
        let l10n = localizer("a = vår\nb = kvar\n", Some("a = värdens\n"));
        assert_eq!(l10n.text("a"), "värdens");
        assert_eq!(l10n.text("b"), "kvar");
        assert!(l10n.take_problems().is_empty());
    }

    #[test]
    fn data_is_isolated_and_counts_are_written_by_the_format() {
        struct Arabic;
        impl Format for Arabic {
            fn number(&self, value: f64) -> String {
                value.to_string().replace('2', "٢")
            }
            fn time_of_day(&self, _: i64) -> String {
                String::new()
            }
            fn time_zone(&self, _: &str) -> Option<String> {
                None
            }
            fn lower_case(&self, text: &str) -> String {
                text.to_owned()
            }
        }
        let texts = Texts {
            screens: "a = Till { $to }, { $n ->\n  [one] en\n *[other] { $n } st\n }\n",
            help: None,
            overrides: None,
            english: None,
        };
        let l10n = Localizer::new("sv", texts, Rc::new(Arabic));
        let written = |n| l10n.text_with("a", &[("to", Arg::Text("••12")), ("n", Arg::Count(n))]);
        assert_eq!(written(1), "Till \u{2068}••12\u{2069}, \u{2068}en\u{2069}");
        assert!(written(2).contains("٢\u{2069} st"), "{}", written(2));
    }

    #[test]
    fn a_broken_source_costs_only_what_is_broken() {
        let l10n = localizer("a = { $oops\nb = hel\n", None);
        assert_eq!(l10n.text("b"), "hel");
        assert_eq!(l10n.take_problems().len(), 1);
    }

    #[test]
    fn a_missing_fact_is_noted() {
        let l10n = localizer("a = Till { $to }!\n", None);
        assert!(l10n.text("a").starts_with("Till"));
        assert_eq!(l10n.take_problems(), ["a fact is missing or wrong in a"]);
    }
}
