// Layout, accessibility, and keyboard in both themes and at several widths.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import axe from "axe-core";
import { open, visit } from "./behavior.mjs";
import { until } from "./mock.mjs";

const SIZES = [[360, 780], [768, 1024], [1440, 900]];
const VIEWS = ["requests", "connect", "state", "faults", "codes"];
const FAULTS = [
  { operation: "management.createUser", statusCode: 500, apiCode: 2005, times: 1 },
  { path: "/api/v3/no-such-path", delayMillis: 2000 },
];

/** Calls the mock, so that every view has something to show. */
async function populate(mock) {
  await mock.signIn();
  await mock.manage("create-user", { username: "zhang-san", email: "zhang@example.com", password: "Secret-1" });
  await mock.manage("create-user", { username: 5, gender: "X" });
  await mock.manage("get-user?userId=none");
  await mock.manage("list-users", {});
  await mock.authenticate("send-email", { email: "alice@example.com", channel: "CHANNEL_LOGIN" });
  await mock.authenticate("send-sms", { phoneNumber: "13800000001", channel: "CHANNEL_LOGIN" });
  await mock.call("/oidc/.well-known/openid-configuration");
  const headers = { "content-type": "application/json" };
  const once = { operation: "management.listGroups", httpStatus: 503, retryAfterSeconds: 2, times: 1 };
  await fetch(`${mock.url}/_mock/api/faults`, { method: "POST", headers, body: JSON.stringify([...FAULTS, once]) });
  await mock.manage("list-groups");
}

/** Shows a view with something unfolded. */
async function stage(page, mock, view, width) {
  await visit(page, mock.url, view);
  if (view === "requests" || width > 1000) {
    await page.locator("#requests-table tbody", { hasText: "/api/v3/create-user" }).last().getByRole("button").click();
  }
  if (view === "state") await page.locator("#state-table tbody", { hasText: "alice" }).getByRole("button").first().click();
  if (view === "faults") await until(async () => await page.locator("#faults-list li").count() === FAULTS.length, "faults are listed");
  if (view === "codes") await until(async () => await page.locator("#codes-list li").count() === 2, "codes are listed");
}

/** Opens the page on which a person signs in to an application. */
async function authorize(page, mock) {
  const { list: [application] } = await mock.control("state/application");
  const query = new URLSearchParams({
    client_id: application.appId, redirect_uri: application.redirectUris[0], response_type: "code", scope: "openid", state: "1",
  });
  await page.goto(`${mock.url}/oidc/auth?${query}`);
  await page.getByRole("button", { name: "Alice" }).waitFor();
}

async function inspect(page, what, problems) {
  await accessibility(page, what, problems);
  await overflow(page, what, problems);
}

async function accessibility(page, what, problems) {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const found = await globalThis.axe.run(document, { resultTypes: ["violations"] });
    return found.violations.map(({ id, impact, nodes }) => `${impact} \`${id}\`: ${nodes[0].html.slice(0, 160)}`);
  });
  problems.push(...violations.map((it) => `${what}: ${it}`));
}

/** Reports what scrolls sideways: panes scroll, but only down. */
async function overflow(page, what, problems) {
  const wide = await page.evaluate(() => [document.documentElement, ...document.querySelectorAll(".scroll, .columns")]
    .filter((element) => element.scrollWidth > element.clientWidth)
    .map((element) => `${element.tagName} ${element.className} is ${element.clientWidth} px wide, its content ${element.scrollWidth} px`));
  problems.push(...wide.map((it) => `${what}: ${it}`));
}

/** Shows the items of every resource. */
async function everyResource(page, mock, size, problems) {
  await visit(page, mock.url, "state");
  const { list } = await mock.control("state");
  for (const { resource } of list.filter(({ count }) => count > 0)) {
    await page.evaluate((hash) => { location.hash = hash; }, `#state/${resource}`);
    await page.locator(`#state-table[data-layout^="${resource} "] tbody`).first().waitFor();
    await overflow(page, `${resource}-${size}`, problems);
  }
}

/** Presses Tab through the whole page, and reports elements whose focus cannot be seen. */
async function focus(page, what, problems) {
  const seen = new Set();
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press("Tab");
    const { name, visible } = await page.evaluate(() => {
      const element = document.activeElement;
      const box = element.getBoundingClientRect();
      // A transparent radio button shows its focus on its label.
      const shown = element.type === "radio" ? element.nextElementSibling : element;
      const style = getComputedStyle(shown);
      const inView = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      element.dataset.step ??= String(document.querySelectorAll("[data-step]").length);
      const name = `${element.tagName} ${element.id} ${element.dataset.step}`;
      return { name, visible: inView && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 };
    });
    // The focus leaves the page behind its last element, and enters it again.
    if (name.startsWith("BODY")) continue;
    if (seen.has(name)) break;
    seen.add(name);
    if (!visible) problems.push(`${what}: invisible focus on ${name}`);
  }
  if (seen.size < 8) problems.push(`${what}: only ${seen.size} elements take the focus`);
}

/** Inspects every view, and takes screenshots. Returns how many views were inspected. */
export async function layout(browser, mock, folder, problems) {
  await mkdir(folder, { recursive: true });
  await populate(mock);
  let count = 0;
  for (const colorScheme of ["light", "dark"]) {
    const page = await open(browser, mock.url, problems, { colorScheme });
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      for (const view of [...VIEWS, "authorize"]) {
        const what = `${view}-${width}-${colorScheme}`;
        await (view === "authorize" ? authorize(page, mock) : stage(page, mock, view, width));
        await page.screenshot({ path: join(folder, `${what}.png`) });
        await inspect(page, what, problems);
        if (colorScheme === "light") await focus(page, what, problems);
        count += 1;
      }
      await everyResource(page, mock, `${width}-${colorScheme}`, problems);
      await visit(page, mock.url);
      await page.getByRole("button", { name: "Reset…" }).click();
      await inspect(page, `dialog-${width}-${colorScheme}`, problems);
      await page.keyboard.press("Escape");
    }
    await page.context().close();
  }
  return count;
}
