//! The cache of the public keys that the server publishes for passwords.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::{Instant, timeout};

use super::PasswordEncryption;
use crate::generated::authentication::{AuthenticationClient, SystemInfoResp};
use crate::runtime::error::Error;
use crate::runtime::error::inner::{Kind, Limit};

/// How long keys are cached. Servers rarely rotate them.
const LIFETIME: Duration = Duration::from_secs(60 * 60);

/// The published keys, with the time at which they were fetched.
#[derive(Default)]
struct Keys(Mutex<Option<(Instant, Arc<SystemInfoResp>)>>);

impl AuthenticationClient {
    /// Returns the key for this encryption. Concurrent callers share one request, and none waits
    /// longer than the total timeout of a call.
    pub(super) async fn password_key(
        &self,
        encryption: PasswordEncryption,
    ) -> Result<String, Error> {
        let limit = self.total_timeout();
        let published =
            timeout(limit, self.published_keys()).await.unwrap_or_else(|_| {
                Err(self.failed("getSystemInfo", Kind::Timeout(Limit::Total, limit)))
            })?;
        let key = match encryption {
            #[cfg(feature = "rsa-passwords")]
            PasswordEncryption::Rsa => &published.rsa.public_key,
            #[cfg(feature = "sm2-passwords")]
            PasswordEncryption::Sm2 => &published.sm2.public_key,
        };
        if key.is_empty() {
            let problem =
                "the server publishes no key for this encryption: use another one";
            return Err(self.failed("getSystemInfo", Kind::Request(problem.to_owned())));
        }
        Ok(key.clone())
    }

    /// Clears the cache, so that the next call fetches the keys again.
    pub(super) async fn forget_password_keys(&self) {
        *self.kept.get::<Keys>().0.lock().await = None;
    }

    async fn published_keys(&self) -> Result<Arc<SystemInfoResp>, Error> {
        let keys = self.kept.get::<Keys>();
        let mut keys = keys.0.lock().await;
        if let Some((asked, published)) = &*keys
            && asked.elapsed() < LIFETIME
        {
            return Ok(Arc::clone(published));
        }
        let published = Arc::new(self.get_system_info().await?.data);
        *keys = Some((Instant::now(), Arc::clone(&published)));
        Ok(published)
    }
}
