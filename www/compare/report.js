/** The comparison as one HTML file that runs no script and asks for nothing. */
import { again, esc, page } from '../export/report.js';
import { count, fill, join, many, percent, tone } from '../lib/format.js';
import { T } from '../strings.js';
import { names, owners as speakers, several } from './export.js';
import { titleOf } from './findings.js';
import { restsOn } from './grounds.js';
import { wordsAt } from './model.js';
import { S } from './strings.js';
import { howRan } from './tables.js';
import { flat, said } from './wording.js';

/** @typedef {import('../types.d.ts').Comparison} Comparison */

/** @param {string[]} heads @param {string[][]} rows cells are HTML */
const table = (heads, rows) =>
  `<table><thead><tr>${heads.map((head) => `<th scope="col">${esc(head)}</th>`).join('')}</tr></thead><tbody>${rows.map(([first, ...cells]) => `<tr><th scope="row">${first}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;

/** @param {import('../types.d.ts').Member['relation']} relation */
const sign = (relation) => {
  const [mark, name] = S.relations[relation] ?? ['', relation];
  return `${esc(mark)} ${esc(name)}`;
};

/** @param {Comparison} found */
export function report(found) {
  const called = names();
  const name = (/** @type {string} */ file) => esc(called.get(file) ?? file);
  const C = S.saving.columns;
  const words = (/** @type {import('../types.d.ts').ArticlePlace} */ place) => esc(flat(wordsAt(place)).slice(0, 400));
  const owners = speakers(found);
  const findings = found.findings.map((finding) => [
    `${esc(S.severities[finding.severity])}`,
    `${name(finding.file)}: ${esc(titleOf(finding))}<br>${words(finding)}<br>${esc(restsOn(finding, owners(finding)))}`,
    finding.related
      .slice(0, 3)
      .map((other) => `${name(other.file)}: ${words(other)}`)
      .join('<br>'),
  ]);
  const groups = found.groups.map(
    (group) =>
      `<h3>${esc(group.speaker ?? S.groups.unattributed)}</h3>${table(
        [C.article, C.relation, C.words],
        group.members.map((member) => {
          const differing = said(member);
          return [
            name(member.file),
            `${sign(member.relation)}${member.reference ? `<br><span class="quiet">${esc(S.reference)}</span>` : ''}`,
            `${words(member)}${differing.length ? `<br><strong>${esc(differing.join('; '))}</strong>` : ''}`,
          ];
        }),
      )}`,
  );
  const events = found.events.map((files, event) => {
    const voices = found.speakers.filter((voice) => voice.event === event);
    const rows = found.sentences.filter((row) => row.event === event);
    const speakers = voices.map((voice) => [
      esc(voice.name),
      ...files.map((file) => {
        const here = voice.articles.find((article) => article.file === file);
        if (!here) return `<span class="quiet">${esc(S.speakers.absent)}</span>`;
        const verbs = Object.entries(here.verbs)
          .map(([verb, n]) => (n > 1 ? `${verb} ×${n}` : verb))
          .join(', ');
        return (
          esc(
            here.words
              ? `${many(S.speakers.words, here.words)} (${percent(here.share)}), ${fill(S.speakers.tone, { tone: tone(here.tone) })}`
              : S.speakers.reported,
          ) + (verbs ? `<br>${esc(verbs)}` : '')
        );
      }),
    ]);
    const ran = rows.map((row) => [
      words(row.place),
      ...files.map((file) => {
        if (file === row.place.file) return esc(S.sentences.itself);
        const how = howRan(row, file)?.how;
        const [mark, label] = how ? S.sentences.how[how] : S.sentences.dropped;
        return `${esc(mark)} ${esc(label)}`;
      }),
    ]);
    return `<h2>${esc(fill(S.articles.event, { n: event + 1 }))}</h2><p>${esc(join(files.map((file) => called.get(file) ?? file)))}</p>${speakers.length ? table([C.speaker, ...files.map((file) => called.get(file) ?? file)], speakers) : ''}${ran.length ? `<h3>${esc(S.sentences.caption)}</h3>${table([C.sentence, ...files.map((file) => called.get(file) ?? file)], ran)}` : ''}`;
  });
  const o = S.outlets;
  const outlets = found.articles.map(({ file, narration, quoted, loaded, words: spoken }) => [
    name(file),
    esc(tone(narration)),
    esc(tone(quoted)),
    esc(count(loaded.length)),
    esc(count(spoken)),
  ]);
  const parts = [
    `<h1>${esc(S.saving.reportTitle)}</h1><p class="quiet">${esc([many(S.articles.count, found.articles.length), many(S.states.status, found.events.length), many(S.states.findings, found.findings.length)].join(', '))}</p>`,
    found.source ? `<p>${esc(S.articles.source)}: ${name(found.source)}</p>` : '',
    `<h2>${esc(S.tabs.findings)}</h2>${findings.length ? table([C.severity, C.words, C.against], findings) : `<p>${esc(S.findings.none)}</p>`}`,
    `<h2>${esc(S.tabs.groups)}</h2>${groups.join('') || `<p>${esc(S.groups.none)}</p>`}`,
    ...events,
    `<h2>${esc(S.tabs.outlets)}</h2>${table([o.article, o.narration, o.quoted, o.loaded, o.words], outlets)}`,
    `<footer><p>${esc(T.exports.methodShort)}</p><p>${esc(S.saving.again)}</p></footer>`,
    again(JSON.stringify(several())),
  ];
  return page(S.saving.reportTitle, parts.join('\n'));
}
