//! Tests what is derived about resources: from the names of operations, and from the members of
//! their requests.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use codegen::diagnostics::Style;
use support::{Files, base, readme_spec, sources};

/// Returns the catalog of a group.
fn catalog(files: &Files, group: &str) -> String {
    let sources = sources(files.clone());
    let made = codegen::build(&sources)
        .unwrap_or_else(|failure| panic!("{}", failure.render(&sources, Style::Plain)));
    let folder = "generated-client/mock/src/generated/authentication";
    made.get(&format!("{folder}/{group}.rs")).unwrap().to_owned()
}

/// Returns the binding of an operation, without line breaks and blanks.
fn binding(catalog: &str, operation: &str) -> String {
    let start = format!("static {operation}: Operation");
    let (_, rest) = catalog.split_once(&start).unwrap_or_else(|| panic!("{operation}"));
    let (this, _) = rest.split_once("\n};").unwrap();
    let (_, binding) = this.split_once("binding: ").unwrap();
    let joined: String = binding.split_whitespace().collect();
    joined.replace(",]", "]").replace(",)", ")").trim_end_matches(',').to_owned()
}

fn bound(resource: &str, action: &str, keys: &str, rest: &str) -> String {
    format!(
        "Some(Binding{{resource:&{resource},action:Action::{action},keys:&[{keys}],{rest},}})"
    )
}

const NO_MORE: &str = "items:None,returns:None,new_key:None";

#[test]
fn the_name_of_an_operation_is_an_action_and_a_noun() {
    let users = catalog(&readme_spec(), "users");
    let key = r#"Key::new(&USER,&["userId"])"#;
    assert_eq!(binding(&users, "UPDATE_USER"), bound("USER", "Update", key, NO_MORE));
    assert_eq!(binding(&users, "LIST_USERS"), bound("USER", "List", "", NO_MORE));
    for other in ["FIND_USER", "LIST_LOGS", "IMPORT_USERS"] {
        assert_eq!(binding(&users, other), "None", "{other}");
    }
}

#[test]
fn missing_parts_of_a_statement_are_derived() {
    let teams = catalog(&readme_spec(), "teams");
    let company = r#"Key::new(&COMPANY,&["companyId"])"#;
    let items = r#"items:Some("teams"),returns:None,new_key:None"#;
    let expected = bound("TEAM", "Create", company, items);
    assert_eq!(binding(&teams, "IMPORT_TEAMS"), expected);
    let code = r#"Key::new(&TEAM,&["code"])"#;
    let new_key = r#"items:None,returns:None,new_key:Some("newCode")"#;
    let expected = bound("TEAM", "Update", code, new_key);
    assert_eq!(binding(&teams, "RENAME_TEAM"), expected);
    let both = format!(r#"{code},Key::new(&USER,&["members","id"])"#);
    let expected = bound("TEAM_MEMBER", "Create", &both, NO_MORE);
    assert_eq!(binding(&teams, "ADD_MEMBERS"), expected);
    let returns = "items:None,returns:Some(&USER),new_key:None";
    let expected = bound("TEAM_MEMBER", "List", code, returns);
    assert_eq!(binding(&teams, "LIST_MEMBERS"), expected);
    assert_eq!(binding(&teams, "GET_COMPANY"), "None");
}

/// Roles and their namespaces both have codes. Each member is one key.
const ROLES: &str = "
resources:
  - name: namespace
    description: A namespace of roles.
    schema: NamespaceDto
    key: code
    members: [namespace, code]
  - { name: role, description: A role., schema: RoleDto, key: code, parent: namespace }
  - { name: grant, description: A role that is granted., links: [role, user] }
  - { name: user, description: A user., schema: UserDto, key: userId }
";

/// Returns the catalog of operations, each with the fields of its request.
fn roles(operations: &[(&str, &str, &str)]) -> String {
    let mut group =
        "title: Things\ndescription: Roles and users.\noperations:\n".to_owned();
    for (name, fields, statement) in operations {
        let fields: String = fields
            .split_whitespace()
            .map(|field| {
                let (name, ty) = field.split_once(':').unwrap_or((field, "string"));
                let ty = ty.replace('_', " ");
                format!("      - {{ name: {name}, type: {ty}, description: A part. }}\n")
            })
            .collect();
        group.push_str(&format!(
            "  - name: {name}
    method: POST
    path: /{name}
    summary: Do something
    description: Does something with roles.
    credentials: []
    idempotent: true
    request:\n{fields}    response: {{ data: PageDto }}\n{statement}"
        ));
    }
    group.push_str("schemas:\n");
    for (name, field, ty) in [
        ("PageDto", "list", "array of RoleDto"),
        ("RoleDto", "code", "string"),
        ("NamespaceDto", "code", "string"),
        ("UserDto", "userId", "string"),
    ] {
        group.push_str(&format!(
            "  - name: {name}
    description: A part of the response.
    fields:
      - {{ name: {field}, type: {ty}, required: true, description: A part. }}
      - {{ name: more, type: NamespaceDto, description: Another part. }}
      - {{ name: who, type: UserDto, description: Another part. }}\n"
        ));
    }
    let mut files = base();
    files.insert("resources.yaml".to_owned(), ROLES.to_owned());
    files.insert("authentication/things.yaml".to_owned(), group);
    catalog(&files, "things")
}

#[test]
fn a_member_is_the_key_of_one_resource() {
    let things = roles(&[
        ("createRole", "code namespace", ""),
        ("updateRole", "code namespace", ""),
        ("deleteRolesBatch", "codes:array_of_string namespace", ""),
        ("listRoles", "code", ""),
    ]);
    let namespace = r#"Key::new(&NAMESPACE,&["namespace"])"#;
    let code = |member: &str| format!(r#"Key::new(&ROLE,&["{member}"]),{namespace}"#);
    // The code of a new role identifies nothing.
    let expected = bound("ROLE", "Create", namespace, NO_MORE);
    assert_eq!(binding(&things, "CREATE_ROLE"), expected);
    let expected = bound("ROLE", "Update", &code("code"), NO_MORE);
    assert_eq!(binding(&things, "UPDATE_ROLE"), expected);
    let expected = bound("ROLE", "Delete", &code("codes"), NO_MORE);
    assert_eq!(binding(&things, "DELETE_ROLES_BATCH"), expected);
    assert_eq!(binding(&things, "LIST_ROLES"), bound("ROLE", "List", "", NO_MORE));
}

#[test]
fn keys_are_also_members_of_items() {
    let things = roles(&[
        ("createRolesBatch", "list:array_of_RoleDto namespace", ""),
        ("updateRoleBatch", "list:array_of_RoleDto", ""),
    ]);
    let items = r#"items:Some("list"),returns:None,new_key:None"#;
    let namespace = r#"Key::new(&NAMESPACE,&["namespace"])"#;
    let expected = bound("ROLE", "Create", namespace, items);
    assert_eq!(binding(&things, "CREATE_ROLES_BATCH"), expected);
    let expected = bound("ROLE", "Update", r#"Key::new(&ROLE,&["list","code"])"#, items);
    assert_eq!(binding(&things, "UPDATE_ROLE_BATCH"), expected);
}

#[test]
fn containers_of_linked_resources_are_identified() {
    let statement = "    resource: { name: grant, action: create }\n";
    let things =
        roles(&[("grantRoles", "userIds:array_of_string code namespace", statement)]);
    let keys = r#"Key::new(&ROLE,&["code"]),Key::new(&USER,&["userIds"]),Key::new(&NAMESPACE,&["namespace"])"#;
    assert_eq!(binding(&things, "GRANT_ROLES"), bound("GRANT", "Create", keys, NO_MORE));
}
