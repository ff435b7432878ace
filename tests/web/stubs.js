// Stand-ins for what the browser gives. `restore` puts everything back.

const replaced = [];

function replace(object, name, descriptor) {
  replaced.push([object, name, Object.getOwnPropertyDescriptor(object, name)]);
  Object.defineProperty(object, name, { configurable: true, ...descriptor });
}

function remove(object, name) {
  replaced.push([object, name, Object.getOwnPropertyDescriptor(object, name)]);
  delete object[name];
}

export function restore() {
  for (const [object, name, old] of replaced.splice(0).reverse()) {
    if (old) Object.defineProperty(object, name, old);
    else delete object[name];
  }
  requests = [];
  held = undefined;
}

// --- navigator.credentials.get

let requests = [];

function bytes(...values) { return new Uint8Array(values).buffer; }

function credential() {
  return {
    id: "_-8",
    rawId: bytes(255, 239),
    type: "public-key",
    authenticatorAttachment: "platform",
    getClientExtensionResults: () => ({ appid: true }),
    response: {
      clientDataJSON: bytes(1, 2, 3),
      // A view of a part of a buffer: only that part counts.
      authenticatorData: new Uint8Array(bytes(9, 4, 5, 9)).subarray(1, 3),
      signature: bytes(251, 255),
      userHandle: null,
    },
  };
}

const credentials = {
  "with toJSON": () => ({ ...credential(), toJSON: () => ({ id: "from toJSON", response: { clientDataJSON: "a", authenticatorData: "b", signature: "c" } }) }),
  "without toJSON": credential,
  "toJSON throws": () => ({ ...credential(), toJSON() { throw new TypeError("Illegal invocation"); } }),
  "toJSON tells too little": () => ({ ...credential(), toJSON: () => ({ id: "_-8" }) }),
  "with a user handle": () => ({ ...credential(), response: { ...credential().response, userHandle: bytes(7) } }),
  "without a signature": () => ({ ...credential(), response: { ...credential().response, signature: undefined } }),
  "none": () => null,
  "text": () => ({ code: "123456" }),
};

/** From now on requests are kept until `answer` or `fail`; an abort rejects them, as in browsers. */
export function stub_get() {
  replace(navigator.credentials, "get", { value: (options) => new Promise((resolve, reject) => {
    const request = { options, resolve, reject };
    requests.push(request);
    options.signal?.addEventListener("abort", () => reject(new DOMException("", "AbortError")), { once: true });
  }) });
}

/** `get` itself throws, before there is a promise. */
export function stub_throwing_get(name) {
  replace(navigator.credentials, "get", { value: () => { throw error(name); } });
}

export function requests_made() { return requests.length; }
export function requests_open() { return requests.filter(({ options }) => !options.signal.aborted).length; }
export function answer(which) { requests.at(-1).resolve(credentials[which]()); }
export function fail(name) { requests.at(-1).reject(error(name)); }

function error(name) { return name === "TypeError" ? new TypeError("") : new DOMException("", name); }

/** What the newest request asked with, bytes spelled out. */
export function asked() {
  return JSON.stringify(requests.at(-1).options, (key, value) => {
    if (value instanceof AbortSignal) return undefined;
    return ArrayBuffer.isView(value) || value instanceof ArrayBuffer ? [...new Uint8Array(value.buffer ?? value)] : value;
  });
}

// --- What the browser knows

export function stub_parser(how) {
  if (how === "missing") return replace(PublicKeyCredential, "parseRequestOptionsFromJSON", { value: undefined });
  replace(PublicKeyCredential, "parseRequestOptionsFromJSON", { value: () => { throw new TypeError("Illegal invocation"); } });
}

export function without_web_authn() { replace(window, "PublicKeyCredential", { value: undefined }); }

export function stub_policy(allows) { replace(document, "featurePolicy", { value: { allowsFeature: () => allows } }); }

/** Puts this window into a frame of another site's page. */
export function stub_foreign_frame() {
  const parent = { get document() { throw new DOMException("", "SecurityError"); } };
  parent.parent = parent;
  replace(window, "parent", { value: parent });
}

export function with_web_otp() { replace(window, "OTPCredential", { value: class {} }); }
export function without_web_otp() { remove(window, "OTPCredential"); }

/** Where the clocks stand, while they stand still. */
let held;

/** Sets both clocks forward, and holds them there. */
export function pass(seconds) {
  if (!held) {
    held = { wall: Date.now(), steady: performance.now() };
    replace(Date, "now", { value: () => held.wall });
    replace(Performance.prototype, "now", { value: () => held.steady });
  }
  held.wall += seconds * 1000;
  held.steady += seconds * 1000;
}

// --- localStorage

export function block_storage() {
  replace(window, "localStorage", { get() { throw new DOMException("", "SecurityError"); } });
}

export function fill_storage() {
  replace(Storage.prototype, "setItem", { value() { throw new DOMException("", "QuotaExceededError"); } });
}

// --- fetch

/** Whatever is fetched from now on is this text. */
export function serve(text) {
  replace(window, "fetch", { value: async () => Object.assign(new Response(), { text: async () => text }) });
}

// --- What is left behind

let listeners = [];
const timers = new Set();

/** Counts listeners and timers from now on. */
export function count() {
  listeners = [];
  timers.clear();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const captures = (options) => Boolean(typeof options === "object" ? options?.capture : options);
  const at = (target, type, listener, options) => listeners.findIndex((one) =>
    one.target === target && one.type === type && one.listener === listener && one.capture === captures(options));
  replace(EventTarget.prototype, "addEventListener", { value(type, listener, options) {
    const target = this ?? window;
    if (at(target, type, listener, options) < 0) listeners.push({ target, type, listener, capture: captures(options) });
    return addEventListener.call(target, type, listener, options);
  } });
  replace(EventTarget.prototype, "removeEventListener", { value(type, listener, options) {
    const target = this ?? window;
    const found = at(target, type, listener, options);
    if (found >= 0) listeners.splice(found, 1);
    return removeEventListener.call(target, type, listener, options);
  } });
  for (const [start, stop] of [["setTimeout", "clearTimeout"], ["setInterval", "clearInterval"], ["requestAnimationFrame", "cancelAnimationFrame"]]) {
    const [really_start, really_stop] = [window[start], window[stop]];
    replace(window, start, { value: (act, ...rest) => {
      const name = start + really_start(() => { if (start !== "setInterval") timers.delete(name); act(); }, ...rest);
      timers.add(name);
      return Number(name.slice(start.length));
    } });
    replace(window, stop, { value: (id) => { timers.delete(start + id); really_stop(id); } });
  }
}

/** Those that an event of the page can still reach: Yew leaves the listeners of an app's root to be collected with it. */
export function listeners_left() {
  return listeners.filter(({ target }) => !(target instanceof Node) || target.isConnected).map(({ type }) => type).join(" ");
}
export function timers_left() { return timers.size; }

// --- The host's field, watched

/** Watches a form: returns a function that tells, in words, all that was done to it and must not be. */
export function watch(form, input) {
  const seen = [];
  for (const type of ["blur", "focusout", "change", "select"]) input.addEventListener(type, () => seen.push(type));
  const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  Object.defineProperty(input, "value", { configurable: true, get, set(text) { seen.push("value"); set.call(input, text); } });
  const observer = new MutationObserver(() => {});
  observer.observe(form.getRootNode(), { childList: true, subtree: true });
  return () => {
    for (const { removedNodes, addedNodes } of observer.takeRecords()) {
      for (const node of [...removedNodes, ...addedNodes]) {
        if (node.contains(form) || node.contains(input)) seen.push("moved");
      }
    }
    observer.disconnect();
    delete input.value;
    return seen.join(" ");
  };
}

export function compose(input, text) {
  input.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
  input.setRangeText(text, input.selectionStart, input.selectionEnd, "end");
  input.dispatchEvent(new CompositionEvent("compositionupdate", { bubbles: true, data: text }));
  input.dispatchEvent(new InputEvent("input", { bubbles: true, isComposing: true, data: text }));
}

export function end_composition(input) {
  input.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true }));
}

/** Duplicate ids in the page, and labels that lead nowhere. */
export function bad_ids() {
  const elements = [...document.body.getElementsByTagName("*")];
  const all = elements.map((element) => element.getAttribute("id")).filter((id) => id !== null);
  const wanted = elements.map((element) => element.getAttribute("for")).filter((id) => id !== null);
  return [...all.filter((id, at) => all.indexOf(id) !== at), ...wanted.filter((id) => !all.includes(id))].join(" ");
}

// --- The person's hands

/** Types or inserts at the caret, as an editing command does: with its own events, and undo knows of it. */
export function type(text) { document.execCommand("insertText", false, text); }

export function undo() { document.execCommand("undo"); }

/** Pastes as a browser does: what no listener takes goes in place of the selection. Returns whether one took it. */
export function paste(input, text) {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  const goes_on = input.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData }));
  if (goes_on) type(text);
  return !goes_on;
}

/** Fills a field as password managers do: its text is there, and one event tells of it afterwards. */
export function fill(input, text) {
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
}
