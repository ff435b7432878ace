//! Line icons on a grid of 24, drawn in the text's colour. They only decorate: the words say it all.

use yew::prelude::*;

use crate::flow::authenticator::Method;

/// The icons.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Icon {
    /// A speech bubble.
    Message,
    /// A telephone receiver.
    Phone,
    /// An envelope.
    Envelope,
    /// A phone with a bell.
    Bell,
    /// A phone with digits.
    App,
    /// A token with a display.
    Token,
    /// A key.
    Key,
    /// A sheet of codes.
    List,
    /// A ticket.
    Ticket,
    /// A person.
    Person,
    /// A triangle with an exclamation mark.
    Warning,
    /// A clock.
    Clock,
    /// A tick in a circle.
    Tick,
    /// A question mark in a circle.
    Question,
    /// A cross.
    Cross,
    /// A chevron that points the way on.
    Onward,
    /// A padlock.
    Lock,
    /// A shield.
    Shield,
    /// No network.
    Offline,
    /// Work under way.
    Busy,
    /// A magnifying glass.
    Search,
}

/// The icon of a method.
pub const fn of_method(method: Method) -> Icon {
    match method {
        Method::Sms => Icon::Message,
        Method::Voice => Icon::Phone,
        Method::Email => Icon::Envelope,
        Method::Push => Icon::Bell,
        Method::Totp => Icon::App,
        Method::Hotp => Icon::Token,
        Method::WebAuthn => Icon::Key,
        Method::RecoveryCode => Icon::List,
        Method::TemporaryPass => Icon::Ticket,
    }
}

/// Draws an icon; hidden from screen readers.
pub fn icon(icon: Icon) -> Html {
    let class = match icon {
        Icon::Onward => "second-step-icon second-step-onward",
        Icon::Busy => "second-step-icon second-step-busy",
        _ => "second-step-icon",
    };
    html! {
        <svg {class} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false" fill="none"
            stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">
            <path d={strokes(icon)} />
        </svg>
    }
}

const fn strokes(icon: Icon) -> &'static str {
    match icon {
        Icon::Message => "M4 5.5h16v11H10.5L6.5 20v-3.5H4zM8 9.5h8M8 12.7h5",
        Icon::Phone => {
            "M6.2 4h3l1.5 4-2 1.6a12 12 0 0 0 5.7 5.7l1.6-2 4 1.5v3a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4.2 6.2 2 2 0 0 1 6.2 4z"
        }
        Icon::Envelope => "M3.5 6h17v12h-17zM4 6.5l8 6.5 8-6.5",
        Icon::Bell => {
            "M6.5 16.5V11a5.5 5.5 0 0 1 11 0v5.5l1.5 1.5h-14zM10 20.5a2.2 2.2 0 0 0 4 0M12 3.5v2"
        }
        Icon::App => {
            "M7.5 2.8h9a1 1 0 0 1 1 1v16.4a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1V3.8a1 1 0 0 1 1-1zM9.5 8h5M9.5 11.5h5M11 18.2h2"
        }
        Icon::Token => {
            "M4.5 7h15a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 15.5v-7A1.5 1.5 0 0 1 4.5 7zM6.5 10.5h7v3h-7zM17.3 12h.01"
        }
        Icon::Key => {
            "M8 20a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM11.2 12.3 20 3.5M16.5 7l3 3M13.8 9.7l2 2"
        }
        Icon::List => "M6 3.5h12v17H6zM9 8h6M9 12h6M9 16h3.5",
        Icon::Ticket => "M3.5 8V6.5h17V8a4 4 0 0 0 0 8v1.5h-17V16a4 4 0 0 0 0-8zM12 9.5v5",
        Icon::Person => {
            "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.8-3.7 3.8-6 7.5-6s6.7 2.3 7.5 6"
        }
        Icon::Warning => "M12 4 2.8 19.5h18.4zM12 10v4.5M12 17h.01",
        Icon::Clock => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7.5V12l3 2.2",
        Icon::Tick => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12.3l2.8 2.7L16 9.5",
        Icon::Question => {
            "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.7 9.6a2.4 2.4 0 1 1 3.6 2.2c-.9.5-1.3 1-1.3 1.9M12 16.6h.01"
        }
        Icon::Cross => "M6.5 6.5l11 11M17.5 6.5l-11 11",
        Icon::Onward => "M9.5 6l6 6-6 6",
        Icon::Lock => "M5.5 10.5h13v10h-13zM8 10.5V8a4 4 0 0 1 8 0v2.5M12 14.5v2",
        Icon::Shield => {
            "M12 3l7.5 2.8v5.7c0 4.5-3 8-7.5 9.5-4.5-1.5-7.5-5-7.5-9.5V5.8zM9 12l2.2 2.1L15.2 10"
        }
        Icon::Offline => {
            "M4 9.5a12 12 0 0 1 4-2.5M12 6a12 12 0 0 1 8 3.5M7.5 13.5a7 7 0 0 1 3-1.7M15 12.7l1.5.8M12 18h.01M4.5 4.5l15 15"
        }
        Icon::Busy => "M12 3.5a8.5 8.5 0 1 1-8.5 8.5",
        Icon::Search => "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.3 15.3 20 20",
    }
}
