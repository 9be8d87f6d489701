// @generated from spec/management/invitations.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Invitations.

use crate::catalog::*;
use crate::generated::management::messages::{
    EMAIL_TEMPLATE_DTO, UPDATE_EMAIL_TEMPLATE_DTO,
};
use crate::generated::resources::{
    EMAIL_TEMPLATE, INVITATION_POLICY, INVITATION_POLICY_ATTRIBUTION,
    INVITATION_POLICY_MAIN_DEPARTMENT, INVITATION_ROSTER, INVITEE,
    UNIVERSAL_INVITATION_SETTINGS, USER,
};
use crate::generated::shared::{
    APP_VALIDATE_RULE_DTO, CUSTOM_FIELD_I18N, DEPARTMENT_I18N_DTO, EXTENDS_FIELD_DTO,
    EXTENDS_FIELD_INPUT_TYPE, EXTENDS_FIELD_TYPE, GENERATE_INVITATION_LINK_DTO,
    IS_SUCCESS_DTO, VERIFY_CODE_CHANNEL,
};

pub(crate) static ADD_POLICY_USER_ATTRIBUTION: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "addPolicyUserAttribution",
    summary: "Add an invitation policy attribution",
    method: "POST",
    path: "/api/v3/add-invitation-policy-user-attribution",
    credentials: &["management"],
    request: Some(Request {
        schema: &ADD_INVITATION_POLICY_USER_ATTRIBUTION_DTO,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&USER_ATTRIBUTION_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &INVITATION_POLICY_ATTRIBUTION,
        action: Action::Create,
        keys: &[
            Key::new(&INVITATION_POLICY, &["policyId"]),
            Key::new(&USER, &["targetIdentifier"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static ADD_POLICY_USER_ATTRIBUTIONS_BATCH: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "addPolicyUserAttributionsBatch",
    summary: "Add invitation policy attributions in bulk",
    method: "POST",
    path: "/api/v3/add-invitation-policy-user-attributions-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &ADD_INVITATION_POLICY_USER_ATTRIBUTIONS_BATCH_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &INVITATION_POLICY_ATTRIBUTION,
        action: Action::Create,
        keys: &[
            Key::new(&INVITATION_POLICY, &["policyId"]),
            Key::new(&USER, &["targets", "targetIdentifiers"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static APPROVAL_: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "approval",
    summary: "Approve universal invitation applicants",
    method: "POST",
    path: "/api/v3/batch-approval-universal-invitation-applicants",
    credentials: &["management"],
    request: Some(Request {
        schema: &APPROVAL_UNIVERSAL_INVITATION_APPLICANT_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static DELETE_INVITEES: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "deleteInvitees",
    summary: "Delete invitees from a roster",
    method: "POST",
    path: "/api/v3/batch-delete-invitation-invitees",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_ROSTER_USERS_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &INVITEE,
        action: Action::Delete,
        keys: &[
            Key::new(&INVITEE, &["inviteeIds"]),
            Key::new(&INVITATION_ROSTER, &["rosterId"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static REJECT: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "reject",
    summary: "Reject universal invitation applicants",
    method: "POST",
    path: "/api/v3/batch-reject-universal-invitation-applicant",
    credentials: &["management"],
    request: Some(Request {
        schema: &APPROVAL_UNIVERSAL_INVITATION_APPLICANT_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static COPY_INVITATION_POLICY_BY_ID: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "copyInvitationPolicyById",
    summary: "Copy an invitation policy",
    method: "POST",
    path: "/api/v3/copy-invitation-policy-by-id",
    credentials: &["management"],
    request: Some(Request {
        schema: &COPY_INVITATION_POLICY_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&GET_INVITATION_POLICY_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static CREATE_INVITATION_POLICY: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "createInvitationPolicy",
    summary: "Create an invitation policy",
    method: "POST",
    path: "/api/v3/create-invitation-policy",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_INVITATION_POLICY_DTO,
        locations: &[Location::Body; 14],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&GET_INVITATION_POLICY_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &INVITATION_POLICY,
        action: Action::Create,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_INVITATION_ROSTER: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "createInvitationRoster",
    summary: "Create an invitation roster",
    method: "POST",
    path: "/api/v3/create-invitation-roster",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_INVITATION_ROSTER_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&INVITATION_ROSTER_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &INVITATION_ROSTER,
        action: Action::Create,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static BATCH_DELETE_INVITATION_POLICIES: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "batchDeleteInvitationPolicies",
    summary: "Delete invitation policies",
    method: "POST",
    path: "/api/v3/delete-invitation-policies-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_INVITATION_POLICY_BY_IDS_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &INVITATION_POLICY,
        action: Action::Delete,
        keys: &[Key::new(&INVITATION_POLICY, &["policyIds"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_INVITATION_ROSTER: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "deleteInvitationRoster",
    summary: "Delete an invitation roster",
    method: "POST",
    path: "/api/v3/delete-invitation-roster",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_INVITATION_ROSTER_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &INVITATION_ROSTER,
        action: Action::Delete,
        keys: &[Key::new(&INVITATION_ROSTER, &["id"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_INVITATION_ROSTER_BATCH: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "deleteInvitationRosterBatch",
    summary: "Delete invitation rosters in bulk",
    method: "POST",
    path: "/api/v3/delete-invitation-rosters-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_INVITATION_ROSTER_BATCH_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &INVITATION_ROSTER,
        action: Action::Delete,
        keys: &[Key::new(&INVITATION_ROSTER, &["ids"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static FILTER: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "filter",
    summary: "List universal invitation applicants",
    method: "POST",
    path: "/api/v3/filter-universal-invitation-applicants",
    credentials: &["management"],
    request: Some(Request {
        schema: &PAGINATION_UNIVERSAL_INVITATION_APPLICANT_QUERY_DTO,
        locations: &[Location::Body; 6],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&PAGINATION_UNIVERSAL_INVITATION_APPLICANT_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Page,
        from: &["page"],
        limit: Some(&["limit"]),
        items: Some(&["list"]),
        total: Some(&["totalCount"]),
        next: None,
    }),
    binding: None,
};

pub(crate) static GENERATE_UNIVERSAL_INVITATION: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "generateUniversalInvitation",
    summary: "Generate a universal invitation link",
    method: "POST",
    path: "/api/v3/generate-universal-invitation-link",
    credentials: &["management"],
    request: None,
    response: Response {
        data: Some(Type::Schema(&GENERATE_INVITATION_LINK_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_POLICY_DETAIL_BY_ID: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "getPolicyDetailById",
    summary: "Get an invitation policy",
    method: "GET",
    path: "/api/v3/get-invitation-policy",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_POLICY_DETAIL_BY_ID_DTO,
        locations: &[Location::Query; 3],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&GET_INVITATION_POLICY_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &INVITATION_POLICY,
        action: Action::Read,
        keys: &[Key::new(&INVITATION_POLICY, &["policyId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_INVITE_EMAIL_TEMPLATE: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "getInviteEmailTemplate",
    summary: "Get an invitation email template",
    method: "POST",
    path: "/api/v3/get-invitation-policy-email-template",
    credentials: &["management"],
    request: Some(Request {
        schema: &EMAIL_TEMPLATE_QUERY_DTO,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&EMAIL_TEMPLATE_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_POLICY_USER_ATTRIBUTION_DETAIL: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "getPolicyUserAttributionDetail",
    summary: "Get an invitation policy attribution",
    method: "GET",
    path: "/api/v3/get-invitation-policy-user-attribution",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_POLICY_USER_ATTRIBUTION_DETAIL_DTO,
        locations: &[Location::Query; 3],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&USER_ATTRIBUTION_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_USER_ATTRIBUTION_MAIN_DEPARTMENT: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "getUserAttributionMainDepartment",
    summary: "Get an invitation policy's main department",
    method: "GET",
    path: "/api/v3/get-invitation-policy-user-attribution-main-department",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_USER_ATTRIBUTION_MAIN_DEPARTMENT_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&USER_ATTRIBUTION_MAIN_DEPARTMENT_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &INVITATION_POLICY_MAIN_DEPARTMENT,
        action: Action::Read,
        keys: &[Key::new(&INVITATION_POLICY_MAIN_DEPARTMENT, &["policyId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_INVITATION_ROSTER: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "getInvitationRoster",
    summary: "Get an invitation roster",
    method: "GET",
    path: "/api/v3/get-invitation-roster",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_INVITATION_ROSTER_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&INVITATION_ROSTER_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &INVITATION_ROSTER,
        action: Action::Read,
        keys: &[Key::new(&INVITATION_ROSTER, &["rosterId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_UNIVERSAL_INVITATION: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "getUniversalInvitation",
    summary: "Get the universal invitation settings",
    method: "GET",
    path: "/api/v3/get-universal-invitation-settings",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_UNIVERSAL_INVITATION_REQUEST_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&GET_UNIVERSAL_INVITATION_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &UNIVERSAL_INVITATION_SETTINGS,
        action: Action::Read,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static EXPORT_USERS: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "exportUsers",
    summary: "Export the invitees of a roster",
    method: "POST",
    path: "/api/v3/invitation-invitee/export",
    credentials: &["management"],
    request: Some(Request {
        schema: &EXPORT_USERS_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IMPORT_EXPORT_TEMPLATE_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static IMPORT_USERS: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "importUsers",
    summary: "Import invitees into a roster",
    method: "POST",
    path: "/api/v3/invitation-invitee/import",
    credentials: &["management"],
    request: Some(Request {
        schema: &IMPORT_USERS_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IMPORT_INVITEE_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static IMPORT_TEMPLATE: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "importTemplate",
    summary: "Get the invitee import template",
    method: "GET",
    path: "/api/v3/invitation-invitee/template",
    credentials: &["management"],
    request: None,
    response: Response {
        data: Some(Type::Schema(&IMPORT_EXPORT_TEMPLATE_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static UPLOAD: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "upload",
    summary: "Upload an invitee import file",
    method: "POST",
    path: "/api/v3/invitation-invitee/upload",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPLOAD_REQUEST_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&IMPORT_EXPORT_TEMPLATE_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static FILTER_USERS: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "filterUsers",
    summary: "List the invitees of a roster",
    method: "POST",
    path: "/api/v3/list-invitation-invitees",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_INVITATION_USER_DTO,
        locations: &[Location::Body; 6],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&INVITATION_USER_PAGINATION_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Page,
        from: &["page"],
        limit: Some(&["limit"]),
        items: Some(&["list"]),
        total: Some(&["totalCount"]),
        next: None,
    }),
    binding: Some(Binding {
        resource: &INVITEE,
        action: Action::List,
        keys: &[Key::new(&INVITATION_ROSTER, &["rosterId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_INVITATION_POLICIES: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "listInvitationPolicies",
    summary: "List invitation policies",
    method: "POST",
    path: "/api/v3/list-invitation-policies",
    credentials: &["management"],
    request: Some(Request {
        schema: &PAGINATION_INVITATION_POLICY_QUERY_DTO,
        locations: &[Location::Body; 5],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&PAGINATION_INVITATION_POLICY_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Page,
        from: &["page"],
        limit: Some(&["limit"]),
        items: Some(&["list"]),
        total: Some(&["totalCount"]),
        next: None,
    }),
    binding: Some(Binding {
        resource: &INVITATION_POLICY,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_REGISTER_EXTENDS_FIELDS: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "listRegisterExtendsFields",
    summary: "List invitation policy information fields",
    method: "GET",
    path: "/api/v3/list-invitation-policy-extends-fields",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_REGISTER_EXTENDS_FIELDS_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&GET_EXTENDS_FIELDS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static LIST_POLICY_USER_ATTRIBUTION_DETAIL: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "listPolicyUserAttributionDetail",
    summary: "List invitation policy attributions",
    method: "GET",
    path: "/api/v3/list-invitation-policy-user-attributions",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_POLICY_USER_ATTRIBUTION_DETAIL_DTO,
        locations: &[Location::Query; 6],
        body: None,
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&USER_ATTRIBUTION_PAGINATION_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Page,
        from: &["page"],
        limit: Some(&["limit"]),
        items: None,
        total: None,
        next: None,
    }),
    binding: None,
};

pub(crate) static LIST_INVITATION_ROSTER: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "listInvitationRoster",
    summary: "List invitation rosters",
    method: "POST",
    path: "/api/v3/list-invitation-rosters",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_INVITATION_ROSTER_DTO,
        locations: &[Location::Body; 7],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&INVITATION_ROSTER_PAGINATION_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Page,
        from: &["page"],
        limit: Some(&["limit"]),
        items: Some(&["list"]),
        total: Some(&["totalCount"]),
        next: None,
    }),
    binding: Some(Binding {
        resource: &INVITATION_ROSTER,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "listInvitationRostersByNonPolicyId",
    summary: "List invitation rosters without a policy",
    method: "POST",
    path: "/api/v3/list-invitation-rosters-by-no-policy-id",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_INVITATION_ROSTER_DTO,
        locations: &[Location::Body; 7],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&INVITATION_ROSTER_PAGINATION_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Page,
        from: &["page"],
        limit: Some(&["limit"]),
        items: Some(&["list"]),
        total: Some(&["totalCount"]),
        next: None,
    }),
    binding: None,
};

pub(crate) static LIST_INVITATION_ROSTERS_BY_POLICY_ID: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "listInvitationRostersByPolicyId",
    summary: "List invitation rosters of a policy",
    method: "POST",
    path: "/api/v3/list-invitation-rosters-by-policy-id",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_INVITATION_ROSTER_BY_POLICY_ID_DTO,
        locations: &[Location::Body; 8],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&INVITATION_ROSTER_PAGINATION_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Page,
        from: &["page"],
        limit: Some(&["limit"]),
        items: Some(&["list"]),
        total: Some(&["totalCount"]),
        next: None,
    }),
    binding: Some(Binding {
        resource: &INVITATION_ROSTER,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static QUICK_FILTER_INVITEE_LIST: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "quickFilterInviteeList",
    summary: "Search invitees across rosters",
    method: "POST",
    path: "/api/v3/quick-filter-invitees",
    credentials: &["management"],
    request: Some(Request {
        schema: &QUICK_FILTER_INVITATION_USER_DTO,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&QUICK_FILTER_INVITEE_PAGINATION_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Page,
        from: &["page"],
        limit: Some(&["limit"]),
        items: Some(&["list"]),
        total: Some(&["totalCount"]),
        next: None,
    }),
    binding: Some(Binding {
        resource: &INVITEE,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static REMOVE_POLICY_USER_ATTRIBUTION: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "removePolicyUserAttribution",
    summary: "Remove an invitation policy attribution",
    method: "POST",
    path: "/api/v3/remove-invitation-policy-user-attribution",
    credentials: &["management"],
    request: Some(Request {
        schema: &REMOVE_INVITATION_POLICY_USER_ATTRIBUTION_DTO,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &INVITATION_POLICY_ATTRIBUTION,
        action: Action::Delete,
        keys: &[
            Key::new(&INVITATION_POLICY, &["policyId"]),
            Key::new(&USER, &["targetIdentifier"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static REMOVE_USER_ATTRIBUTION_MAIN_DEPARTMENT: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "removeUserAttributionMainDepartment",
    summary: "Remove an invitation policy's main department",
    method: "POST",
    path: "/api/v3/remove-invitation-policy-user-attribution-main-department",
    credentials: &["management"],
    request: Some(Request {
        schema: &REMOVE_INVITATION_POLICY_USER_ATTRIBUTION_MAIN_DEPARTMENT_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &INVITATION_POLICY_MAIN_DEPARTMENT,
        action: Action::Delete,
        keys: &[Key::new(&INVITATION_POLICY_MAIN_DEPARTMENT, &["policyId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static REMOVE_POLICY_USER_ATTRIBUTIONS_BATCH: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "removePolicyUserAttributionsBatch",
    summary: "Remove invitation policy attributions in bulk",
    method: "POST",
    path: "/api/v3/remove-invitation-policy-user-attributions-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &REMOVE_INVITATION_POLICY_USER_ATTRIBUTIONS_BATCH_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &INVITATION_POLICY_ATTRIBUTION,
        action: Action::Delete,
        keys: &[
            Key::new(&INVITATION_POLICY, &["policyId"]),
            Key::new(&USER, &["targets", "targetIdentifiers"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static REVERT_ROSTER_INVITATION: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "revertRosterInvitation",
    summary: "Withdraw an invitation",
    method: "POST",
    path: "/api/v3/revert-roster-invitation",
    credentials: &["management"],
    request: Some(Request {
        schema: &REVERT_ROSTER_INVITATION_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static REVERT_ROSTER_INVITATION_BATCH: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "revertRosterInvitationBatch",
    summary: "Withdraw invitations in bulk",
    method: "POST",
    path: "/api/v3/revert-roster-invitation-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &REVERT_ROSTER_INVITATION_BATCH_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static SEND_ROSTER_INVITATION: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "sendRosterInvitation",
    summary: "Send the invitations of a roster",
    method: "POST",
    path: "/api/v3/send-roster-invitation",
    credentials: &["management"],
    request: Some(Request {
        schema: &SEND_ROSTER_INVITATION_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static SEND_ROSTER_INVITATION_BATCH: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "sendRosterInvitationBatch",
    summary: "Send invitations to several invitees",
    method: "POST",
    path: "/api/v3/send-roster-invitation-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &SEND_ROSTER_INVITATION_BATCH_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static SET_USER_ATTRIBUTION_MAIN_DEPARTMENT: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "setUserAttributionMainDepartment",
    summary: "Set an invitation policy's main department",
    method: "POST",
    path: "/api/v3/set-invitation-policy-user-attribution-main-department",
    credentials: &["management"],
    request: Some(Request {
        schema: &SET_INVITATION_POLICY_USER_ATTRIBUTION_MAIN_DEPARTMENT_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &INVITATION_POLICY_MAIN_DEPARTMENT,
        action: Action::Replace,
        keys: &[Key::new(&INVITATION_POLICY_MAIN_DEPARTMENT, &["policyId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_INVITATION_POLICY: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "updateInvitationPolicy",
    summary: "Update an invitation policy",
    method: "POST",
    path: "/api/v3/update-invitation-policy",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_INVITATION_POLICY_DTO,
        locations: &[Location::Body; 17],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&GET_INVITATION_POLICY_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &INVITATION_POLICY,
        action: Action::Update,
        keys: &[Key::new(&INVITATION_POLICY, &["policyId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_INVITE_EMAIL_TEMPLATE: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "updateInviteEmailTemplate",
    summary: "Update an invitation email template",
    method: "POST",
    path: "/api/v3/update-invitation-policy-email-template",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_EMAIL_TEMPLATE_DTO,
        locations: &[Location::Body; 9],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&EMAIL_TEMPLATE_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &EMAIL_TEMPLATE,
        action: Action::Update,
        keys: &[Key::new(&EMAIL_TEMPLATE, &["type"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_REGISTER_EXTENDS_FIELDS: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "updateRegisterExtendsFields",
    summary: "Update invitation policy information fields",
    method: "POST",
    path: "/api/v3/update-invitation-policy-extends-fields",
    credentials: &["management"],
    request: Some(Request {
        schema: &POLICY_EXTENDS_FIELDS_DTO,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&GET_EXTENDS_FIELDS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static UPDATE_INVITATION_ROSTER: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "updateInvitationRoster",
    summary: "Update an invitation roster",
    method: "POST",
    path: "/api/v3/update-invitation-roster",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_INVITATION_ROSTER_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&INVITATION_ROSTER_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &INVITATION_ROSTER,
        action: Action::Update,
        keys: &[Key::new(&INVITATION_ROSTER, &["rosterId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static BATCH_BIND_POLICY_: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "batchBindPolicy",
    summary: "Bind rosters to an invitation policy",
    method: "POST",
    path: "/api/v3/update-invitation-roster-batch-bind-policy",
    credentials: &["management"],
    request: Some(Request {
        schema: &BATCH_BIND_POLICY,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &INVITATION_ROSTER,
        action: Action::Update,
        keys: &[Key::new(&INVITATION_ROSTER, &["rosterIds"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static BATCH_UNBIND_POLICY_: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "batchUnbindPolicy",
    summary: "Unbind rosters from an invitation policy",
    method: "POST",
    path: "/api/v3/update-invitation-roster-batch-unbind-policy",
    credentials: &["management"],
    request: Some(Request {
        schema: &BATCH_UNBIND_POLICY,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static UPDATE_UNIVERSAL_INVITATION: Operation = Operation {
    client: "management",
    group: "invitations",
    name: "updateUniversalInvitation",
    summary: "Update the universal invitation settings",
    method: "POST",
    path: "/api/v3/update-universal-invitation-settings",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_UNIVERSAL_INVITATION_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&GET_UNIVERSAL_INVITATION_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &UNIVERSAL_INVITATION_SETTINGS,
        action: Action::Update,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static ADD_INVITATION_POLICY_USER_ATTRIBUTION_DTO: Schema = Schema::record(
    "AddInvitationPolicyUserAttributionDto",
    &[
        Field::required("targetType", Type::Schema(&USER_ATTRIBUTION_TYPE)),
        Field::required("targetIdentifier", Type::STRING),
        Field::required("policyId", Type::STRING)
            .example(r#""60b49xxxxxxxxxxxxxxx6e68""#),
        Field::optional("namespace", Type::STRING),
    ],
);

pub(crate) static ADD_INVITATION_POLICY_USER_ATTRIBUTIONS_BATCH_DTO: Schema = Schema::record(
    "AddInvitationPolicyUserAttributionsBatchDto",
    &[
        Field::required(
            "targets",
            Type::List(&Type::Schema(&INVITATION_POLICY_USER_ATTRIBUTION_LIST_DTO)),
        ),
        Field::required("policyId", Type::STRING)
            .example(r#""60b49xxxxxxxxxxxxxxx6e68""#),
    ],
);

pub(crate) static DELETE_ROSTER_USERS_DTO: Schema = Schema::record(
    "DeleteRosterUsersDto",
    &[
        Field::required("inviteeIds", Type::List(&Type::STRING)),
        Field::required("rosterId", Type::STRING),
    ],
);

pub(crate) static COPY_INVITATION_POLICY_DTO: Schema = Schema::record(
    "CopyInvitationPolicyDto",
    &[Field::required("policyId", Type::STRING).example(r#""60b49xxxxxxxxxxxxxxx6e68""#)],
);

pub(crate) static CREATE_INVITATION_POLICY_DTO: Schema = Schema::record(
    "CreateInvitationPolicyDto",
    &[
        Field::required("name", Type::STRING),
        Field::optional("inviteMethod", Type::Schema(&INVITE_METHOD)),
        Field::optional("inviteLinkConfig", Type::Schema(&INVITATION_LINK_CONFIG_DTO)),
        Field::optional(
            "defaultPasswordConfig",
            Type::Schema(&DEFAULT_PASSWORD_CONFIG_DTO),
        ),
        Field::optional("showPasswordInInviteEmail", Type::BOOLEAN),
        Field::optional("enabledIdentifierVerify", Type::BOOLEAN),
        Field::optional("sendVerifyCodeMethod", Type::Schema(&VERIFY_CODE_CHANNEL)),
        Field::optional("enabledInfoFill", Type::BOOLEAN),
        Field::optional("registerInfoFillMsg", Type::STRING),
        Field::optional("enabledExtIdp", Type::BOOLEAN),
        Field::optional("allowSkipBindExtIdp", Type::BOOLEAN),
        Field::optional("extIdpBindMsg", Type::STRING),
        Field::optional("extIdpConnIds", Type::List(&Type::STRING)),
        Field::optional("extendsFields", Type::List(&Type::STRING)),
    ],
);

pub(crate) static CREATE_INVITATION_ROSTER_DTO: Schema = Schema::record(
    "CreateInvitationRosterDto",
    &[Field::required("name", Type::STRING)],
);

pub(crate) static DELETE_INVITATION_POLICY_BY_IDS_DTO: Schema = Schema::record(
    "DeleteInvitationPolicyByIdsDto",
    &[Field::required("policyIds", Type::List(&Type::STRING))],
);

pub(crate) static DELETE_INVITATION_ROSTER_DTO: Schema = Schema::record(
    "DeleteInvitationRosterDto",
    &[Field::required("id", Type::STRING)],
);

pub(crate) static DELETE_INVITATION_ROSTER_BATCH_DTO: Schema = Schema::record(
    "DeleteInvitationRosterBatchDto",
    &[Field::required("ids", Type::List(&Type::STRING))],
);

pub(crate) static PAGINATION_UNIVERSAL_INVITATION_APPLICANT_QUERY_DTO: Schema = Schema::record(
    "PaginationUniversalInvitationApplicantQueryDto",
    &[
        Field::optional("page", Type::INTEGER).example("1"),
        Field::optional("limit", Type::INTEGER).maximum(50.0),
        Field::optional("keywords", Type::STRING),
        Field::optional("filter", Type::Schema(&COMBINE_FILTERS_BASE_DTO)),
        Field::optional("withInvitorDetail", Type::BOOLEAN),
        Field::optional("withOperatorDetail", Type::BOOLEAN),
    ],
);

pub(crate) static GET_POLICY_DETAIL_BY_ID_DTO: Schema = Schema::record(
    "GetPolicyDetailByIdDto",
    &[
        Field::required("policyId", Type::STRING)
            .example(r#""60b49xxxxxxxxxxxxxxx6e68""#),
        Field::optional("rosterId", Type::STRING),
        Field::optional("withCreatorDetail", Type::BOOLEAN).defaults_to("false"),
    ],
);

pub(crate) static EMAIL_TEMPLATE_QUERY_DTO: Schema = Schema::record(
    "EmailTemplateQueryDto",
    &[
        Field::required("scene", Type::Schema(&EMAIL_TEMPLATE_QUERY_DTO_SCENE)),
        Field::required("policyId", Type::STRING)
            .example(r#""60b49xxxxxxxxxxxxxxx6e68""#),
        Field::optional("rosterId", Type::STRING),
        Field::optional("templateType", Type::STRING),
    ],
);

pub(crate) static EMAIL_TEMPLATE_QUERY_DTO_SCENE: Schema = Schema::open_enum(
    "EmailTemplateQueryDtoScene",
    &["INVITE", "WELCOME"],
);

pub(crate) static GET_POLICY_USER_ATTRIBUTION_DETAIL_DTO: Schema = Schema::record(
    "GetPolicyUserAttributionDetailDto",
    &[
        Field::required("id", Type::STRING),
        Field::optional("withTargetDetail", Type::BOOLEAN),
        Field::optional("withDepartmentExtInfo", Type::BOOLEAN),
    ],
);

pub(crate) static GET_USER_ATTRIBUTION_MAIN_DEPARTMENT_DTO: Schema = Schema::record(
    "GetUserAttributionMainDepartmentDto",
    &[
        Field::required("policyId", Type::STRING)
            .example(r#""60b49xxxxxxxxxxxxxxx6e68""#),
        Field::optional("withDepartmentDetail", Type::BOOLEAN),
    ],
);

pub(crate) static GET_INVITATION_ROSTER_DTO: Schema = Schema::record(
    "GetInvitationRosterDto",
    &[
        Field::required("rosterId", Type::STRING),
        Field::optional("withCreatorDetail", Type::BOOLEAN).defaults_to("false"),
        Field::optional("withUserCount", Type::BOOLEAN).defaults_to("false"),
        Field::optional("withAssignedPolicy", Type::BOOLEAN).defaults_to("false"),
    ],
);

pub(crate) static GET_UNIVERSAL_INVITATION_REQUEST_DTO: Schema = Schema::record(
    "GetUniversalInvitationRequestDto",
    &[Field::optional("withDepartmentDetail", Type::BOOLEAN).defaults_to("false")],
);

pub(crate) static EXPORT_USERS_DTO: Schema = Schema::record(
    "ExportUsersDto",
    &[Field::required("rosterId", Type::STRING)],
);

pub(crate) static IMPORT_USERS_DTO: Schema = Schema::record(
    "ImportUsersDto",
    &[Field::required("rosterId", Type::STRING), Field::required("file", Type::STRING)],
);

pub(crate) static UPLOAD_REQUEST_DTO: Schema = Schema::record(
    "UploadRequestDto",
    &[Field::required("private", Type::BOOLEAN)],
);

pub(crate) static LIST_INVITATION_USER_DTO: Schema = Schema::record(
    "ListInvitationUserDto",
    &[
        Field::required("rosterId", Type::STRING),
        Field::optional("page", Type::INTEGER).example("1"),
        Field::optional("limit", Type::INTEGER).maximum(50.0),
        Field::optional("keywords", Type::STRING),
        Field::optional("filter", Type::Schema(&COMBINE_FILTERS_BASE_DTO)),
        Field::optional("withCreatorDetail", Type::BOOLEAN),
    ],
);

pub(crate) static PAGINATION_INVITATION_POLICY_QUERY_DTO: Schema = Schema::record(
    "PaginationInvitationPolicyQueryDto",
    &[
        Field::optional("page", Type::INTEGER).example("1"),
        Field::optional("limit", Type::INTEGER).maximum(50.0),
        Field::optional("keywords", Type::STRING),
        Field::optional("filter", Type::Schema(&COMBINE_FILTERS_BASE_DTO)),
        Field::optional("withCreatorDetail", Type::BOOLEAN),
    ],
);

pub(crate) static LIST_REGISTER_EXTENDS_FIELDS_DTO: Schema = Schema::record(
    "ListRegisterExtendsFieldsDto",
    &[
        Field::required("policyId", Type::STRING)
            .example(r#""60b49xxxxxxxxxxxxxxx6e68""#),
        Field::optional("rosterId", Type::STRING),
    ],
);

pub(crate) static LIST_POLICY_USER_ATTRIBUTION_DETAIL_DTO: Schema = Schema::record(
    "ListPolicyUserAttributionDetailDto",
    &[
        Field::required("policyId", Type::STRING)
            .example(r#""60b49xxxxxxxxxxxxxxx6e68""#),
        Field::required("targetType", Type::Schema(&USER_ATTRIBUTION_TYPE)),
        Field::optional("page", Type::INTEGER).defaults_to("1"),
        Field::optional("limit", Type::INTEGER).defaults_to("10").maximum(50.0),
        Field::optional("withTargetDetail", Type::BOOLEAN),
        Field::optional("withDepartmentExtInfo", Type::BOOLEAN),
    ],
);

pub(crate) static LIST_INVITATION_ROSTER_BY_POLICY_ID_DTO: Schema = Schema::record(
    "ListInvitationRosterByPolicyIdDto",
    &[
        Field::required("policyId", Type::STRING)
            .example(r#""60b49xxxxxxxxxxxxxxx6e68""#),
        Field::optional("page", Type::INTEGER).example("1"),
        Field::optional("limit", Type::INTEGER).maximum(50.0),
        Field::optional("keywords", Type::STRING),
        Field::optional("filter", Type::Schema(&COMBINE_FILTERS_BASE_DTO)),
        Field::optional("withCreatorDetail", Type::BOOLEAN),
        Field::optional("withUserCount", Type::BOOLEAN),
        Field::optional("withAssignedPolicy", Type::BOOLEAN),
    ],
);

pub(crate) static QUICK_FILTER_INVITATION_USER_DTO: Schema = Schema::record(
    "QuickFilterInvitationUserDto",
    &[
        Field::optional("page", Type::INTEGER).example("1"),
        Field::optional("limit", Type::INTEGER).maximum(50.0),
        Field::optional("keywords", Type::STRING),
        Field::optional("filter", Type::Schema(&COMBINE_FILTERS_BASE_DTO)),
    ],
);

pub(crate) static REMOVE_INVITATION_POLICY_USER_ATTRIBUTION_DTO: Schema = Schema::record(
    "RemoveInvitationPolicyUserAttributionDto",
    &[
        Field::required("targetType", Type::Schema(&USER_ATTRIBUTION_TYPE)),
        Field::required("targetIdentifier", Type::STRING),
        Field::required("policyId", Type::STRING)
            .example(r#""60b49xxxxxxxxxxxxxxx6e68""#),
        Field::optional("namespace", Type::STRING),
    ],
);

pub(crate) static REMOVE_INVITATION_POLICY_USER_ATTRIBUTION_MAIN_DEPARTMENT_DTO: Schema = Schema::record(
    "RemoveInvitationPolicyUserAttributionMainDepartmentDto",
    &[Field::required("policyId", Type::STRING).example(r#""60b49xxxxxxxxxxxxxxx6e68""#)],
);

pub(crate) static REMOVE_INVITATION_POLICY_USER_ATTRIBUTIONS_BATCH_DTO: Schema = Schema::record(
    "RemoveInvitationPolicyUserAttributionsBatchDto",
    &[
        Field::required(
            "targets",
            Type::List(&Type::Schema(&INVITATION_POLICY_USER_ATTRIBUTION_LIST_DTO)),
        ),
        Field::required("policyId", Type::STRING)
            .example(r#""60b49xxxxxxxxxxxxxxx6e68""#),
    ],
);

pub(crate) static REVERT_ROSTER_INVITATION_DTO: Schema = Schema::record(
    "RevertRosterInvitationDto",
    &[
        Field::required("inviteeId", Type::STRING),
        Field::required("rosterId", Type::STRING),
    ],
);

pub(crate) static REVERT_ROSTER_INVITATION_BATCH_DTO: Schema = Schema::record(
    "RevertRosterInvitationBatchDto",
    &[Field::required("inviteeIds", Type::List(&Type::STRING))],
);

pub(crate) static SEND_ROSTER_INVITATION_DTO: Schema = Schema::record(
    "SendRosterInvitationDto",
    &[Field::required("rosterId", Type::STRING)],
);

pub(crate) static SEND_ROSTER_INVITATION_BATCH_DTO: Schema = Schema::record(
    "SendRosterInvitationBatchDto",
    &[
        Field::required("inviteeIds", Type::List(&Type::STRING)),
        Field::required("rosterId", Type::STRING),
    ],
);

pub(crate) static SET_INVITATION_POLICY_USER_ATTRIBUTION_MAIN_DEPARTMENT_DTO: Schema = Schema::record(
    "SetInvitationPolicyUserAttributionMainDepartmentDto",
    &[
        Field::required("policyId", Type::STRING)
            .example(r#""60b49xxxxxxxxxxxxxxx6e68""#),
        Field::required("departmentId", Type::STRING),
    ],
);

pub(crate) static UPDATE_INVITATION_POLICY_DTO: Schema = Schema::record(
    "UpdateInvitationPolicyDto",
    &[
        Field::required("policyId", Type::STRING)
            .example(r#""60b49xxxxxxxxxxxxxxx6e68""#),
        Field::optional("name", Type::STRING),
        Field::optional("inviteMethod", Type::Schema(&INVITE_METHOD)),
        Field::optional("inviteLinkConfig", Type::Schema(&INVITATION_LINK_CONFIG_DTO)),
        Field::optional(
            "defaultPasswordConfig",
            Type::Schema(&DEFAULT_PASSWORD_CONFIG_DTO),
        ),
        Field::optional("showPasswordInInviteEmail", Type::BOOLEAN),
        Field::optional("enabledIdentifierVerify", Type::BOOLEAN),
        Field::optional("sendVerifyCodeMethod", Type::Schema(&VERIFY_CODE_CHANNEL)),
        Field::optional("enabledInfoFill", Type::BOOLEAN),
        Field::optional("registerInfoFillMsg", Type::STRING),
        Field::optional("enabledExtIdp", Type::BOOLEAN),
        Field::optional("allowSkipBindExtIdp", Type::BOOLEAN),
        Field::optional("extIdpBindMsg", Type::STRING),
        Field::optional("extIdpConnIds", Type::List(&Type::STRING)),
        Field::optional("extendsFields", Type::List(&Type::STRING)),
        Field::optional("inviteEmailTemplateType", Type::STRING),
        Field::optional("welcomeEmailTemplateType", Type::STRING),
    ],
);

pub(crate) static POLICY_EXTENDS_FIELDS_DTO: Schema = Schema::record(
    "PolicyExtendsFieldsDto",
    &[
        Field::required("extendsField", Type::Schema(&UPDATE_EXTENDS_FIELD_DTO)),
        Field::required("action", Type::STRING),
        Field::required("policyId", Type::STRING)
            .example(r#""60b49xxxxxxxxxxxxxxx6e68""#),
        Field::optional("newOrder", Type::List(&Type::STRING)),
    ],
);

pub(crate) static UPDATE_INVITATION_ROSTER_DTO: Schema = Schema::record(
    "UpdateInvitationRosterDto",
    &[
        Field::required("rosterId", Type::STRING),
        Field::optional("name", Type::STRING),
        Field::optional("policyId", Type::STRING)
            .example(r#""60b49xxxxxxxxxxxxxxx6e68""#),
    ],
);

pub(crate) static BATCH_BIND_POLICY: Schema = Schema::record(
    "BatchBindPolicy",
    &[
        Field::required("rosterIds", Type::List(&Type::STRING)),
        Field::required("policyId", Type::STRING)
            .example(r#""60b49xxxxxxxxxxxxxxx6e68""#),
    ],
);

pub(crate) static BATCH_UNBIND_POLICY: Schema = Schema::record(
    "BatchUnbindPolicy",
    &[
        Field::required("rosterIds", Type::List(&Type::STRING)),
        Field::required("policyId", Type::STRING)
            .example(r#""60b49xxxxxxxxxxxxxxx6e68""#),
    ],
);

pub(crate) static UPDATE_UNIVERSAL_INVITATION_DTO: Schema = Schema::record(
    "UpdateUniversalInvitationDto",
    &[
        Field::optional("adminInvitationConfig", Type::BOOLEAN),
        Field::optional("memberInvitationConfig", Type::BOOLEAN),
        Field::optional("enabledMemberInvitation", Type::BOOLEAN),
    ],
);

pub(crate) static APPROVAL_UNIVERSAL_INVITATION_APPLICANT_DTO: Schema = Schema::record(
    "ApprovalUniversalInvitationApplicantDto",
    &[Field::required("applicantIds", Type::List(&Type::STRING))],
);

pub(crate) static COMBINE_FILTER_ITEM_DTO: Schema = Schema::record(
    "CombineFilterItemDto",
    &[
        Field::required("type", Type::STRING),
        Field::required("operator", Type::Schema(&COMBINE_FILTER_ITEM_DTO_OPERATOR)),
        Field::required("value", Type::Schema(&FILTER_VALUE)),
    ],
);

pub(crate) static COMBINE_FILTER_ITEM_DTO_OPERATOR: Schema = Schema::open_enum(
    "CombineFilterItemDtoOperator",
    &[
        "EQUAL",
        "NOT_EQUAL",
        "CONTAINS",
        "NOT_CONTAINS",
        "IS_NULL",
        "NOT_NULL",
        "IN",
        "NOT_IN",
        "GREATER",
        "LESSER",
        "BETWEEN",
    ],
);

pub(crate) static COMBINE_FILTERS_BASE_DTO: Schema = Schema::record(
    "CombineFiltersBaseDto",
    &[
        Field::required("type", Type::Schema(&COMBINE_FILTERS_BASE_DTO_TYPE)),
        Field::required("filters", Type::List(&Type::Schema(&COMBINE_FILTER_ITEM_DTO))),
    ],
);

pub(crate) static COMBINE_FILTERS_BASE_DTO_TYPE: Schema = Schema::open_enum(
    "CombineFiltersBaseDtoType",
    &["and", "or"],
);

pub(crate) static COMMON_USER_DTO: Schema = Schema::record(
    "CommonUserDto",
    &[
        Field::required("id", Type::STRING),
        Field::optional("displayName", Type::STRING),
        Field::optional("photo", Type::STRING),
    ],
);

pub(crate) static DEFAULT_PASSWORD_CONFIG_DTO: Schema = Schema::record(
    "DefaultPasswordConfigDto",
    &[
        Field::required("type", Type::Schema(&DEFAULT_PASSWORD_CONFIG_DTO_TYPE)),
        Field::optional("custom", Type::Secret(Scalar::String)),
    ],
);

pub(crate) static DEFAULT_PASSWORD_CONFIG_DTO_TYPE: Schema = Schema::open_enum(
    "DefaultPasswordConfigDtoType",
    &["random", "custom"],
);

pub(crate) static GET_EXTENDS_FIELDS_DTO: Schema = Schema::record(
    "GetExtendsFieldsDto",
    &[Field::optional("extendsFields", Type::List(&Type::Schema(&EXTENDS_FIELD_DTO)))],
);

pub(crate) static GET_INVITATION_POLICY_DTO: Schema = Schema::record(
    "GetInvitationPolicyDto",
    &[],
);

pub(crate) static GET_UNIVERSAL_INVITATION_DTO: Schema = Schema::record(
    "GetUniversalInvitationDto",
    &[
        Field::optional("adminInvitationConfig", Type::Schema(&INVITATION_CONFIG_DTO)),
        Field::optional("memberInvitationConfig", Type::Schema(&INVITATION_CONFIG_DTO)),
        Field::optional("enabledMemberInvitation", Type::BOOLEAN),
    ],
);

pub(crate) static IMPORT_EXPORT_TEMPLATE_RESP_DTO: Schema = Schema::record(
    "ImportExportTemplateRespDto",
    &[Field::required("key", Type::STRING), Field::required("url", Type::STRING)],
);

pub(crate) static IMPORT_INVITEE_DTO: Schema = Schema::record(
    "ImportInviteeDto",
    &[
        Field::required("success", Type::BOOLEAN),
        Field::optional("msg", Type::BOOLEAN),
        Field::optional("failed", Type::List(&Type::OBJECT)),
        Field::optional("insertRes", Type::List(&Type::OBJECT)),
    ],
);

pub(crate) static INVITATION_CONFIG_DTO: Schema = Schema::record(
    "InvitationConfigDto",
    &[
        Field::required("expiredTimeOfDay", Type::INTEGER),
        Field::required("joinSameDepartment", Type::BOOLEAN),
        Field::optional("departmentIds", Type::List(&Type::STRING)),
        Field::optional("enabledAdminConsent", Type::BOOLEAN),
    ],
);

pub(crate) static INVITATION_DEPARTMENT_RESP_DTO: Schema = Schema::record(
    "InvitationDepartmentRespDto",
    &[
        Field::required("organizationCode", Type::STRING),
        Field::required("departmentId", Type::STRING),
        Field::required("createdAt", Type::DATE_TIME),
        Field::optional("updatedAt", Type::DATE_TIME),
        Field::optional("openDepartmentId", Type::STRING),
        Field::required("name", Type::STRING),
        Field::optional("leaderUserIds", Type::List(&Type::STRING)),
        Field::optional("description", Type::STRING),
        Field::required("parentDepartmentId", Type::STRING),
        Field::optional("code", Type::STRING),
        Field::required("parentDepartmentCode", Type::STRING),
        Field::required("membersCount", Type::INTEGER),
        Field::required("hasChildren", Type::BOOLEAN),
        Field::optional("isVirtualNode", Type::BOOLEAN),
        Field::optional("i18n", Type::Schema(&DEPARTMENT_I18N_DTO)),
        Field::optional("customData", Type::ANY),
        Field::optional("posts", Type::List(&Type::STRING)),
        Field::optional("postIdList", Type::List(&Type::STRING)),
        Field::optional("status", Type::BOOLEAN),
        Field::optional("allow", Type::STRING),
        Field::required("id", Type::STRING),
        Field::optional("idPath", Type::List(&Type::STRING)),
        Field::optional("namePath", Type::List(&Type::STRING)),
        Field::optional("codePath", Type::STRING).nullable(),
    ],
);

pub(crate) static INVITATION_LINK_CONFIG_DTO: Schema = Schema::record(
    "InvitationLinkConfigDto",
    &[
        Field::required(
            "inviteLinkDisuseRule",
            Type::Schema(&INVITATION_LINK_CONFIG_DTO_INVITE_LINK_DISUSE_RULE),
        ),
        Field::required(
            "linkExpiredTimeUnit",
            Type::Schema(&INVITATION_LINK_CONFIG_DTO_LINK_EXPIRED_TIME_UNIT),
        ),
        Field::required("linkExpiredTimeOfSecond", Type::INTEGER),
        Field::required(
            "pageExpiredTimeUnit",
            Type::Schema(&INVITATION_LINK_CONFIG_DTO_PAGE_EXPIRED_TIME_UNIT),
        ),
        Field::required("pageExpiredTimeOfSecond", Type::INTEGER),
    ],
);

pub(crate) static INVITATION_LINK_CONFIG_DTO_INVITE_LINK_DISUSE_RULE: Schema = Schema::open_enum(
    "InvitationLinkConfigDtoInviteLinkDisuseRule",
    &["period", "afterFirstClick"],
);

pub(crate) static INVITATION_LINK_CONFIG_DTO_LINK_EXPIRED_TIME_UNIT: Schema = Schema::open_enum(
    "InvitationLinkConfigDtoLinkExpiredTimeUnit",
    &["forever", "day", "hour", "minute"],
);

pub(crate) static INVITATION_LINK_CONFIG_DTO_PAGE_EXPIRED_TIME_UNIT: Schema = Schema::open_enum(
    "InvitationLinkConfigDtoPageExpiredTimeUnit",
    &["minute", "hour", "day"],
);

pub(crate) static INVITATION_POLICY_USER_ATTRIBUTION_LIST_DTO: Schema = Schema::record(
    "InvitationPolicyUserAttributionListDto",
    &[
        Field::required("targetIdentifiers", Type::List(&Type::STRING)),
        Field::optional("namespace", Type::STRING),
        Field::required("targetType", Type::Schema(&USER_ATTRIBUTION_TYPE)),
    ],
);

pub(crate) static INVITATION_ROSTER_DTO: Schema = Schema::record(
    "InvitationRosterDto",
    &[
        Field::required("rosterId", Type::STRING),
        Field::required("name", Type::STRING),
        Field::optional("policyId", Type::STRING),
        Field::required("status", Type::Schema(&INVITATION_ROSTER_DTO_STATUS)),
        Field::required("creatorId", Type::STRING),
        Field::optional("creatorDetail", Type::Schema(&COMMON_USER_DTO)),
        Field::required("createdAt", Type::DATE_TIME),
        Field::required("updatedAt", Type::DATE_TIME),
        Field::required("userCount", Type::INTEGER),
        Field::required("assignedPolicy", Type::Schema(&GET_INVITATION_POLICY_DTO)),
    ],
);

pub(crate) static INVITATION_ROSTER_DTO_STATUS: Schema = Schema::open_enum(
    "InvitationRosterDtoStatus",
    &["editing", "invited"],
);

pub(crate) static INVITATION_ROSTER_PAGINATION_DTO: Schema = Schema::record(
    "InvitationRosterPaginationDto",
    &[
        Field::optional("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&INVITATION_ROSTER_DTO))),
    ],
);

pub(crate) static INVITATION_USER_DTO: Schema = Schema::record(
    "InvitationUserDto",
    &[
        Field::required("rosterId", Type::STRING),
        Field::required("inviteeId", Type::STRING),
        Field::required("name", Type::STRING),
        Field::optional("phoneCountryCode", Type::STRING),
        Field::optional("phone", Type::STRING),
        Field::required("email", Type::STRING),
        Field::required("status", Type::Schema(&INVITEE_STATUS)),
        Field::required("source", Type::Schema(&INVITEE_SOURCE)),
        Field::required("creatorId", Type::STRING),
        Field::optional("creatorDetail", Type::Schema(&COMMON_USER_DTO)),
        Field::required("createdAt", Type::DATE_TIME),
        Field::required("updatedAt", Type::DATE_TIME),
    ],
);

pub(crate) static INVITATION_USER_PAGINATION_DTO: Schema = Schema::record(
    "InvitationUserPaginationDto",
    &[
        Field::optional("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&INVITATION_USER_DTO))),
    ],
);

pub(crate) static LIST_INVITATION_ROSTER_DTO: Schema = Schema::record(
    "ListInvitationRosterDto",
    &[
        Field::optional("page", Type::INTEGER).example("1"),
        Field::optional("limit", Type::INTEGER).maximum(50.0),
        Field::optional("keywords", Type::STRING),
        Field::optional("filter", Type::Schema(&COMBINE_FILTERS_BASE_DTO)),
        Field::optional("withCreatorDetail", Type::BOOLEAN),
        Field::optional("withUserCount", Type::BOOLEAN),
        Field::optional("withAssignedPolicy", Type::BOOLEAN),
    ],
);

pub(crate) static PAGINATION_INVITATION_POLICY_DATA_DTO: Schema = Schema::record(
    "PaginationInvitationPolicyDataDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&GET_INVITATION_POLICY_DTO))),
    ],
);

pub(crate) static PAGINATION_UNIVERSAL_INVITATION_APPLICANT_DATA_DTO: Schema = Schema::record(
    "PaginationUniversalInvitationApplicantDataDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required(
            "list",
            Type::List(&Type::Schema(&UNIVERSAL_INVITATION_APPLICANT_DATA)),
        ),
    ],
);

pub(crate) static QUICK_FILTER_INVITEE_PAGINATION_DTO: Schema = Schema::record(
    "QuickFilterInviteePaginationDto",
    &[
        Field::optional("totalCount", Type::INTEGER),
        Field::required(
            "list",
            Type::List(&Type::Schema(&QUICK_FILTER_INVITEE_RECORD_DTO)),
        ),
    ],
);

pub(crate) static QUICK_FILTER_INVITEE_RECORD_DTO: Schema = Schema::record(
    "QuickFilterInviteeRecordDto",
    &[
        Field::required("rosterId", Type::STRING),
        Field::required("rosterName", Type::STRING),
        Field::required("inviteeId", Type::STRING),
        Field::required("inviteeName", Type::STRING),
        Field::optional("inviteePhoneCountryCode", Type::STRING),
        Field::optional("inviteePhone", Type::STRING),
        Field::required("inviteeEmail", Type::STRING),
        Field::required("inviteeStatus", Type::Schema(&INVITEE_STATUS)),
        Field::required("inviteeSource", Type::Schema(&INVITEE_SOURCE)),
    ],
);

pub(crate) static UNIVERSAL_INVITATION_APPLICANT_DATA: Schema = Schema::record(
    "UniversalInvitationApplicantData",
    &[
        Field::required("id", Type::STRING),
        Field::required("applicant", Type::STRING),
        Field::required("email", Type::STRING),
        Field::required("inviterId", Type::STRING),
        Field::optional("operatorId", Type::STRING),
        Field::required(
            "status",
            Type::Schema(&UNIVERSAL_INVITATION_APPLICANT_DATA_STATUS),
        ),
        Field::required(
            "channel",
            Type::Schema(&UNIVERSAL_INVITATION_APPLICANT_DATA_CHANNEL),
        ),
        Field::optional("inviterDetail", Type::Schema(&COMMON_USER_DTO)),
        Field::optional("operatorDetail", Type::Schema(&COMMON_USER_DTO)),
    ],
);

pub(crate) static UNIVERSAL_INVITATION_APPLICANT_DATA_STATUS: Schema = Schema::open_enum(
    "UniversalInvitationApplicantDataStatus",
    &["PENDING", "PASSED", "REJECTED"],
);

pub(crate) static UNIVERSAL_INVITATION_APPLICANT_DATA_CHANNEL: Schema = Schema::open_enum(
    "UniversalInvitationApplicantDataChannel",
    &["MANUAL", "AUTO"],
);

pub(crate) static UPDATE_EXTENDS_FIELD_DTO: Schema = Schema::record(
    "UpdateExtendsFieldDto",
    &[
        Field::required("type", Type::Schema(&EXTENDS_FIELD_TYPE)),
        Field::required("id", Type::STRING),
        Field::required("name", Type::STRING),
        Field::required("label", Type::STRING),
        Field::required("show", Type::BOOLEAN),
        Field::required("allowRewrite", Type::BOOLEAN),
        Field::required("inputType", Type::Schema(&EXTENDS_FIELD_INPUT_TYPE)),
        Field::optional("required", Type::BOOLEAN),
        Field::optional("validateRules", Type::Schema(&APP_VALIDATE_RULE_DTO)),
        Field::optional("i18n", Type::Schema(&CUSTOM_FIELD_I18N)),
    ],
);

pub(crate) static USER_ATTRIBUTION_DTO: Schema = Schema::record(
    "UserAttributionDto",
    &[
        Field::required("id", Type::STRING),
        Field::required("policyId", Type::STRING),
        Field::required("targetIdentifier", Type::STRING),
        Field::optional("namespace", Type::STRING),
        Field::required("targetType", Type::Schema(&USER_ATTRIBUTION_TYPE)),
        Field::optional("targetDetail", Type::ANY),
        Field::required("createdAt", Type::DATE_TIME),
        Field::required("updatedAt", Type::DATE_TIME),
    ],
);

pub(crate) static USER_ATTRIBUTION_MAIN_DEPARTMENT_DTO: Schema = Schema::record(
    "UserAttributionMainDepartmentDto",
    &[
        Field::required("policyId", Type::STRING),
        Field::required("departmentId", Type::STRING).nullable(),
        Field::optional(
            "departmentDetail",
            Type::Schema(&INVITATION_DEPARTMENT_RESP_DTO),
        ),
    ],
);

pub(crate) static USER_ATTRIBUTION_PAGINATION_DTO: Schema = Schema::record(
    "UserAttributionPaginationDto",
    &[
        Field::optional("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&USER_ATTRIBUTION_DTO))),
    ],
);

pub(crate) static FILTER_VALUE: Schema = Schema::union(
    "FilterValue",
    &[Type::STRING, Type::INTEGER],
);

pub(crate) static USER_ATTRIBUTION_TYPE: Schema = Schema::open_enum(
    "UserAttributionType",
    &["department", "post", "role", "group"],
);

pub(crate) static INVITE_METHOD: Schema = Schema::open_enum("InviteMethod", &["email"]);

pub(crate) static INVITEE_STATUS: Schema = Schema::open_enum(
    "InviteeStatus",
    &[
        "invited",
        "registering",
        "registered",
        "reverted",
        "notInvited",
        "expired",
        "invitationSendFail",
        "joinedByOther",
    ],
);

pub(crate) static INVITEE_SOURCE: Schema = Schema::open_enum(
    "InviteeSource",
    &["manualCreate", "fileImport"],
);
