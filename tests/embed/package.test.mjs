// The tarball: what is in it, what it says of itself, and whether it works in Node.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { TEXT, host, installed, repository } from './kit.mjs';

const read = (path) => readFileSync(path, 'utf8');
const manifest = JSON.parse(read(join(installed, 'package.json')));
const scripts = readdirSync(join(installed, 'dist')).filter((file) => file.endsWith('.js'));
const tool = (path, ...words) => spawnSync(process.execPath, [join(repository, 'node_modules', path), ...words], { cwd: host, encoding: 'utf8' });
/** Runs a module that the host has, and gives what it prints as JSON. */
const run = (code) => JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: host, encoding: 'utf8' }));

test('the version is that of the crate', async () => {
  const [, version] = /^version = "(.+)"$/m.exec(read(join(repository, 'Cargo.toml')));
  assert.equal(manifest.version, version);
  assert.equal(run('import { init, version } from "pullquote"; await init(); console.log(JSON.stringify(version().engine))'), version);
});

test('the crate has the engine, its words and its licences, and nothing of the page', () => {
  const files = execFileSync('cargo', ['package', '--list', '--allow-dirty', '--offline', '--package', 'pullquote'], { cwd: repository, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim().split('\n');
  for (const file of ['src/lib.rs', 'src/main.rs', 'build.rs', 'build/compile.rs', 'data/verbs.tsv', 'LICENSE-MIT', 'LICENSE-APACHE', 'NOTICE', 'README.md']) assert.ok(files.includes(file), file);
  const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
  assert.deepEqual([...folders].sort(), ['build', 'data', 'docs', 'src']);
  // The README's page on the command line, which the crate has too.
  assert.deepEqual(files.filter((file) => file.startsWith('docs/')), ['docs/COMMAND-LINE.md']);
});

test('publint finds nothing', () => {
  const { status, stdout, stderr } = tool('publint/src/cli.js', installed, '--strict', '--pack', 'false');
  assert.equal(status, 0, stdout + stderr);
});

test('the types are right for every way of resolving them', () => {
  const tarball = readdirSync(host).find((file) => file.endsWith('.tgz'));
  const { status, stdout, stderr } = tool('@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'esm-only', '--exclude-entrypoints', './marks.css');
  assert.equal(status, 0, stdout + stderr);
});

test('every entry has its file, and types first', () => {
  const entries = Object.entries(manifest.exports);
  assert.ok(entries.length >= 7);
  for (const [name, entry] of entries) {
    const files = typeof entry === 'string' ? [entry] : Object.values(entry);
    if (typeof entry !== 'string') assert.equal(Object.keys(entry)[0], 'types', name);
    for (const file of files) assert.ok(existsSync(join(installed, file)), `${name}: ${file}`);
  }
});

test('licences and notices come along, tests and sources of the engine do not', () => {
  for (const file of ['LICENSE-MIT', 'LICENSE-APACHE', 'NOTICE', 'README.md']) assert.equal(existsSync(join(installed, file)), true, file);
  assert.deepEqual(readdirSync(installed).sort(), ['LICENSE-APACHE', 'LICENSE-MIT', 'NOTICE', 'README.md', 'dist', 'package.json']);
  for (const file of scripts) assert.match(read(join(installed, 'dist', file)).slice(0, 200), /MIT OR Apache-2\.0|^import|^export/, file);
});

test('the address of the wasm stands in one file, so that it is taken along once', () => {
  for (const name of ['engine_bg', 'compare_bg']) {
    const naming = scripts.filter((file) => new RegExp(`new URL\\([^)]*${name}`).test(read(join(installed, 'dist', file)).replace(/new URL\("[^"]*",""\)/g, '')));
    assert.equal(naming.length, 1, `${name}: ${naming.join()}`);
  }
});

test('every script has a source map that holds its sources, and no address of the machine that built it', () => {
  for (const file of scripts) {
    const code = read(join(installed, 'dist', file));
    assert.match(code, new RegExp(`//# sourceMappingURL=${file.replaceAll('.', '\\.')}\\.map\\s*$`), file);
    const map = JSON.parse(read(join(installed, 'dist', `${file}.map`)));
    map.sources.forEach((source, at) => assert.ok(map.sourcesContent[at] !== null || source.startsWith('bytes:'), `${file}: ${source}`));
    assert.ok(!(code + JSON.stringify(map)).includes(repository), file);
  }
});

for (const entry of ['pullquote', 'pullquote/inline']) {
  test(`${entry} in Node`, () => {
    const found = run(`import { analyze, analyzeSync } from "${entry}";
      const text = ${JSON.stringify(TEXT)};
      const found = await analyze(text);
      console.log(JSON.stringify({ same: JSON.stringify(found) === JSON.stringify(analyzeSync(text)), who: found.speakers.map((s) => s.name), first: text.slice(found.quotes[0].start, found.quotes[0].end) }))`);
    assert.equal(found.same, true);
    assert.equal(found.first, '“We are closing the mill in March,”');
    assert.ok(found.who.includes('Ann Hale') && found.who.includes('Tom Reed'), found.who.join());
  });

  test(`${entry} rejects what is wrong`, () => {
    const said = run(`import { analyze } from "${entry}"; console.log(JSON.stringify(await analyze("x", { colour: 1 }).catch((error) => error.message)))`);
    assert.match(said, /^options\.colour/);
  });
}

test('articles are compared in Node, by a module of its own', () => {
  const found = run(`import { compare } from "pullquote";
const one = { name: "a", text: "“We are closing the mill in March,” Ann Hale told the Gazette on Monday." };
const two = { name: "b", text: "“We are not closing the mill in March,” Ann Hale told the Gazette on Monday." };
const { groups } = await compare([one, two]);
console.log(JSON.stringify(groups.map(({ members }) => members.map(({ file, relation }) => [file, relation]))))`);
  assert.equal(found.length, 1);
  assert.deepEqual(found[0].map(([, relation]) => relation).sort(), ['altered', 'identical']);
});

test('the worker client in Node runs on the calling thread', () => {
  const found = run(`import { createClient } from "pullquote/worker"; const client = createClient();
    const found = await client.analyze(${JSON.stringify(TEXT)}); console.log(JSON.stringify([found.quotes.length > 2, client.thread])); client.close()`);
  assert.deepEqual(found, [true, 'main']);
});

test('the element can be imported where there are no elements', () => {
  assert.equal(run('import { PullQuote } from "pullquote/element"; console.log(JSON.stringify(PullQuote.tag))'), 'pull-quote');
});

test('its types fit a host, under both ways of resolving', () => {
  writeFileSync(
    join(host, 'host.ts'),
    `import { analyze, analyzeSync, init, version, type Analysis, type Quote } from 'pullquote';
import * as inline from 'pullquote/inline';
import { createClient } from 'pullquote/worker';
import { AnalysisEvent, PullQuote } from 'pullquote/element';
import 'pullquote/define';
await init({ wasmUrl: '/pullquote.wasm' });
const found: Analysis = await analyze('text', { quotations: 'whole' });
export const quote: Quote | undefined = found.quotes[0];
export const more: Analysis[] = [analyzeSync(''), await inline.analyze('')];
export const client = createClient({ timeout: 1000 });
PullQuote.analyzer = (text, options) => client.analyze(text, options);
const element = document.createElement('pull-quote');
element.text = 'text';
element.addEventListener('analysis', (event) => console.log(event.detail.quotes.length, event instanceof AnalysisEvent, version().engine));
document.addEventListener('analysis-error', (event) => console.log(event.code, event.error));
// @ts-expect-error: no such option
await analyze('text', { colour: 1 });
// @ts-expect-error: no such property
found.quotes[0].text;
`,
  );
  for (const [module, resolution] of [['nodenext', 'nodenext'], ['esnext', 'bundler']]) {
    const { status, stdout } = tool('typescript/bin/tsc', '--noEmit', '--strict', '--target', 'es2022', '--module', module, '--moduleResolution', resolution, '--types', '', 'host.ts');
    assert.equal(status, 0, stdout);
  }
});
