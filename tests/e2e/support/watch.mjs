// @ts-check
// What no test may cause, whatever it is about: a report of the content security policy, an error on the console, a page
// that breaks, a code or a phone number where it has no business.

import { expect } from "@playwright/test";

/** Numbers of the demonstration's phones, as far as they are nobody else's. */
const phoneNumbers = ["701740612", "701740634"];

export class Watch {
  /** Codes and the like that this test has seen: none may turn up elsewhere. @type {Set<string>} */
  secrets = new Set(phoneNumbers);
  /** @type {RegExp[]} */
  #allowed = [];
  /** @type {string[]} */
  #errors = [];
  /** Everything that the browser could have kept or shown. @type {{ where: string, text: string }[]} */
  #traces = [];
  #server;

  /** @param {import("./server.mjs").Server} server */
  constructor(server) {
    this.#server = server;
  }

  /** Watches a page from its first document on. @param {import("@playwright/test").Page} page */
  async over(page) {
    page.on("console", (message) => {
      this.#traces.push({ where: "console", text: message.text() });
      if (message.type() === "error") this.#errors.push(`${message.text()} (${message.location().url})`);
    });
    page.on("pageerror", (error) => this.#errors.push(`page: ${error.message}`));
    page.on("request", (request) => this.#traces.push({ where: "address", text: request.url() }));
    page.on("framenavigated", (frame) => this.#traces.push({ where: "location", text: frame.url() }));
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
  }

  /** Lets an error on the console pass, in this test. @param {...RegExp} patterns */
  allow(...patterns) {
    this.#allowed.push(...patterns);
  }

  /** Chromium logs each answer of these statuses as an error. @param {...number} statuses */
  allowStatus(...statuses) {
    this.allow(...statuses.map((status) => new RegExp(`Failed to load resource: the server responded with a status of ${status}`)));
  }

  /** At the end of a test. @param {import("@playwright/test").Page} page */
  async check(page) {
    const unexpected = this.#errors.filter((error) => !this.#allowed.some((pattern) => pattern.test(error)));
    expect.soft(unexpected, "errors on the console").toEqual([]);
    expect.soft(await this.#server.cspReports(), "reports of the content security policy").toEqual([]);
    if (!page.isClosed() && page.url().startsWith("http")) this.#traces.push(...(await kept(page)));
    this.#traces.push({ where: "server log", text: this.#server.log.replace(timestamps, "") });
    expect.soft(this.#leaks(), "secrets in the wrong place").toEqual([]);
  }

  #leaks() {
    return [...this.secrets].flatMap((secret) => {
      const whole = new RegExp(`(?<![0-9a-f-])${RegExp.escape?.(secret) ?? secret}(?![0-9a-f-])`, "i");
      return this.#traces.filter(({ text }) => whole.test(text)).map(({ where, text }) => `${secret} in ${where}: ${text.slice(0, 200)}`);
    });
  }
}

/** What the browser keeps or shows beside the page. @param {import("@playwright/test").Page} page */
async function kept(page) {
  const found = await page.evaluate(() => ({
    title: document.title,
    local: JSON.stringify(localStorage),
    session: JSON.stringify(sessionStorage),
    history: JSON.stringify(history.state),
    location: location.href,
  }));
  return Object.entries(found).map(([where, text]) => ({ where, text }));
}

/** Microseconds look like codes. */
const timestamps = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z/g;
