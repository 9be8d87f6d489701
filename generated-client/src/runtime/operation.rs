//! The description of an operation of the API: a row of the generated tables.

use http::Method;

/// An operation.
pub(crate) struct Operation {
    /// The documented name.
    pub(crate) name: &'static str,
    /// The HTTP method.
    pub(crate) method: Method,
    /// The path, with `{name}` for each path parameter.
    pub(crate) path: &'static str,
    /// The JSON names of the fields that are sent in the query. Without a body, all fields that are
    /// not in the path are.
    pub(crate) query: &'static [&'static str],
    /// The format of the remaining fields.
    pub(crate) body: Body,
    /// The credentials that are sent.
    pub(crate) credentials: &'static [Credential],
    /// Whether a repeated call takes effect only once. The method does not tell: half of the read
    /// operations are `POST`.
    pub(crate) idempotent: bool,
    /// The wrapper of the data in the response.
    pub(crate) envelope: Envelope,
    /// How the operation is paginated.
    pub(crate) paging: Option<Paging>,
}

/// The pagination of an operation. Fields have their JSON names, separated by dots.
#[allow(dead_code, reason = "the spec decides whether there are lists")]
pub(crate) struct Paging {
    /// The request field with the page number or the cursor.
    pub(crate) from: &'static str,
    /// The request field with the page size.
    pub(crate) limit: Option<&'static str>,
    /// The documented maximum of the page size.
    pub(crate) most: Option<i64>,
    /// The field of the data with the items. `None` if the data is the list.
    pub(crate) items: Option<&'static str>,
    /// The field of the data with the total number of items.
    pub(crate) total: Option<&'static str>,
    /// The field of the data with the next cursor. `None` for page numbers, which start at 1.
    pub(crate) next: Option<&'static str>,
}

/// The format of a request body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Body {
    /// No body.
    None,
    /// A JSON object.
    Json,
    /// `application/x-www-form-urlencoded`
    #[allow(dead_code, reason = "the spec decides whether it is used")]
    Form,
    /// `multipart/form-data`
    #[allow(dead_code, reason = "the spec decides whether it is used")]
    Multipart,
}

/// A kind of credentials.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Credential {
    /// The app ID, which every call sends.
    App,
    /// The access token of the signed-in user, if the client has one.
    User,
    /// The same as a bearer token (RFC 6750).
    #[allow(dead_code, reason = "the spec decides whether it is used")]
    UserBearer,
    /// The app secret, in the form for the token endpoint.
    #[allow(dead_code, reason = "the spec decides whether it is used")]
    Client,
    /// The app secret, in the form for the introspection endpoint.
    #[allow(dead_code, reason = "the spec decides whether it is used")]
    ClientIntrospection,
    /// The app secret, in the form for the revocation endpoint.
    #[allow(dead_code, reason = "the spec decides whether it is used")]
    ClientRevocation,
    /// The management token or a signature, which is required.
    #[allow(dead_code, reason = "the spec decides whether it is used")]
    Management,
}

/// The wrapper of the data in a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Envelope {
    /// `{statusCode, message, apiCode, requestId, data}`
    Standard,
    /// The same with another name for `data`.
    #[allow(dead_code, reason = "the spec decides whether it is used")]
    Member(&'static str),
    /// None is documented, but an envelope is recognized.
    #[allow(dead_code, reason = "the spec decides whether it is used")]
    Bare,
    /// The response is text, not JSON.
    Text,
}
