//! The pages. In your application, use a template engine that escapes by default.

pub(crate) const LOGGED_OUT: &str = r#"<a id="login" href="/login">Log in</a>"#;

/// Buttons that change state are forms with POST, which no link or image can send.
pub(crate) fn home(user: &str) -> String {
    format!(
        r#"<p>You are <b id="user">{}</b></p>
        <a id="profile" href="/profile">Profile</a>
        <form action="/refresh" method="post"><button id="refresh">New tokens</button></form>
        <form action="/logout" method="post"><button id="logout">Log out</button></form>"#,
        escaped(user)
    )
}

pub(crate) fn profile(name: &str) -> String {
    format!(r#"Your name is <b id="name">{}</b>"#, escaped(name))
}

pub(crate) fn failure(text: &str, reason: &str) -> String {
    format!(
        r#"<p id="failure">{}</p><p id="reason">{}</p><a href="/">Continue</a>"#,
        escaped(text),
        escaped(reason)
    )
}

/// Escapes text for elements and quoted attributes.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_become_markup() {
        let name = r#"<img src=x onerror="alert('x')"> & Sons"#;
        let safe = "&lt;img src=x onerror=&quot;alert(&#39;x&#39;)&quot;&gt; &amp; Sons";
        for page in [home(name), profile(name), failure(name, ""), failure("", name)] {
            assert!(page.contains(safe), "{page}");
            assert!(!page.contains("<img"), "{page}");
        }
    }
}
