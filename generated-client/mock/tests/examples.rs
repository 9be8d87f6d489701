//! Runs the examples of `genauth` as programs against the mock, with the environment that
//! `genauth-mock --env` prints.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;

use genauth::authentication::AuthenticationClient;
use genauth_mock::{Fault, Mock, seed};

/// Builds the examples once, with the features and the profile of a run of all tests, which has
/// built them already. Returns their paths by name.
fn examples() -> &'static HashMap<String, String> {
    static PATHS: OnceLock<HashMap<String, String>> = OnceLock::new();
    PATHS.get_or_init(|| {
        let build = Command::new(env!("CARGO"))
            .args(["build", "--workspace", "--all-features", "--examples"])
            .args(["--profile", "test", "--message-format", "json-render-diagnostics"])
            .stderr(Stdio::inherit())
            .output()
            .unwrap();
        assert!(build.status.success(), "the examples do not build");
        let text = String::from_utf8(build.stdout).unwrap();
        let path = |line| {
            let message: serde_json::Value = serde_json::from_str(line).unwrap();
            let name = message["target"]["name"].as_str()?.to_owned();
            Some((name, message["executable"].as_str()?.to_owned()))
        };
        text.lines().filter_map(path).collect()
    })
}

/// Returns the command of an example, with the environment for a mock.
fn example(name: &str, mock: &Mock) -> Command {
    let mut command = Command::new(&examples()[name]);
    command.envs([
        ("GENAUTH_APP_ID", seed::APP_ID),
        ("GENAUTH_APP_SECRET", seed::APP_SECRET),
        ("GENAUTH_APP_HOST", &mock.url()),
        ("GENAUTH_HOST", &mock.url()),
        ("GENAUTH_ACCESS_KEY_ID", seed::ACCESS_KEY_ID),
        ("GENAUTH_ACCESS_KEY_SECRET", seed::ACCESS_KEY_SECRET),
    ]);
    command
}

/// Runs an example to its end, and returns what it prints.
async fn run(name: &str, mock: &Mock) -> String {
    let mut command = example(name, mock);
    let output = tokio::task::spawn_blocking(move || command.output().unwrap());
    let Output {
        status,
        stdout,
        stderr,
    } = output.await.unwrap();
    let error = String::from_utf8_lossy(&stderr).into_owned();
    assert!(status.success(), "{name}: {error}");
    String::from_utf8(stdout).unwrap()
}

/// A running server, killed when it is dropped.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// Starts an example that serves a port, and waits until it accepts connections.
async fn serve(name: &str, mock: &Mock, port: u16) -> Running {
    let mut command = example(name, mock);
    let child =
        command.env("PORT", port.to_string()).stdout(Stdio::piped()).spawn().unwrap();
    let mut running = Running(child);
    let hung = 60_000 / 20;
    for _ in 0..hung {
        if TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return running;
        }
        assert!(running.0.try_wait().unwrap().is_none(), "{name} has ended");
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    panic!("{name} accepts no connections")
}

/// Returns a port that nothing uses.
fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// A response: its head, and its body.
struct Got {
    head: String,
    body: String,
}

impl Got {
    fn header<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.head.lines().filter_map(move |line| {
            let (key, value) = line.split_once(": ")?;
            key.eq_ignore_ascii_case(name).then_some(value)
        })
    }

    fn location(&self) -> String {
        let location = self.header("location").next();
        location
            .unwrap_or_else(|| panic!("no redirect: {}\n{}", self.head, self.body))
            .to_owned()
    }

    /// Returns the cookies that it sets, for the header of the next request.
    fn cookies(&self) -> String {
        let set = self.header("set-cookie").filter_map(|value| value.split(';').next());
        set.collect::<Vec<_>>().join("; ")
    }
}

/// Sends a GET request to a URL of loopback.
async fn get(url: &str, headers: &[(&str, &str)]) -> Got {
    let (authority, path) =
        url.strip_prefix("http://").unwrap().split_once('/').unwrap();
    let address = authority.replace("localhost", "127.0.0.1");
    let lines: Vec<_> =
        headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let request = format!(
        "GET /{path} HTTP/1.1\r\nhost: {authority}\r\nconnection: close\r\n{}\r\n",
        lines.concat()
    );
    let exchange = move || {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        text
    };
    let text = tokio::task::spawn_blocking(exchange).await.unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    Got {
        head: head.to_owned(),
        body: body.to_owned(),
    }
}

#[tokio::test]
async fn users_are_managed() {
    let mock = Mock::start().await.unwrap();
    let output = run("manage_users", &mock).await;
    assert!(output.contains("ada@example.com"), "{output}");
    assert!(output.contains("alice@example.com"), "{output}");
    assert!(output.contains("nickname: ada\ndeleted: true\n"), "{output}");
}

#[tokio::test]
async fn users_are_read_without_async() {
    let mock = Mock::start().await.unwrap();
    let output = run("blocking", &mock).await;
    assert!(output.contains(seed::ALICE), "{output}");
    assert!(output.ends_with("user not found\n"), "{output}");
}

#[tokio::test]
async fn a_wechat_token_is_shared() {
    let mock = Mock::start().await.unwrap();
    let output = run("wechat_token", &mock).await;
    assert!(output.contains("one token for all: true"), "{output}");
    assert_eq!(mock.requests_of("authentication.getWechatMpAccessTokenInfo").len(), 2);
}

#[tokio::test]
async fn a_webhook_is_received() {
    let mock = Mock::start().await.unwrap();
    assert_eq!(run("webhooks", &mock).await, "user:created: \"hopper\"\n");
}

#[tokio::test]
async fn a_bad_day_is_survived() {
    let mock = Mock::start().await.unwrap();
    assert_eq!(run("bad_day", &mock).await, "read: Developers\ncreated: bad-day\n");

    // Reading is repeated, and creating is not.
    mock.inject(Fault::http_status(503).on("getGroup").times(2)).unwrap();
    mock.inject(Fault::reset().on("createGroup").times(1)).unwrap();
    let output = run("bad_day", &mock).await;
    assert!(
        output.starts_with("read: Developers\nunknown whether it was created: "),
        "{output}"
    );
    assert_eq!(mock.requests_of("createGroup").len(), 2);
}

#[tokio::test]
async fn a_service_checks_the_tokens_of_its_callers() {
    let mock = Mock::start().await.unwrap();
    let port = free_port();
    let _service = serve("axum_extractor", &mock, port).await;
    let me = format!("http://127.0.0.1:{port}/me");

    let client = AuthenticationClient::builder()
        .app_id(seed::APP_ID)
        .app_secret(seed::APP_SECRET)
        .app_host(mock.url())
        .build()
        .unwrap();
    let tokens =
        client.sign_in_by_username_password("alice", seed::PASSWORD).await.unwrap().data;
    let bearer = format!("Bearer {}", tokens.access_token.unwrap().expose_secret());
    let allowed = get(&me, &[("authorization", &bearer)]).await;
    assert_eq!(allowed.body, format!("You are {}", seed::ALICE), "{}", allowed.head);
    let refused = get(&me, &[("authorization", &format!("{bearer}x"))]).await;
    assert!(refused.head.starts_with("HTTP/1.1 401"), "{}", refused.head);
}

#[tokio::test]
async fn a_user_logs_in_on_the_page_of_the_mock() {
    let mock = Mock::start().await.unwrap();
    let port = free_port();
    let application = format!("http://localhost:{port}");
    let _service = serve("login", &mock, port).await;

    let start = get(&format!("{application}/login"), &[]).await;
    let authorize = start.location();
    assert!(authorize.starts_with(&format!("{}/oidc/auth?", mock.url())), "{authorize}");
    assert!(authorize.contains("code_challenge_method=S256"), "{authorize}");
    let page = get(&authorize, &[]).await;
    assert!(page.body.contains("alice"), "{}", page.body);

    let callback = get(&format!("{authorize}&login_hint=alice"), &[]).await.location();
    let session = get(&callback, &[("cookie", &start.cookies())]).await;
    assert_eq!(session.location(), "/", "{}", session.head);
    let home = get(&format!("{application}/"), &[("cookie", &session.cookies())]).await;
    assert!(home.body.contains(seed::ALICE), "{}", home.body);
}

/// The binary prints the credentials that the examples expect.
#[test]
fn the_environment_is_printed() {
    let binary = env!("CARGO_BIN_EXE_genauth-mock");
    let output =
        Command::new(binary).args(["--env", "--port", "18750"]).output().unwrap();
    let lines: Vec<_> =
        BufReader::new(output.stdout.as_slice()).lines().map_while(Result::ok).collect();
    let expected = [
        format!("export GENAUTH_APP_ID={}", seed::APP_ID),
        format!("export GENAUTH_APP_SECRET={}", seed::APP_SECRET),
        "export GENAUTH_APP_HOST=http://127.0.0.1:18750".to_owned(),
        "export GENAUTH_HOST=http://127.0.0.1:18750".to_owned(),
        format!("export GENAUTH_ACCESS_KEY_ID={}", seed::ACCESS_KEY_ID),
        format!("export GENAUTH_ACCESS_KEY_SECRET={}", seed::ACCESS_KEY_SECRET),
    ];
    for line in expected {
        assert!(lines.contains(&line), "{line} is missing in {lines:?}");
    }
}
