//! Why a key prompt failed, from the error's name. Browsers tell little on purpose (WebAuthn Level 3, 14.5.2).

use std::time::Duration;

use crate::flow::event::AssertionProblem;

/// Where and for how long it was asked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked {
    /// In a frame of another site's page.
    pub in_foreign_frame: bool,
    /// The frame's permissions policy forbids it.
    pub is_forbidden: bool,
    /// Since the prompt opened.
    pub waited: Duration,
    /// How long the options let the browser wait.
    pub timeout: Duration,
}

/// What the error of this name means to the person.
pub(super) fn of(name: &str, asked: Asked) -> AssertionProblem {
    match name {
        "NotAllowedError" if asked.is_forbidden => AssertionProblem::NotInFrame,
        "NotAllowedError" if asked.waited >= asked.timeout => AssertionProblem::TimedOut,
        "TimeoutError" => AssertionProblem::TimedOut,
        "SecurityError" if asked.in_foreign_frame => AssertionProblem::NotInFrame,
        "SecurityError" | "EncodingError" | "SyntaxError" => AssertionProblem::Misconfigured,
        "NotSupportedError" | "TypeError" => AssertionProblem::Unsupported,
        // NotAllowedError, an abort that was not ours, a key that broke off: trying again is what helps.
        _ => AssertionProblem::Cancelled,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT_HOME: Asked = Asked {
        in_foreign_frame: false,
        is_forbidden: false,
        waited: Duration::from_secs(2),
        timeout: Duration::from_secs(60),
    };

    #[test]
    fn each_name_has_its_meaning() {
        for (name, problem) in [
            ("NotAllowedError", AssertionProblem::Cancelled),
            ("AbortError", AssertionProblem::Cancelled),
            ("InvalidStateError", AssertionProblem::Cancelled),
            ("OperationError", AssertionProblem::Cancelled),
            ("NotReadableError", AssertionProblem::Cancelled),
            ("", AssertionProblem::Cancelled),
            ("TimeoutError", AssertionProblem::TimedOut),
            ("SecurityError", AssertionProblem::Misconfigured),
            ("EncodingError", AssertionProblem::Misconfigured),
            ("NotSupportedError", AssertionProblem::Unsupported),
            ("TypeError", AssertionProblem::Unsupported),
        ] {
            assert_eq!(of(name, AT_HOME), problem, "{name}");
        }
    }

    #[test]
    fn a_refusal_after_the_options_time_was_a_time_out() {
        let late = Asked {
            waited: AT_HOME.timeout,
            ..AT_HOME
        };
        assert_eq!(of("NotAllowedError", late), AssertionProblem::TimedOut);
        assert_eq!(of("SecurityError", late), AssertionProblem::Misconfigured);
    }

    #[test]
    fn in_a_frame_the_frame_is_to_blame() {
        let framed = Asked {
            in_foreign_frame: true,
            ..AT_HOME
        };
        assert_eq!(of("SecurityError", framed), AssertionProblem::NotInFrame);
        assert_eq!(of("NotAllowedError", framed), AssertionProblem::Cancelled);
        let forbidden = Asked {
            is_forbidden: true,
            ..framed
        };
        assert_eq!(
            of("NotAllowedError", forbidden),
            AssertionProblem::NotInFrame
        );
    }
}
