// The view of the state: resources with counts, and the items of one of them.
import { api, by, code, make, show, soon, unfoldable } from "./dom.js";

const PAGE = 100;

let resources = [];
let current;
let limit = PAGE;

const ordered = (list) => [...list].sort((one, other) =>
  Number(other.count > 0) - Number(one.count > 0) || one.resource.localeCompare(other.resource));

function drawResources() {
  show(by("state-resources"), ordered(resources), ({ resource }) => resource, ({ resource, description, count }) =>
    make("li", {}, make("a", { href: `#state/${resource}`, title: description, className: count ? "" : "empty" },
      make("span", {}, resource), make("span", { className: "count" }, String(count)))));
  for (const link of by("state-resources").querySelectorAll("a")) {
    if (link.hash === `#state/${current}`) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  const count = resources.find(({ resource }) => resource === current)?.count ?? "";
  by("state-pick").replaceChildren(current ?? "", make("span", { className: "count" }, String(count)));
}

/** Unfolds the list of resources on narrow screens, which hide it. */
function unfoldResources(open) {
  by("state-pick").setAttribute("aria-expanded", String(open));
  by("state-resources").parentElement.classList.toggle("open", open);
}

function brief(value) {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.length ? `${value.length} items` : "";
  return typeof value === "object" ? "{…}" : String(value);
}

/** What people recognize an item by comes first, what they rarely look for last. */
function rank(name, values) {
  if (/(?<!given|family|middle|nick)name$|title$/i.test(name)) return 0;
  if (/email$|phone$|code$|url$|host$/i.test(name)) return 1;
  if (/At$|Time$|Id$|Ids$/.test(name)) return 3;
  return values.some((value) => typeof value === "object" || typeof value === "boolean") ? 4 : 2;
}

/** The columns that some item fills, best first, and behind them the key, which says less. */
function columnsOf({ kind, key, columns, list }) {
  if (kind === "links") return ["left", "kind", "right"];
  const ranks = new Map();
  for (const name of columns) {
    const values = list.map((item) => item[name]).filter((value) => brief(value) !== "");
    if (name !== key && values.length) ranks.set(name, rank(name, values));
  }
  const best = [...ranks.keys()].sort((one, other) => ranks.get(one) - ranks.get(other));
  return [...best.slice(0, 3), key].filter(Boolean);
}

/** Narrow tables omit the key, unless it is the only column. */
const classOf = (name, index, { key }) => (name === key && index > 0 ? "key" : "");

function drawItems(data) {
  const columns = columnsOf(data);
  const table = by("state-table");
  const layout = `${data.resource} ${columns}`;
  if (table.dataset.layout !== layout) {
    table.dataset.layout = layout;
    const names = columns.map((name, index) => make("th", { className: classOf(name, index, data) }, name));
    table.replaceChildren(make("thead", {}, make("tr", {}, ...names)));
  }
  const keyOf = (item, index) => (data.kind === "links" ? Object.values(item).join(" ") : item[data.key] ?? index);
  show(table, data.list, keyOf, (item) => {
    const cells = (button) => columns.map((name, index) => {
      const value = brief(item[name]);
      return make("td", { className: classOf(name, index, data), title: index ? value : undefined }, index ? value : button);
    });
    return unfoldable(cells, brief(item[columns[0]]) || "—", () => [code(item)]);
  });
  table.hidden = data.list.length === 0;
  by("state-none").hidden = data.list.length > 0;
  by("state-none").textContent = by("state-filter").value ? "No item matches the filter." : "No items.";
  const more = data.totalCount - data.list.length;
  by("state-more").hidden = more <= 0;
  by("state-more").textContent = `Show more (${more})`;
}

/** Loads the counts, and the items of the selected resource. */
export const refresh = soon(async () => {
  ({ list: resources } = await api("state"));
  current ??= (resources.find(({ resource }) => resource === "user") ?? ordered(resources)[0])?.resource;
  drawResources();
  if (!current) return;
  const query = new URLSearchParams({ page: "1", limit: String(limit) });
  if (by("state-filter").value) query.set("keyword", by("state-filter").value);
  drawItems(await api(`state/${encodeURIComponent(current)}?${query}`));
});

/** Selects a resource. */
export function select(resource) {
  unfoldResources(false);
  if (resource && resource !== current) {
    current = resource;
    limit = PAGE;
    by("state-filter").value = "";
  }
  refresh();
}

by("state-pick").addEventListener("click", () => {
  unfoldResources(by("state-pick").getAttribute("aria-expanded") !== "true");
});
by("state-filter").addEventListener("input", refresh);
by("state-more").addEventListener("click", () => {
  limit += PAGE;
  refresh();
});
