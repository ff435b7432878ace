//! Every named view can be said in every language that is written here: nothing missing, no fact left out.

use std::collections::BTreeSet;
use std::path::Path;
use std::rc::Rc;
use std::sync::mpsc::{Sender, channel};

use second_step_wording::catalogue::messages_of;
use second_step_wording::pseudo::Pseudo;
use yew::Callback;
use yew::ServerRenderer;

use super::frame::{Frame, FrameProps, host};
use super::views;
use crate::flow::view::Screen;
use crate::l10n::{AVAILABLE, Localizer, PlainFormat, Texts};
use crate::ui::host::Host;
use crate::ui::layout;
use crate::ui::scene::Scene;

/// The page's source of a view, and what the localizer had to complain of.
fn drawn(at: usize, language: &'static str, with_host: bool) -> (String, String, Vec<String>) {
    let (sender, problems) = channel();
    let props = move || props(at, language, with_host, sender);
    let renderer = ServerRenderer::<Frame>::with_props(props).hydratable(false);
    let html = pollster::block_on(renderer.render());
    let name = views::all().swap_remove(at).0;
    (name, html, problems.iter().collect())
}

fn props(at: usize, language: &str, with_host: bool, problems: Sender<String>) -> FrameProps {
    let l10n = Rc::new(localizer(language));
    let watch = Watch {
        l10n: Rc::clone(&l10n),
        problems,
    };
    let scene = Scene {
        view: Rc::new(views::all().swap_remove(at).1),
        l10n,
        dispatch: Callback::from(move |_| {
            let _kept = &watch;
        }),
        id: "w".into(),
        host: Rc::new(if with_host { host() } else { Host::default() }),
        on_language: Callback::noop(),
    };
    FrameProps { scene }
}

fn source(language: &str, file: &str) -> String {
    let read = |language| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("locales")
            .join(language)
            .join(file);
        std::fs::read_to_string(&path).unwrap()
    };
    match Pseudo::ALL.iter().find(|pseudo| pseudo.tag() == language) {
        Some(pseudo) => pseudo.of(&read("en")).unwrap(),
        None if language == IDS => ids(&read("en"), file).into_iter().map(named).collect(),
        None => read(language),
    }
}

/// A language in which every message says its id: what no page shows is on no view.
const IDS: &str = "qaa";

/// What is said while the help's texts are on their way, and where nothing fits what was searched for.
const NOT_AT_ONCE: [&str; 3] = ["help-heading", "help-waiting", "help-search-none"];

fn ids(source: &str, file: &str) -> BTreeSet<String> {
    let messages = messages_of(source.to_owned(), file).unwrap();
    messages.into_keys().collect()
}

fn named(id: String) -> String {
    format!("{id} = ⟦{id}⟧\n")
}

/// Goes away with the scene, and then tells.
struct Watch {
    l10n: Rc<Localizer>,
    problems: Sender<String>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        for problem in self.l10n.take_problems() {
            self.problems.send(problem).unwrap();
        }
    }
}

#[test]
fn every_view_is_said_in_every_language_with_nothing_missing() {
    let pseudo = Pseudo::ALL.map(Pseudo::tag);
    for language in AVAILABLE.iter().copied().chain(pseudo) {
        for at in 0..views::all().len() {
            let (name, html, problems) = drawn(at, language, true);
            assert_eq!(problems, Vec::<String>::new(), "{language} {name}");
            assert!(html.contains("second-step-body"), "{language} {name}");
        }
    }
}

#[test]
fn every_message_is_on_some_view() {
    let files = ["screens.ftl", "help.ftl"];
    let mut unseen: BTreeSet<String> = files
        .into_iter()
        .flat_map(|file| ids(&source("en", file), file))
        .collect();
    for at in 0..views::all().len() {
        let (_, html, _) = drawn(at, IDS, true);
        unseen.retain(|id| !html.contains(&["⟦", id, "⟧"].concat()));
    }
    unseen.retain(|id| !NOT_AT_ONCE.contains(&id.as_str()));
    assert!(unseen.is_empty(), "{unseen:#?}");
}

#[test]
fn names_are_told_apart() {
    let names: Vec<String> = views::all().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
}

#[test]
fn nothing_in_a_page_needs_a_looser_policy() {
    for at in 0..views::all().len() {
        let (name, html, _) = drawn(at, "en", true);
        assert!(!html.contains(" style="), "{name}");
        assert!(!html.contains("javascript:"), "{name}");
    }
}

#[test]
fn what_the_host_does_not_give_is_not_offered() {
    for at in 0..views::all().len() {
        let (name, html, _) = drawn(at, "en", false);
        assert!(!html.contains("<a "), "{name}");
        assert!(!html.contains("second-step-support"), "{name}");
        assert!(!html.contains("<select"), "{name}");
    }
}

#[test]
fn what_points_at_a_part_finds_it_and_no_id_stands_twice() {
    for at in 0..views::all().len() {
        let (name, html, _) = drawn(at, "en", true);
        let ids = values(&html, "id");
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(unique.len(), ids.len(), "{name}: {ids:?}");
        for attribute in [
            "for",
            "aria-describedby",
            "aria-labelledby",
            "aria-controls",
        ] {
            for id in values(&html, attribute)
                .into_iter()
                .flat_map(str::split_whitespace)
            {
                assert!(
                    unique.contains(id),
                    "{name}: {attribute}={id} points nowhere"
                );
            }
        }
    }
}

#[test]
fn the_form_is_there_exactly_where_something_is_typed_and_warns() {
    let l10n = Localizer::english(Rc::new(PlainFormat));
    for (at, (name, view)) in views::all().into_iter().enumerate() {
        let field = layout::field(&view, &l10n);
        assert_eq!(field.is_some(), layout::has_form(&view), "{name}");
        let (_, html, _) = drawn(at, "en", true);
        let warns = html.contains(&l10n.text("code-never-share"));
        assert_eq!(
            warns,
            field.is_some() && matches!(view.screen, Screen::Code(_)),
            "{name}"
        );
    }
}

#[test]
fn an_alert_is_bound_to_the_field_where_there_is_one() {
    let l10n = Localizer::english(Rc::new(PlainFormat));
    for (name, view) in views::all() {
        if let Some(field) = layout::field(&view, &l10n) {
            let bound = field.described_by("w").split(' ').any(|id| id == "w-alert");
            assert_eq!(bound, view.alert.is_some(), "{name}");
        }
    }
}

#[test]
fn a_reference_is_shown_beside_what_is_said() {
    let mut shown = 0;
    for (at, (name, view)) in views::all().into_iter().enumerate() {
        let Some(reference) = view.alert.and_then(|alert| alert.reference) else {
            continue;
        };
        let (_, html, _) = drawn(at, "en", true);
        let (_, alert) = html.split_once(r#"role="alert""#).unwrap();
        let (said, beside) = alert.split_once("</div>").unwrap();
        assert!(!said.contains(&reference), "{name}");
        assert!(beside.contains(&reference), "{name}");
        shown += 1;
    }
    assert!(shown > 0);
}

#[test]
fn a_number_to_match_is_said_with_the_heading() {
    let mut shown = 0;
    for at in 0..views::all().len() {
        let (name, html, _) = drawn(at, "en", true);
        let heading = html
            .split_once("<h2")
            .and_then(|(_, rest)| rest.split_once('>'));
        let is_bound = heading.is_some_and(|(marks, _)| marks.contains("w-match"));
        assert_eq!(is_bound, html.contains("second-step-number"), "{name}");
        shown += usize::from(is_bound);
    }
    assert!(shown > 0);
}

#[test]
fn the_phone_at_home_is_at_most_two_actions_away() {
    let title = localizer("en").text("help-no-phone-today-title");
    for at in 0..views::all().len() {
        let (name, view) = views::all().swap_remove(at);
        let (_, closed, _) = drawn(at, "en", true);
        let over = matches!(
            view.screen,
            Screen::Starting | Screen::Verified { .. } | Screen::Cancelled
        );
        assert_eq!(closed.contains("help-opener"), !over, "{name}");
        if view.help.open.is_some() {
            assert!(closed.contains(&title), "{name}");
        }
    }
}

/// The values of an attribute in a page's source.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = [" ", attribute, "=\""].concat();
    html.split(start.as_str())
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect()
}

fn localizer(language: &str) -> Localizer {
    let (screens, help) = (
        source(language, "screens.ftl"),
        source(language, "help.ftl"),
    );
    let texts = Texts {
        screens: &screens,
        help: Some(&help),
        overrides: None,
        english: None,
    };
    Localizer::new(language, texts, Rc::new(PlainFormat))
}
