//! Keywords of a spec: methods, encodings, and locations of parameters.

use schemars::JsonSchema;
use serde::Deserialize;

/// HTTP method of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "UPPERCASE")]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
}

impl Method {
    /// Parses the name of a method, ignoring case.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        let all = [Self::Get, Self::Post, Self::Put, Self::Patch, Self::Delete];
        all.into_iter().find(|method| method.as_str().eq_ignore_ascii_case(name))
    }

    /// Returns the name of the method in uppercase.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// Encoding of a request body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Encoding {
    /// A JSON object.
    Json,
    /// `application/x-www-form-urlencoded`, as in OAuth 2.0.
    Form,
    /// `multipart/form-data`, for files.
    Multipart,
}

impl Encoding {
    /// Returns its keyword in the spec.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Form => "form",
            Self::Multipart => "multipart",
        }
    }

    /// Returns the media type of the body.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Form => "application/x-www-form-urlencoded",
            Self::Multipart => "multipart/form-data",
        }
    }
}

/// Location of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Location {
    /// In the path, as a whole segment or a part of one.
    Path,
    /// In the query.
    Query,
    /// In the JSON body.
    Body,
}

impl Location {
    /// Returns its keyword in the spec and in the documentation.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Body => "body",
        }
    }
}

/// Returns the route by which servers distinguish methods and paths.
#[must_use]
pub fn route(method: Method, path: &str) -> String {
    let mut route = format!("{} ", method.as_str());
    for (index, piece) in path.split('{').enumerate() {
        match piece.split_once('}') {
            Some((_, rest)) if index > 0 => {
                route.push_str("{}");
                route.push_str(rest);
            }
            _ => route.push_str(piece),
        }
    }
    route
}
