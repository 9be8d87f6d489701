//! The grammar of `glossary.yaml` and `site.yaml`, which only the documentation uses.

use schemars::JsonSchema;
use serde::Deserialize;

/// `glossary.yaml`: the vocabulary of the API, and phrases that the spec must not use.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Glossary {
    /// The terms, in the order of the glossary page.
    pub terms: Vec<Term>,
    /// Phrases to avoid that belong to no term.
    #[serde(default)]
    pub phrases: Vec<Phrase>,
}

/// A term of the API.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The term, spelled as in the middle of a sentence.
    pub term: String,
    /// What it means.
    #[schemars(required)]
    pub definition: Option<String>,
    /// Other words for it, which texts must not use.
    #[serde(default)]
    pub avoid: Vec<String>,
}

/// A phrase to avoid.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Phrase {
    /// The phrase, matched as whole words in any letter case.
    pub avoid: String,
    /// What to write instead.
    #[serde(rename = "use")]
    pub instead: String,
}

/// `site.yaml`: facts for the documentation site.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// The host of each client in `curl` examples, such as `$HOST`.
    #[serde(default)]
    pub hosts: Vec<Host>,
    /// The header value of each credential in `curl` examples, such as `Bearer $TOKEN`.
    #[serde(default)]
    pub headers: Vec<HeaderValue>,
    /// The chapters of the guide, in their order: file names without `.md`.
    #[serde(default)]
    pub guide: Vec<String>,
    /// The tasks, in the order of their page.
    pub tasks: Vec<Task>,
}

/// The host of a client.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Host {
    /// Name of the client.
    pub client: String,
    /// A URL without a path, or a shell variable that contains one.
    pub host: String,
}

/// The header value of a credential.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HeaderValue {
    /// Name of the credential.
    pub credential: String,
    /// The value, which may contain shell variables.
    pub value: String,
}

/// Something that readers want to do.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// A short verb phrase, such as `Manage users`.
    pub title: String,
    /// When to use which of the operations.
    #[schemars(required)]
    pub description: Option<String>,
    /// Words that readers may search for.
    #[serde(default)]
    pub keywords: Vec<String>,
    /// The operations, as `client.operation`.
    pub operations: Vec<String>,
}
