// The built engine and the golden articles, for the tests beside this file.
import { readdirSync, readFileSync } from "node:fs";
import * as engine from "../../www/pullquote.js";

const here = (path) => new URL(path, import.meta.url);

/** The module itself. */
export const bytes = readFileSync(here("../../www/pkg/engine_bg.wasm"));

await engine.init({ bytes });

export const { analyze, sentences, tone, version, LONGEST } = engine;

export const articles = readdirSync(here("../golden/"))
  .filter((file) => file.endsWith(".txt"))
  .map((file) => ({
    name: file,
    text: readFileSync(here(`../golden/${file}`), "utf8"),
    golden: JSON.parse(readFileSync(here(`../golden/${file.replace(/txt$/, "json")}`), "utf8")),
  }));
