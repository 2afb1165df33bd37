// The pieces of code of docs/EMBEDDING.md, by the name that the comment before each gives it.
import { readFileSync } from 'node:fs';

const manual = readFileSync(new URL('../../docs/EMBEDDING.md', import.meta.url), 'utf8');

/** @type {Map<string, { language: string, code: string }>} */
export const snippets = new Map();
for (const [, name, language, code] of manual.matchAll(/<!-- run: (\S+) -->\n```(\w+)\n([\s\S]*?)^```$/gm)) snippets.set(name, { language, code });

/** Pieces that no comment names, and so nobody runs. */
export const unnamed = (manual.match(/^```\w/gm) ?? []).length - snippets.size;
