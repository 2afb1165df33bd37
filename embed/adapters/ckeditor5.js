// @ts-check
/**
 * Pullquote in CKEditor 5: markers, converted to highlights in the editing view only, so that neither the data nor the undo history knows
 * of them.
 *
 * @typedef {import("ckeditor5").Editor} Editor
 * @typedef {import("ckeditor5").ModelElement} Element
 * @typedef {import("ckeditor5").ModelNode} Node
 * @typedef {import("ckeditor5").ModelPosition} Position
 * @typedef {import("ckeditor5").ModelRange} Range
 * @typedef {import("./shared/session.js").Settings} Settings
 */

import { createSession, prefixOf } from './shared/session.js';

/**
 * @typedef {Object} Own
 * @property {(node: Node) => boolean} [skip] elements and pieces of text to leave out: notes, deleted text. By default code blocks.
 */

/** @typedef {import("./blocks.js").Block & { element: Element }} ModelBlock */

/** Editors that know how to draw the markers: they need to learn it once. @type {WeakMap<Editor, Set<string>>} */
const drawing = new WeakMap();

/** What is attached by the plugin. @type {WeakMap<Editor, import("./shared/session.js").Attached<Position>>} */
const plugged = new WeakMap();

/**
 * @param {Editor} editor
 * @param {Settings & Own} settings
 * @returns {import("./shared/session.js").Attached<Position>} positions are those of the model
 */
export function attach(editor, settings) {
  const { model } = editor;
  const prefix = prefixOf(settings);
  draw(editor, prefix);
  /** The words of every marker, as they were when it was set. @type {Map<string, string>} */
  const words = new Map();
  let last = 0;

  /** @param {(name: string) => boolean} which */
  const remove = (which) =>
    model.change((writer) => {
      for (const marker of [...model.markers.getMarkersGroup(prefix)]) {
        if (!words.has(marker.name) || !which(marker.name)) continue;
        words.delete(marker.name);
        writer.removeMarker(marker.name);
      }
    });

  const session = createSession({
    ...settings,
    read: () =>
      [...model.document.roots].flatMap((root) => (root.rootName === '$graveyard' ? [] : modelBlocks(root, editor, settings.skip))),
    // What is there already stays: drawing anew would disturb who is typing.
    paint: (marks, blocks) =>
      model.change((writer) => {
        /** @type {Map<string, { name: string, range: Range, words: string }>} */
        const wanted = new Map();
        for (const { block, start, end, name } of marks) {
          const { element, text } = /** @type {ModelBlock} */ (blocks[block]);
          const range = writer.createRange(writer.createPositionAt(element, start), writer.createPositionAt(element, end));
          const kind = name.slice(prefix.length + 1);
          wanted.set(placeOf(kind, range), { name: kind, range, words: text.slice(start, end) });
        }
        remove((name) => !wanted.delete(placeOf(name.split(':')[1], model.markers.get(name)?.getRange())));
        for (const { name, range, words: said } of wanted.values()) {
          const marker = `${prefix}:${name}:${(last += 1)}`;
          writer.addMarker(marker, { range, usingOperation: false, affectsData: false });
          words.set(marker, said);
        }
      }),
    placeOf({ parent, offset }, blocks) {
      const block = blocks.findIndex(({ element }) => element === parent);
      return block < 0 ? null : { block, at: offset };
    },
    caret: () => model.document.selection.focus,
    rangeOf({ start, end }, { element }) {
      const { mapper, view } = editor.editing;
      if (element.root.rootName === '$graveyard') return null;
      const range = model.createRange(model.createPositionAt(element, start), model.createPositionAt(element, end));
      return view.domConverter.viewRangeToDom(mapper.toViewRange(range));
    },
  });

  // Markers move with the text by themselves; those whose own words were edited go.
  const onChange = () => {
    remove((name) => {
      const range = model.markers.get(name)?.getRange();
      const inside = range?.start.parent === range?.end.parent && /** @type {Element | undefined} */ (range?.start.parent);
      return !range || !inside || textOf(inside).slice(range.start.offset, range.end.offset) !== words.get(name);
    });
    session.changed();
  };
  const detach = () => {
    editor.off('destroy', detach);
    model.document.off('change:data', onChange);
    model.document.selection.off('change:range', session.pointed);
    session.stop();
    remove(() => true);
  };
  model.document.on('change:data', onChange);
  model.document.selection.on('change:range', session.pointed);
  editor.on('destroy', detach, { priority: 'high' });
  session.changed();
  return session.attached(detach);
}

/**
 * The same as a plugin: `extraPlugins: [pullquote({ analyze })]`.
 * @param {Settings & Own} settings
 */
export const pullquote = (settings) =>
  function Pullquote(/** @type {Editor} */ editor) {
    editor.once('ready', () => void plugged.set(editor, attach(editor, settings)));
  };

/** What `attach` gives, of an editor that is ready and has the plugin. @param {Editor} editor */
export const attached = (editor) => plugged.get(editor) ?? null;

/** @param {string | undefined} kind @param {Range | undefined} range */
const placeOf = (kind, range) => [kind, range?.start.root.rootName, range?.start.path.join('.'), range?.end.path.join('.')].join(' ');

/** @param {Editor} editor @param {string} prefix */
function draw(editor, prefix) {
  const known = drawing.get(editor) ?? new Set();
  drawing.set(editor, known);
  if (known.has(prefix)) return;
  known.add(prefix);
  editor.conversion.for('editingDowncast').markerToHighlight({
    model: prefix,
    view: ({ markerName }) => ({ classes: [`${prefix}-${markerName.split(':')[1]}`] }),
  });
}

/**
 * @param {Element} parent
 * @param {Editor} editor
 * @param {(node: Node) => boolean} [skip]
 * @returns {ModelBlock[]}
 */
function modelBlocks(parent, editor, skip = () => false) {
  /** @type {ModelBlock[]} */
  const blocks = [];
  for (const node of parent.getChildren()) {
    if (!node.is('element') || node.is('element', 'codeBlock') || skip(node)) continue;
    if (!editor.model.schema.checkChild(node, '$text')) {
      blocks.push(...modelBlocks(node, editor, skip));
      continue;
    }
    const left = [...node.getChildren()].filter(skip).map((child) => ({ start: child.startOffset ?? 0, end: child.endOffset ?? 0 }));
    blocks.push({ element: node, key: node, text: textOf(node), skip: left });
  }
  return blocks;
}

/** The text of a block, a character for each of the model's offsets; a picture keeps two words apart. @param {Element} element */
function textOf(element) {
  const pieces = Array.from(element.getChildren(), (child) =>
    child.is('$text') ? child.data : child.is('element', 'softBreak') ? '\n' : ' ',
  );
  return pieces.join('');
}
