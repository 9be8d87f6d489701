// Checks the sessions of the application against attackers, a failing provider, and a user with
// several tabs. Each check gets a stage from `stage.mjs`.
import assert from 'node:assert/strict';
import { leaks } from './leaks.mjs';
import { atLogin, click, consent, signIn, text, until } from './stage.mjs';

const loggedIn = async (page, app) => {
  await page.goto(`${app}/`);
  return await page.$('#user') !== null;
};

// Logs a new person in.
async function user(stage, name) {
  const page = await stage.person();
  await signIn(page, stage.app, name);
  assert.ok(await page.$('#user'), await text(page));
  return page;
}

// Refreshes the tokens of `page` and returns them.
async function refreshed(stage, page) {
  await stage.fault('none');
  await page.goto(`${stage.app}/`);
  await click(page, '#refresh');
  const { refreshed: [tokens, ...more] } = await stage.seen();
  assert.deepEqual(more, []);
  assert.equal(tokens.status, 200);
  return tokens;
}

// Clicks a link or a form to `target` on a page of another site.
async function lure(page, site, kind, target) {
  await page.goto(`${site}/${kind}/${encodeURIComponent(target)}`);
  await click(page, '#go');
}

const named = (cookies, prefix) => cookies.filter((cookie) => cookie.name.startsWith(prefix));

const attributes = async (stage) => {
  const common = {
    domain: 'localhost', path: '/', httpOnly: true, sameSite: 'Lax', secure: stage.secure,
  };
  const shown = ({ domain, path, httpOnly, sameSite, secure }) =>
    ({ domain, path, httpOnly, sameSite, secure });
  const page = await stage.person();
  await atLogin(page, stage.app);
  const [login, ...others] = await stage.cookies(page);
  assert.deepEqual(others, []);
  assert.match(login.name, new RegExp(`^${stage.loginPrefix}[\\w-]{8}$`));
  assert.deepEqual(shown(login), common);
  assert.ok(login.expires > 0, 'the browser forgets a login that is not finished');
  await consent(page);
  const [session, ...more] = await stage.cookies(page);
  assert.deepEqual(more, [], 'the cookie of the finished login is gone');
  assert.equal(session.name, stage.sessionName);
  assert.match(session.value, /^[0-9a-f]{64}$/);
  assert.deepEqual(shown(session), common);
  assert.ok(session.session, 'the browser forgets the session when it is closed');
  assert.equal(await page.evaluate(() => document.cookie), '');
};

const fixation = async (stage) => {
  const page = await stage.person();
  const planted = 'a'.repeat(64);
  await page.browserContext().setCookie({
    name: stage.sessionName, value: planted, domain: 'localhost', path: '/', secure: stage.secure,
  });
  await signIn(page, stage.app);
  assert.ok(await page.$('#user'));
  const own = await stage.session(page);
  assert.notEqual(own, planted);
  assert.ok(await stage.isSession(own));
  assert.ok(!await stage.isSession(planted));
};

const links = async (stage) => {
  const page = await user(stage);
  const session = await stage.session(page);
  for (const path of [
    '/callback', '/callback?code=made-up&state=made-up', '/callback?error=access_denied',
    '/logout', '/refresh', '/login',
  ]) {
    await stage.fault('none');
    await lure(page, stage.crossSite, 'link', `${stage.app}${path}`);
    assert.ok(await loggedIn(page, stage.app), `${path} ended the session`);
    assert.equal(await stage.session(page), session, path);
    assert.deepEqual((await stage.seen()).refreshed, [], path);
  }
};

const forms = async (stage) => {
  const page = await user(stage);
  await stage.fault('none');
  for (const site of [stage.sameSite, stage.crossSite]) {
    for (const path of ['/logout', '/refresh']) {
      await lure(page, site, 'form', `${stage.app}${path}`);
      assert.match(await text(page), /The request came from another site/);
      assert.ok(await loggedIn(page, stage.app), `${path} from ${site}`);
    }
  }
  assert.deepEqual((await stage.seen()).refreshed, []);
};

const loginAgain = async (stage) => {
  const page = await user(stage);
  const old = await stage.session(page);
  await page.goto(`${stage.app}/login`);
  assert.ok(await stage.isSession(old), 'an unfinished login ends the session');
  await consent(page);
  const session = await stage.session(page);
  assert.notEqual(session, old);
  assert.ok(await stage.isSession(session));
  assert.ok(!await stage.isSession(old), 'the old session is still alive');
  await click(page, '#profile');
  assert.equal(await text(page, '#name'), '张三 & Sons', 'the new tokens are valid');
  await refreshed(stage, page);
};

const otherUser = async (stage) => {
  const page = await user(stage);
  const { access, refresh } = await refreshed(stage, page);
  assert.ok(await stage.alive(access) && await stage.alive(refresh));
  // Makes the provider ask who it is.
  const cookies = await page.browserContext().cookies();
  const theirs = cookies.filter((cookie) => cookie.domain === '127.0.0.1');
  await page.browserContext().deleteCookie(...theirs);
  await page.goto(`${stage.app}/login`);
  await consent(page, 'li-si');
  assert.equal(await text(page, '#user'), 'li-si');
  assert.ok(!await stage.alive(access) && !await stage.alive(refresh), 'the tokens of the first user are still alive');
};

const tabs = async (stage) => {
  const first = await stage.person();
  const second = await stage.tab(first.browserContext());
  const third = await stage.tab(first.browserContext());
  const all = [first, second, third];
  await Promise.all(all.map((page) => page.goto(`${stage.app}/login`)));
  assert.equal(named(await stage.cookies(first), stage.loginPrefix).length, 3);
  const ids = [];
  for (const page of [second, first, third]) {
    await page.bringToFront();
    await page.reload();
    await consent(page);
    assert.ok(await page.$('#user'), await text(page));
    ids.push(await stage.session(page));
  }
  assert.equal(new Set(ids).size, 3);
  assert.ok(!await stage.isSession(ids[0]) && !await stage.isSession(ids[1]));
  assert.ok(await stage.isSession(ids[2]));
  assert.deepEqual(named(await stage.cookies(first), stage.loginPrefix), []);
};

// An attacker signs in and makes the victim open the callback.
const bound = async (stage) => {
  const attacker = await stage.person();
  await atLogin(attacker, stage.app);
  let callback;
  await attacker.setRequestInterception(true);
  attacker.on('request', (request) => {
    if (request.url().startsWith(`${stage.app}/callback`)) {
      callback = request.url();
      request.respond({ status: 200, body: 'kept' });
    } else {
      request.continue();
    }
  });
  await consent(attacker, 'attacker');
  const victim = await stage.person();
  await atLogin(victim, stage.app);
  const form = victim.url();
  await lure(victim, stage.crossSite, 'link', callback);
  assert.match(await text(victim), /not the response to your login/);
  assert.ok(!await loggedIn(victim, stage.app));
  await victim.goto(form);
  await consent(victim);
  assert.equal(await text(victim, '#user'), 'zhang-san', 'the login of the victim still works');
};

const callbackTwice = async (stage) => {
  const page = await user(stage);
  const session = await stage.session(page);
  const callback = stage.urls().findLast((url) => url.startsWith(`${stage.app}/callback?`));
  await stage.fault('none');
  await page.goto(callback);
  assert.equal((await stage.seen()).requests, 0, 'no further request to the provider');
  assert.match(await text(page), /This login has expired/);
  assert.ok(await loggedIn(page, stage.app));
  assert.equal(await stage.session(page), session);
};

const manyLogins = async (stage) => {
  const page = await user(stage);
  const starts = Array.from({ length: 300 }, () => stage.fetch('/login'));
  for (const response of await Promise.all(starts)) assert.equal(response.status, 303);
  for (let login = 0; login < 20; login += 1) await page.goto(`${stage.app}/login`);
  const kept = named(await stage.cookies(page), stage.loginPrefix);
  assert.ok(kept.length <= 8, `${kept.length} cookies`);
  await consent(page);
  assert.ok(await page.$('#user'), 'the last login still works');
};

const overload = async (stage) => {
  const page = await user(stage);
  const { refresh } = await refreshed(stage, page);
  await stage.fault('no tokens');
  await click(page, '#refresh');
  assert.match(await text(page), /not responded as expected/);
  assert.ok(await loggedIn(page, stage.app));
  const next = await refreshed(stage, page);
  assert.equal(next.with, refresh, 'the refresh token was lost');
};

const expiredAccess = async (stage) => {
  const page = await user(stage);
  const { access } = await refreshed(stage, page);
  await stage.fault('none');
  await stage.end(access);
  await click(page, '#profile');
  assert.equal(await text(page, '#name'), '张三 & Sons');
  assert.equal((await stage.seen()).refreshed.length, 1);
};

const endedRefresh = async (stage) => {
  const page = await user(stage);
  const session = await stage.session(page);
  const { refresh } = await refreshed(stage, page);
  await stage.end(refresh);
  await click(page, '#refresh');
  assert.match(await text(page), /This login has expired/);
  assert.ok(!await stage.isSession(session));
  assert.ok(!await loggedIn(page, stage.app));
};

// The provider accepts a refresh token once: a second request with it ends the login.
const concurrent = async (stage) => {
  const first = await user(stage);
  const second = await stage.tab(first.browserContext());
  await second.goto(`${stage.app}/`);
  await stage.fault('held tokens');
  const begun = click(first, '#refresh');
  await until(async () => (await stage.seen()).held === 1);
  const sent = second.waitForRequest((request) => request.url().endsWith('/refresh'));
  const also = click(second, '#refresh');
  await sent;
  // However late the second request arrives, it must not present the first token again.
  await stage.fault('none');
  await Promise.all([begun, also]);
  for (const page of [first, second]) {
    assert.ok(await page.$('#user'), await text(page));
    await click(page, '#profile');
    assert.equal(await text(page, '#name'), '张三 & Sons');
  }
  await refreshed(stage, first);
};

// The provider has already invalidated the old refresh token when the browser disconnects.
const gone = async (stage) => {
  const page = await user(stage);
  const left = await stage.tab(page.browserContext());
  await left.goto(`${stage.app}/`);
  await stage.fault('held tokens');
  await left.evaluate(() => { document.querySelector('#refresh').click(); });
  await until(async () => (await stage.seen()).held === 1);
  const { refreshed: [old] } = await stage.seen();
  await left.close();
  await stage.fault('none');
  const next = await refreshed(stage, page);
  assert.equal(next.with, old.refresh);
};

const logout = async (stage) => {
  const page = await user(stage);
  const session = await stage.session(page);
  const { access, refresh } = await refreshed(stage, page);
  await click(page, '#logout');
  assert.ok(page.url().startsWith(`${stage.host}/oidc/session/end?`), page.url());
  assert.equal(await stage.session(page), undefined, 'the cookie is still there');
  assert.ok(!await stage.isSession(session), 'a stolen cookie still works');
  assert.ok(!await stage.alive(access) && !await stage.alive(refresh));
  // This provider revokes both with either of them, but others do not.
  assert.deepEqual((await stage.seen()).revoked.toSorted(), [access, refresh].toSorted());
};

const failingRevocation = (fault, reason) => async (stage) => {
  const page = await user(stage);
  const session = await stage.session(page);
  const printed = stage.output().length;
  await stage.fault(fault);
  await click(page, '#logout');
  assert.ok(page.url().startsWith(`${stage.host}/oidc/session/end?`), page.url());
  assert.ok(!await stage.isSession(session));
  await click(page, 'button[name=logout]');
  assert.equal(page.url(), `${stage.app}/`);
  assert.ok(await page.$('#login'));
  assert.match(stage.output().slice(printed), reason);
  await stage.fault('none');
};

const back = async (stage) => {
  const page = await user(stage, 'private-user');
  await click(page, '#profile');
  await page.goto(`${stage.app}/`);
  await click(page, '#logout');
  await click(page, 'button[name=logout]');
  const browser = await page.createCDPSession();
  const { entries } = await browser.send('Page.getNavigationHistory');
  const visited = entries.filter(({ url }) => url.startsWith(`${stage.app}/`));
  assert.ok(visited.some(({ url }) => url.endsWith('/profile')));
  for (const { id: entryId, url } of visited) {
    await Promise.all([
      page.waitForNavigation({ waitUntil: 'load' }),
      browser.send('Page.navigateToHistoryEntry', { entryId }),
    ]);
    assert.equal(page.url(), url);
    const shown = await text(page);
    assert.ok(!/private-user|张三/.test(shown), shown);
  }
};

const markup = async (stage) => {
  const name = '<i id="injected">"zhang" & \'san\'</i>';
  const page = await user(stage, name);
  assert.equal(await text(page, '#user'), name);
  assert.equal(await page.$('#injected'), null);
};

const foreignText = async (stage) => {
  const page = await stage.person();
  await atLogin(page, stage.app);
  const printed = stage.output().length;
  const description = encodeURIComponent('<b id="injected">Call 555</b>\r\nThe operator was here');
  for (const code of ['access_denied', 'Call_555', '<b_id="injected">']) {
    const path = `/callback?error=${encodeURIComponent(code)}&error_description=${description}`;
    await lure(page, stage.crossSite, 'link', `${stage.app}${path}`);
    assert.doesNotMatch(await text(page), /555|injected/);
    assert.equal(await page.$('#injected'), null);
  }
  assert.doesNotMatch(stage.output().slice(printed), /^The operator/m, 'forged a line of the log');
};

const redirects = async (stage) => {
  const page = await stage.person();
  const other = encodeURIComponent(`${stage.crossSite}/`);
  const query = ['next', 'return_to', 'redirect', 'redirect_uri', 'url'].map((it) => `${it}=${other}`);
  await page.goto(`${stage.app}/login?${query.join('&')}`);
  await consent(page);
  assert.equal(page.url(), `${stage.app}/`);
  const targets = stage.responses().map((response) => response.headers().location).filter(Boolean);
  assert.ok(targets.length > 50, `${targets.length} redirects`);
  for (const target of targets) {
    const known = ['/oidc/auth?', '/oidc/session/end?'].map((path) => `${stage.host}${path}`);
    assert.ok(target === '/' || known.some((start) => target.startsWith(start)), target);
  }
};

const headers = async (stage) => {
  const responses = stage.responses();
  assert.ok(responses.length > 100, `${responses.length} responses`);
  for (const response of responses) {
    const found = response.headers();
    const where = `${response.status()} ${response.url()}`;
    assert.equal(found['cache-control'], 'no-store', where);
    assert.match(found['content-security-policy'], /default-src 'none'.*frame-ancestors 'none'/, where);
    assert.equal(found['referrer-policy'], 'strict-origin', where);
  }
};

const noLeaks = async (stage) => {
  const own = stage.responses().flatMap((response) => {
    const lines = (response.headers()['set-cookie'] ?? '').split('\n').filter(Boolean);
    return lines.map((line) => line.split(';')[0].split('=').slice(1).join('='));
  });
  const values = own.filter((value) => value.length >= 20);
  assert.ok(values.length > 20, `${values.length} cookies`);
  const secrets = [...await stage.secrets(), ...values];
  const urls = stage.urls().filter((url) => !url.startsWith(stage.crossSite) && !url.startsWith(stage.sameSite));
  const wanted = urls.filter((url) => !/[?&](next|error_description)=/.test(url));
  assert.deepEqual(leaks(wanted, secrets, stage.output()).problems, []);
};

// The last checks inspect all requests of the others.
export const sessions = Object.entries({
  'cookies have the right name, attributes, and lifetime, and scripts cannot read them': attributes,
  'a session ID planted before the login is not adopted': fixation,
  'links on another site cannot end or change a session': links,
  'forms of another origin cannot end or change a session': forms,
  'a second login replaces the session, but only once it succeeds': loginAgain,
  'a login as another user revokes the tokens of the first': otherUser,
  'logins in three tabs at once all succeed': tabs,
  'a callback works only in the browser that started the login': bound,
  'a callback works once, and repeating it keeps the session': callbackTwice,
  'starting many logins keeps the session and bounds the cookies': manyLogins,
  'a 503 during a refresh keeps the session and the refresh token': overload,
  'an expired access token is refreshed': expiredAccess,
  'an invalid refresh token ends the session': endedRefresh,
  'refreshes in two tabs never send a refresh token twice': concurrent,
  'a refresh completes although the browser disconnects': gone,
  'a logout ends the cookie, the session, and both tokens': logout,
  'a logout continues when revocation returns 503':
    failingRevocation('no revocation', /The refresh token could not be revoked.*503[^]*The access token could not be revoked.*503/),
  'a logout continues when revocation never responds':
    failingRevocation('silent revocation', /The tokens could not be revoked: no response in time/),
  'the back button shows no personal page after a logout': back,
  'a username is escaped': markup,
  'a forged callback cannot put text on the page or lines into the log': foreignText,
  'every redirect leads to the application or the provider': redirects,
  'no response may be stored, framed, or run scripts': headers,
  'the output contains no cookie value, token, or code': noLeaks,
});

// Checks that start the application with other limits.
export const bounds = Object.entries({
  'an unused session ends': [{ SESSION_IDLE_SECONDS: '1' }, async (stage) => {
    const page = await stage.person();
    await signIn(page, stage.app);
    const session = await stage.session(page);
    assert.match(session, /^[0-9a-f]{64}$/);
    // Longer than the limit. A busy machine only makes it longer still.
    await new Promise((resolve) => { setTimeout(resolve, 1100); });
    assert.ok(!await loggedIn(page, stage.app));
    assert.ok(!await stage.isSession(session));
  }],
  'a session in constant use ends as well': [{ SESSION_MAX_SECONDS: '3' }, async (stage) => {
    const page = await stage.person();
    await signIn(page, stage.app);
    assert.match(await stage.session(page), /^[0-9a-f]{64}$/);
    await until(async () => !await loggedIn(page, stage.app));
  }],
  'another session of a user ends the oldest one, but none of other users': [
    { SESSION_LIMIT_PER_USER: '2' },
    async (stage) => {
      const other = await user(stage, 'li-si');
      const pages = [await user(stage), await user(stage), await user(stage)];
      assert.ok(!await loggedIn(pages[0], stage.app));
      for (const page of [pages[1], pages[2], other]) assert.ok(await loggedIn(page, stage.app));
    },
  ],
  'at the limit of sessions, logins are refused and nobody is evicted': [
    { SESSION_LIMIT: '2' },
    async (stage) => {
      const users = [await user(stage, 'zhang-san'), await user(stage, 'li-si')];
      const starts = Array.from({ length: 50 }, () => stage.fetch('/login'));
      for (const response of await Promise.all(starts)) assert.equal(response.status, 303);
      const late = await stage.person();
      await signIn(late, stage.app, 'wang-wu');
      assert.match(await text(late), /Too many users are logged in/);
      for (const page of users) assert.ok(await loggedIn(page, stage.app));
      await click(users[0], '#logout');
      await signIn(late, stage.app, 'wang-wu');
      assert.equal(await text(late, '#user'), 'wang-wu');
      assert.ok(await loggedIn(users[1], stage.app));
    },
  ],
});
