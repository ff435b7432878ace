//! The names of the parts that others point at: focus, labels and descriptions.

/// The heading of the screen.
pub const HEADING: &str = "heading";
/// The code field's alert.
pub const ALERT: &str = "alert";
/// What stands below the code field.
pub const HINT: &str = "hint";
/// The number to match on the phone.
pub const MATCH: &str = "match";
/// The help panel.
pub const HELP: &str = "help";
/// The heading of the open help topic.
pub const HELP_HEADING: &str = "help-heading";
/// What opens the help.
pub const HELP_OPENER: &str = "help-opener";
/// The question beside what opens the help.
pub const HELP_QUESTION: &str = "help-question";
/// The help's search field.
pub const HELP_SEARCH: &str = "help-search";
/// Why a resend has to wait.
pub const RESEND_NOTE: &str = "resend-note";
/// What "remember this browser" means.
pub const REMEMBER_NOTE: &str = "remember-note";
/// The language switcher.
pub const SWITCHER: &str = "switcher";
