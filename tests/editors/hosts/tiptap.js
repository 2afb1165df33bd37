import { Editor, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { attach, attached as attachedTo, Pullquote, refresh } from '../../../embed/adapters/tiptap.js';
import { caretAfter, engine, HTML, pointAfter } from './common.js';

const { settings, controls } = await engine();
/** A mention: an atom that says a name. */
const Mention = Node.create({
  name: 'mention', group: 'inline', inline: true, atom: true,
  addAttributes: () => ({ label: { default: '' } }),
  parseHTML: () => [{ tag: 'span[data-label]', getAttrs: (element) => ({ label: element.dataset.label }) }],
  renderHTML: ({ node }) => ['span', { 'data-label': node.attrs.label }, node.attrs.label],
  renderText: ({ node }) => node.attrs.label,
});
const start = (...more) => new Editor({ element: document.querySelector('#editor'), extensions: [StarterKit, Mention, ...more], content: HTML });
let editor = start();
let attached;

globalThis.host = {
  ...controls,
  ready: true,
  attach: () => void (globalThis.host.attached = attached = attach(editor, settings)),
  detach: () => attached.detach(),
  marks() {
    const plugin = editor.state.plugins.find((one) => one.spec.key?.key?.startsWith('pullquote'));
    const set = plugin?.getState(editor.state);
    const words = (from, to) => editor.state.doc.textBetween(from, to, '\n', (node) => node.attrs.label ?? '\n');
    return (set?.find() ?? []).sort((a, b) => a.from - b.from).map(({ from, to, spec }) => [spec.name, words(from, to)]);
  },
  seen: () => [...editor.view.dom.querySelectorAll('[class*=pullquote-]')].map((element) => [element.className, element.textContent]),
  content: () => editor.getHTML() + JSON.stringify(editor.getJSON()),
  dom: () => editor.view.dom.outerHTML,
  position(words) {
    const { node, offset } = pointAfter(editor.view.dom, words);
    return editor.view.posAtDOM(node, offset);
  },
  caret: (words) => caretAfter(editor.view.dom, words),
  load: (html) => void editor.commands.setContent(html),
  /** The same by the extension. */
  async asExtension() {
    attached.detach();
    editor.destroy();
    editor = start(Pullquote.configure({ ...settings, skip: (node) => node.marks.some(({ type }) => type.name === 'strike') }));
    globalThis.host.attached = attachedTo(editor);
    await refresh(editor);
  },
};
