// @generated from spec/authentication/files.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Files.

use crate::catalog::*;

pub(crate) static UPLOAD: Operation = Operation {
    client: "authentication",
    group: "files",
    name: "upload",
    summary: "Upload a file",
    method: "POST",
    path: "/api/v2/upload",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &UPLOAD_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Multipart),
    }),
    response: Response {
        data: Some(Type::Schema(&UPLOAD_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static UPLOAD_DTO: Schema = Schema::record(
    "UploadDto",
    &[
        Field::required("file", Type::FILE),
        Field::optional("folder", Type::STRING).example(r#""photos""#),
        Field::optional("isPrivate", Type::BOOLEAN).example("false"),
    ],
);

pub(crate) static UPLOAD_DATA_DTO: Schema = Schema::record(
    "UploadDataDto",
    &[Field::required("key", Type::STRING), Field::required("url", Type::STRING)],
);
