//! Validation of the URLs that secrets are sent to and keys are fetched from.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use http::Uri;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::punycode::ascii_host;

/// The characters that are encoded in a path (the path percent-encode set of the URL Standard).
const PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'`')
    .add(b'^')
    .add(b'{')
    .add(b'}');

/// Returns scheme (the secure or the plain one), host, and base path, without a trailing slash, or
/// all errors in the option. The value is not shown, because it may contain a password.
pub(crate) fn base_url(
    option: &str,
    text: &str,
    [secure, plain]: [&str; 2],
    plain_http: bool,
) -> Result<String, Vec<String>> {
    let invalid = || {
        vec![format!(
            "`{option}` is not a URL like `{secure}://<your-domain>.genauth.ai`: begin with \
             `{secure}://` and leave out spaces"
        )]
    };
    let url = Parts::of(text).ok_or_else(invalid)?;
    let scheme = url.scheme.to_ascii_lowercase();
    if ![secure, plain].contains(&scheme.as_str()) {
        return Err(invalid());
    }
    if !url.host.is_ascii() {
        return Err(vec![match ascii_host(url.host) {
            Some(host) => format!(
                "`{option}` has a host that is not ASCII: write it as `{scheme}://{host}`"
            ),
            None => format!(
                "`{option}` has a host that is not ASCII: write its `xn--` form, as registered in \
                 DNS"
            ),
        }]);
    }
    let host = Host::of(url.host).ok_or_else(invalid)?;
    let default_port: u16 = if scheme == secure { 443 } else { 80 };
    let port = match url.port {
        "" => default_port,
        port => port.parse().map_err(|_| invalid())?,
    };

    let mut problems = Vec::new();
    if scheme == plain && !plain_http && !host.is_loopback() {
        problems.push(format!(
            "`{option}` uses plain `{plain}`, which others can read and change: use \
             `{secure}://`, or call `.danger_allow_plain_http()` if you control the network"
        ));
    }
    for (holds, what, which) in [
        (url.user.is_some(), "user name or password", "the part before `@`"),
        (url.has_query, "query", "`?` and everything after it"),
        (url.has_fragment, "fragment", "`#` and everything after it"),
        (url.has_dots(), "path with `.` or `..` segments", "those segments"),
    ] {
        if holds {
            problems.push(format!("`{option}` contains a {what}: remove {which}"));
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let port = if port == default_port { String::new() } else { format!(":{port}") };
    let path = utf8_percent_encode(url.path.trim_end_matches('/'), PATH);
    let base = format!("{scheme}://{}{port}{path}", host.text());
    // The HTTP library must accept the beginning of every request.
    if base.parse::<Uri>().is_ok() { Ok(base) } else { Err(invalid()) }
}

/// Returns whether the text is an absolute URL, of any scheme, without a fragment.
#[cfg_attr(not(feature = "client"), allow(dead_code, reason = "for redirect URIs"))]
pub(crate) fn is_absolute_url(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let is_web = ["http", "https"].iter().any(|it| scheme.eq_ignore_ascii_case(it));
    is_scheme(scheme)
        && !rest.is_empty()
        && !text.contains(|c: char| c.is_whitespace() || c.is_control() || c == '#')
        && (!is_web || Parts::of(text).is_some_and(|url| url.has_host()))
}

fn is_scheme(text: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
    text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.chars().all(is_part)
}

/// The parts of a URL with an authority.
pub(crate) struct Parts<'a> {
    pub(crate) scheme: &'a str,
    /// User name and password, separated by a colon.
    pub(crate) user: Option<&'a str>,
    host: &'a str,
    port: &'a str,
    pub(crate) path: &'a str,
    pub(crate) has_query: bool,
    pub(crate) has_fragment: bool,
}

impl<'a> Parts<'a> {
    /// Returns `None` if the text is not a URL with an authority, or if it contains a space.
    pub(crate) fn of(text: &'a str) -> Option<Self> {
        let (scheme, rest) = text.split_once("://")?;
        let is_odd = |c: char| c.is_whitespace() || c.is_control() || c == '\\';
        if !is_scheme(scheme) || rest.contains(is_odd) {
            return None;
        }
        let (rest, fragment) = split(rest, '#');
        let (rest, query) = split(rest, '?');
        let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let (user, authority) = match authority.rsplit_once('@') {
            Some((user, authority)) => (Some(user), authority),
            None => (None, authority),
        };
        // A colon within brackets is part of an IPv6 address.
        let (host, port) = match authority.rsplit_once(':') {
            Some((host, port)) if !port.contains(']') => (host, port),
            _ => (authority, ""),
        };
        Some(Self {
            scheme,
            user,
            host,
            port,
            path,
            has_query: query.is_some(),
            has_fragment: fragment.is_some(),
        })
    }

    /// Returns whether the host is a name or an address, and the port a number.
    pub(crate) fn has_host(&self) -> bool {
        let is_port = self.port.is_empty() || self.port.parse::<u16>().is_ok();
        is_port && Host::of(self.host).is_some()
    }

    fn has_dots(&self) -> bool {
        self.path.split('/').any(|segment| [".", ".."].contains(&segment))
    }
}

fn split(text: &str, mark: char) -> (&str, Option<&str>) {
    match text.split_once(mark) {
        Some((before, after)) => (before, Some(after)),
        None => (text, None),
    }
}

/// The host of a URL.
enum Host {
    /// In lowercase.
    Name(String),
    Address(IpAddr),
}

impl Host {
    /// Returns `None` if the text is not a host, such as a number that is not an address.
    fn of(text: &str) -> Option<Self> {
        if let Some(address) = text.strip_prefix('[') {
            let address: Ipv6Addr = address.strip_suffix(']')?.parse().ok()?;
            return Some(Self::Address(address.into()));
        }
        let is_part = |byte: u8| byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
        let last = text.trim_end_matches('.').rsplit('.').next()?;
        if last.is_empty() || !text.bytes().all(is_part) {
            return None;
        }
        if last.bytes().all(|byte| byte.is_ascii_digit()) {
            let address: Ipv4Addr = text.parse().ok()?;
            return Some(Self::Address(address.into()));
        }
        Some(Self::Name(text.to_ascii_lowercase()))
    }

    /// Returns whether the host is the local machine, independent of name resolution.
    fn is_loopback(&self) -> bool {
        match self {
            Self::Name(name) => name.trim_end_matches('.') == "localhost",
            Self::Address(address) => address.is_loopback(),
        }
    }

    fn text(&self) -> String {
        match self {
            Self::Name(name) => name.clone(),
            Self::Address(IpAddr::V4(address)) => address.to_string(),
            Self::Address(IpAddr::V6(address)) => format!("[{address}]"),
        }
    }
}
