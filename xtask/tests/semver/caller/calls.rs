//! Calls every operation of the old crate, and prints the results.

use genauth::authentication::{
    AddressDto, Channel, CreateUserDto, ExchangeTokenDto, FindUserDto, GetUserDto,
    ListRolesDto, RegisterDeviceDto, RegisterDeviceDtoRequired, SearchUsersDto, SortDto,
    SortDtoOrder, UpdateUserDto, UploadAvatarDto, UserStatus,
};
use genauth::management::{DeleteMemberDto, GetGroupDto, GetMemberDto, ListLogsDto};
use genauth::{Error, File, Patch};

use crate::script::{Script, read};
use crate::{Clients, reads, types};

pub async fn run(clients: &Clients, script: &Script<'_>) {
    users(clients, script).await;
    details(clients, script).await;
    writes(clients, script).await;
    lists(clients, script).await;
    devices(clients, script).await;
    sign_in(clients, script).await;
    management(clients, script).await;
}

async fn users(clients: &Clients, script: &Script<'_>) {
    let client = &clients.users;
    let request = GetUserDto::new("u1").with_roles(true);
    script.step("getUser", async { read(client.get_user(request).await) }).await;
    let mut request = GetUserDto::new("u2");
    request.extra.insert("fields", "all");
    script
        .step("getUser with fields", async { read(client.get_user(request).await) })
        .await;
    for id in ["u2", "u3"] {
        let request = GetUserDto::new(id.to_owned());
        let name = format!("getUser {id}");
        script.step(&name, async { read(client.get_user(request).await) }).await;
    }
    for id in ["u4", "u5"] {
        let code = async {
            let error = client.get_user(GetUserDto::new(id)).await.err();
            Ok::<_, Error>(
                error.map(|it| format!("{:?} {:?}", it.status_code(), it.api_code())),
            )
        };
        script.step(&format!("code of {id}"), code).await;
    }
    let number = async {
        let error = client.get_user(GetUserDto::new("u5")).await.err();
        let code = error.and_then(|it| it.api_code());
        code.map(|it| it.code()).ok_or("no code")
    };
    script.step("number of u5", number).await;
    for email in ["ada@example.com", "bob@example.com"] {
        let request = FindUserDto::new(email);
        let name = format!("findUser {email}");
        script.step(&name, async { read(client.find_user(request).await) }).await;
    }
    script.step("getUserInfo", async { read(client.get_user_info().await) }).await;
    script.step("countUsers", async { read(client.count_users().await) }).await;
}

/// Prints parts of users that other programs rely on.
async fn details(clients: &Clients, script: &Script<'_>) {
    let user = async |id: &str| {
        let request = GetUserDto::new(id).with_roles(true);
        clients.users.get_user(request).await.map(|it| it.data)
    };
    let department = async {
        let user = user("u1").await?;
        Ok::<_, Error>(user.extra.get("department").cloned())
    };
    script.step("department of u1", department).await;
    let logins = async {
        let user = user("u2").await.map_err(|it| it.to_string())?;
        user.logins_count.ok_or_else(|| "no number".to_owned())
    };
    script.step("logins of u2", logins).await;
    let debug = async {
        let text = user("u1").await.map(|it| format!("{it:?}")).unwrap_or_default();
        if text.contains("rc-1") { Err("a secret is shown") } else { Ok(()) }
    };
    script.step("debug output of u1", debug).await;
    let theme = async {
        let settings =
            clients.users.get_settings().await.map_err(|it| it.to_string())?;
        let theme = settings.data.theme;
        if theme.is_empty() { Err("no theme".to_owned()) } else { Ok(theme) }
    };
    script.step("theme of the settings", theme).await;
    for id in ["u1", "u2", "u3"] {
        let words = async {
            let user = user(id).await?;
            let status = user.status.as_ref().map(reads::status);
            let is_known = user.status.as_ref().and_then(types::unknown).is_none();
            Ok::<_, Error>((
                status.map(str::to_owned),
                is_known,
                user.channel.map(reads::channel),
            ))
        };
        script.step(&format!("words for {id}"), words).await;
    }
}

fn new_user() -> CreateUserDto {
    CreateUserDto::new("ada", "ada@example.com", "pw-1", 36).nickname("Countess")
}

async fn writes(clients: &Clients, script: &Script<'_>) {
    let client = &clients.users;
    script
        .step("createUser", async { read(client.create_user(new_user()).await) })
        .await;
    script.step("addUser", async { read(client.add_user(new_user()).await) }).await;
    let request = UpdateUserDto::new("u1", None)
        .nickname(Patch::Null)
        .phone("+44")
        .password("pw-2")
        .status(UserStatus::Suspended)
        .tags(["a", "b"])
        .labels([("team", "blue".to_owned())])
        .address(AddressDto::new("Paris").street("Rue 1"))
        .channel(Channel::Addresses(vec!["a@example.com".to_owned()]));
    script.step("updateUser", async { read(client.update_user(request).await) }).await;
}

fn search() -> SearchUsersDto {
    let sort = SortDto::new("age", SortDtoOrder::Ascending);
    SearchUsersDto::new().keywords("ada").sort(sort)
}

/// Reads all pages, or all items.
macro_rules! all {
    ($stream:expr) => {
        async {
            let mut stream = $stream;
            let mut list = Vec::new();
            while let Some(next) = stream.next().await {
                list.push(next?);
            }
            Ok::<_, Error>(list)
        }
    };
}

async fn lists(clients: &Clients, script: &Script<'_>) {
    let client = &clients.users;
    let request = search().limit(2);
    script.step("searchUsers", async { read(client.search_users(request).await) }).await;
    let pages = async {
        let request = search().page(1).limit(1);
        let pages = all!(client.search_users(request).pages()).await?;
        Ok::<_, Error>(pages.into_iter().map(|it| it.data).collect::<Vec<_>>())
    };
    script.step("pages of searchUsers", pages).await;
    let ids = async {
        let users: Vec<_> = all!(client.search_users(search()).items()).await?;
        Ok::<_, Error>(users.into_iter().map(|it| it.user_id).collect::<Vec<_>>())
    };
    script.step("items of searchUsers", ids).await;
    let request = ListRolesDto::new();
    script.step("listRoles", async { read(client.list_roles(request).await) }).await;
}

async fn devices(clients: &Clients, script: &Script<'_>) {
    let client = &clients.users;
    let request = RegisterDeviceDto::new(RegisterDeviceDtoRequired {
        device_id: "d1".to_owned(),
        model: "m".to_owned(),
        vendor: "v".to_owned(),
        system: "s".to_owned(),
        version: "1".to_owned(),
        width: 1,
        height: 2,
    })
    .locale("en");
    script
        .step("registerDevice", async { read(client.register_device(request).await) })
        .await;
    let image = File::new("a.png", "image");
    let request = UploadAvatarDto::new("f", image).title("Ada");
    script
        .step("uploadAvatar", async { read(client.upload_avatar(request).await) })
        .await;
    script.step("getSettings", async { read(client.get_settings().await) }).await;
}

async fn sign_in(clients: &Clients, script: &Script<'_>) {
    let client = &clients.users;
    let request = ExchangeTokenDto::new("c-1").redirect("r");
    let tokens = async {
        let data = client.exchange_token(request).await?.data;
        Ok::<_, Error>((data.access_token.expose_secret().to_owned(), data.expires_in))
    };
    script.step("exchangeToken", tokens).await;
    let ticket = async {
        let ticket = client.create_ticket().await?.data;
        Ok::<_, Error>(ticket.expose_secret().to_owned())
    };
    script.step("createTicket", ticket).await;
    let debug = async {
        let ticket = client.create_ticket().await.map(|it| it.data);
        let text = format!("{ticket:?}");
        if text.contains("ticket-1") { Err("a secret is shown") } else { Ok(()) }
    };
    script.step("debug output of createTicket", debug).await;
    let ended = async {
        let response = client.sign_out().await?;
        let () = response.data;
        Ok::<_, Error>((response.message, response.api_code, response.request_id))
    };
    script.step("signOut", ended).await;
}

async fn management(clients: &Clients, script: &Script<'_>) {
    let client = &clients.admins;
    let request = GetMemberDto::new("u1");
    script.step("getMember", async { read(client.get_member(request).await) }).await;
    let request = DeleteMemberDto::new("u1").wipe(true);
    script
        .step("deleteMember", async { read(client.delete_member(request).await) })
        .await;
    let request = GetGroupDto::new("g1");
    script.step("getGroup", async { read(client.get_group(request).await) }).await;
    let request = ListLogsDto::new().kinds(["login"]);
    let call = client.list_logs(request.clone());
    let pages = async {
        let pages = all!(call.pages()).await?;
        Ok::<_, Error>(pages.into_iter().map(|it| it.data).collect::<Vec<_>>())
    };
    script.step("pages of listLogs", pages).await;
    let kinds = async {
        let logs = all!(client.list_logs(request).items()).await?;
        Ok::<_, Error>(logs.into_iter().map(|it| it.kind).collect::<Vec<_>>())
    };
    script.step("items of listLogs", kinds).await;
}
