// @generated from spec/ by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The tables that are generated from the spec.

mod authentication;
mod resources;
mod shared;

use crate::catalog::{Catalog, Code};

/// The tables of the whole API.
pub static CATALOG: Catalog = Catalog {
    operations: &[
        &authentication::type_::TYPE,
        &authentication::type_::CLONE_,
        &authentication::type_::BUILDER,
        &authentication::type_::AWAIT,
        &authentication::type_::BARE_ANSWER,
        &authentication::type_::ANSWER_SECRET,
        &authentication::type_::ANSWER_TOKENS,
        &authentication::type_::ANSWER_TOKEN_NAMES,
        &authentication::type_::LIST_PAGES,
        &authentication::type_::LIST_CURSORS,
        &authentication::type_::LIST_ALL,
        &authentication::type_::LIST_NOTHING,
        &authentication::type_::SEND_FORM,
        &authentication::type_::SEND_FILES_,
        &authentication::type_::GROW,
        &authentication::mod_els::SELF_,
        &authentication::mod_els::NEXT,
        &authentication::names::PUBLISH,
        &authentication::names::SUBSCRIBE,
        &authentication::names::USER_INFO,
        &authentication::names::TRANSPORT,
        &authentication::names::APP_ID,
        &authentication::names::EXCHANGE_CODE,
        &authentication::names::REFRESH_TOKENS,
        &authentication::names::START_LOGIN,
        &authentication::names::TICKET,
        &authentication::names::EXCHANGE,
        &authentication::names::FAILED,
        &authentication::names::SIGN_IN_BY_AD,
        &authentication::names::VALIDATE_CAS_TICKET,
        &authentication::names::LOGOUT_URL,
        &authentication::names::PASSWORD_KEY,
        &authentication::names::TOTAL_TIMEOUT,
        &authentication::names::BASE_URL,
        &authentication::names::CON,
        &authentication::names::AUX,
        &authentication::names::NUL,
        &authentication::names::README,
        &authentication::names::STEP,
    ],
    resources: &[
        &resources::SELF,
        &resources::PAGE_DTO,
        &resources::CLONE,
        &resources::X_1_Y,
    ],
    status_codes: &[Code::new(200, "OK", "Fine."), Code::new(401, "self", "A | bar.")],
    api_codes: &[
        Code::new(-1, "type", "Below zero."),
        Code::new(2130010, "Unknown", "Not the catch-all."),
    ],
};
