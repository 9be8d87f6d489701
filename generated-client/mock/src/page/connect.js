// The view of what a first program needs.
import { api, by, copy, copyButton, make } from "./dom.js";

const quoted = (value) => (/^[\w.:/-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`);

export async function load() {
  const info = await api("info");
  const values = [
    ["Host", info.url],
    ["App ID", info.appId],
    ["App secret", info.appSecret],
    ["Access key ID", info.accessKeyId],
    ["Access key secret", info.accessKeySecret],
    ["User pool ID", info.userPoolId],
  ].filter(([, value]) => value);
  by("connect-values").replaceChildren(...values.map(([name, value]) => make("div", {},
    make("dt", {}, name), make("dd", {}, make("code", {}, value), copyButton(value, name.replace(/^[HAU](?=[a-z])/, (it) => it.toLowerCase()))))));

  const exports = Object.entries(info.environment).map(([name, value]) => `export ${name}=${quoted(value)}`).join("\n");
  by("connect-exports").textContent = exports;
  by("connect-copy").onclick = () => copy(exports, "the exports");

  const body = `{"accessKeyId": "${info.accessKeyId}",\n      "accessKeySecret": "${info.accessKeySecret}"}`;
  const call = `curl ${info.url}/api/v3/get-management-token \\\n  -H 'content-type: application/json' \\\n  -d '${body}'`;
  by("connect-call").textContent = call;
  by("connect-copy-call").onclick = () => copy(call, "the call");

  by("connect-users").replaceChildren(make("thead", {}, make("tr", {}, ...["Username", "Email", "Password", "Note"].map((name) => make("th", {}, name)))),
    make("tbody", {}, ...info.users.map(({ username, email, password, note }) =>
      make("tr", {}, ...[username, email, password, note].map((value) => make("td", {}, value ?? ""))))));
}
