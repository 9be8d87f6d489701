// @generated from spec/api.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Calls for administrators of a user pool: its users, organizations, roles, permissions,
//! applications, and settings.
//!
//! The access key of the user pool can call every operation. The access key of a collaborating
//! administrator can call only the operations granted to it.
//!
//! ## Management tokens
//!
//! Exchanges an access key for the token that authenticates management calls.
//!
//! - [`get_management_token`](ManagementClient::get_management_token) - Get a management access token
//!
//! ## Users
//!
//! Creates, finds, changes, and deletes the users of a user pool, with their identities,
//! sessions, and MFA settings.
//!
//! - [`list_users`](ManagementClient::list_users) - Search users
//! - [`list_users_legacy`](ManagementClient::list_users_legacy) - List users (deprecated)
//! - [`get_user`](ManagementClient::get_user) - Get a user
//! - [`get_user_batch`](ManagementClient::get_user_batch) - Get users in bulk
//! - [`user_field_decrypt`](ManagementClient::user_field_decrypt) - Decrypt user fields
//! - [`create_user`](ManagementClient::create_user) - Create a user
//! - [`create_users_batch`](ManagementClient::create_users_batch) - Create users in bulk
//! - [`update_user`](ManagementClient::update_user) - Update a user
//! - [`update_user_batch`](ManagementClient::update_user_batch) - Update users in bulk
//! - [`delete_users_batch`](ManagementClient::delete_users_batch) - Delete users
//! - [`get_user_identities`](ManagementClient::get_user_identities) - List the external identities of a user
//! - [`get_user_roles`](ManagementClient::get_user_roles) - List the roles of a user
//! - [`get_user_principal_authentication_info`](ManagementClient::get_user_principal_authentication_info) - Get a user's real-name authentication
//! - [`reset_user_principal_authentication_info`](ManagementClient::reset_user_principal_authentication_info) - Delete a user's real-name authentication
//! - [`get_user_departments`](ManagementClient::get_user_departments) - List the departments of a user
//! - [`set_user_departments`](ManagementClient::set_user_departments) - Set the departments of a user
//! - [`get_user_groups`](ManagementClient::get_user_groups) - List the groups of a user
//! - [`get_user_mfa_info`](ManagementClient::get_user_mfa_info) - Get a user's MFA bindings
//! - [`list_archived_users`](ManagementClient::list_archived_users) - List archived users
//! - [`kick_users`](ManagementClient::kick_users) - Force a user offline
//! - [`is_user_exists`](ManagementClient::is_user_exists) - Check whether a user exists
//! - [`get_user_accessible_apps`](ManagementClient::get_user_accessible_apps) - List a user's accessible applications
//! - [`get_user_authorized_apps`](ManagementClient::get_user_authorized_apps) - List a user's authorized applications
//! - [`has_any_role`](ManagementClient::has_any_role) - Check a user's roles
//! - [`get_user_login_history`](ManagementClient::get_user_login_history) - List a user's sign-in history
//! - [`get_user_loggedin_apps`](ManagementClient::get_user_loggedin_apps) - List a user's signed-in applications
//! - [`get_user_loggedin_identities`](ManagementClient::get_user_loggedin_identities) - List a user's signed-in identity sources
//! - [`resign_user`](ManagementClient::resign_user) - Offboard a user
//! - [`resign_user_batch`](ManagementClient::resign_user_batch) - Offboard users in bulk
//! - [`get_user_authorized_resources`](ManagementClient::get_user_authorized_resources) - List a user's authorized resources
//! - [`check_session_status`](ManagementClient::check_session_status) - Check a user's session status
//! - [`import_otp`](ManagementClient::import_otp) - Import OTPs of users
//! - [`get_otp_secret_by_user`](ManagementClient::get_otp_secret_by_user) - Get a user's OTP secret
//! - [`get_user_password_ciphertext`](ManagementClient::get_user_password_ciphertext) - Get a user's password ciphertext
//! - [`link_identity`](ManagementClient::link_identity) - Link an identity to a user
//! - [`unlink_identity`](ManagementClient::unlink_identity) - Unlink a user's identities
//! - [`set_users_mfa_status`](ManagementClient::set_users_mfa_status) - Set a user's MFA status
//! - [`get_user_mfa_status`](ManagementClient::get_user_mfa_status) - Get a user's MFA status
//! - [`get_user_sync_relations`](ManagementClient::get_user_sync_relations) - List a user's synchronization relations
//! - [`delete_user_sync_relations`](ManagementClient::delete_user_sync_relations) - Delete a user's synchronization relations
//! - [`get_user_encrypt_password_batch`](ManagementClient::get_user_encrypt_password_batch) - Get encrypted passwords of users
//! - [`list_users_by_keywords`](ManagementClient::list_users_by_keywords) - List users by keywords
//! - [`send_user_reset_password_email_link`](ManagementClient::send_user_reset_password_email_link) - Send password reset links
//!
//! ## Public accounts
//!
//! Accounts that several users share, such as that of a service desk.
//!
//! - [`list_public_accounts`](ManagementClient::list_public_accounts) - Search public accounts
//! - [`get_public_account`](ManagementClient::get_public_account) - Get a public account
//! - [`get_public_account_batch`](ManagementClient::get_public_account_batch) - Get public accounts in bulk
//! - [`create_public_account`](ManagementClient::create_public_account) - Create a public account
//! - [`create_public_accounts_batch`](ManagementClient::create_public_accounts_batch) - Create public accounts in bulk
//! - [`update_public_account`](ManagementClient::update_public_account) - Update a public account
//! - [`update_public_account_batch`](ManagementClient::update_public_account_batch) - Update public accounts in bulk
//! - [`delete_public_accounts_batch`](ManagementClient::delete_public_accounts_batch) - Delete public accounts
//! - [`kick_public_accounts`](ManagementClient::kick_public_accounts) - Force a public account offline
//! - [`change_into_public_account`](ManagementClient::change_into_public_account) - Convert a user into a public account
//! - [`get_public_accounts_of_user`](ManagementClient::get_public_accounts_of_user) - List the public accounts of a user
//! - [`get_users_of_public_account`](ManagementClient::get_users_of_public_account) - List the users of a public account
//! - [`bind_users_public_account`](ManagementClient::bind_users_public_account) - Bind users to a public account
//! - [`setuser_of_public_account`](ManagementClient::setuser_of_public_account) - Bind public accounts to a user
//! - [`unbind_users_public_account`](ManagementClient::unbind_users_public_account) - Unbind a user from a public account
//! - [`get_public_account_roles`](ManagementClient::get_public_account_roles) - List the roles of a public account
//! - [`get_public_accounts_of_role`](ManagementClient::get_public_accounts_of_role) - List the public accounts of a role
//! - [`bind_public_account_of_roles`](ManagementClient::bind_public_account_of_roles) - Set the roles of a public account
//! - [`get_public_accounts_of_group`](ManagementClient::get_public_accounts_of_group) - List the public accounts of a group
//! - [`get_groups_of_public_account`](ManagementClient::get_groups_of_public_account) - List the groups of a public account
//! - [`get_public_account_of_groups`](ManagementClient::get_public_account_of_groups) - Set the groups of a public account
//! - [`get_public_accounts_of_department`](ManagementClient::get_public_accounts_of_department) - List the public accounts of a department
//! - [`get_public_account_departments`](ManagementClient::get_public_account_departments) - List the departments of a public account
//! - [`set_public_account_of_departments`](ManagementClient::set_public_account_of_departments) - Set the departments of a public account
//! - [`resign_public_account_batch`](ManagementClient::resign_public_account_batch) - Offboard public accounts in bulk
//! - [`get_post_of_public_user`](ManagementClient::get_post_of_public_user) - Get the post of a public account
//! - [`get_public_accounts_of_post`](ManagementClient::get_public_accounts_of_post) - List the public accounts of a post
//! - [`set_public_account_ofn_post`](ManagementClient::set_public_account_ofn_post) - Set the post of a public account
//! - [`unbind_public_account_of_post`](ManagementClient::unbind_public_account_of_post) - Unbind a post from a public account
//!
//! ## Organizations
//!
//! Organizations, their departments, and department members.
//!
//! - [`get_organization`](ManagementClient::get_organization) - Get an organization
//! - [`get_organizations_batch`](ManagementClient::get_organizations_batch) - Get organizations in bulk
//! - [`list_organizations`](ManagementClient::list_organizations) - List organizations
//! - [`create_organization`](ManagementClient::create_organization) - Create an organization
//! - [`update_organization`](ManagementClient::update_organization) - Update an organization
//! - [`delete_organization`](ManagementClient::delete_organization) - Delete an organization
//! - [`search_organizations`](ManagementClient::search_organizations) - Search organizations
//! - [`update_organization_status`](ManagementClient::update_organization_status) - Set the status of an organization
//! - [`get_department`](ManagementClient::get_department) - Get a department
//! - [`create_department`](ManagementClient::create_department) - Create a department
//! - [`update_department`](ManagementClient::update_department) - Update a department
//! - [`delete_department`](ManagementClient::delete_department) - Delete a department
//! - [`search_departments`](ManagementClient::search_departments) - Search departments by keyword (deprecated)
//! - [`search_departments_list`](ManagementClient::search_departments_list) - Search departments
//! - [`list_children_departments`](ManagementClient::list_children_departments) - List child departments
//! - [`get_all_departments`](ManagementClient::get_all_departments) - List all departments
//! - [`list_department_members`](ManagementClient::list_department_members) - List the members of a department
//! - [`list_department_member_ids`](ManagementClient::list_department_member_ids) - List a department's direct member IDs
//! - [`search_department_members`](ManagementClient::search_department_members) - Search the members of a department
//! - [`add_department_members`](ManagementClient::add_department_members) - Add members to a department
//! - [`remove_department_members`](ManagementClient::remove_department_members) - Remove members from a department
//! - [`get_parent_department`](ManagementClient::get_parent_department) - Get the parent department
//! - [`is_user_in_department`](ManagementClient::is_user_in_department) - Check a user's department membership
//! - [`get_department_by_id`](ManagementClient::get_department_by_id) - Get a department by ID
//! - [`create_department_tree`](ManagementClient::create_department_tree) - Create departments from a tree
//! - [`get_department_sync_relations`](ManagementClient::get_department_sync_relations) - List a department's synchronization relations
//! - [`delete_department_sync_relations`](ManagementClient::delete_department_sync_relations) - Delete a department's synchronization relations
//! - [`update_node_status`](ManagementClient::update_node_status) - Enable or disable a department
//! - [`get_department_all_app`](ManagementClient::get_department_all_app) - List the applications of a department
//!
//! ## Posts
//!
//! Posts in an organization and the users who hold them.
//!
//! - [`post_list`](ManagementClient::post_list) - List posts
//! - [`post_list_batch`](ManagementClient::post_list_batch) - List posts by code
//! - [`get_post`](ManagementClient::get_post) - Get a post
//! - [`get_user_posts`](ManagementClient::get_user_posts) - List the posts of a user (deprecated)
//! - [`get_user_post`](ManagementClient::get_user_post) - Get the post of a user (deprecated)
//! - [`get_post_by_id`](ManagementClient::get_post_by_id) - Get posts by ID
//! - [`create_post`](ManagementClient::create_post) - Create a post
//! - [`update_post`](ManagementClient::update_post) - Update a post
//! - [`remove_post`](ManagementClient::remove_post) - Remove a post
//! - [`set_user_posts`](ManagementClient::set_user_posts) - Set the posts of a user
//! - [`user_connection_post`](ManagementClient::user_connection_post) - Assign a post to a user
//!
//! ## Roles
//!
//! Roles, and the subjects to which they are assigned.
//!
//! - [`get_role`](ManagementClient::get_role) - Get a role
//! - [`assign_role`](ManagementClient::assign_role) - Assign a role
//! - [`assign_role_batch`](ManagementClient::assign_role_batch) - Assign roles in bulk
//! - [`revoke_role`](ManagementClient::revoke_role) - Revoke a role
//! - [`revoke_role_batch`](ManagementClient::revoke_role_batch) - Revoke roles in bulk
//! - [`get_role_authorized_resources`](ManagementClient::get_role_authorized_resources) - List the authorized resources of a role
//! - [`list_role_members`](ManagementClient::list_role_members) - List the members of a role
//! - [`list_role_departments`](ManagementClient::list_role_departments) - List the departments of a role
//! - [`create_role`](ManagementClient::create_role) - Create a role
//! - [`list_roles`](ManagementClient::list_roles) - List roles
//! - [`delete_roles_batch`](ManagementClient::delete_roles_batch) - Delete roles in one namespace
//! - [`create_roles_batch`](ManagementClient::create_roles_batch) - Create roles in bulk
//! - [`update_role`](ManagementClient::update_role) - Update a role
//! - [`delete_roles`](ManagementClient::delete_roles) - Delete roles across namespaces
//! - [`check_params_namespace`](ManagementClient::check_params_namespace) - Check a role code or name
//! - [`list_role_assignments`](ManagementClient::list_role_assignments) - List role assignments
//! - [`create_admin_role`](ManagementClient::create_admin_role) - Create an administrator role
//! - [`delete_admin_roles_batch`](ManagementClient::delete_admin_roles_batch) - Delete custom administrator roles
//! - [`check_mutual_exclusion`](ManagementClient::check_mutual_exclusion) - Check roles for mutual exclusion
//!
//! ## Groups
//!
//! Groups of users.
//!
//! - [`get_group`](ManagementClient::get_group) - Get a group
//! - [`list_groups`](ManagementClient::list_groups) - List groups
//! - [`get_all_groups`](ManagementClient::get_all_groups) - List all groups
//! - [`create_group`](ManagementClient::create_group) - Create a group
//! - [`create_or_update_group`](ManagementClient::create_or_update_group) - Create or update a group
//! - [`create_groups_batch`](ManagementClient::create_groups_batch) - Create groups in bulk
//! - [`update_group`](ManagementClient::update_group) - Update a group
//! - [`delete_groups_batch`](ManagementClient::delete_groups_batch) - Delete groups
//! - [`add_group_members`](ManagementClient::add_group_members) - Add members to a group
//! - [`remove_group_members`](ManagementClient::remove_group_members) - Remove members from a group
//! - [`list_group_members`](ManagementClient::list_group_members) - List the members of a group
//! - [`get_group_authorized_resources`](ManagementClient::get_group_authorized_resources) - List a group's authorized resources
//!
//! ## Custom fields
//!
//! Fields that a user pool adds to users, roles, and other records, and the data in them.
//!
//! - [`get_user_base_fields`](ManagementClient::get_user_base_fields) - Get the built-in user fields
//! - [`list_user_base_fields`](ManagementClient::list_user_base_fields) - List the built-in user fields
//! - [`set_user_base_fields`](ManagementClient::set_user_base_fields) - Update the built-in user fields
//! - [`get_custom_fields`](ManagementClient::get_custom_fields) - Get the custom fields
//! - [`list_cust_fields`](ManagementClient::list_cust_fields) - List the custom fields
//! - [`set_custom_fields`](ManagementClient::set_custom_fields) - Create or update custom fields
//! - [`delete_custom_fields`](ManagementClient::delete_custom_fields) - Delete custom fields
//! - [`set_custom_data`](ManagementClient::set_custom_data) - Set custom data
//! - [`get_custom_data`](ManagementClient::get_custom_data) - Get custom data
//!
//! ## Resources and permissions
//!
//! Resources, permission namespaces, and the grants that tie them to subjects.
//!
//! - [`create_resource`](ManagementClient::create_resource) - Create a resource
//! - [`create_resources_batch`](ManagementClient::create_resources_batch) - Create resources in bulk
//! - [`get_resource`](ManagementClient::get_resource) - Get a resource
//! - [`get_resources_batch`](ManagementClient::get_resources_batch) - Get resources in bulk
//! - [`list_common_resource`](ManagementClient::list_common_resource) - List regular resources
//! - [`list_resources`](ManagementClient::list_resources) - List resources
//! - [`update_resource`](ManagementClient::update_resource) - Update a resource
//! - [`delete_resource`](ManagementClient::delete_resource) - Delete a resource
//! - [`delete_resources_batch`](ManagementClient::delete_resources_batch) - Delete resources in bulk
//! - [`batch_delete_common_resource`](ManagementClient::batch_delete_common_resource) - Delete regular resources by ID
//! - [`associate_tenant_resource`](ManagementClient::associate_tenant_resource) - Associate a resource with a tenant
//! - [`create_namespace`](ManagementClient::create_namespace) - Create a namespace
//! - [`create_namespaces_batch`](ManagementClient::create_namespaces_batch) - Create namespaces in bulk
//! - [`get_namespace`](ManagementClient::get_namespace) - Get a namespace
//! - [`get_namespaces_batch`](ManagementClient::get_namespaces_batch) - Get namespaces in bulk
//! - [`update_namespace`](ManagementClient::update_namespace) - Update a namespace
//! - [`delete_namespace`](ManagementClient::delete_namespace) - Delete a namespace
//! - [`delete_namespaces_batch`](ManagementClient::delete_namespaces_batch) - Delete namespaces in bulk
//! - [`list_namespaces`](ManagementClient::list_namespaces) - List namespaces
//! - [`list_namespace_roles`](ManagementClient::list_namespace_roles) - List the roles of a namespace
//! - [`authorize_resources`](ManagementClient::authorize_resources) - Grant resources to subjects
//! - [`get_authorized_resources`](ManagementClient::get_authorized_resources) - List the authorized resources of a subject
//! - [`is_action_allowed`](ManagementClient::is_action_allowed) - Check an action on a resource
//! - [`get_resource_authorized_targets`](ManagementClient::get_resource_authorized_targets) - List the subjects of a resource
//! - [`get_authorized_targets`](ManagementClient::get_authorized_targets) - List the subjects with actions on a resource
//!
//! ## Data resources and permissions
//!
//! Data resources, data policies, and the permissions on the data.
//!
//! - [`create_permission_namespace`](ManagementClient::create_permission_namespace) - Create a permission namespace
//! - [`create_permission_namespaces_batch`](ManagementClient::create_permission_namespaces_batch) - Create permission namespaces in bulk
//! - [`get_permission_namespace`](ManagementClient::get_permission_namespace) - Get a permission namespace
//! - [`get_permission_namespaces_batch`](ManagementClient::get_permission_namespaces_batch) - Get permission namespaces in bulk
//! - [`list_permission_namespaces`](ManagementClient::list_permission_namespaces) - List permission namespaces
//! - [`update_permission_namespace`](ManagementClient::update_permission_namespace) - Update a permission namespace
//! - [`delete_permission_namespace`](ManagementClient::delete_permission_namespace) - Delete a permission namespace
//! - [`delete_permission_namespaces_batch`](ManagementClient::delete_permission_namespaces_batch) - Delete permission namespaces in bulk
//! - [`check_permission_namespace_exists`](ManagementClient::check_permission_namespace_exists) - Check a permission namespace code or name
//! - [`list_permission_namespace_roles`](ManagementClient::list_permission_namespace_roles) - List the roles of a permission namespace
//! - [`create_data_resource`](ManagementClient::create_data_resource) - Create a data resource
//! - [`create_data_resource_by_string`](ManagementClient::create_data_resource_by_string) - Create a string data resource
//! - [`create_data_resource_by_array`](ManagementClient::create_data_resource_by_array) - Create an array data resource
//! - [`create_data_resource_by_tree`](ManagementClient::create_data_resource_by_tree) - Create a tree data resource
//! - [`list_data_resources`](ManagementClient::list_data_resources) - List data resources
//! - [`get_data_resource`](ManagementClient::get_data_resource) - Get a data resource
//! - [`update_data_resource`](ManagementClient::update_data_resource) - Update a data resource
//! - [`delete_data_resource`](ManagementClient::delete_data_resource) - Delete a data resource
//! - [`check_data_resource_exists`](ManagementClient::check_data_resource_exists) - Check a data resource code or name
//! - [`create_data_policy`](ManagementClient::create_data_policy) - Create a data policy
//! - [`list_data_polices`](ManagementClient::list_data_polices) - List data policies
//! - [`list_simple_data_polices`](ManagementClient::list_simple_data_polices) - List data policy summaries
//! - [`get_data_policy`](ManagementClient::get_data_policy) - Get a data policy
//! - [`update_data_policy`](ManagementClient::update_data_policy) - Update a data policy
//! - [`delete_data_policy`](ManagementClient::delete_data_policy) - Delete a data policy
//! - [`check_data_policy_exists`](ManagementClient::check_data_policy_exists) - Check a data policy name
//! - [`list_data_policy_targets`](ManagementClient::list_data_policy_targets) - List the subjects of a data policy
//! - [`authorize_data_policies`](ManagementClient::authorize_data_policies) - Grant data policies
//! - [`revoke_data_policy`](ManagementClient::revoke_data_policy) - Revoke a data policy
//! - [`get_user_permission_list`](ManagementClient::get_user_permission_list) - List the permissions of users
//! - [`check_permission`](ManagementClient::check_permission) - Check the permission of a user
//! - [`check_external_user_permission`](ManagementClient::check_external_user_permission) - Check the permission of an external user
//! - [`get_user_resource_permission_list`](ManagementClient::get_user_resource_permission_list) - List the resource permissions of a user
//! - [`list_resource_targets`](ManagementClient::list_resource_targets) - List the users authorized for resources
//! - [`get_user_resource_struct`](ManagementClient::get_user_resource_struct) - Get a permitted resource structure
//! - [`get_external_user_resource_struct`](ManagementClient::get_external_user_resource_struct) - Get an external user's permitted structure
//! - [`check_user_same_level_permission`](ManagementClient::check_user_same_level_permission) - Check permissions on sibling tree nodes
//! - [`list_permission_view`](ManagementClient::list_permission_view) - List the permission view
//! - [`batch_create_dnef`](ManagementClient::batch_create_dnef) - Create tree resource fields in bulk
//! - [`create_dnef`](ManagementClient::create_dnef) - Create a tree resource field
//! - [`delete_dnef`](ManagementClient::delete_dnef) - Delete a tree resource field
//! - [`list_dnef`](ManagementClient::list_dnef) - List tree resource fields
//! - [`update_dnef`](ManagementClient::update_dnef) - Update a tree resource field
//!
//! ## Applications
//!
//! Applications of a user pool: settings, secrets, sign-in options, and access rights.
//!
//! - [`get_application`](ManagementClient::get_application) - Get an application
//! - [`detail_auth_subject`](ManagementClient::detail_auth_subject) - Get the authorization of a subject
//! - [`list_auth_subject`](ManagementClient::list_auth_subject) - List the application authorizations of a subject
//! - [`list_auth_application`](ManagementClient::list_auth_application) - List the authorizations of an application
//! - [`enabled_auth`](ManagementClient::enabled_auth) - Enable or disable an authorization
//! - [`delete_auth`](ManagementClient::delete_auth) - Delete application authorizations
//! - [`list_applications`](ManagementClient::list_applications) - List applications
//! - [`get_application_simple_info`](ManagementClient::get_application_simple_info) - Get an application summary
//! - [`list_application_simple_info`](ManagementClient::list_application_simple_info) - List application summaries
//! - [`create_application`](ManagementClient::create_application) - Create an application
//! - [`delete_application`](ManagementClient::delete_application) - Delete an application
//! - [`get_application_secret`](ManagementClient::get_application_secret) - Get the secret of an application
//! - [`refresh_application_secret`](ManagementClient::refresh_application_secret) - Refresh the secret of an application
//! - [`list_application_active_users`](ManagementClient::list_application_active_users) - List the active users of an application
//! - [`get_application_permission_strategy`](ManagementClient::get_application_permission_strategy) - Get the default access policy
//! - [`update_application_permission_strategy`](ManagementClient::update_application_permission_strategy) - Set the default access policy
//! - [`authorize_application_access`](ManagementClient::authorize_application_access) - Authorize access to an application
//! - [`revoke_application_access`](ManagementClient::revoke_application_access) - Revoke access to an application
//! - [`check_domain_available`](ManagementClient::check_domain_available) - Check whether a domain is available
//! - [`list_tenant_applications`](ManagementClient::list_tenant_applications) - List the applications of a tenant
//! - [`update_login_page_config`](ManagementClient::update_login_page_config) - Update the sign-in page of an application
//! - [`userpoll_tenant_config`](ManagementClient::userpoll_tenant_config) - Get the multi-tenant configuration
//! - [`update_user_pool_tenant_config`](ManagementClient::update_user_pool_tenant_config) - Update the multi-tenant sign-in configuration
//! - [`update_tenant_qr_code_state`](ManagementClient::update_tenant_qr_code_state) - Enable or disable tenant QR code sign-in
//! - [`change_userpool_tenan_ext_idp_conn_state`](ManagementClient::change_userpool_tenan_ext_idp_conn_state) - Set multi-tenant identity source connections
//! - [`update_application_mfa_settings`](ManagementClient::update_application_mfa_settings) - Update the MFA settings of an application
//! - [`get_mfa_trigger_data`](ManagementClient::get_mfa_trigger_data) - Get the MFA trigger data
//! - [`update_application`](ManagementClient::update_application) - Update an application
//!
//! ## ASA accounts
//!
//! Accounts that GenAuth fills in on the sign-in forms of applications (ASA), and the subjects
//! they are assigned to.
//!
//! - [`create_asa_account`](ManagementClient::create_asa_account) - Create an ASA account
//! - [`create_asa_account_batch`](ManagementClient::create_asa_account_batch) - Create ASA accounts in bulk
//! - [`update_asa_account`](ManagementClient::update_asa_account) - Update an ASA account
//! - [`list_asa_account`](ManagementClient::list_asa_account) - List ASA accounts
//! - [`get_asa_account`](ManagementClient::get_asa_account) - Get an ASA account
//! - [`get_asa_account_batch`](ManagementClient::get_asa_account_batch) - Get ASA accounts in bulk
//! - [`delete_asa_account`](ManagementClient::delete_asa_account) - Delete an ASA account
//! - [`delete_asa_account_batch`](ManagementClient::delete_asa_account_batch) - Delete ASA accounts in bulk
//! - [`assign_asa_account`](ManagementClient::assign_asa_account) - Assign an ASA account
//! - [`unassign_asa_account`](ManagementClient::unassign_asa_account) - Unassign an ASA account
//! - [`get_asa_account_assigned_targets`](ManagementClient::get_asa_account_assigned_targets) - List the subjects of an ASA account
//! - [`get_assigned_account`](ManagementClient::get_assigned_account) - Get the ASA account of a subject
//!
//! ## Identity sources
//!
//! External identity sources, their connections, and the applications that use them.
//!
//! - [`list_ext_idp`](ManagementClient::list_ext_idp) - List identity sources
//! - [`get_ext_idp`](ManagementClient::get_ext_idp) - Get an identity source
//! - [`create_ext_idp`](ManagementClient::create_ext_idp) - Create an identity source
//! - [`update_ext_idp`](ManagementClient::update_ext_idp) - Update an identity source
//! - [`delete_ext_idp`](ManagementClient::delete_ext_idp) - Delete an identity source
//! - [`create_ext_idp_conn`](ManagementClient::create_ext_idp_conn) - Create an identity source connection
//! - [`update_ext_idp_conn`](ManagementClient::update_ext_idp_conn) - Update an identity source connection
//! - [`delete_ext_idp_conn`](ManagementClient::delete_ext_idp_conn) - Delete an identity source connection
//! - [`change_ext_idp_conn_state`](ManagementClient::change_ext_idp_conn_state) - Enable or disable an identity source connection
//! - [`change_ext_idp_conn_association_state`](ManagementClient::change_ext_idp_conn_association_state) - Associate a connection with a tenant
//! - [`list_tenant_ext_idp`](ManagementClient::list_tenant_ext_idp) - List identity sources of a tenant
//! - [`ext_idp_conn_state_by_apps`](ManagementClient::ext_idp_conn_state_by_apps) - Get an identity source's application connections
//!
//! ## Security settings
//!
//! Security settings of a user pool and its multi-factor authentication.
//!
//! - [`get_security_settings`](ManagementClient::get_security_settings) - Get the security settings
//! - [`update_security_settings`](ManagementClient::update_security_settings) - Update the security settings
//! - [`get_global_mfa_settings`](ManagementClient::get_global_mfa_settings) - Get the global MFA settings
//! - [`update_global_mfa_settings`](ManagementClient::update_global_mfa_settings) - Enable global MFA factors
//! - [`close_global_mfa_settings`](ManagementClient::close_global_mfa_settings) - Disable global MFA factors
//!
//! ## Sign-up whitelist
//!
//! Usernames, email addresses, and phone numbers that may sign up while sign-up is restricted.
//!
//! - [`add_whitelist`](ManagementClient::add_whitelist) - Add to the sign-up whitelist
//! - [`list_whitelists`](ManagementClient::list_whitelists) - List the sign-up whitelist
//! - [`delete_whitelist`](ManagementClient::delete_whitelist) - Delete from the sign-up whitelist
//! - [`add_whitelist_of_app`](ManagementClient::add_whitelist_of_app) - Add to an application's sign-up whitelist
//! - [`delete_whitelist_of_app`](ManagementClient::delete_whitelist_of_app) - Delete from an application's sign-up whitelist
//! - [`list_whitelists_of_app`](ManagementClient::list_whitelists_of_app) - List an application's sign-up whitelist
//!
//! ## Messages
//!
//! Email templates and the email service.
//!
//! - [`get_email_templates`](ManagementClient::get_email_templates) - List email templates
//! - [`update_email_template`](ManagementClient::update_email_template) - Update an email template
//! - [`preview_email_template`](ManagementClient::preview_email_template) - Preview an email template
//! - [`get_email_provider`](ManagementClient::get_email_provider) - Get the email provider
//! - [`config_email_provider`](ManagementClient::config_email_provider) - Configure the email provider
//!
//! ## Synchronization
//!
//! Synchronization tasks with other directories, their runs, and the risky changes that they
//! hold back.
//!
//! - [`get_sync_task`](ManagementClient::get_sync_task) - Get a synchronization task
//! - [`list_sync_tasks`](ManagementClient::list_sync_tasks) - List synchronization tasks
//! - [`create_sync_task`](ManagementClient::create_sync_task) - Create a synchronization task
//! - [`update_sync_task`](ManagementClient::update_sync_task) - Update a synchronization task
//! - [`trigger_sync_task`](ManagementClient::trigger_sync_task) - Run a synchronization task
//! - [`get_sync_job`](ManagementClient::get_sync_job) - Get a synchronization job
//! - [`list_sync_jobs`](ManagementClient::list_sync_jobs) - List synchronization jobs
//! - [`list_sync_job_logs`](ManagementClient::list_sync_job_logs) - List the logs of a synchronization job
//! - [`list_sync_risk_operations`](ManagementClient::list_sync_risk_operations) - List risky synchronization operations
//! - [`trigger_sync_risk_operations`](ManagementClient::trigger_sync_risk_operations) - Run risky synchronization operations
//! - [`cancel_sync_risk_operation`](ManagementClient::cancel_sync_risk_operation) - Cancel risky synchronization operations
//!
//! ## Events
//!
//! Event definitions and event publishing.
//!
//! - [`create_event_app`](ManagementClient::create_event_app) - Create an event application
//! - [`list_event_apps`](ManagementClient::list_event_apps) - List event applications
//! - [`list_events`](ManagementClient::list_events) - List events
//! - [`define_event`](ManagementClient::define_event) - Define a custom event
//! - [`verify_event`](ManagementClient::verify_event) - Publish a custom event
//! - [`pub_user_event`](ManagementClient::pub_user_event) - Publish a custom event as a user
//!
//! ## Data objects
//!
//! Data objects and their fields, operations, and rows.
//!
//! - [`list_row`](ManagementClient::list_row) - Search the rows of a data object
//! - [`get_row`](ManagementClient::get_row) - Get a data object row
//! - [`get_row_by_value`](ManagementClient::get_row_by_value) - Get a row by field value
//! - [`get_row_batch`](ManagementClient::get_row_batch) - Get data object rows in bulk
//! - [`create_row`](ManagementClient::create_row) - Create a data object row
//! - [`update_row`](ManagementClient::update_row) - Update a data object row
//! - [`remove_row`](ManagementClient::remove_row) - Remove data object rows
//! - [`create_model`](ManagementClient::create_model) - Create a data object
//! - [`get_model`](ManagementClient::get_model) - Get a data object
//! - [`list_model`](ManagementClient::list_model) - List data objects
//! - [`remove_model`](ManagementClient::remove_model) - Remove a data object
//! - [`update_model`](ManagementClient::update_model) - Update a data object
//! - [`create_field`](ManagementClient::create_field) - Create a data object field
//! - [`update_field`](ManagementClient::update_field) - Update a data object field
//! - [`remote_field`](ManagementClient::remote_field) - Remove a data object field
//! - [`list_field`](ManagementClient::list_field) - List the fields of a data object
//! - [`export_metadata`](ManagementClient::export_metadata) - Export data object rows
//! - [`import_metadata`](ManagementClient::import_metadata) - Import data object rows
//! - [`get_import_template`](ManagementClient::get_import_template) - Get a data object import template
//! - [`create_operate`](ManagementClient::create_operate) - Create a custom operation
//! - [`remove_operate`](ManagementClient::remove_operate) - Remove a custom operation
//! - [`execute_operate`](ManagementClient::execute_operate) - Execute a custom operation
//! - [`copy_operate`](ManagementClient::copy_operate) - Copy a custom operation
//! - [`list_operate`](ManagementClient::list_operate) - List custom operations
//! - [`list_operate_all`](ManagementClient::list_operate_all) - List all custom operations
//! - [`update_operate`](ManagementClient::update_operate) - Update a custom operation
//! - [`get_relation_info`](ManagementClient::get_relation_info) - Get relation details
//! - [`create_row_relation`](ManagementClient::create_row_relation) - Create row relations
//! - [`get_relation_value`](ManagementClient::get_relation_value) - List row relations
//! - [`remove_relation_value`](ManagementClient::remove_relation_value) - Remove a row relation
//! - [`export_model`](ManagementClient::export_model) - Export a data object
//! - [`import_model`](ManagementClient::import_model) - Import a data object
//! - [`capture`](ManagementClient::capture) - Upload UEBA data
//! - [`copy_row_relation`](ManagementClient::copy_row_relation) - Copy the relations of a row
//! - [`get_all_metadata`](ManagementClient::get_all_metadata) - Get all rows of a data object
//! - [`get_all_metadata_row`](ManagementClient::get_all_metadata_row) - Scroll through the rows of a data object
//! - [`get_relation_details`](ManagementClient::get_relation_details) - Get related data of a row
//! - [`get_metadata_group_list`](ManagementClient::get_metadata_group_list) - List the metadata of a group
//! - [`relation_search`](ManagementClient::relation_search) - Search related data
//!
//! ## Pipelines
//!
//! Functions that run at certain steps of sign-in and sign-up.
//!
//! - [`create_pipeline_function`](ManagementClient::create_pipeline_function) - Create a pipeline function
//! - [`get_pipeline_function`](ManagementClient::get_pipeline_function) - Get a pipeline function
//! - [`reupload_pipeline_function`](ManagementClient::reupload_pipeline_function) - Upload a pipeline function again (deprecated)
//! - [`update_pipeline_function`](ManagementClient::update_pipeline_function) - Update a pipeline function
//! - [`update_pipeline_order`](ManagementClient::update_pipeline_order) - Set the order of pipeline functions
//! - [`delete_pipeline_function`](ManagementClient::delete_pipeline_function) - Delete a pipeline function
//! - [`list_pipeline_functions`](ManagementClient::list_pipeline_functions) - List pipeline functions
//! - [`get_pipeline_logs`](ManagementClient::get_pipeline_logs) - List the logs of a pipeline function
//!
//! ## Webhooks
//!
//! HTTP endpoints that GenAuth calls when an event happens in a user pool.
//!
//! - [`create_webhook`](ManagementClient::create_webhook) - Create a webhook
//! - [`list_webhooks`](ManagementClient::list_webhooks) - List webhooks
//! - [`update_webhook`](ManagementClient::update_webhook) - Update a webhook
//! - [`delete_webhook`](ManagementClient::delete_webhook) - Delete webhooks
//! - [`get_webhook_logs`](ManagementClient::get_webhook_logs) - List the logs of a webhook
//! - [`trigger_webhook`](ManagementClient::trigger_webhook) - Trigger a webhook
//! - [`get_webhook`](ManagementClient::get_webhook) - Get a webhook
//! - [`get_webhook_event_list`](ManagementClient::get_webhook_event_list) - List webhook events
//!
//! ## Audit logs
//!
//! Actions of administrators and users.
//!
//! - [`get_user_action_logs`](ManagementClient::get_user_action_logs) - List user action logs
//! - [`get_admin_audit_logs`](ManagementClient::get_admin_audit_logs) - List administrator audit logs
//!
//! ## Metering and billing
//!
//! Plan, usage, and orders.
//!
//! - [`get_current_package_info`](ManagementClient::get_current_package_info) - Get the current plan
//! - [`get_usage_info`](ManagementClient::get_usage_info) - Get the current usage
//! - [`get_mau_period_usage_history`](ManagementClient::get_mau_period_usage_history) - Get the MAU usage history
//! - [`get_all_rights_item`](ManagementClient::get_all_rights_item) - List all plan entitlements
//! - [`get_orders`](ManagementClient::get_orders) - List orders
//! - [`get_order_detail`](ManagementClient::get_order_detail) - Get an order
//! - [`get_order_pay_detail`](ManagementClient::get_order_pay_detail) - Get the payment details of an order
//!
//! ## Terminal devices
//!
//! Terminal devices of users.
//!
//! - [`create_device`](ManagementClient::create_device) - Create a device (deprecated)
//! - [`find_last_login_apps_by_device_ids`](ManagementClient::find_last_login_apps_by_device_ids) - List the applications last used on devices (deprecated)
//! - [`delete_device`](ManagementClient::delete_device) - Unbind a device from a user
//! - [`suspend_device`](ManagementClient::suspend_device) - Suspend a user's device
//! - [`disable_device`](ManagementClient::disable_device) - Disable a user's device
//! - [`enable_device`](ManagementClient::enable_device) - Enable a user's device
//! - [`create_verify_device`](ManagementClient::create_verify_device) - Create a GenAuth Verify device
//! - [`get_device_status`](ManagementClient::get_device_status) - Get the status of a device
//! - [`delete_terminal_device`](ManagementClient::delete_terminal_device) - Delete a device
//! - [`suspend_terminal_device`](ManagementClient::suspend_terminal_device) - Suspend a device
//! - [`disable_terminal_device`](ManagementClient::disable_terminal_device) - Disable a device
//! - [`enable_terminal_device`](ManagementClient::enable_terminal_device) - Enable a device
//! - [`add_device`](ManagementClient::add_device) - Add a device
//! - [`find_last_login_apps_by_device_ids_v2`](ManagementClient::find_last_login_apps_by_device_ids_v2) - List last sign-in applications of devices
//!
//! ## Risk lists
//!
//! Lists of IP addresses and users that are blocked or trusted, and the policies that fill
//! them.
//!
//! - [`find_ip_list`](ManagementClient::find_ip_list) - List IP risk list entries
//! - [`add`](ManagementClient::add) - Add to the IP risk list
//! - [`delete_by_id`](ManagementClient::delete_by_id) - Delete an IP risk list entry
//! - [`find_user_list`](ManagementClient::find_user_list) - List user risk list entries
//! - [`add_user`](ManagementClient::add_user) - Add to the user risk list
//! - [`delete_user_list_by_id`](ManagementClient::delete_user_list_by_id) - Delete a user risk list entry
//! - [`find_risk_list_policy`](ManagementClient::find_risk_list_policy) - List risk policies
//! - [`add_risk_list_policy`](ManagementClient::add_risk_list_policy) - Create a risk policy
//! - [`delete_risk_list_policy_by_id`](ManagementClient::delete_risk_list_policy_by_id) - Delete a risk policy
//!
//! ## Access keys
//!
//! Access keys of administrators.
//!
//! - [`get_access_key_list`](ManagementClient::get_access_key_list) - List access keys
//! - [`get_access_key`](ManagementClient::get_access_key) - Get an access key
//! - [`create_access_key`](ManagementClient::create_access_key) - Create an access key
//! - [`delete_access_key`](ManagementClient::delete_access_key) - Delete an access key
//! - [`update_access_key`](ManagementClient::update_access_key) - Enable or revoke an access key
//!
//! ## LDAP server
//!
//! The LDAP server of a user pool.
//!
//! - [`get_bind_pwd`](ManagementClient::get_bind_pwd) - Generate an LDAP server password
//! - [`query_ldap_config_info`](ManagementClient::query_ldap_config_info) - Get the LDAP server configuration
//! - [`update_ldap_config_info`](ManagementClient::update_ldap_config_info) - Update the LDAP server configuration
//! - [`save_ldap_config_info`](ManagementClient::save_ldap_config_info) - Initialize or restart the LDAP server
//! - [`disable_ldap_server`](ManagementClient::disable_ldap_server) - Disable the LDAP server
//! - [`query_ldap_log`](ManagementClient::query_ldap_log) - List LDAP server logs
//! - [`query_ldap_sub_entries`](ManagementClient::query_ldap_sub_entries) - List LDAP sub-entries
//!
//! ## Tenants
//!
//! Tenants of a user pool and their administrators.
//!
//! - [`create_tenant`](ManagementClient::create_tenant) - Create a tenant
//! - [`update_tenant`](ManagementClient::update_tenant) - Update a tenant
//! - [`delete_tenant`](ManagementClient::delete_tenant) - Delete a tenant
//! - [`list_tenants`](ManagementClient::list_tenants) - List tenants
//! - [`get_tenant_little_info`](ManagementClient::get_tenant_little_info) - Get the brief data of a tenant
//! - [`get_tenant`](ManagementClient::get_tenant) - Get a tenant
//! - [`import_tenant`](ManagementClient::import_tenant) - Import tenants
//! - [`import_tenant_history`](ManagementClient::import_tenant_history) - List tenant imports
//! - [`import_tenant_notify_user`](ManagementClient::import_tenant_notify_user) - List users to notify of an import
//! - [`send_email_batch`](ManagementClient::send_email_batch) - Notify imported tenants by email
//! - [`send_sms_batch`](ManagementClient::send_sms_batch) - Notify imported tenants by SMS
//! - [`list_tenant_admin`](ManagementClient::list_tenant_admin) - List the administrators of a tenant
//! - [`set_tenant_admin`](ManagementClient::set_tenant_admin) - Set administrators of a tenant
//! - [`delete_tenant_admin`](ManagementClient::delete_tenant_admin) - Remove an administrator of a tenant
//! - [`delete_tenant_user`](ManagementClient::delete_tenant_user) - Delete members of a tenant
//! - [`generate_invite_tenant_user_link`](ManagementClient::generate_invite_tenant_user_link) - Generate a tenant member invitation link
//! - [`list_invite_tennat_user_records`](ManagementClient::list_invite_tennat_user_records) - List tenant member invitation records
//! - [`list_multiple_tenant_admin`](ManagementClient::list_multiple_tenant_admin) - List multi-tenant administrators
//! - [`create_multiple_tenant_admin`](ManagementClient::create_multiple_tenant_admin) - Create a multi-tenant administrator
//! - [`get_multiple_tenant_admin`](ManagementClient::get_multiple_tenant_admin) - Get a multi-tenant administrator
//! - [`update_multiple_tenant_admin`](ManagementClient::update_multiple_tenant_admin) - Update a multi-tenant administrator
//! - [`delete_multiple_tenant_admin`](ManagementClient::delete_multiple_tenant_admin) - Delete a multi-tenant administrator
//! - [`list_tenant_cooperators`](ManagementClient::list_tenant_cooperators) - List collaborating administrators
//! - [`get_tenant_cooperator`](ManagementClient::get_tenant_cooperator) - Get a collaborating administrator
//! - [`get_tenant_cooperator_menu`](ManagementClient::get_tenant_cooperator_menu) - Get the menu of a collaborating administrator
//! - [`create_tenant_cooperator`](ManagementClient::create_tenant_cooperator) - Create a collaborating administrator
//! - [`update_tenant_cooperator`](ManagementClient::update_tenant_cooperator) - Update a collaborating administrator
//! - [`delete_tenant_cooperator`](ManagementClient::delete_tenant_cooperator) - Delete a collaborating administrator
//! - [`get_tenant_by_code`](ManagementClient::get_tenant_by_code) - Get a tenant by code
//! - [`create_tenant_enterprise_certification`](ManagementClient::create_tenant_enterprise_certification) - Create a tenant enterprise certification
//! - [`get_tenant_enterprise_certification`](ManagementClient::get_tenant_enterprise_certification) - Get a tenant enterprise certification
//! - [`review_tenant_enterprise_certification`](ManagementClient::review_tenant_enterprise_certification) - Review a tenant enterprise certification
//! - [`update_tenant_enterprise_certification`](ManagementClient::update_tenant_enterprise_certification) - Update a tenant enterprise certification
//!
//! ## Tenant members
//!
//! Members of a tenant, their invitations, and their departments.
//!
//! - [`send_invite_tenant_user_email`](ManagementClient::send_invite_tenant_user_email) - Email tenant member invitations
//! - [`add_tenant_users`](ManagementClient::add_tenant_users) - Add members to a tenant
//! - [`remove_tenant_users`](ManagementClient::remove_tenant_users) - Remove members from a tenant
//! - [`update_tenant_user`](ManagementClient::update_tenant_user) - Update a tenant member
//! - [`create_tenant_user`](ManagementClient::create_tenant_user) - Create a tenant member
//! - [`list_tenant_users`](ManagementClient::list_tenant_users) - List tenant members
//! - [`get_tenant_user`](ManagementClient::get_tenant_user) - Get a tenant member
//! - [`add_tenant_department_members`](ManagementClient::add_tenant_department_members) - Add members to a tenant department
//! - [`remove_tenant_department_members`](ManagementClient::remove_tenant_department_members) - Remove members from a tenant department
//!
//! ## Invitations
//!
//! Invitation policies, invitation links, and invitees.
//!
//! - [`add_policy_user_attribution`](ManagementClient::add_policy_user_attribution) - Add an invitation policy attribution
//! - [`add_policy_user_attributions_batch`](ManagementClient::add_policy_user_attributions_batch) - Add invitation policy attributions in bulk
//! - [`approval`](ManagementClient::approval) - Approve universal invitation applicants
//! - [`delete_invitees`](ManagementClient::delete_invitees) - Delete invitees from a roster
//! - [`reject`](ManagementClient::reject) - Reject universal invitation applicants
//! - [`copy_invitation_policy_by_id`](ManagementClient::copy_invitation_policy_by_id) - Copy an invitation policy
//! - [`create_invitation_policy`](ManagementClient::create_invitation_policy) - Create an invitation policy
//! - [`create_invitation_roster`](ManagementClient::create_invitation_roster) - Create an invitation roster
//! - [`batch_delete_invitation_policies`](ManagementClient::batch_delete_invitation_policies) - Delete invitation policies
//! - [`delete_invitation_roster`](ManagementClient::delete_invitation_roster) - Delete an invitation roster
//! - [`delete_invitation_roster_batch`](ManagementClient::delete_invitation_roster_batch) - Delete invitation rosters in bulk
//! - [`filter`](ManagementClient::filter) - List universal invitation applicants
//! - [`generate_universal_invitation`](ManagementClient::generate_universal_invitation) - Generate a universal invitation link
//! - [`get_policy_detail_by_id`](ManagementClient::get_policy_detail_by_id) - Get an invitation policy
//! - [`get_invite_email_template`](ManagementClient::get_invite_email_template) - Get an invitation email template
//! - [`get_policy_user_attribution_detail`](ManagementClient::get_policy_user_attribution_detail) - Get an invitation policy attribution
//! - [`get_user_attribution_main_department`](ManagementClient::get_user_attribution_main_department) - Get an invitation policy's main department
//! - [`get_invitation_roster`](ManagementClient::get_invitation_roster) - Get an invitation roster
//! - [`get_universal_invitation`](ManagementClient::get_universal_invitation) - Get the universal invitation settings
//! - [`export_users`](ManagementClient::export_users) - Export the invitees of a roster
//! - [`import_users`](ManagementClient::import_users) - Import invitees into a roster
//! - [`import_template`](ManagementClient::import_template) - Get the invitee import template
//! - [`upload`](ManagementClient::upload) - Upload an invitee import file
//! - [`filter_users`](ManagementClient::filter_users) - List the invitees of a roster
//! - [`list_invitation_policies`](ManagementClient::list_invitation_policies) - List invitation policies
//! - [`list_register_extends_fields`](ManagementClient::list_register_extends_fields) - List invitation policy information fields
//! - [`list_policy_user_attribution_detail`](ManagementClient::list_policy_user_attribution_detail) - List invitation policy attributions
//! - [`list_invitation_roster`](ManagementClient::list_invitation_roster) - List invitation rosters
//! - [`list_invitation_rosters_by_non_policy_id`](ManagementClient::list_invitation_rosters_by_non_policy_id) - List invitation rosters without a policy
//! - [`list_invitation_rosters_by_policy_id`](ManagementClient::list_invitation_rosters_by_policy_id) - List invitation rosters of a policy
//! - [`quick_filter_invitee_list`](ManagementClient::quick_filter_invitee_list) - Search invitees across rosters
//! - [`remove_policy_user_attribution`](ManagementClient::remove_policy_user_attribution) - Remove an invitation policy attribution
//! - [`remove_user_attribution_main_department`](ManagementClient::remove_user_attribution_main_department) - Remove an invitation policy's main department
//! - [`remove_policy_user_attributions_batch`](ManagementClient::remove_policy_user_attributions_batch) - Remove invitation policy attributions in bulk
//! - [`revert_roster_invitation`](ManagementClient::revert_roster_invitation) - Withdraw an invitation
//! - [`revert_roster_invitation_batch`](ManagementClient::revert_roster_invitation_batch) - Withdraw invitations in bulk
//! - [`send_roster_invitation`](ManagementClient::send_roster_invitation) - Send the invitations of a roster
//! - [`send_roster_invitation_batch`](ManagementClient::send_roster_invitation_batch) - Send invitations to several invitees
//! - [`set_user_attribution_main_department`](ManagementClient::set_user_attribution_main_department) - Set an invitation policy's main department
//! - [`update_invitation_policy`](ManagementClient::update_invitation_policy) - Update an invitation policy
//! - [`update_invite_email_template`](ManagementClient::update_invite_email_template) - Update an invitation email template
//! - [`update_register_extends_fields`](ManagementClient::update_register_extends_fields) - Update invitation policy information fields
//! - [`update_invitation_roster`](ManagementClient::update_invitation_roster) - Update an invitation roster
//! - [`batch_bind_policy`](ManagementClient::batch_bind_policy) - Bind rosters to an invitation policy
//! - [`batch_unbind_policy`](ManagementClient::batch_unbind_policy) - Unbind rosters from an invitation policy
//! - [`update_universal_invitation`](ManagementClient::update_universal_invitation) - Update the universal invitation settings
//!
//! ## Approvals
//!
//! Requests that await a decision by an administrator, and their history.
//!
//! - [`get_detail`](ManagementClient::get_detail) - Get an approval
//! - [`batch_process_approval`](ManagementClient::batch_process_approval) - Process approvals in bulk
//! - [`closed_list`](ManagementClient::closed_list) - List processed approvals
//! - [`log_list`](ManagementClient::log_list) - List approval logs
//! - [`pend_list`](ManagementClient::pend_list) - List pending approvals
//! - [`process_approval`](ManagementClient::process_approval) - Process an approval
//!
//! ## Device exclusion
//!
//! Limits on how many devices a user may be signed in on at once.
//!
//! - [`get_rule_settings`](ManagementClient::get_rule_settings) - Get the device exclusion rules
//! - [`get_all_valid_scope_settings`](ManagementClient::get_all_valid_scope_settings) - Get the device exclusion scope
//! - [`get_all_white_list_settings`](ManagementClient::get_all_white_list_settings) - Get the device exclusion whitelist
//! - [`find_app_lists`](ManagementClient::find_app_lists) - List applications supporting device exclusion
//! - [`remove`](ManagementClient::remove) - Remove an application from device exclusion
//! - [`save_invitation_policies`](ManagementClient::save_invitation_policies) - Save the device exclusion scope
//! - [`update_rule_settings`](ManagementClient::update_rule_settings) - Update the device exclusion rules
//!
//! ## GenAuth Verify
//!
//! Settings of the GenAuth Verify authenticator app.
//!
//! - [`get_verify_config`](ManagementClient::get_verify_config) - Get the Verify configuration
//! - [`update_verify_config`](ManagementClient::update_verify_config) - Update the Verify configuration
//! - [`get_verify_config_app`](ManagementClient::get_verify_config_app) - List the Verify applications
//!
//! ## WeChat
//!
//! Access tokens of WeChat Mini Programs and Official Accounts.
//!
//! - [`get_wechat_mp_access_token_info`](ManagementClient::get_wechat_mp_access_token_info) - Get a cached WeChat access token

mod access_keys;
mod applications;
mod approvals;
mod asa_accounts;
mod audit_logs;
mod billing;
mod custom_fields;
mod data_permissions;
mod device_exclusive;
mod devices;
mod events;
mod groups;
mod identity_sources;
mod invitations;
mod ldap;
mod messages;
mod metadata;
mod organizations;
mod pipelines;
mod posts;
mod public_accounts;
mod resources;
mod risk_lists;
mod roles;
mod security;
mod sync;
mod tenant_members;
mod tenants;
mod tokens;
mod users;
mod verify;
mod webhooks;
mod wechat;
mod whitelist;

pub use access_keys::*;
pub use applications::*;
pub use approvals::*;
pub use asa_accounts::*;
pub use audit_logs::*;
pub use billing::*;
pub use custom_fields::*;
pub use data_permissions::*;
pub use device_exclusive::*;
pub use devices::*;
pub use events::*;
pub use groups::*;
pub use identity_sources::*;
pub use invitations::*;
pub use ldap::*;
pub use messages::*;
pub use metadata::*;
pub use organizations::*;
pub use pipelines::*;
pub use posts::*;
pub use public_accounts::*;
pub use resources::*;
pub use risk_lists::*;
pub use roles::*;
pub use security::*;
pub use sync::*;
pub use tenant_members::*;
pub use tenants::*;
pub use tokens::*;
pub use users::*;
pub use verify::*;
pub use webhooks::*;
pub use wechat::*;
pub use whitelist::*;

pub use crate::generated::shared::*;
pub use crate::runtime::{ManagementClient, ManagementClientBuilder};
