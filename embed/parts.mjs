// What the builds of the package, and of the frame in the site, share.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';

export const here = (path) => fileURLToPath(new URL(path, import.meta.url));
/** The modules, by the scripts that hold their bytes. */
export const WASM = { bytes: 'engine_bg.wasm', 'compare-bytes': 'compare_bg.wasm' };
export const wasmAt = (name) => here(`../www/pkg/${name}`);

/** `bytes.js` and `compare-bytes.js`: the wasm as text, deflated first, since base64 hides from a server's compression what repeats. */
export const bytes = {
  name: 'bytes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/(compare-)?bytes\.js$/ }, ({ path }) => ({ path: WASM[path.slice(2, -3)], namespace: 'bytes' }));
    onLoad({ filter: /./, namespace: 'bytes' }, ({ path }) => {
      const deflated = deflateRawSync(readFileSync(wasmAt(path)), { level: constants.Z_BEST_COMPRESSION });
      return { contents: `export const compressed = "${deflated.toString('base64')}";`, loader: 'js' };
    });
  },
};

export const common = {
  bundle: true,
  minify: true,
  sourcemap: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  packages: 'external',
  logLevel: 'warning',
  absWorkingDir: here('..'),
};
// Without an address of its own, so that no bundler takes the wasm along a second time.
export const inside = { ...common, plugins: [bytes], define: { 'import.meta.url': '""' } };

export const bannerOf = (version) => ({ js: `/*! Pullquote ${version}, MIT OR Apache-2.0; word lists: see NOTICE */` });

/** The maps need not hold the wasm once more. */
export function trimMap(script) {
  const map = JSON.parse(readFileSync(`${script}.map`, 'utf8'));
  map.sourcesContent = map.sources.map((name, at) => (name.startsWith('bytes:') ? null : map.sourcesContent[at]));
  writeFileSync(`${script}.map`, JSON.stringify(map));
}

/** The page for iframes: three files that can lie anywhere. */
export async function buildFrame(folder, version) {
  mkdirSync(folder, { recursive: true });
  await build({
    ...inside,
    banner: bannerOf(version),
    entryPoints: [here('frame/frame.js')],
    format: 'iife',
    outfile: join(folder, 'frame.js'),
  });
  trimMap(join(folder, 'frame.js'));
  for (const file of ['frame.html', 'frame.css']) copyFileSync(here(`frame/${file}`), join(folder, file));
}
