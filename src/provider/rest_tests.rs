use super::*;

fn answered(status: u16, body: &str) -> Result<Answered, HttpError> {
    Ok(Answered {
        status,
        is_json: true,
        retry_after: None,
        request_id: None,
        body: body.to_owned(),
    })
}

fn reply(verb: &str, status: u16, body: &str) -> Result<Said, Problem> {
    understand(verb, answered(status, body), "mine".to_owned()).body
}

const TRANSACTION: &str = r#"{"id":"tx","account":"a•••@example.org","expires_in":900,"attempts_left":5,"default":"a1","ordered":false,
    "authenticators":[{"id":"a1","method":"sms","hint":"••12"},{"id":"a2","method":"carrier_pigeon"},{"id":"a3","method":"totp","x":[1]},
        {"id":"a1","method":"totp"},{"method":"sms"},7,null],
    "challenges":[{"id":"c1","authenticator":"a1","method":"sms","format":{"alphabet":"digits","length":6},"expires_in":600,"resend_in":30,
        "sends_left":4,"sends":1,"sent_ago":2,"auto":"web_otp","delivery":{"status":"sent","route":"se-1","token":"t",
        "figures":{"quantiles":[[0.5,4],[0.9,9]],"loss":0.01,"n":300,"age":20}}},{"id":"c2","authenticator":"gone","method":"sms"}],
    "resend_policy":"both","receipts":true,"remember":"flag","pending_step":null}"#;

#[test]
fn a_transaction_is_read_and_what_is_unknown_in_it_is_skipped() {
    let Ok(Said::Transaction(transaction)) = reply("start", 200, TRANSACTION) else {
        panic!("not understood")
    };
    let methods: Vec<Method> = transaction
        .authenticators
        .iter()
        .map(|way| way.method)
        .collect();
    assert_eq!(methods, [Method::Sms, Method::Totp]);
    assert_eq!(transaction.challenges.len(), 1);
    let challenge = &transaction.challenges[0];
    assert_eq!(challenge.format, CodeFormat::digits(6));
    assert_eq!(challenge.resend_in, Some(Duration::from_secs(30)));
    assert!(challenge.can_be_heard);
    let figures = challenge
        .delivery
        .as_ref()
        .and_then(|delivery| delivery.figures.as_ref());
    assert_eq!(figures.map(|figures| figures.quantiles.len()), Some(2));
    assert_eq!(
        (transaction.remember, transaction.resend_policy),
        (Remember::Flag, ResendPolicy::Both)
    );
}

#[test]
fn only_the_word_verified_in_a_good_answer_is_success() {
    assert!(matches!(
        reply(
            "verify",
            200,
            r#"{"outcome":"verified","continue":"/account"}"#
        ),
        Ok(Said::Verified { .. })
    ));
    for (status, body) in [
        (200, ""),
        (200, "null"),
        (200, "[]"),
        (200, "\"\""),
        (200, "{}"),
        (200, "<html>verified</html>"),
        (200, r#"{"outcome":"verif"#),
        (200, r#"{"outcome":"Verified"}"#),
        (200, r#"{"outcome":true}"#),
        (200, r#"{"outcome":["verified"]}"#),
        (200, r#"{"verified":true}"#),
        (201, r#"{"outcome":"verified"}"#),
        (204, ""),
        (302, r#"{"outcome":"verified"}"#),
        (401, r#"{"outcome":"verified"}"#),
        (500, r#"{"outcome":"verified"}"#),
        (200, r#"{"outcome":"step"}"#),
        (
            200,
            r#"{"outcome":"step","step":{"id":"s","kind":"dance"}}"#,
        ),
    ] {
        assert!(
            !matches!(reply("verify", status, body), Ok(Said::Verified { .. })),
            "{status} {body}"
        );
        assert!(reply("verify", status, body).is_err(), "{status} {body}");
    }
    assert!(reply("start", 200, r#"{"outcome":"verified"}"#).is_err());
    assert!(reply("challenge", 200, r#"{"outcome":"verified"}"#).is_err());
}

#[test]
fn html_that_calls_itself_fine_is_trouble() {
    let html = Ok(Answered {
        status: 200,
        is_json: false,
        retry_after: None,
        request_id: None,
        body: r#"{"outcome":"verified"}"#.to_owned(),
    });
    assert_eq!(
        understand("verify", html, String::new()).body,
        Err(Problem::ServerTrouble)
    );
}

#[test]
fn each_error_has_its_own_meaning() {
    let refused = |refusal| {
        Err(Problem::Refused {
            refusal,
            attempts_left: Some(3),
        })
    };
    assert_eq!(
        reply("verify", 422, r#"{"code":"wrong_code","attempts_left":3}"#),
        refused(Refusal::Wrong)
    );
    assert_eq!(
        reply(
            "verify",
            422,
            r#"{"code":"wait_for_next_code","retry_in":12.2,"attempts_left":3}"#
        ),
        refused(Refusal::WaitForNext(13))
    );
    assert_eq!(
        reply("verify", 422, r#"{"code":"new_word"}"#),
        Err(Problem::ServerTrouble)
    );
    assert_eq!(
        reply("verify", 423, r#"{"retry_in":900}"#),
        Err(Problem::Locked {
            retry_in: Some(Duration::from_secs(900))
        })
    );
    assert_eq!(
        reply("challenge", 429, r#"{"code":"too_many_sends"}"#),
        Err(Problem::TooManySends)
    );
    for (status, problem) in [
        (401, Problem::TransactionOver),
        (410, Problem::TransactionOver),
        (403, Problem::ServerTrouble),
        (404, Problem::ServerTrouble),
        (409, Problem::ChallengeReplaced),
        (429, Problem::TooManyRequests { retry_in: None }),
        (400, Problem::ServerTrouble),
        (500, Problem::ServerTrouble),
        (502, Problem::ServerTrouble),
        (503, Problem::ServerTrouble),
        (504, Problem::TimedOut),
        (507, Problem::ServerTrouble),
    ] {
        assert_eq!(reply("verify", status, "<html>"), Err(problem), "{status}");
    }
}

#[test]
fn the_servers_reference_replaces_ours() {
    let body = r#"{"code":"wrong_code","reference":"theirs"}"#;
    assert_eq!(
        understand("verify", answered(422, body), "mine".to_owned()).reference,
        "theirs"
    );
    assert_eq!(
        understand("verify", Err(HttpError::Unreachable), "mine".to_owned()).reference,
        "mine"
    );
}

#[test]
fn nonsense_figures_are_handed_on_or_left_out_but_never_break_the_rest() {
    for figures in [
        "7",
        "null",
        r#"{"quantiles":"x"}"#,
        r#"{"quantiles":[[0.5,4],[1]],"loss":0,"n":1,"age":0}"#,
        r#"{"quantiles":[[1e400,4]],"loss":-1,"n":0,"age":0}"#,
    ] {
        let body = format!(
            r#"{{"id":"c","authenticator":"a","method":"sms","delivery":{{"figures":{figures}}}}}"#
        );
        let said = reply("challenge", 200, &body);
        assert!(said.is_ok() || figures.contains("1e400"), "{figures}");
    }
}
