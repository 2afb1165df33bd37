/** Constants of the engine. Written by `UPDATE=1 cargo test --lib constants`: not to be changed here. */

/** Below this a quotation is listed to be checked. */
export const UNSURE = 0.7;

/** So many words of the reporter's own in a sentence with a quotation are no more than "she said". */
export const TAG = 4;

/** Kinds of lines that belong to the article's running text or its headings. */
export const COUNTED = new Set(['headline', 'subheading', 'list', 'body']);

/** Kinds of lines whose words make the tone of the voices. */
export const RUNNING = new Set(['subheading', 'list', 'body']);
