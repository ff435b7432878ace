//! The root component: draws what the driver shows, into the head and, by portals, into the other containers.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use super::driver::Driver;
use super::host::Host;
use super::layout;
use super::scene::Scene;
use super::words::Words;
use crate::flow::view::Screen;

/// What the widget draws for.
#[derive(Properties, Clone)]
pub struct WidgetProps {
    /// The driver of this element.
    pub driver: Rc<Driver>,
    /// The words in use.
    pub words: Rc<Words>,
    /// What the host page gives.
    pub host: Rc<Host>,
}

impl PartialEq for WidgetProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.driver, &other.driver)
            && Rc::ptr_eq(&self.words, &other.words)
            && self.host == other.host
    }
}

/// The one struct component.
#[derive(Default)]
pub struct Widget {
    /// What had the focus before this drawing.
    focused: RefCell<Option<Element>>,
}

/// Something new to see.
#[derive(Clone, Copy, Debug)]
pub struct Draw;

impl Component for Widget {
    type Message = Draw;
    type Properties = WidgetProps;

    fn create(ctx: &Context<Self>) -> Self {
        let link = ctx.link().clone();
        let draw: Rc<dyn Fn()> = Rc::new(move || link.send_message(Draw));
        ctx.props().words.on_change(Rc::clone(&draw));
        ctx.props().driver.on_draw(draw);
        Self::default()
    }

    fn update(&mut self, _: &Context<Self>, Draw: Draw) -> bool {
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let WidgetProps {
            driver,
            words,
            host,
        } = ctx.props();
        let Some(l10n) = words.current() else {
            return Html::default();
        };
        let view = driver.view();
        if matches!(view.screen, Screen::Starting) {
            // The host's form stands as it is until the server has answered.
            return Html::default();
        }
        if view.help.open.is_some() {
            words.want_help();
        }
        let dispatch = {
            let driver = Rc::downgrade(driver);
            Callback::from(move |event| {
                super::driver::with(&driver, |driver| driver.dispatch(event))
            })
        };
        let on_language = {
            let words = Rc::downgrade(words);
            Callback::from(move |tag: String| {
                if let Some(words) = words.upgrade() {
                    words.choose(tag);
                }
            })
        };
        let scene = Scene {
            view,
            l10n,
            dispatch,
            id: driver.id.clone().into(),
            host: Rc::clone(host),
            on_language,
        };
        let adopted = &driver.adopted;
        self.focused.replace(adopted.focused());
        html! {
            <>
                { layout::head(&scene) }
                { create_portal(layout::field_notes(&scene), adopted.notes.clone()) }
                { create_portal(layout::form_end(&scene), adopted.form_end.clone()) }
                { create_portal(layout::body(&scene), adopted.body.clone()) }
            </>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        let WidgetProps { driver, words, .. } = ctx.props();
        let view = driver.view();
        if let Some(l10n) = words.current() {
            if matches!(view.screen, Screen::Starting) {
                let busy = view.verifying.then(|| l10n.text("code-submit-busy"));
                driver.adopted.wait(busy);
            } else {
                driver
                    .adopted
                    .show(layout::field(&view, &l10n).as_ref(), &driver.id);
            }
        }
        driver.move_focus();
        if let Some(focused) = self.focused.take() {
            driver.rescue_focus(&focused);
        }
        if driver.has_ended() {
            driver.tell_outcome();
        } else {
            words.fill_gaps();
        }
    }
}
