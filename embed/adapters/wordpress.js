// @ts-check
/**
 * Pullquote in the WordPress block editor: annotations, which the editor draws and never saves. The annotations API is still labelled
 * experimental there.
 * Takes WordPress's own `wp` (`wp.data`, `wp.richText`), with the script `wp-annotations` loaded.
 *
 * @typedef {import("./shared/session.js").Settings} Settings
 */

import { createSession, prefixOf } from './shared/session.js';

/**
 * @typedef {Object} WordPress
 * @property {{ select(store: string): any, dispatch(store: string): any, subscribe(listener: () => void): () => void, batch?: (change: ()
 *   => void) => void }} data
 * @property {{ create(from: { html: string }): { text: string } }} richText
 */

/**
 * @typedef {Object} Own
 * @property {string[]} [leaveOut] names of block types that are not read; by default code, buttons and the like
 */

/**
 * A rich text of a block; the title of the post has no identifier, and no marks. @typedef {import("./blocks.js").Block & { clientId?:
 * string, attribute?: string }} RichBlock
 */
/** @typedef {{ clientId: string, name: string, attributes: Record<string, unknown>, innerBlocks: EditorBlock[] }} EditorBlock */
/**
 * @typedef {{ id: string, blockClientId: string, richTextIdentifier: string, source: string, range: import("./blocks.js").Range }}
 *   Annotation
 */

const NO_PROSE = ['core/code', 'core/button', 'core/html', 'core/shortcode', 'core/navigation', 'core/table-of-contents', 'core/footnotes'];
const NOTES = 'core/annotations';
const EDITOR = 'core/block-editor';

/** A place as the block editor's selectors give it. @typedef {{ clientId: string, attributeKey?: string, offset?: number }} Point */

/**
 * @param {WordPress} wp
 * @param {Settings & Own} settings
 * @returns {import("./shared/session.js").Attached<Point>}
 */
export function attach({ data, richText }, settings) {
  const { select, dispatch } = data;
  const prefix = prefixOf(settings);
  /** @type {Map<string, Annotation>} */
  const own = new Map();
  let last = 0;

  /** Brings the editor's annotations of ours to what is wanted, touching as few as can be. @param {Annotation[]} wanted */
  function show(wanted) {
    const change = dispatch(NOTES);
    /** @param {Annotation} note */
    const place = ({ blockClientId, richTextIdentifier, source, range }) =>
      [blockClientId, richTextIdentifier, source, range?.start, range?.end].join(' ');
    /** @type {Map<string, Annotation>} */
    const there = new Map();
    for (const note of /** @type {Annotation[]} */ (select(NOTES).__experimentalGetAnnotations()))
      if (own.has(note.id)) there.set(place(note), note);
    const keep = new Set();
    const missing = wanted.filter((note) => {
      const found = there.get(place(note));
      if (found) keep.add(found.id);
      return !found;
    });
    const batch = data.batch ?? ((/** @type {() => void} */ all) => all());
    batch(() => {
      for (const id of [...own.keys()]) {
        if (keep.has(id)) continue;
        own.delete(id);
        change.__experimentalRemoveAnnotation(id);
      }
      for (const note of missing) {
        const id = `${prefix}-${(last += 1)}`;
        own.set(id, note);
        change.__experimentalAddAnnotation({ ...note, id });
      }
    });
  }

  const session = createSession({
    ...settings,
    read: () => richBlocks(select, richText, new Set(settings.leaveOut ?? NO_PROSE)),
    paint: (marks, blocks) =>
      show(
        marks.flatMap(({ block, start, end, name }) => {
          const { clientId, attribute } = /** @type {RichBlock} */ (blocks[block]);
          return clientId && attribute
            ? [{ id: '', blockClientId: clientId, richTextIdentifier: attribute, source: name, range: { start, end } }]
            : [];
        }),
      ),
    placeOf({ clientId, attributeKey, offset }, blocks) {
      const block = blocks.findIndex((one) => one.clientId === clientId && one.attribute === attributeKey);
      return block < 0 || offset === undefined ? null : { block, at: offset };
    },
    caret: () => select(EDITOR).getSelectionStart?.() ?? null,
    rangeOf({ start, end }, { clientId, attribute }) {
      const drawn = [...own].find(
        ([, note]) =>
          note.blockClientId === clientId && note.richTextIdentifier === attribute && note.range.start < end && start < note.range.end,
      );
      for (const document of canvases()) {
        // The mark, or where it is not drawn the block that the words stand in.
        const found =
          (drawn && document.getElementById(`annotation-text-${drawn[0]}`)) ??
          document.querySelector(clientId ? `[data-block="${CSS.escape(clientId)}"]` : '.editor-post-title__input');
        if (!found) continue;
        const range = document.createRange();
        range.selectNodeContents(found);
        return range;
      }
      return null;
    },
  });

  // The store hands out the same list until a block changes.
  let before = select(EDITOR).getBlocks();
  let selected = select(EDITOR).getSelectionStart?.();
  const copies = clean(prefix);
  const forget = data.subscribe(() => {
    const now = select(EDITOR).getBlocks();
    const at = select(EDITOR).getSelectionStart?.();
    const [edited, pointed] = [now !== before, at !== selected];
    [before, selected] = [now, at];
    if (edited) session.moved();
    if (pointed) session.pointed();
    copies.watch();
  });
  session.moved();
  copies.watch();
  return session.attached(() => {
    forget();
    copies.stop();
    session.stop();
    show([]);
  });
}

/** The documents that blocks may stand in: the page, and the frame of the editor's canvas. */
function canvases() {
  const frame = /** @type {HTMLIFrameElement | null} */ (document.querySelector('iframe[name="editor-canvas"]'));
  return frame?.contentDocument ? [document, frame.contentDocument] : [document];
}

/**
 * Keeps marks out of what is copied: the editor's rich text puts its annotations on the clipboard too.
 * @param {string} prefix
 */
function clean(prefix) {
  const stop = new AbortController();
  /** @type {WeakSet<object>} */
  const watched = new WeakSet();
  /** @param {ClipboardEvent} event */
  function onCopy({ clipboardData }) {
    const html = clipboardData?.getData('text/html') ?? '';
    if (!html.includes(`annotation-text-${prefix}-`)) return;
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    for (const mark of body.querySelectorAll(`mark[class*="annotation-text-${prefix}-"]`)) mark.replaceWith(...mark.childNodes);
    clipboardData?.setData('text/html', body.innerHTML);
  }
  return {
    /** Looks for documents that have come. */
    watch() {
      for (const { defaultView: view } of canvases()) {
        if (!view || watched.has(view)) continue;
        watched.add(view);
        // After those of the fields, which stand at the window too and may come later.
        for (const type of /** @type {const} */ (['copy', 'cut']))
          view.addEventListener(
            type,
            () => view.addEventListener(type, (event) => onCopy(/** @type {ClipboardEvent} */ (event)), { once: true }),
            { capture: true, signal: stop.signal },
          );
      }
    },
    stop: () => stop.abort(),
  };
}

/**
 * Every rich text of the post, in order: the title, then block by block.
 * @param {WordPress["data"]["select"]} select
 * @param {WordPress["richText"]} richText
 * @param {Set<string>} leaveOut
 */
function richBlocks(select, richText, leaveOut) {
  const title = select('core/editor')?.getEditedPostAttribute?.('title');
  /** @type {RichBlock[]} */
  const found = title ? [{ key: 'title', text: title }] : [];
  /** @param {unknown} value */
  const textOf = (value) => {
    if (typeof value === 'string') return richText.create({ html: value }).text;
    return /** @type {{ text?: string } | undefined} */ (value)?.text ?? '';
  };
  /** @param {EditorBlock[]} blocks */
  const walk = (blocks) => {
    for (const { clientId, name, attributes, innerBlocks } of blocks) {
      if (leaveOut.has(name)) continue;
      const kinds = /** @type {Record<string, { source?: string }>} */ (select('core/blocks').getBlockType(name)?.attributes ?? {});
      const rich = Object.keys(kinds).filter(
        (attribute) => /^(rich-text|html)$/.test(kinds[attribute]?.source ?? '') && attributes[attribute],
      );
      /** @param {string} attribute */
      const add = (attribute) => found.push({ key: `${clientId} ${attribute}`, clientId, attribute, text: textOf(attributes[attribute]) });
      // Who is quoted stands below the quotation.
      rich.filter((attribute) => attribute !== 'citation').forEach(add);
      walk(innerBlocks);
      rich.filter((attribute) => attribute === 'citation').forEach(add);
    }
  };
  walk(select(EDITOR).getBlocks());
  return found;
}
