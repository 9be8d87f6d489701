// @generated from spec/resources.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! What operations create, read, and change.

use crate::catalog::*;
use crate::generated::management::access_keys::GET_ACCESS_KEY_RESP_DTO;
use crate::generated::management::applications::{APPLICATION_DTO, MFA_SETTINGS_DTO};
use crate::generated::management::asa_accounts::ASA_ACCOUNT_DTO;
use crate::generated::management::custom_fields::CUSTOM_FIELD_DTO;
use crate::generated::management::data_permissions::{
    EXTEND_FIELD_, GET_DATA_POLICY_RESP_DTO, GET_DATA_RESOURCE_RESP_DTO,
};
use crate::generated::management::device_exclusive::{
    GET_DEVICE_EXCLUSIVE_RULE_DATA_DTO, GET_DEVICE_EXCLUSIVE_VALID_SCOPE_DATA_DTO,
};
use crate::generated::management::devices::TERMINAL_INFO_DTO;
use crate::generated::management::events::{EVENT_APP_DTO, OPEN_EVENT_DTO};
use crate::generated::management::identity_sources::{
    EXT_IDP_CONN_DETAIL, EXT_IDP_DETAIL,
};
use crate::generated::management::invitations::{
    GET_UNIVERSAL_INVITATION_DTO, INVITATION_ROSTER_DTO, INVITATION_USER_DTO,
    UPDATE_INVITATION_POLICY_DTO, USER_ATTRIBUTION_MAIN_DEPARTMENT_DTO,
};
use crate::generated::management::ldap::LDAP_CONFIG_INFO_DTO;
use crate::generated::management::messages::{EMAIL_PROVIDER_DTO, EMAIL_TEMPLATE_DTO};
use crate::generated::management::metadata::{
    FUNCTION_MODEL_DTO, FUNCTION_MODEL_FIELD_DTO, OPERATE_MODEL_DTO, ROW_DTO,
};
use crate::generated::management::organizations::{DEPARTMENT_DTO, ORGANIZATION_DTO};
use crate::generated::management::pipelines::PIPELINE_FUNCTION_DTO;
use crate::generated::management::posts::POST_INFO_DTO;
use crate::generated::management::public_accounts::PUBLIC_ACCOUNT_DTO;
use crate::generated::management::resources::{COMMON_RESOURCE_DTO, NAMESPACE_DTO};
use crate::generated::management::risk_lists::{
    IP_LIST_RESP_DTO, RISK_LIST_ITEM_DTO, RISK_LIST_POLICY_RESP_DTO,
};
use crate::generated::management::security::SECURITY_SETTINGS_DTO;
use crate::generated::management::sync::{SYNC_JOB_DTO, SYNC_TASK_DTO};
use crate::generated::management::tenants::{
    CREATE_TENANT_ENTERPRISE_CERTIFICATION_BODY_DTO, MULTIPLE_TENANT_ADMIN_DTO,
    TENANT_COOPERATOR_DTO, TENANT_RESP_DTO,
};
use crate::generated::management::verify::VERIFY_CONFIG_DATA_DTO;
use crate::generated::management::webhooks::WEBHOOK_DTO;
use crate::generated::management::whitelist::WHITELIST_RESP_DTO;
use crate::generated::shared::{
    APPROVAL_DETAIL_DTO, GROUP_DTO, IDENTITY_DTO, ROLE_DTO, USER_DTO,
};

pub(crate) static USER: Resource = Resource {
    name: "user",
    description: "A user of the user pool.",
    kind: Kind::Items {
        schema: &USER_DTO,
        key: "userId",
        selector: Some("userIdType"),
        unique: &["username", "email", "phone", "externalId"],
        parent: None,
    },
    missing: Some(2004),
};

pub(crate) static IDENTITY: Resource = Resource {
    name: "identity",
    description: "An account of a user at an identity source.",
    kind: Kind::Items {
        schema: &IDENTITY_DTO,
        key: "identityId",
        selector: None,
        unique: &["extIdpId"],
        parent: Some(&USER),
    },
    missing: None,
};

pub(crate) static PUBLIC_ACCOUNT: Resource = Resource {
    name: "public-account",
    description: "An account that several users share.",
    kind: Kind::Items {
        schema: &PUBLIC_ACCOUNT_DTO,
        key: "userId",
        selector: Some("userIdType"),
        unique: &["username", "email", "phone", "externalId"],
        parent: None,
    },
    missing: Some(2004),
};

pub(crate) static PUBLIC_ACCOUNT_USER: Resource = Resource {
    name: "public-account-user",
    description: "A user who may sign in as a public account.",
    kind: Kind::Links {
        between: [&PUBLIC_ACCOUNT, &USER],
    },
    missing: None,
};

pub(crate) static ORGANIZATION: Resource = Resource {
    name: "organization",
    description: "An organization with its tree of departments.",
    kind: Kind::Items {
        schema: &ORGANIZATION_DTO,
        key: "organizationCode",
        selector: None,
        unique: &["departmentId"],
        parent: None,
    },
    missing: None,
};

pub(crate) static DEPARTMENT: Resource = Resource {
    name: "department",
    description: "A department of an organization.",
    kind: Kind::Items {
        schema: &DEPARTMENT_DTO,
        key: "departmentId",
        selector: Some("departmentIdType"),
        unique: &["code", "openDepartmentId"],
        parent: Some(&ORGANIZATION),
    },
    missing: None,
};

pub(crate) static DEPARTMENT_MEMBER: Resource = Resource {
    name: "department-member",
    description: "Membership of a user in a department.",
    kind: Kind::Links {
        between: [&DEPARTMENT, &USER],
    },
    missing: None,
};

pub(crate) static PUBLIC_ACCOUNT_DEPARTMENT: Resource = Resource {
    name: "public-account-department",
    description: "Membership of a public account in a department.",
    kind: Kind::Links {
        between: [&DEPARTMENT, &PUBLIC_ACCOUNT],
    },
    missing: None,
};

pub(crate) static POST: Resource = Resource {
    name: "post",
    description: "A post that users hold in departments.",
    kind: Kind::Items {
        schema: &POST_INFO_DTO,
        key: "code",
        selector: None,
        unique: &["id"],
        parent: None,
    },
    missing: None,
};

pub(crate) static POST_MEMBER: Resource = Resource {
    name: "post-member",
    description: "A post that a user holds.",
    kind: Kind::Links {
        between: [&POST, &USER],
    },
    missing: None,
};

pub(crate) static PUBLIC_ACCOUNT_POST: Resource = Resource {
    name: "public-account-post",
    description: "A post that a public account holds.",
    kind: Kind::Links {
        between: [&POST, &PUBLIC_ACCOUNT],
    },
    missing: None,
};

pub(crate) static GROUP: Resource = Resource {
    name: "group",
    description: "A group of users.",
    kind: Kind::Items {
        schema: &GROUP_DTO,
        key: "code",
        selector: None,
        unique: &["id"],
        parent: None,
    },
    missing: None,
};

pub(crate) static GROUP_MEMBER: Resource = Resource {
    name: "group-member",
    description: "Membership of a user in a group.",
    kind: Kind::Links {
        between: [&GROUP, &USER],
    },
    missing: None,
};

pub(crate) static PUBLIC_ACCOUNT_GROUP: Resource = Resource {
    name: "public-account-group",
    description: "Membership of a public account in a group.",
    kind: Kind::Links {
        between: [&GROUP, &PUBLIC_ACCOUNT],
    },
    missing: None,
};

pub(crate) static USER_BASE_FIELD: Resource = Resource {
    name: "user-base-field",
    description: "A built-in field of users.",
    kind: Kind::Items {
        schema: &CUSTOM_FIELD_DTO,
        key: "key",
        selector: None,
        unique: &[],
        parent: None,
    },
    missing: None,
};

pub(crate) static CUSTOM_FIELD: Resource = Resource {
    name: "custom-field",
    description: "A field that the user pool adds to users, departments, or roles.",
    kind: Kind::Items {
        schema: &CUSTOM_FIELD_DTO,
        key: "key",
        selector: None,
        unique: &[],
        parent: None,
    },
    missing: None,
};

pub(crate) static NAMESPACE: Resource = Resource {
    name: "namespace",
    description: "A permission namespace.",
    kind: Kind::Items {
        schema: &NAMESPACE_DTO,
        key: "code",
        selector: None,
        unique: &[],
        parent: None,
    },
    missing: None,
};

pub(crate) static ROLE: Resource = Resource {
    name: "role",
    description: "A role in a permission namespace.",
    kind: Kind::Items {
        schema: &ROLE_DTO,
        key: "code",
        selector: None,
        unique: &["id"],
        parent: Some(&NAMESPACE),
    },
    missing: None,
};

pub(crate) static ROLE_ASSIGNMENT: Resource = Resource {
    name: "role-assignment",
    description: "A role that a user, department, or other subject holds.",
    kind: Kind::Links {
        between: [&ROLE, &USER],
    },
    missing: None,
};

pub(crate) static PUBLIC_ACCOUNT_ROLE: Resource = Resource {
    name: "public-account-role",
    description: "A role that a public account holds.",
    kind: Kind::Links {
        between: [&ROLE, &PUBLIC_ACCOUNT],
    },
    missing: None,
};

pub(crate) static ADMIN_ROLE: Resource = Resource {
    name: "admin-role",
    description: "A role of administrators.",
    kind: Kind::Items {
        schema: &ROLE_DTO,
        key: "code",
        selector: None,
        unique: &[],
        parent: None,
    },
    missing: None,
};

pub(crate) static RESOURCE: Resource = Resource {
    name: "resource",
    description: "A resource, such as an API, a menu, or a button, that permissions refer to.",
    kind: Kind::Items {
        schema: &COMMON_RESOURCE_DTO,
        key: "code",
        selector: None,
        unique: &["id"],
        parent: Some(&NAMESPACE),
    },
    missing: None,
};

pub(crate) static RESOURCE_PERMISSION: Resource = Resource {
    name: "resource-permission",
    description: "A resource that a user, role, group, or department may use.",
    kind: Kind::Links {
        between: [&RESOURCE, &USER],
    },
    missing: None,
};

pub(crate) static DATA_RESOURCE: Resource = Resource {
    name: "data-resource",
    description: "A data resource in a permission namespace.",
    kind: Kind::Items {
        schema: &GET_DATA_RESOURCE_RESP_DTO,
        key: "resourceCode",
        selector: None,
        unique: &["resourceName"],
        parent: Some(&NAMESPACE),
    },
    missing: None,
};

pub(crate) static EXTEND_FIELD: Resource = Resource {
    name: "extend-field",
    description: "An additional field of the nodes of a data resource.",
    kind: Kind::Items {
        schema: &EXTEND_FIELD_,
        key: "key",
        selector: None,
        unique: &[],
        parent: Some(&DATA_RESOURCE),
    },
    missing: None,
};

pub(crate) static DATA_POLICY: Resource = Resource {
    name: "data-policy",
    description: "A policy that grants or denies actions on data resources.",
    kind: Kind::Items {
        schema: &GET_DATA_POLICY_RESP_DTO,
        key: "policyId",
        selector: None,
        unique: &["policyName"],
        parent: None,
    },
    missing: None,
};

pub(crate) static DATA_POLICY_ASSIGNMENT: Resource = Resource {
    name: "data-policy-assignment",
    description: "A data policy that applies to a user, role, group, or department.",
    kind: Kind::Links {
        between: [&DATA_POLICY, &USER],
    },
    missing: None,
};

pub(crate) static APPLICATION: Resource = Resource {
    name: "application",
    description: "An application whose users sign in with GenAuth.",
    kind: Kind::Items {
        schema: &APPLICATION_DTO,
        key: "appId",
        selector: None,
        unique: &["appIdentifier"],
        parent: None,
    },
    missing: Some(2011),
};

pub(crate) static APPLICATION_PERMISSION: Resource = Resource {
    name: "application-permission",
    description: "Access of a user, role, group, or department to an application.",
    kind: Kind::Links {
        between: [&APPLICATION, &USER],
    },
    missing: None,
};

pub(crate) static ASA_ACCOUNT: Resource = Resource {
    name: "asa-account",
    description: "An account of an application that GenAuth fills in for users.",
    kind: Kind::Items {
        schema: &ASA_ACCOUNT_DTO,
        key: "accountId",
        selector: None,
        unique: &[],
        parent: Some(&APPLICATION),
    },
    missing: None,
};

pub(crate) static ASA_ACCOUNT_ASSIGNMENT: Resource = Resource {
    name: "asa-account-assignment",
    description: "An ASA account that is assigned to a user, role, group, or department.",
    kind: Kind::Links {
        between: [&ASA_ACCOUNT, &USER],
    },
    missing: None,
};

pub(crate) static EXT_IDP: Resource = Resource {
    name: "ext-idp",
    description: "An external identity source.",
    kind: Kind::Items {
        schema: &EXT_IDP_DETAIL,
        key: "id",
        selector: None,
        unique: &[],
        parent: None,
    },
    missing: None,
};

pub(crate) static EXT_IDP_CONNECTION: Resource = Resource {
    name: "ext-idp-connection",
    description: "A connection to an external identity source.",
    kind: Kind::Items {
        schema: &EXT_IDP_CONN_DETAIL,
        key: "id",
        selector: None,
        unique: &["identifier"],
        parent: Some(&EXT_IDP),
    },
    missing: None,
};

pub(crate) static WHITELIST_ENTRY: Resource = Resource {
    name: "whitelist-entry",
    description: "A username, email address, or phone number that may sign up.",
    kind: Kind::Items {
        schema: &WHITELIST_RESP_DTO,
        key: "value",
        selector: None,
        unique: &[],
        parent: None,
    },
    missing: None,
};

pub(crate) static APPLICATION_WHITELIST_ENTRY: Resource = Resource {
    name: "application-whitelist-entry",
    description: "A username, email address, or phone number that may sign up to an application.",
    kind: Kind::Items {
        schema: &WHITELIST_RESP_DTO,
        key: "value",
        selector: None,
        unique: &[],
        parent: Some(&APPLICATION),
    },
    missing: None,
};

pub(crate) static TENANT: Resource = Resource {
    name: "tenant",
    description: "A tenant of the user pool.",
    kind: Kind::Items {
        schema: &TENANT_RESP_DTO,
        key: "tenantId",
        selector: None,
        unique: &["code"],
        parent: None,
    },
    missing: None,
};

pub(crate) static TENANT_MEMBER: Resource = Resource {
    name: "tenant-member",
    description: "Membership of a user in a tenant.",
    kind: Kind::Links {
        between: [&TENANT, &USER],
    },
    missing: None,
};

pub(crate) static TENANT_ADMIN: Resource = Resource {
    name: "tenant-admin",
    description: "A user who administers a tenant.",
    kind: Kind::Links {
        between: [&TENANT, &USER],
    },
    missing: None,
};

pub(crate) static MULTIPLE_TENANT_ADMIN: Resource = Resource {
    name: "multiple-tenant-admin",
    description: "An administrator of several tenants.",
    kind: Kind::Items {
        schema: &MULTIPLE_TENANT_ADMIN_DTO,
        key: "userId",
        selector: None,
        unique: &[],
        parent: None,
    },
    missing: None,
};

pub(crate) static TENANT_COOPERATOR: Resource = Resource {
    name: "tenant-cooperator",
    description: "A collaborating administrator of the user pool.",
    kind: Kind::Items {
        schema: &TENANT_COOPERATOR_DTO,
        key: "userId",
        selector: None,
        unique: &[],
        parent: None,
    },
    missing: None,
};

pub(crate) static TENANT_ENTERPRISE_CERTIFICATION: Resource = Resource {
    name: "tenant-enterprise-certification",
    description: "The business certification of a tenant.",
    kind: Kind::Items {
        schema: &CREATE_TENANT_ENTERPRISE_CERTIFICATION_BODY_DTO,
        key: "tenantId",
        selector: None,
        unique: &[],
        parent: None,
    },
    missing: None,
};

pub(crate) static INVITATION_POLICY: Resource = Resource {
    name: "invitation-policy",
    description: "A policy for inviting users.",
    kind: Kind::Items {
        schema: &UPDATE_INVITATION_POLICY_DTO,
        key: "policyId",
        selector: None,
        unique: &[],
        parent: None,
    },
    missing: None,
};

pub(crate) static INVITATION_POLICY_ATTRIBUTION: Resource = Resource {
    name: "invitation-policy-attribution",
    description: "A department, group, role, or other target that invited users join.",
    kind: Kind::Links {
        between: [&INVITATION_POLICY, &USER],
    },
    missing: None,
};

pub(crate) static INVITATION_POLICY_MAIN_DEPARTMENT: Resource = Resource {
    name: "invitation-policy-main-department",
    description: "The department that becomes the main department of invited users.",
    kind: Kind::Items {
        schema: &USER_ATTRIBUTION_MAIN_DEPARTMENT_DTO,
        key: "policyId",
        selector: None,
        unique: &[],
        parent: None,
    },
    missing: None,
};

pub(crate) static INVITATION_ROSTER: Resource = Resource {
    name: "invitation-roster",
    description: "A roster of invited users.",
    kind: Kind::Items {
        schema: &INVITATION_ROSTER_DTO,
        key: "rosterId",
        selector: None,
        unique: &[],
        parent: None,
    },
    missing: None,
};

pub(crate) static INVITEE: Resource = Resource {
    name: "invitee",
    description: "A person on an invitation roster.",
    kind: Kind::Items {
        schema: &INVITATION_USER_DTO,
        key: "inviteeId",
        selector: None,
        unique: &[],
        parent: Some(&INVITATION_ROSTER),
    },
    missing: None,
};

pub(crate) static UNIVERSAL_INVITATION_SETTINGS: Resource = Resource {
    name: "universal-invitation-settings",
    description: "The settings of universal invitations.",
    kind: Kind::Single {
        schema: &GET_UNIVERSAL_INVITATION_DTO,
    },
    missing: None,
};

pub(crate) static APPROVAL: Resource = Resource {
    name: "approval",
    description: "A request for approval, pending or decided.",
    kind: Kind::Items {
        schema: &APPROVAL_DETAIL_DTO,
        key: "number",
        selector: None,
        unique: &["approvalId"],
        parent: None,
    },
    missing: None,
};

pub(crate) static SYNC_TASK: Resource = Resource {
    name: "sync-task",
    description: "A task that synchronizes users and departments.",
    kind: Kind::Items {
        schema: &SYNC_TASK_DTO,
        key: "syncTaskId",
        selector: None,
        unique: &[],
        parent: None,
    },
    missing: None,
};

pub(crate) static SYNC_JOB: Resource = Resource {
    name: "sync-job",
    description: "A run of a synchronization task.",
    kind: Kind::Items {
        schema: &SYNC_JOB_DTO,
        key: "syncJobId",
        selector: None,
        unique: &[],
        parent: Some(&SYNC_TASK),
    },
    missing: None,
};

pub(crate) static EVENT_APP: Resource = Resource {
    name: "event-app",
    description: "An application for custom events.",
    kind: Kind::Items {
        schema: &EVENT_APP_DTO,
        key: "identifier",
        selector: None,
        unique: &[],
        parent: None,
    },
    missing: None,
};

pub(crate) static EVENT: Resource = Resource {
    name: "event",
    description: "An event type.",
    kind: Kind::Items {
        schema: &OPEN_EVENT_DTO,
        key: "code",
        selector: None,
        unique: &[],
        parent: None,
    },
    missing: None,
};

pub(crate) static WEBHOOK: Resource = Resource {
    name: "webhook",
    description: "A URL that receives events.",
    kind: Kind::Items {
        schema: &WEBHOOK_DTO,
        key: "webhookId",
        selector: None,
        unique: &[],
        parent: None,
    },
    missing: None,
};

pub(crate) static PIPELINE_FUNCTION: Resource = Resource {
    name: "pipeline-function",
    description: "A function that runs at one step of the authentication process.",
    kind: Kind::Items {
        schema: &PIPELINE_FUNCTION_DTO,
        key: "funcId",
        selector: None,
        unique: &[],
        parent: None,
    },
    missing: None,
};

pub(crate) static METADATA_MODEL: Resource = Resource {
    name: "metadata-model",
    description: "A data object.",
    kind: Kind::Items {
        schema: &FUNCTION_MODEL_DTO,
        key: "id",
        selector: None,
        unique: &[],
        parent: None,
    },
    missing: None,
};

pub(crate) static METADATA_FIELD: Resource = Resource {
    name: "metadata-field",
    description: "A field of a data object.",
    kind: Kind::Items {
        schema: &FUNCTION_MODEL_FIELD_DTO,
        key: "id",
        selector: None,
        unique: &[],
        parent: Some(&METADATA_MODEL),
    },
    missing: None,
};

pub(crate) static METADATA_ROW: Resource = Resource {
    name: "metadata-row",
    description: "A row of a data object.",
    kind: Kind::Items {
        schema: &ROW_DTO,
        key: "rowId",
        selector: None,
        unique: &[],
        parent: Some(&METADATA_MODEL),
    },
    missing: None,
};

pub(crate) static METADATA_OPERATION: Resource = Resource {
    name: "metadata-operation",
    description: "A custom operation of a data object.",
    kind: Kind::Items {
        schema: &OPERATE_MODEL_DTO,
        key: "id",
        selector: None,
        unique: &[],
        parent: Some(&METADATA_MODEL),
    },
    missing: None,
};

pub(crate) static ACCESS_KEY: Resource = Resource {
    name: "access-key",
    description: "An access key of the user pool or of a collaborating administrator.",
    kind: Kind::Items {
        schema: &GET_ACCESS_KEY_RESP_DTO,
        key: "accessKeyId",
        selector: None,
        unique: &[],
        parent: None,
    },
    missing: None,
};

pub(crate) static SECURITY_SETTINGS: Resource = Resource {
    name: "security-settings",
    description: "The security settings of the user pool.",
    kind: Kind::Single {
        schema: &SECURITY_SETTINGS_DTO,
    },
    missing: None,
};

pub(crate) static GLOBAL_MFA_SETTINGS: Resource = Resource {
    name: "global-mfa-settings",
    description: "The authentication factors of the user pool.",
    kind: Kind::Single {
        schema: &MFA_SETTINGS_DTO,
    },
    missing: None,
};

pub(crate) static TERMINAL_DEVICE: Resource = Resource {
    name: "terminal-device",
    description: "A device on which users sign in.",
    kind: Kind::Items {
        schema: &TERMINAL_INFO_DTO,
        key: "id",
        selector: None,
        unique: &["deviceUniqueId"],
        parent: None,
    },
    missing: None,
};

pub(crate) static DEVICE_EXCLUSION_RULE: Resource = Resource {
    name: "device-exclusion-rule",
    description: "The rule that limits the number of devices or IP addresses of a user.",
    kind: Kind::Single {
        schema: &GET_DEVICE_EXCLUSIVE_RULE_DATA_DTO,
    },
    missing: None,
};

pub(crate) static DEVICE_EXCLUSION_SCOPE: Resource = Resource {
    name: "device-exclusion-scope",
    description: "An application to which the rule of device exclusion applies.",
    kind: Kind::Items {
        schema: &GET_DEVICE_EXCLUSIVE_VALID_SCOPE_DATA_DTO,
        key: "appId",
        selector: None,
        unique: &[],
        parent: None,
    },
    missing: None,
};

pub(crate) static RISK_IP: Resource = Resource {
    name: "risk-ip",
    description: "An IP address on a risk list.",
    kind: Kind::Items {
        schema: &IP_LIST_RESP_DTO,
        key: "id",
        selector: None,
        unique: &[],
        parent: None,
    },
    missing: None,
};

pub(crate) static RISK_USER: Resource = Resource {
    name: "risk-user",
    description: "A user on a risk list.",
    kind: Kind::Items {
        schema: &RISK_LIST_ITEM_DTO,
        key: "id",
        selector: None,
        unique: &[],
        parent: None,
    },
    missing: None,
};

pub(crate) static RISK_LIST_POLICY: Resource = Resource {
    name: "risk-list-policy",
    description: "A policy that adds users or IP addresses to a risk list.",
    kind: Kind::Items {
        schema: &RISK_LIST_POLICY_RESP_DTO,
        key: "id",
        selector: None,
        unique: &[],
        parent: None,
    },
    missing: None,
};

pub(crate) static EMAIL_TEMPLATE: Resource = Resource {
    name: "email-template",
    description: "An email template.",
    kind: Kind::Items {
        schema: &EMAIL_TEMPLATE_DTO,
        key: "type",
        selector: None,
        unique: &[],
        parent: None,
    },
    missing: None,
};

pub(crate) static EMAIL_PROVIDER: Resource = Resource {
    name: "email-provider",
    description: "The email service that sends messages.",
    kind: Kind::Single {
        schema: &EMAIL_PROVIDER_DTO,
    },
    missing: None,
};

pub(crate) static LDAP_SERVER_CONFIG: Resource = Resource {
    name: "ldap-server-config",
    description: "The configuration of the LDAP server.",
    kind: Kind::Single {
        schema: &LDAP_CONFIG_INFO_DTO,
    },
    missing: None,
};

pub(crate) static VERIFY_CONFIG: Resource = Resource {
    name: "verify-config",
    description: "The configuration of GenAuth Verify.",
    kind: Kind::Single {
        schema: &VERIFY_CONFIG_DATA_DTO,
    },
    missing: None,
};
