// @ts-check
// The words on screen, from the same Fluent files that the widget and the server read: no test copies a sentence.

import { readFileSync } from "node:fs";

import { FluentBundle, FluentResource } from "@fluent/bundle";

import { root } from "./places.mjs";

/** @typedef {(id: string, facts?: Record<string, string | number>) => string} Words */

/** What the widget says. @param {string} language @param {string} [folder] of the languages @returns {Words} */
export function widgetWords(language, folder = `${root}locales`) {
  return words(language, [`${folder}/${language}/screens.ftl`, `${folder}/${language}/help.ftl`]);
}

/** What the server's pages say. Unlike the widget it marks no facts off. @param {string} language @returns {Words} */
export function siteWords(language) {
  const text = words(language, [`${root}server/locales/${language}.ftl`]);
  return (id, facts) => text(id, facts).replaceAll(isolation, "");
}

/** @param {string} language @param {string[]} files @returns {Words} */
function words(language, files) {
  const bundle = new FluentBundle(language);
  for (const file of files) {
    const problems = bundle.addResource(new FluentResource(readFileSync(file, "utf8")));
    if (problems.length) throw new Error(`${file}: ${problems}`);
  }
  return (id, facts = {}) => {
    const message = bundle.getMessage(id)?.value;
    if (!message) throw new Error(`no message ${id} in ${language}`);
    /** @type {Error[]} */
    const problems = [];
    const text = bundle.formatPattern(message, facts, problems);
    if (problems.length) throw new Error(`${id}: ${problems}`);
    return text;
  };
}

/** The marks that Fluent puts round facts. */
const isolation = /[\u2068\u2069]/g;
