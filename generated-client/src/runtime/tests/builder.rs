//! Options of the client: which are accepted, and the errors for others.

use std::time::Duration;

use super::builder;
use crate::Error;
use crate::authentication::{AuthenticationClient, AuthenticationClientBuilder};

const BEGIN: &str = "the client cannot be built: ";
const FORM: &str = "`app_host` is not a URL like `https://<your-domain>.genauth.ai`: \
    begin with `https://` and leave out spaces";
const PLAIN: &str = "`app_host` uses plain `http`, which others can read and change: use \
    `https://`, or call `.danger_allow_plain_http()` if you control the network";

/// The errors in the options, without the common prefix.
fn problems(builder: AuthenticationClientBuilder) -> String {
    let error = builder.build().unwrap_err();
    assert!(
        error.is_config() && !error.may_have_been_sent() && error.operation().is_none()
    );
    assert!(
        !error.is_timeout()
            && !error.is_connect()
            && !error.is_api()
            && !error.is_decode()
    );
    error.to_string().strip_prefix(BEGIN).unwrap().to_owned()
}

fn local() -> AuthenticationClientBuilder {
    builder("http://localhost")
}

#[test]
fn required_options() {
    let id = "`app_id` is missing: call `.app_id(\"...\")` with the application's ID";
    let host = "`app_host` is missing: call `.app_host(\"https://<your-domain>.genauth.ai\")` \
        with the host of the application";
    assert_eq!(
        problems(AuthenticationClient::builder().app_host("http://localhost")),
        id
    );
    assert_eq!(problems(local().app_id("")), id);
    assert_eq!(problems(AuthenticationClient::builder().app_id("1")), host);
    assert_eq!(problems(builder("")), host);
    assert_eq!(problems(AuthenticationClient::builder()), format!("{id}; {host}"));
}

#[test]
fn hosts_that_are_refused() {
    for (url, problem) in [
        ("example.genauth.ai", FORM),
        ("localhost:3000", FORM),
        ("//example.com", FORM),
        ("ftp://example.com", FORM),
        ("file:///etc", FORM),
        ("https://", FORM),
        ("https://exa mple.com", FORM),
        (" https://example.com", FORM),
        ("https://example.com\n", FORM),
        ("https://exam\tple.com", FORM),
        ("https://example.com:99999", FORM),
        ("http://example.com", PLAIN),
        ("http://localhost.example.com", PLAIN),
        ("http://127.0.0.1.example.com", PLAIN),
        ("http://128.0.0.1", PLAIN),
        ("http://0.0.0.0", PLAIN),
        ("http://10.0.0.1", PLAIN),
        ("http://[::2]", PLAIN),
        // Numbers that some resolvers treat as an address of the local machine.
        ("http://127.1", FORM),
        ("http://2130706433", FORM),
        ("https://[::1", FORM),
        ("https://a b@localhost", FORM),
        ("https://local\\host", FORM),
        ("https://localhost/\\x", FORM),
    ] {
        assert_eq!(problems(builder(url)), problem, "{url:?}");
    }
    for (url, ascii) in [
        ("https://b\u{fc}cher.example/x", "https://xn--bcher-kva.example"),
        ("http://\u{4f8b}\u{5b50}.cn:80", "http://xn--fsqu00a.cn"),
    ] {
        let text =
            format!("`app_host` has a host that is not ASCII: write it as `{ascii}`");
        assert_eq!(problems(builder(url)), text);
    }
    let user = "`app_host` contains a user name or password: remove the part before `@`";
    let query = "`app_host` contains a query: remove `?` and everything after it";
    let fragment = "`app_host` contains a fragment: remove `#` and everything after it";
    assert_eq!(problems(builder("http://u@localhost")), user);
    assert_eq!(problems(builder("http://:p@localhost")), user);
    assert_eq!(problems(builder("http://localhost/?")), query);
    assert_eq!(problems(builder("http://localhost/#x")), fragment);
    let dots =
        "`app_host` contains a path with `.` or `..` segments: remove those segments";
    assert_eq!(problems(builder("http://localhost/a/../b")), dots);
    assert_eq!(
        problems(builder("http://u:p@example.com?a#b")),
        format!("{PLAIN}; {user}; {query}; {fragment}")
    );
}

#[test]
fn hosts_that_are_accepted() {
    for (url, base) in [
        ("http://localhost", "http://localhost"),
        ("http://localhost:3000/", "http://localhost:3000"),
        ("http://127.0.0.1:1", "http://127.0.0.1:1"),
        ("http://127.8.9.10", "http://127.8.9.10"),
        ("http://[::1]:5///", "http://[::1]:5"),
        ("HTTP://LOCALHOST/Base/Path//", "http://localhost/Base/Path"),
        ("http://localhost:80", "http://localhost"),
        ("http://localhost:/x", "http://localhost/x"),
        ("http://localhost/a b".replace(' ', "%20").as_str(), "http://localhost/a%20b"),
        ("http://localhost/\u{e4}", "http://localhost/%C3%A4"),
    ] {
        let client = builder(url).build().unwrap();
        assert!(
            format!("{client:?}").contains(&format!("{base:?}")),
            "{url}: {client:?}"
        );
    }
    builder("http://example.com").danger_allow_plain_http().build().unwrap();
    builder("http://10.0.0.1").danger_allow_plain_http().build().unwrap();
}

#[test]
fn https_hosts() {
    let client = builder("https://example.genauth.ai").build();
    if cfg!(any(feature = "rustls-ring", feature = "rustls-aws-lc")) {
        // A machine without root certificates cannot verify any.
        let certificates =
            |error: &Error| error.to_string().contains("cannot configure TLS");
        assert!(client.as_ref().map_or_else(certificates, |_| true), "{client:?}");
    } else {
        let text = client.unwrap_err().to_string();
        assert!(
            text.contains("enable the feature `rustls-ring` or `rustls-aws-lc`"),
            "{text}"
        );
    }
}

#[test]
fn options_that_become_headers() {
    let problem = |option: &str| {
        format!(
            "`{option}` must be printable ASCII without leading or trailing spaces, because it is \
             sent in a header: check how it is loaded"
        )
    };
    for bad in ["a\nb", "a\r\nx-b: c", "a\0", "\u{7f}", "中", "a\n", " a", "a\t", " "] {
        assert_eq!(problems(local().app_id(bad)), problem("app_id"), "{bad:?}");
        assert_eq!(
            problems(local().access_token(bad)),
            problem("access_token"),
            "{bad:?}"
        );
        assert_eq!(problems(local().locale(bad)), problem("locale"), "{bad:?}");
    }
    assert_eq!(problems(local().access_token("")), problem("access_token"));
    assert_eq!(problems(local().locale("")), problem("locale"));
    // It is sent in bodies, which can represent any text.
    local().app_secret("中\n").build().unwrap();
    let empty = "`app_secret` is empty: pass the secret, or leave the option out";
    assert_eq!(problems(local().app_secret("")), empty);
}

#[test]
fn limits() {
    let zero =
        |name: &str| format!("`{name}` must not be zero: pass a positive duration");
    assert_eq!(
        problems(local().connect_timeout(Duration::ZERO)),
        zero("connect_timeout")
    );
    assert_eq!(
        problems(local().attempt_timeout(Duration::ZERO)),
        zero("attempt_timeout")
    );
    assert_eq!(problems(local().total_timeout(Duration::ZERO)), zero("total_timeout"));
    let size =
        "`max_response_bytes` must not be zero: pass the maximum response size in bytes";
    assert_eq!(problems(local().max_response_bytes(0)), size);
    local().total_timeout(Duration::MAX).attempt_timeout(Duration::MAX).build().unwrap();
}

#[test]
fn everything_at_once() {
    let text = problems(
        AuthenticationClient::builder()
            .app_secret("")
            .access_token("\n")
            .app_host("http://u@example.com?q")
            .locale("\0")
            .total_timeout(Duration::ZERO)
            .max_response_bytes(0),
    );
    for part in [
        "`app_id` is missing",
        "`app_secret` is empty",
        "`access_token` must be printable ASCII",
        "plain `http`",
        "user name or password",
        "contains a query",
        "`locale` must be printable ASCII",
        "`total_timeout` must not be zero",
        "`max_response_bytes` must not be zero",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert_eq!(text.matches("; ").count(), 8, "{text}");
    assert!(!text.contains('\n'));
}

#[test]
fn defaults() {
    let shown = format!("{:?}", AuthenticationClient::builder());
    for part in [
        "brand: Authing",
        "connect_timeout: 5s",
        "attempt_timeout: 15s",
        "total_timeout: 30s",
        "max_response_bytes: 16777216",
        "plain_http: false",
        "access_token: None",
    ] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
}
