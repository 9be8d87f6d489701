//! Tests the program `genauth-mock`.
#![allow(clippy::unwrap_used)]

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Output, Stdio};

use genauth::management::{CreateUserReqDto, ListUsersRequestDto, ManagementClient};
use genauth_mock::seed;

fn command() -> Command {
    Command::new(env!("CARGO_BIN_EXE_genauth-mock"))
}

fn output(arguments: &[&str]) -> (Output, String, String) {
    let output = command().args(arguments).output().unwrap();
    let (stdout, stderr) = (output.stdout.clone(), output.stderr.clone());
    (output, String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

/// A running program. It is killed when it is dropped.
struct Program {
    child: Child,
    lines: BufReader<ChildStdout>,
}

impl Program {
    fn start(arguments: &[&str]) -> Self {
        let mut command = command();
        command.args(["--port", "0"]).args(arguments).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap());
        Self { child, lines }
    }

    /// Returns the first line that contains the text.
    fn line(&mut self, text: &str) -> String {
        loop {
            let mut line = String::new();
            assert!(
                self.lines.read_line(&mut line).unwrap() > 0,
                "no line has `{text}`"
            );
            if line.contains(text) {
                return line.trim_end().to_owned();
            }
        }
    }

    fn client(&mut self) -> ManagementClient {
        let line = self.line("GenAuth mock");
        let (_, url) = line.split_once(" on ").unwrap();
        ManagementClient::builder()
            .access_key_id(seed::ACCESS_KEY_ID)
            .access_key_secret(seed::ACCESS_KEY_SECRET)
            .host(url)
            .build()
            .unwrap()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// A file that is removed at the end.
struct File(PathBuf);

impl File {
    fn new(name: &str, text: &str) -> Self {
        let name = format!("genauth-mock-{}-{name}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, text).unwrap();
        Self(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        std::fs::remove_file(&self.0).ok();
    }
}

#[test]
fn the_environment_is_printed_as_exports() {
    let (output, stdout, stderr) = output(&["--env", "--port", "9000"]);
    assert!(output.status.success() && stderr.is_empty(), "{stderr}");
    let expected = [
        ("GENAUTH_APP_ID", seed::APP_ID),
        ("GENAUTH_APP_SECRET", seed::APP_SECRET),
        ("GENAUTH_APP_HOST", "http://127.0.0.1:9000"),
        ("GENAUTH_HOST", "http://127.0.0.1:9000"),
        ("GENAUTH_ACCESS_KEY_ID", seed::ACCESS_KEY_ID),
        ("GENAUTH_ACCESS_KEY_SECRET", seed::ACCESS_KEY_SECRET),
    ];
    let expected = expected.map(|(name, value)| format!("export {name}={value}"));
    assert_eq!(stdout.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn invalid_options_are_explained() {
    let invalid =
        File::new("invalid.json", r#"[{"reset": true, "operation": "listUser"}]"#);
    for (arguments, expected) in [
        (vec!["--scenario", invalid.path()], "unknown operation `listUser`"),
        (
            vec!["--scenario", "/nonexistent/faults.json"],
            "cannot read `/nonexistent/faults.json`",
        ),
        (vec!["--load", "/nonexistent/state.json"], "error: cannot start"),
        (vec!["--env", "--port", "0"], "`--env` requires the port"),
    ] {
        let (output, stdout, stderr) = output(&arguments);
        assert_eq!((output.status.code(), stdout.as_str()), (Some(1), ""), "{stderr}");
        assert!(stderr.starts_with("error: ") && stderr.contains(expected), "{stderr}");
    }
    assert_eq!(output(&["--empty", "--load", "x"]).0.status.code(), Some(2));
}

#[test]
fn a_port_in_use_is_reported() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port().to_string();
    let (output, _, stderr) = output(&["--port", &port]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        stderr,
        format!("error: the port {port} is in use: choose another with `--port`\n")
    );
}

#[tokio::test]
async fn requests_are_printed() {
    let faults = File::new(
        "faults.json",
        r#"{"httpStatus": 503, "retryAfterSeconds": 0, "operation": "listUsers", "times": 1}"#,
    );
    let mut program = Program::start(&["--scenario", faults.path(), "--seed", "7"]);
    let client = program.client();
    program.line(seed::APP_ID);
    program.line("Page               http://127.0.0.1:");
    client.list_users(ListUsersRequestDto::new()).await.unwrap();
    let line = program.line("list-users");
    assert!(line.contains(" 503 POST /api/v3/list-users  listUsers  "), "{line}");
    assert!(line.ends_with(" ms  fault: status 503"), "{line}");
    assert!(program.line("list-users").contains(" 200 POST "));
    let user = CreateUserReqDto::new().username("newcomer").email("no address");
    client.create_user(user.clone()).await.unwrap();
    program.line("createUser");
    client.create_user(user).await.unwrap_err();
    assert!(program.line("createUser").contains(" 409 POST "));
    assert!(program.line("username").starts_with("    `username`"));
}

#[cfg(unix)]
#[tokio::test]
async fn the_state_is_saved_at_the_end() {
    let state = File::new("state.json", "");
    let mut program = Program::start(&["--save", state.path(), "--empty"]);
    let client = program.client();
    client.create_user(CreateUserReqDto::new().username("newcomer")).await.unwrap();
    let mut interrupt = Command::new("kill");
    interrupt.args(["-INT", &program.child.id().to_string()]);
    assert!(interrupt.status().unwrap().success());
    program.line("Saved the state to ");
    assert!(program.child.wait().unwrap().success());
    let mut program = Program::start(&["--load", state.path()]);
    let users =
        program.client().list_users(ListUsersRequestDto::new()).await.unwrap().data;
    assert_eq!(users.total_count, 1);
    assert_eq!(users.list[0].username.as_deref(), Some("newcomer"));
}
