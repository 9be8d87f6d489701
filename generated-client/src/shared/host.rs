//! What a URL has to be like that secrets and keys go over.

use std::net::IpAddr;

use url::{Host, Url};

/// Scheme (the secure or the plain one), host and base path, without a slash at the end; or everything that is wrong with the
/// option. The value is not shown: it may hold a password.
pub(crate) fn base_url(
    option: &str,
    text: &str,
    [secure, plain]: [&str; 2],
    plain_http: bool,
) -> Result<String, Vec<String>> {
    let url = Url::parse(text).ok().filter(|url| {
        let clean = !text.contains(|c: char| c.is_whitespace() || c.is_control());
        clean && url.has_host() && [secure, plain].contains(&url.scheme())
    });
    let Some(url) = url else {
        return Err(vec![format!(
            "`{option}` is not a URL like `{secure}://<your-domain>.genauth.ai`: begin with \
             `{secure}://` and leave out spaces"
        )]);
    };
    let mut problems = Vec::new();
    if url.scheme() == plain && !plain_http && !is_loopback(&url) {
        problems.push(format!(
            "`{option}` is plain {plain}, which others can read and change: use `{secure}://`, or call \
             `.danger_allow_plain_http()` if the network is your own"
        ));
    }
    let user = !url.username().is_empty() || url.password().is_some();
    for (holds, what, which) in [
        (user, "user name or password", "what stands before `@`"),
        (url.query().is_some(), "query", "`?` and what follows it"),
        (url.fragment().is_some(), "fragment", "`#` and what follows it"),
    ] {
        if holds {
            problems.push(format!("`{option}` holds a {what}: leave out {which}"));
        }
    }
    if problems.is_empty() {
        Ok(url.as_str().trim_end_matches('/').to_owned())
    } else {
        Err(problems)
    }
}

/// Whether the host is this machine whatever the network says.
fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name.trim_end_matches('.') == "localhost",
        Some(Host::Ipv4(address)) => IpAddr::from(address).is_loopback(),
        Some(Host::Ipv6(address)) => IpAddr::from(address).is_loopback(),
        None => false,
    }
}
