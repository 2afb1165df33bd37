import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { LIMIT } from "./common.mjs";
import { openExample } from "./harness.mjs";

const folders = readdirSync(new URL("../../examples/editors/", import.meta.url), { withFileTypes: true }).filter((entry) => entry.isDirectory());
for (const { name } of folders) {
  test(`the example ${name} starts, marks and lists who speaks`, LIMIT, async () => {
    const { page, problems, close } = await openExample(name);
    await page.locator("#voices li", { hasText: "Helen Marsh" }).waitFor();
    const marks = await page.evaluate(() => {
      const windows = [window, ...[...document.querySelectorAll("iframe")].map(({ contentWindow }) => contentWindow)];
      const painted = windows.flatMap(({ CSS }) => [...CSS.highlights.values()].map(({ size }) => size));
      return document.querySelectorAll("[class*=pullquote-voice-]").length + painted.reduce((sum, size) => sum + size, 0);
    });
    assert.ok(marks > 8, `only ${marks} marks`);
    assert.deepEqual(problems, []);
    await close();
  });
}
