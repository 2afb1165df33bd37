import { BlockQuote, Bold, ClassicEditor, Essentials, Heading, List, Paragraph, Strikethrough, Table } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { attach, attached as attachedTo, pullquote } from '../../../embed/adapters/ckeditor5.js';
import { caretAfter, engine, HTML, pointAfter } from './common.js';

const { settings, controls } = await engine();
const start = (...more) =>
  ClassicEditor.create(document.querySelector('#editor'), { licenseKey: 'GPL', plugins: [Essentials, Paragraph, Heading, Bold, Strikethrough, BlockQuote, List, Table, ...more], initialData: HTML });
let editor = await start();
let attached;
const words = (range) => [...range.getItems()].map((item) => item.data ?? (item.is('element', 'softBreak') ? '\n' : '')).join('');

globalThis.host = {
  ...controls,
  ready: true,
  attach: () => void (globalThis.host.attached = attached = attach(editor, settings)),
  detach: () => attached.detach(),
  marks: () =>
    [...editor.model.markers.getMarkersGroup('pullquote')]
      .map((marker) => ({ name: marker.name.split(':')[1], range: marker.getRange() }))
      .sort((a, b) => (a.range.start.isBefore(b.range.start) ? -1 : 1))
      .map(({ name, range }) => [`pullquote-${name}`, words(range)]),
  seen: () => [...editor.editing.view.getDomRoot().querySelectorAll('[class*=pullquote-]')].map((element) => [element.className, element.textContent]),
  content: () => editor.getData(),
  dom: () => editor.editing.view.getDomRoot().innerHTML,
  position(text) {
    const { node, offset } = pointAfter(editor.editing.view.getDomRoot(), text);
    return editor.editing.mapper.toModelPosition(editor.editing.view.domConverter.domPositionToView(node, offset));
  },
  async caret(text) {
    await caretAfter(editor.editing.view.getDomRoot(), text);
    // The editor reads the selection a moment later.
    await new Promise((resolve) => setTimeout(resolve, 60));
  },
  load: (html) => editor.setData(html),
  async asPlugin() {
    attached.detach();
    await editor.destroy();
    editor = await start(pullquote({ ...settings, skip: (item) => item.hasAttribute?.('strikethrough') }));
    globalThis.host.attached = attachedTo(editor);
  },
};
