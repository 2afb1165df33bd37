// Makes the npm package: `node embed/build.mjs FOLDER VERSION`, called by `cargo xtask dist npm`, which builds the engine first.
import { spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { WASM, bannerOf, buildFrame, common, here, inside, trimMap } from './parts.mjs';

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
  worker: 'worker.js',
  'frame-host': 'frame-host.js',
  ...Object.fromEntries(adapters.filter((name) => !PRIVATE.has(name)).map((name) => [name, `adapters/${name}.js`])),
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
  plugins: [program],
  format: 'esm',
  splitting: true,
  outdir: dist,
  chunkNames: 'shared-[hash]',
});
await build({ ...inside, banner, entryPoints: [here('inline.js')], format: 'esm', outfile: join(dist, 'inline.js') });
await build({
  ...inside,
  banner,
  entryPoints: [here('global.js')],
  format: 'iife',
  globalName: 'Pullquote',
  outfile: join(dist, 'pullquote.global.js'),
});
await buildFrame(join(dist, 'frame'), version);
for (const file of ['inline.js', 'pullquote.global.js']) trimMap(join(dist, file));
copyFileSync(here(WASM), join(dist, 'pkg/engine_bg.wasm'));
copyFileSync(here('../www/pkg/compare_bg.wasm'), join(dist, 'pkg/compare_bg.wasm'));
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
for (const entry of ['index', 'inline'])
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
writeFileSync(
  join(dist, 'types/wasm.d.ts'),
  '/** Where a bundler that takes .wasm as a file puts it. */\ndeclare const url: string;\nexport default url;\n',
);

// What the package says of itself.
const entry = (name, file = `./dist/${name}.js`) => ({
  types: `./dist/types/embed/${entries[name] ? entries[name].replace(/\.js$/, '') : name}.d.ts`,
  default: file,
});
const manifest = {
  ...JSON.parse(readFileSync(here('package.json'), 'utf8')),
  version,
  exports: {
    '.': entry('index'),
    ...Object.fromEntries(['inline', ...Object.keys(entries).filter((name) => name !== 'index')].map((name) => [`./${name}`, entry(name)])),
    './marks.css': './dist/marks.css',
    './wasm': { types: './dist/types/wasm.d.ts', default: './dist/pkg/engine_bg.wasm' },
    './package.json': './package.json',
  },
  unpkg: './dist/pullquote.global.js',
  jsdelivr: './dist/pullquote.global.js',
};
writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
copyFileSync(here('README.md'), join(out, 'README.md'));
for (const file of ['LICENSE-MIT', 'LICENSE-APACHE', 'NOTICE']) copyFileSync(here(`../${file}`), join(out, file));
