// @ts-check
// The real server as a process of a test worker's own, on a free port, with its database in memory.

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

import { serverProgram, widgetFolder } from "./places.mjs";

/** @typedef {{ user: string, name: string, password: string, methods: string[] }} Person */
/**
 * @typedef {{ resend_policy?: string, receipts?: boolean, ordered?: boolean, push_number?: "show" | "ask", numbered_recovery_codes?: boolean,
 *   remember?: "none" | "flag" | "step", factors?: number, registration?: "none" | "offered" | "forced" }} Rules
 */
/** @typedef {{ route?: string, delay?: number | null, lose_next?: boolean, refuse?: boolean, queue?: number, claims?: boolean }} Operator */

export class Server {
  /** Everything it logged. */
  log = "";
  /** @type {Person[]} */
  people = [];
  #child;

  /** @param {import("node:child_process").ChildProcessByStdio<null, import("node:stream").Readable, import("node:stream").Readable>} child @param {string} address */
  constructor(child, address) {
    this.#child = child;
    /** Its origin, without a slash at the end. */
    this.address = address;
  }

  /** Starts one. @param {string[]} options more of its command line */
  static async start(options = []) {
    const line = ["--port", "0", "--database", ":memory:", "--demo", "--test-control", "--www", widgetFolder, ...options];
    const child = spawn(serverProgram, line, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, RUST_LOG: "debug,hyper=info" } });
    let log = "";
    child.stderr.setEncoding("utf8").on("data", (text) => { log += text; });
    for await (const said of createInterface({ input: child.stdout })) {
      const address = /http:\S+/.exec(said)?.[0];
      if (!address) continue;
      const server = new Server(child, address);
      child.stderr.on("data", (text) => { server.log += text; });
      server.people = (await server.#ask("/demo/people")).people;
      return server;
    }
    throw new Error(`the server ended before it listened: ${log}`);
  }

  /** Ends it and waits for its end. */
  async stop() {
    const ended = new Promise((resolve) => this.#child.once("exit", resolve));
    this.#child.kill();
    await ended;
  }

  /** People, database, phones and counts as after a start. */
  async reset() {
    this.log = "";
    await this.#tell("/test/reset");
  }

  /** Stops its clock at a moment. @param {number} seconds since 1970 */
  async stopClockAt(seconds) {
    await this.#tell("/test/clock", { running: false });
    await this.#tell("/test/clock", { set: seconds });
  }

  /** Moves its clock. @param {number} seconds */
  async advance(seconds) {
    await this.#tell("/test/clock", { advance: seconds });
  }

  /** What the phone operator does from now on. @param {Operator} controls */
  async operate(controls) {
    await this.#tell("/demo/operator", controls);
  }

  /** Changes rules of the second step, until the next reset. @param {Rules} rules */
  async rule(rules) {
    await this.#tell("/test/settings", rules);
  }

  /** Has it know a route from reports, as if widgets had sent them. @param {{ method: string, route: string, heard?: number[], left?: number[] }} reported seconds of each */
  async learn(reported) {
    await this.#tell("/test/figures", reported);
  }

  /** Reports of the content security policy since the last reset. @returns {Promise<object[]>} */
  async cspReports() {
    return this.#ask("/test/csp-reports");
  }

  /** The texts on somebody's phone, the newest last. @param {string} user @returns {Promise<string[]>} */
  async texts(user) {
    const { messages } = await this.#ask(`/demo/people/${user}/phone`);
    return messages.map((/** @type {{text: string}} */ message) => message.text);
  }

  /** What somebody's authenticator app shows now. @param {string} user @returns {Promise<string>} */
  async appCode(user) {
    return (await this.#ask(`/demo/people/${user}/authenticator`)).code;
  }

  /** Somebody's list of recovery codes. @param {string} user @returns {Promise<string[]>} */
  async recoveryCodes(user) {
    const { codes } = await this.#ask(`/demo/people/${user}/recovery-codes`);
    return codes.map((/** @type {{code: string}} */ one) => one.code);
  }

  /** One of the demonstration's people. @param {string} user */
  person(user) {
    const person = this.people.find((one) => one.user === user);
    if (!person) throw new Error(`nobody is called ${user}`);
    return person;
  }

  /** @param {string} path */
  async #ask(path) {
    const response = await fetch(this.address + path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  }

  /** @param {string} path @param {object} [body] */
  async #tell(path, body) {
    const response = await fetch(this.address + path, {
      method: "POST",
      headers: { "content-type": "application/json", origin: this.address },
      body: JSON.stringify(body ?? {}),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  }
}
