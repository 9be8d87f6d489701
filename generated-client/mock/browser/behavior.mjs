// What a person does on the page, and what it shows while programs call the mock.
import assert from "node:assert/strict";
import { until } from "./mock.mjs";

const PASSWORD = "Secret-of-zhang-san-1";
/** Text that would run if the page inserted it as markup. */
const MARKUP = "<img src=x onerror=window.attacked=1>";

/** Opens a page, and collects what goes wrong on it. */
export async function open(browser, origin, problems, options = {}) {
  const context = await browser.newContext({ reducedMotion: "reduce", viewport: { width: 1440, height: 900 }, ...options });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
  const page = await context.newPage();
  // Only a hang exceeds this limit.
  page.setDefaultTimeout(60_000);
  page.on("request", (request) => {
    if (!request.url().startsWith(origin)) problems.push(`external request to ${request.url()}`);
  });
  page.on("pageerror", (error) => problems.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    // The browser logs rejected input, which a step provokes, and whose message it checks.
    const expected = message.text().includes("status of 400");
    if (["error", "warning"].includes(message.type()) && !expected) problems.push(`${page.url()}: ${message.text()}`);
  });
  return page;
}

export async function visit(page, origin, view = "") {
  await page.goto("about:blank");
  await page.goto(`${origin}/_mock${view ? `#${view}` : ""}`);
  await page.locator(".live.on").waitFor();
}

const row = (page, text) => page.locator("#requests-table tbody", { hasText: text });
const tab = (page, name) => page.getByRole("navigation", { name: "Views" }).getByRole("link", { name }).click();
const gone = (locator, what) => until(async () => await locator.count() === 0, what);

/** The data of a first program is shown, and its buttons copy it. */
async function connect(page, mock) {
  const { appId, accessKeySecret, environment } = mock.info;
  await page.getByRole("button", { name: "Copy app ID" }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await until(async () => await copied() === appId, "the app ID is copied");
  await page.locator("#connect-copy").click();
  await until(async () => (await copied()).includes("export "), "the exports are copied");
  for (const [name, value] of Object.entries(environment)) assert.ok((await copied()).includes(`export ${name}=${value}`), name);
  assert.ok((await page.locator("#connect-call").innerText()).includes(accessKeySecret));
  assert.ok((await page.locator("#connect-users").innerText()).includes("alice"));
}

/** Requests appear without a reload, with details and without secrets. */
async function requests(page, mock) {
  await page.getByText("Waiting for requests").waitFor();
  await mock.signIn();
  await row(page, "/api/v3/get-management-token").waitFor();
  const { statusCode } = await mock.manage("create-user", { username: "zhang-san", name: MARKUP, password: PASSWORD });
  assert.equal(statusCode, 200);
  await mock.manage("create-user", { username: 5 });
  await row(page, "invalid").waitFor();
  await mock.call("/api/v3/no-such-path");
  await row(page, "/api/v3/no-such-path").waitFor();

  const created = row(page, "/api/v3/create-user").last();
  await created.getByRole("button").focus();
  await page.keyboard.press("Enter");
  await created.getByText("management.createUser").waitFor();
  await mock.manage("list-users", {});
  await row(page, "/api/v3/list-users").waitFor();
  const details = await created.innerText();
  assert.ok(details.includes('"username": "zhang-san"'), details);
  assert.ok(details.includes(MARKUP), "markup is text");
  assert.match(details, /\d ms/);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "/api/v3/create-user", "new rows keep the focus");
  await created.getByText("Headers").first().click();
  const folded = page.locator("#requests-table .unfold[aria-expanded=false]");
  while (await folded.count()) await folded.first().click();
  const shown = await page.locator("#requests").innerText();
  for (const secret of [PASSWORD, mock.token, mock.info.accessKeySecret]) assert.ok(!shown.includes(secret), `shows ${secret}`);
  assert.ok((await row(page, "invalid").innerText()).includes("username"), "the problem names the field");

  const rows = page.locator("#requests-table tbody");
  const total = await rows.count();
  await page.locator("#requests-failed").check();
  await until(async () => await rows.count() === 2, "only failures are shown");
  await page.locator("#requests-failed").uncheck();
  await page.locator("#requests-filter").fill("create-user 200");
  await until(async () => await rows.count() === 1, "the filter selects one request");
  await page.locator("#requests-filter").fill("");
  await until(async () => await rows.count() === total, "all requests are shown again");
  assert.equal(await page.evaluate(() => window.attacked), undefined);
}

/** The state follows the calls. */
async function state(page, mock) {
  await tab(page, "State");
  await page.locator("#state-resources").getByRole("link", { name: /^user \d/ }).click();
  const items = page.locator("#state-table tbody");
  const zhang = items.filter({ hasText: "zhang-san" });
  await zhang.waitFor();
  await zhang.getByRole("button").click();
  assert.ok((await zhang.innerText()).includes(MARKUP), "markup is text");
  assert.ok(!(await zhang.innerText()).includes(PASSWORD), "passwords are masked");
  const count = page.locator("#state-resources a[aria-current] .count");
  const before = Number(await count.innerText());
  const { data } = await mock.manage("create-user", { username: "li-si" });
  const { list } = await mock.control("state/user?keyword=zhang-san");
  await mock.manage("update-user", { userId: list[0].userId, nickname: "San" });
  await zhang.getByText('"San"').waitFor();
  await items.filter({ hasText: "li-si" }).waitFor();
  assert.ok(await zhang.getByText('"username"').isVisible(), "unfolded items stay unfolded");
  await until(async () => Number(await count.innerText()) === before + 1, "the count grows");
  await mock.manage("delete-users-batch", { userIds: [data.userId] });
  await gone(items.filter({ hasText: "li-si" }), "a deleted user disappears");
  await page.locator("#state-filter").fill("alice");
  await until(async () => await items.count() === 1, "the filter selects one item");
  await page.locator("#state-filter").fill("");
  await until(async () => await items.count() > 1, "all items are shown again");
}

/** Faults make calls fail, are listed, and are cleared. */
async function faults(page, mock) {
  await tab(page, /^Faults/);
  const list = page.locator("#faults-list li");
  const inject = async (kind, fields, target, calls) => {
    await page.getByRole("radio", { name: kind, exact: true }).check();
    for (const [name, value] of Object.entries(fields)) await page.getByLabel(name, { exact: true }).fill(value);
    await page.getByLabel("Operation or path").fill(target);
    await page.getByLabel("Calls", { exact: true }).fill(calls);
    await page.getByRole("button", { name: "Inject", exact: true }).click();
  };
  await inject("Status code", { statusCode: "500", apiCode: "2005", Message: "locked" }, "management.listUsers", "1");
  await list.getByText("statusCode 500, apiCode 2005").waitFor();
  assert.equal(await page.locator("#faults-count").innerText(), "1");
  assert.equal((await mock.manage("list-departments?organizationCode=x")).apiCode === 2005, false, "other operations are not affected");
  const failed = await mock.manage("list-users", {});
  assert.deepEqual([failed.statusCode, failed.apiCode, failed.message], [500, 2005, "locked"]);
  await row(page, "fault").first().waitFor();
  await gone(list, "a used-up fault disappears");
  assert.equal((await mock.manage("list-users", {})).statusCode, 200);

  await inject("Rate limit", { "Retry-After in seconds": "7" }, "", "");
  await list.getByText("until cleared").waitFor();
  for (let call = 0; call < 2; call += 1) {
    const limited = await mock.manage("list-users", {});
    assert.deepEqual([limited.status, limited.headers.get("retry-after")], [429, "7"]);
  }
  await inject("Reset", {}, "listUsers", "3");
  await until(async () => await list.count() === 2, "two faults are listed");
  await list.filter({ hasText: "Retry-After" }).getByRole("button").click();
  await until(async () => await list.count() === 1, "one fault is cleared");
  await assert.rejects(mock.manage("list-users", {}), "the connection is reset");
  await row(page, "reset").first().waitFor();
  await list.getByText("next 2 calls").waitFor();
  await page.getByRole("button", { name: "Clear all" }).click();
  await gone(list, "all faults are cleared");

  for (const kind of ["Truncate", "Garbage"]) {
    await inject(kind, {}, "management.listUsers", "1");
    await list.waitFor();
    await assert.rejects(mock.manage("list-users", {}), kind);
    await gone(list, `${kind} is used up`);
  }
  await inject("Expire tokens", {}, "", "1");
  await list.waitFor();
  assert.equal((await mock.manage("list-users", {})).statusCode, 401);
  await mock.signIn();

  await inject("Status code", { statusCode: "500" }, "management.noSuchOperation", "1");
  await page.locator("#faults-error").getByText("noSuchOperation").waitFor();
  assert.equal(await list.count(), 0);
  await page.getByLabel("Operation or path").fill("");

  const created = row(page, "/api/v3/create-user").last();
  await created.getByRole("button").click();
  await created.getByRole("link", { name: "Inject a fault here" }).click();
  assert.equal(await page.getByLabel("Operation or path").inputValue(), "management.createUser");
}

/** The clock expires tokens, and keys rotate. */
async function clock(page, mock) {
  await page.getByRole("button", { name: "+1 day" }).click();
  await page.locator("#shift").getByText("Clock +1 d").waitFor();
  assert.equal((await mock.manage("list-users", {})).statusCode, 401, "the token is expired");
  await page.getByRole("button", { name: "System time" }).click();
  await page.locator("#shift").waitFor({ state: "hidden" });
  const keys = async () => (await mock.call("/oidc/.well-known/jwks.json")).keys.map(({ kid }) => kid);
  const before = await keys();
  await page.getByRole("button", { name: "Rotate keys" }).click();
  await page.locator("#notice").getByText("New key").waitFor();
  assert.notDeepEqual(await keys(), before);
}

/** Sent codes are shown and copied. */
async function codes(page, mock) {
  await mock.authenticate("send-email", { email: "alice@example.com", channel: "CHANNEL_LOGIN" });
  await tab(page, /^Codes/);
  const sent = page.locator("#codes-list li", { hasText: "alice@example.com" });
  await sent.waitFor();
  const code = await sent.locator(".sent").innerText();
  const { list } = await mock.control("codes");
  assert.equal(code, list[0].code);
  await sent.getByRole("button").click();
  await until(async () => await page.evaluate(() => navigator.clipboard.readText()) === code, "the code is copied");
}

/** The reset asks before it discards anything. */
async function reset(page) {
  await tab(page, "State");
  const zhang = page.locator("#state-table tbody", { hasText: "zhang-san" });
  await zhang.waitFor();
  await page.getByRole("button", { name: "Reset…" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Reset…" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  assert.equal(await zhang.count(), 1, "nothing is reset without consent");
  await page.getByRole("button", { name: "Reset…" }).click();
  await page.getByRole("button", { name: "Reset", exact: true }).click();
  await gone(zhang, "created users disappear");
  await gone(page.locator("#requests-table tbody"), "requests disappear");
  await page.locator("#codes-count").waitFor({ state: "hidden" });
}

/** Does everything once, in the order of a first visit. */
export async function behavior(browser, mock, problems) {
  const page = await open(browser, mock.url, problems);
  await visit(page, mock.url);
  for (const step of [connect, requests, state, faults, clock, codes, reset]) {
    await step(page, mock).catch((error) => { throw new Error(`${step.name}: ${error.message}`, { cause: error }); });
  }
  await page.context().close();
}

/** The page says that the mock is gone, and continues when it is back. */
export async function reconnect(browser, mock) {
  const page = await open(browser, mock.url, []);
  await visit(page, mock.url);
  await mock.stop();
  await page.getByText("Not connected").waitFor();
  await mock.run();
  await page.locator(".live.on").waitFor();
  await mock.signIn();
  await row(page, "/api/v3/get-management-token").waitFor();
  await page.context().close();
}
