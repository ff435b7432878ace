// @ts-check
// What the person holds in their hands beside the page: the demonstration's panes, found by role and name. Codes that are
// read here are noted as secrets.

import { expect } from "@playwright/test";

export class Things {
  /** @param {import("./sign-in.mjs").SignIn} signIn whose page the panes stand on */
  constructor(signIn) {
    this.signIn = signIn;
  }

  /** One pane. @param {string} id its name's message */
  pane(id) {
    return this.signIn.page.getByRole("complementary", { name: this.signIn.site("demo-title") }).getByRole("group")
      .filter({ has: this.signIn.page.locator("summary", { hasText: this.signIn.site(id) }) });
  }

  /** Transcripts of calls, the newest first. */
  get calls() {
    return this.#messages("demo-calls");
  }

  /** E-mails, the newest first. */
  get inbox() {
    return this.#messages("demo-inbox");
  }

  /** @param {string} id */
  #messages(id) {
    return this.signIn.page.getByRole("list", { name: this.signIn.site(id) }).getByRole("listitem");
  }

  /** Waits for the next call and hears its code. @param {number} [number] how many calls there were then */
  async calledCode(number = 1) {
    await this.signIn.time.advance(4);
    await expect(this.calls).toHaveCount(number);
    const said = /(\d), (\d), (\d), (\d), (\d), (\d)/.exec(await this.calls.first().innerText());
    expect(said, "a code is read aloud").not.toBeNull();
    return this.signIn.secret(said?.slice(1).join("") ?? "");
  }

  /** Waits for the next e-mail: its code, and the link in it. @param {number} [number] how many there are then */
  async mail(number = 1) {
    await this.signIn.time.advance(4);
    await expect(this.inbox).toHaveCount(number);
    const newest = this.inbox.first();
    const code = /(?<!\d)\d{6}(?!\d)/.exec(await newest.innerText())?.[0] ?? "";
    expect(code).toMatch(/^\d{6}$/);
    const link = (await newest.getByRole("link").getAttribute("href")) ?? "";
    return { code: this.signIn.secret(code), link };
  }

  /** Presses the hardware token's button so often, and reads its window. @param {number} [presses] */
  async tokenCode(presses = 1) {
    const pane = this.pane("demo-token");
    await open(pane);
    const display = pane.getByRole("status", { name: this.signIn.site("demo-token-code") });
    for (let pressed = 0; pressed < presses; pressed += 1) {
      const before = await display.innerText();
      await pane.getByRole("button", { name: this.signIn.site("demo-token-press") }).click();
      await expect(display).not.toHaveText(before);
    }
    return this.signIn.secret((await display.innerText()).trim());
  }

  /** The pass on its slip of paper. */
  async pass() {
    const pane = this.pane("demo-pass");
    await open(pane);
    return this.signIn.secret((await pane.getByRole("listitem").innerText()).trim());
  }

  /** The phone that is asked. */
  get phone() {
    return this.pane("demo-push");
  }

  /** A number to choose on the phone. @param {string} number */
  number(number) {
    return this.phone.getByRole("button", { name: number, exact: true });
  }

  /** "No, it is not me". */
  get deny() {
    return this.phone.getByRole("button", { name: this.signIn.site("demo-push-deny") });
  }
}

/** Opens a pane that is folded. @param {import("@playwright/test").Locator} pane */
async function open(pane) {
  if (!(await pane.evaluate((details) => /** @type {HTMLDetailsElement} */ (details).open))) await pane.locator("summary").click();
}
