//! Reads every field of every response, and matches on everything.

use std::collections::BTreeMap;

use genauth::authentication::{
    AddressDto, Channel, DeviceDto, IsSuccessDto, RoleDto, SettingsDto, TokenDto,
    UserDto, UserDtoGender, UserPageDto, UserStatus, WebhookDto,
};
use genauth::management::{GroupDto, LeaderDto, LogDto, LogKind, LogPageDto, MemberDto};
use genauth::{DateTime, JsonObject, JsonValue, Patch, Secret, UnixMillis};

pub fn user(user: &UserDto) {
    let _: &String = &user.user_id;
    let _: &String = &user.username;
    let _: &Option<UserStatus> = &user.status;
    let _: &Option<UserDtoGender> = &user.gender;
    let _: Option<&str> = user.email.as_deref();
    let _: &Patch<String> = &user.nickname;
    let _: i64 = user.age.unwrap_or_default();
    let _: f64 = user.score;
    let _: Option<i64> = user.logins_count;
    let _: Option<UnixMillis> = user.created_at.clone();
    let _: Option<&DateTime> = user.birthday.as_ref();
    let _: Option<&Secret> = user.recovery_code.as_ref();
    let _: Option<&str> = user.recovery_code.as_ref().map(Secret::expose_secret);
    let _: Option<&[RoleDto]> = user.roles.as_deref();
    let _: &Option<BTreeMap<String, String>> = &user.labels;
    let _: &Option<JsonObject> = &user.custom_data;
    let _: &Option<JsonValue> = &user.raw;
    let _: Option<&AddressDto> = user.address.as_ref();
    let _: &Option<Channel> = &user.channel;
    let _: &Option<Box<UserDto>> = &user.manager;
    let _: Option<&String> = user.legacy_id.as_ref();
    let _: Option<&JsonValue> = user.extra.get("department");
}

pub fn taken_apart(user: UserDto) -> (String, Option<UserStatus>) {
    let UserDto {
        user_id,
        status,
        manager: _,
        ..
    } = user;
    (user_id, status)
}

pub fn status(status: &UserStatus) -> &str {
    match status {
        UserStatus::Activated => "activated",
        UserStatus::Suspended => "suspended",
        other => other.as_str(),
    }
}

pub fn gender(gender: &UserDtoGender) -> &'static str {
    match gender {
        UserDtoGender::Male | UserDtoGender::Female => "known",
        _ => "unknown",
    }
}

pub fn channel(channel: Channel) -> Vec<String> {
    match channel {
        Channel::Address(address) => vec![address],
        Channel::Addresses(addresses) => addresses,
        Channel::Webhook(WebhookDto { url, label, .. }) => {
            let label: Option<String> = label;
            [url].into_iter().chain(label).collect()
        }
        Channel::Unknown(json) => vec![json.to_string()],
        _ => Vec::new(),
    }
}

pub fn rest(
    success: &IsSuccessDto,
    page: UserPageDto,
    device: &DeviceDto,
    settings: &SettingsDto,
    tokens: &TokenDto,
) {
    let _: bool = success.success;
    let (_, _): (i64, Vec<UserDto>) = (page.total_count, page.list);
    let (_, _): (&String, Option<bool>) = (&device.device_id, device.trusted);
    let (_, _): (&String, Option<i64>) = (&settings.theme, settings.volume);
    let (_, _): (&Secret, Option<i64>) = (&tokens.access_token, tokens.expires_in);
}

pub fn role(role: &RoleDto) -> (&str, Option<&str>) {
    (role.code.as_str(), role.title.as_deref())
}

pub fn management(member: MemberDto, group: GroupDto, logs: LogPageDto) {
    let (_, _): (UserDto, Vec<String>) = (member.user, member.groups);
    let (_, _): (String, String) = (group.code, group.title);
    let _: Option<GroupDto> = group.parent.map(|parent| *parent);
    let leader: Option<LeaderDto> = group.leader;
    let _: Option<(String, Option<DateTime>)> = leader.map(|it| (it.user_id, it.since));
    let _: Option<String> = logs.next_cursor;
    for LogDto { kind, text, .. } in logs.entries {
        let _: String = text;
        match kind {
            LogKind::Login => {}
            LogKind::Logout => {}
            _ => {}
        }
    }
}
