/** The check as one file: HTML that runs no script, or JSON; both with the hashes of the texts, for the desk's file. */
import { esc, page } from '../export/report.js';
import { fill, join, many } from '../lib/format.js';
import { keyOf, left, store, words, worstFirst } from './model.js';
import { S } from './strings.js';
import { why } from './draft.js';

/** The SHA-256 of a text in UTF-8; empty where the browser has none. @param {string} text */
async function hash(text) {
  const digest = await globalThis.crypto?.subtle?.digest('SHA-256', new TextEncoder().encode(text));
  return digest ? [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('') : '';
}

/** The texts and their hashes. */
async function texts() {
  const { draft, sources } = store.get();
  return {
    draft: await hash(draft),
    sources: await Promise.all(sources.map(async ({ name, text }) => ({ file: name, sha256: await hash(text) }))),
  };
}

/** What was accepted, and why. */
export async function json() {
  const { found, accepted } = store.get();
  const { draft, sources } = await texts();
  const quotes = found?.quotes.map((quote) => ({ ...quote, text: words(quote), accepted: accepted.get(keyOf(quote)) ?? null }));
  return `${JSON.stringify({ ...found, sha256: { draft, sources }, quotes }, null, 1)}\n`;
}

export async function html() {
  const { found, accepted } = store.get();
  const { draft, sources } = await texts();
  const told = (/** @type {string} */ sha) => (sha ? ` <span class="quiet">${esc(fill(S.saving.hash, { hash: sha }))}</span>` : '');
  const rows = worstFirst().map(({ quote }) => {
    const [sign, name] = S.verdicts[quote.verdict];
    const reason = accepted.get(keyOf(quote));
    const place = quote.source ?? quote.nearest?.place;
    const where = [place?.file, quote.saidBy, quote.time]
      .filter((part) => part)
      .map((part) => esc(String(part)))
      .join(' · ');
    const because = [
      why(quote),
      quote.rules.length ? fill(S.folded, { rules: join(quote.rules.map((rule) => S.rules[rule])) }) : '',
      reason === undefined ? '' : fill(S.act.accepted, { why: reason }),
    ].filter(Boolean);
    return `<tr><th scope="row">${esc(sign)} ${esc(name)}<br><span class="quiet">${esc(S.severities[quote.severity])}</span></th><td>${esc(words(quote))}</td><td>${esc(quote.said ?? '')}<br><span class="quiet">${where}</span></td><td>${because.map(esc).join('<br>')}</td></tr>`;
  });
  const heads = S.saving.heads.map((head) => `<th scope="col">${esc(head)}</th>`).join('');
  const parts = [
    `<h1>${esc(S.saving.title)}</h1><p class="quiet">${esc(fill(many(S.list.status, found?.quotes.length ?? 0), { faults: left() }))}. ${esc(S.saving.note)}</p>`,
    `<ul><li>${esc(S.draft.heading)}${told(draft)}</li>${sources.map(({ file, sha256 }) => `<li>${esc(file)}${told(sha256)}</li>`).join('')}</ul>`,
    `<table><thead><tr>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
    `<footer><p>${esc(fill(S.saving.engine, { engine: found?.engine ?? '', rules: found?.rulesVersion ?? '' }))}</p></footer>`,
  ];
  return page(S.saving.title, parts.join('\n'));
}
