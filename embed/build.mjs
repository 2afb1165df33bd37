// Makes the npm package: `node embed/build.mjs FOLDER VERSION`, called by `cargo xtask dist npm`, which builds the engine first.
import { spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { WASM, bannerOf, buildFrame, bytes, common, here, inside, trimMap, wasmAt } from './parts.mjs';

const [out, version] = process.argv.slice(2);
const dist = join(out, 'dist');
const banner = bannerOf(version);

/** Entries of the package and the files that make them. */
const adapters = readdirSync(here('adapters'))
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.slice(0, -3));
/** Parts that adapters share are no entries. */
const PRIVATE = new Set(['blocks']);
const entries = {
  index: 'index.js',
  element: 'element.js',
  define: 'define.js',
  compare: 'compare.js',
  worker: 'worker.js',
  panel: 'panel.js',
  'frame-host': 'frame-host.js',
  ...Object.fromEntries(adapters.filter((name) => !PRIVATE.has(name)).map((name) => [name, `adapters/${name}.js`])),
};

/** Entries that Node reads its wasm from disk for: made for it apart, with the wasm inside for where a bundler left it behind. */
const NODE = ['index', 'compare', 'worker'];
/** Those that CommonJS can `require`. */
const REQUIRED = ['index', 'compare'];
/** What registers the element and tells a framework's types of it: an entry of its name. */
const FRAMEWORKS = ['react', 'preact', 'solid', 'vue'];

/** `spare.js` with the wasm in it. */
const spare = {
  name: 'spare',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/spare\.js$/ }, () => ({ path: here('spare-node.js') }));
  },
};

/** `apart.js` stays a file of its own. */
const asItIs = {
  name: 'as-it-is',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/apart\.js$/ }, ({ path }) => ({ path, external: true }));
  },
};

/** `www/worker/source.js`: the worker's whole program as text. */
const program = {
  name: 'program',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]www[\\/]worker[\\/]source\.js$/ }, async () => {
      const built = await build({
        ...inside,
        sourcemap: false,
        plugins: [],
        entryPoints: [here('../www/worker/worker.js')],
        format: 'iife',
        write: false,
      });
      return {
        contents: `export const source = () => (${JSON.stringify({ text: built.outputFiles[0].text, type: 'classic' })});`,
        loader: 'js',
      };
    });
  },
};

rmSync(out, { recursive: true, force: true });
mkdirSync(join(dist, 'pkg'), { recursive: true });
const named = Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, here(file)]));
await build({
  ...common,
  banner,
  entryPoints: named,
  plugins: [program, asItIs],
  format: 'esm',
  splitting: true,
  outdir: dist,
  chunkNames: 'shared-[hash]',
});
await build({
  ...common,
  banner,
  entryPoints: Object.fromEntries(NODE.map((name) => [`node-${name}`, here(entries[name])])),
  plugins: [program, spare, bytes, asItIs],
  platform: 'node',
  format: 'esm',
  splitting: true,
  outdir: dist,
  chunkNames: 'node-shared-[hash]',
});
await build({
  ...common,
  // What an ES module knows of itself, for one that is none.
  banner: { js: `${banner.js}\nconst here = require('node:url').pathToFileURL(__filename).href;` },
  define: { 'import.meta.url': 'here' },
  entryPoints: Object.fromEntries(REQUIRED.map((name) => [`node-${name}`, here(entries[name])])),
  platform: 'node',
  format: 'cjs',
  outdir: dist,
  outExtension: { '.js': '.cjs' },
});
for (const name of ['inline', 'compare-inline'])
  await build({ ...inside, banner, entryPoints: [here(`${name}.js`)], format: 'esm', outfile: join(dist, `${name}.js`) });
await build({
  ...inside,
  banner,
  entryPoints: [here('global.js')],
  format: 'iife',
  globalName: 'Pullquote',
  outfile: join(dist, 'pullquote.global.js'),
});
await buildFrame(join(dist, 'frame'), version);
for (const file of readdirSync(dist).filter((name) => /\.c?js$/.test(name))) trimMap(join(dist, file));
copyFileSync(here('apart.js'), join(dist, 'apart.js'));
for (const name of Object.values(WASM)) copyFileSync(wasmAt(name), join(dist, 'pkg', name));
copyFileSync(here('custom-elements.json'), join(dist, 'custom-elements.json'));
copyFileSync(here('adapters/marks.css'), join(dist, 'marks.css'));

// Types: from the JSDoc of the sources.
const tsc = spawnSync(
  process.execPath,
  [
    here('../node_modules/typescript/bin/tsc'),
    '-p',
    here('.'),
    '--noEmit',
    'false',
    '--declaration',
    '--emitDeclarationOnly',
    '--rootDir',
    here('..'),
    '--outDir',
    join(dist, 'types'),
  ],
  { stdio: 'inherit' },
);
if (tsc.status !== 0) process.exit(1);
cpSync(here('../www/types.d.ts'), join(dist, 'types/www/types.d.ts'));
for (const entry of ['index', 'inline', 'compare', 'compare-inline'])
  appendFileSync(join(dist, `types/embed/${entry}.d.ts`), "export type * from '../www/types.d.ts';\n");
appendFileSync(
  join(dist, 'types/embed/element.d.ts'),
  `import type { PullQuote } from './element/element.js';
import type { AnalysisErrorEvent, AnalysisEvent } from './element/events.js';
declare global {
  interface HTMLElementTagNameMap { 'pull-quote': PullQuote }
  interface GlobalEventHandlersEventMap { 'analysis': AnalysisEvent; 'analysis-error': AnalysisErrorEvent }
}
`,
);
appendFileSync(join(dist, 'types/embed/define.d.ts'), "import './element.js';\n");
for (const name of FRAMEWORKS) copyFileSync(here(`frameworks/${name}.d.ts`), join(dist, `types/embed/${name}.d.ts`));
copyFileSync(here('frameworks/attributes.d.ts'), join(dist, 'types/embed/attributes.d.ts'));
// The engine's types hold where no document is known: what they need of a browser's stands in each file that needs it.
const PLATFORM = {
  BufferSource: 'type BufferSource = ArrayBuffer | ArrayBufferView<ArrayBuffer>;',
  WebAssembly: 'declare namespace WebAssembly { interface Module {} interface Memory { readonly buffer: ArrayBuffer } }',
  URL: 'interface URL { readonly href: string }',
  AbortSignal: 'interface AbortSignal { readonly aborted: boolean }',
  Response: 'interface Response {}',
};
for (const file of [
  'embed/index',
  'embed/inline',
  'embed/compare',
  'embed/compare-inline',
  'embed/comparing',
  'embed/disk',
  'www/compile',
  'www/memory',
  'www/pullquote',
  'www/compare-address',
]) {
  const path = join(dist, `types/${file}.d.ts`);
  const text = readFileSync(path, 'utf8');
  const words = text.replace(/\/\*[^]*?\*\//g, '');
  const needed = Object.entries(PLATFORM).filter(([name]) => new RegExp(`\\b${name}\\b`).test(words));
  writeFileSync(path, needed.map(([, line]) => `${line}\n`).join('') + text);
}
// The same declarations once more, for those who `require`: the kind of a declaration is that of the nearest package.json.
cpSync(join(dist, 'types'), join(dist, 'types-cjs'), { recursive: true });
writeFileSync(join(dist, 'types-cjs/package.json'), '{ "type": "commonjs" }\n');
writeFileSync(
  join(dist, 'types/wasm.d.ts'),
  '/** Where a bundler that takes .wasm as a file puts it. */\ndeclare const url: string;\nexport default url;\n',
);

// What the package says of itself.
const typesOf = (name, folder = 'types') => `./dist/${folder}/embed/${entries[name] ? entries[name].replace(/\.js$/, '') : name}.d.ts`;
/** An entry, its types first; for Node, and for those who `require`, scripts of their own. */
const entry = (name, file = `./dist/${name}.js`) => {
  const usual = { types: typesOf(name), default: file };
  if (!NODE.includes(name)) return usual;
  const node = { types: typesOf(name), default: `./dist/node-${name}.js` };
  const required = { types: typesOf(name, 'types-cjs'), default: `./dist/node-${name}.cjs` };
  return { node: REQUIRED.includes(name) ? { require: required, default: node } : node, default: usual };
};
const wasm = (file) => ({ types: './dist/types/wasm.d.ts', default: `./dist/pkg/${file}` });
const manifest = {
  ...JSON.parse(readFileSync(here('package.json'), 'utf8')),
  version,
  exports: {
    '.': entry('index'),
    ...Object.fromEntries(
      ['inline', 'compare-inline', ...Object.keys(entries).filter((name) => name !== 'index')].map((name) => [`./${name}`, entry(name)]),
    ),
    ...Object.fromEntries(FRAMEWORKS.map((name) => [`./${name}`, entry(name, './dist/define.js')])),
    './marks.css': './dist/marks.css',
    './wasm': wasm(WASM.bytes),
    './compare-wasm': wasm(WASM['compare-bytes']),
    './custom-elements.json': './dist/custom-elements.json',
    './package.json': './package.json',
  },
  customElements: './dist/custom-elements.json',
  unpkg: './dist/pullquote.global.js',
  jsdelivr: './dist/pullquote.global.js',
};
writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
copyFileSync(here('README.md'), join(out, 'README.md'));
for (const file of ['LICENSE-MIT', 'LICENSE-APACHE', 'NOTICE']) copyFileSync(here(`../${file}`), join(out, file));
