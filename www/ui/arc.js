/** The strip over the article, and its table twin. */
import { byId, h, reveal, svg } from '../lib/dom.js';
import { count, fill, tone } from '../lib/format.js';
import { pause } from '../lib/slices.js';
import { arcOf, arcRows, headlineAgainstBody } from '../model/arc.js';
import { shorten } from '../model/words.js';
import { T } from '../strings.js';
import { blockElement } from './article.js';
import { speakerName } from './names.js';
import { table } from './words.js';

/** @typedef {import('../model/view.js').View} View */

const WIDTH = 1000;
const BAND = 16;
const HALF = 20;
/** Places that it tells apart: each is made of elements, which all come at once. */
const PLACES = 400;
const HEIGHT = BAND + 6 + HALF * 2;
/** Paragraphs that the table lists. */
const MOST = 300;
/** Sentences of a long article. */
const LONG = 500;
/** Patterns for the voices, by their hues, for whoever has colours of their own: lines in a square of eight. The first voice is solid. */
const PATTERNS = [
  'M0 2H8M0 6H8',
  'M2 0V8M6 0V8',
  'M-2 2L2 -2M0 8L8 0M6 10L10 6',
  'M-2 6L2 10M0 0L8 8M6 -2L10 2',
  'M0 4H8M4 0V8',
  'M2 1V4M6 5V8',
  'M1 2H4M5 6H8',
];
const box = byId('arc');
/** The view that was asked for last. @type {View | null} */
let shown = null;

/**
 * @param {View | null} view
 * @param {(quote: number) => void} pick
 * @param {(start: number, end: number) => void} range
 */
export async function showArc(view, pick, range) {
  shown = view;
  box.hidden = !view || view.analysis.sentences.length < 3;
  if (!view || box.hidden) return box.replaceChildren();
  const arc = arcOf(view);
  // Of a long article the figures are a task, and the picture is another.
  if (view.analysis.sentences.length > LONG) await pause();
  const against = headlineAgainstBody(view);
  if (view.analysis.sentences.length > LONG) await pause();
  if (shown !== view) return;
  const open = box.querySelector('details')?.open ?? false;
  const details = h('details', { class: 'arc-table' }, h('summary', null, T.arc.table));
  // The table is made when it is first opened: few open it, and the strip is redrawn at every pause in typing.
  const make = () => details.open && details.childElementCount === 1 && details.append(twin(view));
  details.addEventListener('toggle', make);
  const line =
    against &&
    h(
      'p',
      { class: 'arc-against', title: T.voices.toneNote },
      fill(T.arc.against, { headline: tone(against.headline), body: tone(against.body) }),
    );
  box.replaceChildren(strip(view, arc, pick, range), h('div', { class: 'arc-foot' }, details, line));
  details.open = open;
}

/**
 * @param {View} view
 * @param {import('../model/arc.js').Arc} arc
 * @param {(quote: number) => void} pick
 * @param {(start: number, end: number) => void} range
 */
function strip(view, { runs, tones, most, body }, pick, range) {
  const zero = BAND + 6 + HALF;
  const x = (/** @type {number} */ at) => at * WIDTH;
  const picture = svg('svg', {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    preserveAspectRatio: 'none',
    role: 'img',
    'aria-label': T.arc.label,
    class: 'arc-strip',
  });
  // The picture is stretched; a pattern is not.
  const stretched = (box.clientWidth || WIDTH / 2) / WIDTH;
  picture.append(
    svg(
      'defs',
      null,
      ...PATTERNS.map((d, at) =>
        svg(
          'pattern',
          {
            id: `voice-${at + 2}`,
            width: 8,
            height: 8,
            patternUnits: 'userSpaceOnUse',
            patternTransform: `scale(${(1 / stretched).toFixed(2)} 1)`,
          },
          svg('path', { d }),
        ),
      ),
    ),
  );
  picture.append(
    svg('rect', { class: 'arc-ground', x: 0, y: 0, width: WIDTH, height: BAND }),
    svg('line', { class: 'arc-zero', x1: 0, x2: WIDTH, y1: zero, y2: zero }),
  );
  if (body !== null) picture.append(svg('line', { class: 'arc-body', x1: x(body), x2: x(body), y1: 0, y2: HEIGHT }));
  for (const run of sparse(
    runs,
    ({ kind }) => (kind === 'indirect' ? 1 : 0),
    () => 0,
  )) {
    const width = Math.max(3, x(run.end - run.start));
    const indirect = run.kind === 'indirect';
    const quote = view.quotes[run.quote];
    picture.append(
      svg(
        'rect',
        {
          class: `arc-run hue-${run.hue}${indirect ? ' arc-indirect' : ''}`,
          x: x(run.start),
          y: indirect ? BAND - 5 : 0,
          width,
          height: indirect ? 5 : BAND,
          'data-quote': run.quote,
          onclick: () => pick(run.quote),
        },
        svg('title', null, quote ? `${run.label} ${speakerName(view, quote)}` : run.label),
      ),
    );
  }
  const toned = tones.map((tone, at) => ({ ...tone, at })).filter(({ score }) => score);
  for (const { start, end, score, spoken, at } of sparse(
    toned,
    () => 0,
    ({ score }) => Math.abs(score),
  )) {
    const height = Math.max(1.5, (Math.abs(score) / most) * HALF);
    const sentence = view.analysis.sentences[at];
    picture.append(
      svg(
        'rect',
        {
          class: `arc-tone ${score < 0 ? 'minus' : 'plus'}${spoken ? ' arc-spoken' : ''}`,
          x: x(start),
          y: score < 0 ? zero : zero - height,
          width: Math.max(3, x(end - start) - 2),
          height,
          onclick: () => sentence && range(sentence.start, sentence.end),
        },
        svg('title', null, `${spoken ? T.arc.columns.speech : T.arc.columns.reporter} ${tone(score)}`),
      ),
    );
  }
  // Labels stand beside the picture, which stretches.
  return h(
    'div',
    { class: 'arc-frame' },
    h('span', { class: 'arc-label', 'aria-hidden': 'true' }, T.arc.voices),
    h('span', { class: 'arc-label arc-label-tone', 'aria-hidden': 'true' }, `${T.arc.tone} ±`),
    picture,
  );
}

/**
 * Of things more than the strip is wide, one for each place that it can show.
 * @template {{ start: number }} T
 * @param {T[]} things
 * @param {(thing: T) => number} lane
 * @param {(thing: T) => number} weight the heaviest is shown, of equals the first
 */
function sparse(things, lane, weight) {
  if (things.length <= PLACES) return things;
  /** @type {Map<number, T>} */
  const places = new Map();
  for (const thing of things) {
    const place = 2 * Math.floor(thing.start * PLACES) + lane(thing);
    const there = places.get(place);
    if (!there || weight(thing) > weight(there)) places.set(place, thing);
  }
  return [...places.values()];
}

/** @param {View} view */
function twin(view) {
  const { columns } = T.arc;
  const figure = (/** @type {number | null} */ value) => (value === null ? '–' : h('span', { class: 'number' }, tone(value)));
  const rows = arcRows(view)
    .slice(0, MOST)
    .map(({ index, paragraph, labels, narration, speech }) => [
      h(
        'button',
        {
          type: 'button',
          class: 'link',
          'aria-label': fill(T.arc.go, { n: count(index + 1) }),
          onclick: () => {
            const block = blockElement(paragraph.start);
            if (block) reveal(block, 'start');
          },
        },
        count(index + 1),
      ),
      labels.join(', ') || T.arc.reporterOnly,
      figure(narration),
      figure(speech),
      shorten(view.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120)), 32),
    ]);
  return h(
    'div',
    { class: 'arc-scroll' },
    table([columns.paragraph, columns.speaks, columns.reporter, columns.speech, columns.words], rows),
  );
}
