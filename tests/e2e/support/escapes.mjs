// @ts-check
// Words that do not come from the language files: everything that is read or heard, except what stands between isolation
// marks, which facts do, and what is marked as the server's or the host's data.

/**
 * What no language file has said, on all screens of a page that is in the accented pseudo-locale; how many texts and how
 * many screens were looked at. @param {import("@playwright/test").Page} page
 */
export async function walk(page) {
  return page.evaluate(() => {
    // The pseudo-locale has none of these.
    const plain = /[A-Za-z0-9]/u;
    const heard = ["aria-label", "aria-description", "aria-valuetext", "aria-roledescription", "aria-placeholder", "title", "placeholder", "alt"];
    // Facts stand between marks, which come in pairs; the innermost pairs go first.
    const bare = (/** @type {string} */ text) => {
      let rest = text;
      for (let before = ""; before !== rest;) {
        before = rest;
        rest = rest.replace(/\u2068[^\u2068\u2069]*\u2069/gu, "");
      }
      return rest;
    };
    /** @type {{ view: string, where: string, text: string }[]} */
    const escaped = [];
    let texts = 0;
    const widgets = [...document.querySelectorAll("second-step, .second-step")];
    for (const widget of widgets) {
      const view = widget.closest("figure")?.querySelector("figcaption")?.textContent ?? "";
      const look = (/** @type {string} */ where, /** @type {string | null} */ text) => {
        texts += 1;
        if (text && plain.test(bare(text))) escaped.push({ view, where, text });
      };
      const walker = document.createTreeWalker(widget, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node instanceof Element ? node : node.parentElement;
        // The host's form has the host's words while it is put away, and its settings are nobody's to read.
        if (element?.closest("[data-second-step-data], form[hidden], script")) continue;
        if (!(node instanceof Element)) {
          look("text", node.nodeValue);
          continue;
        }
        for (const name of heard) look(name, node.getAttribute(name));
        if (node.matches("input:is([type=button], [type=submit], [type=reset])")) look("value", node.getAttribute("value"));
      }
    }
    return { escaped, texts, views: widgets.length };
  });
}
