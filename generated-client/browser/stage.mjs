// Starts a provider, the application, and a browser, and drives them as a user would.
import { spawn } from 'node:child_process';
import { createServer, request as forward } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createServer as createTcpServer } from 'node:net';
import puppeteer from 'puppeteer-core';
import { generate } from 'selfsigned';
import { CLIENT, SECRET } from './client.mjs';

export const freePort = () => new Promise((resolve) => {
  const server = createTcpServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

const listening = (server) => new Promise((resolve) => {
  server.listen(0, '127.0.0.1', () => resolve(server.address().port));
});

// Starts a program, waits until it prints that it is ready, and records its output.
export async function start(running, command, args, environment, ready = 'listens') {
  const child = spawn(command, args, { env: { ...process.env, ...environment } });
  running.push(child);
  child.output = '';
  await new Promise((resolve, reject) => {
    const hear = (data) => {
      child.output += data;
      if (child.output.includes(ready)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`${command} ended with ${code}: ${child.output}`)));
  });
  return child;
}

// Starts a browser. None of its requests leaves this machine.
export const launch = (chromium) => puppeteer.launch({
  executablePath: chromium,
  acceptInsecureCerts: true,
  args: [
    '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-proxy-server',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  ],
});

// A proxy that terminates TLS in front of the application.
async function tlsProxy(port) {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  return createTlsServer({ key, cert }, (request, response) => {
    const { method, url: path, headers } = request;
    const onward = forward({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.rawHeaders);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  });
}

// The site of an attacker: pages with a link or a form to the URL in their path.
const otherSite = () => createServer((request, response) => {
  const [, kind, target] = request.url.split('/').map(decodeURIComponent);
  const pages = {
    link: `<a id="go" href="${target}">You have won</a>`,
    form: `<form method="post" action="${target}"><button id="go">You have won</button></form>`,
  };
  response.setHeader('content-type', 'text/html').end(pages[kind] ?? '');
});

// Runs a check with all programs started, and stops them in any case.
export async function withLogin(options, visit) {
  const { example, chromium, authentication, algorithm, secure = false, environment = {} } = options;
  const [providerPort, appPort] = [await freePort(), await freePort()];
  const host = `http://127.0.0.1:${providerPort}`;
  const direct = `http://localhost:${appPort}`;
  const [running, servers] = [[], []];
  let browser;
  try {
    const other = otherSite();
    servers.push(other);
    const otherPort = await listening(other);
    let app = direct;
    if (secure) {
      const proxy = await tlsProxy(appPort);
      servers.push(proxy);
      app = `https://localhost:${await listening(proxy)}`;
    }
    const provider = [`${import.meta.dirname}/provider.mjs`, providerPort, app, authentication, algorithm];
    await start(running, process.execPath, provider, {});
    const application = await start(running, example, [], {
      GENAUTH_APP_ID: CLIENT,
      ...(authentication === 'none' ? {} : { GENAUTH_APP_SECRET: SECRET }),
      GENAUTH_CLIENT_AUTHENTICATION: authentication,
      GENAUTH_APP_HOST: host,
      PORT: appPort,
      ...(secure ? { APP_URL: app } : {}),
      ...environment,
    });
    browser = await launch(chromium);
    const [urls, responses] = [[], []];
    const ask = async (path, query) =>
      (await fetch(`${host}${path}?${new URLSearchParams(query)}`)).json();
    const sessionName = secure ? '__Host-session' : 'session';
    const stage = {
      app,
      host,
      secure,
      sessionName,
      loginPrefix: secure ? '__Host-login-' : 'login-',
      // All ports of localhost are the same site; 127.0.0.1 is another one.
      sameSite: `http://localhost:${otherPort}`,
      crossSite: `http://127.0.0.1:${otherPort}`,
      urls: () => urls,
      responses: () => responses,
      output: () => application.output,
      secrets: () => ask('/secrets'),
      spoil: (how) => ask('/spoil', { how }),
      fault: (how) => ask('/fault', { how }),
      end: (token) => ask('/end', { token }),
      alive: (token) => ask('/alive', { token }),
      seen: () => ask('/seen'),
      // Opens a page in the browser of a person.
      tab: async (context) => {
        const page = await context.newPage();
        // Only a hang exceeds this limit.
        page.setDefaultTimeout(300_000);
        page.on('request', (request) => urls.push(request.url()));
        page.on('response', (response) => {
          // Responses that a check fakes have no remote port.
          const ours = response.url().startsWith(`${app}/`) && response.remoteAddress().port;
          if (ours) responses.push(response);
        });
        return page;
      },
      // Opens a page in a new browser context, in which no user is signed in.
      person: async () => stage.tab(await browser.createBrowserContext()),
      // Returns the cookies of the application.
      cookies: async (page) => {
        const cookies = await page.browserContext().cookies();
        return cookies.filter((cookie) => cookie.domain.endsWith('localhost'));
      },
      session: async (page) => {
        const cookies = await stage.cookies(page);
        return cookies.find((cookie) => cookie.name === sessionName)?.value;
      },
      // Whether a session ID is valid, whoever sends it.
      isSession: async (id) => {
        const headers = { cookie: `${sessionName}=${id}` };
        return (await (await stage.fetch('/', { headers })).text()).includes('id="user"');
      },
      // Sends a request without browser and cookies.
      fetch: (path, options) => fetch(`http://127.0.0.1:${appPort}${path}`, { redirect: 'manual', ...options }),
    };
    await visit(stage);
  } catch (error) {
    console.error(`Output of the programs:\n${running.map((child) => child.output).join('\n')}`);
    throw error;
  } finally {
    // A browser that does not close must not hang the run.
    await within(20_000, browser?.close()).catch(() => browser.process()?.kill('SIGKILL'));
    for (const child of running) child.kill();
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  }
}

// Rejects unless `promise` settles within `limit` milliseconds.
export function within(limit, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not finished after ${limit} ms`)), limit);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

// Polls until `question` is true. Only a hang takes as long as the limit.
export async function until(question) {
  const end = Date.now() + 300_000;
  while (!await question()) {
    if (Date.now() > end) throw new Error(`still false: ${question}`);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
}

export async function click(page, selector) {
  // Pages in the background do not receive clicks.
  await page.bringToFront();
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.click(selector)]);
}

export const text = (page, selector = 'body') =>
  page.$eval(selector, (element) => element.innerText);

// Goes from the application to the first form of the provider.
export async function atLogin(page, app) {
  await page.goto(`${app}/`);
  await click(page, '#login');
}

// Completes the forms of the provider: the username, unless it is known, and the consent.
export async function consent(page, user = 'zhang-san') {
  if (await page.$('input[name=login]')) {
    await page.type('input[name=login]', user);
    await page.type('input[name=password]', 'any');
    await click(page, 'button[type=submit]');
  }
  await click(page, 'button[type=submit]');
}

export async function signIn(page, app, user) {
  await atLogin(page, app);
  await consent(page, user);
}
