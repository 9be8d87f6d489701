// The search: ranks the pages in `search.json` and shows the best ones below the search field.
"use strict";

/** Weight of a matching word, by the field that contains it. */
const WEIGHTS = { names: 12, title: 10, tasks: 5, group: 3, text: 1 };
/** Factor of the score by kind. It decides between pages with similar scores. */
const KINDS = { operation: 1.15, group: 1.08, guide: 1.02, page: 1, schema: 0.6 };
const MAX_RESULTS = 12;

const STOP_WORDS = new Set("a an and as at by do for from how i in into is it my of on or the their to with".split(" "));

/** Synonyms, as stems. The first word of each line replaces the others. */
const SYNONYMS = [
  "signin login logon", "signup register registration", "signout logout logoff",
  "delete remove erase", "organization org organisation", "department dept", "get fetch retrieve read",
  "list all find", "create new", "update edit modify", "wechat weixin", "otp totp", "bulk batch",
  "phone mobile", "user member", "application app", "permission privilege authorization", "email mail",
  "picture photo image", "offboard resign", "identity idp", "forgotten forgot",
];
const SAME = new Map();
for (const line of SYNONYMS) {
  const [first, ...others] = line.split(" ");
  for (const other of others) SAME.set(other, first);
}
/** Pairs of words that form one term. */
const PAIRS = new Map(Object.entries({
  "sign in": "signin", "log in": "signin", "sign up": "signup", "sign out": "signout", "log out": "signout",
}));

/** Reduces a word to its singular. */
function stem(word) {
  if (/(ss|us|is)$/.test(word) || word.length < 4) return word;
  if (/ies$/.test(word)) return word.slice(0, -3) + "y";
  if (/(ses|xes|ches|shes)$/.test(word) && !/(case|base|use|license|response)s$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, "");
}

/** Splits a text into words in lower case: `getUserBatch`, `get_user_batch`, and `/get-user-batch` alike. */
function split(text) {
  return text
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Converts words to comparable terms: pairs joined, plurals and synonyms replaced. */
function terms(words) {
  const joined = [];
  for (const word of words) {
    const pair = PAIRS.get(`${joined.at(-1)} ${word}`);
    if (pair) joined[joined.length - 1] = pair;
    else joined.push(word);
  }
  return joined.map(stem).map((word) => SAME.get(word) ?? word);
}

const withoutStopWords = (words) => words.filter((word) => !STOP_WORDS.has(word));
const squeeze = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

class Index {
  constructor(pages) {
    this.frequency = new Map();
    this.entries = pages.map((page) => {
      const path = page.route?.split(" ").at(-1) ?? "";
      const fields = {
        // The last segment of a path works like a name.
        names: [...(page.names ?? []), path.split("/").at(-1)].join(" "),
        title: page.title,
        tasks: (page.tasks ?? []).join(" "),
        group: `${page.group ?? ""} ${path}`,
        text: page.text ?? "",
      };
      const found = new Map();
      for (const [field, text] of Object.entries(fields)) {
        const counted = new Map();
        for (const term of terms(split(text))) {
          counted.set(term, WEIGHTS[field]);
        }
        for (const [term, weight] of counted) found.set(term, (found.get(term) ?? 0) + weight);
      }
      for (const term of found.keys()) this.frequency.set(term, (this.frequency.get(term) ?? 0) + 1);
      const title = withoutStopWords(terms(split(page.title)));
      return {
        page, found, path: path.toLowerCase(), title,
        names: [page.title, ...(page.names ?? [])].map(squeeze),
      };
    });
  }

  /** Returns the inverse document frequency of a term. */
  rarity(term) {
    return Math.log(1 + this.entries.length / (1 + (this.frequency.get(term) ?? 0)));
  }

  /** Returns the best pages with their scores, the best one first. */
  search(query) {
    const words = split(query);
    const all = terms(words);
    const important = withoutStopWords(all);
    const wanted = important.length ? important : all;
    if (!wanted.length) return [];
    const question = {
      wanted,
      // The user may still be typing the last word.
      unfinished: /[\p{L}\p{N}]$/u.test(query) ? words.at(-1) : null,
      inCode: /\p{Lu}/u.test(query),
      // Whether the query may be the beginning of a name.
      isName: !/\s/.test(query.trim()) && (words.length > 1 || query.length > 7),
      name: squeeze(query.replace(/^.*(\.|::)/, "").replace(/^\s*(get|post|put|delete|patch)\s+\//i, "/")),
      path: query.trim().toLowerCase().replace(/^(get|post|put|delete|patch)\s+/, ""),
    };
    const scored = [];
    this.entries.forEach((entry, position) => {
      const score = this.score(entry, question);
      // Pages with almost equal scores keep the order of the site.
      const factor = 1 + 0.05 * (1 - position / this.entries.length);
      if (score > 0) scored.push({ page: entry.page, score: score * factor });
    });
    return scored.sort((a, b) => b.score - a.score);
  }

  score(entry, { wanted, unfinished, name, path, inCode, isName }) {
    let score = 0;
    let missing = 0;
    wanted.forEach((term, index) => {
      let weight = entry.found.get(term) ?? 0;
      let best = weight * this.rarity(term);
      if (index === wanted.length - 1 && unfinished && unfinished.length > 1) {
        for (const [known, prefixWeight] of entry.found) {
          if (!known.startsWith(unfinished) || known === term) continue;
          const value = prefixWeight * this.rarity(known) * 0.7 * (unfinished.length / known.length);
          if (value > best) [best, weight] = [value, prefixWeight];
        }
      }
      if (!weight) missing += 1;
      score += best;
    });
    if (missing === wanted.length && !path.includes("/")) score = 0;
    // A page with all words ranks above one with a single rare word.
    score *= missing ? 0.5 * (1 - missing / wanted.length) : 1.5;

    // A title with few other words is a closer match.
    const inTitle = wanted.filter((term) => entry.title.includes(term)).length;
    score *= 1 + 0.5 * (inTitle / Math.max(entry.title.length, wanted.length));
    // The users of a department are not the departments of a user.
    let at = -1;
    if (wanted.every((term) => (at = entry.title.indexOf(term, at + 1)) >= 0)) score *= 1.1;

    // `User` finds the data structure; `user` finds the operations.
    const isWord = entry.page.kind === "schema" && entry.title.length === 1 && !inCode;
    if (name && !isWord && entry.names.includes(name)) score += 400;
    else if (isName) score += 120 * Math.max(0, ...entry.names.map((known) => (known.startsWith(name) ? name.length / known.length : 0)));
    if (path.includes("/") && path.length > 2 && entry.path) {
      if (entry.path === path || entry.path.endsWith(path)) score += 500;
      else if (entry.path.includes(path)) score += 200;
    }
    score *= KINDS[entry.page.kind] ?? 1;
    return entry.page.deprecated ? score * 0.6 : score;
  }
}

/** Returns the nodes of a text, with the words of the query marked. */
function marked(text, query) {
  const wanted = withoutStopWords(split(query)).filter((word) => word.length > 1);
  if (!wanted.length) return [text];
  const stems = wanted.map(stem).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(${stems.join("|")})`, "giu");
  return text.split(pattern).map((part, index) => {
    if (index % 2 === 0) return part;
    const mark = document.createElement("mark");
    mark.textContent = part;
    return mark;
  });
}

// The combobox.
(() => {
  const input = document.getElementById("search");
  if (!input) return;
  const panel = document.getElementById("results-panel");
  const list = document.getElementById("results");
  const note = document.getElementById("results-note");
  const root = document.body.dataset.root;
  let loading = null;
  let selected = -1;

  /** Loads the index once. */
  function load() {
    loading ??= fetch(`${root}search.json`)
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
      .then(({ pages }) => new Index(pages));
    return loading;
  }

  function open(isOpen) {
    panel.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
    if (!isOpen) select(-1);
  }

  function select(index) {
    selected = index;
    [...list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
    const option = list.children[index];
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  }

  const element = (tag, className, ...children) => {
    const made = document.createElement(tag);
    made.className = className;
    made.append(...children);
    return made;
  };

  function option({ page }, index, query) {
    const item = element("li", "");
    item.id = `result-${index}`;
    item.setAttribute("role", "option");
    item.dataset.url = root + page.url;
    const title = element("span", "title", ...marked(page.title, query));
    if (page.deprecated) title.append(element("span", "badge", "Deprecated"));
    const group = page.kind === "schema" ? "Data structure" : page.group ?? "";
    item.append(element("div", "line", title, element("span", "group", group)));
    const names = [...(page.names ?? []), page.route].filter((name) => name && name !== page.title);
    if (names.length) {
      const codes = names.map((name) => element("code", "", ...marked(name, query)));
      item.append(element("div", "names", ...codes));
    }
    return item;
  }

  async function show() {
    const query = input.value;
    if (!query.trim()) return open(false);
    try {
      const index = await load();
      // The query has changed while the index was loading.
      if (input.value !== query) return;
      const found = index.search(query);
      const shown = found.slice(0, MAX_RESULTS);
      list.replaceChildren(...shown.map((result, at) => option(result, at, query)));
      note.textContent = shown.length === 0
        ? "No results. Try a method name, a path, or other words."
        : `${found.length > shown.length ? `${shown.length} of ${found.length}` : shown.length} results`;
      open(true);
      select(shown.length ? 0 : -1);
    } catch {
      loading = null;
      list.replaceChildren();
      note.textContent = location.protocol === "file:"
        ? "Search needs a web server: run cargo xtask docs --serve."
        : "The search index could not be loaded. Try again.";
      open(true);
    }
  }

  function visit(item, newTab) {
    if (!item) return;
    if (newTab) window.open(item.dataset.url, "_blank");
    else location.href = item.dataset.url;
    open(false);
  }

  input.addEventListener("focus", () => {
    load().catch(() => { loading = null; });
    if (input.value) show();
  });
  input.addEventListener("input", show);
  input.addEventListener("blur", () => open(false));
  input.addEventListener("keydown", (event) => {
    const count = list.children.length;
    if (event.isComposing) return;
    if (event.key === "Escape") {
      if (panel.hidden) input.value = "";
      open(false);
    } else if (event.key === "Enter") {
      if (!panel.hidden) visit(list.children[selected], event.ctrlKey || event.metaKey);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (panel.hidden) show();
      else if (count) select((selected + (event.key === "ArrowDown" ? 1 : count - 1) + count) % count);
    } else {
      return;
    }
    event.preventDefault();
  });
  // Keeps the focus in the input: `blur` would close the results before the click.
  panel.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    visit(event.target.closest("li"), event.ctrlKey || event.metaKey);
  });
  list.addEventListener("mousemove", (event) => {
    const index = [...list.children].indexOf(event.target.closest("li"));
    if (index >= 0 && index !== selected) select(index);
  });

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
})();
