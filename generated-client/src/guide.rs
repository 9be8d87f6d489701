//! The user guide, one chapter per task.
//!
//! | Topic | Chapters |
//! | --- | --- |
//! | Start | [First call](first_call), [Run without an account](mock), [Clients](clients), [Credentials](credentials), [Coming from another SDK](from_other_sdks) |
//! | Users | [Sign users in](sign_in), [Verify tokens](verify_tokens), [Log users out](logout), [Manage users](manage_users) |
//! | Data | [Pagination](pagination), [WeChat tokens](wechat), [Events and webhooks](events) |
//! | Production | [Errors](errors), [Reliability](reliability), [Networks and private deployments](networks), [Observability](observability) |
//! | Development | [Testing](testing), [Upgrading](upgrading) |
//!
//! # Terms
//!
//! - **User pool**: the isolated top-level container for users, applications, and settings.
//! - **Application**: a program that users sign in to, with an app ID and an app secret.
//! - **Access key**: an ID and a secret for server-to-server calls, such as the ID and the secret of
//!   a user pool.
//! - **Tenant**: a customer of a business-to-business application, with its own members and settings
//!   inside a user pool.
//! - **Identity source**: an external service that vouches for users, such as WeChat or an LDAP
//!   directory.
//! - **Console**: GenAuth's website for administrators.

/// Declares a module without items for each chapter. Its links lead to the items of this build; in
/// the files of the guide, they lead to docs.rs and to the other files.
macro_rules! chapters {
    ($($module:ident = $file:literal,)*) => {
        $(
            // Left out of tests, so that a failure names the file and the line of its sample.
            #[cfg_attr(not(doctest), doc = include_str!("links/guide.md"))]
            #[cfg_attr(not(doctest), doc = "")]
            #[doc = include_str!(concat!("../docs/guide/", $file))]
            pub mod $module {}
        )*
    };
}

chapters! {
    first_call = "first-call.md",
    mock = "mock.md",
    clients = "clients.md",
    credentials = "credentials.md",
    sign_in = "sign-in.md",
    verify_tokens = "verify-tokens.md",
    logout = "logout.md",
    manage_users = "manage-users.md",
    pagination = "pagination.md",
    wechat = "wechat.md",
    events = "events.md",
    errors = "errors.md",
    reliability = "reliability.md",
    networks = "networks.md",
    observability = "observability.md",
    testing = "testing.md",
    upgrading = "upgrading.md",
    from_other_sdks = "from-other-sdks.md",
}
