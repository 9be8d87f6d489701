//! A YAML document as a tree with the location of every value.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span};

/// Maximum nesting depth. Far more than a spec needs, and small enough for any stack.
pub(super) const MAX_DEPTH: usize = 128;

/// Maximum number of bytes that aliases may add by repeating their anchors.
const MAX_REPEATED: usize = 16 * 1024 * 1024;

/// A value and its byte range.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) span: Range<usize>,
    pub(crate) kind: Kind,
}

/// The kind of a value.
#[derive(Debug, Clone)]
pub(crate) enum Kind {
    Scalar {
        text: String,
        /// Whether it is unquoted, so that it may be a number, a boolean, or null.
        plain: bool,
    },
    List(Vec<Node>),
    Map(Vec<Entry>),
    /// An invalid or missing value. It is read as any type; its entries are holes for the keys that
    /// were requested.
    Hole(Vec<Entry>),
}

/// A key of a map and its value.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) key: String,
    pub(crate) key_span: Range<usize>,
    pub(crate) value: Node,
}

/// A document and its duplicate keys.
#[derive(Debug)]
pub(super) struct Tree {
    pub(super) root: Node,
    pub(super) duplicates: Vec<Duplicate>,
}

/// A duplicate key of a map. The tree holds the first occurrence.
#[derive(Debug)]
pub(super) struct Duplicate {
    pub(super) key: String,
    pub(super) first: Range<usize>,
    pub(super) again: Range<usize>,
}

/// Why a text is not a valid or supported YAML document.
#[derive(Debug)]
pub(super) struct SyntaxError {
    pub(super) span: Range<usize>,
    pub(super) message: String,
    pub(super) help: &'static str,
}

impl Node {
    /// Returns the entry for `key`, if the node is a map that has it.
    pub(crate) fn entry(&self, key: &str) -> Option<&Entry> {
        match &self.kind {
            Kind::Map(entries) | Kind::Hole(entries) => {
                entries.iter().find(|entry| entry.key == key)
            }
            _ => None,
        }
    }

    /// Returns the item at `index`, if the node is a list that has it.
    pub(super) fn item(&self, index: usize) -> Option<&Node> {
        match &self.kind {
            Kind::List(items) => items.get(index),
            _ => None,
        }
    }

    /// Returns the text of the key `name`, which nearly every map of a spec has.
    pub(super) fn name(&self) -> Option<&str> {
        match &self.entry("name")?.value.kind {
            Kind::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    /// Returns the bytes that a message points at: for a map, those of its name, if it has one.
    pub(super) fn focus(&self) -> Range<usize> {
        match self.entry("name") {
            Some(entry) if matches!(entry.value.kind, Kind::Scalar { .. }) => {
                entry.value.span.clone()
            }
            _ => self.span.clone(),
        }
    }

    pub(super) fn children(&self) -> Box<dyn Iterator<Item = &Node> + '_> {
        match &self.kind {
            Kind::List(items) => Box::new(items.iter()),
            Kind::Map(entries) | Kind::Hole(entries) => {
                Box::new(entries.iter().map(|entry| &entry.value))
            }
            Kind::Scalar { .. } => Box::new(std::iter::empty()),
        }
    }

    fn height(&self) -> usize {
        1 + self.children().map(Node::height).max().unwrap_or(0)
    }

    /// Returns the number of values in the node, including itself.
    pub(super) fn size(&self) -> usize {
        1 + self.children().map(Node::size).sum::<usize>()
    }

    /// Returns the number of bytes of memory that a copy takes.
    fn bytes(&self) -> usize {
        let own = size_of::<Entry>();
        match &self.kind {
            Kind::Scalar { text, .. } => own + text.len(),
            Kind::List(items) => own + items.iter().map(Node::bytes).sum::<usize>(),
            Kind::Map(entries) | Kind::Hole(entries) => {
                let bytes = |entry: &Entry| entry.key.len() + entry.value.bytes();
                own + entries.iter().map(bytes).sum::<usize>()
            }
        }
    }
}

/// Parses a text that must be one YAML document. Returns `None` for an empty document.
pub(super) fn parse(text: &str) -> Result<Option<Tree>, SyntaxError> {
    let mut builder = Builder::new(text);
    let mut parser = Parser::new_from_str(text);
    while let Some(event) = parser.next_event() {
        let (event, span) = event.map_err(|error| builder.scan_error(&error))?;
        builder.take(event, span)?;
    }
    let duplicates = builder.duplicates;
    Ok(builder.root.map(|root| Tree { root, duplicates }))
}

/// A list or map that is still being read.
struct Open {
    node: Node,
    anchor: usize,
    /// The key of the next value.
    key: Option<(String, Range<usize>)>,
}

struct Builder<'a> {
    text: &'a str,
    /// Byte offset of each character: the parser counts characters.
    offsets: Vec<usize>,
    open: Vec<Open>,
    anchors: BTreeMap<usize, Node>,
    repeated: usize,
    documents: usize,
    root: Option<Node>,
    duplicates: Vec<Duplicate>,
}

impl<'a> Builder<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            text,
            offsets: text.char_indices().map(|(offset, _)| offset).collect(),
            open: Vec::new(),
            anchors: BTreeMap::new(),
            repeated: 0,
            documents: 0,
            root: None,
            duplicates: Vec::new(),
        }
    }

    fn take(&mut self, event: Event<'_>, span: Span) -> Result<(), SyntaxError> {
        let span = self.bytes(span);
        match event {
            Event::DocumentStart(_) => self.start_document(span),
            Event::Scalar(text, style, anchor, tag) => {
                let plain = style == ScalarStyle::Plain && tag.is_none();
                let span = self.quoted(style, span);
                self.add(scalar(text, plain, span), anchor)
            }
            Event::SequenceStart(anchor, _) => {
                self.start(Kind::List(Vec::new()), span, anchor)
            }
            Event::MappingStart(anchor, _) => {
                self.start(Kind::Map(Vec::new()), span, anchor)
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(&span),
            Event::Alias(anchor) => self.repeat(anchor, span),
            Event::Nothing
            | Event::StreamStart
            | Event::StreamEnd
            | Event::DocumentEnd => Ok(()),
        }
    }

    fn start_document(&mut self, span: Range<usize>) -> Result<(), SyntaxError> {
        self.documents += 1;
        if self.documents == 1 {
            return Ok(());
        }
        Err(SyntaxError {
            span,
            message: "multiple YAML documents in one file".to_owned(),
            help: "remove this `---`, or move what follows it to a file of its own",
        })
    }

    fn start(
        &mut self,
        kind: Kind,
        span: Range<usize>,
        anchor: usize,
    ) -> Result<(), SyntaxError> {
        check_depth(self.open.len() + 1, &span)?;
        self.open.push(Open {
            node: Node { span, kind },
            anchor,
            key: None,
        });
        Ok(())
    }

    fn end(&mut self, span: &Range<usize>) -> Result<(), SyntaxError> {
        let Some(Open {
            mut node, anchor, ..
        }) = self.open.pop()
        else {
            return Ok(());
        };
        if let Kind::Map(entries) = &mut node.kind {
            self.duplicates.append(&mut take_out_duplicates(entries));
        }
        self.fit(&mut node, span);
        self.add(node, anchor)
    }

    /// Sets the span of a list or map from its first to its last child, including brackets.
    fn fit(&self, node: &mut Node, end: &Range<usize>) {
        let bracket = self.text.as_bytes().get(node.span.start);
        if matches!(bracket, Some(b'[' | b'{')) {
            // The parser includes the comment after the bracket.
            node.span.end = end.end.min(end.start + 1).max(node.span.start);
            return;
        }
        let first = match &node.kind {
            Kind::Map(entries) => entries.first().map(|entry| entry.key_span.start),
            _ => node.children().next().map(|child| child.span.start),
        };
        let start = first.unwrap_or(node.span.start);
        let last = node.children().last().map_or(start, |child| child.span.end);
        node.span = start..last.max(start);
    }

    /// Returns the span of a scalar without trailing blanks and comment, which the parser includes
    /// for quoted scalars.
    fn quoted(&self, style: ScalarStyle, span: Range<usize>) -> Range<usize> {
        let text = self.text.get(span.clone()).unwrap_or_default();
        let inner = text.get(1..).unwrap_or_default();
        let length = match style {
            ScalarStyle::DoubleQuoted => double_quoted(inner),
            ScalarStyle::SingleQuoted => single_quoted(inner),
            _ => None,
        };
        match length {
            Some(length) => span.start..span.start + 1 + length,
            None => span,
        }
    }

    fn repeat(&mut self, anchor: usize, span: Range<usize>) -> Result<(), SyntaxError> {
        let Some(named) = self.anchors.get(&anchor) else {
            return Err(SyntaxError {
                span,
                message: "recursive alias".to_owned(),
                help: "replace the alias with the value",
            });
        };
        check_depth(self.open.len() + named.height(), &span)?;
        charge(&mut self.repeated, named, &span)?;
        let kind = named.kind.clone();
        self.add(Node { span, kind }, 0)
    }

    /// Adds a finished node to its parent.
    fn add(&mut self, node: Node, anchor: usize) -> Result<(), SyntaxError> {
        if anchor != 0 {
            charge(&mut self.repeated, &node, &node.span)?;
            self.anchors.insert(anchor, node.clone());
        }
        let Some(parent) = self.open.last_mut() else {
            self.root = Some(node);
            return Ok(());
        };
        match (&mut parent.node.kind, parent.key.take()) {
            (Kind::List(items), _) => items.push(node),
            (Kind::Map(entries), Some((key, span))) => {
                entries.push(entry(key, span, node));
            }
            (Kind::Map(_), None) => parent.key = Some(key_of(node)?),
            (Kind::Scalar { .. } | Kind::Hole(_), _) => {}
        }
        Ok(())
    }

    fn bytes(&self, span: Span) -> Range<usize> {
        let start = self.byte(span.start);
        start..self.byte(span.end).max(start)
    }

    fn byte(&self, marker: Marker) -> usize {
        self.offsets.get(marker.index()).copied().unwrap_or(self.text.len())
    }

    fn scan_error(&self, error: &saphyr_parser::ScanError) -> SyntaxError {
        let at = self.byte(*error.marker());
        scan_error(at..at, error)
    }
}

/// Converts an error of the parser.
pub(super) fn scan_error(
    span: Range<usize>,
    error: &saphyr_parser::ScanError,
) -> SyntaxError {
    if error.info().contains("recursion limit") {
        // The parser looks ahead, and has a nesting limit of its own.
        return too_deep(span);
    }
    SyntaxError {
        span,
        message: format!("invalid YAML: {}", error.info()),
        help: SYNTAX_HELP,
    }
}

/// Help text for YAML syntax errors, which parsers often detect late.
pub(super) const SYNTAX_HELP: &str = "check indentation, quotes, brackets, and `: ` or `#` in \
     unquoted text, here and in the lines above";

/// Returns the length of a double-quoted scalar up to and including its closing quote.
fn double_quoted(text: &str) -> Option<usize> {
    let mut escaped = false;
    let end = text.bytes().position(|byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    })?;
    Some(end + 1)
}

/// Returns the same for a single-quoted scalar, in which `''` stands for `'`.
fn single_quoted(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match (byte, bytes.get(at + 1)) {
            (b'\'', Some(b'\'')) => at += 2,
            (b'\'', _) => return Some(at + 1),
            _ => at += 1,
        }
    }
    None
}

/// Counts a copy of a node, and rejects it if it exceeds the limit.
fn charge(
    repeated: &mut usize,
    node: &Node,
    span: &Range<usize>,
) -> Result<(), SyntaxError> {
    *repeated += node.bytes();
    if *repeated <= MAX_REPEATED {
        return Ok(());
    }
    Err(SyntaxError {
        span: span.clone(),
        message: "the aliases of this file expand to too much data".to_owned(),
        help: "replace the aliases with their values",
    })
}

fn scalar(text: Cow<'_, str>, plain: bool, span: Range<usize>) -> Node {
    Node {
        span,
        kind: Kind::Scalar {
            text: text.into_owned(),
            plain,
        },
    }
}

fn entry(key: String, key_span: Range<usize>, mut value: Node) -> Entry {
    if value.span.is_empty() {
        // A missing value has no bytes to show, so the key is shown.
        value.span = key_span.clone();
    }
    Entry {
        key,
        key_span,
        value,
    }
}

/// Keeps the first entry of each key. Runs once per map, because maps may be long.
pub(super) fn take_out_duplicates(entries: &mut Vec<Entry>) -> Vec<Duplicate> {
    let mut firsts: BTreeMap<&str, &Entry> = BTreeMap::new();
    let mut duplicates = Vec::new();
    for entry in entries.iter() {
        match firsts.get(entry.key.as_str()) {
            None => drop(firsts.insert(&entry.key, entry)),
            Some(first) => duplicates.push(Duplicate {
                key: entry.key.clone(),
                first: first.key_span.clone(),
                again: entry.key_span.clone(),
            }),
        }
    }
    let mut again = duplicates.iter().map(|duplicate| &duplicate.again).peekable();
    entries.retain(|entry| again.next_if(|span| **span == entry.key_span).is_none());
    duplicates
}

fn key_of(node: Node) -> Result<(String, Range<usize>), SyntaxError> {
    match node.kind {
        Kind::Scalar { text, .. } => Ok((text, node.span)),
        Kind::List(_) | Kind::Map(_) | Kind::Hole(_) => Err(SyntaxError {
            span: node.span,
            message: "invalid key: expected a string, found a list or a map".to_owned(),
            help: "quote text that starts with `{` or `[`",
        }),
    }
}

pub(super) fn check_depth(depth: usize, span: &Range<usize>) -> Result<(), SyntaxError> {
    if depth <= MAX_DEPTH { Ok(()) } else { Err(too_deep(span.clone())) }
}

fn too_deep(span: Range<usize>) -> SyntaxError {
    SyntaxError {
        span,
        message: format!("lists and maps are nested more than {MAX_DEPTH} levels deep"),
        help: "check for unclosed brackets",
    }
}
