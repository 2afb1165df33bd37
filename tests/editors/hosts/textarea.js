import { attach } from '../../../embed/adapters/textarea.js';
import { ARTICLE, engine } from './common.js';

const { settings, controls } = await engine();
const editor = document.querySelector('#editor');
const form = document.createElement('form');
const area = document.createElement('textarea');
area.name = 'story';
area.style.cssText = 'width: 100%; height: 22rem; font: inherit; padding: 8px; box-sizing: border-box;';
area.defaultValue = ARTICLE.join('\n\n');
form.append(area);
editor.append(form);
const mirror = () => document.querySelector('.pullquote-mirror');
let attached;

globalThis.host = {
  ...controls,
  ready: true,
  attach: () => void (globalThis.host.attached = attached = attach(area, settings)),
  refresh: () => attached.refresh(),
  detach: () => attached.detach(),
  marks: () => [...(mirror()?.querySelectorAll('span') ?? [])].filter((span) => span.textContent).map((span) => [span.className, span.textContent]),
  content: () => new FormData(form).get('story'),
  dom: () => editor.innerHTML,
  position: (words) => area.value.indexOf(words) + words.length,
  caret(words) {
    area.focus();
    area.selectionStart = area.selectionEnd = area.value.indexOf(words) + words.length;
  },
  /** Where the mirror's text lies, against the textarea: its size and its scroll position. */
  geometry() {
    const [a, b] = [area.getBoundingClientRect(), mirror().getBoundingClientRect()];
    return {
      offset: [b.left - a.left - area.clientLeft, b.top - a.top - area.clientTop, b.width - area.clientWidth, b.height - area.clientHeight].map(Math.round),
      scroll: [mirror().scrollTop - area.scrollTop, mirror().scrollHeight - area.scrollHeight],
      scrolled: area.scrollTop,
      text: mirror().textContent.replace(/\u200B$/, '') === area.value,
      behind: document.elementFromPoint(a.left + 30, a.top + 30) === area,
    };
  },
  ground: () => getComputedStyle(mirror()).backgroundColor,
  shrink: () => void Object.assign(area.style, { height: '9rem', width: '20rem' }),
  scrollDown: () => area.scrollTo(0, 1e6),
  reset: () => form.reset(),
  /** A textarea that nobody attached anything to, with the same text: how undo is without us. */
  control() {
    const other = document.createElement('textarea');
    other.id = 'control';
    other.defaultValue = area.defaultValue;
    document.body.append(other);
  },
  focusEnd(id) {
    const field = id ? document.getElementById(id) : area;
    field.focus();
    field.selectionStart = field.selectionEnd = field.value.length;
  },
  value: (id) => (id ? document.getElementById(id) : area).value,
};
