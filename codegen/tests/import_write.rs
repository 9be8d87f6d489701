//! Tests that items with any contents are written so that they can be read again.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use codegen::diagnostics::{Diagnostics, Style};
use codegen::import::incoming::{
    Incoming, IncomingClient, IncomingGroup, IncomingOperation, IncomingSchema,
};
use codegen::import::merge::{Options, merge};
use codegen::raw::{Operation, Schema};
use codegen::source::{FileId, Place, Sources};
use support::{Random, sources};

fn incoming(operations: Vec<Operation>, schemas: Vec<Schema>) -> Incoming {
    let place = Place::root(FileId(0));
    let group = IncomingGroup {
        name: "things".to_owned(),
        title: "Things".to_owned(),
        description: Some("Everything there is.".to_owned()),
    };
    let operation = |operation| IncomingOperation {
        group: "things".to_owned(),
        operation,
        place: place.clone(),
    };
    let schema = |schema| IncomingSchema {
        home: Some("things".to_owned()),
        schema,
        place: place.clone(),
        is_inline: false,
        is_request: Some(false),
    };
    let client = IncomingClient {
        credentials: None,
        pagination: None,
        name: "one".to_owned(),
        title: Some("One".to_owned()),
        description: Some("The only client.".to_owned()),
        permissions: None,
        groups: vec![group],
        operations: operations.into_iter().map(operation).collect(),
        schemas: schemas.into_iter().map(schema).collect(),
    };
    Incoming {
        clients: vec![client],
        ..Incoming::default()
    }
}

#[test]
fn every_entry_is_read_as_it_was_written() {
    let mut random = Random(0x2545_f491_4f6c_dd1d);
    for round in 0..300 {
        let names: Vec<_> =
            (0..1 + random.below(4)).map(|index| format!("call{index}")).collect();
        let operations: Vec<_> =
            names.iter().map(|name| random.operation(name)).collect();
        let schemas: Vec<_> =
            ["Known", "Other", "中 文"].iter().map(|name| random.schema(name)).collect();
        let empty = Sources::default();
        let read = incoming(operations.clone(), schemas.clone());
        // Random values do not match their types.
        let options = Options {
            keeps_misfits: true,
            ..Options::default()
        };
        let made = merge(&empty, read, options).unwrap_or_else(|failure| {
            panic!("{}", failure.render(&empty, Style::Plain))
        });
        let text = &made.files["one/things.yaml"];
        let mut diagnostics = Diagnostics::default();
        let loaded = codegen::load::load(&sources(made.files.clone()), &mut diagnostics);
        let group = &loaded.spec.groups.first().unwrap().content;
        assert_eq!(group.operations, operations, "{round}:\n{text}");
        assert_eq!(group.schemas, schemas, "{round}:\n{text}");
        let wide =
            text.lines().find(|line| line.contains("description: ") && line.len() > 300);
        assert_eq!(wide, None);
    }
}
