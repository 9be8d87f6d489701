//! The contents of the symbol table, and lookups in it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::names::{self, Ident};
use crate::raw::{self, Home, Location, Method, Request, Spec};
use crate::source::Place;
use crate::types::{Look, SchemaId, Type};

/// Maximum number of arguments of a constructor. More required fields are passed in a struct.
const ARGUMENTS: usize = 6;

/// Every symbol of a spec.
pub(crate) struct Symbols<'s> {
    pub(crate) spec: &'s Spec,
    /// Groups in the order of their files, including shared schemas.
    pub(crate) groups: Vec<Group<'s>>,
    /// Schemas in the order of the files, followed by the enums of single fields.
    pub(crate) schemas: Vec<Schema<'s>>,
    /// The first schema of each name.
    pub(super) ids: BTreeMap<&'s str, SchemaId>,
}

/// A client and its groups that exist.
pub(crate) struct Client<'t, 's> {
    pub(crate) raw: &'s raw::Client,
    pub(crate) place: Place,
    /// Each group with the place where the client lists it.
    pub(crate) groups: Vec<(&'t Group<'s>, Place)>,
}

/// A file of operations and schemas.
pub(crate) struct Group<'s> {
    pub(crate) raw: &'s raw::Group,
    pub(crate) home: Home<'s>,
    pub(crate) place: Place,
    pub(crate) operations: Vec<Operation<'s>>,
}

/// An operation.
pub(crate) struct Operation<'s> {
    pub(crate) raw: &'s raw::Operation,
    pub(crate) home: Home<'s>,
    pub(crate) place: Place,
    pub(crate) method_name: Option<Ident>,
    pub(crate) aliases: Vec<Alias<'s>>,
    /// The schema of the `request`.
    pub(crate) request: Option<SchemaId>,
    /// Type of the response data.
    pub(crate) data: Option<Type>,
}

/// A former name of an operation.
pub(crate) struct Alias<'s> {
    pub(crate) name: &'s str,
    pub(crate) place: Place,
    pub(crate) method_name: Option<Ident>,
}

/// A schema, the parameters of an operation, or the enum of a single field.
pub(crate) struct Schema<'s> {
    pub(crate) name: Cow<'s, str>,
    pub(crate) home: Home<'s>,
    pub(crate) place: Place,
    pub(crate) type_name: Option<Ident>,
    pub(crate) rust_name: Option<&'s str>,
    pub(crate) description: Option<&'s str>,
    /// The summary of the operation whose request it is.
    pub(crate) summary: Option<&'s str>,
    pub(crate) shape: Shape<'s>,
    /// Whether it consists of the parameters of an operation.
    pub(crate) is_parameters: bool,
    /// The schema that contains the field, for the enum of a field.
    pub(crate) owner: Option<SchemaId>,
}

/// The kind of a schema.
pub(crate) enum Shape<'s> {
    Record { fields: Vec<Field<'s>>, wrapper: Option<&'s str> },
    Enum(Vec<Variant<'s>>),
    Union(Vec<Form<'s>>),
}

/// A field of a DTO, or a parameter.
pub(crate) struct Field<'s> {
    pub(crate) raw: &'s raw::Field,
    pub(crate) place: Place,
    pub(crate) name: Option<Ident>,
    pub(crate) ty: Option<Type>,
}

/// A value of an enum.
pub(crate) struct Variant<'s> {
    pub(crate) raw: &'s raw::EnumValue,
    pub(crate) place: Place,
    pub(crate) name: Option<Ident>,
}

/// A variant of a union.
pub(crate) struct Form<'s> {
    pub(crate) raw: &'s raw::Form,
    pub(crate) place: Place,
    pub(crate) name: Option<Ident>,
    pub(crate) ty: Option<Type>,
}

/// A field of a request and its location; `None` if a parameter does not state it.
pub(crate) type Located<'t, 's> = (&'t Field<'s>, Option<Location>);

/// A field on a path, and the schema that contains it.
pub(crate) type Step<'t, 's> = (&'t Schema<'s>, &'t Field<'s>);

impl<'s> Symbols<'s> {
    /// Returns the schema with that id.
    pub(crate) fn schema(&self, id: SchemaId) -> &Schema<'s> {
        &self.schemas[id.0]
    }

    /// Returns every schema with its id.
    pub(crate) fn ids(&self) -> impl Iterator<Item = (SchemaId, &Schema<'s>)> {
        self.schemas.iter().enumerate().map(|(index, schema)| (SchemaId(index), schema))
    }

    /// Returns the id of the schema with that name.
    pub(crate) fn id(&self, name: &str) -> Option<SchemaId> {
        self.ids.get(name).copied()
    }

    /// Returns the name of the field that an enum belongs to; empty for other schemas.
    pub(crate) fn field_of(&self, own_enum: &Schema<'_>) -> &str {
        let owner = own_enum.owner.map(|id| self.schema(id));
        let mut fields = owner.into_iter().flat_map(Schema::fields);
        let field = fields.find(|field| field.place == own_enum.place);
        field.map_or("", |field| &field.raw.name)
    }

    /// Returns the names of all schemas.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.ids.keys().copied()
    }

    /// Returns every operation, in the order of the files.
    pub(crate) fn operations(&self) -> impl Iterator<Item = &Operation<'s>> {
        self.groups.iter().flat_map(|group| &group.operations)
    }

    /// Returns the operations of a client, including those in unlisted groups.
    pub(crate) fn operations_of(
        &self,
        client: Option<&str>,
    ) -> impl Iterator<Item = &Operation<'s>> {
        self.operations().filter(move |operation| operation.home.client == client)
    }

    /// Returns the clients in `api.yaml`.
    pub(crate) fn clients(&self) -> Vec<Client<'_, 's>> {
        let Some(api) = &self.spec.api else { return Vec::new() };
        let root = Place::root(api.file);
        let clients = each(&api.content.clients, &root, "clients");
        let clients = clients.map(|(raw, place)| {
            let groups = each(&raw.groups, &place, "groups");
            let groups = groups.filter_map(|(name, place)| {
                let home = Home::group(&raw.name, name);
                let group = self.groups.iter().find(|group| group.home == home)?;
                Some((group, place))
            });
            let groups = groups.collect();
            Client { raw, place, groups }
        });
        clients.collect()
    }

    /// Returns the request DTO of an operation, and the location of each of its fields. Returns
    /// `None` if there is no request, or if it is not a DTO.
    pub(crate) fn request<'t>(
        &'t self,
        operation: &'t Operation<'s>,
    ) -> Option<(SchemaId, Vec<Located<'t, 's>>)> {
        let id = operation.request?;
        let Shape::Record { fields, .. } = &self.schema(id).shape else { return None };
        let located = fields.iter().map(|field| (field, operation.location(field)));
        Some((id, located.collect()))
    }

    /// Returns the JSON type of the values of a type; `None` if it is not always the same, or
    /// cannot be distinguished from others.
    pub(crate) fn look(&self, ty: &Type) -> Option<Look> {
        match ty {
            Type::Scalar(scalar) | Type::Secret(scalar) => Look::of(scalar.json),
            Type::Map(_) => Some(Look::Object),
            Type::List(element) => self.look(element)?.array(),
            Type::Schema(id) => match self.schema(*id).shape {
                Shape::Record { .. } => Some(Look::Object),
                Shape::Enum(_) => Some(Look::Text),
                Shape::Union(_) => None,
            },
        }
    }

    /// Returns the JSON types of the variants of a union.
    pub(crate) fn looks(&self, forms: &[Form<'_>]) -> Vec<Option<Look>> {
        forms.iter().map(|form| self.look(form.ty.as_ref()?)).collect()
    }

    /// Returns the variant of a union that a value matches.
    pub(crate) fn form_of<'t>(
        &self,
        forms: &'t [Form<'s>],
        value: &Value,
    ) -> Option<&'t Form<'s>> {
        forms.get(Look::find(&self.looks(forms), value)?)
    }

    /// Returns whether the type is written as a single text, without members or items.
    pub(crate) fn is_single(&self, ty: &Type) -> bool {
        match ty {
            Type::List(_) | Type::Map(_) => false,
            Type::Scalar(scalar) | Type::Secret(scalar) => scalar.json.is_single(),
            Type::Schema(id) => matches!(self.schema(*id).shape, Shape::Enum(_)),
        }
    }

    /// Returns the fields on a path, or else the valid paths up to the first unknown member.
    pub(crate) fn walk(
        &self,
        root: &Type,
        path: &str,
    ) -> Result<Vec<Step<'_, 's>>, Vec<String>> {
        let mut ty = Some(root);
        let mut steps: Vec<Step<'_, 's>> = Vec::new();
        for name in path.split('.') {
            let Some(Type::Schema(owner)) = ty else { return Err(Vec::new()) };
            let owner = self.schema(*owner);
            let fields = owner.fields();
            let Some(field) = fields.iter().find(|field| field.raw.name == name) else {
                let before: String = steps
                    .iter()
                    .map(|(_, step)| format!("{}.", step.raw.name))
                    .collect();
                let known =
                    fields.iter().map(|field| format!("{before}{}", field.raw.name));
                return Err(known.collect());
            };
            steps.push((owner, field));
            ty = field.ty.as_ref();
        }
        Ok(steps)
    }
}

impl<'t, 's> Client<'t, 's> {
    /// Returns its operations.
    pub(crate) fn operations(&self) -> impl Iterator<Item = &'t Operation<'s>> {
        let operations = self.groups.iter().flat_map(|(group, _)| &group.operations);
        operations.filter(|operation| operation.raw.is_emitted())
    }

    /// Returns the first operation for each documented name of a response.
    pub(crate) fn answers(&self) -> Vec<&'t Operation<'s>> {
        let mut seen = BTreeSet::new();
        let named = self.operations().filter(|operation| operation.has_known_answer());
        named.filter(|it| seen.insert(it.raw.response.name.as_deref())).collect()
    }
}

impl<'s> Schema<'s> {
    /// Returns the name of the struct for the required fields, if there are too many for arguments.
    pub(crate) fn required_struct(&self) -> Option<Ident> {
        let required = self.fields().iter().filter(|field| field.raw.required);
        (required.count() > ARGUMENTS)
            .then(|| Some(self.type_name.as_ref()?.suffixed("Required")))?
    }

    /// Returns the fields of a DTO; empty for other schemas.
    pub(crate) fn fields(&self) -> &[Field<'s>] {
        match &self.shape {
            Shape::Record { fields, .. } => fields,
            Shape::Enum(_) | Shape::Union(_) => &[],
        }
    }

    /// Returns the variants of a union; empty for other schemas.
    pub(crate) fn forms(&self) -> &[Form<'s>] {
        match &self.shape {
            Shape::Union(forms) => forms,
            Shape::Record { .. } | Shape::Enum(_) => &[],
        }
    }

    /// Returns the types of its fields or variants.
    pub(crate) fn types(&self) -> impl Iterator<Item = &Type> {
        let fields = self.fields().iter().filter_map(|field| field.ty.as_ref());
        fields.chain(self.forms().iter().filter_map(|form| form.ty.as_ref()))
    }
}

impl Field<'_> {
    /// Returns whether it always has a value that is not null.
    pub(crate) fn is_always_there(&self) -> bool {
        self.raw.required && !self.raw.nullable
    }
}

impl Operation<'_> {
    /// Returns the location of a field of its request; `None` if a parameter does not state it.
    fn location(&self, field: &Field<'_>) -> Option<Location> {
        if matches!(self.raw.request, Some(Request::Parameters(_))) {
            return field.raw.location;
        }
        let template = self.raw.template().unwrap_or_default();
        Some(if template.contains(&field.raw.name.as_str()) {
            Location::Path
        } else if self.has_query() {
            Location::Query
        } else {
            Location::Body
        })
    }

    fn has_query(&self) -> bool {
        matches!(self.raw.method, Method::Get | Method::Delete)
    }

    /// Returns whether its response has a documented name and resolved data.
    pub(crate) fn has_known_answer(&self) -> bool {
        let response = &self.raw.response;
        response.name.is_some() && (self.data.is_some() || response.data.is_none())
    }

    /// Returns whether it sends a body, given the fields of its request.
    pub(crate) fn has_body(&self, fields: &[Located<'_, '_>]) -> bool {
        let is_dto = matches!(self.raw.request, Some(Request::Dto(_)));
        // An empty DTO is still sent as `{}`.
        is_dto && !self.has_query()
            || fields.iter().any(|(_, location)| *location == Some(Location::Body))
    }

    /// Returns the path of its page below the reference: named after the operation, or after its
    /// method if the name contains no letter that a file name can use.
    pub(crate) fn page(&self) -> Option<String> {
        let documented = names::file_name(&self.raw.name);
        let file = if documented.is_empty() {
            names::file_name(self.method_name.as_ref()?.as_str())
        } else {
            documented
        };
        let Home { client, group } = self.home;
        Some(format!("{}/{group}/{file}.md", client.unwrap_or_default()))
    }
}

/// Returns every parameter of a request with its place.
pub(crate) fn each_parameter<'l>(
    parameters: &'l raw::Parameters,
    request: &Place,
) -> impl Iterator<Item = (&'l raw::Field, Place)> + use<'l> {
    let list = parameters_place(parameters, request);
    let fields = parameters.parameters.iter().enumerate();
    fields.map(move |(index, field)| (field, list.index(index)))
}

/// Returns the place of the list of parameters of a request.
pub(crate) fn parameters_place(parameters: &raw::Parameters, request: &Place) -> Place {
    match parameters.is_list {
        true => request.clone(),
        false => request.key("parameters"),
    }
}

/// Returns every item of the list under `key` with its place.
pub(crate) fn each<'l, T>(
    list: &'l [T],
    parent: &Place,
    key: &'static str,
) -> impl Iterator<Item = (&'l T, Place)> + use<'l, T> {
    let list_place = parent.key(key);
    list.iter().enumerate().map(move |(index, item)| (item, list_place.index(index)))
}
