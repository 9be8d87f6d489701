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
    /// How to go on, if the answer is a page of a long list.
    pub(crate) paging: Option<Paging>,
}

/// How a long list goes on. Members are named by their wire names, with dots between them.
#[allow(dead_code, reason = "the spec decides whether there are lists")]
pub(crate) struct Paging {
    /// The member of the request that says where to go on.
    pub(crate) from: &'static str,
    /// The member of the request that says how many entries to send.
    pub(crate) limit: Option<&'static str>,
    /// As many as it may ask for, if that is documented.
    pub(crate) most: Option<i64>,
    /// The member of the data that holds the entries; `None` if the data is the list.
    pub(crate) items: Option<&'static str>,
    /// The member of the data that counts all entries.
    pub(crate) total: Option<&'static str>,
    /// The member of the data that holds the next cursor; `None` if pages are counted, from 1 on.
    pub(crate) next: Option<&'static str>,
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
    /// The same as a bearer token.
    #[allow(dead_code, reason = "the spec decides whether it is used")]
    UserBearer,
    /// The secret of the application, as its token endpoint wants it.
    #[allow(dead_code, reason = "the spec decides whether it is used")]
    Client,
    /// The same, as its introspection endpoint wants it.
    #[allow(dead_code, reason = "the spec decides whether it is used")]
    ClientIntrospection,
    /// The same, as its revocation endpoint wants it.
    #[allow(dead_code, reason = "the spec decides whether it is used")]
    ClientRevocation,
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
    /// It is no JSON but text.
    Text,
}
