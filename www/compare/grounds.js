/** What a finding rests on, in one sentence that can be sent to a colleague who has read none of the articles. */
import { count, fill, join, many } from '../lib/format.js';
import { shorten } from '../model/words.js';
import { nameOf, store, wordsAt } from './model.js';
import { S } from './strings.js';
import { changes, flat } from './wording.js';

/** @typedef {import('../types.d.ts').Finding} Finding */
/** @typedef {import('../types.d.ts').Member} Member */
/** @typedef {import('../types.d.ts').ArticlePlace} Place */
/** @typedef {{ one: string, other: string }} Forms */

const G = S.grounds;
/** Outlets that are named; the rest are counted. */
const NAMED = 4;
/** Characters of the words that are told. */
const LONG = 90;

/** @param {string} words */
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);

/** The words of a place, in no marks of their own. @param {Place | null | undefined} place */
const told = (place) => (place ? shorten(flat(wordsAt(place)).replace(/^[“”"‘’'«»]+|[,;]?[“”"‘’'«»]+$/g, ''), LONG) : '');

/**
 * What a place differs in, and from whom.
 * @param {string[]} who
 * @param {number} n how many that are
 * @param {Record<string, string>} values
 * @param {Member | undefined} member
 */
function differs(who, n, values, member) {
  const [first, ...rest] = member ? changes(member) : [];
  const named = { ...values, who: join(who) };
  if (!first) return capital(fill(many(G.otherwise, n), named));
  const forms = first.op === 'drop' ? G.left : first.op === 'insert' ? G.put : G.instead;
  const more = rest.length ? many(G.more, rest.length) : '';
  return capital(fill(many(forms, n), { ...named, here: told(first.here), there: told(first.there) })) + more;
}

/**
 * @param {Finding} finding
 * @param {{ member: Member, speaker: string | null } | undefined} known the place among those of its utterance
 */
export function restsOn(finding, known) {
  const { file, code, reason, related, rests } = finding;
  const { source } = store.get();
  const others = [...new Set(related.map((place) => place.file))].filter((id) => id !== file);
  const outlets = rests.outlets ? others.filter((id) => id !== source) : [];
  const named = join((outlets.length ? outlets : others).slice(0, NAMED).map(nameOf)) || nameOf(file);
  const values = {
    file: nameOf(file),
    names: named,
    source: source ? nameOf(source) : named,
    words: told(finding),
    there: told(related[0]),
  };
  const n = rests.outlets || Math.max(1, outlets.length);
  const counted = (/** @type {Forms} */ forms, /** @type {number} */ of, more = {}) =>
    capital(fill(many(forms, of), { ...values, ...more }));
  if (reason === 'headline' || reason === 'person') return fill(G[reason], values);
  if (code === 'reattributed')
    return rests.source
      ? fill(G.speakerSource, { ...values, speaker: known?.speaker ?? G.owner })
      : counted(G.speaker, n, { speaker: known?.speaker ?? G.owner });
  if (code === 'denied') return counted(G.denial, Math.max(1, others.length), { speaker: known?.speaker ?? G.denier });
  if (code === 'fact') return counted(G.fact, n);
  if (code === 'context') return counted(reason === 'condition' ? G.condition : G.context, n);
  const who = [rests.source && fill(G.source, values), rests.own && G.own, outlets.length > 0 && counted(G.outlets, n)].filter(
    (words) => typeof words === 'string',
  );
  if (!who.length) return fill(G.slight, { reasons: differs([named], 1, values, known?.member) });
  const reasons = differs(who, outlets.length > 0 ? who.length - 1 + n : who.length, values, known?.member);
  return rests.same > 1
    ? fill(many(G.shared, rests.same), { ...values, reasons, n: count(rests.same) })
    : fill(G.alone, { ...values, reasons });
}
