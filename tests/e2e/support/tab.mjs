// @ts-check
// What a browser does to a page that somebody turns away from and comes back to.

export class Tab {
  #page;

  /** @param {import("@playwright/test").Page} page */
  constructor(page) {
    this.#page = page;
  }

  /** Hides the page, as another tab in front of it does, or shows it again. @param {boolean} visible */
  async setVisible(visible) {
    await this.#page.evaluate((visible) => {
      Object.defineProperty(document, "visibilityState", { configurable: true, get: () => (visible ? "visible" : "hidden") });
      Object.defineProperty(document, "hidden", { configurable: true, get: () => !visible });
      document.dispatchEvent(new Event("visibilitychange"));
    }, visible);
  }

  /** Tells the page that it came back out of the back/forward cache. */
  async restore() {
    await this.#page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  }
}
