/** The utterances, each with every place where it stands. */
import { h } from '../lib/dom.js';
import { fill, many } from '../lib/format.js';
import { fillSlowly } from '../lib/slices.js';
import { opens } from './marks.js';
import { headline, nameOf } from './model.js';
import { S } from './strings.js';
import { badge, beside, changes, referenceOf, said, wording } from './wording.js';

/** @typedef {import('../types.d.ts').Comparison} Comparison */
/** @typedef {import('../types.d.ts').Group} Group */

let only = false;

/** @param {Group} group */
const differs = (group) =>
  group.members.some((member) => !['identical', 'truncated', 'edited', 'paraphrased', 'translated'].includes(member.relation));

/**
 * @param {HTMLElement} panel
 * @param {Comparison} found
 */
export function showGroups(panel, found) {
  const again = () => showGroups(panel, found);
  const box = h('input', {
    type: 'checkbox',
    id: 'groups-only',
    checked: only,
    onchange: () => {
      only = box.checked;
      again();
      panel.querySelector('input')?.focus();
    },
  });
  const shown = found.groups.filter((group) => !only || differs(group));
  const key = h(
    'details',
    { class: 'relations-key' },
    h('summary', null, S.relations_key),
    h(
      'dl',
      { class: 'facts' },
      ...Object.entries(S.relations).flatMap(([relation, [, , note]]) => [
        h('dt', null, badge(/** @type {'altered'} */ (relation))),
        h('dd', null, note),
      ]),
    ),
  );
  const list = h('div', { class: 'groups' });
  panel.replaceChildren(h('div', { class: 'filter' }, h('label', null, box, ' ', S.groups.only), key), list);
  if (!shown.length) return list.append(h('p', { class: 'quiet' }, S.groups.none));
  let event = -1;
  fillSlowly(list, shown, (group) => {
    const piece = document.createDocumentFragment();
    if (group.event !== event && found.events.length > 1) piece.append(eventTitle(found, group.event));
    event = group.event;
    piece.append(card(group));
    return piece;
  });
}

/** The heading of an event. @param {Comparison} found @param {number} event */
export function eventTitle(found, event) {
  const [first] = found.events[event] ?? [];
  return h(
    'h3',
    { class: 'event-title' },
    S.articles.event.replace('{n}', String(event + 1)),
    h('span', { class: 'quiet' }, first ? headline(first) : ''),
  );
}

/** @param {Group} group */
function card(group) {
  const reference = referenceOf(group);
  const files = new Set(group.members.map(({ file }) => file)).size;
  const rows = group.members.map((member) => {
    const differing = said(member);
    return h(
      'li',
      { class: `member${member.reference ? ' is-reference' : ''}` },
      h('span', { class: 'member-file' }, nameOf(member.file)),
      badge(member.relation),
      h(
        'span',
        { class: 'member-words' },
        ...wording(member),
        member.unsure &&
          h(
            'span',
            { class: 'quiet member-unsure', title: fill(S.groups.unsureNote, { speaker: group.speaker ?? S.groups.unattributed }) },
            ` (${S.groups.unsure})`,
          ),
        differing.length > 0 && h('span', { class: 'member-changes' }, differing.join('; ')),
      ),
      member.reference
        ? h('span', { class: 'quiet member-open' }, S.reference)
        : opens(S.findings.beside, `${nameOf(member.file)}: ${S.groups.beside}`, () => beside(member, reference), 'member-open'),
    );
  });
  return h(
    'section',
    { class: `group${group.members.some((member) => changes(member).length) ? ' has-changes' : ''}` },
    h(
      'h4',
      { class: 'group-head' },
      h('strong', null, group.speaker ?? S.groups.unattributed),
      h('span', { class: 'quiet' }, many(S.groups.articles, files)),
    ),
    h('ul', { class: 'members' }, ...rows),
  );
}
