// A link that holds the result: made, opened, refused where it is broken or hostile; nothing that is open is lost, and nothing is sent.
import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateSync } from "node:zlib";
import { BadLink, pack, unpack } from "../../www/model/link.js";
import { blankPage, openPage, paste, useBrowser } from "./browser.mjs";

useBrowser();

const ARTICLE = "“We are closing the depot,” said Ann Hale.\n\nThe depot will be gone by Friday.";
const ready = (page) => page.waitForFunction(() => document.querySelector("main[data-state=ready]") && document.querySelector("#requests")?.textContent);
const raw = (bytes) => deflateSync(bytes, { level: 9 }).toString("base64url");
const text = (page) => page.locator("#text").inputValue();

async function copied(page) {
  await page.locator("#save").click();
  await page.locator("[data-save=copyLink]").click();
  await page.locator("#notice", { hasText: "Link copied" }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

test("a link is copied, and opens the text with its corrections and own words, with no word sent", async () => {
  const { page, problems, close } = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
  await paste(page, ARTICLE);
  await page.locator("#article .tag").first().click();
  await page.locator("#card [data-rename]").click();
  await page.locator("#card [data-rename-name]").fill("Anna Hale");
  await page.keyboard.press("Enter");
  await page.locator("#corrections").waitFor();
  await page.locator("#tab-words").click();
  await page.locator("#own-words summary").click();
  await page.locator("#own-text").fill("depot; 2.5");
  await page.locator("#own-use").click();
  const link = await copied(page);
  assert.match(link, /^http:\/\/127\.0\.0\.1:\d+\/#result=1,\d+\.\d+\.\d+,[\w-]+$/);
  assert.ok(link.length < 2000);
  await close();

  const other = await blankPage();
  const asked = [];
  other.page.on("request", (request) => asked.push(request.url()));
  await other.page.goto(link, { waitUntil: "commit" });
  await ready(other.page);
  await other.page.waitForFunction((wanted) => document.getElementById("text").value === wanted, ARTICLE);
  await other.page.locator("#notice", { hasText: /Opened from a link that Pullquote \d+\.\d+\.\d+ made\./ }).waitFor();
  assert.ok(!(await other.page.locator("#notice").innerText()).includes("otherwise"));
  await other.page.waitForFunction(() => document.querySelector("#article .tag")?.getAttribute("aria-label").includes("Anna Hale"));
  assert.equal(await other.page.locator("#own-text").inputValue(), "depot; 2.5");
  assert.match(await other.page.locator("#corrections").innerText(), /1 correction/);
  // The address says nothing of it any more, and a reload keeps what was opened.
  assert.ok(!other.page.url().includes("result="));
  assert.ok(asked.every((address) => !address.includes("result=")), "what stands behind the # goes nowhere");
  await other.page.reload();
  await ready(other.page);
  assert.equal(await text(other.page), ARTICLE);
  assert.deepEqual([...problems, ...other.problems], []);
  await other.close();
});

test("over work of one's own a link asks; that is kept, or comes back by undo; made by another version it says so", async () => {
  const { page, problems, close } = await openPage();
  const go = async (work, version = "0.0.1") => {
    const fragment = await pack({ corrections: [], ownWords: "", ...work }, version);
    await page.evaluate((hash) => (location.hash = hash), fragment);
  };
  const question = page.locator("#notice", { hasText: "A link brings another article" });
  // A sample is nobody's work.
  await go({ text: ARTICLE });
  await page.waitForFunction((wanted) => document.getElementById("text").value === wanted, ARTICLE);
  assert.match(await page.locator("#notice").innerText(), /link that Pullquote 0\.0\.1 made\. This is \d+\.\d+\.\d+, which may mark some things otherwise/);
  await go({ text: "“No,” said Bob Price." });
  await question.waitFor();
  assert.equal(await text(page), ARTICLE);
  await page.locator("#notice button", { hasText: "Keep mine" }).click();
  assert.equal(await text(page), ARTICLE);
  await go({ text: ARTICLE });
  await page.locator("#notice", { hasText: "leads to what shows already" }).waitFor();
  // From another view it leads to the article.
  await page.evaluate(() => (location.hash = "#check"));
  await page.waitForSelector("#checking:not([hidden])");
  await go({ text: "“No,” said Bob Price." });
  await question.waitFor();
  assert.ok(await page.locator("#checking").isHidden());
  await page.locator("#notice button", { hasText: "Open the link" }).click();
  await page.waitForFunction(() => document.getElementById("text").value.startsWith("“No,”"));
  await page.locator("#text-undo").click();
  assert.equal(await text(page), ARTICLE);
  assert.deepEqual(problems, []);
  await close();
});

test("a link that is broken, hostile or from the future is refused with what to do; what is open stays", async () => {
  const { page, problems, close } = await openPage();
  await paste(page, ARTICLE);
  const good = await pack({ text: "“No,” said Bob Price.", corrections: [], ownWords: "" }, "1.0.0");
  const half = good.slice(0, -9);
  const changed = good.slice(0, -8) + (good.at(-8) === "A" ? "B" : "A") + good.slice(-7);
  const broken = /This link is broken: .* Copy all of it once more\. Nothing here was changed\./;
  for (const [hash, says] of [
    [half, broken],
    [changed, broken],
    ["#result=", broken],
    ["#result=1,1.0.0,%%%", broken],
    [`#result=1,1.0.0,${raw("[1]")}`, broken],
    [`#result=1,1.0.0,${raw('{"text":7}')}`, broken],
    [`#result=1,1.0.0,${raw(Buffer.from([0x22, 0xff, 0x22]))}`, broken],
    [`#result=1,1.0.0,${raw(Buffer.alloc(60_000_000, 32))}`, /holds more than this page reads/],
    [`#result=2,9.0.0,${raw("{}")}`, /made by a newer Pullquote\. Reload the page/],
  ]) {
    await page.evaluate((to) => (location.hash = to), hash);
    await page.locator("#notice", { hasText: says }).waitFor();
    assert.equal(await text(page), ARTICLE);
    assert.ok(!page.url().includes("result"));
    await page.locator("#notice button").click();
  }
  // Rubbish in the corrections is left out, as in a file.
  const odd = await pack({ text: ARTICLE, corrections: [{ type: "speaker", quote: 7, to: 1 }, null, { type: "merge", from: "Ann Hale", into: "B" }], ownWords: "" }, "1.0.0");
  await page.evaluate((to) => (location.hash = to), odd);
  await page.locator("#notice button", { hasText: "Open the link" }).click();
  await page.locator("#corrections", { hasText: "1 correction" }).waitFor();
  assert.deepEqual(problems, []);
  await close();
});

test("a long link is warned of, and where the page cannot copy, the link is shown", async () => {
  const { page, problems, close } = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
  const noise = Array.from({ length: 900 }, (_, n) => `${(n * 7919) % 10007} ${String.fromCharCode(97 + (n % 26))}${(n * 31) % 97}`).join(" ");
  await paste(page, `${ARTICLE}\n\n${noise}.`);
  const link = await copied(page);
  assert.ok(link.length > 2000);
  assert.match(await page.locator("#notice").innerText(), /It has [\d,]+ characters: mail and chat programs may cut links over 2,000\./);
  await page.evaluate(() => (Clipboard.prototype.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"))));
  await page.locator("#save").click();
  await page.locator("[data-save=copyLink]").click();
  await page.locator("#copy-by-hand[open]").waitFor();
  assert.equal(await page.locator("#copy-words").inputValue(), link);
  assert.deepEqual(problems, []);
  await close();
});

test("what is packed is unpacked to the letter; a bomb is given up while it grows", async () => {
  const work = { text: "“Ünïcode 😀”\r\n\u2028</script>\0", corrections: [{ type: "merge", from: "A", into: "B" }], ownWords: "a; 1" };
  const fragment = await pack(work, "1.2.3-rc.1");
  assert.match(fragment, /^#result=1,1\.2\.3-rc\.1,[\w-]+$/);
  assert.deepEqual(await unpack(fragment), { ...work, version: "1.2.3-rc.1" });
  const big = { text: "a b ".repeat(500_000), corrections: [], ownWords: "" };
  assert.equal((await unpack(await pack(big, "1.0.0"))).text, big.text);
  const is = (code) => (error) => error instanceof BadLink && error.code === code;
  const bomb = `#result=1,1.0.0,${raw(Buffer.alloc(1_000_000_000, 32))}`;
  assert.ok(bomb.length < 2_000_000);
  const began = performance.now();
  await assert.rejects(unpack(bomb), is("bomb"));
  assert.ok(performance.now() - began < 2000, `${performance.now() - began} ms`);
  await assert.rejects(unpack(`#result=1,1.0.0,${"A".repeat(3_000_000)}`), is("bomb"));
  // Of a link that is cut anywhere, or has one letter changed, nothing is taken for the text.
  for (let cut = 1; cut < fragment.length; cut += 1) await assert.rejects(unpack(fragment.slice(0, -cut)), BadLink, `cut at ${cut}`);
  const from = fragment.lastIndexOf(",") + 1;
  for (let at = from; at < fragment.length; at += 1) {
    const other = fragment.slice(0, at) + (fragment[at] === "A" ? "B" : "A") + fragment.slice(at + 1);
    const read = await unpack(other).catch((error) => (assert.ok(error instanceof BadLink), null));
    // The last letter has bits that say nothing.
    if (read) assert.deepEqual(read, { ...work, version: "1.2.3-rc.1" });
  }
});
