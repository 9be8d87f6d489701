//! All notations in which servers, URLs, pages, documents, and programs write a secret.
//!
//! Declare it as `#[cfg(test)] mod written;`.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE};

/// A notation: its name, and the function that writes the secret in it.
pub(crate) type Written = (String, String);

/// The minimum length in bytes from which secrets are found in hexadecimal.
pub(crate) const SHORTEST_HEX: usize = 4;

/// The minimum length in bytes from which secrets are found in Base64.
pub(crate) const SHORTEST_BASE64: usize = 7;

/// The unreserved characters of RFC 3986.
const RFC: &[u8] = b"-._~";
const URI_COMPONENT: &[u8] = b"-_.!~*'()";
const URI: &[u8] = b"-_.!~*'();,/?:@&=+$#";
const FORM: &[u8] = b"*-._";

fn percent(text: &str, plain: &[u8], letters: bool) -> String {
    let write = |byte: u8| {
        let is_plain = letters && byte.is_ascii_alphanumeric() || plain.contains(&byte);
        if is_plain { char::from(byte).into() } else { format!("%{byte:02X}") }
    };
    text.bytes().map(write).collect()
}

/// Lowercases escapes and keeps everything else.
fn small_escapes(percent: &str) -> String {
    let mut pieces = percent.split('%');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |text, piece| {
        let (escape, rest) = piece.split_at(2);
        format!("{text}%{}{rest}", escape.to_ascii_lowercase())
    })
}

fn html(text: &str, apostrophe: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;").replace('\'', apostrophe)
}

fn each(
    text: &str,
    is_escaped: impl Fn(char) -> bool,
    escape: fn(char) -> String,
) -> String {
    let write = |c: char| if is_escaped(c) { escape(c) } else { c.to_string() };
    text.chars().map(write).collect()
}

fn json(text: &str) -> String {
    let quoted = serde_json::to_string(text).unwrap();
    quoted[1..quoted.len() - 1].to_owned()
}

fn units(c: char) -> String {
    c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect()
}

fn any(_: char) -> bool {
    true
}

fn is_special(c: char) -> bool {
    !c.is_ascii_alphanumeric()
}

fn decimal(c: char) -> String {
    format!("&#{};", u32::from(c))
}

fn hexadecimal(c: char) -> String {
    format!("&#x{:x};", u32::from(c))
}

/// Returns the notations that escape characters or change their case, and mixtures of them.
pub(crate) fn escaped(secret: &str) -> Vec<Written> {
    let component = percent(secret, URI_COMPONENT, true);
    let rfc = percent(secret, RFC, true);
    let go = each(&json(secret), |c| "<>&\u{2028}\u{2029}".contains(c), units);
    let mut ways = vec![
        ("plain", secret.to_owned()),
        ("encodeURIComponent", component.clone()),
        ("encodeURI", percent(secret, URI, true)),
        ("RFC 3986", rfc.clone()),
        ("RFC 3986 in small letters", small_escapes(&rfc)),
        ("form", percent(secret, FORM, true).replace("%20", "+")),
        ("form with plain signs", secret.replace(' ', "+")),
        ("every byte in percent", percent(secret, b"", false)),
        ("percent twice", percent(&rfc, RFC, true)),
        ("encodeURIComponent twice", percent(&component, URI_COMPONENT, true)),
        (
            "every byte in percent twice",
            percent(&percent(secret, b"", false), b"", false),
        ),
        ("HTML", html(secret, "&#39;")),
        ("HTML with apos", html(secret, "&apos;")),
        ("HTML with x27", html(secret, "&#x27;")),
        ("HTML twice", html(&html(secret, "&#39;"), "&#39;")),
        ("decimal entities", each(secret, is_special, decimal)),
        ("only decimal entities", each(secret, any, decimal)),
        ("hexadecimal entities", each(secret, is_special, hexadecimal)),
        ("only hexadecimal entities", each(secret, any, hexadecimal)),
        ("JSON", json(secret)),
        ("JSON with slashes", json(secret).replace('/', "\\/")),
        ("JSON in ASCII", each(&json(secret), |c| !c.is_ascii(), units)),
        ("JSON of Go", go),
        ("only units", each(secret, any, units)),
        ("JSON twice", json(&json(secret))),
        ("Rust", secret.escape_debug().to_string()),
        ("Rust in ASCII", secret.escape_default().to_string()),
        ("only scalars", secret.escape_unicode().to_string()),
        ("bytes of Rust", secret.as_bytes().escape_ascii().to_string()),
        ("HTML in JSON", json(&html(secret, "&#39;"))),
        ("JSON in a URL", percent(&json(secret), URI_COMPONENT, true)),
        ("a URL in HTML in JSON", json(&html(&component, "&#39;"))),
        ("JSON in HTML in a URL", percent(&html(&json(secret), "&#39;"), RFC, true)),
        ("percent three times", percent(&percent(&rfc, RFC, true), RFC, true)),
    ];
    ways.dedup_by(|one, other| one.1 == other.1);
    let mut written = Vec::new();
    for (way, text) in ways {
        written.push((format!("{way}, in small letters"), text.to_lowercase()));
        written.push((format!("{way}, in capitals"), text.to_uppercase()));
        written.push((way.to_owned(), text));
    }
    written
}

/// Returns the notations that encode the bytes.
pub(crate) fn encoded(secret: &str) -> Vec<Written> {
    let mut written = Vec::new();
    if secret.len() >= SHORTEST_HEX {
        let digits: Vec<_> = secret.bytes().map(|byte| format!("{byte:02x}")).collect();
        for separator in ["", ":", " ", "-"] {
            let text = digits.join(separator);
            written.push((
                format!("hex with `{separator}`, in capitals"),
                text.to_uppercase(),
            ));
            written.push((format!("hex with `{separator}`"), text));
        }
    }
    if secret.len() >= SHORTEST_BASE64 {
        for (kind, inside) in [
            ("plain", secret.to_owned()),
            ("JSON", json(secret)),
            ("percent", percent(secret, RFC, true)),
        ] {
            for before in ["", "u", "u:", "u:p"] {
                for after in ["", ":more"] {
                    let text = format!("{before}{inside}{after}");
                    let way =
                        format!("base64 of {kind} behind {before:?} before {after:?}");
                    let standard = STANDARD.encode(&text);
                    let form = percent(&standard, RFC, true);
                    written.push((format!("{way} in a URL"), form));
                    written.push((format!("{way}, JSON"), standard.replace('/', "\\/")));
                    written.push((format!("{way}, URL safe"), URL_SAFE.encode(&text)));
                    written
                        .push((format!("{way}, bare"), STANDARD_NO_PAD.encode(&text)));
                    written.push((way, standard));
                }
            }
        }
    }
    written
}
