// What all views need: elements, the control endpoint, and lists that keep focus and scroll position.

export const by = (id) => document.getElementById(id);

/** Creates an element with properties, attributes (names with `-`, or `role`), and children. */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined) continue;
    if (name.includes("-") || name === "role") element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children.filter((child) => child !== undefined && child !== ""));
  return element;
}

/** Sends a request to the control endpoint, and returns the response body. */
export async function api(path, method = "GET", body = undefined) {
  const response = await fetch(`/_mock/api/${path}`, {
    method,
    // Other sites cannot send this type without permission.
    headers: method === "GET" ? {} : { "content-type": "application/json" },
    body: method === "GET" ? undefined : JSON.stringify(body ?? {}),
  });
  const data = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(data.message ?? `The mock responded with status ${response.status}.`);
  return data;
}

let fading;

/** Shows a short message, which screen readers read aloud. */
export function notify(text) {
  const notice = by("notice");
  notice.textContent = text;
  notice.classList.add("shown");
  clearTimeout(fading);
  fading = setTimeout(() => notice.classList.remove("shown"), 2500);
}

/** Runs a task, and shows its failure. */
export async function attempt(task) {
  try {
    return await task();
  } catch (error) {
    notify(error instanceof TypeError ? "The mock does not respond." : error.message);
    return undefined;
  }
}

/** Returns a function that runs a task soon: at once if it is idle, and once for calls meanwhile. */
export function soon(task, pause = 150) {
  let [running, again] = [false, false];
  return async function run() {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      await attempt(task);
      await new Promise((resolve) => { setTimeout(resolve, pause); });
    } while (again);
    running = false;
  };
}

export async function copy(text, what) {
  try {
    await navigator.clipboard.writeText(text);
    notify(`Copied ${what}`);
  } catch {
    notify("The browser does not allow copying.");
  }
}

export const copyButton = (text, what) =>
  make("button", { type: "button", className: "copy", "aria-label": `Copy ${what}`, onclick: () => copy(text, what) }, "Copy");

/** Returns the time of day of an ISO 8601 time. */
export function timeOfDay(text) {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? text : date.toLocaleTimeString("en-GB");
}

const TOKENS = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Returns a value as indented, colored JSON; texts that are whole bodies stay as they are. */
export function code(value) {
  const block = make("pre", { className: "code" });
  if (typeof value === "string") {
    block.append(value);
    return block;
  }
  const text = JSON.stringify(value, null, 2) ?? "";
  let end = 0;
  for (const match of text.matchAll(TOKENS)) {
    const [whole, string, colon] = match;
    const token = string && colon ? string : whole;
    const kind = colon ? "name" : string ? "string" : "number";
    block.append(text.slice(end, match.index), make("span", { className: kind }, token));
    end = match.index + token.length;
  }
  block.append(text.slice(end));
  // Long blocks scroll, for which keyboards need focus.
  if (text.split("\n").length > 20) block.tabIndex = 0;
  return block;
}

/**
 * Shows items as children of a container, in order, behind children that have no key. Children of
 * unchanged items stay, so that focus and unfolded rows survive.
 */
export function show(container, items, keyOf, render) {
  const old = new Map();
  for (const child of container.children) if (child.dataset.key) old.set(child.dataset.key, child);
  const fixed = container.children.length - old.size;
  const children = items.map((item, index) => {
    const [key, version] = [String(keyOf(item, index)), JSON.stringify(item)];
    const before = old.get(key);
    old.delete(key);
    if (before?.version === version) return before;
    const child = Object.assign(render(item), { version });
    child.dataset.key = key;
    if (before) replace(before, child);
    return child;
  });
  for (const gone of old.values()) gone.remove();
  children.forEach((child, index) => {
    const current = container.children[fixed + index];
    if (current !== child) container.insertBefore(child, current ?? null);
  });
}

function replace(before, child) {
  const focused = before.contains(document.activeElement);
  if (before.classList.contains("open")) child.toggle();
  before.replaceWith(child);
  if (focused) child.querySelector("button, a, input")?.focus({ preventScroll: true });
}

/** Returns a table body of a row with details, which its first button, or a click, unfolds. */
export function unfoldable(cells, label, details) {
  const button = make("button", { type: "button", className: "unfold", "aria-expanded": "false" }, label);
  const row = make("tr", {}, ...cells(button));
  const body = make("tbody", {}, row);
  body.toggle = () => {
    const open = body.classList.toggle("open");
    button.setAttribute("aria-expanded", String(open));
    if (!open) body.lastChild.remove();
    else body.append(make("tr", { className: "details" }, make("td", { colSpan: row.children.length }, ...details())));
  };
  row.addEventListener("click", (event) => {
    if (event.target.closest("a") || String(getSelection())) return;
    body.toggle();
  });
  return body;
}
