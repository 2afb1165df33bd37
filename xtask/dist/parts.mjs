// What the site and the single file are made of: the page's modules with what `cargo xtask dist` puts in place of some of them.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const www = join(root, "www");

export const common = { absWorkingDir: root, bundle: true, minify: true, target: "es2022", charset: "utf8", legalComments: "none", logLevel: "warning" };
/** The hash of some bytes, as policies and `integrity` write it. */
export const hashOf = (bytes, algorithm = "sha384") => `${algorithm}-${createHash(algorithm).update(bytes).digest("base64")}`;
/** A name that changes with the content. */
export const hashed = (name, bytes) => name.replace(/(\.\w+)$/, `-${createHash("sha256").update(bytes).digest("hex").slice(0, 10)}$1`);

/**
 * Modules of the page that get another text.
 * @param {Record<string, () => string | Promise<string>>} modules by path in `www/`
 */
export const replacing = (modules) => ({
  name: "replacing",
  setup({ onLoad }) {
    for (const [path, text] of Object.entries(modules)) {
      if (!existsSync(join(www, path))) throw new Error(`www/${path} is not there any more`);
      const filter = new RegExp(`[\\\\/]www[\\\\/]${path.replaceAll("/", "[\\\\/]").replaceAll(".", "\\.")}$`);
      onLoad({ filter }, async () => ({ contents: await text(), loader: "js" }));
    }
  },
});

/**
 * Files that modules name by `new URL("…", import.meta.url)`.
 * @param {(path: string, name: string) => string} expression what stands for one: its path on this disk, and its name
 */
export const assets = (expression) => ({
  name: "assets",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]www[\\/].*\.js$/ }, ({ path }) => {
      if (/[\\/](pkg|vendor)[\\/]/.test(path)) return undefined;
      const text = readFileSync(path, "utf8");
      const named = text.replace(/new URL\((["'])([^"']+\.(?:wasm|css))\1, import\.meta\.url\)/g, (whole, _, file) => {
        const full = join(dirname(path), file);
        return expression(full, basename(full));
      });
      return { contents: named, loader: "js" };
    });
  },
});

/** The whole program of the engine's worker, as a module that gives its text; that of the worker that reads files. */
export const workerSource = () => programOf("worker/worker.js");
export const readerSource = () => programOf("files/worker.js");

/** @param {string} entry */
async function programOf(entry) {
  const built = await build({ ...common, entryPoints: [join(www, entry)], format: "iife", write: false, define: { "import.meta.url": '""' }, plugins: [replacing({ "lib/integrity.js": () => 'export const integrityOf = () => "";' })] });
  return `export const source = () => (${JSON.stringify({ text: built.outputFiles[0].text, type: "classic" })});`;
}

/** The style sheets that the page names, in order: for the screen and for print. */
export async function styles(html) {
  const links = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"( media="print")? \/>/g)].map(([, href, print]) => ({ href, print: Boolean(print) }));
  const sheet = async (print) => {
    const contents = links.filter((link) => link.print === print).map(({ href }) => `@import "./${href}";`).join("\n");
    const built = await build({ ...common, stdin: { contents, resolveDir: www, loader: "css" }, write: false });
    return built.outputFiles[0].text;
  };
  return { screen: await sheet(false), print: await sheet(true) };
}

/** The page without its links to scripts and styles, comments and policy. */
export function shell() {
  const html = readFileSync(join(www, "index.html"), "utf8");
  const bare = html
    .replace(/<!--[\s\S]*?-->\s*/g, "")
    .replace(/\s*<link rel="stylesheet"[^>]*>/g, "")
    .replace(/\s*<script type="module"[^>]*><\/script>/, "")
    .replace(/\s*<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, "");
  if (/stylesheet|<script|Content-Security/.test(bare)) throw new Error("www/index.html is not written as xtask/dist/parts.mjs reads it");
  return { html, bare };
}

/** The directives of the page's own policy. */
export function policyOf(html) {
  const content = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1];
  if (!content) throw new Error("www/index.html has no policy");
  const directives = new Map(content.split(";").map((part) => part.trim().split(/\s+/)).map(([name, ...values]) => [name, values]));
  return { directives, text: () => [...directives].map(([name, values]) => [name, ...values].join(" ")).join("; ") };
}

export const escape = (words) => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** A string as a script literal that can stand in a page. */
export const literal = (value) => JSON.stringify(value).replaceAll("<", "\\u003c");

/** Licences and notices that go with the page. */
export function notices() {
  const files = Object.fromEntries(["NOTICE", "LICENSE-MIT", "LICENSE-APACHE"].map((name) => [`${name}.txt`, readFileSync(join(root, name), "utf8")]));
  const vendor = join(www, "vendor/LICENSES.txt");
  if (existsSync(vendor)) files["LICENSES-LIBRARIES.txt"] = readFileSync(vendor, "utf8");
  return files;
}

export const list = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
