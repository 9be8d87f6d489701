//! Creates and changes every request.

use genauth::authentication::{
    AddressDto, Channel, CreateUserDto, ExchangeTokenDto, FindUserDto, GetUserDto,
    ListRolesDto, RegisterDeviceDto, RegisterDeviceDtoRequired, SearchUsersDto, SortDto,
    SortDtoOrder, UpdateUserDto, UploadAvatarDto, UserStatus, WebhookDto,
};
use genauth::management::{DeleteMemberDto, GetGroupDto, GetMemberDto, ListLogsDto};
use genauth::{File, Patch, Secret};

pub fn get(id: &str, with_roles: Option<bool>) -> GetUserDto {
    let mut request = GetUserDto::new(id).with_roles(with_roles);
    request.user_id.push('!');
    request.with_roles = Some(true);
    request.extra.insert("fields", "all");
    request
}

pub fn find(email: String) -> FindUserDto {
    let mut request = FindUserDto::new(email);
    request.email.clear();
    request
}

pub fn create(name: String, email: &str, password: Secret, age: i64) -> CreateUserDto {
    let mut request = CreateUserDto::new(name, email, password, age);
    request.password = Secret::from("other");
    request.age += 1;
    request.nickname = None;
    let CreateUserDto {
        username, email, ..
    } = &request;
    let _: (&String, &String) = (username, email);
    request
}

pub fn update(reason: Option<String>) -> UpdateUserDto {
    let mut request = UpdateUserDto::new("u1", reason)
        .nickname("name")
        .nickname(Some("name".to_owned()))
        .phone(Some("+44"))
        .password(Secret::from("pw"))
        .status("Suspended")
        .level(2)
        .tags(vec!["a".to_owned()])
        .labels([("a", "b".to_owned())])
        .address(AddressDto::new("Paris"))
        .channel(Channel::from("ada@example.com"));
    request.nickname = Patch::Value("name".to_owned());
    request.phone = Some("+44".to_owned());
    request.status = Some(UserStatus::Activated);
    request.level = None;
    request.tags.get_or_insert_default().push("b".to_owned());
    request.reason = Some("why".to_owned());
    request.channel =
        Some(Channel::Webhook(WebhookDto::new("https://example.com").label("l")));
    if let Some(address) = &mut request.address {
        address.city = "Rome".to_owned();
        address.street = None;
    }
    request
}

pub fn search() -> SearchUsersDto {
    let mut request = SearchUsersDto::default().page(1).limit(Some(2)).keywords("ada");
    request.sort = Some(SortDto::new(String::from("age"), "asc"));
    if let Some(SortDto { field, order, .. }) = &request.sort {
        let _: (&String, bool) = (field, *order == SortDtoOrder::Descending);
    }
    request.page = None;
    request
}

pub fn roles() -> ListRolesDto {
    let ListRolesDto { page, .. } = ListRolesDto::new().page(1);
    ListRolesDto::new().page(page)
}

pub fn device(required: RegisterDeviceDtoRequired) -> RegisterDeviceDto {
    let RegisterDeviceDtoRequired {
        device_id,
        model: _,
        vendor: _,
        system: _,
        version: _,
        width,
        height,
    } = required.clone();
    let mut request = RegisterDeviceDto::new(required).locale("en");
    request.device_id = device_id;
    request.width = width + height;
    request
}

pub fn upload(image: File) -> UploadAvatarDto {
    let mut request = UploadAvatarDto::new("f", image).title(None::<String>);
    request.title = Some(request.folder.clone());
    let _: &File = &request.image;
    request
}

pub fn exchange(code: &Secret) -> ExchangeTokenDto {
    let mut request = ExchangeTokenDto::new(code.clone());
    request.redirect = Some(request.code.expose_secret().to_owned());
    request
}

pub fn management() -> (GetMemberDto, DeleteMemberDto, GetGroupDto, ListLogsDto) {
    let mut logs = ListLogsDto::new().after("c").size(1).kinds(["login"]);
    logs.kinds = Some(vec!["logout".to_owned()]);
    logs.after = None;
    let mut delete = DeleteMemberDto::new("u1").wipe(None);
    delete.wipe = Some(!delete.user_id.is_empty());
    (GetMemberDto::new("u1"), delete, GetGroupDto::new("g1"), logs)
}
