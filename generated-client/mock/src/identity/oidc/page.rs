//! The pages of the provider.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use ring::digest::{SHA256, digest};
use serde_json::{Map, Value};

use crate::call::Page;
use crate::identity::tokens::is_active;
use crate::state::{Item, Store};

/// How many users the sign-in page lists. Others can be typed.
const LISTED: usize = 50;

/// The directive for pages that no other page may show in a frame.
const UNFRAMED: &str = "frame-ancestors 'none'";

/// The directives for pages without forms.
const STATIC: &str = "frame-ancestors 'none'; form-action 'none'";

/// The script that submits a form at once.
const SUBMIT: &str = "document.forms[0].submit()";

/// Returns the page on which a person chooses the user to sign in as. Its form is posted to
/// `action`.
pub(super) fn sign_in(
    store: &Store,
    app: &str,
    action: &str,
    message: Option<&str>,
) -> Page {
    let name = store.get("application", app).and_then(|app| text(app, "appName"));
    let message = message
        .map(|message| format!("<p role=\"alert\">{}</p>\n", escaped(message)))
        .unwrap_or_default();
    let mut users = String::new();
    for (id, user) in store.items("user").take(LISTED) {
        listed(&mut users, id, user);
    }
    let action = escaped(action);
    // Two forms, because the Enter key presses the first button of a form.
    let content = format!(
        "<p>This is <code>genauth-mock</code>. Select a user; no password is required.</p>\n\
         {message}\
         <form method=\"post\" action=\"{action}\">\n<ul>\n{users}</ul>\n</form>\n\
         <form method=\"post\" action=\"{action}\">\n\
         <label for=\"account\">Another username, email address, or phone number</label>\n\
         <div class=\"row\">\
         <input id=\"account\" name=\"account\" autocomplete=\"username\" required>\
         <button>Sign in</button></div>\n\
         <button name=\"cancel\" value=\"true\" formnovalidate>Cancel</button>\n\
         </form>"
    );
    // Without `form-action`, because browsers apply it to the redirects that follow as well, which
    // the application may continue to any other host.
    page(&format!("Sign in to {}", name.unwrap_or(app)), &content, UNFRAMED)
}

fn listed(users: &mut String, id: &str, user: &Item) {
    const NAMES: [&str; 5] = ["name", "nickname", "username", "email", "phone"];
    const ACCOUNTS: [&str; 3] = ["username", "email", "phone"];
    let name = NAMES.iter().find_map(|member| text(user, member)).unwrap_or(id);
    let mut details: Vec<_> =
        ACCOUNTS.iter().filter_map(|member| text(user, member)).collect();
    let disabled = if is_active(user) {
        ""
    } else {
        details.extend(text(user, "status"));
        " disabled"
    };
    // Writing to a string cannot fail.
    let _ = writeln!(
        users,
        "<li><button name=\"user\" value=\"{}\"{disabled}>{}<span>{}</span></button></li>",
        escaped(id),
        escaped(name),
        escaped(&details.join(" · "))
    );
}

/// Returns the page that tells that the user has signed out.
pub(super) fn signed_out() -> Page {
    page("Signed out", "<p>You can close this page.</p>", STATIC)
}

/// Returns the page that tells why a request was rejected.
pub(super) fn error(message: &str) -> Page {
    let content = format!("<p role=\"alert\">{}</p>", escaped(message));
    page("Invalid request", &content, STATIC)
}

/// Returns the page that posts parameters to a redirect URI (OAuth 2.0 Form Post Response Mode).
pub(super) fn form_post(uri: &str, parameters: &[(&str, String)]) -> Page {
    let mut fields = String::new();
    for (name, value) in parameters {
        let value = escaped(value);
        let _ = writeln!(
            fields,
            "<input type=\"hidden\" name=\"{name}\" value=\"{value}\">"
        );
    }
    let content = format!(
        "<form method=\"post\" action=\"{}\">\n{fields}<button>Continue</button>\n</form>\n\
         <script>{SUBMIT}</script>",
        escaped(uri)
    );
    page("Signed in", &content, &format!("{UNFRAMED}; {}", allowing(SUBMIT)))
}

/// Returns the page that sends parameters to the window that opened it.
pub(super) fn web_message(origin: &str, parameters: &[(&str, String)]) -> Page {
    let response: Map<_, _> = parameters
        .iter()
        .map(|(name, value)| ((*name).to_owned(), Value::from(value.as_str())))
        .collect();
    let message =
        serde_json::json!({ "type": "authorization_response", "response": response });
    let script = format!(
        "(window.opener ?? window.parent).postMessage({}, {})",
        in_script(&message),
        in_script(&origin.into())
    );
    let content = format!("<p>You can close this page.</p>\n<script>{script}</script>");
    // The application may show it in a frame.
    page("Signed in", &content, &allowing(&script))
}

/// Returns a page that may do what `policy` allows, besides using its styles and its icon.
fn page(title: &str, content: &str, policy: &str) -> Page {
    let html = include_str!("page.html").replace("{title}", &escaped(title));
    Page {
        html: html.replace("{content}", content),
        policy: format!(
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; \
             base-uri 'none'; {policy}"
        ),
    }
}

/// Returns the directive that allows an inline script, and no other.
fn allowing(script: &str) -> String {
    let hash = BASE64_STANDARD.encode(digest(&SHA256, script.as_bytes()));
    format!("script-src 'sha256-{hash}'")
}

fn text<'a>(item: &'a Item, member: &str) -> Option<&'a str> {
    item.get(member).and_then(Value::as_str).filter(|text| !text.is_empty())
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            // The placeholder of the content must not be forged.
            '{' => escaped.push_str("&#123;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// Returns JSON that does not end the script that it is part of.
fn in_script(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{error, form_post, sign_in, web_message};
    use crate::state::Store;

    #[test]
    fn texts_cannot_become_markup() {
        let mut store = Store::default();
        let user = json!({ "name": "<script>{content}", "username": "\"onclick=" });
        store.insert("user", "u'1", user.as_object().unwrap().clone());
        let page = sign_in(&store, "<b>", "/oidc/auth?a=1&b=\"2", Some("<i>")).html;
        for markup in
            ["<script>", "\"onclick", "u'1", "<b>", "&b=\"", "<i>", "{content}"]
        {
            assert!(!page.contains(markup), "{markup}");
        }
        assert!(page.contains("action=\"/oidc/auth?a=1&amp;b=&quot;2\""));
        assert!(page.contains("value=\"u&#39;1\""));
        assert!(error("{title}").html.matches("{title}").count() == 0);
    }

    #[test]
    fn enter_submits_the_typed_account() {
        let page = sign_in(&Store::default(), "app", "/oidc/auth", None).html;
        let form =
            page.split("<form").find(|form| form.contains("name=\"account\"")).unwrap();
        let first = form.split("<button").nth(1).unwrap();
        assert!(first.starts_with(">Sign in"), "{form}");
    }

    #[test]
    fn policies_allow_only_the_script_of_the_page() {
        let policy = form_post("https://a.test", &[]).policy;
        // The hash of `document.forms[0].submit()`.
        assert!(
            policy.contains("'sha256-ePniVEkSivX/c7XWBGafqh8tSpiRrKiqYeqbG7N1TOE='"),
            "{policy}"
        );
        assert!(!error("").policy.contains("script-src"));
    }

    #[test]
    fn messages_cannot_end_the_script() {
        let page =
            web_message("https://a.test", &[("state", "</script>".to_owned())]).html;
        assert_eq!(page.matches("</script>").count(), 1);
        assert!(page.contains("\\u003c/script>") && page.contains("\"https://a.test\""));
    }
}
