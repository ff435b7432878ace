// Keeps the demonstration's panes fresh, and sends the operator's settings when one is changed.

const demo = document.querySelector(".demo");
const user = encodeURIComponent(demo.dataset.user);
const pane = (name) => demo.querySelector(`[data-pane="${name}"]`);

async function read(path) {
  const response = await fetch(path, { headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** New texts go on top; those that are there stay, so that a selection in them survives. */
async function refreshPhone() {
  const list = pane("phone")?.querySelector(".texts");
  if (!list) return;
  const { messages } = await read(`/demo/people/${user}/phone`);
  const shown = new Set([...list.children].map((item) => item.dataset.id));
  for (const { id, text } of messages) {
    if (shown.has(String(id))) continue;
    const item = document.createElement("li");
    item.dataset.id = id;
    item.textContent = text;
    list.prepend(item);
  }
  pane("phone").querySelector("[data-empty]").hidden = messages.length > 0;
}

async function refreshApp() {
  const app = pane("authenticator");
  if (!app) return;
  const { code, seconds_left: left } = await read(`/demo/people/${user}/authenticator`);
  app.querySelector("[data-code]").textContent = code;
  app.querySelector("[data-left]").textContent = Math.ceil(left);
}

async function refresh() {
  if (!document.hidden) await Promise.allSettled([refreshPhone(), refreshApp()]);
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
  fetch("/demo/operator", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(controls),
  });
}

const operator = pane("operator").querySelector("form");
operator.addEventListener("change", sendControls);
operator.addEventListener("submit", (event) => event.preventDefault());
refresh();
