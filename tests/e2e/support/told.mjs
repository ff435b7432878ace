// @ts-check
// What the host page is told: the widget's DOM events, caught on the document, over all documents of a page.

const names = ["second-step-verified", "second-step-cancelled", "second-step-failed", "second-step-help-read", "second-step-delivery"];

/** @typedef {{ name: string, detail: any, cancelable: boolean, bubbles: boolean }} Told */

export class Host {
  /** @type {Told[]} */
  told = [];
  #page;

  /** @param {import("@playwright/test").Page} page */
  constructor(page) {
    this.#page = page;
  }

  /** Listens, from the first document on. */
  async listen() {
    await this.#page.exposeBinding("hostWasTold", (_, event) => { this.told.push(event); });
    await this.#page.addInitScript((names) => {
      for (const name of names) {
        document.addEventListener(name, (event) => {
          const { detail, cancelable, bubbles } = /** @type {CustomEvent} */ (event);
          /** @type {any} */ (window).hostWasTold({ name, detail, cancelable, bubbles });
        });
      }
    }, names);
  }

  /** Keeps the page from going on after one of the events. @param {string} name */
  async preventDefaultOf(name) {
    await this.#page.addInitScript((name) => {
      document.addEventListener(name, (event) => event.preventDefault());
    }, name);
  }

  /** The events of one name. @param {string} name */
  of(name) {
    return this.told.filter((event) => event.name === name);
  }

  /** How it ended: every event that says so. */
  get outcomes() {
    const ends = ["second-step-verified", "second-step-cancelled", "second-step-failed"];
    return this.told.filter((event) => ends.includes(event.name)).map(({ name, detail }) => ({ name, detail }));
  }
}
