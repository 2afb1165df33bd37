// Takes the pictures of the README: docs/screenshot.png, -dark and -phone. PULLQUOTE_BROWSER and PULLQUOTE_URL say which browser and where the page is.
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launch } from "../launch.mjs";

const { PULLQUOTE_URL: url } = process.env;
if (!url) throw new Error("set PULLQUOTE_BROWSER and PULLQUOTE_URL");
const folder = fileURLToPath(new URL("../../docs/", import.meta.url));

const PICTURES = [
  { name: "screenshot", options: { viewport: { width: 1280, height: 860 }, colorScheme: "light" }, show: card },
  { name: "screenshot-dark", options: { viewport: { width: 1280, height: 860 }, colorScheme: "dark" }, show: lists },
  { name: "screenshot-phone", options: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, colorScheme: "light" }, show: card },
];

/** The card of the last quotation of the first speaker that has several. @param {import("playwright-core").Page} page */
async function card(page) {
  const tag = page.locator("#article .tag", { hasText: /^[A-Z]$/ }).nth(6);
  await tag.focus();
}

/** @param {import("playwright-core").Page} page */
async function lists(page) {
  await page.locator("#tab-quotations").click();
}

mkdirSync(folder, { recursive: true });
const browser = await launch();
for (const { name, options, show } of PICTURES) {
  const page = await browser.newPage({ reducedMotion: "reduce", ...options });
  await page.goto(url, { waitUntil: "networkidle" });
  await page.waitForSelector("main[data-state=ready] .tag");
  await show(page);
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${folder}${name}.png` });
  await page.close();
  console.log(`docs/${name}.png`);
}
await browser.close();
