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

/** Links to a result. */
export const LINK = {
  copied: 'Link copied. The text is in the link itself, and is sent nowhere; whoever has the link can read it.',
  long: 'It has {n} characters: mail and chat programs may cut links over {safe}. Try it there, or send what “Save” makes.',
  folder: 'It leads to this file, so it opens on this device only.',
  tooLong: 'A link to this would have {n} characters, which no browser opens. Send what “Save” makes instead.',
  cannot: 'This browser cannot make such links. Send what “Save” makes instead.',
  opened: 'Opened from a link that Pullquote {version} made.',
  other: 'Opened from a link that Pullquote {version} made. This is {own}, which may mark some things otherwise.',
  same: 'That link leads to what shows already.',
  ask: 'A link brings another article. Your own is still here: shall the other take its place? (Undo brings yours back.)',
  open: 'Open the link',
  keep: 'Keep mine',
  broken: 'This link is broken: a part of it is missing or changed. Copy all of it once more. Nothing here was changed.',
  bomb: 'This link holds more than this page reads, so it was not opened. Nothing here was changed.',
  newer: 'This link was made by a newer Pullquote. Reload the page to get it, then open the link again. Nothing here was changed.',
};

/** Finding words. */
export const FIND = {
  label: 'Find',
  field: 'Words to find',
  help: 'Words as they are written, in any case; the last may be only begun. Arrow keys go through the places, Enter opens one, Escape closes.',
  narrow: 'Only',
  voice: 'In whose words',
  everywhere: 'Anywhere',
  reporter: 'Only the reporter’s words',
  quoted: 'Only words in marks',
  kinds: 'Any kind',
  denied: 'Denied',
  doubtful: 'Doubtful',
  places: { one: '{n} place', other: '{n} places', zero: 'Nowhere. Try fewer words, or look anywhere and for any kind.' },
  most: 'More than {n} places: these are the first. Add a word.',
  close: 'Close',
};
