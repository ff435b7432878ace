// Keeps the demonstration's panes fresh, and sends the operator's settings when one is changed.

import { isVirtual, plugIn } from "./virtual-key.js";

const demo = document.querySelector(".demo");
const user = encodeURIComponent(demo.dataset.user);
const pane = (name) => demo.querySelector(`[data-pane="${name}"]`);

async function read(path) {
  const response = await fetch(path, { headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

async function tell(path, body) {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return response.ok ? response.json() : null;
}

/** A line that is an address can be followed, in a tab of its own. */
function linked(text) {
  const pieces = [];
  for (const line of text.split("\n")) {
    if (pieces.length > 0) pieces.push("\n");
    if (!/^https?:\/\//.test(line)) {
      pieces.push(line);
      continue;
    }
    const link = document.createElement("a");
    Object.assign(link, { href: line, target: "_blank", rel: "noopener", textContent: line });
    pieces.push(link);
  }
  return pieces;
}

/** New messages go on top; those that are there stay, so that a selection in them survives. */
async function refreshMessages(name) {
  const list = pane(name)?.querySelector(".texts");
  if (!list) return;
  const { messages } = await read(`/demo/people/${user}/${name}`);
  const shown = new Set([...list.children].map((item) => item.dataset.id));
  for (const { id, to, text } of messages) {
    if (shown.has(String(id))) continue;
    const item = document.createElement("li");
    item.dataset.id = id;
    if (to) {
      const label = document.createElement("b");
      label.textContent = to;
      item.append(label, "\n");
    }
    item.append(...linked(text));
    list.prepend(item);
    pane(name).open = true;
  }
  pane(name).querySelector("[data-empty]").hidden = messages.length > 0;
}

async function refreshPush() {
  const phone = pane("push");
  if (!phone) return;
  const waiting = await read(`/demo/people/${user}/push`);
  const request = phone.querySelector("[data-request]");
  if ((waiting?.id ?? "") === (request.dataset.id ?? "")) return;
  request.dataset.id = waiting?.id ?? "";
  request.hidden = waiting === null;
  phone.querySelector("[data-empty]").hidden = waiting !== null;
  if (waiting === null) return;
  phone.querySelector("[data-show]").hidden = !waiting.number;
  phone.querySelector("[data-show] output").textContent = waiting.number ?? "";
  phone.querySelector("[data-choose]").hidden = !waiting.choices;
  const choices = (waiting.choices ?? []).map((number) => {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", className: "second", textContent: number });
    button.addEventListener("click", () => decide({ decision: "approve", number }));
    return button;
  });
  phone.querySelector("[data-choices]").replaceChildren(...choices);
}

async function decide(decision) {
  await tell(`/demo/people/${user}/push`, decision);
  await refreshPush();
}

async function pressToken() {
  const shown = await tell(`/demo/people/${user}/token`, {});
  if (shown) pane("token").querySelector("[data-code]").textContent = shown.code;
}

/** Registers a key with the browser; the page is read again, so that the widget learns of it. */
async function registerKey(event) {
  const failed = pane("key").querySelector("[data-failed]");
  failed.hidden = true;
  if (isVirtual) plugIn();
  try {
    const options = await tell(`/demo/people/${user}/key/options`, { kind: event.currentTarget.dataset.register });
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
    const credential = await navigator.credentials.create({ publicKey });
    const enrolled = await tell(`/demo/people/${user}/key`, credential.toJSON());
    if (!enrolled) throw new Error("the server did not take the key");
    location.reload();
  } catch (error) {
    console.warn(error);
    failed.hidden = false;
  }
}

async function refreshApp() {
  const app = pane("authenticator");
  if (!app) return;
  const { code, seconds_left: left } = await read(`/demo/people/${user}/authenticator`);
  // What is set is read aloud, also where it is the same.
  const display = app.querySelector("[data-code]");
  if (display.textContent !== code) display.textContent = code;
  app.querySelector("[data-left]").textContent = Math.ceil(left);
}

async function refresh() {
  if (!document.hidden) {
    const messages = ["phone", "calls", "inbox"].map(refreshMessages);
    await Promise.allSettled([...messages, refreshPush(), refreshApp()]);
  }
  setTimeout(refresh, 1000);
}

function sendControls(event) {
  const { route, delay, lose_next: loseNext, refuse } = event.currentTarget.elements;
  const controls = {
    route: route.value,
    delay: delay.value === "" ? null : Number(delay.value),
    lose_next: loseNext.checked,
    refuse: refuse.checked,
  };
  tell("/demo/operator", controls);
}

const operator = pane("operator").querySelector("form");
operator.addEventListener("change", sendControls);
operator.addEventListener("submit", (event) => event.preventDefault());
pane("push")?.querySelector("[data-deny]").addEventListener("click", () => decide({ decision: "deny" }));
if (isVirtual && pane("key")) pane("key").querySelector("[data-virtual]").hidden = false;
for (const button of pane("key")?.querySelectorAll("[data-register]") ?? []) {
  button.addEventListener("click", registerKey);
}
pane("token")?.querySelector("[data-press]").addEventListener("click", pressToken);
refresh();
