// The published JSON Schema of the analysis holds for real results, says all that they have, and refuses what is none.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import { analyze } from "./engine.mjs";

const here = (path) => new URL(path, import.meta.url);
const schema = JSON.parse(readFileSync(here("../../docs/analysis.schema.json"), "utf8"));
const golden = readdirSync(here("../golden/"))
  .filter((name) => name.endsWith(".json"))
  .map((name) => [name, JSON.parse(readFileSync(here(`../golden/${name}`), "utf8"))]);

// The formats are those of Rust (uint32, double), which say no more than the types and bounds beside them.
const compiled = (of) => new Ajv({ allErrors: true, validateFormats: false, strict: false }).compile(of);

/** The schema, with nothing allowed that it does not name. */
function closed() {
  const copy = structuredClone(schema);
  for (const type of [copy, ...Object.values(copy.$defs)]) if (type.properties) type.additionalProperties = false;
  return copy;
}

test("every golden result is of the schema, which names all its fields", () => {
  const valid = compiled(closed());
  assert.ok(golden.length > 5);
  for (const [name, result] of golden) assert.ok(valid(result), `${name}: ${JSON.stringify(valid.errors?.slice(0, 3))}`);
});

test("so is what the engine finds in whole articles, and in what is none", () => {
  const valid = compiled(closed());
  const folder = here("../newsroom/read/");
  const texts = readdirSync(folder).filter((name) => name.endsWith(".txt")).map((name) => readFileSync(new URL(name, folder), "utf8"));
  assert.ok(texts.length > 50);
  for (const text of [...texts, "", "\0", "“", "🙂 “No"]) assert.ok(valid(analyze(text)), `${text.slice(0, 60)}: ${JSON.stringify(valid.errors?.slice(0, 3))}`);
});

test("what is no result is refused, and a new field is none of the schema's business", () => {
  const valid = compiled(schema);
  const [, result] = golden.find(([, { quotes, speakers }]) => quotes.length && speakers.length);
  const changed = (change) => {
    const copy = structuredClone(result);
    change(copy);
    return valid(copy);
  };
  assert.ok(changed((r) => Object.assign(r.quotes[0], { added: 1 })));
  for (const change of [
    (r) => delete r.speakers,
    (r) => delete r.quotes[0].venue,
    (r) => Object.assign(r.quotes[0], { kind: "shouted" }),
    (r) => Object.assign(r.quotes[0], { start: -1 }),
    (r) => Object.assign(r.quotes[0], { speaker: "Ann Hale" }),
    (r) => Object.assign(r.speakers[0].verbs, { say: "twice" }),
    (r) => Object.assign(r, { offsets: "characters" }),
  ])
    assert.ok(!changed(change), String(change));
});
