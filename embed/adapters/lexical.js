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
 * @returns {import("./shared/session.js").Attached}
 */
export function attach(editor, settings) {
  /** @type {import("./shared/session.js").Attached | undefined} */
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
