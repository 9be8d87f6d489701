//! The grammar of `lint.yaml`: exceptions from the rules of `cargo xtask lint`.

use schemars::JsonSchema;
use serde::Deserialize;

/// `lint.yaml`: findings that a person has reviewed.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Lint {
    /// The exceptions. An exception without a finding is an error.
    pub exceptions: Vec<Exception>,
}

/// Findings that are allowed for the same reason.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// Name of the rule.
    pub rule: String,
    /// What may break it, as reports print it, such as `getUser` or `UserDto.email`.
    pub subjects: Vec<String>,
    /// Why that is acceptable.
    #[schemars(required)]
    pub reason: Option<String>,
}
