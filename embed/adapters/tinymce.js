// @ts-check
/**
 * Pullquote in TinyMCE: highlights over the text in its frame (or in the page, if it edits inline), nothing in the content. Add `marks.css`
 * to the editor's
 * `content_css`. TinyMCE's own annotator is no help here: it writes elements into the content.
 *
 * @typedef {import("tinymce").Editor} Editor
 * @typedef {import("./shared/session.js").Settings & import("./shared/dom.js").Own} Settings
 */

import { watch } from './shared/dom.js';

/**
 * @param {Editor} editor started or still starting
 * @param {Settings} settings
 * @returns {import("./shared/session.js").Attached}
 */
export function attach(editor, settings) {
  /** @type {import("./shared/session.js").Attached | undefined} */
  let watching;
  const start = () => {
    watching = watch(editor.getBody(), settings);
  };
  const detach = () => {
    editor.off('init', start).off('remove', detach);
    watching?.detach();
  };
  if (editor.initialized) start();
  else editor.on('init', start);
  editor.on('remove', detach);
  return { refresh: () => watching?.refresh() ?? Promise.resolve(), detach };
}

/**
 * The same as a plugin: `tinymce.PluginManager.add('pullquote', pullquote({ analyze }))`, then `plugins: 'pullquote'`. The plugin's
 * `refresh` analyses now.
 * @param {Settings} settings
 */
export const pullquote = (settings) => (/** @type {Editor} */ editor) => attach(editor, settings);
