//! Filters and pagination in the query of a request.

use serde::Deserialize;
use serde_json::Value;

use crate::call::{Failure, Incoming};

/// Filters and pagination.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Query {
    pub(super) operation: Option<String>,
    pub(super) path: Option<String>,
    pub(super) method: Option<String>,
    pub(super) status: Option<String>,
    pub(super) after: Option<String>,
    pub(super) keyword: Option<String>,
    page: Option<String>,
    limit: Option<String>,
}

impl Query {
    /// Reads the query of a request.
    pub(super) fn read(incoming: &Incoming) -> Result<Self, Failure> {
        let pairs = form_urlencoded::parse(incoming.query.as_bytes());
        let pairs = pairs
            .map(|(name, value)| (name.into_owned(), Value::from(value.into_owned())));
        serde_json::from_value(Value::Object(pairs.collect()))
            .map_err(|error| Failure::new(400, format!("invalid query: {error}")))
    }

    /// Returns how many items to skip, and how many to return.
    pub(super) fn range(&self, default: usize) -> Result<(usize, usize), Failure> {
        let limit = number("limit", self.limit.as_deref())?.unwrap_or(default);
        let page: usize = number("page", self.page.as_deref())?.unwrap_or(1);
        Ok((page.saturating_sub(1).saturating_mul(limit), limit))
    }
}

/// Parses a member of a query that is a number.
pub(super) fn number<T: std::str::FromStr>(
    name: &str,
    text: Option<&str>,
) -> Result<Option<T>, Failure> {
    let number = text.map(str::parse).transpose();
    number.map_err(|_| Failure::new(400, format!("invalid `{name}`: expected a number")))
}
