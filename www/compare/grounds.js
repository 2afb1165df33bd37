/** What a finding rests on, in one sentence that can be sent to a colleague. */
import { count, fill, join, many } from '../lib/format.js';
import { nameOf, store } from './model.js';
import { S } from './strings.js';

/** @typedef {import('../types.d.ts').Finding} Finding */

const G = S.grounds;
/** Outlets that are named; the rest are counted. */
const NAMED = 4;

/** @param {string} words */
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * @param {Finding} finding
 * @param {string | null | undefined} speaker whose words they are
 */
export function restsOn({ file, code, reason, related, rests }, speaker) {
  const { source } = store.get();
  const others = [...new Set(related.map((place) => place.file))].filter((id) => id !== file);
  const outlets = rests.outlets ? others.filter((id) => id !== source) : [];
  const named = join((outlets.length ? outlets : others).slice(0, NAMED).map(nameOf));
  const values = { file: nameOf(file), names: named, source: source ? nameOf(source) : named, speaker: speaker ?? G.owner };
  const counted = (/** @type {{ one: string, other: string }} */ forms, /** @type {number} */ n) => fill(many(forms, n), values);
  const n = rests.outlets || outlets.length;
  if (reason === 'headline' || reason === 'person') return fill(G[reason], values);
  if (code === 'reattributed') return rests.source ? fill(G.speakerSource, values) : counted(G.speaker, n);
  if (code === 'denied') return counted(G.denial, Math.max(1, others.length));
  if (code === 'fact') return counted(G.fact, n);
  if (code === 'context' && !n) return fill(G.context, values);
  const reasons = [
    rests.source && fill(G.source, values),
    rests.own && fill(G.own, values),
    n > 0 && outlets.length > 0 && counted(G.outlets, n),
  ].filter((words) => typeof words === 'string');
  if (!reasons.length) return fill(G.slight, values);
  const why = { ...values, reasons: capital(reasons.join('; ')) };
  return rests.same > 1 ? fill(many(G.shared, rests.same), { ...why, n: count(rests.same) }) : fill(G.alone, why);
}
