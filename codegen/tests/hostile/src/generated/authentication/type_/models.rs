// @generated from spec/authentication/type.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Type | `t`.

use crate::generated::authentication::OnlySchema;
use crate::generated::shared::StringDto;
use crate::runtime::prelude::*;

/// Parameters in the path and in the query.
///
/// Used by [`clone_`](crate::authentication::AuthenticationClient::clone_).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloneParametersDto {
    /// A segment.
    #[doc(alias = "self")]
    pub self_: String,
    /// A part of a segment.
    #[doc(alias = "2fa")]
    pub _2fa: i64,
    /// Several texts.
    #[doc(alias = "crate")]
    pub crate_: Option<Vec<String>>,
    /// An object.
    #[doc(alias = "zh-CN")]
    pub zh_cn: Option<BTreeMap<String, i64>>,
    /// A name with a space.
    ///
    /// Limits: at least 1, at most 50.\
    /// Server default: `10`.
    #[doc(alias = "page size")]
    pub page_size: Option<i64>,
    /// A secret.
    pub token: Option<Secret>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CloneParametersDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(self_: impl Into<String>, _2fa: i64) -> Self {
        Self {
            self_: self_.into(),
            _2fa,
            ..Record::blank()
        }
    }

    /// Sets [`crate_`](Self#structfield.crate_).
    pub fn crate_(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.crate_ = value.into_option();
        self
    }

    /// Sets [`zh_cn`](Self#structfield.zh_cn).
    pub fn zh_cn(mut self, value: impl IntoOption<BTreeMap<String, i64>>) -> Self {
        self.zh_cn = value.into_option();
        self
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_size = value.into_option();
        self
    }

    /// Sets [`token`](Self#structfield.token).
    pub fn token(mut self, value: impl IntoOption<Secret>) -> Self {
        self.token = value.into_option();
        self
    }
}

record! {
    CloneParametersDto {
        required self_ = "self",
        required _2fa = "2fa",
        optional crate_ = "crate",
        optional zh_cn = "zh-CN",
        optional page_size = "page size",
        optional token = "token",
    }
}

/// Parameters everywhere.
///
/// Used by [`builder_`](crate::authentication::AuthenticationClient::builder_).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BuilderParametersDto {
    /// Which one.
    pub id: String,
    /// Only try.
    #[doc(alias = "dry-run")]
    pub dry_run: Option<bool>,
    /// Null clears, absent keeps.
    ///
    /// `null` differs from an unset field.
    pub value: Patch<bool>,
    /// A fraction.
    pub size: Option<f64>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl BuilderParametersDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`dry_run`](Self#structfield.dry_run).
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }

    /// Sets [`value`](Self#structfield.value).
    pub fn value(mut self, value: impl IntoPatch<bool>) -> Self {
        self.value = value.into_patch();
        self
    }

    /// Sets [`size`](Self#structfield.size).
    pub fn size(mut self, value: impl IntoOption<f64>) -> Self {
        self.size = value.into_option();
        self
    }
}

record! {
    BuilderParametersDto {
        required id = "id",
        optional dry_run = "dry-run",
        optional value = "value",
        optional size = "size",
    }
}

/// Which page.
///
/// Used by [`list_nothing`](crate::authentication::AuthenticationClient::list_nothing).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListNothingDto {
    /// A page.
    pub page: Option<i64>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListNothingDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`page`](Self#structfield.page).
    pub fn page(mut self, value: impl IntoOption<i64>) -> Self {
        self.page = value.into_option();
        self
    }
}

record! {
    ListNothingDto {
        optional page = "page",
    }
}

/// Files and more.
///
/// Used by [`send_files`](crate::authentication::AuthenticationClient::send_files).
#[doc(alias = "sendFiles")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendFiles {
    /// Which one.
    pub id: i64,
    /// When.
    #[doc(alias = "a b")]
    pub a_b: DateTime,
    /// A file.
    pub quote: File,
    /// Files.
    ///
    /// Limits: at least 1 element.
    pub more: Option<Vec<File>>,
    /// An array.
    pub kinds: Option<Vec<ErrorLevel>>,
    /// Text.
    pub note: Option<Secret>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SendFiles {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(id: i64, a_b: impl Into<DateTime>, quote: File) -> Self {
        Self {
            id,
            a_b: a_b.into(),
            quote,
            ..Record::blank()
        }
    }

    /// Sets [`more`](Self#structfield.more).
    pub fn more(mut self, value: impl IntoOption<Vec<File>>) -> Self {
        self.more = value.into_option();
        self
    }

    /// Sets [`kinds`](Self#structfield.kinds).
    pub fn kinds(mut self, value: impl IntoOption<Vec<ErrorLevel>>) -> Self {
        self.kinds = value.into_option();
        self
    }

    /// Sets [`note`](Self#structfield.note).
    pub fn note(mut self, value: impl IntoOption<Secret>) -> Self {
        self.note = value.into_option();
        self
    }
}

record! {
    SendFiles = "sendFiles" {
        required id = "id",
        required a_b = "a b",
        required quote = "quo\"te;\\",
        optional more = "more",
        optional kinds = "kinds",
        optional note = "note",
    }
}

/// A page with an odd name.
///
/// Used by [`list_pages`](crate::authentication::AuthenticationClient::list_pages), [`list_cursors`](crate::authentication::AuthenticationClient::list_cursors).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PageDto {
    /// Which page.
    #[doc(alias = "pa|ge`")]
    pub pa_ge: Option<PageNumber>,
    /// Where to go on.
    pub cursor: Option<Secret>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl PageDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`pa_ge`](Self#structfield.pa_ge).
    pub fn pa_ge(mut self, value: impl IntoOption<PageNumber>) -> Self {
        self.pa_ge = value.into_option();
        self
    }

    /// Sets [`cursor`](Self#structfield.cursor).
    pub fn cursor(mut self, value: impl IntoOption<Secret>) -> Self {
        self.cursor = value.into_option();
        self
    }
}

record! {
    PageDto {
        optional pa_ge = "pa|ge`",
        optional cursor = "cursor",
    }
}

/// Members named like keywords.
///
/// Used by [`list_all`](crate::authentication::AuthenticationClient::list_all).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PageNumber {
    /// Which one.
    pub r#type: Option<i64>,
    /// How many entries.
    ///
    /// Limits: at most 3.
    #[doc(alias = "self")]
    pub self_: Option<i64>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl PageNumber {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`type`](Self#structfield.type).
    pub fn r#type(mut self, value: impl IntoOption<i64>) -> Self {
        self.r#type = value.into_option();
        self
    }

    /// Sets [`self_`](Self#structfield.self_).
    pub fn self_(mut self, value: impl IntoOption<i64>) -> Self {
        self.self_ = value.into_option();
        self
    }
}

record! {
    PageNumber {
        optional r#type = "type",
        optional self_ = "self",
    }
}

/// Entries with odd names.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PagesDto {
    /// What is there.
    #[doc(alias = "pa|ge`")]
    pub pa_ge: Pages,
    /// The next cursor.
    pub next: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PagesDto {
        required pa_ge = "pa|ge`",
        optional next = "next",
    }
}

/// Entries.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Pages {
    /// An acronym.
    #[doc(alias = "IPv4")]
    pub ipv4: Option<Vec<String>>,
    /// Of a group without operations.
    pub only: Option<OnlySchema>,
    /// How many there are.
    #[doc(alias = "self")]
    pub self_: Option<i64>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    Pages {
        optional ipv4 = "IPv4",
        optional only = "only",
        optional self_ = "self",
    }
}

/// Named like a type of the runtime.
///
/// Used by [`send_form`](crate::authentication::AuthenticationClient::send_form).
#[doc(alias = "File")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FileDto {
    /// Characters that mean something in a form.
    #[doc(alias = "a&b=c")]
    pub a_b_c: String,
    /// When.
    ///
    /// `null` differs from an unset field.\
    /// Example: `2026-01-31T08:00:00.000Z`.
    #[doc(alias = "DateTime")]
    pub date_time: Patch<DateTime>,
    /// An array.
    ///
    /// Limits: at least 1 element, at most 2 elements.\
    /// Server default: `["ok"]`.
    pub levels: Option<Vec<ErrorLevel>>,
    /// A number.
    pub count: Option<i64>,
    /// A fraction.
    pub size: Option<f64>,
    /// True or false.
    pub flag: Option<bool>,
    /// A secret.
    pub token: Option<Secret>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl FileDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(a_b_c: impl Into<String>) -> Self {
        Self {
            a_b_c: a_b_c.into(),
            ..Record::blank()
        }
    }

    /// Sets [`date_time`](Self#structfield.date_time).
    pub fn date_time(mut self, value: impl IntoPatch<DateTime>) -> Self {
        self.date_time = value.into_patch();
        self
    }

    /// Sets [`levels`](Self#structfield.levels).
    pub fn levels(mut self, value: impl IntoOption<Vec<ErrorLevel>>) -> Self {
        self.levels = value.into_option();
        self
    }

    /// Sets [`count`](Self#structfield.count).
    pub fn count(mut self, value: impl IntoOption<i64>) -> Self {
        self.count = value.into_option();
        self
    }

    /// Sets [`size`](Self#structfield.size).
    pub fn size(mut self, value: impl IntoOption<f64>) -> Self {
        self.size = value.into_option();
        self
    }

    /// Sets [`flag`](Self#structfield.flag).
    pub fn flag(mut self, value: impl IntoOption<bool>) -> Self {
        self.flag = value.into_option();
        self
    }

    /// Sets [`token`](Self#structfield.token).
    pub fn token(mut self, value: impl IntoOption<Secret>) -> Self {
        self.token = value.into_option();
        self
    }
}

record! {
    FileDto = "File" {
        required a_b_c = "a&b=c",
        optional date_time = "DateTime",
        optional levels = "levels",
        optional count = "count",
        optional size = "size",
        optional flag = "flag",
        optional token = "token",
    }
}

/// A DTO named like a Rust type | with `bars`.
///
/// Used by [`type`](crate::authentication::AuthenticationClient::type).
#[doc(alias = "Result")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResultDto {
    /// A keyword | \<b\>.
    ///
    /// Example: ``a|b`c<d>"e\``.
    pub r#type: String,
    /// Cannot be written raw.
    ///
    /// Deprecated. Use `type` instead.
    #[doc(alias = "self")]
    pub self_: Option<i64>,
    /// Cannot be written raw.
    #[doc(alias = "crate")]
    pub crate_: Option<bool>,
    /// Cannot be written raw.
    #[doc(alias = "super")]
    pub super_: Option<f64>,
    /// Would collide with self.
    #[doc(alias = "Self")]
    pub itself: Option<JsonValue>,
    /// Starts with a digit.
    #[doc(alias = "2fa")]
    pub _2fa: Option<Box<OptionDto>>,
    /// An acronym.
    ///
    /// Limits: at most 3 elements.
    #[doc(alias = "IPv4")]
    pub ipv4: Option<Vec<String>>,
    /// A hyphen.
    ///
    /// Limits: at least 1 character, at most 5 characters.\
    /// Server default: `zh`.
    #[doc(alias = "zh-CN")]
    pub zh_cn: Option<String>,
    /// Named like the constructor.
    pub new: Option<Secret>,
    /// Named like a method of every value.
    pub clone: Option<String>,
    /// Named like the members beside the documented ones.
    #[doc(alias = "extra")]
    pub extra_: Option<JsonObject>,
    /// Named like an argument of the emitted code.
    pub visit: Option<String>,
    /// Named like a function of the emitted code.
    pub required: String,
    /// Named like a function of the emitted code.
    pub blank: String,
    /// A keyword of edition 2024.
    ///
    /// `null` differs from an unset field.
    pub r#gen: Patch<UnixMillis>,
    /// Snake case.
    pub user_id: Option<String>,
    /// The same in camel case.
    #[doc(alias = "userId")]
    pub user_id_camel: Option<String>,
    /// No name at all.
    pub empty_name: Option<String>,
    /// No ASCII letter.
    #[doc(alias = "中文")]
    pub chinese: Option<String>,
    /// Characters that end a literal.
    pub quote_d: Option<String>,
    /// Recursion.
    pub child: Option<Box<ResultDto>>,
    /// Recursion through a list.
    pub children: Option<Vec<ResultDto>>,
    /// Recursion through a map.
    #[doc(alias = "byName")]
    pub by_name: Option<BTreeMap<String, OptionDto>>,
    /// A shared DTO.
    ///
    /// `null` differs from an unset field.
    pub record: Patch<StringDto>,
    /// Values that are no identifiers.
    pub kind: ResultDtoKind,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ResultDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        r#type: impl Into<String>,
        required: impl Into<String>,
        blank: impl Into<String>,
        kind: impl Into<ResultDtoKind>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            required: required.into(),
            blank: blank.into(),
            kind: kind.into(),
            ..Record::blank()
        }
    }

    /// Sets [`self_`](Self#structfield.self_).
    pub fn self_(mut self, value: impl IntoOption<i64>) -> Self {
        self.self_ = value.into_option();
        self
    }

    /// Sets [`crate_`](Self#structfield.crate_).
    pub fn crate_(mut self, value: impl IntoOption<bool>) -> Self {
        self.crate_ = value.into_option();
        self
    }

    /// Sets [`super_`](Self#structfield.super_).
    pub fn super_(mut self, value: impl IntoOption<f64>) -> Self {
        self.super_ = value.into_option();
        self
    }

    /// Sets [`itself`](Self#structfield.itself).
    pub fn itself(mut self, value: impl IntoOption<JsonValue>) -> Self {
        self.itself = value.into_option();
        self
    }

    /// Sets [`_2fa`](Self#structfield._2fa).
    pub fn _2fa(mut self, value: impl IntoOption<OptionDto>) -> Self {
        self._2fa = value.into_option().map(Box::new);
        self
    }

    /// Sets [`ipv4`](Self#structfield.ipv4).
    pub fn ipv4(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.ipv4 = value.into_option();
        self
    }

    /// Sets [`zh_cn`](Self#structfield.zh_cn).
    pub fn zh_cn(mut self, value: impl IntoOption<String>) -> Self {
        self.zh_cn = value.into_option();
        self
    }

    /// Sets [`new`](Self#structfield.new).
    pub fn new_(mut self, value: impl IntoOption<Secret>) -> Self {
        self.new = value.into_option();
        self
    }

    /// Sets [`clone`](Self#structfield.clone).
    pub fn clone_(mut self, value: impl IntoOption<String>) -> Self {
        self.clone = value.into_option();
        self
    }

    /// Sets [`extra_`](Self#structfield.extra_).
    pub fn extra_(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.extra_ = value.into_option();
        self
    }

    /// Sets [`visit`](Self#structfield.visit).
    pub fn visit(mut self, value: impl IntoOption<String>) -> Self {
        self.visit = value.into_option();
        self
    }

    /// Sets [`gen`](Self#structfield.gen).
    pub fn r#gen(mut self, value: impl IntoPatch<UnixMillis>) -> Self {
        self.r#gen = value.into_patch();
        self
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    pub fn user_id(mut self, value: impl IntoOption<String>) -> Self {
        self.user_id = value.into_option();
        self
    }

    /// Sets [`user_id_camel`](Self#structfield.user_id_camel).
    pub fn user_id_camel(mut self, value: impl IntoOption<String>) -> Self {
        self.user_id_camel = value.into_option();
        self
    }

    /// Sets [`empty_name`](Self#structfield.empty_name).
    pub fn empty_name(mut self, value: impl IntoOption<String>) -> Self {
        self.empty_name = value.into_option();
        self
    }

    /// Sets [`chinese`](Self#structfield.chinese).
    pub fn chinese(mut self, value: impl IntoOption<String>) -> Self {
        self.chinese = value.into_option();
        self
    }

    /// Sets [`quote_d`](Self#structfield.quote_d).
    pub fn quote_d(mut self, value: impl IntoOption<String>) -> Self {
        self.quote_d = value.into_option();
        self
    }

    /// Sets [`child`](Self#structfield.child).
    pub fn child(mut self, value: impl IntoOption<ResultDto>) -> Self {
        self.child = value.into_option().map(Box::new);
        self
    }

    /// Sets [`children`](Self#structfield.children).
    pub fn children(mut self, value: impl IntoOption<Vec<ResultDto>>) -> Self {
        self.children = value.into_option();
        self
    }

    /// Sets [`by_name`](Self#structfield.by_name).
    pub fn by_name(
        mut self,
        value: impl IntoOption<BTreeMap<String, OptionDto>>,
    ) -> Self {
        self.by_name = value.into_option();
        self
    }

    /// Sets [`record`](Self#structfield.record).
    pub fn record(mut self, value: impl IntoPatch<StringDto>) -> Self {
        self.record = value.into_patch();
        self
    }
}

record! {
    ResultDto = "Result" {
        required r#type = "type",
        optional self_ = "self",
        optional crate_ = "crate",
        optional super_ = "super",
        optional itself = "Self",
        optional _2fa = "2fa",
        optional ipv4 = "IPv4",
        optional zh_cn = "zh-CN",
        optional new = "new",
        optional clone = "clone",
        optional extra_ = "extra",
        optional visit = "visit",
        required required = "required",
        required blank = "blank",
        optional r#gen = "gen",
        optional user_id = "user_id",
        optional user_id_camel = "userId",
        optional empty_name = "",
        optional chinese = "中文",
        optional quote_d = "quote\"d\\",
        optional child = "child",
        optional children = "children",
        optional by_name = "byName",
        optional record = "record",
        required kind = "kind",
    }
}

/// Values that are no identifiers.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResultDtoKind {
    /// Empty.
    ///
    /// Serialized as an empty string.
    Empty,
    /// A colon.
    ///
    /// Serialized as `user:created`.
    #[doc(alias = "user:created")]
    UserCreated,
    /// A slash.
    ///
    /// Serialized as `a/b`.
    #[doc(alias = "a/b")]
    AB,
    /// A hyphen.
    ///
    /// Serialized as `a-b`.
    #[doc(alias = "a-b")]
    AHyphenB,
    /// A keyword.
    ///
    /// Serialized as `Self`.
    #[doc(alias = "Self")]
    SelfValue,
    /// Named like the catch-all.
    ///
    /// Serialized as `Unknown`.
    #[doc(alias = "Unknown")]
    UnknownValue,
    /// A digit.
    ///
    /// Serialized as `1`.
    #[doc(alias = "1")]
    Value1,
    /// No letter.
    ///
    /// Serialized as `*`.
    #[doc(alias = "*")]
    Any,
    /// A quote.
    ///
    /// Serialized as `quote"d`.
    QuoteD,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    ResultDtoKind {
        Empty = "",
        UserCreated = "user:created",
        AB = "a/b",
        AHyphenB = "a-b",
        SelfValue = "Self",
        UnknownValue = "Unknown",
        Value1 = "1",
        Any = "*",
        QuoteD = "quote\"d",
    }
}

/// Holds a union | that holds `it`.
///
/// Used by [`grow`](crate::authentication::AuthenticationClient::grow).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    /// Back again.
    ///
    /// Example: `{"union":"text"}`.
    pub union: Union,
    /// Every other shape.
    ///
    /// `null` differs from an unset field.
    pub shapes: Patch<Shapes>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl Tree {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(union: Union) -> Self {
        Self { union, ..Record::blank() }
    }

    /// Sets [`shapes`](Self#structfield.shapes).
    pub fn shapes(mut self, value: impl IntoPatch<Shapes>) -> Self {
        self.shapes = value.into_patch();
        self
    }
}

record! {
    Tree {
        required union = "union",
        optional shapes = "shapes",
    }
}

/// Recursion | through the shapes of a `union`.
///
/// Values of any other form are kept as [`Unknown`](Self::Unknown).
#[doc(alias = "union")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Union {
    /// Held in a box.
    ///
    /// Serialized as an object.
    #[doc(alias = "self")]
    SelfValue(Box<Tree>),
    /// Recursion through a list.
    ///
    /// Serialized as an array of objects.
    #[doc(alias = "a|b`")]
    AB(Vec<Tree>),
    /// Named like the catch-all.
    ///
    /// Serialized as text.
    #[doc(alias = "Unknown")]
    UnknownValue(String),
    /// Named | like a type.
    ///
    /// Serialized as an array of texts.
    Vec(Vec<String>),
    /// A digit.
    ///
    /// Serialized as a number.
    #[doc(alias = "1")]
    Value1(f64),
    /// Any other value, kept as received.
    Unknown(JsonValue),
}

union! {
    Union {
        object SelfValue(Box<Tree>),
        objects AB(Vec<Tree>),
        text UnknownValue(String),
        texts Vec(Vec<String>),
        number Value1(f64),
    }
}

/// Every other shape.
///
/// Values of any other form are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Shapes {
    /// Recursion through a map.
    ///
    /// Serialized as an object.
    Box(BTreeMap<String, Shapes>),
    /// A keyword.
    ///
    /// Serialized as text.
    #[doc(alias = "enum")]
    Enum(ErrorLevel),
    /// True or false.
    ///
    /// Serialized as a boolean.
    #[doc(alias = "bool")]
    Bool(bool),
    /// Numbers.
    ///
    /// Serialized as an array of numbers.
    #[doc(alias = "numbers")]
    Numbers(Vec<i64>),
    /// Maps of another union.
    ///
    /// Serialized as an array of objects.
    #[doc(alias = "nested")]
    Nested(Vec<BTreeMap<String, Union>>),
    /// A number.
    ///
    /// Serialized as a number.
    #[doc(alias = "time")]
    Time(UnixSeconds),
    /// Any other value, kept as received.
    Unknown(JsonValue),
}

union! {
    Shapes {
        object Box(BTreeMap<String, Shapes>),
        text Enum(ErrorLevel),
        boolean Bool(bool),
        numbers Numbers(Vec<i64>),
        objects Nested(Vec<BTreeMap<String, Union>>),
        number Time(UnixSeconds),
    }
}

/// Recursion over two DTOs.
#[doc(alias = "Option")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OptionDto {
    /// Back again.
    ///
    /// `null` differs from an unset field.
    #[doc(alias = "Option")]
    pub option: Patch<Box<ResultDto>>,
    /// An enum that may be null.
    ///
    /// `None` is serialized as `null`.
    #[doc(alias = "Error")]
    pub error: Option<ErrorLevel>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl OptionDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(error: Option<ErrorLevel>) -> Self {
        Self { error, ..Record::blank() }
    }

    /// Sets [`option`](Self#structfield.option).
    pub fn option(mut self, value: impl IntoPatch<ResultDto>) -> Self {
        self.option = value.into_patch().map(Box::new);
        self
    }
}

record! {
    OptionDto = "Option" {
        optional option = "Option",
        nullable error = "Error",
    }
}

/// An enum whose name is no identifier.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[doc(alias = "error-level")]
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorLevel {
    /// Fine.
    ///
    /// Serialized as `ok`.
    #[doc(alias = "ok")]
    Ok,
    /// Named like a type that this file need not import.
    ///
    /// Serialized as `patch`.
    #[doc(alias = "patch")]
    Patch,
    /// Named like a schema.
    ///
    /// Serialized as `VecDto`.
    VecDto,
    /// Not fine.
    ///
    /// Serialized as `err`.
    #[doc(alias = "err")]
    Err,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    ErrorLevel {
        Ok = "ok",
        Patch = "patch",
        VecDto = "VecDto",
        Err = "err",
    }
}

/// Without members.
#[doc(alias = "Vec")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VecDto {
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl VecDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

record! {
    VecDto = "Vec" {}
}

/// More required members than a constructor takes arguments.
///
/// Used by [`self_`](crate::authentication::AuthenticationClient::self_).
#[doc(alias = "Record")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RecordDto {
    /// Text.
    #[doc(alias = "Into")]
    pub into: String,
    /// A secret.
    #[doc(alias = "Box")]
    pub r#box: Secret,
    /// A number.
    #[doc(alias = "Some")]
    pub some: i64,
    /// DTOs.
    #[doc(alias = "None")]
    pub none: Vec<VecDto>,
    /// A time.
    #[doc(alias = "Ok")]
    pub ok: UnixSeconds,
    /// An object.
    ///
    /// `None` is serialized as `null`.
    #[doc(alias = "Err")]
    pub err: Option<JsonObject>,
    /// An enum.
    pub r#ref: ErrorLevel,
    /// A shared DTO.
    pub shared: StringDto,
    /// An object that is not secret.
    pub debug_fields: JsonObject,
    /// JSON that is secret.
    #[doc(alias = "SecretJson")]
    pub secret_json: SecretJson,
    /// An object that is secret.
    ///
    /// `None` is serialized as `null`.
    #[doc(alias = "SecretObject")]
    pub secret_object: Option<SecretObject>,
    /// Objects that are secret.
    ///
    /// `null` differs from an unset field.
    #[doc(alias = "Secret")]
    pub secret: Patch<BTreeMap<String, Vec<SecretObject>>>,
    /// Optional.
    pub last: Option<StringDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl RecordDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(required: RecordDtoRequired) -> Self {
        Self {
            into: required.into,
            r#box: required.r#box,
            some: required.some,
            none: required.none,
            ok: required.ok,
            err: required.err,
            r#ref: required.r#ref,
            shared: required.shared,
            debug_fields: required.debug_fields,
            secret_json: required.secret_json,
            secret_object: required.secret_object,
            ..Record::blank()
        }
    }

    /// Sets [`secret`](Self#structfield.secret).
    pub fn secret(
        mut self,
        value: impl IntoPatch<BTreeMap<String, Vec<SecretObject>>>,
    ) -> Self {
        self.secret = value.into_patch();
        self
    }

    /// Sets [`last`](Self#structfield.last).
    pub fn last(mut self, value: impl IntoOption<StringDto>) -> Self {
        self.last = value.into_option();
        self
    }
}

/// Required fields of a [`RecordDto`].
#[derive(Clone, PartialEq)]
pub struct RecordDtoRequired {
    /// Text.
    #[doc(alias = "Into")]
    pub into: String,
    /// A secret.
    #[doc(alias = "Box")]
    pub r#box: Secret,
    /// A number.
    #[doc(alias = "Some")]
    pub some: i64,
    /// DTOs.
    #[doc(alias = "None")]
    pub none: Vec<VecDto>,
    /// A time.
    #[doc(alias = "Ok")]
    pub ok: UnixSeconds,
    /// An object.
    ///
    /// `None` is serialized as `null`.
    #[doc(alias = "Err")]
    pub err: Option<JsonObject>,
    /// An enum.
    pub r#ref: ErrorLevel,
    /// A shared DTO.
    pub shared: StringDto,
    /// An object that is not secret.
    pub debug_fields: JsonObject,
    /// JSON that is secret.
    #[doc(alias = "SecretJson")]
    pub secret_json: SecretJson,
    /// An object that is secret.
    ///
    /// `None` is serialized as `null`.
    #[doc(alias = "SecretObject")]
    pub secret_object: Option<SecretObject>,
}

required_fields! {
    RecordDtoRequired {
        required into = "Into",
        required r#box = "Box",
        required some = "Some",
        required none = "None",
        required ok = "Ok",
        nullable err = "Err",
        required r#ref = "ref",
        required shared = "shared",
        required debug_fields = "debug_fields",
        required secret_json = "SecretJson",
        nullable secret_object = "SecretObject",
    }
}

record! {
    RecordDto = "Record" {
        required into = "Into",
        required r#box = "Box",
        required some = "Some",
        required none = "None",
        required ok = "Ok",
        nullable err = "Err",
        required r#ref = "ref",
        required shared = "shared",
        required debug_fields = "debug_fields",
        required secret_json = "SecretJson",
        nullable secret_object = "SecretObject",
        optional secret = "Secret",
        optional last = "last",
    }
}

/// Response of `type`.
#[doc(alias = "Error")]
pub type ErrorDto = Response<ResultDto>;

/// Response of `answerSecret`.
pub type SecretResp = Response<Vec<Secret>>;
