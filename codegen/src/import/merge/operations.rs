//! Merges an operation.

use super::compare::{Compare, Entry};
use super::summary::Spot;
use crate::raw::{Encoding, Method, NOTHING, Operation, Parameters, Request, Response};

/// The type of arbitrary JSON.
const ANY: &str = "any";

impl Entry for Operation {
    const NOUN: &'static str = "operation";

    fn name(&self) -> String {
        self.name.clone()
    }

    fn is_unpublished(&self) -> bool {
        self.unpublished.is_some()
    }

    fn merged(mut self, published: Self, at: &Spot, compare: &mut Compare<'_>) -> Self {
        let is_own = published.corrected == self.corrected;
        let corrected = self.corrected.clone().filter(|_| !is_own).unwrap_or_default();
        if self.is_unpublished() && !published.is_unpublished() {
            compare.is_published(Self::NOUN, at);
        }
        if !self.aliases.contains(&published.name) {
            name(&self.name, &published.name, corrected.name.as_deref(), at, compare);
        }
        compare.fill_list(at, "aliases", &mut self.aliases, published.aliases);
        let (own, method) = (Some(&self.method), published.method);
        let shown = |method: &Method| method.as_str().to_owned();
        if compare.is_taken(at, "method", own, &method, corrected.method.as_ref(), shown)
        {
            self.method = method;
        }
        let (own, path) = (Some(&self.path), published.path);
        if compare.is_taken(
            at,
            "path",
            own,
            &path,
            corrected.path.as_ref(),
            String::clone,
        ) {
            self.path = path;
        }
        compare.text(at, "summary", &mut self.summary, published.summary);
        compare.text(at, "description", &mut self.description, published.description);
        compare.fill(at, "credentials", &mut self.credentials, published.credentials);
        compare.fill(at, "permissions", &mut self.permissions, published.permissions);
        compare.fill(at, "idempotent", &mut self.idempotent, published.idempotent);
        let stated = corrected.request.as_deref();
        self.request = request(self.request, published.request, stated, at, compare);
        encoding(
            &mut self.encoding,
            published.encoding,
            corrected.encoding,
            at,
            compare,
        );
        self.response =
            response(self.response, published.response, &at.below("response"), compare);
        compare.fill_list(at, "errors", &mut self.errors, published.errors);
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
        compare.fill(at, "corrected", &mut self.corrected, published.corrected);
        compare.fill(at, "unpublished", &mut self.unpublished, published.unpublished);
        self.open_questions(at, compare);
        self
    }

    fn fresh(mut self, at: &Spot, compare: &mut Compare<'_>) -> Self {
        compare.new_text(at, "summary", &mut self.summary);
        // A summary is a single line.
        self.summary = self.summary.map(|text| text.replace('\n', " "));
        compare.new_text(at, "description", &mut self.description);
        compare.new_note(at, "permissions", &mut self.permissions);
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
    /// Notes the decisions that are still missing.
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

/// The name in the spec stays: a different name in a document is reported once, under `corrected`.
fn name(
    own: &str,
    published: &str,
    corrected: Option<&str>,
    at: &Spot,
    compare: &mut Compare<'_>,
) {
    if own != published && corrected != Some(published) {
        let text = format!("operation `{own}`: named `{published}` in the document");
        compare.decide(at.below("name"), text);
    }
}

fn new_parameters(
    mut parameters: Parameters,
    at: &Spot,
    compare: &mut Compare<'_>,
) -> Parameters {
    let at = at.below("request");
    compare.new_note(&at, "description", &mut parameters.description);
    parameters.is_list = true;
    parameters.parameters = compare.new_list(&at, "parameters", parameters.parameters);
    parameters
}

fn request(
    own: Option<Request>,
    published: Option<Request>,
    corrected: Option<&str>,
    at: &Spot,
    compare: &mut Compare<'_>,
) -> Option<Request> {
    if corrected == Some(Request::word(published.as_ref())) {
        return own;
    }
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
            let text = "none in the document".to_owned();
            compare.vanished_key(at, "request", &text).then_some(own)
        }
        (Some(own), Some(published)) => {
            compare.differs(at, "request", &shown(&own), &shown(&published));
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

/// Merges the name of a request. A name that no document contains was chosen by an author.
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
    if own.description.is_none() && published.description.is_some() {
        compare.text(&at, "description", &mut own.description, published.description);
    }
    own.parameters =
        compare.list(&at, "parameters", own.parameters, published.parameters);
    own
}

fn encoding(
    own: &mut Option<Encoding>,
    published: Option<Encoding>,
    corrected: Option<Encoding>,
    at: &Spot,
    compare: &mut Compare<'_>,
) {
    // JSON is the default.
    let before = own.unwrap_or(Encoding::Json);
    let after = published.unwrap_or(Encoding::Json);
    let shown = |encoding: &Encoding| encoding.word().to_owned();
    let corrected = corrected.as_ref();
    if compare.is_taken(at, "encoding", Some(&before), &after, corrected, shown) {
        *own = published.filter(|encoding| *encoding != Encoding::Json);
    }
}

fn response(
    mut own: Response,
    published: Response,
    at: &Spot,
    compare: &mut Compare<'_>,
) -> Response {
    let is_own = published.corrected == own.corrected;
    let corrected = own.corrected.clone().filter(|_| !is_own).unwrap_or_default();
    compare.fill(at, "corrected", &mut own.corrected, published.corrected);
    compare.fact(
        at,
        "name",
        &mut own.name,
        published.name,
        corrected.name.as_ref(),
        String::clone,
    );
    let has_data = own.data.is_some() || own.bare.is_some();
    if has_data && published.data.is_none() && published.bare.is_none() {
        let is_known = corrected.data.as_deref() == Some(NOTHING);
        if !is_known && !compare.vanished_key(at, "data", "no data in the document") {
            own = Response {
                name: own.name,
                corrected: own.corrected,
                ..Response::default()
            };
        }
        return own;
    }
    if has_data
        && (is_stated(&published.data, &corrected.data)
            || is_stated(&published.bare, &corrected.bare))
    {
        return own;
    }
    if has_data && published.bare.as_deref() == Some(ANY) {
        // A schema without contents does not imply that there is no envelope.
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
    compare.flag(
        at,
        "optional",
        &mut own.optional,
        published.optional,
        corrected.optional,
    );
    compare.secrecy(
        at,
        (&mut own.secret, &mut own.not_secret),
        (published.secret, published.not_secret),
    );
    let member =
        published.member.filter(|member| own.member.is_some() || member != "data");
    let (stated, example) = (corrected.member.as_ref(), corrected.example.as_ref());
    compare.fact(at, "member", &mut own.member, member, stated, String::clone);
    let published = published.example.filter(|published| example != Some(published));
    compare.fill(at, "example", &mut own.example, published);
    own
}

/// Returns whether the data in the document is what the spec states as wrong.
fn is_stated(published: &Option<String>, corrected: &Option<String>) -> bool {
    published.is_some() && published == corrected
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
