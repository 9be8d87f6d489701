//! Tests OpenID Connect logins: URLs, callbacks, and tokens, against a loopback server and another
//! implementation of OAuth 2.0.
#![allow(clippy::unwrap_used)]

mod support;

use genauth::Patch;
use genauth::authentication::{AuthenticationClient, AuthenticationClientBuilder};
use genauth::oidc::{
    ClientAuthentication, LoginSession, Protocol, ResponseMode, code_challenge,
};
use serde_json::{Value, json as object};
use support::{PATIENCE, Server, json};
use url::Url;

const TOKENS: &str = r#"{"access_token":"at-canary","id_token":"idt-canary",
    "refresh_token":"rt-canary","token_type":"Bearer","expires_in":7200,"scope":"openid"}"#;

fn builder(host: &str) -> AuthenticationClientBuilder {
    AuthenticationClient::builder()
        .app_id("app 1")
        .app_host(host)
        .connect_timeout(PATIENCE)
        .attempt_timeout(PATIENCE)
        .total_timeout(10 * PATIENCE)
        .app_secret("app-secret-canary")
        .redirect_uri("https://app.example.com/cb?from=登录&a=b+c")
}

fn client(host: &str) -> AuthenticationClient {
    builder(host).build().unwrap()
}

/// Returns the parameters of a URL, parsed by another library.
fn parameters(url: &str) -> Vec<(String, String)> {
    Url::parse(url).unwrap().query_pairs().into_owned().collect()
}

fn session() -> LoginSession {
    serde_json::from_value(object!({
        "state": "state-canary", "nonce": "nonce-canary", "code_verifier": "verifier-canary",
        "redirect_uri": "https://app.example.com/cb?from=登录&a=b+c",
        "issuer": "https://id.example.com/oidc",
    }))
    .unwrap()
}

#[test]
fn a_login_begins_with_random_values_and_pkce() {
    let login = client("https://id.example.com/base/").start_login().build().unwrap();
    let session = &login.session;
    let (state, verifier) = (&session.state, session.code_verifier.as_ref().unwrap());
    let nonce = session.nonce.as_ref().unwrap();
    let expected = format!(
        "https://id.example.com/base/oidc/auth?client_id=app%201&response_type=code\
         &redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb%3Ffrom%3D%E7%99%BB%E5%BD%95%26a%3Db%2Bc\
         &scope=openid%20profile&state={}&nonce={}&code_challenge={}&code_challenge_method=S256",
        state.expose_secret(),
        nonce.expose_secret(),
        code_challenge(verifier.expose_secret()),
    );
    assert_eq!(login.url, expected);
    assert_eq!(session.redirect_uri, "https://app.example.com/cb?from=登录&a=b+c");
    assert_eq!(session.issuer.as_deref(), Some("https://id.example.com/base/oidc"));

    let other = client("https://id.example.com").start_login().build().unwrap().session;
    let texts = [state, nonce, verifier, &other.state, other.nonce.as_ref().unwrap()];
    for (position, text) in texts.iter().enumerate() {
        let text = text.expose_secret();
        assert_eq!(text.len(), 43, "256 bits");
        assert!(
            text.bytes().all(|it| it.is_ascii_alphanumeric() || b"-_".contains(&it))
        );
        assert!(texts[..position].iter().all(|other| other.expose_secret() != text));
    }
    let shown = format!("{login:?}");
    assert!(texts.iter().all(|text| !shown.contains(text.expose_secret())), "{shown}");
}

#[test]
fn the_options_of_a_login_are_parameters() {
    let client =
        builder("https://id.example.com").scope("openid email").build().unwrap();
    let url = client
        .start_login()
        .redirect_uri("com.example.app:/cb")
        .response_type("code id_token")
        .response_mode(ResponseMode::FormPost)
        .prompt("login")
        .tenant_id("t&1")
        .parameter("ext_idp_conn_id", "连接+%\"'")
        .parameter("x&y", "#")
        .without_pkce()
        .build()
        .unwrap()
        .url;
    let rest = url.split("&tenant_id=").nth(1).unwrap();
    let encoded = "t%261&ext_idp_conn_id=%E8%BF%9E%E6%8E%A5%2B%25%22%27&x%26y=%23";
    assert_eq!(rest, encoded);
    let parameters = parameters(&url);
    let names: Vec<_> = parameters.iter().map(|(name, _)| name.as_str()).collect();
    let expected = [
        "client_id",
        "response_type",
        "redirect_uri",
        "scope",
        "state",
        "nonce",
        "response_mode",
        "prompt",
        "tenant_id",
        "ext_idp_conn_id",
        "x&y",
    ];
    assert_eq!(names, expected);
    for (name, value) in [
        ("response_type", "code id_token"),
        ("redirect_uri", "com.example.app:/cb"),
        ("scope", "openid email"),
        ("response_mode", "form_post"),
        ("prompt", "login"),
        ("ext_idp_conn_id", "连接+%\"'"),
    ] {
        assert!(parameters.contains(&(name.to_owned(), value.to_owned())), "{name}");
    }
    for (mode, text) in [
        (ResponseMode::Query, "query"),
        (ResponseMode::Fragment, "fragment"),
        (ResponseMode::WebMessage, "web_message"),
    ] {
        let url = client.start_login().response_mode(mode).build().unwrap().url;
        assert!(url.ends_with(&format!("&response_mode={text}")), "{url}");
    }
}

#[test]
fn offline_access_asks_for_consent() {
    let client = client("https://id.example.com");
    let prompt = |scope: &str| {
        let url = client.start_login().scope(scope).build().unwrap().url;
        parameters(&url).into_iter().find(|(name, _)| name == "prompt").map(|(_, it)| it)
    };
    assert_eq!(prompt("openid offline_access").as_deref(), Some("consent"));
    assert_eq!(
        prompt("openid offline_access2 profile"),
        None,
        "a whole word, not a part of one"
    );
}

#[test]
fn oauth_2_has_paths_of_its_own_and_no_nonce() {
    let client =
        builder("https://id.example.com").protocol(Protocol::OAuth2).build().unwrap();
    let login = client.start_login().build().unwrap();
    assert!(
        login.url.starts_with("https://id.example.com/oauth/auth?client_id=app%201&")
    );
    assert!(login.url.contains("&scope=user&state=") && !login.url.contains("nonce"));
    assert_eq!((login.session.nonce, login.session.issuer), (None, None));
}

#[test]
fn what_is_wrong_with_a_login_is_said() {
    let bare = || {
        AuthenticationClient::builder().app_id("a").app_host("https://id.example.com")
    };
    let plain = bare().build().unwrap();
    let saml = bare().protocol(Protocol::Saml).build().unwrap();
    let full = client("https://id.example.com");
    for (login, problem) in [
        (
            plain.start_login(),
            "`redirect_uri` is missing: call `.redirect_uri(\"https://...\")` on the login or \
             on the client's builder",
        ),
        (
            full.start_login().scope("profile openid2"),
            "invalid scope `profile openid2`: OpenID Connect requires `openid`",
        ),
        (
            full.start_login().parameter("state", "x"),
            "the parameter `state` is set by the client: use the option of that name, or \
             leave it out",
        ),
        (
            full.start_login().parameter("prompt", "x"),
            "the parameter `prompt` is set by the client: use the option of that name, or \
             leave it out",
        ),
        (
            saml.start_login(),
            "the protocol of the client is SAML or CAS: call `saml_login_url` or \
             `cas_login_url`",
        ),
    ] {
        let error = login.build().unwrap_err();
        let expected =
            format!("buildAuthorizeUrl: the request cannot be sent: {problem}");
        assert!(error.is_config());
        assert_eq!(error.to_string(), expected);
    }
    for uri in ["/cb", "https://a.b/#x", ""] {
        let error = bare().redirect_uri(uri).build().unwrap_err();
        assert!(
            error.to_string().contains("`redirect_uri` must be an absolute URL"),
            "{error}"
        );
    }
}

#[test]
fn a_session_is_stored_and_read_again() {
    let login = client("https://id.example.com").start_login().build().unwrap();
    let stored = serde_json::to_string(&login.session).unwrap();
    let value: Value = serde_json::from_str(&stored).unwrap();
    let mut names: Vec<_> =
        value.as_object().unwrap().keys().map(String::as_str).collect();
    names.sort_unstable();
    assert_eq!(names, ["code_verifier", "issuer", "nonce", "redirect_uri", "state"]);
    let read: LoginSession = serde_json::from_str(&stored).unwrap();
    assert_eq!(read, login.session);
    let shown = format!("{:?}", session());
    assert!(!shown.contains("canary") && shown.contains("app.example.com"), "{shown}");
    for broken in [r#"{"state":"s"}"#, r#"{"redirect_uri":"https://a.b"}"#, "[]"] {
        serde_json::from_str::<LoginSession>(broken).unwrap_err();
    }
}

#[test]
fn a_callback_comes_in_several_forms() {
    for callback in [
        "https://app.example.com/cb?from=%E7%99%BB&code=a%2Bb%26c+d&state=state-canary",
        "/cb?state=state-canary&code=a%2Bb%26c+d#top",
        "?state=state-canary&code=a%2Bb%26c+d",
        "state=state-canary&code=a%2Bb%26c+d&iss=https://id.example.com/oidc&x=https://x/y?z",
        "/cb?iss=https%3A%2F%2Fid.example.com%2Foidc&code=a%2Bb%26c%20d&state=state-canary",
        "code=a%2Bb%26c%20d&state=state-canary",
    ] {
        let code = session().code(callback).unwrap();
        assert_eq!(code.expose_secret(), "a+b&c d", "{callback}");
    }
}

#[tokio::test]
async fn a_wrong_callback_is_refused_before_anything_is_sent() {
    let server = Server::answering(json(200, TOKENS)).await;
    let client = client(&server.url());
    let other = "`state` belongs to another login: start a new login, and check that the session \
                 is stored per browser";
    let issuer = "`iss` differs from the issuer that the login was started with: start a new \
                  login, and check that each issuer has its own redirect URI";
    let no_code = "`code` is missing: pass the whole URL or its query";
    let cases = [
        ("/cb?code=c&state=state-canar", other),
        ("/cb?code=c&state=state-canary1", other),
        ("/cb?code=c&state=State-canary", other),
        ("/cb?code=c&state=", other),
        ("/cb?error=access_denied&state=forged", other),
        ("/cb?code=c", "`state` is missing: start a new login"),
        ("/cb?state=state-canary", no_code),
        ("/cb?state=state-canary&code=", no_code),
        ("/cb?state=state-canary&code=c&code=d", "duplicate parameter `code`"),
        ("/cb?state=x&state=state-canary&code=c", "duplicate parameter `state`"),
        ("/cb?code=c&state=state-canary&iss=https://evil.example.com/oidc", issuer),
        ("/cb?code=c&state=state-canary&iss=https://id.example.com/oidc/", issuer),
        ("/cb?code=c&state=state-canary&iss=", issuer),
        ("/cb?error=access_denied&iss=https://evil.example.com/oidc", issuer),
        ("/cb?code=c&state=x&iss=https://evil.example.com/oidc", other),
        (
            "/cb?code=c&state=state-canary&iss=https://evil.example.com&iss=https://id.example.com/oidc",
            "duplicate parameter `iss`",
        ),
        ("", "`state` is missing: start a new login"),
    ];
    for (callback, problem) in cases {
        let error = client.finish_login(&session(), callback).await.unwrap_err();
        assert!(
            error.is_callback() && !error.is_config() && !error.may_have_been_sent()
        );
        assert_eq!(error.to_string(), format!("login callback: {problem}"));
        assert_eq!(error.oauth_code(), None);
    }
    let empty: LoginSession =
        serde_json::from_str(r#"{"state":"","redirect_uri":"https://a.b"}"#).unwrap();
    assert!(
        empty.code("?code=c&state=").unwrap_err().is_callback(),
        "an empty state never matches"
    );
    assert!(server.requests().is_empty());
}

#[test]
fn a_refused_login_says_why() {
    for callback in [
        "/cb?error=access_denied&error_description=The+user+said%20no%21%0Astate-canary&state=state-canary",
        "/cb?error=access_denied&error_description=The+user+said%20no%21%0Astate-canary",
    ] {
        let error = session().code(callback).unwrap_err();
        assert!(error.is_callback());
        assert_eq!(error.oauth_code(), Some("access_denied"));
        assert_eq!(error.message(), Some("The user said no!\\n[hidden]"));
        assert_eq!(
            error.to_string(),
            "login callback: the server rejected the login: \
             The user said no!\\n[hidden] (OAuth error access_denied)"
        );
    }
}

#[tokio::test]
async fn a_login_is_finished_with_its_redirect_uri_and_verifier() {
    let server = Server::answering(json(200, TOKENS)).await;
    // OAuth 2.0, because other tests verify the ID token of OpenID Connect.
    let client = builder(&server.url()).protocol(Protocol::OAuth2).build().unwrap();
    let callback = "/cb?code=c%2F1%2B&state=state-canary";
    let login = client.finish_login(&session(), callback).await.unwrap();
    let tokens = &login.tokens;
    assert_eq!(tokens.access_token.as_ref().unwrap().expose_secret(), "at-canary");
    assert_eq!(tokens.refresh_token.as_ref().unwrap().expose_secret(), "rt-canary");
    assert_eq!((tokens.token_type.as_str(), tokens.expire_in), ("Bearer", 7200));
    assert!(!format!("{login:?}").contains("canary"));

    let request = server.request();
    assert!(request.head.starts_with("POST /oauth/token HTTP/1.1\r\n"));
    assert_eq!(
        request.text(),
        "client_id=app%201&client_secret=app-secret-canary&grant_type=authorization_code\
         &redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb%3Ffrom%3D%E7%99%BB%E5%BD%95%26a%3Db%2Bc\
         &code=c%2F1%2B&code_verifier=verifier-canary"
    );
}

#[tokio::test]
async fn a_code_that_is_not_taken_is_an_error_without_it() {
    let body = r#"{"error":"invalid_grant","error_description":"grant request is invalid: code-canary, verifier-canary"}"#;
    let server = Server::answering(json(400, body)).await;
    let client = client(&server.url());
    let callback = "/cb?code=code-canary&state=state-canary";
    let error = client.finish_login(&session(), callback).await.unwrap_err();
    assert_eq!(error.oauth_code(), Some("invalid_grant"));
    assert_eq!(error.message(), Some("grant request is invalid: [hidden], [hidden]"));
    assert!(error.is_api() && !error.is_callback());
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("canary"), "{shown}");
    assert_eq!(server.requests().len(), 1, "a code is sent once");
}

#[tokio::test]
async fn other_grants_and_the_profile() {
    for (protocol, path) in [(Protocol::Oidc, "oidc"), (Protocol::OAuth2, "oauth")] {
        let profile = r#"{"sub":"u1","name":null,"locale":"zh"}"#;
        let server = Server::scripted([
            vec![support::Step::Send(json(200, TOKENS))],
            vec![support::Step::Send(json(200, TOKENS))],
            vec![support::Step::Send(json(200, TOKENS))],
            vec![support::Step::Send(json(200, profile))],
        ])
        .await;
        let client = builder(&server.url())
            .protocol(protocol)
            .access_token("stored-token")
            .client_authentication(ClientAuthentication::None)
            .build()
            .unwrap();
        client.exchange_code(&session(), "c").await.unwrap();
        client.refresh_tokens("r+1").await.unwrap();
        client.client_credentials("key", "s&", "a b").await.unwrap();
        let user = client.user_info("token-1").await.unwrap().data;
        assert_eq!(
            (user.sub.as_str(), user.locale),
            ("u1", Patch::Value("zh".to_owned()))
        );
        let requests = server.requests();
        let targets: Vec<_> = requests.iter().map(support::Recorded::target).collect();
        let (token, me) = (format!("/{path}/token"), format!("/{path}/me"));
        assert_eq!(targets, [&token, &token, &token, &me]);
        let refresh = "client_id=app%201&grant_type=refresh_token&refresh_token=r%2B1";
        assert_eq!(requests[1].text(), refresh);
        let machine =
            "client_id=key&client_secret=s%26&grant_type=client_credentials&scope=a%20b";
        assert_eq!(requests[2].text(), machine);
        let authorizations: Vec<_> =
            requests.iter().map(|it| it.header("authorization")).collect();
        assert_eq!(authorizations, [None, None, None, Some("Bearer token-1")]);
    }
}

#[tokio::test]
async fn a_stored_token_goes_to_the_profile_as_a_bearer_token() {
    let server = Server::answering(json(200, r#"{"sub":"u1"}"#)).await;
    let client = builder(&server.url()).access_token("stored").build().unwrap();
    client.oidc_user_info_get().await.unwrap();
    assert_eq!(server.request().header("authorization"), Some("Bearer stored"));
    let odd = client.user_info("a\nb").await.unwrap_err();
    assert!(odd.is_config() && !odd.to_string().contains("a\nb"));
}

/// Runs the same login with the crate `oauth2`, an independent implementation.
#[tokio::test]
async fn another_implementation_agrees() {
    use oauth2::basic::BasicClient;
    use oauth2::{
        AuthUrl, AuthorizationCode, ClientId, ClientSecret, CsrfToken, HttpRequest,
        HttpResponse, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope, TokenUrl,
    };

    let vector = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk".to_owned();
    let theirs = PkceCodeChallenge::from_code_verifier_sha256(&PkceCodeVerifier::new(
        vector.clone(),
    ));
    assert_eq!(code_challenge(&vector), theirs.as_str());

    let server = Server::answering(json(200, TOKENS)).await;
    let host = server.url();
    let client = client(&host);
    let login = client.start_login().scope("openid profile email").build().unwrap();
    let verifier = || {
        let verifier = login.session.code_verifier.as_ref().unwrap();
        PkceCodeVerifier::new(verifier.expose_secret().to_owned())
    };
    let oauth = BasicClient::new(ClientId::new("app 1".into()))
        .set_client_secret(ClientSecret::new("app-secret-canary".into()))
        .set_auth_type(oauth2::AuthType::RequestBody)
        .set_auth_uri(AuthUrl::new(format!("{host}/oidc/auth")).unwrap())
        .set_token_uri(TokenUrl::new(format!("{host}/oidc/token")).unwrap())
        .set_redirect_uri(RedirectUrl::new(login.session.redirect_uri.clone()).unwrap());
    let state = login.session.state.expose_secret().to_owned();
    let nonce = login.session.nonce.as_ref().unwrap().expose_secret();
    let (url, _) = oauth
        .authorize_url(|| CsrfToken::new(state))
        .add_scopes(["openid", "profile", "email"].map(|it| Scope::new(it.into())))
        .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier()))
        .add_extra_param("nonce", nonce)
        .url();
    let sorted = |url: &str| {
        let mut parameters = parameters(url);
        parameters.sort();
        parameters
    };
    assert_eq!(sorted(&login.url), sorted(url.as_str()));

    let recorded = std::sync::Mutex::new(Vec::new());
    let transport = |request: HttpRequest| {
        recorded.lock().unwrap().push(request.into_body());
        let answer = http::Response::new(TOKENS.as_bytes().to_vec());
        std::future::ready(Ok::<HttpResponse, std::io::Error>(answer))
    };
    oauth
        .exchange_code(AuthorizationCode::new("c/1+ 码".into()))
        .set_pkce_verifier(verifier())
        .request_async(&transport)
        .await
        .unwrap();
    client.exchange_code(&login.session, "c/1+ 码").await.unwrap();
    let form = |bytes: &[u8]| {
        let mut pairs: Vec<_> = form_urlencoded::parse(bytes).into_owned().collect();
        pairs.sort();
        pairs
    };
    assert_eq!(form(&server.request().body), form(&recorded.lock().unwrap()[0]));
}
