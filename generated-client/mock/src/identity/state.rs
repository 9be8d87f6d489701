//! What the mock remembers of keys, tokens, codes, and sessions.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::attempts::Attempts;
use super::codes::Outbox;
use super::confirmations::Confirmations;
use super::history::History;
use super::issued::Issued;
use super::keys::Keys;
use super::management::ManagementTokens;
use super::mfa::MfaTokens;
use super::sessions::Sessions;
use super::signature::Nonces;
use super::tickets::Tickets;
use super::wechat::WechatTokens;

/// Keys, tokens, codes, and sessions. The modules below it know nothing of the world, and get the
/// time and random identifiers as arguments.
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
