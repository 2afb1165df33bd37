/** Sentences of parts that are loaded when they are first used; the others stand in strings.js. */

/** The name on a card, as its editor. */
export const RENAME = {
  label: 'Name of the speaker',
  one: 'Only here',
  all: { one: 'The {n} of this speaker', other: 'All {n} of this speaker' },
  allLabel: 'Give this name to all quotations of {name}',
  empty: 'Type a name first.',
  same: 'That is the name already.',
  cancel: 'Cancel',
};

/** Dismissing a check. */
export const DISMISS = {
  label: 'Why it may stay',
  reasons: ['Right as it stands', 'Checked with the source', 'House style', 'Not a fault'],
  apply: 'Dismiss',
  cancel: 'Cancel',
};

/** The bar beside words that are selected. */
export const MARK = {
  label: 'Mark a quotation',
  open: 'Mark as quotation…',
  apply: 'Mark',
  cancel: 'Cancel',
  nameless: 'Type a name first.',
  several: 'These are words of several paragraphs. Select words of one, and mark each by itself.',
  crossing: 'These words run into another quotation. Select fewer, or all of it.',
  long: 'That is too long for one quotation: select up to {n} characters.',
  none: 'These words stand in no line of the article. Select words of a paragraph.',
};
