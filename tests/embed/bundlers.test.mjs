// The package as a host's build takes it in: the page that comes out works, and the wasm is in it once.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import * as esbuild from 'esbuild';
import * as vite from 'vite';
import webpack from 'webpack';
import { ARTICLE, found, host, open, useBrowser } from './kit.mjs';

useBrowser();

const MAIN = `import { createClient } from 'pullquote/worker';
import { analyze } from 'pullquote';
import 'pullquote/define';
const client = createClient();
const text = document.querySelector('pull-quote').text;
Promise.all([analyze(text), client.analyze(text)]).then(([here, there]) => (window.both = [here, there].map((found) => found.quotes.length).concat(client.thread)));
`;
const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><pull-quote>${ARTICLE}</pull-quote><script type="module" src="./main.js"></script>`;

/** A folder of the host with a page in it. */
function project(name) {
  const folder = join(host, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'main.js'), MAIN);
  writeFileSync(join(folder, 'index.html'), HTML);
  return folder;
}

/** Opens what was built, below a sub-path. */
async function works(out, html = HTML) {
  const { page, problems, close } = await open({ '/news/app/': out, '/news/app/index.html': html }, { path: '/news/app/index.html' });
  await works.on(page);
  assert.deepEqual(problems, []);
  await close();
}
works.on = async (page) => {
  const quotes = await found(page);
  assert.deepEqual(quotes[0], ['“We are closing the mill in March,”', 'Ann Hale']);
  await page.waitForFunction(() => window.both);
  const [here, there, thread] = await page.evaluate(() => window.both);
  assert.deepEqual([here, there, thread], [quotes.length, quotes.length, 'worker']);
};

const wasm = (folder) => readdirSync(folder, { recursive: true }).filter((file) => String(file).endsWith('.wasm'));

test('Vite', async () => {
  const root = project('vite');
  await vite.build({ root, base: './', logLevel: 'error', build: { assetsInlineLimit: 0 } });
  assert.equal(wasm(join(root, 'dist')).length, 1, 'the engine alone: nothing is compared');
  const html = readFileSync(join(root, 'dist/index.html'), 'utf8');
  await works(join(root, 'dist'), html);
});

test('Vite while developing', async (context) => {
  const root = project('vite-dev');
  const server = await vite.createServer({ root, logLevel: 'error', server: { port: 0, host: '127.0.0.1' } });
  context.after(() => server.close());
  await server.listen();
  const { page, close } = await open({}, { path: '/pullquote/index.js' });
  await page.goto(server.resolvedUrls.local[0]);
  await works.on(page);
  await close();
});

test('webpack', async () => {
  const root = project('webpack');
  const stats = await promisify(webpack)({ mode: 'production', context: root, entry: './main.js', output: { path: join(root, 'dist'), filename: 'main.js' }, performance: { hints: false } });
  assert.equal(stats.hasErrors() || stats.hasWarnings(), false, stats.toString());
  assert.equal(wasm(join(root, 'dist')).length, 1, 'the engine alone: nothing is compared');
  await works(join(root, 'dist'));
});

test('who compares gets the module that compares, from Vite and webpack', async () => {
  const root = project('comparing');
  const one = '“We are closing the mill in March,” Ann Hale told the Gazette on Monday.';
  writeFileSync(join(root, 'main.js'), `import { compare } from 'pullquote/compare';
compare([{ name: 'a', text: ${JSON.stringify(one)} }, { name: 'b', text: ${JSON.stringify(one.replace('closing', 'not closing'))} }]).then(({ groups }) => (window.both = groups.length));`);
  await vite.build({ root, base: './', logLevel: 'error', build: { assetsInlineLimit: 0, outDir: 'vite' } });
  await promisify(webpack)({ mode: 'production', context: root, entry: './main.js', output: { path: join(root, 'webpack'), filename: 'main.js' }, performance: { hints: false } });
  for (const [out, html] of [['vite', readFileSync(join(root, 'vite/index.html'), 'utf8')], ['webpack', HTML]]) {
    assert.ok(wasm(join(root, out)).length >= 1, out);
    const { page, problems, close } = await open({ '/app/': join(root, out), '/app/index.html': html }, { path: '/app/index.html' });
    await page.waitForFunction(() => window.both === 1);
    assert.deepEqual(problems, [], out);
    await close();
  }
});

test('esbuild, which takes no files along: the wasm by name', async () => {
  const root = project('esbuild');
  const main = join(root, 'main.js');
  writeFileSync(main, `import wasmUrl from 'pullquote/wasm';\nimport { init } from 'pullquote';\ninit({ wasmUrl: new URL(wasmUrl, import.meta.url) });\n${MAIN.replace('createClient()', 'createClient({ module: new URL(wasmUrl, import.meta.url) })')}`);
  await esbuild.build({ entryPoints: [main], bundle: true, format: 'esm', outdir: join(root, 'dist'), loader: { '.wasm': 'file' }, logLevel: 'error' });
  assert.equal(wasm(join(root, 'dist')).length, 1);
  await works(join(root, 'dist'));
});

test('a bundle with the wasm inside takes no file along', async () => {
  const root = project('inside');
  const main = join(root, 'main.js');
  writeFileSync(main, "import { analyze } from 'pullquote/inline';\nimport { PullQuote } from 'pullquote/element';\nPullQuote.analyzer = analyze;\nPullQuote.define();\n");
  for (const built of ['vite', 'webpack']) {
    const out = join(root, built);
    if (built === 'vite') await vite.build({ root, base: './', logLevel: 'error', build: { outDir: out } });
    else await promisify(webpack)({ mode: 'production', context: root, entry: './main.js', output: { path: out }, performance: { hints: false } });
    assert.deepEqual(wasm(out), [], built);
  }
  const { page, close } = await open({ '/app/': join(root, 'webpack'), '/': HTML.replace('./main.js', '/app/main.js') });
  assert.ok((await found(page)).length >= 4);
  await close();
});
