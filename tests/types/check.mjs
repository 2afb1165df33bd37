// Holds www/types.d.ts against the golden results: writes them as TypeScript that must fit the types, with no field too many or missing.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const here = (path) => new URL(path, import.meta.url);
const files = readdirSync(here("../golden/")).filter((file) => file.endsWith(".json"));
const results = files.map((file) => readFileSync(here(`../golden/${file}`), "utf8"));

// An object literal that is assigned may have no unknown field, and must have every one that is not optional.
const lines = ['import type { Analysis, Comparison } from "../../../www/types.js";', "", "export const results: Analysis[] = ["];
for (const result of results) lines.push(`${result.trimEnd()},`);
lines.push("];", "", `export const comparison: Comparison = ${readFileSync(here("../golden/several/comparison.json"), "utf8").trimEnd()};`, "");

mkdirSync(here("out/"), { recursive: true });
writeFileSync(here("out/golden.ts"), lines.join("\n"));
