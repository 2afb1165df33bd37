// Every piece of code of docs/EMBEDDING.md does what the manual says.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as esbuild from 'esbuild';
import { analyze, stamp } from '../../embed/index.js';
import { openBundle } from './bundle.mjs';
import { found, host, installed, open, pageWith, repository, useBrowser } from './kit.mjs';
import { take } from './snippets.mjs';

useBrowser();

const ARTICLE = '<pull-quote><p>“We are closing the mill in March,” said Ann Hale, the owner.</p></pull-quote>';
const FOUND = [['“We are closing the mill in March,”', 'Ann Hale']];
for (const name of ['page', 'readme', 'package']) {
  test(name, async () => {
    const { page, asked, problems, close } = await open({ '/': take(name), '/node_modules/pullquote/': installed });
    assert.deepEqual((await found(page)).map(([, who]) => who), ['Ann Hale']);
    assert.equal(asked.filter((path) => path.endsWith('.wasm')).length, 1);
    assert.deepEqual(problems, []);
    await close();
  });
}

test('tag', async () => {
  const { page, asked, close } = await open({ '/': take('tag') });
  assert.deepEqual(await found(page), FOUND);
  await page.waitForFunction(() => document.title === 'Eve Park');
  assert.deepEqual(asked, ['/', '/pullquote/pullquote.global.js']);
  await close();
});

test('bundled', async () => {
  const { page, said, close } = await openBundle('bundled', take('bundled'), ARTICLE);
  assert.deepEqual(await found(page), FOUND);
  assert.deepEqual(await said(), ['“We are closing the mill in March,” - Ann Hale']);
  await close();
});

test('esbuild', async () => {
  const { page, asked, close } = await openBundle('esbuild', take('esbuild'), ARTICLE, { loader: { '.wasm': 'file' } });
  assert.deepEqual(await found(page), FOUND);
  assert.equal(asked.filter((path) => path.endsWith('.wasm')).length, 1);
  await close();
});

test('react', async () => {
  const code = `import { createElement } from 'react';\nimport { createRoot } from 'react-dom/client';\n${take('react')}
createRoot(document.body.appendChild(document.createElement('main'))).render(createElement(Marked, { paragraphs: ['“We won,” said Eve Park.'], onFound: (found) => console.log(found.speakers[0].name) }));`;
  const { said, close } = await openBundle('react', code, '', { extension: 'jsx', jsx: 'automatic' });
  assert.deepEqual(await said(), ['Eve Park']);
  await close();
});

for (const name of ['node', 'server', 'readme-node', 'package-node']) {
  test(name, () => {
    const code = take(name);
    const promised = [...code.matchAll(/\/\/ (.*)$/gm)].map(([, said]) => said).join('\n');
    assert.equal(execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: host, encoding: 'utf8' }).trim(), promised);
  });
}

test('vue', async () => {
  const { page, problems, close } = await openBundle('vue', take('vue'), '<main id="app"></main>', { define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' } });
  await page.waitForFunction(() => document.querySelector('output')?.textContent === '1 speakers');
  assert.deepEqual(await found(page), [['“We won,”', 'Eve Park']]);
  assert.deepEqual(problems, []);
  await close();
});

test('shown: what a server found, without the engine', async () => {
  const text = '“We are closing the mill in March,” said Ann Hale, the owner.';
  const { page, asked, problems, close } = await openBundle('shown', take('shown'), ARTICLE.replace('<pull-quote>', '<pull-quote manual>'), { routes: { '/made.json': JSON.stringify(stamp(await analyze(text), text)) } });
  assert.deepEqual(await found(page), FOUND);
  assert.ok(!asked.some((path) => path.endsWith('.wasm')), asked.join());
  assert.deepEqual(problems, []);
  await close();
});

test('react, made by a server and taken over', async () => {
  const marked = (name, jsx) => `import { createElement } from 'react';\n${take('react')}\nconst app = createElement(Marked, { paragraphs: ['“We won,” said Eve Park.'], onFound: (found) => console.log(found.speakers[0].name) });\n${jsx}`;
  const folder = join(host, 'manual/react-server');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'server.jsx'), marked('server', "import('react-dom/server').then(({ renderToString }) => process.stdout.write(renderToString(app)));"));
  await esbuild.build({ entryPoints: [join(folder, 'server.jsx')], bundle: true, platform: 'node', format: 'cjs', jsx: 'automatic', outfile: join(folder, 'server.cjs'), logLevel: 'error', nodePaths: [join(repository, 'node_modules')] });
  const html = execFileSync(process.execPath, [join(folder, 'server.cjs')], { encoding: 'utf8' });
  assert.match(html, /^<pull-quote panel="below"><p>/);
  const code = marked('page', "import('react-dom/client').then(({ hydrateRoot }) => hydrateRoot(document.querySelector('main'), app));");
  const { page, said, problems, close } = await openBundle('react-hydrated', code, `<main>${html}</main>`, { extension: 'jsx', jsx: 'automatic' });
  assert.deepEqual(await said(), ['Eve Park']);
  assert.deepEqual(await found(page), [['“We won,”', 'Eve Park']]);
  assert.deepEqual(problems, []);
  await close();
});

test('worker', async () => {
  const { page, said, close } = await openBundle('worker', take('worker'), ARTICLE);
  assert.deepEqual(await said(), ['1 worker']);
  assert.deepEqual(await found(page), FOUND);
  await close();
});

test('iframe', async () => {
  const code = take('iframe');
  // The origin is the manual's; here it is another.
  const { page, url, close } = await open({ '/': '<!doctype html><title>Host</title>', '/page': '' });
  await page.route('**/page', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${code.replace('https://cms.example', url)}` }));
  await page.goto(`${url}/page`);
  await page.waitForFunction(() => document.title === 'Eve Park');
  await page.waitForFunction(() => parseInt(document.querySelector('iframe').style.height) > 100);
  await close();
});

test('events', async () => {
  const code = `${take('events')}\nimport('pullquote/define');\nsetTimeout(() => (document.querySelector('pull-quote').options = { colour: 1 }), 500);`;
  const { said, close } = await openBundle('events', code, ARTICLE);
  const [first, own, second] = await said(3);
  assert.equal(first, '1 speakers, 0 quotations without one');
  assert.match(own, /^<pull-quote>: failed Error: options\.colour/);
  assert.match(second, /^failed Error: options\.colour/);
  await close();
});

test('looks', async () => {
  const { page, close } = await open({ ...pageWith("import '/pullquote/define.js';", `<link rel="stylesheet" href="/looks.css">${ARTICLE}`), '/looks.css': take('looks') });
  await found(page);
  const seen = await page.evaluate(() => {
    const at = (part) => getComputedStyle(document.querySelector('pull-quote').shadowRoot.querySelector(`[part=${part}]`));
    return [at('mark').color, at('mark').backgroundColor, at('panel').borderTopWidth, at('panel').fontFamily];
  });
  assert.deepEqual(seen, ['rgb(122, 31, 92)', 'rgb(251, 230, 244)', '3px', 'Georgia, serif']);
  await close();
});

test('result', async () => {
  const shown = JSON.parse(take('result').replace(/\s\/\/.*$/gm, ''));
  const found = await analyze('“We won,” said Ann Hale.');
  /** What is shown is there, with that value. */
  const holds = (part, whole, at) => {
    if (part === null || typeof part !== 'object') return assert.equal(whole, part, at);
    if (Array.isArray(part)) assert.equal(whole.length, part.length, at);
    for (const key of Object.keys(part)) holds(part[key], whole?.[key], `${at}.${key}`);
  };
  holds(shown, found, 'result');
});

test('policy', async () => {
  const [, policy] = /^Content-Security-Policy: (.+)$/m.exec(take('policy'));
  const { page, problems, close } = await open(pageWith("import '/pullquote/define.js';", ARTICLE), { headers: { 'content-security-policy': policy } });
  assert.deepEqual(await found(page), FOUND);
  assert.deepEqual(problems, []);
  await close();
});
