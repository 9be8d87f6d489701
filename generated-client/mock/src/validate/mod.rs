//! Parses and validates requests.
//!
//! Undocumented fields are ignored, null stands for an unset field, and the text of a query or a
//! form is converted to the documented type. JSON must have the documented types already.

mod body;
mod check;
mod pairs;
mod place;
mod scalar;
#[cfg(test)]
mod tests;
mod words;

use serde_json::{Map, Value};

use self::check::Checker;
use self::place::Place;
use self::scalar::Form;
use crate::call::Incoming;
use crate::catalog::{Encoding, Location, Operation, Request};
use crate::router;

/// The `statusCode` of a request with an invalid parameter.
const INVALID_ARGUMENT: u16 = 400;

/// What is wrong with a request: the field and the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    /// The status code of the failure, such as 400.
    pub(crate) status: u16,
    /// Names the field, says what was expected, and never contains a secret.
    pub(crate) message: String,
}

impl Problem {
    fn new(message: String) -> Self {
        Self {
            status: INVALID_ARGUMENT,
            message,
        }
    }
}

/// Returns the arguments of a call by serialized name, and everything that is wrong with them.
/// Arguments with problems are included as received if possible.
pub(crate) async fn arguments(
    operation: &'static Operation,
    incoming: &Incoming,
) -> (Map<String, Value>, Vec<Problem>) {
    let Some(request) = &operation.request else { return (Map::new(), Vec::new()) };
    let (mut received, mut problems) =
        Received::read(operation, request, incoming).await;
    let mut arguments = Map::new();
    for (field, location) in request.schema.fields().iter().zip(request.locations) {
        let Some((form, members)) = received.at(*location) else { continue };
        let mut checker = Checker::new(form);
        if let Some(value) = checker.field(Place::Request, field, members) {
            arguments.insert(field.name.to_owned(), value);
        }
        problems.extend(checker.problems.into_iter().map(Problem::new));
    }
    (arguments, problems)
}

/// The members of a request before they are checked.
#[derive(Debug)]
struct Received {
    path: Map<String, Value>,
    query: Map<String, Value>,
    headers: Map<String, Value>,
    /// `None` if the body cannot be read.
    body: Option<(Form, Map<String, Value>)>,
}

impl Received {
    async fn read(
        operation: &Operation,
        request: &Request,
        incoming: &Incoming,
    ) -> (Self, Vec<Problem>) {
        let path = incoming.path.strip_suffix('/').unwrap_or(&incoming.path);
        let path = router::parameters(operation.path, path).unwrap_or_default();
        let query = form_urlencoded::parse(incoming.query.as_bytes()).into_owned();
        let headers = request.schema.fields().iter().filter_map(|field| {
            Some((field.name.to_owned(), incoming.header(field.name)?.into()))
        });
        let mut problems = Vec::new();
        let body = match request.body {
            None => Some((Form::Text, Map::new())),
            Some(encoding) => match body::members(encoding, incoming).await {
                Ok(members) => Some((form(encoding), members)),
                Err(message) => {
                    problems.push(Problem::new(message));
                    None
                }
            },
        };
        let received = Self {
            path: path.into_iter().map(|(name, text)| (name, text.into())).collect(),
            query: pairs::members(query.map(|(name, text)| (name, text.into()))),
            headers: headers.collect(),
            body,
        };
        (received, problems)
    }

    /// Returns the members at a location; `None` if they cannot be read.
    fn at(&mut self, location: Location) -> Option<(Form, &mut Map<String, Value>)> {
        match location {
            Location::Path => Some((Form::Text, &mut self.path)),
            Location::Query => Some((Form::Text, &mut self.query)),
            Location::Header => Some((Form::Text, &mut self.headers)),
            Location::Body => self.body.as_mut().map(|(form, members)| (*form, members)),
        }
    }
}

fn form(encoding: Encoding) -> Form {
    match encoding {
        Encoding::Json => Form::Json,
        Encoding::Form | Encoding::Multipart => Form::Text,
    }
}
