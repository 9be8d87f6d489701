//! Builds clients and their groups.

use super::operations::Calls;
use super::reach::Reach;
use super::{documentation, examples};
use crate::model::api::{Answer, Client, Group};
use crate::model::text::Text;
use crate::names::{self, Statics};
use crate::raw;
use crate::resources::Resources;
use crate::symbols::{self, Operation, Symbols};

pub(super) fn clients(
    symbols: &Symbols<'_>,
    api: &raw::Api,
    shown: &examples::Api<'_>,
    reach: &Reach,
    resources: &Resources<'_>,
    statics: &Statics,
) -> Option<Vec<Client>> {
    let clients = symbols.clients();
    let clients = clients.iter().map(|client| {
        let name = &client.raw.name;
        let type_name = names::client_name(name)?;
        let calls = Calls::of(symbols, api, shown, resources, client.raw);
        let answers = client.answers();
        let groups = client
            .groups
            .iter()
            .map(|(it, _)| group(it, &calls, &answers, reach, statics));
        let mut groups = groups.collect::<Option<Vec<_>>>()?;
        groups.retain(|it| !it.operations.is_empty() || !it.schemas.is_empty());
        Some(Client {
            name: name.clone(),
            module: names::module_name(name)?,
            builder_name: type_name.suffixed("Builder"),
            type_name,
            title: client.raw.title.clone(),
            description: Text::of(client.raw.description.as_deref()),
            permissions: client.raw.permissions.as_deref().map(Text::parse),
            host: documentation::host(symbols.spec, name),
            groups,
        })
    });
    clients.collect()
}

fn group(
    group: &symbols::Group<'_>,
    calls: &Calls<'_, '_>,
    answers: &[&Operation<'_>],
    reach: &Reach,
    statics: &Statics,
) -> Option<Group> {
    let name = group.home.group;
    let operations = group.operations.iter().filter(|it| it.raw.is_emitted());
    let answers = answers.iter().filter(|it| it.home == group.home);
    let mut statics = statics.clone();
    Some(Group {
        name: name.to_owned(),
        module: names::module_name(name)?,
        page: format!("{}/{name}.md", group.home.client?),
        title: group.raw.title.clone(),
        description: Text::of(group.raw.description.as_deref()),
        operations: operations
            .map(|it| calls.operation(it, &mut statics))
            .collect::<Option<_>>()?,
        schemas: reach.used_of(calls.symbols, group.home),
        answers: answers.map(|it| answer(it)).collect::<Option<_>>()?,
    })
}

fn answer(operation: &Operation<'_>) -> Option<Answer> {
    let response = &operation.raw.response;
    let name = response.name.as_ref()?;
    Some(Answer {
        name: name.clone(),
        type_name: names::type_name(name)?,
        data: operation.data.clone(),
        optional: response.optional,
        operation: operation.raw.name.clone(),
    })
}
