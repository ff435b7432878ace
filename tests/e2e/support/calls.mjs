// @ts-check
// What goes over the wire: counted as it goes, and answered by the test where it wants to.

/** @typedef {"start" | "challenge" | "verify" | "poll" | "step" | "cancel"} Verb */
/** @typedef {import("@playwright/test").Route} Route */

export class Calls {
  #page;
  /** @type {{ verb: string, body: any, headers: Record<string, string> }[]} */
  made = [];

  /** @param {import("@playwright/test").Page} page */
  constructor(page) {
    this.#page = page;
    page.on("request", (request) => {
      const verb = /\/second-step\/(start|challenge|verify|poll|step|cancel)$/.exec(new URL(request.url()).pathname)?.[1];
      if (verb && request.method() === "POST") this.made.push({ verb, body: request.postDataJSON(), headers: request.headers() });
    });
  }

  /** How many of one kind were made. @param {Verb} verb */
  count(verb) {
    return this.made.filter((call) => call.verb === verb).length;
  }

  /** Answers calls of one kind instead of the server. @param {Verb} verb @param {(route: Route) => unknown} handler @param {{ times?: number }} [options] */
  async answer(verb, handler, options) {
    await this.#page.route(`**/second-step/${verb}`, (route) => handler(route), options);
  }

  /** Answers them with JSON. @param {Verb} verb @param {object} body @param {{ times?: number }} [options] */
  async say(verb, body, options) {
    await this.answer(verb, (route) => route.fulfill({ json: body }), options);
  }

  /** Answers them with a problem (RFC 9457). @param {Verb} verb @param {number} status @param {object} problem @param {{ times?: number }} [options] */
  async refuse(verb, status, problem, options) {
    await this.answer(verb, (route) => route.fulfill({
      status, contentType: "application/problem+json", body: JSON.stringify({ status, ...problem }),
    }), options);
  }

  /** Lets the real answer through, changed. @param {Verb} verb @param {(body: any) => any} change @param {{ times?: number }} [options] */
  async change(verb, change, options) {
    await this.answer(verb, async (route) => {
      const response = await route.fetch();
      const body = await response.json();
      await route.fulfill({ response, json: change(body) ?? body });
    }, options);
  }

  /**
   * Holds the next call of one kind back until it is let go.
   * @param {Verb} verb
   */
  async hold(verb) {
    /** @type {(route: Route) => void} */
    let arrived = () => {};
    /** @type {Promise<Route>} */
    const route = new Promise((resolve) => { arrived = resolve; });
    await this.answer(verb, arrived, { times: 1 });
    return { arrived: route, letGo: async () => (await route).continue() };
  }

  /** Everything goes to the server again. */
  async stopAnswering() {
    await this.#page.unrouteAll({ behavior: "ignoreErrors" });
  }
}
