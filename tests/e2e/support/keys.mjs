// @ts-check
// Security keys and passkeys: the browser's own virtual ones, registered on the demonstration's pane; and a prompt that the
// test plays itself.

import { expect } from "@playwright/test";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {"security_key" | "passkey"} Kind */

export class Keys {
  /** @param {import("./sign-in.mjs").SignIn} signIn @param {import("./things.mjs").Things} things */
  constructor(signIn, things) {
    this.signIn = signIn;
    this.things = things;
    this.page = signIn.page;
  }

  /** Plugs a virtual key in; it answers at once. @param {Kind} kind */
  async plugIn(kind) {
    const browser = await this.page.context().newCDPSession(this.page);
    await browser.send("WebAuthn.enable");
    const inside = kind === "passkey";
    await browser.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        protocol: "ctap2", transport: inside ? "internal" : "usb", hasResidentKey: inside, hasUserVerification: inside,
        isUserVerified: inside, automaticPresenceSimulation: true,
      },
    });
  }

  /** From the next document on the browser knows no keys; the demonstration lends it one only once that is registered. */
  async takeAway() {
    await this.page.addInitScript(() => { Reflect.deleteProperty(window, "PublicKeyCredential"); });
  }

  /** Registers it on the pane, and waits until the widget offers it. @param {Kind} kind */
  async register(kind) {
    const pane = this.things.pane("demo-key");
    await pane.locator("summary").click();
    await pane.getByRole("button", { name: this.signIn.site(kind === "passkey" ? "demo-key-passkey" : "demo-key-register") }).click();
    await expect(this.signIn.choice("webauthn")).toBeVisible();
  }

  /** Somebody with a key comes to its screen. @param {Kind} [kind] */
  async begin(kind = "security_key") {
    await this.plugIn(kind);
    await this.signIn.begin("eva");
    await this.register(kind);
    await this.open();
  }

  /** Chooses the key. */
  async open() {
    await this.signIn.choose("webauthn");
    await expect(this.signIn.heading("key-heading")).toBeVisible();
    await expect(this.use).toBeVisible();
  }

  /** "Use the key". */
  get use() {
    return this.signIn.button("key-action");
  }

  /** From now on the test plays the browser's prompt, in the page that is open. */
  async playPrompt() {
    const page = this.page;
    await page.evaluate(() => {
      /** @type {{ signal: AbortSignal, active: boolean, reject: (error: Error) => void }[]} */
      const prompts = [];
      Object.assign(window, { prompts });
      navigator.credentials.get = (/** @type {any} */ { signal }) => new Promise((_, reject) => {
        prompts.push({ signal, active: navigator.userActivation.isActive, reject });
        signal.addEventListener("abort", () => reject(signal.reason));
      });
    });
    return {
      /** All that were opened. @returns {Promise<{ active: boolean, aborted: boolean }[]>} */
      all: () => page.evaluate(() => /** @type {any} */ (window).prompts.map((/** @type {any} */ { active, signal }) => ({ active, aborted: signal.aborted }))),
      /** Ends the newest one without a key. @param {string} name of the error */
      end: (/** @type {string} */ name) => page.evaluate((name) => /** @type {any} */ (window).prompts.at(-1).reject(new DOMException("no", name)), name),
      /** From now on the browser asks by itself again. */
      stop: () => page.evaluate(() => { Reflect.deleteProperty(navigator.credentials, "get"); }),
    };
  }
}
