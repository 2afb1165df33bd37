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

/**
 * @param {WordPress} wp
 * @param {Settings & Own} settings
 * @returns {import("./shared/session.js").Attached}
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
  });

  // The store hands out the same list until a block changes.
  let before = select('core/block-editor').getBlocks();
  const forget = data.subscribe(() => {
    const now = select('core/block-editor').getBlocks();
    if (now === before) return;
    before = now;
    session.moved();
  });
  session.moved();
  return {
    refresh: session.refresh,
    detach() {
      forget();
      session.stop();
      show([]);
    },
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
  walk(select('core/block-editor').getBlocks());
  return found;
}
