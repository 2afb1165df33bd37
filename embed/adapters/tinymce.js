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
 * @returns {import("./shared/session.js").Attached<import("./shared/dom.js").Point>}
 */
export function attach(editor, settings) {
  const { attached, move } = watch(null, settings, () => editor.off('init', start).off('remove', attached.detach));
  const start = () => move(editor.getBody());
  if (editor.initialized) start();
  else editor.on('init', start);
  editor.on('remove', attached.detach);
  return attached;
}

/**
 * The same as a plugin: `tinymce.PluginManager.add('pullquote', pullquote({ analyze }))`, then `plugins: 'pullquote'`.
 * `editor.plugins.pullquote` is what `attach` gives.
 * @param {Settings} settings
 */
export const pullquote = (settings) => (/** @type {Editor} */ editor) => attach(editor, settings);
