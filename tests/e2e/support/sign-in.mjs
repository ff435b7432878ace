// @ts-check
// The sign-in as a person goes through it: everything found by role and name.

import { expect } from "@playwright/test";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("./words.mjs").Words} Words */

export class SignIn {
  /**
   * @param {{ page: Page, words: Words, site: Words, server: import("./server.mjs").Server,
   *   watch: import("./watch.mjs").Watch, time: import("./time.mjs").Time }} parts
   */
  constructor({ page, words, site, server, watch, time }) {
    this.page = page;
    this.words = words;
    this.site = site;
    this.server = server;
    this.watch = watch;
    this.time = time;
    /** The widget. */
    this.widget = page.locator("second-step");
  }

  /** Gives the password on the login page and comes to the second step. @param {string} user */
  async password(user) {
    const { page, site } = this;
    await page.goto("/");
    await page.getByRole("textbox", { name: site("login-user-label") }).fill(user);
    await page.getByLabel(site("login-password-label")).fill(this.server.person(user).password);
    await page.getByRole("button", { name: site("login-submit") }).click();
    await page.waitForURL("**/sign-in/*");
  }

  /** From the login page, as a person does it, until the widget stands. @param {string} user */
  async fromTheLoginPage(user) {
    await this.password(user);
    await expect(this.heading()).toBeVisible();
  }

  /** The same without drawing the login page. @param {string} user */
  async begin(user) {
    await this.page.goto(await this.transaction(user));
    await expect(this.heading()).toBeVisible();
  }

  /** Gives the password, in this browser. @param {string} user @returns the path of the sign-in */
  async transaction(user) {
    const response = await this.page.request.post("/sign-in", {
      form: { user, password: this.server.person(user).password },
      headers: { origin: this.server.address },
      maxRedirects: 0,
    });
    const path = response.headers().location;
    expect(path, await response.text()).toMatch(/^\/sign-in\//);
    return path;
  }

  /** The screen's heading, or the one of a message. @param {string} [id] @param {Record<string, string | number>} [facts] */
  heading(id, facts) {
    const name = id === undefined ? undefined : this.words(id, facts);
    return this.widget.getByRole("heading", { level: 2, name, exact: true });
  }

  /** A button of the widget. @param {string} id @param {Record<string, string | number>} [facts] */
  button(id, facts) {
    return this.widget.getByRole("button", { name: this.words(id, facts), exact: true });
  }

  /** A text of the widget's. @param {string} id @param {Record<string, string | number>} [facts] */
  text(id, facts) {
    return this.widget.getByText(this.words(id, facts), { exact: true });
  }

  /** The code field. @param {string} [method] */
  field(method = "sms") {
    return this.widget.getByRole("textbox", { name: this.words("code-label", { method }), exact: true });
  }

  /** What went wrong. */
  get alert() {
    return this.widget.getByRole("alert");
  }

  /** "Continue". */
  get submit() {
    return this.button("code-submit");
  }

  /** The chooser's entry of a method. @param {string} method @param {string} [hint] which one, where there are several */
  choice(method, hint = "") {
    return this.widget.getByRole("listitem").getByRole("button", { name: this.words("choose-name", { method }) }).filter({ hasText: hint });
  }

  /** Goes from a challenge to another way. @param {string} method @param {string} [hint] */
  async choose(method, hint) {
    const chooser = this.heading("choose-heading");
    await expect(this.heading()).toBeVisible();
    if (!(await chooser.isVisible())) await this.button("alternatives-action").click();
    await this.choice(method, hint).click();
    await expect(chooser).toBeHidden();
  }

  /** Chooses the text message and has it sent. @param {string} hint masked number, as the server gives it */
  async askForText(hint = "••12") {
    await this.choose("sms");
    await expect(this.field()).toBeVisible();
    await expect(this.heading("code-heading", { method: "sms" })).toBeVisible();
    await expect(this.text("code-intro", { method: "sms", hint })).toBeVisible();
  }

  /** The demonstration's phone: the texts on it, the newest first. */
  get phone() {
    return this.page.getByRole("list", { name: this.site("demo-phone") }).getByRole("listitem");
  }

  /** Waits for the next text and reads the code off the phone pane. @param {number} [number] how many texts there are then */
  async textedCode(number = 1) {
    await this.time.advance(4);
    await expect(this.phone).toHaveCount(number);
    const code = /#(\d{6})$/.exec((await this.phone.first().innerText()).trim())?.[1] ?? "";
    expect(code).toMatch(/^\d{6}$/);
    return this.secret(code);
  }

  /** What the authenticator pane shows. */
  async appCode() {
    await this.time.advance(2);
    const pane = this.page.getByRole("status", { name: this.site("demo-app-code") });
    return this.secret((await pane.innerText()).trim());
  }

  /** An unused recovery code off the pane. @param {number} [place] */
  async recoveryCode(place = 0) {
    const pane = this.page.getByRole("group").filter({ hasText: this.site("demo-recovery") });
    if (!(await pane.evaluate((/** @type {HTMLDetailsElement} */ details) => details.open))) await pane.locator("summary").click();
    return this.secret((await pane.getByRole("listitem").nth(place).innerText()).trim());
  }

  /** Types a code and sends it. @param {string} code @param {string} [method] */
  async answer(code, method) {
    await this.field(method).fill(code);
    await this.submit.click();
  }

  /** That the person is in: the page behind the login says so. @param {string} user @param {string} method */
  async isIn(user, method) {
    await this.page.waitForURL((url) => url.pathname === "/account");
    await expect(this.page.getByText(this.site("account-welcome", { name: this.server.person(user).name }))).toBeVisible();
    await expect(this.page.getByText(this.site("account-method", { method: this.site(`method-${method}`) }))).toBeVisible();
  }

  /** A code that is none of theirs. @param {...string} real */
  wrongCode(...real) {
    const candidates = ["123123", "456456", "789789", "147147"];
    return candidates.find((code) => !real.includes(code)) ?? "";
  }

  /** Takes note that a code must not turn up anywhere else. @param {string} code */
  secret(code) {
    this.watch.secrets.add(code);
    return code;
  }
}
