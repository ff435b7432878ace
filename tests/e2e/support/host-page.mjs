// @ts-check
// A host page of the test's own, under the same strict policy as the server's pages: for whatever a host may do with the
// element that the server's own page does not.

/**
 * @typedef {{ attributes?: Record<string, string>, inside?: string, id?: string }} Element
 * @typedef {{ elements?: Element[], head?: string, before?: string, after?: string, lang?: string, script?: string }} Parts
 */

/** The form that a host writes. */
export const plainForm = (/** @type {string} */ action, /** @type {string} */ id = "code") => `
  <form method="post" action="${action}">
    <label for="${id}">Code</label>
    <input id="${id}" name="code" type="text" inputmode="numeric" autocomplete="one-time-code">
    <button>Go on</button>
  </form>`;

/**
 * Serves it at `/host-page`, where the server has nothing.
 * @param {import("@playwright/test").Page} page @param {Parts} parts
 */
export async function serveHostPage(page, parts) {
  const body = html(parts);
  await page.route("**/host-page", (route) => route.fulfill({
    contentType: "text/html; charset=utf-8",
    headers: { "content-security-policy": policy, "referrer-policy": "same-origin" },
    body,
  }));
}

/** The element for a sign-in that has begun. @param {string} path of the sign-in @param {Element} [more] @returns {Element} */
export function forSignIn(path, more = {}) {
  return { ...more, attributes: { endpoint: `${path}/second-step`, ...more.attributes } };
}

/** @param {Parts} parts */
function html({ elements = [], head = "", before = "", after = "", lang = "en", script = "" }) {
  const drawn = elements.map(({ attributes = {}, inside = "" }) => {
    const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`).join("");
    return `<second-step${list}>${inside}</second-step>`;
  });
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>Host page</title>
    <link rel="icon" href="/assets/icon.svg"><link rel="stylesheet" href="/second-step/second-step.css">${head}
    <script type="module" nonce="${nonce}" src="/second-step/second-step.js"></script>
    ${script ? `<script type="module" nonce="${nonce}">${script}</script>` : ""}</head>
    <body>${before}<main><h1>Host page</h1>${drawn.join("")}</main>${after}</body></html>`;
}

const nonce = "dGVzdA";
const policy = [
  "default-src 'none'", `script-src 'nonce-${nonce}' 'strict-dynamic' 'wasm-unsafe-eval'`, "style-src 'self'", "img-src 'self'",
  "connect-src 'self'", "base-uri 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'", "report-uri /csp-report",
].join("; ");
