// Starts the mock, and calls it as programs do.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** Polls until a question is true. Only a hang takes as long as the limit. */
export async function until(question, what) {
  const end = Date.now() + 120_000;
  while (!await question()) {
    if (Date.now() > end) throw new Error(`never happened: ${what}`);
    await new Promise((resolve) => { setTimeout(resolve, 25); });
  }
}

/** A mock that can be stopped and started again on the same port. */
export class Mock {
  #binary;
  #child;
  #output = "";

  static async start(binary) {
    const mock = new Mock();
    mock.#binary = binary;
    mock.port = await freePort();
    mock.url = `http://127.0.0.1:${mock.port}`;
    await mock.run();
    return mock;
  }

  async run() {
    const child = spawn(this.#binary, ["--port", String(this.port)]);
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => { this.#output += data; });
    child.on("error", (error) => { this.#output += error; });
    await until(async () => {
      if (child.exitCode !== null || child.pid === undefined) throw new Error(`the mock ended: ${this.#output}`);
      return fetch(`${this.url}/_mock/api/info`).then(({ ok }) => ok, () => false);
    }, "the mock responds");
    this.info = await this.control("info");
  }

  async stop() {
    if (this.#child.exitCode !== null) return;
    this.#child.kill("SIGINT");
    await once(this.#child, "exit");
  }

  /** Ends the mock whatever it does, for the end of the test. */
  kill() {
    this.#child?.kill("SIGKILL");
  }

  async control(path) {
    return (await fetch(`${this.url}/_mock/api/${path}`)).json();
  }

  /** Sends a call: the response, and its body as JSON if it is that. */
  async call(path, body, headers = {}) {
    const response = await fetch(`${this.url}${path}`, {
      method: body ? "POST" : "GET",
      headers: { ...(body ? { "content-type": "application/json" } : {}), ...headers },
      body: body && JSON.stringify(body),
    });
    return { status: response.status, headers: response.headers, ...await response.json() };
  }

  /** Gets a management token, for calls of the management client. */
  async signIn() {
    const { accessKeyId, accessKeySecret } = this.info;
    const { data } = await this.call("/api/v3/get-management-token", { accessKeyId, accessKeySecret });
    this.token = data.access_token;
  }

  manage(operation, body) {
    return this.call(`/api/v3/${operation}`, body, {
      authorization: `Bearer ${this.token}`,
      "x-authing-userpool-id": this.info.userPoolId,
    });
  }

  authenticate(operation, body) {
    return this.call(`/api/v3/${operation}`, body, { "x-authing-app-id": this.info.appId });
  }
}
