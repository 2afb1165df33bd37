/** A member of a group beside the wording that it is measured by. */
import { h } from '../lib/dom.js';
import { fill } from '../lib/format.js';
import { marked } from './marks.js';
import { articleOf, wordsAt } from './model.js';
import { S } from './strings.js';

/** @typedef {import('../types.d.ts').Group} Group */
/** @typedef {import('../types.d.ts').Member} Member */
/** @typedef {import('../types.d.ts').ArticlePlace} Place */
/** @typedef {import('./marks.js').Pane} Pane */

/** The member that the others are measured by. @param {Group} group */
export const referenceOf = (group) => group.members.find(({ reference }) => reference) ?? /** @type {Member} */ (group.members[0]);

/** What was changed, not merely cut or spelt otherwise. @param {Member} member */
export const changes = ({ diff }) => diff.filter(({ op }) => op !== 'cut' && op !== 'spelling');

/** The words of a member, those that differ marked. @param {Member} member */
export function wording({ file, start, end, diff }) {
  const marks = diff.flatMap(({ op, here }) =>
    here && op !== 'cut' ? [{ start: here.start, end: here.end, look: op === 'spelling' ? 'spelt' : 'changed' }] : [],
  );
  return marked(articleOf(file)?.text ?? '', marks, start, end);
}

/** The changes in words: “to lose” instead of “to win”. @param {Member} member */
export function said(member) {
  return changes(member).map(({ op, here, there }) => {
    const words = { here: here ? flat(wordsAt(here)) : '', there: there ? flat(wordsAt(there)) : '' };
    return fill(op === 'drop' ? S.groups.left : op === 'insert' ? S.groups.put : S.groups.instead, words);
  });
}

/** @param {string} words */
export const flat = (words) => words.replace(/\s+/g, ' ').trim();

/** The sign and name of a relation. @param {Member['relation']} relation */
export function badge(relation) {
  const [sign, name, note] = S.relations[relation] ?? ['?', relation, ''];
  return h(
    'span',
    { class: `relation relation-${relation}`, title: note },
    h('span', { class: 'relation-sign', 'aria-hidden': 'true' }, sign),
    name,
  );
}

/**
 * Two members side by side.
 * @param {Member} member
 * @param {Member} reference
 * @returns {Pane[]}
 */
export function beside(member, reference) {
  const changed = (/** @type {Place | null} */ place) => (place ? [{ start: place.start, end: place.end, look: 'changed' }] : []);
  const differing = member.diff.filter(({ op }) => op !== 'spelling');
  return [
    { file: member.file, marks: [{ start: member.start, end: member.end }, ...differing.flatMap(({ here }) => changed(here))] },
    { file: reference.file, marks: [{ start: reference.start, end: reference.end }, ...differing.flatMap(({ there }) => changed(there))] },
  ];
}
