// WordPress's own data, annotations and rich text packages, in the browser: the fields are its RichText (the hook below its component), the marks its
// annotations. Two stores stand in for the block editor around them, with the selectors that the adapter uses: the whole of it is too large to install here.
import '@wordpress/annotations';
import * as data from '@wordpress/data';
import { __dangerousOptInToUnstableAPIsOnlyForCoreModules as optIn } from '@wordpress/private-apis';
import * as richText from '@wordpress/rich-text';
import { createElement, Fragment, useEffect, useMemo, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { attach } from '../../../embed/adapters/wordpress.js';
import { ARTICLE, engine } from './common.js';

const { settings, controls } = await engine();
const { unlock } = optIn('I acknowledge private features are not for use in themes or plugins and doing so will break in the next version of WordPress.', '@wordpress/block-editor');
const { useRichText } = unlock(richText.privateApis);
richText.registerFormatType('core/bold', { title: 'Bold', tagName: 'strong', className: null, edit: () => null });

const TYPES = { 'core/heading': ['content'], 'core/paragraph': ['content'], 'core/list': [], 'core/list-item': ['content'], 'core/quote': ['citation'], 'core/code': ['content'] };
let ids = 0;
const block = (name, html, innerBlocks = []) => ({
  clientId: `block-${(ids += 1)}`, name, innerBlocks,
  attributes: html === undefined ? {} : { [TYPES[name][0]]: richText.RichTextData.fromHTMLString(html) },
});
const put = (list, id, key, value) =>
  list.map((one) => ({ ...one, attributes: one.clientId === id ? { ...one.attributes, [key]: value } : one.attributes, innerBlocks: put(one.innerBlocks, id, key, value) }));
const START = { selection: {}, blocks: ARTICLE.map((text, index) => block(index ? 'core/paragraph' : 'core/heading', text)), past: [] };
const step = (state, blocks) => ({ ...state, blocks, past: [...state.past, state.blocks] });
const editorStore = data.createReduxStore('core/block-editor', {
  reducer(state = START, action) {
    if (action.type === 'PUT') return step(state, put(state.blocks, action.id, action.key, action.value));
    if (action.type === 'RESET') return { ...state, blocks: action.blocks, past: [] };
    if (action.type === 'UNDO' && state.past.length) return { ...state, blocks: state.past.at(-1), past: state.past.slice(0, -1) };
    if (action.type === 'SELECT') return { ...state, selection: action.start };
    return state;
  },
  actions: {
    put: (id, key, value) => ({ type: 'PUT', id, key, value }),
    resetBlocks: (blocks) => ({ type: 'RESET', blocks }),
    undo: () => ({ type: 'UNDO' }),
    selectionChange: (clientId, attributeKey, offset) => ({ type: 'SELECT', start: { clientId, attributeKey, offset } }),
  },
  selectors: { getBlocks: (state) => state.blocks, getSelectionStart: (state) => state.selection },
});
const typeStore = data.createReduxStore('core/blocks', {
  reducer: (state = {}) => state,
  selectors: { getBlockType: (_, name) => ({ attributes: { align: { type: 'string' }, ...Object.fromEntries(TYPES[name].map((key) => [key, { type: 'rich-text', source: 'rich-text' }])) } }) },
});
data.register(editorStore);
data.register(typeStore);
/** The plugin's notices, and the post. */
const notices = [];
data.register(data.createReduxStore('core/notices', {
  reducer: (state = {}) => state,
  actions: { createWarningNotice: (text, { id }) => (notices.push([id, text]), { type: 'NOTICE' }) },
}));
data.register(data.createReduxStore('core/editor', { reducer: (state = {}) => state, selectors: { getCurrentPostId: () => 7, getEditedPostAttribute: () => '' } }));

function Field({ id, name, value }) {
  const { put: change, selectionChange } = data.useDispatch(editorStore);
  const [[start, end], select] = useState([]);
  const context = useMemo(() => ({ blockClientId: id, richTextIdentifier: name }), [id, name]);
  const { ref } = useRichText({
    value, onChange: (next) => change(id, name, next), selectionStart: start, selectionEnd: end, onSelectionChange(...to) {
      select(to);
      selectionChange(id, name, ...to);
    },
    __unstableIsSelected: start !== undefined, __unstableFormatTypeHandlerContext: context,
  });
  return createElement('p', { ref, 'data-block': id, contentEditable: true, suppressContentEditableWarning: true, role: 'textbox' });
}
const fields = (list) =>
  list.flatMap(({ clientId: id, attributes, innerBlocks }) => [
    ...Object.entries(attributes).map(([name, value]) => createElement(Field, { id, name, value, key: `${id} ${name}` })),
    ...fields(innerBlocks),
  ]);
const App = () => fields(data.useSelect((select) => select(editorStore).getBlocks(), []));
const root = document.querySelector('#editor');
createRoot(root).render(createElement(App));
document.addEventListener('keydown', (event) => {
  if (!event.ctrlKey || event.key !== 'z') return;
  event.preventDefault();
  data.dispatch(editorStore).undo();
});

const flat = (list) => list.flatMap((one) => [one, ...flat(one.innerBlocks)]);
const blocks = () => flat(data.select(editorStore).getBlocks());
/** A sidebar that is open, as the editor draws one. */
const slots = {
  PluginSidebar: ({ title, children }) => createElement('aside', { 'aria-label': title }, createElement('h2', null, title), children),
  PluginPrePublishPanel: ({ title, children }) => createElement('section', { 'aria-label': `Before publishing: ${title}` }, children),
  PluginSidebarMoreMenuItem: ({ target, children }) => createElement('button', { type: 'button', 'data-target': target }, children),
};
const registerPlugin = (name, { render }) => {
  const place = document.createElement('div');
  place.id = `plugin-${name}`;
  document.body.append(place);
  createRoot(place).render(createElement(Fragment, null, render()));
};
globalThis.wp = { data, richText, domReady: (run) => run(), element: { createElement, useEffect, useRef, useState }, plugins: { registerPlugin }, editor: slots };
let attached;

globalThis.host = {
  ...controls,
  ready: true,
  attach: () => void (globalThis.host.attached = attached = attach(globalThis.wp, settings)),
  detach: () => attached.detach(),
  marks() {
    const at = new Map(blocks().map((one, index) => [one.clientId, { index, one }]));
    return data.select('core/annotations').__experimentalGetAnnotations()
      .map((note) => ({ ...note, ...at.get(note.blockClientId) }))
      .sort((a, b) => a.index - b.index || a.range.start - b.range.start)
      .map(({ one, source, richTextIdentifier, range }) => [source, one.attributes[richTextIdentifier].text.slice(range.start, range.end)]);
  },
  seen() {
    const found = [];
    let last;
    for (const mark of root.querySelectorAll('mark.annotation-text')) {
      if (mark.id === last) found.at(-1)[1] += mark.textContent;
      else found.push([mark.className.replace(/^annotation-text annotation-text-/, ''), mark.textContent]);
      last = mark.id;
    }
    return found;
  },
  content: () => JSON.stringify(blocks().map(({ name, attributes }) => [name, Object.values(attributes).map((value) => value.toHTMLString())])),
  dom: () => root.innerHTML,
  position(words) {
    const one = blocks().find(({ attributes }) => attributes.content?.text.includes(words));
    return { clientId: one.clientId, attributeKey: 'content', offset: one.attributes.content.text.indexOf(words) + words.length };
  },
  notices: () => notices,
  /** Before WordPress 6.6 the sidebar is another package's. */
  older: () => void Object.assign(globalThis.wp, { editor: {}, editPost: slots }),
  /** Selects the whole of a field. */
  select(words) {
    const field = [...root.querySelectorAll('[contenteditable]')].find((one) => one.textContent.includes(words));
    field.focus();
    getSelection().selectAllChildren(field);
  },
  async caret(words) {
    const field = [...root.querySelectorAll('[contenteditable]')].find((one) => one.textContent.includes(words));
    const before = field.textContent.indexOf(words);
    field.focus();
    const walker = document.createTreeWalker(field, 4);
    let left = before + words.length;
    let node = walker.nextNode();
    for (; node.length < left; node = walker.nextNode()) left -= node.length;
    getSelection().collapse(node, left);
    await new Promise((resolve) => setTimeout(resolve, 60));
  },
  load() {
    const item = (html) => block('core/list-item', html);
    const quote = { ...block('core/quote', '“Cited,” said Al Moe.', [block('core/paragraph', '“We are<br><strong>clos</strong>ing,” said Ann Hale.')]) };
    data.dispatch(editorStore).resetBlocks([quote, block('core/list', undefined, [item('“No more,” said Tom Price.')]), block('core/code', '“Code,” said Jo Lee.')]);
  },
};
