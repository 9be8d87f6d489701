// @generated from spec/authentication/mfa.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Multi-factor authentication.

use crate::catalog::*;
use crate::generated::shared::FACTOR_TYPE;

pub(crate) static SEND_ENROLL_FACTOR_REQUEST: Operation = Operation {
    client: "authentication",
    group: "mfa",
    name: "sendEnrollFactorRequest",
    summary: "Request the binding of a factor",
    method: "POST",
    path: "/api/v3/send-enroll-factor-request",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &SEND_ENROLL_FACTOR_REQUEST_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&SEND_ENROLL_FACTOR_REQUEST_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static ENROLL_FACTOR: Operation = Operation {
    client: "authentication",
    group: "mfa",
    name: "enrollFactor",
    summary: "Bind an MFA factor",
    method: "POST",
    path: "/api/v3/enroll-factor",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &ENROLL_FACTOR_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static RESET_FACTOR: Operation = Operation {
    client: "authentication",
    group: "mfa",
    name: "resetFactor",
    summary: "Unbind an MFA factor",
    method: "POST",
    path: "/api/v3/reset-factor",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &RESET_FACTOR_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static LIST_ENROLLED_FACTORS: Operation = Operation {
    client: "authentication",
    group: "mfa",
    name: "listEnrolledFactors",
    summary: "List the bound MFA factors",
    method: "GET",
    path: "/api/v3/list-enrolled-factors",
    credentials: &["app", "user"],
    request: None,
    response: Response {
        data: Some(Type::List(&Type::Schema(&FACTOR_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_FACTOR: Operation = Operation {
    client: "authentication",
    group: "mfa",
    name: "getFactor",
    summary: "Get a bound MFA factor",
    method: "GET",
    path: "/api/v3/get-factor",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &GET_FACTOR_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&FACTOR_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static LIST_FACTORS_TO_ENROLL: Operation = Operation {
    client: "authentication",
    group: "mfa",
    name: "listFactorsToEnroll",
    summary: "List the MFA factors available to bind",
    method: "GET",
    path: "/api/v3/list-factors-to-enroll",
    credentials: &["app", "user"],
    request: None,
    response: Response {
        data: Some(Type::List(&Type::Schema(&FACTOR_TO_ENROLL_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static MFA_OTP_VERIFY: Operation = Operation {
    client: "authentication",
    group: "mfa",
    name: "mfaOtpVerify",
    summary: "Verify an MFA OTP",
    method: "POST",
    path: "/api/v3/mfa-totp-verify",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &MFA_OTP_VERITY_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&OTP_VERITY_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static SEND_ENROLL_FACTOR_REQUEST_DTO: Schema = Schema::record(
    "SendEnrollFactorRequestDto",
    &[
        Field::required("factorType", Type::Schema(&FACTOR_TYPE)).example(r#""SMS""#),
        Field::required("profile", Type::Schema(&FACTOR_PROFILE))
            .example(r#"{"phoneNumber":"188xxxx8888","phoneCountryCode":"+86"}"#),
    ],
);

pub(crate) static ENROLL_FACTOR_DTO: Schema = Schema::record(
    "EnrollFactorDto",
    &[
        Field::required("factorType", Type::Schema(&FACTOR_TYPE)).example(r#""SMS""#),
        Field::required("enrollmentToken", Type::Secret(Scalar::String))
            .example(
                r#""TQoCISidM0kBji0dxRi3afSDtkvvMiUphenIgLF87y+JOw4T8fDWOsHHXIcvZ2EVESXhTrfGyh1iGf52Cg9e9byeFQvm1VZ0QWrwmzwpntFAVtf1IP9LqVhmzXhBMFvLOcU/z1Eh/n0CrwX0uHNpJoMW9lp9AqHd9HvauaGKX+Y=""#,
            ),
        Field::required(
            "enrollmentData",
            Type::Schema(&ENROLL_FACTOR_ENROLLMENT_DATA_DTO),
        ),
    ],
);

pub(crate) static RESET_FACTOR_DTO: Schema = Schema::record(
    "ResetFactorDto",
    &[Field::required("factorId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#)],
);

pub(crate) static GET_FACTOR_DTO: Schema = Schema::record(
    "GetFactorDto",
    &[Field::required("factorId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#)],
);

pub(crate) static MFA_OTP_VERITY_DTO: Schema = Schema::record(
    "MfaOtpVerityDto",
    &[Field::required("totp", Type::Secret(Scalar::String)).example(r#""612311""#)],
);

pub(crate) static FACTOR_PROFILE: Schema = Schema::record(
    "FactorProfile",
    &[
        Field::optional("phoneNumber", Type::STRING).example(r#""188xxxx8888""#),
        Field::optional("phoneCountryCode", Type::STRING).example(r#""+86""#),
        Field::optional("email", Type::STRING).example(r#""test@example.com""#),
    ],
);

pub(crate) static SEND_ENROLL_FACTOR_REQUEST_OTP_DATA_DTO: Schema = Schema::record(
    "SendEnrollFactorRequestOtpDataDto",
    &[
        Field::required("qrCodeUri", Type::Secret(Scalar::String))
            .example(
                r#""otpauth://totp/userPoolName:test?secret=xxxx&period=30&digits=6&algorithm=SHA1&issuer=userPoolName""#,
            ),
        Field::required("qrCodeDataUrl", Type::Secret(Scalar::String))
            .example(
                r#""data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAOQAAADkCAYAAACIV4iNAAAAAklEQVR4AewaftIAAAxSSURBVO3BQW4ERxLAQLKh/3+Z62OeCmjMSC4vMsL+wVrrCg9rrWs8rLWu8bDWusbDWusaD2utazysta7xsNa6xsNa6xoPa61rPKy1rvGw1rrGw1rrGg9rrWs8rLWu8bDWusYPH1L5SxWTyknFJ1SmihOVqeINlU9UnKhMFZPKJyo+oTJVnKhMFZPKX6r4xMNa6xoPa61rPKy1rvHDl1V8k8obFZPKVPEJlW9SeaNiUplUpoqpYlKZKk5Upoo3VKaKE5VvqvgmlW96WGtd42GtdY2HtdY1fvhlKm9UvFExqZyoTBVvVJyonKicVEwqk8pJxSdU3lA5qZgqJpWTiknlm1TeqPhND2utazysta7xsNa6xg//cSqfUDmpOFGZKiaVqeKNihOVE5WpYqo4UTmpOFGZKqaKSeWNiv8nD2utazysta7xsNa6xg//cRUnKicVk8qkMlVMFW+oTBUnKm+onKicVEwVk8o3qbxR8f/sYa11jYe11jUe1lrX+OGXVfwllW+qmFROKt5QeaPiDZWpYlI5UTlROal4o2JSmSq+qeImD2utazysta7xsNa6xg9fpvKXVKaKSWWqmFSmikllqphU3qiYVKaKSeVEZar4TRWTylQxqUwV36QyVZyo3OxhrXWNh7XWNR7WWtf44UMVN1GZKt5Q+YTKicpU8YmKT1ScVEwqb1RMKlPFpDJVTCpvVPyXPKy1rvGw1rrGw1rrGj98SGWqmFROKiaVNyomlROVqeITFd+kcqLyTSpvVJyoTBXfVPGGylRxojJVTConFZ94WGtd42GtdY2HtdY1fvhQxaQyVUwqJxVvqPwllaniEyonFb+pYlJ5Q2WqmFR+k8pJxaQyVdzkYa11jYe11jUe1lrXsH/wAZWpYlL5SxWTyknFpDJVnKhMFScqU8WJylTxhspJxaQyVUwqn6h4Q2WqmFT+UsWkMlV84mGtdY2HtdY1HtZa17B/8ItUporfpDJVTConFZPKScWk8omKSWWqOFF5o+I3qXyi4g2VqeJEZar4Nz2sta7xsNa6xsNa6xo/XE7ljYqTikllUjmpmFSmikllqjhRmSomlZOKSeVE5aTiJipTxVQxqZxUTCpTxaRyUvGJh7XWNR7WWtd4WGtd44cvU5kqJpU3KiaVE5WTipOKSeU3qUwVk8obKlPFicpfqnhDZaqYVKaKqWJSOamYVKaKSeWbHtZa13hYa13jYa11jR/+WMWkMlVMKlPFpHJSMalMFZPKJ1SmikllqnijYlKZKiaVk4pJZVKZKiaVv6TyhsqJyknFpDJVfNPDWusaD2utazysta5h/+CLVE4qJpWTiknlpOJE5aRiUjmp+E0qJxVvqEwVb6hMFZPKGxVvqJxUvKHyiYpvelhrXeNhrXWNh7XWNX74sopvUpkqTlSmiqliUplUpopPqLxRcVIxqZxUvKEyVfwmlaliUpkqJpUTlU9UnKhMFZ94WGtd42GtdY2HtdY1fviQylQxqUwVb1ScqPwllZOKT6icqJxUnFScVJxUfKLijYqTijcqJpUTlaniNz2sta7xsNa6xsNa6xo//MsqJpVJZao4qXij4ptUPlHxTSpTxaQyVUwqU8UbFScqU8Wk8kbFicobFX/pYa11jYe11jUe1lrX+OFDFZPKJypOVD6hclLxRsWJylTxCZWTiqniN6m8oTJVTCpvVEwqb1RMKv+mh7XWNR7WWtd4WGtd44cPqbyhclIxqUwVb6icVEwqJxWfUDmpmFR+U8WkMlVMKlPFpDKpfKLimypu9rDWusbDWusaD2uta9g/+EUqU8WkclIxqUwVb6icVEwqb1R8QuWkYlI5qThR+aaKE5WpYlKZKiaVqeJE5aTiDZWp4pse1lrXeFhrXeNhrXWNH75MZar4hMqJyhsVk8obFScqJxWTylQxqUwqb6hMFScVk8pUMal8QmWqeEPlEypTxaTylx7WWtd4WGtd42GtdY0fvqziROWk4g2Vk4qTipOKSeWNikllqnij4g2VT1RMKicqn1CZKt6oeENlUpkqJpXf9LDWusbDWusaD2uta/zwIZU3KiaVE5Wp4g2VqeKbKk5UpopvUpkqTlSmikllqpgq3lCZKiaVqeKkYlI5UZkqPlExqUwVn3hYa13jYa11jYe11jV++FDFpDJVTCpvVLxRcaJyUvGGylQxVZyoTBVvVLxRMalMFZPKScVJxRsqU8Wk8kbFGxX/poe11jUe1lrXeFhrXeOHD6l8k8o3qZxUnKhMFZPKpDJVfJPKb1KZKt5QmSomlaliUvmEyidUpopJ5Tc9rLWu8bDWusbDWusaP3yoYlKZVE4q3lCZKiaVqWJSOVGZKk4q3lB5o+INlROVqeI3qUwVJxVvVLyhMlVMKv+mh7XWNR7WWtd4WGtd44dfVjGpnKicVEwqU8Wk8k0qU8WkMlVMFZPKGypTxVTxhspUMal8omJSmSomlaliqjhRmSreqJhUTiq+6WGtdY2HtdY1HtZa1/jhyyomlaliUjmp+C9TmSqmikllqpgqJpU3KqaKSWWqeEPlpOITKp+o+ETFpDJVfOJhrXWNh7XWNR7WWtf44UMqU8VU8QmVqeKbVP6SylTxhspUMalMFScqv0llqphUpopJZaqYVKaKE5WTiqliUvlND2utazysta7xsNa6xg8fqjhRmSreqPimiknljYo3Kk5U3qg4qfhNKr9JZao4qZhUpoqp4kTl3/Sw1rrGw1rrGg9rrWvYP/gilaliUjmpmFQ+UTGpfFPFpDJVTCpTxYnKScWkclLxhspU8QmVqeINlaniROWk4g2Vk4pPPKy1rvGw1rrGw1rrGj/8yyomlaliUvlNFScqJxXfVPFGxSdUTlSmiknlDZWp4t+kMlVMFb/pYa11jYe11jUe1lrX+OGXqUwVb6hMFW+onFS8UTGpnFS8ofKJikllqphU3qiYVN6omFS+SWWqmFROKk5UTio+8bDWusbDWusaD2uta/zwyyomlZOKN1Q+oTJVTConFZPKJyomlaliUvmmiknlExWTyhsqn1B5Q+Xf9LDWusbDWusaD2uta/zwIZWpYlKZKk5UTiq+qWJSOamYVE5UpooTlaniN1V8ouJEZaqYVCaVv6TyRsVvelhrXeNhrXWNh7XWNX74MpWp4kRlqjhRmSpOVD5RMalMFScqJyqfqJhUTlROKqaKSeVmFW+oTBWTyl96WGtd42GtdY2HtdY1fvhQxaTyRsWkclIxqUwVU8UnVN5QmSpOKiaVSWWqmFSmikllqphUTlROKiaVT1RMKlPFpDJVTCpTxVTxhspU8U0Pa61rPKy1rvGw1rrGD79M5aRiqnij4kRlqphUpooTlUllqnhD5b9MZao4UTlRmSpOKiaVE5Wp4qRiUplUpopPPKy1rvGw1rrGw1rrGj98SOWNijdUpopvqjhROamYVKaKk4oTlUnlROWNiknlpGJSOVGZKk5U3lD5hMpJxUnFNz2sta7xsNa6xsNa6xr2D/7DVKaKE5Wp4i+pnFRMKlPFGypTxaQyVZyofKJiUpkq3lCZKt5QmSreUJkqPvGw1rrGw1rrGg9rrWv88CGVv1RxojJVnKicVJyofKLiEypTxYnKGyonFW+o/CWVqeINlaliqvimh7XWNR7WWtd4WGtd44cvq/gmlTcqJpWp4kRlUpkqvkllqnij4o2KE5WTijdUpopJ5URlqnij4r/kYa11jYe11jUe1lrX+OGXqbxR8UbFpPKJihOVk4o3VCaVE5WbqLyhMlW8oXKi8gmVN1Smik88rLWu8bDWusbDWusaP/zHqUwVv6liUplU3qg4UZkqvkllqvhNFZPKScWJylQxqfyXPKy1rvGw1rrGw1rrGj/8n1GZKk5UTiomlaniDZXfpDJVnFR8omJSeaPiRGWqmCpOKiaVNyomlanimx7WWtd4WGtd42GtdY0fflnFb6qYVN6omFQmld+k8obKVDFVTConFZPKVDGpTBVTxaRyojJVTBVvqJxUvKEyVfymh7XWNR7WWtd4WGtd44cvU/lLKlPFpHJSMVW8oTJVfFPFicpJxYnKVDGpTBUnKlPFpDJVTConFZPKVPEJlaliUjmp+MTDWusaD2utazysta5h/2CtdYWHtdY1HtZa13hYa13jYa11jYe11jUe1lrXeFhrXeNhrXWNh7XWNR7WWtd4WGtd42GtdY2HtdY1HtZa13hYa13jf5JXo0uhVRYoAAAAAElFTkSuQmCC""#,
            ),
        Field::required("recoveryCode", Type::Secret(Scalar::String))
            .example(r#""e7ad-aaa4-da75-fa37-57d1-5141""#),
    ],
);

pub(crate) static SEND_ENROLL_FACTOR_REQUEST_DATA_DTO: Schema = Schema::record(
    "SendEnrollFactorRequestDataDto",
    &[
        Field::required("enrollmentToken", Type::Secret(Scalar::String))
            .example(
                r#""TQoCISidM0kBji0dxRi3afSDtkvvMiUphenIgLF87y+JOw4T8fDWOsHHXIcvZ2EVESXhTrfGyh1iGf52Cg9e9byeFQvm1VZ0QWrwmzwpntFAVtf1IP9LqVhmzXhBMFvLOcU/z1Eh/n0CrwX0uHNpJoMW9lp9AqHd9HvauaGKX+Y=""#,
            ),
        Field::optional(
            "otpData",
            Type::Schema(&SEND_ENROLL_FACTOR_REQUEST_OTP_DATA_DTO),
        ),
    ],
);

pub(crate) static ENROLL_FACTOR_ENROLLMENT_DATA_DTO: Schema = Schema::record(
    "EnrollFactorEnrollmentDataDto",
    &[
        Field::optional("passCode", Type::Secret(Scalar::String)).example(r#""123456""#),
        Field::optional("photo", Type::STRING).example(r#""132434235ad244""#),
        Field::optional("isExternalPhoto", Type::BOOLEAN).example("true"),
    ],
);

pub(crate) static FACTOR_DTO: Schema = Schema::record(
    "FactorDto",
    &[
        Field::required("factorId", Type::STRING)
            .example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required("factorType", Type::Schema(&FACTOR_TYPE)).example(r#""SMS""#),
        Field::required("profile", Type::OBJECT)
            .example(r#"{"phoneNumber":"188xxxx8888","phoneCountryCode":"+86"}"#),
    ],
);

pub(crate) static FACTOR_TO_ENROLL_DTO: Schema = Schema::record(
    "FactorToEnrollDto",
    &[Field::required("factorType", Type::Schema(&FACTOR_TYPE)).example(r#""SMS""#)],
);

pub(crate) static OTP_VERITY_RESP_DTO: Schema = Schema::record(
    "OtpVerityRespDto",
    &[Field::required("verified", Type::BOOLEAN).example("true")],
);
