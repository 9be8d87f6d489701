// @generated from spec/management/public-accounts.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Public accounts.

use crate::generated::shared::{
    DepartmentSortField, Gender, OrderBy, PasswordEncryptType, UserSourceType,
    UserStatus, WorkStatus,
};
use crate::runtime::prelude::*;

/// Keywords and conditions for `listPublicAccounts`.
///
/// Used by [`list_public_accounts`](crate::management::ManagementClient::list_public_accounts).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPublicAccountsRequestDto {
    /// Keyword for a fuzzy search.
    ///
    /// Example: `张三`.
    pub keywords: Option<String>,
    /// Conditions of the advanced search.
    ///
    /// Example: `[{"field":"status","operator":"EQUAL","value":"Activated"}]`.
    #[doc(alias = "advancedFilter")]
    pub advanced_filter: Option<Vec<ListPublicAccountsAdvancedFilterItemDto>>,
    /// Elasticsearch query to run.
    ///
    /// Example: `{"query":{"bool":{"must":[{"term":{"phone":"18818888888"}}],"must_not":[]}},"sort":["_score",{"created_at":"ASC"}]}`.
    #[doc(alias = "searchQuery")]
    pub search_query: Option<JsonObject>,
    /// Additional options of the request.
    ///
    /// Example: `{"pagination":{"page":1,"limit":10},"fuzzySearchOn":["phone","email","name","username","nickname","identityNumber"],"withCustomData":true,"withDepartmentIds":true}`.
    pub options: Option<ListPublicAccountsOptionsDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListPublicAccountsRequestDto {
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
        value: impl IntoOption<Vec<ListPublicAccountsAdvancedFilterItemDto>>,
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
    pub fn options(
        mut self,
        value: impl IntoOption<ListPublicAccountsOptionsDto>,
    ) -> Self {
        self.options = value.into_option();
        self
    }
}

record! {
    ListPublicAccountsRequestDto {
        optional keywords = "keywords",
        optional advanced_filter = "advancedFilter",
        optional search_query = "searchQuery",
        optional options = "options",
    }
}

/// Request to get a public account.
///
/// Used by [`get_public_account`](crate::management::ManagementClient::get_public_account).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPublicAccountDto {
    /// User ID of the public account.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Kind of user ID used in this call. For example, `user_id` is a GenAuth user ID such as
    /// `6319a1504f3xxxxf214dd5b7`, and `external_id` matches the `externalId` field of the user.
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
    /// Whether to include the list of department IDs.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withDepartmentIds")]
    pub with_department_ids: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetPublicAccountDto {
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

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }

    /// Sets [`with_department_ids`](Self#structfield.with_department_ids).
    pub fn with_department_ids(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_department_ids = value.into_option();
        self
    }
}

record! {
    GetPublicAccountDto {
        required user_id = "userId",
        optional user_id_type = "userIdType",
        optional with_custom_data = "withCustomData",
        optional with_department_ids = "withDepartmentIds",
    }
}

/// Request to get public accounts in bulk.
///
/// Used by [`get_public_account_batch`](crate::management::ManagementClient::get_public_account_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPublicAccountBatchDto {
    /// User IDs of the public accounts.
    ///
    /// Limits: at least 1 element, at most 50 elements.\
    /// Example: `["6229ffaxxxxxxxxcade3e3d9","6229ffaxxxxxxxxcade3e3d0"]`.
    #[doc(alias = "userIds")]
    pub user_ids: Vec<String>,
    /// Kind of user ID used in this call. For example, `user_id` is a GenAuth user ID such as
    /// `6319a1504f3xxxxf214dd5b7`, and `external_id` matches the `externalId` field of the user.
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
    /// Whether to include the list of department IDs.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withDepartmentIds")]
    pub with_department_ids: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetPublicAccountBatchDto {
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

    /// Sets [`with_department_ids`](Self#structfield.with_department_ids).
    pub fn with_department_ids(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_department_ids = value.into_option();
        self
    }
}

record! {
    GetPublicAccountBatchDto {
        required user_ids = "userIds",
        optional user_id_type = "userIdType",
        optional with_custom_data = "withCustomData",
        optional with_department_ids = "withDepartmentIds",
    }
}

/// Public accounts to create.
///
/// Used by [`create_public_accounts_batch`](crate::management::ManagementClient::create_public_accounts_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePublicAccountBatchReqDto {
    /// Public accounts to create or update.
    ///
    /// Limits: at least 1 element, at most 50 elements.\
    /// Example: `[{"status":"Activated","email":"test@example.com","username":"bob","name":"张三","nickname":"张三","password":"passw0rd","photo":"https://files.authing.co/authing-console/default-user-avatar.png","gender":"M","birthdate":"2022-06-03","country":"CN","province":"BJ","city":"BJ","address":"北京朝阳","streetAddress":"北京朝阳区 xxx 街道","postalCode":"438100","company":"steamory","browser":"Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0","device":"iOS","givenName":"三","familyName":"张","middleName":"James","profile":"alice","preferredUsername":"alice","website":"https://my-website.com","zoneinfo":"GMT-08:00","locale":"af","formatted":"132, My Street, Kingston, New York 12401.","region":"Xinjiang Uyghur Autonomous Region"}]`.
    pub list: Vec<CreatePublicAccountReqDto>,
    /// Additional options of the request.
    ///
    /// Example: `{"autoGeneratePassword":true,"resetPasswordOnFirstLogin":true,"passwordEncryptType":"none"}`.
    pub options: Option<CreatePublicAccountOptionsDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreatePublicAccountBatchReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(list: impl IntoIterator<Item = CreatePublicAccountReqDto>) -> Self {
        Self {
            list: list.into_iter().collect(),
            ..Record::blank()
        }
    }

    /// Sets [`options`](Self#structfield.options).
    pub fn options(
        mut self,
        value: impl IntoOption<CreatePublicAccountOptionsDto>,
    ) -> Self {
        self.options = value.into_option();
        self
    }
}

record! {
    CreatePublicAccountBatchReqDto {
        required list = "list",
        optional options = "options",
    }
}

/// Changes to make to a public account.
///
/// Used by [`update_public_account`](crate::management::ManagementClient::update_public_account).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePublicAccountReqDto {
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
    /// Additional options of the request.
    ///
    /// Example: `{"autoGeneratePassword":true,"resetPasswordOnFirstLogin":true,"passwordEncryptType":"none"}`.
    pub options: Option<UpdatePublicAccountOptionsDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdatePublicAccountReqDto {
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

    /// Sets [`options`](Self#structfield.options).
    pub fn options(
        mut self,
        value: impl IntoOption<UpdatePublicAccountOptionsDto>,
    ) -> Self {
        self.options = value.into_option();
        self
    }
}

record! {
    UpdatePublicAccountReqDto {
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
        optional options = "options",
    }
}

/// Changes to make to several public accounts.
///
/// Used by [`update_public_account_batch`](crate::management::ManagementClient::update_public_account_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePublicAccountBatchReqDto {
    /// Public accounts to create or update.
    ///
    /// Example: `[{"userId":"63f867961cxxxx41e7ccb582","status":"Activated","email":"test@example.com","username":"bob","name":"张三","nickname":"张三","password":"passw0rd","photo":"https://files.authing.co/authing-console/default-user-avatar.png","gender":"M","birthdate":"2022-06-03","country":"CN","province":"BJ","city":"BJ","address":"北京朝阳","streetAddress":"北京朝阳区 xxx 街道","postalCode":"438100","company":"steamory","browser":"Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0","device":"iOS","givenName":"三","familyName":"张","middleName":"James","profile":"alice","preferredUsername":"alice","website":"https://my-website.com","zoneinfo":"GMT-08:00","locale":"af","formatted":"132, My Street, Kingston, New York 12401.","region":"Xinjiang Uyghur Autonomous Region"}]`.
    pub list: Vec<UpdatePublicAccountInfoDto>,
    /// Additional options of the request.
    pub options: Option<UpdatePublicAccountBatchOptionsDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdatePublicAccountBatchReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(list: impl IntoIterator<Item = UpdatePublicAccountInfoDto>) -> Self {
        Self {
            list: list.into_iter().collect(),
            ..Record::blank()
        }
    }

    /// Sets [`options`](Self#structfield.options).
    pub fn options(
        mut self,
        value: impl IntoOption<UpdatePublicAccountBatchOptionsDto>,
    ) -> Self {
        self.options = value.into_option();
        self
    }
}

record! {
    UpdatePublicAccountBatchReqDto {
        required list = "list",
        optional options = "options",
    }
}

/// Request to delete public accounts.
///
/// Used by [`delete_public_accounts_batch`](crate::management::ManagementClient::delete_public_accounts_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeletePublicAccountsBatchDto {
    /// User IDs of the public accounts to delete.
    ///
    /// Limits: at least 1 element, at most 50 elements.\
    /// Example: `["userId1","userId2"]`.
    #[doc(alias = "userIds")]
    pub user_ids: Vec<String>,
    /// Additional options of the request.
    ///
    /// Example: `{"userIdType":"user_id"}`.
    pub options: Option<DeletePublicAccountsBatchOptionsDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeletePublicAccountsBatchDto {
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
        value: impl IntoOption<DeletePublicAccountsBatchOptionsDto>,
    ) -> Self {
        self.options = value.into_option();
        self
    }
}

record! {
    DeletePublicAccountsBatchDto {
        required user_ids = "userIds",
        optional options = "options",
    }
}

/// The public account to force offline and the applications to sign it out of.
///
/// Used by [`kick_public_accounts`](crate::management::ManagementClient::kick_public_accounts).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct KickPublicAccountsDto {
    /// ID of the public account.
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
    pub options: Option<KickPublicAccountsOptionsDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl KickPublicAccountsDto {
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
    pub fn options(
        mut self,
        value: impl IntoOption<KickPublicAccountsOptionsDto>,
    ) -> Self {
        self.options = value.into_option();
        self
    }
}

record! {
    KickPublicAccountsDto {
        required user_id = "userId",
        required app_ids = "appIds",
        optional options = "options",
    }
}

/// Request to convert a user into a public account.
///
/// Used by [`change_into_public_account`](crate::management::ManagementClient::change_into_public_account).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePublicAccountFromUserDto {
    /// Row ID of the user to convert into a public account.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreatePublicAccountFromUserDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    CreatePublicAccountFromUserDto {
        required user_id = "userId",
    }
}

/// Request to list the public accounts of a user.
///
/// Used by [`get_public_accounts_of_user`](crate::management::ManagementClient::get_public_accounts_of_user).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPublicAccountsOfUserDto {
    /// Unique ID of the user.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetPublicAccountsOfUserDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetPublicAccountsOfUserDto {
        required user_id = "userId",
    }
}

/// Request to list the users of a public account.
///
/// Used by [`get_users_of_public_account`](crate::management::ManagementClient::get_users_of_public_account).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUsersOfPublicAccountDto {
    /// ID that GenAuth assigned to the public account.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "publicAccountId")]
    pub public_account_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUsersOfPublicAccountDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(public_account_id: impl Into<String>) -> Self {
        Self {
            public_account_id: public_account_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetUsersOfPublicAccountDto {
        required public_account_id = "publicAccountId",
    }
}

/// A public account and the users to bind to it.
///
/// Used by [`bind_users_public_account`](crate::management::ManagementClient::bind_users_public_account).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetPublicAccountBatchReqDto {
    /// IDs of the users.
    ///
    /// Limits: at least 1 element, at most 50 elements.\
    /// Example: `["6229ffaxxxxxxxxcade3e3d9"]`.
    #[doc(alias = "userIds")]
    pub user_ids: Vec<String>,
    /// ID of the public account, which is its user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "publicAccountId")]
    pub public_account_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SetPublicAccountBatchReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        user_ids: impl IntoIterator<Item = impl Into<String>>,
        public_account_id: impl Into<String>,
    ) -> Self {
        Self {
            user_ids: user_ids.into_iter().map(Into::into).collect(),
            public_account_id: public_account_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    SetPublicAccountBatchReqDto {
        required user_ids = "userIds",
        required public_account_id = "publicAccountId",
    }
}

/// A user and the public accounts to bind to that user.
///
/// Used by [`setuser_of_public_account`](crate::management::ManagementClient::setuser_of_public_account).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetUserOfPublicAccountBatchReqDto {
    /// IDs of the public accounts to bind the user to.
    ///
    /// Limits: at least 1 element, at most 50 elements.\
    /// Example: `["6229ffaxxxxxxxxcade3e3d9"]`.
    #[doc(alias = "publicAccountIds")]
    pub public_account_ids: Vec<String>,
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SetUserOfPublicAccountBatchReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        public_account_ids: impl IntoIterator<Item = impl Into<String>>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            public_account_ids: public_account_ids.into_iter().map(Into::into).collect(),
            user_id: user_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    SetUserOfPublicAccountBatchReqDto {
        required public_account_ids = "publicAccountIds",
        required user_id = "userId",
    }
}

/// A public account and the user to unbind from it.
///
/// Used by [`unbind_users_public_account`](crate::management::ManagementClient::unbind_users_public_account).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnbindPublicAccountBatchReqDto {
    /// ID of the public account, which is its user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "publicAccountId")]
    pub public_account_id: String,
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UnbindPublicAccountBatchReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        public_account_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            public_account_id: public_account_id.into(),
            user_id: user_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    UnbindPublicAccountBatchReqDto {
        required public_account_id = "publicAccountId",
        required user_id = "userId",
    }
}

/// Request to list the roles of a public account.
///
/// Used by [`get_public_account_roles`](crate::management::ManagementClient::get_public_account_roles).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPublicAccountRolesDto {
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
    /// Code of the permission namespace that the role belongs to.
    ///
    /// Server default: `default`.\
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetPublicAccountRolesDto {
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
    GetPublicAccountRolesDto {
        required user_id = "userId",
        optional user_id_type = "userIdType",
        optional namespace = "namespace",
    }
}

/// Request to list the public accounts of a role.
///
/// Used by [`get_public_accounts_of_role`](crate::management::ManagementClient::get_public_accounts_of_role).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPublicAccountsOfRoleDto {
    /// Unique ID of the role.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "roleId")]
    pub role_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetPublicAccountsOfRoleDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(role_id: impl Into<String>) -> Self {
        Self {
            role_id: role_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetPublicAccountsOfRoleDto {
        required role_id = "roleId",
    }
}

/// A public account and the roles to bind to it.
///
/// Used by [`bind_public_account_of_roles`](crate::management::ManagementClient::bind_public_account_of_roles).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetUserRolesDto {
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// IDs of the roles to bind to the public account.
    ///
    /// Limits: at least 1 element, at most 10 elements.\
    /// Example: `["60b49eb83fd80adb96f26e68","60b49eb83fd80adb96f26e68"]`.
    #[doc(alias = "roleIds")]
    pub role_ids: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SetUserRolesDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        user_id: impl Into<String>,
        role_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            role_ids: role_ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    SetUserRolesDto {
        required user_id = "userId",
        required role_ids = "roleIds",
    }
}

/// Request to list the public accounts of a group.
///
/// Used by [`get_public_accounts_of_group`](crate::management::ManagementClient::get_public_accounts_of_group).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPublicAccountsOfGroupDto {
    /// ID that GenAuth assigned to the group.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "groupId")]
    pub group_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetPublicAccountsOfGroupDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(group_id: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetPublicAccountsOfGroupDto {
        required group_id = "groupId",
    }
}

/// Request to list the groups of a public account.
///
/// Used by [`get_groups_of_public_account`](crate::management::ManagementClient::get_groups_of_public_account).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetGroupsOfPublicAccountDto {
    /// Unique identifier of the user: user ID, username, email address, phone number, external ID,
    /// or the user's ID in an external identity source.
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

impl GetGroupsOfPublicAccountDto {
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
    GetGroupsOfPublicAccountDto {
        required user_id = "userId",
        optional user_id_type = "userIdType",
    }
}

/// A public account and the groups to add it to.
///
/// Used by [`get_public_account_of_groups`](crate::management::ManagementClient::get_public_account_of_groups).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetUserGroupsDto {
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// IDs of the groups to add the public account to.
    ///
    /// Limits: at least 1 element, at most 10 elements.\
    /// Example: `["60b49eb83fd80adb96f26e68","60b49eb83fd80adb96f26e68"]`.
    #[doc(alias = "groupIds")]
    pub group_ids: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SetUserGroupsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        user_id: impl Into<String>,
        group_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            group_ids: group_ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    SetUserGroupsDto {
        required user_id = "userId",
        required group_ids = "groupIds",
    }
}

/// Request to list the public accounts of a department.
///
/// Used by [`get_public_accounts_of_department`](crate::management::ManagementClient::get_public_accounts_of_department).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPublicAccountsOfDepartmentDto {
    /// Unique ID of the department.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetPublicAccountsOfDepartmentDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetPublicAccountsOfDepartmentDto {
        required department_id = "departmentId",
    }
}

/// Request to list the departments of a public account.
///
/// Used by [`get_public_account_departments`](crate::management::ManagementClient::get_public_account_departments).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPublicAccountDepartmentsDto {
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
    /// Limits: at most 50.\
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

impl GetPublicAccountDepartmentsDto {
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
    GetPublicAccountDepartmentsDto {
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

/// Request to get the post of a public account.
///
/// Used by [`get_post_of_public_user`](crate::management::ManagementClient::get_post_of_public_user).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPostOfPublicUserDto {
    /// Unique ID of the user.
    ///
    /// Example: `xxxxx`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetPostOfPublicUserDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetPostOfPublicUserDto {
        required user_id = "userId",
    }
}

/// Request to list the public accounts of a post.
///
/// Used by [`get_public_accounts_of_post`](crate::management::ManagementClient::get_public_accounts_of_post).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPublicAccountsOfPostDto {
    /// ID that GenAuth assigned to the post.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "postId")]
    pub post_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetPublicAccountsOfPostDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(post_id: impl Into<String>) -> Self {
        Self {
            post_id: post_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetPublicAccountsOfPostDto {
        required post_id = "postId",
    }
}

/// A search condition on public accounts: a field, an operator, and the value to compare with.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPublicAccountsAdvancedFilterItemDto {
    /// Public account field to filter on, or the key of a custom field.
    ///
    /// - `status`: `Activated` or `Suspended`.
    /// - `gender`: `M` (male), `F` (female), or `U` (unknown).
    /// - `formatted`: the formatted address.
    /// - `signedUp`: the sign-up time.
    /// - `lastLogin`: the time of the last sign-in, a timestamp.
    /// - `loginsCount`: a number.
    /// - `lastLoginApp`: the ID of the application last signed in to.
    /// - `loggedInApps`: the applications signed in to before.
    /// - Others: `id`, `phone`, `email`, `username`, `externalId`, `name`, `birthdate`,
    ///   `givenName`, `familyName`, `preferredUsername`, `profile`, `country`, `province`,
    ///   `zoneinfo`, `website`, `address`, `streetAddress`, `company`, `postalCode`, `locale`,
    ///   `userSource`, and `department`.
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

impl ListPublicAccountsAdvancedFilterItemDto {
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
    ListPublicAccountsAdvancedFilterItemDto {
        required field = "field",
        required operator = "operator",
        optional value = "value",
    }
}

/// Page number and page size.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaginationDto {
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

impl PaginationDto {
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
}

record! {
    PaginationDto {
        optional page = "page",
        optional limit = "limit",
    }
}

/// A field to sort by and the sort direction.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SortingDto {
    /// Field to sort the items by.
    ///
    /// Example: `loginsCount`.
    pub field: SortingDtoField,
    /// Direction to sort in.
    ///
    /// Example: `desc`.
    pub order: SortDirection,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SortingDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        field: impl Into<SortingDtoField>,
        order: impl Into<SortDirection>,
    ) -> Self {
        Self {
            field: field.into(),
            order: order.into(),
            ..Record::blank()
        }
    }
}

record! {
    SortingDto {
        required field = "field",
        required order = "order",
    }
}

/// Field to sort the items by.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortingDtoField {
    /// Sort by the ID.
    ///
    /// Serialized as `id`.
    #[doc(alias = "id")]
    Id,
    /// Sort by the time of creation.
    ///
    /// Serialized as `createdAt`.
    #[doc(alias = "createdAt")]
    CreatedAt,
    /// Sort by the time of the last change.
    ///
    /// Serialized as `updatedAt`.
    #[doc(alias = "updatedAt")]
    UpdatedAt,
    /// Sort by the email address.
    ///
    /// Serialized as `email`.
    #[doc(alias = "email")]
    Email,
    /// Sort by the username.
    ///
    /// Serialized as `username`.
    #[doc(alias = "username")]
    Username,
    /// Sort by the ID in the external system.
    ///
    /// Serialized as `externalId`.
    #[doc(alias = "externalId")]
    ExternalId,
    /// Sort by the phone number.
    ///
    /// Serialized as `phone`.
    #[doc(alias = "phone")]
    Phone,
    /// Sort by the account status.
    ///
    /// Serialized as `status`.
    #[doc(alias = "status")]
    Status,
    /// Sort by the time of the last status change.
    ///
    /// Serialized as `statusChangedAt`.
    #[doc(alias = "statusChangedAt")]
    StatusChangedAt,
    /// Sort by the time when the password was last set.
    ///
    /// Serialized as `passwordLastSetAt`.
    #[doc(alias = "passwordLastSetAt")]
    PasswordLastSetAt,
    /// Sort by the number of sign-ins.
    ///
    /// Serialized as `loginsCount`.
    #[doc(alias = "loginsCount")]
    LoginsCount,
    /// Sort by the gender.
    ///
    /// Serialized as `gender`.
    #[doc(alias = "gender")]
    Gender,
    /// Sort by the time of the last sign-in.
    ///
    /// Serialized as `lastLogin`.
    #[doc(alias = "lastLogin")]
    LastLogin,
    /// Sort by the sign-up source of the account.
    ///
    /// Serialized as `userSourceType`.
    #[doc(alias = "userSourceType")]
    UserSourceType,
    /// Sort by the time of the last MFA.
    ///
    /// Serialized as `lastMfaTime`.
    #[doc(alias = "lastMfaTime")]
    LastMfaTime,
    /// Sort by the password strength.
    ///
    /// Serialized as `passwordSecurityLevel`.
    #[doc(alias = "passwordSecurityLevel")]
    PasswordSecurityLevel,
    /// Sort by the country calling code.
    ///
    /// Serialized as `phoneCountryCode`.
    #[doc(alias = "phoneCountryCode")]
    PhoneCountryCode,
    /// Sort by the IP address of the last sign-in.
    ///
    /// Serialized as `lastIp`.
    #[doc(alias = "lastIp")]
    LastIp,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    SortingDtoField {
        Id = "id",
        CreatedAt = "createdAt",
        UpdatedAt = "updatedAt",
        Email = "email",
        Username = "username",
        ExternalId = "externalId",
        Phone = "phone",
        Status = "status",
        StatusChangedAt = "statusChangedAt",
        PasswordLastSetAt = "passwordLastSetAt",
        LoginsCount = "loginsCount",
        Gender = "gender",
        LastLogin = "lastLogin",
        UserSourceType = "userSourceType",
        LastMfaTime = "lastMfaTime",
        PasswordSecurityLevel = "passwordSecurityLevel",
        PhoneCountryCode = "phoneCountryCode",
        LastIp = "lastIp",
    }
}

/// Pagination, sorting, and search settings for public accounts, and the additional data to
/// return.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPublicAccountsOptionsDto {
    /// Pagination settings.
    ///
    /// Example: `{"page":1,"limit":10}`.
    pub pagination: Option<PaginationDto>,
    /// Sort settings. Several items sort by several fields.
    pub sort: Option<Vec<SortingDto>>,
    /// Public account fields that the fuzzy search covers. `phone` is matched without the country
    /// calling code. `phone`, `email`, `name`, `username`, and `nickname` are covered by default.
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
    /// Whether to include the list of department IDs.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withDepartmentIds")]
    pub with_department_ids: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListPublicAccountsOptionsDto {
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

    /// Sets [`with_department_ids`](Self#structfield.with_department_ids).
    pub fn with_department_ids(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_department_ids = value.into_option();
        self
    }
}

record! {
    ListPublicAccountsOptionsDto {
        optional pagination = "pagination",
        optional sort = "sort",
        optional fuzzy_search_on = "fuzzySearchOn",
        optional with_custom_data = "withCustomData",
        optional with_department_ids = "withDepartmentIds",
    }
}

/// A public account of the user pool: its status, profile, contact details, and sign-in record.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PublicAccountDto {
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Time of creation.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "createdAt")]
    pub created_at: DateTime,
    /// Time of the last update.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "updatedAt")]
    pub updated_at: DateTime,
    /// Current status of the account.
    ///
    /// Example: `Activated`.
    pub status: UserStatus,
    /// Current work status of the account.
    ///
    /// Example: `Active`.
    #[doc(alias = "workStatus")]
    pub work_status: WorkStatus,
    /// ID of the account in an external, third-party system.
    ///
    /// Example: `10010`.
    #[doc(alias = "externalId")]
    pub external_id: Option<String>,
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
    /// Total number of sign-ins so far.
    ///
    /// Example: `3`.
    #[doc(alias = "loginsCount")]
    pub logins_count: Option<i64>,
    /// Time of the last sign-in.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "lastLogin")]
    pub last_login: Option<DateTime>,
    /// IP address of the last sign-in.
    ///
    /// Example: `127.0.0.1`.
    #[doc(alias = "lastIp")]
    pub last_ip: Option<String>,
    /// Gender of the account holder.
    ///
    /// Example: `M`.
    pub gender: Gender,
    /// Whether the email address is verified.
    ///
    /// Example: `true`.
    #[doc(alias = "emailVerified")]
    pub email_verified: bool,
    /// Whether the phone number is verified.
    ///
    /// Example: `true`.
    #[doc(alias = "phoneVerified")]
    pub phone_verified: bool,
    /// Time the password was last changed.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "passwordLastSetAt")]
    pub password_last_set_at: Option<DateTime>,
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
    /// How the account was created.
    ///
    /// Example: `register`.
    #[doc(alias = "userSourceType")]
    pub user_source_type: UserSourceType,
    /// ID of the application or synchronization task the account came from.
    #[doc(alias = "userSourceId")]
    pub user_source_id: Option<String>,
    /// ID of the application the user last signed in to.
    #[doc(alias = "lastLoginApp")]
    pub last_login_app: Option<String>,
    /// ID of the user's main department.
    #[doc(alias = "mainDepartmentId")]
    pub main_department_id: Option<String>,
    /// Time the user last completed MFA.
    #[doc(alias = "lastMfaTime")]
    pub last_mfa_time: Option<DateTime>,
    /// Strength level of the password.
    ///
    /// Example: `1`.
    #[doc(alias = "passwordSecurityLevel")]
    pub password_security_level: Option<i64>,
    /// Whether the password must be reset at the next sign-in.
    ///
    /// Server default: `false`.
    #[doc(alias = "resetPasswordOnNextLogin")]
    pub reset_password_on_next_login: Option<bool>,
    /// Sign-up methods of the account.
    #[doc(alias = "registerSource")]
    pub register_source: Option<Vec<String>>,
    /// IDs of the departments that the public account belongs to.
    ///
    /// Example: `["624d930c3xxxx5c08dd4986e","624d93102xxxx012f33cd2fe"]`.
    #[doc(alias = "departmentIds")]
    pub department_ids: Option<Vec<String>>,
    /// Identity card number of the account holder.
    ///
    /// Example: `420421xxxxxxxx1234`.
    #[doc(alias = "identityNumber")]
    pub identity_number: Option<String>,
    /// Custom field data of the public account.
    ///
    /// Example: `{"school":"北京大学","age":22}`.
    #[doc(alias = "customData")]
    pub custom_data: Option<JsonObject>,
    /// Time at which the status of the public account last changed.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "statusChangedAt")]
    pub status_changed_at: Option<DateTime>,
    /// ID of the tenant the user belongs to.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PublicAccountDto {
        required user_id = "userId",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        required status = "status",
        required work_status = "workStatus",
        optional external_id = "externalId",
        optional email = "email",
        optional phone = "phone",
        optional phone_country_code = "phoneCountryCode",
        optional username = "username",
        optional name = "name",
        optional nickname = "nickname",
        optional photo = "photo",
        optional logins_count = "loginsCount",
        optional last_login = "lastLogin",
        optional last_ip = "lastIp",
        required gender = "gender",
        required email_verified = "emailVerified",
        required phone_verified = "phoneVerified",
        optional password_last_set_at = "passwordLastSetAt",
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
        required user_source_type = "userSourceType",
        optional user_source_id = "userSourceId",
        optional last_login_app = "lastLoginApp",
        optional main_department_id = "mainDepartmentId",
        optional last_mfa_time = "lastMfaTime",
        optional password_security_level = "passwordSecurityLevel",
        optional reset_password_on_next_login = "resetPasswordOnNextLogin",
        optional register_source = "registerSource",
        optional department_ids = "departmentIds",
        optional identity_number = "identityNumber",
        optional custom_data = "customData",
        optional status_changed_at = "statusChangedAt",
        optional tenant_id = "tenantId",
    }
}

/// A page of public accounts and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PublicAccountPagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on the current page.
    pub list: Vec<PublicAccountDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PublicAccountPagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// The OTP secret and recovery code to bind to a new public account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePublicAccountOtpDto {
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

impl CreatePublicAccountOtpDto {
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
    CreatePublicAccountOtpDto {
        required secret = "secret",
        optional recovery_code = "recoveryCode",
    }
}

/// Notification settings for a new account: whether to notify its owner by email or SMS, and
/// which application's sign-in address to send.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SendCreateAccountNotificationDto {
    /// Whether to send an email notification after the account is created.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    #[doc(alias = "sendEmailNotification")]
    pub send_email_notification: Option<bool>,
    /// Whether to send an SMS notification after the account is created.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    #[doc(alias = "sendPhoneNotification")]
    pub send_phone_notification: Option<bool>,
    /// ID of the application whose sign-in address is sent to the user by email or SMS. By default,
    /// the sign-in address of the user pool's application panel is sent.
    ///
    /// Example: `appid1`.
    #[doc(alias = "appId")]
    pub app_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SendCreateAccountNotificationDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`send_email_notification`](Self#structfield.send_email_notification).
    pub fn send_email_notification(mut self, value: impl IntoOption<bool>) -> Self {
        self.send_email_notification = value.into_option();
        self
    }

    /// Sets [`send_phone_notification`](Self#structfield.send_phone_notification).
    pub fn send_phone_notification(mut self, value: impl IntoOption<bool>) -> Self {
        self.send_phone_notification = value.into_option();
        self
    }

    /// Sets [`app_id`](Self#structfield.app_id).
    pub fn app_id(mut self, value: impl IntoOption<String>) -> Self {
        self.app_id = value.into_option();
        self
    }
}

record! {
    SendCreateAccountNotificationDto {
        optional send_email_notification = "sendEmailNotification",
        optional send_phone_notification = "sendPhoneNotification",
        optional app_id = "appId",
    }
}

/// Settings for creating public accounts, such as password handling and notifications.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreatePublicAccountOptionsDto {
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

impl CreatePublicAccountOptionsDto {
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
    CreatePublicAccountOptionsDto {
        optional keep_password = "keepPassword",
        optional auto_generate_password = "autoGeneratePassword",
        optional reset_password_on_first_login = "resetPasswordOnFirstLogin",
        optional department_id_type = "departmentIdType",
        optional send_notification = "sendNotification",
        optional password_encrypt_type = "passwordEncryptType",
    }
}

/// A public account to create.
///
/// Used by [`create_public_account`](crate::management::ManagementClient::create_public_account).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreatePublicAccountReqDto {
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
    /// OTP authenticator of the public account.
    ///
    /// Example: `{"recoveryCode":"b471-8ec0-874a-087f-bccb-cd54","secret":"HZ2F6J3AGNAVSOTV"}`.
    pub otp: Option<CreatePublicAccountOtpDto>,
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
    /// Identity card number of the account holder.
    ///
    /// Example: `420421xxxxxxxx1234`.
    #[doc(alias = "identityNumber")]
    pub identity_number: Option<String>,
    /// Additional options of the request.
    ///
    /// Example: `{"autoGeneratePassword":true,"resetPasswordOnFirstLogin":true,"passwordEncryptType":"none"}`.
    pub options: Option<CreatePublicAccountOptionsDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreatePublicAccountReqDto {
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

    /// Sets [`otp`](Self#structfield.otp).
    pub fn otp(mut self, value: impl IntoOption<CreatePublicAccountOtpDto>) -> Self {
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

    /// Sets [`identity_number`](Self#structfield.identity_number).
    pub fn identity_number(mut self, value: impl IntoOption<String>) -> Self {
        self.identity_number = value.into_option();
        self
    }

    /// Sets [`options`](Self#structfield.options).
    pub fn options(
        mut self,
        value: impl IntoOption<CreatePublicAccountOptionsDto>,
    ) -> Self {
        self.options = value.into_option();
        self
    }
}

record! {
    CreatePublicAccountReqDto {
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
        optional otp = "otp",
        optional department_ids = "departmentIds",
        optional custom_data = "customData",
        optional identity_number = "identityNumber",
        optional options = "options",
    }
}

/// Notification settings for a password reset: whether and where to send an email or SMS
/// notification, and which application's sign-in address to send.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SendResetPasswordNotificationDto {
    /// Whether to send the default email notification to the user after the password is reset.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    #[doc(alias = "sendDefaultEmailNotification")]
    pub send_default_email_notification: Option<bool>,
    /// Whether to send the default SMS notification to the user after the password is reset.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    #[doc(alias = "sendDefaultPhoneNotification")]
    pub send_default_phone_notification: Option<bool>,
    /// Email address to send the notification to after the user's password is changed.
    ///
    /// Example: `test@example.com`.
    #[doc(alias = "inputSendEmailNotification")]
    pub input_send_email_notification: Option<String>,
    /// Phone number to send the notification to after the user's password is changed.
    ///
    /// Example: `183xxxx1234`.
    #[doc(alias = "inputSendPhoneNotification")]
    pub input_send_phone_notification: Option<String>,
    /// ID of the application whose sign-in address is sent to the user by email or SMS. By default,
    /// the sign-in address of the user pool's application panel is sent.
    ///
    /// Example: `appid1`.
    #[doc(alias = "appId")]
    pub app_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SendResetPasswordNotificationDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`send_default_email_notification`](Self#structfield.send_default_email_notification).
    pub fn send_default_email_notification(
        mut self,
        value: impl IntoOption<bool>,
    ) -> Self {
        self.send_default_email_notification = value.into_option();
        self
    }

    /// Sets [`send_default_phone_notification`](Self#structfield.send_default_phone_notification).
    pub fn send_default_phone_notification(
        mut self,
        value: impl IntoOption<bool>,
    ) -> Self {
        self.send_default_phone_notification = value.into_option();
        self
    }

    /// Sets [`input_send_email_notification`](Self#structfield.input_send_email_notification).
    pub fn input_send_email_notification(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.input_send_email_notification = value.into_option();
        self
    }

    /// Sets [`input_send_phone_notification`](Self#structfield.input_send_phone_notification).
    pub fn input_send_phone_notification(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.input_send_phone_notification = value.into_option();
        self
    }

    /// Sets [`app_id`](Self#structfield.app_id).
    pub fn app_id(mut self, value: impl IntoOption<String>) -> Self {
        self.app_id = value.into_option();
        self
    }
}

record! {
    SendResetPasswordNotificationDto {
        optional send_default_email_notification = "sendDefaultEmailNotification",
        optional send_default_phone_notification = "sendDefaultPhoneNotification",
        optional input_send_email_notification = "inputSendEmailNotification",
        optional input_send_phone_notification = "inputSendPhoneNotification",
        optional app_id = "appId",
    }
}

/// Settings for updating a public account, such as the type of the user ID and password
/// handling.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdatePublicAccountOptionsDto {
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

impl UpdatePublicAccountOptionsDto {
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
    UpdatePublicAccountOptionsDto {
        optional user_id_type = "userIdType",
        optional reset_password_on_first_login = "resetPasswordOnFirstLogin",
        optional reset_password_on_next_login = "resetPasswordOnNextLogin",
        optional password_encrypt_type = "passwordEncryptType",
        optional auto_generate_password = "autoGeneratePassword",
        optional send_password_reseted_notification = "sendPasswordResetedNotification",
    }
}

/// Changes to make to one of several public accounts.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePublicAccountInfoDto {
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
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdatePublicAccountInfoDto {
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
}

record! {
    UpdatePublicAccountInfoDto {
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
    }
}

/// Settings for updating several public accounts at once, such as password handling.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdatePublicAccountBatchOptionsDto {
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

impl UpdatePublicAccountBatchOptionsDto {
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
    UpdatePublicAccountBatchOptionsDto {
        optional reset_password_on_next_login = "resetPasswordOnNextLogin",
        optional password_encrypt_type = "passwordEncryptType",
        optional auto_generate_password = "autoGeneratePassword",
        optional send_password_reseted_notification = "sendPasswordResetedNotification",
    }
}

/// Type of user ID that identifies the public accounts to delete.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeletePublicAccountsBatchOptionsDto {
    /// Kind of user ID used in this call. For example, `user_id` is a GenAuth user ID such as
    /// `6319a1504f3xxxxf214dd5b7`, and `external_id` matches the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeletePublicAccountsBatchOptionsDto {
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
    DeletePublicAccountsBatchOptionsDto {
        optional user_id_type = "userIdType",
    }
}

/// Type of user ID that identifies the public account to sign out.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct KickPublicAccountsOptionsDto {
    /// Kind of user ID used in this call. For example, `user_id` is a GenAuth user ID such as
    /// `6319a1504f3xxxxf214dd5b7`, and `external_id` matches the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl KickPublicAccountsOptionsDto {
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
    KickPublicAccountsOptionsDto {
        optional user_id_type = "userIdType",
    }
}

/// Comparison operator of a filter.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilterOperator {
    /// Equal to the value; for numbers and strings.
    ///
    /// Serialized as `EQUAL`.
    #[doc(alias = "EQUAL")]
    Equal,
    /// Not equal to the value; for numbers and strings.
    ///
    /// Serialized as `NOT_EQUAL`.
    #[doc(alias = "NOT_EQUAL")]
    NotEqual,
    /// The string contains the value.
    ///
    /// Serialized as `CONTAINS`.
    #[doc(alias = "CONTAINS")]
    Contains,
    /// The string does not contain the value.
    ///
    /// Serialized as `NOT_CONTAINS`.
    #[doc(alias = "NOT_CONTAINS")]
    NotContains,
    /// The field is empty.
    ///
    /// Serialized as `IS_NULL`.
    #[doc(alias = "IS_NULL")]
    IsNull,
    /// The field is not empty.
    ///
    /// Serialized as `NOT_NULL`.
    #[doc(alias = "NOT_NULL")]
    NotNull,
    /// The field is one of the given values.
    ///
    /// Serialized as `IN`.
    #[doc(alias = "IN")]
    In,
    /// Greater than or equal to; for numbers and dates.
    ///
    /// Serialized as `GREATER`.
    #[doc(alias = "GREATER")]
    Greater,
    /// Less than or equal to; for numbers and dates.
    ///
    /// Serialized as `LESSER`.
    #[doc(alias = "LESSER")]
    Lesser,
    /// Between two values; for numbers and dates.
    ///
    /// Serialized as `BETWEEN`.
    #[doc(alias = "BETWEEN")]
    Between,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    FilterOperator {
        Equal = "EQUAL",
        NotEqual = "NOT_EQUAL",
        Contains = "CONTAINS",
        NotContains = "NOT_CONTAINS",
        IsNull = "IS_NULL",
        NotNull = "NOT_NULL",
        In = "IN",
        Greater = "GREATER",
        Lesser = "LESSER",
        Between = "BETWEEN",
    }
}

/// Direction to sort in.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortDirection {
    /// Descending order, largest first.
    ///
    /// Serialized as `desc`.
    #[doc(alias = "desc")]
    Desc,
    /// Ascending order, smallest first.
    ///
    /// Serialized as `asc`.
    #[doc(alias = "asc")]
    Asc,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    SortDirection {
        Desc = "desc",
        Asc = "asc",
    }
}

/// Field that a fuzzy search covers.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserSearchField {
    /// Search by ID.
    ///
    /// Serialized as `id`.
    #[doc(alias = "id")]
    Id,
    /// Search by phone number, without the country calling code.
    ///
    /// Serialized as `phone`.
    #[doc(alias = "phone")]
    Phone,
    /// Search by email address.
    ///
    /// Serialized as `email`.
    #[doc(alias = "email")]
    Email,
    /// Search by real name.
    ///
    /// Serialized as `name`.
    #[doc(alias = "name")]
    Name,
    /// Search by username.
    ///
    /// Serialized as `username`.
    #[doc(alias = "username")]
    Username,
    /// Search by the ID in the external system.
    ///
    /// Serialized as `externalId`.
    #[doc(alias = "externalId")]
    ExternalId,
    /// Search by nickname.
    ///
    /// Serialized as `nickname`.
    #[doc(alias = "nickname")]
    Nickname,
    /// Search by company.
    ///
    /// Serialized as `company`.
    #[doc(alias = "company")]
    Company,
    /// Search by given name.
    ///
    /// Serialized as `givenName`.
    #[doc(alias = "givenName")]
    GivenName,
    /// Search by family name.
    ///
    /// Serialized as `familyName`.
    #[doc(alias = "familyName")]
    FamilyName,
    /// Search by middle name.
    ///
    /// Serialized as `middleName`.
    #[doc(alias = "middleName")]
    MiddleName,
    /// Search by profile.
    ///
    /// Serialized as `profile`.
    #[doc(alias = "profile")]
    Profile,
    /// Search by preferred username.
    ///
    /// Serialized as `preferredUsername`.
    #[doc(alias = "preferredUsername")]
    PreferredUsername,
    /// Search by personal website.
    ///
    /// Serialized as `website`.
    #[doc(alias = "website")]
    Website,
    /// Search by address.
    ///
    /// Serialized as `address`.
    #[doc(alias = "address")]
    Address,
    /// Search by formatted address.
    ///
    /// Serialized as `formatted`.
    #[doc(alias = "formatted")]
    Formatted,
    /// Search by street address.
    ///
    /// Serialized as `streetAddress`.
    #[doc(alias = "streetAddress")]
    StreetAddress,
    /// Search by postal code.
    ///
    /// Serialized as `postalCode`.
    #[doc(alias = "postalCode")]
    PostalCode,
    /// Search by identity card number.
    ///
    /// Serialized as `identityNumber`.
    #[doc(alias = "identityNumber")]
    IdentityNumber,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    UserSearchField {
        Id = "id",
        Phone = "phone",
        Email = "email",
        Name = "name",
        Username = "username",
        ExternalId = "externalId",
        Nickname = "nickname",
        Company = "company",
        GivenName = "givenName",
        FamilyName = "familyName",
        MiddleName = "middleName",
        Profile = "profile",
        PreferredUsername = "preferredUsername",
        Website = "website",
        Address = "address",
        Formatted = "formatted",
        StreetAddress = "streetAddress",
        PostalCode = "postalCode",
        IdentityNumber = "identityNumber",
    }
}

/// Type of ID that identifies a department.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DepartmentIdType {
    /// ID assigned to the department by GenAuth.
    ///
    /// Serialized as `department_id`.
    #[doc(alias = "department_id")]
    DepartmentId,
    /// Custom department ID, held in `openDepartmentId`.
    ///
    /// Serialized as `open_department_id`.
    #[doc(alias = "open_department_id")]
    OpenDepartmentId,
    /// ID of the department in the synchronized external system.
    ///
    /// Serialized as `sync_relation`.
    #[doc(alias = "sync_relation")]
    SyncRelation,
    /// A custom field that identifies the department.
    ///
    /// Serialized as `custom_field`.
    #[doc(alias = "custom_field")]
    CustomField,
    /// Code of the department.
    ///
    /// Serialized as `code`.
    #[doc(alias = "code")]
    Code,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    DepartmentIdType {
        DepartmentId = "department_id",
        OpenDepartmentId = "open_department_id",
        SyncRelation = "sync_relation",
        CustomField = "custom_field",
        Code = "code",
    }
}

/// Type of ID that identifies a user.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserIdType {
    /// GenAuth user ID, such as `6319a1504f3xxxxf214dd5b7`.
    ///
    /// Serialized as `user_id`.
    #[doc(alias = "user_id")]
    UserId,
    /// ID in an external system, held in the user's `externalId`.
    ///
    /// Serialized as `external_id`.
    #[doc(alias = "external_id")]
    ExternalId,
    /// Phone number of the user.
    ///
    /// Serialized as `phone`.
    #[doc(alias = "phone")]
    Phone,
    /// Email address of the user.
    ///
    /// Serialized as `email`.
    #[doc(alias = "email")]
    Email,
    /// Username in the user pool.
    ///
    /// Serialized as `username`.
    #[doc(alias = "username")]
    Username,
    /// External identity, as `<extIdpId>:<userIdInIdp>`.
    ///
    /// Serialized as `identity`.
    #[doc(alias = "identity")]
    Identity,
    /// External identity, as `<provider>:<userIdInIdp>`, such as `lark:ou_8bae`.
    ///
    /// Serialized as `sync_relation`.
    #[doc(alias = "sync_relation")]
    SyncRelation,
    /// A custom field that identifies the user.
    ///
    /// Serialized as `custom_field`.
    #[doc(alias = "custom_field")]
    CustomField,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    UserIdType {
        UserId = "user_id",
        ExternalId = "external_id",
        Phone = "phone",
        Email = "email",
        Username = "username",
        Identity = "identity",
        SyncRelation = "sync_relation",
        CustomField = "custom_field",
    }
}

/// Response of `listPublicAccounts`.
pub type PublicAccountPaginatedRespDto = Response<PublicAccountPagingDto>;

/// Response of `getPublicAccount`.
pub type PublicAccountSingleRespDto = Response<PublicAccountDto>;

/// Response of `getPublicAccountBatch`.
pub type PublicAccountListRespDto = Response<Vec<PublicAccountDto>>;
