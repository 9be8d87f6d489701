//! Tests names for unusual texts.

use super::reserved::*;
use super::*;

fn text(name: Option<Ident>) -> String {
    name.map_or_else(|| "-".to_owned(), |name| name.to_string())
}

#[test]
fn every_keyword_becomes_an_identifier() {
    for word in KEYWORDS.iter().chain(NEVER_RAW).filter(|word| **word != "_") {
        for name in
            [field_name(word), method_name(word), module_name(word), variant_name(word)]
        {
            let name = name.unwrap();
            syn::parse_str::<syn::Ident>(name.as_str())
                .or_else(|_| {
                    syn::parse_str::<syn::Ident>(name.as_str().trim_start_matches("r#"))
                })
                .unwrap();
            assert_eq!(name.token().to_string(), name.as_str());
        }
    }
}

#[test]
fn fields() {
    let table = [
        ("appId", "app_id"),
        ("extIdpConnidentifier", "ext_idp_connidentifier"),
        ("IPv4", "ipv4"),
        ("userIDs", "user_ids"),
        ("QRCode", "qr_code"),
        ("corpID", "corp_id"),
        ("sAMAccountName", "s_am_account_name"),
        ("zh-CN", "zh_cn"),
        ("type", "r#type"),
        ("gen", "r#gen"),
        ("self", "self_"),
        ("crate", "crate_"),
        ("2fa", "_2fa"),
        ("extra", "extra_"),
        ("\u{4e2d}\u{6587}", "-"),
        ("", "-"),
        ("_", "-"),
    ];
    for (wire, expected) in table {
        assert_eq!(text(field_name(wire)), expected, "{wire}");
    }
}

#[test]
fn types() {
    let table = [
        ("GetWechatAccessTokenDto", "GetWechatAccessTokenDto"),
        ("ExchangeTokenSetWithQRcodeTicketDto", "ExchangeTokenSetWithQRcodeTicketDto"),
        ("errorEmailMsg", "ErrorEmailMsg"),
        ("URL", "Url"),
        ("Result", "ResultDto"),
        ("self", "SelfDto"),
        ("2fa", "_2fa"),
    ];
    for (wire, expected) in table {
        assert_eq!(text(type_name(wire)), expected, "{wire}");
    }
}

#[test]
fn variants() {
    let table = [
        ("user:created", "UserCreated"),
        ("azure-ad", "AzureAd"),
        ("code id_token", "CodeIdToken"),
        ("http://authing.cn/x", "HttpAuthingCnX"),
        ("1", "Value1"),
        ("", "Empty"),
        ("SELF", "SelfValue"),
        ("unknown", "UnknownValue"),
        ("*", "-"),
    ];
    for (wire, expected) in table {
        assert_eq!(text(variant_name(wire)), expected, "{wire}");
    }
}

#[test]
fn methods_and_files() {
    assert_eq!(text(method_name("clone")), "clone_");
    assert_eq!(text(method_name("geneQRCode")), "gene_qr_code");
    assert_eq!(static_name(&method_name("list").unwrap()).as_str(), "LIST");
    assert_eq!(static_name(&method_name("move").unwrap()).as_str(), "MOVE");
    assert_eq!(static_name(&method_name("2fa").unwrap()).as_str(), "_2FA");
    assert_eq!(
        file_name("getWechatMpAccessTokenInfo"),
        "get-wechat-mp-access-token-info"
    );
    assert_eq!(file_name("../../etc/passwd"), "etc-passwd");
    assert_eq!(setter_name(&field_name("new").unwrap()).as_str(), "new_");
}

#[test]
fn stated_names_are_taken_literally_or_refused() {
    let table = [
        (Position::Field, "good_name", "good_name"),
        (Position::Field, "type", "r#type"),
        (Position::Field, "extra", "-"),
        (Position::Field, "camelCase", "-"),
        (Position::Method, "move", "r#move"),
        (Position::Method, "builder", "-"),
        (Position::Type, "OAuth2", "OAuth2"),
        (Position::Type, "Option", "-"),
        (Position::Type, "lower", "-"),
        (Position::Type, "With_Underscore", "-"),
        (Position::Variant, "IPv4", "IPv4"),
        (Position::Variant, "Unknown", "-"),
    ];
    for (position, stated, expected) in table {
        assert_eq!(text(position.name("wire", Some(stated))), expected, "{stated}");
    }
    for bad in ["self", "2fa", "a-b", "", "a b", "_", "__"] {
        assert_eq!(text(Position::Field.name("wire", Some(bad))), "-", "{bad}");
    }
}

#[test]
fn names_of_the_client_itself_are_kept_free() {
    for (wire, method) in [
        ("publish", "publish_"),
        ("userInfo", "user_info_"),
        ("signInByAd", "sign_in_by_ad_"),
        ("validateCasTicket", "validate_cas_ticket_"),
        ("getUser", "get_user"),
    ] {
        assert_eq!(text(method_name(wire)), method);
    }
    for (wire, name) in [
        ("Paging", "PagingDto"),
        ("SecretJson", "SecretJsonDto"),
        ("UnixSeconds", "UnixSecondsDto"),
        ("Pager", "Pager"),
    ] {
        assert_eq!(text(type_name(wire)), name);
    }
    for (wire, file) in [
        ("con", "con-page"),
        ("NUL", "nul-page"),
        ("readMe", "read-me"),
        ("readme", "readme-page"),
    ] {
        assert_eq!(file_name(wire), file);
    }
}
