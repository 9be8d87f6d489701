// Checks the documentation site: node main.mjs SITE SCREENSHOTS CHROMIUM
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { behavior, everyKind, everyPage, focus, minor, search } from "./browser.mjs";
import { inspect, list, serve } from "./site.mjs";

/** One page of each kind. */
const KINDS = {
  landing: "index.html",
  guide: "guide/first-call.html",
  "guide-long": "guide/sign-in.html",
  overview: "reference/index.html",
  tasks: "reference/tasks.html",
  schemas: "reference/schemas.html",
  errors: "reference/errors.html",
  glossary: "reference/glossary.html",
  group: "reference/management/users.html",
  operation: "reference/management/users/get-user-batch.html",
};
/** Number of queries whose page must be the first result. */
const MIN_FIRST = 27;
const SHOWN = 40;

const [folder, screenshots, executablePath] = process.argv.slice(2);
const site = resolve(folder);
const files = await list(site);
const { server, origin } = await serve(site, files);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const sections = [];
const start = Date.now();

/** Runs a check and prints its problems. */
async function section(title, work) {
  const problems = [];
  const begin = Date.now();
  let summary;
  try {
    summary = await work(problems);
  } catch (error) {
    problems.push(error.stack);
  }
  const seconds = ((Date.now() - begin) / 1000).toFixed(1);
  console.log(`${problems.length ? "FAIL" : "ok  "} ${title}${summary ? `: ${summary}` : ""} (${seconds} s)`);
  for (const problem of problems.slice(0, SHOWN)) console.log(`    ${problem}`);
  if (problems.length > SHOWN) console.log(`    ${problems.length - SHOWN} more`);
  sections.push(problems.length);
}

let pages = [];
await section("links, anchors, headings, language", async (problems) => {
  const found = await inspect(site, files);
  pages = found.pages;
  problems.push(...found.problems);
  for (const path of Object.values(KINDS)) if (!files.has(path)) problems.push(`${path} is missing`);
  return `${found.links} links on ${pages.length} pages`;
});
const kinds = Object.fromEntries(Object.entries(KINDS).filter(([, path]) => files.has(path)));

await section("search", async (problems) => {
  const { queries } = JSON.parse(await readFile(new URL("queries.json", import.meta.url), "utf8"));
  const rows = await search(browser, origin, queries, problems);
  const width = Math.max(...rows.map(({ query }) => query.length));
  console.log(`\n${"kind".padEnd(10)}  ${"query".padEnd(width)}  rank  first result`);
  for (const { kind, query, rank, first, firstUrl } of rows) {
    const found = rank === 1 ? first : `${first} (${firstUrl})`;
    console.log(`${kind.padEnd(10)}  ${query.padEnd(width)}  ${String(rank || "-").padStart(4)}  ${found}`);
  }
  console.log();
  const right = rows.filter(({ rank }) => rank === 1).length;
  if (right < MIN_FIRST) problems.push(`only ${right} of ${rows.length} are first; at least ${MIN_FIRST} must be`);
  return `${right} of ${rows.length} queries find their page first`;
});
await section("behavior", (problems) => behavior(browser, origin, KINDS.operation, problems));
await section("focus", async (problems) => `${await focus(browser, origin, kinds, problems)} steps`);
await section("layout and accessibility, each kind of page, light and dark", async (problems) => {
  await everyKind(browser, origin, kinds, screenshots, problems);
  return `${Object.keys(kinds).length} kinds`;
});
await section("layout and accessibility, all pages, light", async (problems) => {
  if (process.env.QUICK) return "NOT RUN, because QUICK is set";
  await everyPage(browser, origin, pages, problems);
  return `${pages.length} pages`;
});

for (const [rule, where] of minor) console.log(`note ${rule}: ${where}`);

await browser.close();
server.close();
const bytes = [...files.values()].reduce((sum, size) => sum + size, 0);
console.log(`\n${pages.length} pages, ${files.size} files, ${(bytes / 1e6).toFixed(1)} MB, checked in ${((Date.now() - start) / 1000).toFixed(0)} s`);
if (sections.some((problems) => problems > 0)) {
  console.log("The site has problems; see above.");
  process.exitCode = 1;
}
