// Files of every kind coming in: read where they can be, refused with a reason and a way on where they cannot, and never run.
import assert from "node:assert/strict";
import { test } from "node:test";
import { NotAnArchive, TooMuch, unzip } from "../../www/files/unzip.js";
import { docx, zip } from "./archive.mjs";
import { openPage, paste, useBrowser } from "./browser.mjs";

useBrowser();

const BEFORE = "“We are closing the depot,” said Ann Hale.";
const SAID = ["Ferry to stop in May", "“The boat is thirty years old,” said Cara Dunn, the harbour master. “It will not sail another winter.”", "Dunn denied that anybody had been told to keep quiet about the engine, and the council said that it would look for another vessel before the summer came."];
const bytesOf = (bytes) => new Uint8Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));

/** A saved web page with the article among what stands around it. */
const PAGE = `<!doctype html><html><head><title>Ferry to stop in May | The Tarn Post</title><meta charset="utf-8"><style>p{color:red}</style>
<script>document.title = "ran"; fetch("/ran")</script></head><body onload="document.title='ran'">
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav><div class="ad" style="color:red">Buy a lawnmower today</div>
<main><article><h1>Ferry to stop in May</h1>${[...SAID.slice(1), ...SAID.slice(1)].map((words) => `<p>${words}<img src="/track.png" onerror="document.title='ran'"></p>`).join("")}
<p>The crossing carries some four hundred people a day, <q>rain or shine</q>, as its timetable has it.<script>document.title = "ran"</script></p></article></main>
<aside><h2>Most read</h2><p>Ten dogs that look like bread</p></aside><footer>Cookies and terms</footer></body></html>`;

/** Gives files to the page and waits for what it says, or for the text. */
async function give(page, name, bytes, mimeType = "application/octet-stream") {
  await page.locator("#file").setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}
const text = (page) => page.locator("#text").inputValue();
const holds = (page, words) => page.waitForFunction((w) => document.querySelector("#text").value.includes(w), words);
const says = (page, pattern) => page.waitForFunction(([source, flags]) => new RegExp(source, flags).test(document.querySelector("#notice").textContent), [pattern.source, pattern.flags]);

test("a saved page gives its article, a Word document its paragraphs; nothing in them runs, and only the page's own readers are fetched", async () => {
  const { page, requests, problems, close } = await openPage();
  await paste(page, BEFORE);
  await give(page, "ferry.html", Buffer.from(PAGE), "text/html");
  await holds(page, "harbour master");
  const found = await text(page);
  assert.match(found, /^Ferry to stop in May/);
  assert.match(found, /another winter\.”\n\nDunn denied/, "paragraphs stay");
  assert.match(found, /“rain or shine”/, "marks that a browser shows are kept");
  for (const left of ["lawnmower", "Sport", "dogs", "Cookies", "ran"]) assert.ok(!found.includes(left), `${left} was left in`);
  await says(page, /article was found in “ferry\.html”/);

  await give(page, "ferry.docx", docx(SAID, { "word/media/big.bin": Buffer.alloc(30_000_000) }));
  await page.waitForFunction((words) => document.querySelector("#text").value === words, SAID.join("\n\n"));
  assert.ok(await page.locator("#notice").isHidden(), "nothing is left to say");

  // The old code page, named by the page itself.
  await give(page, "old.htm", Buffer.concat([Buffer.from("<meta charset=windows-1252><p>"), Buffer.from([0x93]), Buffer.from("Enough,"), Buffer.from([0x94]), Buffer.from(" said Dee Moss.<p>It rained.")]));
  await page.waitForFunction(() => document.querySelector("#text").value === "“Enough,” said Dee Moss.\n\nIt rained.");
  // No article in it: all of its words.
  await give(page, "list.html", '<ul><li><a href="/a">Tides today</a></li><li><a href="/b">Boats today</a></li></ul><p hidden>Not shown</p>');
  await page.waitForFunction(() => document.querySelector("#text").value === "Tides today\n\nBoats today");
  await give(page, "menu.html", '<nav><ul><li><a href="/a">Tides</a></li><li><a href="/b">Boats</a></li></ul></nav>');
  await page.waitForFunction(() => document.querySelector("#text").value === "Tides\n\nBoats");
  await says(page, /No article could be made out in “menu\.html”/);

  const asked = requests.filter((address) => !address.startsWith("blob:")).map((address) => new URL(address));
  assert.ok(asked.every(({ origin, pathname }) => origin === new URL(page.url()).origin && /^\/(files|vendor|model|export)\//.test(pathname)), asked.join());
  assert.equal(new Set(asked.map(({ pathname }) => pathname)).size, asked.length, "each once");
  assert.equal(await page.title(), "Pullquote");
  assert.deepEqual(problems, []);
  await close();
});

test("what cannot be read says why and what to do, and changes nothing", async () => {
  const { page, problems, close } = await openPage();
  await paste(page, BEFORE);
  const whole = docx(SAID);
  for (const [name, bytes, why] of [
    ["photo.jpg", [0xff, 0xd8, 0xff], /kind that the page does not read/],
    ["paper.pdf", "%PDF-1.7", /PDF.*paste/],
    ["old.doc", [0xd0, 0xcf], /Save it as \.docx/],
    ["minutes.odt", "PK", /OpenDocument.*Save it as \.docx/],
    ["notes.rtf", "{\\rtf1", /rich text file.*\.docx or \.txt/],
    ["draft.pages", "PK", /Export it to Word/],
    ["page.mhtml", "MIME-Version: 1.0", /web archive.*HTML only/],
    ["page.mht", "MIME-Version: 1.0", /web archive.*HTML only/],
    ["page.webarchive", "bplist00", /web archive.*Page source/],
    ["blob.txt", [0x61, 0, 0x62], /plain text/],
    ["empty.txt", "", /No words/],
    ["blank.docx", docx([]), /No words/],
    ["other.json", "{}", /not saved by Pullquote/],
    ["old.json", '{"groups":[],"events":[]}', /older Pullquote/],
    ["cut.docx", whole.subarray(0, whole.length - 40), /not a Word document/],
    ["text.docx", "no archive at all, but quite a number of words", /not a Word document/],
    ["locked.docx", zip({ "word/document.xml": "x" }, { flags: 1 }), /not a Word document/],
    ["broken.docx", docx(SAID, { "word/document.xml": "<w:document><w:body" }), /not a Word document/],
    ["bomb.docx", docx(SAID, { "word/document.xml": Buffer.alloc(60_000_000, 32) }), /far more than an article/],
  ]) {
    await give(page, name, bytes);
    await page.waitForFunction((n) => document.querySelector("#notice").textContent.includes(n) && !document.querySelector("#notice").textContent.includes("Reading"), name);
    assert.match(await page.locator("#notice").innerText(), why, name);
    assert.equal(await text(page), BEFORE, name);
  }
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File([`<p>${"word ".repeat(2_500_000)}`], "big.html"));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await says(page, /12\.6 MB.*up to 12 MB/);
  // Tables and annotations hold no article: their words come in, and the page says so.
  await give(page, "quotations.csv", "Speaker,Words\nAnn Hale,“We are closing”\n", "text/csv");
  await says(page, /is a table/);
  assert.match(await text(page), /Ann Hale,“We are closing”/);
  await give(page, "notes.jsonld", JSON.stringify({ type: "AnnotationPage", items: [{ target: { selector: [{ exact: "“It is over”" }] } }] }));
  await says(page, /quotations alone/);
  assert.equal(await text(page), "“It is over”");
  await give(page, "old.txt", [0x93, ...Buffer.from("It is over,"), 0x94, ...Buffer.from(" said Dee Moss.")]);
  await holds(page, "“It is over,” said Dee Moss.");
  await says(page, /Windows-1252/);
  assert.deepEqual(problems, []);
  await close();
});

test("a file that is gone, reading that is stopped, one file of two, a reader that does not come: each is said, and the text stays", async () => {
  const { page, problems, close } = await openPage();
  await paste(page, BEFORE);
  await page.evaluate(() => {
    globalThis.kept = Blob.prototype.arrayBuffer;
    Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotFoundError"));
  });
  await give(page, "gone.txt", SAID[1]);
  await says(page, /“gone\.txt” could not be read\. Is it still there/);
  // A worker that never answers stands for a file that takes too long.
  await page.evaluate(() => {
    Blob.prototype.arrayBuffer = globalThis.kept;
    globalThis.kept = Worker.prototype.postMessage;
    Worker.prototype.postMessage = () => {};
  });
  await give(page, "slow.txt", SAID[1]);
  await page.locator("#notice progress").waitFor();
  await page.locator("#notice button", { hasText: "Cancel" }).click();
  await says(page, /“slow\.txt” was not read: you stopped it/);
  await page.evaluate(() => (Worker.prototype.postMessage = globalThis.kept));
  assert.equal(await text(page), BEFORE);
  await page.evaluate((words) => {
    const data = new DataTransfer();
    for (const [name, said] of [["first.txt", words], ["second.txt", "other"]]) data.items.add(new File([said], name));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  }, SAID[1]);
  await says(page, /One file at a time: “first\.txt” was read/);
  assert.equal(await text(page), SAID[1]);
  assert.deepEqual(problems, []);
  await page.reload();
  await page.route("**/files/source.js", (route) => route.abort());
  await give(page, "note.txt", "other");
  await says(page, /reads “note\.txt” did not load/);
  assert.equal(await text(page), SAID[1]);
  await close();
});

test("a file that was saved without one's own words, or with unusable ones, says so, and the own ones can be had back", async () => {
  const { page, problems, close } = await openPage();
  await page.locator("#tab-words").click();
  await page.locator("#own-words > summary").click();
  await page.locator("#own-text").fill("depot; -2");
  await page.locator("#own-use").click();
  const used = page.locator("#own-count", { hasText: "1 word" });
  await used.waitFor();
  const saved = (ownWords) => JSON.stringify({ pullquote: 1, text: BEFORE, corrections: [], ownWords });
  await give(page, "plain.json", saved(""));
  await says(page, /saved without words of your own, so yours are not in use now/);
  assert.equal(await used.count(), 0);
  await page.locator("#notice button", { hasText: "Take mine again" }).click();
  await used.waitFor();
  assert.equal(await page.locator("#own-text").inputValue(), "depot; -2");
  await give(page, "bad.json", saved("depot; ninety"));
  await says(page, /no line of them can be used/);
  assert.deepEqual(problems, []);
  await close();
});

test("a rich paste keeps its paragraphs, in the text and anywhere else", async () => {
  const { page, problems, close } = await openPage();
  await paste(page, BEFORE);
  const drop = (target, plain, html) =>
    page.evaluate(([selector, p, m]) => {
      const data = new DataTransfer();
      if (p) data.setData("text/plain", p);
      data.setData("text/html", m);
      document.querySelector(selector).dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    }, [target, plain, html]);
  const markup = "<b style='color:red'>Ferry</b> to stop<p>“Old,” said <i>Cara</i> Dunn.<br>She left.</p><script>document.title='ran'</script><ul><li>One</li><li>Two</li></ul>";
  const words = "Ferry to stop\n\n“Old,” said Cara Dunn.\nShe left.\n\nOne\n\nTwo";
  await drop("body", "", markup);
  await page.waitForFunction((w) => document.querySelector("#text").value === w, words);
  await page.locator("#text").focus();
  await page.keyboard.press("Control+A");
  await drop("#text", "Ferry to stop “Old,” said Cara Dunn. She left. One Two", markup);
  await page.waitForFunction((w) => document.querySelector("#text").value === w, words);
  await page.keyboard.press("Control+End");
  await drop("#text", "", "<p>\nThree</p>");
  await page.waitForFunction((w) => document.querySelector("#text").value === w, `${words}Three`);
  await drop("body", "Two lines\nas copied", "<p>Two lines<br>as copied</p>");
  assert.equal(await text(page), "Two lines\nas copied", "plain words that kept their lines are taken as they are");
  assert.equal(await page.title(), "Pullquote");
  assert.deepEqual(problems, []);
  await close();
});

test("archives: what comes out is counted, whatever their list says", async () => {
  const archive = zip({ "a.txt": "word ".repeat(1000), "b.txt": "é" }, { claim: 3 });
  const opened = unzip(bytesOf(archive), 10_000);
  assert.deepEqual(opened.names, ["a.txt", "b.txt"]);
  assert.equal(new TextDecoder().decode(await opened.file("a.txt").async()), "word ".repeat(1000));
  assert.equal(new TextDecoder().decode(await opened.file("b.txt").async()), "é");
  assert.equal(opened.file("c.txt"), null);
  await assert.rejects(unzip(bytesOf(archive), 4999).file("a.txt").async(), TooMuch);
  await assert.rejects(unzip(bytesOf(zip({ a: Buffer.alloc(50_000_000) })), 1_000_000).file("a").async(), TooMuch);
  assert.equal((await unzip(bytesOf(zip({ a: "plain" }, { method: 0 })), 5).file("a").async()).length, 5);
  for (let cut = 0; cut < archive.length; cut += 7) assert.throws(() => unzip(bytesOf(archive.subarray(0, cut)), 100), NotAnArchive, `cut at ${cut}`);
  // Noise in place of any byte gives a result or an error of its own, not a fall.
  for (let at = 0; at < archive.length; at += 3) {
    const noise = Buffer.from(archive);
    noise[at] ^= 0x5a;
    try {
      for (const name of unzip(bytesOf(noise), 100_000).names) await unzip(bytesOf(noise), 100_000).file(name)?.async();
    } catch (error) {
      assert.ok(error instanceof Error);
    }
  }
});

test("words come out of every encoding that people have", async () => {
  const { page, close } = await openPage();
  const read = (bytes, named) => page.evaluate(async ([list, name]) => (await import("/files/decode.js")).decode(new Uint8Array(list), name), [[...bytes], named]);
  const words = "“Naïve,” said Ann Hale — 🙂";
  const wide = Buffer.from(words, "utf16le");
  const swapped = Buffer.from(wide).swap16();
  for (const bytes of [Buffer.from(words), Buffer.from(`\uFEFF${words}`), Buffer.concat([Buffer.from([0xff, 0xfe]), wide]), Buffer.concat([Buffer.from([0xfe, 0xff]), swapped]), wide, swapped]) {
    assert.deepEqual(await read(bytes), { words, recoded: false }, bytes.toString("hex"));
  }
  assert.deepEqual(await read([0x93, 0x41, 0x94]), { words: "“A”", recoded: true });
  assert.deepEqual(await read([0xd0, 0xc1], "koi8-r"), { words: "па", recoded: false });
  assert.equal((await read([0x93], "no-such-thing")).words, "“");
  await close();
});
