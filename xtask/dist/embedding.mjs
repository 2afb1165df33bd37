// The page of pieces to copy, `embedding.html` in dist/site: the code of docs/EMBEDDING.md and of the adapters' README, each of which a test runs.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf, root } from "./parts.mjs";

/** What of the documentation the page has, in order. */
const SOURCES = ["docs/EMBEDDING.md", "embed/adapters/README.md"];

const STYLE = `:root{color-scheme:light dark}
body{max-width:52rem;margin:0 auto;padding:1.5rem 1rem 4rem;font:1rem/1.5 system-ui,sans-serif;color:light-dark(#1f1d1a,#e9e6e0);background:light-dark(#fbfaf7,#17181a)}
h2{margin:2.5rem 0 .5rem}
p{margin:.5rem 0}
pre{margin:.75rem 0;padding:.75rem 1rem;overflow:auto;border:1px solid light-dark(#8a857c,#77736b);border-radius:8px;font:.875rem/1.5 ui-monospace,monospace;user-select:all}
pre:focus-visible{outline:3px solid light-dark(#1d5fa8,#9ec1f7);outline-offset:2px}
a{color:light-dark(#1d4f8c,#a8c8f0)}`;

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);
/** A line of Markdown without its signs: words in code, bold, and the words of links. */
const plain = (line) => line.replace(/`([^`]+)`/g, "$1").replace(/\*\*([^*]+)\*\*/g, "$1").replace(/\[([^\]]+)\]\([^)]*\)/g, "$1");

/**
 * The pieces of code in a text of Markdown, each with the heading it stands under and the words right before it.
 *
 * @param {string} markdown
 * @returns {{ heading: string, words: string, code: string }[]}
 */
export function pieces(markdown) {
  const found = [];
  let heading = "";
  let words = [];
  // Only the paragraph right before the code.
  let ended = true;
  let code = /** @type {string[] | null} */ (null);
  for (const line of markdown.split("\n")) {
    if (line.startsWith("```")) {
      if (code) found.push({ heading, words: plain(words.join(" ")), code: code.join("\n") });
      if (code) words = [];
      code = code ? null : [];
    } else if (code) code.push(line);
    else if (/^#+ /.test(line)) [heading, words] = [plain(line.replace(/^#+ /, "")), []];
    else if (line.startsWith("<!--") || line.startsWith("|")) continue;
    else if (line.trim()) {
      words = ended ? [line.trim()] : [...words, line.trim()];
      ended = false;
    } else ended = true;
  }
  return found;
}

/** The page. @param {string} version */
export function embeddingPage(version) {
  let under = "";
  const parts = SOURCES.flatMap((path) => pieces(readFileSync(join(root, path), "utf8"))).map(({ heading, words, code }) => {
    const head = heading === under ? "" : `<h2>${escaped(heading)}</h2>\n`;
    under = heading;
    return `${head}${words && `<p>${escaped(words)}</p>\n`}<pre tabindex="0" role="region" aria-label="${escaped(`Code: ${heading}`)}"><code>${escaped(code)}</code></pre>`;
  });
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hashOf(STYLE, "sha256")}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Pullquote ${escaped(version)}">
<title>Embedding Pullquote: pieces to copy</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Embedding Pullquote</h1>
<p>Pieces to copy, each run by a test as it stands here; a click chooses a whole piece. What they mean, events, looks and policies: docs/EMBEDDING.md of the source. <a href="index.html">The page itself</a>.</p>
${parts.join("\n")}
</main>
</body>
</html>
`;
}
