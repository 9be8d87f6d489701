// Tests the page of the mock: node main.mjs MOCK SCREENSHOTS CHROMIUM
import { chromium } from "playwright-core";
import { behavior, reconnect } from "./behavior.mjs";
import { layout } from "./layout.mjs";
import { Mock } from "./mock.mjs";

const [binary, screenshots, executablePath] = process.argv.slice(2);
const mock = await Mock.start(binary);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
let failures = 0;

/** Runs a check and prints its problems. */
async function section(title, work) {
  const problems = [];
  const summary = await work(problems).catch((error) => {
    problems.push(error.stack);
  });
  console.log(`${problems.length ? "FAIL" : "ok  "} ${title}${summary ? `: ${summary}` : ""}`);
  for (const problem of new Set(problems)) console.log(`    ${problem}`);
  failures += problems.length;
}

try {
  await section("policy", async (problems) => {
    const { headers } = await fetch(`${mock.url}/_mock`);
    const policy = headers.get("content-security-policy") ?? "";
    if (!policy.includes("default-src 'none'") || policy.includes("unsafe")) problems.push(`weak policy: ${policy}`);
  });
  await section("behavior", (problems) => behavior(browser, mock, problems));
  await section("layout and accessibility", async (problems) =>
    `${await layout(browser, mock, screenshots, problems)} views, screenshots in ${screenshots}`);
  await section("reconnection", () => reconnect(browser, mock));
} finally {
  await browser.close();
  mock.kill();
}
process.exitCode = failures ? 1 : 0;
