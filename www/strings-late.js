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

/** "Copy as". */
export const QUOTE = {
  label: 'Copy as',
  ways: { plain: 'Plain', markdown: 'Markdown', html: 'HTML', footnote: 'Footnote', jsonld: 'JSON-LD' },
  copied: 'Copied as {way}.',
  source: '{name}, in {title}',
  sourceNote: '{name}, in {title} ({note})',
  nobody: 'speaker not named',
  reported: 'reported, not word for word',
  denied: 'denied by the speaker',
  imagined: 'imagined, not said',
  unsure: 'speaker to be checked',
  paragraph: 'paragraph {n}',
};

/** Where the browser does not let the page copy. */
export const COPY = {
  title: 'Copy it by hand',
  byHand: 'The browser did not let the page copy. The words are selected here: press Ctrl+C (⌘C on a Mac), or hold them on a phone.',
  words: 'What to copy',
  close: 'Close',
};
