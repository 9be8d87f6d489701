//! What the client knows about one operation of the API: a row of the generated tables.

use http::Method;

/// One operation.
pub(crate) struct Operation {
    /// The documented name.
    pub(crate) name: &'static str,
    /// The HTTP method.
    pub(crate) method: Method,
    /// The path, with `{name}` where a member of the request is put in.
    pub(crate) path: &'static str,
    /// The members of the request that go into the query, by wire name. An operation without a
    /// body sends all that is not in the path there.
    pub(crate) query: &'static [&'static str],
    /// Where the remaining members go.
    pub(crate) body: Body,
    /// What the server may want to know about the caller.
    pub(crate) credentials: &'static [Credential],
    /// Whether sending it twice does what sending it once does. The method does not tell: half of
    /// the reads of this API are POST.
    pub(crate) idempotent: bool,
    /// How the answer is wrapped.
    pub(crate) envelope: Envelope,
}

/// The body of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Body {
    /// There is none.
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

/// A way to say who calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Credential {
    /// The id of the application, which goes with every call.
    App,
    /// The access token of the user who is logged in, if the client has one.
    User,
    /// The token of who manages the user pool. Nothing is sent without it.
    #[allow(dead_code, reason = "the spec decides whether it is used")]
    Management,
}

/// What stands around the data of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Envelope {
    /// `{statusCode, message, apiCode, requestId, data}`
    Standard,
    /// The same with the data under another name.
    #[allow(dead_code, reason = "the spec decides whether it is used")]
    Member(&'static str),
    /// Nothing is documented; an envelope is recognised all the same.
    #[allow(dead_code, reason = "the spec decides whether it is used")]
    Bare,
}
