import assert from "node:assert/strict";
import { test } from "node:test";
import { everyEditor, LIMIT, MARKS, settles } from "./common.mjs";
import { openHost } from "./harness.mjs";

everyEditor("textarea");

test("textarea: the mirror lies behind, line by line, at any size and scroll position", LIMIT, async () => {
  const { page, host, close } = await openHost("textarea");
  await host.attach();
  await settles(host, MARKS);
  const fits = async (what) => {
    const { offset, scroll, text, behind } = await host.geometry();
    assert.deepEqual({ offset, scroll, text, behind }, { offset: [0, 0, 0, 0], scroll: [0, 0], text: true, behind: true }, what);
  };
  await fits("at first");
  await host.shrink();
  await page.waitForTimeout(50);
  await fits("smaller, with a scroll bar");
  await host.scrollDown();
  await page.waitForTimeout(50);
  assert.ok((await host.geometry()).scrolled > 50);
  await fits("scrolled to the end");
  await page.keyboard.press("Control+End");
  await host.caret("shops.”");
  await page.keyboard.type("\n\n");
  await page.waitForTimeout(50);
  await fits("with empty lines at the end");
  await host.reset();
  await settles(host, MARKS, "marks after the form was reset");
  await fits("reset");
  await page.emulateMedia({ colorScheme: "dark" });
  await page.waitForTimeout(50);
  assert.notEqual(await host.ground(), "rgb(255, 255, 255)", "the ground follows the colour scheme");
  await close();
});
