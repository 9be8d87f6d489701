//! Binds operations to resources: as stated, or by the names of operations. Parts that are not
//! stated are derived from the members of the request.

use std::collections::BTreeMap;

use super::binding::{Binding, Key};
use super::paths::Members;
use super::table::{Kind, ResourceId, Resources};
use crate::hint;
use crate::raw::{self, Action, ResourceUse};
use crate::source::Place;
use crate::symbols::{Operation, Symbols};

/// The member in which requests list items.
const ITEMS: &str = "list";

/// Why an operation cannot be bound to a resource.
#[derive(Debug)]
pub(crate) struct Problem {
    pub(crate) place: Place,
    pub(crate) message: String,
    pub(crate) help: String,
}

/// Returns the binding of an operation, or everything that prevents it. Returns `None` if the
/// operation uses no resource, or if a reference is unresolved, which is reported elsewhere.
pub(crate) fn bind(
    symbols: &Symbols<'_>,
    resources: &Resources<'_>,
    operation: &Operation<'_>,
) -> Option<Result<Binding, Vec<Problem>>> {
    let raw = operation.raw;
    match &raw.resource {
        Some(ResourceUse::None) => None,
        Some(ResourceUse::Bound(stated)) => {
            bind_as(symbols, resources, operation, stated)
        }
        None if raw.is_emitted() => {
            let stated = named(resources, operation)?;
            bind_as(symbols, resources, operation, &stated)
        }
        None => None,
    }
}

/// Returns the binding that the name of an operation suggests.
pub(super) fn named(
    resources: &Resources<'_>,
    operation: &Operation<'_>,
) -> Option<raw::Binding> {
    let (id, action) = resources.named(&operation.raw.name)?;
    Some(raw::Binding {
        name: resources.get(id).raw.name.clone(),
        action,
        keys: BTreeMap::new(),
        items: None,
        returns: None,
        new_key: None,
    })
}

/// Binds an operation as stated.
pub(super) fn bind_as(
    symbols: &Symbols<'_>,
    resources: &Resources<'_>,
    operation: &Operation<'_>,
    stated: &raw::Binding,
) -> Option<Result<Binding, Vec<Problem>>> {
    let resource = resources.id(&stated.name)?;
    let returns = match &stated.returns {
        Some(name) => Some(resources.id(name)?),
        None => None,
    };
    let mut binder = Binder {
        resources,
        members: Members::of(symbols, operation)?,
        operation,
        resource,
        stated,
        problems: Vec::new(),
    };
    let items = binder.items();
    let binding = Binding {
        resource,
        action: stated.action,
        keys: binder.keys(items.as_deref(), returns)?,
        items,
        returns,
        new_key: binder.new_key(),
    };
    binder.check(&binding);
    let problems = binder.problems;
    Some(if problems.is_empty() { Ok(binding) } else { Err(problems) })
}

struct Binder<'b, 's> {
    resources: &'b Resources<'s>,
    members: Members<'b, 's>,
    operation: &'b Operation<'s>,
    resource: ResourceId,
    stated: &'b raw::Binding,
    problems: Vec<Problem>,
}

impl Binder<'_, '_> {
    fn kind(&self) -> Kind {
        self.resources.get(self.resource).kind
    }

    /// Returns whether the request holds items, whose keys identify nothing.
    fn is_without_own_key(&self) -> bool {
        matches!(self.stated.action, Action::Create | Action::List)
    }

    fn items(&mut self) -> Option<String> {
        let takes_items = matches!(
            self.stated.action,
            Action::Create | Action::Update | Action::Replace
        ) && self.kind() == Kind::Items;
        let is_array = |name: &str| {
            !name.contains('.')
                && self
                    .members
                    .at(name)
                    .is_ok_and(|it| self.members.is_array_of_records(it))
        };
        let Some(stated) = &self.stated.items else {
            return (takes_items && is_array(ITEMS)).then(|| ITEMS.to_owned());
        };
        if !takes_items {
            let help = "remove `items`: only `create`, `update`, and `replace` of items take it";
            self.report("items", "unexpected `items`".to_owned(), help);
        } else if !is_array(stated) {
            let help = "use a member at the top level of the request that lists items";
            self.report("items", format!("`{stated}` is not an array of DTOs"), help);
        }
        Some(stated.clone())
    }

    /// Returns the members that identify items; `None` if the name of a resource is unknown.
    fn keys(
        &mut self,
        items: Option<&str>,
        returns: Option<ResourceId>,
    ) -> Option<Vec<Key>> {
        let mut stated = BTreeMap::new();
        let mut taken = Vec::new();
        for (name, path) in &self.stated.keys {
            self.holds_keys(name, path);
            let path: Vec<_> = path.split('.').map(str::to_owned).collect();
            taken.push(path.clone());
            stated.insert(self.resources.id(name)?, path);
        }
        if self.is_without_own_key() {
            let own = self.resources.get(self.resource).members.iter();
            for member in own.map(|it| it.clone().into_owned()) {
                taken.extend(items.map(|items| vec![items.to_owned(), member.clone()]));
                taken.push(vec![member]);
            }
        }
        let mut keys = Vec::new();
        for resource in self.identified(returns) {
            let path = stated.remove(&resource).or_else(|| {
                self.members.find(self.resources.get(resource), items, &taken)
            });
            let Some(path) = path else { continue };
            taken.push(path.clone());
            keys.push(Key { resource, path });
        }
        keys.extend(stated.into_iter().map(|(resource, path)| Key { resource, path }));
        Some(keys)
    }

    /// Returns the resources whose items a request may identify.
    fn identified(&self, returns: Option<ResourceId>) -> Vec<ResourceId> {
        let resource = self.resources.get(self.resource);
        let own = match resource.kind {
            Kind::Items if self.is_without_own_key() => Vec::new(),
            Kind::Items => vec![self.resource],
            Kind::Links => resource.links.clone(),
            Kind::Single => Vec::new(),
        };
        let contained =
            [self.resource].into_iter().chain(resource.links.iter().copied());
        let containers = contained.flat_map(|id| self.resources.containers(id));
        let mut found = Vec::new();
        for id in own.into_iter().chain(containers).chain(returns) {
            if !found.contains(&id) {
                found.push(id);
            }
        }
        found
    }

    fn holds_keys(&mut self, name: &str, path: &str) {
        let message = match self.members.at(path) {
            Ok(field) if self.members.holds_keys(field) => return,
            Ok(_) => {
                let help = "use a member that is a text, a number, or an array of these";
                (format!("`{path}` of the request does not hold keys"), help.to_owned())
            }
            Err(known) => {
                let known = known.iter().map(String::as_str);
                let help = hint::among("the path of an existing member", path, known);
                (format!("unknown member `{path}` of the request"), help)
            }
        };
        let (message, help) = message;
        let place = self.place().key("keys").key(name.to_owned());
        self.problems.push(Problem {
            place,
            message,
            help,
        });
    }

    fn new_key(&mut self) -> Option<String> {
        let name = self.stated.new_key.clone()?;
        if self.stated.action != Action::Update || self.kind() != Kind::Items {
            let help = "remove `new_key`: only an `update` of items can change a key";
            self.report("new_key", "unexpected `new_key`".to_owned(), help);
        } else if name.contains('.') || self.members.at(&name).is_err() {
            let help = "use the name of a member at the top level of the request";
            let message = format!("unknown member `{name}` of the request");
            self.report("new_key", message, help);
        }
        Some(name)
    }

    /// Checks that the resource supports the action, and that request and response suffice for it.
    fn check(&mut self, binding: &Binding) {
        let action = binding.action;
        let (kind, allowed): (_, &[Action]) = match self.kind() {
            Kind::Items => return self.check_items(binding),
            Kind::Single => ("a single item", &[Action::Read, Action::Update]),
            Kind::Links => (
                "links",
                &[
                    Action::Create,
                    Action::List,
                    Action::Delete,
                    Action::Replace,
                    Action::Check,
                ],
            ),
        };
        if !allowed.contains(&action) {
            let words: Vec<_> = allowed.iter().map(|it| it.word()).collect();
            let help = format!("use {}", hint::quoted_list(&words, "or"));
            let message = format!("unsupported action `{}` on {kind}", action.word());
            return self.report("action", message, &help);
        }
        if self.kind() == Kind::Links {
            self.check_links(binding);
        }
    }

    fn check_items(&mut self, binding: &Binding) {
        let own = binding.keys.iter().find(|key| key.resource == self.resource);
        let is_keyed = matches!(
            binding.action,
            Action::Read | Action::Update | Action::Delete | Action::Replace
        );
        if is_keyed && own.is_none() {
            self.report_key(self.resource);
        }
        let is_many = own.is_some_and(|key| self.members.is_many(&key.path));
        if binding.action == Action::List || (binding.action == Action::Read && is_many)
        {
            self.check_data();
        }
    }

    fn check_links(&mut self, binding: &Binding) {
        let is_keyed =
            |id: &ResourceId| binding.keys.iter().any(|key| key.resource == *id);
        let linked = &self.resources.get(self.resource).links;
        let missing = linked.iter().find(|id| !is_keyed(id)).copied();
        match (binding.action, missing) {
            (Action::List, _) => self.check_data(),
            (Action::Delete, _) if linked.iter().any(is_keyed) => {}
            (_, Some(missing)) => self.report_key(missing),
            (_, None) => {}
        }
    }

    /// Reports a resource that the request does not identify.
    fn report_key(&mut self, id: ResourceId) {
        let name = &self.resources.get(id).raw.name;
        let action = self.stated.action.word();
        let message = format!("the request does not identify the `{name}` to {action}");
        let help = format!(
            "add the path of a request member to `keys` as `{name}`, or its name to `members` of \
             the resource"
        );
        self.report("action", message, &help);
    }

    /// Checks that the response data holds an array. Unresolved data may do so.
    fn check_data(&mut self) {
        let data = self.operation.data.as_ref();
        let pagination = self.operation.raw.pagination.as_ref();
        let is_array = match data {
            _ if pagination.is_some_and(|it| it.items.is_some()) => true,
            Some(data) => self.members.holds_array(data),
            None => self.operation.raw.response.has_data(),
        };
        if !is_array {
            let message = "the response data holds no array of items".to_owned();
            self.report("action", message, "use another action, or correct the data");
        }
    }

    /// Returns the place of the statement, or of the name that implies it.
    fn place(&self) -> Place {
        match self.operation.raw.resource {
            Some(_) => self.operation.place.key("resource"),
            None => self.operation.place.key("name"),
        }
    }

    fn report(&mut self, key: &'static str, message: String, help: &str) {
        let (place, message, help) = match self.operation.raw.resource {
            Some(_) => (self.place().key(key), message, help.to_owned()),
            None => {
                let (name, action) = (&self.stated.name, self.stated.action.word());
                (
                    self.place(),
                    format!("the name suggests `{action}` of `{name}`, but {message}"),
                    "state `resource`, or `resource: none` if the operation does something else"
                        .to_owned(),
                )
            }
        };
        self.problems.push(Problem {
            place,
            message,
            help,
        });
    }
}
