//! Arguments that an operation understands, in place of arbitrary ones: accounts, passwords, codes,
//! and what earlier calls returned.

use genauth_mock::catalog::{Kind, Operation};
use genauth_mock::{CATALOG, seed};
use serde_json::{Map, Value, json};

use super::scene::{Members, Scene};
use super::totp;

const EMAIL: &str = "alice@example.com";
const PHONE: &str = "13800000001";
const NEW_EMAIL: &str = "new@example.com";
const NEW_PHONE: &str = "13900000001";

impl Scene {
    /// Prepares the state for an operation, and returns arguments that fit to it.
    pub(crate) async fn meaningful(
        &self,
        operation: &Operation,
        arguments: Members,
    ) -> Result<Members, String> {
        let name = operation.name;
        let patch = match (operation.client, operation.group) {
            ("management", _) => self.management_arguments(name).await?,
            (_, "signin" | "signup" | "tokens") => self.sign_in_arguments(name).await?,
            (_, "profile") => self.profile_arguments(name).await?,
            (_, "mfa") => self.factor_arguments(name).await?,
            _ => self.other_arguments(name).await?,
        };
        let mut arguments = Value::Object(arguments);
        usual(&mut arguments);
        merge(&mut arguments, patch);
        match arguments {
            Value::Object(arguments) => Ok(arguments),
            _ => Ok(Map::new()),
        }
    }

    async fn sign_in_arguments(&self, name: &str) -> Result<Value, String> {
        let payload = |account: Value| {
            let mut payload =
                json!({"email": null, "phone": null, "username": null, "account": null});
            merge(&mut payload, account);
            payload
        };
        Ok(match name {
            "signInByCredentials" => json!({
                "connection": "PASSWORD",
                "passwordPayload": payload(json!({"email": EMAIL, "password": seed::PASSWORD})),
                "options": { "tenantId": null },
            }),
            "signInByMobile" => json!({
                "connection": "wechat",
                "wechatPayload": { "code": "code" },
                "options": { "tenantId": null },
            }),
            "switchLoginByUser" => json!({ "targetUserId": seed::ALICE }),
            "checkQrCodeStatus" | "getQrCodeStatus" | "changeQrCodeStatus"
            | "setQrCodeStatus" => {
                json!({ "qrcodeId": self.qr_code().await?, "action": "SCAN" })
            }
            "exchangeTokenSetWithQrCodeTicket" => {
                let id = self.qr_code().await?;
                for action in ["SCAN", "CONFIRM"] {
                    let arguments = json!({ "qrcodeId": id, "action": action });
                    self.perform("setQrCodeStatus", arguments).await?;
                }
                let status =
                    self.perform("getQrCodeStatus", json!({ "qrcodeId": id })).await?;
                json!({ "ticket": status["ticket"] })
            }
            "getAppLoginQrCodeStatus" | "getFastpassParams" | "qrCodeAppLogin" => {
                let code = self.perform("geneFastpassQrcodeInfo", json!({})).await?;
                json!({ "qrcodeId": code["qrcodeId"] })
            }
            "signInByPush" => json!({ "account": "alice" }),
            "checkPushCodeStatus" | "getPushLoginRelationApps" => {
                json!({ "pushCodeId": self.push_code().await? })
            }
            "changePushCodeStatus" | "setPushCodeStatus" => {
                json!({ "pushCodeId": self.push_code().await?, "action": "CONFIRM" })
            }
            "exchangeToken" | "exchangeOauthToken" => json!({
                "grant_type": "refresh_token",
                "refresh_token": self.tokens("openid offline_access").await?["refresh_token"],
                "scope": null,
            }),
            "signUp" => json!({
                "connection": "PASSWORD",
                "passwordPayload": payload(json!({"email": NEW_EMAIL, "password": "new-password"})),
                "passCodePayload": null,
                "profile": null,
            }),
            _ => json!({}),
        })
    }

    async fn qr_code(&self) -> Result<Value, String> {
        Ok(self.perform("geneQrCode", json!({ "type": "MOBILE_APP" })).await?["qrcodeId"].take())
    }

    async fn push_code(&self) -> Result<Value, String> {
        Ok(self.perform("signInByPush", json!({ "account": "alice" })).await?["pushCodeId"].take())
    }

    async fn profile_arguments(&self, name: &str) -> Result<Value, String> {
        Ok(match name {
            "unbindEmail" => {
                json!({ "passCode": self.code(EMAIL, "UNBIND_EMAIL").await? })
            }
            "unbindPhone" => {
                json!({ "passCode": self.code(PHONE, "UNBIND_PHONE").await? })
            }
            "bindEmail" => {
                let code = self.code(EMAIL, "UNBIND_EMAIL").await?;
                self.perform("unbindEmail", json!({ "passCode": code })).await?;
                let code = self.code(NEW_EMAIL, "BIND_EMAIL").await?;
                json!({ "email": NEW_EMAIL, "passCode": code })
            }
            "bindPhone" => {
                let code = self.code(PHONE, "UNBIND_PHONE").await?;
                self.perform("unbindPhone", json!({ "passCode": code })).await?;
                let code = self.code(NEW_PHONE, "BIND_PHONE").await?;
                json!({ "phoneNumber": NEW_PHONE, "phoneCountryCode": null, "passCode": code })
            }
            "updatePassword" => json!({
                "oldPassword": seed::PASSWORD,
                "newPassword": "new-password",
                "passwordResetToken": null,
            }),
            "verifyUpdateEmailRequest" => self.email_update().await?,
            "updateEmail" => {
                self.with_token(
                    "verifyUpdateEmailRequest",
                    "updateEmailToken",
                    self.email_update().await?,
                )
                .await?
            }
            "verifyUpdatePhoneRequest" => self.phone_update().await?,
            "updatePhone" => {
                self.with_token(
                    "verifyUpdatePhoneRequest",
                    "updatePhoneToken",
                    self.phone_update().await?,
                )
                .await?
            }
            "verifyResetPasswordRequest" => self.password_reset().await?,
            "resetPassword" => {
                self.with_token(
                    "verifyResetPasswordRequest",
                    "passwordResetToken",
                    self.password_reset().await?,
                )
                .await?
            }
            "verifyDeleteAccountRequest" => deletion(),
            "deleteAccount" => {
                self.with_token(
                    "verifyDeleteAccountRequest",
                    "deleteAccountToken",
                    deletion(),
                )
                .await?
            }
            "validatePassword" => json!({
                "email": EMAIL,
                "phone": null,
                "username": null,
                "password": seed::PASSWORD,
            }),
            _ => json!({}),
        })
    }

    /// Performs an operation that returns a token, and returns the token as an argument.
    async fn with_token(
        &self,
        operation: &str,
        token: &str,
        arguments: Value,
    ) -> Result<Value, String> {
        let data = self.perform(operation, arguments).await?;
        Ok(json!({ token: data[token] }))
    }

    async fn email_update(&self) -> Result<Value, String> {
        Ok(json!({
            "verifyMethod": "EMAIL_PASSCODE",
            "emailPassCodePayload": {
                "newEmail": NEW_EMAIL,
                "newEmailPassCode": self.code(NEW_EMAIL, "UPDATE_EMAIL").await?,
                "oldEmail": EMAIL,
                "oldEmailPassCode": self.code(EMAIL, "UPDATE_EMAIL").await?,
            },
        }))
    }

    async fn phone_update(&self) -> Result<Value, String> {
        Ok(json!({
            "verifyMethod": "PHONE_PASSCODE",
            "phonePassCodePayload": {
                "newPhoneNumber": NEW_PHONE,
                "newPhonePassCode": self.code(NEW_PHONE, "BIND_PHONE").await?,
                "newPhoneCountryCode": "+86",
                "oldPhoneNumber": PHONE,
                "oldPhonePassCode": self.code(PHONE, "UNBIND_PHONE").await?,
                "oldPhoneCountryCode": "+86",
            },
        }))
    }

    async fn password_reset(&self) -> Result<Value, String> {
        Ok(json!({
            "verifyMethod": "EMAIL_PASSCODE",
            "emailPassCodePayload": {
                "email": EMAIL,
                "passCode": self.code(EMAIL, "RESET_PASSWORD").await?,
            },
        }))
    }

    async fn factor_arguments(&self, name: &str) -> Result<Value, String> {
        let request = json!({ "factorType": "OTP", "profile": {} });
        Ok(match name {
            "sendEnrollFactorRequest" => {
                json!({ "factorType": "EMAIL", "profile": { "email": EMAIL } })
            }
            "enrollFactor" => {
                self.enrollment(&self.perform("sendEnrollFactorRequest", request).await?)
            }
            "resetFactor" | "getFactor" | "mfaOtpVerify" => {
                let requested = self.perform("sendEnrollFactorRequest", request).await?;
                self.perform("enrollFactor", self.enrollment(&requested)).await?;
                let factors = self.perform("listEnrolledFactors", json!({})).await?;
                json!({
                    "factorId": factors[0]["factorId"],
                    "totp": totp::password(&secret(&requested), 30),
                })
            }
            _ => json!({}),
        })
    }

    fn enrollment(&self, requested: &Value) -> Value {
        json!({
            "factorType": "OTP",
            "enrollmentToken": requested["enrollmentToken"],
            "enrollmentData": { "passCode": totp::password(&secret(requested), 0), "photo": null },
        })
    }

    async fn other_arguments(&self, name: &str) -> Result<Value, String> {
        Ok(match name {
            "preCheckCode" => json!({
                "codeType": "EMAIL",
                "emailCodePayload": {
                    "email": EMAIL,
                    "passCode": self.code(EMAIL, "LOGIN").await?,
                    "channel": "CHANNEL_LOGIN",
                },
            }),
            "unlinkExtIdp" => {
                let identity = json!({
                    "extIdpId": "idp",
                    "userId": seed::ALICE,
                    "userIdInIdp": "alice",
                });
                self.manage("linkIdentity", identity).await?;
                json!({ "extIdpId": "idp" })
            }
            "upload" => json!({
                "file": { "name": "a.txt", "mediaType": "text/plain", "content": "aGVsbG8=" },
            }),
            _ => json!({}),
        })
    }

    async fn management_arguments(&self, name: &str) -> Result<Value, String> {
        let user = json!({ "username": "new-user" });
        Ok(match name {
            "getManagementToken" => json!({
                "accessKeyId": seed::ACCESS_KEY_ID,
                "accessKeySecret": seed::ACCESS_KEY_SECRET,
            }),
            "createUser" => {
                json!({ "username": "new-user", "departmentIds": null, "tenantIds": null })
            }
            "createTenantUser" => user,
            "createPublicAccount" => json!({ "departmentIds": null, "tenantIds": null }),
            "createPublicAccountsBatch" => {
                json!({ "list": [{ "departmentIds": null, "tenantIds": null }] })
            }
            "createUsersBatch" => {
                json!({ "list": [{ "username": "new-user", "departmentIds": null, "tenantIds": null }] })
            }
            "addWhitelist" | "addWhitelistOfApp" => json!({ "list": [NEW_EMAIL] }),
            "createDepartment" | "updateDepartment" => {
                json!({ "parentDepartmentId": "root" })
            }
            "getUserMfaInfo"
            | "kickUsers"
            | "getUserLoginHistory"
            | "getUserLoggedinApps"
            | "getUserLoggedinIdentities"
            | "checkSessionStatus"
            | "getUserMfaStatus"
            | "kickPublicAccounts" => json!({ "userId": seed::ALICE }),
            "getMfaTriggerData" => {
                json!({ "userId": seed::ALICE, "appId": seed::APP_ID })
            }
            "sendUserResetPasswordEmailLink" => {
                json!({ "users": [{ "userId": seed::ALICE }, { "userId": seed::DAVE }] })
            }
            "triggerWebhook" => {
                let webhook = json!({
                    "name": "webhook",
                    "url": self.url(),
                    "events": [],
                    "contentType": "application/json",
                });
                json!({ "webhookId": self.manage("createWebhook", webhook).await?["webhookId"] })
            }
            _ => json!({}),
        })
    }

    /// Sends a code and returns it.
    async fn code(&self, recipient: &str, channel: &str) -> Result<String, String> {
        let channel = format!("CHANNEL_{channel}");
        let send = if recipient.contains('@') {
            self.perform("sendEmail", json!({ "email": recipient, "channel": channel }))
        } else {
            self.perform(
                "sendSms",
                json!({ "phoneNumber": recipient, "channel": channel }),
            )
        };
        send.await?;
        let codes = self.control("codes").await;
        let code = codes["list"][0]["code"].as_str();
        code.map(str::to_owned).ok_or_else(|| "no code was sent".to_owned())
    }
}

fn deletion() -> Value {
    json!({
        "verifyMethod": "PASSWORD",
        "passwordPayload": { "password": seed::PASSWORD, "passwordEncryptType": "none" },
        "emailPassCodePayload": null,
        "phonePassCodePayload": null,
    })
}

/// Returns the secret of a requested factor.
fn secret(requested: &Value) -> String {
    let uri = requested["otpData"]["qrCodeUri"].as_str().unwrap_or_default();
    let secret = uri.split(['?', '&']).find_map(|pair| pair.strip_prefix("secret="));
    secret.unwrap_or_default().to_owned()
}

/// Gives the members that say how others are meant their usual values.
fn usual(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, member) in &mut *members {
                match name.as_str() {
                    "passwordEncryptType" => *member = "none".into(),
                    "client_id" => *member = seed::APP_ID.into(),
                    "client_secret" => *member = seed::APP_SECRET.into(),
                    _ => usual(member),
                }
            }
            members.retain(|name, _| !is_selector(name));
        }
        Value::Array(list) => list.iter_mut().for_each(usual),
        _ => {}
    }
}

/// Returns whether a member selects another key than the default one.
fn is_selector(name: &str) -> bool {
    CATALOG.resources.iter().any(|resource| match resource.kind {
        Kind::Items { selector, .. } => selector == Some(name),
        _ => false,
    })
}

/// Changes a value as RFC 7396 describes, but merges the items of arrays.
fn merge(target: &mut Value, patch: Value) {
    match (target, patch) {
        (Value::Object(members), Value::Object(patch)) => {
            for (name, value) in patch {
                if value.is_null() {
                    members.shift_remove(&name);
                } else {
                    merge(members.entry(name).or_insert(Value::Null), value);
                }
            }
        }
        (Value::Array(list), Value::Array(patch)) => {
            list.iter_mut().zip(patch).for_each(|(item, patch)| merge(item, patch));
        }
        (target, Value::Object(patch)) => {
            *target = Map::new().into();
            merge(target, patch.into());
        }
        (target, value) => *target = value,
    }
}
