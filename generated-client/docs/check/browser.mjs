// What a reader sees and does: layout, accessibility, keyboard, and search.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import axe from "axe-core";

const WIDTHS = [360, 768, 1600];
const SCHEMES = ["light", "dark"];

/** Opens a page, and reports what it logs or requests from elsewhere. */
export async function open(browser, origin, problems, colorScheme = "light") {
  const context = await browser.newContext({ colorScheme, reducedMotion: "reduce", viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.on("request", (request) => {
    if (!request.url().startsWith(origin)) problems.push(`${page.url()}: external request to ${request.url()}`);
  });
  page.on("pageerror", (error) => problems.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`${page.url()}: ${message.text()}`);
  });
  return page;
}

/** Reports content that makes the page scroll sideways at a width. */
async function overflow(page, path, problems) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width < 700 ? 780 : 1000 });
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    if (widest > width) problems.push(`${path}: ${widest} px wide at ${width} px`);
  }
}

/** Rules with violations that are neither serious nor critical, with the first page of each. */
export const minor = new Map();

/** Reports serious and critical violations, except in excluded elements. */
async function accessibility(page, path, problems, exclude = []) {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (exclude) => {
    const options = { resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
    const { violations } = await globalThis.axe.run({ include: document, exclude }, options);
    return violations.map(({ id, impact, nodes }) => ({ id, impact, count: nodes.length, html: nodes[0].html, why: nodes[0].failureSummary }));
  }, exclude);
  const severe = violations.filter(({ impact }) => ["serious", "critical"].includes(impact));
  for (const { id, impact, count, html, why } of severe) {
    problems.push(`${path}: ${impact} \`${id}\` (${count}): ${html.slice(0, 160)}\n      ${why.split("\n").slice(1, 2).join(" ").trim()}`);
  }
  for (const { id, impact } of violations) {
    if (!severe.some((it) => it.id === id) && !minor.has(id)) minor.set(id, `${impact}, first on ${path}`);
  }
}

/** Checks every page with light colors. */
export async function everyPage(browser, origin, paths, problems) {
  const pending = [...paths];
  const work = async () => {
    const page = await open(browser, origin, problems);
    for (let path = pending.shift(); path; path = pending.shift()) {
      if (pending.length % 100 === 0) console.log(`     ${paths.length - pending.length} of ${paths.length} pages`);
      await page.goto(origin + path);
      // The contents are the same on every page, long, and checked with each kind of page.
      await accessibility(page, path, problems, ["#sidebar"]);
      await overflow(page, path, problems);
      await page.setViewportSize({ width: 1280, height: 900 });
    }
    await page.context().close();
  };
  await Promise.all([work(), work()]);
}

/** Takes screenshots of the kinds of pages, and checks them with everything unfolded. */
export async function everyKind(browser, origin, kinds, folder, problems) {
  await mkdir(folder, { recursive: true });
  for (const scheme of SCHEMES) {
    const page = await open(browser, origin, problems, scheme);
    for (const [name, path] of Object.entries(kinds)) {
      await page.goto(origin + path);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: width < 700 ? 780 : 1000 });
        await page.screenshot({ path: join(folder, `${name}-${width}-${scheme}.png`) });
      }
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      await accessibility(page, `${path} (${scheme}, unfolded)`, problems);
      await overflow(page, `${path} (${scheme}, unfolded)`, problems);
      await page.setViewportSize({ width: 360, height: 780 });
      await accessibility(page, `${path} (${scheme}, 360 px)`, problems);
    }
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: width < 700 ? 780 : 1000 });
      await page.keyboard.press("Escape");
      await page.locator("#search").fill("");
      await page.locator("#search").pressSequentially("reset password");
      await page.locator("#results li").first().waitFor();
      await page.screenshot({ path: join(folder, `search-${width}-${scheme}.png`) });
      await accessibility(page, `search (${scheme}, ${width} px)`, problems);
    }
    await page.keyboard.press("Escape");
    await page.setViewportSize({ width: 360, height: 780 });
    await page.locator("#menu").click();
    await page.screenshot({ path: join(folder, `menu-360-${scheme}.png`) });
    await accessibility(page, `menu (${scheme})`, problems);
    await page.context().close();
  }
}

/** Presses Tab, and reports elements whose focus cannot be seen. */
export async function focus(browser, origin, kinds, problems) {
  let steps = 0;
  for (const scheme of SCHEMES) {
    const page = await open(browser, origin, problems, scheme);
    for (const path of Object.values(kinds)) {
      await page.goto(origin + path);
      for (let step = 0; step < 30; step += 1) {
        await page.keyboard.press("Tab");
        const hidden = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const style = getComputedStyle(element);
          const box = element.getBoundingClientRect();
          const inView = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
          return inView && outlined ? null : element.outerHTML.slice(0, 120);
        });
        if (hidden) problems.push(`${path} (${scheme}): invisible focus on ${hidden}`);
        steps += 1;
      }
    }
    await page.context().close();
  }
  return steps;
}

/** Uses what only works with JavaScript: theme, anchors in closed data structures, keyboard, menu. */
export async function behavior(browser, origin, operation, problems) {
  const page = await open(browser, origin, problems);
  const expect = (holds, what) => { if (!holds) problems.push(what); };
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme ?? "system");
  const dark = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor !== "rgb(255, 255, 255)");

  await page.goto(`${origin}index.html`);
  expect(await theme() === "system" && !await dark(), "theme: does not follow the system");
  await page.locator("#theme").click();
  await page.locator("#theme").click();
  await page.reload();
  expect(await theme() === "dark" && await dark(), "theme: the choice is not remembered");
  await page.locator("#theme").click();
  await page.reload();
  expect(await theme() === "system" && !await dark(), "theme: cannot be reset");

  await page.goto(origin + operation);
  const closed = await page.evaluate(() => {
    const all = [...document.querySelectorAll("details[id]")];
    for (const details of all) details.open = false;
    return all.at(-1)?.id;
  });
  if (closed) {
    await page.evaluate((id) => { location.hash = id; }, closed);
    await page.waitForTimeout(100);
    const top = await page.evaluate((id) => {
      const details = document.getElementById(id);
      return details.open ? details.getBoundingClientRect().top : -1;
    }, closed);
    expect(top > 0 && top < 900, `${operation}#${closed}: the anchor is not open in view`);
    const row = await page.evaluate((id) => document.querySelector(`#${id} a[id]`)?.id, closed);
    if (row) {
      await page.goto("about:blank");
      await page.goto(`${origin}${operation}#${row}`);
      expect(await page.evaluate((id) => document.getElementById(id).closest("details").open, row), `${row}: not open`);
    }
  }

  await page.goto(`${origin}index.html`);
  await page.keyboard.press("/");
  expect(await page.evaluate(() => document.activeElement.id) === "search", "search: `/` does not focus it");
  await page.keyboard.type("get user", { delay: 5 });
  await page.locator("#results li").first().waitFor();
  const active = () => page.locator("#search").getAttribute("aria-activedescendant");
  const first = await active();
  await page.keyboard.press("ArrowDown");
  expect(first && first !== await active(), "search: the down arrow selects nothing");
  await page.keyboard.press("ArrowUp");
  expect(first === await active(), "search: the up arrow does not go back");
  expect(await page.locator("#results li").count() <= 12, "search: more than 12 results");
  expect(await page.locator("#results mark").count() > 0, "search: nothing is marked");
  await page.keyboard.press("Escape");
  expect(await page.locator("#results-panel").isHidden(), "search: Escape does not close it");
  await page.keyboard.press("ArrowDown");
  await page.locator("#results li").first().waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/reference\//).catch(() => problems.push("search: Enter opens no page"));

  await page.setViewportSize({ width: 360, height: 780 });
  await page.locator("#menu").press("Enter");
  expect(await page.evaluate(() => document.activeElement.closest("#sidebar") !== null), "menu: does not take the focus");
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement.id) === "menu", "menu: Escape does not close it");
  await page.context().close();
}

/** Types queries like a person, and returns the rank of the expected page for each. */
export async function search(browser, origin, queries, problems) {
  const page = await open(browser, origin, problems);
  await page.goto(`${origin}index.html`);
  const loaded = page.waitForResponse(/search\.json/);
  await page.keyboard.press("/");
  await loaded;
  const rows = [];
  for (const { kind, query, url } of queries) {
    await page.locator("#search").fill("");
    await page.keyboard.type(query, { delay: 8 });
    await page.waitForTimeout(80);
    const found = await page.locator("#results li").evaluateAll((items) => items.map((item) => item.dataset.url));
    const titles = await page.locator("#results .title").allTextContents();
    rows.push({ kind, query, url, rank: found.indexOf(url) + 1, first: titles[0] ?? "", firstUrl: found[0] ?? "" });
  }
  await page.context().close();
  return rows;
}
