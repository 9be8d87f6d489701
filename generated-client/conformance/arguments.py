"""Arguments for every operation of the spec, generated from its OpenAPI documents.

Free text in the arguments is a token: `$name`, or `$+name` where it must not be empty. Each kind of
arguments has its own text for a token, so the arguments are stored only once and stay short.
`generated-client/src/conformance/arguments.rs` implements the same rules.
"""

import json
import pathlib

CLIENTS = ("authentication", "management")

#: The text that follows the name of a token, by kind. Tokens of the kind `empty` have no text.
MIXED = " 中文&a=1+2 %41 100% \"q\" 'q' \\ /?#[]{}<>;:@,$|^~` é😀\n\tend "
LONG = "长 long&+%22\"" * 160
KINDS = ("required", "all", "mixed", "empty", "long", "null")

#: The depth limit of recursive schemas.
DEEPEST = 2


def text(token, kind):
    """Return the text of a token."""
    name = token.lstrip("$+")
    if kind == "mixed":
        return name + MIXED
    if kind == "long":
        return name + LONG
    if kind == "empty" and not token.startswith("$+"):
        return ""
    return name


def expand(template, kind):
    """Replace the tokens of a template. `{"=json": it}` becomes the JSON text of `it`."""
    if isinstance(template, dict) and "=json" in template:
        return json.dumps(expand(template["=json"], kind), ensure_ascii=False)
    if isinstance(template, dict):
        return {name: expand(value, kind) for name, value in template.items()}
    if isinstance(template, list):
        return [expand(value, kind) for value in template]
    if isinstance(template, str) and template.startswith("$"):
        return text(template, kind)
    return template


def fold(value, kind):
    """Replace texts with tokens, for the kinds with long texts."""
    suffix = {"mixed": MIXED, "long": LONG}.get(kind)
    if isinstance(value, dict):
        return {name: fold(inner, kind) for name, inner in value.items()}
    if isinstance(value, list):
        return [fold(inner, kind) for inner in value]
    if isinstance(value, str) and suffix and value.endswith(suffix):
        return "$" + value[: -len(suffix)]
    if isinstance(value, str) and value.startswith("$"):
        raise ValueError(f"ambiguous text {value!r}: it looks like a token")
    return value


class Generator:
    """Generates the arguments of an operation. Numbers count up, so that no two fields are equal."""

    def __init__(self, schemas, kind):
        self.schemas = schemas
        self.kind = kind
        self.count = 0
        self.inside = []
        self.has_null = False

    def next(self):
        self.count += 1
        return self.count

    def members(self, schema):
        required = schema.get("required", [])
        members = {}
        for name, inner in schema.get("properties", {}).items():
            if name in required or self.kind != "required":
                value = self.value(name, inner)
                if value is not ...:
                    members[name] = value
        return members

    def value(self, name, schema, path=False):
        """Return a value of a field, or `...` at the depth limit of a recursive schema."""
        if "$ref" in schema:
            target = schema["$ref"].rsplit("/", 1)[-1]
            if self.inside.count(target) == DEEPEST:
                return ...
            self.inside.append(target)
            value = self.value(name, self.schemas[target], path)
            self.inside.pop()
            return value
        kinds = schema.get("type", "any")
        kinds = kinds if isinstance(kinds, list) else [kinds]
        if "null" in kinds and self.kind == "null":
            self.has_null = True
            return None
        return self.of_kind(name, schema, kinds[0], path)

    def of_kind(self, name, schema, kind, path):
        if "oneOf" in schema:
            options = schema["oneOf"]
            return self.value(name, options[0 if self.kind == "required" else -1])
        if kind == "object":
            if "properties" in schema:
                return self.members(schema)
            if "additionalProperties" in schema:
                inner = schema["additionalProperties"]
                return {f"{name}{i}": self.value(f"{name}{i}", inner) for i in (1, 2)}
            return self.anything(name)
        if kind == "any":
            return self.anything(name)
        if kind == "array":
            count = 1 if self.kind == "required" else 2
            items = [self.value(f"{name}{i}", schema["items"]) for i in range(count)]
            return [item for item in items if item is not ...]
        if kind == "boolean":
            return self.next() % 2 == 0
        if kind == "integer":
            least = 1660828100000 if schema.get("format", "").startswith("unix") else 0
            return least + self.next() - 1
        if kind == "number":
            return self.next() + (0 if self.kind == "required" else 0.5)
        return self.string(name, schema, path)

    def string(self, name, schema, path):
        if "enum" in schema:
            return schema["enum"][self.next() % len(schema["enum"])]
        if schema.get("format") == "date-time":
            return f"2026-01-{self.next() % 28 + 1:02}T08:30:00.000Z"
        return f"$+{name}" if path else f"${name}"

    def anything(self, name):
        """Return a value for a field of any type."""
        if self.kind == "required":
            return {name: f"${name}"}
        return {
            "text": f"${name}",
            "键 &=": f"${name} of an odd key",
            "number": self.next() + 0.25,
            "list": [self.next(), f"${name} in a list", True, None],
            "object": {"nothing": None, "empty": {}, "none": []},
        }


def template(schemas, operation, kind):
    """Return the arguments of an operation, and whether they contain a null."""
    generator = Generator(schemas, kind)
    arguments = {}
    for parameter in operation.get("parameters", []):
        if parameter.get("required") or kind != "required":
            path = parameter["in"] == "path"
            schema = parameter["schema"] or {"type": "string"}
            arguments[parameter["name"]] = generator.value(parameter["name"], schema, path)
    for content in operation.get("requestBody", {}).get("content", {}).values():
        body = generator.value("body", content["schema"])
        # A DTO may contain path parameters, which are never empty.
        for name, value in body.items() if isinstance(body, dict) else ():
            arguments.setdefault(name, value)
    return arguments, generator.has_null


def described(schemas, verb, path, operation):
    """Return an operation with its templates."""
    required, _ = template(schemas, operation, "required")
    entire, _ = template(schemas, operation, "all")
    nulls, has_null = template(schemas, operation, "null")
    row = {
        "operation": operation["operationId"],
        "verb": verb.upper(),
        "path": path,
        "required": required,
        "all": entire,
    }
    if has_null:
        row["null"] = nulls
    parameters = operation.get("parameters", [])
    defaults = {it["name"]: it["schema"]["default"] for it in parameters if "default" in it["schema"]}
    if defaults:
        row["defaults"] = defaults
    return row


def operations(folder, client):
    """Return the operations of a client, sorted by name, from the exported document in a folder."""
    document = json.loads((pathlib.Path(folder) / f"{client}.openapi.json").read_text())
    schemas = document["components"]["schemas"]
    rows = [
        described(schemas, verb, path, operation)
        for path, verbs in document["paths"].items()
        for verb, operation in verbs.items()
    ]
    return sorted(rows, key=lambda row: row["operation"])


def kinds(row):
    """Return the templates by kind, without the kinds that equal an earlier one."""
    found = {}
    given = []
    for kind in KINDS:
        template = row.get(kind) if kind in ("required", "all", "null") else row["all"]
        arguments = expand(template, kind)
        if template is not None and arguments not in given:
            given.append(arguments)
            found[kind] = template
    return found
