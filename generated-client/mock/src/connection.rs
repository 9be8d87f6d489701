//! What a program needs to use the mock.

use serde_json::Value;

use crate::seed;
use crate::state::Store;

/// What a program needs to use a mock: its URL, an application, and an access key.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Connection {
    /// The host of both clients.
    pub url: String,
    /// ID of the application.
    pub app_id: String,
    /// Secret of the application. It protects nothing: mocks serve only loopback.
    pub app_secret: String,
    /// ID of the access key.
    pub access_key_id: String,
    /// Secret of the access key.
    pub access_key_secret: String,
}

impl Connection {
    /// Returns the application and the access key of the seeded company, and the URL of a mock on
    /// that port of the loopback interface.
    #[must_use]
    pub fn seeded(port: u16) -> Self {
        Self::new(format!("http://127.0.0.1:{port}"))
    }

    /// Returns the first application and access key that exist, else those of the seeded company.
    pub(crate) fn of(store: &Store, url: &str) -> Self {
        let mut connection = Self::new(url.to_owned());
        let app = store.items("application").next();
        if let Some((id, app)) =
            app.filter(|_| store.get("application", seed::APP_ID).is_none())
        {
            connection.app_id = id.to_owned();
            connection.app_secret = text(app.get("appSecret"));
        }
        let key = store.items("access-key").next();
        let is_seeded = store.get("access-key", seed::ACCESS_KEY_ID).is_some();
        if let Some((id, key)) = key.filter(|_| !is_seeded) {
            connection.access_key_id = id.to_owned();
            connection.access_key_secret = text(key.get("accessKeySecret"));
        }
        connection
    }

    fn new(url: String) -> Self {
        Self {
            url,
            app_id: seed::APP_ID.to_owned(),
            app_secret: seed::APP_SECRET.to_owned(),
            access_key_id: seed::ACCESS_KEY_ID.to_owned(),
            access_key_secret: seed::ACCESS_KEY_SECRET.to_owned(),
        }
    }

    /// Returns the environment variables that programs read by convention.
    #[must_use]
    pub fn environment(&self) -> Vec<(&'static str, String)> {
        vec![
            ("GENAUTH_APP_ID", self.app_id.clone()),
            ("GENAUTH_APP_SECRET", self.app_secret.clone()),
            ("GENAUTH_APP_HOST", self.url.clone()),
            ("GENAUTH_HOST", self.url.clone()),
            ("GENAUTH_ACCESS_KEY_ID", self.access_key_id.clone()),
            ("GENAUTH_ACCESS_KEY_SECRET", self.access_key_secret.clone()),
        ]
    }
}

fn text(value: Option<&Value>) -> String {
    value.and_then(Value::as_str).unwrap_or_default().to_owned()
}
