// Every message of www/strings.js is shown by a test, and docs/MESSAGES.md says by which. The last file: it reads what the others have seen.
// `UPDATE=1` writes the table anew from the last runs.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { T } from "../../www/strings.js";
import { allSeen } from "./seen.mjs";

const TABLE = new URL("../../docs/MESSAGES.md", import.meta.url);
const HEAD = `# Every message of the page, and the tests that show it

Made by \`UPDATE=1 cargo xtask test browser\` of what the pages of the tests have shown; tests/browser/zz-messages.test.mjs fails where a message of
\`www/strings.js\` is not in the table, or none of its tests shows it any more. ¦ stands between the forms of one message. At most three tests are listed for each.

| message | words | shown by |
|---|---|---|
`;
/** Tests listed for a message. */
const MOST = 3;

/** Messages that other tests than those of the page show. @type {Record<string, string>} */
const ELSEWHERE = {
  "offline.update": "tests/dist/site.test.mjs: a newer version says so, and is taken when asked for",
  "offline.reload": "tests/dist/site.test.mjs: a newer version says so, and is taken when asked for",
  "boot.disk": "tests/dist/site.test.mjs: opened from a folder it says what to do",
  // Of a text over 4 GiB alone: the page stops at 2,000,000 characters before, and shows what the engine says all the same.
  "checks.titles.too-long": "tests/browser/strings.test.mjs: every check has words",
  "checks.advice.too-long": "tests/browser/strings.test.mjs: every check has words",
  "checks.severities.error": "tests/browser/strings.test.mjs: every check has words",
};

/** The line of counts over the article, each of which is a message of its own. */
const COUNTS = /^\d+ [^,]+(, \d+ [^,]+)+$/;

/** The messages below a value: a path and its forms. @param {any} value @param {string} path @returns {[string, string[]][]} */
function messages(value, path) {
  if (typeof value === "string") return value ? [[path, [value]]] : [];
  if (typeof value.one === "string" && typeof value.other === "string") return [[path, Object.values(value).filter(Boolean)]];
  return Object.entries(value).flatMap(([key, below]) => messages(below, path ? `${path}.${key}` : key));
}

/** Whether words are a form of the message: long ones may stand among others, short ones open a short line, close it, or are it. @param {string[]} forms */
function showing(forms) {
  const patterns = forms.map((form) => {
    const flat = form.replace(/\s+/g, " ").trim();
    const inside = flat.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".*?");
    const long = flat.replace(/\{\w+\}/g, "").trim().length >= 12;
    return { long, pattern: new RegExp(long ? inside : `^${inside}$|^${inside}[ ,:?]|[ (]${inside}$`) };
  });
  // A short one may open or close a line of the page, such as a tip; in a long line it may be anybody's word.
  return (/** @type {string} */ words) => patterns.some(({ long, pattern }) => (long || words.length < 50) && pattern.test(words));
}

test("every message is shown by a test, and the table says by which", () => {
  const seen = allSeen().map((one) => ({ ...one, words: one.words.flatMap((line) => (COUNTS.test(line) ? line.split(", ") : [line])) }));
  const all = messages(T, "");
  assert.ok(all.length > 400, `only ${all.length} messages`);
  const shown = new Map(all.map(([key, forms]) => {
    const is = showing(forms);
    const elsewhere = ELSEWHERE[key];
    if (elsewhere) {
      const [file, name] = elsewhere.split(/: (.*)/s);
      assert.ok(readFileSync(new URL(`../../${file}`, import.meta.url), "utf8").includes(`test("${name}"`), elsewhere);
      return [key, [elsewhere]];
    }
    return [key, seen.filter(({ words }) => words.some(is)).map(({ file, test: name }) => `${file.replace(".test.mjs", "")}: ${name}`)];
  }));
  const missing = all.filter(([key]) => !shown.get(key)?.length).map(([key, [words]]) => `${key}: ${words}`);
  assert.equal(missing.join("\n"), "", "shown by no test");
  const cell = (/** @type {string} */ words) => words.replace(/\s+/g, " ").replaceAll("|", "\\|");
  if (process.env.UPDATE) writeFileSync(TABLE, HEAD + all.map(([key, forms]) => `| \`${key}\` | ${cell(forms.join(" ¦ "))} | ${(shown.get(key) ?? []).slice(0, MOST).map(cell).join("<br>")} |\n`).join(""));
  const rows = new Map(readFileSync(TABLE, "utf8").split("\n").filter((line) => line.startsWith("| `")).map((line) => {
    const [, key, words, by] = line.split(/(?<!\\)\|/).map((part) => part.trim().replaceAll("\\|", "|"));
    return [key.replaceAll("`", ""), { words, by: by.split("<br>") }];
  }));
  assert.deepEqual([...rows.keys()], all.map(([key]) => key), "the table is not of these messages: UPDATE=1");
  for (const [key, forms] of all) assert.equal(rows.get(key)?.words, forms.join(" ¦ ").replace(/\s+/g, " "), `the table has other words for ${key}: UPDATE=1`);
  const idle = all.filter(([key]) => !rows.get(key)?.by.some((by) => shown.get(key)?.includes(by))).map(([key]) => key);
  assert.deepEqual(idle, [], "none of the tests in the table shows it any more: UPDATE=1");
});
