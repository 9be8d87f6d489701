//! Determines the subjects of the sections of a page by their headings in English or Chinese.

use super::markdown::{Block, Table, Text};

/// A page divided into sections.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) title: Option<Text>,
    /// The first paragraph below the title.
    pub(super) introduction: Option<Text>,
    pub(super) sections: Vec<Section>,
}

/// A heading and its content, up to the next heading.
#[derive(Debug)]
pub(super) struct Section {
    pub(super) subject: Subject,
    pub(super) heading: Text,
    pub(super) paragraphs: Vec<Text>,
    pub(super) tables: Vec<Table>,
}

/// The subject of a section.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    Method,
    Request,
    Response,
    /// The heading above the structures.
    Structures,
    /// A structure.
    Structure,
    /// Any other text.
    Prose,
}

/// Headings in normalized form: lowercase, without spaces.
const HEADINGS: &[(Subject, &[&str])] = &[
    (
        Subject::Method,
        &[
            "methodname",
            "method",
            "functionname",
            "方法名称",
            "方法名",
            "方法",
            "函数名称",
        ],
    ),
    (
        Subject::Request,
        &[
            "requestparameters",
            "requestparameter",
            "requestparams",
            "parameters",
            "请求参数",
            "请求入参",
            "入参",
            "参数",
        ],
    ),
    (
        Subject::Response,
        &[
            "requestresponse",
            "response",
            "responseparameters",
            "requestreturn",
            "requestresult",
            "responseresult",
            "responsedata",
            "returnvalue",
            "returns",
            "请求响应",
            "请求返回",
            "响应",
            "响应参数",
            "返回",
            "返回值",
            "返回参数",
            "返回结果",
            "响应结果",
        ],
    ),
    (
        Subject::Structures,
        &["datastructure", "datastructures", "datatypes", "数据结构", "数据类型"],
    ),
];

/// English headings as shown in hints.
pub(super) const NAMES: [&str; 4] =
    ["Method Name", "Request Parameters", "Request Response", "Data Structure"];

/// Normalizes a heading or the title of a column.
pub(super) fn squashed(text: &str) -> String {
    text.chars()
        .filter(|c| {
            !c.is_whitespace() && !matches!(c, ':' | '：' | '?' | '？' | '`' | '*')
        })
        .flat_map(char::to_lowercase)
        .collect()
}

/// Divides the blocks of a page by headings.
pub(super) fn page(blocks: Vec<Block>) -> Page {
    let mut page = Page::default();
    let mut has_structures = false;
    for block in blocks {
        match block {
            Block::Heading(heading) => {
                let subject = subject(&heading, has_structures);
                has_structures = match subject {
                    Subject::Structures => true,
                    Subject::Structure => has_structures,
                    _ => false,
                };
                if page.sections.is_empty() && subject == Subject::Prose {
                    page.title = Some(heading.clone());
                }
                page.sections.push(Section {
                    subject,
                    heading,
                    paragraphs: Vec::new(),
                    tables: Vec::new(),
                });
            }
            Block::Paragraph(text) => match page.sections.as_mut_slice() {
                [first] if first.subject == Subject::Prose => {
                    page.introduction.get_or_insert_with(|| text.clone());
                    first.paragraphs.push(text);
                }
                [.., last] => last.paragraphs.push(text),
                [] => {}
            },
            Block::Table(table) => {
                if let Some(last) = page.sections.last_mut() {
                    last.tables.push(table);
                }
            }
        }
    }
    page
}

/// Returns the subject of a heading. Below the structures, every other heading is the name of one.
fn subject(heading: &Text, has_structures: bool) -> Subject {
    let text = squashed(&heading.text);
    let known = HEADINGS.iter().find(|(_, words)| words.contains(&text.as_str()));
    match known {
        Some((subject, _)) => *subject,
        None if heading.anchor.is_some() => Subject::Structure,
        None if has_structures && is_word(&heading.plain()) => Subject::Structure,
        None => Subject::Prose,
    }
}

/// Returns whether it can name an operation or a structure.
pub(super) fn is_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}
