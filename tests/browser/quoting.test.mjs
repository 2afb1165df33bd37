// "Copy as": a quotation, or all of a voice, with who said it; escaped rightly in every way; what cannot be copied is shown.
import assert from "node:assert/strict";
import { test } from "node:test";
import { NAMES, quoted } from "../../www/export/quote.js";
import { openPage, paste, useBrowser } from "./browser.mjs";

useBrowser();

const ARTICLE = "Depot to close\n\n“We are closing the depot,” said Ann Hale.\n\n“It is a bad day,” Hale said.\n\n“They promised us ten years,” said Bob Price.";
const letter = (page, words) => page.locator("#article .block", { hasText: words }).locator(".tag").first();

test("a quotation is copied from its card, and all of a voice from its row; both are loaded on use", async () => {
  const { page, requests, problems, close } = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
  await paste(page, ARTICLE);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  assert.ok(!requests.some((address) => /quoting|copying/.test(address)));
  await letter(page, "closing the depot").click();
  const button = page.locator("#card [data-copy]");
  await button.click();
  await page.locator("#card .copy-as").waitFor();
  assert.equal(await button.getAttribute("aria-expanded"), "true");
  assert.ok(await page.locator("#card [data-copy-as=plain]").evaluate((first) => first === document.activeElement));
  await page.keyboard.press("Enter");
  await page.locator(".copy-as", { hasText: "Copied as Plain." }).waitFor();
  assert.equal(await clipboard(), "“We are closing the depot,” — Ann Hale, in “Depot to close”");
  await page.locator("#card [data-copy-as=html]").click();
  await page.locator(".copy-as", { hasText: "Copied as HTML." }).waitFor();
  assert.match(await clipboard(), /^<blockquote>\n {2}<p>“We are closing the depot,”<\/p>\n {2}<footer>— Ann Hale, in <cite>Depot to close<\/cite><\/footer>\n<\/blockquote>$/);
  const kinds = await page.evaluate(async () => (await navigator.clipboard.read())[0].types);
  assert.deepEqual(kinds.sort(), ["text/html", "text/plain"]);
  await button.click();
  await page.locator("#card .copy-as").waitFor({ state: "detached" });
  await page.keyboard.press("Escape");

  await page.locator("#tab-voices").click();
  const row = page.locator(".voice", { hasText: "Ann Hale" });
  await row.locator(".voice-line").click();
  await row.locator("[data-copy]").click();
  await row.locator("[data-copy-as=footnote]").click();
  await page.locator(".copy-as", { hasText: "Copied as Footnote." }).waitFor();
  assert.equal(await clipboard(), "“We are closing the depot,”¹\n“It is a bad day,”²\n\n¹ Ann Hale, in “Depot to close”, paragraph 2.\n² Ann Hale, in “Depot to close”, paragraph 3.");
  await row.locator("[data-copy-as=jsonld]").click();
  await page.locator(".copy-as", { hasText: "Copied as JSON-LD." }).waitFor();
  const data = JSON.parse(await clipboard());
  assert.equal(data["@context"], "https://schema.org");
  assert.deepEqual(data["@graph"].map(({ "@type": type, text, creator }) => [type, text, creator]), [["Quotation", "We are closing the depot,", { "@type": "Person", name: "Ann Hale" }], ["Quotation", "It is a bad day,", { "@type": "Person", name: "Ann Hale" }]]);
  assert.deepEqual(problems, []);
  await close();
});

test("where the browser does not let the page copy, the words are shown, selected", async () => {
  const { page, problems, close } = await openPage();
  await page.evaluate(() => {
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    Clipboard.prototype.write = Clipboard.prototype.writeText;
  });
  await paste(page, ARTICLE);
  await letter(page, "closing the depot").click();
  await page.locator("#card [data-copy]").click();
  for (const way of ["markdown", "html"]) {
    await page.locator(`#card [data-copy-as=${way}]`).click();
    await page.locator("#copy-by-hand[open]").waitFor();
    const area = page.locator("#copy-words");
    assert.match(await area.inputValue(), /We are closing the depot/);
    assert.ok(await area.evaluate((field) => field === document.activeElement && field.selectionEnd === field.value.length && field.selectionStart === 0));
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => !document.querySelector("#copy-by-hand"));
  }
  assert.deepEqual(problems, []);
  await close();
});

/** A view of one quotation. */
function one({ words = "No", kind = "direct", modality = "asserted", unsure = false, speaker = { name: "Ann Hale", kind: "person" }, headline = "Depot" } = {}) {
  const text = `${headline}\n${words}`;
  const paragraphs = [{ start: 0, end: headline.length, kind: "headline" }, { start: headline.length + 1, end: text.length, kind: "body" }];
  const quote = { start: headline.length + 1, end: text.length, kind, modality, speaker: speaker && 0 };
  return [{ text, analysis: { paragraphs, speakers: speaker ? [speaker] : [] } }, { quote, words, unsure }];
}
const copied = (way, options) => {
  const [view, item] = one(options);
  return quoted(view, [item], way).words;
};

test("words that look like code are words in every way", () => {
  const hostile = { words: "</script><img src=x onerror=alert(1)> & *bold* [a](b) # `c`", speaker: { name: "<b>Ann</b> *Hale* & \"Co\"", kind: "organisation" }, headline: "</cite><script>alert(1)</script>" };
  assert.deepEqual(NAMES, ["plain", "markdown", "html", "footnote", "jsonld"]);
  const html = copied("html", hostile);
  assert.deepEqual(html.match(/<\/?\w+/g), ["<blockquote", "<p", "</p", "<footer", "<cite", "</cite", "</footer", "</blockquote"]);
  assert.match(html, /&lt;\/script&gt;&lt;img src=x onerror=alert\(1\)&gt; &amp; \*bold\*/);
  const markdown = copied("markdown", hostile);
  assert.ok(!/(?<!\\)[<*[\]`#](?!\\|\/?$)/.test(markdown.replace(/— .*, in \*(.*)\*/, "$1")), markdown);
  assert.equal(markdown.split("\n").every((line) => line.startsWith(">")), true);
  const jsonld = copied("jsonld", hostile);
  assert.ok(!jsonld.includes("<"));
  assert.deepEqual(JSON.parse(jsonld).creator, { "@type": "Organization", name: hostile.speaker.name });
  assert.equal(JSON.parse(jsonld).text, hostile.words);
  // What `fill` fills in is not filled in once more.
  assert.match(copied("plain", { headline: "{name} and {note}" }), /Ann Hale, in “\{name\} and \{note\}”/);
});

test("what the words lose without their place is said with them", () => {
  assert.match(copied("plain", { kind: "indirect", words: "it was over" }), /^it was over — Ann Hale, in “Depot” \(reported, not word for word\)$/);
  assert.match(copied("html", { modality: "denied" }), /\(denied by the speaker\)/);
  assert.match(copied("markdown", { unsure: true }), /\\?\(?speaker to be checked/);
  assert.match(copied("footnote", { speaker: null }), /¹ speaker not named, in “Depot”, paragraph 2\.$/);
  const denied = JSON.parse(copied("jsonld", { modality: "denied" }));
  assert.ok(!("creator" in denied), "words that she denies are not hers");
  assert.equal(denied.disambiguatingDescription, "Ann Hale: denied by the speaker");
  assert.ok(!("creator" in JSON.parse(copied("jsonld", { speaker: null }))));
});
