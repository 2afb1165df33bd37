/**
 * How the element looks. Style sheets made by script, so that a policy without inline styles is kept; `light-dark` follows the page's
 * `color-scheme`.
 */

import { twoSchemes } from './features.js';

/** Line and tint of each voice, light and dark; 0 is nobody. 4.5:1 between the two, in both. */
export const HUES = [
  ['#6b675f', '#a3a098', '#eeece7', '#2b2c30'],
  ['#1d4f91', '#9cc3f5', '#e2ecf9', '#1c2c44'],
  ['#9a3b12', '#f2b08c', '#fce8dd', '#42251a'],
  ['#1f6b3a', '#94d3a5', '#e0f2e5', '#1a3524'],
  ['#6a3c9c', '#cfb0f2', '#efe6f9', '#33244a'],
  ['#0d6470', '#86d2d8', '#d9f1f2', '#14353a'],
  ['#a0205e', '#f2a3c6', '#fce3ee', '#43202f'],
  ['#665400', '#ddcb6e', '#f5eecb', '#37310f'],
  ['#6b4a32', '#d9bda4', '#f2e7df', '#3a2d22'],
];

const line = (/** @type {number} */ hue) => `var(--pullquote-line-${hue}, light-dark(${HUES[hue]?.[0]}, ${HUES[hue]?.[1]}))`;
const tint = (/** @type {number} */ hue) => `var(--pullquote-tint-${hue}, light-dark(${HUES[hue]?.[2]}, ${HUES[hue]?.[3]}))`;
const LOADED = 'var(--pullquote-loaded, light-dark(#b45309, #f0b35c))';

/**
 * The marks. Each kind has a line of its own besides its colour: solid, double, dashed, struck through, dotted; verbs and loaded words a
 * wavy one.
 */
const MARKS = HUES.flatMap((_, hue) => [
  `::highlight(pullquote-direct-${hue}) { background-color: ${tint(hue)}; text-decoration: underline solid 2px ${line(hue)}; }`,
  `::highlight(pullquote-partial-${hue}) { background-color: ${tint(hue)}; text-decoration: underline double 1px ${line(hue)}; }`,
  `::highlight(pullquote-indirect-${hue}) { text-decoration: underline dashed 2px ${line(hue)}; }`,
  `::highlight(pullquote-denied-${hue}) { text-decoration: line-through 1px ${line(hue)}; }`,
  `::highlight(pullquote-source-${hue}) { text-decoration: underline solid 1px ${line(hue)}; }`,
]).concat(
  '::highlight(pullquote-term) { text-decoration: underline dotted 2px light-dark(#8b867c, #74777e); }',
  '::highlight(pullquote-verb) { text-decoration: underline dotted 2px light-dark(#5f5b54, #a9a59d); }',
  `::highlight(pullquote-loaded) { text-decoration: underline wavy 1.5px ${LOADED}; }`,
  '::highlight(pullquote-chosen) { background-color: var(--pullquote-chosen, light-dark(#ffe08a, #6b5610)); }',
);

const SHELL = `
:host { display: block; --pq-ink: var(--pullquote-ink, light-dark(#1f1d1a, #e9e6e0)); --pq-quiet: var(--pullquote-quiet, light-dark(#5f5b54, #a9a59d));
  --pq-paper: var(--pullquote-paper, light-dark(#fff, #1d1f23)); --pq-edge: var(--pullquote-edge, light-dark(#8b867c, #74777e));
  --pq-rule: light-dark(#dcd8cf, #34363b); container-type: inline-size; }
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
.frame { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem 2rem; }
.article { position: relative; padding-inline-start: 2.25rem; min-width: 0; }
.bare .article { padding-inline-start: 0; }
.own { white-space: pre-wrap; overflow-wrap: break-word; }
[hidden] { display: none !important; }
.gutter { position: absolute; inset-block: 0; inset-inline-start: 0; width: 1.9rem; margin: 0; padding: 0; list-style: none; }
.gutter li { position: absolute; inset-inline-start: 0; }
.chip { display: inline-grid; place-items: center; min-width: 1.6rem; height: 1.6rem; padding: 0 .3rem; border: 1.5px solid var(--line); border-radius: 1rem; background: var(--tint); color: var(--line); font: 700 .8125rem/1 var(--pullquote-font, system-ui, sans-serif); }
.chip.organisation { border-radius: 4px; }
.chip.group { border-radius: 8px 8px 2px 2px; }
.chip.anonymous, .chip.unattributed { border-style: dashed; }
button.chip, .entry { cursor: pointer; }
button.chip[aria-expanded='true'], button.chip:hover { background: var(--line); color: var(--pq-paper); }
:focus-visible { outline: 2px solid var(--pq-ink); outline-offset: 2px; }
.panel { color: var(--pq-ink); font: .875rem/1.45 var(--pullquote-font, system-ui, sans-serif); min-width: 0; }
.panel h2, .panel summary { margin: 0; font-size: .875rem; font-weight: 600; }
.panel h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.panel summary { min-height: 24px; margin-top: .75rem; cursor: pointer; }
.summary { margin: 0 0 .6rem; color: var(--pq-quiet); }
.failed { color: light-dark(#a3271d, #f3a197); }
table { width: 100%; border-collapse: collapse; }
caption { text-align: start; font-weight: 600; padding-bottom: .25rem; }
th, td { padding: .3rem .35rem; border-top: 1px solid var(--pq-rule); text-align: start; vertical-align: baseline; font-weight: 400; overflow-wrap: anywhere; }
thead th { border: 0; color: var(--pq-quiet); font-size: .75rem; overflow-wrap: normal; }
td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; }
th[scope='row'] { position: relative; padding-inline-start: 2.3rem; }
th .chip { position: absolute; inset-block-start: .2rem; inset-inline-start: .2rem; }
.list { margin: .25rem 0 0; padding: 0; list-style: none; }
.entry { display: flex; gap: .5rem; align-items: baseline; width: 100%; padding: .3rem .2rem; border: 0; border-top: 1px solid var(--pq-rule); background: none; color: inherit; font: inherit; text-align: start; }
.entry:hover .words { text-decoration: underline; }
.entry .chip { flex: none; }
.words { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.kind { color: var(--pq-quiet); font-size: .75rem; white-space: nowrap; }
.card { position: fixed; inset: auto; width: 19rem; max-width: calc(100vw - 16px); max-height: 60vh; margin: 0; padding: .75rem .9rem; overflow: auto; border: 1px solid var(--pq-edge); border-radius: 8px; background: var(--pq-paper); color: var(--pq-ink); box-shadow: 0 6px 28px rgb(0 0 0 / 30%); font: .875rem/1.45 var(--pullquote-font, system-ui, sans-serif); }
.card-head { display: flex; gap: .6rem; align-items: center; margin: 0 0 .4rem; font-weight: 600; }
.card-close { margin-inline-start: auto; min-width: 24px; min-height: 24px; border: 1px solid var(--pq-edge); border-radius: 4px; background: none; color: inherit; font: inherit; cursor: pointer; }
.card dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .15rem .75rem; margin: 0; }
.card dt { color: var(--pq-quiet); }
.card dd { margin: 0; overflow-wrap: anywhere; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@container (min-width: 52rem) {
  .frame:not(.below, .bare) { grid-template-columns: minmax(0, 1fr) 19rem; }
  .frame:not(.below) .panel { position: sticky; inset-block-start: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow: auto; }
}
@media (forced-colors: active) { .chip { border-color: ButtonText; } }
${HUES.map((_, hue) => `.hue-${hue} { --line: ${line(hue)}; --tint: ${tint(hue)}; }`).join('\n')}
`;

/** @type {Map<string, CSSStyleSheet>} */
const sheets = new Map();

/**
 * A style sheet of some rules, made once; where colours for light and dark cannot be given at once, those for light.
 * @param {string} css
 */
export function sheet(css) {
  const made = sheets.get(css) ?? new CSSStyleSheet();
  if (!sheets.has(css)) {
    made.replaceSync(twoSchemes() ? css : css.replace(/light-dark\(([^,()]+), [^()]+\)/g, '$1'));
    sheets.set(css, made);
  }
  return made;
}

/**
 * Gives the element's own tree its looks.
 * @param {ShadowRoot} shadow
 */
export function dress(shadow) {
  shadow.adoptedStyleSheets = [sheet(SHELL), sheet(MARKS.join('\n'))];
}

/**
 * Lets marks be seen in the tree that the article stands in, once.
 * @param {Node} root
 */
export function dressArticle(root) {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  const marks = sheet(MARKS.join('\n'));
  if (!root.adoptedStyleSheets.includes(marks)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, marks];
}
