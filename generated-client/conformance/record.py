"""Records the requests of the official SDKs: record.py SCRATCH FIXTURES

SCRATCH, created by `run.sh`, contains the exported documents in `openapi`, a Python virtual
environment in `python`, and `node_modules`. The fixtures of the tests are written to FIXTURES.
"""

import importlib.metadata
import json
import os
import pathlib
import re
import subprocess
import sys
import urllib.parse

import arguments
import recorder
import wrappers

HERE = pathlib.Path(__file__).parent

#: The compared headers: credentials, addressed resource, and format.
HEADERS = (
    "authorization",
    "content-type",
    "x-authing-app-id",
    "x-authing-app-tenant-id",
    "x-authing-lang",
    "x-authing-tenant-id",
    "x-authing-userpool-id",
)


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def write_lines(path, rows):
    path.write_text("".join(compact(row) + "\n" for row in rows))


def rows_of(client, documents):
    """Return the operations of a client and their wrappers."""
    rows = [{"client": client, **row} for row in arguments.operations(documents, client)]
    defaults = {row["operation"]: row["defaults"] for row in rows if "defaults" in row}
    around = [row for row in wrappers.WRAPPERS if row["client"] == client]
    for row in around:
        if row["operation"] in defaults:
            row["defaults"] = defaults[row["operation"]]
    return rows + around


def case(row):
    """Return a row in the format of the drivers."""
    kinds = arguments.kinds(row)

    def expanded(template_of):
        return {kind: arguments.expand(template_of(kind), kind) for kind in kinds}

    names = ("client", "operation", "by", "options", "verb", "path")
    made = {name: row[name] for name in names if name in row}
    if "by" not in row:
        return {**made, "kinds": expanded(kinds.get)}
    for sdk in ("node", "python"):
        if row[sdk]:
            method, given = row[sdk]
            made[sdk] = {"method": method, "kinds": expanded(lambda _, given=given: given)}
    return made


def headers(request):
    """Return the compared headers. Values that are secret or differ in every run are replaced."""
    found = {name: request["headers"][name] for name in HEADERS if name in request["headers"]}
    if "content-type" in found:
        found["content-type"] = found["content-type"].split(";")[0]
    if "authorization" in found:
        named = found["authorization"].replace(recorder.management_token(), "MANAGEMENT_TOKEN")
        found["authorization"] = re.sub(r"^(authing \w+):.+", r"\1:SIGNATURE", named)
    return found


def sent(request, template, kind):
    """Return the short form of a request."""
    item = {}
    if request["query"]:
        item["query"] = arguments.fold(request["query"], kind)
    body, form = request["body"], request["headers"].get("content-type", "").split(";")[0]
    if body and form == "application/json":
        folded = arguments.fold(json.loads(body), kind)
        is_same = arguments.expand(folded, kind) == arguments.expand(template, kind)
        item["body"] = "=arguments" if is_same else folded
    elif body and form == "application/x-www-form-urlencoded":
        pairs = urllib.parse.parse_qsl(body, keep_blank_values=True, strict_parsing=True)
        item["form"] = arguments.fold(pairs, kind)
    elif body:
        raise ValueError(f"unsupported content type {form!r}")
    return item


class Fixture:
    """The requests of one client of an SDK."""

    def __init__(self, sdk, version):
        self.head = {"sdk": sdk, "version": version, "headers": [], "apart": {}}
        self.rows = {}

    def add(self, line, row):
        """Add a call of an operation."""
        if len(line["requests"]) != 1:
            raise ValueError(f"{line['method']}: expected one request, found {len(line['requests'])}: {line.get('error')}")
        request = line["requests"][0]
        entry = self.rows.setdefault(
            (line["operation"], line.get("by") or ""),
            {
                **{name: line[name] for name in ("operation", "by", "method") if line.get(name)},
                "route": f"{request['verb']} {request['path']}",
            },
        )
        if line.get("unknown"):
            entry["unknown"] = sorted({*entry.get("unknown", []), *line["unknown"]})
        found = headers(request)
        if found not in self.head["headers"]:
            self.head["headers"].append(found)
        kind = line["kind"]
        template = arguments.kinds(row)[kind]
        item = {"headers": self.head["headers"].index(found), **sent(request, template, kind)}
        if f"{request['verb']} {request['path']}" != entry["route"]:
            item["route"] = f"{request['verb']} {request['path']}"
        entry.setdefault("sent", {})[kind] = item

    def leave(self, line):
        """Add an SDK method that calls no operation."""
        self.head["apart"][line["method"]] = wrappers.APART[line["method"]]

    def lines(self):
        return [self.head, *(self.rows[key] for key in sorted(self.rows))]


def record(scratch, name, command, environment):
    """Run a driver and return the lines that it writes."""
    output = scratch / f"{name}.jsonl"
    command = [*command, recorder.start(), scratch / "cases.jsonl", output]
    subprocess.run(command, env={**os.environ, **environment}, check=True)
    return [json.loads(line) for line in output.read_text().split("\n") if line]


def main(scratch, fixtures):
    python = scratch / "python" / "bin" / "python"
    modules = {"NODE_PATH": str(scratch / "node_modules")}
    versions = {
        "node": json.loads((scratch / "node_modules/authing-node-sdk/package.json").read_text())["version"],
        "python": next(
            importlib.metadata.distributions(
                name="authing", path=[str(path) for path in scratch.glob("python/lib/python*/site-packages")]
            )
        ).version,
    }
    rows = [row for client in arguments.CLIENTS for row in rows_of(client, scratch / "openapi")]
    write_lines(scratch / "cases.jsonl", map(case, rows))
    for client in arguments.CLIENTS:
        unneeded = ("client", "options", "verb", "path", "node", "python")
        own = [row for row in rows if row["client"] == client]
        short = [{name: row[name] for name in row if name not in unneeded} for row in own]
        write_lines(fixtures / f"arguments.{client}.jsonl", short)
    by_name = {(row["client"], row["operation"], row.get("by")): row for row in rows}
    drivers = {
        "node": (["node", HERE / "drive_node.js"], modules),
        "python": ([python, HERE / "drive_python.py"], {}),
    }
    for sdk, (command, environment) in drivers.items():
        made = {client: Fixture(sdk, versions[sdk]) for client in arguments.CLIENTS}
        for line in record(scratch, sdk, command, environment):
            fixture = made[line["client"]]
            if "operation" in line:
                fixture.add(line, by_name[line["client"], line["operation"], line.get("by")])
            else:
                fixture.leave(line)
        for client, fixture in made.items():
            write_lines(fixtures / f"{sdk}.{client}.jsonl", fixture.lines())
    record(scratch, "signatures", ["node", HERE / "drive_signatures.js"], modules)
    (scratch / "signatures.jsonl").replace(fixtures / "signatures.jsonl")


if __name__ == "__main__":
    main(*map(pathlib.Path, sys.argv[1:]))
