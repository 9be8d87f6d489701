//! Field types that DTOs share.

pub(crate) mod date_time;
pub(crate) mod file;
pub(crate) mod given;
pub(crate) mod open_enum;
pub(crate) mod patch;
pub(crate) mod timestamp;
pub(crate) mod union;
