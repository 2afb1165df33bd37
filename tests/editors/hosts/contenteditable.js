import { attach } from '../../../embed/adapters/contenteditable.js';
import { caretAfter, engine, highlights, HTML, pointAfter } from './common.js';

const { settings, controls } = await engine();
const editor = document.querySelector('#editor');
editor.contentEditable = 'true';
editor.innerHTML = HTML;
const other = document.createElement('div');
other.contentEditable = 'true';
let attached;

globalThis.host = {
  ...controls,
  ready: true,
  attach: (skip) => void (globalThis.host.attached = attached = attach(editor, { ...settings, skip })),
  detach: () => attached.detach(),
  marks: () => highlights(window),
  content: () => editor.innerHTML,
  dom: () => editor.outerHTML,
  position: (words) => pointAfter(editor, words),
  caret: (words) => caretAfter(editor, words),
  load: (html) => void (editor.innerHTML = html),
  /** A second editor in the same page. */
  second(html) {
    other.innerHTML = html;
    document.body.append(other);
    globalThis.host.other = attach(other, settings);
  },
  endSecond: () => globalThis.host.other.detach(),
};
