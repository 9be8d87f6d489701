//! The access token of a WeChat Mini Program or Official Account, always at hand.
//!
//! WeChat limits how many tokens may be made in a day, and each new one makes the one before it
//! invalid; the GenAuth server therefore keeps the token for everyone. A [`WechatTokenSource`]
//! asks it no more often than it must:
//!
//! ```no_run
//! # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
//! use genauth::wechat::WechatTokenSource;
//!
//! // Make one and keep it: clones share the token.
//! let source = WechatTokenSource::new(client, "wx4f4bc4dec97d474b", "WeChat's app secret");
//!
//! let token = source.token().await?;
//! let url = format!(
//!     "https://api.weixin.qq.com/cgi-bin/message/custom/send?access_token={}",
//!     token.expose_secret()
//! );
//! // If WeChat answers that with errcode 40001:
//! source.invalidate(&token);
//! # Ok(())
//! # }
//! ```
//!
//! Machines of a fleet share the token through a [`TokenCache`], such as the `RedisCache` of the
//! feature `redis`.

mod cache;
#[cfg(feature = "redis")]
mod redis;
mod source;

pub use cache::{CacheError, MemoryCache, TokenCache};
#[cfg(feature = "redis")]
pub use redis::RedisCache;
pub use source::WechatTokenSource;
