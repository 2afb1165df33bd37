// @ts-check
/**
 * Pullquote in Lexical: highlights over its text. Lexical's own mark nodes are content and would be saved; this puts nothing into the editor's state.
 *
 * @typedef {import("lexical").LexicalEditor} LexicalEditor
 */

import { watch } from './dom.js';

/**
 * @param {LexicalEditor} editor with or without a root element yet
 * @param {import("./session.js").Settings & import("./dom.js").Own} settings
 * @returns {import("./session.js").Attached}
 */
export function attach(editor, settings) {
  /** @type {import("./session.js").Attached | undefined} */
  let watching;
  const forget = editor.registerRootListener((root) => {
    watching?.detach();
    watching = root ? watch(root, settings) : undefined;
  });
  return {
    refresh: () => watching?.refresh() ?? Promise.resolve(),
    detach() {
      forget();
      watching?.detach();
    },
  };
}
