// The pieces of code of the adapters' manual, with the editors from npm and the package as packed. What the adapters do is tested in tests/editors.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openBundle } from './bundle.mjs';
import { repository, useBrowser } from './kit.mjs';
import { snippets, take, unnamed } from './snippets.mjs';

useBrowser();

const WORDS = '“We are closing the mill in March,” said Ann Hale, the owner.';
const QUOTED = '“We are closing the mill in March,”';
/** Where each editor stands, what must be there beforehand, and where the words are typed. */
const EDITORS = {
  prosemirror: { before: '<button id="check"></button><div id="editor"></div>', field: '.ProseMirror' },
  tiptap: { before: '<div id="editor"></div>', field: '.ProseMirror' },
  ckeditor5: { before: '<div id="editor"></div>', field: '.ck-editor__editable' },
  tinymce: { before: '<textarea id="editor"></textarea><script src="/tinymce/tinymce.min.js"></script>', field: 'body', frame: 'iframe', routes: { '/tinymce/': join(repository, 'node_modules/tinymce') } },
  lexical: { before: '<div id="editor" contenteditable="true"></div>', field: '#editor' },
  textarea: { before: '<textarea></textarea>', field: 'textarea' },
  contenteditable: { before: '<p contenteditable="true"></p>', field: '[contenteditable]' },
};

for (const [name, { before, field, frame, routes }] of Object.entries(EDITORS)) {
  test(name, { timeout: 240_000 }, async () => {
    const { page, problems, close } = await openBundle(name, `${take('engine')}\n${take(name)}`, before, { routes, loader: { '.woff2': 'empty' } });
    const inside = frame ? page.frameLocator(frame) : page;
    await inside.locator(field).click();
    await page.keyboard.insertText(WORDS);
    // Classes where the editor draws elements, highlights elsewhere.
    await inside.locator(field).evaluate((element, quoted) => {
      const { document } = element.ownerDocument.defaultView;
      const marked = () => [
        ...[...document.querySelectorAll('[class*=pullquote-voice-1]')].map((mark) => mark.textContent),
        ...[...(document.defaultView.CSS.highlights.get('pullquote-voice-1') ?? [])].map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return String(range);
        }),
      ];
      return new Promise((resolve, reject) => {
        const end = Date.now() + 9000;
        const look = () => (marked().join('') === quoted ? resolve() : Date.now() > end ? reject(new Error(`marked: ${JSON.stringify(marked())}`)) : setTimeout(look, 50));
        look();
      });
    }, QUOTED);
    assert.deepEqual(problems, []);
    await close();
  });
}

test('editor', async () => {
  const { page, close } = await openBundle('editor', take('editor'), '<textarea></textarea>');
  await page.locator('textarea').fill(WORDS);
  await page.waitForFunction(() => document.title === '1 speakers');
  await close();
});

test('panel', async () => {
  const { page, problems, close } = await openBundle('panel', take('panel'), `<p contenteditable="true">${WORDS}</p><aside></aside>`);
  await page.locator('aside .entry').click();
  await page.locator('aside .card').waitFor();
  assert.match(await page.locator('aside .card').textContent(), /Ann Hale/);
  assert.deepEqual(problems, []);
  await close();
});

test('interface', async () => {
  // The mark is there before the words are typed.
  const article = `<textarea rows="8">${WORDS}</textarea>`;
  const { page, said, problems, close } = await openBundle('interface', take('interface'), article, { define: {}, loader: { '.wasm': 'file' } });
  const lines = await said(5);
  assert.deepEqual(lines.slice(0, 4), [`1 quotations in ${WORDS.length} characters`, `1 quotations in ${WORDS.length} characters`, 'altered serious', `1 quotations in ${WORDS.length} characters`]);
  assert.match(lines[4], /^direct at \d+$/);
  const kept = JSON.parse(await page.evaluate(() => localStorage.getItem('put-right')));
  assert.deepEqual(kept, { version: 1, corrections: [{ type: 'speaker', quote: { exact: QUOTED, nth: 0 }, to: 'Ann Marie Hale' }] });
  assert.deepEqual(problems, []);
  await close();
});

test('wordpress', async () => {
  // What of WordPress the adapter asks for, with one paragraph in it.
  const stand = `window.notes = [];
const block = { clientId: 'one', name: 'core/paragraph', attributes: { content: ${JSON.stringify(WORDS)} }, innerBlocks: [] };
const stores = {
  'core/block-editor': { getBlocks: () => window.blocks },
  'core/blocks': { getBlockType: () => ({ attributes: { content: { source: 'rich-text' } } }) },
  'core/annotations': { __experimentalGetAnnotations: () => window.notes, __experimentalAddAnnotation: (note) => window.notes.push(note), __experimentalRemoveAnnotation() {} },
};
window.blocks = [block];
globalThis.wp = { domReady: (start) => start(), data: { select: (name) => stores[name], dispatch: (name) => stores[name], subscribe: () => () => {} }, richText: { create: ({ html }) => ({ text: html }) } };
`;
  const { page, close } = await openBundle('wordpress', `${take('engine')}\n${stand}\n${take('wordpress')}`, '');
  await page.waitForFunction(() => window.notes?.some(({ source }) => source === 'pullquote-voice-1'));
  const { range, blockClientId } = await page.evaluate(() => window.notes.find(({ source }) => source === 'pullquote-voice-1'));
  assert.deepEqual([WORDS.slice(range.start, range.end), blockClientId], [QUOTED, 'one']);
  await close();
});

test('every piece of code in the manuals has a name and a test', () => {
  assert.deepEqual(unnamed, []);
  const tests = ['manual', 'editors'].map((name) => readFileSync(new URL(`${name}.test.mjs`, import.meta.url), 'utf8')).join('');
  assert.deepEqual([...snippets.keys()].filter((name) => !tests.includes(`'${name}'`) && !tests.includes(`\n  ${name}: {`)), []);
});
