// Browsers that lack something: margin, panel and card as promised, and never an uncaught error. What is missing is taken away from a new one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ARTICLE, found, open, pageWith, useBrowser } from './kit.mjs';

useBrowser();

/** What browsers had not, and until when, by a script that takes it away. */
const LACKS = {
  'highlights (Firefox before 140)': 'delete window.Highlight; delete CSS.highlights;',
  'popovers (Chromium before 114)': `for (const name of ['showPopover', 'hidePopover', 'togglePopover', 'popover']) delete HTMLElement.prototype[name];
    const matches = Element.prototype.matches;
    Element.prototype.matches = function (selector) { if (/popover/.test(selector)) throw new DOMException(selector, 'SyntaxError'); return matches.call(this, selector); };`,
  'states without dashes (Chromium before 125)': `const add = CustomStateSet.prototype.add;
    CustomStateSet.prototype.add = function (state) { if (!state.startsWith('--')) throw new DOMException(state, 'SyntaxError'); return add.call(this, state); };`,
  'states at all (Safari before 17.4)': "Object.defineProperty(ElementInternals.prototype, 'states', { get: () => undefined });",
  'light-dark (Chromium before 123)': `const supports = CSS.supports; CSS.supports = (...words) => !/light-dark/.test(words.join()) && supports.apply(CSS, words);
    const replace = CSSStyleSheet.prototype.replaceSync;
    CSSStyleSheet.prototype.replaceSync = function (css) { if (css.includes('light-dark')) throw new Error('light-dark'); return replace.call(this, css); };`,
  'places under a point (Chromium before 128)': 'delete Document.prototype.caretPositionFromPoint;',
};

for (const [name, script] of Object.entries({ ...LACKS, 'all of these': Object.values(LACKS).map((code) => `{ ${code} }`).join('\n') })) {
  test(`without ${name}`, async () => {
    const { page, problems, close } = await open(pageWith(`${script}\nimport('/pullquote/define.js');`));
    const quotes = await found(page);
    assert.ok(quotes.some(([, who]) => who === 'Ann Hale'));
    const inside = (code) => page.evaluate((body) => new Function('element', `const at = (part) => element.shadowRoot.querySelector('[part=' + part + ']'); ${body}`)(document.querySelector('pull-quote')), code);
    assert.match(await inside("return at('panel').innerText"), /Ann Hale[\s\S]*Tom Reed/);
    // The letters have their colours, the card a ground.
    assert.notEqual(await inside("return getComputedStyle(at('mark')).backgroundColor"), 'rgba(0, 0, 0, 0)');
    await page.locator('[part=mark]').first().click();
    const shown = "const { width, height } = at('card').getBoundingClientRect(); return width > 0 && height > 0";
    assert.equal(await inside(shown), true);
    assert.notEqual(await inside("return getComputedStyle(at('card')).backgroundColor"), 'rgba(0, 0, 0, 0)');
    await page.keyboard.press('Escape');
    assert.equal(await inside(shown), false);
    // A popover tells that it was closed a while later; the focus goes back then.
    await page.waitForFunction(() => document.querySelector('pull-quote').shadowRoot.activeElement?.part.value === 'mark');
    // A click on the words opens it too; one elsewhere shuts it.
    await page.locator('pull-quote em').click();
    assert.equal(await inside(shown), true);
    await page.locator('pull-quote h1').click();
    await page.waitForFunction(() => document.querySelector('pull-quote').shadowRoot.querySelector('[part=card]').getBoundingClientRect().width === 0);
    await page.evaluate(() => (document.querySelector('pull-quote').options = { colour: 1 }));
    await page.waitForFunction(() => /could not be marked/.test(document.querySelector('pull-quote').shadowRoot.querySelector('[part=summary]').textContent));
    await page.evaluate(() => (document.querySelector('pull-quote').options = {}));
    await found(page);
    assert.deepEqual(problems, []);
    await close();
  });
}
