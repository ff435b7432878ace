// @ts-check
// Where the built things are, and how the browser is started.

import { fileURLToPath } from "node:url";

/** The project's root folder, with a slash at its end. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The built server. */
export const serverProgram = process.env.SECOND_STEP_SERVER ?? `${root}target/debug/second-step-server`;

/** The folder of the built widget. */
export const widgetFolder = process.env.SECOND_STEP_WWW ?? `${root}target/dist`;

/** The folder of the built gallery. */
export const galleryFolder = process.env.SECOND_STEP_GALLERY ?? `${root}target/gallery`;

/** The system's Chromium; Playwright's own download is never used. */
export const chromium = {
  executablePath: process.env.SECOND_STEP_CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
  ],
};
