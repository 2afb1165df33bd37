// @ts-check
/**
 * Pullquote in ProseMirror: `plugins: [..., pullquote({ analyze })]`. Bring your own prosemirror-state and prosemirror-view.
 *
 * @typedef {import("prosemirror-view").EditorView} EditorView
 */

import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { createPlugin, refresh } from './shared/pm.js';

export { refresh };

/**
 * The plugin; `refresh(view)` analyses at once.
 * @param {import("./shared/session.js").Settings & import("./shared/pm.js").Own} settings
 */
export const pullquote = (settings) => createPlugin({ Plugin, PluginKey, Decoration, DecorationSet }, settings);

/**
 * Adds the plugin to an editor that is there already.
 * @param {EditorView} view
 * @param {import("./shared/session.js").Settings & import("./shared/pm.js").Own} settings
 * @returns {import("./shared/session.js").Attached}
 */
export function attach(view, settings) {
  const plugin = pullquote(settings);
  /** @param {(plugins: import("prosemirror-state").Plugin[]) => import("prosemirror-state").Plugin[]} change */
  const configure = (change) => view.updateState(view.state.reconfigure({ plugins: change([...view.state.plugins]) }));
  configure((plugins) => [...plugins, plugin]);
  return {
    refresh: () => refresh(view),
    detach: () => void (view.isDestroyed || configure((plugins) => plugins.filter((other) => other !== plugin))),
  };
}
