// Every word that the page has for what the engine finds: texts of the cases and of the rules' examples, until each code has been shown once.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { T } from "../../www/strings.js";
import { article, openPage, paste, useBrowser } from "./browser.mjs";

useBrowser();

const here = (path) => new URL(path, import.meta.url);
const list = (folder, ending) => readdirSync(here(folder)).filter((name) => name.endsWith(ending)).map((name) => readFileSync(here(`${folder}${name}`), "utf8"));

/** Small texts of all kinds: the cases, and the examples that stand with the rules. */
function texts() {
  const cases = list("../cases/", ".txt").flatMap((file) => file.split(/^===$/m).map((part) => part.split(/^---$/m)[0].replace(/^#.*$/gm, "").trim()));
  const examples = list("../../src/attribution/rules/", ".rs").flatMap((file) => [...file.matchAll(/example: "((?:\\.|[^"\\])*)"/g)].map((match) => match[1].replaceAll("\\n", "\n").replaceAll('\\"', '"')));
  const loaded = readFileSync(here("../../data/loaded.tsv"), "utf8").split("\n").filter((line) => line && !line.startsWith("#")).map((line) => `The port was, as the town knows, ${line.split("\t")[0]} on Monday.`);
  // Marks inside words that are no speech.
  const inside = "“The play “The ‘Good’ Wife” was long,” said Tom Reed.";
  return [...new Set([...cases, ...examples, ...loaded, inside])].filter((text) => text && text.length < 3000);
}

/** Runs in the page: the fewest texts, roughly, in which every code is found that any of them has. */
async function covering(all) {
  const { analyze } = await import("/pullquote.js");
  const known = new Set();
  const chosen = [];
  for (const text of all) {
    const { quotes, speakers, tone, loaded, checks, paragraphs } = analyze(text);
    const codes = [
      // Clues besides the source and the verb stand in the card.
      ...(quotes.some(({ evidence, source, cue }) => evidence.some(({ start }) => start !== source?.start && start !== cue?.start)) ? ["card.clues"] : []),
      ...quotes.flatMap(({ kind, rule, modality, cue }) => [`kinds.${kind}`, `rules.${rule}`, `modalities.${modality}`, ...(cue ? [`stances.${cue.stance}`] : [])]),
      ...speakers.map(({ kind }) => `speakerKinds.${kind}`), ...tone.words.map(({ reason }) => `reasons.${reason}`), ...loaded.map(({ category, voice }) => `categories.${category} ${voice}`),
      ...checks.map(({ code, severity }) => `checks.titles.${code} ${severity}`), ...paragraphs.map(({ kind }) => `paragraphs.${kind}`),
    ].filter((code) => !known.has(code));
    if (!codes.length) continue;
    codes.forEach((code) => known.add(code));
    chosen.push(text);
  }
  return { chosen, known: [...known] };
}

/** Runs in the page: shows each text, every card and every list of it. */
async function visit(all) {
  const { setText } = await import("/ui/editor.js");
  const rest = () => new Promise((done) => setTimeout(done, 0));
  const ink = (words) => words.replace(/\s/g, "");
  const own = (piece) => [...piece.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE || node.className === "unseen-sign").map((node) => node.textContent).join("");
  const drawn = async (text) => {
    while (!(document.querySelector("main").dataset.state === "ready" && ink([...document.querySelectorAll("#article .seg")].map(own).join("")) === ink(text))) await rest();
  };
  for (const text of all) {
    setText(text);
    await drawn(text);
    for (const tag of document.querySelectorAll("#article .tag, #article .seg.tone, #article .seg.loaded")) {
      tag.click();
      for (const details of document.querySelectorAll("#card details")) details.open = true;
      await rest();
    }
    for (const name of ["voices", "quotations", "checks", "words"]) {
      document.getElementById(`tab-${name}`).click();
      for (const details of document.querySelectorAll(".panel details")) details.open = true;
      await rest();
    }
  }
}

test("every code of the engine has been seen in words: rules, kinds, stances, reasons, checks", async () => {
  const { page, problems, close } = await openPage();
  const { chosen, known } = await page.evaluate(covering, texts());
  const named = (table) => Object.keys(table);
  for (const [name, table, least] of [["rules", T.rules, 60], ["checks.titles", T.checks.titles, 9], ["reasons", T.reasons, 7], ["categories", T.categories, 8]]) {
    const found = new Set(known.filter((code) => code.startsWith(`${name}.`)).map((code) => code.slice(name.length + 1).split(" ")[0]));
    // Repeated lines stand with the others that do not count, not under a title.
    found.delete("repeated");
    assert.ok(found.size >= least && [...found].every((code) => named(table).includes(code)), `${name}: ${found.size}, without words: ${[...found].filter((code) => !(code in table))}`);
  }
  await page.evaluate(visit, chosen);
  assert.deepEqual(problems, []);
  await close();
});

test("menus, keys, tables and dialogs, with every entry", async () => {
  const { page, problems, close } = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
  await paste(page, article("british"));
  await page.locator(".key-button").click();
  for (const words of Object.values(T.key)) assert.ok((await page.locator("#key").innerText()).includes(words), words);
  await page.keyboard.press("Escape");
  await page.locator("#arc summary").click();
  assert.match(await page.locator("#arc table").innerText(), new RegExp(T.arc.columns.paragraph));
  await page.locator("#save").click();
  for (const name of ["report", "json", "csv", "markdown", "annotation"]) {
    if (!(await page.locator(`[data-save=${name}]`).isVisible())) await page.locator("#save").click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`[data-save=${name}]`).click()]);
    await download.path();
    await page.locator("#notice", { hasText: "saved" }).waitFor();
  }
  await page.locator("#tab-voices").click();
  for (const summary of await page.locator("#panel-voices .voice-line:visible").all()) await summary.click();
  await page.locator("#panel-voices .split > summary").first().click();
  await page.locator("#panel-voices .split").first().locator("button").last().click();
  await page.locator("#notice, #panel-voices", { hasText: T.corrections.splitNone }).first().waitFor();
  await page.locator("#panel-voices .split input[type=checkbox]").first().check();
  await page.locator("#panel-voices .split").first().locator("button").last().click();
  await page.locator("#panel-voices", { hasText: T.corrections.splitUnnamed }).waitFor();
  await page.locator("#clear").click();
  await page.locator("#save").click();
  await page.locator("[data-save=csv]").click();
  await page.locator("#notice", { hasText: T.exports.nothing }).waitFor();
  assert.deepEqual(problems, []);
  await close();
});

test("long work says how far it is, and what is stopped says so", async () => {
  const { page, problems, close } = await openPage();
  await page.evaluate(async () => {
    const { setText } = await import("/ui/editor.js");
    const text = Array.from({ length: 1500 }, (_, n) => `“We are closing depot ${n},” said Ann Hale.`).join("\n\n");
    // As soon as it says that it works: a fast machine may be done before a hand is there.
    const says = new MutationObserver(() => {
      says.disconnect();
      document.getElementById("cancel").click();
    });
    says.observe(document.querySelector("#working [role=status]"), { childList: true });
    setText(text);
  });
  await page.waitForSelector("main[data-state=stopped]");
  assert.match(await page.locator("#state").innerText(), new RegExp(`${T.states.stoppedTitle}[^]*${T.states.stoppedBody}`));
  await page.locator("#state button", { hasText: T.states.stoppedAction }).click();
  await page.waitForSelector("main[data-state=ready]");
  await page.waitForFunction(() => document.querySelectorAll("#article .tag").length === 1500 && document.querySelector("#working").hidden);
  assert.deepEqual(problems, []);
  await close();
});

test("each stage of long work has its words", async () => {
  const { page, problems, close } = await openPage();
  const said = await page.evaluate(async (stages) => {
    const { end, show, start } = await import("/ui/working.js");
    const words = [];
    start(() => {});
    for (const stage of stages) {
      show(stage);
      // A frame each: on a fast machine the stages of real work follow one another before anybody could read them.
      await new Promise(requestAnimationFrame);
      words.push(document.querySelector("#working [role=status]").textContent);
    }
    end();
    return words;
  }, Object.keys(T.working.stages));
  assert.deepEqual(said, Object.values(T.working.stages));
  assert.deepEqual(problems, []);
  await close();
});

test("what only some texts and some visitors bring: many of a kind, lines left out, own words, nothing kept", async () => {
  const { page, problems, close } = await openPage();
  // More than a list shows at once.
  const name = (n) => `${["Ann", "Tom", "Mary", "John", "Jane"][n % 5]} ${String.fromCharCode(65 + (n % 23))}${["arrow", "enton", "olden", "inley"][n % 4]}${["", "s", "by", "ton"][n >> 4 & 3]}`;
  const many = Array.from({ length: 130 }, (_, n) => `“It was a terrible and wonderful day number ${n},” claimed ${name(n)}.\n\n“Nobody told us ${n}.”`).join("\n\n");
  await paste(page, many);
  const others = async (tab, words) => {
    await page.locator(`#tab-${tab}`).click();
    await page.locator(`#panel-${tab}`, { hasText: words }).waitFor();
  };
  await others("checks", /Show \d+ more/);
  await others("words", /\d+ more, not shown/);
  await page.locator("#tab-voices").click();
  await page.locator(`.stack-part[title^="${T.voices.others}"]`).waitFor({ state: "attached" });
  await page.locator("#panel-voices .voice-line").first().click();
  // A voice of the whole text has a first and a last place.
  await paste(page, "“Yes,” said Ann Hale.\n\nIt rained.\n\n“No,” said Ann Hale.\n\nThe council said the port would close.\n\nSign up for our letter today.\n\nSign up for our letter today.");
  for (const line of await page.locator("#panel-voices .voice-line").all()) await line.click();
  await page.locator("#panel-voices .voice-jumps").first().waitFor();
  assert.match(await page.locator("#panel-voices").innerText(), new RegExp(`${T.voices.first}[\\s\\S]*${T.voices.last}`));
  // A line is put back, a report taken away; both are told.
  await others("checks", T.checks.outside);
  await page.locator("#panel-checks .outside button", { hasText: T.checks.back }).first().click();
  await page.locator("#article .tag", { hasText: "B" }).first().click();
  await page.locator("#card .correct summary").click();
  await page.locator("#card [data-correct=none]").click();
  await page.locator("#corrections summary").click();
  const told = await page.locator("#corrections").innerText();
  assert.ok(told.includes(T.corrections.told.line.split("{")[0]) && told.includes(T.corrections.told.none.split("}")[1]), told);
  // A word that is not to be loaded.
  await page.locator("#tab-words").click();
  await page.locator("#own-words > summary").click();
  await page.locator("#own-text").fill("slam; ; none");
  await page.locator("#own-use").click();
  await page.locator("#own-words", { hasText: T.own.notLoaded }).waitFor();
  // Copying that is forbidden, and a tab that shall keep nothing.
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true }));
  await page.locator("#save").click();
  await page.locator("[data-save=copy]").click();
  await page.locator("#notice", { hasText: T.exports.notCopied }).waitFor();
  await page.locator("#session-switch").click();
  await page.locator("#session", { hasText: T.session.off }).waitFor();
  await page.locator("#session-switch").click();
  await page.locator("#session", { hasText: T.session.kept }).waitFor();
  await page.locator("#toggle-text").click();
  assert.equal(await page.locator("#toggle-text").innerText(), T.editor.show);
  await page.locator("#toggle-text").click();
  assert.deepEqual(problems, []);
  await close();
});
