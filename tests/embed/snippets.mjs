// The pieces of code of docs/EMBEDDING.md and the READMEs, by the name that the comment before each gives it.
import { readFileSync } from 'node:fs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const manuals = [read('docs/EMBEDDING.md'), read('embed/README.md'), read('embed/adapters/README.md')];

/** @type {Map<string, { language: string, code: string }>} */
export const snippets = new Map();
for (const text of [...manuals, read('README.md')]) {
  for (const [, name, language, code] of text.matchAll(/<!-- run: (\S+) -->\n```(\w+)\n([\s\S]*?)^```$/gm)) snippets.set(name, { language, code });
}

/** Pieces of the manuals that no comment names, and so nobody runs. */
export const unnamed = manuals.flatMap((text) => text.match(/(?<!-->\n)^```\w+\n.*/gm) ?? []);

/**
 * The code of a piece.
 * @param {string} name
 */
export function take(name) {
  const piece = snippets.get(name);
  if (!piece) throw new Error(`no manual has a piece “${name}”`);
  return piece.code;
}
