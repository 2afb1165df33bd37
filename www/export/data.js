/** Where a saved report keeps its own data: the id of a template at its end. */
export const DATA = 'pullquote-data';
