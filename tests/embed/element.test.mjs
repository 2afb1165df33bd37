// <pull-quote> in a page: what it finds, what it leaves alone, and what becomes of it when the page changes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ARTICLE, TEXT, found, installed, open, pageWith, repository, useBrowser } from './kit.mjs';

useBrowser();

const DEFINE = "import '/pullquote/define.js';";
/** What is highlighted, as words by name of the highlight. */
const painted = (page) => page.evaluate(() => Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => range.toString().replace(/\s+/g, ' '))])));

test('marks the article and leaves it as it is', async () => {
  const { page, problems, close } = await open(pageWith(DEFINE));
  const quotes = await found(page);
  assert.deepEqual(quotes.filter(([, who]) => who === 'Ann Hale').map(([words]) => words), ['“We are closing the mill in March,”', '“Nobody wants this.”']);
  assert.equal(await page.evaluate(() => document.querySelector('pull-quote').innerHTML), ARTICLE);
  const marks = await painted(page);
  assert.deepEqual(marks['pullquote-direct-1'], ['“We are closing the mill in March,”', '“Nobody wants this.”']);
  assert.deepEqual(problems, []);
  await close();
});

test('the text is what a reader sees', async () => {
  const { page, close } = await open(pageWith(DEFINE, '<pull-quote manual></pull-quote>'));
  const read = (html) => page.evaluate((inner) => {
    const element = document.querySelector('pull-quote');
    element.innerHTML = inner;
    return element.text;
  }, html);
  await page.waitForFunction(() => customElements.get('pull-quote'));
  assert.equal(await read(ARTICLE), TEXT);
  for (const [html, text] of [
    ['', ''],
    ['  a \n b ', 'a b'],
    ['<p>a</p>b<p>c', 'a\n\nb\n\nc'],
    ['<p>a<br>b<b>c</b> <i>d</i></p>', 'a\nbc d'],
    ['<p>a <span> b</span></p>', 'a b'],
    ['<ul><li>a<li>b</ul>', 'a\n\nb'],
    ['<p>a</p><script>x</script><style>y</style><p hidden>z</p><aside data-pullquote="skip">n</aside><p>b', 'a\n\nb'],
    ['<div>'.repeat(3000) + 'deep', 'deep'],
    ['a&nbsp;b 🙂 “c', 'a\u00a0b 🙂 “c'],
  ]) assert.equal(await read(html), text, html.slice(0, 80));
  await close();
});

test('every offset leads back to its words in the page', async () => {
  const html = ARTICLE.replace('Nobody wants', '<b>🙂 No</b><i>body</i>\n\n  <span>wants</span>');
  const { page, close } = await open(pageWith(DEFINE));
  await found(page);
  await page.evaluate((inner) => (document.querySelector('pull-quote').innerHTML = inner), html);
  await page.waitForFunction(() => document.querySelector('pull-quote').analysis.quotes.some(({ start }, at, quotes) => document.querySelector('pull-quote').text.slice(start, quotes[at].end).includes('🙂')));
  // The marks are drawn a frame after the event.
  await page.waitForFunction(() => [...(CSS.highlights.get('pullquote-direct-1') ?? [])].some((range) => String(range).includes('🙂')));
  const marks = await painted(page);
  assert.deepEqual(marks['pullquote-direct-1'], ['“We are closing the mill in March,”', '“🙂 Nobody wants this.”']);
  await close();
});

test('one event an analysis, with a plain result; the state says when it is busy', async () => {
  const script = `${DEFINE}
    window.events = [];
    document.addEventListener('analysis', (event) => events.push([event.target.id, event.composed, Object.getPrototypeOf(event.detail) === Object.prototype, event.text.length, structuredClone(event.detail).schema]));
    const element = document.createElement('pull-quote');
    element.id = 'made';
    element.text = 'Mill to close\\n“We are closing,” said Ann Hale.';
    const host = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    host.append(element);
    window.busy = [element.matches(':state(busy)')];
    element.analyze().then((result) => busy.push(element.matches(':state(busy)'), result === element.analysis));
    busy.push(element.matches(':state(busy)'));`;
  const { page, close } = await open(pageWith(script, ''));
  await page.waitForFunction(() => window.busy?.length === 4);
  await page.waitForTimeout(200);
  assert.deepEqual(await page.evaluate(() => window.busy), [false, true, false, true]);
  assert.deepEqual(await page.evaluate(() => window.events), [['', true, true, 46, 1]]);
  assert.deepEqual(await painted(page), { 'pullquote-direct-1': ['“We are closing,”'] });
  await close();
});

test('properties that were set before the class was there', async () => {
  const script = `const element = document.querySelector('pull-quote');
    element.options = { lexicon: [{ word: 'mill', valence: 2 }] };
    element.analyzer = (text, options) => { window.asked = options; return analyze(text, options); };
    import { analyze } from '/pullquote/index.js';
    const { PullQuote } = await import('/pullquote/element.js');
    PullQuote.define();`;
  const { page, close } = await open(pageWith(script));
  await found(page);
  assert.deepEqual(await page.evaluate(() => window.asked), { lexicon: [{ word: 'mill', valence: 2 }], offsets: 'utf16' });
  await close();
});

test('a result made elsewhere needs no engine', async () => {
  const script = `${DEFINE}
    const element = document.querySelector('pull-quote');
    fetch('/made.json').then((answer) => answer.json()).then((made) => (element.analysis = made));`;
  const { analyze } = await import('../../embed/index.js');
  const made = JSON.stringify(await analyze(TEXT));
  const { page, asked, close } = await open({ ...pageWith(script, `<pull-quote manual>${ARTICLE}</pull-quote>`), '/made.json': made });
  assert.equal((await found(page)).length, JSON.parse(made).quotes.length);
  assert.equal((await painted(page))['pullquote-direct-1'].length, 2);
  assert.ok(!asked.some((path) => path.endsWith('.wasm')), asked.join());
  await close();
});

test('a result of another text, or in another unit, is no result for this one', async () => {
  const { analyze, stamp } = await import('../../embed/index.js');
  const other = TEXT.replace('Ann', 'Eve');
  assert.equal(other.length, TEXT.length);
  const made = {
    right: stamp(await analyze(TEXT), TEXT),
    unmarked: await analyze(TEXT),
    longer: await analyze(`${TEXT} More.`),
    shorter: await analyze(TEXT.slice(0, -9)),
    stamped: stamp(await analyze(other), other),
    bytes: await analyze(TEXT, { offsets: 'bytes' }),
    none: { quotes: [] },
  };
  const script = `${DEFINE} window.errors = []; document.addEventListener('analysis-error', (event) => errors.push([event.code, event.error.message]));`;
  const { page, problems, close } = await open(pageWith(script, `<pull-quote manual>${ARTICLE}</pull-quote>`));
  const said = (name) =>
    page.evaluate(async (analysis) => {
      await customElements.whenDefined('pull-quote');
      window.errors.length = 0;
      const element = document.querySelector('pull-quote');
      element.analysis = analysis;
      return [window.errors[0], element.analysis?.quotes.length ?? null];
    }, made[name]);
  for (const name of ['right', 'unmarked']) assert.deepEqual(await said(name), [undefined, made.right.quotes.length], name);
  for (const name of ['longer', 'shorter', 'stamped', 'bytes', 'none']) {
    const [[code, message], quotes] = await said(name);
    assert.deepEqual([code, quotes], ['mismatch', null], name);
    assert.match(message, { longer: /another text: it ends/, shorter: /another text: it ends/, stamped: /fingerprint/, bytes: /counts in bytes/, none: /no paragraphs/ }[name]);
  }
  assert.match(await page.locator('pull-quote [part=summary]').innerText(), /another version of the article/);
  assert.equal(await page.evaluate(async () => (await import('/pullquote/element.js')).textOf(document.querySelector('pull-quote'))), TEXT);
  assert.deepEqual(problems, []);
  await close();
});

test('what it says is replaced at any time, for all and for one', async () => {
  const { page, close } = await open(pageWith(`${DEFINE}`, `<pull-quote id="a">${ARTICLE}</pull-quote><pull-quote id="b">${ARTICLE}</pull-quote>`));
  for (const id of ['#a', '#b']) await found(page, id);
  const said = () => page.evaluate(() => ['a', 'b'].map((id) => {
    const { shadowRoot } = document.getElementById(id);
    return [shadowRoot.querySelector('h2').textContent, shadowRoot.querySelector('caption').textContent];
  }));
  const [english] = await said();
  await page.evaluate(async () => {
    const { PullQuote } = await import('/pullquote/element.js');
    PullQuote.strings = { ...PullQuote.strings, panel: 'Stimmen im Artikel', voices: 'Stimmen' };
  });
  assert.deepEqual(await said(), [['Stimmen im Artikel', 'Stimmen'], ['Stimmen im Artikel', 'Stimmen']]);
  await page.evaluate(() => {
    const one = document.getElementById('b');
    one.strings = { ...one.strings, panel: 'Voix', voices: 'Voix' };
  });
  assert.deepEqual(await said(), [['Stimmen im Artikel', 'Stimmen'], ['Voix', 'Voix']]);
  await page.evaluate(() => (document.getElementById('b').strings = null));
  assert.deepEqual((await said())[1], ['Stimmen im Artikel', 'Stimmen']);
  assert.notDeepEqual((await said())[1], english);
  await close();
});

test('a failure tells the reader in words, without a panel too, and the developer in the console', async () => {
  const script = "const warn = console.warn; window.warned = []; console.warn = (...words) => { warned.push(words.map(String).join(' ')); warn(...words); };";
  const { page, close } = await open(
    pageWith(`${script} import('/pullquote/define.js');`, `<pull-quote panel="none">${ARTICLE}</pull-quote>`),
    { headers: { 'content-security-policy': "script-src 'self'" } },
  );
  await page.waitForFunction(() => window.warned?.length);
  const [warned] = await page.evaluate(() => window.warned);
  assert.match(warned, /^<pull-quote>: policy EngineError: the engine/);
  const summary = page.locator('pull-quote [part=summary]');
  await summary.waitFor();
  assert.equal(await summary.innerText(), 'The quotations could not be marked: this page does not allow the program that finds them. The article is as it was.');
  // What works again takes the sentence away.
  await page.evaluate(() => (document.querySelector('pull-quote').analyzer = () => ({ schema: 1, offsets: 'utf16', paragraphs: [], sentences: [], quotes: [], speakers: [], tone: { words: [] }, loaded: [], targets: [], checks: [] })));
  await summary.waitFor({ state: 'hidden' });
  await close();
});

test('importing asks for nothing but the modules; an element that is not in the page starts nothing', async () => {
  const script = `${DEFINE} import '/pullquote/index.js'; import '/pullquote/worker.js'; import '/pullquote/inline.js'; document.createElement('pull-quote').text = 'x'; window.done = true;`;
  const { page, asked, close } = await open(pageWith(script, ''));
  await page.waitForFunction(() => window.done);
  await page.waitForTimeout(200);
  assert.deepEqual(asked.filter((path) => !path.endsWith('.js') && path !== '/'), []);
  await close();
});

test('edits are followed, and marks never stand on other words', async () => {
  const { page, close } = await open(pageWith(DEFINE));
  await found(page);
  await page.evaluate(() => {
    const [, paragraph] = document.querySelectorAll('pull-quote p');
    paragraph.textContent = '“Jobs will go,” warned Eve Park.';
  });
  await page.waitForFunction(() => document.querySelector('pull-quote').analysis.speakers.some(({ name }) => name === 'Eve Park'));
  const words = Object.values(await painted(page)).flat();
  assert.ok(words.includes('“Jobs will go,”'), words.join('|'));
  assert.ok(!words.some((each) => each.includes('fight')), words.join('|'));
  await page.evaluate(() => document.querySelector('pull-quote').replaceChildren());
  await page.waitForFunction(() => CSS.highlights.size === 0);
  await close();
});

test('taken out and put back: no mark stays behind, no second analysis', async () => {
  const script = `${DEFINE} window.count = 0; document.addEventListener('analysis', () => count++);`;
  const { page, close } = await open(pageWith(script));
  await found(page);
  const before = await painted(page);
  await page.evaluate(() => (window.kept = document.querySelector('pull-quote')).remove());
  assert.deepEqual(await painted(page), {});
  await page.evaluate(() => document.body.appendChild(document.createElement('main')).append(window.kept));
  assert.deepEqual(await painted(page), before);
  await page.waitForTimeout(150);
  assert.equal(await page.evaluate(() => window.count), 1);
  await close();
});

test('defined twice, in two versions, under two names', async () => {
  const script = `${DEFINE}
    import { PullQuote } from '/pullquote/element.js';
    window.log = [PullQuote.define() === PullQuote, PullQuote.define('pull-quote-too') === PullQuote, customElements.get('pull-quote-too').prototype instanceof PullQuote];
    document.body.append(document.createElement('pull-quote-too'));
    document.querySelector('pull-quote-too').innerHTML = document.querySelector('pull-quote').innerHTML;
    // The same package from another address is another version.
    const other = await import('/older/define.js');
    const { PullQuote: Older } = await import('/older/element.js');
    Older.analyzer ??= PullQuote.analyzer;
    log.push(Older !== PullQuote, Older.define() === PullQuote, Older.define('pull-quote-old') === Older);
    const old = document.createElement('pull-quote-old');
    old.innerHTML = document.querySelector('pull-quote').innerHTML;
    document.body.append(old);`;
  const { page, problems, close } = await open({ ...pageWith(script), '/older/': join(installed, 'dist') });
  for (const name of ['pull-quote', 'pull-quote-too', 'pull-quote-old']) await found(page, name);
  assert.deepEqual(await page.evaluate(() => window.log), [true, false, true, true, true, true]);
  assert.equal((await painted(page))['pullquote-direct-1'].length, 6);
  await page.evaluate(() => document.querySelector('pull-quote-old').remove());
  assert.equal((await painted(page))['pullquote-direct-1'].length, 4);
  assert.deepEqual(problems, []);
  await close();
});

test('an error is an event and a state; the article stays, and the next text works', async () => {
  const script = `${DEFINE} window.errors = []; document.addEventListener('analysis-error', (event) => errors.push([event.code, event.error.message]));
    document.querySelector('pull-quote').options = { colour: 'red' };`;
  const { page, close } = await open(pageWith(script));
  await page.waitForFunction(() => window.errors?.length);
  assert.deepEqual(await page.evaluate(() => window.errors), [['failed', 'options.colour: there is no such option']]);
  assert.equal(await page.evaluate(() => document.querySelector('pull-quote').matches(':state(error)')), true);
  assert.equal(await page.evaluate(() => document.querySelector('pull-quote').innerHTML), ARTICLE);
  await page.evaluate(() => (document.querySelector('pull-quote').options = {}));
  await found(page);
  assert.equal(await page.evaluate(() => document.querySelector('pull-quote').matches(':state(error)')), false);
  await close();
});

test('by keyboard: one stop for the letters, arrows between them, a card that Escape closes', async () => {
  const { page, close } = await open(pageWith(DEFINE));
  await found(page);
  const focused = () => page.evaluate(() => document.querySelector('pull-quote').shadowRoot.activeElement?.getAttribute('aria-label'));
  await page.keyboard.press('Tab');
  assert.equal(await focused(), 'A: Ann Hale, direct quotation: We are closing the mill in March,');
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(), 'A: Ann Hale, direct quotation: Nobody wants this.');
  await page.keyboard.press('Enter');
  const card = page.locator('pull-quote [role=dialog]');
  await card.waitFor();
  assert.match(await card.innerText(), /Ann Hale[\s\S]*direct quotation/);
  assert.deepEqual((await painted(page))['pullquote-chosen'], ['“Nobody wants this.”']);
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
  await page.waitForFunction(() => document.querySelector('pull-quote').shadowRoot.activeElement?.getAttribute('aria-label') === 'A: Ann Hale, direct quotation: Nobody wants this.');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Tom Reed', 'the article itself is next');
  await close();
});

test('a click on marked words opens their card, a click on a link does not', async () => {
  const { page, close } = await open(pageWith(DEFINE));
  await found(page);
  await page.getByText('closing', { exact: true }).click();
  await page.locator('pull-quote [role=dialog]').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('Tom Reed', { exact: true }).first().click();
  await page.waitForTimeout(100);
  assert.equal(await page.locator('pull-quote [role=dialog]').isVisible(), false);
  await close();
});

test('nothing for axe to find, light, dark and narrow; parts can be styled', async () => {
  const style = '<style>:root { color-scheme: light dark; } body { background: Canvas; color: CanvasText; } pull-quote::part(speaker) { opacity: .99; }</style>';
  for (const context of [{}, { colorScheme: 'dark' }, { viewport: { width: 360, height: 700 } }]) {
    const { page, close } = await open(pageWith(DEFINE, `${style}<main><pull-quote>${ARTICLE}</pull-quote></main>`), { context });
    await found(page);
    await page.locator('pull-quote summary').click();
    await page.evaluate(readFileSync(join(repository, 'node_modules/axe-core/axe.min.js'), 'utf8'));
    const { violations } = await page.evaluate(() => window.axe.run());
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`), []);
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('pull-quote').shadowRoot.querySelector('[part=speaker]')).opacity), '0.99');
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await close();
  }
});
