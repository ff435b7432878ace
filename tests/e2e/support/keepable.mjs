// @ts-check
// The same site, served so that a browser may keep its pages in the back/forward cache: our server's pages say `no-store`,
// a host's need not.

import { Agent, createServer, request } from "node:http";

export class KeepableSite {
  /** Paths of the calls to the second step, as they came. @type {string[]} */
  calls = [];
  #upstream;
  #server;
  #agent = new Agent({ keepAlive: true });

  /** @param {string} address of the server */
  constructor(address) {
    this.#upstream = new URL(address);
    this.#server = createServer((asked, answer) => this.#pass(asked, answer));
  }

  /** Listens on a free port and says its origin. @returns {Promise<string>} */
  async listen() {
    await new Promise((resolve) => this.#server.listen(0, "127.0.0.1", () => resolve(undefined)));
    const { port } = /** @type {import("node:net").AddressInfo} */ (this.#server.address());
    return `http://localhost:${port}`;
  }

  /** How many calls of one kind came. @param {string} verb */
  count(verb) {
    return this.calls.filter((path) => path.endsWith(`/second-step/${verb}`)).length;
  }

  /** Ends it. */
  close() {
    this.#agent.destroy();
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** @param {import("node:http").IncomingMessage} asked @param {import("node:http").ServerResponse} answer */
  #pass(asked, answer) {
    if (asked.method === "POST") this.calls.push(asked.url ?? "");
    const { hostname, port } = this.#upstream;
    const passed = request({ hostname, port, path: asked.url, method: asked.method, headers: asked.headers, agent: this.#agent }, (given) => {
      delete given.headers["cache-control"];
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
    });
    passed.on("error", () => answer.destroy());
    asked.pipe(passed);
  }
}
