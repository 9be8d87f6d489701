//! Tests the import of published pages. Each folder of `bad/import_page` is an invalid page;
//! `expected.txt` is the whole output. After a change of messages, `UPDATE=1 cargo test -p codegen
//! --test import_page` regenerates it; review the diff.
#![allow(clippy::unwrap_used, clippy::panic)]

mod cases;
mod check;
mod decided;
mod followed;
mod hostile;
mod naming;
mod reading;
mod shown;
#[path = "../support/mod.rs"]
mod support;

use std::path::Path;
use std::sync::LazyLock;

use codegen::Locations;
use codegen::diagnostics::{Diagnostics, Style};
use codegen::import::incoming::{Incoming, IncomingOperation};
use codegen::import::page::{self, PageFacts};
use codegen::load::load;
use codegen::raw::{Method, Spec};
use codegen::source::{SourceFile, Sources};
use support::{files_in, sources};

const API: &str = r#"
title: Example
package: example
version: "1"
description: An example.
documentation: https://example.com
clients:
  - { name: authentication, title: Authentication, description: Calls., groups: [parcels] }
credentials:
  - { name: app, header: x-app, description: The application. }
  - { name: user, header: x-user, description: The user. }
envelope:
  - { name: statusCode, type: integer, description: Status., example: 200 }
  - { name: message, type: string, description: What happened., example: Done }
  - { name: apiCode, type: integer, optional: true, description: Finer status. }
  - { name: requestId, type: string, optional: true, description: Id of the call. }
"#;

const PARCELS: &str = "
title: Parcels
description: Where they are.
operations:
  - name: sendParcel
    method: PUT
    path: /api/send/{parcelId}
    summary: Send a parcel
    description: Sends it.
    credentials: [app]
    idempotent: false
    request:
      name: SendParcelDto
      description: What to send.
      parameters:
        - { name: parcelId, in: path, type: string, required: true, description: The parcel. }
        - { name: fast, in: query, type: boolean, description: Whether to hurry. }
    response: {}
schemas:
  - name: ParcelDto
    description: A parcel.
    fields:
      - { name: parcelId, type: string, required: true, description: The parcel. }
      - { name: sentAt, type: date-time, description: When it was sent. }
  - name: OneDto
    description: One.
    fields: [{ name: one, type: string, description: One. }]
  - name: OtherDto
    description: Another one.
    fields: [{ name: one, type: string, secret: true, description: One. }]
  - name: KindsDto
    description: Kinds.
    fields:
      - { name: kind, type: KindDto, description: Kind. }
      - { name: at, type: timestamp-seconds, description: When. }
      - { name: counts, type: map of integer, description: Counts. }
      - { name: raw, type: any, description: Anything. }
      - { name: parcel, type: ParcelDto, description: A parcel. }
      - { name: others, type: array of OtherDto, description: Others. }
  - name: KindDto
    description: A kind.
    values: [{ value: a, description: A. }, { value: b, description: B. }]
";

static SPEC: LazyLock<Spec> = LazyLock::new(|| {
    let files = [
        ("api.yaml", API),
        ("errors.yaml", "status_codes: []\napi_codes: []\n"),
        ("authentication/parcels.yaml", PARCELS),
    ];
    let sources = sources(files.map(|(path, text)| (path.to_owned(), text.to_owned())));
    let mut diagnostics = Diagnostics::default();
    let loaded = load(&sources, &mut diagnostics);
    let rendered = diagnostics.render(&sources, &loaded.locations, Style::Plain);
    assert!(diagnostics.is_empty(), "{rendered}");
    loaded.spec
});

fn facts() -> PageFacts {
    PageFacts {
        method: Some(Method::Post),
        path: Some("/api/things".to_owned()),
        credentials: Some(vec!["app".to_owned()]),
        idempotent: Some(true),
        request_name: None,
        group: Some("parcels".to_owned()),
    }
}

fn documents(pages: &[(&str, &str)]) -> Sources {
    let files = pages.iter().map(|(path, text)| SourceFile {
        path: (*path).to_owned(),
        text: (*text).to_owned(),
    });
    Sources::documents(files.collect())
}

/// Returns the contents of pages, and the diagnostics.
fn read(pages: &[(&str, &str)], facts: &PageFacts) -> (Incoming, String) {
    let sources = documents(pages);
    let mut diagnostics = Diagnostics::default();
    let incoming = page::read(&sources, &SPEC, facts, &mut diagnostics);
    let rendered = if diagnostics.is_empty() {
        String::new()
    } else {
        diagnostics.render(&sources, &Locations::default(), Style::Plain)
    };
    (incoming, rendered)
}

/// Returns the contents of a valid page.
fn incoming(page: &str, facts: &PageFacts) -> Incoming {
    let (incoming, rendered) = read(&[("page.md", page)], facts);
    assert_eq!(rendered, "");
    incoming
}

fn only(incoming: &Incoming) -> &IncomingOperation {
    let [client] = incoming.clients.as_slice() else { panic!("{incoming:?}") };
    let [operation] = client.operations.as_slice() else { panic!("{incoming:?}") };
    operation
}

fn good(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import_page/pages");
    files_in(&folder).remove(name).unwrap()
}

/// A minimal page.
const THING: &str = include_str!("../bad/import_page/page_facts/page.md");

/// Returns the page with one replacement.
fn thing(from: &str, to: &str) -> String {
    assert!(THING.contains(from), "{from}");
    THING.replacen(from, to, 1)
}

const ID: &str = "| id | string | Yes | - | Id of the thing | `t` |\n";

const ENVELOPE: &str =
    "| statusCode | number | Status |\n| message | string | What happened |\n";

const DATA: &str = "| data | <a href=\"#ThingDto\">ThingDto</a> | The thing |\n";
