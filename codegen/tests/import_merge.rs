//! Tests merging items of documents into a spec.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use codegen::diagnostics::Style;
use codegen::import::incoming::{Incoming, IncomingOperation};
use codegen::import::merge::{Options, merge};
use codegen::raw::{Deprecation, EnumValue, Field, Method, Operation};
use serde_json::json;
use support::documents::{incoming_of, named_field, operation, schema};
use support::merging::{change, merged};
use support::{Files, sources, written_spec};

const USERS: &str = "authentication/users.yaml";

#[test]
fn an_empty_spec_is_filled_in_the_style_of_the_others() {
    let spec = written_spec();
    let made = merged(&Files::new(), incoming_of(&spec), false);
    let paths: Vec<_> = made.files.keys().collect();
    assert_eq!(paths, spec.keys().collect::<Vec<_>>());
    let comment = "    # Some servers pass on WeChat's own answer, which has these members one level deeper.\n";
    let wechat = spec["authentication/wechat.yaml"].replace(comment, "");
    let written = &made.files["authentication/wechat.yaml"];
    let differing: Vec<_> =
        wechat.lines().filter(|line| !written.lines().any(|it| it == *line)).collect();
    // Lines that an author would not have broken there.
    assert!(differing.len() <= 3, "{differing:#?}");
    for (path, text) in &made.files {
        let depth = "../".repeat(path.matches('/').count());
        assert!(
            text.starts_with(&format!("# yaml-language-server: $schema={depth}schema/"))
        );
        assert!(text.ends_with('\n') && !text.contains("\n\n\n"), "{path}");
    }
    assert!(
        made.files["errors.yaml"]
            .contains("\n\nstatus_codes:\n  - { code: 200, name: OK, ")
    );
    assert!(merged(&made.files, incoming_of(&spec), true).files.is_empty());
}

#[test]
fn a_part_of_a_spec_is_completed_and_the_rest_stays() {
    let mut spec = written_spec();
    spec.retain(|path, _| path == "api.yaml" || path == USERS);
    let api = spec.get_mut("api.yaml").unwrap();
    *api = api.replace("groups: [wechat, users]", "groups: [users]");
    let made = merged(&spec, incoming_of(&written_spec()), false);
    assert!(!made.files.contains_key(USERS));
    assert!(made.files["api.yaml"].contains("    groups: [users, wechat]\n"));
    assert!(made.files["api.yaml"].contains("  # Comes first.\n"));
    let missing = [
        "authentication/wechat.yaml",
        "errors.yaml",
        "management/pools.yaml",
        "shared.yaml",
    ];
    assert!(missing.iter().all(|path| made.files.contains_key(*path)));
}

#[test]
fn the_same_documents_change_nothing() {
    let (diff, summary) = change(true, |_| {});
    assert_eq!((diff.as_str(), summary.as_str()), ("", ""));
    let made = merged(&written_spec(), incoming_of(&written_spec()), true);
    assert_eq!(made.summary.render(false), "nothing changed\n");
}

#[test]
fn facts_change_in_place() {
    let (diff, summary) = change(false, |incoming| {
        let field = named_field(incoming, "UpdateUserDto", "nickname");
        field.max_length = Some(32);
        field.nullable = true;
        field.default = Some(json!("no one, yet"));
    });
    let expected = "authentication/users.yaml:74
-      - { name: nickname, type: string, nullable: true, max_length: 64, description: New nickname. } # null clears it
+      - { name: nickname, type: string, nullable: true, max_length: 32, default: \"no one, yet\", description: New nickname. } # null clears it
";
    assert_eq!(diff, expected);
    let expected = "changed:
  spec/authentication/users.yaml:74 default: nothing -> \"no one, yet\"
  spec/authentication/users.yaml:74 max_length: 64 -> 32
";
    assert_eq!(summary, expected);
}

#[test]
fn a_comment_behind_a_value_stays() {
    let (diff, _) = change(false, |incoming| {
        incoming.api.version = Some("3.1".to_owned());
        operation(incoming, "getUser").response.data = Some("UserStatus".to_owned());
    });
    let expected = "api.yaml:4
-version: \"3.0\"   # in quotes
+version: \"3.1\"   # in quotes
authentication/users.yaml:31
-    response: { name: GetUserRespDto, data: UserDto }
+    response: { name: GetUserRespDto, data: UserStatus }
";
    assert_eq!(diff, expected);
}

#[test]
fn a_type_of_another_kind_is_changed_and_a_finer_one_is_kept() {
    let (diff, summary) = change(false, |incoming| {
        named_field(incoming, "UpdateUserDto", "userId").ty =
            "array of string".to_owned();
    });
    let expected = "authentication/users.yaml:69
-        type: string
-        required: true
-        # Looks like this on every server.
-        description: Whose data to change.
-        example: 6229ffaxxxxxxxxcade3e3d9
+        type: array of string
+        required: true
+        # Looks like this on every server.
+        description: Whose data to change.
";
    assert_eq!(diff, expected);
    let expected = "changed:
  spec/authentication/users.yaml:68 example: removed: invalid example: `\"6229ffaxxxxxxxxcade3e3d9\"` is not a list
  spec/authentication/users.yaml:69 type: string -> array of string
";
    assert_eq!(summary, expected);
    for (schema, field, published) in [
        ("ListUsersDto", "page", "number"),
        ("GetWechatAccessTokenDataDto", "expiresAt", "string"),
        ("GetWechatAccessTokenDataDto", "expiresAt", "integer"),
        ("FindUserDto", "filter", "any"),
    ] {
        let (diff, summary) = change(false, |incoming| {
            named_field(incoming, schema, field).ty = published.to_owned();
        });
        assert_eq!((diff.as_str(), summary.as_str()), ("", ""), "{schema}.{field}");
    }
}

#[test]
fn a_correction_is_only_questioned_when_something_else_is_published() {
    let (diff, summary) = change(false, |incoming| {
        let field = named_field(incoming, "UpdateUserDto", "birthday");
        (field.required, field.ty, field.corrected) = (true, "integer".to_owned(), None);
    });
    assert_eq!((diff.as_str(), summary.as_str()), ("", ""));
    let (diff, summary) = change(false, |incoming| {
        let field = named_field(incoming, "UpdateUserDto", "birthday");
        (field.required, field.ty, field.corrected) = (true, "boolean".to_owned(), None);
    });
    assert_eq!(diff, "");
    assert_eq!(
        summary,
        "to decide:\n  spec/authentication/users.yaml:84 type: date-time in the spec, boolean in the document\n"
    );
}

#[test]
fn decisions_and_texts_of_people_stay() {
    let (diff, summary) = change(false, |incoming| {
        let field = named_field(incoming, "GetWechatAccessTokenDto", "appSecret");
        field.secret = false;
        field.description = Some("Another text.".to_owned());
        field.example = Some(json!("another"));
        named_field(incoming, "UpdateUserDto", "nickname").nullable = false;
        let operation = operation(incoming, "listUsers");
        operation.credentials = Some(vec!["user".to_owned()]);
        operation.idempotent = Some(false);
        operation.pagination = None;
        operation.summary = None;
        operation.description = Some("用户".to_owned());
        let wechat = support::documents::operation(incoming, "getWechatMpAccessToken");
        wechat.deprecated = None;
    });
    assert_eq!((diff.as_str(), summary.as_str()), ("", ""));
}

#[test]
fn known_errors_and_permissions_stay_and_gaps_are_filled() {
    let published = written_spec();
    let mut stated = published.clone();
    let users = stated.get_mut(USERS).unwrap();
    *users = users
        .replace(
            "    credentials: [app]\n",
            "    credentials: [app]\n    permissions: Owners only.\n",
        )
        .replace(
            "    response: { data: array of UserDto }\n",
            "    response: { data: array of UserDto }\n    errors: [NotFound]\n",
        );
    let api = stated.get_mut("api.yaml").unwrap();
    *api = api.replacen(
        "    groups:",
        "    permissions: Administrators only.\n    groups:",
        1,
    );
    assert!(
        stated[USERS] != published[USERS] && stated["api.yaml"] != published["api.yaml"]
    );
    for remove in [false, true] {
        let made = merged(&stated, incoming_of(&published), remove);
        assert_eq!(made.summary.render(false), "nothing changed\n");
    }
    let made = merged(&published, incoming_of(&stated), false);
    for path in [USERS, "api.yaml"] {
        assert_eq!(made.files[path], stated[path]);
    }
    let mut other = incoming_of(&stated);
    let list = operation(&mut other, "listUsers");
    list.errors = vec!["Conflict".to_owned()];
    list.permissions = Some("Anybody.".to_owned());
    other.clients[0].permissions = Some("Anybody.".to_owned());
    assert!(merged(&stated, other, false).files.is_empty());
}

#[test]
fn new_entries_follow_the_ones_before_them() {
    let (diff, summary) = change(false, |incoming| {
        let client = &mut incoming.clients[0];
        let place = client
            .operations
            .iter()
            .position(|it| it.operation.name == "getUser")
            .unwrap();
        let twin = &client.operations[place + 1];
        let operation = Operation {
            name: "banUser".to_owned(),
            path: "/api/v3/ban-user".to_owned(),
            summary: Some("封禁用户".to_owned()),
            description: None,
            credentials: None,
            idempotent: None,
            request: None,
            ..twin.operation.clone()
        };
        let new = IncomingOperation {
            group: "users".to_owned(),
            operation,
            place: twin.place.clone(),
        };
        client.operations.insert(place + 1, new);
    });
    let expected = "authentication/users.yaml:33
+  - name: banUser
+    method: POST
+    path: /api/v3/ban-user
+    # 封禁用户
+    summary: \"\"
+    description: \"\"
+    response:
+      name: UserRespDto
+      data: UserDto
+
";
    assert_eq!(diff, expected);
    let expected = "added:
  spec/authentication/users.yaml:33 operation `banUser`: POST /api/v3/ban-user

to write:
  spec/authentication/users.yaml:37 summary of `banUser`
  spec/authentication/users.yaml:38 description of `banUser`

to decide:
  spec/authentication/users.yaml:33 credentials of `banUser`
  spec/authentication/users.yaml:33 idempotent of `banUser`
";
    assert_eq!(summary, expected);
}

#[test]
fn fields_and_values_find_their_place() {
    let (diff, _) = change(false, |incoming| {
        let fields = schema(incoming, "UpdateUserDto").fields.as_mut().unwrap();
        let new = |name: &str| Field {
            name: name.to_owned(),
            description: Some("姓名\n第二行".to_owned()),
            ..fields[0].clone()
        };
        let (first, second) = (new("first"), new("second"));
        fields.insert(2, second);
        fields.insert(0, first);
    });
    let field = |name: &str| {
        format!(
            "+      - name: {name}\n+        type: string\n+        required: true\n+        # 姓名\n\
             +        # 第二行\n+        description: \"\"\n+        example: 6229ffaxxxxxxxxcade3e3d9\n"
        )
    };
    assert!(diff.contains(&field("first")), "{diff}");
    assert!(diff.contains(&format!("# null clears it\n{}", field("second"))), "{diff}");

    let (diff, _) = change(false, |incoming| {
        let values = schema(incoming, "UserStatus").values.as_mut().unwrap();
        let value = |value: &str| EnumValue {
            unpublished: None,
            value: value.to_owned(),
            description: Some("Another.".to_owned()),
            rust_name: None,
        };
        values.insert(1, value("Archived"));
    });
    assert_eq!(
        diff,
        "shared.yaml:21\n+      - { value: Archived, description: Another. }\n"
    );
}

#[test]
fn flow_lists_grow_on_their_line() {
    let (diff, _) = change(false, |incoming| {
        let fields = schema(incoming, "ListUsersDto").fields.as_mut().unwrap();
        let new = Field {
            name: "order".to_owned(),
            description: Some("By what, and how.".to_owned()),
            default: None,
            minimum: None,
            ..fields[0].clone()
        };
        fields.insert(1, new);
    });
    assert!(diff.contains("description: Page. }, { name: order, type: integer, description: \"By what, and how.\" }, { name: limit"), "{diff}");
}

#[test]
fn a_moved_operation_keeps_its_entry_and_a_renamed_one_its_name() {
    let (diff, summary) = change(false, |incoming| {
        let moved = operation(incoming, "updateUser");
        moved.path = "/api/v4/user".to_owned();
        moved.method = Method::Put;
        operation(incoming, "listUsers").name = "listAllUsers".to_owned();
    });
    assert_eq!(
        diff,
        "authentication/users.yaml:35\n-    method: POST\n-    path: /api/v3/update-user\n\
         +    method: PUT\n+    path: /api/v4/user\n"
    );
    assert!(
        summary
            .contains("operation `listUsers`: named `listAllUsers` in the document\n")
    );
    assert!(summary.contains("method: POST -> PUT\n"));
}

#[test]
fn a_deprecation_of_the_document_is_set() {
    let (diff, _) = change(false, |incoming| {
        operation(incoming, "updateUser").deprecated = Some(Deprecation {
            replaced_by: Some("getUser".to_owned()),
            since: None,
            note: None,
        });
    });
    assert_eq!(
        diff,
        "authentication/users.yaml:39\n+    deprecated:\n+      replaced_by: getUser\n"
    );
}

/// Removes an operation, a field, a value, and response data from the documents.
fn shrink(incoming: &mut Incoming) {
    let users = &mut incoming.clients[0];
    users.operations.retain(|it| it.operation.name != "updateUser");
    users.schemas.retain(|it| it.schema.name != "UpdateUserDto");
    let fields = schema(incoming, "ListUsersDto").fields.as_mut().unwrap();
    fields.remove(0);
    schema(incoming, "UserStatus").values.as_mut().unwrap().remove(1);
    operation(incoming, "getWechatMpAccessToken").response.data = None;
}

#[test]
fn what_has_vanished_is_listed_and_only_removed_when_asked() {
    let (diff, summary) = change(false, shrink);
    assert_eq!(diff, "");
    let expected = "missing from the documents (use `--remove` to remove them):
  spec/authentication/users.yaml:34 operation `updateUser`
  spec/authentication/users.yaml:65 schema `UpdateUserDto`
  spec/authentication/users.yaml:93 field `page` of `ListUsersDto`
  spec/authentication/wechat.yaml:39 data: no data in the document
  spec/shared.yaml:22 value `Suspended` of `UserStatus`
";
    assert_eq!(summary, expected);

    let (diff, summary) = change(true, shrink);
    assert!(summary.starts_with("removed:\n"), "{summary}");
    for line in [
        "-  - name: updateUser\n",
        "-      # Since the last release.\n",
        "-  - name: UpdateUserDto\n",
        "+    fields: [{ name: limit, type: integer, maximum: 50, default: 10, description: Size. }]\n",
        "-      data: GetWechatAccessTokenDataDto\n",
    ] {
        assert!(diff.contains(line), "{line}{diff}");
    }
    assert!(diff.contains("  # The last one.\n"), "{diff}");
}

#[test]
fn operations_that_take_a_page_have_to_say_how() {
    let spec = written_spec();
    let mut without = spec.clone();
    let users = without.get_mut(USERS).unwrap();
    *users = users.replace(
        "    pagination:\n      style: page\n      from: page\n      limit: limit\n",
        "",
    );
    let incoming = incoming_of(&without);
    let made = merged(&without, incoming, false);
    assert!(made.files.is_empty());
    let render = made.summary.render(false);
    assert_eq!(
        render,
        "nothing changed\nto decide 1 question\n\nto decide:\n  spec/authentication/users.yaml:49 pagination of `listUsers`\n"
    );
    // A document that states it fills the gap.
    let made = merged(&without, incoming_of(&spec), false);
    assert!(made.files[USERS].contains("    pagination:\n      style: page\n"));
}

#[test]
fn a_broken_spec_is_not_touched() {
    let mut spec = written_spec();
    spec.insert("shared.yaml".to_owned(), "title: [\n".to_owned());
    let broken = sources(spec);
    let failure = merge(&broken, Incoming::default(), Options::default()).unwrap_err();
    assert!(failure.render(&broken, Style::Plain).starts_with("error[yaml-syntax]"));
}

#[test]
fn a_spec_with_anchors_is_not_touched() {
    let mut spec = written_spec();
    let users = spec.get_mut(USERS).unwrap();
    *users = users.replace("title: Users", "title: &title Users");
    let spec = sources(spec);
    let failure = merge(&spec, Incoming::default(), Options::default()).unwrap_err();
    let rendered = failure.render(&spec, Style::Plain);
    assert!(
        rendered.starts_with("error[yaml-syntax]: unsupported anchor or"),
        "{rendered}"
    );
}

#[test]
fn a_layout_that_nobody_foresaw_is_told() {
    let mut spec = written_spec();
    let shared = spec.get_mut("shared.yaml").unwrap();
    *shared =
        shared.replace("      - name: userId\n", "      -\n        name: userId\n");
    let mut incoming = incoming_of(&spec);
    let fields = schema(&mut incoming, "UserDto").fields.as_mut().unwrap();
    let name = "new".to_owned();
    fields.insert(
        0,
        Field {
            name,
            ..fields[0].clone()
        },
    );
    let spec = sources(spec);
    let failure = merge(&spec, incoming, Options::default()).unwrap_err();
    let expected = "error[import-layout]: the import cannot change a file in this style
  --> spec/shared.yaml:10:9
   |
10 |         name: userId
   |         ^
   |
   = help: write each key on a line of its own, without anchors

1 error in 1 file; no files were written
";
    assert_eq!(failure.render(&spec, Style::Plain), expected);
}

/// The generator rejects such a text, so an import must not be silent about it.
#[test]
fn imported_texts_must_follow_the_glossary() {
    let documents = written_spec();
    let text = documents[USERS].as_str();
    assert!(text.contains("summary: Get a user"), "{text}");
    let glossary = "terms: []\nphrases: [{ avoid: get a user, use: something else }]\n";
    let spec = Files::from([("glossary.yaml".to_owned(), glossary.to_owned())]);
    let made = merged(&spec, incoming_of(&documents), false);
    assert!(!made.files.contains_key("glossary.yaml"));
    let summary = made.summary.render(false);
    assert!(summary.contains("avoided phrase `Get a user`"), "{summary}");
    let made = merged(&Files::new(), incoming_of(&documents), false);
    assert!(!made.summary.render(false).contains("avoided phrase"));
}
