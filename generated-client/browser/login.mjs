// Signs in with a real browser: the application is the example `login`, the OpenID provider is
// `provider.mjs`, and the browser is Chromium. Prints each check, and fails on the first that fails.
//
//   node login.mjs EXAMPLE_BINARY CHROMIUM
import assert from 'node:assert/strict';
import { leaks } from './leaks.mjs';
import { bounds, sessions } from './sessions.mjs';
import { atLogin, click, signIn, within, withLogin } from './stage.mjs';

const [example, chromium] = process.argv.slice(2);
// The time limit of a check in milliseconds. Only a hang takes that long, even on a busy machine.
const HANG = 900_000;
let seen = 0;
const saw = (where) => (what) => {
  seen += 1;
  console.log(`ok ${seen} ${where}: ${what}`);
};

// The invalid ID tokens, each with the expected error.
const refusals = (authentication) => ({
  nonce: /`nonce` does not match, so the token belongs to another login/,
  'no nonce': /`nonce` is missing, so the token may belong to another login/,
  audience: /wrong audience: expected `app-64f[^`]*`, found `another-app`/,
  issuer: /wrong issuer `https:\/\/elsewhere\.example`: expected `http:\/\/127\.0\.0\.1:\d+\/oidc`/,
  expired: /the token expired 3[6-9]\d\d s ago/,
  unsigned: /the token is unsigned/,
  key: /invalid signature/,
  'unknown key': /unknown signing key `key-2`/,
  'swapped algorithm': authentication === 'none'
    ? /unaccepted algorithm `HS256`: expected `RS256`;/
    : /invalid signature/,
  'other algorithm': /unaccepted algorithm `(HS512|PS256)`: expected `RS256`/,
});

async function everything(authentication, algorithm) {
  const see = saw(`${authentication}, ${algorithm}`);
  const command = { example, chromium, authentication, algorithm };
  await withLogin(command, async (stage) => {
    const { app, host } = stage;
    const page = await stage.person();
    const text = (selector) => page.$eval(selector, (element) => element.textContent);
    await signIn(page, app);
    assert.equal(page.url(), `${app}/`);
    assert.equal(await text('#user'), 'zhang-san');
    see('authorization URL, redirect, code exchange, verified ID token');

    await click(page, '#profile');
    assert.equal(await text('#name'), '张三 & Sons');
    see('userinfo');

    const before = (await stage.secrets()).length;
    await page.goto(`${app}/`);
    await click(page, '#refresh');
    assert.ok((await stage.secrets()).length > before, 'the tokens are new');
    await click(page, '#profile');
    assert.equal(await text('#name'), '张三 & Sons');
    see('refresh, and userinfo with the new token');

    await page.goto(`${app}/`);
    await click(page, '#logout');
    assert.ok(page.url().startsWith(`${host}/oidc/session/end?`), page.url());
    await click(page, 'button[name=logout]');
    assert.equal(page.url(), `${app}/`);
    assert.ok(await page.$('#login'), 'the application has forgotten the user');
    await click(page, '#login');
    assert.ok(await page.$('input[name=login]'), 'the provider has forgotten the user');
    see('logout');

    // Checks that a login is rejected with this error, and that the user is signed out after it.
    const refused = async (what, reason, prepare = async () => {}, finish = signIn) => {
      const victim = await stage.person();
      const printed = stage.output().length;
      await prepare(victim);
      await finish(victim, app);
      const shown = await victim.$eval('body', (body) => body.innerText);
      assert.match(shown, reason, what);
      await victim.goto(`${app}/`);
      assert.match(stage.output().slice(printed), reason, `${what}: the operator sees it too`);
      assert.ok(await victim.$('#login'), `${what}: signed out`);
      assert.equal(await victim.$('#user'), null, `${what}: signed out`);
      const why = shown.match(reason)[0];
      see(`rejected: ${what}: ${why}`);
    };

    await stage.spoil('nothing');
    const signed = await stage.person();
    await signIn(signed, app);
    assert.ok(await signed.$('#user'), 'a token that the test signs is accepted');
    for (const [how, reason] of Object.entries(refusals(authentication))) {
      await stage.spoil(how);
      await refused(how, reason);
    }
    await stage.spoil('none');

    const change = (name, value) => (victim) => atCallback(victim, (url) => url.searchParams.set(name, value));
    await refused('state', /`state` belongs to another login/, change('state', 'of-another-login'));
    await refused('no state', /`state` is missing/, (victim) =>
      atCallback(victim, (url) => url.searchParams.delete('state')));
    await refused('issuer of the callback', /`iss` differs from the issuer/,
      change('iss', 'https://elsewhere.example'));
    await refused('code', /invalid_grant/, change('code', 'made-up'));
    await refused('the user cancels', /access_denied/, undefined, async (victim) => {
      await atLogin(victim, app);
      await click(victim, 'a[href$="/abort"]');
    });
    await refused('callback in another browser', /This login has expired/, undefined, (victim) =>
      victim.goto(`${app}/callback?code=made-up&state=made-up`));

    const found = leaks(stage.urls(), await stage.secrets(), stage.output());
    assert.deepEqual(found.problems, []);
    see(`no secret in ${found.urls} URLs except code, state, and id_token_hint, and none of ` +
      `${found.secrets} in the output`);
  });
}

// Changes the first callback to the application.
async function atCallback(page, change) {
  let changed = false;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.pathname === '/callback' && !changed) {
      changed = true;
      change(url);
      request.respond({ status: 302, headers: { location: url.href } });
    } else {
      request.continue();
    }
  });
}

await everything('client_secret_post', 'HS256');
await everything('client_secret_basic', 'RS256');
await everything('none', 'RS256');
const logins = 3 * 21;
assert.equal(seen, logins);

const rest = { example, chromium, authentication: 'client_secret_post', algorithm: 'RS256' };
for (const secure of [false, true]) {
  await withLogin({ ...rest, secure }, async (stage) => {
    for (const [what, check] of sessions) {
      await within(HANG, check(stage));
      saw(secure ? 'https' : 'http on localhost')(what);
    }
  });
}
for (const [what, [environment, check]] of bounds) {
  await withLogin({ ...rest, environment }, (stage) => within(HANG, check(stage)));
  saw(Object.entries(environment)[0].join('='))(what);
}
const expected = logins + 2 * 24 + 4;
assert.equal(seen, expected);
console.log(`${seen} of ${expected} checks passed`);
