//! Caches the access token of a WeChat Mini Program or Official Account.
//!
//! WeChat limits the number of tokens per day, and each new token invalidates the previous one.
//! Therefore the GenAuth server holds the token for all callers. A [`WechatTokenSource`] caches it
//! and requests a new one only when necessary:
//!
//! ```no_run
//! # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
//! use genauth::wechat::WechatTokenSource;
//!
//! // Create one source and keep it: clones share the token.
//! let source = WechatTokenSource::new(client, "wx4f4bc4dec97d474b", "WeChat's app secret");
//!
//! let token = source.token().await?;
//! let url = format!(
//!     "https://api.weixin.qq.com/cgi-bin/message/custom/send?access_token={}",
//!     token.expose_secret()
//! );
//! // If WeChat responds with `errcode` 40001:
//! source.invalidate(&token);
//! # Ok(())
//! # }
//! ```
//!
//! Several machines can share the token through a [`TokenCache`], such as `RedisCache` (feature
//! `redis`).

mod cache;
#[cfg(feature = "redis")]
mod redis;
mod source;

pub use cache::{CacheError, MemoryCache, TokenCache};
#[cfg(feature = "redis")]
pub use redis::RedisCache;
pub use source::WechatTokenSource;
