// @ts-check
/** The languages that every story is told in. */
export const languages = ["en", "sv"];
