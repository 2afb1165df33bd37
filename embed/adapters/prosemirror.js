// @ts-check
/**
 * Pullquote in ProseMirror: `plugins: [..., pullquote({ analyze })]`. Bring your own prosemirror-state and prosemirror-view.
 *
 * @typedef {import("prosemirror-view").EditorView} EditorView
 */

import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { attachedBy, attachedTo, createPlugin, refresh } from './shared/pm.js';

export { refresh };

/** What `attach` gives, of a view that has the plugin already; `null` of another. */
export const attached = attachedTo;

/**
 * The plugin; `refresh(view)` analyses at once.
 * @param {import("./shared/session.js").Settings & import("./shared/pm.js").Own} settings
 */
export const pullquote = (settings) => createPlugin({ Plugin, PluginKey, Decoration, DecorationSet }, settings);

/**
 * Adds the plugin to an editor that is there already.
 * @param {EditorView} view
 * @param {import("./shared/session.js").Settings & import("./shared/pm.js").Own} settings
 * @returns {import("./shared/session.js").Attached<number>}
 */
export function attach(view, settings) {
  const plugin = pullquote(settings);
  view.updateState(view.state.reconfigure({ plugins: [...view.state.plugins, plugin] }));
  return attachedBy(plugin);
}
