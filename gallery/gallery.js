// Draws every named view: ?locale=sv&theme=dark&width=320&only=code-,late-
import init, { galleryDraw, galleryNames } from "./second_step.js";

const wanted = new URLSearchParams(location.search);
const locale = wanted.get("locale") || "en";
const only = (wanted.get("only") || "").split(",").map((part) => part.trim()).filter(Boolean);
const root = document.documentElement;
root.dataset.width = wanted.get("width") || "";
root.dataset.theme = wanted.get("theme") || "";
root.lang = locale;
root.dir = /^(ar|he|fa|en-XB)/.test(locale) ? "rtl" : wanted.get("dir") || "ltr";
for (const field of document.querySelectorAll("#bar [name]")) field.value = wanted.get(field.name) || "";

const text = async (name) => {
  const reply = await fetch(`locales/${locale}/${name}.ftl`);
  return reply.ok ? reply.text() : "";
};
const [screens, help] = await Promise.all([text("screens"), text("help"), init({ module_or_path: new URL("second_step_bg.wasm", import.meta.url) })]);
const gallery = document.getElementById("gallery");
for (const name of galleryNames()) {
  if (only.length && !only.some((part) => (part.endsWith("-") ? name.startsWith(part) : name === part))) continue;
  const figure = document.createElement("figure");
  const caption = figure.appendChild(document.createElement("figcaption"));
  caption.textContent = name;
  const card = figure.appendChild(document.createElement("div"));
  card.className = "gallery-card";
  const widget = card.appendChild(document.createElement("div"));
  widget.className = "second-step";
  if (wanted.get("theme")) widget.setAttribute("theme", wanted.get("theme"));
  gallery.append(figure);
  galleryDraw(widget, name, locale, screens, help);
}
root.dataset.ready = "yes";
