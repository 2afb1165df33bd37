import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { crc32, inflateRawSync } from "node:zlib";
import { everyEditor, LIMIT, MARKS, settles } from "./common.mjs";
import { openHost, serveFile } from "./harness.mjs";

everyEditor("wordpress", { seen: true });

test("wordpress: blocks in blocks, breaks, bold words; code is left out", LIMIT, async () => {
  const { host, close } = await openHost("wordpress");
  await host.attach();
  await settles(host, MARKS);
  await host.load();
  await settles(host, [
    ["pullquote-voice-2", "“Cited,”"], ["pullquote-cue", "said"], ["pullquote-source", "Al Moe"],
    ["pullquote-voice-1", "“We are\nclosing,”"], ["pullquote-cue", "said"], ["pullquote-source", "Ann Hale"],
    ["pullquote-voice-3", "“No more,”"], ["pullquote-cue", "said"], ["pullquote-source", "Tom Price"],
  ]);
  assert.doesNotMatch(await host.content(), /mark|annotation/);
  await close();
});

test("wordpress: what is copied carries no marks", LIMIT, async () => {
  const { page, host, problems, close } = await openHost("wordpress");
  await host.attach();
  await settles(host, MARKS);
  await page.evaluate(() => {
    const field = document.createElement("div");
    field.id = "elsewhere";
    field.contentEditable = "true";
    field.addEventListener("paste", (event) => (globalThis.pasted = event.clipboardData.getData("text/html")));
    document.body.append(field);
  });
  const words = "We have run out of time";
  for (const keys of ["Control+c", "Control+x"]) {
    await host.caret("harbour master");
    await page.keyboard.press("Home");
    for (let n = 0; n < 26; n += 1) await page.keyboard.press("Shift+ArrowRight");
    await page.evaluate(() => {
      // What the marks are drawn with is there to be copied.
      globalThis.drawn = document.querySelectorAll("mark.annotation-text").length;
      globalThis.pasted = undefined;
    });
    assert.ok((await page.evaluate(() => globalThis.drawn)) > 4);
    await page.keyboard.press(keys);
    await page.locator("#elsewhere").click();
    await page.keyboard.press("Control+v");
    await page.waitForFunction(() => globalThis.pasted !== undefined);
    const pasted = await page.evaluate(() => globalThis.pasted);
    assert.ok(pasted.includes(words), pasted);
    assert.doesNotMatch(pasted, /<mark|annotation|pullquote/, keys);
  }
  assert.deepEqual(problems, []);
  await close();
});

const FILES = ["LICENSE-APACHE", "LICENSE-MIT", "NOTICE", "compare_bg.wasm", "editor.js", "engine_bg.wasm", "marks.css", "pullquote.php", "readme.txt"];

/** Makes the plugin. @param {(folder: string) => Promise<void>} use */
async function withPlugin(use) {
  const place = mkdtempSync(join(tmpdir(), "pullquote-"));
  try {
    const folder = join(place, "pullquote");
    execFileSync(process.execPath, [fileURLToPath(new URL("../../embed/wordpress/build.mjs", import.meta.url)), folder, "1.2.3"]);
    await use(folder);
  } finally {
    rmSync(place, { recursive: true });
  }
}

test("wordpress: the plugin's zip is whole, and the same every time", LIMIT, () =>
  withPlugin(async (folder) => {
    assert.deepEqual(readdirSync(folder).sort(), FILES);
    const php = readFileSync(join(folder, "pullquote.php"), "utf8");
    assert.match(php, /^<\?php\n\/\*\*\n \* Plugin Name: +Pullquote\n/);
    assert.match(php, /\* Version: +1\.2\.3\n/);
    const readme = readFileSync(join(folder, "readme.txt"), "utf8");
    assert.match(readme, /^Stable tag: 1\.2\.3$/m);
    const [, tested] = /^ \* Tested up to: +(\S+)$/m.exec(php);
    assert.match(readme, new RegExp(`^Tested up to: ${tested}$`, "m"));
    for (const [, file] of php.matchAll(/plugins_url\( '([^']+)'/g)) assert.ok(FILES.includes(file), file);
    // Read by its directory, as unpackers do.
    const bytes = readFileSync(`${folder}.zip`);
    const unpacked = unzip(bytes);
    assert.deepEqual([...unpacked.keys()], FILES.map((file) => `pullquote/${file}`));
    for (const [name, content] of unpacked) assert.ok(content.equals(readFileSync(join(folder, "..", name))), name);
    await withPlugin(async (again) => assert.ok(readFileSync(`${again}.zip`).equals(bytes)));
  }));

/** The files of a zip, each against its sum. @param {Buffer} bytes @returns {Map<string, Buffer>} */
function unzip(bytes) {
  const end = bytes.lastIndexOf("PK\x05\x06", undefined, "latin1");
  const files = new Map();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    assert.equal(bytes.readUInt32LE(at), 0x02014b50);
    const [length, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const name = bytes.toString("utf8", at + 46, at + 46 + length);
    const head = bytes.readUInt32LE(at + 42);
    assert.equal(bytes.readUInt32LE(head), 0x04034b50);
    const from = head + 30 + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28);
    const content = inflateRawSync(bytes.subarray(from, from + bytes.readUInt32LE(at + 20)));
    assert.deepEqual([crc32(content), content.length], [bytes.readUInt32LE(at + 16), bytes.readUInt32LE(at + 24)], name);
    files.set(name, content);
    at += 46 + length + extra + comment;
  }
  assert.equal(at, end, "nothing stands between the directory and its end");
  return files;
}

for (const version of ["6.6 and later", "6.5"])
  test(`wordpress: the plugin marks, lists in its sidebar, checks and keeps corrections (${version})`, LIMIT, () =>
    withPlugin(async (folder) => {
      const { page, host, problems, close } = await openHost("wordpress");
      for (const file of ["editor.js", "engine_bg.wasm", "compare_bg.wasm"]) serveFile(`/plugin/${file}`, join(folder, file));
      if (version === "6.5") await host.older();
      const content = await host.content();
      await page.addScriptTag({ url: "/plugin/editor.js?ver=1.2.3" });
      await settles(host, MARKS);
      const sidebar = page.locator("aside[aria-label=Pullquote]");
      await sidebar.locator(".entry").nth(3).waitFor();
      assert.deepEqual(await sidebar.locator("ol.list").evaluateAll((lists) => lists.map((list) => list.getAttribute("aria-label"))), ["Ann Hale", "Tom Price"]);
      await sidebar.locator(".entry").last().click();
      await sidebar.locator(".card input[name=speaker]").fill("Ann Hale");
      await sidebar.locator(".card").getByRole("button", { name: "Set" }).click();
      await settles(host, [...MARKS.slice(0, 7), ["pullquote-voice-1", "“Nobody asked the shops.”"]], "a correction");
      const kept = await page.evaluate(() => JSON.parse(sessionStorage.getItem("pullquote 7")));
      assert.deepEqual(kept.corrections, [{ type: "speaker", quote: { exact: "“Nobody asked the shops.”", nth: 0 }, to: "Ann Hale" }]);
      await sidebar.getByText("Against your sources").click();
      await sidebar.getByLabel("Its text").fill("Ann Hale: We have not run out of time. The steel is tired. Nobody asked the shops.");
      await sidebar.getByRole("button", { name: "Check against it" }).click();
      await sidebar.locator("[data-verdict]").first().waitFor();
      const before = page.locator("section[aria-label='Before publishing: Pullquote']");
      await before.getByText("1 quotation differs from your sources").waitFor();
      await before.getByText("The sidebar Pullquote lists them.").waitFor();
      await sidebar.getByRole("button", { name: "Remove Source 1" }).click();
      await before.getByText("1 quotation differs").waitFor({ state: "detached" });
      await sidebar.getByRole("switch").click();
      await settles(host, [], "switched off");
      assert.equal(await host.content(), content);
      assert.deepEqual(await host.notices(), []);
      assert.deepEqual(problems, []);
      await close();
    }));

test("wordpress: where the wasm is missing a notice says so, and the editor works on", LIMIT, () =>
  withPlugin(async (folder) => {
    const { page, host, close } = await openHost("wordpress");
    serveFile("/broken/editor.js", join(folder, "editor.js"));
    await page.addScriptTag({ url: "/broken/editor.js" });
    await page.waitForFunction(() => globalThis.host.notices().length > 0);
    const [[id, text]] = await host.notices();
    assert.equal(id, "pullquote");
    assert.match(text, /does not have the file engine_bg\.wasm\. Install the plugin again/);
    await host.caret("Updated");
    await page.keyboard.type(" again");
    assert.match(await host.content(), /Updated again/);
    assert.equal(await page.locator("#plugin-pullquote").count(), 0);
    await close();
  }));
