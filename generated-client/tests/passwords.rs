//! Tests password encryption by decrypting with arithmetic that is implemented here, independent of
//! the libraries that encrypt.
#![allow(clippy::unwrap_used)]
#![cfg(all(feature = "rsa-passwords", feature = "sm2-passwords"))]

mod sm2_by_hand;
mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use genauth::authentication::{
    AuthenticationClient, PasswordEncryptType, UpdatePasswordDto,
};
use genauth::passwords::PasswordEncryption::{Rsa, Sm2};
use genauth::transport::{Body, BoxFuture, Transport, TransportError};
use num_bigint::BigUint;
use serde_json::{Value, json as object};
use support::{PATIENCE, Recorded, Server, json, success};

/// A key for these tests, of the size of the public servers' key.
const RSA_SPKI: &str = "-----BEGIN PUBLIC KEY-----
MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCXevAemdmPYIEuOkZj4HqtvTkw
2CUV71XdMNXWEe6Ids87rDkAfqaicqnLKlspMunCPacHqSdGjvv3IAOLuXObwvOL
ya2gvHNxIIFcF9yRBNF2tcDAEbHgmEaEIYhW26g57G4iQiWhQje41va/FTK1F29r
opcN2s/iYz18LshAVQIDAQAB
-----END PUBLIC KEY-----";
const RSA_PKCS1: &str = "-----BEGIN RSA PUBLIC KEY-----
MIGJAoGBAJd68B6Z2Y9ggS46RmPgeq29OTDYJRXvVd0w1dYR7oh2zzusOQB+pqJy
qcsqWyky6cI9pwepJ0aO+/cgA4u5c5vC84vJraC8c3EggVwX3JEE0Xa1wMARseCY
RoQhiFbbqDnsbiJCJaFCN7jW9r8VMrUXb2uilw3az+JjPXwuyEBVAgMBAAE=
-----END RSA PUBLIC KEY-----";
const RSA_MODULUS: &str = "977af01e99d98f60812e3a4663e07aadbd3930d82515ef55dd30d5d611ee8876cf3bac39007ea6a2\
    72a9cb2a5b2932e9c23da707a927468efbf720038bb9739bc2f38bc9ada0bc737120815c17dc9104\
    d176b5c0c011b1e0984684218856dba839ec6e224225a14237b8d6f6bf1532b5176f6ba2970ddacf\
    e2633d7c2ec84055";
const RSA_PRIVATE: &str = "2d8e9db4b654861862018329345488d0c3bdf580abf6a2da5201a3ee13ca8764240330529c617ac0\
    147818500ec69f374a61bc6043713a793a322280ae7f01d37a1b74d62e4df673f9bbbbe59249f52d\
    5b35a1e82d522790146bd2d4649e25318329298905ca810e4ff4fcbee1f569be2ee4f1cd59f4026c\
    6bf31cde2489d829";

/// The key pair of the examples in GM/T 0003.5.
const SM2_PUBLIC: &str = "0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020\
    ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13";
const SM2_PRIVATE: &str =
    "3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8";

fn number(hex: &str) -> BigUint {
    BigUint::parse_bytes(hex.as_bytes(), 16).unwrap()
}

/// Decrypts RSAES-PKCS1-v1_5.
fn open_rsa(encrypted: &str) -> Vec<u8> {
    let encrypted = STANDARD.decode(encrypted).unwrap();
    assert_eq!(encrypted.len(), 128);
    let (private, modulus) = (number(RSA_PRIVATE), number(RSA_MODULUS));
    let block =
        BigUint::from_bytes_be(&encrypted).modpow(&private, &modulus).to_bytes_be();
    assert_eq!((block.len(), block[0]), (127, 2), "the first of 128 bytes is zero");
    let end = block.iter().position(|byte| *byte == 0).unwrap();
    assert!(end > 8, "at least 8 random bytes");
    block[end + 1..].to_vec()
}

#[test]
fn rsa_is_what_servers_open() {
    for password in ["p", "pässwörd 密码 \"'&+%", &"x".repeat(117)] {
        let bare: String =
            RSA_SPKI.lines().filter(|line| !line.starts_with('-')).collect();
        let dos = RSA_SPKI.replace('\n', "\r\n");
        for key in [RSA_SPKI, RSA_PKCS1, &bare, &dos, &format!("  {bare}\n")] {
            let encrypted = Rsa.encrypt(key, password).unwrap();
            assert_eq!(open_rsa(encrypted.expose_secret()), password.as_bytes());
        }
    }
    let twice = [(); 2].map(|()| Rsa.encrypt(RSA_SPKI, "p").unwrap());
    assert_ne!(twice[0], twice[1], "the padding is random");
}

#[test]
fn sm2_is_what_servers_open() {
    // The example of GM/T 0003.5 checks the arithmetic of this file.
    let example = "04ebfc718e8d1798620432268e77feb6415e2ede0e073c0f4f640ecd2e149a73\
        e858f9d81e5430a57b36daab8f950a3c64e6ee6a63094d99283aff767e124df0\
        59983c18f809e262923c53aec295d30383b54e39d609d160afcb1908d0bd8766\
        21886ca989ca9c7d58087307ca93092d651efa";
    assert_eq!(sm2_by_hand::open(SM2_PRIVATE, example), b"encryption standard");

    for password in ["p", "pässwörd 密码 \"'&+%", &"x".repeat(1000)] {
        let encrypted = Sm2.encrypt(SM2_PUBLIC, password).unwrap();
        let hex = encrypted.expose_secret();
        assert_eq!(hex.len(), 2 * (64 + 32 + password.len()), "C1 without 04, C3, C2");
        assert!(
            hex.bytes().all(|it| it.is_ascii_digit() || (b'a'..=b'f').contains(&it))
        );
        assert_eq!(sm2_by_hand::open(SM2_PRIVATE, hex), password.as_bytes());
    }
    let upper = format!("{}\n", SM2_PUBLIC.to_uppercase());
    let compressed = format!("03{}", &SM2_PUBLIC[2..66]);
    for key in [&SM2_PUBLIC[2..], &upper, &compressed] {
        let encrypted = Sm2.encrypt(key, "p").unwrap();
        assert_eq!(sm2_by_hand::open(SM2_PRIVATE, encrypted.expose_secret()), b"p");
    }
}

#[test]
fn what_cannot_be_encrypted_is_said() {
    let no_rsa = "invalid RSA public key: expected PEM or its Base64 body, and a key of at least \
        1024 bits";
    let no_sm2 = "invalid SM2 public key: expected a point of the curve in hexadecimal";
    let long = "the password is too long for the RSA key: expected at most 117 bytes, found 118; \
        use another encryption";
    let empty = "the password is empty: expected at least one character";
    let off_curve = format!("{}5", &SM2_PUBLIC[..129]);
    let canary = "password-canary";
    for (encryption, key, password, problem) in [
        (Rsa, "", canary, no_rsa),
        (Rsa, "!", canary, no_rsa),
        (Rsa, SM2_PUBLIC, canary, no_rsa),
        (Rsa, RSA_SPKI, &*"x".repeat(118), long),
        (Rsa, RSA_SPKI, "", empty),
        (Sm2, "", canary, no_sm2),
        (Sm2, "zz", canary, no_sm2),
        (Sm2, "04é", canary, no_sm2),
        (Sm2, "+4", canary, no_sm2),
        (Sm2, RSA_SPKI, canary, no_sm2),
        (Sm2, &off_curve, canary, no_sm2),
        (Sm2, SM2_PUBLIC, "", empty),
    ] {
        let error = encryption.encrypt(key, password).unwrap_err();
        assert!(error.is_config());
        let expected = format!("the request cannot be sent: {problem}");
        assert_eq!(error.to_string(), expected);
    }
}

fn system() -> String {
    let version = object!({"server": "1", "console": "1", "login": "1"});
    let keys = object!({
        "rsa": {"publicKey": RSA_SPKI}, "sm2": {"publicKey": SM2_PUBLIC}, "version": version,
        "publicIps": [],
    });
    keys.to_string()
}

fn client(host: String) -> AuthenticationClient {
    AuthenticationClient::builder()
        .app_id("app-1")
        .app_secret("s")
        .app_host(host)
        .connect_timeout(PATIENCE)
        .attempt_timeout(PATIENCE)
        .total_timeout(10 * PATIENCE)
        .build()
        .unwrap()
}

fn body(request: &Recorded) -> Value {
    serde_json::from_slice(&request.body).unwrap()
}

#[tokio::test]
async fn sign_ins_and_sign_ups_encrypt_their_password() {
    let tokens = r#"{"access_token":"t","token_type":"bearer","expire_in":1}"#;
    let user = r#"{"userId":"u","status":"Activated"}"#;
    let answers = [
        json(200, &system()),
        success(tokens),
        success(tokens),
        success(tokens),
        success(user),
    ];
    let server = Server::scripted(answers.map(|it| vec![support::Step::Send(it)])).await;
    let client = client(server.url());
    client
        .sign_in_by_email_password("a@b.c", "one")
        .encrypt_password(Rsa)
        .await
        .unwrap();
    client
        .sign_in_by_ldap("smith", "two")
        .encrypt_password(Sm2)
        .tenant_id("t")
        .await
        .unwrap();
    client
        .sign_in_by_ad("smith", "three")
        .tenant_id("t")
        .encrypt_password(Sm2)
        .await
        .unwrap();
    client
        .sign_up_by_email_password("a@b.c", "four")
        .encrypt_password(Sm2)
        .await
        .unwrap();
    let requests = server.requests();
    assert_eq!(requests.len(), 5, "the keys are fetched once");
    assert_eq!(requests[0].target(), "/api/v3/system");

    let one = body(&requests[1]);
    assert_eq!(open_rsa(one["passwordPayload"]["password"].as_str().unwrap()), b"one");
    assert_eq!(one["options"], object!({"passwordEncryptType": "rsa"}));
    let options = object!({"passwordEncryptType": "sm2", "tenantId": "t"});
    for (request, payload, password) in
        [(&requests[2], "ldapPayload", "two"), (&requests[3], "adPayload", "three")]
    {
        let sent = body(request);
        let encrypted = sent[payload]["password"].as_str().unwrap();
        assert_eq!(sm2_by_hand::open(SM2_PRIVATE, encrypted), password.as_bytes());
        assert_eq!(sent["options"], options);
    }
    let four = body(&requests[4]);
    let encrypted = four["passwordPayload"]["password"].as_str().unwrap();
    assert_eq!(sm2_by_hand::open(SM2_PRIVATE, encrypted), b"four");
    assert_eq!(four["options"], object!({"passwordEncryptType": "sm2", "context": {}}));
}

#[tokio::test]
async fn other_requests_take_an_encrypted_password() {
    let server = Server::scripted([
        vec![support::Step::Send(json(200, &system()))],
        vec![support::Step::Send(success("null"))],
    ])
    .await;
    let client = client(server.url());
    let password = client.encrypt_password(Rsa, "new").await.unwrap();
    let request = UpdatePasswordDto::new(password).password_encrypt_type(Rsa);
    assert_eq!(request.password_encrypt_type, Some(PasswordEncryptType::Rsa));
    client.update_password(request).await.unwrap();
    let sent = body(&server.requests()[1]);
    assert_eq!(open_rsa(sent["newPassword"].as_str().unwrap()), b"new");
    assert_eq!(sent["passwordEncryptType"], "rsa");
}

#[tokio::test]
async fn nothing_is_sent_in_plain_when_there_is_no_key() {
    let unreadable = system().replace(SM2_PUBLIC, "04");
    let missing = r#"{"rsa":{},"sm2":{"publicKey":""}}"#;
    let answers = [
        json(500, "{}"),
        json(200, missing),
        json(200, &unreadable),
        json(200, &system()),
    ];
    let server = Server::scripted(answers.map(|it| vec![support::Step::Send(it)])).await;
    let client = AuthenticationClient::builder()
        .app_id("app-1")
        .app_host(server.url())
        .connect_timeout(PATIENCE)
        .attempt_timeout(PATIENCE)
        .total_timeout(10 * PATIENCE)
        .app_secret("app-secret")
        .retry(genauth::Retry::never())
        .build()
        .unwrap();
    let sign_in =
        || client.sign_in_by_email_password("a@b.c", "canary").encrypt_password(Sm2);
    assert!(sign_in().await.unwrap_err().is_server_error());
    let error = sign_in().await.unwrap_err();
    let expected = "getSystemInfo: the request cannot be sent: the server publishes no key for \
                    this encryption: use another one";
    assert_eq!(error.to_string(), expected);
}

/// A transport that responds with the keys after `delay` and counts the requests.
#[derive(Clone)]
struct Keys {
    count: Arc<AtomicUsize>,
    delay: Duration,
    keys: &'static str,
}

impl Transport for Keys {
    fn send(
        &self,
        _: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let number = self.count.fetch_add(1, Ordering::SeqCst);
        let keys = if number == 0 && !self.keys.is_empty() {
            self.keys.to_owned()
        } else {
            system()
        };
        Box::pin(async move {
            tokio::time::sleep(self.delay).await;
            Ok(http::Response::new(Body::from(Bytes::from(keys))))
        })
    }
}

fn counting(
    delay: Duration,
    keys: &'static str,
) -> (AuthenticationClient, Arc<AtomicUsize>) {
    let count = Arc::<AtomicUsize>::default();
    let transport = Keys {
        count: Arc::clone(&count),
        delay,
        keys,
    };
    let client = AuthenticationClient::builder()
        .app_id("app-1")
        .app_host("https://id.example.com")
        .transport(transport);
    (client.build().unwrap(), count)
}

#[tokio::test(start_paused = true)]
async fn keys_are_asked_for_once_an_hour_however_many_want_them() {
    let (client, count) = counting(Duration::from_secs(1), "");
    let many = (0..20).map(|number| {
        let client = client.clone();
        tokio::spawn(async move {
            client
                .encrypt_password(if number % 2 == 0 { Rsa } else { Sm2 }, "p")
                .await
                .unwrap();
        })
    });
    for task in many.collect::<Vec<_>>() {
        task.await.unwrap();
    }
    assert_eq!(count.load(Ordering::SeqCst), 1);
    tokio::time::advance(Duration::from_secs(3590)).await;
    client.with_access_token("t").unwrap().encrypt_password(Rsa, "p").await.unwrap();
    assert_eq!(
        count.load(Ordering::SeqCst),
        1,
        "a client for another user shares the keys"
    );
    tokio::time::advance(Duration::from_secs(20)).await;
    client.encrypt_password(Rsa, "p").await.unwrap();
    assert_eq!(count.load(Ordering::SeqCst), 2);
}

#[tokio::test(start_paused = true)]
async fn who_gives_up_leaves_the_others_their_turn() {
    let (client, count) = counting(Duration::from_secs(3), "");
    let first =
        tokio::time::timeout(Duration::from_secs(1), client.encrypt_password(Rsa, "p"));
    let (gave_up, waited) = tokio::join!(first, client.encrypt_password(Rsa, "p"));
    assert!(gave_up.is_err());
    waited.unwrap();
    assert_eq!(count.load(Ordering::SeqCst), 2);
}

#[tokio::test(start_paused = true)]
async fn nobody_waits_longer_than_a_call_may_take() {
    let (client, _) = counting(Duration::from_secs(1000), "");
    let start = tokio::time::Instant::now();
    let (one, two) = tokio::join!(
        client.encrypt_password(Rsa, "p"),
        client.encrypt_password(Rsa, "p")
    );
    assert!(one.unwrap_err().is_timeout() && two.unwrap_err().is_timeout());
    assert!(start.elapsed() <= Duration::from_secs(31), "{:?}", start.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_key_that_is_none_is_asked_for_again() {
    let (client, count) = counting(
        Duration::ZERO,
        r#"{"rsa":{"publicKey":"odd"},"sm2":{"publicKey":"odd"}}"#,
    );
    assert!(client.encrypt_password(Sm2, "p").await.unwrap_err().is_config());
    client.encrypt_password(Sm2, "p").await.unwrap();
    assert_eq!(count.load(Ordering::SeqCst), 2);
}
