/**
 * Every English sentence of the view that checks quotations; as strings.js, whose patterns these follow. A check, not a verdict on a
 * person.
 */
export const S = {
  skip: 'Skip to the draft',
  intro:
    'Is every quotation of this draft in your notes, and does it still mean what was said? Add the draft and its sources. Nothing leaves this device.',

  draft: {
    heading: 'Draft',
    edit: 'Edit',
    done: 'Done',
    current: 'The article open now',
    label: 'The draft',
    empty: 'Paste the draft here.',
    words: { one: '{n} quotation', other: '{n} quotations' },
  },

  sources: {
    heading: 'Sources',
    paste: 'Paste…',
    files: 'Files…',
    sample: 'Sample',
    help: 'Transcripts, captions (.vtt, .srt), notes, e-mails, releases, records, posts. Drop files anywhere.',
    name: 'Name',
    text: 'Text',
    add: 'Add the source',
    close: 'Close',
    numbered: 'Source {n}',
    remove: 'Remove {name}',
    words: { one: '{n} word', other: '{n} words' },
    kinds: { captions: 'captions', transcript: 'transcript', mail: 'e-mail', posts: 'posts', notes: 'notes', text: 'text' },
    nothing: 'No words could be read in it.',
    heading_of: 'Source: {name}',
    choose: 'Choose a quotation to see where it stands in its source.',
    large: '{name} is longer than {limit} characters and was left out.',
  },

  list: {
    heading: 'To look at',
    none: 'Every quotation is in its source.',
    status: { one: '{n} quotation, {faults} to look at', other: '{n} quotations, {faults} to look at' },
    sound: 'Sound',
    working: 'Checking…',
    no_sources: 'Add a source to check the quotations against.',
  },

  /** Sign and name of each verdict. @type {Record<import('../types.d.ts').QuoteVerdict, [sign: string, name: string, meaning: string]>} */
  verdicts: {
    verbatim: ['=', 'word for word', 'Whole sentences, as they were said.'],
    folded: ['≈', 'the same', 'The same words but for what the folding rules allow.'],
    trimmed: ['…', 'trimmed', 'Part of what was said; its sense is kept.'],
    'not-speech': ['“', 'no speech', 'A title, a term, or words held off.'],
    elsewhere: ['↗', 'from elsewhere', 'The draft says that it comes from another place.'],
    altered: ['≠', 'other words', 'The words differ from those that were said.'],
    distorted: ['!', 'sense changed', 'The words were said; what was left out or joined changes their sense.'],
    'other-speaker': ['⇄', 'said by another', 'The source gives the words to somebody else.'],
    absent: ['?', 'not found', 'The words are in none of the sources.'],
  },

  severities: { serious: 'a reader may be misled', minor: 'to mend', none: '' },

  /** @type {Record<string, string>} */
  reasons: {
    number: 'a number differs',
    negation: 'a negation came or went',
    name: 'a name differs',
    quantity: 'how much, or whether it must, differs',
    condition: 'a condition came or went',
    contraction: 'a short form made long, or a long one short',
    form: 'another form of a word',
    person: 'another person: I, we, they',
    inserted: 'words put in',
    dropped: 'words left out without a sign',
    replaced: 'other words in their place',
    hedge: 'a doubt left out',
    'cut-negation': 'a negation before it was cut',
    'cut-after-negation': 'cut right after a negation',
    'cut-condition': 'its condition was cut',
    'cut-hedge': 'the doubt about it was cut',
    'cut-contrast': 'the “but” after it was cut',
    'cut-limit': 'what it is limited to was cut',
    'cut-attribution': 'that others say so was cut',
    'over-another': 'the ellipsis passes over somebody else’s words',
    distant: 'the ellipsis passes over a long stretch',
    order: 'the order is turned',
    joined: 'two answers joined',
    bracket: 'the source does not bear the bracket out',
    question: 'a question given as a statement',
    'other-question': 'an answer to another question',
    'other-speaker': 'given to another speaker',
    'made-direct': 'reported speech made direct',
    'rule-off': 'a folding rule that is switched off',
  },

  /** @type {Record<import('../types.d.ts').FoldingRule, string>} */
  rules: {
    marks: 'quotation marks',
    case: 'capitals',
    dashes: 'dashes',
    punctuation: 'punctuation',
    numerals: 'numerals',
    spelling: 'spelling',
    fillers: 'fillers',
    repeats: 'repeats and false starts',
    masks: 'masked letters',
    brackets: 'brackets',
    spoken: 'spoken forms',
    abbreviations: 'a note-taker’s short forms',
  },
  folded: 'Folded: {rules}.',
  by: 'In the draft: {draft}. In the source: {source}.',
  nearest: 'Nearest passage ({share} of the words):',

  act: {
    copy: 'Copy as said',
    copied: 'The words as said are on the clipboard.',
    refused: 'The browser did not let the words onto the clipboard.',
    accept: 'Accept with a reason',
    reason: 'Why it may stand',
    accepted: 'Accepted: {why}',
    undo: 'Take back',
    show: 'Show in the source',
  },

  saving: {
    button: 'Save',
    report: 'Report (HTML)',
    json: 'Report (JSON)',
    name: 'quote-check',
    title: 'Quote check',
    note: 'A check of words against the sources named here. It says nothing about why they differ.',
    engine: 'Engine {engine}, folding rules {rules}.',
    hash: 'SHA-256 {hash}',
    nothing: 'There is nothing to save yet.',
    heads: ['Verdict', 'In the draft', 'In the source', 'Why'],
  },

  problems: { engine: 'The quotations could not be checked ({why}).' },

  sample: {
    name: 'Interview.txt',
    draft:
      'Bridge will open by Easter, says engineer\n\n“We will open by Easter,” said Lena Okoro, the engineer in charge. “It cost £4 million,” she said.\n\nShe praised her crew: “They worked through three storms.” Asked about the old ferry, she said it was “a museum piece”.\n\n“Nobody will miss it,” she said.',
    source:
      'OKORO: We cannot promise that we will open by Easter. If the cables arrive, we will.\n\nREPORTER: What did it cost?\n\nOKORO: It cost, um, fourteen million pounds. They worked through three storms, the crew. I’m proud of them.\n\nREPORTER: And the ferry?\n\nOKORO: The ferry is a museum piece, but I love it.\n',
  },
};
