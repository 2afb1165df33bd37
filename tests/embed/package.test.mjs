// The tarball: what is in it, what it says of itself, and whether it works in Node.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { TEXT, host, installed, repository } from './kit.mjs';

const read = (path) => readFileSync(path, 'utf8');
const manifest = JSON.parse(read(join(installed, 'package.json')));
// One is copied as it stands, for the comments that bundlers read.
const scripts = readdirSync(join(installed, 'dist')).filter((file) => file.endsWith('.js') && file !== 'apart.js');
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
  const required = tool('@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'node16', '--entrypoints', '.', './compare');
  assert.equal(required.status, 0, required.stdout + required.stderr);
});

test('every entry has its file, and types first', () => {
  const entries = Object.entries(manifest.exports);
  assert.ok(entries.length >= 7);
  for (const [name, entry] of entries) {
    // Conditions may hold others; where a file stands its types stand first.
    const leaves = (part) => (typeof part === 'string' ? [] : part.types ? [part] : Object.values(part).flatMap(leaves));
    const files = typeof entry === 'string' ? [entry] : leaves(entry).flatMap((part) => Object.values(part));
    assert.ok(files.length >= 1, name);
    for (const part of leaves(entry)) assert.deepEqual(Object.keys(part), ['types', 'default'], name);
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
    // A server's scripts read theirs from disk, or hold it.
    const naming = scripts.filter((file) => !file.startsWith('node-')).filter((file) => new RegExp(`new URL\\([^)]*${name}`).test(read(join(installed, 'dist', file)).replace(/new URL\("[^"]*",""\)/g, '')));
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
  assert.equal(run('import { PullQuote } from "pullquote/element"; console.log(JSON.stringify(PullQuote.define().tag))'), 'pull-quote');
});

test('the manifest of custom elements names what the element has', () => {
  const { modules } = JSON.parse(read(join(installed, manifest.customElements)));
  const [{ attributes, members, cssParts, events, cssProperties }] = modules[0].declarations;
  const names = (list) => list.map(({ name }) => name);
  const source = (name) => read(join(repository, 'embed/element', name));
  assert.deepEqual(names(attributes).sort(), run('import { PullQuote } from "pullquote/element"; console.log(JSON.stringify(PullQuote.observedAttributes))').sort());
  const declared = [...source('element.js').matchAll(/^ {2}(?:async |static |get )*(\w+)(?: = |;|\()/gm)].map(([, name]) => name);
  const own = ['constructor', 'connectedCallback', 'disconnectedCallback', 'attributeChangedCallback', 'observedAttributes', 'tag', 'set'];
  assert.deepEqual([...new Set(names(members))].sort(), [...new Set(declared)].filter((name) => !own.includes(name)).sort());
  const looks = ['card', 'element', 'gutter', 'panel', 'style'].map((name) => source(`${name}.js`)).join('');
  assert.deepEqual(names(cssParts).sort(), [...new Set([...looks.matchAll(/part: '(\w+)'/g)].map(([, name]) => name))].sort());
  assert.deepEqual(names(events).sort(), [...source('events.js').matchAll(/super\('([\w-]+)'/g)].map(([, name]) => name).sort());
  const plain = (name) => name.replace(/-(1|\$\{hue\})$/, '');
  assert.deepEqual(names(cssProperties).map(plain).sort(), [...new Set([...looks.matchAll(/var\((--pullquote-[\w-]+(?:\$\{hue\})?)/g)].map(([, name]) => plain(name)))].sort());
});

test('the types of frameworks know the element, its properties and its events', () => {
  const wrong = "// @ts-expect-error: no such place\n";
  const hosts = {
    'react.tsx': `import 'pullquote/react';
import { useRef } from 'react';
import type { PullQuote } from 'pullquote/element';
export function Marked() {
  const element = useRef<PullQuote>(null);
  return <pull-quote ref={element} panel="below" layers="quotes verbs" options={{ quotations: 'whole' }} onanalysis={(event) => event.detail.quotes.length}>words</pull-quote>;
}
${wrong}export const bad = <pull-quote panel="above" />;
`,
    'preact.tsx': `import 'pullquote/preact';
export const marked = <pull-quote panel="below" onanalysis={(event) => event.detail.quotes.length}>words</pull-quote>;
${wrong}export const bad = <pull-quote panel="above" />;
`,
    'solid.tsx': `import 'pullquote/solid';
export const marked = () => <pull-quote panel="below" prop:options={{ quotations: 'whole' }} on:analysis={(event) => event.detail.quotes.length}>words</pull-quote>;
${wrong}export const bad = () => <pull-quote panel="above" />;
`,
    'vue.ts': `import 'pullquote/vue';
import type { GlobalComponents } from 'vue';
type Props = InstanceType<GlobalComponents['pull-quote']>['$props'];
export const props: Props = { panel: 'below', onAnalysis: (event) => event.detail.quotes.length };
${wrong}export const bad: Props = { panel: 'above' };
`,
  };
  const jsx = { 'react.tsx': 'react', 'preact.tsx': 'preact', 'solid.tsx': 'solid-js' };
  for (const [file, code] of Object.entries(hosts)) {
    writeFileSync(join(host, file), code);
    const flags = jsx[file] ? ['--jsx', jsx[file] === 'solid-js' ? 'preserve' : 'react-jsx', '--jsxImportSource', jsx[file]] : [];
    const { status, stdout } = tool('typescript/bin/tsc', '--noEmit', '--strict', '--skipLibCheck', 'false', '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler', '--types', '', ...flags, file);
    assert.equal(status, 0, `${file}: ${stdout}`);
  }
});

test('the types of the engine need no document', () => {
  writeFileSync(
    join(host, 'server.ts'),
    `import { analyze, stamp, type Analysis } from 'pullquote';
import { compare, type Comparison } from 'pullquote/compare';
export const found: Promise<Analysis> = analyze('text').then((analysis) => stamp(analysis, 'text'));
export const compared: Promise<Comparison> = compare([{ name: 'a', text: 'text' }]);
`,
  );
  for (const types of ['node', ''])
    for (const module of ['nodenext', 'esnext']) {
      const resolution = module === 'esnext' ? 'bundler' : module;
      const { status, stdout } = tool('typescript/bin/tsc', '--noEmit', '--strict', '--skipLibCheck', 'false', '--target', 'es2022', '--lib', 'es2023', '--module', module, '--moduleResolution', resolution, '--types', types, 'server.ts');
      assert.equal(status, 0, `types: ${types}: ${stdout}`);
    }
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
