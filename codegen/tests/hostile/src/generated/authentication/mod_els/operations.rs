// @generated from spec/authentication/mod-els.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group mod.

use crate::generated::authentication::{
    AuthenticationClient, CallDto, Operators, RecordDto,
};
use crate::runtime::prelude::*;

static SELF: Operation = Operation {
    name: "self",
    method: Method::POST,
    path: "/hostile/self",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App],
    idempotent: false,
    envelope: Envelope::Member("li|st\""),
    paging: None,
};

static NEXT: Operation = Operation {
    name: "next",
    method: Method::POST,
    path: "/hostile/next",
    query: &[],
    body: Body::Json,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # mod
///
/// A group whose DTOs refer to another group.
impl AuthenticationClient {
    /// Send what needs a struct
    ///
    /// The constructor takes a struct.
    ///
    /// `POST /hostile/self` [API documentation](<https://example.invalid/authentication/mod-els#self>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application | `app`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// use hostile::authentication::{ErrorLevel, RecordDto, RecordDtoRequired, StringDto, VecDto};
    ///
    /// let response = client
    ///     .self_(RecordDto::new(RecordDtoRequired {
    ///         into: "the into".into(),
    ///         r#box: "the box".into(),
    ///         some: 1,
    ///         none: vec![VecDto::new()],
    ///         ok: 1_790_000_000_i64.into(),
    ///         err: None,
    ///         r#ref: ErrorLevel::Ok,
    ///         shared: StringDto::new("the string"),
    ///         debug_fields: hostile::JsonObject::new(),
    ///         secret_json: hostile::JsonValue::from("text").into(),
    ///         secret_object: None.into(),
    ///     }))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "self")]
    #[inline]
    pub fn self_(&self, request: RecordDto) -> Call<Option<BTreeMap<String, CallDto>>> {
        self.call(&SELF, Some(&request))
    }

    /// Send operators
    ///
    /// Sends members named like methods (see <https://example.invalid/a_b?c=>\<d\>).
    ///
    /// `POST /hostile/next` [API documentation](<https://example.invalid/authentication/mod-els#next>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hostile::authentication::AuthenticationClient) -> Result<(), hostile::Error> {
    /// use hostile::authentication::Operators;
    ///
    /// let response = client
    ///     .next(Operators::new())
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn next(&self, request: Operators) -> Call<Operators> {
        self.call(&NEXT, Some(&request))
    }
}
