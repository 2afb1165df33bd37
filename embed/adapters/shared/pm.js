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

/** @type {WeakMap<EditorView, ReturnType<typeof createSession>>} */
const sessions = new WeakMap();

/**
 * The plugin.
 * @param {Modules} modules
 * @param {Settings & Own} settings
 */
export function createPlugin({ Plugin, PluginKey, Decoration, DecorationSet }, settings) {
  /** @type {import("prosemirror-state").PluginKey<import("prosemirror-view").DecorationSet>} */
  const key = new PluginKey(prefixOf(settings));
  return new Plugin({
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
      const session = createSession({
        ...settings,
        read: () => textBlocks(view.state.doc, settings.skip),
        paint(marks, blocks) {
          const { doc, tr } = view.state;
          const drawn = marks.map(({ block, start, end, name, quote }) => {
            const { runs } = /** @type {TextBlock} */ (blocks[block]);
            const [from, to] = [positionOf(runs, start, false), positionOf(runs, end, true)];
            return Decoration.inline(from, to, { class: name }, { name, quote, words: wordsOf(doc, from, to) });
          });
          view.dispatch(tr.setMeta(key, drawn).setMeta('addToHistory', false));
        },
      });
      sessions.set(view, session);
      session.changed();
      return {
        update: (_, before) => void (before.doc.eq(view.state.doc) || session.changed()),
        destroy: session.stop,
      };
    },
  });
}

/** Analyses now. @param {EditorView} view @returns {Promise<void>} */
export const refresh = (view) => sessions.get(view)?.refresh() ?? Promise.resolve();

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

/** @param {Node} doc @param {number} from @param {number} to */
const wordsOf = (doc, from, to) => doc.textBetween(from, to, '\n', '\uFFFC');
