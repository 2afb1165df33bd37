// Content security policies that hosts have, as headers, and what must happen under each. The table in docs/EMBEDDING.md is this one.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ARTICLE, found, open, pageWith, repository, useBrowser } from './kit.mjs';

useBrowser();

const BASE = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const WASM = "script-src 'self' 'wasm-unsafe-eval'";
const DEFINE = "import '/pullquote/define.js';";
const INLINE = "import { analyze } from '/pullquote/inline.js'; import { PullQuote } from '/pullquote/element.js'; PullQuote.analyzer = analyze; PullQuote.define();";
const WORKER =
  "import { createClient } from '/pullquote/worker.js'; import { PullQuote } from '/pullquote/element.js'; const client = (window.client = createClient()); PullQuote.analyzer = (text, options) => client.analyze(text, options); PullQuote.define();";
const RECORD = "window.errors = []; window.refused = []; document.addEventListener('analysis-error', ({ code, error }) => errors.push([code, error.message])); document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));";

/**
 * Under a policy: what runs, and what must come of it. `marked` or the code of the error; the directives that may refuse something; the thread.
 * @type {{ name: string, policy: string, code?: string, routes?: Record<string, string>, error?: string, refused?: string[], thread?: string }[]}
 */
const CASES = [
  { name: "strict: 'wasm-unsafe-eval', own files only", policy: `${WASM}; connect-src 'self'`, code: DEFINE },
  { name: "connect-src 'none' with the wasm inside", policy: `${WASM}; connect-src 'none'`, code: INLINE },
  { name: "connect-src 'none' without it", policy: `${WASM}; connect-src 'none'`, code: DEFINE, error: 'network', refused: ['connect-src'] },
  { name: "no 'wasm-unsafe-eval'", policy: "script-src 'self'; connect-src 'self'", code: DEFINE, error: 'policy', refused: ['script-src'] },
  { name: "no 'wasm-unsafe-eval', the wasm inside", policy: "script-src 'self'; connect-src 'none'", code: INLINE, error: 'policy', refused: ['script-src'] },
  { name: 'trusted types, none allowed', policy: `${WASM}; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`, code: DEFINE },
  { name: 'a worker', policy: `${WASM}; connect-src 'self'; worker-src blob:`, code: WORKER, thread: 'worker' },
  { name: 'a worker under trusted types', policy: `${WASM}; connect-src 'self'; worker-src blob:; require-trusted-types-for 'script'; trusted-types pullquote`, code: WORKER, thread: 'worker' },
  { name: "worker-src 'none': on the page's own thread", policy: `${WASM}; connect-src 'self'; worker-src 'none'`, code: WORKER, thread: 'main', refused: ['worker-src'] },
  { name: 'no worker-src, which forbids blob: workers', policy: `${WASM}; connect-src 'self'`, code: WORKER, thread: 'main', refused: ['worker-src'] },
  {
    name: 'a script tag, nothing to connect to',
    policy: `${WASM}; connect-src 'none'`,
    routes: { '/': `<!doctype html><meta charset="utf-8"><pull-quote>${ARTICLE}</pull-quote><script src="/record.js"></script><script src="/pullquote/pullquote.global.js"></script>`, '/record.js': RECORD },
  },
  {
    name: 'sandbox without an origin',
    policy: `sandbox allow-scripts; ${WASM}; connect-src 'none'`,
    routes: { '/': `<!doctype html><meta charset="utf-8"><pull-quote>${ARTICLE}</pull-quote><script src="/record.js"></script><script src="/pullquote/pullquote.global.js"></script>`, '/record.js': RECORD },
  },
];

for (const { name, policy, code, routes, error, refused = [], thread } of CASES) {
  test(name, async () => {
    const headers = { 'content-security-policy': `${BASE}; ${policy}` };
    const { page, problems, close } = await open(routes ?? pageWith(`${RECORD} ${code}`), { headers });
    if (error) {
      await page.waitForFunction(() => window.errors?.length);
      const [[given, message]] = await page.evaluate(() => window.errors);
      assert.equal(given, error, message);
      assert.ok(message.startsWith('the engine: '), message);
      assert.equal(await page.evaluate(() => CSS.highlights.size), 0);
      // Said where the reader of the page sees it too, and the page goes on.
      assert.match(await page.locator('pull-quote [role=status]').innerText(), /could not be marked/);
    } else {
      const quotes = await found(page);
      assert.deepEqual(quotes[0], ['“We are closing the mill in March,”', 'Ann Hale']);
      assert.ok(await page.evaluate(() => CSS.highlights.size) > 0);
      assert.deepEqual(await page.evaluate(() => window.errors), []);
      // The letters stand beside their lines: styles made by script are allowed.
      const letter = await page.locator('pull-quote button').first().boundingBox();
      const words = await page.locator('pull-quote p').first().boundingBox();
      assert.ok(letter.x < words.x && Math.abs(letter.y - words.y) < 20, JSON.stringify([letter, words]));
    }
    assert.equal(await page.evaluate(() => document.querySelector('pull-quote').innerHTML), ARTICLE);
    if (thread) assert.equal(await page.evaluate(() => window.client.thread), thread);
    assert.deepEqual([...new Set(await page.evaluate(() => window.refused))], refused);
    assert.deepEqual(problems.filter((problem) => refused.length === 0 || !/Content Security Policy|Refused/i.test(problem)), []);
    await close();
  });
}

test('every policy here stands in the manual', () => {
  const manual = readFileSync(join(repository, 'docs/EMBEDDING.md'), 'utf8');
  for (const { policy } of CASES) for (const part of policy.split('; ')) assert.ok(manual.includes(part), part);
});
