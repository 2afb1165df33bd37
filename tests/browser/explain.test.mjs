// Why a quotation has its speaker: the card's "Why?", the runner-up, the report of a wrong speaker, and the view of every step.
import assert from "node:assert/strict";
import { test } from "node:test";
import { S } from "../../www/explain/strings.js";
import { SAMPLE } from "../../www/sample.js";
import { T } from "../../www/strings.js";
import { openPage, paste, useBrowser } from "./browser.mjs";

useBrowser();

/** Two women whom "she" could mean: the engine says one, and the other as the next best. */
const TWO = "Ann Hale runs the library. Jane Moss runs the school.\n\nThe council votes on Monday.\n\n“There is no money,” she said.\n\n“It is a bad plan,” said Maria Lopez.";

/** Opens the card of the quotation with these words. @param {import("playwright-core").Page} page @param {string} words */
async function card(page, words) {
  // A card that is open may lie over the letter.
  if (await page.locator("#card:popover-open").count()) await page.keyboard.press("Escape");
  const number = await page.locator("#article .seg[data-quote]", { hasText: words }).first().getAttribute("data-quote");
  await page.locator(`#article .tag[data-quote="${number}"]`).click();
  await page.waitForSelector("#card:popover-open");
}

/** Opens its explanation. @param {import("playwright-core").Page} page @param {string} words */
async function whyOf(page, words) {
  await card(page, words);
  await page.click("#card [data-why]");
  await page.waitForSelector("#why-answer");
}

/** Where the page may load parts of its own from. @param {string[]} requests */
const foreign = (requests) => requests.filter((url) => !url.startsWith(process.env.PULLQUOTE_URL) && !url.startsWith("blob:"));

test("“Why?” tells what was offered, what decided, and whom a pronoun could mean; the focus returns", async () => {
  const { page, requests, problems, close } = await openPage();
  await whyOf(page, "They call it a");
  assert.match(await page.locator("#why-title").innerText(), /Why Tom Okafor\?/);
  assert.match(await page.locator(".why-words").innerText(), /They call it a perfect storm/);
  assert.match(await page.locator("#why-answer").innerText(), /Tom Okafor\. .* sure\./);
  const offered = page.locator("#why .why-table").first();
  assert.deepEqual(await offered.locator("th").allInnerTexts(), Object.values(S.why.columns));
  assert.match(await offered.locator("tbody tr").first().innerText(), /chosen[\s\S]*“said”[\s\S]*“he”/);
  const scores = (await offered.locator("tbody .number").allInnerTexts()).map((words) => Number(words.replace("−", "-")));
  assert.ok(scores.length > 0 && scores.every((score, index) => index === 0 || score <= scores[index - 1]), String(scores));
  const people = page.locator("#why .why-table").nth(1);
  assert.match(await people.locator("tbody tr", { hasText: S.why.chosen }).innerText(), /Tom Okafor/);
  // The engine that is shipped and the one that explains say the same.
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => !document.querySelector("#why"));
  assert.equal(await page.evaluate(() => document.activeElement.className.includes("tag")), true);
  assert.equal(await page.locator("#card:popover-open").count(), 0);
  assert.deepEqual(foreign(requests), []);
  // Once more: nothing is loaded twice.
  requests.length = 0;
  await whyOf(page, "Nobody asked us");
  assert.match(await page.locator("#why-title").innerText(), /Why .*\?/);
  assert.deepEqual(requests.filter((url) => !url.startsWith("blob:")), []);
  await page.goBack();
  await page.waitForFunction(() => !document.querySelector("#why"));
  assert.deepEqual(problems, []);
  await close();
});

test("every quotation of the sample has an explanation that agrees with its card", async () => {
  const { page, problems, close } = await openPage();
  const tags = await page.locator("#article .tag").evaluateAll((all) => [...new Set(all.map((tag) => tag.dataset.quote))]);
  assert.ok(tags.length > 10);
  // All in the page: the tests above press as people do.
  const found = await page.evaluate(async ([numbers, label]) => {
    const until = async (there) => {
      for (;;) {
        const found = there();
        if (found) return found;
        await new Promise((done) => setTimeout(done, 0));
      }
    };
    const all = [];
    for (const number of numbers) {
      document.querySelector(`#article .tag[data-quote="${number}"]`).click();
      const card = await until(() => document.querySelector("#card:popover-open"));
      const rule = [...card.querySelectorAll("dt")].find((dt) => dt.textContent === label)?.nextElementSibling.textContent;
      const name = card.querySelector(".card-name").textContent;
      card.querySelector("[data-why]").click();
      all.push({ name, rule, answer: (await until(() => document.querySelector("#why-answer"))).innerText });
      document.querySelector("#why-close").click();
      await until(() => !document.querySelector("#why"));
    }
    return all;
  }, [tags, T.card.rule]);
  assert.equal(found.length, tags.length);
  for (const { name, rule, answer } of found) {
    assert.ok(rule && answer.includes(rule), `${answer} | ${rule}`);
    if (!answer.includes(name)) assert.match(answer, /title in marks|term in marks|Nobody|nobody/, name);
  }
  assert.deepEqual(problems, []);
  await close();
});

test("what was put right by hand is explained as the engine had it", async () => {
  const { page, problems, close } = await openPage();
  await paste(page, TWO);
  await card(page, "It is a");
  await page.locator("#card .correct summary").click();
  await page.locator("#card select[data-correct=speaker]").selectOption("-");
  await page.locator("#card [data-correct=apply]").click();
  await page.waitForFunction(() => document.querySelector("#corrections"));
  await whyOf(page, "It is a");
  assert.equal(await page.locator("#why-title").innerText(), S.why.titleNobody);
  assert.equal(await page.locator("#why .card-note").innerText(), S.why.byHand);
  assert.match(await page.locator("#why-answer").innerText(), /Maria Lopez/);
  assert.deepEqual(problems, []);
  await close();
});

test("where little tells two apart the card offers the other: one press, and undo takes it back", async () => {
  const { page, problems, close } = await openPage();
  await paste(page, TWO);
  await card(page, "There is no money");
  const name = page.locator("#card .card-name");
  const [first, other] = [await name.innerText(), (await page.locator("#card .card-or span").innerText()).match(/^Or (.+)\?$/)[1]];
  assert.deepEqual([first, other].sort(), ["Ann Hale", "Jane Moss"]);
  await page.locator("#card [data-runner-up]").click();
  await page.waitForFunction(() => document.querySelector("#corrections"));
  await card(page, "There is no money");
  assert.equal(await name.innerText(), other);
  assert.equal(await page.locator("#card [data-runner-up]").count(), 0, "what was set by hand has no runner-up");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await card(page, "There is no money");
  assert.equal(await name.innerText(), first);
  assert.equal(await page.locator("#card [data-runner-up]").count(), 1);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Shift+z");
  await card(page, "There is no money");
  assert.equal(await name.innerText(), other);
  // A quotation that leaves no doubt offers nobody else.
  await card(page, "It is a");
  assert.equal(await page.locator("#card [data-runner-up]").count(), 0);
  assert.deepEqual(problems, []);
  await close();
});

test("a wrong speaker is reported by a text that the visitor sees, may change, and copies; nothing is sent", async () => {
  const { page, requests, problems, close } = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
  await card(page, "They call it a");
  await page.click("#card [data-report]");
  await page.waitForFunction(() => document.querySelector("#report-text")?.value);
  const text = await page.locator("#report-text").inputValue();
  for (const part of [/^A wrong speaker \(Pullquote \d/, /Text: .*“They call it a perfect storm,” he said\. “I call it/, /Quotation: “They call it a perfect storm,”/, /Pullquote says: Tom Okafor \(rule [a-z-]+, \d+% sure\)/, /Right would be: please fill in/, /offered, the best first\n +-?\d+ +[a-z-]+ +said -> he +\(right \d+%\)/, /whom the pronoun could mean, the likeliest first\n +-?\d+ +Tom Okafor/]) assert.match(text, part);
  assert.ok(text.includes(SAMPLE.match(/Tom Okafor, regional [^.]+\./)[0]), "the sentence before stands in it");
  assert.ok(text.length < 4000);
  await page.locator("#report-text").fill(text.replace("please fill in", "Helen Marsh"));
  await page.click("#report-copy");
  await page.waitForFunction((words) => document.querySelector("#report-told").textContent === words, S.report.copied);
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /Right would be: Helen Marsh/);
  await page.click("#report-close");
  await page.waitForFunction(() => !document.querySelector("#report"));
  assert.equal(await page.evaluate(() => document.activeElement.className.includes("tag")), true);
  // From the explanation, in the same dialog; and with what the visitor had put right in it.
  await card(page, "They call it a");
  await page.locator("#card .correct summary").click();
  await page.locator("#card select[data-correct=speaker]").selectOption({ label: await page.locator("#card select[data-correct=speaker] option", { hasText: /Priya Nair$/ }).innerText() });
  await page.locator("#card [data-correct=apply]").click();
  await whyOf(page, "They call it a");
  await page.click("#why-report");
  await page.waitForFunction(() => document.querySelector("#report-text")?.value.includes("Right would be: Priya Nair"));
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => !document.querySelector("#report"));
  assert.deepEqual(foreign(requests), []);
  assert.deepEqual(problems, []);
  await close();
});

test("where copying is forbidden the report is selected, and says how to copy it", async () => {
  const { page, problems, close } = await openPage();
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await card(page, "They call it a");
  await page.click("#card [data-report]");
  await page.waitForSelector("#report-copy:enabled");
  await page.click("#report-copy");
  await page.waitForFunction((words) => document.querySelector("#report-told").textContent === words, S.report.refused);
  assert.ok(await page.locator("#report-text").evaluate((area) => area.selectionStart === 0 && area.selectionEnd === area.value.length));
  assert.deepEqual(problems, []);
  await close();
});

test("a part that explains does not come: the page says so, and has it after a reload", async () => {
  const { page, close } = await openPage();
  await page.route("**/explain/report.js", (route) => route.abort());
  await card(page, "They call it a");
  await page.click("#card [data-report]");
  await page.waitForSelector("#notice:not([hidden])");
  assert.ok((await page.locator("#notice").innerText()).startsWith(T.card.partFailed.split(" (")[0]));
  await page.unroute("**/explain/report.js");
  await page.route("**/compare_code.js", (route) => route.abort());
  await page.reload();
  await page.waitForSelector("#article .tag");
  await card(page, "They call it a");
  await page.click("#card [data-report]");
  await page.waitForFunction((words) => document.querySelector("#report-told")?.textContent.startsWith(words), S.why.failed.split(" (")[0]);
  assert.ok(await page.locator("#report-copy").isDisabled());
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => !document.querySelector("#report"));
  await card(page, "They call it a");
  await page.click("#card [data-why]");
  await page.waitForSelector("#why-failed");
  assert.ok((await page.locator("#why-failed").innerText()).startsWith(S.why.failed.split(" (")[0]));
  await page.unroute("**/compare_code.js");
  await page.reload();
  await page.waitForSelector("#article .tag");
  await whyOf(page, "They call it a");
  await close();
});

test("every step: the panes follow the caret and every edit, with the time that it took, and no request", async () => {
  const { page, requests, problems, close } = await openPage();
  await whyOf(page, "They call it a");
  await page.click("#why-all");
  await page.waitForSelector("#explain-answer");
  const pane = (name) => page.locator(`#explain-${name}`);
  assert.match(await page.locator("#explain-status").innerText(), /^Analysed in \d+\.\d ms on this device: \d+ quotations and reports, \d+ speakers\.$/);
  assert.equal(await page.locator("#explain-requests").innerText(), "0 requests");
  assert.match(await pane("answer").innerText(), /Tom Okafor/);
  assert.match(await pane("tokens").innerText(), /call\s+finite verb/);
  assert.match(await pane("clauses").innerText(), /he\s+said/);
  assert.match(await pane("people").innerText(), /Helen Marsh\s+person/);
  assert.match(await pane("candidates").innerText(), /“said”/);
  assert.match(await pane("result").locator("[aria-pressed=true]").innerText(), /They call it/);
  // Another quotation of the paragraph.
  await pane("result").locator("button", { hasText: "I call it" }).click();
  await page.waitForFunction(() => document.querySelector("#explain-candidates .explain-of").textContent.includes("I call it"));
  // An edit is followed, here and in the article.
  requests.length = 0;
  const area = page.locator("#explain-text");
  await area.focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText("“We are closing,” said Ann Hale. ");
  await page.waitForFunction(() => document.querySelector("#explain-answer")?.textContent.includes("Ann Hale"));
  await page.keyboard.type("“No,” said Tom Reed.");
  await page.waitForFunction(() => document.querySelector("#explain-answer")?.textContent.includes("Tom Reed"));
  assert.match(await page.locator("#explain-status").innerText(), /2 quotations and reports, 2 speakers/);
  assert.equal(await page.locator("#text").inputValue(), "“We are closing,” said Ann Hale. “No,” said Tom Reed.");
  // The caret alone.
  await page.keyboard.press("Control+Home");
  await page.waitForFunction(() => document.querySelector("#explain-answer")?.textContent.includes("Ann Hale"));
  // One history.
  await page.keyboard.press("Control+z");
  await page.waitForFunction(() => !document.querySelector("#explain-text").value.includes("Tom Reed"));
  assert.equal(await page.locator("#text").inputValue(), await area.inputValue());
  await area.fill("");
  await page.waitForFunction((words) => document.querySelector("#explain-tokens").innerText.includes(words), S.steps.empty);
  assert.deepEqual(requests, []);
  assert.equal(await page.locator("#explain-requests").innerText(), "0 requests");
  await area.fill("“We are closing,” said Ann Hale.");
  await page.click("#to-explain");
  await page.waitForFunction(() => document.querySelector("#article .tag"));
  assert.equal(await page.locator("#to-explain").isVisible(), false);
  assert.match(await page.locator("#article").innerText(), /We are closing/);
  assert.deepEqual(problems, []);
  await close();
});

test("every step of a long text: the part around the caret, and nothing waits", async () => {
  const { page, problems, close } = await openPage();
  const text = Array.from({ length: 900 }, (_, n) => `“We are closing depot ${n},” said Ann Hale.`).join("\n\n");
  await paste(page, text);
  await page.evaluate(() => (location.hash = "#explain"));
  await page.waitForSelector("#explain-answer");
  assert.ok((await page.locator("#explain-status").innerText()).includes(S.steps.held));
  assert.ok(await page.locator("#explain-text").evaluate((area) => area.readOnly && area.value.length <= 6000));
  assert.match(await page.locator("#explain-status").innerText(), /900 quotations/);
  assert.deepEqual(problems, []);
  await close();
});
