//! The program itself: what it prints, and when it refuses to start.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Output, Stdio};

fn server(options: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_second-step-server"));
    command.args(options).env("RUST_LOG", "error");
    command
}

fn output(options: &[&str]) -> Output {
    server(options)
        .output()
        .expect("the program was built before the test")
}

/// Ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn doors_that_must_stay_shut_are_named() {
    for option in ["--demo", "--test-control"] {
        let refused = output(&[
            option,
            "--address",
            "0.0.0.0",
            "--port",
            "0",
            "--database",
            ":memory:",
        ]);
        let said = String::from_utf8(refused.stderr).unwrap();
        assert_eq!(refused.status.code(), Some(1));
        assert!(said.contains(option) && said.contains("loopback"), "{said}");
        assert!(refused.stdout.is_empty());
    }
}

#[test]
fn a_site_without_an_origin_does_not_start() {
    let refused = output(&["--port", "0", "--database", ":memory:"]);
    let said = String::from_utf8(refused.stderr).unwrap();
    assert_eq!(refused.status.code(), Some(1));
    assert!(
        said.contains("--origin https://login.example.org"),
        "{said}"
    );
}

#[test]
fn a_taken_port_is_named_with_the_way_out() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let refused = output(&["--demo", "--port", &port, "--database", ":memory:"]);
    let said = String::from_utf8(refused.stderr).unwrap();
    assert_eq!(refused.status.code(), Some(1));
    assert!(
        said.contains(&format!("port {port} is taken")) && said.contains("--port"),
        "{said}"
    );
}

#[test]
fn it_prints_where_it_listens_and_answers_there() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("new/folder/second-step.sqlite");
    let options = [
        "--origin",
        "https://login.example.org",
        "--port",
        "0",
        "--database",
        database.to_str().unwrap(),
    ];
    let mut child = server(&options).stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let _running = Running(child);
    let line = lines.next().unwrap().unwrap();
    let port = line
        .strip_prefix("Second Step is on http://localhost:")
        .unwrap();
    let get = |host: &str| {
        let mut connection = TcpStream::connect(("127.0.0.1", port.parse().unwrap())).unwrap();
        let request = format!("GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        connection.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        connection.read_to_string(&mut answer).unwrap();
        answer
    };
    let answer = get("login.example.org");
    assert!(answer.starts_with("HTTP/1.1 200") && answer.contains("name=\"password\""));
    let other = get(&format!("localhost:{port}"));
    assert!(other.starts_with("HTTP/1.1 421"), "{other}");
    assert!(database.exists());
}

/// Runs `person add` with this on its standard input.
fn add(database: &str, options: &[&str], typed: &str) -> Output {
    let mut command = server(&[&["--database", database, "person", "add"], options].concat());
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program was built before the test");
    let mut input = child.stdin.take().expect("it was piped");
    // It may say no before it reads.
    let _ = input.write_all(typed.as_bytes());
    drop(input);
    child.wait_with_output().expect("it ends")
}

#[test]
fn a_person_who_was_added_signs_in() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("people.sqlite");
    let database = database.to_str().unwrap();
    let nora = [
        "Nora",
        "--email",
        "nora@example.org",
        "--sms",
        "+46701740612",
        "--totp",
    ];
    let options = [&nora[..], &["--recovery-codes", "3"]].concat();
    let added = add(database, &options, "a long password\n");
    let said = String::from_utf8(added.stdout).unwrap();
    assert!(
        added.status.success(),
        "{}",
        String::from_utf8_lossy(&added.stderr)
    );
    assert!(
        said.contains("otpauth://totp/") && said.matches("recovery code ").count() == 3,
        "{said}"
    );
    let own = ["--origin", "https://login.example.org"];
    let mut child = server(&[&own[..], &["--port", "0", "--database", database]].concat())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let _running = Running(child);
    let line = lines.next().unwrap().unwrap();
    let port = line.rsplit(':').next().unwrap().to_owned();
    let post = |password: &str| {
        let body = format!("user=nora&password={password}");
        let request = format!(
            "POST /sign-in HTTP/1.1\r\nHost: login.example.org\r\nConnection: close\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        let mut connection = TcpStream::connect(("127.0.0.1", port.parse().unwrap())).unwrap();
        connection.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        connection.read_to_string(&mut answer).unwrap();
        answer
    };
    assert!(post("another+password").starts_with("HTTP/1.1 401"));
    let right = post("a+long+password");
    assert!(
        right.starts_with("HTTP/1.1 303") && right.contains("location: /sign-in/tx_"),
        "{right}"
    );
}

#[test]
fn what_is_wrong_with_a_person_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("people.sqlite");
    let database = database.to_str().unwrap();
    let nora = ["nora", "--email", "nora@example.org"];
    let refused = |options: &[&str], typed: &str| {
        let refused = add(database, options, typed);
        assert!(!refused.status.success());
        assert!(refused.stdout.is_empty());
        String::from_utf8(refused.stderr).unwrap()
    };
    assert!(refused(&nora, "").contains("password is shorter than 8"));
    assert!(refused(&nora, "1234567\n").contains("password is shorter than 8"));
    let no_number = [&nora[..], &["--sms", "0701740612"]].concat();
    assert!(refused(&no_number, "a long password\n").contains("country code"));
    assert!(add(database, &nora, "a long password\n").status.success());
    assert!(refused(&nora, "a long password\n").contains("of that name already"));
}
