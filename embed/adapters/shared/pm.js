// @ts-check
/**
 * ProseMirror, without its modules: `prosemirror.js` and `tiptap.js` bring their own copies, since two copies in one page do not work
 * together.
 * Marks are decorations: they are drawn, and never in the document.
 *
 * @typedef {import("prosemirror-model").Node} Node
 * @typedef {import("prosemirror-view").EditorView} EditorView
 * @typedef {import("../blocks.js").Range} Range
 * @typedef {import("./session.js").Settings} Settings
 */

import { createSession, prefixOf } from './session.js';

/**
 * @typedef {Object} Own
 * @property {(node: Node) => boolean} [skip] nodes and pieces of text to leave out: notes, deleted text. By default code blocks.
 */

/**
 * A textblock: `runs` say where its text stands in the document. @typedef {import("../blocks.js").Block & { skip: Range[], runs: { at:
 * number, length: number, pos: number, size: number }[] }} TextBlock
 */

/**
 * @typedef {Pick<typeof import("prosemirror-state"), "Plugin" | "PluginKey"> & Pick<typeof import("prosemirror-view"), "Decoration" |
 *   "DecorationSet">} Modules
 */

/**
 * The plugin.
 * @param {Modules} modules
 * @param {Settings & Own} settings
 */
export function createPlugin({ Plugin, PluginKey, Decoration, DecorationSet }, settings) {
  /** @type {import("prosemirror-state").PluginKey<import("prosemirror-view").DecorationSet>} */
  const key = new PluginKey(prefixOf(settings));
  const plugin = new Plugin({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, set) {
        /** @type {import("prosemirror-view").Decoration[] | undefined} */
        const given = transaction.getMeta(key);
        if (given) return DecorationSet.create(transaction.doc, given);
        if (!transaction.docChanged) return set;
        const moved = set.map(transaction.mapping, transaction.doc);
        // Marks whose own words were edited go; the next analysis makes new ones.
        return moved.remove(moved.find().filter(({ from, to, spec }) => wordsOf(transaction.doc, from, to) !== spec.words));
      },
    },
    props: { decorations: (state) => key.getState(state) },
    view(view) {
      const session = sessionOf(view);
      session.resume();
      session.changed();
      return {
        update(_, before) {
          if (!before.doc.eq(view.state.doc)) session.changed();
          if (!before.selection.eq(view.state.selection)) session.pointed();
        },
        // A view makes all plugins' parts anew when any plugin comes or goes: what was found and heard stays for that.
        destroy: session.pause,
      };
    },
  });

  /** The sessions of this plugin. @type {WeakMap<EditorView, ReturnType<typeof createSession>>} */
  const own = new WeakMap();
  /** @param {EditorView} view */
  function sessionOf(view) {
    const known = own.get(view);
    if (known) return known;
    const session = createSession({
      ...settings,
      read: () => textBlocks(view.state.doc, settings.skip),
      paint(marks, blocks) {
        const { doc, tr } = view.state;
        const drawn = marks.map(({ block, start, end, name, quote }) => {
          const [from, to] = extent(/** @type {TextBlock} */ (blocks[block]), start, end);
          return Decoration.inline(from, to, { class: name }, { name, quote, words: wordsOf(doc, from, to) });
        });
        view.dispatch(tr.setMeta(key, drawn).setMeta('addToHistory', false));
      },
      placeOf(/** @type {number} */ position, blocks) {
        for (const [block, { runs }] of blocks.entries())
          for (const { at, length, pos, size } of runs)
            if (position >= pos && position < pos + size) return { block, at: at + Math.min(position - pos, length) };
        return null;
      },
      caret: () => view.state.selection.head,
      rangeOf({ start, end }, block) {
        const [from, to] = extent(block, start, end);
        const [first, last] = [view.domAtPos(from, 1), view.domAtPos(to, -1)];
        const range = view.dom.ownerDocument.createRange();
        range.setStart(first.node, first.offset);
        range.setEnd(last.node, last.offset);
        return range;
      },
    });
    own.set(view, session);
    const detach = () => {
      session.stop();
      if (!view.isDestroyed) remove(view, plugin);
    };
    const attached = session.attached(detach);
    faces.set(view, attached);
    facesOf.set(plugin, { view, attached });
    return session;
  }
  return plugin;
}

/** @typedef {import("./session.js").Attached<number>} Attached positions are those of the document */
/** What is attached to a view; of several plugins the last. @type {WeakMap<EditorView, Attached>} */
const faces = new WeakMap();
/** @type {WeakMap<object, { view: EditorView, attached: Attached }>} */
const facesOf = new WeakMap();

/** Takes a plugin out of an editor. @param {EditorView} view @param {unknown} plugin */
const remove = (view, plugin) =>
  view.updateState(view.state.reconfigure({ plugins: view.state.plugins.filter((other) => other !== plugin) }));

/** What is attached to a view by the plugin, with the interface of every adapter; `null` if nothing is. @param {EditorView} view */
export const attachedTo = (view) => faces.get(view) ?? null;

/** The same, by a plugin that is in a view. @param {object} plugin @returns {Attached} */
export function attachedBy(plugin) {
  const face = facesOf.get(plugin);
  if (!face) throw new Error('the plugin is in no view');
  return face.attached;
}

/** Analyses now. @param {EditorView} view @returns {Promise<void>} */
export const refresh = (view) => attachedTo(view)?.refresh() ?? Promise.resolve();

/**
 * The textblocks of a document, in order: paragraphs, headings, captions, those in lists and tables.
 * @param {Node} doc
 * @param {(node: Node) => boolean} [skip]
 */
export function textBlocks(doc, skip = () => false) {
  /** @type {TextBlock[]} */
  const blocks = [];
  doc.descendants((node, pos) => {
    if (skip(node) || node.type.spec.code) return false;
    if (!node.isTextblock) return true;
    /** @type {TextBlock} */
    const block = { key: node, text: '', skip: [], runs: [] };
    inside(block, node, pos + 1, skip);
    blocks.push(block);
    return false;
  });
  return blocks;
}

/** @param {TextBlock} block @param {Node} parent @param {number} start @param {(node: Node) => boolean} skip */
function inside(block, parent, start, skip) {
  parent.forEach((node, offset, index) => {
    const pos = start + offset;
    const at = block.text.length;
    if (!node.isText && !node.isAtom) inside(block, node, pos + 1, skip);
    else {
      const text = node.text ?? said(node, pos, parent, index);
      block.runs.push({ at, length: text.length, pos, size: node.nodeSize });
      block.text += text;
    }
    if (skip(node)) block.skip.push({ start: at, end: block.text.length });
  });
}

/**
 * What an atom says: a line break, the name in a mention; a picture keeps two words apart.
 * @param {Node} node
 * @param {number} pos
 * @param {Node} parent
 * @param {number} index
 */
function said(node, pos, parent, index) {
  const { leafText, toText, linebreakReplacement } = node.type.spec;
  if (linebreakReplacement || /break/i.test(node.type.name)) return '\n';
  return String(leafText?.(node) ?? toText?.({ node, pos, parent, index }) ?? '') || ' ';
}

/**
 * The position in the document of an offset in the block's text; an atom is taken whole.
 * @param {TextBlock["runs"]} runs @param {number} offset @param {boolean} isEnd
 */
function positionOf(runs, offset, isEnd) {
  const run = runs.find(({ at, length }) => (isEnd ? offset <= at + length : offset < at + length)) ?? runs[runs.length - 1];
  if (!run) return 0;
  if (run.length === run.size) return run.pos + offset - run.at;
  return isEnd ? run.pos + run.size : run.pos;
}

/** From where to where a stretch of a block is in the document. @param {TextBlock} block @param {number} start @param {number} end */
const extent = ({ runs }, start, end) => /** @type {const} */ ([positionOf(runs, start, false), positionOf(runs, end, true)]);

/** @param {Node} doc @param {number} from @param {number} to */
const wordsOf = (doc, from, to) => doc.textBetween(from, to, '\n', '\uFFFC');
