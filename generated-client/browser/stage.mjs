// Provider, application and browser, each started anew, and what a person does with them.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import puppeteer from 'puppeteer-core';

const freePort = () => new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

// Starts a program and waits until it says that it listens. Keeps what it prints.
async function start(command, args, environment) {
  const child = spawn(command, args, { env: { ...process.env, ...environment } });
  child.output = '';
  await new Promise((resolve, reject) => {
    const hear = (data) => {
      child.output += data;
      if (child.output.includes('listens')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`${command} ended with ${code}: ${child.output}`)));
  });
  return child;
}

// Whatever goes wrong, nothing that was started stays.
export async function withLogin(command, visit) {
  const { example, chromium, environment, authentication, algorithm } = command;
  const [providerPort, appPort] = [await freePort(), await freePort()];
  const host = `http://localhost:${providerPort}`;
  const app = `http://localhost:${appPort}`;
  const running = [];
  let browser;
  let application;
  try {
    const provider = [`${import.meta.dirname}/provider.mjs`, providerPort, app, authentication, algorithm];
    running.push(await start(process.execPath, provider, {}));
    application = await start(example, [], { ...environment, GENAUTH_APP_HOST: host, PORT: appPort });
    running.push(application);
    browser = await puppeteer.launch({
      executablePath: chromium,
      args: [
        '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-proxy-server',
        // Nothing leaves this machine.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
      ],
    });
    const urls = [];
    await visit({
      app,
      host,
      urls: () => urls,
      output: () => application.output,
      secrets: () => fetch(`${host}/secrets`).then((answer) => answer.json()),
      spoil: (how) => fetch(`${host}/spoil?how=${encodeURIComponent(how)}`),
      // Somebody with a browser in which nobody has signed in.
      person: async () => {
        const page = await (await browser.createBrowserContext()).newPage();
        page.on('request', (request) => urls.push(request.url()));
        return page;
      },
    });
  } catch (error) {
    console.error(`The programs printed:\n${running.map((child) => child.output).join('\n')}`);
    throw error;
  } finally {
    await browser?.close();
    for (const child of running) child.kill();
  }
}

export const click = (page, selector) =>
  Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.click(selector)]);

// From the application to the first form of the provider.
export async function atLogin(page, app) {
  await page.goto(`${app}/`);
  await click(page, '#login');
}

// On to the callback, by way of both forms: who it is, and whether the application may know.
export async function signIn(page, app) {
  await atLogin(page, app);
  await page.type('input[name=login]', 'zhang-san');
  await page.type('input[name=password]', 'any');
  await click(page, 'button[type=submit]');
  await click(page, 'button[type=submit]');
}
