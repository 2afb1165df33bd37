import assert from "node:assert/strict";
import { test } from "node:test";
import { everyEditor, LIMIT, MARKS, settles } from "./common.mjs";
import { openHost } from "./harness.mjs";

everyEditor("textarea");

test("textarea: the mirror lies behind, line by line, at any size and scroll position", LIMIT, async () => {
  const { page, host, close } = await openHost("textarea");
  await host.attach();
  await settles(host, MARKS);
  const fits = async (what, also = (_) => true) => {
    const wanted = { offset: [0, 0, 0, 0], scroll: [0, 0], text: true, behind: true };
    let found;
    for (let n = 0; n < 200; n += 1) {
      const { offset, scroll, text, behind, scrolled } = await host.geometry();
      found = { offset, scroll, text, behind };
      if (JSON.stringify(found) === JSON.stringify(wanted) && also(scrolled)) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    assert.deepEqual(found, wanted, what);
    assert.fail(`${what}: not reached`);
  };
  await fits("at first");
  await host.shrink();
  await fits("smaller, with a scroll bar");
  await host.scrollDown();
  await fits("scrolled to the end", (scrolled) => scrolled > 50);
  await page.keyboard.press("Control+End");
  await host.caret("shops.”");
  await page.keyboard.type("\n\n");
  await fits("with empty lines at the end");
  await host.reset();
  await settles(host, MARKS, "marks after the form was reset");
  await fits("reset");
  await page.emulateMedia({ colorScheme: "dark" });
  for (let n = 0; n < 200 && (await host.ground()) === "rgb(255, 255, 255)"; n += 1) await new Promise((resolve) => setTimeout(resolve, 25));
  assert.notEqual(await host.ground(), "rgb(255, 255, 255)", "the ground follows the colour scheme");
  await close();
});

test("textarea: an undo step takes as much as it does without marks", LIMIT, async () => {
  const { page, host, problems, close } = await openHost("textarea");
  await host.attach();
  await settles(host, MARKS);
  await host.control();
  /** What stands after each step of typing, of undoing it, and of doing it again. */
  const steps = async (id) => {
    const seen = [];
    await host.focusEnd(id);
    const note = async () => seen.push((await host.value(id)).slice(-60));
    await page.keyboard.type(" “Never,” said Bob Price. So");
    await note();
    await page.keyboard.press("Enter");
    await page.keyboard.type("it was");
    await page.keyboard.press("Backspace");
    await note();
    for (const keys of ["Control+z", "Control+z", "Control+z", "Control+z", "Control+Shift+z", "Control+Shift+z"]) {
      await page.keyboard.press(keys);
      await note();
    }
    return seen;
  };
  const control = await steps("control");
  assert.ok(new Set(control).size >= 4, "the control has steps of its own");
  assert.deepEqual(await steps(""), control);
  assert.deepEqual(problems, []);
  await close();
});
