/** A panel that sits beside any editor and takes what an adapter's `attach` gives. */
export { createPanel } from './panel/panel.js';
export { PANEL_STRINGS } from './panel/strings.js';
