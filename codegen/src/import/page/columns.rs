//! The columns of tables, by their titles in English or Chinese.

use super::sections::squashed;

/// The contents of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Name,
    Type,
    Required,
    Default,
    Description,
    Example,
}

/// Titles in normalized form.
const TITLES: &[(Column, &[&str])] = &[
    (
        Column::Name,
        &[
            "name",
            "field",
            "fieldname",
            "parameter",
            "parametername",
            "名称",
            "参数",
            "参数名",
            "参数名称",
            "字段",
            "字段名",
            "字段名称",
        ],
    ),
    (Column::Type, &["type", "datatype", "类型", "参数类型", "字段类型", "数据类型"]),
    (
        Column::Required,
        &[
            "required",
            "isrequired",
            "isitrequired",
            "whetherrequired",
            "whetheritisrequired",
            "mandatory",
            "是否必填",
            "是否必须",
            "是否必需",
            "是否必传",
            "是否必选",
            "必填",
            "必须",
            "必需",
            "必传",
            "必选",
        ],
    ),
    (Column::Default, &["default", "defaultvalue", "默认值", "默认", "缺省值"]),
    (
        Column::Description,
        &[
            "description",
            "desc",
            "meaning",
            "explanation",
            "描述",
            "说明",
            "含义",
            "备注",
        ],
    ),
    (
        Column::Example,
        &[
            "example",
            "examples",
            "examplevalue",
            "examplevalues",
            "sample",
            "samples",
            "samplevalue",
            "samplevalues",
            "示例值",
            "示例",
            "样例",
            "样例值",
            "例子",
        ],
    ),
];

/// English titles as shown in hints.
pub(super) const NAMES: [&str; 6] =
    ["Name", "Type", "Is it required", "Default Value", "Description", "Example Value"];

/// Returns the column with this title. Pages have many titles for whether a member is required.
pub(super) fn column(title: &str) -> Option<Column> {
    let title = squashed(title);
    let known = TITLES.iter().find(|(_, titles)| titles.contains(&title.as_str()));
    let asks = title.ends_with("required") || title.ends_with("mandatory");
    known.map(|(column, _)| *column).or(asks.then_some(Column::Required))
}

/// Returns whether a cell means yes or no. Translated pages have `is` for 是.
pub(super) fn answer(cell: &str) -> Option<bool> {
    match squashed(cell).as_str() {
        "yes" | "y" | "is" | "true" | "required" | "是" | "必填" | "必须" => {
            Some(true)
        }
        "" | "-" | "no" | "n" | "not" | "false" | "optional" | "否" | "选填"
        | "可选" => Some(false),
        _ => None,
    }
}
