//! Calls every operation of the typed client by its name, with generated arguments.

pub(crate) mod arguments;
pub(crate) mod documented;
pub(crate) mod existing;
pub(crate) mod invalid;
pub(crate) mod meaningful;
pub(crate) mod scene;
pub(crate) mod totp;
pub(crate) mod typed;
pub(crate) mod wire;
