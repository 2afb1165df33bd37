// The engine names rules, checks, reasons and categories; the page must have words for each. Needs no browser.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { S } from "../../www/compare/strings.js";
import { SELDOM } from "../../www/model/checks.js";
import { T } from "../../www/strings.js";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const names = (text, pattern) => [...new Set([...text.matchAll(pattern)].map((match) => match[1]))];

/** @param {string} what @param {string[]} found @param {Record<string, string>} table @param {number} least */
function complete(what, found, table, least) {
  assert.ok(found.length >= least, `only ${found.length} ${what} found: has their place moved?`);
  assert.deepEqual(found.filter((name) => !(name in table)), [], `${what} without words in www/strings.js`);
}

test("every rule has words", () => complete("rules", names(read("src/attribution/rules/mod.rs"), /^ {8}[A-Z]\w+ = "([a-z-]+)"/gm), T.rules, 60));

test("every check has words", () => {
  const text = read("src/report/names.rs");
  const codes = text.slice(text.indexOf("CheckCode {"));
  // Repeated lines stand with the others that do not count, each with a word of its own.
  const titled = names(codes.slice(0, codes.indexOf("\n}")), / = "([a-z-]+)"/g).filter((code) => code !== "repeated");
  complete("checks", titled, T.checks.titles, 8);
});

test("every category of loaded word has words", () => {
  const rows = read("data/loaded.tsv").split("\n").filter((line) => line && !line.startsWith("#"));
  complete("categories", [...new Set(rows.map((row) => row.split("\t")[1].trim()))], T.categories, 5);
});

test("every code of a comparison has words", () => {
  const types = read("www/types.d.ts");
  const union = (name) => names(types.slice(types.indexOf(`export type ${name} `)).split(";")[0], /"([a-z-]+)"/g);
  complete("relations", union("Relation"), S.relations, 9);
  complete("codes", union("FindingCode"), S.codes, 5);
  complete("severities", union("FindingSeverity"), S.severities, 3);
  const judged = ["judge", "mod", "owner", "denials", "facts"].map((name) => read(`src/compare/${name}.rs`)).join("\n");
  const changes = names(read("src/compare/change.rs"), /What::\w+ => "([a-z]+)"/g);
  complete("changes", changes, S.reasons, 8);
  complete("turns", names(read("src/compare/context.rs"), /Some\("([a-z]+)"\)/g), S.reasons, 2);
  const known = { ...S.reasons };
  complete("reasons", names(judged, /(?:reason: |merged => |=> Some\()"([a-z]+)"/g), known, 7);
});

test("the checks behind “more” and their shares are those of METHOD.md", () => {
  const rows = names(read("METHOD.md"), /^(\| `[a-z-]+`: .*\|)$/gm).map((row) => row.split("|").map((cell) => cell.trim()).slice(1, -1));
  const table = rows.filter((row) => row.length === 4).map(([check, , acted, more]) => [/`([a-z-]+)`/.exec(check)[1], Number.parseFloat(acted), more === "yes"]);
  assert.ok(table.length >= 7, `only ${table.length} checks in the table`);
  assert.ok(table.every(([, share, more]) => share < 0.5 === more), "less than half of the time");
  assert.deepEqual({ ...SELDOM }, Object.fromEntries(table.filter(([, , more]) => more)));
});
