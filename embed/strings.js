/**
 * Every English sentence of `<pull-quote>`, ready to translate (`PullQuote.strings`). `{name}` is filled in; `one`/`other` follow the
 * number `n`.
 */
export const STRINGS = {
  gutter: 'Quotations in this article',
  panel: 'Voices in this article',
  voices: 'Voices',
  quotations: 'Quotations',
  columns: { voice: 'Voice', quotations: 'Quotations', share: 'Share', verbs: 'Verbs' },
  shareTitle: 'Share of all words inside quotation marks',
  nobody: 'Nobody named',
  verb: '{verb} ×{n}',
  summary: {
    quotations: { one: '{n} quotation', other: '{n} quotations' },
    reports: { one: '{n} report', other: '{n} reports', zero: '' },
    speakers: { one: '{n} speaker', other: '{n} speakers' },
    unattributed: { one: '{n} without a speaker', other: '{n} without a speaker', zero: '' },
  },
  none: 'No quotations or reported speech found.',
  failed: 'The quotations could not be marked: {why}. The article is as it was.',
  /** By the code of `analysis-error`. @type {Record<string, string>} */
  reasons: {
    policy: 'this page does not allow the program that finds them',
    network: 'the program that finds them could not be loaded',
    missing: 'a part of the program that finds them is not where it should be',
    damaged: 'a part of the program that finds them came damaged',
    version: 'the parts of the program that finds them do not fit together',
    memory: 'this device has too little memory free',
    unsupported: 'this browser is too old for it',
    mismatch: 'what was found belongs to another version of the article',
    failed: 'something went wrong',
  },
  kinds: { direct: 'direct quotation', partial: 'partial quotation', indirect: 'reported speech', term: 'term', title: 'title' },
  modalities: { asserted: '', denied: 'denied', hypothetical: 'not really said' },
  mark: '{speaker}, {kind}: {words}',
  unsure: 'unsure',
  card: { label: 'About this quotation', named: 'Named as', verb: 'Verb', where: 'Said', sure: 'Sure', check: 'check who', close: 'Close' },
};

/** @typedef {typeof STRINGS} Strings */
