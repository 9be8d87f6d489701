//! Tests names, and facts from the command line or the spec.

use codegen::import::page::{self, PageFacts};
use codegen::raw::{Method, Request};

use super::shown::shown;
use super::{ID, THING, facts, incoming, only, read, thing};

#[test]
fn what_the_spec_has_need_not_be_said() {
    let rows = "| parcelId | string | Yes | - | Number | |\n| fast | boolean | No | - | Hurry | |\n| note | string | No | - | Note | |\n";
    let page = thing("getThing", "sendParcel").replacen(ID, rows, 1);
    let known = incoming(&page, &PageFacts::default());
    let it = only(&known);
    assert_eq!(
        (it.group.as_str(), it.operation.path.as_str()),
        ("parcels", "/api/send/{parcelId}")
    );
    assert_eq!(
        (it.operation.method, it.operation.idempotent),
        (Method::Put, Some(false))
    );
    assert_eq!(it.operation.credentials.as_deref(), Some(&["app".to_owned()][..]));
    let text = shown(&known);
    let request = "  takes SendParcelDto\n  parcelId: string required in Path | Number\n  fast: boolean in Query | Hurry\n  note: string in Body | Note\n";
    assert!(text.contains(request), "{text}");
    let elsewhere = page.replace("AuthenticationClient", "UserPoolClient");
    let (_, rendered) = read(&[("page.md", &elsewhere)], &PageFacts::default());
    assert!(rendered.contains("--path"), "{rendered}");
    // The command line takes precedence.
    let stated = incoming(&thing("getThing", "sendParcel"), &facts());
    assert_eq!(only(&stated).operation.path, "/api/things");
    assert_eq!(only(&stated).operation.idempotent, Some(true));
}

#[test]
fn parameters_in_the_path_are_gathered_with_the_others() {
    let facts = PageFacts {
        method: Some(Method::Get),
        path: Some("/api/{id}/parts".to_owned()),
        credentials: Some(vec!["none".to_owned()]),
        ..facts()
    };
    let page = thing(ID, &format!("{ID}| part | string | No | - | Part | |\n"));
    let incoming = incoming(&page, &facts);
    let text = shown(&incoming);
    assert!(text.contains("  Some([]) Some(true)\n"), "{text}");
    let request = "  takes GetThingDto\n  id: string required in Path example \"t\" | Id of the thing\n  part: string in Query | Part\n";
    assert!(text.contains(request), "{text}");
    assert!(!text.contains("schema GetThingDto"), "{text}");
}

fn request_of(page: &str, facts: &PageFacts) -> Option<Request> {
    only(&incoming(page, facts)).operation.request.clone()
}

fn dto(name: &str) -> Option<Request> {
    Some(Request::Dto(name.to_owned()))
}

#[test]
fn the_request_is_named_by_who_has_its_members_or_by_the_operation() {
    assert_eq!(request_of(THING, &facts()), dto("GetThingDto"));
    let stated = PageFacts {
        request_name: Some("FindThingDto".to_owned()),
        ..facts()
    };
    assert_eq!(request_of(THING, &stated), dto("FindThingDto"));
    assert_eq!(request_of(&thing(ID, ""), &stated), None);
    // The spec is more precise: one of them is a time.
    let parcel = "| sentAt | string | No | - | When | |\n| parcelId | string | Yes | - | Number | |\n";
    assert_eq!(request_of(&thing(ID, parcel), &facts()), dto("ParcelDto"));
    let optional = parcel.replace("Yes", "No");
    assert_eq!(request_of(&thing(ID, &optional), &facts()), dto("GetThingDto"));
    let number = parcel.replace("| parcelId | string", "| parcelId | boolean");
    assert_eq!(request_of(&thing(ID, &number), &facts()), dto("GetThingDto"));
    let less = parcel.lines().last().unwrap_or_default();
    assert_eq!(
        request_of(&thing(ID, &format!("{less}\n")), &facts()),
        dto("GetThingDto")
    );
    let elsewhere = thing(ID, parcel).replace("AuthenticationClient", "UserPoolClient");
    assert_eq!(request_of(&elsewhere, &facts()), dto("GetThingDto"));
    let more = format!("{ID}{parcel}");
    assert_eq!(request_of(&thing(ID, &more), &facts()), dto("GetThingDto"));
    // Of several candidates, the one named after the operation.
    let one =
        thing(ID, "| one | string | No | - | One | |\n").replace("getThing", "other");
    assert_eq!(request_of(&one, &facts()), dto("OtherDto"));
    // Names that are already used.
    let taken = thing("getThing", "parcel");
    assert_eq!(request_of(&taken, &facts()), dto("ParcelRequestDto"));
    let taken = thing("getThing", "thing");
    assert_eq!(request_of(&taken, &facts()), dto("ThingRequestDto"));
}

#[test]
fn pages_of_one_client_are_put_together() {
    let other = THING.replace("getThing", "findThing");
    let third = thing("AuthenticationClient", "UserPoolClient");
    let pages = [("a.md", THING), ("b.md", other.as_str()), ("c.md", third.as_str())];
    let facts = PageFacts {
        group: Some("new-things".to_owned()),
        path: None,
        ..facts()
    };
    let (_, rendered) = read(&pages, &facts);
    assert_eq!(rendered.matches("error[page-facts]").count(), 3, "{rendered}");
    let with_path = PageFacts {
        path: Some("/api/things".to_owned()),
        request_name: Some("FindDto".to_owned()),
        ..facts
    };
    let (_, rendered) = read(&pages, &with_path);
    let expected = "\
error[page-option]: `--path` cannot be used with multiple pages
 --> a.md:7:1
  |
7 | `AuthenticationClient.getThing`
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: import the pages one by one

error[page-option]: `--request-name` cannot be used with multiple pages
 --> a.md:7:1
  |
7 | `AuthenticationClient.getThing`
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: import the pages one by one

2 errors in 1 file; no files were written
";
    assert_eq!(rendered, expected);
}

#[test]
fn several_pages_that_the_spec_has_are_read_at_once() {
    let parcel = THING
        .replace("getThing", "sendParcel")
        .replace("| id | string | Yes | - |", "| parcelId | string | Yes | - |");
    let pages = [("a.md", parcel.as_str()), ("b.md", parcel.as_str())];
    let (incoming, rendered) = read(&pages, &PageFacts::default());
    assert_eq!(rendered, "");
    let [client] = incoming.clients.as_slice() else { panic!("{incoming:?}") };
    let count = (client.groups.len(), client.operations.len(), client.schemas.len());
    assert_eq!(count, (1, 1, 1));
}

#[test]
fn a_new_client_and_a_new_group_get_headings_from_their_names() {
    let facts = PageFacts {
        group: Some("new-things".to_owned()),
        ..facts()
    };
    let page = thing("AuthenticationClient", "UserPoolClient");
    let text = shown(&incoming(&page, &facts));
    let expected = "client user_pool Some(\"User pool\") [\"new-things=New things\"]\n";
    assert!(text.starts_with(expected), "{text}");
}

#[test]
fn methods_are_read_in_any_case() {
    assert_eq!(page::method("delete"), Ok(Method::Delete));
    assert_eq!(page::method("PUT"), Ok(Method::Put));
    let told = "expected `GET`, `POST`, `PUT`, `PATCH`, or `DELETE`".to_owned();
    assert_eq!(page::method("HEAD"), Err(told));
}

/// Types on pages may be less precise than in the spec, but not different.
#[test]
fn members_are_the_same_when_the_spec_has_a_closer_type() {
    let row = |name: &str, ty: &str| format!("| {name} | {ty} | No | - | It | |\n");
    let types = [
        ("kind", "enum(a, b)", "number"),
        ("at", "number", "boolean"),
        ("counts", "object", "string"),
        ("raw", "object", "string"),
        ("parcel", "object", "number"),
        ("others", "array", "object"),
    ];
    let rows = |wrong: &str| {
        let row = |(name, ty, other): &(&str, &str, &str)| {
            row(name, if *name == wrong { other } else { ty })
        };
        thing(ID, &types.iter().map(row).collect::<String>())
    };
    assert_eq!(request_of(&rows(""), &facts()), dto("KindsDto"));
    for (name, _, _) in &types {
        assert_eq!(request_of(&rows(name), &facts()), dto("GetThingDto"), "{name}");
    }
}
