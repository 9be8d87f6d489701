//! The public keys of the server, kept for a while.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::{Instant, timeout};

use super::PasswordEncryption;
use crate::generated::authentication::{AuthenticationClient, SystemInfoResp};
use crate::runtime::error::Error;
use crate::runtime::error::inner::{Kind, Limit};

/// How long keys are kept. Servers rarely change them.
const LIFETIME: Duration = Duration::from_secs(60 * 60);

/// What the server has published, and when it was asked.
#[derive(Default)]
struct Keys(Mutex<Option<(Instant, Arc<SystemInfoResp>)>>);

impl AuthenticationClient {
    /// The key for this encryption. However many ask for it, only one request is on its way, and
    /// nobody waits for longer than a call may take.
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
                "the server publishes no key for this encryption: take another one";
            return Err(self.failed("getSystemInfo", Kind::Request(problem.to_owned())));
        }
        Ok(key.clone())
    }

    /// Has the keys asked for anew.
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
