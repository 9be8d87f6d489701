// @generated from spec/management/users.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Users.

use crate::generated::management::{
    DepartmentIdType, FilterOperator, PaginationDto, SendCreateAccountNotificationDto,
    SendResetPasswordNotificationDto, SortingDto, UserIdType, UserPagingDto,
    UserSearchField, UserSyncRelationDto,
};
use crate::generated::shared::{
    AuthorizedResourcePagingDto, DepartmentSortField, ExtIdpType, Gender, IdentityDto,
    IsSuccessDto, OrderBy, PasswordEncryptType, ResourceType, RoleDto,
    UserDepartmentPagingDto, UserDto, UserStatus,
};
use crate::runtime::prelude::*;

/// Request to list users.
///
/// Used by [`list_users_legacy`](crate::management::ManagementClient::list_users_legacy).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListUsersLegacyDto {
    /// Page number, starting at 1.
    ///
    /// Server default: `1`.\
    /// Example: `1`.
    pub page: Option<i64>,
    /// Items per page, at most 50.
    ///
    /// Limits: at least 1, at most 50.\
    /// Server default: `10`.\
    /// Example: `10`.
    pub limit: Option<i64>,
    /// Current account status to filter users by.
    ///
    /// Example: `Activated`.
    pub status: Option<UserStatus>,
    /// Start of the time range in which users were created or modified, as a Unix timestamp in
    /// milliseconds. Use it to fetch incremental data since a point in time.
    ///
    /// Example: `1655714763890`.
    #[doc(alias = "updatedAtStart")]
    pub updated_at_start: Option<UnixMillis>,
    /// End of the time range in which users were created or modified, as a Unix timestamp in
    /// milliseconds. Use it to fetch incremental data within a period. Defaults to the current
    /// time.
    ///
    /// Example: `1655714763890`.
    #[doc(alias = "updatedAtEnd")]
    pub updated_at_end: Option<UnixMillis>,
    /// Whether to include the custom data.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to return post information too.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withPost")]
    pub with_post: Option<bool>,
    /// Whether to include the identities of the user (`identities`).
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withIdentities")]
    pub with_identities: Option<bool>,
    /// Whether to include the list of department IDs.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withDepartmentIds")]
    pub with_department_ids: Option<bool>,
    /// Whether to return the time at which the user's password expires.
    #[doc(alias = "withUserPasswordExpireTime")]
    pub with_user_password_expire_time: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListUsersLegacyDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`page`](Self#structfield.page).
    pub fn page(mut self, value: impl IntoOption<i64>) -> Self {
        self.page = value.into_option();
        self
    }

    /// Sets [`limit`](Self#structfield.limit).
    pub fn limit(mut self, value: impl IntoOption<i64>) -> Self {
        self.limit = value.into_option();
        self
    }

    /// Sets [`status`](Self#structfield.status).
    pub fn status(mut self, value: impl IntoOption<UserStatus>) -> Self {
        self.status = value.into_option();
        self
    }

    /// Sets [`updated_at_start`](Self#structfield.updated_at_start).
    pub fn updated_at_start(mut self, value: impl IntoOption<UnixMillis>) -> Self {
        self.updated_at_start = value.into_option();
        self
    }

    /// Sets [`updated_at_end`](Self#structfield.updated_at_end).
    pub fn updated_at_end(mut self, value: impl IntoOption<UnixMillis>) -> Self {
        self.updated_at_end = value.into_option();
        self
    }

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }

    /// Sets [`with_post`](Self#structfield.with_post).
    pub fn with_post(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_post = value.into_option();
        self
    }

    /// Sets [`with_identities`](Self#structfield.with_identities).
    pub fn with_identities(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_identities = value.into_option();
        self
    }

    /// Sets [`with_department_ids`](Self#structfield.with_department_ids).
    pub fn with_department_ids(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_department_ids = value.into_option();
        self
    }

    /// Sets [`with_user_password_expire_time`](Self#structfield.with_user_password_expire_time).
    pub fn with_user_password_expire_time(
        mut self,
        value: impl IntoOption<bool>,
    ) -> Self {
        self.with_user_password_expire_time = value.into_option();
        self
    }
}

record! {
    ListUsersLegacyDto {
        optional page = "page",
        optional limit = "limit",
        optional status = "status",
        optional updated_at_start = "updatedAtStart",
        optional updated_at_end = "updatedAtEnd",
        optional with_custom_data = "withCustomData",
        optional with_post = "withPost",
        optional with_identities = "withIdentities",
        optional with_department_ids = "withDepartmentIds",
        optional with_user_password_expire_time = "withUserPasswordExpireTime",
    }
}

/// Request to get a user.
///
/// Used by [`get_user`](crate::management::ManagementClient::get_user).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserDto {
    /// Unique ID of the user.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Whether to flatten the custom fields.
    ///
    /// Server default: `false`.
    #[doc(alias = "flatCustomData")]
    pub flat_custom_data: Option<bool>,
    /// Whether to include the custom data.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to return post information too.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withPost")]
    pub with_post: Option<bool>,
    /// Whether to include the identities of the user (`identities`).
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withIdentities")]
    pub with_identities: Option<bool>,
    /// Whether to include the list of department IDs.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withDepartmentIds")]
    pub with_department_ids: Option<bool>,
    /// Whether to include the list of tenant IDs (`tenantIds`).
    #[doc(alias = "withTenantIds")]
    pub with_tenant_ids: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUserDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<UserIdType>) -> Self {
        self.user_id_type = value.into_option();
        self
    }

    /// Sets [`flat_custom_data`](Self#structfield.flat_custom_data).
    pub fn flat_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.flat_custom_data = value.into_option();
        self
    }

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }

    /// Sets [`with_post`](Self#structfield.with_post).
    pub fn with_post(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_post = value.into_option();
        self
    }

    /// Sets [`with_identities`](Self#structfield.with_identities).
    pub fn with_identities(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_identities = value.into_option();
        self
    }

    /// Sets [`with_department_ids`](Self#structfield.with_department_ids).
    pub fn with_department_ids(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_department_ids = value.into_option();
        self
    }

    /// Sets [`with_tenant_ids`](Self#structfield.with_tenant_ids).
    pub fn with_tenant_ids(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_tenant_ids = value.into_option();
        self
    }
}

record! {
    GetUserDto {
        required user_id = "userId",
        optional user_id_type = "userIdType",
        optional flat_custom_data = "flatCustomData",
        optional with_custom_data = "withCustomData",
        optional with_post = "withPost",
        optional with_identities = "withIdentities",
        optional with_department_ids = "withDepartmentIds",
        optional with_tenant_ids = "withTenantIds",
    }
}

/// Request to get users in bulk.
///
/// Used by [`get_user_batch`](crate::management::ManagementClient::get_user_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserBatchDto {
    /// IDs of the users.
    ///
    /// Limits: at least 1 element, at most 50 elements.\
    /// Example: `["6229ffaxxxxxxxxcade3e3d9","6229ffaxxxxxxxxcade3e3d0"]`.
    #[doc(alias = "userIds")]
    pub user_ids: Vec<String>,
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Whether to include the custom data.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to flatten the custom fields.
    ///
    /// Server default: `false`.
    #[doc(alias = "flatCustomData")]
    pub flat_custom_data: Option<bool>,
    /// Whether to include the identities of the user (`identities`).
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withIdentities")]
    pub with_identities: Option<bool>,
    /// Whether to include the list of department IDs.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withDepartmentIds")]
    pub with_department_ids: Option<bool>,
    /// Whether to include the list of tenant IDs (`tenantIds`).
    #[doc(alias = "withTenantIds")]
    pub with_tenant_ids: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUserBatchDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            user_ids: user_ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<UserIdType>) -> Self {
        self.user_id_type = value.into_option();
        self
    }

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }

    /// Sets [`flat_custom_data`](Self#structfield.flat_custom_data).
    pub fn flat_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.flat_custom_data = value.into_option();
        self
    }

    /// Sets [`with_identities`](Self#structfield.with_identities).
    pub fn with_identities(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_identities = value.into_option();
        self
    }

    /// Sets [`with_department_ids`](Self#structfield.with_department_ids).
    pub fn with_department_ids(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_department_ids = value.into_option();
        self
    }

    /// Sets [`with_tenant_ids`](Self#structfield.with_tenant_ids).
    pub fn with_tenant_ids(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_tenant_ids = value.into_option();
        self
    }
}

record! {
    GetUserBatchDto {
        required user_ids = "userIds",
        optional user_id_type = "userIdType",
        optional with_custom_data = "withCustomData",
        optional flat_custom_data = "flatCustomData",
        optional with_identities = "withIdentities",
        optional with_department_ids = "withDepartmentIds",
        optional with_tenant_ids = "withTenantIds",
    }
}

/// Encrypted user fields to decrypt, and the private key to decrypt them with.
///
/// Used by [`user_field_decrypt`](crate::management::ManagementClient::user_field_decrypt).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserFieldDecryptReqDto {
    /// Private key, found in the console under Security Settings, Data Security, Data Encryption.
    ///
    /// Example: `private key`.
    #[doc(alias = "privateKey")]
    pub private_key: Secret,
    /// User attributes to decrypt.
    pub data: Vec<UserFieldDecryptReqItemDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UserFieldDecryptReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        private_key: impl Into<Secret>,
        data: impl IntoIterator<Item = UserFieldDecryptReqItemDto>,
    ) -> Self {
        Self {
            private_key: private_key.into(),
            data: data.into_iter().collect(),
            ..Record::blank()
        }
    }
}

record! {
    UserFieldDecryptReqDto {
        required private_key = "privateKey",
        required data = "data",
    }
}

/// A user to create.
///
/// Used by [`create_user`](crate::management::ManagementClient::create_user).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateUserReqDto {
    /// Current status of the account.
    ///
    /// Server default: `Activated`.\
    /// Example: `Activated`.
    pub status: Option<UserStatus>,
    /// Email address, case-insensitive.
    ///
    /// Example: `test@example.com`.
    pub email: Option<String>,
    /// Phone number without the country calling code. For a number outside mainland China, specify
    /// the calling code in `phoneCountryCode`.
    ///
    /// Example: `188xxxx8888`.
    pub phone: Option<String>,
    /// Country calling code of the phone number. Optional for numbers in mainland China. The
    /// GenAuth SMS service does not support international numbers out of the box: configure an
    /// international SMS service in the GenAuth console first. See the [list of country calling
    /// codes](<https://en.wikipedia.org/wiki/List_of_country_calling_codes>).
    ///
    /// Example: `+86`.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// Username, unique within the user pool.
    ///
    /// Example: `bob`.
    pub username: Option<String>,
    /// ID of the account in an external, third-party system.
    ///
    /// Example: `10010`.
    #[doc(alias = "externalId")]
    pub external_id: Option<String>,
    /// Real name of the account holder, not necessarily unique.
    ///
    /// Example: `张三`.
    pub name: Option<String>,
    /// Nickname of the user.
    ///
    /// Example: `张三`.
    pub nickname: Option<String>,
    /// URL of the avatar image.
    ///
    /// Example: `https://files.authing.co/authing-console/default-user-avatar.png`.
    pub photo: Option<String>,
    /// Gender of the user.
    ///
    /// Server default: `U`.\
    /// Example: `M`.
    pub gender: Option<Gender>,
    /// Whether the email address is verified.
    ///
    /// Example: `true`.
    #[doc(alias = "emailVerified")]
    pub email_verified: Option<bool>,
    /// Whether the phone number is verified.
    ///
    /// Example: `true`.
    #[doc(alias = "phoneVerified")]
    pub phone_verified: Option<bool>,
    /// Date of birth of the account holder.
    ///
    /// Example: `2022-06-03`.
    pub birthdate: Option<String>,
    /// Country the account holder is in.
    ///
    /// Example: `CN`.
    pub country: Option<String>,
    /// Province the account holder is in.
    ///
    /// Example: `BJ`.
    pub province: Option<String>,
    /// City the account holder is in.
    ///
    /// Example: `BJ`.
    pub city: Option<String>,
    /// Address of the account holder.
    ///
    /// Example: `北京朝阳`.
    pub address: Option<String>,
    /// Street address of the account holder.
    ///
    /// Example: `北京朝阳区 xxx 街道`.
    #[doc(alias = "streetAddress")]
    pub street_address: Option<String>,
    /// Postal code of the address.
    ///
    /// Example: `438100`.
    #[doc(alias = "postalCode")]
    pub postal_code: Option<String>,
    /// Company the account holder belongs to.
    ///
    /// Example: `steamory`.
    pub company: Option<String>,
    /// User agent of the browser used for the most recent sign-in.
    ///
    /// Example: `Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0`.
    pub browser: Option<String>,
    /// Device used for the most recent sign-in.
    ///
    /// Example: `iOS`.
    pub device: Option<String>,
    /// Given name of the user.
    ///
    /// Example: `三`.
    #[doc(alias = "givenName")]
    pub given_name: Option<String>,
    /// Family name of the user.
    ///
    /// Example: `张`.
    #[doc(alias = "familyName")]
    pub family_name: Option<String>,
    /// Middle name of the user.
    ///
    /// Example: `James`.
    #[doc(alias = "middleName")]
    pub middle_name: Option<String>,
    /// Profile of the account holder, as in the OIDC `profile` claim.
    ///
    /// Example: `alice`.
    pub profile: Option<String>,
    /// Preferred username of the account holder.
    ///
    /// Example: `alice`.
    #[doc(alias = "preferredUsername")]
    pub preferred_username: Option<String>,
    /// Personal website of the account holder.
    ///
    /// Example: `https://my-website.com`.
    pub website: Option<String>,
    /// Time zone of the account holder.
    ///
    /// Example: `GMT-08:00`.
    pub zoneinfo: Option<String>,
    /// Locale of the account holder.
    ///
    /// Example: `af`.
    pub locale: Option<String>,
    /// Full address in standard form.
    ///
    /// Example: `132, My Street, Kingston, New York 12401.`.
    pub formatted: Option<String>,
    /// Region the account holder is in.
    ///
    /// Example: `Xinjiang Uyghur Autonomous Region`.
    pub region: Option<String>,
    /// Password of the user, in plain text by default. HTTPS protects it in transit. For more
    /// security, it can also be encrypted with RSA256 or the Chinese national algorithm SM2; see
    /// `passwordEncryptType`.
    ///
    /// Example: `passw0rd`.
    pub password: Option<Secret>,
    /// Salt used to encrypt the user's password.
    ///
    /// Example: `dgisaeieruur`.
    pub salt: Option<Secret>,
    /// IDs of the tenants.
    ///
    /// Example: `["63f867961cxxxx41e7ccb582","63bea7828f4xxxxbfa80df93"]`.
    #[doc(alias = "tenantIds")]
    pub tenant_ids: Option<Vec<String>>,
    /// OTP authenticator of the user.
    ///
    /// Example: `{"recoveryCode":"b471-8ec0-874a-087f-bccb-cd54","secret":"HZ2F6J3AGNAVSOTV"}`.
    pub otp: Option<CreateUserOtpDto>,
    /// IDs of the departments the user belongs to.
    ///
    /// Example: `["624d930c3xxxx5c08dd4986e","624d93102xxxx012f33cd2fe"]`.
    #[doc(alias = "departmentIds")]
    pub department_ids: Option<Vec<String>>,
    /// Custom data, as an object. Its keys must be custom fields that are already defined in the
    /// user pool.
    ///
    /// Example: `{"school":"北京大学","age":22}`.
    #[doc(alias = "customData")]
    pub custom_data: Option<JsonObject>,
    /// Data of the data object. The keys must first be defined as custom fields in the user pool.
    ///
    /// Example: `{"school":"北京大学","age":22}`.
    #[doc(alias = "metadataSource")]
    pub metadata_source: Option<JsonObject>,
    /// External identities of the user. Binding them with the bind API instead is recommended.
    pub identities: Option<Vec<CreateIdentityDto>>,
    /// Identity card number of the account holder.
    ///
    /// Example: `420421xxxxxxxx1234`.
    #[doc(alias = "identityNumber")]
    pub identity_number: Option<String>,
    /// Additional options of the request.
    ///
    /// Example: `{"autoGeneratePassword":true,"resetPasswordOnFirstLogin":true,"passwordEncryptType":"none"}`.
    pub options: Option<CreateUserOptionsDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateUserReqDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`status`](Self#structfield.status).
    pub fn status(mut self, value: impl IntoOption<UserStatus>) -> Self {
        self.status = value.into_option();
        self
    }

    /// Sets [`email`](Self#structfield.email).
    pub fn email(mut self, value: impl IntoOption<String>) -> Self {
        self.email = value.into_option();
        self
    }

    /// Sets [`phone`](Self#structfield.phone).
    pub fn phone(mut self, value: impl IntoOption<String>) -> Self {
        self.phone = value.into_option();
        self
    }

    /// Sets [`phone_country_code`](Self#structfield.phone_country_code).
    pub fn phone_country_code(mut self, value: impl IntoOption<String>) -> Self {
        self.phone_country_code = value.into_option();
        self
    }

    /// Sets [`username`](Self#structfield.username).
    pub fn username(mut self, value: impl IntoOption<String>) -> Self {
        self.username = value.into_option();
        self
    }

    /// Sets [`external_id`](Self#structfield.external_id).
    pub fn external_id(mut self, value: impl IntoOption<String>) -> Self {
        self.external_id = value.into_option();
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Sets [`nickname`](Self#structfield.nickname).
    pub fn nickname(mut self, value: impl IntoOption<String>) -> Self {
        self.nickname = value.into_option();
        self
    }

    /// Sets [`photo`](Self#structfield.photo).
    pub fn photo(mut self, value: impl IntoOption<String>) -> Self {
        self.photo = value.into_option();
        self
    }

    /// Sets [`gender`](Self#structfield.gender).
    pub fn gender(mut self, value: impl IntoOption<Gender>) -> Self {
        self.gender = value.into_option();
        self
    }

    /// Sets [`email_verified`](Self#structfield.email_verified).
    pub fn email_verified(mut self, value: impl IntoOption<bool>) -> Self {
        self.email_verified = value.into_option();
        self
    }

    /// Sets [`phone_verified`](Self#structfield.phone_verified).
    pub fn phone_verified(mut self, value: impl IntoOption<bool>) -> Self {
        self.phone_verified = value.into_option();
        self
    }

    /// Sets [`birthdate`](Self#structfield.birthdate).
    pub fn birthdate(mut self, value: impl IntoOption<String>) -> Self {
        self.birthdate = value.into_option();
        self
    }

    /// Sets [`country`](Self#structfield.country).
    pub fn country(mut self, value: impl IntoOption<String>) -> Self {
        self.country = value.into_option();
        self
    }

    /// Sets [`province`](Self#structfield.province).
    pub fn province(mut self, value: impl IntoOption<String>) -> Self {
        self.province = value.into_option();
        self
    }

    /// Sets [`city`](Self#structfield.city).
    pub fn city(mut self, value: impl IntoOption<String>) -> Self {
        self.city = value.into_option();
        self
    }

    /// Sets [`address`](Self#structfield.address).
    pub fn address(mut self, value: impl IntoOption<String>) -> Self {
        self.address = value.into_option();
        self
    }

    /// Sets [`street_address`](Self#structfield.street_address).
    pub fn street_address(mut self, value: impl IntoOption<String>) -> Self {
        self.street_address = value.into_option();
        self
    }

    /// Sets [`postal_code`](Self#structfield.postal_code).
    pub fn postal_code(mut self, value: impl IntoOption<String>) -> Self {
        self.postal_code = value.into_option();
        self
    }

    /// Sets [`company`](Self#structfield.company).
    pub fn company(mut self, value: impl IntoOption<String>) -> Self {
        self.company = value.into_option();
        self
    }

    /// Sets [`browser`](Self#structfield.browser).
    pub fn browser(mut self, value: impl IntoOption<String>) -> Self {
        self.browser = value.into_option();
        self
    }

    /// Sets [`device`](Self#structfield.device).
    pub fn device(mut self, value: impl IntoOption<String>) -> Self {
        self.device = value.into_option();
        self
    }

    /// Sets [`given_name`](Self#structfield.given_name).
    pub fn given_name(mut self, value: impl IntoOption<String>) -> Self {
        self.given_name = value.into_option();
        self
    }

    /// Sets [`family_name`](Self#structfield.family_name).
    pub fn family_name(mut self, value: impl IntoOption<String>) -> Self {
        self.family_name = value.into_option();
        self
    }

    /// Sets [`middle_name`](Self#structfield.middle_name).
    pub fn middle_name(mut self, value: impl IntoOption<String>) -> Self {
        self.middle_name = value.into_option();
        self
    }

    /// Sets [`profile`](Self#structfield.profile).
    pub fn profile(mut self, value: impl IntoOption<String>) -> Self {
        self.profile = value.into_option();
        self
    }

    /// Sets [`preferred_username`](Self#structfield.preferred_username).
    pub fn preferred_username(mut self, value: impl IntoOption<String>) -> Self {
        self.preferred_username = value.into_option();
        self
    }

    /// Sets [`website`](Self#structfield.website).
    pub fn website(mut self, value: impl IntoOption<String>) -> Self {
        self.website = value.into_option();
        self
    }

    /// Sets [`zoneinfo`](Self#structfield.zoneinfo).
    pub fn zoneinfo(mut self, value: impl IntoOption<String>) -> Self {
        self.zoneinfo = value.into_option();
        self
    }

    /// Sets [`locale`](Self#structfield.locale).
    pub fn locale(mut self, value: impl IntoOption<String>) -> Self {
        self.locale = value.into_option();
        self
    }

    /// Sets [`formatted`](Self#structfield.formatted).
    pub fn formatted(mut self, value: impl IntoOption<String>) -> Self {
        self.formatted = value.into_option();
        self
    }

    /// Sets [`region`](Self#structfield.region).
    pub fn region(mut self, value: impl IntoOption<String>) -> Self {
        self.region = value.into_option();
        self
    }

    /// Sets [`password`](Self#structfield.password).
    pub fn password(mut self, value: impl IntoOption<Secret>) -> Self {
        self.password = value.into_option();
        self
    }

    /// Sets [`salt`](Self#structfield.salt).
    pub fn salt(mut self, value: impl IntoOption<Secret>) -> Self {
        self.salt = value.into_option();
        self
    }

    /// Sets [`tenant_ids`](Self#structfield.tenant_ids).
    pub fn tenant_ids(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.tenant_ids = value.into_option();
        self
    }

    /// Sets [`otp`](Self#structfield.otp).
    pub fn otp(mut self, value: impl IntoOption<CreateUserOtpDto>) -> Self {
        self.otp = value.into_option();
        self
    }

    /// Sets [`department_ids`](Self#structfield.department_ids).
    pub fn department_ids(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.department_ids = value.into_option();
        self
    }

    /// Sets [`custom_data`](Self#structfield.custom_data).
    pub fn custom_data(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.custom_data = value.into_option();
        self
    }

    /// Sets [`metadata_source`](Self#structfield.metadata_source).
    pub fn metadata_source(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.metadata_source = value.into_option();
        self
    }

    /// Sets [`identities`](Self#structfield.identities).
    pub fn identities(mut self, value: impl IntoOption<Vec<CreateIdentityDto>>) -> Self {
        self.identities = value.into_option();
        self
    }

    /// Sets [`identity_number`](Self#structfield.identity_number).
    pub fn identity_number(mut self, value: impl IntoOption<String>) -> Self {
        self.identity_number = value.into_option();
        self
    }

    /// Sets [`options`](Self#structfield.options).
    pub fn options(mut self, value: impl IntoOption<CreateUserOptionsDto>) -> Self {
        self.options = value.into_option();
        self
    }
}

record! {
    CreateUserReqDto {
        optional status = "status",
        optional email = "email",
        optional phone = "phone",
        optional phone_country_code = "phoneCountryCode",
        optional username = "username",
        optional external_id = "externalId",
        optional name = "name",
        optional nickname = "nickname",
        optional photo = "photo",
        optional gender = "gender",
        optional email_verified = "emailVerified",
        optional phone_verified = "phoneVerified",
        optional birthdate = "birthdate",
        optional country = "country",
        optional province = "province",
        optional city = "city",
        optional address = "address",
        optional street_address = "streetAddress",
        optional postal_code = "postalCode",
        optional company = "company",
        optional browser = "browser",
        optional device = "device",
        optional given_name = "givenName",
        optional family_name = "familyName",
        optional middle_name = "middleName",
        optional profile = "profile",
        optional preferred_username = "preferredUsername",
        optional website = "website",
        optional zoneinfo = "zoneinfo",
        optional locale = "locale",
        optional formatted = "formatted",
        optional region = "region",
        optional password = "password",
        optional salt = "salt",
        optional tenant_ids = "tenantIds",
        optional otp = "otp",
        optional department_ids = "departmentIds",
        optional custom_data = "customData",
        optional metadata_source = "metadataSource",
        optional identities = "identities",
        optional identity_number = "identityNumber",
        optional options = "options",
    }
}

/// Several users to create at once.
///
/// Used by [`create_users_batch`](crate::management::ManagementClient::create_users_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateUserBatchReqDto {
    /// Users to create or update.
    ///
    /// Limits: at least 1 element, at most 50 elements.\
    /// Example: `[{"status":"Activated","email":"test@example.com","username":"bob","name":"张三","nickname":"张三","password":"passw0rd","photo":"https://files.authing.co/authing-console/default-user-avatar.png","gender":"M","birthdate":"2022-06-03","country":"CN","province":"BJ","city":"BJ","address":"北京朝阳","streetAddress":"北京朝阳区 xxx 街道","postalCode":"438100","company":"steamory","browser":"Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0","device":"iOS","givenName":"三","familyName":"张","middleName":"James","profile":"alice","preferredUsername":"alice","website":"https://my-website.com","zoneinfo":"GMT-08:00","locale":"af","formatted":"132, My Street, Kingston, New York 12401.","region":"Xinjiang Uyghur Autonomous Region"}]`.
    pub list: Vec<CreateUserInfoDto>,
    /// Additional options of the request.
    ///
    /// Example: `{"autoGeneratePassword":true,"resetPasswordOnFirstLogin":true,"passwordEncryptType":"none"}`.
    pub options: Option<CreateUserOptionsDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateUserBatchReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(list: impl IntoIterator<Item = CreateUserInfoDto>) -> Self {
        Self {
            list: list.into_iter().collect(),
            ..Record::blank()
        }
    }

    /// Sets [`options`](Self#structfield.options).
    pub fn options(mut self, value: impl IntoOption<CreateUserOptionsDto>) -> Self {
        self.options = value.into_option();
        self
    }
}

record! {
    CreateUserBatchReqDto {
        required list = "list",
        optional options = "options",
    }
}

/// Changes to make to a user.
///
/// Used by [`update_user`](crate::management::ManagementClient::update_user).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserReqDto {
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Country calling code of the phone number. Optional for numbers in mainland China. The
    /// GenAuth SMS service does not support international numbers out of the box: configure an
    /// international SMS service in the GenAuth console first. See the [list of country calling
    /// codes](<https://en.wikipedia.org/wiki/List_of_country_calling_codes>).
    ///
    /// Example: `+86`.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// Real name of the account holder, not necessarily unique.
    ///
    /// Example: `张三`.
    pub name: Option<String>,
    /// Nickname of the user.
    ///
    /// Example: `张三`.
    pub nickname: Option<String>,
    /// URL of the avatar image.
    ///
    /// Example: `https://files.authing.co/authing-console/default-user-avatar.png`.
    pub photo: Option<String>,
    /// ID of the account in an external, third-party system.
    ///
    /// Example: `10010`.
    #[doc(alias = "externalId")]
    pub external_id: Option<String>,
    /// Current status of the account.
    ///
    /// Server default: `Activated`.\
    /// Example: `Activated`.
    pub status: Option<UserStatus>,
    /// Whether the email address is verified.
    ///
    /// Example: `true`.
    #[doc(alias = "emailVerified")]
    pub email_verified: Option<bool>,
    /// Whether the phone number is verified.
    ///
    /// Example: `true`.
    #[doc(alias = "phoneVerified")]
    pub phone_verified: Option<bool>,
    /// Date of birth of the account holder.
    ///
    /// Example: `2022-06-03`.
    pub birthdate: Option<String>,
    /// Country the account holder is in.
    ///
    /// Example: `CN`.
    pub country: Option<String>,
    /// Province the account holder is in.
    ///
    /// Example: `BJ`.
    pub province: Option<String>,
    /// City the account holder is in.
    ///
    /// Example: `BJ`.
    pub city: Option<String>,
    /// Address of the account holder.
    ///
    /// Example: `北京朝阳`.
    pub address: Option<String>,
    /// Street address of the account holder.
    ///
    /// Example: `北京朝阳区 xxx 街道`.
    #[doc(alias = "streetAddress")]
    pub street_address: Option<String>,
    /// Postal code of the address.
    ///
    /// Example: `438100`.
    #[doc(alias = "postalCode")]
    pub postal_code: Option<String>,
    /// Gender of the user.
    ///
    /// Server default: `U`.\
    /// Example: `M`.
    pub gender: Option<Gender>,
    /// Username, unique within the user pool.
    ///
    /// Example: `bob`.
    pub username: Option<String>,
    /// Email address, case-insensitive.
    ///
    /// Example: `test@example.com`.
    pub email: Option<String>,
    /// Phone number without the country calling code. For a number outside mainland China, specify
    /// the calling code in `phoneCountryCode`.
    ///
    /// Example: `188xxxx8888`.
    pub phone: Option<String>,
    /// Password of the user, in plain text by default. HTTPS protects it in transit. For more
    /// security, it can also be encrypted with RSA256 or the Chinese national algorithm SM2; see
    /// `passwordEncryptType`.
    ///
    /// Example: `passw0rd`.
    pub password: Option<Secret>,
    /// Company the account holder belongs to.
    ///
    /// Example: `steamory`.
    pub company: Option<String>,
    /// User agent of the browser used for the most recent sign-in.
    ///
    /// Example: `Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0`.
    pub browser: Option<String>,
    /// Device used for the most recent sign-in.
    ///
    /// Example: `iOS`.
    pub device: Option<String>,
    /// Given name of the user.
    ///
    /// Example: `三`.
    #[doc(alias = "givenName")]
    pub given_name: Option<String>,
    /// Family name of the user.
    ///
    /// Example: `张`.
    #[doc(alias = "familyName")]
    pub family_name: Option<String>,
    /// Middle name of the user.
    ///
    /// Example: `James`.
    #[doc(alias = "middleName")]
    pub middle_name: Option<String>,
    /// Profile of the account holder, as in the OIDC `profile` claim.
    ///
    /// Example: `alice`.
    pub profile: Option<String>,
    /// Preferred username of the account holder.
    ///
    /// Example: `alice`.
    #[doc(alias = "preferredUsername")]
    pub preferred_username: Option<String>,
    /// Personal website of the account holder.
    ///
    /// Example: `https://my-website.com`.
    pub website: Option<String>,
    /// Time zone of the account holder.
    ///
    /// Example: `GMT-08:00`.
    pub zoneinfo: Option<String>,
    /// Locale of the account holder.
    ///
    /// Example: `af`.
    pub locale: Option<String>,
    /// Full address in standard form.
    ///
    /// Example: `132, My Street, Kingston, New York 12401.`.
    pub formatted: Option<String>,
    /// Region the account holder is in.
    ///
    /// Example: `Xinjiang Uyghur Autonomous Region`.
    pub region: Option<String>,
    /// Identity card number of the account holder.
    ///
    /// Example: `420421xxxxxxxx1234`.
    #[doc(alias = "identityNumber")]
    pub identity_number: Option<String>,
    /// Custom data, as an object. Its keys must be custom fields that are already defined in the
    /// user pool.
    ///
    /// Example: `{"school":"北京大学","age":22}`.
    #[doc(alias = "customData")]
    pub custom_data: Option<JsonObject>,
    /// Data of the data object. The keys must first be defined as custom fields of the user data
    /// object.
    ///
    /// Example: `{"school":"北京大学","age":22}`.
    pub metadata: Option<JsonObject>,
    /// Additional options of the request.
    ///
    /// Example: `{"autoGeneratePassword":true,"resetPasswordOnFirstLogin":true,"passwordEncryptType":"none"}`.
    pub options: Option<UpdateUserOptionsDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateUserReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`phone_country_code`](Self#structfield.phone_country_code).
    pub fn phone_country_code(mut self, value: impl IntoOption<String>) -> Self {
        self.phone_country_code = value.into_option();
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Sets [`nickname`](Self#structfield.nickname).
    pub fn nickname(mut self, value: impl IntoOption<String>) -> Self {
        self.nickname = value.into_option();
        self
    }

    /// Sets [`photo`](Self#structfield.photo).
    pub fn photo(mut self, value: impl IntoOption<String>) -> Self {
        self.photo = value.into_option();
        self
    }

    /// Sets [`external_id`](Self#structfield.external_id).
    pub fn external_id(mut self, value: impl IntoOption<String>) -> Self {
        self.external_id = value.into_option();
        self
    }

    /// Sets [`status`](Self#structfield.status).
    pub fn status(mut self, value: impl IntoOption<UserStatus>) -> Self {
        self.status = value.into_option();
        self
    }

    /// Sets [`email_verified`](Self#structfield.email_verified).
    pub fn email_verified(mut self, value: impl IntoOption<bool>) -> Self {
        self.email_verified = value.into_option();
        self
    }

    /// Sets [`phone_verified`](Self#structfield.phone_verified).
    pub fn phone_verified(mut self, value: impl IntoOption<bool>) -> Self {
        self.phone_verified = value.into_option();
        self
    }

    /// Sets [`birthdate`](Self#structfield.birthdate).
    pub fn birthdate(mut self, value: impl IntoOption<String>) -> Self {
        self.birthdate = value.into_option();
        self
    }

    /// Sets [`country`](Self#structfield.country).
    pub fn country(mut self, value: impl IntoOption<String>) -> Self {
        self.country = value.into_option();
        self
    }

    /// Sets [`province`](Self#structfield.province).
    pub fn province(mut self, value: impl IntoOption<String>) -> Self {
        self.province = value.into_option();
        self
    }

    /// Sets [`city`](Self#structfield.city).
    pub fn city(mut self, value: impl IntoOption<String>) -> Self {
        self.city = value.into_option();
        self
    }

    /// Sets [`address`](Self#structfield.address).
    pub fn address(mut self, value: impl IntoOption<String>) -> Self {
        self.address = value.into_option();
        self
    }

    /// Sets [`street_address`](Self#structfield.street_address).
    pub fn street_address(mut self, value: impl IntoOption<String>) -> Self {
        self.street_address = value.into_option();
        self
    }

    /// Sets [`postal_code`](Self#structfield.postal_code).
    pub fn postal_code(mut self, value: impl IntoOption<String>) -> Self {
        self.postal_code = value.into_option();
        self
    }

    /// Sets [`gender`](Self#structfield.gender).
    pub fn gender(mut self, value: impl IntoOption<Gender>) -> Self {
        self.gender = value.into_option();
        self
    }

    /// Sets [`username`](Self#structfield.username).
    pub fn username(mut self, value: impl IntoOption<String>) -> Self {
        self.username = value.into_option();
        self
    }

    /// Sets [`email`](Self#structfield.email).
    pub fn email(mut self, value: impl IntoOption<String>) -> Self {
        self.email = value.into_option();
        self
    }

    /// Sets [`phone`](Self#structfield.phone).
    pub fn phone(mut self, value: impl IntoOption<String>) -> Self {
        self.phone = value.into_option();
        self
    }

    /// Sets [`password`](Self#structfield.password).
    pub fn password(mut self, value: impl IntoOption<Secret>) -> Self {
        self.password = value.into_option();
        self
    }

    /// Sets [`company`](Self#structfield.company).
    pub fn company(mut self, value: impl IntoOption<String>) -> Self {
        self.company = value.into_option();
        self
    }

    /// Sets [`browser`](Self#structfield.browser).
    pub fn browser(mut self, value: impl IntoOption<String>) -> Self {
        self.browser = value.into_option();
        self
    }

    /// Sets [`device`](Self#structfield.device).
    pub fn device(mut self, value: impl IntoOption<String>) -> Self {
        self.device = value.into_option();
        self
    }

    /// Sets [`given_name`](Self#structfield.given_name).
    pub fn given_name(mut self, value: impl IntoOption<String>) -> Self {
        self.given_name = value.into_option();
        self
    }

    /// Sets [`family_name`](Self#structfield.family_name).
    pub fn family_name(mut self, value: impl IntoOption<String>) -> Self {
        self.family_name = value.into_option();
        self
    }

    /// Sets [`middle_name`](Self#structfield.middle_name).
    pub fn middle_name(mut self, value: impl IntoOption<String>) -> Self {
        self.middle_name = value.into_option();
        self
    }

    /// Sets [`profile`](Self#structfield.profile).
    pub fn profile(mut self, value: impl IntoOption<String>) -> Self {
        self.profile = value.into_option();
        self
    }

    /// Sets [`preferred_username`](Self#structfield.preferred_username).
    pub fn preferred_username(mut self, value: impl IntoOption<String>) -> Self {
        self.preferred_username = value.into_option();
        self
    }

    /// Sets [`website`](Self#structfield.website).
    pub fn website(mut self, value: impl IntoOption<String>) -> Self {
        self.website = value.into_option();
        self
    }

    /// Sets [`zoneinfo`](Self#structfield.zoneinfo).
    pub fn zoneinfo(mut self, value: impl IntoOption<String>) -> Self {
        self.zoneinfo = value.into_option();
        self
    }

    /// Sets [`locale`](Self#structfield.locale).
    pub fn locale(mut self, value: impl IntoOption<String>) -> Self {
        self.locale = value.into_option();
        self
    }

    /// Sets [`formatted`](Self#structfield.formatted).
    pub fn formatted(mut self, value: impl IntoOption<String>) -> Self {
        self.formatted = value.into_option();
        self
    }

    /// Sets [`region`](Self#structfield.region).
    pub fn region(mut self, value: impl IntoOption<String>) -> Self {
        self.region = value.into_option();
        self
    }

    /// Sets [`identity_number`](Self#structfield.identity_number).
    pub fn identity_number(mut self, value: impl IntoOption<String>) -> Self {
        self.identity_number = value.into_option();
        self
    }

    /// Sets [`custom_data`](Self#structfield.custom_data).
    pub fn custom_data(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.custom_data = value.into_option();
        self
    }

    /// Sets [`metadata`](Self#structfield.metadata).
    pub fn metadata(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.metadata = value.into_option();
        self
    }

    /// Sets [`options`](Self#structfield.options).
    pub fn options(mut self, value: impl IntoOption<UpdateUserOptionsDto>) -> Self {
        self.options = value.into_option();
        self
    }
}

record! {
    UpdateUserReqDto {
        required user_id = "userId",
        optional phone_country_code = "phoneCountryCode",
        optional name = "name",
        optional nickname = "nickname",
        optional photo = "photo",
        optional external_id = "externalId",
        optional status = "status",
        optional email_verified = "emailVerified",
        optional phone_verified = "phoneVerified",
        optional birthdate = "birthdate",
        optional country = "country",
        optional province = "province",
        optional city = "city",
        optional address = "address",
        optional street_address = "streetAddress",
        optional postal_code = "postalCode",
        optional gender = "gender",
        optional username = "username",
        optional email = "email",
        optional phone = "phone",
        optional password = "password",
        optional company = "company",
        optional browser = "browser",
        optional device = "device",
        optional given_name = "givenName",
        optional family_name = "familyName",
        optional middle_name = "middleName",
        optional profile = "profile",
        optional preferred_username = "preferredUsername",
        optional website = "website",
        optional zoneinfo = "zoneinfo",
        optional locale = "locale",
        optional formatted = "formatted",
        optional region = "region",
        optional identity_number = "identityNumber",
        optional custom_data = "customData",
        optional metadata = "metadata",
        optional options = "options",
    }
}

/// Changes to make to several users at once.
///
/// Used by [`update_user_batch`](crate::management::ManagementClient::update_user_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserBatchReqDto {
    /// Users to create or update.
    ///
    /// Example: `[{"userId":"63f867961cxxxx41e7ccb582","status":"Activated","email":"test@example.com","username":"bob","name":"张三","nickname":"张三","password":"passw0rd","photo":"https://files.authing.co/authing-console/default-user-avatar.png","gender":"M","birthdate":"2022-06-03","country":"CN","province":"BJ","city":"BJ","address":"北京朝阳","streetAddress":"北京朝阳区 xxx 街道","postalCode":"438100","company":"steamory","browser":"Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0","device":"iOS","givenName":"三","familyName":"张","middleName":"James","profile":"alice","preferredUsername":"alice","website":"https://my-website.com","zoneinfo":"GMT-08:00","locale":"af","formatted":"132, My Street, Kingston, New York 12401.","region":"Xinjiang Uyghur Autonomous Region"}]`.
    pub list: Vec<UpdateUserInfoDto>,
    /// Additional options of the request.
    pub options: Option<UpdateUserBatchOptionsDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateUserBatchReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(list: impl IntoIterator<Item = UpdateUserInfoDto>) -> Self {
        Self {
            list: list.into_iter().collect(),
            ..Record::blank()
        }
    }

    /// Sets [`options`](Self#structfield.options).
    pub fn options(mut self, value: impl IntoOption<UpdateUserBatchOptionsDto>) -> Self {
        self.options = value.into_option();
        self
    }
}

record! {
    UpdateUserBatchReqDto {
        required list = "list",
        optional options = "options",
    }
}

/// Request to delete users.
///
/// Used by [`delete_users_batch`](crate::management::ManagementClient::delete_users_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteUsersBatchDto {
    /// IDs of the users to delete.
    ///
    /// Limits: at least 1 element, at most 50 elements.\
    /// Example: `["userId1","userId2"]`.
    #[doc(alias = "userIds")]
    pub user_ids: Vec<String>,
    /// Additional options of the request.
    ///
    /// Example: `{"userIdType":"user_id"}`.
    pub options: Option<DeleteUsersBatchOptionsDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteUsersBatchDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            user_ids: user_ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }

    /// Sets [`options`](Self#structfield.options).
    pub fn options(
        mut self,
        value: impl IntoOption<DeleteUsersBatchOptionsDto>,
    ) -> Self {
        self.options = value.into_option();
        self
    }
}

record! {
    DeleteUsersBatchDto {
        required user_ids = "userIds",
        optional options = "options",
    }
}

/// Request to list the external identities of a user.
///
/// Used by [`get_user_identities`](crate::management::ManagementClient::get_user_identities).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserIdentitiesDto {
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUserIdentitiesDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<UserIdType>) -> Self {
        self.user_id_type = value.into_option();
        self
    }
}

record! {
    GetUserIdentitiesDto {
        required user_id = "userId",
        optional user_id_type = "userIdType",
    }
}

/// Request to list the roles of a user.
///
/// Used by [`get_user_roles`](crate::management::ManagementClient::get_user_roles).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserRolesDto {
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Code of the permission namespace the role or resource belongs to.
    ///
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUserRolesDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<UserIdType>) -> Self {
        self.user_id_type = value.into_option();
        self
    }

    /// Sets [`namespace`](Self#structfield.namespace).
    pub fn namespace(mut self, value: impl IntoOption<String>) -> Self {
        self.namespace = value.into_option();
        self
    }
}

record! {
    GetUserRolesDto {
        required user_id = "userId",
        optional user_id_type = "userIdType",
        optional namespace = "namespace",
    }
}

/// Request to get a user's real-name authentication.
///
/// Used by [`get_user_principal_authentication_info`](crate::management::ManagementClient::get_user_principal_authentication_info).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserPrincipalAuthenticationInfoDto {
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUserPrincipalAuthenticationInfoDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<UserIdType>) -> Self {
        self.user_id_type = value.into_option();
        self
    }
}

record! {
    GetUserPrincipalAuthenticationInfoDto {
        required user_id = "userId",
        optional user_id_type = "userIdType",
    }
}

/// Request to delete a user's real-name authentication.
///
/// Used by [`reset_user_principal_authentication_info`](crate::management::ManagementClient::reset_user_principal_authentication_info).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResetUserPrincipalAuthenticationInfoDto {
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Additional options of the request.
    pub options: Option<ResetUserPrincipalAuthenticationInfoOptionsDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ResetUserPrincipalAuthenticationInfoDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`options`](Self#structfield.options).
    pub fn options(
        mut self,
        value: impl IntoOption<ResetUserPrincipalAuthenticationInfoOptionsDto>,
    ) -> Self {
        self.options = value.into_option();
        self
    }
}

record! {
    ResetUserPrincipalAuthenticationInfoDto {
        required user_id = "userId",
        optional options = "options",
    }
}

/// Request to list the departments of a user.
///
/// Used by [`get_user_departments`](crate::management::ManagementClient::get_user_departments).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserDepartmentsDto {
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Page number, starting at 1.
    ///
    /// Server default: `1`.\
    /// Example: `1`.
    pub page: Option<i64>,
    /// Items per page, at most 50.
    ///
    /// Limits: at least 1, at most 50.\
    /// Server default: `10`.\
    /// Example: `10`.
    pub limit: Option<i64>,
    /// Whether to include the custom data.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to return the department paths.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withDepartmentPaths")]
    pub with_department_paths: Option<bool>,
    /// Field to sort by, such as the time the department was created, the time the user joined the
    /// department, the department name, or the department identifier.
    ///
    /// Server default: `JoinDepartmentAt`.\
    /// Example: `JoinDepartmentAt`.
    #[doc(alias = "sortBy")]
    pub sort_by: Option<DepartmentSortField>,
    /// Sort direction, ascending or descending.
    ///
    /// Server default: `Desc`.\
    /// Example: `Desc`.
    #[doc(alias = "orderBy")]
    pub order_by: Option<OrderBy>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUserDepartmentsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<UserIdType>) -> Self {
        self.user_id_type = value.into_option();
        self
    }

    /// Sets [`page`](Self#structfield.page).
    pub fn page(mut self, value: impl IntoOption<i64>) -> Self {
        self.page = value.into_option();
        self
    }

    /// Sets [`limit`](Self#structfield.limit).
    pub fn limit(mut self, value: impl IntoOption<i64>) -> Self {
        self.limit = value.into_option();
        self
    }

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }

    /// Sets [`with_department_paths`](Self#structfield.with_department_paths).
    pub fn with_department_paths(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_department_paths = value.into_option();
        self
    }

    /// Sets [`sort_by`](Self#structfield.sort_by).
    pub fn sort_by(mut self, value: impl IntoOption<DepartmentSortField>) -> Self {
        self.sort_by = value.into_option();
        self
    }

    /// Sets [`order_by`](Self#structfield.order_by).
    pub fn order_by(mut self, value: impl IntoOption<OrderBy>) -> Self {
        self.order_by = value.into_option();
        self
    }
}

record! {
    GetUserDepartmentsDto {
        required user_id = "userId",
        optional user_id_type = "userIdType",
        optional page = "page",
        optional limit = "limit",
        optional with_custom_data = "withCustomData",
        optional with_department_paths = "withDepartmentPaths",
        optional sort_by = "sortBy",
        optional order_by = "orderBy",
    }
}

/// Request to list the groups of a user.
///
/// Used by [`get_user_groups`](crate::management::ManagementClient::get_user_groups).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserGroupsDto {
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUserGroupsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<UserIdType>) -> Self {
        self.user_id_type = value.into_option();
        self
    }
}

record! {
    GetUserGroupsDto {
        required user_id = "userId",
        optional user_id_type = "userIdType",
    }
}

/// Request to get a user's MFA bindings.
///
/// Used by [`get_user_mfa_info`](crate::management::ManagementClient::get_user_mfa_info).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserMfaInfoDto {
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUserMfaInfoDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<UserIdType>) -> Self {
        self.user_id_type = value.into_option();
        self
    }
}

record! {
    GetUserMfaInfoDto {
        required user_id = "userId",
        optional user_id_type = "userIdType",
    }
}

/// Request to list archived users.
///
/// Used by [`list_archived_users`](crate::management::ManagementClient::list_archived_users).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListArchivedUsersDto {
    /// Page number, starting at 1.
    ///
    /// Server default: `1`.\
    /// Example: `1`.
    pub page: Option<i64>,
    /// Items per page, at most 50.
    ///
    /// Limits: at least 1, at most 50.\
    /// Server default: `10`.\
    /// Example: `10`.
    pub limit: Option<i64>,
    /// Start time, as a Unix timestamp in seconds. By default, no start time applies.
    ///
    /// Example: `1655714763890`.
    #[doc(alias = "startAt")]
    pub start_at: Option<UnixSeconds>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListArchivedUsersDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`page`](Self#structfield.page).
    pub fn page(mut self, value: impl IntoOption<i64>) -> Self {
        self.page = value.into_option();
        self
    }

    /// Sets [`limit`](Self#structfield.limit).
    pub fn limit(mut self, value: impl IntoOption<i64>) -> Self {
        self.limit = value.into_option();
        self
    }

    /// Sets [`start_at`](Self#structfield.start_at).
    pub fn start_at(mut self, value: impl IntoOption<UnixSeconds>) -> Self {
        self.start_at = value.into_option();
        self
    }
}

record! {
    ListArchivedUsersDto {
        optional page = "page",
        optional limit = "limit",
        optional start_at = "startAt",
    }
}

/// The user to force offline and the applications to sign the user out of.
///
/// Used by [`kick_users`](crate::management::ManagementClient::kick_users).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct KickUsersDto {
    /// Unique ID of the user.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// IDs of the applications to sign the account out of.
    ///
    /// Limits: at least 1 element, at most 50 elements.\
    /// Example: `["62188e71cxxxx3075289c580"]`.
    #[doc(alias = "appIds")]
    pub app_ids: Vec<String>,
    /// Additional options of the request.
    ///
    /// Example: `{"userIdType":"user_id"}`.
    pub options: Option<KickUsersOptionsDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl KickUsersDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        user_id: impl Into<String>,
        app_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            app_ids: app_ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }

    /// Sets [`options`](Self#structfield.options).
    pub fn options(mut self, value: impl IntoOption<KickUsersOptionsDto>) -> Self {
        self.options = value.into_option();
        self
    }
}

record! {
    KickUsersDto {
        required user_id = "userId",
        required app_ids = "appIds",
        optional options = "options",
    }
}

/// The username, email address, phone number, or external ID of the user to look for.
///
/// Used by [`is_user_exists`](crate::management::ManagementClient::is_user_exists).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IsUserExistsReqDto {
    /// Username, unique within the user pool.
    ///
    /// Example: `bob`.
    pub username: Option<String>,
    /// Email address, case-insensitive.
    ///
    /// Example: `test@example.com`.
    pub email: Option<String>,
    /// Phone number without the country calling code. For a number outside mainland China, specify
    /// the calling code in `phoneCountryCode`.
    ///
    /// Example: `188xxxx8888`.
    pub phone: Option<String>,
    /// ID of the account in an external, third-party system.
    ///
    /// Example: `10010`.
    #[doc(alias = "externalId")]
    pub external_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl IsUserExistsReqDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`username`](Self#structfield.username).
    pub fn username(mut self, value: impl IntoOption<String>) -> Self {
        self.username = value.into_option();
        self
    }

    /// Sets [`email`](Self#structfield.email).
    pub fn email(mut self, value: impl IntoOption<String>) -> Self {
        self.email = value.into_option();
        self
    }

    /// Sets [`phone`](Self#structfield.phone).
    pub fn phone(mut self, value: impl IntoOption<String>) -> Self {
        self.phone = value.into_option();
        self
    }

    /// Sets [`external_id`](Self#structfield.external_id).
    pub fn external_id(mut self, value: impl IntoOption<String>) -> Self {
        self.external_id = value.into_option();
        self
    }
}

record! {
    IsUserExistsReqDto {
        optional username = "username",
        optional email = "email",
        optional phone = "phone",
        optional external_id = "externalId",
    }
}

/// Request to list a user's accessible applications.
///
/// Used by [`get_user_accessible_apps`](crate::management::ManagementClient::get_user_accessible_apps).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserAccessibleAppsDto {
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUserAccessibleAppsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<UserIdType>) -> Self {
        self.user_id_type = value.into_option();
        self
    }
}

record! {
    GetUserAccessibleAppsDto {
        required user_id = "userId",
        optional user_id_type = "userIdType",
    }
}

/// Request to list a user's authorized applications.
///
/// Used by [`get_user_authorized_apps`](crate::management::ManagementClient::get_user_authorized_apps).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserAuthorizedAppsDto {
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUserAuthorizedAppsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<UserIdType>) -> Self {
        self.user_id_type = value.into_option();
        self
    }
}

record! {
    GetUserAuthorizedAppsDto {
        required user_id = "userId",
        optional user_id_type = "userIdType",
    }
}

/// A user and the roles to check.
///
/// Used by [`has_any_role`](crate::management::ManagementClient::has_any_role).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HasAnyRoleReqDto {
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Roles to check.
    pub roles: Vec<HasRoleRolesDto>,
    /// Additional options of the request.
    pub options: Option<HasAnyRoleOptionsDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl HasAnyRoleReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        user_id: impl Into<String>,
        roles: impl IntoIterator<Item = HasRoleRolesDto>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            roles: roles.into_iter().collect(),
            ..Record::blank()
        }
    }

    /// Sets [`options`](Self#structfield.options).
    pub fn options(mut self, value: impl IntoOption<HasAnyRoleOptionsDto>) -> Self {
        self.options = value.into_option();
        self
    }
}

record! {
    HasAnyRoleReqDto {
        required user_id = "userId",
        required roles = "roles",
        optional options = "options",
    }
}

/// Request to list a user's sign-in history.
///
/// Used by [`get_user_login_history`](crate::management::ManagementClient::get_user_login_history).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserLoginHistoryDto {
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Unique ID of the application.
    #[doc(alias = "appId")]
    pub app_id: Option<String>,
    /// IP address of the client.
    ///
    /// Example: `127.0.0.1`.
    #[doc(alias = "clientIp")]
    pub client_ip: Option<String>,
    /// Start of the time range, as a timestamp in milliseconds.
    ///
    /// Example: `1647360000000`.
    pub start: Option<UnixMillis>,
    /// End of the time range, as a timestamp in milliseconds.
    ///
    /// Example: `1648051199000`.
    pub end: Option<UnixMillis>,
    /// Page number, starting at 1.
    ///
    /// Server default: `1`.\
    /// Example: `1`.
    pub page: Option<i64>,
    /// Items per page, at most 50.
    ///
    /// Limits: at least 1, at most 50.\
    /// Server default: `10`.\
    /// Example: `10`.
    pub limit: Option<i64>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUserLoginHistoryDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<UserIdType>) -> Self {
        self.user_id_type = value.into_option();
        self
    }

    /// Sets [`app_id`](Self#structfield.app_id).
    pub fn app_id(mut self, value: impl IntoOption<String>) -> Self {
        self.app_id = value.into_option();
        self
    }

    /// Sets [`client_ip`](Self#structfield.client_ip).
    pub fn client_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.client_ip = value.into_option();
        self
    }

    /// Sets [`start`](Self#structfield.start).
    pub fn start(mut self, value: impl IntoOption<UnixMillis>) -> Self {
        self.start = value.into_option();
        self
    }

    /// Sets [`end`](Self#structfield.end).
    pub fn end(mut self, value: impl IntoOption<UnixMillis>) -> Self {
        self.end = value.into_option();
        self
    }

    /// Sets [`page`](Self#structfield.page).
    pub fn page(mut self, value: impl IntoOption<i64>) -> Self {
        self.page = value.into_option();
        self
    }

    /// Sets [`limit`](Self#structfield.limit).
    pub fn limit(mut self, value: impl IntoOption<i64>) -> Self {
        self.limit = value.into_option();
        self
    }
}

record! {
    GetUserLoginHistoryDto {
        required user_id = "userId",
        optional user_id_type = "userIdType",
        optional app_id = "appId",
        optional client_ip = "clientIp",
        optional start = "start",
        optional end = "end",
        optional page = "page",
        optional limit = "limit",
    }
}

/// Request to list a user's signed-in applications.
///
/// Used by [`get_user_loggedin_apps`](crate::management::ManagementClient::get_user_loggedin_apps).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserLoggedinAppsDto {
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUserLoggedinAppsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<UserIdType>) -> Self {
        self.user_id_type = value.into_option();
        self
    }
}

record! {
    GetUserLoggedinAppsDto {
        required user_id = "userId",
        optional user_id_type = "userIdType",
    }
}

/// Request to list a user's signed-in identity sources.
///
/// Used by [`get_user_loggedin_identities`](crate::management::ManagementClient::get_user_loggedin_identities).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserLoggedinIdentitiesDto {
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUserLoggedinIdentitiesDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<UserIdType>) -> Self {
        self.user_id_type = value.into_option();
        self
    }
}

record! {
    GetUserLoggedinIdentitiesDto {
        required user_id = "userId",
        optional user_id_type = "userIdType",
    }
}

/// Request to offboard a user.
///
/// Used by [`resign_user`](crate::management::ManagementClient::resign_user).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResignUserReqDto {
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ResignUserReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<UserIdType>) -> Self {
        self.user_id_type = value.into_option();
        self
    }
}

record! {
    ResignUserReqDto {
        required user_id = "userId",
        optional user_id_type = "userIdType",
    }
}

/// Request to list a user's authorized resources.
///
/// Used by [`get_user_authorized_resources`](crate::management::ManagementClient::get_user_authorized_resources).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserAuthorizedResourcesDto {
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Code of the permission namespace the role or resource belongs to.
    ///
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Type of the resource, such as data, API, menu, or button.
    #[doc(alias = "resourceType")]
    pub resource_type: Option<ResourceType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUserAuthorizedResourcesDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<UserIdType>) -> Self {
        self.user_id_type = value.into_option();
        self
    }

    /// Sets [`namespace`](Self#structfield.namespace).
    pub fn namespace(mut self, value: impl IntoOption<String>) -> Self {
        self.namespace = value.into_option();
        self
    }

    /// Sets [`resource_type`](Self#structfield.resource_type).
    pub fn resource_type(mut self, value: impl IntoOption<ResourceType>) -> Self {
        self.resource_type = value.into_option();
        self
    }
}

record! {
    GetUserAuthorizedResourcesDto {
        required user_id = "userId",
        optional user_id_type = "userIdType",
        optional namespace = "namespace",
        optional resource_type = "resourceType",
    }
}

/// A user and the application to check for a signed-in session.
///
/// Used by [`check_session_status`](crate::management::ManagementClient::check_session_status).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckSessionStatusDto {
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Unique ID of the application.
    ///
    /// Example: `app1`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CheckSessionStatusDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            app_id: app_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    CheckSessionStatusDto {
        required user_id = "userId",
        required app_id = "appId",
    }
}

/// The OTPs of several users to import.
///
/// Used by [`import_otp`](crate::management::ManagementClient::import_otp).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportOtpReqDto {
    /// OTPs to import.
    pub list: Vec<ImportOtpItemDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ImportOtpReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(list: impl IntoIterator<Item = ImportOtpItemDto>) -> Self {
        Self {
            list: list.into_iter().collect(),
            ..Record::blank()
        }
    }
}

record! {
    ImportOtpReqDto {
        required list = "list",
    }
}

/// Request to get a user's OTP secret.
///
/// Used by [`get_otp_secret_by_user`](crate::management::ManagementClient::get_otp_secret_by_user).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOtpSecretByUserDto {
    /// Unique ID of the user.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetOtpSecretByUserDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<UserIdType>) -> Self {
        self.user_id_type = value.into_option();
        self
    }
}

record! {
    GetOtpSecretByUserDto {
        required user_id = "userId",
        optional user_id_type = "userIdType",
    }
}

/// Request to get a user's password ciphertext.
///
/// Used by [`get_user_password_ciphertext`](crate::management::ManagementClient::get_user_password_ciphertext).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserPasswordCiphertextDto {
    /// Unique ID of the user.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUserPasswordCiphertextDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<UserIdType>) -> Self {
        self.user_id_type = value.into_option();
        self
    }
}

record! {
    GetUserPasswordCiphertextDto {
        required user_id = "userId",
        optional user_id_type = "userIdType",
    }
}

/// An identity from an external identity source and the user to bind it to.
///
/// Used by [`link_identity`](crate::management::ManagementClient::link_identity).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkIdentityDto {
    /// ID of the identity source that the identity belongs to.
    #[doc(alias = "extIdpId")]
    pub ext_idp_id: String,
    /// ID of the GenAuth user to bind the identity to or unbind it from.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the identity, found in the `type` field of the user's identity information. Defaults
    /// to `generic`.
    pub r#type: Option<String>,
    /// Unique identifier of the user in the external identity source, taken from the result of
    /// authentication there.
    ///
    /// Example: `oj7Nq05R-RRaqak0_YlMLnnIwsvg`.
    #[doc(alias = "userIdInIdp")]
    pub user_id_in_idp: String,
    /// Information about the user in the external identity source.
    #[doc(alias = "userInfoInIdp")]
    pub user_info_in_idp: Option<JsonObject>,
    /// Deprecated. Any value may be passed; the field will be removed.
    #[doc(alias = "isSocial")]
    pub is_social: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl LinkIdentityDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        ext_idp_id: impl Into<String>,
        user_id: impl Into<String>,
        user_id_in_idp: impl Into<String>,
    ) -> Self {
        Self {
            ext_idp_id: ext_idp_id.into(),
            user_id: user_id.into(),
            user_id_in_idp: user_id_in_idp.into(),
            ..Record::blank()
        }
    }

    /// Sets [`type`](Self#structfield.type).
    pub fn r#type(mut self, value: impl IntoOption<String>) -> Self {
        self.r#type = value.into_option();
        self
    }

    /// Sets [`user_info_in_idp`](Self#structfield.user_info_in_idp).
    pub fn user_info_in_idp(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.user_info_in_idp = value.into_option();
        self
    }

    /// Sets [`is_social`](Self#structfield.is_social).
    pub fn is_social(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_social = value.into_option();
        self
    }
}

record! {
    LinkIdentityDto {
        required ext_idp_id = "extIdpId",
        required user_id = "userId",
        optional r#type = "type",
        required user_id_in_idp = "userIdInIdp",
        optional user_info_in_idp = "userInfoInIdp",
        optional is_social = "isSocial",
    }
}

/// A user and the identity source to unbind all of the user's identities from.
///
/// Used by [`unlink_identity`](crate::management::ManagementClient::unlink_identity).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnlinkIdentity {
    /// ID of the identity source that the identity belongs to.
    #[doc(alias = "extIdpId")]
    pub ext_idp_id: String,
    /// ID of the GenAuth user to bind the identity to or unbind it from.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the identity, found in the `type` field of the user's identity information. Defaults
    /// to `generic`.
    pub r#type: Option<String>,
    /// Deprecated. Any value may be passed; the field will be removed.
    #[doc(alias = "isSocial")]
    pub is_social: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UnlinkIdentity {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(ext_idp_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            ext_idp_id: ext_idp_id.into(),
            user_id: user_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`type`](Self#structfield.type).
    pub fn r#type(mut self, value: impl IntoOption<String>) -> Self {
        self.r#type = value.into_option();
        self
    }

    /// Sets [`is_social`](Self#structfield.is_social).
    pub fn is_social(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_social = value.into_option();
        self
    }
}

record! {
    UnlinkIdentity {
        required ext_idp_id = "extIdpId",
        required user_id = "userId",
        optional r#type = "type",
        optional is_social = "isSocial",
    }
}

/// A user and the MFA trigger data to set for that user.
///
/// Used by [`set_users_mfa_status`](crate::management::ManagementClient::set_users_mfa_status).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetMfaStatusDto {
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// MFA information with the list of factors.
    #[doc(alias = "mfaTriggerData")]
    pub mfa_trigger_data: GetMfaInfoDataDto,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SetMfaStatusDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>, mfa_trigger_data: GetMfaInfoDataDto) -> Self {
        Self {
            user_id: user_id.into(),
            mfa_trigger_data,
            ..Record::blank()
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<UserIdType>) -> Self {
        self.user_id_type = value.into_option();
        self
    }
}

record! {
    SetMfaStatusDto {
        required user_id = "userId",
        optional user_id_type = "userIdType",
        required mfa_trigger_data = "mfaTriggerData",
    }
}

/// Request to get a user's MFA status.
///
/// Used by [`get_user_mfa_status`](crate::management::ManagementClient::get_user_mfa_status).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserMfaStatusDto {
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUserMfaStatusDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<UserIdType>) -> Self {
        self.user_id_type = value.into_option();
        self
    }
}

record! {
    GetUserMfaStatusDto {
        required user_id = "userId",
        optional user_id_type = "userIdType",
    }
}

/// Request to list a user's synchronization relations.
///
/// Used by [`get_user_sync_relations`](crate::management::ManagementClient::get_user_sync_relations).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserSyncRelationsDto {
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUserSyncRelationsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<UserIdType>) -> Self {
        self.user_id_type = value.into_option();
        self
    }
}

record! {
    GetUserSyncRelationsDto {
        required user_id = "userId",
        optional user_id_type = "userIdType",
    }
}

/// The user and the third-party system to delete the synchronization link for.
///
/// Used by [`delete_user_sync_relations`](crate::management::ManagementClient::delete_user_sync_relations).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteUserSyncRelationReqDto {
    /// Unique ID of the user.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Type of the external identity source: `wechatwork` (WeCom), `dingtalk` (DingTalk), `lark`
    /// (Feishu), `welink` (WeLink), `ldap` (LDAP), `active-directory` (Windows AD), `italent`
    /// (Beisen), `xiaoshouyi` (Xiaoshouyi), `maycur` (Maycur), `scim` (SCIM), or `moka` (Moka HR).
    pub provider: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteUserSyncRelationReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>, provider: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            provider: provider.into(),
            ..Record::blank()
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<UserIdType>) -> Self {
        self.user_id_type = value.into_option();
        self
    }
}

record! {
    DeleteUserSyncRelationReqDto {
        required user_id = "userId",
        optional user_id_type = "userIdType",
        required provider = "provider",
    }
}

/// Request to get encrypted passwords of users.
///
/// Used by [`get_user_encrypt_password_batch`](crate::management::ManagementClient::get_user_encrypt_password_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserEncryptPasswordBatchDto {
    /// IDs of the users.
    #[doc(alias = "userIds")]
    pub user_ids: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUserEncryptPasswordBatchDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            user_ids: user_ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    GetUserEncryptPasswordBatchDto {
        required user_ids = "userIds",
    }
}

/// Users to send an email with a password reset link to.
///
/// Used by [`send_user_reset_password_email_link`](crate::management::ManagementClient::send_user_reset_password_email_link).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SendUserResetPasswordEmailLinkBatchDto {
    /// Users to send the password reset link to.
    pub users: Option<Vec<SendUserResetPasswordEmailLinkDto>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SendUserResetPasswordEmailLinkBatchDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`users`](Self#structfield.users).
    pub fn users(
        mut self,
        value: impl IntoOption<Vec<SendUserResetPasswordEmailLinkDto>>,
    ) -> Self {
        self.users = value.into_option();
        self
    }
}

record! {
    SendUserResetPasswordEmailLinkBatchDto {
        optional users = "users",
    }
}

/// A search condition on users: a field, an operator, and the value to compare with.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListUsersAdvancedFilterItemDto {
    /// User field to filter on, or the key of a custom field.
    ///
    /// - `status`: `Activated` or `Suspended`.
    /// - `gender`: `M` (male), `F` (female), or `U` (unknown).
    /// - `formatted`: the formatted address.
    /// - `signedUp`: the sign-up time.
    /// - `lastLogin`: the time of the last sign-in, a timestamp.
    /// - `loginsCount`: a number.
    /// - `lastLoginApp`: the ID of the application last signed in to.
    /// - `loggedInApps`: the applications signed in to before.
    /// - `userSource`: where the user comes from.
    /// - `department`: the department of the user.
    /// - `identity`: the user's external identity source information.
    /// - Others: `id`, `phone`, `email`, `username`, `externalId`, `name`, `birthdate`,
    ///   `givenName`, `familyName`, `preferredUsername`, `profile`, `country`, `province`,
    ///   `zoneinfo`, `website`, `address`, `streetAddress`, `company`, `postalCode`, and `locale`.
    ///
    /// Example: `nickname`.
    pub field: String,
    /// Operator that compares the field with the value.
    ///
    /// Example: `EQUAL`.
    pub operator: FilterOperator,
    /// Value to search for. Its type depends on `field`.
    ///
    /// Example: `test`.
    pub value: Option<JsonValue>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListUsersAdvancedFilterItemDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(field: impl Into<String>, operator: impl Into<FilterOperator>) -> Self {
        Self {
            field: field.into(),
            operator: operator.into(),
            ..Record::blank()
        }
    }

    /// Sets [`value`](Self#structfield.value).
    pub fn value(mut self, value: impl IntoOption<JsonValue>) -> Self {
        self.value = value.into_option();
        self
    }
}

record! {
    ListUsersAdvancedFilterItemDto {
        required field = "field",
        required operator = "operator",
        optional value = "value",
    }
}

/// Pagination, sorting, and search settings for users, and the additional data to return.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListUsersOptionsDto {
    /// Pagination settings.
    ///
    /// Example: `{"page":1,"limit":10}`.
    pub pagination: Option<PaginationDto>,
    /// Sort settings. Several items sort by several fields.
    pub sort: Option<Vec<SortingDto>>,
    /// User fields that the fuzzy search covers. `phone` is matched without the country calling
    /// code. `phone`, `email`, `name`, `username`, and `nickname` are covered by default.
    ///
    /// Server default: `["phone","email","name","username","nickname","identityNumber"]`.
    #[doc(alias = "fuzzySearchOn")]
    pub fuzzy_search_on: Option<Vec<UserSearchField>>,
    /// Whether to include the custom data.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to return post information too.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withPost")]
    pub with_post: Option<bool>,
    /// Whether to include the identities of the user (`identities`).
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withIdentities")]
    pub with_identities: Option<bool>,
    /// Whether to include the list of department IDs.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withDepartmentIds")]
    pub with_department_ids: Option<bool>,
    /// Whether to flatten the custom fields.
    ///
    /// Server default: `false`.
    #[doc(alias = "flatCustomData")]
    pub flat_custom_data: Option<bool>,
    /// Whether to include the list of tenant IDs (`tenantIds`).
    #[doc(alias = "withTenantIds")]
    pub with_tenant_ids: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListUsersOptionsDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`pagination`](Self#structfield.pagination).
    pub fn pagination(mut self, value: impl IntoOption<PaginationDto>) -> Self {
        self.pagination = value.into_option();
        self
    }

    /// Sets [`sort`](Self#structfield.sort).
    pub fn sort(mut self, value: impl IntoOption<Vec<SortingDto>>) -> Self {
        self.sort = value.into_option();
        self
    }

    /// Sets [`fuzzy_search_on`](Self#structfield.fuzzy_search_on).
    pub fn fuzzy_search_on(
        mut self,
        value: impl IntoOption<Vec<UserSearchField>>,
    ) -> Self {
        self.fuzzy_search_on = value.into_option();
        self
    }

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }

    /// Sets [`with_post`](Self#structfield.with_post).
    pub fn with_post(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_post = value.into_option();
        self
    }

    /// Sets [`with_identities`](Self#structfield.with_identities).
    pub fn with_identities(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_identities = value.into_option();
        self
    }

    /// Sets [`with_department_ids`](Self#structfield.with_department_ids).
    pub fn with_department_ids(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_department_ids = value.into_option();
        self
    }

    /// Sets [`flat_custom_data`](Self#structfield.flat_custom_data).
    pub fn flat_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.flat_custom_data = value.into_option();
        self
    }

    /// Sets [`with_tenant_ids`](Self#structfield.with_tenant_ids).
    pub fn with_tenant_ids(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_tenant_ids = value.into_option();
        self
    }
}

record! {
    ListUsersOptionsDto {
        optional pagination = "pagination",
        optional sort = "sort",
        optional fuzzy_search_on = "fuzzySearchOn",
        optional with_custom_data = "withCustomData",
        optional with_post = "withPost",
        optional with_identities = "withIdentities",
        optional with_department_ids = "withDepartmentIds",
        optional flat_custom_data = "flatCustomData",
        optional with_tenant_ids = "withTenantIds",
    }
}

/// A search for users by keywords and conditions.
///
/// Used by [`list_users`](crate::management::ManagementClient::list_users), [`list_users_by_keywords`](crate::management::ManagementClient::list_users_by_keywords).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListUsersRequestDto {
    /// Keyword for a fuzzy search.
    ///
    /// Example: `张三`.
    pub keywords: Option<String>,
    /// Conditions of the advanced search.
    ///
    /// Example: `[{"field":"status","operator":"EQUAL","value":"Activated"}]`.
    #[doc(alias = "advancedFilter")]
    pub advanced_filter: Option<Vec<ListUsersAdvancedFilterItemDto>>,
    /// Elasticsearch query to run.
    ///
    /// Example: `{"query":{"bool":{"must":[{"term":{"phone":"18818888888"}}],"must_not":[]}},"sort":["_score",{"created_at":"ASC"}]}`.
    #[doc(alias = "searchQuery")]
    pub search_query: Option<JsonObject>,
    /// Additional options of the request.
    ///
    /// Example: `{"pagination":{"page":1,"limit":10},"fuzzySearchOn":["phone","email","name","username","nickname","identityNumber"],"withCustomData":true,"withIdentities":true,"withDepartmentIds":true}`.
    pub options: Option<ListUsersOptionsDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListUsersRequestDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`keywords`](Self#structfield.keywords).
    pub fn keywords(mut self, value: impl IntoOption<String>) -> Self {
        self.keywords = value.into_option();
        self
    }

    /// Sets [`advanced_filter`](Self#structfield.advanced_filter).
    pub fn advanced_filter(
        mut self,
        value: impl IntoOption<Vec<ListUsersAdvancedFilterItemDto>>,
    ) -> Self {
        self.advanced_filter = value.into_option();
        self
    }

    /// Sets [`search_query`](Self#structfield.search_query).
    pub fn search_query(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.search_query = value.into_option();
        self
    }

    /// Sets [`options`](Self#structfield.options).
    pub fn options(mut self, value: impl IntoOption<ListUsersOptionsDto>) -> Self {
        self.options = value.into_option();
        self
    }
}

record! {
    ListUsersRequestDto {
        optional keywords = "keywords",
        optional advanced_filter = "advancedFilter",
        optional search_query = "searchQuery",
        optional options = "options",
    }
}

/// An encrypted field of a user to decrypt.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserFieldDecryptReqItemDto {
    /// Unique identifier of the user: user ID, username, email address, phone number, external ID,
    /// or the user's ID in an external identity source.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// Key of the field, such as `username` or `phone`.
    ///
    /// Example: `username`.
    #[doc(alias = "fieldName")]
    pub field_name: Option<String>,
    /// Encrypted content of the field, as GenAuth stores it.
    #[doc(alias = "encryptedContent")]
    pub encrypted_content: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UserFieldDecryptReqItemDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(encrypted_content: impl Into<String>) -> Self {
        Self {
            encrypted_content: encrypted_content.into(),
            ..Record::blank()
        }
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    pub fn user_id(mut self, value: impl IntoOption<String>) -> Self {
        self.user_id = value.into_option();
        self
    }

    /// Sets [`field_name`](Self#structfield.field_name).
    pub fn field_name(mut self, value: impl IntoOption<String>) -> Self {
        self.field_name = value.into_option();
        self
    }
}

record! {
    UserFieldDecryptReqItemDto {
        optional user_id = "userId",
        optional field_name = "fieldName",
        required encrypted_content = "encryptedContent",
    }
}

/// A field of a user after decryption.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserFieldDecryptRespItemDto {
    /// Unique identifier of the user: user ID, username, email address, phone number, external ID,
    /// or the user's ID in an external identity source.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// Key of the field, such as `username` or `phone`.
    ///
    /// Example: `username`.
    #[doc(alias = "fieldName")]
    pub field_name: Option<String>,
    /// Content of the field in plain text.
    #[doc(alias = "decryptedContent")]
    pub decrypted_content: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    UserFieldDecryptRespItemDto {
        optional user_id = "userId",
        optional field_name = "fieldName",
        required decrypted_content = "decryptedContent",
    }
}

/// The OTP secret and recovery code to bind to a new user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateUserOtpDto {
    /// Secret of the OTP.
    ///
    /// Example: `HZ2F6J3AGNAVSOTV`.
    pub secret: Secret,
    /// Recovery code of the OTP factor.
    ///
    /// Example: `b471-8ec0-874a-087f-bccb-cd54`.
    #[doc(alias = "recoveryCode")]
    pub recovery_code: Option<Secret>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateUserOtpDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(secret: impl Into<Secret>) -> Self {
        Self {
            secret: secret.into(),
            ..Record::blank()
        }
    }

    /// Sets [`recovery_code`](Self#structfield.recovery_code).
    pub fn recovery_code(mut self, value: impl IntoOption<Secret>) -> Self {
        self.recovery_code = value.into_option();
        self
    }
}

record! {
    CreateUserOtpDto {
        required secret = "secret",
        optional recovery_code = "recoveryCode",
    }
}

/// An identity from an external identity source to bind to a new user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateIdentityDto {
    /// ID of the external identity source.
    ///
    /// Example: `6076bacxxxxxxxxd80d993b5`.
    #[doc(alias = "extIdpId")]
    pub ext_idp_id: String,
    /// Type of the external identity source.
    ///
    /// Example: `wechat`.
    pub provider: ExtIdpType,
    /// Type of the identity, such as `unionid`, `openid` or `primary`.
    ///
    /// Example: `openid`.
    pub r#type: String,
    /// ID of the user in the external identity source.
    ///
    /// Example: `oj7Nq05R-RRaqak0_YlMLnnIwsvg`.
    #[doc(alias = "userIdInIdp")]
    pub user_id_in_idp: String,
    /// Information about the user in the external identity source.
    #[doc(alias = "userInfoInIdp")]
    pub user_info_in_idp: JsonObject,
    /// Access token of the user in the external identity source. It is returned only when users
    /// request it themselves, not by the management API.
    ///
    /// Example: `57_fK0xgSL_NwVlS-gmUwlMQ2N6AONNIOAYxxxx`.
    #[doc(alias = "accessToken")]
    pub access_token: Option<Secret>,
    /// Refresh token of the user in the external identity source. It is returned only when users
    /// request it themselves, not by the management API.
    ///
    /// Example: `57_IZFu91Ak1Wg6DRytZFFIOd3upNF5lH7vPxxxxx`.
    #[doc(alias = "refreshToken")]
    pub refresh_token: Option<Secret>,
    /// IDs of the identity source connections the identity comes from.
    ///
    /// Example: `["605492ac41xxxxe0362f0707"]`.
    #[doc(alias = "originConnIds")]
    pub origin_conn_ids: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateIdentityDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        ext_idp_id: impl Into<String>,
        provider: impl Into<ExtIdpType>,
        r#type: impl Into<String>,
        user_id_in_idp: impl Into<String>,
        user_info_in_idp: JsonObject,
        origin_conn_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            ext_idp_id: ext_idp_id.into(),
            provider: provider.into(),
            r#type: r#type.into(),
            user_id_in_idp: user_id_in_idp.into(),
            user_info_in_idp,
            origin_conn_ids: origin_conn_ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }

    /// Sets [`access_token`](Self#structfield.access_token).
    pub fn access_token(mut self, value: impl IntoOption<Secret>) -> Self {
        self.access_token = value.into_option();
        self
    }

    /// Sets [`refresh_token`](Self#structfield.refresh_token).
    pub fn refresh_token(mut self, value: impl IntoOption<Secret>) -> Self {
        self.refresh_token = value.into_option();
        self
    }
}

record! {
    CreateIdentityDto {
        required ext_idp_id = "extIdpId",
        required provider = "provider",
        required r#type = "type",
        required user_id_in_idp = "userIdInIdp",
        required user_info_in_idp = "userInfoInIdp",
        optional access_token = "accessToken",
        optional refresh_token = "refreshToken",
        required origin_conn_ids = "originConnIds",
    }
}

/// Settings for creating users, such as password handling and notifications.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateUserOptionsDto {
    /// Whether to write `password` to the GenAuth database as it is, without encrypting it again.
    /// Usually set when existing users are migrated to GenAuth. If the passwords are not stored in
    /// plain text, enable it and write a password function that computes them.
    ///
    /// Server default: `false`.
    #[doc(alias = "keepPassword")]
    pub keep_password: Option<bool>,
    /// Whether to generate the password automatically.
    ///
    /// Server default: `false`.
    #[doc(alias = "autoGeneratePassword")]
    pub auto_generate_password: Option<bool>,
    /// Whether the user must reset the password at the first sign-in.
    ///
    /// Server default: `false`.
    #[doc(alias = "resetPasswordOnFirstLogin")]
    pub reset_password_on_first_login: Option<bool>,
    /// Kind of department ID used in this call. When a department is created, it applies to the
    /// parent department ID.
    ///
    /// Server default: `department_id`.\
    /// Example: `department_id`.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Email and SMS notification settings, including the sign-in address to send.
    ///
    /// Example: `{"sendEmailNotification":true,"sendPhoneNotification":true}`.
    #[doc(alias = "sendNotification")]
    pub send_notification: Option<SendCreateAccountNotificationDto>,
    /// Encryption of the password: unencrypted (`none`), RSA256 (`rsa`), or SM2 (`sm2`). For `rsa`
    /// and `sm2`, encrypt with the corresponding public key of the GenAuth service.
    ///
    /// Server default: `none`.\
    /// Example: `none`.
    #[doc(alias = "passwordEncryptType")]
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateUserOptionsDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`keep_password`](Self#structfield.keep_password).
    pub fn keep_password(mut self, value: impl IntoOption<bool>) -> Self {
        self.keep_password = value.into_option();
        self
    }

    /// Sets [`auto_generate_password`](Self#structfield.auto_generate_password).
    pub fn auto_generate_password(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_generate_password = value.into_option();
        self
    }

    /// Sets [`reset_password_on_first_login`](Self#structfield.reset_password_on_first_login).
    pub fn reset_password_on_first_login(
        mut self,
        value: impl IntoOption<bool>,
    ) -> Self {
        self.reset_password_on_first_login = value.into_option();
        self
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    pub fn department_id_type(
        mut self,
        value: impl IntoOption<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = value.into_option();
        self
    }

    /// Sets [`send_notification`](Self#structfield.send_notification).
    pub fn send_notification(
        mut self,
        value: impl IntoOption<SendCreateAccountNotificationDto>,
    ) -> Self {
        self.send_notification = value.into_option();
        self
    }

    /// Sets [`password_encrypt_type`](Self#structfield.password_encrypt_type).
    pub fn password_encrypt_type(
        mut self,
        value: impl IntoOption<PasswordEncryptType>,
    ) -> Self {
        self.password_encrypt_type = value.into_option();
        self
    }
}

record! {
    CreateUserOptionsDto {
        optional keep_password = "keepPassword",
        optional auto_generate_password = "autoGeneratePassword",
        optional reset_password_on_first_login = "resetPasswordOnFirstLogin",
        optional department_id_type = "departmentIdType",
        optional send_notification = "sendNotification",
        optional password_encrypt_type = "passwordEncryptType",
    }
}

/// One of several users to create.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateUserInfoDto {
    /// Current status of the account.
    ///
    /// Server default: `Activated`.\
    /// Example: `Activated`.
    pub status: Option<UserStatus>,
    /// Email address, case-insensitive.
    ///
    /// Example: `test@example.com`.
    pub email: Option<String>,
    /// Phone number without the country calling code. For a number outside mainland China, specify
    /// the calling code in `phoneCountryCode`.
    ///
    /// Example: `188xxxx8888`.
    pub phone: Option<String>,
    /// Country calling code of the phone number. Optional for numbers in mainland China. The
    /// GenAuth SMS service does not support international numbers out of the box: configure an
    /// international SMS service in the GenAuth console first. See the [list of country calling
    /// codes](<https://en.wikipedia.org/wiki/List_of_country_calling_codes>).
    ///
    /// Example: `+86`.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// Username, unique within the user pool.
    ///
    /// Example: `bob`.
    pub username: Option<String>,
    /// ID of the account in an external, third-party system.
    ///
    /// Example: `10010`.
    #[doc(alias = "externalId")]
    pub external_id: Option<String>,
    /// Real name of the account holder, not necessarily unique.
    ///
    /// Example: `张三`.
    pub name: Option<String>,
    /// Nickname of the user.
    ///
    /// Example: `张三`.
    pub nickname: Option<String>,
    /// URL of the avatar image.
    ///
    /// Example: `https://files.authing.co/authing-console/default-user-avatar.png`.
    pub photo: Option<String>,
    /// Gender of the user.
    ///
    /// Server default: `U`.\
    /// Example: `M`.
    pub gender: Option<Gender>,
    /// Whether the email address is verified.
    ///
    /// Example: `true`.
    #[doc(alias = "emailVerified")]
    pub email_verified: Option<bool>,
    /// Whether the phone number is verified.
    ///
    /// Example: `true`.
    #[doc(alias = "phoneVerified")]
    pub phone_verified: Option<bool>,
    /// Date of birth of the account holder.
    ///
    /// Example: `2022-06-03`.
    pub birthdate: Option<String>,
    /// Country the account holder is in.
    ///
    /// Example: `CN`.
    pub country: Option<String>,
    /// Province the account holder is in.
    ///
    /// Example: `BJ`.
    pub province: Option<String>,
    /// City the account holder is in.
    ///
    /// Example: `BJ`.
    pub city: Option<String>,
    /// Address of the account holder.
    ///
    /// Example: `北京朝阳`.
    pub address: Option<String>,
    /// Street address of the account holder.
    ///
    /// Example: `北京朝阳区 xxx 街道`.
    #[doc(alias = "streetAddress")]
    pub street_address: Option<String>,
    /// Postal code of the address.
    ///
    /// Example: `438100`.
    #[doc(alias = "postalCode")]
    pub postal_code: Option<String>,
    /// Company the account holder belongs to.
    ///
    /// Example: `steamory`.
    pub company: Option<String>,
    /// User agent of the browser used for the most recent sign-in.
    ///
    /// Example: `Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0`.
    pub browser: Option<String>,
    /// Device used for the most recent sign-in.
    ///
    /// Example: `iOS`.
    pub device: Option<String>,
    /// Given name of the user.
    ///
    /// Example: `三`.
    #[doc(alias = "givenName")]
    pub given_name: Option<String>,
    /// Family name of the user.
    ///
    /// Example: `张`.
    #[doc(alias = "familyName")]
    pub family_name: Option<String>,
    /// Middle name of the user.
    ///
    /// Example: `James`.
    #[doc(alias = "middleName")]
    pub middle_name: Option<String>,
    /// Profile of the account holder, as in the OIDC `profile` claim.
    ///
    /// Example: `alice`.
    pub profile: Option<String>,
    /// Preferred username of the account holder.
    ///
    /// Example: `alice`.
    #[doc(alias = "preferredUsername")]
    pub preferred_username: Option<String>,
    /// Personal website of the account holder.
    ///
    /// Example: `https://my-website.com`.
    pub website: Option<String>,
    /// Time zone of the account holder.
    ///
    /// Example: `GMT-08:00`.
    pub zoneinfo: Option<String>,
    /// Locale of the account holder.
    ///
    /// Example: `af`.
    pub locale: Option<String>,
    /// Full address in standard form.
    ///
    /// Example: `132, My Street, Kingston, New York 12401.`.
    pub formatted: Option<String>,
    /// Region the account holder is in.
    ///
    /// Example: `Xinjiang Uyghur Autonomous Region`.
    pub region: Option<String>,
    /// Password of the user, in plain text by default. HTTPS protects it in transit. For more
    /// security, it can also be encrypted with RSA256 or the Chinese national algorithm SM2; see
    /// `passwordEncryptType`.
    ///
    /// Example: `passw0rd`.
    pub password: Option<Secret>,
    /// Salt used to encrypt the user's password.
    ///
    /// Example: `dgisaeieruur`.
    pub salt: Option<Secret>,
    /// IDs of the tenants.
    ///
    /// Example: `["63f867961cxxxx41e7ccb582","63bea7828f4xxxxbfa80df93"]`.
    #[doc(alias = "tenantIds")]
    pub tenant_ids: Option<Vec<String>>,
    /// OTP authenticator of the user.
    ///
    /// Example: `{"recoveryCode":"b471-8ec0-874a-087f-bccb-cd54","secret":"HZ2F6J3AGNAVSOTV"}`.
    pub otp: Option<CreateUserOtpDto>,
    /// IDs of the departments the user belongs to.
    ///
    /// Example: `["624d930c3xxxx5c08dd4986e","624d93102xxxx012f33cd2fe"]`.
    #[doc(alias = "departmentIds")]
    pub department_ids: Option<Vec<String>>,
    /// Custom data, as an object. Its keys must be custom fields that are already defined in the
    /// user pool.
    ///
    /// Example: `{"school":"北京大学","age":22}`.
    #[doc(alias = "customData")]
    pub custom_data: Option<JsonObject>,
    /// Data of the data object. The keys must first be defined as custom fields in the user pool.
    ///
    /// Example: `{"school":"北京大学","age":22}`.
    #[doc(alias = "metadataSource")]
    pub metadata_source: Option<JsonObject>,
    /// External identities of the user. Binding them with the bind API instead is recommended.
    pub identities: Option<Vec<CreateIdentityDto>>,
    /// Identity card number of the account holder.
    ///
    /// Example: `420421xxxxxxxx1234`.
    #[doc(alias = "identityNumber")]
    pub identity_number: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateUserInfoDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`status`](Self#structfield.status).
    pub fn status(mut self, value: impl IntoOption<UserStatus>) -> Self {
        self.status = value.into_option();
        self
    }

    /// Sets [`email`](Self#structfield.email).
    pub fn email(mut self, value: impl IntoOption<String>) -> Self {
        self.email = value.into_option();
        self
    }

    /// Sets [`phone`](Self#structfield.phone).
    pub fn phone(mut self, value: impl IntoOption<String>) -> Self {
        self.phone = value.into_option();
        self
    }

    /// Sets [`phone_country_code`](Self#structfield.phone_country_code).
    pub fn phone_country_code(mut self, value: impl IntoOption<String>) -> Self {
        self.phone_country_code = value.into_option();
        self
    }

    /// Sets [`username`](Self#structfield.username).
    pub fn username(mut self, value: impl IntoOption<String>) -> Self {
        self.username = value.into_option();
        self
    }

    /// Sets [`external_id`](Self#structfield.external_id).
    pub fn external_id(mut self, value: impl IntoOption<String>) -> Self {
        self.external_id = value.into_option();
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Sets [`nickname`](Self#structfield.nickname).
    pub fn nickname(mut self, value: impl IntoOption<String>) -> Self {
        self.nickname = value.into_option();
        self
    }

    /// Sets [`photo`](Self#structfield.photo).
    pub fn photo(mut self, value: impl IntoOption<String>) -> Self {
        self.photo = value.into_option();
        self
    }

    /// Sets [`gender`](Self#structfield.gender).
    pub fn gender(mut self, value: impl IntoOption<Gender>) -> Self {
        self.gender = value.into_option();
        self
    }

    /// Sets [`email_verified`](Self#structfield.email_verified).
    pub fn email_verified(mut self, value: impl IntoOption<bool>) -> Self {
        self.email_verified = value.into_option();
        self
    }

    /// Sets [`phone_verified`](Self#structfield.phone_verified).
    pub fn phone_verified(mut self, value: impl IntoOption<bool>) -> Self {
        self.phone_verified = value.into_option();
        self
    }

    /// Sets [`birthdate`](Self#structfield.birthdate).
    pub fn birthdate(mut self, value: impl IntoOption<String>) -> Self {
        self.birthdate = value.into_option();
        self
    }

    /// Sets [`country`](Self#structfield.country).
    pub fn country(mut self, value: impl IntoOption<String>) -> Self {
        self.country = value.into_option();
        self
    }

    /// Sets [`province`](Self#structfield.province).
    pub fn province(mut self, value: impl IntoOption<String>) -> Self {
        self.province = value.into_option();
        self
    }

    /// Sets [`city`](Self#structfield.city).
    pub fn city(mut self, value: impl IntoOption<String>) -> Self {
        self.city = value.into_option();
        self
    }

    /// Sets [`address`](Self#structfield.address).
    pub fn address(mut self, value: impl IntoOption<String>) -> Self {
        self.address = value.into_option();
        self
    }

    /// Sets [`street_address`](Self#structfield.street_address).
    pub fn street_address(mut self, value: impl IntoOption<String>) -> Self {
        self.street_address = value.into_option();
        self
    }

    /// Sets [`postal_code`](Self#structfield.postal_code).
    pub fn postal_code(mut self, value: impl IntoOption<String>) -> Self {
        self.postal_code = value.into_option();
        self
    }

    /// Sets [`company`](Self#structfield.company).
    pub fn company(mut self, value: impl IntoOption<String>) -> Self {
        self.company = value.into_option();
        self
    }

    /// Sets [`browser`](Self#structfield.browser).
    pub fn browser(mut self, value: impl IntoOption<String>) -> Self {
        self.browser = value.into_option();
        self
    }

    /// Sets [`device`](Self#structfield.device).
    pub fn device(mut self, value: impl IntoOption<String>) -> Self {
        self.device = value.into_option();
        self
    }

    /// Sets [`given_name`](Self#structfield.given_name).
    pub fn given_name(mut self, value: impl IntoOption<String>) -> Self {
        self.given_name = value.into_option();
        self
    }

    /// Sets [`family_name`](Self#structfield.family_name).
    pub fn family_name(mut self, value: impl IntoOption<String>) -> Self {
        self.family_name = value.into_option();
        self
    }

    /// Sets [`middle_name`](Self#structfield.middle_name).
    pub fn middle_name(mut self, value: impl IntoOption<String>) -> Self {
        self.middle_name = value.into_option();
        self
    }

    /// Sets [`profile`](Self#structfield.profile).
    pub fn profile(mut self, value: impl IntoOption<String>) -> Self {
        self.profile = value.into_option();
        self
    }

    /// Sets [`preferred_username`](Self#structfield.preferred_username).
    pub fn preferred_username(mut self, value: impl IntoOption<String>) -> Self {
        self.preferred_username = value.into_option();
        self
    }

    /// Sets [`website`](Self#structfield.website).
    pub fn website(mut self, value: impl IntoOption<String>) -> Self {
        self.website = value.into_option();
        self
    }

    /// Sets [`zoneinfo`](Self#structfield.zoneinfo).
    pub fn zoneinfo(mut self, value: impl IntoOption<String>) -> Self {
        self.zoneinfo = value.into_option();
        self
    }

    /// Sets [`locale`](Self#structfield.locale).
    pub fn locale(mut self, value: impl IntoOption<String>) -> Self {
        self.locale = value.into_option();
        self
    }

    /// Sets [`formatted`](Self#structfield.formatted).
    pub fn formatted(mut self, value: impl IntoOption<String>) -> Self {
        self.formatted = value.into_option();
        self
    }

    /// Sets [`region`](Self#structfield.region).
    pub fn region(mut self, value: impl IntoOption<String>) -> Self {
        self.region = value.into_option();
        self
    }

    /// Sets [`password`](Self#structfield.password).
    pub fn password(mut self, value: impl IntoOption<Secret>) -> Self {
        self.password = value.into_option();
        self
    }

    /// Sets [`salt`](Self#structfield.salt).
    pub fn salt(mut self, value: impl IntoOption<Secret>) -> Self {
        self.salt = value.into_option();
        self
    }

    /// Sets [`tenant_ids`](Self#structfield.tenant_ids).
    pub fn tenant_ids(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.tenant_ids = value.into_option();
        self
    }

    /// Sets [`otp`](Self#structfield.otp).
    pub fn otp(mut self, value: impl IntoOption<CreateUserOtpDto>) -> Self {
        self.otp = value.into_option();
        self
    }

    /// Sets [`department_ids`](Self#structfield.department_ids).
    pub fn department_ids(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.department_ids = value.into_option();
        self
    }

    /// Sets [`custom_data`](Self#structfield.custom_data).
    pub fn custom_data(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.custom_data = value.into_option();
        self
    }

    /// Sets [`metadata_source`](Self#structfield.metadata_source).
    pub fn metadata_source(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.metadata_source = value.into_option();
        self
    }

    /// Sets [`identities`](Self#structfield.identities).
    pub fn identities(mut self, value: impl IntoOption<Vec<CreateIdentityDto>>) -> Self {
        self.identities = value.into_option();
        self
    }

    /// Sets [`identity_number`](Self#structfield.identity_number).
    pub fn identity_number(mut self, value: impl IntoOption<String>) -> Self {
        self.identity_number = value.into_option();
        self
    }
}

record! {
    CreateUserInfoDto {
        optional status = "status",
        optional email = "email",
        optional phone = "phone",
        optional phone_country_code = "phoneCountryCode",
        optional username = "username",
        optional external_id = "externalId",
        optional name = "name",
        optional nickname = "nickname",
        optional photo = "photo",
        optional gender = "gender",
        optional email_verified = "emailVerified",
        optional phone_verified = "phoneVerified",
        optional birthdate = "birthdate",
        optional country = "country",
        optional province = "province",
        optional city = "city",
        optional address = "address",
        optional street_address = "streetAddress",
        optional postal_code = "postalCode",
        optional company = "company",
        optional browser = "browser",
        optional device = "device",
        optional given_name = "givenName",
        optional family_name = "familyName",
        optional middle_name = "middleName",
        optional profile = "profile",
        optional preferred_username = "preferredUsername",
        optional website = "website",
        optional zoneinfo = "zoneinfo",
        optional locale = "locale",
        optional formatted = "formatted",
        optional region = "region",
        optional password = "password",
        optional salt = "salt",
        optional tenant_ids = "tenantIds",
        optional otp = "otp",
        optional department_ids = "departmentIds",
        optional custom_data = "customData",
        optional metadata_source = "metadataSource",
        optional identities = "identities",
        optional identity_number = "identityNumber",
    }
}

/// Settings for updating a user, such as the type of the user ID and password handling.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateUserOptionsDto {
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Whether the user must reset the password at the first sign-in.
    ///
    /// Server default: `false`.
    #[doc(alias = "resetPasswordOnFirstLogin")]
    pub reset_password_on_first_login: Option<bool>,
    /// Whether the password must be reset at the next sign-in.
    ///
    /// Server default: `false`.
    #[doc(alias = "resetPasswordOnNextLogin")]
    pub reset_password_on_next_login: Option<bool>,
    /// Encryption of the password: unencrypted (`none`), RSA256 (`rsa`), or SM2 (`sm2`). For `rsa`
    /// and `sm2`, encrypt with the corresponding public key of the GenAuth service.
    ///
    /// Server default: `none`.\
    /// Example: `none`.
    #[doc(alias = "passwordEncryptType")]
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// Whether to generate the password automatically.
    ///
    /// Server default: `false`.
    #[doc(alias = "autoGeneratePassword")]
    pub auto_generate_password: Option<bool>,
    /// Email and SMS notifications sent when the password is reset.
    ///
    /// Example: `{"sendDefaultEmailNotification":false,"sendDefaultPhoneNotification":false,"inputSendEmailNotification":"test@example.com","inputSendPhoneNotification":"136xxxx1234","appId":"app1"}`.
    #[doc(alias = "sendPasswordResetedNotification")]
    pub send_password_reseted_notification: Option<SendResetPasswordNotificationDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateUserOptionsDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<UserIdType>) -> Self {
        self.user_id_type = value.into_option();
        self
    }

    /// Sets [`reset_password_on_first_login`](Self#structfield.reset_password_on_first_login).
    pub fn reset_password_on_first_login(
        mut self,
        value: impl IntoOption<bool>,
    ) -> Self {
        self.reset_password_on_first_login = value.into_option();
        self
    }

    /// Sets [`reset_password_on_next_login`](Self#structfield.reset_password_on_next_login).
    pub fn reset_password_on_next_login(mut self, value: impl IntoOption<bool>) -> Self {
        self.reset_password_on_next_login = value.into_option();
        self
    }

    /// Sets [`password_encrypt_type`](Self#structfield.password_encrypt_type).
    pub fn password_encrypt_type(
        mut self,
        value: impl IntoOption<PasswordEncryptType>,
    ) -> Self {
        self.password_encrypt_type = value.into_option();
        self
    }

    /// Sets [`auto_generate_password`](Self#structfield.auto_generate_password).
    pub fn auto_generate_password(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_generate_password = value.into_option();
        self
    }

    /// Sets [`send_password_reseted_notification`](Self#structfield.send_password_reseted_notification).
    pub fn send_password_reseted_notification(
        mut self,
        value: impl IntoOption<SendResetPasswordNotificationDto>,
    ) -> Self {
        self.send_password_reseted_notification = value.into_option();
        self
    }
}

record! {
    UpdateUserOptionsDto {
        optional user_id_type = "userIdType",
        optional reset_password_on_first_login = "resetPasswordOnFirstLogin",
        optional reset_password_on_next_login = "resetPasswordOnNextLogin",
        optional password_encrypt_type = "passwordEncryptType",
        optional auto_generate_password = "autoGeneratePassword",
        optional send_password_reseted_notification = "sendPasswordResetedNotification",
    }
}

/// Changes to make to one of several users.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserInfoDto {
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Country calling code of the phone number. Optional for numbers in mainland China. The
    /// GenAuth SMS service does not support international numbers out of the box: configure an
    /// international SMS service in the GenAuth console first. See the [list of country calling
    /// codes](<https://en.wikipedia.org/wiki/List_of_country_calling_codes>).
    ///
    /// Example: `+86`.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// Real name of the account holder, not necessarily unique.
    ///
    /// Example: `张三`.
    pub name: Option<String>,
    /// Nickname of the user.
    ///
    /// Example: `张三`.
    pub nickname: Option<String>,
    /// URL of the avatar image.
    ///
    /// Example: `https://files.authing.co/authing-console/default-user-avatar.png`.
    pub photo: Option<String>,
    /// ID of the account in an external, third-party system.
    ///
    /// Example: `10010`.
    #[doc(alias = "externalId")]
    pub external_id: Option<String>,
    /// Current status of the account.
    ///
    /// Server default: `Activated`.\
    /// Example: `Activated`.
    pub status: Option<UserStatus>,
    /// Whether the email address is verified.
    ///
    /// Example: `true`.
    #[doc(alias = "emailVerified")]
    pub email_verified: Option<bool>,
    /// Whether the phone number is verified.
    ///
    /// Example: `true`.
    #[doc(alias = "phoneVerified")]
    pub phone_verified: Option<bool>,
    /// Date of birth of the account holder.
    ///
    /// Example: `2022-06-03`.
    pub birthdate: Option<String>,
    /// Country the account holder is in.
    ///
    /// Example: `CN`.
    pub country: Option<String>,
    /// Province the account holder is in.
    ///
    /// Example: `BJ`.
    pub province: Option<String>,
    /// City the account holder is in.
    ///
    /// Example: `BJ`.
    pub city: Option<String>,
    /// Address of the account holder.
    ///
    /// Example: `北京朝阳`.
    pub address: Option<String>,
    /// Street address of the account holder.
    ///
    /// Example: `北京朝阳区 xxx 街道`.
    #[doc(alias = "streetAddress")]
    pub street_address: Option<String>,
    /// Postal code of the address.
    ///
    /// Example: `438100`.
    #[doc(alias = "postalCode")]
    pub postal_code: Option<String>,
    /// Gender of the user.
    ///
    /// Server default: `U`.\
    /// Example: `M`.
    pub gender: Option<Gender>,
    /// Username, unique within the user pool.
    ///
    /// Example: `bob`.
    pub username: Option<String>,
    /// Email address, case-insensitive.
    ///
    /// Example: `test@example.com`.
    pub email: Option<String>,
    /// Phone number without the country calling code. For a number outside mainland China, specify
    /// the calling code in `phoneCountryCode`.
    ///
    /// Example: `188xxxx8888`.
    pub phone: Option<String>,
    /// Password of the user, in plain text by default. HTTPS protects it in transit. For more
    /// security, it can also be encrypted with RSA256 or the Chinese national algorithm SM2; see
    /// `passwordEncryptType`.
    ///
    /// Example: `passw0rd`.
    pub password: Option<Secret>,
    /// Company the account holder belongs to.
    ///
    /// Example: `steamory`.
    pub company: Option<String>,
    /// User agent of the browser used for the most recent sign-in.
    ///
    /// Example: `Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0`.
    pub browser: Option<String>,
    /// Device used for the most recent sign-in.
    ///
    /// Example: `iOS`.
    pub device: Option<String>,
    /// Given name of the user.
    ///
    /// Example: `三`.
    #[doc(alias = "givenName")]
    pub given_name: Option<String>,
    /// Family name of the user.
    ///
    /// Example: `张`.
    #[doc(alias = "familyName")]
    pub family_name: Option<String>,
    /// Middle name of the user.
    ///
    /// Example: `James`.
    #[doc(alias = "middleName")]
    pub middle_name: Option<String>,
    /// Profile of the account holder, as in the OIDC `profile` claim.
    ///
    /// Example: `alice`.
    pub profile: Option<String>,
    /// Preferred username of the account holder.
    ///
    /// Example: `alice`.
    #[doc(alias = "preferredUsername")]
    pub preferred_username: Option<String>,
    /// Personal website of the account holder.
    ///
    /// Example: `https://my-website.com`.
    pub website: Option<String>,
    /// Time zone of the account holder.
    ///
    /// Example: `GMT-08:00`.
    pub zoneinfo: Option<String>,
    /// Locale of the account holder.
    ///
    /// Example: `af`.
    pub locale: Option<String>,
    /// Full address in standard form.
    ///
    /// Example: `132, My Street, Kingston, New York 12401.`.
    pub formatted: Option<String>,
    /// Region the account holder is in.
    ///
    /// Example: `Xinjiang Uyghur Autonomous Region`.
    pub region: Option<String>,
    /// Identity card number of the account holder.
    ///
    /// Example: `420421xxxxxxxx1234`.
    #[doc(alias = "identityNumber")]
    pub identity_number: Option<String>,
    /// Custom data, as an object. Its keys must be custom fields that are already defined in the
    /// user pool.
    ///
    /// Example: `{"school":"北京大学","age":22}`.
    #[doc(alias = "customData")]
    pub custom_data: Option<JsonObject>,
    /// Data of the data object. The keys must first be defined as custom fields of the user data
    /// object.
    ///
    /// Example: `{"school":"北京大学","age":22}`.
    pub metadata: Option<JsonObject>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateUserInfoDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`phone_country_code`](Self#structfield.phone_country_code).
    pub fn phone_country_code(mut self, value: impl IntoOption<String>) -> Self {
        self.phone_country_code = value.into_option();
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Sets [`nickname`](Self#structfield.nickname).
    pub fn nickname(mut self, value: impl IntoOption<String>) -> Self {
        self.nickname = value.into_option();
        self
    }

    /// Sets [`photo`](Self#structfield.photo).
    pub fn photo(mut self, value: impl IntoOption<String>) -> Self {
        self.photo = value.into_option();
        self
    }

    /// Sets [`external_id`](Self#structfield.external_id).
    pub fn external_id(mut self, value: impl IntoOption<String>) -> Self {
        self.external_id = value.into_option();
        self
    }

    /// Sets [`status`](Self#structfield.status).
    pub fn status(mut self, value: impl IntoOption<UserStatus>) -> Self {
        self.status = value.into_option();
        self
    }

    /// Sets [`email_verified`](Self#structfield.email_verified).
    pub fn email_verified(mut self, value: impl IntoOption<bool>) -> Self {
        self.email_verified = value.into_option();
        self
    }

    /// Sets [`phone_verified`](Self#structfield.phone_verified).
    pub fn phone_verified(mut self, value: impl IntoOption<bool>) -> Self {
        self.phone_verified = value.into_option();
        self
    }

    /// Sets [`birthdate`](Self#structfield.birthdate).
    pub fn birthdate(mut self, value: impl IntoOption<String>) -> Self {
        self.birthdate = value.into_option();
        self
    }

    /// Sets [`country`](Self#structfield.country).
    pub fn country(mut self, value: impl IntoOption<String>) -> Self {
        self.country = value.into_option();
        self
    }

    /// Sets [`province`](Self#structfield.province).
    pub fn province(mut self, value: impl IntoOption<String>) -> Self {
        self.province = value.into_option();
        self
    }

    /// Sets [`city`](Self#structfield.city).
    pub fn city(mut self, value: impl IntoOption<String>) -> Self {
        self.city = value.into_option();
        self
    }

    /// Sets [`address`](Self#structfield.address).
    pub fn address(mut self, value: impl IntoOption<String>) -> Self {
        self.address = value.into_option();
        self
    }

    /// Sets [`street_address`](Self#structfield.street_address).
    pub fn street_address(mut self, value: impl IntoOption<String>) -> Self {
        self.street_address = value.into_option();
        self
    }

    /// Sets [`postal_code`](Self#structfield.postal_code).
    pub fn postal_code(mut self, value: impl IntoOption<String>) -> Self {
        self.postal_code = value.into_option();
        self
    }

    /// Sets [`gender`](Self#structfield.gender).
    pub fn gender(mut self, value: impl IntoOption<Gender>) -> Self {
        self.gender = value.into_option();
        self
    }

    /// Sets [`username`](Self#structfield.username).
    pub fn username(mut self, value: impl IntoOption<String>) -> Self {
        self.username = value.into_option();
        self
    }

    /// Sets [`email`](Self#structfield.email).
    pub fn email(mut self, value: impl IntoOption<String>) -> Self {
        self.email = value.into_option();
        self
    }

    /// Sets [`phone`](Self#structfield.phone).
    pub fn phone(mut self, value: impl IntoOption<String>) -> Self {
        self.phone = value.into_option();
        self
    }

    /// Sets [`password`](Self#structfield.password).
    pub fn password(mut self, value: impl IntoOption<Secret>) -> Self {
        self.password = value.into_option();
        self
    }

    /// Sets [`company`](Self#structfield.company).
    pub fn company(mut self, value: impl IntoOption<String>) -> Self {
        self.company = value.into_option();
        self
    }

    /// Sets [`browser`](Self#structfield.browser).
    pub fn browser(mut self, value: impl IntoOption<String>) -> Self {
        self.browser = value.into_option();
        self
    }

    /// Sets [`device`](Self#structfield.device).
    pub fn device(mut self, value: impl IntoOption<String>) -> Self {
        self.device = value.into_option();
        self
    }

    /// Sets [`given_name`](Self#structfield.given_name).
    pub fn given_name(mut self, value: impl IntoOption<String>) -> Self {
        self.given_name = value.into_option();
        self
    }

    /// Sets [`family_name`](Self#structfield.family_name).
    pub fn family_name(mut self, value: impl IntoOption<String>) -> Self {
        self.family_name = value.into_option();
        self
    }

    /// Sets [`middle_name`](Self#structfield.middle_name).
    pub fn middle_name(mut self, value: impl IntoOption<String>) -> Self {
        self.middle_name = value.into_option();
        self
    }

    /// Sets [`profile`](Self#structfield.profile).
    pub fn profile(mut self, value: impl IntoOption<String>) -> Self {
        self.profile = value.into_option();
        self
    }

    /// Sets [`preferred_username`](Self#structfield.preferred_username).
    pub fn preferred_username(mut self, value: impl IntoOption<String>) -> Self {
        self.preferred_username = value.into_option();
        self
    }

    /// Sets [`website`](Self#structfield.website).
    pub fn website(mut self, value: impl IntoOption<String>) -> Self {
        self.website = value.into_option();
        self
    }

    /// Sets [`zoneinfo`](Self#structfield.zoneinfo).
    pub fn zoneinfo(mut self, value: impl IntoOption<String>) -> Self {
        self.zoneinfo = value.into_option();
        self
    }

    /// Sets [`locale`](Self#structfield.locale).
    pub fn locale(mut self, value: impl IntoOption<String>) -> Self {
        self.locale = value.into_option();
        self
    }

    /// Sets [`formatted`](Self#structfield.formatted).
    pub fn formatted(mut self, value: impl IntoOption<String>) -> Self {
        self.formatted = value.into_option();
        self
    }

    /// Sets [`region`](Self#structfield.region).
    pub fn region(mut self, value: impl IntoOption<String>) -> Self {
        self.region = value.into_option();
        self
    }

    /// Sets [`identity_number`](Self#structfield.identity_number).
    pub fn identity_number(mut self, value: impl IntoOption<String>) -> Self {
        self.identity_number = value.into_option();
        self
    }

    /// Sets [`custom_data`](Self#structfield.custom_data).
    pub fn custom_data(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.custom_data = value.into_option();
        self
    }

    /// Sets [`metadata`](Self#structfield.metadata).
    pub fn metadata(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.metadata = value.into_option();
        self
    }
}

record! {
    UpdateUserInfoDto {
        required user_id = "userId",
        optional phone_country_code = "phoneCountryCode",
        optional name = "name",
        optional nickname = "nickname",
        optional photo = "photo",
        optional external_id = "externalId",
        optional status = "status",
        optional email_verified = "emailVerified",
        optional phone_verified = "phoneVerified",
        optional birthdate = "birthdate",
        optional country = "country",
        optional province = "province",
        optional city = "city",
        optional address = "address",
        optional street_address = "streetAddress",
        optional postal_code = "postalCode",
        optional gender = "gender",
        optional username = "username",
        optional email = "email",
        optional phone = "phone",
        optional password = "password",
        optional company = "company",
        optional browser = "browser",
        optional device = "device",
        optional given_name = "givenName",
        optional family_name = "familyName",
        optional middle_name = "middleName",
        optional profile = "profile",
        optional preferred_username = "preferredUsername",
        optional website = "website",
        optional zoneinfo = "zoneinfo",
        optional locale = "locale",
        optional formatted = "formatted",
        optional region = "region",
        optional identity_number = "identityNumber",
        optional custom_data = "customData",
        optional metadata = "metadata",
    }
}

/// Settings for updating several users at once, such as password handling.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateUserBatchOptionsDto {
    /// Whether the password must be reset at the next sign-in.
    ///
    /// Server default: `false`.
    #[doc(alias = "resetPasswordOnNextLogin")]
    pub reset_password_on_next_login: Option<bool>,
    /// Encryption of the password: unencrypted (`none`), RSA256 (`rsa`), or SM2 (`sm2`). For `rsa`
    /// and `sm2`, encrypt with the corresponding public key of the GenAuth service.
    ///
    /// Server default: `none`.\
    /// Example: `none`.
    #[doc(alias = "passwordEncryptType")]
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// Whether to generate the password automatically.
    ///
    /// Server default: `false`.
    #[doc(alias = "autoGeneratePassword")]
    pub auto_generate_password: Option<bool>,
    /// Email and SMS notifications sent when the password is reset.
    ///
    /// Example: `{"sendDefaultEmailNotification":false,"sendDefaultPhoneNotification":false,"inputSendEmailNotification":"test@example.com","inputSendPhoneNotification":"136xxxx1234","appId":"app1"}`.
    #[doc(alias = "sendPasswordResetedNotification")]
    pub send_password_reseted_notification: Option<SendResetPasswordNotificationDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateUserBatchOptionsDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`reset_password_on_next_login`](Self#structfield.reset_password_on_next_login).
    pub fn reset_password_on_next_login(mut self, value: impl IntoOption<bool>) -> Self {
        self.reset_password_on_next_login = value.into_option();
        self
    }

    /// Sets [`password_encrypt_type`](Self#structfield.password_encrypt_type).
    pub fn password_encrypt_type(
        mut self,
        value: impl IntoOption<PasswordEncryptType>,
    ) -> Self {
        self.password_encrypt_type = value.into_option();
        self
    }

    /// Sets [`auto_generate_password`](Self#structfield.auto_generate_password).
    pub fn auto_generate_password(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_generate_password = value.into_option();
        self
    }

    /// Sets [`send_password_reseted_notification`](Self#structfield.send_password_reseted_notification).
    pub fn send_password_reseted_notification(
        mut self,
        value: impl IntoOption<SendResetPasswordNotificationDto>,
    ) -> Self {
        self.send_password_reseted_notification = value.into_option();
        self
    }
}

record! {
    UpdateUserBatchOptionsDto {
        optional reset_password_on_next_login = "resetPasswordOnNextLogin",
        optional password_encrypt_type = "passwordEncryptType",
        optional auto_generate_password = "autoGeneratePassword",
        optional send_password_reseted_notification = "sendPasswordResetedNotification",
    }
}

/// Type of user ID that identifies the users to delete.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteUsersBatchOptionsDto {
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteUsersBatchOptionsDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<UserIdType>) -> Self {
        self.user_id_type = value.into_option();
        self
    }
}

record! {
    DeleteUsersBatchOptionsDto {
        optional user_id_type = "userIdType",
    }
}

/// A page of roles and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RolePagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on this page.
    pub list: Vec<RoleDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    RolePagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// A user's real-name authentication: its status, the verified name and document number, and
/// the time.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrincipalAuthenticationInfoDto {
    /// Whether the principal has been verified.
    ///
    /// Example: `true`.
    pub authenticated: bool,
    /// Type of the verified principal: `P` for a person, `E` for a company.
    ///
    /// Example: `认证主体类型，P 代表个人，E 代表企业`.
    #[doc(alias = "principalType")]
    pub principal_type: String,
    /// Number of the identity document of the verified principal.
    ///
    /// Example: `6229c4deb3e4d8a20b6021ff`.
    #[doc(alias = "principalCode")]
    pub principal_code: String,
    /// Name of the verified principal.
    ///
    /// Example: `ss`.
    #[doc(alias = "principalName")]
    pub principal_name: String,
    /// Time of the verification, as a standard time string.
    ///
    /// Example: `2022-04-05T10:23:50.631Z`.
    #[doc(alias = "authenticatedAt")]
    pub authenticated_at: DateTime,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PrincipalAuthenticationInfoDto {
        required authenticated = "authenticated",
        required principal_type = "principalType",
        required principal_code = "principalCode",
        required principal_name = "principalName",
        required authenticated_at = "authenticatedAt",
    }
}

/// A page of the real-name authentications of a user and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrincipalAuthenticationInfoPagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on this page.
    pub list: Vec<PrincipalAuthenticationInfoDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PrincipalAuthenticationInfoPagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// Type of user ID that identifies the user whose real-name authentication to delete.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResetUserPrincipalAuthenticationInfoOptionsDto {
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ResetUserPrincipalAuthenticationInfoOptionsDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<UserIdType>) -> Self {
        self.user_id_type = value.into_option();
        self
    }
}

record! {
    ResetUserPrincipalAuthenticationInfoOptionsDto {
        optional user_id_type = "userIdType",
    }
}

/// A department to assign a user to, whether the user leads it, and whether it is the user's
/// main department.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetUserDepartmentDto {
    /// ID that GenAuth assigned to the department.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Whether the user is a leader of the department.
    ///
    /// Example: `true`.
    #[doc(alias = "isLeader")]
    pub is_leader: Option<bool>,
    /// Whether the department is the user's main department.
    ///
    /// Example: `true`.
    #[doc(alias = "isMainDepartment")]
    pub is_main_department: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SetUserDepartmentDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`is_leader`](Self#structfield.is_leader).
    pub fn is_leader(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_leader = value.into_option();
        self
    }

    /// Sets [`is_main_department`](Self#structfield.is_main_department).
    pub fn is_main_department(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_main_department = value.into_option();
        self
    }
}

record! {
    SetUserDepartmentDto {
        required department_id = "departmentId",
        optional is_leader = "isLeader",
        optional is_main_department = "isMainDepartment",
    }
}

/// Type of user ID that identifies the user to set the departments of.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetUserDepartmentsOptionsDto {
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SetUserDepartmentsOptionsDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<UserIdType>) -> Self {
        self.user_id_type = value.into_option();
        self
    }
}

record! {
    SetUserDepartmentsOptionsDto {
        optional user_id_type = "userIdType",
    }
}

/// A user or public account and the departments to assign it to.
///
/// Used by [`set_user_departments`](crate::management::ManagementClient::set_user_departments), [`set_public_account_of_departments`](crate::management::ManagementClient::set_public_account_of_departments).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetUserDepartmentsDto {
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Departments to set for the user.
    ///
    /// Limits: at least 1 element, at most 50 elements.\
    /// Example: `[{"departmentId":"60b49eb83fd80adb96f26e68","isLeader":true,"isMainDepartment":true}]`.
    pub departments: Vec<SetUserDepartmentDto>,
    /// Additional options of the request.
    pub options: Option<SetUserDepartmentsOptionsDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SetUserDepartmentsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        user_id: impl Into<String>,
        departments: impl IntoIterator<Item = SetUserDepartmentDto>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            departments: departments.into_iter().collect(),
            ..Record::blank()
        }
    }

    /// Sets [`options`](Self#structfield.options).
    pub fn options(
        mut self,
        value: impl IntoOption<SetUserDepartmentsOptionsDto>,
    ) -> Self {
        self.options = value.into_option();
        self
    }
}

record! {
    SetUserDepartmentsDto {
        required user_id = "userId",
        required departments = "departments",
        optional options = "options",
    }
}

/// A group in a list of groups, with its members.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResGroupDto {
    /// Unique ID of the group.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// Code that identifies the group.
    ///
    /// Example: `developer`.
    pub code: String,
    /// Name of the group.
    ///
    /// Example: `开发者`.
    pub name: String,
    /// Description of the group.
    ///
    /// Example: `描述内容`.
    pub description: String,
    /// Type of the group.
    ///
    /// Example: `static`.
    pub r#type: String,
    /// Metadata of the group.
    #[doc(alias = "metadataSource")]
    pub metadata_source: Vec<String>,
    /// Members of the group.
    pub members: Vec<UserDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ResGroupDto {
        required id = "id",
        required code = "code",
        required name = "name",
        required description = "description",
        required r#type = "type",
        required metadata_source = "metadataSource",
        required members = "members",
    }
}

/// A page of groups and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupPagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on this page.
    pub list: Vec<ResGroupDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GroupPagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// Binding status of a user's MFA factors: OTP, face, SMS, and email.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserMfaRespDto {
    /// Whether TOTP is bound: `enabled` or `disabled`.
    #[doc(alias = "totpStatus")]
    pub totp_status: String,
    /// Whether face MFA is bound: `enabled` or `disabled`.
    #[doc(alias = "faceMfaStatus")]
    pub face_mfa_status: String,
    /// Whether SMS MFA is bound: `enabled` or `disabled`.
    #[doc(alias = "smsMfaStatus")]
    pub sms_mfa_status: String,
    /// Whether email MFA is bound: `enabled` or `disabled`.
    #[doc(alias = "emailMfaStatus")]
    pub email_mfa_status: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    UserMfaRespDto {
        required totp_status = "totpStatus",
        required face_mfa_status = "faceMfaStatus",
        required sms_mfa_status = "smsMfaStatus",
        required email_mfa_status = "emailMfaStatus",
    }
}

/// An archived user and the time of archiving.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListArchivedUsersRespDto {
    /// Unique ID of the user.
    ///
    /// Example: `userId`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Time at which the user was archived.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "archivedAt")]
    pub archived_at: DateTime,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ListArchivedUsersRespDto {
        required user_id = "userId",
        required archived_at = "archivedAt",
    }
}

/// A page of archived users and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ArchivedUsersListPagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on this page.
    pub list: Vec<ListArchivedUsersRespDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ArchivedUsersListPagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// Type of user ID that identifies the user to sign out.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct KickUsersOptionsDto {
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl KickUsersOptionsDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<UserIdType>) -> Self {
        self.user_id_type = value.into_option();
        self
    }
}

record! {
    KickUsersOptionsDto {
        optional user_id_type = "userIdType",
    }
}

/// The result of a user existence check.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IsUserExistsDto {
    /// Whether the user exists.
    ///
    /// Example: `true`.
    pub exists: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    IsUserExistsDto {
        required exists = "exists",
    }
}

/// An application that a user can access or is authorized to use.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AppDto {
    /// Unique ID of the application.
    ///
    /// Example: `app1`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Name of the application.
    ///
    /// Example: `App Name`.
    #[doc(alias = "appName")]
    pub app_name: String,
    /// Logo of the application.
    ///
    /// Example: `https://example.com/logo.png`.
    #[doc(alias = "appLogo")]
    pub app_logo: String,
    /// Sign-in URL of the application.
    ///
    /// Example: `https://example.com/login`.
    #[doc(alias = "appLoginUrl")]
    pub app_login_url: String,
    /// Sign-in strategy that the application applies by default.
    ///
    /// Example: `ALLOW_ALL`.
    #[doc(alias = "appDefaultLoginStrategy")]
    pub app_default_login_strategy: PermissionStrategy,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    AppDto {
        required app_id = "appId",
        required app_name = "appName",
        required app_logo = "appLogo",
        required app_login_url = "appLoginUrl",
        required app_default_login_strategy = "appDefaultLoginStrategy",
    }
}

/// A role to check, identified by its code and permission namespace.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HasRoleRolesDto {
    /// Code of the permission namespace the role or resource belongs to.
    ///
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Code of the role.
    ///
    /// Example: `admin`.
    pub code: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl HasRoleRolesDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`namespace`](Self#structfield.namespace).
    pub fn namespace(mut self, value: impl IntoOption<String>) -> Self {
        self.namespace = value.into_option();
        self
    }
}

record! {
    HasRoleRolesDto {
        optional namespace = "namespace",
        required code = "code",
    }
}

/// Type of user ID that identifies the user whose roles to check.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HasAnyRoleOptionsDto {
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl HasAnyRoleOptionsDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<UserIdType>) -> Self {
        self.user_id_type = value.into_option();
        self
    }
}

record! {
    HasAnyRoleOptionsDto {
        optional user_id_type = "userIdType",
    }
}

/// The result of a role check.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HasAnyRoleDto {
    /// Whether the user has any of the roles.
    ///
    /// Example: `true`.
    #[doc(alias = "hasAnyRole")]
    pub has_any_role: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    HasAnyRoleDto {
        required has_any_role = "hasAnyRole",
    }
}

/// A sign-in of a user: the application, the client, and the time.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserLoginHistoryDto {
    /// Unique ID of the application.
    ///
    /// Example: `app1`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Name of the application.
    ///
    /// Example: `App Name`.
    #[doc(alias = "appName")]
    pub app_name: String,
    /// Logo of the application.
    ///
    /// Example: `https://example.com/logo.png`.
    #[doc(alias = "appLogo")]
    pub app_logo: String,
    /// Sign-in URL of the application.
    ///
    /// Example: `https://example.com/login`.
    #[doc(alias = "appLoginUrl")]
    pub app_login_url: String,
    /// IP address of the client.
    ///
    /// Example: `127.0.0.1`.
    #[doc(alias = "clientIp")]
    pub client_ip: String,
    /// User agent used to sign in.
    ///
    /// Example: `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_6) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/99.0.4844.51 Safari/537.36`.
    #[doc(alias = "userAgent")]
    pub user_agent: Option<String>,
    /// Time of the sign-in.
    pub time: DateTime,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    UserLoginHistoryDto {
        required app_id = "appId",
        required app_name = "appName",
        required app_logo = "appLogo",
        required app_login_url = "appLoginUrl",
        required client_ip = "clientIp",
        optional user_agent = "userAgent",
        required time = "time",
    }
}

/// A page of a user's sign-in records and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserLoginHistoryPagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on this page.
    pub list: Vec<UserLoginHistoryDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    UserLoginHistoryPagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// An application that a user has signed in to before.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserLoggedInAppsDto {
    /// Unique ID of the application.
    ///
    /// Example: `app1`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Name of the application.
    ///
    /// Example: `App Name`.
    #[doc(alias = "appName")]
    pub app_name: String,
    /// Logo of the application.
    ///
    /// Example: `https://example.com/logo.png`.
    #[doc(alias = "appLogo")]
    pub app_logo: String,
    /// Sign-in URL of the application.
    ///
    /// Example: `https://example.com/login`.
    #[doc(alias = "appLoginUrl")]
    pub app_login_url: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    UserLoggedInAppsDto {
        required app_id = "appId",
        required app_name = "appName",
        required app_logo = "appLogo",
        required app_login_url = "appLoginUrl",
    }
}

/// An identity source through which a user has signed in before.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserLoggedInIdentitiesDto {
    /// ID of the identity that the user signed in with.
    ///
    /// Example: `62299d8b866d2dab79a89dc4`.
    #[doc(alias = "identityId")]
    pub identity_id: String,
    /// Name of the identity source.
    ///
    /// Example: `微信`.
    #[doc(alias = "idpName")]
    pub idp_name: String,
    /// English name of the identity source.
    ///
    /// Example: `wechat`.
    #[doc(alias = "idpNameEn")]
    pub idp_name_en: String,
    /// Logo of the identity source.
    ///
    /// Example: `https://example.com/logo.png`.
    #[doc(alias = "idpLogo")]
    pub idp_logo: String,
    /// ID of the identity source.
    ///
    /// Example: `62f20932716fbcc10d966eea`.
    #[doc(alias = "idpId")]
    pub idp_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    UserLoggedInIdentitiesDto {
        required identity_id = "identityId",
        required idp_name = "idpName",
        required idp_name_en = "idpNameEn",
        required idp_logo = "idpLogo",
        required idp_id = "idpId",
    }
}

/// The outcome of the offboarding.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResignUserDataDto {
    /// Whether the operation succeeded.
    ///
    /// Example: `true`.
    pub success: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ResignUserDataDto {
        required success = "success",
    }
}

/// The users to offboard.
///
/// Used by [`resign_user_batch`](crate::management::ManagementClient::resign_user_batch), [`resign_public_account_batch`](crate::management::ManagementClient::resign_public_account_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResignUserBatchReqDto {
    /// IDs of the users.
    ///
    /// Limits: at least 1 element, at most 50 elements.\
    /// Example: `["6229ffaxxxxxxxxcade3e3d9"]`.
    #[doc(alias = "userIds")]
    pub user_ids: Vec<String>,
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ResignUserBatchReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            user_ids: user_ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<UserIdType>) -> Self {
        self.user_id_type = value.into_option();
        self
    }
}

record! {
    ResignUserBatchReqDto {
        required user_ids = "userIds",
        optional user_id_type = "userIdType",
    }
}

/// The session status of a user in an application.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckSessionStatusDataDto {
    /// Whether the user has an active session.
    ///
    /// Example: `true`.
    pub active: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CheckSessionStatusDataDto {
        required active = "active",
    }
}

/// The OTP secret and recovery code to import for a user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportOtpItemDataDto {
    /// Secret of the OTP.
    ///
    /// Example: `HZ2F6J3AGNAVSOTV`.
    pub secret: Secret,
    /// Recovery code of the OTP factor.
    ///
    /// Example: `b471-8ec0-874a-087f-bccb-cd54`.
    #[doc(alias = "recoveryCode")]
    pub recovery_code: Option<Secret>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ImportOtpItemDataDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(secret: impl Into<Secret>) -> Self {
        Self {
            secret: secret.into(),
            ..Record::blank()
        }
    }

    /// Sets [`recovery_code`](Self#structfield.recovery_code).
    pub fn recovery_code(mut self, value: impl IntoOption<Secret>) -> Self {
        self.recovery_code = value.into_option();
        self
    }
}

record! {
    ImportOtpItemDataDto {
        required secret = "secret",
        optional recovery_code = "recoveryCode",
    }
}

/// A user and the OTP to import for that user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportOtpItemDto {
    /// Unique ID of the user.
    ///
    /// Example: `xxxx`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// OTP data to import.
    pub otp: ImportOtpItemDataDto,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ImportOtpItemDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>, otp: ImportOtpItemDataDto) -> Self {
        Self {
            user_id: user_id.into(),
            otp,
            ..Record::blank()
        }
    }
}

record! {
    ImportOtpItemDto {
        required user_id = "userId",
        required otp = "otp",
    }
}

/// The secret of the OTP that a user has bound.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OtpSecretRespDto {
    /// Secret of the MFA OTP.
    ///
    /// Example: `e2345asdfwagw13424`.
    pub secret: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    OtpSecretRespDto {
        required secret = "secret",
    }
}

/// A user's password as ciphertext, encrypted with the key configured in the console.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserPasswordCiphertextDataDto {
    /// Ciphertext of the user's password.
    pub ciphertext: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetUserPasswordCiphertextDataDto {
        required ciphertext = "ciphertext",
    }
}

/// The outcome of binding the identity to the user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkIdentityDataDto {
    /// Whether the operation succeeded.
    ///
    /// Example: `true`.
    pub success: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    LinkIdentityDataDto {
        required success = "success",
    }
}

/// The outcome of unbinding the identities from the user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnlinkIdentityDataDto {
    /// Whether the operation succeeded.
    ///
    /// Example: `true`.
    pub success: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    UnlinkIdentityDataDto {
        required success = "success",
    }
}

/// One MFA factor of an application, with its status and order.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationMfaDto {
    /// Type of the MFA factor, such as `EMAIL`.
    ///
    /// Example: `EMAIL`.
    #[doc(alias = "mfaPolicy")]
    pub mfa_policy: String,
    /// Status of the MFA factor.
    ///
    /// Example: `1`.
    pub status: i64,
    /// Position of the MFA factor in the order.
    ///
    /// Example: `0`.
    pub sort: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ApplicationMfaDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(mfa_policy: impl Into<String>, status: i64, sort: i64) -> Self {
        Self {
            mfa_policy: mfa_policy.into(),
            status,
            sort,
            ..Record::blank()
        }
    }
}

record! {
    ApplicationMfaDto {
        required mfa_policy = "mfaPolicy",
        required status = "status",
        required sort = "sort",
    }
}

/// Data for an MFA challenge of a user: the MFA token, the user's contacts, and the factors
/// enabled for the user and the application.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMfaInfoDataDto {
    /// Token for performing the MFA.
    ///
    /// Example: `xxxxxxx`.
    #[doc(alias = "mfaToken")]
    pub mfa_token: Secret,
    /// Phone number bound for MFA.
    ///
    /// Example: `132xxxxx1234`.
    #[doc(alias = "mfaPhone")]
    pub mfa_phone: Option<String>,
    /// Country calling code of the phone number bound for MFA.
    ///
    /// Example: `+86`.
    #[doc(alias = "mfaPhoneCountryCode")]
    pub mfa_phone_country_code: Option<String>,
    /// Email address bound for MFA.
    ///
    /// Example: `authing@authing.com`.
    #[doc(alias = "mfaEmail")]
    pub mfa_email: Option<String>,
    /// Nickname of the user.
    ///
    /// Example: `test`.
    pub nickname: Option<String>,
    /// Username of the account.
    ///
    /// Example: `test`.
    pub username: Option<String>,
    /// Phone number of the user.
    ///
    /// Example: `123xxxx1234`.
    pub phone: Option<String>,
    /// Country calling code of the user's phone number.
    ///
    /// Example: `+86`.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// Whether face verification is enabled.
    ///
    /// Example: `false`.
    #[doc(alias = "faceMfaEnabled")]
    pub face_mfa_enabled: Option<bool>,
    /// Whether OTP verification is enabled.
    ///
    /// Example: `false`.
    #[doc(alias = "totpMfaEnabled")]
    pub totp_mfa_enabled: Option<bool>,
    /// MFA factors of the application.
    #[doc(alias = "applicationMfa")]
    pub application_mfa: Vec<ApplicationMfaDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetMfaInfoDataDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        mfa_token: impl Into<Secret>,
        application_mfa: impl IntoIterator<Item = ApplicationMfaDto>,
    ) -> Self {
        Self {
            mfa_token: mfa_token.into(),
            application_mfa: application_mfa.into_iter().collect(),
            ..Record::blank()
        }
    }

    /// Sets [`mfa_phone`](Self#structfield.mfa_phone).
    pub fn mfa_phone(mut self, value: impl IntoOption<String>) -> Self {
        self.mfa_phone = value.into_option();
        self
    }

    /// Sets [`mfa_phone_country_code`](Self#structfield.mfa_phone_country_code).
    pub fn mfa_phone_country_code(mut self, value: impl IntoOption<String>) -> Self {
        self.mfa_phone_country_code = value.into_option();
        self
    }

    /// Sets [`mfa_email`](Self#structfield.mfa_email).
    pub fn mfa_email(mut self, value: impl IntoOption<String>) -> Self {
        self.mfa_email = value.into_option();
        self
    }

    /// Sets [`nickname`](Self#structfield.nickname).
    pub fn nickname(mut self, value: impl IntoOption<String>) -> Self {
        self.nickname = value.into_option();
        self
    }

    /// Sets [`username`](Self#structfield.username).
    pub fn username(mut self, value: impl IntoOption<String>) -> Self {
        self.username = value.into_option();
        self
    }

    /// Sets [`phone`](Self#structfield.phone).
    pub fn phone(mut self, value: impl IntoOption<String>) -> Self {
        self.phone = value.into_option();
        self
    }

    /// Sets [`phone_country_code`](Self#structfield.phone_country_code).
    pub fn phone_country_code(mut self, value: impl IntoOption<String>) -> Self {
        self.phone_country_code = value.into_option();
        self
    }

    /// Sets [`face_mfa_enabled`](Self#structfield.face_mfa_enabled).
    pub fn face_mfa_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.face_mfa_enabled = value.into_option();
        self
    }

    /// Sets [`totp_mfa_enabled`](Self#structfield.totp_mfa_enabled).
    pub fn totp_mfa_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.totp_mfa_enabled = value.into_option();
        self
    }
}

record! {
    GetMfaInfoDataDto {
        required mfa_token = "mfaToken",
        optional mfa_phone = "mfaPhone",
        optional mfa_phone_country_code = "mfaPhoneCountryCode",
        optional mfa_email = "mfaEmail",
        optional nickname = "nickname",
        optional username = "username",
        optional phone = "phone",
        optional phone_country_code = "phoneCountryCode",
        optional face_mfa_enabled = "faceMfaEnabled",
        optional totp_mfa_enabled = "totpMfaEnabled",
        required application_mfa = "applicationMfa",
    }
}

/// A user and the ciphertext of the user's password.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserEncryptPasswordBatchDataDto {
    /// Unique ID of the user.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Password of the user as ciphertext.
    #[doc(alias = "encryptedPassword")]
    pub encrypted_password: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetUserEncryptPasswordBatchDataDto {
        required user_id = "userId",
        required encrypted_password = "encryptedPassword",
    }
}

/// A user to send an email with a password reset link to.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SendUserResetPasswordEmailLinkDto {
    /// Unique ID of the user.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SendUserResetPasswordEmailLinkDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    pub fn user_id(mut self, value: impl IntoOption<String>) -> Self {
        self.user_id = value.into_option();
        self
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<String>) -> Self {
        self.user_id_type = value.into_option();
        self
    }
}

record! {
    SendUserResetPasswordEmailLinkDto {
        optional user_id = "userId",
        optional user_id_type = "userIdType",
    }
}

/// Default access policy of an application.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionStrategy {
    /// Everyone may use the application.
    ///
    /// Serialized as `ALLOW_ALL`.
    #[doc(alias = "ALLOW_ALL")]
    AllowAll,
    /// Nobody may use the application without a grant.
    ///
    /// Serialized as `DENY_ALL`.
    #[doc(alias = "DENY_ALL")]
    DenyAll,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    PermissionStrategy {
        AllowAll = "ALLOW_ALL",
        DenyAll = "DENY_ALL",
    }
}

/// Response of `listUsers`.
pub type UserPaginatedRespDto = Response<UserPagingDto>;

/// Response of `getUser`.
pub type UserSingleRespDto = Response<UserDto>;

/// Response of `getUserBatch`.
pub type UserListRespDto = Response<Vec<UserDto>>;

/// Response of `userFieldDecrypt`.
pub type UserFieldDecryptRespDto = Response<Vec<UserFieldDecryptRespItemDto>>;

/// Response of `deleteUsersBatch`.
pub type IsSuccessRespDto = Response<IsSuccessDto>;

/// Response of `getUserIdentities`.
pub type IdentityListRespDto = Response<Vec<IdentityDto>>;

/// Response of `getUserRoles`.
pub type RolePaginatedRespDto = Response<RolePagingDto>;

/// Response of `getUserPrincipalAuthenticationInfo`.
pub type PrincipalAuthenticationInfoPaginatedRespDto = Response<
    PrincipalAuthenticationInfoPagingDto,
>;

/// Response of `getUserDepartments`.
pub type UserDepartmentPaginatedRespDto = Response<UserDepartmentPagingDto>;

/// Response of `getUserGroups`.
pub type GroupPaginatedRespDto = Response<GroupPagingDto>;

/// Response of `getUserMfaInfo`.
pub type UserMfaSingleRespDto = Response<UserMfaRespDto>;

/// Response of `listArchivedUsers`.
pub type ListArchivedUsersSingleRespDto = Response<ArchivedUsersListPagingDto>;

/// Response of `isUserExists`.
pub type IsUserExistsRespDto = Response<IsUserExistsDto>;

/// Response of `getUserAccessibleApps`.
pub type AppListRespDto = Response<Vec<AppDto>>;

/// Response of `hasAnyRole`.
pub type HasAnyRoleRespDto = Response<HasAnyRoleDto>;

/// Response of `getUserLoginHistory`.
pub type UserLoginHistoryPaginatedRespDto = Response<UserLoginHistoryPagingDto>;

/// Response of `getUserLoggedinApps`.
pub type UserLoggedInAppsListRespDto = Response<Vec<UserLoggedInAppsDto>>;

/// Response of `getUserLoggedinIdentities`.
pub type UserLoggedInIdentitiesRespDto = Response<Vec<UserLoggedInIdentitiesDto>>;

/// Response of `resignUser`.
pub type ResignUserRespDto = Response<ResignUserDataDto>;

/// Response of `getUserAuthorizedResources`.
pub type AuthorizedResourcePaginatedRespDto = Response<AuthorizedResourcePagingDto>;

/// Response of `checkSessionStatus`.
pub type CheckSessionStatusRespDto = Response<CheckSessionStatusDataDto>;

/// Response of `importOtp`.
pub type CommonResponseDto = Response<()>;

/// Response of `getOtpSecretByUser`.
pub type GetOtpSecretRespDto = Response<OtpSecretRespDto>;

/// Response of `getUserPasswordCiphertext`.
pub type GetUserPasswordCiphertextRespDto = Response<GetUserPasswordCiphertextDataDto>;

/// Response of `linkIdentity`.
pub type LinkIdentityResDto = Response<LinkIdentityDataDto>;

/// Response of `unlinkIdentity`.
pub type UnlinkIdentityResDto = Response<UnlinkIdentityDataDto>;

/// Response of `getUserMfaStatus`.
pub type GetMapInfoRespDto = Response<GetMfaInfoDataDto>;

/// Response of `getUserSyncRelations`.
pub type SyncRelationListRespDto = Response<Vec<UserSyncRelationDto>>;

/// Response of `getUserEncryptPasswordBatch`.
pub type GetUserEncryptPasswordBatchRespDto = Response<
    GetUserEncryptPasswordBatchDataDto,
>;
