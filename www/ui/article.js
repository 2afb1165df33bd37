/**
 * The marked article. One element a segment; a paragraph that did not change keeps its elements, so typing redraws a paragraph and no more,
 * and marks never stand on other words than the ones they were found on.
 */
import { h, byId } from '../lib/dom.js';
import { fill } from '../lib/format.js';
import { frame, slices } from '../lib/slices.js';
import { cutting, spansOf } from '../model/segments.js';
import { placing, takeAway } from './leaves.js';
import { quoteName } from './names.js';
import { T } from '../strings.js';

/** @typedef {import('../model/segments.js').Segment} Segment */
/** @typedef {import('../model/segments.js').Block} Block */
/** @typedef {import('../model/view.js').View} View */
/** @typedef {import('../model/view.js').QuoteView} QuoteView */
/** @typedef {{ signature: string, element: HTMLElement, pieces: HTMLElement[], tags: HTMLElement[], block: Block }} Drawn */

/** Blocks, or characters, from which on the far ones are laid out only when they come near. */
const LONG = { blocks: 150, characters: 60_000 };
/** Pieces that come into the page in one frame of a long article: few as long as they are near, since these are laid out at once. */
const PIECES = { near: 300, far: 1200, until: 3000 };
/** What a block holds of a paragraph that is longer than any that people write: several stand one under the other. */
const BLOCK = { from: 5000, characters: 2500, segments: 50 };
/** What it costs to take a block away, in pieces. */
const REMOVED = 3;
const root = byId('article');
/** @type {Drawn[]} */
let drawn = [];
/** @type {WeakMap<Element, Segment>} */
const segmentOf = new WeakMap();
/** @type {Map<number, HTMLElement[]>} */
let piecesOf = new Map();
/** @type {Map<number, HTMLElement>} */
let tagOf = new Map();
/** @type {number[]} */
let order = [];
let turn = 0;
/** Whether the words that say where speech ends are there, for those who hear the article: an element more for each quotation. */
let ends = false;
/** @param {boolean} on from the next drawing on */
export const sayEnds = (on) => void (ends = on);
/** @type {Promise<void>} */
let changing = Promise.resolve();

/**
 * Draws a view; a later call makes an earlier one stop.
 * @param {View} view
 * @param {(done: number) => void} [progress] a share, 0 to 1
 * @returns {Promise<boolean>} whether this call came to its end
 */
export const draw = (view, progress = () => {}) => inTurn((stale) => change(view, stale, progress));

/**
 * Runs what changes the article after whatever changes it now, which hears that it is stale.
 * @param {(stale: () => boolean) => Promise<boolean>} what
 */
async function inTurn(what) {
  turn += 1;
  const mine = turn;
  const before = changing;
  /** @type {() => void} */
  let done = () => {};
  changing = new Promise((resolve) => (done = resolve));
  await before;
  try {
    return mine === turn && (await what(() => mine !== turn));
  } finally {
    done();
  }
}

/**
 * @param {View} view
 * @param {() => boolean} stale
 * @param {(done: number) => void} progress
 */
async function change(view, stale, progress) {
  const slice = slices();
  /** @type {ReturnType<typeof plan>[]} */
  const plans = [];
  for (const block of cutting(view.analysis.paragraphs, spansOf(view.analysis), BLOCK, view.text)) {
    plans.push(plan(view, block));
    if (slice.over()) await slice.next();
    if (stale()) return false;
  }
  let head = 0;
  const most = Math.min(plans.length, drawn.length);
  while (head < most && plans[head]?.signature === drawn[head]?.signature) head += 1;
  let tail = 0;
  while (tail < most - head && plans[plans.length - 1 - tail]?.signature === drawn[drawn.length - 1 - tail]?.signature) tail += 1;

  /** @type {Drawn[]} */
  const next = [];
  for (let at = 0; at < plans.length; at += 1) {
    const { signature, block } = /** @type {{ signature: string, block: Block }} */ (plans[at]);
    const old = at < head ? drawn[at] : at >= plans.length - tail ? drawn[drawn.length - (plans.length - at)] : undefined;
    next.push(old ? { ...old, block } : drawBlock(view, block, signature));
    if (slice.over()) await slice.next();
    if (stale()) return false;
  }
  // From here on the page changes: another draw waits until what stands there is whole.
  const long = next.length > LONG.blocks || view.text.length > LONG.characters;
  root.classList.toggle('is-long', long);
  root.closest('main')?.classList.toggle('has-long', long);
  const after = tail ? /** @type {Drawn} */ (next[next.length - tail]).element : null;
  const kept = tail ? drawn.slice(-tail) : [];
  const gone = drawn.slice(head, drawn.length - tail);
  // What is not in the page yet is cheaper to write to.
  await index(view, next, slice);
  drawn = [...drawn.slice(0, head), ...kept];
  const pace = pacing(long, slice);
  for (const { element } of gone) {
    takeAway(element);
    await pace(REMOVED);
  }
  const put = placing(root, after, next.length - tail - head, long);
  for (let at = head; at < next.length - tail; at += 1) {
    const { element, pieces } = /** @type {Drawn} */ (next[at]);
    put(element, heightOf(/** @type {Drawn} */ (next[at]).block));
    if (await pace(pieces.length + 1)) progress((at - head) / (next.length - tail - head));
    if (!stale()) continue;
    drawn = [...next.slice(0, at + 1), ...kept];
    return false;
  }
  drawn = next;
  return true;
}

/**
 * Lets the browser lay out what has come in, before more comes than fits into a frame.
 * @param {boolean} long
 * @param {ReturnType<typeof slices>} slice
 */
function pacing(long, slice) {
  let pieces = 0;
  let before = 0;
  return async (/** @type {number} */ more) => {
    pieces += more;
    if (!long && !slice.over()) return false;
    if (long && pieces < (before < PIECES.until ? PIECES.near : PIECES.far)) return false;
    before += pieces;
    pieces = 0;
    await (long ? frame() : slice.next());
    return true;
  };
}

/** Takes everything away. */
export const clear = () =>
  inTurn(async () => {
    piecesOf = new Map();
    tagOf = new Map();
    order = [];
    const pace = pacing(root.classList.contains('is-long'), slices());
    for (const { element } of drawn.splice(0).reverse()) {
      takeAway(element);
      await pace(REMOVED);
    }
    return true;
  });

/**
 * What a paragraph will look like, as a text to compare by.
 * @param {View} view
 * @param {Block} block
 */
function plan(view, block) {
  const marks = block.segments.map(
    (segment) => `${segment.end - segment.start}:${classesOf(view, segment)}:${tagsAt(view, segment).map(tagText).join()}`,
  );
  return {
    block,
    signature: `${block.kind}${ends ? ' ends' : ''}${block.part ? ' on' : ''}${block.more ? ' more' : ''}\n${view.text.slice(block.start, block.end)}\n${marks.join('|')}`,
  };
}

/**
 * The quotations whose letter stands before a segment: those that begin with it.
 * @param {View} view
 * @param {Segment} segment
 * @returns {QuoteView[]}
 */
function tagsAt(view, segment) {
  const found = [];
  for (const { type, id } of segment.cover) {
    const quote = view.quotes[id];
    if (type === 'quote' && quote && firstPlace(quote) === segment.start) found.push(quote);
  }
  return found;
}

/** @param {QuoteView} view */
const firstPlace = ({ quote }) => (quote.kind === 'indirect' ? (quote.parts[0]?.start ?? quote.start) : quote.start);

/**
 * Whether a quotation, or a part of speech, ends with a segment.
 * @param {View} view
 * @param {Segment} segment
 */
function endsAt(view, segment) {
  return segment.cover.some(({ type, id }) => {
    const item = type === 'quote' ? view.quotes[id] : undefined;
    return (
      item?.speech && segment.end === (item.quote.kind === 'indirect' ? (item.quote.parts.at(-1)?.end ?? item.quote.end) : item.quote.end)
    );
  });
}

/** @param {QuoteView} quote */
function tagText(quote) {
  if (!quote.speech) return T.kindsShort[quote.quote.kind];
  const label = quote.quote.modality === 'denied' ? fill(T.quote.denied, { label: quote.label }) : quote.label;
  return quote.unsure ? `${label}?` : label;
}

/**
 * @param {View} view
 * @param {Segment} segment
 */
function classesOf(view, segment) {
  const names = ['seg'];
  const quotes = segment.cover.filter(({ type }) => type === 'quote').map(({ id }) => /** @type {QuoteView} */ (view.quotes[id]));
  const inner = quotes[quotes.length - 1];
  if (inner) {
    names.push('q', `q-${inner.quote.kind}`, `hue-${inner.hue}`);
    if (inner.speech && inner.quote.speaker === null) names.push('q-nobody');
    if (inner.unsure) names.push('q-unsure');
    if (inner.quote.modality !== 'asserted') names.push(`q-${inner.quote.modality}`);
    const outer = quotes[quotes.length - 2];
    if (outer && outer.hue !== inner.hue && outer.speech) names.push('q-inner');
  }
  for (const { type, id } of segment.cover) {
    if (type === 'source' || type === 'cue') {
      const quote = /** @type {QuoteView} */ (view.quotes[id]);
      names.push(type, `${type}-hue-${quote.hue}`);
      if (type === 'cue' && quote.quote.cue) names.push(`stance-${quote.quote.cue.stance}`);
    } else if (type === 'tone') {
      const adds = view.analysis.tone.words[id]?.contribution ?? 0;
      names.push('tone', adds < 0 ? 'tone-minus' : adds > 0 ? 'tone-plus' : 'tone-even');
    } else if (type === 'loaded') names.push('loaded');
  }
  return [...new Set(names)].join(' ');
}

const TAGS = /** @type {Record<string, keyof HTMLElementTagNameMap>} */ ({ headline: 'h2', subheading: 'h3' });

/**
 * @param {View} view
 * @param {Block} block
 * @param {string} signature
 * @returns {Drawn}
 */
function drawBlock(view, block, signature) {
  const element = h(TAGS[block.kind] ?? 'p', { class: `block block-${block.kind}${block.more ? ' block-broken' : ''}` });
  const height = heightOf(block);
  if (height > 6) element.style.containIntrinsicSize = `auto ${Math.ceil(height)}em`;
  /** @type {HTMLElement[]} */
  const pieces = [];
  /** @type {HTMLElement[]} */
  const tags = [];
  const label = T.paragraphs[/** @type {keyof typeof T.paragraphs} */ (block.kind)];
  if (label && ASIDE.has(block.kind) && !block.part) element.append(h('span', { class: 'block-kind' }, label), ' ');
  for (const segment of block.segments) {
    for (const quote of tagsAt(view, segment)) {
      const tag = h(
        'button',
        {
          type: 'button',
          class: `tag hue-${quote.hue}${quote.speech ? '' : ' tag-term'}`,
          tabindex: -1,
          'aria-haspopup': 'dialog',
          'aria-describedby': 'article-help',
        },
        tagText(quote),
      );
      tags.push(tag);
      element.append(tag);
    }
    const piece = h('span', { class: classesOf(view, segment) }, view.text.slice(segment.start, segment.end));
    if (piece.classList.contains('tone')) {
      const sign = piece.classList.contains('tone-minus') ? '−' : piece.classList.contains('tone-plus') ? '+' : '±';
      piece.append(h('span', { class: 'sign', 'aria-hidden': 'true' }, sign));
    }
    pieces.push(piece);
    element.append(piece);
    // Heard, and never seen.
    if (ends && endsAt(view, segment)) element.append(h('span', { class: 'spoken' }, ` ${T.article.end} `));
  }
  return { signature, element, pieces, tags, block };
}

/** About how high a block will be, in the article's type size. @param {Block} block */
const heightOf = ({ start, end, segments }) => 1.05 + 1.85 * Math.ceil((end - start + segments.length * 1.5) / 68);

/** Kinds of line that carry their name. */
const ASIDE = new Set(['caption', 'credit', 'boilerplate']);

/**
 * Points every element at what covers it now: indices move when something before them comes or goes.
 * @param {View} view
 * @param {Drawn[]} blocks
 * @param {ReturnType<typeof slices>} slice
 */
async function index(view, blocks, slice) {
  piecesOf = new Map();
  tagOf = new Map();
  order = [];
  for (const { pieces, tags, block } of blocks) {
    if (slice.over()) await slice.next();
    let tag = 0;
    block.segments.forEach((segment, at) => {
      const piece = /** @type {HTMLElement} */ (pieces[at]);
      segmentOf.set(piece, segment);
      const ids = /** @type {Record<string, number>} */ ({});
      for (const { type, id } of segment.cover) {
        ids[type] = id;
        if (type !== 'quote') continue;
        const list = piecesOf.get(id);
        if (list) list.push(piece);
        else piecesOf.set(id, [piece]);
      }
      for (const type of /** @type {const} */ (['quote', 'tone', 'loaded', 'source', 'cue'])) {
        const id = ids[type];
        if (id === undefined) piece.removeAttribute(`data-${type}`);
        else if (piece.dataset[type] !== String(id)) piece.dataset[type] = String(id);
      }
      for (const quote of tagsAt(view, segment)) {
        const button = /** @type {HTMLElement} */ (tags[tag]);
        tag += 1;
        button.dataset.quote = String(quote.index);
        button.setAttribute('aria-label', quoteName(view, quote));
        button.tabIndex = -1;
        if (!tagOf.has(quote.index)) order.push(quote.index);
        tagOf.set(quote.index, button);
      }
    });
  }
  const first = tagOf.get(order[0] ?? -1);
  if (first) first.tabIndex = 0;
}

/** @param {Element} element */
export const segmentAt = (element) => segmentOf.get(element);
/** @param {number} quote */
export const pieces = (quote) => piecesOf.get(quote) ?? [];
/** @param {number} quote */
export const tag = (quote) => tagOf.get(quote);
/** The quotations in the order of their letters in the article. */
export const reading = () => order;

/**
 * The elements over a range of the text.
 * @param {number} start
 * @param {number} end
 */
export function piecesIn(start, end) {
  /** @type {HTMLElement[]} */
  const found = [];
  for (const { block, pieces: elements } of drawn) {
    if (block.end <= start || block.start >= end) continue;
    block.segments.forEach((segment, at) => {
      if (segment.end > start && segment.start < end) found.push(/** @type {HTMLElement} */ (elements[at]));
    });
  }
  return found;
}

/** @param {number} start where a paragraph starts */
export const blockElement = (start) => drawn.find(({ block }) => block.start === start)?.element;
