// @generated from spec/ by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Calls every operation by its documented name with JSON.

use crate::generated::authentication::AuthenticationClient;
use crate::runtime::client::dispatch::{Dispatched, unknown, with, without};
use crate::runtime::prelude::JsonValue;

/// Names of the operations of [`AuthenticationClient`].
pub(crate) static AUTHENTICATION: &[&str] = &[
    "type",
    "clone",
    "builder",
    "await",
    "bareAnswer",
    "answerSecret",
    "answerTokens",
    "answerTokenNames",
    "listPages",
    "listCursors",
    "listAll",
    "listNothing",
    "sendForm",
    "sendFiles",
    "grow",
    "self",
    "next",
    "publish",
    "subscribe",
    "userInfo",
    "transport",
    "appId",
    "exchangeCode",
    "refreshTokens",
    "startLogin",
    "ticket",
    "exchange",
    "failed",
    "signInByAd",
    "validateCasTicket",
    "logoutUrl",
    "passwordKey",
    "totalTimeout",
    "baseUrl",
    "con",
    "aux",
    "nul",
    "readme",
    "step",
];
/// Former and current names of operations of [`AuthenticationClient`].
pub(crate) static FORMER_AUTHENTICATION: &[(&str, &str)] = &[
    ("match", "clone"),
    ("publish2", "clone"),
    ("deprecated", "await"),
    ("pagesOfOld", "listPages"),
];
/// Calls an operation of [`AuthenticationClient`].
#[expect(deprecated, reason = "deprecated operations must work until they are removed")]
pub(crate) fn authentication(
    client: &AuthenticationClient,
    name: &str,
    json: JsonValue,
) -> Dispatched {
    match name {
        "type" => with(json, |dto| client.r#type(dto)),
        "clone" => with(json, |dto| client.clone_(dto)),
        "builder" => with(json, |dto| client.builder_(dto)),
        "await" => without(json, client.r#await()),
        "bareAnswer" => without(json, client.bare_answer()),
        "answerSecret" => without(json, client.answer_secret()),
        "answerTokens" => without(json, client.answer_tokens()),
        "answerTokenNames" => without(json, client.answer_token_names()),
        "listPages" => with(json, |dto| client.list_pages(dto)),
        "listCursors" => with(json, |dto| client.list_cursors(dto)),
        "listAll" => with(json, |dto| client.list_all(dto)),
        "listNothing" => with(json, |dto| client.list_nothing(dto)),
        "sendForm" => with(json, |dto| client.send_form(dto)),
        "sendFiles" => with(json, |dto| client.send_files(dto)),
        "grow" => with(json, |dto| client.grow(dto)),
        "self" => with(json, |dto| client.self_(dto)),
        "next" => with(json, |dto| client.next(dto)),
        "publish" => without(json, client.publish_()),
        "subscribe" => without(json, client.subscribe_()),
        "userInfo" => without(json, client.user_info_()),
        "transport" => without(json, client.transport_()),
        "appId" => without(json, client.app_id_()),
        "exchangeCode" => without(json, client.exchange_code_()),
        "refreshTokens" => without(json, client.refresh_tokens_()),
        "startLogin" => without(json, client.start_login_()),
        "ticket" => without(json, client.ticket_()),
        "exchange" => without(json, client.exchange_()),
        "failed" => without(json, client.failed_()),
        "signInByAd" => without(json, client.sign_in_by_ad_()),
        "validateCasTicket" => without(json, client.validate_cas_ticket_()),
        "logoutUrl" => without(json, client.logout_url_()),
        "passwordKey" => without(json, client.password_key_()),
        "totalTimeout" => without(json, client.total_timeout_()),
        "baseUrl" => without(json, client.base_url_()),
        "con" => without(json, client.con()),
        "aux" => without(json, client.aux()),
        "nul" => without(json, client.nul()),
        "readme" => without(json, client.readme()),
        "step" => with(json, |dto| client.step(dto)),
        _ => unknown(name),
    }
}
