/** What the panel has beside the looks of `<pull-quote>`. */

import { HUES } from '../element/style.js';

const RULE = '1px solid var(--pq-rule)';
const line = (/** @type {string} */ name, /** @type {string} */ light, /** @type {string} */ dark) =>
  `var(--pullquote-${name}, light-dark(${light}, ${dark}))`;
const WARN = line('warn', '#b45309', '#f0b35c');
const ERROR = line('error', '#a3271d', '#f3a197');
const PLAIN = line('plain', '#5f5b54', '#b4b0a8');
const ground = (/** @type {string} */ colour, /** @type {number} */ share) =>
  `background-color: color-mix(in srgb, ${colour} ${share}%, transparent);`;

export const PANEL = `
:host { color: var(--pq-ink); background: var(--pq-paper); }
.panel { padding: .75rem; overflow-wrap: break-word; }
.panel h3 { display: flex; gap: .5rem; align-items: center; margin: .6rem 0 .1rem; font-size: .875rem; font-weight: 600; }
table { margin-top: .75rem; }
th, td { overflow-wrap: break-word; }
section, .panel details { margin-top: .75rem; border-top: ${RULE}; padding-top: .5rem; }
section > details { margin-top: .4rem; border: 0; padding: 0; }
.panel summary { margin: 0; }
.panel summary h3 { display: inline; }
.switch { display: flex; gap: .6rem; align-items: center; width: 100%; min-height: 2rem; padding: 0; border: 0; background: none; color: inherit; font: inherit; font-weight: 600; text-align: start; cursor: pointer; }
.switch .track { flex: none; width: 2.25rem; height: 1.25rem; border: 1.5px solid var(--pq-edge); border-radius: 1rem; background: var(--pq-paper); }
.switch .track::after { content: ''; display: block; width: .75rem; height: .75rem; margin: .15rem; border-radius: 50%; background: var(--pq-edge); }
.switch[aria-checked='true'] .track { background: var(--pq-ink); border-color: var(--pq-ink); }
.switch[aria-checked='true'] .track::after { margin-inline-start: 1.15rem; background: var(--pq-paper); }
.layers { margin: 0; padding: 0; border: 0; }
.layers > div { margin-top: .35rem; }
.layers label { display: inline-flex; gap: .4rem; align-items: center; min-height: 24px; }
.layers p { margin: 0 0 0 1.4rem; color: var(--pq-quiet); font-size: .8125rem; line-height: 1.9; }
.layers p span { color: var(--pq-ink); text-underline-offset: 3px; }
.voice { ${ground(line('1', '#1d4f91', '#9cc3f5'), 13)} text-decoration: underline solid 2px ${line('1', '#1d4f91', '#9cc3f5')}; }
.report { text-decoration: underline dashed 2px ${line('1', '#1d4f91', '#9cc3f5')}; }
.source { text-decoration: underline solid 1px ${PLAIN}; }
.cue { text-decoration: underline dotted 2px ${PLAIN}; }
.check { ${ground(WARN, 13)} text-decoration: underline wavy 2px ${WARN}; }
.loaded { text-decoration: underline wavy 1px ${WARN}; }
.serious { ${ground(ERROR, 26)} text-decoration: underline wavy 3px ${ERROR}; }
.minor { text-decoration: underline double 1px ${ERROR}; }
.checks, .sources, .verdicts, .done { margin: .25rem 0 0; padding: 0; list-style: none; }
.checks li, .verdicts li, .done li, .sources li { padding: .3rem 0; }
.checks > li + li, .verdicts > li + li, .done > li + li { border-top: ${RULE}; }
.checks p, .verdicts p, .help { margin: 0; color: var(--pq-quiet); }
.place { display: block; width: 100%; min-height: 24px; padding: .15rem 0; border: 0; background: none; color: inherit; font: inherit; text-align: start; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px; cursor: pointer; }
.row { display: flex; gap: .5rem; align-items: baseline; justify-content: space-between; }
.row > .place, .row > span { flex: 1; min-width: 0; }
.button { min-height: 24px; padding: .15rem .5rem; border: 1px solid var(--pq-edge); border-radius: 4px; background: var(--pq-paper); color: inherit; font: inherit; font-size: .8125rem; cursor: pointer; }
.button:hover { background: var(--pq-ink); color: var(--pq-paper); }
.flag { display: inline-block; padding: 0 .35rem; border: 1px solid currentcolor; border-radius: 3px; font-size: .75rem; font-weight: 600; }
.flag.of-serious { color: ${ERROR}; }
form { display: grid; gap: .35rem; margin-top: .5rem; }
form label { display: grid; gap: .15rem; color: var(--pq-quiet); }
input[type='text'], textarea { width: 100%; min-height: 28px; padding: .25rem .4rem; border: 1px solid var(--pq-edge); border-radius: 4px; background: var(--pq-paper); color: var(--pq-ink); font: inherit; }
.card form { padding-top: .5rem; border-top: ${RULE}; }
.actions { display: flex; flex-wrap: wrap; gap: .35rem; }
@container (max-width: 24rem) { .verbs { display: none; } .entry .kind { display: none; } }
@media (forced-colors: active) { .switch[aria-checked='true'] .track { background: Highlight; } }
${HUES.map(([light, dark], at) => (at ? `.hue-${at} { --line: var(--pullquote-line-${at}, ${line(String(at), light ?? '', dark ?? '')}); }` : '')).join('\n')}
`;
