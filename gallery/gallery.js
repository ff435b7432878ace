// Draws every named view: ?locale=sv&theme=dark&width=320&only=code-,late-&help=later
// What is wrong with the texts lands in the attribute data-problems of the root, which has data-ready when all is drawn.
import init, { Gallery } from "./second_step.js";

const wanted = new URLSearchParams(location.search);
const locale = wanted.get("locale") || "en";
const only = (wanted.get("only") || "").split(",").map((part) => part.trim()).filter(Boolean);
const root = document.documentElement;
root.dataset.width = wanted.get("width") || "";
root.dataset.theme = wanted.get("theme") || "";
root.lang = locale;
for (const field of document.querySelectorAll("#bar [name]")) field.value = wanted.get(field.name) || "";

const text = async (name) => {
  const reply = await fetch(`locales/${locale}/${name}.ftl`);
  if (!reply.ok) throw new Error(`there are no ${name} in ${locale}`);
  return reply.text();
};
const [screens, help] = await Promise.all([text("screens"), wanted.get("help") === "later" ? undefined : text("help"), init({ module_or_path: new URL("second_step_bg.wasm", import.meta.url) })]);
const gallery = new Gallery(locale, screens, help);
root.dir = gallery.direction();
for (const name of gallery.names()) {
  if (only.length && !only.some((part) => (part.endsWith("-") ? name.startsWith(part) : name === part))) continue;
  const figure = document.createElement("figure");
  const caption = figure.appendChild(document.createElement("figcaption"));
  caption.textContent = name;
  const card = figure.appendChild(document.createElement("div"));
  card.className = "gallery-card";
  const widget = card.appendChild(document.createElement("div"));
  widget.className = "second-step";
  if (wanted.get("theme")) widget.setAttribute("theme", wanted.get("theme"));
  document.getElementById("gallery").append(figure);
  gallery.draw(widget, name);
}
// Yew draws from microtasks; what it has to say of the texts is there after them.
await new Promise((resolve) => { setTimeout(resolve); });
root.dataset.problems = gallery.problems().join("\n");
root.dataset.ready = "yes";
