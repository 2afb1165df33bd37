/**
 * Counts the voices again after a correction. The engine has weighed every word; here its weights are only summed by another voice, by the
 * engine's own
 * way of summing: a test holds the figures of an analysis without corrections against the engine's.
 */
import { RUNNING, TAG } from './constants.js';
import { below, countWords } from './words.js';

/** @typedef {import('../types.d.ts').Analysis} Analysis */
/** @typedef {import('../types.d.ts').Quote} Quote */
/** @typedef {{ start: number, end: number, speaker: number | null, denied: boolean }} Part */

/**
 * @param {string} text
 * @param {Analysis} analysis
 * @returns {Analysis}
 */
export function recount(text, analysis) {
  const repeated = inRepeats(analysis);
  const speakers = analysis.speakers.map((speaker) => ({
    ...speaker,
    quotes: /** @type {number[]} */ ([]),
    words: 0,
    verbs: /** @type {Record<string, number>} */ ({}),
    tone: 0,
  }));
  analysis.quotes.forEach((quote, index) => {
    const speaker = quote.speaker === null ? undefined : speakers[quote.speaker];
    if (!speaker) return;
    speaker.quotes.push(index);
    if (quote.cue && quote.continues === null) speaker.verbs[quote.cue.lemma] = (speaker.verbs[quote.cue.lemma] ?? 0) + 1;
    if (!marked(quote) || repeated(quote.start)) return;
    const words = quote.parts.reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0);
    if (quote.modality !== 'denied') speaker.words += words;
    // Of a quotation in a quotation the inner speaker has the words, and nobody those that are denied.
    const around = quote.within === null ? undefined : analysis.quotes[quote.within];
    const outer =
      around && marked(around) && around.modality !== 'denied' && around.speaker !== null ? speakers[around.speaker] : undefined;
    if (outer) outer.words = Math.max(0, outer.words - words);
  });
  const total = speakers.reduce((sum, { words }) => sum + words, 0);
  const means = tones(text, analysis);
  speakers.forEach((speaker, index) => {
    speaker.share = total ? speaker.words / total : 0;
    speaker.tone = mean(means.speakers.get(index));
  });
  const tone = {
    ...analysis.tone,
    score: mean(means.running.length ? means.running : means.all),
    headline: mean(means.headline),
    narration: mean(means.narration),
    quoted: mean(means.quoted),
  };
  return { ...analysis, speakers, tone, loaded: voicesOf(analysis) };
}

/**
 * Whether a place stands in a line that repeats another and so does not count.
 * @param {Analysis} analysis
 * @returns {(at: number) => boolean}
 */
export function inRepeats({ paragraphs, checks }) {
  const repeats = new Set(checks.filter(({ code }) => code === 'repeated').map(({ start }) => start));
  if (!repeats.size) return () => false;
  const starts = paragraphs.map(({ start }) => start);
  return (at) => repeats.has(starts[below(starts, at + 1) - 1] ?? -1);
}

/** Loaded words, each with whose it is now. @param {Analysis} analysis */
function voicesOf({ loaded, quotes }) {
  const around = walking(spoken(quotes));
  return loaded.map((word) => ({
    ...word,
    voice: around(word.start) ? /** @type {const} */ ('quoted') : /** @type {const} */ ('narration'),
  }));
}

/**
 * Tells the part that an offset stands in; offsets must be asked for in order.
 * @param {Part[]} parts
 * @returns {(at: number) => Part | undefined}
 */
function walking(parts) {
  let next = 0;
  return (at) => {
    while (next < parts.length && /** @type {Part} */ (parts[next]).end <= at) next += 1;
    const part = parts[next];
    return part && part.start <= at ? part : undefined;
  };
}

/** What a check of a quotation is about. */
const OF_QUOTES = new Set(['unattributed', 'unsure', 'denied']);

/**
 * The checks after a correction: those of the quotations that were put right are made anew, as the engine makes them.
 * @param {Analysis} analysis corrected, its checks not yet
 * @param {Set<Quote>} touched
 * @param {Set<Quote>} gone quotations that were taken away
 */
export function recheck({ checks, quotes, speakers }, touched, gone) {
  const starts = new Set([...touched].map(({ start }) => start));
  // A verb that brings in nothing any more judges nobody.
  const dropped = new Set([...gone, ...[...touched].filter(({ kind }) => kind === 'term' || kind === 'title')].map(({ start }) => start));
  const kept = checks.filter(
    ({ code, start, related }) =>
      !(OF_QUOTES.has(code) && starts.has(start)) &&
      code !== 'anonymous' &&
      !(code === 'loaded-verb' && related.some((range) => dropped.has(range.start))),
  );
  for (const quote of touched) {
    if (gone.has(quote) || !marked(quote)) continue;
    const { start, end, cue } = quote;
    if (quote.speaker === null) kept.push({ code: 'unattributed', severity: 'warning', start, end, related: [] });
    if (quote.modality === 'denied')
      kept.push({ code: 'denied', severity: 'warning', start, end, related: cue ? [{ start: cue.start, end: cue.end }] : [] });
  }
  speakers.forEach(({ kind }, index) => {
    if (kind !== 'anonymous') return;
    const [first, ...rest] = quotes.flatMap(({ speaker, source }) => (speaker === index && source ? [source] : []));
    if (first) kept.push({ code: 'anonymous', severity: 'info', ...first, related: rest.filter(({ start }) => start !== first.start) });
  });
  return kept.sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1));
}

/** @param {Quote} quote */
const marked = (quote) => quote.kind === 'direct' || quote.kind === 'partial';

/** @param {number[] | undefined} pieces */
const mean = (pieces) => (pieces?.length ? pieces.reduce((sum, piece) => sum + piece, 0) / pieces.length : 0);

/**
 * The stretches inside marks, in order, none overlapping; in a quotation in a quotation the inner one's.
 * @param {Quote[]} quotes
 * @returns {Part[]}
 */
export function spoken(quotes) {
  /** @type {Part[]} */
  const parts = quotes.filter(marked).flatMap((quote) => {
    const denied = quote.modality === 'denied';
    return quote.parts.map(({ start, end }) => ({ start, end, speaker: denied ? null : quote.speaker, denied }));
  });
  parts.sort((a, b) => a.start - b.start || b.end - a.end);
  /** @type {Part[]} */
  const open = [];
  /** @type {Part[]} */
  const out = [];
  let at = 0;
  const close = (/** @type {number} */ until) => {
    for (let top = open[open.length - 1]; top && top.end <= until; top = open[open.length - 1]) {
      if (at < top.end) out.push({ ...top, start: at });
      at = Math.max(at, top.end);
      open.pop();
    }
  };
  for (const part of parts) {
    close(part.start);
    const around = open[open.length - 1];
    if (around && at < part.start) out.push({ ...around, start: at, end: part.start });
    at = Math.max(at, part.start);
    open.push(part);
  }
  close(Infinity);
  return out;
}

/**
 * Tells whether an offset stands in a line whose words make the tone of the voices: running text, the first time that it stands there.
 * @param {Analysis} analysis
 * @param {Set<string>} [kinds] other kinds of lines to ask for
 * @returns {(at: number) => boolean}
 */
export function inRunning(analysis, kinds = RUNNING) {
  const starts = analysis.paragraphs.map(({ start }) => start);
  const repeated = inRepeats(analysis);
  return (at) => {
    const place = analysis.paragraphs[below(starts, at + 1) - 1];
    return place !== undefined && kinds.has(place.kind) && !repeated(at);
  };
}

/**
 * The toned words that make the tone of the reporter and of each voice, by their indices; `null` has those of unattributed quotations.
 * @param {Analysis} analysis
 * @param {(at: number) => boolean} running from `inRunning`
 */
export function tonedByVoice(analysis, running) {
  /** @type {Map<number | null, number[]>} */
  const bySpeaker = new Map();
  /** @type {number[]} */
  const narration = [];
  const around = walking(spoken(analysis.quotes));
  analysis.tone.words.forEach((word, id) => {
    if (!running(word.start)) return;
    const part = around(word.start);
    if (!part) {
      narration.push(id);
    } else if (!part.denied) {
      const own = bySpeaker.get(part.speaker) ?? [];
      own.push(id);
      bySpeaker.set(part.speaker, own);
    }
  });
  return { bySpeaker, narration };
}

/**
 * @param {string} text
 * @param {Analysis} analysis
 */
function tones(text, analysis) {
  const parts = spoken(analysis.quotes);
  /** @type {Map<number, number[]>} */
  const speakers = new Map();
  /** @type {number[]} */
  const narration = [];
  /** @type {number[]} */
  const quoted = [];
  /** @type {Record<'all' | 'running' | 'headline', number[]>} */
  const whole = { all: [], running: [], headline: [] };
  const repeated = inRepeats(analysis);
  const around = walking(parts);
  let next = 0;
  for (const { start, end, paragraph, tone } of analysis.sentences) {
    const place = analysis.paragraphs[paragraph];
    whole.all.push(tone.score);
    if (!place || repeated(place.start)) continue;
    if (place.kind === 'headline') whole.headline.push(tone.score);
    if (place.kind === 'headline' || RUNNING.has(place.kind)) whole.running.push(tone.score);
    if (!RUNNING.has(place.kind)) continue;
    while (next < parts.length && /** @type {Part} */ (parts[next]).end <= start) next += 1;
    /** @type {Map<number, number>} */
    const sums = new Map();
    let own = 0;
    let ownToned = false;
    let said = 0;
    let saidWords = 0;
    for (let at = next; at < parts.length; at += 1) {
      const part = /** @type {Part} */ (parts[at]);
      if (part.start >= end) break;
      const words = countWords(text.slice(Math.max(start, part.start), Math.min(end, part.end)));
      saidWords += words;
      if (words && part.speaker !== null && !sums.has(part.speaker)) sums.set(part.speaker, 0);
    }
    for (const id of tone.words) {
      const word = analysis.tone.words[id];
      if (!word) continue;
      const part = around(word.start);
      if (part) {
        said += word.contribution;
        if (part.speaker !== null) sums.set(part.speaker, (sums.get(part.speaker) ?? 0) + word.contribution);
      } else {
        own += word.contribution;
        ownToned = true;
      }
    }
    for (const [speaker, sum] of sums) {
      const pieces = speakers.get(speaker);
      if (pieces) pieces.push(sum);
      else speakers.set(speaker, [sum]);
    }
    if (saidWords) quoted.push(said);
    const ownWords = countWords(text.slice(start, end)) - saidWords;
    if (ownToned || ownWords > TAG || (ownWords > 0 && !saidWords)) narration.push(own);
  }
  return { speakers, narration, quoted, ...whole };
}
