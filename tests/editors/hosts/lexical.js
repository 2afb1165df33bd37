import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $createHeadingNode, HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { attach } from '../../../embed/adapters/lexical.js';
import { ARTICLE, caretAfter, engine, highlights, pointAfter } from './common.js';

const { settings, controls } = await engine();
const problems = [];
const root = document.querySelector('#editor');
root.contentEditable = 'true';
const editor = createEditor({ namespace: 'test', nodes: [HeadingNode, QuoteNode], onError: (error) => problems.push(String(error)) });
editor.setRootElement(root);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 0);
const update = (change) => new Promise((resolve) => editor.update(change, { onUpdate: resolve, tag: 'history-merge' }));
await update(() => {
  $getRoot().clear();
  ARTICLE.forEach((text, index) => $getRoot().append((index ? $createParagraphNode() : $createHeadingNode('h1')).append($createTextNode(text))));
});
let attached;

globalThis.host = {
  ...controls,
  ready: true,
  problems: () => problems,
  attach: () => void (globalThis.host.attached = attached = attach(editor, settings)),
  detach: () => attached.detach(),
  marks: () => highlights(window),
  content: () => JSON.stringify(editor.getEditorState().toJSON()),
  dom: () => root.innerHTML,
  position: (words) => pointAfter(root, words),
  caret: (words) => caretAfter(root, words),
  /** A paragraph with words in bold and a line break. */
  load: () =>
    update(() => {
      const bold = $createTextNode('said').toggleFormat('bold');
      $getRoot().clear().append($createParagraphNode().append($createTextNode('“We are '), $createLineBreakNode(), $createTextNode('closing,” '), bold, $createTextNode(' Ann Hale.')));
    }),
  /** The editor moves to another element, and leaves it. */
  move() {
    const other = document.createElement('div');
    other.contentEditable = 'true';
    root.after(other);
    editor.setRootElement(other);
  },
  leave: () => editor.setRootElement(null),
};
