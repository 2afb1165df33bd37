// @ts-check
/**
 * Pullquote in an element with `contenteditable`: highlights over its text, nothing in it.
 */

import { watch } from './shared/dom.js';

/**
 * @param {HTMLElement} element
 * @param {import("./shared/session.js").Settings & import("./shared/dom.js").Own} settings
 * @returns {import("./shared/session.js").Attached<import("./shared/dom.js").Point>}
 */
export const attach = (element, settings) => watch(element, settings).attached;
