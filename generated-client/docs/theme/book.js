// The behavior of all pages except the search.
"use strict";

(() => {
  const main = document.getElementById("content");
  const make = (tag, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  // Theme: follows the system until the reader chooses one.
  const themes = ["system", "light", "dark"];
  const themeButton = document.getElementById("theme");
  const theme = () => document.documentElement.dataset.theme ?? "system";
  const nextTheme = () => themes[(themes.indexOf(theme()) + 1) % themes.length];
  function showTheme() {
    const label = `Theme: ${theme()}. Switch to ${nextTheme()}`;
    themeButton.setAttribute("aria-label", label);
    themeButton.title = label;
  }
  themeButton.addEventListener("click", () => {
    const chosen = nextTheme();
    if (chosen === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
    try {
      if (chosen === "system") localStorage.removeItem("theme");
      else localStorage.setItem("theme", chosen);
    } catch { /* Storage is blocked: the choice applies to this page only. */ }
    showTheme();
  });
  showTheme();

  // Contents on narrow screens.
  const sidebar = document.getElementById("sidebar");
  const menu = document.getElementById("menu");
  function openMenu(open) {
    sidebar.classList.toggle("open", open);
    menu.setAttribute("aria-expanded", String(open));
  }
  menu.addEventListener("click", () => {
    openMenu(!sidebar.classList.contains("open"));
    if (sidebar.classList.contains("open")) {
      const current = sidebar.querySelector("[aria-current]") ?? sidebar.querySelector("a");
      current?.focus({ preventScroll: true });
    }
  });
  document.addEventListener("click", (event) => {
    const outside = !sidebar.contains(event.target) && !menu.contains(event.target);
    if (outside) openMenu(false);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !sidebar.classList.contains("open")) return;
    openMenu(false);
    menu.focus();
  });
  sidebar.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !sidebar.contains(event.relatedTarget)) openMenu(false);
  });

  // Where the page is: its part and its group.
  const item = sidebar.querySelector("[aria-current]")?.closest("li");
  const top = item?.closest("ol.chapter > li");
  let part = top?.previousElementSibling;
  while (part && !part.matches(".part-title")) part = part.previousElementSibling;
  if (part) {
    const crumbs = make("nav", { className: "crumbs" }, part.textContent);
    crumbs.setAttribute("aria-label", "Breadcrumb");
    if (top !== item) {
      const group = top.querySelector("a");
      crumbs.append(" › ", make("a", { href: group.href, textContent: group.textContent }));
    }
    main.prepend(crumbs);
  }

  // Code: colors, a button that copies it, and one that shows the lines that samples hide.
  hljs.configure({ tabReplace: "    ", languages: [] });
  for (const code of main.querySelectorAll("pre > code")) {
    if (/\blanguage-(?!text\b)/.test(code.className)) hljs.highlightBlock(code);
    const pre = code.parentElement;
    const tools = make("div", { className: "code-tools" });
    const hidden = code.querySelectorAll(".boring");
    if ([...hidden].some((line) => line.textContent.trim() !== "")) {
      const button = make("button", { type: "button", textContent: "Show hidden lines" });
      button.addEventListener("click", () => {
        const shown = pre.classList.toggle("show-hidden");
        button.textContent = shown ? "Hide setup lines" : "Show hidden lines";
      });
      tools.append(button);
    }
    const copy = make("button", { type: "button", textContent: "Copy" });
    copy.setAttribute("aria-live", "polite");
    copy.addEventListener("click", async () => {
      // `innerText` omits hidden lines.
      const done = await navigator.clipboard?.writeText(code.innerText).then(() => true, () => false);
      copy.textContent = done ? "Copied" : "Not copied";
      setTimeout(() => { copy.textContent = "Copy"; }, 1500);
    });
    tools.append(copy);
    const wrapper = make("div", { className: "code" });
    pre.replaceWith(wrapper);
    wrapper.append(pre, tools);
  }

  // Tables: column widths by content, and stacked rows for tables with many columns.
  const classes = {
    Description: "prose", Meaning: "prose", Definition: "prose", Example: "example",
    Required: "short", Default: "short", Code: "short",
    Method: "names", Request: "names", Rust: "names", Operation: "names", Value: "names",
  };
  for (const table of main.querySelectorAll("table")) {
    const columns = [...table.querySelectorAll("thead th")].map((cell) => cell.textContent.trim());
    const isStacked = columns.length > 4;
    table.classList.toggle("stacked", isStacked);
    // CSS displays stacked rows as blocks, which removes their implicit roles.
    if (isStacked) {
      const roles = { rowgroup: "thead, tbody", row: "tr", columnheader: "th", cell: "td" };
      table.setAttribute("role", "table");
      for (const [role, selector] of Object.entries(roles)) {
        for (const part of table.querySelectorAll(selector)) part.setAttribute("role", role);
      }
    }
    for (const row of table.tBodies[0]?.rows ?? []) {
      [...row.cells].forEach((cell, index) => {
        const name = classes[columns[index]];
        if (name) cell.classList.add(name);
        if (!isStacked) return;
        cell.dataset.label = columns[index];
        const text = cell.textContent.trim();
        cell.classList.toggle("none", text === "-" || text === "");
      });
    }
  }

  // Long names break between their words, not inside them. Names of fields stay in one line.
  for (const code of main.querySelectorAll("td code, summary, li code")) {
    const { length } = code.textContent;
    const isField = code.closest("td:first-child") !== null;
    if (code.children.length || length < (isField ? 29 : 16)) continue;
    const parts = code.textContent.split(/(?<=[a-z\d])(?=[A-Z])|(?<=[._/:-])(?=[A-Za-z])/);
    code.replaceChildren(...parts.flatMap((part, index) => (index ? [make("wbr"), part] : [part])));
    code.classList.add("long");
  }

  // Only focusable elements can be scrolled with the keyboard.
  const label = (element) => {
    const details = element.closest("details")?.querySelector("summary");
    let before = element;
    while (before && !/^H[1-6]$/.test(before.tagName)) {
      before = before.previousElementSibling ?? before.parentElement.closest("main > *");
    }
    return (details ?? before)?.textContent.trim() ?? document.title;
  };
  const scrollers = main.querySelectorAll(".table-wrapper, pre");
  const resized = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const scrolls = target.scrollWidth > target.clientWidth || target.scrollHeight > target.clientHeight;
      if (scrolls) {
        target.tabIndex = 0;
        target.setAttribute("role", "group");
        const kind = target.tagName === "PRE" ? "Code" : "Table";
        target.setAttribute("aria-label", `${kind}: ${label(target)}`);
      } else {
        target.removeAttribute("tabindex");
        target.removeAttribute("role");
        target.removeAttribute("aria-label");
      }
    }
  });
  for (const scroller of scrollers) resized.observe(scroller);

  // Data structures: an anchor in a closed one opens it.
  function showTarget() {
    for (const marked of main.querySelectorAll(".target")) marked.classList.remove("target");
    let id;
    try { id = decodeURIComponent(location.hash.slice(1)); } catch { return; }
    const target = id && document.getElementById(id);
    if (!target) return;
    let closed = target.closest("details:not([open])");
    for (; closed; closed = closed.parentElement.closest("details:not([open])")) closed.open = true;
    target.closest("tr, details")?.classList.add("target");
    target.scrollIntoView();
  }
  window.addEventListener("hashchange", showTarget);
  // A second click on the same link does not fire `hashchange`.
  main.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (link && link.getAttribute("href") === location.hash) setTimeout(showTarget);
  });

  const structures = [...main.querySelectorAll("details[id]")];
  if (structures.length > 3) {
    const bar = make("div", { className: "fold-all" });
    for (const [text, open] of [["Expand all", true], ["Collapse all", false]]) {
      const button = make("button", { type: "button", textContent: text });
      button.addEventListener("click", () => {
        for (const details of structures) details.open = open;
      });
      bar.append(button);
    }
    structures[0].before(bar);
  }

  // "On this page": the second and third level of headings.
  const headings = [...main.querySelectorAll("h2[id], h3[id]")].filter((h) => !h.closest("details"));
  const onThisPage = document.getElementById("on-this-page");
  if (headings.length > 1) {
    const list = make("ul");
    const links = new Map();
    for (const heading of headings) {
      const link = make("a", { href: `#${heading.id}`, textContent: heading.textContent.trim() });
      const item = make("li", {}, link);
      if (heading.tagName === "H3") item.className = "sub";
      links.set(heading, link);
      list.append(item);
    }
    onThisPage.append(make("p", { textContent: "On this page" }), list);
    onThisPage.hidden = false;
    let shown;
    const mark = () => {
      const above = headings.filter((heading) => heading.getBoundingClientRect().top < 140);
      const current = links.get(above.at(-1));
      if (current === shown) return;
      shown?.removeAttribute("aria-current");
      current?.setAttribute("aria-current", "true");
      shown = current;
    };
    let waiting = false;
    window.addEventListener("scroll", () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => { waiting = false; mark(); });
    }, { passive: true });
    mark();
  }

  if (location.hash) showTarget();
})();
