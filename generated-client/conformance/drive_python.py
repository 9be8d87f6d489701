"""Calls every operation with the Python SDK: python drive_python.py ADDRESS CASES OUTPUT

`drive_node.js` documents the files.
"""

import ast
import inspect
import json
import re
import sys
import urllib.request

import authing

ADDRESS, CASES, OUTPUT = sys.argv[1:]


def clients(options):
    """Create the clients: `none` sets only the required options, anything else the usual ones."""
    is_usual = options != "none"
    authentication = authing.AuthenticationClient(
        app_id="APP_ID",
        app_secret="APP_SECRET",
        app_host=ADDRESS,
        redirect_uri="https://app.example/callback?a=1&b=中",
        access_token="USER_TOKEN" if is_usual else None,
        lang="en-US" if is_usual else None,
        protocol="oauth" if options == "oauth" else None,
    )
    management = authing.ManagementClient(
        access_key_id="AKID",
        access_key_secret="AKSECRET",
        host=ADDRESS,
        lang="en-US" if is_usual else None,
    )
    # The client fetches a token before its first call.
    management.http_client.token_provider.get_access_token()
    taken()
    return {"authentication": authentication, "management": management}


def taken():
    """Return the requests that the recorder has received since the last call."""
    with urllib.request.urlopen(f"{ADDRESS}/taken") as answer:
        return json.load(answer)


def route(method):
    """Return the route of a method, and its parameters by their serialized names."""
    tree = ast.parse(f"class Client:\n{inspect.getsource(method)}")
    calls = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "self.http_client.request"
    ]
    if len(calls) != 1:
        return None
    given = {keyword.arg: keyword.value for keyword in calls[0].keywords}
    if not all(isinstance(given.get(name), ast.Constant) for name in ("method", "url")):
        return None
    names = {}
    for place in ("params", "json", "data"):
        if isinstance(given.get(place), ast.Dict):
            for key, value in zip(given[place].keys, given[place].values):
                names[key.value] = ast.unparse(value)
    return f"{given['method'].value} {given['url'].value}", names


def methods(client):
    """Return the methods of a client: name -> route, or None for a hand-written method."""
    functions = inspect.getmembers(type(client), inspect.isfunction)
    return {name: route(function) for name, function in functions if not name.startswith("_")}


def snake(name):
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def matched(rows, left):
    """Assign methods to rows. A match of name and route takes precedence over one of the route."""
    pairs = {}
    for index, row in enumerate(rows):
        if "python" in row:
            pairs[index] = (row["python"]["method"], None)
            if row["options"] == "usual":
                del left[row["client"]][row["python"]["method"]]
    for by_name in (True, False):
        for index, row in enumerate(rows):
            if index in pairs or "by" in row:
                continue
            for name, found in left[row["client"]].items():
                fits = found and found[0] == f"{row['verb']} {row['path']}"
                if fits and (not by_name or name == snake(row["operation"])):
                    pairs[index] = (name, found[1])
                    del left[row["client"]][name]
                    break
    return pairs


def call(method, names, given):
    """Call a method with the arguments it accepts, and return the others. Wrappers map the names."""
    parameters = inspect.signature(method).parameters
    if names is None:
        names = {name: name for name in given}
    found = {names.get(name, snake(name)): value for name, value in given.items()}
    unknown = sorted(name for name in given if names.get(name, snake(name)) not in parameters)
    found = {name: value for name, value in found.items() if name in parameters}
    # A parameter without a default must be passed, even if the API does not require it.
    for name, parameter in parameters.items():
        if parameter.default is parameter.empty:
            found.setdefault(name, None)
    method(**found)
    return unknown


def main():
    sdk = {options: clients(options) for options in ("none", "usual", "oauth")}
    left = {name: methods(client) for name, client in sdk["usual"].items()}
    rows = [json.loads(line) for line in open(CASES, encoding="utf-8")]
    lines = []
    for index, (name, names) in sorted(matched(rows, left).items()):
        row = rows[index]
        for kind, given in row.get("python", row)["kinds"].items():
            method = getattr(sdk[row.get("options", "usual")][row["client"]], name)
            line = {"client": row["client"], "operation": row["operation"], "method": name, "kind": kind}
            line["by"] = row.get("by")
            try:
                line["unknown"] = call(method, names, given)
            except Exception as thrown:  # noqa: BLE001 - any failure of the SDK is recorded
                line["error"] = f"{type(thrown).__name__}: {thrown}"
            line["requests"] = taken()
            lines.append(line)
    for client, names in left.items():
        for name, found in names.items():
            lines.append({"client": client, "method": name, "route": found and found[0]})
    with open(OUTPUT, "w", encoding="utf-8") as output:
        output.writelines(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)


main()
