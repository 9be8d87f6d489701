//! Tests operations, groups, and the API as a whole.

use codegen::import::{Known, KnownGroup, KnownOperation};
use codegen::raw::{
    Credential, Encoding, Location, Method, PaginationStyle, Parameters, Request,
    Response,
};
use serde_json::json;

use super::{only, operation, read_with, right};

fn parameters(request: Option<Request>) -> Parameters {
    match request {
        Some(Request::Parameters(parameters)) => parameters,
        other => panic!("{other:?}"),
    }
}

fn places(list: &Parameters) -> Vec<(&str, Location)> {
    list.parameters.iter().map(|it| (it.name.as_str(), it.location.unwrap())).collect()
}

#[test]
fn everything_that_an_operation_says() {
    let it = operation(
        "get",
        "tags: [Things/All, Others]\nsummary: ' Find things '\ndescription: All.\ndeprecated: true\n\
         externalDocs: { url: 'https://example.org' }\nx-spec-idempotent: true\nx-spec-permissions: Owners only.\nx-spec-known-errors: [NotFound]\nx-spec-since: '3.1'\n\
         x-spec-rust-name: find\nx-spec-aliases: [seek]\nx-spec-credentials: [app]\nx-spec-hidden: { reason: internal, emitted: true }\n\
         x-spec-deprecated: { replaced_by: findAll, note: n }\n\
         x-spec-pagination: { style: page, from: page, total: totalCount }",
        "",
    );
    assert_eq!(it.group, "things");
    let it = it.operation;
    assert_eq!(
        (it.name.as_str(), it.method, it.path.as_str()),
        ("findThings", Method::Get, "/things")
    );
    assert_eq!(it.summary.as_deref(), Some("Find things"));
    assert_eq!(it.description.as_deref(), Some("All."));
    assert_eq!(it.documentation.as_deref(), Some("https://example.org"));
    assert_eq!((it.idempotent, it.since.as_deref()), (Some(true), Some("3.1")));
    assert_eq!(it.rust_name.as_deref(), Some("find"));
    assert_eq!(it.aliases, ["seek"]);
    assert_eq!(it.permissions.as_deref(), Some("Owners only."));
    assert_eq!(it.errors, ["NotFound"]);
    assert_eq!(it.credentials, Some(vec!["app".to_owned()]));
    assert!(it.hidden.unwrap().emitted);
    assert_eq!(it.deprecated.unwrap().replaced_by.as_deref(), Some("findAll"));
    assert_eq!(it.pagination.unwrap().style, PaginationStyle::Page);
    assert_eq!((it.request, it.response), (None, Response::default()));
}

#[test]
fn names_of_operations() {
    let cases = [
        ("getThing", "getThing"),
        ("Controller_GetThing", "getThing"),
        ("SDK_getQRCodeStatus", "getQRCodeStatus"),
        ("get thing/all", "getThingAll"),
        ("Controller_", "controller"),
        ("查询", "getApiV3Things"),
        ("42", "getApiV3Things"),
    ];
    for (id, name) in cases {
        let text =
            format!("paths: {{ /api/v3/things: {{ get: {{ operationId: '{id}' }} }} }}");
        let incoming = right(&text);
        assert_eq!(incoming.notes.len(), usize::from(name == "getApiV3Things"), "{id}");
        assert_eq!(only(incoming).operation.name, name, "{id}");
    }
    let unnamed = right("paths: { '/a/{b}': { delete: {} } }");
    assert!(unnamed.notes[0].text.contains("`deleteAB`"));
    assert_eq!(only(unnamed).operation.name, "deleteAB");
    let stated =
        right("paths: { /a: { get: { operationId: C_a, x-spec-name: getQrCode } } }");
    assert_eq!(only(stated).operation.name, "getQrCode");
}

#[test]
fn parameters_of_the_path_and_of_the_operation() {
    let incoming = right(
        "paths:\n  /a/{id}:\n    parameters:\n      - { name: id, in: path, schema: { type: string } }\n      \
         - { name: size, in: query, schema: { type: integer } }\n    get:\n      operationId: getA\n      parameters:\n        \
         - { $ref: '#/components/parameters/Size' }\n        - { name: trace, in: header }\n        - { name: c, in: cookie }\n\
         components:\n  parameters:\n    Size: { name: size, in: query, required: true, description: How many, example: 3, \
         schema: { type: string, description: no, maxLength: 4 } }\n",
    );
    let list = parameters(only(incoming).operation.request);
    assert_eq!((list.name.as_str(), list.description.as_deref()), ("GetADto", None));
    assert_eq!(places(&list), [("id", Location::Path), ("size", Location::Query)]);
    assert!(list.parameters[0].required && list.parameters[1].required);
    let size = &list.parameters[1];
    assert_eq!((size.ty.as_str(), size.max_length), ("string", Some(4)));
    assert_eq!(size.description.as_deref(), Some("How many"));
    assert_eq!(size.example, Some(json!(3)));
}

#[test]
fn names_of_parameters() {
    let query = "parameters: [{ name: id, in: query, schema: { type: string } }]";
    let named = |members: &str, components: &str| {
        let members = format!("{query}\n{members}");
        operation("get", &members, components).operation.request
    };
    assert_eq!(parameters(named("", "")).name, "FindThingsDto");
    let taken = "schemas: { FindThingsDto: { type: object } }";
    assert_eq!(parameters(named("", taken)).name, "FindThingsRequestDto");
    let stated =
        parameters(named("x-spec-request: { name: QueryDto, description: Of it }", ""));
    assert_eq!(
        (stated.name.as_str(), stated.description.as_deref()),
        ("QueryDto", Some("Of it"))
    );
    let dto = named("x-spec-request: FindThingsDto", taken);
    assert_eq!(dto, Some(Request::Dto("FindThingsDto".to_owned())));
}

#[test]
fn bodies() {
    let schemas = "schemas: { ADto: { type: object, properties: { id: { type: string } } }, \
                   B: { $ref: '#/components/schemas/ADto' } }\n\
                   requestBodies: { A: { content: { multipart/form-data: { schema: { $ref: '#/components/schemas/ADto' } } } } }";
    let request = |body: &str| {
        let it = operation("post", body, schemas).operation;
        (it.request, it.encoding)
    };
    let dto = || Some(Request::Dto("ADto".to_owned()));
    let reference = "{ schema: { $ref: '#/components/schemas/ADto' } }";
    let json = format!(
        "requestBody: {{ content: {{ text/plain: {{}}, application/x-www-form-urlencoded: {{}}, \
         application/json; charset=utf-8: {reference} }} }}"
    );
    assert_eq!(request(&json), (dto(), None));
    let form = format!(
        "requestBody: {{ content: {{ application/x-www-form-urlencoded: {reference} }} }}"
    );
    assert_eq!(request(&form), (dto(), Some(Encoding::Form)));
    let multipart = "requestBody: { $ref: '#/components/requestBodies/A' }";
    assert_eq!(request(multipart), (dto(), Some(Encoding::Multipart)));
    let alias = "requestBody: { content: { application/json: { schema: { allOf: [{ $ref: '#/components/schemas/B' }] } } } }";
    assert_eq!(request(alias), (dto(), None));
    let inline = "requestBody: { content: { application/json: { schema: { type: object, required: [a], \
                  properties: { a: { type: string }, b: { type: integer } } } } } }";
    let list = parameters(request(inline).0);
    assert_eq!(places(&list), [("a", Location::Body), ("b", Location::Body)]);
    assert!(list.parameters[0].required && !list.parameters[1].required);
    let any =
        "requestBody: { content: { application/json: { schema: { type: object } } } }";
    assert_eq!(request(any).0, Some(Request::Dto("FindThingsDto".to_owned())));
    let both = format!(
        "parameters: [{{ name: page, in: query, schema: {{}} }}]\n\
         requestBody: {{ content: {{ application/json: {reference} }} }}"
    );
    let list = parameters(request(&both).0);
    assert_eq!(places(&list), [("page", Location::Query), ("id", Location::Body)]);
    let path = format!(
        "parameters: [{{ name: id, in: path, schema: {{ type: string }} }}]\n\
         requestBody: {{ content: {{ application/json: {reference} }} }}"
    );
    assert_eq!(request(&path), (dto(), None));
}

#[test]
fn answers() {
    let components = "schemas:\n  ThingDto: { type: object }\n  \
         ThingRespDto: { required: [statusCode, message, data], properties: { statusCode: {}, message: {}, apiCode: {}, data: { allOf: [{ $ref: '#/components/schemas/ThingDto' }] } } }\n  \
         ListRespDto: { properties: { statusCode: {}, message: {}, list: { type: array, items: { $ref: '#/components/schemas/ThingDto' } } } }\n  \
         DoneRespDto: { properties: { statusCode: {}, message: {}, requestId: {} } }\n  \
         PlainDto: { x-spec-answer: false, type: object, properties: { statusCode: {}, message: {}, other: {} } }\n\
         responses: { Done: { content: { '*/*': { schema: { $ref: '#/components/schemas/DoneRespDto' } } } } }";
    let response = |responses: &str| {
        operation("get", &format!("responses: {responses}"), components)
            .operation
            .response
    };
    let json = |schema: &str| {
        format!("content: {{ application/json: {{ schema: {schema} }} }}")
    };
    let named = |name: &str| json(&format!("{{ $ref: '#/components/schemas/{name}' }}"));
    let some = |text: &str| Some(text.to_owned());

    let it = response(&format!("{{ 404: {{}}, 200: {{ {} }} }}", named("ThingRespDto")));
    let expected = Response {
        name: some("ThingRespDto"),
        data: some("ThingDto"),
        ..Response::default()
    };
    assert_eq!(it, expected);
    let it = response(&format!("{{ 201: {{ {} }} }}", named("ListRespDto")));
    let expected = Response {
        name: some("ListRespDto"),
        data: some("array of ThingDto"),
        optional: true,
        member: some("list"),
        ..Response::default()
    };
    assert_eq!(it, expected);
    let both = format!("{{ 201: {{}}, 200: {{ {} }} }}", named("ThingRespDto"));
    assert_eq!(response(&both).name, some("ThingRespDto"));
    let null = "{ required: [data], properties: { statusCode: {}, message: {}, data: { type: string, nullable: true } } }";
    let it = response(&format!("{{ 200: {{ {} }} }}", json(null)));
    assert_eq!((it.data, it.optional), (some("string"), true));
    let it = response("{ default: { $ref: '#/components/responses/Done' } }");
    assert_eq!(
        it,
        Response {
            name: some("DoneRespDto"),
            ..Response::default()
        }
    );
    let it = response(&format!("{{ 200: {{ {} }} }}", named("PlainDto")));
    assert_eq!(it.bare, some("PlainDto"));
    let it = response(&format!(
        "{{ 200: {{ {} }} }}",
        json("{ type: array, items: { type: string } }")
    ));
    assert_eq!((it.bare, it.optional), (some("array of string"), false));
    let it = response(
        "{ 200: { content: { application/json: { schema: { type: object, nullable: true } } } } }",
    );
    assert_eq!((it.bare, it.optional), (some("object"), true));
    let it = response(&format!("{{ 200: {{ {} }} }}", json("{}")));
    assert_eq!(it.bare, some("any"));
    let it =
        response(&format!("{{ 200: {{ {} }} }}", json("{ type: string, enum: [a] }")));
    assert_eq!(it.bare, some("FindThingsResponseDto"));
    let inline = "{ required: [data], properties: { statusCode: {}, message: {}, data: { type: object, properties: { a: {} } } } }";
    let it = response(&format!("{{ 200: {{ {} }} }}", json(inline)));
    let expected = Response {
        data: some("FindThingsDataDto"),
        ..Response::default()
    };
    assert_eq!(it, expected);
    for nothing in [
        "{}",
        "{ 302: {} }",
        "{ 200: { description: done } }",
        "{ 204: { content: {} } }",
    ] {
        assert_eq!(response(nothing), Response::default(), "{nothing}");
    }
    // An example may be that of the data or of the whole response.
    for example in ["{ a: 1 }", "{ statusCode: 200, message: ok, data: { a: 1 } }"] {
        let it = response(&format!(
            "{{ 200: {{ content: {{ application/json: {{ example: {example}, \
             schema: {{ $ref: '#/components/schemas/ThingRespDto' }} }} }} }} }}"
        ));
        assert_eq!(it.example, Some(json!({ "a": 1 })));
    }
}

#[test]
fn credentials() {
    let document = |security: &str| {
        format!(
            "openapi: 3.0.3\nsecurity: [{{ key: [] }}]\npaths: {{ /a: {{ get: {{ operationId: a{security} }} }} }}\n\
             components: {{ securitySchemes: {{ key: {{ type: apiKey, in: header, name: X-App, description: d }}, \
             bearer: {{ type: http, scheme: bearer }} }} }}"
        )
    };
    let user = Credential {
        name: "user".into(),
        header: "authorization".into(),
        description: None,
    };
    let known = Known {
        credentials: vec![user],
        ..Known::default()
    };
    let read = |security: &str| {
        let (incoming, wrong) = read_with(&known, &[("shop.yaml", &document(security))]);
        assert_eq!(wrong, "");
        incoming
    };
    let of = |security: &str| only(read(security)).operation.credentials;
    let names = |names: &[&str]| {
        Some(names.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>())
    };
    assert_eq!(of(""), names(&["key"]));
    assert_eq!(of(", security: []"), names(&[]));
    assert_eq!(of(", security: [{}]"), names(&[]));
    assert_eq!(
        of(", security: [{ bearer: [] }, { key: [], bearer: [] }]"),
        names(&["user", "key"])
    );
    assert_eq!(of(", security: [{ tenant: [] }]"), None);
    assert!(read(", security: [{ tenant: [] }]").notes[0].text.contains("`tenant`"));
    let found: Vec<_> =
        read("").api.credentials.into_iter().map(|it| (it.name, it.header)).collect();
    let expected = [("key", "X-App"), ("user", "authorization")];
    assert_eq!(
        found,
        expected.map(|(name, header)| (name.to_owned(), header.to_owned()))
    );
}

#[test]
fn credentials_of_the_same_header_are_told_apart_by_name() {
    let credential = |name: &str| Credential {
        name: name.into(),
        header: "authorization".into(),
        description: None,
    };
    let known = Known {
        credentials: vec![credential("user"), credential("management")],
        ..Known::default()
    };
    let of = |scheme: &str, members: &str| {
        let document = format!(
            "openapi: 3.1.0\n{members}security: [{{ {scheme}: [] }}]\npaths: {{ /a: {{ get: {{ operationId: a }} }} }}\n\
             components: {{ securitySchemes: {{ {scheme}: {{ type: apiKey, in: header, name: Authorization }} }} }}"
        );
        let (incoming, wrong) = read_with(&known, &[("shop.yaml", &document)]);
        assert_eq!(wrong, "");
        only(incoming).operation.credentials.unwrap()
    };
    let export = "x-spec-client: { name: shop, title: Shop }\n";
    assert_eq!(of("management", ""), ["management"]);
    assert_eq!(of("management", export), ["management"]);
    assert_eq!(of("jwt", ""), ["user"]);
    assert_eq!(of("jwt", export), ["jwt"], "an export means the name that it says");
}

#[test]
fn groups() {
    let text = "openapi: 3.0.0\ntags:\n  - { name: 仅说明, description: text }\n  - { name: Two Words, description: ' d ' }\n  \
         - { name: 登录/列表, x-spec-group: sign-in }\n  - { name: A/B tests, x-spec-group: tests }\npaths:\n  \
         /a: { get: { operationId: a, tags: [用户/列表] } }\n  /b: { get: { operationId: b, tags: [Two Words] } }\n  \
         /c: { get: { operationId: c, tags: [登录/列表] } }\n  /d: { get: { operationId: d } }\n  \
         /e: { get: { operationId: e, tags: [未知] } }\n  /f: { get: { operationId: f, tags: [Shared] } }\n";
    let group = |client: &str| KnownGroup {
        client: client.to_owned(),
        name: "users".to_owned(),
        title: "用户".to_owned(),
    };
    let known = Known {
        groups: vec![group("other"), group("shop")],
        ..Known::default()
    };
    let (incoming, wrong) = read_with(&known, &[("shop.yaml", text)]);
    assert_eq!(wrong, "");
    let client = &incoming.clients[0];
    let of: Vec<_> = client.operations.iter().map(|it| it.group.as_str()).collect();
    assert_eq!(
        of,
        ["users", "two-words", "sign-in", "ungrouped", "ungrouped", "ungrouped"]
    );
    let groups: Vec<_> =
        client.groups.iter().map(|it| (it.name.as_str(), it.title.as_str())).collect();
    let expected = [
        ("two-words", "Two Words"),
        ("sign-in", "登录/列表"),
        ("tests", "A/B tests"),
        ("users", "用户"),
        ("ungrouped", "Ungrouped"),
    ];
    assert_eq!(groups, expected);
    assert_eq!(client.groups[0].description.as_deref(), Some("d"));
}

#[test]
fn the_api_as_a_whole() {
    let incoming = right(
        "info: { title: Shop, version: '3', description: Sells. }\nexternalDocs: { url: 'https://example.org' }\n\
         x-spec-package: shop\nx-spec-client: { name: store, title: Store, description: For it }\n\
         x-spec-envelope: [{ name: ok, type: boolean }]\n\
         x-spec-errors: { status_codes: [{ code: 200, name: Ok, description: Fine }], api_codes: [] }\n\
         paths: { /a: { get: { operationId: a, responses: { 200: { content: { application/json: { schema: \
         { required: [data], properties: { ok: {}, data: { type: string } } } } } } } } } }",
    );
    let api = &incoming.api;
    let texts =
        [&api.title, &api.version, &api.description, &api.documentation, &api.package];
    let texts: Vec<_> = texts.into_iter().map(|text| text.as_deref().unwrap()).collect();
    assert_eq!(texts, ["Shop", "3", "Sells.", "https://example.org", "shop"]);
    assert_eq!(api.errors.as_ref().unwrap().status_codes[0].code, 200);
    assert_eq!(api.envelope[0].name, "ok");
    let client = &incoming.clients[0];
    assert_eq!(
        (client.name.as_str(), client.title.as_deref()),
        ("store", Some("Store"))
    );
    assert_eq!(client.description.as_deref(), Some("For it"));
    assert_eq!(client.operations[0].operation.response.data.as_deref(), Some("string"));
}

#[test]
fn documents_of_one_client_are_one() {
    let document = |path: &str| {
        format!(
            "openapi: 3.0.0\npaths: {{ /a: {{ get: {{ operationId: a, parameters: [{{ name: q, in: query, schema: {{}} }}] }} }}, \
             {path}: {{ get: {{ operationId: b{} }} }} }}\n\
             components: {{ schemas: {{ ADto: {{ type: object, properties: {{ p: {{ properties: {{ x: {{}} }} }} }} }} }} }}",
            path.len()
        )
    };
    let files =
        [("dir/shop-more.yaml", document("/more")), ("dir/shop.yaml", document("/b"))];
    let files = files.each_ref().map(|(path, text)| (*path, text.as_str()));
    let (incoming, wrong) = read_with(&Known::default(), &files);
    assert_eq!(wrong, "");
    let [client] = incoming.clients.as_slice() else { panic!() };
    let paths: Vec<_> =
        client.operations.iter().map(|it| it.operation.path.as_str()).collect();
    assert_eq!((client.name.as_str(), paths), ("shop", vec!["/a", "/b", "/more"]));
    let schemas: Vec<_> =
        client.schemas.iter().map(|it| it.schema.name.as_str()).collect();
    assert_eq!(schemas, ["ADto", "APDto"]);
}

#[test]
fn what_the_spec_has_decided_counts() {
    let text = "openapi: 3.0.0\npaths:\n  /a: { get: { operationId: X_a, parameters: [{ name: q, in: query, schema: {} }] } }\n  \
                /b: { get: { operationId: Y_a, parameters: [{ name: q, in: query, schema: {} }] } }\n";
    let operation =
        |client: &str, path: &str, name: &str, parameters: &str| KnownOperation {
            client: client.to_owned(),
            routes: [format!("GET {path}"), format!("GET {path}")],
            name: name.to_owned(),
            request: Some(parameters.to_owned()),
            data: None,
            has_credentials: true,
        };
    let known = Known {
        operations: vec![
            operation("shop", "/b", "secondA", "SecondDto"),
            operation("other", "/z", "a", "ADto"),
        ],
        ..Known::default()
    };
    let (incoming, wrong) = read_with(&known, &[("shop.yaml", text)]);
    assert_eq!(wrong, "");
    let read: Vec<_> =
        incoming.clients.into_iter().flat_map(|it| it.operations).collect();
    let names: Vec<_> = read
        .into_iter()
        .map(|it| (it.operation.name, parameters(it.operation.request).name))
        .collect();
    let expected = [("a", "ARequestDto"), ("secondA", "SecondDto")];
    assert_eq!(names, expected.map(|(name, dto)| (name.to_owned(), dto.to_owned())));
}

/// The fields of a DELETE are in the query, unless they are stated to be its body.
#[test]
fn the_body_of_a_delete_is_listed() {
    let it = operation(
        "delete",
        "requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/ADto' } } } }",
        "schemas: { ADto: { type: object, properties: { id: { type: string } } } }",
    );
    let list = parameters(it.operation.request);
    assert_eq!(
        (list.name.as_str(), places(&list)),
        ("FindThingsDto", vec![("id", Location::Body)])
    );
}
