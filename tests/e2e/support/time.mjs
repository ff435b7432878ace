// @ts-check
// The page's clock and the server's, moved together. Nothing here waits for the real one.

/** When every test begins: a Tuesday morning, at the start of an app code's thirty seconds. */
export const beginning = Date.UTC(2026, 2, 10, 9, 0, 0);

export class Time {
  #page;
  #server;
  #hasPage = true;
  /** @type {Set<import("@playwright/test").Request>} */
  #underWay = new Set();
  /** @type {(() => void)[]} */
  #waiting = [];
  /** Requests that a test holds back on purpose: not waited for. @type {RegExp | undefined} */
  held;

  /** @param {import("@playwright/test").Page} page @param {import("./server.mjs").Server} server */
  constructor(page, server) {
    this.#page = page;
    this.#server = server;
    page.on("request", (request) => {
      if (request.resourceType() === "fetch" && !this.held?.test(request.url())) this.#underWay.add(request);
    });
    page.on("requestfinished", (request) => this.#landed(request));
    page.on("requestfailed", (request) => this.#landed(request));
    page.on("framenavigated", (frame) => {
      if (frame === page.mainFrame()) for (const request of this.#underWay) this.#landed(request);
    });
  }

  /** Stops both clocks, before the first page is opened. A page without scripts has none. @param {{ page: boolean }} which */
  async stop({ page }) {
    this.#hasPage = page;
    if (page) {
      await this.#page.clock.install({ time: beginning - 60_000 });
      await this.#page.clock.pauseAt(beginning);
    }
    await this.#server.stopClockAt(beginning / 1_000);
  }

  /** Lets time pass for the server alone. @param {number} seconds */
  async advanceServer(seconds) {
    await this.#server.advance(seconds);
  }

  /** Lets time pass for the page alone. @param {number} seconds */
  async advancePage(seconds) {
    await this.#page.clock.runFor(seconds * 1_000);
    await this.settled();
  }

  /**
   * Lets time pass for both. Up to two minutes go by second by second, so that whatever asks the server regularly finds
   * it at the right moment; more is leapt over, as a closed lid does.
   * @param {number} seconds
   * @returns {Promise<void>}
   */
  async advance(seconds) {
    if (!this.#hasPage) return this.#server.advance(seconds);
    if (seconds > 120) {
      await this.#server.advance(seconds - 1);
      await this.#page.clock.fastForward((seconds - 1) * 1_000);
      await this.settled();
      return this.advance(1);
    }
    for (let left = seconds; left > 1e-9; left -= 1) {
      const step = Math.min(left, 1);
      await this.#server.advance(step);
      await this.#page.clock.runFor(Math.round(step * 1_000));
      await this.settled();
    }
  }

  /**
   * Lets time pass second by second until the page goes elsewhere by itself.
   * @param {number} [most] seconds
   */
  async untilThePageGoesOn(most = 30) {
    const from = this.#page.url();
    let gone = false;
    const arrived = this.#page.waitForURL((url) => url.href !== from).then(() => { gone = true; });
    for (let left = most; left > 0 && !gone; left -= 1) {
      await this.#server.advance(1);
      // A page that goes away takes its clock along.
      await Promise.race([arrived, this.#page.clock.runFor(1_000).catch(() => arrived)]);
      await this.settled();
    }
    await arrived;
  }

  /** When no request of the page is under way. */
  async settled() {
    while (this.#underWay.size) await /** @type {Promise<void>} */ (new Promise((resolve) => this.#waiting.push(resolve)));
  }

  /** @param {import("@playwright/test").Request} request */
  #landed(request) {
    this.#underWay.delete(request);
    if (!this.#underWay.size) this.#waiting.splice(0).forEach((go) => go());
  }
}
