// Bundles the libraries that read files into www/vendor/, each an ES module that the page loads when it first needs it. `cargo xtask wasm` runs this.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "www/vendor");

/** What the page uses of each library, as code and as types. */
const MODULES = {
  entities: {
    code: 'export { decodeHTML } from "entities/decode";',
    types: "export function decodeHTML(words: string): string;",
  },
  mammoth: {
    code: 'import mammoth from "mammoth"; export const { convertToHtml } = mammoth; export const { imgElement } = mammoth.images;',
    types: "export function convertToHtml(input: { arrayBuffer: unknown }, options?: object): Promise<{ value: string }>;\nexport function imgElement(make: () => Promise<{ src: string }>): unknown;",
  },
};

const changes = {
  name: "changes",
  setup({ onLoad, onResolve }) {
    // The page unpacks by itself, with a limit (www/files/unzip.js): what it gives to mammoth is open already.
    onResolve({ filter: /^jszip$/ }, () => ({ path: "opened", namespace: "opened" }));
    onLoad({ filter: /.*/, namespace: "opened" }, () => ({ contents: "export const loadAsync = async (opened) => opened;" }));
  },
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const packages = new Set();
for (const [name, { code, types }] of Object.entries(MODULES)) {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: root },
    outfile: join(folder, `${name}.js`),
    bundle: true, minify: true, format: "esm", platform: "browser", target: "es2022", legalComments: "none", metafile: true, logLevel: "warning",
    banner: { js: "// Bundled from npm; licences in LICENSES.txt." },
    plugins: [changes],
  });
  writeFileSync(join(folder, `${name}.d.ts`), `${types}\n`);
  for (const [input, { bytesInOutput }] of Object.entries(Object.values(metafile.outputs)[0].inputs)) {
    const found = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input.replaceAll(sep, "/"));
    if (found && bytesInOutput) packages.add(found[1]);
  }
}

const licences = [...packages].sort().map((name) => {
  const path = join(root, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
  const file = readdirSync(path).find((entry) => /^licen[cs]e/i.test(entry));
  return `${name} ${version}\n${license}\n\n${file ? readFileSync(join(path, file), "utf8").trim() : ""}\n`;
});
writeFileSync(join(folder, "LICENSES.txt"), licences.join(`\n${"-".repeat(72)}\n\n`));
