// Makes dist/single/pullquote.html: `node xtask/dist/single.mjs FOLDER VERSION`, called by `cargo xtask dist single`. One file, opened from disk, that can ask nobody for anything.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { constants, deflateRawSync } from "node:zlib";
import { build } from "esbuild";
import { assets, common, escape, hashOf, notices, policyOf, readerSource, replacing, shell, styles, workerSource, www } from "./parts.mjs";

const [out, version] = process.argv.slice(2);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const { html, bare } = shell();

// The wasm stands in the script as text, deflated first. Decoded by script: to fetch a `data:` address would need a policy that allows it.
const packed = {};
const inline = (path, name) => {
  packed[name] ??= deflateRawSync(readFileSync(path), { level: constants.Z_BEST_COMPRESSION }).toString("base64");
  return `globalThis.pullquoteFile(${JSON.stringify(name)})`;
};
const replaced = { "worker/source.js": workerSource, "files/source.js": readerSource, "lib/policy.js": () => "export const forbidRequests = () => {};" };
const built = await build({ ...common, entryPoints: [join(www, "app.js")], format: "esm", write: false, define: { "import.meta.url": "document.baseURI" }, plugins: [replacing(replaced), assets(inline)] });
const unpack = `const packed=${JSON.stringify(packed)};globalThis.pullquoteFile=async(name)=>{const bytes=Uint8Array.from(atob(packed[name]),(c)=>c.charCodeAt(0));return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).arrayBuffer())};\n`;
// What would end a script, or open a comment in it, in the middle of a string.
const script = (unpack + built.outputFiles[0].text).replace(/<(\/script|!--)/gi, "\\x3c$1");

const sheets = await styles(html);
const policy = policyOf(html);
policy.directives.set("script-src", [`'${hashOf(script, "sha256")}'`, "'wasm-unsafe-eval'"]);
policy.directives.set("style-src", [sheets.screen, sheets.print].map((sheet) => `'${hashOf(sheet, "sha256")}'`));
policy.directives.set("connect-src", ["'none'"]);
policy.directives.set("worker-src", ["blob:"]);
const charset = '<meta charset="utf-8" />';
const licences = Object.entries(notices()).map(([name, text]) => `${name}\n\n${text}`).join(`\n${"=".repeat(72)}\n\n`);
const head = `
    <meta http-equiv="Content-Security-Policy" content="${policy.text()}" />
    <meta name="generator" content="Pullquote ${escape(version)}" />
    <style>${sheets.screen}</style>
    <style media="print">${sheets.print}</style>`;
const page = bare
  .replace(charset, () => charset + head)
  .replace("</body>", () => `  <script type="module">${script}</script>\n  </body>`)
  // Licences go with every copy.
  .replace(/\s*$/, () => `\n<!--\n${licences.replaceAll("--", "- -")}\n-->\n`);
writeFileSync(join(out, "pullquote.html"), page);
