//! Reads documents into items of the spec.

use std::collections::{BTreeMap, BTreeSet};

use super::api;
use super::clients::Clients;
use super::decisions::routes;
use super::document::Document;
use super::extensions;
use super::incoming::{Incoming, IncomingClient, IncomingSchema};
use super::known::Known;
use super::naming::{Names, is_file_name};
use super::sink::{Sink, children, member};
use crate::diagnostics::Diagnostics;
use crate::raw::EnvelopeField;
use crate::source::{FileId, Place, SourceFile, Sources};
use crate::yaml::{self, Kind, Node};

/// Reads OpenAPI documents, version 3.0 or 3.1, JSON or YAML. Constructs that the spec does not
/// support are errors; everything else is still read. The places in the result and in the errors
/// are bytes of the documents, so `Locations::default()` suffices to render them.
///
/// The client of a document is the one that the document names, else `client`, else the client with
/// the most of its operations, else the one that its file is named after.
#[must_use]
pub fn read(
    documents: &Sources,
    known: &Known,
    client: Option<&str>,
    diagnostics: &mut Diagnostics,
) -> Incoming {
    let mut incoming = Incoming::default();
    let mut trees: Vec<(String, FileId, Node)> = Vec::new();
    for (id, file) in documents.iter() {
        let tree = yaml::document(id, file, diagnostics);
        let mut sink = Sink {
            file: id,
            diagnostics: &mut *diagnostics,
            notes: &mut incoming.notes,
        };
        let client = tree
            .as_ref()
            .and_then(|root| client_of(root, file, client, known, &mut sink));
        trees.extend(client.zip(tree).map(|(client, root)| (client, id, root)));
    }
    // The document whose name has no suffix is the first of its client.
    trees.sort_by_key(|(client, id, _)| {
        let path = documents.get(*id).map_or("", |file| file.path.as_str());
        // Folders may contain dots, as in `../`.
        let name = path.rsplit(['/', '\\']).next().unwrap_or_default();
        (client.clone(), name.split('.').next().unwrap_or_default().len(), *id)
    });
    read_trees(&trees, known, &mut incoming, diagnostics);
    incoming
}

fn read_trees(
    trees: &[(String, FileId, Node)],
    known: &Known,
    incoming: &mut Incoming,
    diagnostics: &mut Diagnostics,
) {
    let documents: Vec<(&str, Document<'_>)> = trees
        .iter()
        .map(|(client, id, root)| {
            (client.as_str(), Document::new(*id, root, client, &known.decisions))
        })
        .collect();
    let Incoming {
        api,
        clients,
        notes,
        unmatched,
        values,
    } = incoming;
    let mut names = Names::default();
    known.schemas.keys().for_each(|name| names.keep(name));
    let requests = known.operations.iter().filter_map(|it| it.request.as_deref());
    requests.for_each(|name| names.keep(name));
    for (_, document) in &documents {
        let file = document.file;
        let mut sink = Sink {
            file,
            diagnostics: &mut *diagnostics,
            notes: &mut *notes,
        };
        extensions::check(document.root, &mut sink);
        api::read(document, known, api, &mut sink);
        for name in document.names("schemas") {
            names.publish(document.decisions.name(name));
        }
    }
    let envelope = api::envelope(known, api);
    let mut gathered = Clients::default();
    let mut matched = BTreeSet::new();
    for (client, document) in &documents {
        let file = document.file;
        let mut sink = Sink {
            file,
            diagnostics: &mut *diagnostics,
            notes: &mut *notes,
        };
        let schemes = api::schemes(document, known, &mut sink);
        let mut reading = Reading {
            document,
            known,
            envelope: &envelope,
            client,
            sink,
            names: &mut names,
            schemes,
            unknown_schemes: BTreeSet::new(),
            found: Vec::new(),
            inlined: BTreeMap::new(),
            matched: document.decisions.matched.clone(),
            values: &mut *values,
        };
        let read = reading.client();
        matched.append(&mut reading.matched);
        gathered.add(read, known, &mut reading.sink);
    }
    *clients = gathered.finish();
    // An export of the spec already follows all decisions.
    if documents.iter().all(|(_, document)| !document.is_export()) {
        let clients = documents.iter().map(|(client, _)| *client).collect();
        let about = known.decisions_about(&clients).into_iter();
        unmatched.extend(about.filter(|number| !matched.contains(number)));
    }
}

/// A document of a client, and the context for reading it.
pub(super) struct Reading<'a, 'd> {
    pub(super) document: &'a Document<'a>,
    pub(super) known: &'a Known,
    pub(super) envelope: &'a [EnvelopeField],
    pub(super) client: &'a str,
    pub(super) sink: Sink<'d>,
    pub(super) names: &'d mut Names,
    /// Credentials by the names of the security schemes.
    pub(super) schemes: BTreeMap<String, String>,
    pub(super) unknown_schemes: BTreeSet<String>,
    /// Inline schemas found so far.
    pub(super) found: Vec<IncomingSchema>,
    /// Names of inline schemas by their start: references may lead into them.
    pub(super) inlined: BTreeMap<usize, String>,
    /// Indexes of the decisions that apply to it.
    pub(super) matched: BTreeSet<usize>,
    /// Places of examples and defaults.
    pub(super) values: &'d mut BTreeMap<(String, String, &'static str), Place>,
}

impl<'a> Reading<'a, '_> {
    fn client(&mut self) -> IncomingClient {
        let mut groups = self.groups();
        let operations = self.operations(&mut groups);
        let mut schemas = std::mem::take(&mut self.found);
        let components = member(self.document.root, "components");
        if let Some(components) = components {
            for entry in self.sink.entries(components, "schemas") {
                schemas.extend(self.component(entry));
                schemas.append(&mut self.found);
            }
        }
        let nothing = Node::nothing();
        let stated = member(self.document.root, "x-spec-client").unwrap_or(&nothing);
        IncomingClient {
            name: self.client.to_owned(),
            title: self.sink.text(stated, "title"),
            description: self.sink.text(stated, "description"),
            credentials: self.sink.part(stated, "credentials"),
            permissions: self.sink.text(stated, "permissions"),
            pagination: self.sink.part(stated, "pagination"),
            groups: groups.used().collect(),
            operations,
            schemas,
        }
    }
}

/// Returns the client of a document, or `None` if it is not a supported document.
fn client_of(
    root: &Node,
    file: &SourceFile,
    chosen: Option<&str>,
    known: &Known,
    sink: &mut Sink<'_>,
) -> Option<String> {
    if !is_openapi(root, sink) {
        return None;
    }
    let stated = member(root, "x-spec-client");
    let name = stated
        .and_then(|node| sink.text(node, "name"))
        .or_else(|| chosen.map(str::to_owned))
        .or_else(|| known.client_of(&routes(root)).map(str::to_owned))
        .unwrap_or_else(|| {
            let (_, name) =
                file.path.rsplit_once(['/', '\\']).unwrap_or(("", &file.path));
            name.split(['.', '-']).next().unwrap_or_default().to_owned()
        });
    if is_file_name(&name) && name != "schema" {
        return Some(name);
    }
    let place = stated.map_or_else(|| Place::root(sink.file), |node| sink.place(node));
    sink.report(
        "client-name",
        place,
        format!("invalid client name `{name}`"),
        "pass a name of letters and digits with `--client NAME`, or name the file \
         `<client>.openapi.json`",
    );
    None
}

fn is_openapi(root: &Node, sink: &mut Sink<'_>) -> bool {
    let version = match member(root, "openapi").map(|node| &node.kind) {
        Some(Kind::Scalar { text, .. }) => text.as_str(),
        _ => "",
    };
    if version == "3" || version.starts_with("3.") {
        return true;
    }
    let place = member(root, "openapi").or_else(|| member(root, "swagger"));
    let place = place.or_else(|| children(root).first().map(|entry| &entry.value));
    sink.report(
        "no-openapi",
        sink.place(place.unwrap_or(root)),
        "not an OpenAPI 3 document",
        "expected `\"openapi\": \"3.1.0\"` at the top; convert older documents with another tool",
    );
    false
}
