// @ts-check
/**
 * Pullquote in an element with `contenteditable`: highlights over its text, nothing in it.
 */

import { watch } from './dom.js';

/**
 * @param {HTMLElement} element
 * @param {import("./session.js").Settings & import("./dom.js").Own} settings
 * @returns {import("./session.js").Attached}
 */
export const attach = (element, settings) => watch(element, settings);
