//! The cookies of a browser: one for its session, and one for each login in progress.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponseParts, ResponseParts};
use cookie::time::Duration;
use cookie::{Cookie, CookieJar, Key, SameSite};
use genauth::oidc::LoginSession;

use crate::routes::App;

/// How long the browser keeps a login in progress. No clock of ours is needed: the callback also
/// needs a code, which GenAuth accepts once and only for minutes.
const LOGIN_LIFETIME: Duration = Duration::minutes(10);

/// Logins that a browser may have in progress, in its tabs. Each adds about 500 bytes to every
/// request, and servers limit the size of headers.
const MAX_LOGINS: usize = 8;

/// The cookies of a request. In a response, sets those that have changed.
pub(crate) struct Cookies {
    jar: CookieJar,
    key: Key,
    /// Whether browsers use https.
    secure: bool,
}

impl Cookies {
    pub(crate) fn new(headers: &HeaderMap, key: Key, secure: bool) -> Self {
        let mut jar = CookieJar::new();
        for header in headers.get_all(COOKIE) {
            let text = header.to_str().unwrap_or_default().to_owned();
            for cookie in Cookie::split_parse(text).flatten() {
                jar.add_original(cookie);
            }
        }
        Self { jar, key, secure }
    }

    pub(crate) fn session_id(&self) -> Option<&str> {
        self.jar.get(&self.name("session")).map(Cookie::value)
    }

    /// Sets the cookie without `Max-Age`: the server ends the session by its own clock.
    pub(crate) fn set_session_id(&mut self, id: String) {
        let cookie = self.cookie(self.name("session"), id);
        self.jar.add(cookie);
    }

    pub(crate) fn remove_session_id(&mut self) {
        let cookie = self.cookie(self.name("session"), String::new());
        self.jar.remove(cookie);
    }

    /// Adds a login, which the callback is checked against. It is stored in the browser, encrypted,
    /// so starting logins costs the server no memory. Each login has its own cookie, so tabs do not
    /// interfere with each other.
    pub(crate) fn add_login(
        &mut self,
        login: &LoginSession,
    ) -> Result<(), serde_json::Error> {
        let text = serde_json::to_string(login)?;
        let logins = self.login_names();
        if logins.len() >= MAX_LOGINS {
            // A user does not complete that many logins: they are abandoned.
            logins.into_iter().for_each(|name| self.remove(name));
        }
        let name = self.login_name(login.state.expose_secret());
        let mut cookie = self.cookie(name, text);
        cookie.set_max_age(LOGIN_LIFETIME);
        self.jar.private_mut(&self.key).add(cookie);
        Ok(())
    }

    /// Returns the login with this `state`, if this browser started it.
    pub(crate) fn login(&self, state: &str) -> Option<LoginSession> {
        let login = self.read_login(&self.login_name(state))?;
        (login.state == state.into()).then_some(login)
    }

    /// Returns any login in progress.
    pub(crate) fn any_login(&self) -> Option<LoginSession> {
        self.login_names().iter().find_map(|name| self.read_login(name))
    }

    pub(crate) fn remove_login(&mut self, login: &LoginSession) {
        self.remove(self.login_name(login.state.expose_secret()));
    }

    fn read_login(&self, name: &str) -> Option<LoginSession> {
        let cookie = self.jar.private(&self.key).get(name)?;
        serde_json::from_str(cookie.value()).ok()
    }

    fn login_names(&self) -> Vec<String> {
        let prefix = self.name("login-");
        let names = self.jar.iter().map(Cookie::name);
        names.filter(|name| name.starts_with(&prefix)).map(str::to_owned).collect()
    }

    /// The name of a login's cookie: the start of its state lets the callback find it. The rest of
    /// the state stays secret.
    fn login_name(&self, state: &str) -> String {
        self.name(&format!("login-{}", state.get(..8).unwrap_or_default()))
    }

    /// Browsers accept a `__Host-` cookie only over https, from this exact host, and with `Secure`,
    /// so a sibling subdomain cannot plant one. On `http://localhost`, where some browsers reject
    /// `Secure`, cookies have neither.
    fn name(&self, name: &str) -> String {
        if self.secure { format!("__Host-{name}") } else { name.to_owned() }
    }

    fn remove(&mut self, name: String) {
        let cookie = self.cookie(name, String::new());
        self.jar.remove(cookie);
    }

    fn cookie(&self, name: String, value: String) -> Cookie<'static> {
        Cookie::build((name, value))
            .path("/")
            .secure(self.secure)
            .http_only(true)
            // `Strict` cookies are not sent when GenAuth redirects back to the callback.
            .same_site(SameSite::Lax)
            .build()
    }
}

impl FromRequestParts<App> for Cookies {
    type Rejection = Infallible;

    async fn from_request_parts(
        parts: &mut Parts,
        app: &App,
    ) -> Result<Self, Infallible> {
        Ok(Self::new(&parts.headers, app.cookie_key.clone(), app.url.secure))
    }
}

impl IntoResponseParts for Cookies {
    type Error = Infallible;

    fn into_response_parts(
        self,
        mut response: ResponseParts,
    ) -> Result<ResponseParts, Infallible> {
        for cookie in self.jar.delta() {
            // Names and values are hexadecimal or base64.
            if let Ok(value) = HeaderValue::try_from(cookie.to_string()) {
                response.headers_mut().append(SET_COOKIE, value);
            }
        }
        Ok(response)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::response::IntoResponse;
    use genauth::authentication::AuthenticationClient;

    /// A browser that stores the cookies it receives.
    struct Browser {
        key: Key,
        secure: bool,
        kept: Vec<(String, String)>,
    }

    impl Browser {
        fn new(secure: bool) -> Self {
            Self {
                key: Key::generate(),
                secure,
                kept: Vec::new(),
            }
        }

        fn cookies(&self) -> Cookies {
            let text: Vec<_> = self
                .kept
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            let mut headers = HeaderMap::new();
            headers.insert(COOKIE, text.join("; ").parse().unwrap());
            Cookies::new(&headers, self.key.clone(), self.secure)
        }

        /// Stores the cookies of a response and returns its `Set-Cookie` headers.
        fn receive(&mut self, cookies: Cookies) -> Vec<String> {
            let response = (cookies, ()).into_response();
            let headers = response.headers().get_all(SET_COOKIE).iter();
            let headers: Vec<_> =
                headers.map(|it| it.to_str().unwrap().to_owned()).collect();
            for header in &headers {
                let cookie = Cookie::parse(header.clone()).unwrap();
                self.kept.retain(|(name, _)| name != cookie.name());
                if cookie.max_age() != Some(Duration::ZERO) {
                    self.kept
                        .push((cookie.name().to_owned(), cookie.value().to_owned()));
                }
            }
            headers
        }

        fn start_login(&mut self) -> LoginSession {
            let login = login();
            let mut cookies = self.cookies();
            cookies.add_login(&login).unwrap();
            self.receive(cookies);
            login
        }

        fn has(&self, login: &LoginSession) -> bool {
            self.cookies().login(login.state.expose_secret()).as_ref() == Some(login)
        }
    }

    fn login() -> LoginSession {
        let client = AuthenticationClient::builder()
            .app_id("app")
            .app_host("https://example.genauth.ai")
            .redirect_uri("https://app.example.com/callback")
            .build()
            .unwrap();
        client.start_login().build().unwrap().session
    }

    #[test]
    fn attributes() {
        for (secure, prefix, attribute) in
            [(true, "__Host-", "; Secure"), (false, "", "")]
        {
            let mut browser = Browser::new(secure);
            let mut cookies = browser.cookies();
            cookies.set_session_id("id".to_owned());
            let common = format!("; HttpOnly; SameSite=Lax{attribute}; Path=/");
            assert_eq!(
                browser.receive(cookies),
                [format!("{prefix}session=id{common}")]
            );
            assert_eq!(browser.cookies().session_id(), Some("id"));

            let mut cookies = browser.cookies();
            cookies.add_login(&login()).unwrap();
            let headers = browser.receive(cookies);
            assert!(headers[0].starts_with(&format!("{prefix}login-")), "{headers:?}");
            assert!(
                headers[0].contains(&format!("{common}; Max-Age=600")),
                "{headers:?}"
            );

            // Browsers ignore a removal that lacks the attributes that `__Host-` requires.
            let mut cookies = browser.cookies();
            cookies.remove_session_id();
            let headers = browser.receive(cookies);
            let removal = format!("{prefix}session={common}; Max-Age=0");
            assert!(headers[0].starts_with(&removal), "{headers:?}");
            assert_eq!(browser.cookies().session_id(), None);
        }
    }

    #[test]
    fn each_tab_has_a_login_of_its_own() {
        let mut browser = Browser::new(true);
        let (first, second) = (browser.start_login(), browser.start_login());
        assert!(browser.has(&first) && browser.has(&second));
        let mut cookies = browser.cookies();
        cookies.remove_login(&first);
        browser.receive(cookies);
        assert!(!browser.has(&first) && browser.has(&second));
        assert_eq!(browser.cookies().any_login(), Some(second));
    }

    #[test]
    fn a_login_answers_to_its_whole_state_only() {
        let mut browser = Browser::new(true);
        let login = browser.start_login();
        let state = login.state.expose_secret();
        for other in [
            "",
            &state[..8],
            &state[..state.len() - 1],
            &format!("{state}x"),
            "é".repeat(8).as_str(),
        ] {
            assert_eq!(browser.cookies().login(other), None, "{other}");
        }
    }

    #[test]
    fn a_login_is_neither_readable_nor_changeable() {
        let mut browser = Browser::new(true);
        let login = browser.start_login();
        let value = browser.kept[0].1.clone();
        for part in [
            &login.state,
            login.nonce.as_ref().unwrap(),
            login.code_verifier.as_ref().unwrap(),
        ] {
            assert!(!value.contains(part.expose_secret()));
        }
        let mut other = Browser::new(true);
        other.kept.clone_from(&browser.kept);
        assert!(!other.has(&login), "a cookie of another application");
        assert!(browser.has(&login));
        // Under another name, and unencrypted.
        browser.kept[0].0.push('x');
        assert_eq!(browser.cookies().any_login(), None);
        browser.kept[0].0.pop();
        browser.kept[0].1 = serde_json::to_string(&login).unwrap();
        assert!(!browser.has(&login));
    }

    #[test]
    fn a_browser_keeps_few_logins() {
        let mut browser = Browser::new(true);
        let logins: Vec<_> = (0..MAX_LOGINS).map(|_| browser.start_login()).collect();
        assert!(logins.iter().all(|login| browser.has(login)));
        let size: usize =
            browser.kept.iter().map(|(name, value)| name.len() + value.len() + 3).sum();
        assert!(size < 6000, "{size} bytes in each request");
        let last = browser.start_login();
        assert!(browser.has(&last));
        assert_eq!(browser.kept.len(), 1);
    }
}
