// @generated from spec/api.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Groups of the client Management.

pub(crate) mod access_keys;
pub(crate) mod applications;
pub(crate) mod approvals;
pub(crate) mod asa_accounts;
pub(crate) mod audit_logs;
pub(crate) mod billing;
pub(crate) mod custom_fields;
pub(crate) mod data_permissions;
pub(crate) mod device_exclusive;
pub(crate) mod devices;
pub(crate) mod events;
pub(crate) mod groups;
pub(crate) mod identity_sources;
pub(crate) mod invitations;
pub(crate) mod ldap;
pub(crate) mod messages;
pub(crate) mod metadata;
pub(crate) mod organizations;
pub(crate) mod pipelines;
pub(crate) mod posts;
pub(crate) mod public_accounts;
pub(crate) mod resources;
pub(crate) mod risk_lists;
pub(crate) mod roles;
pub(crate) mod security;
pub(crate) mod sync;
pub(crate) mod tenant_members;
pub(crate) mod tenants;
pub(crate) mod tokens;
pub(crate) mod users;
pub(crate) mod verify;
pub(crate) mod webhooks;
pub(crate) mod wechat;
pub(crate) mod whitelist;
