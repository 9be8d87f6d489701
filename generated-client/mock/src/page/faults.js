// The views of faults, clock, and keys.
import { api, attempt, by, make, notify, show, soon } from "./dom.js";

const number = (label, name, value, placeholder = "") => ({ label, name, value, placeholder, type: "number" });
const text = (label, name, placeholder = "") => ({ label, name, placeholder, type: "text" });

/** The effects: their hint, their fields, and the members of a fault that always belong to them. */
const KINDS = {
  "Status code": {
    hint: "An envelope with a `statusCode`, as the service reports most failures, with HTTP status 200.",
    fields: [number("statusCode", "statusCode", 500), number("apiCode", "apiCode", undefined, "None"), text("Message", "message", "Default")],
  },
  "HTTP status": {
    hint: "A response with that HTTP status, as a gateway in front of the service sends it.",
    fields: [number("HTTP status", "httpStatus", 503), number("Retry-After in seconds", "retryAfterSeconds", undefined, "None")],
  },
  "Rate limit": {
    hint: "HTTP status 429 with `Retry-After`.",
    fields: [number("Retry-After in seconds", "retryAfterSeconds", 1)],
    always: { httpStatus: 429, statusCode: 429 },
  },
  Delay: { hint: "The response is sent later.", fields: [number("Delay in ms", "delayMillis", 2000)] },
  Reset: { hint: "The connection is reset instead of a response.", fields: [], always: { reset: true }, lost: true },
  Truncate: { hint: "The connection ends after half of the response body. The call is performed.", fields: [], always: { truncate: true } },
  Garbage: { hint: "The response body is not JSON. The call is performed.", fields: [], always: { garbage: true } },
  "Expire tokens": { hint: "All issued tokens are revoked before the call.", fields: [], always: { expireTokens: true } },
  "Shift clock": { hint: "The clock moves once, before the call.", fields: [number("Shift in seconds", "shiftClockMillis", 3600)] },
};

let faults = [];
/** The difference between the clocks of the mock and of this browser, and the mock's own offset. */
let [skew, offset] = [0, 0];

const kind = () => by("faults-kinds").querySelector(":checked").value;
const plural = (count, noun) => `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;

/** Returns a duration such as `1 day 2 h`. */
export function duration(millis) {
  let rest = Math.round(Math.abs(millis) / 1000);
  const parts = [[86400, "d"], [3600, "h"], [60, "min"], [1, "s"]].flatMap(([unit, name]) => {
    const count = Math.floor(rest / unit);
    rest -= count * unit;
    return count ? [`${count.toLocaleString("en-US")} ${name}`] : [];
  });
  return `${millis < 0 ? "−" : "+"}${parts.slice(0, 2).join(" ") || "0 s"}`;
}

function effect(fault) {
  const parts = [];
  if (fault.delayMillis !== undefined) parts.push(`delay ${fault.delayMillis.toLocaleString("en-US")} ms`);
  if (fault.shiftClockMillis !== undefined) parts.push(`clock ${duration(fault.shiftClockMillis)}`);
  if (fault.expireTokens) parts.push("expire tokens");
  if (fault.httpStatus !== undefined) parts.push(`HTTP ${fault.httpStatus}`);
  else if (fault.statusCode !== undefined) parts.push(`statusCode ${fault.statusCode}`);
  if (fault.apiCode !== undefined) parts.push(`apiCode ${fault.apiCode}`);
  if (fault.retryAfterSeconds !== undefined) parts.push(`Retry-After ${fault.retryAfterSeconds} s`);
  for (const name of ["reset", "truncate", "garbage"]) if (fault[name]) parts.push(name);
  return parts.join(", ");
}

function draw() {
  show(by("faults-list"), faults, ({ id }) => id, (fault) => {
    const target = fault.operation ?? fault.path ?? "All operations";
    const times = fault.times === undefined ? "until cleared" : `next ${plural(fault.times, "call")}`;
    return make("li", {},
      make("p", {}, make("strong", {}, effect(fault)), make("span", { className: "muted" }, `${target} · ${times}`)),
      make("button", { type: "button", "aria-label": `Clear: ${effect(fault)}, ${target}`, onclick: () => change(`faults/${fault.id}`, "DELETE") }, "Clear"));
  });
  by("faults-active").hidden = faults.length === 0;
  by("faults-count").hidden = faults.length === 0;
  by("faults-count").textContent = String(faults.length);
}

async function change(path, method, body) {
  ({ list: faults } = await api(path, method, body));
  draw();
}

function drawFields() {
  const { hint, fields, lost } = KINDS[kind()];
  by("faults-hint").replaceChildren(...hint.split("`").map((part, index) => (index % 2 ? make("code", {}, part) : part)));
  const inputs = fields.map(({ label, name, ...properties }) => {
    const optional = properties.value === undefined;
    const input = make("input", { ...properties, name, id: `fault-${name}`, autocomplete: "off", required: !optional });
    return make("label", { className: properties.type === "text" ? "grow" : "" }, label, input);
  });
  if (lost) {
    inputs.push(make("label", { className: "check" }, make("input", { type: "checkbox", name: "performed", id: "fault-performed" }), "Perform the call first"));
  }
  by("faults-fields").replaceChildren(...inputs);
}

/** Returns the fault that the form describes. */
function described() {
  const { fields, always } = KINDS[kind()];
  const fault = { ...always };
  for (const { name, type } of fields) {
    const value = by(`fault-${name}`).value.trim();
    if (value) fault[name] = type === "number" ? Number(value) : value;
  }
  if (fault.shiftClockMillis !== undefined) fault.shiftClockMillis *= 1000;
  if (by("fault-performed")?.checked) fault.performed = true;
  const target = by("faults-target").value.trim();
  if (target) fault[target.startsWith("/") ? "path" : "operation"] = target;
  if (by("faults-calls").value) fault.times = Number(by("faults-calls").value);
  return fault;
}

/** Fills in the operation or path of a fault to inject. */
export function prepare(target) {
  by("faults-target").value = target;
}

export const refresh = soon(() => change("faults"));

function tick() {
  const now = new Date(Date.now() + skew);
  by("clock-now").textContent = now.toISOString().replace("T", " ").replace(/\..*/, " UTC");
}

async function clock(body) {
  const { now, offsetMillis } = await api("clock", body ? "POST" : "GET", body);
  skew = Date.parse(now) - Date.now();
  offset = offsetMillis;
  tick();
  by("clock-offset").textContent = offset ? `system time ${duration(offset)}` : "system time";
  by("clock-reset").disabled = offset === 0;
  by("shift").hidden = offset === 0;
  by("shift").textContent = `Clock ${duration(offset)}`;
}

export const refreshClock = soon(() => clock());

/** Loads the names that a fault can select. */
export async function loadOperations() {
  const { list } = await api("operations");
  const options = list.map(({ client, name, path }) => make("option", { value: `${client}.${name}`, label: path }));
  by("operations").replaceChildren(...options);
}

by("faults-kinds").append(...Object.keys(KINDS).map((name, index) =>
  make("label", {}, make("input", { type: "radio", name: "kind", value: name, checked: index === 0 }), make("span", {}, name))));
by("faults-kinds").addEventListener("change", drawFields);
by("faults-form").addEventListener("submit", async (event) => {
  event.preventDefault();
  by("faults-error").textContent = "";
  try {
    await change("faults", "POST", described());
    notify("Fault injected");
  } catch (error) {
    by("faults-error").textContent = error.message;
  }
});
by("faults-clear").addEventListener("click", () => attempt(() => change("faults", "DELETE")));
for (const button of document.querySelectorAll("[data-advance]")) {
  button.addEventListener("click", () => attempt(() => clock({ advanceMillis: Number(button.dataset.advance) * 1000 })));
}
by("clock-reset").addEventListener("click", () => attempt(() => clock({ offsetMillis: 0 })));
by("keys-rotate").addEventListener("click", () => attempt(async () => {
  const { kid } = await api("keys/rotate", "POST");
  notify(`New key: ${kid}`);
}));
setInterval(tick, 1000);
drawFields();
