// The panel beside an editor, of the package as packed, under a strict policy: no inline style, no inline script.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { open, useBrowser } from './kit.mjs';

useBrowser();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";
const PARAGRAPHS = [
  'Mill to close in March',
  '“We are closing the mill in March,” said Ann Hale, the owner. “Nobody wants this.”',
  'Tom Reed claimed that the union had been told in May.',
  '“It is a disgrace.”',
];
const WORDS = ['We are closing the mill in March,', 'Nobody wants this.', 'that the union had been told in May', 'It is a disgrace.'];

const STYLE = `:root { color-scheme: light dark; background: Canvas; color: CanvasText; }
body { display: grid; grid-template-columns: minmax(0, 1fr) 20rem; gap: 1.5rem; margin: 1rem; font: 17px/1.7 Georgia, serif; }
.narrow { grid-template-columns: minmax(0, 1fr) 17.5rem; }
aside { border: 1px solid; }
.own { --pullquote-paper: #fdf6e3; --pullquote-ink: #073642; }`;
const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Desk</title><link rel="stylesheet" href="/pullquote/marks.css"><link rel="stylesheet" href="/host.css">
<main><h1>Desk</h1><div contenteditable="true" role="textbox" aria-multiline="true" aria-label="Article">${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')}</div></main><aside aria-label="Pullquote"></aside>
<script type="module" src="/host.js"></script></html>`;
const CODE = `import { analyze } from '/pullquote/index.js';
import { check } from '/pullquote/compare.js';
import { attach } from '/pullquote/contenteditable.js';
import { createPanel } from '/pullquote/panel.js';
const editor = attach(document.querySelector('[contenteditable]'), { analyze, check, delay: 30 });
window.editor = editor;
window.panel = createPanel(editor);
editor.on('state', (state) => (window.kept = state));
document.querySelector('aside').append(panel.element);`;

const desk = (context) => open({ '/': HTML, '/host.css': STYLE, '/host.js': CODE }, { headers: { 'content-security-policy': POLICY }, context });
/** The quotations as listed, by voice. */
const listed = (page) =>
  page.locator('.panel ol.list').evaluateAll((lists) => lists.map((list) => [list.getAttribute('aria-label'), ...[...list.querySelectorAll('.words')].map((words) => words.lastChild.textContent)]));
const VOICES = [['Ann Hale', WORDS[0], WORDS[1]], ['Tom Reed', WORDS[2], WORDS[3]]];
const becomes = async (get, wanted, what) => {
  let found;
  for (let n = 0; n < 400; n += 1) {
    found = await get();
    if (JSON.stringify(found) === JSON.stringify(wanted)) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  assert.deepEqual(found, wanted, what);
};
const focused = (page) => page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.textContent ?? document.activeElement.tagName);
/** The caret into some words, by a press of the mouse as a visitor would. */
const press = async (page, words) => {
  const { x, y } = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('[contenteditable]'), 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, top, width, height } = range.getClientRects()[0];
      return { x: left + width / 2, y: top + height / 2 };
    }
  }, words);
  await page.mouse.click(x, y);
};

test('voices with their quotations, and checks, by keyboard', async () => {
  const { page, problems, close } = await desk();
  await becomes(() => listed(page), VOICES);
  assert.match(await page.locator('.summary').textContent(), /^2 quotations, 1 report, 2 speakers$/);
  assert.equal(await page.locator('tbody tr').count(), 2);
  assert.ok((await page.locator('[data-check]').count()) >= 1);
  // One stop of the Tab key; arrows go on, over the groups.
  const entries = page.locator('.entry');
  assert.deepEqual(await entries.evaluateAll((all) => all.map(({ tabIndex }) => tabIndex)), [0, -1, -1, -1]);
  await entries.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  assert.match(await focused(page), /told in May/);
  await page.keyboard.press('End');
  assert.match(await focused(page), /disgrace/);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const card = page.locator('.card');
  await card.waitFor();
  assert.match(await card.textContent(), /Ann Hale.*direct quotation.*Named as.*Ann Hale.*Verb.*said/s);
  assert.equal(await card.evaluate((element) => element.contains(element.getRootNode().activeElement)), true, 'the focus is in the card');
  // At its mark.
  const [box, mark] = [await card.boundingBox(), await page.locator('[contenteditable] p').nth(0).boundingBox()];
  assert.ok(box.y > mark.y && box.x < mark.x + mark.width, JSON.stringify([box, mark]));
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
  assert.match(await focused(page), /closing the mill/, 'and back where it was');
  assert.deepEqual(problems, []);
  await close();
});

test('a card at the mark that the caret comes to, which does not take the focus', async () => {
  const { page, problems, close } = await desk();
  await becomes(() => listed(page), VOICES);
  const card = page.locator('.card');
  await press(page, 'closing the mill');
  await card.waitFor();
  assert.equal(await focused(page), 'DIV', 'one writes on');
  await press(page, 'Mill to close');
  await card.waitFor({ state: 'hidden' });
  await press(page, 'union had been');
  await card.waitFor();
  assert.match(await card.textContent(), /Tom Reed.*reported speech/s);
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
  await press(page, 'It is a disgrace');
  await card.waitFor();
  await page.keyboard.type('complete ');
  await card.waitFor({ state: 'hidden' });
  assert.deepEqual(problems, []);
  await close();
});

test('corrections, which the host keeps, and checks that are dismissed', async () => {
  const { page, problems, close } = await desk();
  await becomes(() => listed(page), VOICES);
  await page.locator('.entry').last().click();
  const card = page.locator('.card');
  await card.locator('input[name=speaker]').fill('Jo Park');
  await card.getByRole('button', { name: 'Set' }).click();
  const corrected = [['Ann Hale', WORDS[0], WORDS[1]], ['Tom Reed', WORDS[2]], ['Jo Park', WORDS[3]]];
  await becomes(() => listed(page), corrected, 'the list after a correction');
  assert.match(await focused(page), /disgrace/, 'the focus stays in the list');
  const state = await page.evaluate(() => window.kept);
  assert.deepEqual(state, { version: 1, corrections: [{ type: 'speaker', quote: { exact: '“It is a disgrace.”', nth: 0 }, to: 'Jo Park' }] });
  const done = page.locator('details', { hasText: 'Put right by you' }).last();
  await done.locator('summary').click();
  assert.match(await done.locator('li').textContent(), /“It is a disgrace.”: said by Jo Park/);

  await page.locator('.entry').first().click();
  await card.getByRole('button', { name: 'Not speech' }).click();
  await becomes(() => listed(page), [['Ann Hale', WORDS[1]], ...corrected.slice(1)]);
  await page.evaluate(() => window.editor.refresh());
  await becomes(() => listed(page), [['Ann Hale', WORDS[1]], ...corrected.slice(1)], 'after another analysis');
  await done.getByRole('button', { name: /^Take back: “We are closing/ }).click();
  await becomes(() => listed(page), corrected, 'taken back');
  await page.evaluate(() => window.editor.setState(null));
  await becomes(() => listed(page), VOICES);
  await page.evaluate((kept) => window.editor.setState(kept), state);
  await becomes(() => listed(page), corrected, 'put back by the host');

  const checks = page.locator('[data-check]');
  const before = await checks.count();
  const code = await checks.first().getAttribute('data-check');
  await checks.first().getByRole('button', { name: /^Dismiss/ }).click();
  await becomes(() => checks.count(), before - 1, `${code} was dismissed`);
  assert.deepEqual(problems, []);
  await close();
});

test('a switch and a legend for the marks, sources to check against, and an end', async () => {
  const { page, problems, close } = await desk();
  await becomes(() => listed(page), VOICES);
  const highlights = () => page.evaluate(() => [...CSS.highlights.keys()].sort());
  const all = ['pullquote-cue', 'pullquote-report-2', 'pullquote-source', 'pullquote-voice-1', 'pullquote-voice-2'];
  await becomes(highlights, all);
  const toggle = page.getByRole('switch', { name: 'Marks in the text' });
  await toggle.click();
  await becomes(highlights, [], 'switched off');
  assert.equal(await toggle.getAttribute('aria-checked'), 'false');
  await toggle.click();
  await becomes(highlights, all, 'on again');
  await page.getByText('What the marks mean').click();
  await page.getByLabel('Verbs').uncheck();
  await becomes(highlights, all.filter((name) => name !== 'pullquote-cue'));
  await page.getByLabel('Loaded words').check();
  assert.deepEqual(await page.evaluate(() => window.editor.layers), ['quotes', 'sources', 'loaded', 'verdicts']);

  await page.getByText('Against your sources').click();
  await page.getByLabel('Its text').fill('Ann Hale: We are not closing the mill in March. Nobody wants this.\n\nTom Reed: It is a disgrace.');
  await page.getByRole('button', { name: 'Check against it' }).click();
  const verdict = page.locator('[data-verdict]').first();
  await verdict.waitFor();
  assert.match(await verdict.textContent(), /other words.*We are closing the mill.*In the source: “We are not closing the mill/s);
  await becomes(async () => (await highlights()).includes('pullquote-serious'), true);
  await page.getByRole('button', { name: 'Remove Source 1' }).click();
  await becomes(() => page.locator('[data-verdict]').count(), 0);
  await becomes(async () => (await highlights()).includes('pullquote-serious'), false);

  await page.evaluate(() => window.panel.detach());
  assert.equal(await page.locator('.pullquote-panel').count(), 0);
  assert.ok((await highlights()).length > 1, 'the marks stay');
  await page.evaluate(() => window.editor.detach());
  assert.deepEqual(await highlights(), []);
  assert.deepEqual(problems, []);
  await close();
});

for (const colorScheme of ['light', 'dark'])
  for (const look of ['', 'narrow', 'own']) {
    if (look === 'own' && colorScheme === 'dark') continue;
    test(`axe finds nothing to object to: ${colorScheme} ${look}`, async () => {
      const { page, problems, close } = await desk({ colorScheme, viewport: { width: 1100, height: 1500 } });
      await becomes(() => listed(page), VOICES);
      await page.evaluate((name) => name && document.body.classList.add(name), look);
      await page.evaluate(() => window.editor.correct({ type: 'speaker', quote: { exact: '“It is a disgrace.”', nth: 0 }, to: null }));
      await page.evaluate(() => window.editor.check([{ name: 'notes.txt', text: 'Ann Hale: We are not closing the mill in March. Nobody wants this.' }]));
      await page.locator('[data-verdict]').first().waitFor({ state: 'attached' });
      await page.evaluate(() => {
        for (const details of window.panel.element.shadowRoot.querySelectorAll('details')) details.open = true;
      });
      if (look === 'own') {
        const [ground, ink] = await page.locator('.pullquote-panel').evaluate((element) => [getComputedStyle(element).backgroundColor, getComputedStyle(element).color]);
        assert.deepEqual([ground, ink], ['rgb(253, 246, 227)', 'rgb(7, 54, 66)']);
      }
      await page.locator('.entry').first().click();
      await page.locator('.card').waitFor();
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => globalThis.axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }, resultTypes: ['violations'], preload: false }));
      assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => [html, failureSummary])]), []);
      if (process.env.PULLQUOTE_SHOTS) await page.screenshot({ path: `${process.env.PULLQUOTE_SHOTS}/panel-${colorScheme}-${look}.png` });
      // Nothing is wider than the panel.
      assert.deepEqual(await page.evaluate(() => [...window.panel.element.shadowRoot.querySelectorAll('.panel *:not(.unseen)')].filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline' && !one.matches('h2, .track')).map(({ className, tagName }) => `${tagName} ${className}`)), []);
      assert.deepEqual(problems, []);
      await close();
    });
  }
