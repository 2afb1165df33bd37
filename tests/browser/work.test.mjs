// Work is never lost: one history over text and corrections, a session that survives a reload, a warning where it cannot.
import assert from "node:assert/strict";
import { test } from "node:test";
import { T } from "../../www/strings.js";
import { openPage, useBrowser } from "./browser.mjs";

useBrowser();

const ARTICLE = "“We are closing the depot,” said Ann Hale.\n\nThe lorries left on Tuesday.\n\n“They promised us ten years,” said Bob Price.";
const OTHER = "“It is over,” said Dee Moss.";
const text = (page) => page.locator("#text").inputValue();
const ready = (page) => page.waitForSelector("main[data-state=ready]");
const ink = (words) => words.replace(/\s/g, "");

/** A paste where no field has the focus. */
const pasteOnPage = (page, words) =>
  page.evaluate((given) => {
    document.activeElement?.blur();
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", given);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, words);

/** Waits until the article shows a text, and how many quotations it has. */
const shows = (page, words) => page.waitForFunction((wanted) => {
  const own = (seg) => [...seg.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data).join("");
  return [...document.querySelectorAll("#article .seg")].map(own).join("").replace(/\s/g, "") === wanted;
}, ink(words));

/** Takes the first quotation for a term. */
async function correct(page) {
  await page.locator("#article .tag:not(.tag-term)").first().click();
  await page.locator("#card .correct summary").click();
  await page.locator("[data-correct=term]").click();
  await page.waitForSelector("#article .tag-term");
}

test("one history over pastes, keys and corrections, exact both ways, and never past the first text", async () => {
  const { page, problems, close } = await openPage();
  await pasteOnPage(page, ARTICLE);
  await shows(page, ARTICLE);
  // Nothing was done since: undo does nothing, and does not bring the sample.
  await page.locator("#article .tag").first().focus();
  for (let n = 0; n < 3; n += 1) await page.keyboard.press("Control+Z");
  assert.equal(await text(page), ARTICLE);
  await page.keyboard.press("Control+Shift+Z");
  assert.equal(await text(page), ARTICLE);

  await correct(page);
  await page.locator("#text").focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" They did.");
  await pasteOnPage(page, OTHER);
  await shows(page, OTHER);
  await page.locator("#clear").click();
  await page.waitForSelector("main[data-state=empty]");
  // From outside the text area as from inside, one step after the other.
  const seen = [];
  for (let n = 0; n < 12; n += 1) {
    await (n % 2 ? page.locator("#tab-voices") : page.locator("#text")).focus();
    await page.keyboard.press("Control+Z");
    seen.push([await text(page), await page.locator("#corrections li").count()].join("|"));
  }
  assert.deepEqual([...new Set(seen)], [`${OTHER}|0`, `${ARTICLE} They did.|1`, `${ARTICLE} They |1`, `${ARTICLE} |1`, `${ARTICLE}|1`, `${ARTICLE}|0`]);
  await shows(page, ARTICLE);
  assert.equal(await page.locator("#article .tag-term").count(), 0);
  while (await page.locator("#text-redo").isEnabled()) await page.locator("#text-redo").click();
  assert.equal(await text(page), "");
  await page.locator("#text-undo").click();
  await shows(page, OTHER);
  assert.deepEqual(problems, []);
  await close();
});

test("forty random sequences in the page: what undo and redo show is what was there", async () => {
  const { page, problems, close } = await openPage();
  const differing = await page.evaluate(async ([article, other]) => {
    const area = document.getElementById("text");
    const bar = () => [...document.querySelectorAll("#corrections li")].map((item) => item.firstChild.textContent).join();
    const now = () => `${area.value}|${bar()}`;
    const paste = (words) => {
      document.activeElement?.blur();
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", words);
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    };
    const press = (key, shiftKey = false) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key, ctrlKey: true, shiftKey, bubbles: true, cancelable: true }));
    const rest = () => new Promise((done) => setTimeout(done, 20));
    let state = 7;
    const roll = (most) => ((state = (Math.imul(state, 1664525) + 1013904223) >>> 0), Math.floor((state / 2 ** 32) * most));
    const wrong = [];
    paste(article);
    for (let round = 0; round < 40; round += 1) {
      const states = [now()];
      for (let n = 0; n < 8; n += 1) {
        const kind = roll(5);
        if (kind === 0) paste(`${roll(2) ? article : other} ${roll(9)}`);
        else if (kind === 1) document.getElementById("clear").click();
        else if (kind === 2) {
          area.focus();
          area.setSelectionRange(roll(area.value.length), area.value.length);
          document.execCommand("insertText", false, `${roll(99)} and`);
        } else {
          await rest();
          document.querySelector("#article .tag:not(.tag-term)")?.click();
          document.querySelector("#card [data-correct=term]")?.click();
        }
        if (now() !== states.at(-1)) states.push(now());
      }
      const back = [now()];
      for (let n = states.length; n > 1; n -= 1) {
        press("z");
        back.unshift(now());
      }
      const forth = [now()];
      for (let n = states.length; n > 1; n -= 1) {
        press("z", true);
        forth.push(now());
      }
      if (JSON.stringify(back) !== JSON.stringify(states) || JSON.stringify(forth) !== JSON.stringify(states)) wrong.push({ states, back, forth });
    }
    return wrong;
  }, [ARTICLE, OTHER]);
  assert.deepEqual(differing, []);
  assert.deepEqual(problems, []);
  await close();
});

test("a reload brings everything back: text, corrections, own words, layers, several articles", async () => {
  const { page, problems, close } = await openPage();
  assert.match(await page.locator("#session").innerText(), /keeps your work/);
  await pasteOnPage(page, ARTICLE);
  await shows(page, ARTICLE);
  await correct(page);
  // At first the marks say who speaks, and no more.
  const pressed = () => page.locator("[data-layer]").evaluateAll((all) => all.filter((one) => one.getAttribute("aria-pressed") === "true").map((one) => one.dataset.layer));
  assert.deepEqual(await pressed(), ["quotes", "sources", "cues"]);
  await page.locator("[data-layer=tone]").click();
  await page.locator("[data-layer=cues]").click();
  await page.locator("#tab-checks").click();
  await page.reload();
  await shows(page, ARTICLE);
  assert.equal(await page.locator("#article .tag-term").count(), 1);
  assert.deepEqual(await pressed(), ["quotes", "sources", "tone"]);
  assert.equal(await page.locator("#tab-checks").getAttribute("aria-selected"), "true");
  // Another tab knows nothing of it.
  const other = await page.context().newPage();
  await other.goto(process.env.PULLQUOTE_URL);
  await ready(other);
  assert.ok(!(await text(other)).includes("depot"));
  await other.close();

  await page.locator("#to-several").click();
  await page.locator("#several-sample").click();
  await page.waitForSelector("#several[data-state=ready] .several-event");
  const names = await page.locator(".several-name").evaluateAll((all) => all.map(({ value }) => value));
  await page.locator(".several-name").first().fill("The Tarn Post");
  await page.locator(".several-name").first().press("Tab");
  await page.reload();
  await page.waitForSelector("#several[data-state=ready] .several-event");
  const again = await page.locator(".several-name").evaluateAll((all) => all.map(({ value }) => value));
  assert.deepEqual(again.sort(), ["The Tarn Post", ...names.slice(1)].sort());
  // Removing all can be taken back.
  await page.locator("#several-clear").click();
  assert.equal(await page.locator(".several-name").count(), 0);
  await page.locator("#notice button", { hasText: "Bring back" }).click();
  assert.equal(await page.locator(".several-name").count(), names.length);
  await page.goBack();
  await shows(page, ARTICLE);

  // Switched off by one click, and forgotten.
  await page.locator("#session-switch").click();
  assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage)), ["pullquote-tab-off"]);
  page.on("dialog", (dialog) => dialog.accept());
  await page.reload();
  await ready(page);
  assert.ok(!(await text(page)).includes("depot"));
  assert.match(await page.locator("#session").innerText(), /Not kept/);
  assert.deepEqual(problems, []);
  await close();
});

test("a tab whose process crashed comes back with its work", async () => {
  const { page, problems, close } = await openPage();
  await pasteOnPage(page, ARTICLE);
  await shows(page, ARTICLE);
  await correct(page);
  // Nothing is kept at the last moment here: no page hears that its process dies.
  await page.waitForFunction(() => Object.values(sessionStorage).join("").includes('"kind":"term"'));
  const tab = await page.context().newCDPSession(page);
  const died = new Promise((done) => page.once("crash", done));
  tab.send("Page.crash").catch(() => {});
  await died;
  // The page of the tests is gone for good; the tab is loaded again, as by the browser's own button.
  await tab.send("Page.reload");
  const ask = async (what) => (await tab.send("Runtime.evaluate", { expression: what, returnByValue: true })).result.value;
  const until = async (what) => {
    while (!(await ask(what).catch(() => false))) await new Promise((done) => setTimeout(done, 100));
  };
  await until("!!document.querySelector('main[data-state=ready]') && !!document.querySelector('#article .tag')");
  assert.equal(await ask("document.querySelector('#text').value"), ARTICLE);
  assert.equal(await ask("document.querySelectorAll('#article .tag-term').length"), 1);
  assert.deepEqual(problems, []);
  await close();
});

test("where nothing can be kept the page says so, and the browser asks before it is left", async () => {
  const { page, close } = await openPage();
  await page.addInitScript(() => Object.defineProperty(globalThis, "sessionStorage", { get() { throw new DOMException("no", "SecurityError"); } }));
  await page.reload();
  await ready(page);
  assert.match(await page.locator("#session").innerText(), /lets the tab keep nothing/);
  const asked = [];
  page.on("dialog", (dialog) => (asked.push(dialog.type()), dialog.accept()));
  await page.reload();
  await ready(page);
  assert.deepEqual(asked, [], "there was nothing to lose");
  await page.locator("#text").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("“No,” said Ann Hale.");
  await page.reload();
  assert.deepEqual(asked, ["beforeunload"]);
  await close();
});

test("where the tab has no more room it says so, and that it keeps again once there is some", async () => {
  const { page, problems, close } = await openPage();
  await page.evaluate(() => {
    globalThis.kept = Storage.prototype.setItem;
    Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
  });
  await pasteOnPage(page, ARTICLE);
  await page.locator("#session", { hasText: T.session.full }).waitFor();
  await page.evaluate(() => (Storage.prototype.setItem = globalThis.kept));
  await pasteOnPage(page, OTHER);
  await page.locator("#session", { hasText: T.session.kept }).waitFor();
  assert.deepEqual(problems, []);
  await close();
});

test("back and forward shut what lies over the page, and go from view to view", async () => {
  const { page, problems, close } = await openPage({ viewport: { width: 390, height: 780 } });
  const shown = () => page.locator("main").first().getAttribute("data-show");
  await page.locator("[data-show=panel]").click();
  await page.locator("#how").click();
  await page.waitForSelector("#method[open]");
  await page.goBack();
  await page.waitForSelector("#method:not([open])", { state: "attached" });
  assert.equal(await shown(), "panel");
  await page.goBack();
  assert.equal(await shown(), "article");
  await page.goForward();
  assert.equal(await shown(), "panel");
  // Shut by hand, a dialog leaves no step behind.
  await page.locator("#how").click();
  await page.locator("#method-close").click();
  await page.waitForFunction(() => !history.state.pullquote.over);
  assert.equal(await shown(), "panel");
  await page.goBack();
  assert.equal(await shown(), "article");
  assert.deepEqual(problems, []);
  await close();
});

test("what is opened or chosen before the browser has gone back stays, and back leads on from it", async () => {
  const { page, problems, close } = await openPage({ viewport: { width: 390, height: 780 } });
  const shown = () => page.locator("main").first().getAttribute("data-show");
  // The browser takes its time: it goes back when the test lets it.
  await page.evaluate(() => {
    const back = history.back.bind(history);
    globalThis.asked = 0;
    history.back = () => (globalThis.asked += 1);
    globalThis.goBack = () => new Promise((gone) => {
      addEventListener("popstate", () => setTimeout(gone, 0), { once: true });
      back();
    });
  });
  const asked = () => page.evaluate(() => globalThis.asked);
  await page.locator("[data-show=panel]").click();
  await page.locator("#how").click();
  await page.locator("#method-close").click();
  await page.waitForFunction(() => globalThis.asked === 1);
  await page.locator("#how").click();
  await page.waitForSelector("#method[open]");
  await page.evaluate(() => globalThis.goBack());
  assert.equal(await page.locator("#method[open]").count(), 1);
  assert.equal(await shown(), "panel");
  await page.goBack();
  await page.waitForSelector("#method:not([open])", { state: "attached" });
  assert.equal(await shown(), "panel");
  // A view that is chosen then; and a dialog that is opened and shut again, which leaves no step.
  await page.locator("#how").click();
  await page.locator("#method-close").click();
  await page.waitForFunction(() => globalThis.asked === 2);
  await page.locator("#how").click();
  await page.locator("#method-close").click();
  await page.waitForSelector("#method:not([open])", { state: "attached" });
  await page.locator("[data-show=text]").click();
  await page.evaluate(() => globalThis.goBack());
  assert.equal(await asked(), 2);
  assert.equal(await shown(), "text");
  await page.goBack();
  assert.equal(await shown(), "panel");
  await page.goBack();
  assert.equal(await shown(), "article");
  assert.deepEqual(problems, []);
  await close();
});
