//! The API as tables: operations, schemas, and resources. `cargo xtask codegen` emits the tables
//! from the spec.

/// The tables of the whole API.
#[derive(Debug)]
pub struct Catalog {
    /// Operations of all clients, in the order of the documentation.
    pub operations: &'static [&'static Operation],
    /// Resources that operations create, read, and change.
    pub resources: &'static [&'static Resource],
    /// Values of `statusCode`.
    pub status_codes: &'static [Code],
    /// Values of `apiCode`.
    pub api_codes: &'static [Code],
}

/// A value of `statusCode` or `apiCode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    /// The number that is sent.
    pub code: i64,
    /// Its name, such as `UserNotFound`.
    pub name: &'static str,
    /// What it means, as a sentence.
    pub description: &'static str,
}

impl Code {
    pub(crate) const fn new(
        code: i64,
        name: &'static str,
        description: &'static str,
    ) -> Self {
        Self {
            code,
            name,
            description,
        }
    }
}

/// An operation.
#[derive(Debug)]
pub struct Operation {
    /// Name of its client, such as `management`.
    pub client: &'static str,
    /// Name of its group, such as `users`.
    pub group: &'static str,
    /// Documented name, such as `createUser`.
    pub name: &'static str,
    /// A single line without a trailing period.
    pub summary: &'static str,
    /// HTTP method.
    pub method: &'static str,
    /// Path with `{parameter}`s.
    pub path: &'static str,
    /// Names of the credentials that it uses; empty if it needs none.
    pub credentials: &'static [&'static str],
    /// Its request, if it has one.
    pub request: Option<Request>,
    /// Its response.
    pub response: Response,
    /// Its pagination, if it is paginated.
    pub pagination: Option<Pagination>,
    /// What it does with which resource.
    pub binding: Option<Binding>,
}

/// The request of an operation.
#[derive(Debug)]
pub struct Request {
    /// Its DTO; always a record.
    pub schema: &'static Schema,
    /// Location of each field of the DTO, in order.
    pub locations: &'static [Location],
    /// Encoding of the body; `None` if there is no body.
    pub body: Option<Encoding>,
}

/// Where a field of a request is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// In a segment of the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In the body.
    Body,
}

/// The encoding of a request body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// `application/json`.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`.
    Multipart,
}

/// The response of an operation.
#[derive(Debug)]
pub struct Response {
    /// Type of the data; `None` if there is none.
    pub data: Option<Type>,
    /// Whether a successful response may omit the data.
    pub optional: bool,
    /// Member of the envelope that holds the data; `None` if there is no envelope.
    pub member: Option<&'static str>,
}

/// The pagination of an operation. Members of requests and responses are paths of serialized names.
#[derive(Debug)]
pub struct Pagination {
    /// How the next page is selected.
    pub style: PaginationStyle,
    /// Request member with the page number or the cursor.
    pub from: &'static [&'static str],
    /// Request member with the page size.
    pub limit: Option<&'static [&'static str]>,
    /// Data member with the items; `None` if the data is the array.
    pub items: Option<&'static [&'static str]>,
    /// Data member with the total number of items.
    pub total: Option<&'static [&'static str]>,
    /// Data member with the next cursor.
    pub next: Option<&'static [&'static str]>,
}

/// How the next page is selected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaginationStyle {
    /// By its number, starting with 1.
    Page,
    /// By a cursor from the previous response.
    Cursor,
}

/// A DTO, an enum, or a union.
#[derive(Debug)]
pub struct Schema {
    /// Documented name.
    pub name: &'static str,
    /// Its kind and contents.
    pub shape: Shape,
}

impl Schema {
    pub(crate) const fn record(name: &'static str, fields: &'static [Field]) -> Self {
        let shape = Shape::Record(fields);
        Self { name, shape }
    }

    pub(crate) const fn open_enum(
        name: &'static str,
        values: &'static [&'static str],
    ) -> Self {
        let shape = Shape::Enum(values);
        Self { name, shape }
    }

    pub(crate) const fn union(name: &'static str, types: &'static [Type]) -> Self {
        let shape = Shape::Union(types);
        Self { name, shape }
    }

    /// Returns the fields of a DTO; empty for other schemas.
    #[must_use]
    pub fn fields(&self) -> &'static [Field] {
        match self.shape {
            Shape::Record(fields) => fields,
            Shape::Enum(_) | Shape::Union(_) => &[],
        }
    }

    /// Returns the field with that serialized name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.name == name)
    }
}

/// The kind and contents of a schema.
#[derive(Debug)]
pub enum Shape {
    /// A DTO.
    Record(&'static [Field]),
    /// An open list of texts.
    Enum(&'static [&'static str]),
    /// One of several types, which differ in their JSON type.
    Union(&'static [Type]),
}

/// A field of a DTO.
#[derive(Debug)]
pub struct Field {
    /// Serialized name.
    pub name: &'static str,
    /// Type of the value, if present.
    pub ty: Type,
    /// Whether it must be present.
    pub required: bool,
    /// Whether it may be null.
    pub nullable: bool,
    /// Server default if the field is omitted, as JSON.
    pub default: Option<&'static str>,
    /// A value, as JSON.
    pub example: Option<&'static str>,
    /// Limits of the value.
    pub limits: Limits,
    /// Other serialized names.
    pub aliases: &'static [&'static str],
}

/// The tables are written with these methods, one field a line.
impl Field {
    pub(crate) const fn required(name: &'static str, ty: Type) -> Self {
        Self {
            required: true,
            ..Self::optional(name, ty)
        }
    }

    pub(crate) const fn optional(name: &'static str, ty: Type) -> Self {
        Self {
            name,
            ty,
            required: false,
            nullable: false,
            default: None,
            example: None,
            limits: Limits::NONE,
            aliases: &[],
        }
    }

    pub(crate) const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    pub(crate) const fn defaults_to(mut self, json: &'static str) -> Self {
        self.default = Some(json);
        self
    }

    pub(crate) const fn example(mut self, json: &'static str) -> Self {
        self.example = Some(json);
        self
    }

    pub(crate) const fn minimum(mut self, limit: f64) -> Self {
        self.limits.minimum = Some(limit);
        self
    }

    pub(crate) const fn maximum(mut self, limit: f64) -> Self {
        self.limits.maximum = Some(limit);
        self
    }

    pub(crate) const fn min_length(mut self, limit: u64) -> Self {
        self.limits.min_length = Some(limit);
        self
    }

    pub(crate) const fn max_length(mut self, limit: u64) -> Self {
        self.limits.max_length = Some(limit);
        self
    }

    pub(crate) const fn min_items(mut self, limit: u64) -> Self {
        self.limits.min_items = Some(limit);
        self
    }

    pub(crate) const fn max_items(mut self, limit: u64) -> Self {
        self.limits.max_items = Some(limit);
        self
    }

    pub(crate) const fn aliases(mut self, names: &'static [&'static str]) -> Self {
        self.aliases = names;
        self
    }
}

/// Limits of a value. All bounds are inclusive.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    /// Least number.
    pub minimum: Option<f64>,
    /// Greatest number.
    pub maximum: Option<f64>,
    /// Least number of characters.
    pub min_length: Option<u64>,
    /// Greatest number of characters.
    pub max_length: Option<u64>,
    /// Least number of items.
    pub min_items: Option<u64>,
    /// Greatest number of items.
    pub max_items: Option<u64>,
}

impl Limits {
    /// No limits.
    pub const NONE: Self = Self {
        minimum: None,
        maximum: None,
        min_length: None,
        max_length: None,
        min_items: None,
        max_items: None,
    };
}

/// The type of a value.
#[derive(Debug, Clone, Copy)]
pub enum Type {
    /// A built-in type.
    Scalar(Scalar),
    /// A built-in type whose values are secrets.
    Secret(Scalar),
    /// A DTO, an enum, or a union.
    Schema(&'static Schema),
    /// An array.
    List(&'static Type),
    /// A map with text keys.
    Map(&'static Type),
}

impl Type {
    pub(crate) const STRING: Self = Self::Scalar(Scalar::String);
    pub(crate) const INTEGER: Self = Self::Scalar(Scalar::Integer);
    pub(crate) const NUMBER: Self = Self::Scalar(Scalar::Number);
    pub(crate) const BOOLEAN: Self = Self::Scalar(Scalar::Boolean);
    pub(crate) const TIMESTAMP_SECONDS: Self = Self::Scalar(Scalar::TimestampSeconds);
    pub(crate) const TIMESTAMP_MILLIS: Self = Self::Scalar(Scalar::TimestampMillis);
    pub(crate) const DATE_TIME: Self = Self::Scalar(Scalar::DateTime);
    pub(crate) const FILE: Self = Self::Scalar(Scalar::File);
    pub(crate) const OBJECT: Self = Self::Scalar(Scalar::Object);
    pub(crate) const ANY: Self = Self::Scalar(Scalar::Any);
}

/// A built-in type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scalar {
    /// Text.
    String,
    /// An integer.
    Integer,
    /// A number, possibly with a fraction.
    Number,
    /// True or false.
    Boolean,
    /// Seconds since 1970, as a number or as text.
    TimestampSeconds,
    /// Milliseconds since 1970, as a number or as text.
    TimestampMillis,
    /// Text such as `2026-01-31T08:00:00.000Z`.
    DateTime,
    /// A part of a multipart body.
    File,
    /// An object with undocumented members.
    Object,
    /// Any JSON.
    Any,
}

/// What operations create, read, and change: items, or links between items of two resources.
#[derive(Debug)]
pub struct Resource {
    /// Name, such as `user` or `group-member`.
    pub name: &'static str,
    /// What an item is.
    pub description: &'static str,
    /// Its kind.
    pub kind: Kind,
    /// `apiCode` of the error for a missing item, if a specific one is documented.
    pub missing: Option<i64>,
}

/// The kind of a resource.
#[derive(Debug)]
pub enum Kind {
    /// Items with a key.
    Items {
        /// The DTO that describes an item.
        schema: &'static Schema,
        /// Member of an item that identifies it.
        key: &'static str,
        /// Request member that selects another member as the key, in snake case, such as
        /// `userIdType`.
        selector: Option<&'static str>,
        /// Members whose values are unique among the items.
        unique: &'static [&'static str],
        /// The resource that contains the items. They are deleted with their container.
        parent: Option<&'static Resource>,
    },
    /// A single item, such as the security settings.
    Single {
        /// The DTO that describes it.
        schema: &'static Schema,
    },
    /// Links between items of two resources.
    Links {
        /// The linked resources, such as `group` and `user`.
        between: [&'static Resource; 2],
    },
}

/// What an operation does with a resource.
#[derive(Debug)]
pub struct Binding {
    /// The resource.
    pub resource: &'static Resource,
    /// What is done.
    pub action: Action,
    /// Request members that identify items. Paths may lead through arrays, such as
    /// `targets.targetIdentifier`.
    pub keys: &'static [Key],
    /// Request member with the array of items to create or update; `None` if the request is the
    /// item.
    pub items: Option<&'static str>,
    /// The resource whose items are returned, if it is not `resource`.
    pub returns: Option<&'static Resource>,
    /// Request member with the new key of an updated item.
    pub new_key: Option<&'static str>,
}

/// A request member that identifies items of a resource.
#[derive(Debug)]
pub struct Key {
    /// The resource.
    pub resource: &'static Resource,
    /// The path of the member, as serialized names.
    pub path: &'static [&'static str],
}

impl Key {
    pub(crate) const fn new(
        resource: &'static Resource,
        path: &'static [&'static str],
    ) -> Self {
        Self { resource, path }
    }
}

/// What an operation does with a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Creates one or several items, or links.
    Create,
    /// Returns one or several items by key.
    Read,
    /// Returns a page of the items.
    List,
    /// Changes one or several items.
    Update,
    /// Deletes one or several items, or links.
    Delete,
    /// Replaces all links of an item, or an item, which is created if it is missing.
    Replace,
    /// Returns whether an item or a link exists.
    Check,
}
