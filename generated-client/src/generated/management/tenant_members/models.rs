// @generated from spec/management/tenant-members.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Tenant members.

use crate::generated::management::{DepartmentIdType, PaginationDto, TenantUserDto};
use crate::generated::shared::{Gender, PasswordEncryptType};
use crate::runtime::prelude::*;

/// Request to add members to a tenant.
///
/// Used by [`add_tenant_users`](crate::management::ManagementClient::add_tenant_users).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddTenantUsersDto {
    /// Unique ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// IDs of the linked users at user pool level.
    #[doc(alias = "linkUserIds")]
    pub link_user_ids: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl AddTenantUsersDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        tenant_id: impl Into<String>,
        link_user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            link_user_ids: link_user_ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    AddTenantUsersDto {
        required tenant_id = "tenantId",
        required link_user_ids = "linkUserIds",
    }
}

/// Changes to make to a tenant member, identified by user ID or member ID.
///
/// Used by [`update_tenant_user`](crate::management::ManagementClient::update_tenant_user).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateTenantUserDto {
    /// Unique ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// ID of the linked user at user pool level.
    #[doc(alias = "linkUserId")]
    pub link_user_id: Option<String>,
    /// ID of the tenant member.
    #[doc(alias = "memberId")]
    pub member_id: Option<String>,
    /// Data of the tenant member to update, keyed by field name.
    ///
    /// Example: `{"name":"张三","phone":"13800138000","email":"zhangsan@example.com"}`.
    pub updates: JsonObject,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateTenantUserDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(tenant_id: impl Into<String>, updates: JsonObject) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            updates,
            ..Record::blank()
        }
    }

    /// Sets [`link_user_id`](Self#structfield.link_user_id).
    pub fn link_user_id(mut self, value: impl IntoOption<String>) -> Self {
        self.link_user_id = value.into_option();
        self
    }

    /// Sets [`member_id`](Self#structfield.member_id).
    pub fn member_id(mut self, value: impl IntoOption<String>) -> Self {
        self.member_id = value.into_option();
        self
    }
}

record! {
    UpdateTenantUserDto {
        required tenant_id = "tenantId",
        optional link_user_id = "linkUserId",
        optional member_id = "memberId",
        required updates = "updates",
    }
}

/// A tenant member to create: profile, contact details, and password. An email address, a phone
/// number, or a username is required.
///
/// Used by [`create_tenant_user`](crate::management::ManagementClient::create_tenant_user).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTenantUserReqDto {
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
    /// Gender of the account holder.
    ///
    /// Example: `M`.
    pub gender: Gender,
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
    /// Preferred username of the account holder.
    ///
    /// Example: `alice`.
    #[doc(alias = "preferredUsername")]
    pub preferred_username: Option<String>,
    /// Unique ID of the tenant.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
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
    /// Additional options of the request.
    pub options: Option<CreateTenantUserOptionsDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateTenantUserReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(gender: impl Into<Gender>, tenant_id: impl Into<String>) -> Self {
        Self {
            gender: gender.into(),
            tenant_id: tenant_id.into(),
            ..Record::blank()
        }
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

    /// Sets [`preferred_username`](Self#structfield.preferred_username).
    pub fn preferred_username(mut self, value: impl IntoOption<String>) -> Self {
        self.preferred_username = value.into_option();
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

    /// Sets [`options`](Self#structfield.options).
    pub fn options(
        mut self,
        value: impl IntoOption<CreateTenantUserOptionsDto>,
    ) -> Self {
        self.options = value.into_option();
        self
    }
}

record! {
    CreateTenantUserReqDto {
        optional email = "email",
        optional phone = "phone",
        optional phone_country_code = "phoneCountryCode",
        optional username = "username",
        optional name = "name",
        optional nickname = "nickname",
        optional photo = "photo",
        required gender = "gender",
        optional birthdate = "birthdate",
        optional country = "country",
        optional province = "province",
        optional city = "city",
        optional address = "address",
        optional street_address = "streetAddress",
        optional postal_code = "postalCode",
        optional given_name = "givenName",
        optional family_name = "familyName",
        optional middle_name = "middleName",
        optional preferred_username = "preferredUsername",
        required tenant_id = "tenantId",
        optional password = "password",
        optional salt = "salt",
        optional options = "options",
    }
}

/// Tenant, search keywords, and pagination for `listTenantUsers`.
///
/// Used by [`list_tenant_users`](crate::management::ManagementClient::list_tenant_users).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTenantUserDto {
    /// Unique ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// Keyword to search for.
    pub keywords: Option<String>,
    /// Additional options of the request.
    pub options: Option<ListTenantUsersOptionsDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListTenantUserDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`keywords`](Self#structfield.keywords).
    pub fn keywords(mut self, value: impl IntoOption<String>) -> Self {
        self.keywords = value.into_option();
        self
    }

    /// Sets [`options`](Self#structfield.options).
    pub fn options(mut self, value: impl IntoOption<ListTenantUsersOptionsDto>) -> Self {
        self.options = value.into_option();
        self
    }
}

record! {
    ListTenantUserDto {
        required tenant_id = "tenantId",
        optional keywords = "keywords",
        optional options = "options",
    }
}

/// Request to get a tenant member.
///
/// Used by [`get_tenant_user`](crate::management::ManagementClient::get_tenant_user).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTenantUserRequestDto {
    /// Unique ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// ID of the linked user at user pool level.
    #[doc(alias = "linkUserId")]
    pub link_user_id: Option<String>,
    /// ID of the tenant member.
    #[doc(alias = "memberId")]
    pub member_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetTenantUserRequestDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`link_user_id`](Self#structfield.link_user_id).
    pub fn link_user_id(mut self, value: impl IntoOption<String>) -> Self {
        self.link_user_id = value.into_option();
        self
    }

    /// Sets [`member_id`](Self#structfield.member_id).
    pub fn member_id(mut self, value: impl IntoOption<String>) -> Self {
        self.member_id = value.into_option();
        self
    }
}

record! {
    GetTenantUserRequestDto {
        required tenant_id = "tenantId",
        optional link_user_id = "linkUserId",
        optional member_id = "memberId",
    }
}

/// A department of a tenant and the members to add to it, identified by user ID or member ID.
///
/// Used by [`add_tenant_department_members`](crate::management::ManagementClient::add_tenant_department_members).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddTenantDepartmentMembersReqDto {
    /// System ID of the department, generated by GenAuth. It cannot be changed.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Code that identifies the organization in the user pool.
    ///
    /// Example: `steamory`.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// Kind of department ID used in this call.
    ///
    /// Server default: `department_id`.\
    /// Example: `department_id`.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// IDs of the linked users at user pool level.
    #[doc(alias = "linkUserIds")]
    pub link_user_ids: Option<Vec<String>>,
    /// IDs of the tenant members.
    #[doc(alias = "memberIds")]
    pub member_ids: Option<Vec<String>>,
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl AddTenantDepartmentMembersReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        department_id: impl Into<String>,
        organization_code: impl Into<String>,
    ) -> Self {
        Self {
            department_id: department_id.into(),
            organization_code: organization_code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    pub fn department_id_type(
        mut self,
        value: impl IntoOption<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = value.into_option();
        self
    }

    /// Sets [`link_user_ids`](Self#structfield.link_user_ids).
    pub fn link_user_ids(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.link_user_ids = value.into_option();
        self
    }

    /// Sets [`member_ids`](Self#structfield.member_ids).
    pub fn member_ids(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.member_ids = value.into_option();
        self
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }
}

record! {
    AddTenantDepartmentMembersReqDto {
        required department_id = "departmentId",
        required organization_code = "organizationCode",
        optional department_id_type = "departmentIdType",
        optional link_user_ids = "linkUserIds",
        optional member_ids = "memberIds",
        optional tenant_id = "tenantId",
    }
}

/// A department of a tenant and the members to remove from it, identified by user ID or member
/// ID.
///
/// Used by [`remove_tenant_department_members`](crate::management::ManagementClient::remove_tenant_department_members).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveTenantDepartmentMembersReqDto {
    /// System ID of the department, generated by GenAuth. It cannot be changed.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Code that identifies the organization in the user pool.
    ///
    /// Example: `steamory`.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// Kind of department ID used in this call.
    ///
    /// Server default: `department_id`.\
    /// Example: `department_id`.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// IDs of the linked users at user pool level.
    #[doc(alias = "linkUserIds")]
    pub link_user_ids: Option<Vec<String>>,
    /// IDs of the tenant members.
    #[doc(alias = "memberIds")]
    pub member_ids: Option<Vec<String>>,
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl RemoveTenantDepartmentMembersReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        department_id: impl Into<String>,
        organization_code: impl Into<String>,
    ) -> Self {
        Self {
            department_id: department_id.into(),
            organization_code: organization_code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    pub fn department_id_type(
        mut self,
        value: impl IntoOption<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = value.into_option();
        self
    }

    /// Sets [`link_user_ids`](Self#structfield.link_user_ids).
    pub fn link_user_ids(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.link_user_ids = value.into_option();
        self
    }

    /// Sets [`member_ids`](Self#structfield.member_ids).
    pub fn member_ids(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.member_ids = value.into_option();
        self
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }
}

record! {
    RemoveTenantDepartmentMembersReqDto {
        required department_id = "departmentId",
        required organization_code = "organizationCode",
        optional department_id_type = "departmentIdType",
        optional link_user_ids = "linkUserIds",
        optional member_ids = "memberIds",
        optional tenant_id = "tenantId",
    }
}

/// Emails that invite recipients to become users of a tenant. None of the fields are
/// documented.
///
/// Used by [`send_invite_tenant_user_email`](crate::management::ManagementClient::send_invite_tenant_user_email).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SendInviteTenantUserEmailDto {
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SendInviteTenantUserEmailDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

record! {
    SendInviteTenantUserEmailDto {}
}

/// Password settings for the tenant member to create.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateTenantUserOptionsDto {
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

impl CreateTenantUserOptionsDto {
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
    CreateTenantUserOptionsDto {
        optional keep_password = "keepPassword",
        optional auto_generate_password = "autoGeneratePassword",
        optional reset_password_on_first_login = "resetPasswordOnFirstLogin",
        optional password_encrypt_type = "passwordEncryptType",
    }
}

/// Pagination and additional data for `listTenantUsers`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListTenantUsersOptionsDto {
    /// Pagination settings.
    ///
    /// Example: `{"page":1,"limit":10}`.
    pub pagination: Option<PaginationDto>,
    /// Whether to include the list of department IDs (`departmentIds`).
    #[doc(alias = "withDepartmentIds")]
    pub with_department_ids: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListTenantUsersOptionsDto {
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

    /// Sets [`with_department_ids`](Self#structfield.with_department_ids).
    pub fn with_department_ids(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_department_ids = value.into_option();
        self
    }
}

record! {
    ListTenantUsersOptionsDto {
        optional pagination = "pagination",
        optional with_department_ids = "withDepartmentIds",
    }
}

/// Response of `createTenantUser`.
pub type TenantUserRespDto = Response<TenantUserDto>;

/// Response of `getTenantUser`.
pub type TenantUserSingleRespDto = Response<TenantUserDto>;
