// @generated from spec/authentication/invitations.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Invitations.

use crate::generated::authentication::{
    AuthenticationClient, GenerateInviteeTokenDto, GetInviteCodeContextDto,
    GetUniversalInvitationPublicConfigDto, InvitationLinkDto, InviteeContextDto,
    PolicyInviteeJoinedDto, UniversalInvitationJoinRespDto,
    UniversalInvitationPublicConfigDto, UniversalInvitationUserJoinDto,
    VerifyInviteCodeDto,
};
use crate::generated::shared::{GenerateInvitationLinkDto, IsSuccessDto};
use crate::runtime::prelude::*;

static CLEAR_MY_ALL_UNIVERSAL_INVITATION_LINKS: Operation = Operation {
    name: "clearMyAllUniversalInvitationLinks",
    method: Method::POST,
    path: "/api/v3/clear-my-all-invitation-links",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GENERATE_INVITE_TOKEN: Operation = Operation {
    name: "generateInviteToken",
    method: Method::POST,
    path: "/api/v3/generate-policy-invitation-token",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static GENERATE_UNIVERSAL_INVITATION_BY_MEMBER: Operation = Operation {
    name: "generateUniversalInvitationByMember",
    method: Method::POST,
    path: "/api/v3/generate-universal-invitation-link-by-member",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_INVITE_CODE_CONTEXT: Operation = Operation {
    name: "getInviteCodeContext",
    method: Method::GET,
    path: "/api/v3/get-policy-invitation-context",
    query: &["token"],
    body: Body::None,
    credentials: &[Credential::App],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_UNIVERSAL_INVITATION_PUBLIC_CONFIG: Operation = Operation {
    name: "getUniversalInvitationPublicConfig",
    method: Method::GET,
    path: "/api/v3/get-universal-invitation-public-config",
    query: &["identifier"],
    body: Body::None,
    credentials: &[Credential::App],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static SIGNUP_BY_POLICY: Operation = Operation {
    name: "signupByPolicy",
    method: Method::POST,
    path: "/api/v3/join-by-invitation",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static SIGNUP_BY_UNIVERSAL: Operation = Operation {
    name: "signupByUniversal",
    method: Method::POST,
    path: "/api/v3/signup-by-invitation",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static VERIFY_INVITE_CODE: Operation = Operation {
    name: "verifyInviteCode",
    method: Method::POST,
    path: "/api/v3/verify-invite-code",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Invitations
///
/// Lets invitees join a user pool.
impl AuthenticationClient {
    /// Reset all my invitation links
    ///
    /// Clears all universal invitation links of the current user.
    ///
    /// `POST /api/v3/clear-my-all-invitation-links` [API documentation](<https://api-explorer.genauth.ai/#operation/clearMyAllUniversalInvitationLinks>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// let response = client
    ///     .clear_my_all_universal_invitation_links()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "clearMyAllUniversalInvitationLinks")]
    #[inline]
    pub fn clear_my_all_universal_invitation_links(&self) -> Call<IsSuccessDto> {
        self.call(&CLEAR_MY_ALL_UNIVERSAL_INVITATION_LINKS, None)
    }

    /// Generate a policy invitation token
    ///
    /// Creates the token that an invitee uses, after opening an invitation link, to read the
    /// invitation and complete the sign-up. The link is identified by its identifier and signature.
    /// The invitation data can be returned along with the token.
    ///
    /// `POST /api/v3/generate-policy-invitation-token` [API documentation](<https://api-explorer.genauth.ai/#operation/generateInviteToken>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::InvitationLinkDto;
    ///
    /// let response = client
    ///     .generate_invite_token(InvitationLinkDto::new("the signature", "my-wechat"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "generateInviteToken")]
    #[inline]
    pub fn generate_invite_token(
        &self,
        request: InvitationLinkDto,
    ) -> Call<GenerateInviteeTokenDto> {
        self.call(&GENERATE_INVITE_TOKEN, Some(&request))
    }

    /// Generate a member invitation link
    ///
    /// Creates a universal invitation link for the current user as a member.
    ///
    /// `POST /api/v3/generate-universal-invitation-link-by-member` [API documentation](<https://api-explorer.genauth.ai/#operation/generateUniversalInvitationByMember>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// let response = client
    ///     .generate_universal_invitation_by_member()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "generateUniversalInvitationByMember")]
    #[inline]
    pub fn generate_universal_invitation_by_member(
        &self,
    ) -> Call<GenerateInvitationLinkDto> {
        self.call(&GENERATE_UNIVERSAL_INVITATION_BY_MEMBER, None)
    }

    /// Get the policy invitation context
    ///
    /// Returns the data for an invitee's sign-up page: how the invitee is verified, which profile
    /// fields to complete, and the invitee's contact data. The invitation is identified by its
    /// token.
    ///
    /// `GET /api/v3/get-policy-invitation-context` [API documentation](<https://api-explorer.genauth.ai/#operation/getInviteCodeContext>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::GetInviteCodeContextDto;
    ///
    /// let response = client
    ///     .get_invite_code_context(GetInviteCodeContextDto::new("eyJhbGciOiJSUzI1NiJ9"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getInviteCodeContext")]
    #[inline]
    pub fn get_invite_code_context(
        &self,
        request: GetInviteCodeContextDto,
    ) -> Call<InviteeContextDto> {
        self.call(&GET_INVITE_CODE_CONTEXT, Some(&request))
    }

    /// Get the public configuration of a universal invitation
    ///
    /// Returns the public configuration of the universal invitation with the given identifier.
    ///
    /// `GET /api/v3/get-universal-invitation-public-config` [API documentation](<https://api-explorer.genauth.ai/#operation/getUniversalInvitationPublicConfig>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::GetUniversalInvitationPublicConfigDto;
    ///
    /// let response = client
    ///     .get_universal_invitation_public_config(GetUniversalInvitationPublicConfigDto::new(
    ///         "my-wechat",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUniversalInvitationPublicConfig")]
    #[inline]
    pub fn get_universal_invitation_public_config(
        &self,
        request: GetUniversalInvitationPublicConfigDto,
    ) -> Call<UniversalInvitationPublicConfigDto> {
        self.call(&GET_UNIVERSAL_INVITATION_PUBLIC_CONFIG, Some(&request))
    }

    /// Join by policy invitation
    ///
    /// Confirms that an invitee joins through a policy invitation. Takes the invitation token, the
    /// invitee's profile, and the one-time code that verified the invitee.
    ///
    /// `POST /api/v3/join-by-invitation` [API documentation](<https://api-explorer.genauth.ai/#operation/signupByPolicy>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::PolicyInviteeJoinedDto;
    ///
    /// let response = client
    ///     .signup_by_policy(PolicyInviteeJoinedDto::new("eyJhbGciOiJSUzI1NiJ9"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "signupByPolicy")]
    #[inline]
    pub fn signup_by_policy(
        &self,
        request: PolicyInviteeJoinedDto,
    ) -> Call<IsSuccessDto> {
        self.call(&SIGNUP_BY_POLICY, Some(&request))
    }

    /// Apply to join by universal invitation
    ///
    /// Submits a request to join through the universal invitation with the given identifier. The
    /// result states whether the request has passed or awaits approval.
    ///
    /// `POST /api/v3/signup-by-invitation` [API documentation](<https://api-explorer.genauth.ai/#operation/signupByUniversal>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::UniversalInvitationUserJoinDto;
    ///
    /// let response = client
    ///     .signup_by_universal(UniversalInvitationUserJoinDto::new("123456", "my-wechat"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "signupByUniversal")]
    #[inline]
    pub fn signup_by_universal(
        &self,
        request: UniversalInvitationUserJoinDto,
    ) -> Call<UniversalInvitationJoinRespDto> {
        self.call(&SIGNUP_BY_UNIVERSAL, Some(&request))
    }

    /// Check an invitee's one-time code
    ///
    /// Checks the one-time code, sent by email or SMS, that proves the invitee's identity. The
    /// invitation is identified by its token.
    ///
    /// `POST /api/v3/verify-invite-code` [API documentation](<https://api-explorer.genauth.ai/#operation/verifyInviteCode>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::{ReceiverType, VerifyInviteCodeDto};
    ///
    /// let response = client
    ///     .verify_invite_code(VerifyInviteCodeDto::new(
    ///         ReceiverType::SmsCode,
    ///         "the code",
    ///         "eyJhbGciOiJSUzI1NiJ9",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "verifyInviteCode")]
    #[inline]
    pub fn verify_invite_code(
        &self,
        request: VerifyInviteCodeDto,
    ) -> Call<IsSuccessDto> {
        self.call(&VERIFY_INVITE_CODE, Some(&request))
    }
}
