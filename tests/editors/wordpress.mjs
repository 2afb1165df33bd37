import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
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

test("wordpress: the plugin folder is whole, and its script runs", LIMIT, async () => {
  const folder = mkdtempSync(join(tmpdir(), "pullquote-"));
  try {
    execFileSync(process.execPath, [fileURLToPath(new URL("../../embed/wordpress/build.mjs", import.meta.url)), folder, "1.2.3"]);
    assert.deepEqual(readdirSync(folder).sort(), ["LICENSE-APACHE", "LICENSE-MIT", "NOTICE", "editor.js", "engine_bg.wasm", "marks.css", "pullquote.php", "readme.txt"]);
    const php = readFileSync(join(folder, "pullquote.php"), "utf8");
    assert.match(php, /^<\?php\n\/\*\*\n \* Plugin Name: +Pullquote\n/);
    assert.match(php, /\* Version: +1\.2\.3\n/);
    assert.match(readFileSync(join(folder, "readme.txt"), "utf8"), /^Stable tag: 1\.2\.3$/m);
    for (const [, file] of php.matchAll(/plugins_url\( '([^']+)'/g)) assert.ok(readdirSync(folder).includes(file), file);

    const { page, host, problems, close } = await openHost("wordpress");
    for (const file of ["editor.js", "engine_bg.wasm"]) serveFile(`/plugin/${file}`, join(folder, file));
    await page.addScriptTag({ url: "/plugin/editor.js?ver=1.2.3" });
    await settles(host, MARKS);
    assert.deepEqual(problems, []);
    await close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
