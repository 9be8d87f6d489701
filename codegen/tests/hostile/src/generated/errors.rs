// @generated from spec/errors.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Error codes of responses.

use crate::runtime::prelude::Error;

/// Business status of a response: the `statusCode` of the envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusCode {
    /// Fine. (200)
    Ok,
    /// A | bar. (401)
    SelfValue,
    /// A code that this version of the crate does not know.
    Unknown(i64),
}

impl StatusCode {
    /// Returns the code as a number.
    #[must_use]
    pub fn code(self) -> i64 {
        match self {
            Self::Ok => 200,
            Self::SelfValue => 401,
            Self::Unknown(code) => code,
        }
    }
}

impl From<i64> for StatusCode {
    fn from(code: i64) -> Self {
        match code {
            200 => Self::Ok,
            401 => Self::SelfValue,
            _ => Self::Unknown(code),
        }
    }
}

impl std::fmt::Display for StatusCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {self:?}", self.code())
    }
}

/// Business reason of a response: the `apiCode` of the envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiCode {
    /// Below zero. (-1)
    Type,
    /// Not the catch-all. (2130010)
    UnknownValue,
    /// A code that this version of the crate does not know.
    Unknown(i64),
}

impl ApiCode {
    /// Returns the code as a number.
    #[must_use]
    pub fn code(self) -> i64 {
        match self {
            Self::Type => -1,
            Self::UnknownValue => 2130010,
            Self::Unknown(code) => code,
        }
    }
}

impl From<i64> for ApiCode {
    fn from(code: i64) -> Self {
        match code {
            -1 => Self::Type,
            2130010 => Self::UnknownValue,
            _ => Self::Unknown(code),
        }
    }
}

impl std::fmt::Display for ApiCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {self:?}", self.code())
    }
}

impl Error {
    /// Returns the `statusCode` of the envelope, if the server sent one.
    #[must_use]
    pub fn status_code(&self) -> Option<StatusCode> {
        self.status_code_raw().map(StatusCode::from)
    }

    /// Returns the `apiCode` of the envelope, if the server sent one.
    #[must_use]
    pub fn api_code(&self) -> Option<ApiCode> {
        self.api_code_raw().map(ApiCode::from)
    }
}
