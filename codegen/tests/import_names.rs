//! Tests documents that use other names for operations and fields than the spec.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use codegen::raw::Field;
use support::documents::{incoming_of, operation, schema};
use support::merging::merged;
use support::{Files, written_spec};

const USERS: &str = "authentication/users.yaml";

#[test]
fn an_operation_is_known_by_its_former_names() {
    let published = written_spec();
    let mut renamed = published.clone();
    let users = renamed.get_mut(USERS).unwrap();
    *users = users.replace(
        "  - name: updateUser\n",
        "  - name: changeUser\n    aliases: [updateUser]\n",
    );
    let made = merged(&renamed, incoming_of(&published), false);
    assert_eq!(made.summary.render(false), "nothing changed\n");

    // At a new path, too.
    let mut moved = incoming_of(&published);
    operation(&mut moved, "updateUser").path = "/api/v4/update-user".to_owned();
    let made = merged(&renamed, moved, false);
    assert!(made.files[USERS].contains("    path: /api/v4/update-user\n"));
    assert!(!made.files[USERS].contains("- name: updateUser\n"));

    // A document that states them fills the gap, and overrides nothing.
    let mut stated = incoming_of(&renamed);
    operation(&mut stated, "changeUser").aliases = vec!["other".to_owned()];
    assert!(merged(&renamed, stated, false).files.is_empty());
    let without = users_without_aliases(&renamed);
    let made = merged(&without, incoming_of(&renamed), false);
    assert_eq!(made.files[USERS], renamed[USERS]);
}

fn users_without_aliases(spec: &Files) -> Files {
    let mut without = spec.clone();
    let users = without.get_mut(USERS).unwrap();
    *users = users.replace("    aliases: [updateUser]\n", "");
    without
}

#[test]
fn a_field_is_known_by_its_aliases() {
    let mut spec = written_spec();
    let shared = spec.get_mut("shared.yaml").unwrap();
    let aliased = "      - name: state\n        aliases: [status]\n";
    *shared = shared.replace("      - name: status\n", aliased);
    for remove in [false, true] {
        let made = merged(&spec, incoming_of(&written_spec()), remove);
        assert_eq!(made.summary.render(false), "nothing changed\n");
    }
    // New items follow it, as in the document.
    let mut incoming = incoming_of(&written_spec());
    let fields = schema(&mut incoming, "UserDto").fields.as_mut().unwrap();
    let new = Field {
        name: "email".to_owned(),
        ..fields[0].clone()
    };
    fields.push(new);
    let made = merged(&spec, incoming, false);
    let (before, _) = made.files["shared.yaml"].split_once("- name: email").unwrap();
    assert!(before.contains("- name: state"), "{before}");
}
