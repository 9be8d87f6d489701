// Calls every operation with the Node SDK: node drive_node.js ADDRESS CASES OUTPUT
//
// CASES contains a line {client, operation, verb, path, kinds: {kind: arguments}} per operation, and a
// line {client, operation, by, node: {method, kinds: {kind: [argument]}}} per wrapper.
// OUTPUT receives a line {client, operation, method, kind, requests} per call, and a line
// {client, method} for each SDK method that was not called.
"use strict";

const fs = require("fs");
const { sdk, KEY } = require("./node_sdk.js");

const [address, cases, output] = process.argv.slice(2);

/** Creates the clients: `none` sets only the required options, other values add one to the usual. */
function clients(options = "usual") {
  const authentication = new sdk.AuthenticationClient({
    appId: "APP_ID",
    appSecret: "APP_SECRET",
    appHost: address,
    redirectUri: "https://app.example/callback?a=1&b=中",
    ...(options !== "none" && { accessToken: "USER_TOKEN" }),
    ...(options === "lang" && { lang: "en-US" }),
    ...(options === "oauth" && { protocol: "oauth" }),
  });
  const management = new sdk.ManagementClient({
    ...KEY,
    host: address,
    ...(options !== "none" && { lang: "en-US" }),
    ...(options === "tenant" && { tenantId: "TENANT_ID" }),
  });
  return { authentication, management };
}

/** Returns the route of an SDK method, if it sends exactly one request. */
function called(method) {
  const source = method.toString();
  const found = source.match(/method:\s*["'](\w+)["'],\s*url:\s*["'`]([^"'`]+)["'`]/);
  const calls = source.match(/httpClient\.request/g) || [];
  return found && calls.length === 1 ? `${found[1]} ${found[2]}` : null;
}

/** Returns the methods of a client: name -> route, or null for a hand-written method. */
function methods(client) {
  const prototype = Object.getPrototypeOf(client);
  const names = Object.getOwnPropertyNames(prototype).filter(
    (name) => name !== "constructor" && !name.startsWith("_"),
  );
  return new Map(names.map((name) => [name, called(prototype[name])]));
}

/** Returns the arguments of a method: one object to destructure, or positional ones. */
function positional(method, path, given) {
  const source = method.toString();
  const list = source.slice(source.indexOf("(") + 1);
  if (list.startsWith("{")) return [renamed(source, given)];
  const names = list.slice(0, list.indexOf(")")).split(",").map((name) => name.trim());
  const rest = { ...given };
  const own = names.map((name) => name.replace(/^_/, ""));
  // Path parameters are not part of the body, even if the SDK does not accept them.
  const apart = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const single = own.filter((name) => name !== "requestBody");
  [...single, ...apart].forEach((name) => delete rest[name]);
  return names
    .filter((name) => name)
    .map((name, index) => (own[index] in given && name !== "requestBody" ? given[own[index]] : rest));
}

/** Renames parameters whose names differ from the serialized ones: `type: _type`, `app_id: appId`. */
function renamed(source, given) {
  const copy = { ...given };
  for (const [, wire, local] of source.matchAll(/(\w+): (\w+),?\n/g)) {
    if (wire in copy) copy[local] = copy[wire];
  }
  return copy;
}

/** Assigns methods to rows. A match of name and route takes precedence over one of the route. */
function matched(rows, left) {
  const pairs = new Map();
  const take = (row, name) => {
    pairs.set(row, name);
    left[row.client].delete(name);
  };
  const wrappers = rows.filter((row) => row.node);
  wrappers.filter((row) => row.options === "usual").forEach((row) => take(row, row.node.method));
  const fits = [
    (row, name, route) => name === row.operation && route === `${row.verb} ${row.path}`,
    (row, name, route) => route === `${row.verb} ${row.path}`,
  ];
  for (const fit of fits) {
    for (const row of rows.filter((row) => !row.by && !pairs.has(row))) {
      const found = [...left[row.client]].find(([name, route]) => fit(row, name, route));
      if (found) take(row, found[0]);
    }
  }
  wrappers.forEach((row) => pairs.set(row, row.node.method));
  return pairs;
}

async function run() {
  const lines = [];
  const left = {};
  const usual = clients();
  for (const name in usual) left[name] = methods(usual[name]);
  const rows = fs.readFileSync(cases, "utf8").trim().split("\n").map((line) => JSON.parse(line));
  for (const [row, method] of matched(rows, left)) {
    const kinds = row.node ? row.node.kinds : row.kinds;
    const client = clients(row.options)[row.client];
    for (const kind in kinds) {
      const given = row.node ? kinds[kind] : positional(client[method], row.path, kinds[kind]);
      let error;
      try {
        await client[method](...given);
      } catch (thrown) {
        error = String(thrown);
      }
      const requests = await (await fetch(`${address}/taken`)).json();
      const { client: of, operation, by } = row;
      lines.push({ client: of, operation, by, method, kind, error, requests });
    }
  }
  for (const of in left) {
    for (const [method, route] of left[of]) lines.push({ client: of, method, route });
  }
  fs.writeFileSync(output, lines.map((line) => JSON.stringify(line) + "\n").join(""));
}

run();
