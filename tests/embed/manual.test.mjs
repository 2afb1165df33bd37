// Every piece of code of docs/EMBEDDING.md does what the manual says.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { analyze } from '../../embed/index.js';
import { openBundle } from './bundle.mjs';
import { found, host, installed, open, pageWith, useBrowser } from './kit.mjs';
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

for (const name of ['node', 'readme-node', 'package-node']) {
  test(name, () => {
    const code = take(name);
    const promised = [...code.matchAll(/\/\/ (.*)$/gm)].map(([, said]) => said).join('\n');
    assert.equal(execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: host, encoding: 'utf8' }).trim(), promised);
  });
}

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
  const [first, second] = await said(2);
  assert.equal(first, '1 speakers, 0 quotations without one');
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
