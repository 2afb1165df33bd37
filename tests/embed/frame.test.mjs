// The frame: two origins, messages checked on both sides.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { TEXT, installed, open, serve, useBrowser } from './kit.mjs';

useBrowser();

/** A page of one origin with the frame of another in it; the code has `connect` and `frame`. */
async function embed(code, { origin, attributes = '' } = {}) {
  const tools = await serve({ '/tools/': join(installed, 'dist/frame') });
  const script = `import { connect } from '/pullquote/frame-host.js'; const iframe = document.querySelector('iframe'); const frame = connect(iframe, { timeout: 4000 }); window.frame = frame; ${code}`;
  // The address is completed by the page, which knows its own origin.
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body><iframe title="Voices" ${attributes}></iframe><script>document.querySelector('iframe').src = '${tools.url}/tools/frame.html?origin=' + encodeURIComponent(${origin ? `'${origin}'` : 'location.origin'})</script><script type="module" src="/host.js"></script>`;
  const opened = await open({ '/': html, '/host.js': script });
  return { ...opened, tools };
}

const SHOW = `frame.show(${JSON.stringify(TEXT)}).then((found) => (window.found = found), (error) => (window.failed = [error.code, error.message]));`;

test('shows a text, answers with what is found, takes the height it needs', async () => {
  const { page, problems, close } = await embed(SHOW);
  await page.waitForFunction(() => window.found || window.failed);
  assert.equal(await page.evaluate(() => window.failed), undefined);
  assert.ok((await page.evaluate(() => window.found.speakers.map(({ name }) => name))).includes('Ann Hale'));
  await page.waitForFunction(() => document.querySelector('iframe').getBoundingClientRect().height > 250);
  const inside = page.frameLocator('iframe');
  assert.match(await inside.locator('pull-quote').evaluate((element) => element.shadowRoot.querySelector('.own').textContent), /We are closing the mill/);
  const scrolls = await inside.locator('html').evaluate((html) => html.scrollHeight > innerHeight + 1);
  assert.equal(scrolls, false);
  assert.deepEqual(problems, []);
  await close();
});

test('an error is answered, and the next text works', async () => {
  const { page, close } = await embed('');
  const said = await page.evaluate(async () => [
    await window.frame.show('x', { colour: 1 }).catch(({ code, message }) => [code, message]),
    await window.frame.show(7).catch(({ code, message }) => [code, message]),
    (await window.frame.show('“We won,” said Eve Park.')).speakers[0].name,
  ]);
  assert.deepEqual(said, [['failed', 'options.colour: there is no such option'], ['failed', 'text: must be a string'], 'Eve Park']);
  await close();
});

test('several texts at once: each is answered, the last is shown', async () => {
  const { page, close } = await embed('');
  const settled = await page.evaluate(() => Promise.allSettled(['a', 'b', '“We won,” said Eve Park.'].map((text) => window.frame.show(text))).then((all) => all.map(({ status }) => status)));
  assert.equal(settled.length, 3);
  assert.equal(settled[2], 'fulfilled');
  await close();
});

test('a page whose origin is not allowed gets no answer', async () => {
  const { page, close } = await embed(SHOW, { origin: 'https://cms.example' });
  await page.waitForFunction(() => window.failed, null, { timeout: 8000 });
  assert.equal((await page.evaluate(() => window.failed))[0], 'timeout');
  await close();
});

test('messages from other windows, and of other protocols, are ignored on both sides', async () => {
  const { page, close } = await embed('');
  await page.evaluate(() => window.frame.show('“We won,” said Eve Park.'));
  const height = await page.evaluate(() => document.querySelector('iframe').style.height);
  await page.evaluate(async () => {
    const target = document.querySelector('iframe').contentWindow;
    // From the page itself and from another frame in it, to the page.
    window.postMessage({ pullquote: 1, type: 'height', height: 9000 }, '*');
    const other = document.body.appendChild(document.createElement('iframe'));
    other.contentWindow.parent.postMessage({ pullquote: 1, type: 'height', height: 9000 }, '*');
    // To the frame: another version, no message at all, and from a window that is not its parent.
    target.postMessage({ pullquote: 2, type: 'show', id: 1, text: 'wrong' }, '*');
    for (const odd of [null, 'show', 5, [], { pullquote: 1 }, { pullquote: 1, type: 'show' }]) target.postMessage(odd, '*');
    const script = other.contentDocument.createElement('script');
    script.textContent = 'parent.frames[0].postMessage({ pullquote: 1, type: "show", id: 2, text: "intruder" }, "*")';
    other.contentDocument.body.append(script);
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  const text = await page.frameLocator('iframe').first().locator('pull-quote').evaluate((element) => element.text);
  assert.ok(!text.includes('intruder') && !text.includes('wrong'), text);
  assert.notEqual(await page.evaluate(() => document.querySelector('iframe').style.height), '9000px');
  assert.ok(height.endsWith('px'));
  await close();
});

test('in a sandbox without an origin', async () => {
  const { page, close } = await embed(SHOW, { attributes: 'sandbox="allow-scripts"' });
  await page.waitForFunction(() => window.found || window.failed);
  assert.equal(await page.evaluate(() => window.failed), undefined);
  assert.ok((await page.evaluate(() => window.found.quotes.length)) >= 4);
  await close();
});

test('the frame asks for its own files only, and nothing after', async () => {
  const { page, tools, close } = await embed(SHOW);
  await page.waitForFunction(() => window.found);
  assert.deepEqual([...tools.asked].sort(), ['/tools/frame.css', '/tools/frame.html', '/tools/frame.js']);
  await close();
});

test('closing settles what waits', async () => {
  const { page, close } = await embed(`${SHOW} frame.close(); frame.show('x').catch(({ code }) => (window.after = code));`);
  await page.waitForFunction(() => window.failed && window.after);
  assert.deepEqual(await page.evaluate(() => [window.failed[0], window.after]), ['closed', 'closed']);
  await close();
});
