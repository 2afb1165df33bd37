/** What an editor should look at: the place that is blamed, and those that contradict it. */
import { h } from '../lib/dom.js';
import { fill, many } from '../lib/format.js';
import { shorten } from '../model/words.js';
import { restsOn } from './grounds.js';
import { showPlaces } from './marks.js';
import { nameOf, wordsAt } from './model.js';
import { S } from './strings.js';
import { beside, flat, referenceOf, said } from './wording.js';

/** @typedef {import('../types.d.ts').Comparison} Comparison */
/** @typedef {import('../types.d.ts').Finding} Finding */
/** @typedef {import('../types.d.ts').Member} Member */
/** @typedef {import('../types.d.ts').ArticlePlace} Place */

const ORDER = /** @type {const} */ (['certain', 'probable', 'check']);
/** Places that a finding lists. */
const PLACES = 3;
/** Words around a place, in characters: a figure alone says nothing. */
const AROUND = 40;

/**
 * @param {HTMLElement} panel
 * @param {Comparison} found
 */
export function showFindings(panel, found) {
  if (!found.findings.length) return panel.replaceChildren(h('p', { class: 'quiet' }, S.findings.none));
  const members = new Map(
    found.groups.flatMap((group) =>
      group.members.map((member) => [key(member), { member, reference: referenceOf(group), speaker: group.speaker }]),
    ),
  );
  panel.replaceChildren(
    ...ORDER.flatMap((severity) => {
      const some = found.findings.filter((finding) => finding.severity === severity);
      if (!some.length) return [];
      return [
        h(
          'h3',
          { class: `panel-title finding-title finding-${severity}` },
          `${S.severities[severity]} (${some.length})`,
          h('span', { class: 'quiet' }, S.severityNotes[severity]),
        ),
        h('ul', { class: 'findings' }, ...some.map((finding) => row(finding, members))),
      ];
    }),
  );
}

/** @param {Place} place */
const key = ({ file, start, end }) => `${file} ${start} ${end}`;

/** @param {Finding} finding */
export const titleOf = ({ code, reason }) => `${S.codes[code] ?? code}: ${S.reasons[/** @type {'words'} */ (reason)] ?? reason}`;

/** @param {Place} place @param {string} code */
function excerpt(place, code) {
  if (code !== 'fact') return shorten(wordsAt(place), 220);
  const around = flat(wordsAt({ ...place, start: Math.max(0, place.start - AROUND), end: place.end + AROUND }));
  return `…${around.replace(/^\S*\s|\s\S*$/g, '')}…`;
}

/**
 * @param {Finding} finding
 * @param {Map<string, { member: Member, reference: Member, speaker: string | null }>} members
 */
function row(finding, members) {
  const [first] = finding.related;
  const title = titleOf(finding);
  const known = members.get(key(finding));
  const open = (/** @type {Place | undefined} */ other) => () => {
    const pair = known && (!other || key(other) === key(known.reference)) && known.member !== known.reference;
    const panes = pair
      ? beside(known.member, known.reference)
      : [{ file: finding.file, marks: [finding] }, ...(other ? [{ file: other.file, marks: [other] }] : [])];
    showPlaces(fill(S.findings.in, { title, file: nameOf(finding.file) }), panes);
  };
  const differing = known ? said(known.member) : [];
  const others = finding.related
    .slice(0, PLACES)
    .map((other) =>
      h(
        'li',
        null,
        h('span', { class: 'quiet' }, `${S.findings.against} ${nameOf(other.file)}: `),
        h('button', { type: 'button', class: 'link', onclick: open(other) }, excerpt(other, finding.code)),
      ),
    );
  return h(
    'li',
    { class: `finding finding-${finding.severity}`, 'data-finding': finding.code },
    h(
      'div',
      { class: 'finding-head' },
      h('strong', null, nameOf(finding.file)),
      h('span', null, title),
      h(
        'button',
        { type: 'button', class: 'button small', onclick: open(first) },
        S.findings.beside,
        h('span', { class: 'unseen' }, `: ${nameOf(finding.file)}, ${shorten(wordsAt(finding), 40)}`),
      ),
    ),
    h('p', { class: 'finding-words' }, excerpt(finding, finding.code)),
    h('p', { class: 'finding-grounds' }, restsOn(finding, known)),
    differing.length > 0 && h('p', { class: 'member-changes' }, differing.join('; ')),
    others.length > 0 &&
      h(
        'ul',
        { class: 'finding-others' },
        ...others,
        finding.related.length > PLACES && h('li', { class: 'quiet' }, many(S.findings.more, finding.related.length - PLACES)),
      ),
  );
}
