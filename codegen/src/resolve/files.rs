//! Files go at the top of multipart requests, and nowhere else.

use super::Resolver;
use crate::model::{Api, Encoding, Field, Request, SchemaId, Type};
use crate::types::Json;

/// What to do about a file in another place.
pub(super) const HELP: &str = "files go in the body of operations with `encoding: multipart`, at the top of the request";

/// What operations take and answer, those that the client does not have included.
#[derive(Default)]
pub(super) struct Uses {
    requests: Vec<(String, Request)>,
    answers: Vec<(String, SchemaId)>,
}

impl Uses {
    pub(super) fn add_request(&mut self, operation: &str, request: &Request) {
        self.requests.push((operation.to_owned(), request.clone()));
    }

    pub(super) fn add_answer(&mut self, operation: &str, data: &Type) {
        self.answers.extend(data.schema().map(|id| (operation.to_owned(), id)));
    }
}

impl Resolver<'_> {
    pub(super) fn files_can_be_sent(&mut self, model: &Api) {
        for index in 0..model.schemas().len() {
            let id = SchemaId(index);
            for (position, field) in model.schema(id).fields().iter().enumerate() {
                if !field.ty.holds_files() {
                    continue;
                }
                if let Some(obstacle) = self.obstacle(model, id, field) {
                    let place = self.homes[index].field(position).key("type");
                    let message = format!("`{}` is a file, and {obstacle}", field.name);
                    self.diagnostics.report("file-place", place, message, HELP);
                }
            }
        }
    }

    /// Why the file of a schema cannot be sent.
    fn obstacle(&self, model: &Api, id: SchemaId, field: &Field) -> Option<String> {
        let name = &model.schema(id).name;
        if !is_file_or_files(&field.ty) {
            return Some("only single files and arrays of them can be sent".to_owned());
        }
        if let Some((operation, _)) = self.uses.answers.iter().find(|(_, it)| *it == id)
        {
            return Some(format!("`{operation}` answers `{name}`"));
        }
        let mut holders = model.schemas().iter();
        if let Some(holder) = holders.find(|it| it.inner().any(|inner| inner == id)) {
            return Some(format!("`{}` holds `{name}`", holder.name));
        }
        let mut requests = self.uses.requests.iter().filter(|(_, it)| it.schema == id);
        requests.find_map(|(operation, request)| {
            if request.body != Some(Encoding::Multipart) {
                return Some(format!(
                    "`{operation}` takes it without `encoding: multipart`"
                ));
            }
            let is_queried = request.query.contains(&field.name);
            is_queried.then(|| format!("`{operation}` sends it in the query"))
        })
    }
}

fn is_file_or_files(ty: &Type) -> bool {
    match ty {
        Type::List(element) => element.json() == Some(Json::File),
        ty => ty.json() == Some(Json::File),
    }
}
