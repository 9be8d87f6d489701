// @generated from spec/ by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Writes and reads every schema.

use crate::runtime::codec::fill::round_trip;

#[test]
fn schemas_of_shared_survive() {
    use crate::generated::shared::*;
    round_trip::<StringDto>();
}

#[test]
fn schemas_of_authentication_survive() {
    use crate::generated::authentication::*;
    round_trip::<CloneParametersDto>();
    round_trip::<BuilderParametersDto>();
    round_trip::<ListNothingDto>();
    round_trip::<SendFiles>();
    round_trip::<PageDto>();
    round_trip::<PageNumber>();
    round_trip::<PagesDto>();
    round_trip::<Pages>();
    round_trip::<FileDto>();
    round_trip::<ResultDto>();
    round_trip::<ResultDtoKind>();
    round_trip::<Tree>();
    round_trip::<Union>();
    round_trip::<Shapes>();
    round_trip::<OptionDto>();
    round_trip::<ErrorLevel>();
    round_trip::<VecDto>();
    round_trip::<RecordDto>();
    round_trip::<OnlySchema>();
    round_trip::<CallDto>();
    round_trip::<Operators>();
    round_trip::<Step10Dto>();
    round_trip::<Step2Dto>();
    round_trip::<PagingDto>();
    round_trip::<IntoOptionDto>();
}
