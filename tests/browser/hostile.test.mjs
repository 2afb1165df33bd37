// The page against somebody who means harm: whatever comes in, nothing runs, nothing leaves, nothing is lost, and the text is shown as it is.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { docx, zip } from "./archive.mjs";
import { openPage, useBrowser } from "./browser.mjs";
import * as hostile from "./hostile.mjs";

useBrowser();

/** @type {Awaited<ReturnType<typeof openPage>>} */
let opened;
/** @type {import("playwright-core").Page} */
let page;
/** What the policy was asked to stop. A document that is never shown may still hold what it stops. @type {string[]} */
const stopped = [];
/** Dialogs, windows and calls of the canary, which must not happen. @type {string[]} */
const ran = [];
const ARTICLE = "“Yes,” said Ann Hale. “It was kept,” said Bob Marsh.";

test("the page opens", async () => {
  opened = await openPage({ acceptDownloads: true });
  page = opened.page;
  const context = page.context();
  await context.exposeFunction("canary", (/** @type {unknown} */ what) => ran.push(`canary ${what}`));
  await context.exposeFunction("stopped", (/** @type {string} */ what) => stopped.push(what));
  context.on("page", (other) => !other.url().startsWith("file:") && other.url() !== "about:blank" && ran.push(`window ${other.url()}`));
  page.on("dialog", (dialog) => (ran.push(`dialog ${dialog.message()}`), dialog.dismiss()));
  await page.evaluate(() => {
    document.addEventListener("securitypolicyviolation", ({ blockedURI, violatedDirective }) => window.stopped(`${violatedDirective} ${blockedURI}`));
    // The page must hold without the names that it took from the window.
    window.inputs = { polluted: () => Object.keys(Object.prototype).concat(Object.keys(Array.prototype), Object.keys(Function.prototype)) };
  });
});
after(() => opened?.close());

/** What holds after every door. */
async function unharmed(/** @type {string} */ door, parsed = false) {
  await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  assert.deepEqual(ran, [], `${door}: nothing runs`);
  const own = new URL(page.url()).origin;
  assert.deepEqual(opened.requests.filter((address) => !address.startsWith("blob:") && !address.startsWith(`${own}/vendor/`) && !/^\/(files|model|export)\//.test(new URL(address).pathname) && !address.startsWith("file:")), [], `${door}: nothing leaves`);
  // What was blocked did not run; but only markup that was read as such may have tried.
  assert.deepEqual([...stopped.splice(0), ...opened.problems.splice(0)].filter((problem) => !parsed || !/Content Security Policy|script-src-attr/.test(problem)), [], door);
  assert.deepEqual(await page.evaluate(() => window.inputs.polluted()), [], `${door}: no prototype is changed`);
  assert.equal(await page.title(), "Pullquote");
}

/** Makes this the article, and waits until it is drawn. As JSON, since half a character does not survive the way to the browser otherwise. */
const write = (/** @type {string} */ text) =>
  page.evaluate(async (json) => {
    const text = JSON.parse(json);
    const { setText } = await import("/ui/editor.js");
    setText(text);
    const ink = (words) => words.replace(/\s/g, "").replace(/[\uD800-\uDFFF]/g, "\uFFFD");
    const given = (node) => node.nodeType === Node.TEXT_NODE || node.className === "unseen-sign";
    const shown = () => [...document.querySelectorAll("#article .seg")].flatMap((piece) => [...piece.childNodes].filter(given).map((node) => node.textContent)).join("");
    const wanted = ink(text);
    for (let n = 0; n < 2400; n += 1) {
      if (ink(shown()) === wanted && document.querySelector("main[data-state=ready]")) return;
      await new Promise((done) => setTimeout(done, 25));
    }
    const got = ink(shown());
    let at = 0;
    while (got[at] === wanted[at]) at += 1;
    throw new Error(`not shown as it is, from ${at} on: ${JSON.stringify(wanted.slice(at, at + 60))} is ${JSON.stringify(got.slice(at, at + 60))}`);
  }, JSON.stringify(text));

/** An article with every input as a line, and in what somebody says. */
const article = (/** @type {string[]} */ inputs) => inputs.map((input, n) => `${input}\n\n“Line ${n} ${input} was read,” said Ann Hale.`).join("\n\n");

/** Reads files as the page does: the text that comes in, or the reason why none does. Bytes cross in base 64. */
const read = (/** @type {{ name: string, bytes: Buffer, type?: string }[]} */ files) =>
  page.evaluate(
    async (list) => {
      const { readFile, Refused } = await import("/files/read.js");
      const out = [];
      for (const { name, data, type } of list) {
        const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
        try {
          out.push({ text: (await readFile(new File([bytes], JSON.parse(name), { type }))).text, why: "" });
        } catch (error) {
          if (!(error instanceof Refused)) throw new Error(`${name}: ${error?.stack}`);
          out.push({ text: "", why: error.message });
        }
      }
      return out;
    },
    files.map(({ name, bytes, type = "" }) => ({ name: JSON.stringify(name), data: bytes.toString("base64"), type })),
  );

test("there are at least 200 of them", () => assert.ok(hostile.COUNT >= 200, String(hostile.COUNT)));

test("as text: shown as it is", async () => {
  for (const inputs of [hostile.MARKUP.slice(0, 50), hostile.MARKUP.slice(50), [...hostile.WORDS, ...hostile.SIGNS]]) {
    await write(article(inputs));
    for (const name of ["quotations", "checks", "words", "voices"]) await page.locator(`#tab-${name}`).click();
    await unharmed("text");
  }
  // Nothing but what the page makes itself is an element there.
  const strange = await page.evaluate(() => [...document.querySelectorAll("#article *, .panel *")].map(({ localName }) => localName).filter((name) => /script|img|iframe|object|embed|form|style|link|base|meta|template|video|audio|svg|math/.test(name)));
  assert.deepEqual(strange, []);
});

test("signs that turn the direction round are seen, and turn nothing", async () => {
  const text = "“Send it to \u202Egnp.exe\u202C now,” said Ann Hale. The end.";
  await write(text);
  assert.equal(await page.locator("#article .unseen-sign").count(), 2);
  assert.equal(await page.locator("#article .unseen-sign").first().evaluate((sign) => getComputedStyle(sign, "::before").content), '"U+202E"');
  assert.equal((await page.locator("#article").evaluate((article) => article.textContent)).includes("\u202Egnp.exe\u202C"), true, "copied, they are what they were");
  // "gnp" still stands to the left of "exe".
  const turned = await page.evaluate(() => {
    const piece = [...document.querySelectorAll("#article .seg")].flatMap((seg) => [...seg.childNodes]).find((node) => node.textContent.includes("gnp.exe"));
    const left = (at) => {
      const range = document.createRange();
      range.setStart(piece, at);
      range.setEnd(piece, at + 1);
      return range.getBoundingClientRect().left;
    };
    const at = piece.textContent.indexOf("gnp");
    return left(at) > left(at + 4);
  });
  assert.equal(turned, false);
  await unharmed("direction");
});

test("as names of files: said, and the text stays", async () => {
  await write(ARTICLE);
  const saved = await page.evaluate(async (names) => {
    const out = [];
    for (const json of names) {
      const name = JSON.parse(json);
      const data = new DataTransfer();
      data.items.add(new File(["\0\0"], name));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
      const notice = document.getElementById("notice");
      for (let n = 0; n < 4000 && (notice.hidden || /^Reading/.test(notice.textContent)); n += 1) await new Promise((done) => setTimeout(done, 5));
      out.push([notice.textContent, notice.querySelectorAll("*:not(span, button)").length, document.getElementById("text").value]);
      notice.hidden = true;
    }
    return out;
  }, hostile.NAMES.map((name) => JSON.stringify(name)));
  for (const [index, [notice, elements, text]] of saved.entries()) {
    assert.ok(notice.length > 20, `${JSON.stringify(hostile.NAMES[index])}: ${notice}`);
    assert.equal(elements, 0, hostile.NAMES[index]);
    assert.equal(text, ARTICLE);
  }
  await unharmed("names");
});

test("as saved pages: only their words come in", async () => {
  const files = hostile.MARKUP.map((input, n) => ({ name: `${n}.html`, bytes: Buffer.from(`<!doctype html><body><p>${ARTICLE}</p>${input}<p>After.</p>`) }));
  for (const [n, { text, why }] of (await read(files)).entries()) assert.ok(text.includes(ARTICLE), `${hostile.MARKUP[n]}: ${why}`);
  await unharmed("pages", true);
  // From the clipboard, where the words are the markup's.
  const pasted = await page.evaluate(async (list) => {
    const { fromClipboard } = await import("/files/html.js");
    return list.map((markup) => fromClipboard(markup));
  }, files.map(({ bytes }) => String(bytes)));
  assert.ok(pasted.every((text) => text.includes(ARTICLE)));
  await page.evaluate((markup) => {
    const data = new DataTransfer();
    data.setData("text/html", markup);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, `<p>First “Yes,” said Ann Hale.</p><p>${hostile.MARKUP.slice(0, 30).join("</p><p>")}</p>`);
  await page.waitForFunction(() => document.getElementById("text").value.startsWith("First"));
  await unharmed("clipboard", true);
});

test("as Word documents: words, or a reason", async () => {
  const files = hostile.MARKUP.map((input, n) => ({ name: `${n}.docx`, bytes: docx([ARTICLE, input.replace(/[\n\t]/g, " ")]) }));
  for (const [n, { text, why }] of (await read(files)).entries()) {
    const flat = (/** @type {string} */ words) => words.replace(/\s+/g, " ").trim();
    assert.equal(flat(text), flat(`${ARTICLE} ${hostile.MARKUP[n]}`), why);
  }
  await unharmed("documents", true);
});

test("as archives: bombs and lies are refused", async () => {
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const body = (/** @type {string} */ inner) => `<w:document xmlns:w="${word}"><w:body><w:p><w:r><w:t>${inner}</w:t></w:r></w:p></w:body></w:document>`;
  const lol = Array.from({ length: 12 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join("");
  const away = "https://hostile.example/x";
  const relations = (/** @type {string} */ type) => ({ "word/_rels/document.xml.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${away}" TargetMode="External"/></Relationships>` });
  const bytes = {
    "a bomb": docx(["x"], { "word/document.xml": body("0".repeat(60_000_000)) }),
    "a bomb that says it is small": zip({ "word/document.xml": Buffer.alloc(60_000_000, 48) }, { claim: 10 }),
    "entities of entities": docx(["x"], { "word/document.xml": `${head}<!DOCTYPE x [<!ENTITY l0 "lol">${lol}]>${body("&l12;")}` }),
    "a file of this machine": docx(["x"], { "word/document.xml": `${head}<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${body("&e;")}` }),
    "an entity from elsewhere": docx(["x"], { "word/document.xml": `${head}<!DOCTYPE x SYSTEM "${away}">${body("x &e; y")}` }),
    "a picture from elsewhere": docx([ARTICLE], relations("image")),
    "a template from elsewhere": docx([ARTICLE], relations("attachedTemplate")),
    "a part from elsewhere": docx([ARTICLE], relations("aFChunk")),
    "names that climb": docx([ARTICLE], { "../../../etc/x": "x", "__proto__": "x", "constructor": "x", "/word/document.xml": "x" }),
    "six thousand files": zip(Object.fromEntries(Array.from({ length: 6000 }, (_, n) => [`f${n}`, ""]))),
    "encrypted": zip({ "word/document.xml": "x" }, { flags: 1 }),
    "packed some other way": zip({ "word/document.xml": "x" }, { method: 12 }),
    "the end alone": Buffer.concat([Buffer.from("PK\x05\x06"), Buffer.alloc(18, 0xff)]),
    "half of one": docx([ARTICLE]).subarray(0, 400),
    "no archive": Buffer.from("MZ\x90\0 this program cannot be run"),
    "deep": docx(["x"], { "word/document.xml": `${head}<w:document xmlns:w="${word}">${"<w:p>".repeat(40_000)}</w:document>` }),
  };
  // A reader that unpacked a bomb would never come to its end: the bound of every wait is what stops this test then.
  const got = await read(Object.values(bytes).map((content) => ({ name: "x.docx", bytes: content })));
  for (const [n, name] of Object.keys(bytes).entries()) {
    const { text, why } = got[n];
    assert.ok(text ? !/root:|lollol/.test(text) && text.length < 1000 : /x\.docx/.test(why), `${name}: ${text.slice(0, 100)} ${why}`);
    if (/elsewhere|climb/.test(name) && !/entity/.test(name)) assert.equal(text, ARTICLE, name);
  }
  await unharmed("archives");
});

test("as files saved by the page: the text comes in, what is no correction is dropped", async () => {
  const refused = await read(hostile.SAVED.flatMap((json) => [
    { name: "x.json", bytes: Buffer.from(json) },
    { name: "x.html", bytes: Buffer.from(`<p>y</p><template id="pullquote-data">${json.replaceAll("<", "&lt;")}</template>`) },
  ]));
  for (const [n, { text, why }] of refused.entries()) assert.ok(!text && /x\.(json|html)/.test(why), `${hostile.SAVED[n >> 1].slice(0, 60)}: ${why}`);
  const file = /** @type {const} */ ({ name: "saved.json", mimeType: "application/json" });
  for (const [n, corrections] of hostile.CORRECTIONS.entries()) {
    const text = `${ARTICLE} This is file ${n}.`;
    await page.locator("#file").setInputFiles({ ...file, buffer: Buffer.from(JSON.stringify({ pullquote: 1, text, corrections, ownWords: hostile.OWN_WORDS[n] ?? "" })) });
    await page.waitForFunction((words) => document.getElementById("article").textContent.includes(words), `This is file ${n}.`);
  }
  await unharmed("saved files");
  await page.evaluate(async () => (await import("/ui/ownwords.js")).useOwn(""));
});

test("as the visitor's own words", async () => {
  await write(ARTICLE);
  await page.locator("#tab-words").click();
  await page.locator("#own-words").evaluate((details) => (details.open = true));
  for (const words of [...hostile.OWN_WORDS, hostile.OWN_WORDS.join("\n")]) {
    await page.evaluate(async (json) => (await import("/ui/ownwords.js")).useOwn(JSON.parse(json)), JSON.stringify(words));
    assert.ok((await page.locator("#own-status").innerText()).length > 5, words.slice(0, 60));
  }
  assert.match(await page.locator("#own-entries").innerText(), /__proto__/);
  assert.equal(await page.locator("#text").inputValue(), ARTICLE);
  await unharmed("own words");
  await page.evaluate(async () => (await import("/ui/ownwords.js")).useOwn(""));
});

test("as addresses and messages", async () => {
  await write(ARTICLE);
  await page.evaluate(async ([fragments, messages]) => {
    for (const fragment of fragments) {
      location.hash = fragment;
      dispatchEvent(new HashChangeEvent("hashchange"));
    }
    for (const message of messages) {
      postMessage(message, "*");
      new BroadcastChannel("pullquote").postMessage(message);
      dispatchEvent(new StorageEvent("storage", { key: "pullquote", newValue: JSON.stringify(message) }));
      dispatchEvent(new StorageEvent("storage", { key: "__proto__", newValue: "<b>" }));
    }
    await new Promise((done) => setTimeout(done, 100));
  }, /** @type {const} */ ([hostile.FRAGMENTS, hostile.MESSAGES]));
  assert.equal(await page.locator("#text").inputValue(), ARTICLE);
  await unharmed("addresses");
});

test("what is saved is harmless to open, and holds everything", async () => {
  const inputs = [...hostile.MARKUP, ...hostile.WORDS, ...hostile.SIGNS];
  const text = article(inputs);
  await write(text);
  const save = async (/** @type {string} */ name) => {
    await page.locator("#save").click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`[data-save=${name}]`).click()]);
    const path = `${await download.path()}.${name === "report" ? "html" : name}`;
    await download.saveAs(path);
    return path;
  };
  const given = await page.locator("#text").inputValue();
  const whole = (/** @type {string} */ words) => words.replace(/\s/g, "").replace(/[\0\uD800-\uDFFF\uFFFD]/g, "");
  const file = await save("report");
  // Once as it is, once without its policy: the words themselves must be harmless.
  const bare = file.replace(".html", "-bare.html");
  const { writeFileSync } = await import("node:fs");
  writeFileSync(bare, readFileSync(file, "utf8").replace(/<meta http-equiv[^>]*>/, ""));
  for (const path of [file, bare]) {
    const other = await page.context().newPage();
    await other.goto(pathToFileURL(path).href);
    const seen = await other.locator("body").evaluate((body) => (body.querySelectorAll("sup").forEach((sign) => sign.remove()), body.textContent));
    for (const paragraph of given.split("\n").filter(Boolean)) assert.ok(whole(seen).includes(whole(paragraph)), paragraph);
    assert.equal(await other.locator("script, img, iframe, object, embed, form, link, base, svg, math, video, audio").count(), 0);
    await other.close();
  }
  const csv = readFileSync(await save("csv"), "utf8");
  const cells = csv.slice(1).match(/"(?:[^"]|"")*"|[^,\r\n]+/g) ?? [];
  assert.ok(cells.length > 1000);
  for (const cell of cells.map((each) => each.replace(/^"/, ""))) assert.ok(!/(^|[;\t\r\n])\s*[=+\-@＝]/.test(cell), cell);
  const markdown = readFileSync(await save("markdown"), "utf8");
  assert.ok(!/(?<!\\)[<>]|(?<!\\)\[[^\]]*(?<!\\)\]\(/.test(markdown), "no tag and no link");
  const marked = JSON.parse(readFileSync(await save("annotation"), "utf8"));
  assert.ok(marked.items.length >= inputs.length);
  const saved = JSON.parse(readFileSync(await save("json"), "utf8"));
  assert.equal(saved.text, given);
  await unharmed("saving");
});

test("as storage of the tab: what is no work is no work, and nothing falls", async () => {
  for (const [name, value] of hostile.STORED) {
    await page.evaluate(([key, words]) => {
      for (const old of Object.keys(sessionStorage)) sessionStorage.removeItem(old);
      addEventListener("pagehide", () => {
        sessionStorage.clear();
        sessionStorage.setItem("pullquote-tab-text", "“Kept,” said Ann Hale.");
        sessionStorage.setItem(`pullquote-tab-${key}`, words);
      });
    }, [name, value]);
    await page.reload();
    await page.waitForSelector("main[data-state=ready]");
    assert.ok((await page.locator("#text").inputValue()).length > 0, `${name} ${value}`);
    assert.deepEqual(await page.evaluate(() => Object.keys(Object.prototype)), []);
  }
  assert.deepEqual(ran, []);
});

test("as steps of the history: undo and redo show the same words, and nothing runs", async () => {
  for (const input of [...hostile.MARKUP.slice(0, 20), ...hostile.SIGNS]) {
    await write(`${ARTICLE} ${input}`);
    const given = await page.locator("#text").inputValue();
    await page.locator("#text-undo").click();
    await page.locator("#text-redo").click();
    assert.equal(await page.locator("#text").inputValue(), given);
  }
  assert.deepEqual(ran, []);
});
