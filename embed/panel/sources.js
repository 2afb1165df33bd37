/** The sources that quotations are checked against, and what came of it, the worst first. */
import { h } from '../../www/lib/dom.js';
import { fill } from '../../www/lib/format.js';
import { shorten } from '../../www/model/words.js';

/** @typedef {import('../adapters/shared/session.js').Attached} Attached */
/** @typedef {import('../../www/types.d.ts').CheckedQuote} CheckedQuote */
/** @typedef {import('./strings.js').PanelStrings} PanelStrings */

const ORDER = ['serious', 'minor'];

/**
 * @param {Attached} attached
 * @param {PanelStrings} strings
 */
export function sourceList(attached, strings) {
  const S = strings.sources;
  const status = h('p', { class: 'help', role: 'status' });
  const list = h('ul', { class: 'sources' });
  const found = h('ol', { class: 'verdicts' });
  const name = h('input', { type: 'text', name: 'name', autocomplete: 'off', maxlength: 120 });
  const text = h('textarea', { name: 'text', rows: 4, spellcheck: 'false' });
  const form = h(
    'form',
    null,
    h('label', null, S.name, name),
    h('label', null, S.text, text),
    h('div', { class: 'actions' }, h('button', { class: 'button' }, S.add)),
  );

  /** @param {import('../adapters/shared/session.js').Source[]} sources */
  async function check(sources) {
    status.textContent = S.working;
    try {
      await attached.check(sources);
      renew();
    } catch (error) {
      renew();
      const code = /** @type {{ code?: string }} */ (error)?.code ?? 'failed';
      status.textContent = fill(S.failed, { why: strings.reasons[code] ?? strings.reasons.failed ?? '' });
    }
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!text.value.trim()) return text.focus();
    const { sources } = attached;
    const taken = new Set(sources.map((source) => source.name));
    let called = name.value.trim();
    // A source has a name of its own.
    for (let n = sources.length + 1; !called || taken.has(called); n += 1) called = fill(S.numbered, { n });
    const more = { name: called, text: text.value };
    form.reset();
    void check([...sources, more]);
  });

  /** @param {CheckedQuote} quote @param {string} draft */
  function item(quote, draft) {
    const [, verdict, meaning] = strings.verdicts[quote.verdict];
    const { start, end } = quote;
    const place = h('button', { type: 'button', class: 'place' }, shorten(draft.slice(start, end), 90));
    place.addEventListener('click', () => attached.show({ start, end }));
    return h(
      'li',
      { 'data-verdict': quote.verdict },
      h('span', { class: `flag of-${quote.severity}` }, verdict),
      place,
      h('p', null, meaning),
      quote.said && quote.severity !== 'none' ? h('p', null, fill(S.said, { words: `“${shorten(quote.said, 160)}”` })) : null,
    );
  }

  function renew() {
    const { sources, result } = attached;
    list.replaceChildren(
      ...sources.map((source) => {
        const remove = h('button', { type: 'button', class: 'button', 'aria-label': fill(S.remove, { name: source.name }) }, '×');
        remove.addEventListener('click', () => void check(attached.sources.filter((other) => other.name !== source.name)));
        return h('li', { class: 'row' }, h('span', null, source.name), remove);
      }),
    );
    const checked = result?.checked;
    const faults = checked ? checked.quotes.filter(({ severity }) => severity !== 'none') : [];
    faults.sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || a.start - b.start);
    found.replaceChildren(...faults.map((quote) => item(quote, result?.text ?? '')));
    if (!sources.length) status.textContent = S.help;
    else status.textContent = !checked ? S.working : faults.length ? '' : S.sound;
  }
  renew();
  return { element: h('div', null, status, found, list, form), renew };
}
