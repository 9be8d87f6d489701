// @generated from spec/authentication/events.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Events.

use crate::generated::shared::PubEventRespDataDto;
use crate::runtime::prelude::*;

/// Response of `pub`.
pub type PubEventRespDto = Response<PubEventRespDataDto>;
