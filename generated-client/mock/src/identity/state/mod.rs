//! What the mock remembers of keys, tokens, codes, and sessions.

pub(crate) mod attempts;
pub(crate) mod codes;
pub(crate) mod confirmations;
pub(crate) mod expiring;
pub(crate) mod history;
pub(crate) mod issued;
pub(crate) mod keys;
pub(crate) mod management;
pub(crate) mod mfa;
pub(crate) mod sessions;
pub(crate) mod signature;
pub(crate) mod tickets;
pub(crate) mod wechat;

use std::fmt;

use serde::{Deserialize, Serialize};

use self::attempts::Attempts;
use self::codes::Outbox;
use self::confirmations::Confirmations;
use self::history::History;
use self::issued::Issued;
use self::keys::Keys;
use self::management::ManagementTokens;
use self::mfa::MfaTokens;
use self::sessions::Sessions;
use self::signature::Nonces;
use self::tickets::Tickets;
use self::wechat::WechatTokens;

/// Keys, tokens, codes, and sessions. The parts know nothing of the world, and get the time and
/// random identifiers as arguments.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct State {
    pub(crate) keys: Keys,
    pub(crate) sessions: Sessions,
    pub(crate) issued: Issued,
    pub(crate) management: ManagementTokens,
    pub(crate) nonces: Nonces,
    pub(crate) outbox: Outbox,
    pub(crate) tickets: Tickets,
    pub(crate) attempts: Attempts,
    pub(crate) history: History,
    pub(crate) confirmations: Confirmations,
    pub(crate) mfa: MfaTokens,
    pub(crate) wechat: WechatTokens,
}

impl State {
    /// Makes all tokens of users and programs invalid, as if they had expired.
    pub(crate) fn expire_tokens(&mut self) {
        self.issued.expire();
        self.management.revoke_all();
    }
}

/// Shows nothing, because most of it is secret.
impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("State").finish_non_exhaustive()
    }
}
