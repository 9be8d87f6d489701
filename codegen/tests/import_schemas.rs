//! Tests the files in which schemas of documents are placed.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use codegen::import::incoming::{Incoming, IncomingSchema};
use codegen::import::merge::summary::Heading;
use codegen::raw::{Request, Schema};
use support::documents::{incoming_of, named_field, operation, schema};
use support::merging::{change, merged};
use support::written_spec;

const USERS: &str = "authentication/users.yaml";

#[test]
fn a_schema_that_a_decision_needs_has_not_vanished() {
    let (diff, summary) = change(true, |incoming| {
        named_field(incoming, "FindUserDto", "filter").ty = "any".to_owned();
        incoming.clients[1].schemas.retain(|it| it.schema.name != "Filter");
    });
    assert_eq!((diff.as_str(), summary.as_str()), ("", ""));
}

/// The second schema is used by the first one, and neither is used by an operation.
const UNUSED: &str = "
  - name: Place
    description: Where users live.
    fields: [{ name: street, type: Street, description: The street. }]

  - name: Street
    description: A street.
    fields: [{ name: number, type: integer, description: The number. }]
";

#[test]
fn a_schema_that_a_published_one_uses_is_not_removed() {
    let mut spec = written_spec();
    spec.get_mut("shared.yaml").unwrap().push_str(UNUSED);
    let without = |gone: &[&str]| {
        let mut incoming = incoming_of(&spec);
        for client in &mut incoming.clients {
            client.schemas.retain(|it| !gone.contains(&it.schema.name.as_str()));
        }
        merged(&spec, incoming, true).files.remove("shared.yaml")
    };
    assert_eq!(without(&["Street"]), None);
    let rest = without(&["Place", "Street"]).unwrap();
    assert!(!rest.contains("Place") && !rest.contains("Street"), "{rest}");
}

#[test]
fn a_client_without_documents_is_left_alone() {
    let (diff, summary) = change(true, |incoming| drop(incoming.clients.remove(1)));
    assert_eq!((diff.as_str(), summary.as_str()), ("", ""));
}

fn new_schema(incoming: &mut Incoming, name: &str) {
    let twin = &incoming.clients[0].schemas[0];
    let new = IncomingSchema {
        home: None,
        schema: Schema {
            name: name.to_owned(),
            ..twin.schema.clone()
        },
        place: twin.place.clone(),
        is_inline: false,
        is_request: None,
    };
    incoming.clients[0].schemas.push(new);
}

#[test]
fn a_new_schema_stands_with_its_first_user_or_in_shared() {
    let place_of = |users: &[&str]| {
        let mut incoming = incoming_of(&written_spec());
        new_schema(&mut incoming, "NewDto");
        for user in users {
            operation(&mut incoming, user).response.data =
                Some("array of NewDto".to_owned());
            operation(&mut incoming, user).response.bare = None;
        }
        let made = merged(&written_spec(), incoming, false);
        let mut files = made.files.iter();
        files
            .find(|(_, text)| text.contains("- name: NewDto\n"))
            .map(|(path, _)| path.clone())
    };
    assert_eq!(place_of(&[]), None);
    assert_eq!(place_of(&["listUsers"]).as_deref(), Some(USERS));
    assert_eq!(place_of(&["findUser"]).as_deref(), Some("management/pools.yaml"));
    assert_eq!(place_of(&["listUsers", "findUser"]).as_deref(), Some("shared.yaml"));
}

#[test]
fn a_schema_that_another_client_uses_now_is_not_moved_silently() {
    let (_, summary) = change(false, |incoming| {
        operation(incoming, "findUser").request =
            Some(Request::Dto("UpdateUserDto".to_owned()));
    });
    let line = "spec/authentication/users.yaml:65 schema `UpdateUserDto`: also used by `management`; move it to shared.yaml\n";
    assert!(summary.contains(line), "{summary}");
}

#[test]
fn documents_that_differ_are_united() {
    let mut incoming = incoming_of(&written_spec());
    let mut twin = schema(&mut incoming, "UserDto").clone();
    let fields = twin.fields.as_mut().unwrap();
    fields[0].name = "id".to_owned();
    let place = incoming.clients[0].schemas[0].place.clone();
    incoming.clients[1].schemas.push(IncomingSchema {
        home: None,
        schema: twin,
        place,
        is_inline: false,
        is_request: None,
    });
    let made = merged(&written_spec(), incoming, true);
    let shared = &made.files["shared.yaml"];
    assert!(
        shared.contains("- name: userId\n") && shared.contains("- name: id\n"),
        "{shared}"
    );
    let notes: Vec<_> =
        made.summary.below(Heading::ToDecide).map(|note| &note.text).collect();
    assert_eq!(
        notes,
        [
            "schema `UserDto`: the documents of `authentication` and `management` differ: \
          field `id` of `UserDto`; field `userId` of `UserDto`"
        ]
    );
}
