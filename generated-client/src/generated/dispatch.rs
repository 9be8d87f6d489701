// @generated from spec/ by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Calls every operation by its documented name with JSON.

use crate::generated::authentication::AuthenticationClient;
use crate::generated::management::ManagementClient;
use crate::runtime::client::dispatch::{Dispatched, unknown, with, without};
use crate::runtime::prelude::JsonValue;

/// Names of the operations of [`AuthenticationClient`].
pub(crate) static AUTHENTICATION: &[&str] = &[
    "signInByCredentials",
    "signInByMobile",
    "switchLoginByUser",
    "getAlipayAuthInfo",
    "geneQrCode",
    "checkQrCodeStatus",
    "exchangeTokenSetWithQrCodeTicket",
    "changeQrCodeStatus",
    "getAppLoginQrCodeStatus",
    "qrCodeAppLogin",
    "signInByPush",
    "checkPushCodeStatus",
    "changePushCodeStatus",
    "getPushLoginRelationApps",
    "geneFastpassQrcodeInfo",
    "getFastpassParams",
    "initAuthenticationOptions",
    "verifyAuthentication",
    "geneCatchaCodeAndToken",
    "getQrCodeStatus",
    "setPushCodeStatus",
    "setQrCodeStatus",
    "exchangeToken",
    "introspectToken",
    "revokeToken",
    "exchangeOauthToken",
    "introspectOauthToken",
    "revokeOauthToken",
    "verifyMfaToken",
    "oidcUserInfoGet",
    "oidcUserInfoPost",
    "oauthUserInfo",
    "openIdConfiguration",
    "jwks",
    "signUp",
    "getProfile",
    "updateProfile",
    "bindEmail",
    "unbindEmail",
    "bindPhone",
    "unbindPhone",
    "getSecurityLevel",
    "updatePassword",
    "verifyUpdateEmailRequest",
    "updateEmail",
    "verifyUpdatePhoneRequest",
    "updatePhone",
    "verifyResetPasswordRequest",
    "resetPassword",
    "verifyDeleteAccountRequest",
    "deleteAccount",
    "listPublicAccountsForSwitchLoggedIn",
    "initRegisterOptions",
    "verifyRegister",
    "list",
    "unbind",
    "revoke",
    "validatePassword",
    "generateLinkExtIdpUrl",
    "unlinkExtIdp",
    "getIdentities",
    "getApplicationEnabledExtIdps",
    "authByCodeIdentity",
    "registerNewUser",
    "bindByEmailCode",
    "bindByPhoneCode",
    "bindByAccount",
    "selectAccount",
    "bindByAccountId",
    "sendEnrollFactorRequest",
    "enrollFactor",
    "resetFactor",
    "listEnrolledFactors",
    "getFactor",
    "listFactorsToEnroll",
    "mfaOtpVerify",
    "listCredentialsByPage",
    "checkValidCredentialsByCredIds",
    "removeAllCredentials",
    "removeCredential",
    "updateWebAuthnAdminCredential",
    "deleteWebAuthnAdminCredential",
    "webAuthnAdminInitialize",
    "webAuthnAdminRegisterFinalize",
    "listWebAuthnCredentials",
    "updateWebAuthnCredential",
    "deleteWebAuthnCredential",
    "webAuthnLoginFinalize",
    "webAuthnLoginInitalize",
    "webAuthnMfaBindInitialize",
    "webAuthnMfaVerifyInitalize",
    "listWebAuthnPersonCredentials",
    "webAuthnRegisterFinalize",
    "webAuthnRegisterInitalize",
    "getLoginHistory",
    "getLoggedInApps",
    "getAccessibleApps",
    "getTenantList",
    "getRoleList",
    "getGroupList",
    "getDepartmentList",
    "getAuthorizedResources",
    "checkPermissionByStringResource",
    "checkPermissionByArrayResource",
    "checkPermissionByTreeResource",
    "getUserAuthorizedResourcesList",
    "getUserAuthResourcePermissionList",
    "getUserAuthResourceStruct",
    "listSubjectAuth",
    "getEnablePermissionApplyApplicationList",
    "createApproval",
    "getDetail",
    "batchCreateApproval",
    "initiatedList",
    "getEnablePermissionApplyRoleList",
    "clearMyAllUniversalInvitationLinks",
    "generateInviteToken",
    "generateUniversalInvitationByMember",
    "getInviteCodeContext",
    "getUniversalInvitationPublicConfig",
    "signupByPolicy",
    "signupByUniversal",
    "verifyInviteCode",
    "sendSms",
    "sendEmail",
    "preCheckCode",
    "getWechatMpAccessTokenInfo",
    "decryptDouyinMiniProgramData",
    "getWechatMpAccessToken",
    "decryptWechatMiniProgramData",
    "getWechatMiniprogramPhone",
    "checkAppIdSecret",
    "pub",
    "upload",
    "getSystemInfo",
    "getCountryList",
];
/// Former and current names of operations of [`AuthenticationClient`].
pub(crate) static FORMER_AUTHENTICATION: &[(&str, &str)] = &[
    ("validateTicketV2", "jwks"),
];
/// Calls an operation of [`AuthenticationClient`].
#[expect(deprecated, reason = "deprecated operations must work until they are removed")]
pub(crate) fn authentication(
    client: &AuthenticationClient,
    name: &str,
    json: JsonValue,
) -> Dispatched {
    match name {
        "signInByCredentials" => with(json, |dto| client.sign_in_by_credentials(dto)),
        "signInByMobile" => with(json, |dto| client.sign_in_by_mobile(dto)),
        "switchLoginByUser" => with(json, |dto| client.switch_login_by_user(dto)),
        "getAlipayAuthInfo" => with(json, |dto| client.get_alipay_auth_info(dto)),
        "geneQrCode" => with(json, |dto| client.gene_qr_code(dto)),
        "checkQrCodeStatus" => with(json, |dto| client.check_qr_code_status(dto)),
        "exchangeTokenSetWithQrCodeTicket" => {
            with(json, |dto| client.exchange_token_set_with_qr_code_ticket(dto))
        }
        "changeQrCodeStatus" => with(json, |dto| client.change_qr_code_status(dto)),
        "getAppLoginQrCodeStatus" => {
            with(json, |dto| client.get_app_login_qr_code_status(dto))
        }
        "qrCodeAppLogin" => with(json, |dto| client.qr_code_app_login(dto)),
        "signInByPush" => with(json, |dto| client.sign_in_by_push(dto)),
        "checkPushCodeStatus" => with(json, |dto| client.check_push_code_status(dto)),
        "changePushCodeStatus" => with(json, |dto| client.change_push_code_status(dto)),
        "getPushLoginRelationApps" => {
            with(json, |dto| client.get_push_login_relation_apps(dto))
        }
        "geneFastpassQrcodeInfo" => {
            with(json, |dto| client.gene_fastpass_qrcode_info(dto))
        }
        "getFastpassParams" => with(json, |dto| client.get_fastpass_params(dto)),
        "initAuthenticationOptions" => {
            without(json, client.init_authentication_options())
        }
        "verifyAuthentication" => with(json, |dto| client.verify_authentication(dto)),
        "geneCatchaCodeAndToken" => without(json, client.gene_catcha_code_and_token()),
        "getQrCodeStatus" => with(json, |dto| client.get_qr_code_status(dto)),
        "setPushCodeStatus" => with(json, |dto| client.set_push_code_status(dto)),
        "setQrCodeStatus" => with(json, |dto| client.set_qr_code_status(dto)),
        "exchangeToken" => with(json, |dto| client.exchange_token(dto)),
        "introspectToken" => with(json, |dto| client.introspect_token(dto)),
        "revokeToken" => with(json, |dto| client.revoke_token(dto)),
        "exchangeOauthToken" => with(json, |dto| client.exchange_oauth_token(dto)),
        "introspectOauthToken" => with(json, |dto| client.introspect_oauth_token(dto)),
        "revokeOauthToken" => with(json, |dto| client.revoke_oauth_token(dto)),
        "verifyMfaToken" => with(json, |dto| client.verify_mfa_token(dto)),
        "oidcUserInfoGet" => without(json, client.oidc_user_info_get()),
        "oidcUserInfoPost" => without(json, client.oidc_user_info_post()),
        "oauthUserInfo" => without(json, client.oauth_user_info()),
        "openIdConfiguration" => without(json, client.open_id_configuration()),
        "jwks" => without(json, client.jwks()),
        "signUp" => with(json, |dto| client.sign_up(dto)),
        "getProfile" => with(json, |dto| client.get_profile(dto)),
        "updateProfile" => with(json, |dto| client.update_profile(dto)),
        "bindEmail" => with(json, |dto| client.bind_email(dto)),
        "unbindEmail" => with(json, |dto| client.unbind_email(dto)),
        "bindPhone" => with(json, |dto| client.bind_phone(dto)),
        "unbindPhone" => with(json, |dto| client.unbind_phone(dto)),
        "getSecurityLevel" => without(json, client.get_security_level()),
        "updatePassword" => with(json, |dto| client.update_password(dto)),
        "verifyUpdateEmailRequest" => {
            with(json, |dto| client.verify_update_email_request(dto))
        }
        "updateEmail" => with(json, |dto| client.update_email(dto)),
        "verifyUpdatePhoneRequest" => {
            with(json, |dto| client.verify_update_phone_request(dto))
        }
        "updatePhone" => with(json, |dto| client.update_phone(dto)),
        "verifyResetPasswordRequest" => {
            with(json, |dto| client.verify_reset_password_request(dto))
        }
        "resetPassword" => with(json, |dto| client.reset_password(dto)),
        "verifyDeleteAccountRequest" => {
            with(json, |dto| client.verify_delete_account_request(dto))
        }
        "deleteAccount" => with(json, |dto| client.delete_account(dto)),
        "listPublicAccountsForSwitchLoggedIn" => {
            with(json, |dto| client.list_public_accounts_for_switch_logged_in(dto))
        }
        "initRegisterOptions" => without(json, client.init_register_options()),
        "verifyRegister" => with(json, |dto| client.verify_register(dto)),
        "list" => with(json, |dto| client.list(dto)),
        "unbind" => with(json, |dto| client.unbind(dto)),
        "revoke" => with(json, |dto| client.revoke(dto)),
        "validatePassword" => with(json, |dto| client.validate_password(dto)),
        "generateLinkExtIdpUrl" => {
            with(json, |dto| client.generate_link_ext_idp_url(dto))
        }
        "unlinkExtIdp" => with(json, |dto| client.unlink_ext_idp(dto)),
        "getIdentities" => without(json, client.get_identities()),
        "getApplicationEnabledExtIdps" => {
            without(json, client.get_application_enabled_ext_idps())
        }
        "authByCodeIdentity" => with(json, |dto| client.auth_by_code_identity(dto)),
        "registerNewUser" => with(json, |dto| client.register_new_user(dto)),
        "bindByEmailCode" => with(json, |dto| client.bind_by_email_code(dto)),
        "bindByPhoneCode" => with(json, |dto| client.bind_by_phone_code(dto)),
        "bindByAccount" => with(json, |dto| client.bind_by_account(dto)),
        "selectAccount" => with(json, |dto| client.select_account(dto)),
        "bindByAccountId" => with(json, |dto| client.bind_by_account_id(dto)),
        "sendEnrollFactorRequest" => {
            with(json, |dto| client.send_enroll_factor_request(dto))
        }
        "enrollFactor" => with(json, |dto| client.enroll_factor(dto)),
        "resetFactor" => with(json, |dto| client.reset_factor(dto)),
        "listEnrolledFactors" => without(json, client.list_enrolled_factors()),
        "getFactor" => with(json, |dto| client.get_factor(dto)),
        "listFactorsToEnroll" => without(json, client.list_factors_to_enroll()),
        "mfaOtpVerify" => with(json, |dto| client.mfa_otp_verify(dto)),
        "listCredentialsByPage" => with(json, |dto| client.list_credentials_by_page(dto)),
        "checkValidCredentialsByCredIds" => {
            with(json, |dto| client.check_valid_credentials_by_cred_ids(dto))
        }
        "removeAllCredentials" => with(json, |dto| client.remove_all_credentials(dto)),
        "removeCredential" => with(json, |dto| client.remove_credential(dto)),
        "updateWebAuthnAdminCredential" => {
            with(json, |dto| client.update_web_authn_admin_credential(dto))
        }
        "deleteWebAuthnAdminCredential" => {
            with(json, |dto| client.delete_web_authn_admin_credential(dto))
        }
        "webAuthnAdminInitialize" => without(json, client.web_authn_admin_initialize()),
        "webAuthnAdminRegisterFinalize" => {
            without(json, client.web_authn_admin_register_finalize())
        }
        "listWebAuthnCredentials" => {
            with(json, |dto| client.list_web_authn_credentials(dto))
        }
        "updateWebAuthnCredential" => {
            with(json, |dto| client.update_web_authn_credential(dto))
        }
        "deleteWebAuthnCredential" => {
            with(json, |dto| client.delete_web_authn_credential(dto))
        }
        "webAuthnLoginFinalize" => with(json, |dto| client.web_authn_login_finalize(dto)),
        "webAuthnLoginInitalize" => without(json, client.web_authn_login_initalize()),
        "webAuthnMfaBindInitialize" => {
            without(json, client.web_authn_mfa_bind_initialize())
        }
        "webAuthnMfaVerifyInitalize" => {
            without(json, client.web_authn_mfa_verify_initalize())
        }
        "listWebAuthnPersonCredentials" => {
            with(json, |dto| client.list_web_authn_person_credentials(dto))
        }
        "webAuthnRegisterFinalize" => without(json, client.web_authn_register_finalize()),
        "webAuthnRegisterInitalize" => {
            without(json, client.web_authn_register_initalize())
        }
        "getLoginHistory" => with(json, |dto| client.get_login_history(dto)),
        "getLoggedInApps" => without(json, client.get_logged_in_apps()),
        "getAccessibleApps" => without(json, client.get_accessible_apps()),
        "getTenantList" => without(json, client.get_tenant_list()),
        "getRoleList" => with(json, |dto| client.get_role_list(dto)),
        "getGroupList" => without(json, client.get_group_list()),
        "getDepartmentList" => with(json, |dto| client.get_department_list(dto)),
        "getAuthorizedResources" => {
            with(json, |dto| client.get_authorized_resources(dto))
        }
        "checkPermissionByStringResource" => {
            with(json, |dto| client.check_permission_by_string_resource(dto))
        }
        "checkPermissionByArrayResource" => {
            with(json, |dto| client.check_permission_by_array_resource(dto))
        }
        "checkPermissionByTreeResource" => {
            with(json, |dto| client.check_permission_by_tree_resource(dto))
        }
        "getUserAuthorizedResourcesList" => {
            without(json, client.get_user_authorized_resources_list())
        }
        "getUserAuthResourcePermissionList" => {
            with(json, |dto| client.get_user_auth_resource_permission_list(dto))
        }
        "getUserAuthResourceStruct" => {
            with(json, |dto| client.get_user_auth_resource_struct(dto))
        }
        "listSubjectAuth" => without(json, client.list_subject_auth()),
        "getEnablePermissionApplyApplicationList" => {
            with(json, |dto| client.get_enable_permission_apply_application_list(dto))
        }
        "createApproval" => with(json, |dto| client.create_approval(dto)),
        "getDetail" => with(json, |dto| client.get_detail(dto)),
        "batchCreateApproval" => with(json, |dto| client.batch_create_approval(dto)),
        "initiatedList" => with(json, |dto| client.initiated_list(dto)),
        "getEnablePermissionApplyRoleList" => {
            with(json, |dto| client.get_enable_permission_apply_role_list(dto))
        }
        "clearMyAllUniversalInvitationLinks" => {
            without(json, client.clear_my_all_universal_invitation_links())
        }
        "generateInviteToken" => with(json, |dto| client.generate_invite_token(dto)),
        "generateUniversalInvitationByMember" => {
            without(json, client.generate_universal_invitation_by_member())
        }
        "getInviteCodeContext" => with(json, |dto| client.get_invite_code_context(dto)),
        "getUniversalInvitationPublicConfig" => {
            with(json, |dto| client.get_universal_invitation_public_config(dto))
        }
        "signupByPolicy" => with(json, |dto| client.signup_by_policy(dto)),
        "signupByUniversal" => with(json, |dto| client.signup_by_universal(dto)),
        "verifyInviteCode" => with(json, |dto| client.verify_invite_code(dto)),
        "sendSms" => with(json, |dto| client.send_sms(dto)),
        "sendEmail" => with(json, |dto| client.send_email(dto)),
        "preCheckCode" => with(json, |dto| client.pre_check_code(dto)),
        "getWechatMpAccessTokenInfo" => {
            with(json, |dto| client.get_wechat_mp_access_token_info(dto))
        }
        "decryptDouyinMiniProgramData" => {
            with(json, |dto| client.decrypt_douyin_mini_program_data(dto))
        }
        "getWechatMpAccessToken" => {
            with(json, |dto| client.get_wechat_mp_access_token(dto))
        }
        "decryptWechatMiniProgramData" => {
            with(json, |dto| client.decrypt_wechat_mini_program_data(dto))
        }
        "getWechatMiniprogramPhone" => {
            with(json, |dto| client.get_wechat_miniprogram_phone(dto))
        }
        "checkAppIdSecret" => with(json, |dto| client.check_app_id_secret(dto)),
        "pub" => with(json, |dto| client.r#pub(dto)),
        "upload" => with(json, |dto| client.upload(dto)),
        "getSystemInfo" => without(json, client.get_system_info()),
        "getCountryList" => without(json, client.get_country_list()),
        _ => unknown(name),
    }
}

/// Names of the operations of [`ManagementClient`].
pub(crate) static MANAGEMENT: &[&str] = &[
    "getManagementToken",
    "listUsers",
    "listUsersLegacy",
    "getUser",
    "getUserBatch",
    "userFieldDecrypt",
    "createUser",
    "createUsersBatch",
    "updateUser",
    "updateUserBatch",
    "deleteUsersBatch",
    "getUserIdentities",
    "getUserRoles",
    "getUserPrincipalAuthenticationInfo",
    "resetUserPrincipalAuthenticationInfo",
    "getUserDepartments",
    "setUserDepartments",
    "getUserGroups",
    "getUserMfaInfo",
    "listArchivedUsers",
    "kickUsers",
    "isUserExists",
    "getUserAccessibleApps",
    "getUserAuthorizedApps",
    "hasAnyRole",
    "getUserLoginHistory",
    "getUserLoggedinApps",
    "getUserLoggedinIdentities",
    "resignUser",
    "resignUserBatch",
    "getUserAuthorizedResources",
    "checkSessionStatus",
    "importOtp",
    "getOtpSecretByUser",
    "getUserPasswordCiphertext",
    "linkIdentity",
    "unlinkIdentity",
    "setUsersMfaStatus",
    "getUserMfaStatus",
    "getUserSyncRelations",
    "deleteUserSyncRelations",
    "getUserEncryptPasswordBatch",
    "listUsersByKeywords",
    "sendUserResetPasswordEmailLink",
    "listPublicAccounts",
    "getPublicAccount",
    "getPublicAccountBatch",
    "createPublicAccount",
    "createPublicAccountsBatch",
    "updatePublicAccount",
    "updatePublicAccountBatch",
    "deletePublicAccountsBatch",
    "kickPublicAccounts",
    "changeIntoPublicAccount",
    "getPublicAccountsOfUser",
    "getUsersOfPublicAccount",
    "bindUsersPublicAccount",
    "setuserOfPublicAccount",
    "unbindUsersPublicAccount",
    "getPublicAccountRoles",
    "getPublicAccountsOfRole",
    "bindPublicAccountOfRoles",
    "getPublicAccountsOfGroup",
    "getGroupsOfPublicAccount",
    "getPublicAccountOfGroups",
    "getPublicAccountsOfDepartment",
    "getPublicAccountDepartments",
    "setPublicAccountOfDepartments",
    "resignPublicAccountBatch",
    "getPostOfPublicUser",
    "getPublicAccountsOfPost",
    "setPublicAccountOfnPost",
    "unbindPublicAccountOfPost",
    "getOrganization",
    "getOrganizationsBatch",
    "listOrganizations",
    "createOrganization",
    "updateOrganization",
    "deleteOrganization",
    "searchOrganizations",
    "updateOrganizationStatus",
    "getDepartment",
    "createDepartment",
    "updateDepartment",
    "deleteDepartment",
    "searchDepartments",
    "searchDepartmentsList",
    "listChildrenDepartments",
    "getAllDepartments",
    "listDepartmentMembers",
    "listDepartmentMemberIds",
    "searchDepartmentMembers",
    "addDepartmentMembers",
    "removeDepartmentMembers",
    "getParentDepartment",
    "isUserInDepartment",
    "getDepartmentById",
    "createDepartmentTree",
    "getDepartmentSyncRelations",
    "deleteDepartmentSyncRelations",
    "updateNodeStatus",
    "getDepartmentAllApp",
    "postList",
    "postListBatch",
    "getPost",
    "getUserPosts",
    "getUserPost",
    "getPostById",
    "createPost",
    "updatePost",
    "removePost",
    "setUserPosts",
    "userConnectionPost",
    "getRole",
    "assignRole",
    "assignRoleBatch",
    "revokeRole",
    "revokeRoleBatch",
    "getRoleAuthorizedResources",
    "listRoleMembers",
    "listRoleDepartments",
    "createRole",
    "listRoles",
    "deleteRolesBatch",
    "createRolesBatch",
    "updateRole",
    "deleteRoles",
    "checkParamsNamespace",
    "listRoleAssignments",
    "createAdminRole",
    "deleteAdminRolesBatch",
    "checkMutualExclusion",
    "getGroup",
    "listGroups",
    "getAllGroups",
    "createGroup",
    "createOrUpdateGroup",
    "createGroupsBatch",
    "updateGroup",
    "deleteGroupsBatch",
    "addGroupMembers",
    "removeGroupMembers",
    "listGroupMembers",
    "getGroupAuthorizedResources",
    "getUserBaseFields",
    "listUserBaseFields",
    "setUserBaseFields",
    "getCustomFields",
    "listCustFields",
    "setCustomFields",
    "deleteCustomFields",
    "setCustomData",
    "getCustomData",
    "createResource",
    "createResourcesBatch",
    "getResource",
    "getResourcesBatch",
    "listCommonResource",
    "listResources",
    "updateResource",
    "deleteResource",
    "deleteResourcesBatch",
    "batchDeleteCommonResource",
    "associateTenantResource",
    "createNamespace",
    "createNamespacesBatch",
    "getNamespace",
    "getNamespacesBatch",
    "updateNamespace",
    "deleteNamespace",
    "deleteNamespacesBatch",
    "listNamespaces",
    "listNamespaceRoles",
    "authorizeResources",
    "getAuthorizedResources",
    "isActionAllowed",
    "getResourceAuthorizedTargets",
    "getAuthorizedTargets",
    "createPermissionNamespace",
    "createPermissionNamespacesBatch",
    "getPermissionNamespace",
    "getPermissionNamespacesBatch",
    "listPermissionNamespaces",
    "updatePermissionNamespace",
    "deletePermissionNamespace",
    "deletePermissionNamespacesBatch",
    "checkPermissionNamespaceExists",
    "listPermissionNamespaceRoles",
    "createDataResource",
    "createDataResourceByString",
    "createDataResourceByArray",
    "createDataResourceByTree",
    "listDataResources",
    "getDataResource",
    "updateDataResource",
    "deleteDataResource",
    "checkDataResourceExists",
    "createDataPolicy",
    "listDataPolices",
    "listSimpleDataPolices",
    "getDataPolicy",
    "updateDataPolicy",
    "deleteDataPolicy",
    "checkDataPolicyExists",
    "listDataPolicyTargets",
    "authorizeDataPolicies",
    "revokeDataPolicy",
    "getUserPermissionList",
    "checkPermission",
    "checkExternalUserPermission",
    "getUserResourcePermissionList",
    "listResourceTargets",
    "getUserResourceStruct",
    "getExternalUserResourceStruct",
    "checkUserSameLevelPermission",
    "listPermissionView",
    "batchCreateDnef",
    "createDnef",
    "deleteDnef",
    "listDnef",
    "updateDnef",
    "getApplication",
    "detailAuthSubject",
    "listAuthSubject",
    "listAuthApplication",
    "enabledAuth",
    "deleteAuth",
    "listApplications",
    "getApplicationSimpleInfo",
    "listApplicationSimpleInfo",
    "createApplication",
    "deleteApplication",
    "getApplicationSecret",
    "refreshApplicationSecret",
    "listApplicationActiveUsers",
    "getApplicationPermissionStrategy",
    "updateApplicationPermissionStrategy",
    "authorizeApplicationAccess",
    "revokeApplicationAccess",
    "checkDomainAvailable",
    "listTenantApplications",
    "updateLoginPageConfig",
    "userpollTenantConfig",
    "updateUserPoolTenantConfig",
    "updateTenantQrCodeState",
    "changeUserpoolTenanExtIdpConnState",
    "updateApplicationMfaSettings",
    "getMfaTriggerData",
    "updateApplication",
    "createAsaAccount",
    "createAsaAccountBatch",
    "updateAsaAccount",
    "listAsaAccount",
    "getAsaAccount",
    "getAsaAccountBatch",
    "deleteAsaAccount",
    "deleteAsaAccountBatch",
    "assignAsaAccount",
    "unassignAsaAccount",
    "getAsaAccountAssignedTargets",
    "getAssignedAccount",
    "listExtIdp",
    "getExtIdp",
    "createExtIdp",
    "updateExtIdp",
    "deleteExtIdp",
    "createExtIdpConn",
    "updateExtIdpConn",
    "deleteExtIdpConn",
    "changeExtIdpConnState",
    "changeExtIdpConnAssociationState",
    "listTenantExtIdp",
    "extIdpConnStateByApps",
    "getSecuritySettings",
    "updateSecuritySettings",
    "getGlobalMfaSettings",
    "updateGlobalMfaSettings",
    "closeGlobalMfaSettings",
    "addWhitelist",
    "listWhitelists",
    "deleteWhitelist",
    "addWhitelistOfApp",
    "deleteWhitelistOfApp",
    "listWhitelistsOfApp",
    "getEmailTemplates",
    "updateEmailTemplate",
    "previewEmailTemplate",
    "getEmailProvider",
    "configEmailProvider",
    "getSyncTask",
    "listSyncTasks",
    "createSyncTask",
    "updateSyncTask",
    "triggerSyncTask",
    "getSyncJob",
    "listSyncJobs",
    "listSyncJobLogs",
    "listSyncRiskOperations",
    "triggerSyncRiskOperations",
    "cancelSyncRiskOperation",
    "createEventApp",
    "listEventApps",
    "listEvents",
    "defineEvent",
    "verifyEvent",
    "pubUserEvent",
    "listRow",
    "getRow",
    "getRowByValue",
    "getRowBatch",
    "createRow",
    "updateRow",
    "removeRow",
    "createModel",
    "getModel",
    "listModel",
    "removeModel",
    "updateModel",
    "createField",
    "updateField",
    "remoteField",
    "listField",
    "exportMetadata",
    "importMetadata",
    "getImportTemplate",
    "createOperate",
    "removeOperate",
    "executeOperate",
    "copyOperate",
    "listOperate",
    "listOperateAll",
    "updateOperate",
    "getRelationInfo",
    "createRowRelation",
    "getRelationValue",
    "removeRelationValue",
    "exportModel",
    "importModel",
    "capture",
    "copyRowRelation",
    "getAllMetadata",
    "getAllMetadataRow",
    "getRelationDetails",
    "getMetadataGroupList",
    "relationSearch",
    "createPipelineFunction",
    "getPipelineFunction",
    "reuploadPipelineFunction",
    "updatePipelineFunction",
    "updatePipelineOrder",
    "deletePipelineFunction",
    "listPipelineFunctions",
    "getPipelineLogs",
    "createWebhook",
    "listWebhooks",
    "updateWebhook",
    "deleteWebhook",
    "getWebhookLogs",
    "triggerWebhook",
    "getWebhook",
    "getWebhookEventList",
    "getUserActionLogs",
    "getAdminAuditLogs",
    "getCurrentPackageInfo",
    "getUsageInfo",
    "getMauPeriodUsageHistory",
    "getAllRightsItem",
    "getOrders",
    "getOrderDetail",
    "getOrderPayDetail",
    "createDevice",
    "findLastLoginAppsByDeviceIds",
    "deleteDevice",
    "suspendDevice",
    "disableDevice",
    "enableDevice",
    "createVerifyDevice",
    "getDeviceStatus",
    "deleteTerminalDevice",
    "suspendTerminalDevice",
    "disableTerminalDevice",
    "enableTerminalDevice",
    "addDevice",
    "findLastLoginAppsByDeviceIdsV2",
    "findIpList",
    "add",
    "deleteById",
    "findUserList",
    "addUser",
    "deleteUserListById",
    "findRiskListPolicy",
    "addRiskListPolicy",
    "deleteRiskListPolicyById",
    "getAccessKeyList",
    "getAccessKey",
    "createAccessKey",
    "deleteAccessKey",
    "updateAccessKey",
    "getBindPwd",
    "queryLdapConfigInfo",
    "updateLdapConfigInfo",
    "saveLdapConfigInfo",
    "disableLdapServer",
    "queryLdapLog",
    "queryLdapSubEntries",
    "createTenant",
    "updateTenant",
    "deleteTenant",
    "listTenants",
    "getTenantLittleInfo",
    "getTenant",
    "importTenant",
    "importTenantHistory",
    "importTenantNotifyUser",
    "sendEmailBatch",
    "sendSmsBatch",
    "listTenantAdmin",
    "setTenantAdmin",
    "deleteTenantAdmin",
    "deleteTenantUser",
    "generateInviteTenantUserLink",
    "listInviteTennatUserRecords",
    "listMultipleTenantAdmin",
    "createMultipleTenantAdmin",
    "getMultipleTenantAdmin",
    "updateMultipleTenantAdmin",
    "deleteMultipleTenantAdmin",
    "listTenantCooperators",
    "getTenantCooperator",
    "getTenantCooperatorMenu",
    "createTenantCooperator",
    "updateTenantCooperator",
    "deleteTenantCooperator",
    "getTenantByCode",
    "createTenantEnterpriseCertification",
    "getTenantEnterpriseCertification",
    "reviewTenantEnterpriseCertification",
    "updateTenantEnterpriseCertification",
    "sendInviteTenantUserEmail",
    "addTenantUsers",
    "removeTenantUsers",
    "updateTenantUser",
    "createTenantUser",
    "listTenantUsers",
    "getTenantUser",
    "addTenantDepartmentMembers",
    "removeTenantDepartmentMembers",
    "addPolicyUserAttribution",
    "addPolicyUserAttributionsBatch",
    "approval",
    "deleteInvitees",
    "reject",
    "copyInvitationPolicyById",
    "createInvitationPolicy",
    "createInvitationRoster",
    "batchDeleteInvitationPolicies",
    "deleteInvitationRoster",
    "deleteInvitationRosterBatch",
    "filter",
    "generateUniversalInvitation",
    "getPolicyDetailById",
    "getInviteEmailTemplate",
    "getPolicyUserAttributionDetail",
    "getUserAttributionMainDepartment",
    "getInvitationRoster",
    "getUniversalInvitation",
    "exportUsers",
    "importUsers",
    "importTemplate",
    "upload",
    "filterUsers",
    "listInvitationPolicies",
    "listRegisterExtendsFields",
    "listPolicyUserAttributionDetail",
    "listInvitationRoster",
    "listInvitationRostersByNonPolicyId",
    "listInvitationRostersByPolicyId",
    "quickFilterInviteeList",
    "removePolicyUserAttribution",
    "removeUserAttributionMainDepartment",
    "removePolicyUserAttributionsBatch",
    "revertRosterInvitation",
    "revertRosterInvitationBatch",
    "sendRosterInvitation",
    "sendRosterInvitationBatch",
    "setUserAttributionMainDepartment",
    "updateInvitationPolicy",
    "updateInviteEmailTemplate",
    "updateRegisterExtendsFields",
    "updateInvitationRoster",
    "batchBindPolicy",
    "batchUnbindPolicy",
    "updateUniversalInvitation",
    "getDetail",
    "batchProcessApproval",
    "closedList",
    "logList",
    "pendList",
    "processApproval",
    "getRuleSettings",
    "getAllValidScopeSettings",
    "getAllWhiteListSettings",
    "findAppLists",
    "remove",
    "saveInvitationPolicies",
    "updateRuleSettings",
    "getVerifyConfig",
    "updateVerifyConfig",
    "getVerifyConfigApp",
    "getWechatMpAccessTokenInfo",
];
/// Former and current names of operations of [`ManagementClient`].
pub(crate) static FORMER_MANAGEMENT: &[(&str, &str)] = &[];
/// Calls an operation of [`ManagementClient`].
#[expect(deprecated, reason = "deprecated operations must work until they are removed")]
pub(crate) fn management(
    client: &ManagementClient,
    name: &str,
    json: JsonValue,
) -> Dispatched {
    match name {
        "getManagementToken" => with(json, |dto| client.get_management_token(dto)),
        "listUsers" => with(json, |dto| client.list_users(dto)),
        "listUsersLegacy" => with(json, |dto| client.list_users_legacy(dto)),
        "getUser" => with(json, |dto| client.get_user(dto)),
        "getUserBatch" => with(json, |dto| client.get_user_batch(dto)),
        "userFieldDecrypt" => with(json, |dto| client.user_field_decrypt(dto)),
        "createUser" => with(json, |dto| client.create_user(dto)),
        "createUsersBatch" => with(json, |dto| client.create_users_batch(dto)),
        "updateUser" => with(json, |dto| client.update_user(dto)),
        "updateUserBatch" => with(json, |dto| client.update_user_batch(dto)),
        "deleteUsersBatch" => with(json, |dto| client.delete_users_batch(dto)),
        "getUserIdentities" => with(json, |dto| client.get_user_identities(dto)),
        "getUserRoles" => with(json, |dto| client.get_user_roles(dto)),
        "getUserPrincipalAuthenticationInfo" => {
            with(json, |dto| client.get_user_principal_authentication_info(dto))
        }
        "resetUserPrincipalAuthenticationInfo" => {
            with(json, |dto| client.reset_user_principal_authentication_info(dto))
        }
        "getUserDepartments" => with(json, |dto| client.get_user_departments(dto)),
        "setUserDepartments" => with(json, |dto| client.set_user_departments(dto)),
        "getUserGroups" => with(json, |dto| client.get_user_groups(dto)),
        "getUserMfaInfo" => with(json, |dto| client.get_user_mfa_info(dto)),
        "listArchivedUsers" => with(json, |dto| client.list_archived_users(dto)),
        "kickUsers" => with(json, |dto| client.kick_users(dto)),
        "isUserExists" => with(json, |dto| client.is_user_exists(dto)),
        "getUserAccessibleApps" => with(json, |dto| client.get_user_accessible_apps(dto)),
        "getUserAuthorizedApps" => with(json, |dto| client.get_user_authorized_apps(dto)),
        "hasAnyRole" => with(json, |dto| client.has_any_role(dto)),
        "getUserLoginHistory" => with(json, |dto| client.get_user_login_history(dto)),
        "getUserLoggedinApps" => with(json, |dto| client.get_user_loggedin_apps(dto)),
        "getUserLoggedinIdentities" => {
            with(json, |dto| client.get_user_loggedin_identities(dto))
        }
        "resignUser" => with(json, |dto| client.resign_user(dto)),
        "resignUserBatch" => with(json, |dto| client.resign_user_batch(dto)),
        "getUserAuthorizedResources" => {
            with(json, |dto| client.get_user_authorized_resources(dto))
        }
        "checkSessionStatus" => with(json, |dto| client.check_session_status(dto)),
        "importOtp" => with(json, |dto| client.import_otp(dto)),
        "getOtpSecretByUser" => with(json, |dto| client.get_otp_secret_by_user(dto)),
        "getUserPasswordCiphertext" => {
            with(json, |dto| client.get_user_password_ciphertext(dto))
        }
        "linkIdentity" => with(json, |dto| client.link_identity(dto)),
        "unlinkIdentity" => with(json, |dto| client.unlink_identity(dto)),
        "setUsersMfaStatus" => with(json, |dto| client.set_users_mfa_status(dto)),
        "getUserMfaStatus" => with(json, |dto| client.get_user_mfa_status(dto)),
        "getUserSyncRelations" => with(json, |dto| client.get_user_sync_relations(dto)),
        "deleteUserSyncRelations" => {
            with(json, |dto| client.delete_user_sync_relations(dto))
        }
        "getUserEncryptPasswordBatch" => {
            with(json, |dto| client.get_user_encrypt_password_batch(dto))
        }
        "listUsersByKeywords" => with(json, |dto| client.list_users_by_keywords(dto)),
        "sendUserResetPasswordEmailLink" => {
            with(json, |dto| client.send_user_reset_password_email_link(dto))
        }
        "listPublicAccounts" => with(json, |dto| client.list_public_accounts(dto)),
        "getPublicAccount" => with(json, |dto| client.get_public_account(dto)),
        "getPublicAccountBatch" => with(json, |dto| client.get_public_account_batch(dto)),
        "createPublicAccount" => with(json, |dto| client.create_public_account(dto)),
        "createPublicAccountsBatch" => {
            with(json, |dto| client.create_public_accounts_batch(dto))
        }
        "updatePublicAccount" => with(json, |dto| client.update_public_account(dto)),
        "updatePublicAccountBatch" => {
            with(json, |dto| client.update_public_account_batch(dto))
        }
        "deletePublicAccountsBatch" => {
            with(json, |dto| client.delete_public_accounts_batch(dto))
        }
        "kickPublicAccounts" => with(json, |dto| client.kick_public_accounts(dto)),
        "changeIntoPublicAccount" => {
            with(json, |dto| client.change_into_public_account(dto))
        }
        "getPublicAccountsOfUser" => {
            with(json, |dto| client.get_public_accounts_of_user(dto))
        }
        "getUsersOfPublicAccount" => {
            with(json, |dto| client.get_users_of_public_account(dto))
        }
        "bindUsersPublicAccount" => {
            with(json, |dto| client.bind_users_public_account(dto))
        }
        "setuserOfPublicAccount" => {
            with(json, |dto| client.setuser_of_public_account(dto))
        }
        "unbindUsersPublicAccount" => {
            with(json, |dto| client.unbind_users_public_account(dto))
        }
        "getPublicAccountRoles" => with(json, |dto| client.get_public_account_roles(dto)),
        "getPublicAccountsOfRole" => {
            with(json, |dto| client.get_public_accounts_of_role(dto))
        }
        "bindPublicAccountOfRoles" => {
            with(json, |dto| client.bind_public_account_of_roles(dto))
        }
        "getPublicAccountsOfGroup" => {
            with(json, |dto| client.get_public_accounts_of_group(dto))
        }
        "getGroupsOfPublicAccount" => {
            with(json, |dto| client.get_groups_of_public_account(dto))
        }
        "getPublicAccountOfGroups" => {
            with(json, |dto| client.get_public_account_of_groups(dto))
        }
        "getPublicAccountsOfDepartment" => {
            with(json, |dto| client.get_public_accounts_of_department(dto))
        }
        "getPublicAccountDepartments" => {
            with(json, |dto| client.get_public_account_departments(dto))
        }
        "setPublicAccountOfDepartments" => {
            with(json, |dto| client.set_public_account_of_departments(dto))
        }
        "resignPublicAccountBatch" => {
            with(json, |dto| client.resign_public_account_batch(dto))
        }
        "getPostOfPublicUser" => with(json, |dto| client.get_post_of_public_user(dto)),
        "getPublicAccountsOfPost" => {
            with(json, |dto| client.get_public_accounts_of_post(dto))
        }
        "setPublicAccountOfnPost" => {
            with(json, |dto| client.set_public_account_ofn_post(dto))
        }
        "unbindPublicAccountOfPost" => {
            with(json, |dto| client.unbind_public_account_of_post(dto))
        }
        "getOrganization" => with(json, |dto| client.get_organization(dto)),
        "getOrganizationsBatch" => with(json, |dto| client.get_organizations_batch(dto)),
        "listOrganizations" => with(json, |dto| client.list_organizations(dto)),
        "createOrganization" => with(json, |dto| client.create_organization(dto)),
        "updateOrganization" => with(json, |dto| client.update_organization(dto)),
        "deleteOrganization" => with(json, |dto| client.delete_organization(dto)),
        "searchOrganizations" => with(json, |dto| client.search_organizations(dto)),
        "updateOrganizationStatus" => {
            with(json, |dto| client.update_organization_status(dto))
        }
        "getDepartment" => with(json, |dto| client.get_department(dto)),
        "createDepartment" => with(json, |dto| client.create_department(dto)),
        "updateDepartment" => with(json, |dto| client.update_department(dto)),
        "deleteDepartment" => with(json, |dto| client.delete_department(dto)),
        "searchDepartments" => with(json, |dto| client.search_departments(dto)),
        "searchDepartmentsList" => with(json, |dto| client.search_departments_list(dto)),
        "listChildrenDepartments" => {
            with(json, |dto| client.list_children_departments(dto))
        }
        "getAllDepartments" => with(json, |dto| client.get_all_departments(dto)),
        "listDepartmentMembers" => with(json, |dto| client.list_department_members(dto)),
        "listDepartmentMemberIds" => {
            with(json, |dto| client.list_department_member_ids(dto))
        }
        "searchDepartmentMembers" => {
            with(json, |dto| client.search_department_members(dto))
        }
        "addDepartmentMembers" => with(json, |dto| client.add_department_members(dto)),
        "removeDepartmentMembers" => {
            with(json, |dto| client.remove_department_members(dto))
        }
        "getParentDepartment" => with(json, |dto| client.get_parent_department(dto)),
        "isUserInDepartment" => with(json, |dto| client.is_user_in_department(dto)),
        "getDepartmentById" => with(json, |dto| client.get_department_by_id(dto)),
        "createDepartmentTree" => with(json, |dto| client.create_department_tree(dto)),
        "getDepartmentSyncRelations" => {
            with(json, |dto| client.get_department_sync_relations(dto))
        }
        "deleteDepartmentSyncRelations" => {
            with(json, |dto| client.delete_department_sync_relations(dto))
        }
        "updateNodeStatus" => with(json, |dto| client.update_node_status(dto)),
        "getDepartmentAllApp" => with(json, |dto| client.get_department_all_app(dto)),
        "postList" => with(json, |dto| client.post_list(dto)),
        "postListBatch" => with(json, |dto| client.post_list_batch(dto)),
        "getPost" => with(json, |dto| client.get_post(dto)),
        "getUserPosts" => with(json, |dto| client.get_user_posts(dto)),
        "getUserPost" => with(json, |dto| client.get_user_post(dto)),
        "getPostById" => with(json, |dto| client.get_post_by_id(dto)),
        "createPost" => with(json, |dto| client.create_post(dto)),
        "updatePost" => with(json, |dto| client.update_post(dto)),
        "removePost" => with(json, |dto| client.remove_post(dto)),
        "setUserPosts" => with(json, |dto| client.set_user_posts(dto)),
        "userConnectionPost" => with(json, |dto| client.user_connection_post(dto)),
        "getRole" => with(json, |dto| client.get_role(dto)),
        "assignRole" => with(json, |dto| client.assign_role(dto)),
        "assignRoleBatch" => with(json, |dto| client.assign_role_batch(dto)),
        "revokeRole" => with(json, |dto| client.revoke_role(dto)),
        "revokeRoleBatch" => with(json, |dto| client.revoke_role_batch(dto)),
        "getRoleAuthorizedResources" => {
            with(json, |dto| client.get_role_authorized_resources(dto))
        }
        "listRoleMembers" => with(json, |dto| client.list_role_members(dto)),
        "listRoleDepartments" => with(json, |dto| client.list_role_departments(dto)),
        "createRole" => with(json, |dto| client.create_role(dto)),
        "listRoles" => with(json, |dto| client.list_roles(dto)),
        "deleteRolesBatch" => with(json, |dto| client.delete_roles_batch(dto)),
        "createRolesBatch" => with(json, |dto| client.create_roles_batch(dto)),
        "updateRole" => with(json, |dto| client.update_role(dto)),
        "deleteRoles" => with(json, |dto| client.delete_roles(dto)),
        "checkParamsNamespace" => with(json, |dto| client.check_params_namespace(dto)),
        "listRoleAssignments" => with(json, |dto| client.list_role_assignments(dto)),
        "createAdminRole" => with(json, |dto| client.create_admin_role(dto)),
        "deleteAdminRolesBatch" => with(json, |dto| client.delete_admin_roles_batch(dto)),
        "checkMutualExclusion" => with(json, |dto| client.check_mutual_exclusion(dto)),
        "getGroup" => with(json, |dto| client.get_group(dto)),
        "listGroups" => with(json, |dto| client.list_groups(dto)),
        "getAllGroups" => with(json, |dto| client.get_all_groups(dto)),
        "createGroup" => with(json, |dto| client.create_group(dto)),
        "createOrUpdateGroup" => with(json, |dto| client.create_or_update_group(dto)),
        "createGroupsBatch" => with(json, |dto| client.create_groups_batch(dto)),
        "updateGroup" => with(json, |dto| client.update_group(dto)),
        "deleteGroupsBatch" => with(json, |dto| client.delete_groups_batch(dto)),
        "addGroupMembers" => with(json, |dto| client.add_group_members(dto)),
        "removeGroupMembers" => with(json, |dto| client.remove_group_members(dto)),
        "listGroupMembers" => with(json, |dto| client.list_group_members(dto)),
        "getGroupAuthorizedResources" => {
            with(json, |dto| client.get_group_authorized_resources(dto))
        }
        "getUserBaseFields" => without(json, client.get_user_base_fields()),
        "listUserBaseFields" => with(json, |dto| client.list_user_base_fields(dto)),
        "setUserBaseFields" => with(json, |dto| client.set_user_base_fields(dto)),
        "getCustomFields" => with(json, |dto| client.get_custom_fields(dto)),
        "listCustFields" => with(json, |dto| client.list_cust_fields(dto)),
        "setCustomFields" => with(json, |dto| client.set_custom_fields(dto)),
        "deleteCustomFields" => with(json, |dto| client.delete_custom_fields(dto)),
        "setCustomData" => with(json, |dto| client.set_custom_data(dto)),
        "getCustomData" => with(json, |dto| client.get_custom_data(dto)),
        "createResource" => with(json, |dto| client.create_resource(dto)),
        "createResourcesBatch" => with(json, |dto| client.create_resources_batch(dto)),
        "getResource" => with(json, |dto| client.get_resource(dto)),
        "getResourcesBatch" => with(json, |dto| client.get_resources_batch(dto)),
        "listCommonResource" => with(json, |dto| client.list_common_resource(dto)),
        "listResources" => with(json, |dto| client.list_resources(dto)),
        "updateResource" => with(json, |dto| client.update_resource(dto)),
        "deleteResource" => with(json, |dto| client.delete_resource(dto)),
        "deleteResourcesBatch" => with(json, |dto| client.delete_resources_batch(dto)),
        "batchDeleteCommonResource" => {
            with(json, |dto| client.batch_delete_common_resource(dto))
        }
        "associateTenantResource" => {
            with(json, |dto| client.associate_tenant_resource(dto))
        }
        "createNamespace" => with(json, |dto| client.create_namespace(dto)),
        "createNamespacesBatch" => with(json, |dto| client.create_namespaces_batch(dto)),
        "getNamespace" => with(json, |dto| client.get_namespace(dto)),
        "getNamespacesBatch" => with(json, |dto| client.get_namespaces_batch(dto)),
        "updateNamespace" => with(json, |dto| client.update_namespace(dto)),
        "deleteNamespace" => with(json, |dto| client.delete_namespace(dto)),
        "deleteNamespacesBatch" => with(json, |dto| client.delete_namespaces_batch(dto)),
        "listNamespaces" => with(json, |dto| client.list_namespaces(dto)),
        "listNamespaceRoles" => with(json, |dto| client.list_namespace_roles(dto)),
        "authorizeResources" => with(json, |dto| client.authorize_resources(dto)),
        "getAuthorizedResources" => {
            with(json, |dto| client.get_authorized_resources(dto))
        }
        "isActionAllowed" => with(json, |dto| client.is_action_allowed(dto)),
        "getResourceAuthorizedTargets" => {
            with(json, |dto| client.get_resource_authorized_targets(dto))
        }
        "getAuthorizedTargets" => with(json, |dto| client.get_authorized_targets(dto)),
        "createPermissionNamespace" => {
            with(json, |dto| client.create_permission_namespace(dto))
        }
        "createPermissionNamespacesBatch" => {
            with(json, |dto| client.create_permission_namespaces_batch(dto))
        }
        "getPermissionNamespace" => {
            with(json, |dto| client.get_permission_namespace(dto))
        }
        "getPermissionNamespacesBatch" => {
            with(json, |dto| client.get_permission_namespaces_batch(dto))
        }
        "listPermissionNamespaces" => {
            with(json, |dto| client.list_permission_namespaces(dto))
        }
        "updatePermissionNamespace" => {
            with(json, |dto| client.update_permission_namespace(dto))
        }
        "deletePermissionNamespace" => {
            with(json, |dto| client.delete_permission_namespace(dto))
        }
        "deletePermissionNamespacesBatch" => {
            with(json, |dto| client.delete_permission_namespaces_batch(dto))
        }
        "checkPermissionNamespaceExists" => {
            with(json, |dto| client.check_permission_namespace_exists(dto))
        }
        "listPermissionNamespaceRoles" => {
            with(json, |dto| client.list_permission_namespace_roles(dto))
        }
        "createDataResource" => with(json, |dto| client.create_data_resource(dto)),
        "createDataResourceByString" => {
            with(json, |dto| client.create_data_resource_by_string(dto))
        }
        "createDataResourceByArray" => {
            with(json, |dto| client.create_data_resource_by_array(dto))
        }
        "createDataResourceByTree" => {
            with(json, |dto| client.create_data_resource_by_tree(dto))
        }
        "listDataResources" => with(json, |dto| client.list_data_resources(dto)),
        "getDataResource" => with(json, |dto| client.get_data_resource(dto)),
        "updateDataResource" => with(json, |dto| client.update_data_resource(dto)),
        "deleteDataResource" => with(json, |dto| client.delete_data_resource(dto)),
        "checkDataResourceExists" => {
            with(json, |dto| client.check_data_resource_exists(dto))
        }
        "createDataPolicy" => with(json, |dto| client.create_data_policy(dto)),
        "listDataPolices" => with(json, |dto| client.list_data_polices(dto)),
        "listSimpleDataPolices" => with(json, |dto| client.list_simple_data_polices(dto)),
        "getDataPolicy" => with(json, |dto| client.get_data_policy(dto)),
        "updateDataPolicy" => with(json, |dto| client.update_data_policy(dto)),
        "deleteDataPolicy" => with(json, |dto| client.delete_data_policy(dto)),
        "checkDataPolicyExists" => with(json, |dto| client.check_data_policy_exists(dto)),
        "listDataPolicyTargets" => with(json, |dto| client.list_data_policy_targets(dto)),
        "authorizeDataPolicies" => with(json, |dto| client.authorize_data_policies(dto)),
        "revokeDataPolicy" => with(json, |dto| client.revoke_data_policy(dto)),
        "getUserPermissionList" => with(json, |dto| client.get_user_permission_list(dto)),
        "checkPermission" => with(json, |dto| client.check_permission(dto)),
        "checkExternalUserPermission" => {
            with(json, |dto| client.check_external_user_permission(dto))
        }
        "getUserResourcePermissionList" => {
            with(json, |dto| client.get_user_resource_permission_list(dto))
        }
        "listResourceTargets" => with(json, |dto| client.list_resource_targets(dto)),
        "getUserResourceStruct" => with(json, |dto| client.get_user_resource_struct(dto)),
        "getExternalUserResourceStruct" => {
            with(json, |dto| client.get_external_user_resource_struct(dto))
        }
        "checkUserSameLevelPermission" => {
            with(json, |dto| client.check_user_same_level_permission(dto))
        }
        "listPermissionView" => with(json, |dto| client.list_permission_view(dto)),
        "batchCreateDnef" => with(json, |dto| client.batch_create_dnef(dto)),
        "createDnef" => with(json, |dto| client.create_dnef(dto)),
        "deleteDnef" => with(json, |dto| client.delete_dnef(dto)),
        "listDnef" => with(json, |dto| client.list_dnef(dto)),
        "updateDnef" => with(json, |dto| client.update_dnef(dto)),
        "getApplication" => with(json, |dto| client.get_application(dto)),
        "detailAuthSubject" => with(json, |dto| client.detail_auth_subject(dto)),
        "listAuthSubject" => with(json, |dto| client.list_auth_subject(dto)),
        "listAuthApplication" => with(json, |dto| client.list_auth_application(dto)),
        "enabledAuth" => with(json, |dto| client.enabled_auth(dto)),
        "deleteAuth" => with(json, |dto| client.delete_auth(dto)),
        "listApplications" => with(json, |dto| client.list_applications(dto)),
        "getApplicationSimpleInfo" => {
            with(json, |dto| client.get_application_simple_info(dto))
        }
        "listApplicationSimpleInfo" => {
            with(json, |dto| client.list_application_simple_info(dto))
        }
        "createApplication" => with(json, |dto| client.create_application(dto)),
        "deleteApplication" => with(json, |dto| client.delete_application(dto)),
        "getApplicationSecret" => with(json, |dto| client.get_application_secret(dto)),
        "refreshApplicationSecret" => {
            with(json, |dto| client.refresh_application_secret(dto))
        }
        "listApplicationActiveUsers" => {
            with(json, |dto| client.list_application_active_users(dto))
        }
        "getApplicationPermissionStrategy" => {
            with(json, |dto| client.get_application_permission_strategy(dto))
        }
        "updateApplicationPermissionStrategy" => {
            with(json, |dto| client.update_application_permission_strategy(dto))
        }
        "authorizeApplicationAccess" => {
            with(json, |dto| client.authorize_application_access(dto))
        }
        "revokeApplicationAccess" => {
            with(json, |dto| client.revoke_application_access(dto))
        }
        "checkDomainAvailable" => with(json, |dto| client.check_domain_available(dto)),
        "listTenantApplications" => {
            with(json, |dto| client.list_tenant_applications(dto))
        }
        "updateLoginPageConfig" => with(json, |dto| client.update_login_page_config(dto)),
        "userpollTenantConfig" => without(json, client.userpoll_tenant_config()),
        "updateUserPoolTenantConfig" => {
            with(json, |dto| client.update_user_pool_tenant_config(dto))
        }
        "updateTenantQrCodeState" => {
            with(json, |dto| client.update_tenant_qr_code_state(dto))
        }
        "changeUserpoolTenanExtIdpConnState" => {
            with(json, |dto| client.change_userpool_tenan_ext_idp_conn_state(dto))
        }
        "updateApplicationMfaSettings" => {
            with(json, |dto| client.update_application_mfa_settings(dto))
        }
        "getMfaTriggerData" => with(json, |dto| client.get_mfa_trigger_data(dto)),
        "updateApplication" => with(json, |dto| client.update_application(dto)),
        "createAsaAccount" => with(json, |dto| client.create_asa_account(dto)),
        "createAsaAccountBatch" => with(json, |dto| client.create_asa_account_batch(dto)),
        "updateAsaAccount" => with(json, |dto| client.update_asa_account(dto)),
        "listAsaAccount" => with(json, |dto| client.list_asa_account(dto)),
        "getAsaAccount" => with(json, |dto| client.get_asa_account(dto)),
        "getAsaAccountBatch" => with(json, |dto| client.get_asa_account_batch(dto)),
        "deleteAsaAccount" => with(json, |dto| client.delete_asa_account(dto)),
        "deleteAsaAccountBatch" => with(json, |dto| client.delete_asa_account_batch(dto)),
        "assignAsaAccount" => with(json, |dto| client.assign_asa_account(dto)),
        "unassignAsaAccount" => with(json, |dto| client.unassign_asa_account(dto)),
        "getAsaAccountAssignedTargets" => {
            with(json, |dto| client.get_asa_account_assigned_targets(dto))
        }
        "getAssignedAccount" => with(json, |dto| client.get_assigned_account(dto)),
        "listExtIdp" => with(json, |dto| client.list_ext_idp(dto)),
        "getExtIdp" => with(json, |dto| client.get_ext_idp(dto)),
        "createExtIdp" => with(json, |dto| client.create_ext_idp(dto)),
        "updateExtIdp" => with(json, |dto| client.update_ext_idp(dto)),
        "deleteExtIdp" => with(json, |dto| client.delete_ext_idp(dto)),
        "createExtIdpConn" => with(json, |dto| client.create_ext_idp_conn(dto)),
        "updateExtIdpConn" => with(json, |dto| client.update_ext_idp_conn(dto)),
        "deleteExtIdpConn" => with(json, |dto| client.delete_ext_idp_conn(dto)),
        "changeExtIdpConnState" => {
            with(json, |dto| client.change_ext_idp_conn_state(dto))
        }
        "changeExtIdpConnAssociationState" => {
            with(json, |dto| client.change_ext_idp_conn_association_state(dto))
        }
        "listTenantExtIdp" => with(json, |dto| client.list_tenant_ext_idp(dto)),
        "extIdpConnStateByApps" => {
            with(json, |dto| client.ext_idp_conn_state_by_apps(dto))
        }
        "getSecuritySettings" => without(json, client.get_security_settings()),
        "updateSecuritySettings" => {
            with(json, |dto| client.update_security_settings(dto))
        }
        "getGlobalMfaSettings" => without(json, client.get_global_mfa_settings()),
        "updateGlobalMfaSettings" => {
            with(json, |dto| client.update_global_mfa_settings(dto))
        }
        "closeGlobalMfaSettings" => {
            with(json, |dto| client.close_global_mfa_settings(dto))
        }
        "addWhitelist" => with(json, |dto| client.add_whitelist(dto)),
        "listWhitelists" => with(json, |dto| client.list_whitelists(dto)),
        "deleteWhitelist" => with(json, |dto| client.delete_whitelist(dto)),
        "addWhitelistOfApp" => with(json, |dto| client.add_whitelist_of_app(dto)),
        "deleteWhitelistOfApp" => with(json, |dto| client.delete_whitelist_of_app(dto)),
        "listWhitelistsOfApp" => with(json, |dto| client.list_whitelists_of_app(dto)),
        "getEmailTemplates" => without(json, client.get_email_templates()),
        "updateEmailTemplate" => with(json, |dto| client.update_email_template(dto)),
        "previewEmailTemplate" => with(json, |dto| client.preview_email_template(dto)),
        "getEmailProvider" => without(json, client.get_email_provider()),
        "configEmailProvider" => with(json, |dto| client.config_email_provider(dto)),
        "getSyncTask" => with(json, |dto| client.get_sync_task(dto)),
        "listSyncTasks" => with(json, |dto| client.list_sync_tasks(dto)),
        "createSyncTask" => with(json, |dto| client.create_sync_task(dto)),
        "updateSyncTask" => with(json, |dto| client.update_sync_task(dto)),
        "triggerSyncTask" => with(json, |dto| client.trigger_sync_task(dto)),
        "getSyncJob" => with(json, |dto| client.get_sync_job(dto)),
        "listSyncJobs" => with(json, |dto| client.list_sync_jobs(dto)),
        "listSyncJobLogs" => with(json, |dto| client.list_sync_job_logs(dto)),
        "listSyncRiskOperations" => {
            with(json, |dto| client.list_sync_risk_operations(dto))
        }
        "triggerSyncRiskOperations" => {
            with(json, |dto| client.trigger_sync_risk_operations(dto))
        }
        "cancelSyncRiskOperation" => {
            with(json, |dto| client.cancel_sync_risk_operation(dto))
        }
        "createEventApp" => with(json, |dto| client.create_event_app(dto)),
        "listEventApps" => without(json, client.list_event_apps()),
        "listEvents" => with(json, |dto| client.list_events(dto)),
        "defineEvent" => with(json, |dto| client.define_event(dto)),
        "verifyEvent" => with(json, |dto| client.verify_event(dto)),
        "pubUserEvent" => with(json, |dto| client.pub_user_event(dto)),
        "listRow" => with(json, |dto| client.list_row(dto)),
        "getRow" => with(json, |dto| client.get_row(dto)),
        "getRowByValue" => with(json, |dto| client.get_row_by_value(dto)),
        "getRowBatch" => with(json, |dto| client.get_row_batch(dto)),
        "createRow" => with(json, |dto| client.create_row(dto)),
        "updateRow" => with(json, |dto| client.update_row(dto)),
        "removeRow" => with(json, |dto| client.remove_row(dto)),
        "createModel" => with(json, |dto| client.create_model(dto)),
        "getModel" => with(json, |dto| client.get_model(dto)),
        "listModel" => without(json, client.list_model()),
        "removeModel" => with(json, |dto| client.remove_model(dto)),
        "updateModel" => with(json, |dto| client.update_model(dto)),
        "createField" => with(json, |dto| client.create_field(dto)),
        "updateField" => with(json, |dto| client.update_field(dto)),
        "remoteField" => with(json, |dto| client.remote_field(dto)),
        "listField" => with(json, |dto| client.list_field(dto)),
        "exportMetadata" => with(json, |dto| client.export_metadata(dto)),
        "importMetadata" => with(json, |dto| client.import_metadata(dto)),
        "getImportTemplate" => with(json, |dto| client.get_import_template(dto)),
        "createOperate" => with(json, |dto| client.create_operate(dto)),
        "removeOperate" => with(json, |dto| client.remove_operate(dto)),
        "executeOperate" => with(json, |dto| client.execute_operate(dto)),
        "copyOperate" => with(json, |dto| client.copy_operate(dto)),
        "listOperate" => with(json, |dto| client.list_operate(dto)),
        "listOperateAll" => with(json, |dto| client.list_operate_all(dto)),
        "updateOperate" => with(json, |dto| client.update_operate(dto)),
        "getRelationInfo" => with(json, |dto| client.get_relation_info(dto)),
        "createRowRelation" => with(json, |dto| client.create_row_relation(dto)),
        "getRelationValue" => with(json, |dto| client.get_relation_value(dto)),
        "removeRelationValue" => with(json, |dto| client.remove_relation_value(dto)),
        "exportModel" => with(json, |dto| client.export_model(dto)),
        "importModel" => with(json, |dto| client.import_model(dto)),
        "capture" => with(json, |dto| client.capture(dto)),
        "copyRowRelation" => with(json, |dto| client.copy_row_relation(dto)),
        "getAllMetadata" => with(json, |dto| client.get_all_metadata(dto)),
        "getAllMetadataRow" => with(json, |dto| client.get_all_metadata_row(dto)),
        "getRelationDetails" => without(json, client.get_relation_details()),
        "getMetadataGroupList" => with(json, |dto| client.get_metadata_group_list(dto)),
        "relationSearch" => with(json, |dto| client.relation_search(dto)),
        "createPipelineFunction" => {
            with(json, |dto| client.create_pipeline_function(dto))
        }
        "getPipelineFunction" => with(json, |dto| client.get_pipeline_function(dto)),
        "reuploadPipelineFunction" => {
            with(json, |dto| client.reupload_pipeline_function(dto))
        }
        "updatePipelineFunction" => {
            with(json, |dto| client.update_pipeline_function(dto))
        }
        "updatePipelineOrder" => with(json, |dto| client.update_pipeline_order(dto)),
        "deletePipelineFunction" => {
            with(json, |dto| client.delete_pipeline_function(dto))
        }
        "listPipelineFunctions" => with(json, |dto| client.list_pipeline_functions(dto)),
        "getPipelineLogs" => with(json, |dto| client.get_pipeline_logs(dto)),
        "createWebhook" => with(json, |dto| client.create_webhook(dto)),
        "listWebhooks" => with(json, |dto| client.list_webhooks(dto)),
        "updateWebhook" => with(json, |dto| client.update_webhook(dto)),
        "deleteWebhook" => with(json, |dto| client.delete_webhook(dto)),
        "getWebhookLogs" => with(json, |dto| client.get_webhook_logs(dto)),
        "triggerWebhook" => with(json, |dto| client.trigger_webhook(dto)),
        "getWebhook" => with(json, |dto| client.get_webhook(dto)),
        "getWebhookEventList" => without(json, client.get_webhook_event_list()),
        "getUserActionLogs" => with(json, |dto| client.get_user_action_logs(dto)),
        "getAdminAuditLogs" => with(json, |dto| client.get_admin_audit_logs(dto)),
        "getCurrentPackageInfo" => without(json, client.get_current_package_info()),
        "getUsageInfo" => without(json, client.get_usage_info()),
        "getMauPeriodUsageHistory" => {
            with(json, |dto| client.get_mau_period_usage_history(dto))
        }
        "getAllRightsItem" => without(json, client.get_all_rights_item()),
        "getOrders" => with(json, |dto| client.get_orders(dto)),
        "getOrderDetail" => with(json, |dto| client.get_order_detail(dto)),
        "getOrderPayDetail" => with(json, |dto| client.get_order_pay_detail(dto)),
        "createDevice" => with(json, |dto| client.create_device(dto)),
        "findLastLoginAppsByDeviceIds" => {
            with(json, |dto| client.find_last_login_apps_by_device_ids(dto))
        }
        "deleteDevice" => with(json, |dto| client.delete_device(dto)),
        "suspendDevice" => with(json, |dto| client.suspend_device(dto)),
        "disableDevice" => with(json, |dto| client.disable_device(dto)),
        "enableDevice" => with(json, |dto| client.enable_device(dto)),
        "createVerifyDevice" => with(json, |dto| client.create_verify_device(dto)),
        "getDeviceStatus" => with(json, |dto| client.get_device_status(dto)),
        "deleteTerminalDevice" => with(json, |dto| client.delete_terminal_device(dto)),
        "suspendTerminalDevice" => with(json, |dto| client.suspend_terminal_device(dto)),
        "disableTerminalDevice" => with(json, |dto| client.disable_terminal_device(dto)),
        "enableTerminalDevice" => with(json, |dto| client.enable_terminal_device(dto)),
        "addDevice" => with(json, |dto| client.add_device(dto)),
        "findLastLoginAppsByDeviceIdsV2" => {
            with(json, |dto| client.find_last_login_apps_by_device_ids_v2(dto))
        }
        "findIpList" => with(json, |dto| client.find_ip_list(dto)),
        "add" => with(json, |dto| client.add(dto)),
        "deleteById" => with(json, |dto| client.delete_by_id(dto)),
        "findUserList" => with(json, |dto| client.find_user_list(dto)),
        "addUser" => with(json, |dto| client.add_user(dto)),
        "deleteUserListById" => with(json, |dto| client.delete_user_list_by_id(dto)),
        "findRiskListPolicy" => with(json, |dto| client.find_risk_list_policy(dto)),
        "addRiskListPolicy" => with(json, |dto| client.add_risk_list_policy(dto)),
        "deleteRiskListPolicyById" => {
            with(json, |dto| client.delete_risk_list_policy_by_id(dto))
        }
        "getAccessKeyList" => with(json, |dto| client.get_access_key_list(dto)),
        "getAccessKey" => with(json, |dto| client.get_access_key(dto)),
        "createAccessKey" => with(json, |dto| client.create_access_key(dto)),
        "deleteAccessKey" => with(json, |dto| client.delete_access_key(dto)),
        "updateAccessKey" => with(json, |dto| client.update_access_key(dto)),
        "getBindPwd" => without(json, client.get_bind_pwd()),
        "queryLdapConfigInfo" => without(json, client.query_ldap_config_info()),
        "updateLdapConfigInfo" => with(json, |dto| client.update_ldap_config_info(dto)),
        "saveLdapConfigInfo" => with(json, |dto| client.save_ldap_config_info(dto)),
        "disableLdapServer" => with(json, |dto| client.disable_ldap_server(dto)),
        "queryLdapLog" => with(json, |dto| client.query_ldap_log(dto)),
        "queryLdapSubEntries" => with(json, |dto| client.query_ldap_sub_entries(dto)),
        "createTenant" => with(json, |dto| client.create_tenant(dto)),
        "updateTenant" => with(json, |dto| client.update_tenant(dto)),
        "deleteTenant" => with(json, |dto| client.delete_tenant(dto)),
        "listTenants" => with(json, |dto| client.list_tenants(dto)),
        "getTenantLittleInfo" => with(json, |dto| client.get_tenant_little_info(dto)),
        "getTenant" => with(json, |dto| client.get_tenant(dto)),
        "importTenant" => with(json, |dto| client.import_tenant(dto)),
        "importTenantHistory" => with(json, |dto| client.import_tenant_history(dto)),
        "importTenantNotifyUser" => {
            with(json, |dto| client.import_tenant_notify_user(dto))
        }
        "sendEmailBatch" => with(json, |dto| client.send_email_batch(dto)),
        "sendSmsBatch" => with(json, |dto| client.send_sms_batch(dto)),
        "listTenantAdmin" => with(json, |dto| client.list_tenant_admin(dto)),
        "setTenantAdmin" => with(json, |dto| client.set_tenant_admin(dto)),
        "deleteTenantAdmin" => with(json, |dto| client.delete_tenant_admin(dto)),
        "deleteTenantUser" => with(json, |dto| client.delete_tenant_user(dto)),
        "generateInviteTenantUserLink" => {
            with(json, |dto| client.generate_invite_tenant_user_link(dto))
        }
        "listInviteTennatUserRecords" => {
            with(json, |dto| client.list_invite_tennat_user_records(dto))
        }
        "listMultipleTenantAdmin" => {
            with(json, |dto| client.list_multiple_tenant_admin(dto))
        }
        "createMultipleTenantAdmin" => {
            with(json, |dto| client.create_multiple_tenant_admin(dto))
        }
        "getMultipleTenantAdmin" => {
            with(json, |dto| client.get_multiple_tenant_admin(dto))
        }
        "updateMultipleTenantAdmin" => {
            with(json, |dto| client.update_multiple_tenant_admin(dto))
        }
        "deleteMultipleTenantAdmin" => {
            with(json, |dto| client.delete_multiple_tenant_admin(dto))
        }
        "listTenantCooperators" => with(json, |dto| client.list_tenant_cooperators(dto)),
        "getTenantCooperator" => with(json, |dto| client.get_tenant_cooperator(dto)),
        "getTenantCooperatorMenu" => {
            with(json, |dto| client.get_tenant_cooperator_menu(dto))
        }
        "createTenantCooperator" => {
            with(json, |dto| client.create_tenant_cooperator(dto))
        }
        "updateTenantCooperator" => {
            with(json, |dto| client.update_tenant_cooperator(dto))
        }
        "deleteTenantCooperator" => {
            with(json, |dto| client.delete_tenant_cooperator(dto))
        }
        "getTenantByCode" => with(json, |dto| client.get_tenant_by_code(dto)),
        "createTenantEnterpriseCertification" => {
            with(json, |dto| client.create_tenant_enterprise_certification(dto))
        }
        "getTenantEnterpriseCertification" => {
            with(json, |dto| client.get_tenant_enterprise_certification(dto))
        }
        "reviewTenantEnterpriseCertification" => {
            with(json, |dto| client.review_tenant_enterprise_certification(dto))
        }
        "updateTenantEnterpriseCertification" => {
            with(json, |dto| client.update_tenant_enterprise_certification(dto))
        }
        "sendInviteTenantUserEmail" => {
            with(json, |dto| client.send_invite_tenant_user_email(dto))
        }
        "addTenantUsers" => with(json, |dto| client.add_tenant_users(dto)),
        "removeTenantUsers" => with(json, |dto| client.remove_tenant_users(dto)),
        "updateTenantUser" => with(json, |dto| client.update_tenant_user(dto)),
        "createTenantUser" => with(json, |dto| client.create_tenant_user(dto)),
        "listTenantUsers" => with(json, |dto| client.list_tenant_users(dto)),
        "getTenantUser" => with(json, |dto| client.get_tenant_user(dto)),
        "addTenantDepartmentMembers" => {
            with(json, |dto| client.add_tenant_department_members(dto))
        }
        "removeTenantDepartmentMembers" => {
            with(json, |dto| client.remove_tenant_department_members(dto))
        }
        "addPolicyUserAttribution" => {
            with(json, |dto| client.add_policy_user_attribution(dto))
        }
        "addPolicyUserAttributionsBatch" => {
            with(json, |dto| client.add_policy_user_attributions_batch(dto))
        }
        "approval" => with(json, |dto| client.approval(dto)),
        "deleteInvitees" => with(json, |dto| client.delete_invitees(dto)),
        "reject" => with(json, |dto| client.reject(dto)),
        "copyInvitationPolicyById" => {
            with(json, |dto| client.copy_invitation_policy_by_id(dto))
        }
        "createInvitationPolicy" => {
            with(json, |dto| client.create_invitation_policy(dto))
        }
        "createInvitationRoster" => {
            with(json, |dto| client.create_invitation_roster(dto))
        }
        "batchDeleteInvitationPolicies" => {
            with(json, |dto| client.batch_delete_invitation_policies(dto))
        }
        "deleteInvitationRoster" => {
            with(json, |dto| client.delete_invitation_roster(dto))
        }
        "deleteInvitationRosterBatch" => {
            with(json, |dto| client.delete_invitation_roster_batch(dto))
        }
        "filter" => with(json, |dto| client.filter(dto)),
        "generateUniversalInvitation" => {
            without(json, client.generate_universal_invitation())
        }
        "getPolicyDetailById" => with(json, |dto| client.get_policy_detail_by_id(dto)),
        "getInviteEmailTemplate" => {
            with(json, |dto| client.get_invite_email_template(dto))
        }
        "getPolicyUserAttributionDetail" => {
            with(json, |dto| client.get_policy_user_attribution_detail(dto))
        }
        "getUserAttributionMainDepartment" => {
            with(json, |dto| client.get_user_attribution_main_department(dto))
        }
        "getInvitationRoster" => with(json, |dto| client.get_invitation_roster(dto)),
        "getUniversalInvitation" => {
            with(json, |dto| client.get_universal_invitation(dto))
        }
        "exportUsers" => with(json, |dto| client.export_users(dto)),
        "importUsers" => with(json, |dto| client.import_users(dto)),
        "importTemplate" => without(json, client.import_template()),
        "upload" => with(json, |dto| client.upload(dto)),
        "filterUsers" => with(json, |dto| client.filter_users(dto)),
        "listInvitationPolicies" => {
            with(json, |dto| client.list_invitation_policies(dto))
        }
        "listRegisterExtendsFields" => {
            with(json, |dto| client.list_register_extends_fields(dto))
        }
        "listPolicyUserAttributionDetail" => {
            with(json, |dto| client.list_policy_user_attribution_detail(dto))
        }
        "listInvitationRoster" => with(json, |dto| client.list_invitation_roster(dto)),
        "listInvitationRostersByNonPolicyId" => {
            with(json, |dto| client.list_invitation_rosters_by_non_policy_id(dto))
        }
        "listInvitationRostersByPolicyId" => {
            with(json, |dto| client.list_invitation_rosters_by_policy_id(dto))
        }
        "quickFilterInviteeList" => {
            with(json, |dto| client.quick_filter_invitee_list(dto))
        }
        "removePolicyUserAttribution" => {
            with(json, |dto| client.remove_policy_user_attribution(dto))
        }
        "removeUserAttributionMainDepartment" => {
            with(json, |dto| client.remove_user_attribution_main_department(dto))
        }
        "removePolicyUserAttributionsBatch" => {
            with(json, |dto| client.remove_policy_user_attributions_batch(dto))
        }
        "revertRosterInvitation" => {
            with(json, |dto| client.revert_roster_invitation(dto))
        }
        "revertRosterInvitationBatch" => {
            with(json, |dto| client.revert_roster_invitation_batch(dto))
        }
        "sendRosterInvitation" => with(json, |dto| client.send_roster_invitation(dto)),
        "sendRosterInvitationBatch" => {
            with(json, |dto| client.send_roster_invitation_batch(dto))
        }
        "setUserAttributionMainDepartment" => {
            with(json, |dto| client.set_user_attribution_main_department(dto))
        }
        "updateInvitationPolicy" => {
            with(json, |dto| client.update_invitation_policy(dto))
        }
        "updateInviteEmailTemplate" => {
            with(json, |dto| client.update_invite_email_template(dto))
        }
        "updateRegisterExtendsFields" => {
            with(json, |dto| client.update_register_extends_fields(dto))
        }
        "updateInvitationRoster" => {
            with(json, |dto| client.update_invitation_roster(dto))
        }
        "batchBindPolicy" => with(json, |dto| client.batch_bind_policy(dto)),
        "batchUnbindPolicy" => with(json, |dto| client.batch_unbind_policy(dto)),
        "updateUniversalInvitation" => {
            with(json, |dto| client.update_universal_invitation(dto))
        }
        "getDetail" => with(json, |dto| client.get_detail(dto)),
        "batchProcessApproval" => with(json, |dto| client.batch_process_approval(dto)),
        "closedList" => with(json, |dto| client.closed_list(dto)),
        "logList" => with(json, |dto| client.log_list(dto)),
        "pendList" => with(json, |dto| client.pend_list(dto)),
        "processApproval" => with(json, |dto| client.process_approval(dto)),
        "getRuleSettings" => without(json, client.get_rule_settings()),
        "getAllValidScopeSettings" => {
            without(json, client.get_all_valid_scope_settings())
        }
        "getAllWhiteListSettings" => without(json, client.get_all_white_list_settings()),
        "findAppLists" => with(json, |dto| client.find_app_lists(dto)),
        "remove" => with(json, |dto| client.remove(dto)),
        "saveInvitationPolicies" => {
            with(json, |dto| client.save_invitation_policies(dto))
        }
        "updateRuleSettings" => with(json, |dto| client.update_rule_settings(dto)),
        "getVerifyConfig" => without(json, client.get_verify_config()),
        "updateVerifyConfig" => with(json, |dto| client.update_verify_config(dto)),
        "getVerifyConfigApp" => with(json, |dto| client.get_verify_config_app(dto)),
        "getWechatMpAccessTokenInfo" => {
            with(json, |dto| client.get_wechat_mp_access_token_info(dto))
        }
        _ => unknown(name),
    }
}
