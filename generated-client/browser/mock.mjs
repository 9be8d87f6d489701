// Signs in with a real browser on the page of the mock: the application is the example `login`.
//
//   node mock.mjs EXAMPLE_BINARY MOCK_BINARY CHROMIUM
import assert from 'node:assert/strict';
import { click, freePort, launch, start, text } from './stage.mjs';

const [example, mock, chromium] = process.argv.slice(2);
const [mockPort, appPort] = [await freePort(), await freePort()];
const app = `http://localhost:${appPort}`;
const host = `http://127.0.0.1:${mockPort}`;
const running = [];
let browser;
let seen = 0;
const see = (what) => {
  seen += 1;
  console.log(`ok ${seen} mock: ${what}`);
};

// The values that `genauth-mock --env` prints.
async function environment() {
  const { environment: variables } = await (await fetch(`${host}/_mock/api/info`)).json();
  return variables;
}

try {
  await start(running, mock, ['--port', String(mockPort)], {}, 'GenAuth mock');
  await start(running, example, [], { ...(await environment()), PORT: String(appPort) });
  browser = await launch(chromium);
  const page = await browser.newPage();
  // Only a hang exceeds this limit.
  page.setDefaultTimeout(300_000);

  await page.goto(`${app}/`);
  await click(page, '#login');
  const authorize = new URL(page.url());
  assert.equal(authorize.origin, host);
  assert.equal(authorize.searchParams.get('code_challenge_method'), 'S256');
  await click(page, 'li button ::-p-text(alice@example.com)');
  assert.equal(page.url(), `${app}/`);
  assert.ok(await page.$('#user'), await text(page));
  see('authorization with PKCE, the list of users, and a verified ID token');

  await click(page, '#profile');
  assert.match(await text(page, '#name'), /Alice/);
  see('userinfo');

  await page.goto(`${app}/`);
  await click(page, '#refresh');
  await click(page, '#profile');
  assert.match(await text(page, '#name'), /Alice/);
  see('refresh, and userinfo with the new token');

  await page.goto(`${app}/`);
  await click(page, '#logout');
  assert.equal(page.url(), `${app}/`);
  await click(page, '#login');
  assert.ok(await page.$('li button'), 'the mock has forgotten the user');
  see('logout');
  assert.equal(seen, 4);
} catch (error) {
  console.error(`Output of the programs:\n${running.map((child) => child.output).join('\n')}`);
  throw error;
} finally {
  await browser?.close();
  for (const child of running) child.kill();
}
