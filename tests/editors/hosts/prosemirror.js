import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser, DOMSerializer } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { attach, attached as attachedTo, pullquote, refresh } from '../../../embed/adapters/prosemirror.js';
import { textBlocks } from '../../../embed/adapters/shared/pm.js';
import { caretAfter, engine, HTML, pointAfter } from './common.js';

const { settings, controls } = await engine();
const parse = (html) => DOMParser.fromSchema(schema).parse(new window.DOMParser().parseFromString(html, 'text/html').body);
const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];
const view = new EditorView(document.querySelector('#editor'), { state: EditorState.create({ doc: parse(HTML), plugins }) });
let attached;

globalThis.host = {
  ...controls,
  ready: true,
  attach: () => void (globalThis.host.attached = attached = attach(view, settings)),
  refresh: () => attached.refresh(),
  detach: () => attached.detach(),
  marks() {
    const plugin = view.state.plugins.find((one) => one.spec.key?.key?.startsWith('pullquote'));
    const set = plugin?.getState(view.state);
    return (set?.find() ?? []).sort((a, b) => a.from - b.from).map(({ from, to, spec }) => [spec.name, view.state.doc.textBetween(from, to)]);
  },
  /** What is on the screen. */
  seen: () => [...view.dom.querySelectorAll('[class*=pullquote-]')].map((element) => [element.className, element.textContent]),
  content() {
    const box = document.createElement('div');
    box.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
    return box.innerHTML + JSON.stringify(view.state.doc.toJSON());
  },
  dom: () => view.dom.outerHTML,
  /** Where some words end, in the editor's own terms. */
  position(words) {
    const { node, offset } = pointAfter(view.dom, words);
    return view.posAtDOM(node, offset);
  },
  caret: (words) => caretAfter(view.dom, words),
  /** The same by the plugin itself. */
  async asPlugin() {
    attached.detach();
    view.updateState(view.state.reconfigure({ plugins: [...plugins, pullquote(settings)] }));
    globalThis.host.attached = attachedTo(view);
    await refresh(view);
  },
  /** Another plugin comes: the view makes the parts of all of them anew. */
  another: () => view.updateState(view.state.reconfigure({ plugins: [...view.state.plugins, history({ depth: 5 })].slice(1) })),
  load: (html) => view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, parse(html).content)),
  blocks: () => textBlocks(view.state.doc).map(({ text }) => text),
};
