// @ts-check
/**
 * Pullquote in Lexical: highlights over its text. Lexical's own mark nodes are content and would be saved; this puts nothing into the
 * editor's state.
 *
 * @typedef {import("lexical").LexicalEditor} LexicalEditor
 */

import { watch } from './shared/dom.js';

/**
 * @param {LexicalEditor} editor with or without a root element yet
 * @param {import("./shared/session.js").Settings & import("./shared/dom.js").Own} settings
 * @returns {import("./shared/session.js").Attached<import("./shared/dom.js").Point>}
 */
export function attach(editor, settings) {
  let forget = () => {};
  const { attached, move } = watch(null, settings, () => forget());
  forget = editor.registerRootListener((root) => move(root));
  return attached;
}
