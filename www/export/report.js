/** The report: one HTML file that opens anywhere, runs no script and asks for nothing. */
import { count, fill, many, percent, tone } from '../lib/format.js';
import { hasUnseen, signName, UNSEEN } from '../lib/signs.js';
import { cut, spansOf } from '../model/segments.js';
import { T } from '../strings.js';
import { say, speakerName, voiceName } from '../ui/names.js';
import { parted, SELDOM } from '../model/checks.js';
import { DATA } from './data.js';
import { told } from '../ui/naming.js';
import { json, method, title } from './tables.js';

/** @typedef {import('../model/view.js').View} View */

const ESCAPES = /** @type {Record<string, string>} */ ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' });

/** As HTML. @param {string | number} value */
export const plain = (value) => String(value).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/** Words to be read: what cannot be seen in them shows its number. @param {string | number} value */
export const esc = (value) =>
  String(value)
    .split(UNSEEN)
    .map((piece) => (hasUnseen(piece) ? `<span class="c" data-c="${signName(piece)}">${piece === '\0' ? '' : piece}</span>` : plain(piece)))
    .join('');

const STYLE = `:root{color-scheme:light dark;--paper:light-dark(#fbfaf7,#17181b);--ink:light-dark(#1f1d1a,#e9e6e0);--quiet:light-dark(#5f5b54,#a9a59d);--rule:light-dark(#dcd8cf,#34363b)}
.h0{--l:light-dark(#6b675f,#a3a098);--t:light-dark(#eeece7,#2b2c30)}.h1{--l:light-dark(#1d4f91,#9cc3f5);--t:light-dark(#e2ecf9,#1c2c44)}.h2{--l:light-dark(#9a3b12,#f2b08c);--t:light-dark(#fce8dd,#42251a)}
.h3{--l:light-dark(#1f6b3a,#94d3a5);--t:light-dark(#e0f2e5,#1a3524)}.h4{--l:light-dark(#6a3c9c,#cfb0f2);--t:light-dark(#efe6f9,#33244a)}.h5{--l:light-dark(#0d6470,#86d2d8);--t:light-dark(#d9f1f2,#14353a)}
.h6{--l:light-dark(#a0205e,#f2a3c6);--t:light-dark(#fce3ee,#43202f)}.h7{--l:light-dark(#665400,#ddcb6e);--t:light-dark(#f5eecb,#37310f)}.h8{--l:light-dark(#6b4a32,#d9bda4);--t:light-dark(#f2e7df,#3a2d22)}
body{max-width:44rem;margin:2rem auto;padding:0 1.2rem;background:var(--paper);color:var(--ink);font:1.05rem/1.7 Charter,Cambria,Georgia,serif}h1,h2{line-height:1.25}
table{width:100%;border-collapse:collapse;font:.9rem/1.45 system-ui,sans-serif}th,td{padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top}th{color:var(--quiet);font-weight:500}
.n{text-align:right;font-variant-numeric:tabular-nums}.q{border-bottom:2px solid var(--l);background:var(--t);-webkit-print-color-adjust:exact;print-color-adjust:exact}.q.partial{border-bottom:3px double var(--l)}.q.indirect{background:none;border-bottom-style:dashed}
.q.term,.q.title{background:none;border-bottom:2px dotted var(--quiet)}.q.denied{background:none;text-decoration:line-through}.who{display:inline-block;min-width:1.3em;padding:0 .3em;border:1.5px solid var(--l);border-radius:1em;color:var(--l);font:700 .72em/1.5 system-ui,sans-serif;text-align:center}
sup.who{margin:0 .2em;vertical-align:.3em}.quiet,footer{color:var(--quiet);font-size:.9rem}.src{font-weight:650}.cue{font-style:italic}.check{font-weight:700}.c{unicode-bidi:isolate}.c::before{content:attr(data-c);font-size:.65em;border:1px dashed;padding:0 .2em}`;

/** A page of its own. @param {string} title @param {string} body HTML */
export const page = (title, body) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${plain(title)}</title><style>${STYLE}</style></head><body>
${body}
</body></html>
`;

/** The data that open a report again, at its end. @param {string} data */
export const again = (data) => `<template id="${DATA}">${plain(data)}</template>`;

/**
 * @param {View} view
 * @param {Parameters<typeof json>[1]} own what is saved besides: the file can be opened on the page again
 */
export function report(view, own) {
  const name = title(view);
  const { columns } = T.exports;
  const table = (/** @type {string[]} */ heads, /** @type {string[]} */ body) =>
    `<table><thead><tr>${heads.map((head) => `<th scope="col">${esc(head)}</th>`).join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
  return page(
    fill(T.exports.reportTitle, { title: name }),
    `<h1>${esc(fill(T.exports.reportTitle, { title: name }))}</h1>
<p class="quiet">${esc([many(T.summary.quotations, view.summary.quotations), many(T.summary.reports, view.summary.reports), many(T.summary.speakers, view.summary.speakers), many(T.summary.unattributed, view.summary.unattributed), many(T.summary.anonymous, view.summary.anonymous)].join(', '))}</p>
<h2>${esc(T.exports.reportVoices)}</h2>
${table([columns.speaker, columns.words, columns.verb, T.voices.tone], voices(view))}
<h2>${esc(T.article.label)}</h2>
${article(view)}
<h2>${esc(T.exports.reportQuotations)}</h2>
${table([columns.speaker, columns.words, columns.kind, T.card.sure, T.card.rule], quotations(view))}
${checks(view)}
${list(T.exports.reportCorrections, own.corrections.map(told))}
<footer><p>${esc(method(view))}</p><p>${esc(T.exports.reportAgain)}</p></footer>
${again(json(view, own))}`,
  );
}

/** @param {View} view */
function voices(view) {
  const row = (/** @type {string} */ who, /** @type {string} */ words, /** @type {string} */ verbs, /** @type {number | null} */ score) =>
    `<tr><td>${who}</td><td class="n">${esc(words)}</td><td>${esc(verbs)}</td><td class="n">${score === null ? '' : esc(tone(score))}</td></tr>`;
  return [
    row(
      esc(T.voices.reporter),
      `${count(view.reporter.words)} (${fill(T.voices.ofArticle, { share: percent(view.reporter.share) })})`,
      '',
      view.reporter.tone,
    ),
    ...view.voices.map((voice) =>
      row(
        `<span class="who h${voice.hue}">${esc(voice.label)}</span> ${esc(voiceName(voice))}`,
        `${count(voice.words)} (${fill(T.voices.ofQuoted, { share: percent(voice.share) })})`,
        voice.verbs.map(({ verb, count: n }) => (n > 1 ? `${verb} ×${n}` : verb)).join(', '),
        voice.tone,
      ),
    ),
  ];
}

/** @param {View} view */
function article(view) {
  const blocks = cut(view.analysis.paragraphs, spansOf(view.analysis));
  const seen = new Set();
  return blocks
    .map(({ kind, segments }) => {
      const inner = segments.map(({ start, end, cover }) => {
        const names = [];
        let before = '';
        for (const { type, id } of cover) {
          const quote = view.quotes[id];
          if (type === 'source') names.push('src');
          if (type === 'cue') names.push('cue');
          if (type !== 'quote' || !quote) continue;
          names.push('q', quote.quote.kind, quote.quote.modality, `h${quote.hue}`);
          if (quote.speech && !seen.has(id)) before += `<sup class="who h${quote.hue}">${esc(quote.label)}</sup>`;
          seen.add(id);
        }
        const words = esc(view.text.slice(start, end));
        return names.length ? `${before}<span class="${names.join(' ')}">${words}</span>` : words;
      });
      const tag = kind === 'headline' ? 'h3' : 'p';
      return `<${tag}>${inner.join('')}</${tag}>`;
    })
    .join('\n');
}

/** @param {View} view */
function quotations(view) {
  return view.quotes
    .filter(({ speech }) => speech)
    .map((item) => {
      const { quote } = item;
      const kind = [say(T.kinds, quote.kind), say(T.modalities, quote.modality)].filter(Boolean).join(', ');
      return `<tr><td><span class="who h${item.hue}">${esc(item.label)}</span> ${esc(speakerName(view, item))}</td><td>${esc(item.words)}</td><td>${esc(kind)}</td><td class="n">${quote.speaker === null ? '' : esc(percent(quote.confidence))}${item.unsure ? ` <span class="check">${esc(T.card.check)}</span>` : ''}</td><td>${esc(say(T.rules, quote.rule))}</td></tr>`;
    });
}

/** @param {View} view */
function checks(view) {
  const { sound, seldom } = parted(view);
  const share = (/** @type {string} */ code) => (code in SELDOM ? ` (${fill(T.checks.share, { share: percent(SELDOM[code] ?? 0) })})` : '');
  const lines = (/** @type {typeof sound} */ found) =>
    found.map(
      ({ code, start, end }) => `${say(T.checks.titles, code)}${share(code)}: ${view.text.slice(start, Math.min(end, start + 200))}`,
    );
  return list(T.exports.reportChecks, lines(sound)) + list(T.exports.reportSeldom, lines(seldom));
}

/** @param {string} heading @param {string[]} items */
const list = (heading, items) =>
  items.length ? `<h2>${esc(heading)}</h2>\n<ul>${items.map((item) => `<li>${esc(item)}</li>`).join('')}</ul>` : '';
