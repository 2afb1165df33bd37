// A server of static files on the loopback, and the bundles it serves.
import { build } from "esbuild";
import { createReadStream, mkdirSync, readFileSync, statSync, writeFileSync, copyFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { ROWS, WHOLE } from "./rows.mjs";
import { news } from "./texts.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm" };

/** Bundles the rows into `dist/`, one file each, as a page author would, and makes the page of each for the cold start. */
export async function bundle() {
  mkdirSync(here("dist/pkg/"), { recursive: true });
  copyFileSync(here("node_modules/sentencex-wasm/sentencex_wasm_bg.wasm"), here("dist/sentencex.wasm"));
  copyFileSync(here("../www/pkg/engine_bg.wasm"), here("dist/pkg/engine_bg.wasm"));
  writeFileSync(here("dist/article.txt"), news(5_000));
  const options = { outdir: here("dist/"), bundle: true, minify: true, format: "esm", platform: "browser", target: "es2022", charset: "utf8", logLevel: "error" };
  const entries = (names) => names.map((name) => here(`peers/${name}.js`));
  await build({ ...options, entryPoints: entries(ROWS.map(({ name }) => name).filter((name) => name !== "ours")) });
  // As the package is built: what is loaded on demand lies in a file of its own.
  await build({ ...options, splitting: true, entryPoints: entries(["ours"]) });
  const page = readFileSync(here("cold.html"), "utf8");
  for (const { name, wasm } of WHOLE) {
    const early = wasm ? `<link rel="preload" href="${wasm}" as="fetch" type="application/wasm" crossorigin>` : "";
    writeFileSync(here(`dist/cold-${name}.html`), page.replace("<!-- preload -->", early));
  }
}

/** Serves the repository; gives the address. */
export async function serve() {
  const server = createServer((request, response) => {
    const path = join(root, normalize(decodeURIComponent(new URL(request.url, "http://x").pathname)));
    if (!path.startsWith(root) || !statSync(path, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": TYPES[extname(path)] ?? "text/plain; charset=utf-8", "Cache-Control": "no-store" });
    createReadStream(path).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
