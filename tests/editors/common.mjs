// What every editor must do, whichever it is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openHost } from "./harness.mjs";

/** No test may hang. */
export const LIMIT = { timeout: 240_000 };
/** The marks of the article in `hosts/common.js`, in order. */
export const MARKS = [
  ["pullquote-voice-1", "“We have run out of time,”"],
  ["pullquote-cue", "said"],
  ["pullquote-source", "Ann Hale"],
  ["pullquote-voice-1", "“The steel is tired.”"],
  ["pullquote-source", "Tom Price"],
  ["pullquote-cue", "said"],
  ["pullquote-report-2", "the ferry would run twice an hour"],
  ["pullquote-voice-2", "“Nobody asked the shops.”"],
];
const without = (...words) => MARKS.filter(([, text]) => !words.includes(text));

/** Waits until the host's marks are these. */
export async function settles(host, expected, what) {
  let found;
  for (let n = 0; n < 600; n += 1) {
    found = await host.marks();
    if (JSON.stringify(found) === JSON.stringify(expected)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.deepEqual(found, expected, what);
}

/**
 * @param {string} name of the host
 * @param {{ splits?: boolean, seen?: boolean }} [editor] `splits`: marks outlive a paragraph cut in two; `seen`: elements on the screen show them
 */
export function everyEditor(name, { splits = false, seen = false } = {}) {
  oneInterface(name);
  test(`${name}: marks the right words, follows typing, drops what is edited, undoes, leaves nothing`, LIMIT, async () => {
    const { page, host, problems, close } = await openHost(name);
    const [content, dom] = [await host.content(), await host.dom()];
    await host.attach();
    await settles(host, MARKS, "marks after the start");
    if (seen) assert.deepEqual(await host.seen(), MARKS, "what is on the screen");
    assert.equal(await host.content(), content, "the content is as it was");

    // While nothing is analysed, marks move with the words, and those whose words are edited go.
    await host.hold();
    await host.caret("Updated");
    await page.keyboard.type(" again");
    await settles(host, MARKS, "marks after typing in front");
    assert.match(await host.content(), /Updated again/);
    await host.caret("out of");
    await page.keyboard.type(" all");
    await settles(host, without("“We have run out of time,”"), "marks after typing inside one");

    // An analysis is under way; the newest text is the next.
    await page.waitForFunction(() => globalThis.host.state().asked.length > 1);
    const asked = (await host.state()).asked.length;
    await host.caret("The steel");
    await page.keyboard.type("work");
    await host.release();
    const after = [["pullquote-voice-1", "“We have run out of all time,”"], ...MARKS.slice(1, 3), ["pullquote-voice-1", "“The steelwork is tired.”"], ...MARKS.slice(4)];
    await settles(host, after, "marks of the newest text");
    assert.ok((await host.state()).asked.length > asked, "the newest text was analysed");
    if (splits) {
      await host.hold();
      await host.caret("harbour master.");
      await page.keyboard.press("Enter");
      await settles(host, after, "marks after a paragraph was cut in two");
      await host.release();
    }

    // Undo, as far as it goes.
    for (let n = 0; n < 40 && (await host.content()) !== content; n += 1) await page.keyboard.press("Control+z");
    assert.equal(await host.content(), content, "undone");
    await settles(host, MARKS, "marks after undo");
    assert.doesNotMatch(await host.content(), /pullquote|annotation|highlight/i);

    await host.detach();
    assert.deepEqual(await host.marks(), [], "no marks after detach");
    assert.equal(tidy(await host.dom()), tidy(dom), "no trace after detach");
    const heard = (await host.state()).heard;
    await host.caret("Updated");
    await page.keyboard.type("!");
    await page.waitForTimeout(80);
    assert.equal((await host.state()).heard, heard, "nothing is analysed after detach");
    assert.deepEqual((await host.state()).errors, []);
    assert.deepEqual(problems, []);
    await close();
  });

  test(`${name}: what comes back for a block edited meanwhile is dropped`, LIMIT, async () => {
    const { page, host, close } = await openHost(name);
    await host.hold();
    await host.attach();
    await page.waitForFunction(() => globalThis.host.state().asked.length === 1);
    await host.caret("Ann");
    await page.keyboard.type("e");
    await page.evaluate(async () => {
      const { host } = globalThis;
      // The first answer comes back; the second, asked for by then, never does.
      globalThis.painted = new Promise((resolve) => {
        const look = () => (host.state().heard ? resolve(host.marks()) : setTimeout(look));
        look();
      });
      host.release();
      host.hold();
    });
    assert.deepEqual(await page.evaluate(() => globalThis.painted), MARKS.slice(4), "only those of blocks that nobody touched");
    await host.release();
    await settles(host, [...MARKS.slice(0, 2), ["pullquote-source", "Anne Hale"], ...MARKS.slice(3)], "marks of the newest text");
    await close();
  });
}

/** What `attach` gives back, the same in every editor. @param {string} name of the host */
function oneInterface(name) {
  test(`${name}: the interface that every editor has`, LIMIT, async () => {
    const { page, host, problems, close } = await openHost(name, { viewport: { width: 900, height: 260 } });
    const content = await host.content();
    await host.hold();
    await host.attach();
    assert.equal(await page.evaluate(() => globalThis.host.attached.result), null, "nothing before the first analysis");
    await page.evaluate(() => {
      const { attached } = globalThis.host;
      globalThis.heard = { quote: [], result: 0, state: [] };
      attached.on("quote", ({ index, quote, rect, by }) => heard.quote.push({ index, start: quote && quote.start, inside: by === "show" ? rect.top >= 0 && rect.bottom <= innerHeight && rect.width > 20 : rect !== null, by }));
      attached.on("result", () => (heard.result += 1));
      globalThis.deaf = attached.on("state", (state) => heard.state.push(state));
    });
    await host.release();
    await settles(host, MARKS);
    const run = (code, ...given) => page.evaluate(`(async (given, attached) => ${code})(${JSON.stringify(given)}, globalThis.host.attached)`);
    const refused = (code) => page.evaluate(`(async (attached) => ${code})(globalThis.host.attached).then(() => null, (error) => error.message)`);
    /** Waits for what the listeners are told. */
    const hears = async (what, wanted) => {
      let found;
      for (let n = 0; n < 400; n += 1) {
        found = await page.evaluate((key) => globalThis.heard[key].at(-1), what);
        if (JSON.stringify(found) === JSON.stringify(wanted)) return;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      assert.deepEqual(found, wanted);
    };
    const quotes = await run("attached.result.analysis.quotes.map(({ start, end }) => [attached.result.text.slice(start, end), start])");
    assert.deepEqual(quotes.map(([words]) => words.slice(0, 14)), ["“We have run o", "“The steel is ", "the ferry woul", "“Nobody asked "]);
    assert.ok((await page.evaluate(() => globalThis.heard.result)) >= 1);

    // From a position to its quotation, and back.
    assert.deepEqual(await run("given.map((words) => attached.at(globalThis.host.position(words)))", "run out", "steel", "twice an", "Ann", "Updated"), [0, 1, 2, 0, null]);
    assert.equal(await run("attached.show(3)"), true);
    await hears("quote", { index: 3, start: quotes[3][1], inside: true, by: "show" });
    assert.equal(await run("attached.show(0)"), true);
    await hears("quote", { index: 0, start: quotes[0][1], inside: true, by: "show" });
    assert.equal(await run("attached.show(99)"), false);
    assert.equal(await run("attached.show({ start: 0, end: 4 })"), true);
    await host.caret("Nobody asked");
    await hears("quote", { index: 3, start: quotes[3][1], inside: true, by: "caret" });
    await host.caret("Updated");
    await hears("quote", { index: null, start: null, inside: false, by: "caret" });

    // What is marked.
    await run("attached.setLayers('quotes')");
    await settles(host, MARKS.filter(([kind]) => /voice|report/.test(kind)), "quotations alone");
    assert.equal(await run("attached.at(globalThis.host.position('Ann'))"), 0, "what is not marked is there all the same");
    await run("attached.setLayers([])");
    await settles(host, [], "no layers");
    assert.match(await refused("attached.setLayers('colours')"), /no "colours", but quotes, sources, verbs, loaded, verdicts/);
    await run("attached.setLayers(['quotes', 'sources', 'verbs', 'verdicts'])");
    await settles(host, MARKS);

    // Corrections, kept by the host.
    await run("attached.correct({ type: 'speaker', quote: { exact: given[0], nth: 0 }, to: 'Ann Hale' })", quotes[3][0]);
    const corrected = [...MARKS.slice(0, 7), ["pullquote-voice-1", quotes[3][0]]];
    await settles(host, corrected, "a correction");
    const state = await run("attached.getState()");
    assert.deepEqual(state, { version: 1, corrections: [{ type: "speaker", quote: { exact: quotes[3][0], nth: 0 }, to: "Ann Hale" }] });
    await hears("state", state);
    await run("attached.setState(null)");
    await settles(host, MARKS, "without corrections");
    await run("attached.setState(given[0])", state);
    await settles(host, corrected, "those that were kept");
    await run("attached.refresh()");
    await settles(host, corrected, "and after another analysis");
    assert.match(await refused("attached.setState({ corrections: 1 })"), /getState/);
    assert.match(await refused("attached.correct({ type: 'colour' })"), /not a correction/);
    await page.evaluate(() => globalThis.deaf());
    const told = await page.evaluate(() => globalThis.heard.state.length);
    await run("attached.setState(null)");
    assert.equal(await page.evaluate(() => globalThis.heard.state.length), told, "who listens no more hears no more");

    // Against a source, and live.
    assert.equal(await run("attached.check([{ name: 'notes.txt', text: given[0] }]).then(({ quotes }) => quotes[0].severity)", SOURCE), "serious");
    const checked = [["pullquote-serious", MARKS[0][1]], ...MARKS.slice(1)];
    await settles(host, checked, "the verdict is marked");
    await host.caret("Updated");
    await page.keyboard.type(" again");
    await page.waitForFunction(() => globalThis.host.attached.result.text.includes("again") && globalThis.host.attached.result.checked);
    await settles(host, checked, "the verdict after typing");
    assert.equal(await run("attached.check(null)"), null);
    await settles(host, MARKS);
    assert.match(await refused("attached.check('notes')"), /list of \{ name, text \}/);
    assert.match(await refused("attached.on('colour', () => {})"), /there is quote, result, state, error/);

    for (let n = 0; n < 40 && (await host.content()) !== content; n += 1) await page.keyboard.press("Control+z");
    assert.equal(await host.content(), content, "nothing of it is in the content");
    await host.detach();
    assert.deepEqual(await run("[attached.show(0), attached.at(globalThis.host.position('steel'))]"), [false, null]);
    assert.deepEqual((await host.state()).errors, []);
    assert.deepEqual(problems, []);
    await close();
  });
}

/** Has the first quotation in other words, and the others as they are. */
const SOURCE = "Ann Hale: We have not run out of time. The steel is tired.\n\nTom Price: Nobody asked the shops.";

/** What an editor changes by itself when it is used. */
const tidy = (html) => html.replace(/ (?:class|style|data-[\w-]+|aria-[\w-]+|id)="[^"]*"/g, "").replace(/<br[^>]*>|&nbsp;|[\u200B\uFEFF]/g, "");
