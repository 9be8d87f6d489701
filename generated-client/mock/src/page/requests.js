// The view of recorded requests.
import { api, attempt, by, code, copyButton, make, show, timeOfDay, unfoldable } from "./dom.js";
import { prepare } from "./faults.js";

/** More rows than a person reads slow the browser down. */
const SHOWN = 200;
const KEPT = 1000;

let requests = [];
let pending = false;

/** Whether a call failed, by HTTP, by its envelope, or without any response. */
const failed = ({ httpStatus, statusCode }) => !httpStatus || httpStatus >= 400 || (statusCode ?? 200) >= 400;

/** The status that matters: that of the envelope, unless HTTP already says that the call failed. */
function status({ httpStatus, statusCode }) {
  if (!httpStatus) return "reset";
  return httpStatus >= 300 ? httpStatus : statusCode ?? httpStatus;
}

const nameOf = ({ client, operation }) => (operation ? `${client}.${operation}` : "");

function matches(request) {
  if (by("requests-failed").checked && !failed(request)) return false;
  const words = by("requests-filter").value.toLowerCase().split(/\s+/);
  const text = `${request.method} ${request.path} ${nameOf(request)} ${status(request)} ${request.apiCode ?? ""}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

const milliseconds = (value) => `${value < 10 ? Math.round(value * 10) / 10 : Math.round(value)} ms`;

function headers(title, values) {
  const lines = Object.entries(values ?? {}).map(([name, value]) => `${name}: ${value}`);
  if (lines.length === 0) return undefined;
  const block = make("pre", { className: "code" }, lines.join("\n"));
  return make("details", { className: "headers" }, make("summary", {}, title), block);
}

function part(title, value, fields) {
  const body = value === undefined || value === null ? make("p", { className: "hint" }, "No body") : code(value);
  const text = typeof value === "string" ? value : JSON.stringify(value, null, 2);
  const heading = make("h3", {}, title, text ? copyButton(text, `the ${title.toLowerCase()}`) : "");
  return make("div", { className: "part" }, heading, body, headers("Headers", fields));
}

function details(request) {
  const { method, path, query, httpStatus, statusCode, apiCode, message, problems = [], fault } = request;
  const name = nameOf(request);
  const facts = [
    ["Operation", name],
    ["HTTP status", httpStatus ?? "none: the connection was reset"],
    ["statusCode", statusCode],
    ["apiCode", apiCode],
    ["Message", problems.length || !failed(request) ? undefined : message],
    ["Fault", fault && (typeof fault === "string" ? fault : "injected")],
    ["At", request.time],
  ].filter(([, value]) => value !== undefined && value !== "");
  const target = name || path;
  return [
    make("p", { className: "line" }, make("code", {}, `${method} ${path}${query ? `?${query}` : ""}`)),
    problems.length ? make("ul", { className: "problems" }, ...problems.map((it) => make("li", {}, it))) : undefined,
    make("dl", { className: "facts" }, ...facts.map(([term, value]) =>
      make("div", {}, make("dt", {}, term), make("dd", {}, String(value))))),
    make("div", { className: "parts" },
      part("Request", request.request, request.requestHeaders),
      part("Response", request.response, request.responseHeaders)),
    make("p", { className: "choices" }, make("a", { className: "button", href: "#faults", onclick: () => prepare(target) }, "Inject a fault here")),
  ];
}

function render(request) {
  const { method, path, operation = "", problems, fault, durationMillis, time } = request;
  const badge = fault ? ["warning", "fault"] : problems?.length ? ["danger", "invalid"] : undefined;
  const body = unfoldable((button) => [
    make("td", { className: "status" }, String(status(request))),
    make("td", { className: "minor method" }, method),
    make("td", { className: "wide" }, button,
      // Stands for the columns that narrow screens omit.
      make("span", { className: "brief" }, `${method} ${operation}`),
      badge ? make("span", { className: `badge ${badge[0]}` }, badge[1]) : ""),
    make("td", { className: "minor" }, operation),
    make("td", { className: "number" }, milliseconds(durationMillis)),
    make("td", { className: "minor number" }, timeOfDay(time)),
  ], path, () => details(request).filter(Boolean));
  if (failed(request)) body.classList.add("failed");
  return body;
}

function draw() {
  pending = false;
  const found = requests.filter(matches);
  const table = by("requests-table");
  show(table, found.slice(0, SHOWN), ({ id }) => id, render);
  table.hidden = found.length === 0;
  const none = by("requests-none");
  none.hidden = found.length > 0;
  if (requests.length) none.textContent = "No request matches the filter.";
  by("requests-count").textContent = found.length === requests.length ? requests.length || "" : `${found.length} of ${requests.length}`;
}

/** Bursts of requests are drawn once a frame. */
function redraw() {
  if (pending) return;
  pending = true;
  requestAnimationFrame(draw);
}

export function add(request) {
  if (requests[0]?.id === request.id) return;
  requests = [request, ...requests].slice(0, KEPT);
  redraw();
}

export async function load() {
  const { list } = await api(`requests?limit=${KEPT}`);
  requests = list;
  redraw();
}

by("requests-filter").addEventListener("input", redraw);
by("requests-failed").addEventListener("change", redraw);
by("requests-clear").addEventListener("click", () => attempt(async () => {
  await api("requests", "DELETE");
  requests = [];
  redraw();
}));
