/** Finding: one field over text, quotations and voices, with what it is narrowed to; each place a line with its words in the middle. */
import { byId, h, reveal } from '../lib/dom.js';
import { count, fill, many } from '../lib/format.js';
import { slowly } from '../lib/slices.js';
import { finding, folded, MOST, narrowed, voicesNamed } from '../model/find.js';
import { shorten } from '../model/words.js';
import { T } from '../strings.js';
import { FIND as F } from '../strings-late.js';
import { dress } from '../style/late.js';
import { say, speakerName, voiceName } from './names.js';
import { rangesOf } from './places.js';
import { close as closeCard } from './pointing.js';
import * as shell from './shell.js';

/** @typedef {import('../model/view.js').View} View */
/** @typedef {import('../model/find.js').Hit} Hit */
/** @typedef {{ view: () => View | null, changed: (tell: () => void) => void, range: (start: number, end: number) => void }} Host */

dress();

/** How long the page waits for the next key, in milliseconds. */
const WAIT = 120;
/** Lines that come at once, and letters on each side of the words. */
const LINES = 100;
const SIDE = 60;
/** Letters of a quotation that is listed whole, and voices that are listed. */
const LONG = 110;
const VOICES = 8;
/** The name of what was found last, in the style sheet. */
const FOUND = 'found';

/** @type {ReturnType<typeof make> | null} */
let panel = null;

/** Opens the field. @param {Host} host */
export function find(host) {
  panel ??= make(host);
  shell.showView('panel');
  panel.open();
}

/** @param {Host} host */
function make(host) {
  const input = h('input', {
    type: 'search',
    id: 'find-words',
    maxlength: 200,
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': 'find-help',
  });
  const choice = (/** @type {string} */ id) => h('select', { id, onchange: () => void look() });
  const voice = choice('find-voice');
  const kind = choice('find-kind');
  const tick = (/** @type {string} */ id, /** @type {string} */ words) => {
    const box = h('input', { type: 'checkbox', id, onchange: () => void look() });
    return { box, label: h('label', { class: 'find-tick' }, box, words) };
  };
  const denied = tick('find-denied', F.denied);
  const doubtful = tick('find-doubtful', F.doubtful);
  const status = h('p', { id: 'find-status', class: 'quiet', role: 'status' });
  const people = h('div', { class: 'find-voices' });
  const list = h('ol', { class: 'find-list', id: 'find-list' });
  const more = h('button', { type: 'button', class: 'button small', id: 'find-more', hidden: true });
  const box = h(
    'section',
    { id: 'find', class: 'find', 'aria-label': F.label },
    h(
      'div',
      { class: 'find-head' },
      h('label', { for: 'find-words', class: 'unseen' }, F.field),
      input,
      h('button', { type: 'button', class: 'button small', id: 'find-close', onclick: () => close() }, F.close),
    ),
    h('p', { id: 'find-help', class: 'quiet' }, F.help),
    h(
      'div',
      { class: 'find-narrow', role: 'group', 'aria-label': F.narrow },
      h('label', null, h('span', { class: 'unseen' }, F.voice), voice),
      h('label', null, h('span', { class: 'unseen' }, T.corrections.kind), kind),
      denied.label,
      doubtful.label,
    ),
    status,
    people,
    h('div', { class: 'find-found' }, list, more),
  );
  const aside = /** @type {HTMLElement} */ (document.querySelector('.panel'));
  aside.prepend(box);
  const option = (/** @type {string} */ value, /** @type {string} */ words) => h('option', { value }, words);
  kind.append(
    option('all', F.kinds),
    .../** @type {const} */ (['direct', 'partial', 'indirect', 'term', 'title']).map((value) => option(value, say(T.kinds, value))),
  );

  /** The text that was folded last. */
  let of = '';
  let flat = '';
  let timer = 0;
  let asked = 0;

  /** The voices that there are now; the one that is chosen stays. @param {View} view */
  function fillVoices({ voices }) {
    const chosen = voice.value || 'all';
    voice.replaceChildren(
      option('all', F.everywhere),
      option('reporter', F.reporter),
      option('quoted', F.quoted),
      ...voices.map((one) => option(String(one.index ?? 'none'), `${one.label} ${voiceName(one)}`)),
    );
    voice.value = chosen;
    if (!voice.value) voice.value = 'all';
  }

  async function look() {
    const view = host.view();
    asked += 1;
    const mine = asked;
    if (!view) {
      status.textContent = T.summary.empty;
      people.replaceChildren();
      list.replaceChildren();
      more.hidden = true;
      return;
    }
    if (of !== view.text) {
      of = view.text;
      flat = folded(of);
    }
    const wanted = { words: input.value, voice: voice.value, kind: kind.value, denied: denied.box.checked, doubtful: doubtful.box.checked };
    const hits = await slowly(finding(view, flat, wanted), () => mine !== asked);
    if (!hits || mine !== asked) return;
    const idle = !wanted.words.trim() && !narrowed(wanted);
    status.textContent = idle ? '' : hits.length > MOST ? fill(F.most, { n: count(MOST) }) : many(F.places, hits.length);
    showVoices(voicesNamed(view, wanted.words));
    list.replaceChildren();
    let at = 0;
    const some = () => {
      const upTo = Math.min(at + LINES, hits.length, MOST);
      list.append(...hits.slice(at, upTo).map((hit) => line(view, hit, wanted.words.trim() !== '')));
      at = upTo;
      more.hidden = at >= Math.min(hits.length, MOST);
      more.textContent = many(T.checks.more, Math.min(LINES, Math.min(hits.length, MOST) - at));
    };
    some();
    more.onclick = () => {
      const last = list.lastElementChild;
      some();
      last?.nextElementSibling?.querySelector('button')?.focus();
    };
  }

  /** @param {import('../model/view.js').Voice[]} voices */
  function showVoices(voices) {
    people.replaceChildren(
      ...voices.slice(0, VOICES).map((one) =>
        h(
          'button',
          {
            type: 'button',
            class: 'find-person',
            onclick: () => {
              voice.value = String(one.index ?? 'none');
              input.value = '';
              void look();
              input.focus();
            },
          },
          h('span', { class: `chip hue-${one.hue}`, 'aria-hidden': 'true' }, one.label),
          h('strong', null, voiceName(one)),
          h(
            'span',
            { class: 'quiet' },
            [many(T.voices.quotations, one.quotations), many(T.voices.reports, one.reports)].filter(Boolean).join(', '),
          ),
        ),
      ),
    );
  }

  /** @param {View} view @param {Hit} hit @param {boolean} inContext */
  function line(view, hit, inContext) {
    const { start, end, item } = hit;
    const { text } = view;
    const flatten = (/** @type {string} */ words) => words.replace(/\s+/g, ' ');
    const about = item
      ? [
          item.speech ? speakerName(view, item) : '',
          say(T.kinds, item.quote.kind),
          say(T.modalities, item.quote.modality),
          item.unsure ? T.card.check : '',
        ]
      : [T.voices.reporter];
    return h(
      'li',
      null,
      h(
        'button',
        { type: 'button', class: `find-line hue-${item?.hue ?? 0}`, 'data-found': start, onclick: () => go(hit) },
        inContext
          ? h(
              'span',
              { class: 'find-words' },
              h(
                'span',
                { class: 'find-left' },
                h('span', null, flatten(text.slice(Math.max(0, start - SIDE), start).replace(/^.*\n/s, ''))),
              ),
              h('mark', null, flatten(text.slice(start, end))),
              h('span', { class: 'find-right' }, flatten(text.slice(end, end + SIDE).replace(/\n.*$/s, ''))),
            )
          : h('span', { class: 'find-whole' }, shorten(text.slice(start, end), LONG)),
        ' ',
        h('span', { class: 'find-about' }, about.filter(Boolean).join(', ')),
      ),
    );
  }

  /** Shows a place in the article. @param {Hit} hit */
  function go({ start, end }) {
    shell.showView('article');
    closeCard();
    const ranges = 'highlights' in CSS ? rangesOf({ start, end }) : [];
    const piece = ranges[0]?.startContainer.parentElement;
    if (!piece) return host.range(start, end);
    CSS.highlights.set(FOUND, new Highlight(...ranges));
    reveal(piece);
  }

  function close() {
    aside.classList.remove('is-finding');
    if ('highlights' in CSS) CSS.highlights.delete(FOUND);
    shell.showView('article');
    byId('to-find').focus();
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void look(), WAIT);
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      return close();
    }
    const lines = /** @type {HTMLElement[]} */ ([...list.querySelectorAll('button')]);
    const at = lines.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const inField = document.activeElement === input;
    if (!lines.length || (at < 0 && !inField)) return;
    const step = inField
      ? /** @type {Record<string, number>} */ ({ ArrowDown: 0, Enter: 0 })[event.key]
      : /** @type {Record<string, number>} */ ({ ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 })[event.key];
    if (step === undefined) return;
    event.preventDefault();
    (step < 0 ? input : lines[Math.min(step, lines.length - 1)])?.focus();
  });
  host.changed(() => {
    if (!aside.classList.contains('is-finding')) return;
    const view = host.view();
    if (view) fillVoices(view);
    void look();
  });

  return {
    open() {
      closeCard();
      aside.classList.add('is-finding');
      const view = host.view();
      if (view) fillVoices(view);
      input.focus();
      input.select();
      void look();
    },
  };
}
