// @ts-check
// The custom element <second-step>: attributes, life cycle and DOM events over the widget in WebAssembly. No logic of the
// second step itself. Where WebAssembly cannot be had or dies, the host's plain form works on.

/** @typedef {import("./second-step.d.ts").SecondStepConfig} SecondStepConfig */
/** @typedef {{ update(settings: object): void, openHelp(topic?: string): void, free(): void }} Handle */
/** @typedef {{ mount(root: HTMLElement, settings: object, tell: (name: string, detail: object) => boolean): Handle }} Widget */

const here = new URL(".", import.meta.url);
const helpLink = /^#second-step-help=([a-z0-9-]+)$/;
const flags = ["auto-submit", "forget-last-used"];
const texts = [
  "endpoint", "method", "hint", "code-length", "account", "locale", "locales", "messages", "registration-url", "restart-url",
  "support-name", "support-phone", "support-email", "support-url", "support-hours", "support-time-zone", "settings-url",
  "app-passwords-url", "app-url", "personal-account-url", "policy-url", "report-url", "delivery-url",
];
const lists = ["continue-origins", "help-topics", "language-switcher"];

/** @type {Promise<Widget> | undefined} */
let loading;

/** Loads the widget once for all elements; a failure may be tried again by the next element. */
function load() {
  loading ??= (async () => {
    const glue = await import(new URL("second_step.js", here).href);
    await glue.default({ module_or_path: new URL("second_step_bg.wasm", here) });
    return glue;
  })();
  loading.catch(() => { loading = undefined; });
  return loading;
}

export class SecondStepElement extends HTMLElement {
  static observedAttributes = [...texts, ...lists, ...flags];

  /** @type {Handle | undefined} */
  #handle;
  /** @type {SecondStepConfig} */
  #config = {};
  #updating = false;
  #stop = new AbortController();

  constructor() {
    super();
    // Set before this module was there, it is a plain property, which would hide ours.
    const early = Object.getOwnPropertyDescriptor(this, "config")?.value;
    Reflect.deleteProperty(this, "config");
    if (early) this.config = early;
  }

  /** Settings as an object: over those of the JSON script child, under those of attributes. */
  get config() { return this.#config; }

  set config(config) {
    this.#config = { ...config };
    this.#update();
  }

  /** Opens the help, on a topic or on the one that fits. @param {string} [topic] */
  openHelp(topic) { this.#handle?.openHelp(topic); }

  connectedCallback() {
    if (document.readyState !== "loading") this.#start();
    else document.addEventListener("DOMContentLoaded", () => this.isConnected && this.#start(), { once: true });
  }

  disconnectedCallback() {
    // A move disconnects and connects in one go; only an element that stays away ends.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#stop.abort();
      this.#handle?.free();
      this.#handle = undefined;
    });
  }

  attributeChangedCallback() { this.#update(); }

  async #start() {
    if (this.#handle) return;
    this.#stop.abort();
    const { signal } = (this.#stop = new AbortController());
    this.#ensureForm();
    this.#watchForPanics(signal);
    try {
      const widget = await load();
      if (signal.aborted || this.#handle) return;
      this.#handle = widget.mount(this, this.#settings(), (name, detail) => this.#tell(name, detail));
    } catch (error) {
      console.warn("second-step: the plain form is used, since the widget could not be loaded.", error);
      return;
    }
    const openLinked = () => {
      const topic = helpLink.exec(location.hash)?.[1];
      if (topic) this.openHelp(topic);
    };
    addEventListener("hashchange", openLinked, { signal });
    openLinked();
  }

  /** The same form that a host would write, where it wrote none. */
  #ensureForm() {
    if (this.querySelector("form input[name=code]")) return;
    const form = Object.assign(document.createElement("form"), { method: "post" });
    const field = { type: "text", name: "code", inputMode: "numeric", autocomplete: "one-time-code" };
    form.append(Object.assign(document.createElement("input"), field));
    this.append(form);
  }

  /** After a panic nothing of the widget may stand in the way of the plain form. @param {AbortSignal} signal */
  #watchForPanics(signal) {
    /** @param {unknown} error */
    const rescue = (error) => {
      const ours = error instanceof WebAssembly.RuntimeError && /second_step/.test(error.stack ?? "");
      if (!ours || !this.#handle) return;
      this.#handle = undefined;
      for (const part of this.querySelectorAll(".second-step-head, .second-step-field-notes, .second-step-form-end, .second-step-body")) part.remove();
      this.querySelector("form")?.removeAttribute("hidden");
      // The widget's listeners are dead but still there: nothing reaches them any more.
      for (const type of ["submit", "beforeinput", "input", "paste", "compositionend", "focus"]) {
        this.addEventListener(type, (event) => event.stopPropagation(), { capture: true });
      }
    };
    addEventListener("error", (event) => rescue(event.error), { signal });
    addEventListener("unhandledrejection", (event) => rescue(event.reason), { signal });
  }

  #update() {
    if (!this.#handle || this.#updating) return;
    this.#updating = true;
    queueMicrotask(() => {
      this.#updating = false;
      this.#handle?.update(this.#settings());
    });
  }

  #settings() {
    /** @type {Record<string, unknown>} */
    const settings = { locales: new URL("locales/", here).href, ...this.#scriptConfig(), ...this.#config };
    for (const name of SecondStepElement.observedAttributes) {
      const value = this.getAttribute(name);
      if (value !== null) settings[camel(name)] = flags.includes(name) ? value !== "false" : value;
    }
    for (const name of lists.map(camel)) {
      const value = settings[name];
      if (typeof value === "string") settings[name] = value.split(/\s+/).filter(Boolean);
    }
    const page = this.parentElement?.closest("[lang]")?.getAttribute("lang");
    settings["languages"] = [settings["locale"], page, ...navigator.languages].filter(Boolean);
    return settings;
  }

  #scriptConfig() {
    const script = this.querySelector('script[type="application/json"]');
    if (!script) return {};
    try {
      return JSON.parse(script.textContent ?? "");
    } catch (error) {
      console.error("second-step: the settings in the JSON script are no JSON and are left out.", error);
      return {};
    }
  }

  /** @param {string} name @param {object} detail */
  #tell(name, detail) {
    const url = this.#settings()["deliveryUrl"];
    if (name === "second-step-delivery" && url && "token" in detail && detail.token && navigator.onLine) {
      navigator.sendBeacon(String(url), JSON.stringify(detail));
    }
    return this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, cancelable: true, detail }));
  }
}

/** @param {string} name */
function camel(name) {
  return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

// Two copies of this module in a page must not break it: the first one counts.
if (!customElements.get("second-step")) customElements.define("second-step", SecondStepElement);
