// Makes the plugin for WordPress, a folder and beside it FOLDER.zip: `node embed/wordpress/build.mjs FOLDER VERSION`, after the engine was built.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { zip } from './zip.mjs';

const [out, version] = process.argv.slice(2);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
// What another version left there is not to go into the zip.
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await build({
  entryPoints: [here('pullquote/editor.js')],
  outfile: join(out, 'editor.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  // A classic script has no address of its own; it is told where the wasm is.
  define: { 'import.meta.url': '""' },
  banner: { js: `/*! Pullquote ${version}, MIT OR Apache-2.0; word lists: see NOTICE */` },
  logLevel: 'warning',
});
for (const file of ['engine_bg.wasm', 'compare_bg.wasm']) copyFileSync(here(`../../www/pkg/${file}`), join(out, file));
copyFileSync(here('../adapters/marks.css'), join(out, 'marks.css'));
for (const file of ['NOTICE', 'LICENSE-MIT', 'LICENSE-APACHE']) copyFileSync(here(`../../${file}`), join(out, file));
for (const file of ['pullquote.php', 'readme.txt'])
  writeFileSync(join(out, file), readFileSync(here(`pullquote/${file}`), 'utf8').replaceAll('0.0.0', version));
const files = readdirSync(out).sort();
writeFileSync(`${out}.zip`, zip(files.map((file) => [`pullquote/${file}`, readFileSync(join(out, file))])));
