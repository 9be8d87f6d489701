//! How an operation is merged.

use super::compare::{Compare, Entry};
use super::summary::Spot;
use crate::raw::{Encoding, Operation, Parameters, Request, Response};

impl Entry for Operation {
    const NOUN: &'static str = "operation";

    fn name(&self) -> String {
        self.name.clone()
    }

    fn merged(mut self, published: Self, at: &Spot, compare: &mut Compare<'_>) -> Self {
        if self.name != published.name {
            let text = format!(
                "operation `{}`: the document calls it `{}`",
                self.name, published.name
            );
            compare.decide(at.below("name"), text);
        }
        if self.method != published.method {
            compare.changed(
                at,
                "method",
                self.method.as_str(),
                published.method.as_str(),
            );
            self.method = published.method;
        }
        if self.path != published.path {
            compare.changed(at, "path", &self.path, &published.path);
            self.path = published.path;
        }
        compare.text(at, "summary", &mut self.summary, published.summary);
        compare.text(at, "description", &mut self.description, published.description);
        compare.fill(at, "credentials", &mut self.credentials, published.credentials);
        compare.fill(at, "idempotent", &mut self.idempotent, published.idempotent);
        self.request = request(self.request, published.request, at, compare);
        encoding(&mut self.encoding, published.encoding, at, compare);
        self.response =
            response(self.response, published.response, &at.below("response"), compare);
        compare.fill(at, "pagination", &mut self.pagination, published.pagination);
        compare.fill(at, "hidden", &mut self.hidden, published.hidden);
        compare.deprecation(at, &mut self.deprecated, published.deprecated);
        compare.fill(at, "since", &mut self.since, published.since);
        compare.fill(at, "rust_name", &mut self.rust_name, published.rust_name);
        compare.fill(
            at,
            "documentation",
            &mut self.documentation,
            published.documentation,
        );
        self.open_questions(at, compare);
        self
    }

    fn fresh(mut self, at: &Spot, compare: &mut Compare<'_>) -> Self {
        compare.new_text(at, "summary", &mut self.summary);
        // A summary is one line.
        self.summary = self.summary.map(|text| text.replace('\n', " "));
        compare.new_text(at, "description", &mut self.description);
        compare.new_deprecation(at, &mut self.deprecated);
        if let Some(hidden) = &mut self.hidden {
            compare.new_note(&at.below("hidden"), "reason", &mut hidden.reason);
        }
        if let Some(Request::Parameters(parameters)) = self.request {
            self.request =
                Some(Request::Parameters(new_parameters(parameters, at, compare)));
        }
        self.open_questions(at, compare);
        self
    }
}

impl Operation {
    /// Lists the decisions that nobody has made yet.
    fn open_questions(&self, at: &Spot, compare: &mut Compare<'_>) {
        let name = &self.name;
        if self.credentials.is_none() {
            compare.decide(at.clone(), format!("credentials of `{name}`"));
        }
        if self.idempotent.is_none() {
            compare.decide(at.clone(), format!("idempotent of `{name}`"));
        }
    }
}

fn new_parameters(
    mut parameters: Parameters,
    at: &Spot,
    compare: &mut Compare<'_>,
) -> Parameters {
    let at = at.below("request");
    compare.new_text(&at, "description", &mut parameters.description);
    parameters.parameters = compare.new_list(&at, "parameters", parameters.parameters);
    parameters
}

fn request(
    own: Option<Request>,
    published: Option<Request>,
    at: &Spot,
    compare: &mut Compare<'_>,
) -> Option<Request> {
    match (own, published) {
        (Some(Request::Dto(own)), Some(Request::Dto(published))) => {
            Some(Request::Dto(dto(own, published, at, compare)))
        }
        (Some(Request::Parameters(own)), Some(Request::Parameters(published))) => {
            Some(Request::Parameters(parameters(own, published, at, compare)))
        }
        (None, Some(published)) => {
            compare.changed(at, "request", "nothing", &shown(&published));
            Some(match published {
                Request::Parameters(it) => {
                    Request::Parameters(new_parameters(it, at, compare))
                }
                dto @ Request::Dto(_) => dto,
            })
        }
        (Some(own), None) => {
            let text = "the document has none".to_owned();
            compare.vanished_key(at, "request", &text).then_some(own)
        }
        (Some(own), Some(published)) => {
            let (before, after) = (shown(&own), shown(&published));
            let text = format!("request: the spec has {before}, the document {after}");
            compare.decide(at.below("request"), text);
            Some(own)
        }
        (None, None) => None,
    }
}

fn shown(request: &Request) -> String {
    match request {
        Request::Dto(name) => name.clone(),
        Request::Parameters(parameters) => {
            format!("{} parameters", parameters.parameters.len())
        }
    }
}

/// The name of a request. One that no document knows was given by hand.
fn dto(own: String, published: String, at: &Spot, compare: &mut Compare<'_>) -> String {
    compare.ty(at, "request", &own, &published, None)
}

fn parameters(
    mut own: Parameters,
    published: Parameters,
    at: &Spot,
    compare: &mut Compare<'_>,
) -> Parameters {
    let at = at.below("request");
    compare.text(&at, "description", &mut own.description, published.description);
    own.parameters =
        compare.list(&at, "parameters", own.parameters, published.parameters);
    own
}

fn encoding(
    own: &mut Option<Encoding>,
    published: Option<Encoding>,
    at: &Spot,
    compare: &mut Compare<'_>,
) {
    // JSON need not be said.
    let is_same = own.unwrap_or(Encoding::Json) == published.unwrap_or(Encoding::Json);
    if !is_same {
        let before = own.unwrap_or(Encoding::Json);
        let after = published.unwrap_or(Encoding::Json);
        let word = |encoding: Encoding| format!("{encoding:?}").to_lowercase();
        compare.changed(at, "encoding", &word(before), &word(after));
        *own = published.filter(|encoding| *encoding != Encoding::Json);
    }
}

fn response(
    mut own: Response,
    published: Response,
    at: &Spot,
    compare: &mut Compare<'_>,
) -> Response {
    compare.fact(at, "name", &mut own.name, published.name, String::clone);
    let has_data = own.data.is_some() || own.bare.is_some();
    if has_data && published.data.is_none() && published.bare.is_none() {
        if !compare.vanished_key(at, "data", "the document has no data") {
            own = Response {
                name: own.name,
                ..Response::default()
            };
        }
        return own;
    }
    let bare = published.bare.is_some();
    if bare != own.bare.is_some() && (has_data || bare) {
        let word = |bare: bool| if bare { "without envelope" } else { "in an envelope" };
        compare.changed(at, "data", word(!bare), word(bare));
        (own.data, own.bare) = (published.data.clone(), published.bare.clone());
    }
    own.data = payload(own.data, published.data, "data", at, compare);
    own.bare = payload(own.bare, published.bare, "bare", at, compare);
    if own.data.is_none() && own.bare.is_none() {
        return own;
    }
    if own.optional != published.optional {
        let word = |optional: bool| if optional { "yes" } else { "no" };
        compare.changed(at, "optional", word(own.optional), word(published.optional));
        own.optional = published.optional;
    }
    compare.secrecy(
        at,
        (&mut own.secret, &mut own.not_secret),
        (published.secret, published.not_secret),
    );
    let member =
        published.member.filter(|member| own.member.is_some() || member != "data");
    compare.fact(at, "member", &mut own.member, member, String::clone);
    compare.fill(at, "example", &mut own.example, published.example);
    own
}

fn payload(
    own: Option<String>,
    published: Option<String>,
    key: &str,
    at: &Spot,
    compare: &mut Compare<'_>,
) -> Option<String> {
    match (own, published) {
        (Some(own), Some(published)) => {
            Some(compare.ty(at, key, &own, &published, None))
        }
        (None, Some(published)) => {
            compare.changed(at, key, "nothing", &published);
            Some(published)
        }
        (own, None) => own,
    }
}
