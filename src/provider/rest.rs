//! Our own wire format (`docs/wire-format.md`): six calls to a JSON endpoint of the login page's own server.

use std::time::Duration;

use super::http::{self, Answered, HttpError};
use super::json::Json;
use super::read::{count, flag, label, list, seconds, text};
use super::{Call, Pending, Provider};
use crate::flow::authenticator::{Authenticator, AuthenticatorId, Method};
use crate::flow::challenge::{
    Answer, Challenge, ChallengeId, Delivery, DeliveryStatus, MatchNumber, PublicKeyOptions,
    Remember, ReportToken, ResendPolicy, Step, StepId, StepKind, Transaction,
};
use crate::flow::code::{Alphabet, CodeFormat};
use crate::flow::delivery::Figures;
use crate::flow::effect::Intent;
use crate::flow::event::StepChoice;
use crate::flow::reply::{Problem, Refusal, Reply, Said};
use crate::flow::time::whole_seconds;

/// A server that speaks our wire format.
#[derive(Clone, Debug)]
pub struct Rest {
    endpoint: String,
}

impl Rest {
    /// The server whose calls are `{endpoint}/start` and so on.
    pub fn new(endpoint: &str) -> Self {
        Self {
            endpoint: endpoint.trim_end_matches('/').to_owned(),
        }
    }

    fn call(&self, verb: &'static str, body: Vec<(&str, Json)>, call: Call) -> Pending {
        let body = Json::object(body).to_string();
        let url = [&self.endpoint, "/", verb].concat();
        Box::pin(async move {
            let answered = http::post_json(&url, &body, &call).await;
            understand(verb, answered, call.reference)
        })
    }
}

impl Provider for Rest {
    fn start(&self, call: Call) -> Pending {
        self.call("start", vec![], call)
    }

    fn challenge(&self, authenticator: AuthenticatorId, intent: Intent, call: Call) -> Pending {
        let intent = match intent {
            Intent::New => "new",
            Intent::Resend => "resend",
        };
        self.call(
            "challenge",
            vec![
                ("authenticator", Json::Text(authenticator.0)),
                ("intent", Json::text(intent)),
            ],
            call,
        )
    }

    fn verify(
        &self,
        challenge: ChallengeId,
        answer: Answer,
        remember: bool,
        call: Call,
    ) -> Pending {
        let answer = match answer {
            Answer::Code(code) => Json::object(vec![
                ("type", Json::text("code")),
                ("code", Json::text(code.expose())),
            ]),
            Answer::Assertion(assertion) => Json::object(vec![
                ("type", Json::text("assertion")),
                ("credential", Json::parse(&assertion.0).unwrap_or_default()),
            ]),
        };
        self.call(
            "verify",
            vec![
                ("challenge", Json::Text(challenge.0)),
                ("answer", answer),
                ("remember", Json::Bool(remember)),
            ],
            call,
        )
    }

    fn poll(&self, challenge: ChallengeId, remember: bool, call: Call) -> Pending {
        let challenge = ("challenge", Json::Text(challenge.0));
        let remember = ("remember", Json::Bool(remember));
        self.call("poll", vec![challenge, remember], call)
    }

    fn step(&self, step: StepId, choice: StepChoice, call: Call) -> Pending {
        let choice = match choice {
            StepChoice::Yes => "yes",
            StepChoice::No => "no",
        };
        self.call(
            "step",
            vec![("step", Json::Text(step.0)), ("choice", Json::text(choice))],
            call,
        )
    }

    fn cancel(&self, call: Call) -> Pending {
        self.call("cancel", vec![], call)
    }
}

/// What an HTTP answer to `verb` means.
fn understand(verb: &str, answered: Result<Answered, HttpError>, reference: String) -> Reply {
    let answered = match answered {
        Ok(answered) => answered,
        Err(HttpError::Unreachable) => {
            return Reply {
                reference,
                body: Err(Problem::Offline),
            };
        }
        Err(HttpError::Unreadable) => {
            return Reply {
                reference,
                body: Err(Problem::ServerTrouble),
            };
        }
    };
    let body = if answered.is_json {
        Json::parse(&answered.body).unwrap_or_default()
    } else {
        Json::Null
    };
    let reference = label(&body, "reference")
        .or_else(|| answered.request_id.clone())
        .unwrap_or(reference);
    let said = if answered.status == 200 {
        said(verb, &body).ok_or(Problem::ServerTrouble)
    } else {
        Err(problem(&answered, &body))
    };
    Reply {
        reference,
        body: said,
    }
}

fn said(verb: &str, body: &Json) -> Option<Said> {
    match verb {
        "start" => Some(Said::Transaction(Box::new(transaction(body)?))),
        "challenge" => Some(Said::Challenge(Box::new(challenge(body)?))),
        "cancel" => Some(Said::Cancelled {
            continue_to: text(body, "continue").map(str::to_owned),
        }),
        _ => outcome(body),
    }
}

/// The one place where success is read: the word `verified`, in an outcome, in a 200 of JSON.
fn outcome(body: &Json) -> Option<Said> {
    match text(body, "outcome")? {
        "verified" => Some(Said::Verified {
            method: text(body, "method").and_then(Method::from_name),
            continue_to: text(body, "continue").map(str::to_owned),
            recovery_codes_left: count(body, "recovery_codes_left"),
        }),
        "step" => Some(Said::Step(step(body.get("step")?)?)),
        "waiting" => Some(Said::Waiting {
            poll_in: seconds(body, "poll_in"),
            delivery: body.get("delivery").map(delivery),
        }),
        "another_code" => Some(Said::AnotherCode),
        _ => None,
    }
}

fn transaction(body: &Json) -> Option<Transaction> {
    let mut authenticators: Vec<Authenticator> = Vec::new();
    for way in list(body, "authenticators")?
        .iter()
        .filter_map(authenticator)
    {
        if authenticators.iter().all(|known| known.id != way.id) {
            authenticators.push(way);
        }
    }
    let challenges = list(body, "challenges")
        .unwrap_or_default()
        .iter()
        .filter_map(challenge);
    let challenges = challenges
        .filter(|one| {
            authenticators
                .iter()
                .any(|way| way.id == one.authenticator && way.method == one.method)
        })
        .collect();
    Some(Transaction {
        account: label(body, "account"),
        expires_in: seconds(body, "expires_in"),
        attempts_left: count(body, "attempts_left"),
        locked_for: seconds(body, "locked_for"),
        default: text(body, "default").map(|id| AuthenticatorId(id.to_owned())),
        authenticators,
        ordered: flag(body, "ordered"),
        challenges,
        resend_policy: match text(body, "resend_policy") {
            Some("same") => ResendPolicy::Same,
            Some("both") => ResendPolicy::Both,
            _ => ResendPolicy::Replaces,
        },
        receipts: flag(body, "receipts"),
        remember: match text(body, "remember") {
            Some("flag") => Remember::Flag,
            Some("step") => Remember::Step,
            _ => Remember::None,
        },
        pending_step: body.get("pending_step").and_then(step),
    })
}

fn authenticator(body: &Json) -> Option<Authenticator> {
    Some(Authenticator {
        id: AuthenticatorId(text(body, "id")?.to_owned()),
        method: Method::from_name(text(body, "method")?)?,
        hint: label(body, "hint"),
        slow: text(body, "expect") == Some("slow"),
        figures: body.get("figures").and_then(figures),
    })
}

fn challenge(body: &Json) -> Option<Challenge> {
    let method = Method::from_name(text(body, "method")?)?;
    let number = body.get("number").and_then(number);
    Some(Challenge {
        id: ChallengeId(text(body, "id")?.to_owned()),
        authenticator: AuthenticatorId(text(body, "authenticator")?.to_owned()),
        method,
        format: body
            .get("format")
            .map_or_else(|| format_for(method, number.as_ref()), format),
        expires_in: seconds(body, "expires_in"),
        resend_in: seconds(body, "resend_in"),
        sends_left: count(body, "sends_left"),
        sends: count(body, "sends").unwrap_or(0),
        sent_ago: seconds(body, "sent_ago"),
        delivery: body
            .get("delivery")
            .filter(|delivery| delivery.is_object())
            .map(delivery),
        number,
        poll_in: seconds(body, "poll_in"),
        public_key: body
            .get("public_key")
            .filter(|key| key.is_object())
            .map(|key| PublicKeyOptions(key.to_string())),
        ordinal: count(body, "ordinal"),
        can_be_heard: text(body, "auto") == Some("web_otp"),
    })
}

fn format(body: &Json) -> CodeFormat {
    CodeFormat {
        alphabet: if text(body, "alphabet") == Some("letters") {
            Alphabet::Letters
        } else {
            Alphabet::Digits
        },
        length: count(body, "length")
            .and_then(|length| u8::try_from(length).ok())
            .filter(|length| (1..=32).contains(length)),
    }
}

fn format_for(method: Method, number: Option<&MatchNumber>) -> CodeFormat {
    match number {
        Some(MatchNumber::Ask(digits)) => CodeFormat {
            alphabet: Alphabet::Digits,
            length: u8::try_from(*digits).ok(),
        },
        _ => CodeFormat::usual(method),
    }
}

fn number(body: &Json) -> Option<MatchNumber> {
    if let Some(shown) = label(body, "show") {
        return Some(MatchNumber::Show(shown));
    }
    count(body, "ask")
        .filter(|digits| (1..=8).contains(digits))
        .map(MatchNumber::Ask)
}

fn delivery(body: &Json) -> Delivery {
    Delivery {
        status: match text(body, "status") {
            Some("queued") => DeliveryStatus::Queued,
            Some("sent") => DeliveryStatus::Sent,
            Some("claimed") => DeliveryStatus::Claimed,
            Some("failed") => DeliveryStatus::Failed,
            _ => DeliveryStatus::Unknown,
        },
        route: label(body, "route"),
        token: text(body, "token").map(|token| ReportToken(token.to_owned())),
        figures: body.get("figures").and_then(figures),
    }
}

/// The figures as they came: what is nonsense in them is for the rule to see.
fn figures(body: &Json) -> Option<Figures> {
    let at = |pair: &Json, at: usize| pair.as_list()?.get(at)?.as_number();
    let point = |pair: &Json| Some((at(pair, 0)?, at(pair, 1)?));
    Some(Figures {
        quantiles: list(body, "quantiles")?
            .iter()
            .map(point)
            .collect::<Option<Vec<_>>>()?,
        loss: body.get("loss")?.as_number()?,
        n: body.get("n")?.as_number()?,
        age: body.get("age")?.as_number()?,
    })
}

fn step(body: &Json) -> Option<Step> {
    let kind = match text(body, "kind")? {
        "remember" => StepKind::Remember,
        "challenge" => StepKind::Challenge(Box::new(transaction(body)?)),
        "register" => StepKind::Register {
            url: text(body, "url")?.to_owned(),
            optional: flag(body, "optional"),
        },
        _ => return None,
    };
    Some(Step {
        id: StepId(text(body, "id")?.to_owned()),
        kind,
    })
}

/// Why there is no success: by the stable code where it fits the status, else by the status alone.
fn problem(answered: &Answered, body: &Json) -> Problem {
    let retry_in = seconds(body, "retry_in").or(answered.retry_after);
    let attempts_left = count(body, "attempts_left");
    let refused = |refusal| Problem::Refused {
        refusal,
        attempts_left,
    };
    match (answered.status, text(body, "code").unwrap_or_default()) {
        (422, "wrong_code") => refused(Refusal::Wrong),
        (422, "expired_code") => refused(Refusal::Expired),
        (422, "used_code") => refused(Refusal::Used),
        (422, "older_code") => refused(Refusal::Older),
        (422, "wait_for_next_code") => refused(Refusal::WaitForNext(whole_seconds(
            retry_in.unwrap_or(NEXT_APP_CODE),
        ))),
        (422, "push_denied") => refused(Refusal::Denied),
        (422, "push_timed_out") => refused(Refusal::PushTimedOut),
        (422, "push_wrong_number") => refused(Refusal::WrongNumber),
        (422, "assertion_refused") => refused(Refusal::Assertion),
        (401 | 410, _) => Problem::TransactionOver,
        (404, "unknown_challenge" | "unknown_authenticator" | "unknown_step") | (409, _) => {
            Problem::ChallengeReplaced
        }
        (423, _) => Problem::Locked { retry_in },
        (429, "resend_too_soon") => Problem::ResendTooSoon { retry_in },
        (429, "too_many_sends") => Problem::TooManySends,
        (429, _) => Problem::TooManyRequests { retry_in },
        (502, "delivery_failed") => Problem::DeliveryFailed,
        (408 | 504, _) => Problem::TimedOut,
        _ => Problem::ServerTrouble,
    }
}

/// An app's code changes after at most this long (RFC 6238 5.2).
const NEXT_APP_CODE: Duration = Duration::from_secs(30);

#[cfg(test)]
#[path = "rest_tests.rs"]
mod tests;
