// Where pages are made: every entry is imported without a document, bundled for a server with and without its wasm, required, and put into
// documents that are none.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import * as esbuild from 'esbuild';
import * as vite from 'vite';
import webpack from 'webpack';
import { TEXT, host, installed } from './kit.mjs';

const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
/** Runs a script, and gives what it prints as JSON. */
const run = (file, ...flags) => JSON.parse(execFileSync(process.execPath, [...flags, file], { cwd: host, encoding: 'utf8' }));
const module = (code) => run('-', '--input-type=module', '-e', code);
/** What the bundles below run. */
const CODE = `import { analyze } from 'pullquote';
import { compare } from 'pullquote/compare';
import { createClient } from 'pullquote/worker';
import 'pullquote/define';
const text = ${JSON.stringify(TEXT)};
const found = await analyze(text);
const compared = await compare([{ name: 'a', text }, { name: 'b', text }]);
const client = createClient();
const there = await client.analyze(text);
client.close();
console.log(JSON.stringify([found.quotes.length, compared.groups.length > 0, there.quotes.length === found.quotes.length]));
`;
const EXPECTED = [5, true, true];

/** A folder of the host with that code in it. */
function project(name) {
  const folder = join(host, 'servers', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'main.mjs'), CODE);
  return folder;
}

/** Takes what was built somewhere else, where no package is: a server of its own. @param {string} folder */
function moved(folder) {
  const away = mkdtempSync(join(tmpdir(), 'pullquote-server-'));
  after(() => rmSync(away, { recursive: true }));
  cpSync(folder, away, { recursive: true });
  return away;
}

test('no entry touches a document when it is imported', () => {
  // Those of editors bring their editor, which is not here.
  const own = Object.keys(manifest.exports).filter((name) => !/css|json|wasm|prosemirror|tiptap/.test(name));
  assert.ok(own.length >= 15, own.join());
  for (const name of own) {
    const entry = name.replace('.', 'pullquote');
    assert.deepEqual(module(`import * as all from "${entry}"; console.log(JSON.stringify([typeof window, typeof all]))`), ['undefined', 'object'], entry);
  }
});

test('the script for a tag may be run where there is no page', () => {
  const file = join(installed, 'dist/pullquote.global.js');
  assert.equal(module(`import vm from "node:vm"; import fs from "node:fs"; vm.runInThisContext(fs.readFileSync(${JSON.stringify(file)}, "utf8")); console.log(JSON.stringify(typeof Pullquote.analyze))`), 'function');
});

test('CommonJS requires it', () => {
  const file = join(host, 'required.cjs');
  writeFileSync(
    file,
    `const { analyze, analyzeSync } = require('pullquote');
const { compare } = require('pullquote/compare');
analyze(${JSON.stringify(TEXT)}).then(async (found) => {
  const { groups } = await compare([{ name: 'a', text: ${JSON.stringify(TEXT)} }, { name: 'b', text: ${JSON.stringify(TEXT)} }]);
  console.log(JSON.stringify([found.quotes.length, analyzeSync('').quotes.length, groups.length > 0]));
});`,
  );
  assert.deepEqual(run(file, '--no-experimental-require-module'), [EXPECTED[0], 0, true]);
  assert.equal(typeof createRequire(join(host, 'x.js'))('pullquote').analyze, 'function');
});

test('the wasm by a path, an address of a file, or nothing', () => {
  const file = join(installed, 'dist/pkg/engine_bg.wasm');
  for (const from of [JSON.stringify(file), `new URL("file://${file}")`, `"file://${file}"`])
    assert.equal(module(`import { init, analyzeSync } from "pullquote"; await init({ wasmUrl: ${from} }); console.log(analyzeSync("“Yes,” said Ann Hale.").quotes.length)`), 1);
});

test('bundled for a server by webpack, as Next does, which leaves the wasm behind', async () => {
  const root = project('webpack');
  const stats = await promisify(webpack)({
    mode: 'production',
    target: 'node',
    context: root,
    entry: './main.mjs',
    output: { path: join(root, 'dist'), filename: 'main.cjs', chunkFilename: '[id].cjs', publicPath: '/_next/static/' },
    performance: { hints: false },
  });
  assert.equal(stats.hasErrors(), false, stats.toString());
  const away = moved(join(root, 'dist'));
  assert.deepEqual(run(join(away, 'main.cjs')), EXPECTED);
});

test('bundled for a server by esbuild, which takes no file along', async () => {
  const root = project('esbuild');
  await esbuild.build({ entryPoints: [join(root, 'main.mjs')], bundle: true, platform: 'node', format: 'esm', splitting: true, outdir: join(root, 'dist'), outExtension: { '.js': '.mjs' }, logLevel: 'error' });
  assert.deepEqual(run(join(moved(join(root, 'dist')), 'main.mjs')), EXPECTED);
});

test('bundled for a server by Vite, as SvelteKit, Nuxt and Astro do, inside and left outside', async () => {
  for (const noExternal of [true, false]) {
    const root = project(`vite-${noExternal}`);
    await vite.build({ root, logLevel: 'error', ssr: { noExternal: noExternal ? true : [] }, build: { ssr: 'main.mjs', rollupOptions: { output: { entryFileNames: 'main.mjs' } } } });
    const built = join(root, 'dist');
    assert.deepEqual(run(join(noExternal ? moved(built) : built, 'main.mjs')), EXPECTED, `noExternal: ${noExternal}`);
  }
});

test('in a bundle `compare` of the main entry says where it is', async () => {
  const root = project('apart');
  writeFileSync(join(root, 'main.mjs'), "import { compare } from 'pullquote'; compare([]).catch((error) => console.log(JSON.stringify(error.message)));");
  await esbuild.build({ entryPoints: [join(root, 'main.mjs')], bundle: true, platform: 'node', format: 'esm', outfile: join(root, 'dist/main.mjs'), logLevel: 'error' });
  assert.match(run(join(moved(join(root, 'dist')), 'main.mjs')), /import `compare` and `check` from "pullquote\/compare"/);
});

for (const [name, start] of [
  ['jsdom', "import { JSDOM } from 'jsdom'; const { window } = new JSDOM('<!doctype html><body>', { pretendToBeVisual: true });"],
  ['happy-dom', "import { Window } from 'happy-dom'; const window = new Window();"],
]) {
  test(`in ${name} the element leaves its article alone`, () => {
    const code = `${start}
for (const name of ['window', 'document', 'customElements', 'HTMLElement', 'Element', 'Node', 'Text', 'Document', 'ShadowRoot', 'CSSStyleSheet', 'MutationObserver', 'CSS', 'matchMedia'])
  Object.defineProperty(globalThis, name, { value: name === 'window' ? window : window[name], configurable: true, writable: true });
await import('pullquote/define');
document.body.innerHTML = '<pull-quote><p>“Yes,” said Ann Hale.</p></pull-quote>';
const element = document.querySelector('pull-quote');
element.text = 'x';
const found = await element.analyze();
element.show(0);
element.remove();
console.log(JSON.stringify([found === null || found.quotes.length, element.innerHTML, customElements.get('pull-quote') !== undefined]));
window.close?.();
process.exit(0);`;
    const file = join(host, 'servers', `${name}.mjs`);
    mkdirSync(join(host, 'servers'), { recursive: true });
    writeFileSync(file, code);
    assert.deepEqual(run(file), [true, '<p>“Yes,” said Ann Hale.</p>', true]);
  });
}
