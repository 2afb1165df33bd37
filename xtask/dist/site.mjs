// Makes dist/site: `node xtask/dist/site.mjs FOLDER VERSION`, called by `cargo xtask dist site`. Works from any path of any server of files.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { build } from "esbuild";
import { T } from "../../www/strings.js";
import { embeddingPage } from "./embedding.mjs";
import { assets, common, hashOf, hashed, list, literal, notices, policyOf, readerSource, replacing, shell, styles, workerSource, www } from "./parts.mjs";

const [out, version] = process.argv.slice(2);
const files = join(out, "assets");
rmSync(out, { recursive: true, force: true });
mkdirSync(files, { recursive: true });
const { html, bare } = shell();

/** Writes a file under a name that changes with it. @returns {{ name: string, integrity: string }} */
function put(name, bytes) {
  const file = hashed(name, bytes);
  writeFileSync(join(files, file), bytes);
  return { name: file, integrity: hashOf(bytes) };
}

// What modules name, beside them.
const integrity = {};
const asset = (path, name) => {
  const file = put(name, readFileSync(path));
  if (name.endsWith(".wasm")) integrity[file.name] = file.integrity;
  return `new URL(${JSON.stringify(`./${file.name}`)}, import.meta.url)`;
};
// The engine's own hash must be known before the module that checks it is made.
asset(join(www, "pkg/engine_bg.wasm"), "engine_bg.wasm");
const replaced = {
  "worker/source.js": workerSource,
  "files/source.js": readerSource,
  "lib/integrity.js": () => `const known = ${JSON.stringify(integrity)}; export const integrityOf = (url) => known[new URL(url).pathname.split("/").pop()] ?? "";`,
  "offline/address.js": () => 'export const address = () => new URL("../sw.js", import.meta.url).href;',
};
const { metafile } = await build({
  ...common,
  entryPoints: { app: join(www, "app.js") },
  outdir: files,
  format: "esm",
  splitting: true,
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  metafile: true,
  plugins: [replacing(replaced), assets(asset)],
});

const scripts = Object.entries(metafile.outputs).map(([path, { entryPoint, imports }]) => ({
  name: basename(path),
  app: entryPoint === "www/app.js",
  // What the page needs at once, found by following the imports that are not on demand.
  needs: imports.filter(({ kind }) => kind === "import-statement").map(({ path: to }) => basename(to)),
  integrity: hashOf(readFileSync(join(files, basename(path)))),
}));
const app = scripts.find((script) => script.app);
const early = new Set();
const follow = (name) => {
  for (const need of scripts.find((script) => script.name === name).needs) {
    if (early.has(need)) continue;
    early.add(need);
    follow(need);
  }
};
follow(app.name);

// Installable, with its icons.
const icons = ["icon.svg", "icon-192.png", "icon-512.png"].map((name) => ({ name, ...put(name, readFileSync(join(www, "icons", name))) }));
const [, small, large] = icons.map(({ name }, at) => ({ src: `assets/${icons[at].name}`, name }));
const manifest = {
  name: T.name, short_name: T.name, description: T.tagline, lang: "en-GB", id: "./", start_url: "./", scope: "./", display: "standalone", background_color: "#fbfaf7", theme_color: "#1d3557",
  icons: [
    { src: `assets/${icons[0].name}`, sizes: "any", type: "image/svg+xml", purpose: "any maskable" },
    { src: small.src, sizes: "192x192", type: "image/png" },
    { src: large.src, sizes: "512x512", type: "image/png", purpose: "any maskable" },
  ],
};
writeFileSync(join(out, "manifest.webmanifest"), `${JSON.stringify(manifest, null, 2)}\n`);
mkdirSync(join(out, "licences"));
for (const [name, text] of Object.entries(notices())) writeFileSync(join(out, "licences", name), text);

// The page.
const sheets = await styles(html);
const screen = put("style.css", sheets.screen);
const print = put("print.css", sheets.print);
const map = JSON.stringify({ integrity: Object.fromEntries(scripts.map(({ name, integrity: hash }) => [`./assets/${name}`, hash])) });
// Says what is wrong where the scripts cannot: from a folder, or with a file that is missing or changed.
const boot = `(()=>{const say=(words)=>{const box=document.getElementById("boot");box.textContent=words;box.hidden=false};
if(location.protocol==="file:")addEventListener("DOMContentLoaded",()=>{say(${literal(T.boot.disk)});document.body.replaceChildren(document.getElementById("boot"))});
else addEventListener("error",({target})=>{if(target instanceof HTMLScriptElement||target instanceof HTMLLinkElement)say(${literal(T.boot.parts)})},true)})()`;
const policy = policyOf(html);
policy.directives.set("script-src", ["'self'", `'${hashOf(map, "sha256")}'`, `'${hashOf(boot, "sha256")}'`, "'wasm-unsafe-eval'"]);
policy.directives.set("img-src", ["'self'", "data:"]);
policy.directives.set("manifest-src", ["'self'"]);
const head = `
    <meta http-equiv="Content-Security-Policy" content="${policy.text()}" />
    <script>${boot}</script>
    <script type="importmap">${map}</script>
    <link rel="manifest" href="manifest.webmanifest" />
    <link rel="apple-touch-icon" href="${small.src}" />
    <link rel="license" href="licences/NOTICE.txt" />
    <meta name="generator" content="Pullquote ${version}" />
    <link rel="stylesheet" href="assets/${screen.name}" integrity="${screen.integrity}" />
    <link rel="stylesheet" href="assets/${print.name}" integrity="${print.integrity}" media="print" />
${[...early].map((name) => `    <link rel="modulepreload" href="assets/${name}" integrity="${scripts.find((script) => script.name === name).integrity}" />\n`).join("")}    <script type="module" src="assets/${app.name}" integrity="${app.integrity}"></script>`;
const charset = '<meta charset="utf-8" />';
if (bare.split(charset).length !== 2) throw new Error("www/index.html names its charset in another way");
const page = bare.replace(charset, () => charset + head).replace(/(<body>\s*)/, (body) => `${body}<p class="notice" id="boot" role="alert" hidden></p>\n    `);
writeFileSync(join(out, "index.html"), page);
writeFileSync(join(out, "embedding.html"), embeddingPage(version));

// Every file that the page may need, with its hash, goes into the service worker.
const kept = Object.fromEntries(
  list(out).map((path) => [relative(out, path).split(sep).join("/"), hashOf(readFileSync(path))]).filter(([name]) => !name.startsWith("licences/")).sort(([a], [b]) => (a < b ? -1 : 1)),
);
const sw = await build({ ...common, entryPoints: [join(www, "sw.js")], format: "iife", write: false });
const names = JSON.stringify(kept);
writeFileSync(join(out, "sw.js"), `self.FILES=${names};self.VERSION=${JSON.stringify(hashOf(names, "sha256").slice(7, 19))};\n${sw.outputFiles[0].text}`);
