//! The pages of operations, for doctests.

#[doc = include_str!("../docs/reference/authentication/mod-els/next.md")]
struct Page0;
#[doc = include_str!("../docs/reference/authentication/mod-els/self.md")]
struct Page1;
#[doc = include_str!("../docs/reference/authentication/names/app-id.md")]
struct Page2;
#[doc = include_str!("../docs/reference/authentication/names/aux-page.md")]
struct Page3;
#[doc = include_str!("../docs/reference/authentication/names/base-url.md")]
struct Page4;
#[doc = include_str!("../docs/reference/authentication/names/con-page.md")]
struct Page5;
#[doc = include_str!("../docs/reference/authentication/names/exchange-code.md")]
struct Page6;
#[doc = include_str!("../docs/reference/authentication/names/exchange.md")]
struct Page7;
#[doc = include_str!("../docs/reference/authentication/names/failed.md")]
struct Page8;
#[doc = include_str!("../docs/reference/authentication/names/logout-url.md")]
struct Page9;
#[doc = include_str!("../docs/reference/authentication/names/nul-page.md")]
struct Page10;
#[doc = include_str!("../docs/reference/authentication/names/password-key.md")]
struct Page11;
#[doc = include_str!("../docs/reference/authentication/names/publish.md")]
struct Page12;
#[doc = include_str!("../docs/reference/authentication/names/readme-page.md")]
struct Page13;
#[doc = include_str!("../docs/reference/authentication/names/refresh-tokens.md")]
struct Page14;
#[doc = include_str!("../docs/reference/authentication/names/sign-in-by-ad.md")]
struct Page15;
#[doc = include_str!("../docs/reference/authentication/names/start-login.md")]
struct Page16;
#[doc = include_str!("../docs/reference/authentication/names/step.md")]
struct Page17;
#[doc = include_str!("../docs/reference/authentication/names/subscribe.md")]
struct Page18;
#[doc = include_str!("../docs/reference/authentication/names/ticket.md")]
struct Page19;
#[doc = include_str!("../docs/reference/authentication/names/total-timeout.md")]
struct Page20;
#[doc = include_str!("../docs/reference/authentication/names/transport.md")]
struct Page21;
#[doc = include_str!("../docs/reference/authentication/names/user-info.md")]
struct Page22;
#[doc = include_str!("../docs/reference/authentication/names/validate-cas-ticket.md")]
struct Page23;
#[doc = include_str!("../docs/reference/authentication/type/answer-secret.md")]
struct Page24;
#[doc = include_str!("../docs/reference/authentication/type/answer-token-names.md")]
struct Page25;
#[doc = include_str!("../docs/reference/authentication/type/answer-tokens.md")]
struct Page26;
#[doc = include_str!("../docs/reference/authentication/type/await.md")]
struct Page27;
#[doc = include_str!("../docs/reference/authentication/type/bare-answer.md")]
struct Page28;
#[doc = include_str!("../docs/reference/authentication/type/builder.md")]
struct Page29;
#[doc = include_str!("../docs/reference/authentication/type/clone.md")]
struct Page30;
#[doc = include_str!("../docs/reference/authentication/type/grow.md")]
struct Page31;
#[doc = include_str!("../docs/reference/authentication/type/list-all.md")]
struct Page32;
#[doc = include_str!("../docs/reference/authentication/type/list-cursors.md")]
struct Page33;
#[doc = include_str!("../docs/reference/authentication/type/list-nothing.md")]
struct Page34;
#[doc = include_str!("../docs/reference/authentication/type/list-pages.md")]
struct Page35;
#[doc = include_str!("../docs/reference/authentication/type/send-files.md")]
struct Page36;
#[doc = include_str!("../docs/reference/authentication/type/send-form.md")]
struct Page37;
#[doc = include_str!("../docs/reference/authentication/type/type.md")]
struct Page38;
