// Firefox and WebKit: the way through the page once, and the golden set. `cargo xtask test browsers` says where the browsers and the page are.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { docx } from "../browser/archive.mjs";
import { firefox, webkit } from "./client.mjs";

const { PULLQUOTE_URL: url, PULLQUOTE_FIREFOX, PULLQUOTE_WEBKIT } = process.env;
const folder = new URL("../golden/", import.meta.url);
const golden = readdirSync(folder).filter((name) => name.endsWith(".txt")).map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8"), result: JSON.parse(readFileSync(new URL(name.replace(/txt$/, "json"), folder), "utf8")) }));

const ARTICLE = "“We are closing the depot,” said Ann Hale.\n\n“They promised us ten years,” said Bob Price.\n\nThe lorries left on Tuesday.";
const LINES = ["“The boat is old,” said Cara Dunn.", "She left."];
const HTML = `<style>p{}</style><body onload="document.title='ran'"><p style="color:red">“The boat is <b>old</b>,” said Cara Dunn.<p>She left.<script>document.title='ran'</script>`;

const browsers = [];
if (PULLQUOTE_FIREFOX) browsers.push(["Firefox", () => firefox(PULLQUOTE_FIREFOX)]);
if (PULLQUOTE_WEBKIT) browsers.push(["WebKit", () => webkit(...PULLQUOTE_WEBKIT.split("\n"))]);

for (const [name, open] of browsers) {
  describe(name, () => {
    /** @type {Awaited<ReturnType<typeof firefox>>} */
    let page;
    const ready = () => page.wait(() => document.querySelector("main").dataset.state === "ready" && !!document.querySelector("#article .tag"));
    const status = () => page.run(() => document.querySelector("#status").textContent);
    const says = (words) => page.wait((wanted) => document.querySelector("#status").textContent.startsWith(wanted), words);
    const give = (file, bytes) =>
      page.run((called, base64) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], called));
        const input = document.querySelector("#file");
        input.files = data.files;
        input.dispatchEvent(new Event("change"));
      }, file, Buffer.from(bytes).toString("base64"));

    before(async () => {
      page = await open();
      await page.go(url);
      await ready();
    });
    after(() => page?.close());

    test(`${name}: paste by keyboard, card, correction, undo, save, open again, draft`, async () => {
      await page.run((text) => {
        const area = document.querySelector("#text");
        area.value = text;
        area.dispatchEvent(new Event("input"));
        area.focus();
      }, ARTICLE);
      await page.press("Control+a", "Control+x");
      await page.wait(() => document.querySelector("main").dataset.state === "empty");
      await page.press("Control+v");
      await page.wait((text) => document.querySelector("#text").value === text, ARTICLE);
      await says("2 quotations, 2 speakers");

      await page.click("#article .tag");
      await page.wait(() => document.querySelector("#card").matches(":popover-open") && /Ann Hale/.test(document.querySelector("#card").textContent));
      assert.ok(await page.run(() => !!document.querySelector('#panel-quotations [aria-current="true"]')));
      await page.run(() => document.querySelector("#article .tag").focus());
      await page.press("ArrowRight");
      assert.match(await page.run(() => document.activeElement.getAttribute("aria-label")), /Bob Price/);
      await page.press("Enter");
      assert.ok(await page.run(() => document.activeElement.closest("#card") !== null), "Enter goes into the card");
      await page.click("#card .correct summary");
      await page.click("#card [data-correct=term]");
      await says("1 quotation, 1 speaker");
      await page.click("#undo");
      await says("2 quotations, 2 speakers");
      await page.click("#redo");
      await says("1 quotation, 1 speaker");

      const saved = await page.run(async () => {
        const { createObjectURL } = URL;
        const { click } = HTMLAnchorElement.prototype;
        let made;
        URL.createObjectURL = (blob) => ((made = blob), createObjectURL.call(URL, blob));
        // The file is read here, not handed to the browser.
        HTMLAnchorElement.prototype.click = () => {};
        try {
          document.querySelector("[data-save=report]").click();
          // What makes it is there, but is asked for by a promise.
          for (let turns = 0; !made && turns < 1000; turns += 1) await new Promise((done) => setTimeout(done, 10));
          return await made.text();
        } finally {
          URL.createObjectURL = createObjectURL;
          HTMLAnchorElement.prototype.click = click;
        }
      });
      await page.click("#keep-draft");
      await page.wait(() => localStorage.length === 1);
      await page.go(url);
      await ready();
      await says("1 quotation, 1 speaker");
      assert.equal(await page.run(() => document.querySelector("#text").value), ARTICLE);
      await page.click("#forget-draft");
      await page.click("#clear");
      await page.wait(() => document.querySelector("main").dataset.state === "empty");
      await give("report.html", saved);
      await says("1 quotation, 1 speaker");
      assert.equal(await page.run(() => localStorage.length), 0);
    });

    test(`${name}: a Word document and a web page come in as text, and nothing of them runs`, async () => {
      for (const [file, bytes] of [["boat.docx", docx(LINES)], ["boat.html", HTML]]) {
        await page.run(() => document.querySelector("#clear").click());
        await give(file, bytes);
        await page.wait((words) => document.querySelector("#text").value === words, LINES.join("\n\n"));
        await says("1 quotation, 1 speaker");
      }
      assert.equal(await page.run(() => document.title), "Pullquote");
      const asked = await page.run(() => performance.getEntriesByType("resource").map(({ name: address }) => address));
      assert.deepEqual(asked.filter((address) => /^https?:/.test(address) && !address.startsWith(location(url))), []);
    });

    test(`${name}: the golden set gives the golden results, byte for byte`, async () => {
      // Beside the page: in it, nothing can be fetched any more.
      await page.go(`${url}types.d.ts`);
      const found = await page.run(async (texts) => {
        const { analyze, init } = await import("/pullquote.js");
        await init();
        return texts.map((text) => JSON.stringify({ ...analyze(text), lexicon: "(any)" }));
      }, golden.map(({ text }) => text));
      assert.ok(golden.length >= 6);
      // `lexicon` keeps its place among the fields, since it is set to what it has already.
      golden.forEach(({ name: article, result }, index) => assert.equal(found[index], JSON.stringify(result), article));
    });
  });
}

/** @param {string} address */
const location = (address) => new URL(address).origin;
