/** The draft with a verdict in the margin for each quotation, and the source beside it at the place. */
import { byId, h } from '../lib/dom.js';
import { fill, join, percent } from '../lib/format.js';
import { say } from '../ui/notice.js';
import { accept, isFault, keyOf, store, words } from './model.js';
import { S } from './strings.js';

/** @typedef {import('../types.d.ts').CheckedQuote} Quote */
/** @typedef {import('../types.d.ts').ArticlePlace} Place */
/** @typedef {{ start: number, end: number, kind: string }} Mark */

/** Characters of a source that are shown before and after a place: a hearing may have two million. */
const AROUND = 3000;

/** @param {number} index */
export function choose(index) {
  store.set({ chosen: index });
  const mark = document.querySelector(`#check-text [data-check="${index}"]`);
  mark?.scrollIntoView({ block: 'nearest' });
  document.querySelector('#check-place mark')?.scrollIntoView({ block: 'center' });
}

/** Sign and name of a verdict. @param {Quote} quote */
export function verdict(quote) {
  const [sign, name, meaning] = S.verdicts[quote.verdict];
  const accepted = store.get().accepted.has(keyOf(quote));
  return h(
    'span',
    { class: `verdict verdict-${quote.severity}${accepted ? ' is-accepted' : ''}`, title: meaning },
    h('span', { class: 'verdict-sign', 'aria-hidden': 'true' }, sign),
    ' ',
    name,
  );
}

/** Why, in words. @param {Quote} quote */
export const why = (quote) => quote.reasons.map((reason) => S.reasons[reason] ?? reason).join('; ');

/** Shows the draft: a row for each paragraph, its verdicts beside it. */
export function showDraft() {
  const { draft, found, chosen } = store.get();
  const quotes = found?.quotes ?? [];
  const rows = [];
  let at = 0;
  for (const line of draft.split('\n')) {
    const [start, end] = [at, at + line.length];
    at = end + 1;
    if (!line.trim()) continue;
    const own = quotes.map((quote, index) => ({ quote, index })).filter(({ quote }) => quote.start < end && quote.end > start);
    const notes = own
      .filter(({ quote }) => quote.start >= start)
      .map(({ quote, index }) =>
        h(
          'li',
          null,
          h(
            'button',
            {
              type: 'button',
              class: 'link check-note',
              'data-note': index,
              'aria-pressed': chosen === index,
              onclick: () => choose(index),
            },
            verdict(quote),
            h('span', { class: 'quiet' }, why(quote)),
          ),
        ),
      );
    rows.push(
      h('div', { class: 'check-row' }, h('p', null, ...pieces(draft, start, end, own)), h('ul', { class: 'check-notes' }, ...notes)),
    );
  }
  byId('check-text').replaceChildren(...rows);
}

/** @param {string} text @param {number} start @param {number} end @param {{ quote: Quote, index: number }[]} own */
function pieces(text, start, end, own) {
  const { chosen } = store.get();
  const found = [];
  let at = start;
  for (const { quote, index } of own) {
    const [from, to] = [Math.max(quote.start, at), Math.min(quote.end, end)];
    if (from > at) found.push(text.slice(at, from));
    const marks = quote.diff
      .filter(({ here, op }) => here && op !== 'folded')
      .map(({ here }) => ({ .../** @type {import('../types.d.ts').Range} */ (here), kind: 'changed' }));
    found.push(
      h(
        'mark',
        {
          class: `check-quote check-${quote.severity}${chosen === index ? ' is-chosen' : ''}`,
          'data-check': index,
          onclick: () => choose(index),
        },
        ...marked(text, from, to, marks),
      ),
    );
    at = to;
  }
  if (at < end) found.push(text.slice(at, end));
  return found;
}

/** A stretch of a text with marks in it. @param {string} text @param {number} start @param {number} end @param {Mark[]} marks */
function marked(text, start, end, marks) {
  const found = [];
  let at = start;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const [from, to] = [Math.max(mark.start, at), Math.min(mark.end, end)];
    if (from >= to) continue;
    found.push(text.slice(at, from), h('mark', { class: mark.kind }, text.slice(from, to)));
    at = to;
  }
  found.push(text.slice(at, end));
  return found;
}

/** Shows the chosen quotation: what the check says, and the source at its place. */
export function showPlace() {
  const { found, chosen, sources } = store.get();
  const quote = chosen === null ? undefined : found?.quotes[chosen];
  const box = byId('check-place');
  if (!quote) return box.replaceChildren(h('p', { class: 'quiet check-choose' }, S.sources.choose));
  const place = quote.source ?? quote.nearest?.place ?? null;
  const source = place && sources.find(({ name }) => name === place.file);
  box.replaceChildren(
    h(
      'div',
      { class: 'check-said' },
      h('p', { class: 'check-head' }, verdict(quote), h('span', { class: 'quiet' }, S.severities[quote.severity])),
      h('p', { class: 'check-words' }, words(quote)),
      quote.reasons.length > 0 && h('p', null, why(quote)),
      quote.said && h('p', { class: 'check-words check-source-words' }, quote.said),
      quote.rules.length > 0 && h('p', { class: 'quiet' }, fill(S.folded, { rules: join(quote.rules.map((rule) => S.rules[rule])) })),
      quote.verdict === 'other-speaker' && quote.saidBy && h('p', null, fill(S.by, { draft: quote.speaker ?? '', source: quote.saidBy })),
      actions(quote),
    ),
    source && place ? passage(source, quote, place) : '',
  );
}

/** @param {{ name: string, text: string }} source @param {Quote} quote @param {Place} place */
function passage({ name, text }, quote, place) {
  const parts = (quote.parts.length ? quote.parts : [place]).filter(({ file }) => file === name);
  const differing = quote.diff
    .filter(({ op }) => op !== 'folded')
    .flatMap(({ op, there }) => (there?.file === name ? [{ ...there, kind: op === 'cut' ? 'cut-out' : 'changed' }] : []));
  const outside = differing.filter(({ start, end }) => !parts.some((part) => start < part.end && end > part.start));
  const inside = differing.filter((mark) => !outside.includes(mark));
  const from = Math.max(0, place.start - AROUND);
  const to = Math.min(text.length, place.end + AROUND);
  const spans = [...parts.map((part) => ({ start: part.start, end: part.end, kind: 'found' })), ...outside].sort(
    (a, b) => a.start - b.start,
  );
  const shown = [];
  let at = from;
  for (const span of spans) {
    if (span.start < at) continue;
    shown.push(
      text.slice(at, span.start),
      h(
        'mark',
        { class: span.kind },
        ...(span.kind === 'found' ? marked(text, span.start, span.end, inside) : [text.slice(span.start, span.end)]),
      ),
    );
    at = span.end;
  }
  shown.push(text.slice(at, to));
  const head = [fill(S.sources.heading_of, { name }), quote.saidBy, quote.time].filter(Boolean).join(' · ');
  return h(
    'section',
    { class: 'check-passage', 'aria-label': fill(S.sources.heading_of, { name }) },
    h('h3', null, head),
    quote.nearest && h('p', { class: 'quiet' }, fill(S.nearest, { share: percent(quote.nearest.share) })),
    h('div', { class: 'check-source', tabindex: 0 }, from > 0 && '… ', ...shown, to < text.length && ' …'),
  );
}

/** @param {Quote} quote */
function actions(quote) {
  const accepted = store.get().accepted.get(keyOf(quote));
  const { said } = quote;
  const copy =
    said !== null &&
    h(
      'button',
      {
        type: 'button',
        class: 'button small',
        id: 'check-copy',
        onclick: () =>
          void navigator.clipboard.writeText(said).then(
            () => say(S.act.copied, { fleeting: true }),
            () => say(S.act.refused),
          ),
      },
      S.act.copy,
    );
  if (accepted !== undefined) {
    return h(
      'p',
      { class: 'check-actions' },
      copy,
      h('span', null, fill(S.act.accepted, { why: accepted })),
      h('button', { type: 'button', class: 'button small', id: 'check-undo', onclick: () => accept(quote, null) }, S.act.undo),
    );
  }
  if (!isFault(quote)) return h('p', { class: 'check-actions' }, copy);
  const reason = h('input', {
    id: 'check-reason',
    'aria-label': S.act.reason,
    placeholder: S.act.reason,
    maxlength: 300,
    autocomplete: 'off',
    required: true,
  });
  const form = h(
    'form',
    { class: 'check-actions' },
    copy,
    reason,
    h('button', { type: 'submit', class: 'button small', id: 'check-accept' }, S.act.accept),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const words = reason.value.trim();
    if (words) accept(quote, words);
    else reason.focus();
  });
  return form;
}
