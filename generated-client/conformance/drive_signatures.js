// Signs requests with the Node SDK: node drive_signatures.js ADDRESS CASES OUTPUT
//
// CASES is the file of `drive_node.js`. The first line of OUTPUT contains what all requests share.
"use strict";

const fs = require("fs");
const { sdk, KEY, DATE, NONCE, lastSigned } = require("./node_sdk.js");

const [address, cases, output] = process.argv.slice(2);
const client = new sdk.ManagementClient({ ...KEY, host: address, lang: "zh-CN" });

const POST = "/api/v3/list-users";
const GET = "/api/v3/list-role-assignments";

/** Hand-written edge cases, including arguments that no operation accepts. */
const byHand = [
  ["GET", GET, { page: 1, limit: 10, targetType: ["USER", "ORG"], query: "a b&c=d 中", flag: true }],
  ["GET", GET, { b: "2", a: "1", B: "4", A: "3", "a.b": "5", a_b: "6", "a-b": "7", a1: "8" }],
  ["GET", GET, { empty: "", none: [], texts: ["", " ", "中", '"', "\\", "a,b"] }],
  ["GET", GET, { 中: "1", é: "2", "😀": "3", "\uffee": "4", z: "5", 键: "6" }],
  ["GET", GET, { text: "\t\n\r\f \u0001\u001f\u007f\u0080\u2028\u2029\ufeff😀𠮷e\u0301" }],
  ["GET", GET, { text: " around ", slash: "/a/../b", plus: "1+1", percent: "%41%zz", hash: "#" }],
  ["POST", POST, {}],
  ["POST", POST, undefined],
  ["POST", POST, { keywords: "张三", options: { pagination: { page: 1, limit: 10 }, sort: [{ field: "createdAt", order: "Desc" }] }, advancedFilter: [], nothing: null, ratio: 1.5, big: 1660828100000, on: false }],
  ["POST", POST, { b: { z: 1, a: { y: 2, x: [3, { w: 4, c: 5 }] } }, a: [{ q: 1, p: 2 }, [], {}, null] }],
  ["POST", POST, { zero: 0, minus: -1, big: 9007199254740991, small: -9007199254740991, half: 0.5 }],
  ["POST", POST, { whole: 10, third: 0.3333333333333333, tiny: 0.000001, large: 123456789012.345 }],
  ["POST", POST, { exponent: 1e21, tinier: 1e-7, huge: 1.7976931348623157e308, least: 5e-324 }],
  ["POST", POST, { numbers: [1e21, 1e-7, 1.5e300, 100000000000000000000, 0.1, -2.5] }],
  ["POST", POST, { yes: true, no: false, nothing: null, list: [true, false, null] }],
  ["POST", POST, { text: "\t\n\r\f\b \u0001\u001f\u007f\u0080\u2028\u2029\ufeff😀𠮷e\u0301" }],
  ["POST", POST, { inside: ["\t\n\r\f\b \u0001\u001f\u007f\u0080\u2028\u2029\ufeff😀𠮷e\u0301", "/\\\"'<>&"] }],
  ["POST", POST, { inside: { "\n": "\n", '"': '"', "键": "值", "\\": "\\", "/": "/", "\u2028": "\u2028" } }],
  ["POST", POST, { 中: 1, é: 2, "😀": 3, "\uffee": 4, z: 5, 键: 6, Z: 7, _: 8, $: 9 }],
  ["POST", POST, { empty: "", object: {}, list: [], lists: [[], [[]]], objects: [{}, { a: {} }] }],
  ["POST", POST, { "a=b": "c=d", "a&b": "c&d", "a?b": "c?d", "a b": "c d", "a+b": "c+d", "a%b": "c%d" }],
  ["POST", POST, { query: "a=1&b=2#c", long: "长 long&+%22\"".repeat(160) }],
  ["PUT", "/api/v3/verify-config", { b: 1, a: { c: ["中"] } }],
  ["DELETE", "/api/v3/batch-applications-auth", undefined],
];

/** Returns the arguments with unusual texts of each GET operation and every other POST operation. */
function ofOperations() {
  const rows = fs.readFileSync(cases, "utf8").trim().split("\n").map((line) => JSON.parse(line));
  const own = rows.filter((row) => row.client === "management" && !row.by);
  const signed = own.filter((row) => !row.path.includes("{"));
  return signed
    .filter((row, index) => row.verb === "GET" || index % 2 === 0)
    .map((row) => [row.verb, row.path, row.kinds.mixed || row.kinds.all || row.kinds.required])
    .filter(([verb, , given]) => verb === "GET" || verb === "POST" || !Object.keys(given).length);
}

async function run() {
  const shared = {
    ...KEY,
    date: DATE,
    nonce: NONCE,
    // `{headers}` is a line `name:value` for each header.
    stringToSign: "{method}\n{headers}{resource}",
  };
  const lines = [];
  for (const [method, path, given] of [...byHand, ...ofOperations()]) {
    const name = method === "GET" ? "params" : "data";
    await client.makeRequest({ method, url: path, [name]: given });
    const [request] = await (await fetch(`${address}/taken`)).json();
    const names = Object.keys(request.headers).filter((it) => it === "date" || it.startsWith("x-"));
    shared.headers = Object.fromEntries(names.sort().map((it) => [it, request.headers[it]]));
    lines.push({
      method,
      path,
      query: method === "GET" ? given : undefined,
      body: method === "GET" ? undefined : request.body,
      resource: lastSigned().split("\n").slice(1 + names.length).join("\n"),
      authorization: request.headers.authorization,
    });
  }
  fs.writeFileSync(output, [shared, ...lines].map((line) => JSON.stringify(line) + "\n").join(""));
}

run();
