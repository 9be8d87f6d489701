// @generated from spec/authentication/signin.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Sign-in.

use crate::generated::authentication::LoginTokenResponseDataDto;
use crate::generated::shared::{IsSuccessDto, PasswordEncryptType};
use crate::runtime::prelude::*;

/// Credentials to sign a user in with (a password, a one-time code, or an AD or LDAP account)
/// and the credentials of the application.
///
/// Used by [`sign_in_by_credentials`](crate::authentication::AuthenticationClient::sign_in_by_credentials).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SigninByCredentialsDto {
    /// Authentication method of the user.
    ///
    /// Example: `PASSWORD`.
    pub connection: SigninByCredentialsDtoConnection,
    /// Sign-in data for a password. Required when `connection` is `PASSWORD`.
    ///
    /// Example: `{"email":"test@example.com","password":"passw0rd"}`.
    #[doc(alias = "passwordPayload")]
    pub password_payload: Option<SignInByPasswordPayloadDto>,
    /// Data for authentication with a one-time code. Required when `connection` is `PASSCODE`.
    ///
    /// Example: `{"email":"test@example.com","passCode":"passw0rd"}`.
    #[doc(alias = "passCodePayload")]
    pub pass_code_payload: Option<SignInByPassCodePayloadDto>,
    /// Sign-in data for the Windows AD directory. Required when `connection` is `AD`.
    ///
    /// Example: `{"sAMAccountName":"test","password":"passw0rd"}`.
    #[doc(alias = "adPayload")]
    pub ad_payload: Option<SignInByAdPayloadDto>,
    /// Sign-in data for the LDAP directory. Required when `connection` is `LDAP`.
    ///
    /// Example: `{"sAMAccountName":"test","password":"passw0rd"}`.
    #[doc(alias = "ldapPayload")]
    pub ldap_payload: Option<SignInByLdapPayloadDto>,
    /// Additional options of the request.
    ///
    /// Example: `{"passwordEncryptType":"none"}`.
    pub options: Option<SignInOptionsDto>,
    /// ID of the application. Required when the application's authentication method for obtaining
    /// tokens is `client_secret_post`. The client fills it in where required; set it, and
    /// `client_secret`, only to call as another application.
    ///
    /// Example: `6342b8537axxxx047d314109`.
    pub client_id: Option<String>,
    /// Secret of the application. Required when the application's authentication method for
    /// obtaining tokens is `client_secret_post`.
    ///
    /// Example: `4203d30e5e915xxxxxx26c31c9adce68`.
    pub client_secret: Option<Secret>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SigninByCredentialsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(connection: impl Into<SigninByCredentialsDtoConnection>) -> Self {
        Self {
            connection: connection.into(),
            ..Record::blank()
        }
    }

    /// Sets [`password_payload`](Self#structfield.password_payload).
    pub fn password_payload(
        mut self,
        value: impl IntoOption<SignInByPasswordPayloadDto>,
    ) -> Self {
        self.password_payload = value.into_option();
        self
    }

    /// Sets [`pass_code_payload`](Self#structfield.pass_code_payload).
    pub fn pass_code_payload(
        mut self,
        value: impl IntoOption<SignInByPassCodePayloadDto>,
    ) -> Self {
        self.pass_code_payload = value.into_option();
        self
    }

    /// Sets [`ad_payload`](Self#structfield.ad_payload).
    pub fn ad_payload(mut self, value: impl IntoOption<SignInByAdPayloadDto>) -> Self {
        self.ad_payload = value.into_option();
        self
    }

    /// Sets [`ldap_payload`](Self#structfield.ldap_payload).
    pub fn ldap_payload(
        mut self,
        value: impl IntoOption<SignInByLdapPayloadDto>,
    ) -> Self {
        self.ldap_payload = value.into_option();
        self
    }

    /// Sets [`options`](Self#structfield.options).
    pub fn options(mut self, value: impl IntoOption<SignInOptionsDto>) -> Self {
        self.options = value.into_option();
        self
    }

    /// Sets [`client_id`](Self#structfield.client_id).
    pub fn client_id(mut self, value: impl IntoOption<String>) -> Self {
        self.client_id = value.into_option();
        self
    }

    /// Sets [`client_secret`](Self#structfield.client_secret).
    pub fn client_secret(mut self, value: impl IntoOption<Secret>) -> Self {
        self.client_secret = value.into_option();
        self
    }
}

record! {
    SigninByCredentialsDto {
        required connection = "connection",
        optional password_payload = "passwordPayload",
        optional pass_code_payload = "passCodePayload",
        optional ad_payload = "adPayload",
        optional ldap_payload = "ldapPayload",
        optional options = "options",
        optional client_id = "client_id",
        optional client_secret = "client_secret",
    }
}

/// Authentication method of the user.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SigninByCredentialsDtoConnection {
    /// Sign-in with a password.
    ///
    /// Serialized as `PASSWORD`.
    #[doc(alias = "PASSWORD")]
    Password,
    /// Sign-in with a one-time code.
    ///
    /// Serialized as `PASSCODE`.
    #[doc(alias = "PASSCODE")]
    Passcode,
    /// Sign-in against an LDAP user directory.
    ///
    /// Serialized as `LDAP`.
    #[doc(alias = "LDAP")]
    Ldap,
    /// Sign-in against a Windows Active Directory.
    ///
    /// Serialized as `AD`.
    #[doc(alias = "AD")]
    Ad,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    SigninByCredentialsDtoConnection {
        Password = "PASSWORD",
        Passcode = "PASSCODE",
        Ldap = "LDAP",
        Ad = "AD",
    }
}

/// Data for signing a user in from a mobile app: a social or enterprise identity source, and
/// the code or token that it issued.
///
/// Used by [`sign_in_by_mobile`](crate::authentication::AuthenticationClient::sign_in_by_mobile).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SigninByMobileDto {
    /// Kind of mobile social sign-in.
    ///
    /// Example: `wechat`.
    pub connection: SigninByMobileDtoConnection,
    /// Identifier of the external identity source connection.
    ///
    /// Example: `wework`.
    #[doc(alias = "extIdpConnidentifier")]
    pub ext_idp_conn_identifier: String,
    /// Data of the WeChat mobile social sign-in. Required when `connection` is `wechat`.
    #[doc(alias = "wechatPayload")]
    pub wechat_payload: Option<SignInByWechatPayloadDto>,
    /// Data of the Apple mobile social sign-in. Required when `connection` is `apple`.
    #[doc(alias = "applePayload")]
    pub apple_payload: Option<SignInByApplePayloadDto>,
    /// Data of the Alipay mobile social sign-in. Required when `connection` is `alipay`.
    #[doc(alias = "alipayPayload")]
    pub alipay_payload: Option<SignInByAlipayPayloadDto>,
    /// Data of the WeCom mobile social sign-in. Required when `connection` is `wechatwork`.
    #[doc(alias = "wechatworkPayload")]
    pub wechatwork_payload: Option<SignInByWechatworkDto>,
    /// Data of the WeCom mobile social sign-in in delegated development mode. Required when
    /// `connection` is `wechatwork_agency`.
    #[doc(alias = "wechatworkAgencyPayload")]
    pub wechatwork_agency_payload: Option<SignInByWechatworkAgencyPayloadDto>,
    /// Data of the mobile social sign-in of a Lark app store application. Required when
    /// `connection` is `lark_public`.
    #[doc(alias = "larkPublicPayload")]
    pub lark_public_payload: Option<SignInByLarkPublicPayloadDto>,
    /// Data of the mobile social sign-in of a custom Lark application. Required when `connection`
    /// is `lark_internal`.
    #[doc(alias = "larkInternalPayload")]
    pub lark_internal_payload: Option<SignInByLarkInternalPayloadDto>,
    /// Data of the mobile social sign-in of a Lark widget. Required when `connection` is
    /// `lark_block`.
    #[doc(alias = "larkBlockPayload")]
    pub lark_block_payload: Option<SignInByLarkBlockPayloadDto>,
    /// Data of the NetEase Yidun mobile social sign-in. Required when `connection` is `yidun`.
    #[doc(alias = "yidunPayload")]
    pub yidun_payload: Option<SignInByYidunPayloadDto>,
    /// Data for signing in to the WeChat Mini Program with a `code`. Required when `connection` is
    /// `wechat_mini_program_code`.
    #[doc(alias = "wechatMiniProgramCodePayload")]
    pub wechat_mini_program_code_payload: Option<
        SignInByWechatMiniProgramCodePayloadDto,
    >,
    /// Data for signing in to the WeChat Mini Program with a phone number. Required when
    /// `connection` is `wechat_mini_program_phone`.
    #[doc(alias = "wechatMiniProgramPhonePayload")]
    pub wechat_mini_program_phone_payload: Option<
        SignInByWechatMiniProgramPhonePayloadDto,
    >,
    /// Data for signing in to the WeChat Mini Program with a `code` and a phone number. Required
    /// when `connection` is `wechat_mini_program_code_and_phone`.
    #[doc(alias = "wechatMiniProgramCodeAndPhonePayload")]
    pub wechat_mini_program_code_and_phone_payload: Option<
        SignInByWechatMiniProgramCodeAndPhonePayloadDto,
    >,
    /// Data of the Google mobile social sign-in. Required when `connection` is `google`.
    #[doc(alias = "googlePayload")]
    pub google_payload: Option<SignInByGooglePayloadDto>,
    /// Data of the Facebook mobile social sign-in. Required when `connection` is `facebook`.
    #[doc(alias = "facebookPayload")]
    pub facebook_payload: Option<SignInByFacebookPayloadDto>,
    /// Data of the QQ mobile social sign-in. Required when `connection` is `qq`.
    #[doc(alias = "qqPayload")]
    pub qq_payload: Option<SignInByQQPayloadDto>,
    /// Data of the Sina Weibo mobile social sign-in. Required when `connection` is `weibo`.
    #[doc(alias = "weiboPayload")]
    pub weibo_payload: Option<SignInByWeiboPayloadDto>,
    /// Data of the Baidu mobile social sign-in. Required when `connection` is `baidu`. It must
    /// contain `code` or `access_token`; `code` takes precedence.
    #[doc(alias = "baiduPayload")]
    pub baidu_payload: Option<SignInByBaiduPayloadDto>,
    /// Data of the LinkedIn mobile social sign-in. Required when `connection` is `linkedin`.
    #[doc(alias = "linkedInPayload")]
    pub linked_in_payload: Option<SignInByLinkedInPayloadDto>,
    /// Data of the DingTalk mobile social sign-in. Required when `connection` is `dingtalk`.
    #[doc(alias = "dingTalkPayload")]
    pub ding_talk_payload: Option<SignInByDingTalkPayloadDto>,
    /// Data of the GitHub mobile social sign-in. Required when `connection` is `github`.
    #[doc(alias = "githubPayload")]
    pub github_payload: Option<SignInByGithubPayloadDto>,
    /// Data of the Gitee mobile social sign-in. Required when `connection` is `gitee`.
    #[doc(alias = "giteePayload")]
    pub gitee_payload: Option<SignInByGiteePayloadDto>,
    /// Data of the GitLab mobile social sign-in. Required when `connection` is `gitlab`.
    #[doc(alias = "gitlabPayload")]
    pub gitlab_payload: Option<SignInByGitlabPayloadDto>,
    /// Data of the Douyin mobile social sign-in. Required when `connection` is `douyin`.
    #[doc(alias = "douyinPayload")]
    pub douyin_payload: Option<SignInByDouyinPayloadDto>,
    /// Data of the Kuaishou mobile social sign-in. Required when `connection` is `kuaishou`.
    #[doc(alias = "kuaishouPayload")]
    pub kuaishou_payload: Option<SignInByKuaishouPayloadDto>,
    /// Data of the Xiaomi mobile social sign-in. Required when `connection` is `xiaomi`.
    #[doc(alias = "xiaomiPayload")]
    pub xiaomi_payload: Option<SignInByXiaomiPayloadDto>,
    /// Data of the LINE mobile social sign-in. Required when `connection` is `line`.
    #[doc(alias = "linePayload")]
    pub line_payload: Option<SignInByLinePayloadDto>,
    /// Data of the Slack mobile social sign-in. Required when `connection` is `slack`.
    #[doc(alias = "slackPayload")]
    pub slack_payload: Option<SignInBySlackPayloadDto>,
    /// Data of the OPPO mobile social sign-in. Required when `connection` is `oppo`.
    #[doc(alias = "oppoPayload")]
    pub oppo_payload: Option<SignInByOPPOPayloadDto>,
    /// Data of the Huawei mobile social sign-in. Required when `connection` is `huawei`.
    #[doc(alias = "huaweiPayload")]
    pub huawei_payload: Option<SignInByHuaweiPayloadDto>,
    /// Data of the Amazon mobile social sign-in. Required when `connection` is `amazon`.
    #[doc(alias = "amazonPayload")]
    pub amazon_payload: Option<SignInByAmazonPayloadDto>,
    /// Additional options of the request.
    pub options: Option<SignInByMobileOptionsDto>,
    /// ID of the application. Required when the application's authentication method for obtaining
    /// tokens is `client_secret_post`. The client fills it in where required; set it, and
    /// `client_secret`, only to call as another application.
    ///
    /// Example: `6342b8537axxxx047d314109`.
    pub client_id: Option<String>,
    /// Secret of the application. Required when the application's authentication method for
    /// obtaining tokens is `client_secret_post`.
    ///
    /// Example: `4203d30e5e915xxxxxx26c31c9adce68`.
    pub client_secret: Option<Secret>,
    /// Data for signing in to the Douyin Mini Program with a `code`. Required when `connection` is
    /// `douyin_mini_program_code`.
    #[doc(alias = "douyinMiniProgramCodePayload")]
    pub douyin_mini_program_code_payload: Option<
        SignInByDouyinMiniProgramCodePayloadDto,
    >,
    /// Data for signing in to the Douyin Mini Program with a `code` and a phone number. Required
    /// when `connection` is `douyin_mini_program_code_and_phone`.
    #[doc(alias = "douyinMiniProgramCodeAndPhonePayload")]
    pub douyin_mini_program_code_and_phone_payload: Option<
        SignInByDouyinMiniProgramCodeAndPhonePayloadDto,
    >,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SigninByMobileDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        connection: impl Into<SigninByMobileDtoConnection>,
        ext_idp_conn_identifier: impl Into<String>,
    ) -> Self {
        Self {
            connection: connection.into(),
            ext_idp_conn_identifier: ext_idp_conn_identifier.into(),
            ..Record::blank()
        }
    }

    /// Sets [`wechat_payload`](Self#structfield.wechat_payload).
    pub fn wechat_payload(
        mut self,
        value: impl IntoOption<SignInByWechatPayloadDto>,
    ) -> Self {
        self.wechat_payload = value.into_option();
        self
    }

    /// Sets [`apple_payload`](Self#structfield.apple_payload).
    pub fn apple_payload(
        mut self,
        value: impl IntoOption<SignInByApplePayloadDto>,
    ) -> Self {
        self.apple_payload = value.into_option();
        self
    }

    /// Sets [`alipay_payload`](Self#structfield.alipay_payload).
    pub fn alipay_payload(
        mut self,
        value: impl IntoOption<SignInByAlipayPayloadDto>,
    ) -> Self {
        self.alipay_payload = value.into_option();
        self
    }

    /// Sets [`wechatwork_payload`](Self#structfield.wechatwork_payload).
    pub fn wechatwork_payload(
        mut self,
        value: impl IntoOption<SignInByWechatworkDto>,
    ) -> Self {
        self.wechatwork_payload = value.into_option();
        self
    }

    /// Sets [`wechatwork_agency_payload`](Self#structfield.wechatwork_agency_payload).
    pub fn wechatwork_agency_payload(
        mut self,
        value: impl IntoOption<SignInByWechatworkAgencyPayloadDto>,
    ) -> Self {
        self.wechatwork_agency_payload = value.into_option();
        self
    }

    /// Sets [`lark_public_payload`](Self#structfield.lark_public_payload).
    pub fn lark_public_payload(
        mut self,
        value: impl IntoOption<SignInByLarkPublicPayloadDto>,
    ) -> Self {
        self.lark_public_payload = value.into_option();
        self
    }

    /// Sets [`lark_internal_payload`](Self#structfield.lark_internal_payload).
    pub fn lark_internal_payload(
        mut self,
        value: impl IntoOption<SignInByLarkInternalPayloadDto>,
    ) -> Self {
        self.lark_internal_payload = value.into_option();
        self
    }

    /// Sets [`lark_block_payload`](Self#structfield.lark_block_payload).
    pub fn lark_block_payload(
        mut self,
        value: impl IntoOption<SignInByLarkBlockPayloadDto>,
    ) -> Self {
        self.lark_block_payload = value.into_option();
        self
    }

    /// Sets [`yidun_payload`](Self#structfield.yidun_payload).
    pub fn yidun_payload(
        mut self,
        value: impl IntoOption<SignInByYidunPayloadDto>,
    ) -> Self {
        self.yidun_payload = value.into_option();
        self
    }

    /// Sets [`wechat_mini_program_code_payload`](Self#structfield.wechat_mini_program_code_payload).
    pub fn wechat_mini_program_code_payload(
        mut self,
        value: impl IntoOption<SignInByWechatMiniProgramCodePayloadDto>,
    ) -> Self {
        self.wechat_mini_program_code_payload = value.into_option();
        self
    }

    /// Sets [`wechat_mini_program_phone_payload`](Self#structfield.wechat_mini_program_phone_payload).
    pub fn wechat_mini_program_phone_payload(
        mut self,
        value: impl IntoOption<SignInByWechatMiniProgramPhonePayloadDto>,
    ) -> Self {
        self.wechat_mini_program_phone_payload = value.into_option();
        self
    }

    /// Sets [`wechat_mini_program_code_and_phone_payload`](Self#structfield.wechat_mini_program_code_and_phone_payload).
    pub fn wechat_mini_program_code_and_phone_payload(
        mut self,
        value: impl IntoOption<SignInByWechatMiniProgramCodeAndPhonePayloadDto>,
    ) -> Self {
        self.wechat_mini_program_code_and_phone_payload = value.into_option();
        self
    }

    /// Sets [`google_payload`](Self#structfield.google_payload).
    pub fn google_payload(
        mut self,
        value: impl IntoOption<SignInByGooglePayloadDto>,
    ) -> Self {
        self.google_payload = value.into_option();
        self
    }

    /// Sets [`facebook_payload`](Self#structfield.facebook_payload).
    pub fn facebook_payload(
        mut self,
        value: impl IntoOption<SignInByFacebookPayloadDto>,
    ) -> Self {
        self.facebook_payload = value.into_option();
        self
    }

    /// Sets [`qq_payload`](Self#structfield.qq_payload).
    pub fn qq_payload(mut self, value: impl IntoOption<SignInByQQPayloadDto>) -> Self {
        self.qq_payload = value.into_option();
        self
    }

    /// Sets [`weibo_payload`](Self#structfield.weibo_payload).
    pub fn weibo_payload(
        mut self,
        value: impl IntoOption<SignInByWeiboPayloadDto>,
    ) -> Self {
        self.weibo_payload = value.into_option();
        self
    }

    /// Sets [`baidu_payload`](Self#structfield.baidu_payload).
    pub fn baidu_payload(
        mut self,
        value: impl IntoOption<SignInByBaiduPayloadDto>,
    ) -> Self {
        self.baidu_payload = value.into_option();
        self
    }

    /// Sets [`linked_in_payload`](Self#structfield.linked_in_payload).
    pub fn linked_in_payload(
        mut self,
        value: impl IntoOption<SignInByLinkedInPayloadDto>,
    ) -> Self {
        self.linked_in_payload = value.into_option();
        self
    }

    /// Sets [`ding_talk_payload`](Self#structfield.ding_talk_payload).
    pub fn ding_talk_payload(
        mut self,
        value: impl IntoOption<SignInByDingTalkPayloadDto>,
    ) -> Self {
        self.ding_talk_payload = value.into_option();
        self
    }

    /// Sets [`github_payload`](Self#structfield.github_payload).
    pub fn github_payload(
        mut self,
        value: impl IntoOption<SignInByGithubPayloadDto>,
    ) -> Self {
        self.github_payload = value.into_option();
        self
    }

    /// Sets [`gitee_payload`](Self#structfield.gitee_payload).
    pub fn gitee_payload(
        mut self,
        value: impl IntoOption<SignInByGiteePayloadDto>,
    ) -> Self {
        self.gitee_payload = value.into_option();
        self
    }

    /// Sets [`gitlab_payload`](Self#structfield.gitlab_payload).
    pub fn gitlab_payload(
        mut self,
        value: impl IntoOption<SignInByGitlabPayloadDto>,
    ) -> Self {
        self.gitlab_payload = value.into_option();
        self
    }

    /// Sets [`douyin_payload`](Self#structfield.douyin_payload).
    pub fn douyin_payload(
        mut self,
        value: impl IntoOption<SignInByDouyinPayloadDto>,
    ) -> Self {
        self.douyin_payload = value.into_option();
        self
    }

    /// Sets [`kuaishou_payload`](Self#structfield.kuaishou_payload).
    pub fn kuaishou_payload(
        mut self,
        value: impl IntoOption<SignInByKuaishouPayloadDto>,
    ) -> Self {
        self.kuaishou_payload = value.into_option();
        self
    }

    /// Sets [`xiaomi_payload`](Self#structfield.xiaomi_payload).
    pub fn xiaomi_payload(
        mut self,
        value: impl IntoOption<SignInByXiaomiPayloadDto>,
    ) -> Self {
        self.xiaomi_payload = value.into_option();
        self
    }

    /// Sets [`line_payload`](Self#structfield.line_payload).
    pub fn line_payload(
        mut self,
        value: impl IntoOption<SignInByLinePayloadDto>,
    ) -> Self {
        self.line_payload = value.into_option();
        self
    }

    /// Sets [`slack_payload`](Self#structfield.slack_payload).
    pub fn slack_payload(
        mut self,
        value: impl IntoOption<SignInBySlackPayloadDto>,
    ) -> Self {
        self.slack_payload = value.into_option();
        self
    }

    /// Sets [`oppo_payload`](Self#structfield.oppo_payload).
    pub fn oppo_payload(
        mut self,
        value: impl IntoOption<SignInByOPPOPayloadDto>,
    ) -> Self {
        self.oppo_payload = value.into_option();
        self
    }

    /// Sets [`huawei_payload`](Self#structfield.huawei_payload).
    pub fn huawei_payload(
        mut self,
        value: impl IntoOption<SignInByHuaweiPayloadDto>,
    ) -> Self {
        self.huawei_payload = value.into_option();
        self
    }

    /// Sets [`amazon_payload`](Self#structfield.amazon_payload).
    pub fn amazon_payload(
        mut self,
        value: impl IntoOption<SignInByAmazonPayloadDto>,
    ) -> Self {
        self.amazon_payload = value.into_option();
        self
    }

    /// Sets [`options`](Self#structfield.options).
    pub fn options(mut self, value: impl IntoOption<SignInByMobileOptionsDto>) -> Self {
        self.options = value.into_option();
        self
    }

    /// Sets [`client_id`](Self#structfield.client_id).
    pub fn client_id(mut self, value: impl IntoOption<String>) -> Self {
        self.client_id = value.into_option();
        self
    }

    /// Sets [`client_secret`](Self#structfield.client_secret).
    pub fn client_secret(mut self, value: impl IntoOption<Secret>) -> Self {
        self.client_secret = value.into_option();
        self
    }

    /// Sets [`douyin_mini_program_code_payload`](Self#structfield.douyin_mini_program_code_payload).
    pub fn douyin_mini_program_code_payload(
        mut self,
        value: impl IntoOption<SignInByDouyinMiniProgramCodePayloadDto>,
    ) -> Self {
        self.douyin_mini_program_code_payload = value.into_option();
        self
    }

    /// Sets [`douyin_mini_program_code_and_phone_payload`](Self#structfield.douyin_mini_program_code_and_phone_payload).
    pub fn douyin_mini_program_code_and_phone_payload(
        mut self,
        value: impl IntoOption<SignInByDouyinMiniProgramCodeAndPhonePayloadDto>,
    ) -> Self {
        self.douyin_mini_program_code_and_phone_payload = value.into_option();
        self
    }
}

record! {
    SigninByMobileDto {
        required connection = "connection",
        required ext_idp_conn_identifier = "extIdpConnidentifier",
        optional wechat_payload = "wechatPayload",
        optional apple_payload = "applePayload",
        optional alipay_payload = "alipayPayload",
        optional wechatwork_payload = "wechatworkPayload",
        optional wechatwork_agency_payload = "wechatworkAgencyPayload",
        optional lark_public_payload = "larkPublicPayload",
        optional lark_internal_payload = "larkInternalPayload",
        optional lark_block_payload = "larkBlockPayload",
        optional yidun_payload = "yidunPayload",
        optional wechat_mini_program_code_payload = "wechatMiniProgramCodePayload",
        optional wechat_mini_program_phone_payload = "wechatMiniProgramPhonePayload",
        optional wechat_mini_program_code_and_phone_payload = "wechatMiniProgramCodeAndPhonePayload",
        optional google_payload = "googlePayload",
        optional facebook_payload = "facebookPayload",
        optional qq_payload = "qqPayload",
        optional weibo_payload = "weiboPayload",
        optional baidu_payload = "baiduPayload",
        optional linked_in_payload = "linkedInPayload",
        optional ding_talk_payload = "dingTalkPayload",
        optional github_payload = "githubPayload",
        optional gitee_payload = "giteePayload",
        optional gitlab_payload = "gitlabPayload",
        optional douyin_payload = "douyinPayload",
        optional kuaishou_payload = "kuaishouPayload",
        optional xiaomi_payload = "xiaomiPayload",
        optional line_payload = "linePayload",
        optional slack_payload = "slackPayload",
        optional oppo_payload = "oppoPayload",
        optional huawei_payload = "huaweiPayload",
        optional amazon_payload = "amazonPayload",
        optional options = "options",
        optional client_id = "client_id",
        optional client_secret = "client_secret",
        optional douyin_mini_program_code_payload = "douyinMiniProgramCodePayload",
        optional douyin_mini_program_code_and_phone_payload = "douyinMiniProgramCodeAndPhonePayload",
    }
}

/// Kind of mobile social sign-in.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SigninByMobileDtoConnection {
    /// Sign-in with Apple in a mobile app.
    ///
    /// Serialized as `apple`.
    #[doc(alias = "apple")]
    Apple,
    /// Sign-in with WeChat in a mobile app.
    ///
    /// Serialized as `wechat`.
    #[doc(alias = "wechat")]
    Wechat,
    /// Sign-in with Alipay in a mobile app.
    ///
    /// Serialized as `alipay`.
    #[doc(alias = "alipay")]
    Alipay,
    /// Sign-in with WeCom (WeChat Work) in a mobile app.
    ///
    /// Serialized as `wechatwork`.
    #[doc(alias = "wechatwork")]
    Wechatwork,
    /// Sign-in with WeCom in a mobile app, in delegated development mode.
    ///
    /// Serialized as `wechatwork_agency`.
    #[doc(alias = "wechatwork_agency")]
    WechatworkAgency,
    /// Sign-in with a company's custom Lark app in a mobile app.
    ///
    /// Serialized as `lark_internal`.
    #[doc(alias = "lark_internal")]
    LarkInternal,
    /// Sign-in with a Lark app store app in a mobile app.
    ///
    /// Serialized as `lark_public`.
    #[doc(alias = "lark_public")]
    LarkPublic,
    /// Sign-in from a Lark block (widget).
    ///
    /// Serialized as `lark_block`.
    #[doc(alias = "lark_block")]
    LarkBlock,
    /// One-tap sign-in with NetEase Yidun.
    ///
    /// Serialized as `yidun`.
    #[doc(alias = "yidun")]
    Yidun,
    /// Sign-in in a WeChat Mini Program with a `code`.
    ///
    /// Serialized as `wechat_mini_program_code`.
    #[doc(alias = "wechat_mini_program_code")]
    WechatMiniProgramCode,
    /// Sign-in in a WeChat Mini Program with the phone number.
    ///
    /// Serialized as `wechat_mini_program_phone`.
    #[doc(alias = "wechat_mini_program_phone")]
    WechatMiniProgramPhone,
    /// Sign-in in a WeChat Mini Program with a `code` and the phone number.
    ///
    /// Serialized as `wechat_mini_program_code_and_phone`.
    #[doc(alias = "wechat_mini_program_code_and_phone")]
    WechatMiniProgramCodeAndPhone,
    /// Sign-in with Google in a mobile app.
    ///
    /// Serialized as `google`.
    #[doc(alias = "google")]
    Google,
    /// Sign-in with Facebook in a mobile app.
    ///
    /// Serialized as `facebook`.
    #[doc(alias = "facebook")]
    Facebook,
    /// Sign-in with QQ in a mobile app.
    ///
    /// Serialized as `qq`.
    #[doc(alias = "qq")]
    Qq,
    /// Sign-in with Sina Weibo in a mobile app.
    ///
    /// Serialized as `weibo`.
    #[doc(alias = "weibo")]
    Weibo,
    /// Sign-in with Baidu in a mobile app.
    ///
    /// Serialized as `baidu`.
    #[doc(alias = "baidu")]
    Baidu,
    /// Sign-in with LinkedIn in a mobile app.
    ///
    /// Serialized as `linkedin`.
    #[doc(alias = "linkedin")]
    Linkedin,
    /// Sign-in with DingTalk in a mobile app.
    ///
    /// Serialized as `dingtalk`.
    #[doc(alias = "dingtalk")]
    Dingtalk,
    /// Sign-in with GitHub in a mobile app.
    ///
    /// Serialized as `github`.
    #[doc(alias = "github")]
    Github,
    /// Sign-in with Gitee in a mobile app.
    ///
    /// Serialized as `gitee`.
    #[doc(alias = "gitee")]
    Gitee,
    /// Sign-in with GitLab in a mobile app.
    ///
    /// Serialized as `gitlab`.
    #[doc(alias = "gitlab")]
    Gitlab,
    /// Sign-in with Douyin in a mobile app.
    ///
    /// Serialized as `douyin`.
    #[doc(alias = "douyin")]
    Douyin,
    /// Sign-in with Kuaishou in a mobile app.
    ///
    /// Serialized as `kuaishou`.
    #[doc(alias = "kuaishou")]
    Kuaishou,
    /// Sign-in with a Xiaomi account in a mobile app.
    ///
    /// Serialized as `xiaomi`.
    #[doc(alias = "xiaomi")]
    Xiaomi,
    /// Sign-in with LINE in a mobile app.
    ///
    /// Serialized as `line`.
    #[doc(alias = "line")]
    Line,
    /// Sign-in with Slack in a mobile app.
    ///
    /// Serialized as `slack`.
    #[doc(alias = "slack")]
    Slack,
    /// Sign-in with an OPPO account in a mobile app.
    ///
    /// Serialized as `oppo`.
    #[doc(alias = "oppo")]
    Oppo,
    /// Sign-in with a Huawei account in a mobile app.
    ///
    /// Serialized as `huawei`.
    #[doc(alias = "huawei")]
    Huawei,
    /// Sign-in with an Amazon account in a mobile app.
    ///
    /// Serialized as `amazon`.
    #[doc(alias = "amazon")]
    Amazon,
    /// Sign-in in a Douyin Mini Program with a `code`.
    ///
    /// Serialized as `douyin_mini_program_code`.
    #[doc(alias = "douyin_mini_program_code")]
    DouyinMiniProgramCode,
    /// Sign-in in a Douyin Mini Program with a `code` and the phone number.
    ///
    /// Serialized as `douyin_mini_program_code_and_phone`.
    #[doc(alias = "douyin_mini_program_code_and_phone")]
    DouyinMiniProgramCodeAndPhone,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    SigninByMobileDtoConnection {
        Apple = "apple",
        Wechat = "wechat",
        Alipay = "alipay",
        Wechatwork = "wechatwork",
        WechatworkAgency = "wechatwork_agency",
        LarkInternal = "lark_internal",
        LarkPublic = "lark_public",
        LarkBlock = "lark_block",
        Yidun = "yidun",
        WechatMiniProgramCode = "wechat_mini_program_code",
        WechatMiniProgramPhone = "wechat_mini_program_phone",
        WechatMiniProgramCodeAndPhone = "wechat_mini_program_code_and_phone",
        Google = "google",
        Facebook = "facebook",
        Qq = "qq",
        Weibo = "weibo",
        Baidu = "baidu",
        Linkedin = "linkedin",
        Dingtalk = "dingtalk",
        Github = "github",
        Gitee = "gitee",
        Gitlab = "gitlab",
        Douyin = "douyin",
        Kuaishou = "kuaishou",
        Xiaomi = "xiaomi",
        Line = "line",
        Slack = "slack",
        Oppo = "oppo",
        Huawei = "huawei",
        Amazon = "amazon",
        DouyinMiniProgramCode = "douyin_mini_program_code",
        DouyinMiniProgramCodeAndPhone = "douyin_mini_program_code_and_phone",
    }
}

/// The account to switch to: a personal account or one of its public accounts.
///
/// Used by [`switch_login_by_user`](crate::authentication::AuthenticationClient::switch_login_by_user).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PublicAccountSwitchLoginDto {
    /// ID of the user to switch to.
    #[doc(alias = "targetUserId")]
    pub target_user_id: String,
    /// Additional options of the request.
    pub options: Option<SignInBySwitchOptionsDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl PublicAccountSwitchLoginDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(target_user_id: impl Into<String>) -> Self {
        Self {
            target_user_id: target_user_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`options`](Self#structfield.options).
    pub fn options(mut self, value: impl IntoOption<SignInBySwitchOptionsDto>) -> Self {
        self.options = value.into_option();
        self
    }
}

record! {
    PublicAccountSwitchLoginDto {
        required target_user_id = "targetUserId",
        optional options = "options",
    }
}

/// Request to get the Alipay AuthInfo.
///
/// Used by [`get_alipay_auth_info`](crate::authentication::AuthenticationClient::get_alipay_auth_info).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAlipayAuthInfoDto {
    /// Identifier of the external identity source connection.
    ///
    /// Example: `wework`.
    #[doc(alias = "extIdpConnidentifier")]
    pub ext_idp_conn_identifier: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetAlipayAuthInfoDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(ext_idp_conn_identifier: impl Into<String>) -> Self {
        Self {
            ext_idp_conn_identifier: ext_idp_conn_identifier.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetAlipayAuthInfoDto {
        required ext_idp_conn_identifier = "extIdpConnidentifier",
    }
}

/// A sign-in QR code to generate: its type, its identity source connection, and the data to
/// pass along.
///
/// Used by [`gene_qr_code`](crate::authentication::AuthenticationClient::gene_qr_code).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GenerateQrcodeDto {
    /// Type of the QR code. Three types are currently supported.
    ///
    /// Example: `MOBILE_APP`.
    pub r#type: GenerateQrcodeDtoType,
    /// ID of the identity source connection to use when `type` is `WECHAT_MINIPROGRAM` or
    /// `WECHAT_OFFICIAL_ACCOUNT`. If not set, the first matching connection enabled for the
    /// application is used.
    ///
    /// Example: `62eb7ed1f04xxxxc6955b329`.
    #[doc(alias = "extIdpConnId")]
    pub ext_idp_conn_id: Option<String>,
    /// Custom data to pass along when `type` is `MOBILE_APP`. It is stored in the user's custom
    /// data once the user has scanned the code and authorized the sign-in.
    ///
    /// Example: `{"school":"hust"}`.
    #[doc(alias = "customData")]
    pub custom_data: Option<JsonObject>,
    /// Custom pipeline context when `type` is `WECHAT_OFFICIAL_ACCOUNT` or `WECHAT_MINIPROGRAM`. It
    /// is passed to the pipeline in `context`.
    ///
    /// Example: `{"source":"utm"}`.
    pub context: Option<JsonObject>,
    /// Whether to merge the custom logo into the generated image when `type` is
    /// `WECHAT_MINIPROGRAM`. Merging on the server slows down the response. Leaving it off and
    /// combining the images on the client is recommended; the GenAuth SDKs do this for you.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    #[doc(alias = "autoMergeQrCode")]
    pub auto_merge_qr_code: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GenerateQrcodeDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(r#type: impl Into<GenerateQrcodeDtoType>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Record::blank()
        }
    }

    /// Sets [`ext_idp_conn_id`](Self#structfield.ext_idp_conn_id).
    pub fn ext_idp_conn_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ext_idp_conn_id = value.into_option();
        self
    }

    /// Sets [`custom_data`](Self#structfield.custom_data).
    pub fn custom_data(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.custom_data = value.into_option();
        self
    }

    /// Sets [`context`](Self#structfield.context).
    pub fn context(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.context = value.into_option();
        self
    }

    /// Sets [`auto_merge_qr_code`](Self#structfield.auto_merge_qr_code).
    pub fn auto_merge_qr_code(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_merge_qr_code = value.into_option();
        self
    }
}

record! {
    GenerateQrcodeDto {
        required r#type = "type",
        optional ext_idp_conn_id = "extIdpConnId",
        optional custom_data = "customData",
        optional context = "context",
        optional auto_merge_qr_code = "autoMergeQrCode",
    }
}

/// Type of the QR code. Three types are currently supported.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GenerateQrcodeDtoType {
    /// QR code scanned with your own mobile app.
    ///
    /// Serialized as `MOBILE_APP`.
    #[doc(alias = "MOBILE_APP")]
    MobileApp,
    /// QR code scanned with a WeChat Mini Program.
    ///
    /// Serialized as `WECHAT_MINIPROGRAM`.
    #[doc(alias = "WECHAT_MINIPROGRAM")]
    WechatMiniprogram,
    /// QR code that the user scans to follow a WeChat Official Account.
    ///
    /// Serialized as `WECHAT_OFFICIAL_ACCOUNT`.
    #[doc(alias = "WECHAT_OFFICIAL_ACCOUNT")]
    WechatOfficialAccount,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    GenerateQrcodeDtoType {
        MobileApp = "MOBILE_APP",
        WechatMiniprogram = "WECHAT_MINIPROGRAM",
        WechatOfficialAccount = "WECHAT_OFFICIAL_ACCOUNT",
    }
}

/// Request to check the status of a sign-in QR code.
///
/// Used by [`check_qr_code_status`](crate::authentication::AuthenticationClient::check_qr_code_status).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckQrCodeStatusDto {
    /// Unique ID of the QR code.
    #[doc(alias = "qrcodeId")]
    pub qrcode_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CheckQrCodeStatusDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(qrcode_id: impl Into<String>) -> Self {
        Self {
            qrcode_id: qrcode_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    CheckQrCodeStatusDto {
        required qrcode_id = "qrcodeId",
    }
}

/// The QR code ticket to exchange for tokens and the credentials of the calling application.
///
/// Used by [`exchange_token_set_with_qr_code_ticket`](crate::authentication::AuthenticationClient::exchange_token_set_with_qr_code_ticket).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExchangeTokenSetWithQRcodeTicketDto {
    /// Ticket to exchange for the full user information. It is issued once the QR code is
    /// authorized, provided that full user information from the web polling endpoint is off (the
    /// default) in the console's web security settings for app QR code sign-in.
    pub ticket: Secret,
    /// ID of the application. Required when the application's authentication method for obtaining
    /// tokens is `client_secret_post`. The client fills it in where required; set it, and
    /// `client_secret`, only to call as another application.
    ///
    /// Example: `6342b8537axxxx047d314109`.
    pub client_id: Option<String>,
    /// Secret of the application. Required when the application's authentication method for
    /// obtaining tokens is `client_secret_post`.
    ///
    /// Example: `4203d30e5e915xxxxxx26c31c9adce68`.
    pub client_secret: Option<Secret>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ExchangeTokenSetWithQRcodeTicketDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(ticket: impl Into<Secret>) -> Self {
        Self {
            ticket: ticket.into(),
            ..Record::blank()
        }
    }

    /// Sets [`client_id`](Self#structfield.client_id).
    pub fn client_id(mut self, value: impl IntoOption<String>) -> Self {
        self.client_id = value.into_option();
        self
    }

    /// Sets [`client_secret`](Self#structfield.client_secret).
    pub fn client_secret(mut self, value: impl IntoOption<Secret>) -> Self {
        self.client_secret = value.into_option();
        self
    }
}

record! {
    ExchangeTokenSetWithQRcodeTicketDto {
        required ticket = "ticket",
        optional client_id = "client_id",
        optional client_secret = "client_secret",
    }
}

/// Request to check the status of a FastPass QR code.
///
/// Used by [`get_app_login_qr_code_status`](crate::authentication::AuthenticationClient::get_app_login_qr_code_status).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAppLoginQrCodeStatusDto {
    /// Unique ID of the QR code.
    #[doc(alias = "qrcodeId")]
    pub qrcode_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetAppLoginQrCodeStatusDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(qrcode_id: impl Into<String>) -> Self {
        Self {
            qrcode_id: qrcode_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetAppLoginQrCodeStatusDto {
        required qrcode_id = "qrcodeId",
    }
}

/// The QR code shown on the FastPass page and the action to take on it.
///
/// Used by [`qr_code_app_login`](crate::authentication::AuthenticationClient::qr_code_app_login).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AppQRCodeLoginDto {
    /// Unique ID of the QR code.
    #[doc(alias = "qrcodeId")]
    pub qrcode_id: String,
    /// Action to take on the scanned QR code: an app sign-in.
    ///
    /// Example: `APP_LOGIN`.
    pub action: AppQRCodeLoginDtoAction,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl AppQRCodeLoginDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        qrcode_id: impl Into<String>,
        action: impl Into<AppQRCodeLoginDtoAction>,
    ) -> Self {
        Self {
            qrcode_id: qrcode_id.into(),
            action: action.into(),
            ..Record::blank()
        }
    }
}

record! {
    AppQRCodeLoginDto {
        required qrcode_id = "qrcodeId",
        required action = "action",
    }
}

/// Action to take on the scanned QR code: an app sign-in.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppQRCodeLoginDtoAction {
    /// Sign-in by scanning the QR code with an app.
    ///
    /// Serialized as `APP_LOGIN`.
    #[doc(alias = "APP_LOGIN")]
    AppLogin,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    AppQRCodeLoginDtoAction {
        AppLogin = "APP_LOGIN",
    }
}

/// Request to start a push sign-in.
///
/// Used by [`sign_in_by_push`](crate::authentication::AuthenticationClient::sign_in_by_push).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignInByPushDto {
    /// Account of the user: username, phone number, or email address.
    ///
    /// Example: `test`.
    pub account: String,
    /// Additional options of the request.
    pub options: Option<SignInByPushOptionsDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByPushDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(account: impl Into<String>) -> Self {
        Self {
            account: account.into(),
            ..Record::blank()
        }
    }

    /// Sets [`options`](Self#structfield.options).
    pub fn options(mut self, value: impl IntoOption<SignInByPushOptionsDto>) -> Self {
        self.options = value.into_option();
        self
    }
}

record! {
    SignInByPushDto {
        required account = "account",
        optional options = "options",
    }
}

/// Request to check the status of a push code.
///
/// Used by [`check_push_code_status`](crate::authentication::AuthenticationClient::check_push_code_status).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckPushCodeStatusDto {
    /// Push code, the unique ID of the push sign-in.
    #[doc(alias = "pushCodeId")]
    pub push_code_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CheckPushCodeStatusDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(push_code_id: impl Into<String>) -> Self {
        Self {
            push_code_id: push_code_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    CheckPushCodeStatusDto {
        required push_code_id = "pushCodeId",
    }
}

/// A push sign-in and the application that started it, used to find the associated client
/// applications.
///
/// Used by [`get_push_login_relation_apps`](crate::authentication::AuthenticationClient::get_push_login_relation_apps).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPushCodeRelationAppsDto {
    /// Push code, the unique ID of the push sign-in.
    #[doc(alias = "pushCodeId")]
    pub push_code_id: String,
    /// ID of the application that started the push sign-in.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetPushCodeRelationAppsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(push_code_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            push_code_id: push_code_id.into(),
            app_id: app_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetPushCodeRelationAppsDto {
        required push_code_id = "pushCodeId",
        required app_id = "appId",
    }
}

/// Options for the FastPass QR code of a signed-in user, scanned with the GenAuth token app.
///
/// Used by [`gene_fastpass_qrcode_info`](crate::authentication::AuthenticationClient::gene_fastpass_qrcode_info).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SignInFastpassDto {
    /// Additional options of the request.
    pub options: Option<SignInFastpassOptionsDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInFastpassDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`options`](Self#structfield.options).
    pub fn options(mut self, value: impl IntoOption<SignInFastpassOptionsDto>) -> Self {
        self.options = value.into_option();
        self
    }
}

record! {
    SignInFastpassDto {
        optional options = "options",
    }
}

/// Request to list the FastPass client applications.
///
/// Used by [`get_fastpass_params`](crate::authentication::AuthenticationClient::get_fastpass_params).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFastpassParamsDto {
    /// ID of the FastPass QR code.
    #[doc(alias = "qrcodeId")]
    pub qrcode_id: String,
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetFastpassParamsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(qrcode_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            qrcode_id: qrcode_id.into(),
            app_id: app_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetFastpassParamsDto {
        required qrcode_id = "qrcodeId",
        required app_id = "appId",
    }
}

/// The authenticator's credential and the ticket that complete a WebAuthn authentication.
///
/// Used by [`verify_authentication`](crate::authentication::AuthenticationClient::verify_authentication).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyAuthenticationDto {
    /// Credential obtained from the authenticator.
    #[doc(alias = "authenticationCredential")]
    pub authentication_credential: AuthenticationCredentialDto,
    /// Ticket from the endpoint that returns the initialization parameters of a WebAuthn
    /// authentication request.
    pub ticket: Secret,
    /// Additional options of the request.
    pub options: Option<SignInByWebAuthnOptionsDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl VerifyAuthenticationDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        authentication_credential: AuthenticationCredentialDto,
        ticket: impl Into<Secret>,
    ) -> Self {
        Self {
            authentication_credential,
            ticket: ticket.into(),
            ..Record::blank()
        }
    }

    /// Sets [`options`](Self#structfield.options).
    pub fn options(
        mut self,
        value: impl IntoOption<SignInByWebAuthnOptionsDto>,
    ) -> Self {
        self.options = value.into_option();
        self
    }
}

record! {
    VerifyAuthenticationDto {
        required authentication_credential = "authenticationCredential",
        required ticket = "ticket",
        optional options = "options",
    }
}

/// Request to get the status of a sign-in QR code.
///
/// Used by [`get_qr_code_status`](crate::authentication::AuthenticationClient::get_qr_code_status).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetQrCodeStatusDto {
    /// Unique ID of the QR code.
    #[doc(alias = "qrcodeId")]
    pub qrcode_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetQrCodeStatusDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(qrcode_id: impl Into<String>) -> Self {
        Self {
            qrcode_id: qrcode_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetQrCodeStatusDto {
        required qrcode_id = "qrcodeId",
    }
}

/// An account name, email address, username, or phone number, and the password for sign-in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignInByPasswordPayloadDto {
    /// Password of the user, unencrypted by default. All GenAuth APIs transmit passwords over
    /// HTTPS, which provides a basic level of security. For a higher level, the password can be
    /// encrypted with `RSA256` or `SM2`; see `options.passwordEncryptType`.
    ///
    /// Example: `passw0rd`.
    pub password: Secret,
    /// Account of the user: username, phone number, or email address.
    ///
    /// Example: `test`.
    pub account: Option<String>,
    /// Email address, case-insensitive.
    ///
    /// Example: `test@example.com`.
    pub email: Option<String>,
    /// Username of the user who signs in.
    ///
    /// Example: `test`.
    pub username: Option<String>,
    /// Phone number of the user.
    ///
    /// Example: `188xxxx8888`.
    pub phone: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByPasswordPayloadDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(password: impl Into<Secret>) -> Self {
        Self {
            password: password.into(),
            ..Record::blank()
        }
    }

    /// Sets [`account`](Self#structfield.account).
    pub fn account(mut self, value: impl IntoOption<String>) -> Self {
        self.account = value.into_option();
        self
    }

    /// Sets [`email`](Self#structfield.email).
    pub fn email(mut self, value: impl IntoOption<String>) -> Self {
        self.email = value.into_option();
        self
    }

    /// Sets [`username`](Self#structfield.username).
    pub fn username(mut self, value: impl IntoOption<String>) -> Self {
        self.username = value.into_option();
        self
    }

    /// Sets [`phone`](Self#structfield.phone).
    pub fn phone(mut self, value: impl IntoOption<String>) -> Self {
        self.phone = value.into_option();
        self
    }
}

record! {
    SignInByPasswordPayloadDto {
        required password = "password",
        optional account = "account",
        optional email = "email",
        optional username = "username",
        optional phone = "phone",
    }
}

/// An email address or phone number, and the one-time code sent to it, for sign-in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignInByPassCodePayloadDto {
    /// One-time code. Obtain it first by calling the endpoint that sends an SMS or the one that
    /// sends an email.
    ///
    /// Example: `123456`.
    #[doc(alias = "passCode")]
    pub pass_code: Secret,
    /// Email address, case-insensitive.
    ///
    /// Example: `114114`.
    pub email: Option<String>,
    /// Phone number of the user.
    ///
    /// Example: `188xxxx8888`.
    pub phone: Option<String>,
    /// Country calling code of the phone number. Optional for numbers in mainland China. The
    /// GenAuth SMS service does not support international numbers out of the box: configure an
    /// international SMS service in the GenAuth console first. See the [list of country calling
    /// codes](<https://en.wikipedia.org/wiki/List_of_country_calling_codes>).
    ///
    /// Server default: `+86`.\
    /// Example: `+86`.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByPassCodePayloadDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(pass_code: impl Into<Secret>) -> Self {
        Self {
            pass_code: pass_code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`email`](Self#structfield.email).
    pub fn email(mut self, value: impl IntoOption<String>) -> Self {
        self.email = value.into_option();
        self
    }

    /// Sets [`phone`](Self#structfield.phone).
    pub fn phone(mut self, value: impl IntoOption<String>) -> Self {
        self.phone = value.into_option();
        self
    }

    /// Sets [`phone_country_code`](Self#structfield.phone_country_code).
    pub fn phone_country_code(mut self, value: impl IntoOption<String>) -> Self {
        self.phone_country_code = value.into_option();
        self
    }
}

record! {
    SignInByPassCodePayloadDto {
        required pass_code = "passCode",
        optional email = "email",
        optional phone = "phone",
        optional phone_country_code = "phoneCountryCode",
    }
}

/// The account name and password with which an Active Directory user signs in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignInByAdPayloadDto {
    /// Password of the user, unencrypted by default. All GenAuth APIs transmit passwords over
    /// HTTPS, which provides a basic level of security. For a higher level, the password can be
    /// encrypted with `RSA256` or `SM2`; see `options.passwordEncryptType`.
    ///
    /// Example: `passw0rd`.
    pub password: Secret,
    /// `sAMAccountName` of the account in the Windows AD directory.
    ///
    /// Example: `test`.
    #[doc(alias = "sAMAccountName")]
    pub s_am_account_name: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByAdPayloadDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        password: impl Into<Secret>,
        s_am_account_name: impl Into<String>,
    ) -> Self {
        Self {
            password: password.into(),
            s_am_account_name: s_am_account_name.into(),
            ..Record::blank()
        }
    }
}

record! {
    SignInByAdPayloadDto {
        required password = "password",
        required s_am_account_name = "sAMAccountName",
    }
}

/// The account name and password with which an LDAP user signs in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignInByLdapPayloadDto {
    /// Password of the user, unencrypted by default. All GenAuth APIs transmit passwords over
    /// HTTPS, which provides a basic level of security. For a higher level, the password can be
    /// encrypted with `RSA256` or `SM2`; see `options.passwordEncryptType`.
    ///
    /// Example: `passw0rd`.
    pub password: Secret,
    /// `sAMAccountName` of the account in the LDAP directory.
    ///
    /// Example: `114114`.
    #[doc(alias = "sAMAccountName")]
    pub s_am_account_name: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByLdapPayloadDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        password: impl Into<Secret>,
        s_am_account_name: impl Into<String>,
    ) -> Self {
        Self {
            password: password.into(),
            s_am_account_name: s_am_account_name.into(),
            ..Record::blank()
        }
    }
}

record! {
    SignInByLdapPayloadDto {
        required password = "password",
        required s_am_account_name = "sAMAccountName",
    }
}

/// Options for a sign-in, such as the requested scopes, the tenant, automatic sign-up, the
/// captcha text, and password encryption.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SignInOptionsDto {
    /// Requested scopes, separated by spaces; `openid` must be included. The decoded `id_token`
    /// contains the user fields that belong to these scopes.
    ///
    /// - `openid`: required.
    /// - `profile`: returns `birthdate`, `family_name`, `gender`, `given_name`, `locale`,
    ///   `middle_name`, `name`, `nickname`, `picture`, `preferred_username`, `profile`,
    ///   `updated_at`, `website`, and `zoneinfo`.
    /// - `username`: returns `username`.
    /// - `email`: returns `email` and `email_verified`.
    /// - `phone`: returns `phone_number` and `phone_number_verified`.
    /// - `offline_access`: makes the token endpoint return a `refresh_token`.
    /// - `roles`: returns the roles of the user.
    /// - `external_id`: returns the ID of the user in the original system.
    /// - `extended_fields`: returns the custom fields of the user as an object that maps field
    ///   names to values.
    /// - `tenant_id`: returns the tenant ID of the user.
    ///
    /// Example: `openid profile`.
    pub scope: Option<String>,
    /// Real IP address of the client. By default, GenAuth uses the address the request comes from
    /// as the sign-in IP address of the user. When you call the endpoint from a backend server,
    /// pass the real IP address of the user here.
    ///
    /// Example: `192.168.0.1`.
    #[doc(alias = "clientIp")]
    pub client_ip: Option<String>,
    /// Extra request context, passed to the `context` object of the pipelines that run before and
    /// after authentication.
    ///
    /// Example: `{"source":"utm"}`.
    pub context: Option<JsonObject>,
    /// Unique ID of the tenant.
    ///
    /// Example: `625783d629f2bd1f5ddddd98c`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Additional custom data to set on the user. The custom fields must be configured in the
    /// GenAuth console first.
    ///
    /// Example: `{"school":"pku","age":"20"}`.
    #[doc(alias = "customData")]
    pub custom_data: Option<JsonObject>,
    /// Whether to sign up automatically. If `true`, an account is created first for a user who does
    /// not exist.
    ///
    /// Example: `false`.
    #[doc(alias = "autoRegister")]
    pub auto_register: Option<bool>,
    /// Text of the captcha image, not case-sensitive. Required at the next sign-in when the
    /// security policy is set to captcha and the limit on failed sign-ins is reached.
    ///
    /// Example: `a8nz`.
    #[doc(alias = "captchaCode")]
    pub captcha_code: Option<String>,
    /// Encryption of the password: unencrypted (`none`), RSA256 (`rsa`), or SM2 (`sm2`). For `rsa`
    /// and `sm2`, encrypt with the corresponding public key of the GenAuth service.
    ///
    /// Server default: `none`.\
    /// Example: `none`.
    #[doc(alias = "passwordEncryptType")]
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// Token returned with the captcha image by `/api/v3/get-captcha-code`. Required when
    /// `captchaCode` is passed.
    #[doc(alias = "captchaToken")]
    pub captcha_token: Option<Secret>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInOptionsDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`scope`](Self#structfield.scope).
    pub fn scope(mut self, value: impl IntoOption<String>) -> Self {
        self.scope = value.into_option();
        self
    }

    /// Sets [`client_ip`](Self#structfield.client_ip).
    pub fn client_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.client_ip = value.into_option();
        self
    }

    /// Sets [`context`](Self#structfield.context).
    pub fn context(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.context = value.into_option();
        self
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }

    /// Sets [`custom_data`](Self#structfield.custom_data).
    pub fn custom_data(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.custom_data = value.into_option();
        self
    }

    /// Sets [`auto_register`](Self#structfield.auto_register).
    pub fn auto_register(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_register = value.into_option();
        self
    }

    /// Sets [`captcha_code`](Self#structfield.captcha_code).
    pub fn captcha_code(mut self, value: impl IntoOption<String>) -> Self {
        self.captcha_code = value.into_option();
        self
    }

    /// Sets [`password_encrypt_type`](Self#structfield.password_encrypt_type).
    pub fn password_encrypt_type(
        mut self,
        value: impl IntoOption<PasswordEncryptType>,
    ) -> Self {
        self.password_encrypt_type = value.into_option();
        self
    }

    /// Sets [`captcha_token`](Self#structfield.captcha_token).
    pub fn captcha_token(mut self, value: impl IntoOption<Secret>) -> Self {
        self.captcha_token = value.into_option();
        self
    }
}

record! {
    SignInOptionsDto {
        optional scope = "scope",
        optional client_ip = "clientIp",
        optional context = "context",
        optional tenant_id = "tenantId",
        optional custom_data = "customData",
        optional auto_register = "autoRegister",
        optional captcha_code = "captchaCode",
        optional password_encrypt_type = "passwordEncryptType",
        optional captcha_token = "captchaToken",
    }
}

/// The authorization code that a mobile app obtained from WeChat for sign-in.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SignInByWechatPayloadDto {
    /// One-time temporary `code` returned by the WeChat mobile social sign-in.
    ///
    /// Example: `1660291866076`.
    pub code: Option<Secret>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByWechatPayloadDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`code`](Self#structfield.code).
    pub fn code(mut self, value: impl IntoOption<Secret>) -> Self {
        self.code = value.into_option();
        self
    }
}

record! {
    SignInByWechatPayloadDto {
        optional code = "code",
    }
}

/// The authorization code obtained from Apple for sign-in.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SignInByApplePayloadDto {
    /// One-time temporary `code` returned by the Apple mobile social sign-in.
    ///
    /// Example: `1660291866076`.
    pub code: Option<Secret>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByApplePayloadDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`code`](Self#structfield.code).
    pub fn code(mut self, value: impl IntoOption<Secret>) -> Self {
        self.code = value.into_option();
        self
    }
}

record! {
    SignInByApplePayloadDto {
        optional code = "code",
    }
}

/// The authorization code obtained from Alipay for sign-in.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SignInByAlipayPayloadDto {
    /// One-time temporary `code` returned by the Alipay mobile social sign-in.
    ///
    /// Example: `1660291866076`.
    pub code: Option<Secret>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByAlipayPayloadDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`code`](Self#structfield.code).
    pub fn code(mut self, value: impl IntoOption<Secret>) -> Self {
        self.code = value.into_option();
        self
    }
}

record! {
    SignInByAlipayPayloadDto {
        optional code = "code",
    }
}

/// The authorization code obtained from WeCom (WeChat Work) for sign-in.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SignInByWechatworkDto {
    /// One-time temporary `code` returned by the WeCom mobile social sign-in.
    ///
    /// Example: `1660291866076`.
    pub code: Option<Secret>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByWechatworkDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`code`](Self#structfield.code).
    pub fn code(mut self, value: impl IntoOption<Secret>) -> Self {
        self.code = value.into_option();
        self
    }
}

record! {
    SignInByWechatworkDto {
        optional code = "code",
    }
}

/// The authorization code obtained from WeCom (WeChat Work) in delegated development mode for
/// sign-in.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SignInByWechatworkAgencyPayloadDto {
    /// One-time temporary `code` returned by the WeCom mobile social sign-in in delegated
    /// development mode.
    ///
    /// Example: `1660291866076`.
    pub code: Option<Secret>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByWechatworkAgencyPayloadDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`code`](Self#structfield.code).
    pub fn code(mut self, value: impl IntoOption<Secret>) -> Self {
        self.code = value.into_option();
        self
    }
}

record! {
    SignInByWechatworkAgencyPayloadDto {
        optional code = "code",
    }
}

/// The authorization code obtained from a public Lark app for sign-in.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SignInByLarkPublicPayloadDto {
    /// One-time temporary `code` returned by the mobile social sign-in of a Lark app store
    /// application.
    ///
    /// Example: `1660291866076`.
    pub code: Option<Secret>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByLarkPublicPayloadDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`code`](Self#structfield.code).
    pub fn code(mut self, value: impl IntoOption<Secret>) -> Self {
        self.code = value.into_option();
        self
    }
}

record! {
    SignInByLarkPublicPayloadDto {
        optional code = "code",
    }
}

/// The authorization code obtained from an internal Lark app of an enterprise for sign-in.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SignInByLarkInternalPayloadDto {
    /// One-time temporary `code` returned by the mobile social sign-in of a custom Lark
    /// application.
    ///
    /// Example: `1660291866076`.
    pub code: Option<Secret>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByLarkInternalPayloadDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`code`](Self#structfield.code).
    pub fn code(mut self, value: impl IntoOption<Secret>) -> Self {
        self.code = value.into_option();
        self
    }
}

record! {
    SignInByLarkInternalPayloadDto {
        optional code = "code",
    }
}

/// The authorization code obtained from a Lark block for sign-in.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SignInByLarkBlockPayloadDto {
    /// One-time temporary `code` returned by the social sign-in of a Lark block (widget).
    ///
    /// Example: `1660291866076`.
    pub code: Option<Secret>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByLarkBlockPayloadDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`code`](Self#structfield.code).
    pub fn code(mut self, value: impl IntoOption<Secret>) -> Self {
        self.code = value.into_option();
        self
    }
}

record! {
    SignInByLarkBlockPayloadDto {
        optional code = "code",
    }
}

/// The tokens obtained from NetEase Yidun for sign-in.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SignInByYidunPayloadDto {
    /// Token issued by NetEase Yidun.
    ///
    /// Example: `1660291866076`.
    pub token: Option<Secret>,
    /// Carrier authorization code from NetEase Yidun.
    ///
    /// Example: `1660291866076`.
    #[doc(alias = "accessToken")]
    pub access_token: Option<Secret>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByYidunPayloadDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`token`](Self#structfield.token).
    pub fn token(mut self, value: impl IntoOption<Secret>) -> Self {
        self.token = value.into_option();
        self
    }

    /// Sets [`access_token`](Self#structfield.access_token).
    pub fn access_token(mut self, value: impl IntoOption<Secret>) -> Self {
        self.access_token = value.into_option();
        self
    }
}

record! {
    SignInByYidunPayloadDto {
        optional token = "token",
        optional access_token = "accessToken",
    }
}

/// The sign-in code and encrypted user data obtained from a WeChat Mini Program for sign-in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignInByWechatMiniProgramCodePayloadDto {
    /// Encrypted data (`encryptedData`) returned when WeChat open data is obtained.
    #[doc(alias = "encryptedData")]
    pub encrypted_data: Option<String>,
    /// Initialization vector of the symmetric decryption algorithm, returned by WeChat.
    pub iv: Option<String>,
    /// The user's `code` returned by `wx.login`.
    pub code: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByWechatMiniProgramCodePayloadDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<Secret>) -> Self {
        Self {
            code: code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`encrypted_data`](Self#structfield.encrypted_data).
    pub fn encrypted_data(mut self, value: impl IntoOption<String>) -> Self {
        self.encrypted_data = value.into_option();
        self
    }

    /// Sets [`iv`](Self#structfield.iv).
    pub fn iv(mut self, value: impl IntoOption<String>) -> Self {
        self.iv = value.into_option();
        self
    }
}

record! {
    SignInByWechatMiniProgramCodePayloadDto {
        optional encrypted_data = "encryptedData",
        optional iv = "iv",
        required code = "code",
    }
}

/// The encrypted phone number and sign-in code obtained from a WeChat Mini Program for sign-in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignInByWechatMiniProgramPhonePayloadDto {
    /// Encrypted data (`encryptedData`) returned when WeChat open data is obtained.
    #[doc(alias = "encryptedData")]
    pub encrypted_data: String,
    /// Initialization vector of the symmetric decryption algorithm, returned by WeChat.
    pub iv: String,
    /// The user's `code` returned by `wx.login`.
    pub code: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByWechatMiniProgramPhonePayloadDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        encrypted_data: impl Into<String>,
        iv: impl Into<String>,
        code: impl Into<Secret>,
    ) -> Self {
        Self {
            encrypted_data: encrypted_data.into(),
            iv: iv.into(),
            code: code.into(),
            ..Record::blank()
        }
    }
}

record! {
    SignInByWechatMiniProgramPhonePayloadDto {
        required encrypted_data = "encryptedData",
        required iv = "iv",
        required code = "code",
    }
}

/// The code with which a WeChat Mini Program gets the phone number of its user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignInByWechatMiniProgramPhoneInfoPayloadDto {
    /// The `code` returned when the Mini Program obtains the user's phone number.
    pub code: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByWechatMiniProgramPhoneInfoPayloadDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<Secret>) -> Self {
        Self {
            code: code.into(),
            ..Record::blank()
        }
    }
}

record! {
    SignInByWechatMiniProgramPhoneInfoPayloadDto {
        required code = "code",
    }
}

/// The sign-in data and the phone number code of a WeChat Mini Program user, for sign-in with
/// both at once.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignInByWechatMiniProgramCodeAndPhonePayloadDto {
    /// Data for signing in to the WeChat Mini Program with a `code`.
    #[doc(alias = "wxLoginInfo")]
    pub wx_login_info: SignInByWechatMiniProgramCodePayloadDto,
    /// Data for signing in with the phone number that the user authorized in the WeChat Mini
    /// Program. For a new user of the user pool, the phone number is also stored in the user's
    /// information. For an existing user, it is stored if the user has no phone number yet and the
    /// number is not bound to another user.
    #[doc(alias = "wxPhoneInfo")]
    pub wx_phone_info: SignInByWechatMiniProgramPhoneInfoPayloadDto,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByWechatMiniProgramCodeAndPhonePayloadDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        wx_login_info: SignInByWechatMiniProgramCodePayloadDto,
        wx_phone_info: SignInByWechatMiniProgramPhoneInfoPayloadDto,
    ) -> Self {
        Self {
            wx_login_info,
            wx_phone_info,
            ..Record::blank()
        }
    }
}

record! {
    SignInByWechatMiniProgramCodeAndPhonePayloadDto {
        required wx_login_info = "wxLoginInfo",
        required wx_phone_info = "wxPhoneInfo",
    }
}

/// The authorization code obtained from Google for sign-in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignInByGooglePayloadDto {
    /// The `code` obtained in the Google mobile social sign-in.
    pub code: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByGooglePayloadDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<Secret>) -> Self {
        Self {
            code: code.into(),
            ..Record::blank()
        }
    }
}

record! {
    SignInByGooglePayloadDto {
        required code = "code",
    }
}

/// The access token obtained from Facebook for sign-in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignInByFacebookPayloadDto {
    /// The `access_token` obtained in the Facebook mobile social sign-in.
    pub access_token: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByFacebookPayloadDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(access_token: impl Into<Secret>) -> Self {
        Self {
            access_token: access_token.into(),
            ..Record::blank()
        }
    }
}

record! {
    SignInByFacebookPayloadDto {
        required access_token = "access_token",
    }
}

/// The access token obtained from QQ for sign-in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignInByQQPayloadDto {
    /// The `access_token` obtained in the QQ mobile social sign-in.
    pub access_token: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByQQPayloadDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(access_token: impl Into<Secret>) -> Self {
        Self {
            access_token: access_token.into(),
            ..Record::blank()
        }
    }
}

record! {
    SignInByQQPayloadDto {
        required access_token = "access_token",
    }
}

/// The access token obtained from Weibo for sign-in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignInByWeiboPayloadDto {
    /// The `access_token` obtained in the Sina Weibo mobile social sign-in.
    pub access_token: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByWeiboPayloadDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(access_token: impl Into<Secret>) -> Self {
        Self {
            access_token: access_token.into(),
            ..Record::blank()
        }
    }
}

record! {
    SignInByWeiboPayloadDto {
        required access_token = "access_token",
    }
}

/// The authorization code or access token obtained from Baidu for sign-in.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SignInByBaiduPayloadDto {
    /// Authorization code obtained in the Baidu mobile social sign-in. Pass either this or
    /// `access_token`; if both are given, `code` takes precedence.
    pub code: Option<Secret>,
    /// Access credential obtained in the Baidu mobile social sign-in. Pass either this or `code`;
    /// if both are given, `code` takes precedence.
    pub access_token: Option<Secret>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByBaiduPayloadDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`code`](Self#structfield.code).
    pub fn code(mut self, value: impl IntoOption<Secret>) -> Self {
        self.code = value.into_option();
        self
    }

    /// Sets [`access_token`](Self#structfield.access_token).
    pub fn access_token(mut self, value: impl IntoOption<Secret>) -> Self {
        self.access_token = value.into_option();
        self
    }
}

record! {
    SignInByBaiduPayloadDto {
        optional code = "code",
        optional access_token = "access_token",
    }
}

/// The authorization code obtained from LinkedIn for sign-in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignInByLinkedInPayloadDto {
    /// The `code` obtained in the LinkedIn mobile social sign-in.
    pub code: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByLinkedInPayloadDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<Secret>) -> Self {
        Self {
            code: code.into(),
            ..Record::blank()
        }
    }
}

record! {
    SignInByLinkedInPayloadDto {
        required code = "code",
    }
}

/// The authorization code obtained from DingTalk for sign-in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignInByDingTalkPayloadDto {
    /// The `code` obtained in the DingTalk mobile social sign-in.
    pub code: Secret,
    /// Whether the `code` from the DingTalk mobile social sign-in must be used with
    /// `sns/getuserinfo_bycode` to get the personal information of the user. Otherwise, the `code`
    /// is exchanged for an `accessToken` with which the user information is obtained.
    #[doc(alias = "isSnsCode")]
    pub is_sns_code: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByDingTalkPayloadDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<Secret>) -> Self {
        Self {
            code: code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`is_sns_code`](Self#structfield.is_sns_code).
    pub fn is_sns_code(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_sns_code = value.into_option();
        self
    }
}

record! {
    SignInByDingTalkPayloadDto {
        required code = "code",
        optional is_sns_code = "isSnsCode",
    }
}

/// The authorization code obtained from GitHub for sign-in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignInByGithubPayloadDto {
    /// Authorization code obtained in the GitHub mobile social sign-in.
    pub code: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByGithubPayloadDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<Secret>) -> Self {
        Self {
            code: code.into(),
            ..Record::blank()
        }
    }
}

record! {
    SignInByGithubPayloadDto {
        required code = "code",
    }
}

/// The authorization code obtained from Gitee for sign-in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignInByGiteePayloadDto {
    /// Authorization code obtained in the Gitee mobile social sign-in.
    pub code: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByGiteePayloadDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<Secret>) -> Self {
        Self {
            code: code.into(),
            ..Record::blank()
        }
    }
}

record! {
    SignInByGiteePayloadDto {
        required code = "code",
    }
}

/// The authorization code obtained from GitLab for sign-in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignInByGitlabPayloadDto {
    /// Authorization code obtained in the GitLab mobile social sign-in.
    pub code: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByGitlabPayloadDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<Secret>) -> Self {
        Self {
            code: code.into(),
            ..Record::blank()
        }
    }
}

record! {
    SignInByGitlabPayloadDto {
        required code = "code",
    }
}

/// The authorization code obtained from Douyin for sign-in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignInByDouyinPayloadDto {
    /// Authorization code obtained in the Douyin mobile social sign-in.
    pub code: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByDouyinPayloadDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<Secret>) -> Self {
        Self {
            code: code.into(),
            ..Record::blank()
        }
    }
}

record! {
    SignInByDouyinPayloadDto {
        required code = "code",
    }
}

/// The authorization code obtained from Kuaishou for sign-in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignInByKuaishouPayloadDto {
    /// Authorization code obtained in the Kuaishou mobile social sign-in.
    pub code: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByKuaishouPayloadDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<Secret>) -> Self {
        Self {
            code: code.into(),
            ..Record::blank()
        }
    }
}

record! {
    SignInByKuaishouPayloadDto {
        required code = "code",
    }
}

/// The authorization code obtained from Xiaomi for sign-in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignInByXiaomiPayloadDto {
    /// Authorization code obtained in the Xiaomi mobile social sign-in.
    pub code: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByXiaomiPayloadDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<Secret>) -> Self {
        Self {
            code: code.into(),
            ..Record::blank()
        }
    }
}

record! {
    SignInByXiaomiPayloadDto {
        required code = "code",
    }
}

/// The access token and ID token obtained from LINE for sign-in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignInByLinePayloadDto {
    /// The `access_token` obtained in the LINE mobile social sign-in.
    pub access_token: Secret,
    /// The `id_token` obtained in the LINE mobile social sign-in. Requires the `openid` permission.
    /// If set, the user information is taken from it; otherwise, it is obtained with
    /// `access_token`.
    pub id_token: Option<Secret>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByLinePayloadDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(access_token: impl Into<Secret>) -> Self {
        Self {
            access_token: access_token.into(),
            ..Record::blank()
        }
    }

    /// Sets [`id_token`](Self#structfield.id_token).
    pub fn id_token(mut self, value: impl IntoOption<Secret>) -> Self {
        self.id_token = value.into_option();
        self
    }
}

record! {
    SignInByLinePayloadDto {
        required access_token = "access_token",
        optional id_token = "id_token",
    }
}

/// The authorization code obtained from Slack for sign-in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignInBySlackPayloadDto {
    /// Authorization code obtained in the Slack mobile social sign-in.
    pub code: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInBySlackPayloadDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<Secret>) -> Self {
        Self {
            code: code.into(),
            ..Record::blank()
        }
    }
}

record! {
    SignInBySlackPayloadDto {
        required code = "code",
    }
}

/// The authorization code obtained from OPPO for sign-in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignInByOPPOPayloadDto {
    /// Authorization code obtained in the OPPO mobile social sign-in.
    pub code: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByOPPOPayloadDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<Secret>) -> Self {
        Self {
            code: code.into(),
            ..Record::blank()
        }
    }
}

record! {
    SignInByOPPOPayloadDto {
        required code = "code",
    }
}

/// The authorization code obtained from Huawei for sign-in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignInByHuaweiPayloadDto {
    /// Authorization code obtained in the Huawei mobile social sign-in.
    pub code: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByHuaweiPayloadDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<Secret>) -> Self {
        Self {
            code: code.into(),
            ..Record::blank()
        }
    }
}

record! {
    SignInByHuaweiPayloadDto {
        required code = "code",
    }
}

/// The access token obtained from Amazon for sign-in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignInByAmazonPayloadDto {
    /// The `access_token` obtained in the Amazon mobile social sign-in.
    pub access_token: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByAmazonPayloadDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(access_token: impl Into<Secret>) -> Self {
        Self {
            access_token: access_token.into(),
            ..Record::blank()
        }
    }
}

record! {
    SignInByAmazonPayloadDto {
        required access_token = "access_token",
    }
}

/// Options for a social sign-in from a mobile app: the requested scopes, the tenant, pipeline
/// context, and custom data.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SignInByMobileOptionsDto {
    /// Requested scopes, separated by spaces; `openid` must be included. The decoded `id_token`
    /// contains the user fields that belong to these scopes.
    ///
    /// - `openid`: required.
    /// - `profile`: returns `birthdate`, `family_name`, `gender`, `given_name`, `locale`,
    ///   `middle_name`, `name`, `nickname`, `picture`, `preferred_username`, `profile`,
    ///   `updated_at`, `website`, and `zoneinfo`.
    /// - `username`: returns `username`.
    /// - `email`: returns `email` and `email_verified`.
    /// - `phone`: returns `phone_number` and `phone_number_verified`.
    /// - `offline_access`: makes the token endpoint return a `refresh_token`.
    /// - `roles`: returns the roles of the user.
    /// - `external_id`: returns the ID of the user in the original system.
    /// - `extended_fields`: returns the custom fields of the user as an object that maps field
    ///   names to values.
    /// - `tenant_id`: returns the tenant ID of the user.
    ///
    /// Example: `openid profile`.
    pub scope: Option<String>,
    /// Extra request context, passed to the `context` object of the pipelines that run before and
    /// after authentication.
    ///
    /// Example: `{"source":"utm"}`.
    pub context: Option<JsonObject>,
    /// Unique ID of the tenant.
    ///
    /// Example: `625783d629f2bd1f5ddddd98c`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Additional custom data to set on the user. The custom fields must be configured in the
    /// GenAuth console first.
    ///
    /// Example: `{"school":"pku","age":"20"}`.
    #[doc(alias = "customData")]
    pub custom_data: Option<JsonObject>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByMobileOptionsDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`scope`](Self#structfield.scope).
    pub fn scope(mut self, value: impl IntoOption<String>) -> Self {
        self.scope = value.into_option();
        self
    }

    /// Sets [`context`](Self#structfield.context).
    pub fn context(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.context = value.into_option();
        self
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }

    /// Sets [`custom_data`](Self#structfield.custom_data).
    pub fn custom_data(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.custom_data = value.into_option();
        self
    }
}

record! {
    SignInByMobileOptionsDto {
        optional scope = "scope",
        optional context = "context",
        optional tenant_id = "tenantId",
        optional custom_data = "customData",
    }
}

/// Options for a switch to another account: the requested scopes, pipeline context, and custom
/// data.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SignInBySwitchOptionsDto {
    /// Requested scopes, separated by spaces; `openid` must be included. The decoded `id_token`
    /// contains the user fields that belong to these scopes.
    ///
    /// - `openid`: required.
    /// - `profile`: returns `birthdate`, `family_name`, `gender`, `given_name`, `locale`,
    ///   `middle_name`, `name`, `nickname`, `picture`, `preferred_username`, `profile`,
    ///   `updated_at`, `website`, and `zoneinfo`.
    /// - `username`: returns `username`.
    /// - `email`: returns `email` and `email_verified`.
    /// - `phone`: returns `phone_number` and `phone_number_verified`.
    /// - `offline_access`: makes the token endpoint return a `refresh_token`.
    /// - `roles`: returns the roles of the user.
    /// - `external_id`: returns the ID of the user in the original system.
    /// - `extended_fields`: returns the custom fields of the user as an object that maps field
    ///   names to values.
    /// - `tenant_id`: returns the tenant ID of the user.
    ///
    /// Example: `openid profile`.
    pub scope: Option<String>,
    /// Extra request context, passed to the `context` object of the pipelines that run before and
    /// after authentication.
    ///
    /// Example: `{"source":"utm"}`.
    pub context: Option<JsonObject>,
    /// Additional custom data to set on the user. The custom fields must be configured in the
    /// GenAuth console first.
    ///
    /// Example: `{"school":"pku","age":"20"}`.
    #[doc(alias = "customData")]
    pub custom_data: Option<JsonObject>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInBySwitchOptionsDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`scope`](Self#structfield.scope).
    pub fn scope(mut self, value: impl IntoOption<String>) -> Self {
        self.scope = value.into_option();
        self
    }

    /// Sets [`context`](Self#structfield.context).
    pub fn context(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.context = value.into_option();
        self
    }

    /// Sets [`custom_data`](Self#structfield.custom_data).
    pub fn custom_data(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.custom_data = value.into_option();
        self
    }
}

record! {
    SignInBySwitchOptionsDto {
        optional scope = "scope",
        optional context = "context",
        optional custom_data = "customData",
    }
}

/// The `authInfo` string that starts an Alipay authentication.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AlipayAuthInfoDataDto {
    /// The `AuthInfo` string required to open the Alipay app.
    ///
    /// Example: `apiname=com.alipay.account.auth&app_id=xxxxx&app_name=mc&auth_type=AUTHACCOUNT&biz_type=openservice&method=alipay.open.auth.sdk.code.get&pid=xxxxx&product_id=APP_FAST_LOGIN&scope=kuaijie&sign_type=RSA2&target_id=20141225xxxx&sign=fMcp4GtiM6rxSIeFnJCVePJKV43eXrUP86CQgiLhDHH2u%2FdN75eEvmywc2ulkm7qKRetkU9fbVZtJIqFdMJcJ9Yp%2BJI%2FF%2FpESafFR6rB2fRjiQQLGXvxmDGVMjPSxHxVtIqpZy5FDoKUSjQ2%2FILDKpu3%2F%2BtAtm2jRw1rUoMhgt0%3D`.
    #[doc(alias = "authInfo")]
    pub auth_info: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    AlipayAuthInfoDataDto {
        required auth_info = "authInfo",
    }
}

/// A newly generated sign-in QR code: its ID, its URL, and a custom logo to put on it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GeneQRCodeDataDto {
    /// Unique ID of the QR code, used to query its status.
    ///
    /// Example: `gQE-8TwAAAAAAAAAAS5odHRwOi8vd2VpeGluLnFxLmNvbS9xLzAyMGJjX`.
    #[doc(alias = "qrcodeId")]
    pub qrcode_id: String,
    /// URL of the QR code, from which the front end can render it.
    ///
    /// Example: `https://files.authing.co/user-contentsqrcode/59f86b4832eb28071bdd9214/gQE-8TwAAAAAAAAAAS5odHRwOi8vd2VpeGluLnFxLmNvbS9xLzAyMGJjX1ZhOFNiM1UxV29GVTF5MWMAAgQY4_RiAwSAxhMA.png`.
    pub url: String,
    /// URL of the configured custom logo, returned for Mini Program QR codes when `autoMergeQrCode`
    /// is `false` in the request. The front end can then combine the logo with the QR code itself.
    ///
    /// Example: `https://files.authing.co/authing-console/social-connections/wechatMiniLogin.svg`.
    #[doc(alias = "customLogoUrl")]
    pub custom_logo_url: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GeneQRCodeDataDto {
        required qrcode_id = "qrcodeId",
        required url = "url",
        optional custom_logo_url = "customLogoUrl",
    }
}

/// Display name and photo of the user who scanned a QR code.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QRCodeStatusBriefUserInfoDto {
    /// Displayed nickname of the user.
    #[doc(alias = "displayName")]
    pub display_name: String,
    /// Avatar of the user.
    pub photo: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    QRCodeStatusBriefUserInfoDto {
        required display_name = "displayName",
        required photo = "photo",
    }
}

/// The status of a QR code, the user who scanned it, and the ticket or tokens obtained.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckQRCodeStatusDataDto {
    /// Status of the QR code, from the scan to the user's authorization.
    ///
    /// Example: `PENDING`.
    pub status: CheckQRCodeStatusDataDtoStatus,
    /// Ticket to exchange for the full user information. It is issued once the QR code is
    /// authorized, provided that full user information from the web polling endpoint is off (the
    /// default) in the console's web security settings for app QR code sign-in.
    pub ticket: Option<Secret>,
    /// Brief information about the user, returned when the QR code has been scanned, authorized, or
    /// canceled. As long as full user information from the web polling endpoint is off in the
    /// console (the default), it contains only the avatar and the display name, which the front end
    /// can show to confirm that the code was scanned.
    #[doc(alias = "briefUserInfo")]
    pub brief_user_info: Option<QRCodeStatusBriefUserInfoDto>,
    /// Tokens of the user, returned once the QR code is authorized, provided that full user
    /// information from the web polling endpoint is on (off by default) in the console's web
    /// security settings for app QR code sign-in. Exchanging `ticket` for the user information is
    /// recommended instead.
    #[doc(alias = "tokenSet")]
    pub token_set: Option<LoginTokenResponseDataDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CheckQRCodeStatusDataDto {
        required status = "status",
        optional ticket = "ticket",
        optional brief_user_info = "briefUserInfo",
        optional token_set = "tokenSet",
    }
}

/// Status of the QR code, from the scan to the user's authorization.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckQRCodeStatusDataDtoStatus {
    /// The QR code has not been scanned yet.
    ///
    /// Serialized as `PENDING`.
    #[doc(alias = "PENDING")]
    Pending,
    /// The QR code was scanned and is waiting for the user's confirmation.
    ///
    /// Serialized as `SCANNED`.
    #[doc(alias = "SCANNED")]
    Scanned,
    /// The user has approved the sign-in.
    ///
    /// Serialized as `AUTHORIZED`.
    #[doc(alias = "AUTHORIZED")]
    Authorized,
    /// The user has canceled the sign-in.
    ///
    /// Serialized as `CANCELLED`.
    #[doc(alias = "CANCELLED")]
    Cancelled,
    /// The QR code has expired.
    ///
    /// Serialized as `EXPIRED`.
    #[doc(alias = "EXPIRED")]
    Expired,
    /// An unknown error occurred.
    ///
    /// Serialized as `ERROR`.
    #[doc(alias = "ERROR")]
    Error,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    CheckQRCodeStatusDataDtoStatus {
        Pending = "PENDING",
        Scanned = "SCANNED",
        Authorized = "AUTHORIZED",
        Cancelled = "CANCELLED",
        Expired = "EXPIRED",
        Error = "ERROR",
    }
}

/// A QR code and the user's action in the app: scanning it, confirming the sign-in, or
/// canceling it.
///
/// Used by [`change_qr_code_status`](crate::authentication::AuthenticationClient::change_qr_code_status), [`set_qr_code_status`](crate::authentication::AuthenticationClient::set_qr_code_status).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChangeQRCodeStatusDto {
    /// Unique ID of the QR code.
    #[doc(alias = "qrcodeId")]
    pub qrcode_id: String,
    /// Action that changes the status of the QR code.
    ///
    /// Example: `CONFIRM`.
    pub action: ChangeQRCodeStatusDtoAction,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ChangeQRCodeStatusDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        qrcode_id: impl Into<String>,
        action: impl Into<ChangeQRCodeStatusDtoAction>,
    ) -> Self {
        Self {
            qrcode_id: qrcode_id.into(),
            action: action.into(),
            ..Record::blank()
        }
    }
}

record! {
    ChangeQRCodeStatusDto {
        required qrcode_id = "qrcodeId",
        required action = "action",
    }
}

/// Action that changes the status of the QR code.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangeQRCodeStatusDtoAction {
    /// Marks the QR code as scanned. Perform this action immediately after the scan.
    ///
    /// Serialized as `SCAN`.
    #[doc(alias = "SCAN")]
    Scan,
    /// Marks the QR code as authorized. `SCAN` must come first.
    ///
    /// Serialized as `CONFIRM`.
    #[doc(alias = "CONFIRM")]
    Confirm,
    /// Marks the QR code as canceled. `SCAN` must come first.
    ///
    /// Serialized as `CANCEL`.
    #[doc(alias = "CANCEL")]
    Cancel,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    ChangeQRCodeStatusDtoAction {
        Scan = "SCAN",
        Confirm = "CONFIRM",
        Cancel = "CANCEL",
    }
}

/// Options for a push sign-in: the requested scopes, pipeline context, and custom data.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SignInByPushOptionsDto {
    /// Requested scopes, separated by spaces; `openid` must be included. The decoded `id_token`
    /// contains the user fields that belong to these scopes.
    ///
    /// - `openid`: required.
    /// - `profile`: returns `birthdate`, `family_name`, `gender`, `given_name`, `locale`,
    ///   `middle_name`, `name`, `nickname`, `picture`, `preferred_username`, `profile`,
    ///   `updated_at`, `website`, and `zoneinfo`.
    /// - `username`: returns `username`.
    /// - `email`: returns `email` and `email_verified`.
    /// - `phone`: returns `phone_number` and `phone_number_verified`.
    /// - `offline_access`: makes the token endpoint return a `refresh_token`.
    /// - `roles`: returns the roles of the user.
    /// - `external_id`: returns the ID of the user in the original system.
    /// - `extended_fields`: returns the custom fields of the user as an object that maps field
    ///   names to values.
    /// - `tenant_id`: returns the tenant ID of the user.
    ///
    /// Example: `openid profile`.
    pub scope: Option<String>,
    /// Extra request context, passed to the `context` object of the pipelines that run before and
    /// after authentication.
    ///
    /// Example: `{"source":"utm"}`.
    pub context: Option<JsonValue>,
    /// Additional custom data to set on the user. The custom fields must be configured in the
    /// GenAuth console first.
    ///
    /// Example: `{"school":"pku","age":"20"}`.
    #[doc(alias = "customData")]
    pub custom_data: Option<JsonObject>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByPushOptionsDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`scope`](Self#structfield.scope).
    pub fn scope(mut self, value: impl IntoOption<String>) -> Self {
        self.scope = value.into_option();
        self
    }

    /// Sets [`context`](Self#structfield.context).
    pub fn context(mut self, value: impl IntoOption<JsonValue>) -> Self {
        self.context = value.into_option();
        self
    }

    /// Sets [`custom_data`](Self#structfield.custom_data).
    pub fn custom_data(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.custom_data = value.into_option();
        self
    }
}

record! {
    SignInByPushOptionsDto {
        optional scope = "scope",
        optional context = "context",
        optional custom_data = "customData",
    }
}

/// The push code of a new push sign-in and the time until it expires.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GenePushCodeDataDto {
    /// Push code, the unique ID of the push sign-in, used to query its status.
    ///
    /// Example: `gQE-8TwAAAAAAAAAAS5odHRwOi8vd2VpeGluLnFxLmNvbS9xLzAyMGJjX`.
    #[doc(alias = "pushCodeId")]
    pub push_code_id: String,
    /// Number of seconds after which the push code expires.
    ///
    /// Example: `120`.
    #[doc(alias = "expireTime")]
    pub expire_time: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GenePushCodeDataDto {
        required push_code_id = "pushCodeId",
        required expire_time = "expireTime",
    }
}

/// The status of a push sign-in and the tokens obtained.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckPushCodeStatusDataDto {
    /// Status of the push code, from the push to the user's authorization.
    ///
    /// Example: `PUSHED`.
    pub status: CheckPushCodeStatusDataDtoStatus,
    /// Tokens of the user, returned once the push code is authorized.
    #[doc(alias = "tokenSet")]
    pub token_set: Option<LoginTokenResponseDataDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CheckPushCodeStatusDataDto {
        required status = "status",
        optional token_set = "tokenSet",
    }
}

/// Status of the push code, from the push to the user's authorization.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckPushCodeStatusDataDtoStatus {
    /// The push notification was sent to the user.
    ///
    /// Serialized as `PUSHED`.
    #[doc(alias = "PUSHED")]
    Pushed,
    /// The user has approved the sign-in.
    ///
    /// Serialized as `AUTHORIZED`.
    #[doc(alias = "AUTHORIZED")]
    Authorized,
    /// The user has canceled the sign-in.
    ///
    /// Serialized as `CANCELLED`.
    #[doc(alias = "CANCELLED")]
    Cancelled,
    /// The push sign-in has expired.
    ///
    /// Serialized as `EXPIRED`.
    #[doc(alias = "EXPIRED")]
    Expired,
    /// An unknown error occurred.
    ///
    /// Serialized as `ERROR`.
    #[doc(alias = "ERROR")]
    Error,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    CheckPushCodeStatusDataDtoStatus {
        Pushed = "PUSHED",
        Authorized = "AUTHORIZED",
        Cancelled = "CANCELLED",
        Expired = "EXPIRED",
        Error = "ERROR",
    }
}

/// A push code and the user's decision: confirming the sign-in or canceling it.
///
/// Used by [`change_push_code_status`](crate::authentication::AuthenticationClient::change_push_code_status), [`set_push_code_status`](crate::authentication::AuthenticationClient::set_push_code_status).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChangePushCodeStatusDto {
    /// Push code, the unique ID of the push sign-in.
    #[doc(alias = "pushCodeId")]
    pub push_code_id: String,
    /// Action that changes the status of the push code.
    ///
    /// Example: `CONFIRM`.
    pub action: ChangePushCodeStatusDtoAction,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ChangePushCodeStatusDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        push_code_id: impl Into<String>,
        action: impl Into<ChangePushCodeStatusDtoAction>,
    ) -> Self {
        Self {
            push_code_id: push_code_id.into(),
            action: action.into(),
            ..Record::blank()
        }
    }
}

record! {
    ChangePushCodeStatusDto {
        required push_code_id = "pushCodeId",
        required action = "action",
    }
}

/// Action that changes the status of the push code.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangePushCodeStatusDtoAction {
    /// Marks the push code as authorized.
    ///
    /// Serialized as `CONFIRM`.
    #[doc(alias = "CONFIRM")]
    Confirm,
    /// Marks the push code as canceled.
    ///
    /// Serialized as `CANCEL`.
    #[doc(alias = "CANCEL")]
    Cancel,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    ChangePushCodeStatusDtoAction {
        Confirm = "CONFIRM",
        Cancel = "CANCEL",
    }
}

/// The client applications associated with the application that started a push sign-in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPushCodeRelationAppsDataDto {
    /// IDs of the client applications associated with the application that started the push
    /// sign-in.
    ///
    /// Example: `["xxxxxxxxxx"]`.
    #[doc(alias = "appIds")]
    pub app_ids: Option<Vec<String>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetPushCodeRelationAppsDataDto {
        optional app_ids = "appIds",
    }
}

/// Options for a FastPass sign-in: the requested scopes, pipeline context, and custom data.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SignInFastpassOptionsDto {
    /// Requested scopes, separated by spaces; `openid` must be included. The decoded `id_token`
    /// contains the user fields that belong to these scopes.
    ///
    /// - `openid`: required.
    /// - `profile`: returns `birthdate`, `family_name`, `gender`, `given_name`, `locale`,
    ///   `middle_name`, `name`, `nickname`, `picture`, `preferred_username`, `profile`,
    ///   `updated_at`, `website`, and `zoneinfo`.
    /// - `username`: returns `username`.
    /// - `email`: returns `email` and `email_verified`.
    /// - `phone`: returns `phone_number` and `phone_number_verified`.
    /// - `offline_access`: makes the token endpoint return a `refresh_token`.
    /// - `roles`: returns the roles of the user.
    /// - `external_id`: returns the ID of the user in the original system.
    /// - `extended_fields`: returns the custom fields of the user as an object that maps field
    ///   names to values.
    /// - `tenant_id`: returns the tenant ID of the user.
    ///
    /// Example: `openid profile`.
    pub scope: Option<String>,
    /// Extra request context, passed to the `context` object of the pipelines that run before and
    /// after authentication.
    ///
    /// Example: `{"source":"utm"}`.
    pub context: Option<JsonObject>,
    /// Additional custom data to set on the user. The custom fields must be configured in the
    /// GenAuth console first.
    ///
    /// Example: `{"school":"pku","age":"20"}`.
    #[doc(alias = "customData")]
    pub custom_data: Option<JsonObject>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInFastpassOptionsDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`scope`](Self#structfield.scope).
    pub fn scope(mut self, value: impl IntoOption<String>) -> Self {
        self.scope = value.into_option();
        self
    }

    /// Sets [`context`](Self#structfield.context).
    pub fn context(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.context = value.into_option();
        self
    }

    /// Sets [`custom_data`](Self#structfield.custom_data).
    pub fn custom_data(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.custom_data = value.into_option();
        self
    }
}

record! {
    SignInFastpassOptionsDto {
        optional scope = "scope",
        optional context = "context",
        optional custom_data = "customData",
    }
}

/// ID, display name, and image of the user or user pool shown in a FastPass sign-in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FastpassUserInfoDto {
    /// Unique ID of the user or user pool.
    pub id: String,
    /// Name of the user, or of the user pool if the object describes one.
    #[doc(alias = "displayName")]
    pub display_name: String,
    /// URL of the avatar of the user, or of the image of the user pool if the object describes one.
    pub photo: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    FastpassUserInfoDto {
        required id = "id",
        required display_name = "displayName",
        required photo = "photo",
    }
}

/// The data to encode in a FastPass QR code: its ID, the API host, the user, the application,
/// and the user pool.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GeneFastpassQRCodeInfoDto {
    /// Scene in which the QR code is used.
    pub scene: String,
    /// Unique ID of the QR code, used to query its status.
    ///
    /// Example: `gQE-8TwAAAAAAAAAAS5odHRwOi8vd2VpeGluLnFxLmNvbS9xLzAyMGJjX`.
    #[doc(alias = "qrcodeId")]
    pub qrcode_id: String,
    /// Host address of the service API.
    ///
    /// Example: `https://example.authing.cn`.
    #[doc(alias = "apiHost")]
    pub api_host: String,
    /// Information about the user.
    pub user: FastpassUserInfoDto,
    /// ID of the application the user was signed in to when the QR code was generated.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Information about the user pool.
    #[doc(alias = "userpool")]
    pub user_pool: FastpassUserInfoDto,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GeneFastpassQRCodeInfoDto {
        required scene = "scene",
        required qrcode_id = "qrcodeId",
        required api_host = "apiHost",
        required user = "user",
        required app_id = "appId",
        required user_pool = "userpool",
    }
}

/// A client application that supports FastPass.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FastpassQRCodeRelationAppDto {
    /// Unique ID of the application.
    pub id: String,
    /// Name of the application.
    pub name: String,
    /// Logo of the application.
    pub logo: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    FastpassQRCodeRelationAppDto {
        required id = "id",
        required name = "name",
        optional logo = "logo",
    }
}

/// The client applications that the user can sign in to with FastPass.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFastpassQRCodeRelationAppsDto {
    /// Client applications associated with the QR code.
    #[doc(alias = "relationApps")]
    pub relation_apps: Option<Vec<FastpassQRCodeRelationAppDto>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetFastpassQRCodeRelationAppsDto {
        optional relation_apps = "relationApps",
    }
}

/// A WebAuthn credential: its ID and the transports through which it can be reached.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PublicKeyCredentialDescriptorDto {
    /// ID of the credential.
    pub id: String,
    /// Ways for the authenticator that holds the credential to communicate with the user agent:
    ///
    /// - `ble`: the authenticator can be connected over Bluetooth.
    /// - `internal`: the authenticator is built into the platform and cannot be removed.
    /// - `nfc`: the authenticator can be connected over NFC.
    /// - `usb`: the authenticator can be connected over USB.
    pub transports: Vec<String>,
    /// Always `public-key`.
    ///
    /// Example: `public-key`.
    pub r#type: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PublicKeyCredentialDescriptorDto {
        required id = "id",
        required transports = "transports",
        required r#type = "type",
    }
}

/// The options with which the browser requests a WebAuthn assertion from an authenticator: the
/// challenge, the relying party, and the allowed credentials.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PublicKeyCredentialRequestOptionsDto {
    /// Challenge, Base64URL-encoded.
    pub challenge: String,
    /// Credentials the authenticator may use to authenticate.
    #[doc(alias = "allowCredentials")]
    pub allow_credentials: Option<Vec<PublicKeyCredentialDescriptorDto>>,
    /// ID of the relying party, the same as when the authenticator was registered.
    #[doc(alias = "rpId")]
    pub rp_id: String,
    /// Timeout in milliseconds.
    ///
    /// Example: `60000`.
    pub timeout: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PublicKeyCredentialRequestOptionsDto {
        required challenge = "challenge",
        optional allow_credentials = "allowCredentials",
        required rp_id = "rpId",
        required timeout = "timeout",
    }
}

/// The options with which the browser starts a WebAuthn authentication and the ticket that
/// identifies it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationOptionsDto {
    /// Parameters for authentication with the authenticator.
    #[doc(alias = "authenticationOptions")]
    pub authentication_options: PublicKeyCredentialRequestOptionsDto,
    /// Ticket to pass back when the server verifies the authentication result obtained from the
    /// authenticator.
    pub ticket: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    AuthenticationOptionsDto {
        required authentication_options = "authenticationOptions",
        required ticket = "ticket",
    }
}

/// The authenticator's signed response to a WebAuthn authentication challenge.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthenticatorAssertionResponseDto {
    /// Information from the authenticator, including the authentication state and the signature
    /// counter.
    #[doc(alias = "authenticatorData")]
    pub authenticator_data: String,
    /// Client data, including the origin of the credential request and the challenge.
    #[doc(alias = "clientDataJSON")]
    pub client_data_json: String,
    /// Signature made by the authenticator.
    pub signature: String,
    /// ID of the user at the time the credential was created.
    #[doc(alias = "userHandle")]
    pub user_handle: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl AuthenticatorAssertionResponseDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        authenticator_data: impl Into<String>,
        client_data_json: impl Into<String>,
        signature: impl Into<String>,
        user_handle: impl Into<String>,
    ) -> Self {
        Self {
            authenticator_data: authenticator_data.into(),
            client_data_json: client_data_json.into(),
            signature: signature.into(),
            user_handle: user_handle.into(),
            ..Record::blank()
        }
    }
}

record! {
    AuthenticatorAssertionResponseDto {
        required authenticator_data = "authenticatorData",
        required client_data_json = "clientDataJSON",
        required signature = "signature",
        required user_handle = "userHandle",
    }
}

/// The WebAuthn credential with which the user responds to an authentication challenge.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationCredentialDto {
    /// ID of the credential, Base64URL-encoded.
    pub id: String,
    /// Raw ID of the credential.
    #[doc(alias = "rawId")]
    pub raw_id: String,
    /// Response of the authenticator to the authentication request.
    pub response: AuthenticatorAssertionResponseDto,
    /// Always `public-key`.
    ///
    /// Example: `public-key`.
    pub r#type: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl AuthenticationCredentialDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        id: impl Into<String>,
        raw_id: impl Into<String>,
        response: AuthenticatorAssertionResponseDto,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            raw_id: raw_id.into(),
            response,
            r#type: r#type.into(),
            ..Record::blank()
        }
    }
}

record! {
    AuthenticationCredentialDto {
        required id = "id",
        required raw_id = "rawId",
        required response = "response",
        required r#type = "type",
    }
}

/// Options for a WebAuthn sign-in: the requested scopes, pipeline context, and custom data.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SignInByWebAuthnOptionsDto {
    /// Requested scopes, separated by spaces; `openid` must be included. The decoded `id_token`
    /// contains the user fields that belong to these scopes.
    ///
    /// - `openid`: required.
    /// - `profile`: returns `birthdate`, `family_name`, `gender`, `given_name`, `locale`,
    ///   `middle_name`, `name`, `nickname`, `picture`, `preferred_username`, `profile`,
    ///   `updated_at`, `website`, and `zoneinfo`.
    /// - `username`: returns `username`.
    /// - `email`: returns `email` and `email_verified`.
    /// - `phone`: returns `phone_number` and `phone_number_verified`.
    /// - `offline_access`: makes the token endpoint return a `refresh_token`.
    /// - `roles`: returns the roles of the user.
    /// - `external_id`: returns the ID of the user in the original system.
    /// - `extended_fields`: returns the custom fields of the user as an object that maps field
    ///   names to values.
    /// - `tenant_id`: returns the tenant ID of the user.
    ///
    /// Example: `openid profile`.
    pub scope: Option<String>,
    /// Extra request context, passed to the `context` object of the pipelines that run before and
    /// after authentication.
    ///
    /// Example: `{"source":"utm"}`.
    pub context: Option<JsonObject>,
    /// Additional custom data to set on the user. The custom fields must be configured in the
    /// GenAuth console first.
    ///
    /// Example: `{"school":"pku","age":"20"}`.
    #[doc(alias = "customData")]
    pub custom_data: Option<JsonObject>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByWebAuthnOptionsDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`scope`](Self#structfield.scope).
    pub fn scope(mut self, value: impl IntoOption<String>) -> Self {
        self.scope = value.into_option();
        self
    }

    /// Sets [`context`](Self#structfield.context).
    pub fn context(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.context = value.into_option();
        self
    }

    /// Sets [`custom_data`](Self#structfield.custom_data).
    pub fn custom_data(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.custom_data = value.into_option();
        self
    }
}

record! {
    SignInByWebAuthnOptionsDto {
        optional scope = "scope",
        optional context = "context",
        optional custom_data = "customData",
    }
}

/// Whether a WebAuthn authentication succeeded, and the tokens obtained.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyAuthenticationResultDto {
    /// Whether the authentication with the authenticator was verified successfully.
    ///
    /// Example: `true`.
    pub verified: bool,
    /// Tokens of the user, returned only if the authentication was verified (`verified` is `true`).
    #[doc(alias = "tokenSet")]
    pub token_set: Option<LoginTokenResponseDataDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    VerifyAuthenticationResultDto {
        required verified = "verified",
        optional token_set = "tokenSet",
    }
}

/// A captcha image as SVG and the token to submit with the text the user entered.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCaptchaCodeDataDto {
    /// Captcha image as SVG.
    #[doc(alias = "captchaCodeSvg")]
    pub captcha_code_svg: String,
    /// Token of the captcha image. Submit it to the sign-in endpoint together with the text the
    /// user entered.
    #[doc(alias = "captchaToken")]
    pub captcha_token: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetCaptchaCodeDataDto {
        required captcha_code_svg = "captchaCodeSvg",
        required captcha_token = "captchaToken",
    }
}

/// The sign-in data and the encrypted phone number of a Douyin Mini Program user, for sign-in
/// with both at once.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignInByDouyinMiniProgramCodeAndPhonePayloadDto {
    /// Data for signing in to a Douyin Mini Program with a code, such as the user data obtained
    /// from `tt.getUserProfile`.
    #[doc(alias = "loginParams")]
    pub login_params: SignInByDouyinMiniProgramCodePayloadDto,
    /// Data for signing in with the phone number that the user authorized in the Douyin Mini
    /// Program. For a new user, the phone number is stored in the profile. For an existing user, it
    /// is stored if the user has no phone number yet and the number is not bound to another user.
    #[doc(alias = "phoneParams")]
    pub phone_params: SignInByDouyinMiniProgramPhoneInfoPayloadDto,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByDouyinMiniProgramCodeAndPhonePayloadDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        login_params: SignInByDouyinMiniProgramCodePayloadDto,
        phone_params: SignInByDouyinMiniProgramPhoneInfoPayloadDto,
    ) -> Self {
        Self {
            login_params,
            phone_params,
            ..Record::blank()
        }
    }
}

record! {
    SignInByDouyinMiniProgramCodeAndPhonePayloadDto {
        required login_params = "loginParams",
        required phone_params = "phoneParams",
    }
}

/// The sign-in code and encrypted user data obtained from a Douyin Mini Program for sign-in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignInByDouyinMiniProgramCodePayloadDto {
    /// Encrypted data (`encryptedData`) returned when Douyin open data is obtained.
    #[doc(alias = "encryptedData")]
    pub encrypted_data: Option<String>,
    /// Initialization vector of the symmetric decryption algorithm, returned by Douyin. Required
    /// when `encryptedData` is passed.
    pub iv: Option<String>,
    /// The user's `code` returned by `tt.login`.
    pub code: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByDouyinMiniProgramCodePayloadDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<Secret>) -> Self {
        Self {
            code: code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`encrypted_data`](Self#structfield.encrypted_data).
    pub fn encrypted_data(mut self, value: impl IntoOption<String>) -> Self {
        self.encrypted_data = value.into_option();
        self
    }

    /// Sets [`iv`](Self#structfield.iv).
    pub fn iv(mut self, value: impl IntoOption<String>) -> Self {
        self.iv = value.into_option();
        self
    }
}

record! {
    SignInByDouyinMiniProgramCodePayloadDto {
        optional encrypted_data = "encryptedData",
        optional iv = "iv",
        required code = "code",
    }
}

/// The encrypted phone number obtained from a Douyin Mini Program and its initialization
/// vector.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SignInByDouyinMiniProgramPhoneInfoPayloadDto {
    /// Initialization vector of the encryption, returned by the Mini Program together with the
    /// user's phone number. Required when `encryptedData` is passed.
    pub iv: Option<String>,
    /// Encrypted phone number data (`encryptedData`) that the Mini Program returns when it gets the
    /// user's phone number.
    #[doc(alias = "encryptedData")]
    pub encrypted_data: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignInByDouyinMiniProgramPhoneInfoPayloadDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`iv`](Self#structfield.iv).
    pub fn iv(mut self, value: impl IntoOption<String>) -> Self {
        self.iv = value.into_option();
        self
    }

    /// Sets [`encrypted_data`](Self#structfield.encrypted_data).
    pub fn encrypted_data(mut self, value: impl IntoOption<String>) -> Self {
        self.encrypted_data = value.into_option();
        self
    }
}

record! {
    SignInByDouyinMiniProgramPhoneInfoPayloadDto {
        optional iv = "iv",
        optional encrypted_data = "encryptedData",
    }
}

/// Response of `signInByCredentials`.
pub type LoginTokenRespDto = Response<LoginTokenResponseDataDto>;

/// Response of `getAlipayAuthInfo`.
pub type GetAlipayAuthInfoRespDto = Response<AlipayAuthInfoDataDto>;

/// Response of `geneQrCode`.
pub type GeneQRCodeRespDto = Response<GeneQRCodeDataDto>;

/// Response of `checkQrCodeStatus`.
pub type CheckQRCodeStatusRespDto = Response<CheckQRCodeStatusDataDto>;

/// Response of `changeQrCodeStatus`.
pub type CommonResponseDto = Response<()>;

/// Response of `signInByPush`.
pub type GenePushCodeRespDto = Response<GenePushCodeDataDto>;

/// Response of `checkPushCodeStatus`.
pub type CheckPushCodeStatusRespDto = Response<CheckPushCodeStatusDataDto>;

/// Response of `getPushLoginRelationApps`.
pub type GetPushCodeRelationAppsRespDto = Response<GetPushCodeRelationAppsDataDto>;

/// Response of `geneFastpassQrcodeInfo`.
pub type GeneFastpassQRCodeRespDto = Response<Option<GeneFastpassQRCodeInfoDto>>;

/// Response of `getFastpassParams`.
pub type GetFastpassQRCodeRelationAppsRespDto = Response<
    GetFastpassQRCodeRelationAppsDto,
>;

/// Response of `initAuthenticationOptions`.
pub type GetAuthenticationOptionsRespDto = Response<AuthenticationOptionsDto>;

/// Response of `verifyAuthentication`.
pub type VerifyAuthenticationResultRespDto = Response<VerifyAuthenticationResultDto>;

/// Response of `geneCatchaCodeAndToken`.
pub type GetCaptchaCodeRespDto = Response<GetCaptchaCodeDataDto>;

/// Response of `setPushCodeStatus`.
pub type IsSuccessRespDto = Response<IsSuccessDto>;
