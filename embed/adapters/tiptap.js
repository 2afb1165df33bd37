// @ts-check
/**
 * Pullquote in Tiptap: `extensions: [StarterKit, Pullquote.configure({ analyze })]`. Bring your own @tiptap/core and @tiptap/pm.
 *
 * @typedef {import("@tiptap/core").Editor} Editor
 * @typedef {import("./shared/session.js").Settings & import("./shared/pm.js").Own} Settings
 */

import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { attachedBy, attachedTo, createPlugin, refresh as refreshView } from './shared/pm.js';

const modules = { Plugin, PluginKey, Decoration, DecorationSet };

/** The extension; its options are the settings of every adapter. */
export const Pullquote = Extension.create({
  name: 'pullquote',
  addOptions: () => /** @type {Partial<Settings>} */ ({}),
  addProseMirrorPlugins() {
    const { analyze, ...others } = this.options;
    if (!analyze) throw new TypeError('Pullquote.configure({ analyze }) is missing');
    return [createPlugin(modules, { analyze, ...others })];
  },
});

/** What `attach` gives, of an editor that has the extension already; `null` of another. @param {Editor} editor */
export const attached = (editor) => attachedTo(editor.view);

/** Analyses now. @param {Editor} editor @returns {Promise<void>} */
export const refresh = (editor) => refreshView(editor.view);

/**
 * Adds the plugin to an editor that is there already.
 * @param {Editor} editor
 * @param {Settings} settings
 * @returns {import("./shared/session.js").Attached<number>}
 */
export function attach(editor, settings) {
  const plugin = createPlugin(modules, settings);
  editor.registerPlugin(plugin);
  return attachedBy(plugin);
}
