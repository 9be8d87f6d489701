//! Names every type of the old crate: in signatures, in aliases, and as what it implements.

use std::collections::BTreeSet;
use std::fmt::{Debug, Display};

use genauth::authentication::{self, AuthenticationClient};
use genauth::management::{self, ManagementClient};
use genauth::{
    ApiCode, Call, IntoOption, IntoPatch, Items, Pages, Response, Secret, StatusCode,
    UnknownValue, Unpaged,
};

/// Everything that a DTO implements.
fn dto<
    T: Clone
        + PartialEq
        + Debug
        + serde::Serialize
        + serde::de::DeserializeOwned
        + Send
        + Sync,
>() {
}

/// Everything that an enum implements.
fn open<T: Eq + Ord2 + Display + From<String> + for<'a> From<&'a str>>() {}

/// Stands for what an enum is used as: the key of a set.
trait Ord2: std::hash::Hash + Eq {}

impl<T: std::hash::Hash + Eq> Ord2 for T {}

pub fn implement() {
    dto::<authentication::UserDto>();
    dto::<authentication::RoleDto>();
    dto::<authentication::AddressDto>();
    dto::<authentication::WebhookDto>();
    dto::<authentication::Channel>();
    dto::<authentication::GetUserDto>();
    dto::<authentication::FindUserDto>();
    dto::<authentication::CreateUserDto>();
    dto::<authentication::UpdateUserDto>();
    dto::<authentication::IsSuccessDto>();
    dto::<authentication::SearchUsersDto>();
    dto::<authentication::SortDto>();
    dto::<authentication::UserPageDto>();
    dto::<authentication::ListRolesDto>();
    dto::<authentication::RegisterDeviceDto>();
    dto::<authentication::DeviceDto>();
    dto::<authentication::SettingsDto>();
    dto::<authentication::ExchangeTokenDto>();
    dto::<authentication::TokenDto>();
    dto::<management::UserDto>();
    dto::<management::SortDto>();
    dto::<management::GetMemberDto>();
    dto::<management::DeleteMemberDto>();
    dto::<management::GetGroupDto>();
    dto::<management::MemberDto>();
    dto::<management::GroupDto>();
    dto::<management::LeaderDto>();
    dto::<management::ListLogsDto>();
    dto::<management::LogPageDto>();
    dto::<management::LogDto>();
    open::<authentication::UserStatus>();
    open::<authentication::UserDtoGender>();
    open::<authentication::SortDtoOrder>();
    open::<management::LogKind>();
}

/// The clients share these types.
pub fn shared(user: authentication::UserDto) -> management::UserDto {
    user
}

pub fn answers(
    user: authentication::UserRespDto,
    member: management::MemberRespDto,
) -> (Response<authentication::UserDto>, Response<management::MemberDto>) {
    (user, member)
}

/// The type of every call.
pub struct Calls {
    get_user: Call<authentication::UserDto>,
    find_user: Call<Option<authentication::UserDto>>,
    get_user_info: Call<authentication::UserDto, Unpaged>,
    create_user: Call<authentication::UserDto>,
    update_user: Call<authentication::IsSuccessDto>,
    search_users: Call<authentication::UserPageDto, authentication::UserDto>,
    list_roles: Call<Vec<authentication::RoleDto>>,
    count_users: Call<i64>,
    register_device: Call<authentication::DeviceDto>,
    upload_avatar: Call<String>,
    get_settings: Call<authentication::SettingsDto>,
    exchange_token: Call<authentication::TokenDto>,
    create_ticket: Call<Secret>,
    sign_out: Call<()>,
    get_member: Call<management::MemberDto>,
    delete_member: Call<bool>,
    get_group: Call<management::GroupDto>,
    list_logs: Call<management::LogPageDto, management::LogDto>,
}

pub struct Requests {
    pub get_user: authentication::GetUserDto,
    pub find_user: authentication::FindUserDto,
    pub create_user: authentication::CreateUserDto,
    pub update_user: authentication::UpdateUserDto,
    pub search_users: authentication::SearchUsersDto,
    pub list_roles: authentication::ListRolesDto,
    pub register_device: authentication::RegisterDeviceDto,
    pub upload_avatar: authentication::UploadAvatarDto,
    pub exchange_token: authentication::ExchangeTokenDto,
    pub get_member: management::GetMemberDto,
    pub delete_member: management::DeleteMemberDto,
    pub get_group: management::GetGroupDto,
    pub list_logs: management::ListLogsDto,
}

pub fn calls(
    users: &AuthenticationClient,
    admins: &ManagementClient,
    all: Requests,
) -> Calls {
    Calls {
        get_user: users.get_user(all.get_user),
        find_user: users.find_user(all.find_user),
        get_user_info: users.get_user_info(),
        create_user: users.create_user(all.create_user),
        update_user: users.update_user(all.update_user),
        search_users: users.search_users(all.search_users),
        list_roles: users.list_roles(all.list_roles),
        count_users: users.count_users(),
        register_device: users.register_device(all.register_device),
        upload_avatar: users.upload_avatar(all.upload_avatar),
        get_settings: users.get_settings(),
        exchange_token: users.exchange_token(all.exchange_token),
        create_ticket: users.create_ticket(),
        sign_out: users.sign_out(),
        get_member: admins.get_member(all.get_member),
        delete_member: admins.delete_member(all.delete_member),
        get_group: admins.get_group(all.get_group),
        list_logs: admins.list_logs(all.list_logs),
    }
}

pub fn streams(
    users: Call<authentication::UserPageDto, authentication::UserDto>,
    logs: Call<management::LogPageDto, management::LogDto>,
) -> (
    Pages<authentication::UserPageDto>,
    Items<management::LogPageDto, management::LogDto>,
) {
    (users.pages(), logs.max_pages(3).items())
}

/// Functions of the program that pass values on to setters.
pub fn phone(
    request: authentication::UpdateUserDto,
    phone: impl IntoOption<String>,
    nickname: impl IntoPatch<String>,
) -> authentication::UpdateUserDto {
    request.phone(phone).nickname(nickname)
}

pub fn codes(error: &genauth::Error) -> &'static str {
    match (error.status_code(), error.api_code()) {
        (Some(StatusCode::NotFound), Some(ApiCode::UserNotFound)) => "no user",
        (Some(StatusCode::Ok), _) => "none",
        (_, Some(ApiCode::UserSuspended)) => "suspended",
        (_, Some(ApiCode::Unknown(_))) => "unknown",
        _ => "other",
    }
}

pub fn kinds(logs: &[management::LogDto]) -> BTreeSet<String> {
    logs.iter().map(|log| log.kind.to_string()).collect()
}

pub fn unknown(status: &authentication::UserStatus) -> Option<&UnknownValue> {
    match status {
        authentication::UserStatus::Unknown(value) => Some(value),
        _ => None,
    }
}
