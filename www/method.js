/**
 * How it works, in plain words: a short form of METHOD.md. The figures are those of ACCURACY.md, in whole numbers; a test compares them.
 */

/** Of a hundred, how many are right. */
export const FIGURES = {
  marked: 92,
  found: 94,
  both: 86,
  name: 95,
  pronoun: 94,
  description: 79,
  reported: 78,
  reportedFound: 41,
  newspaper: 56,
  loaded: 58,
  loadedFound: 35,
};

/** `table` rows: what, and the name of its figure. */
export const METHOD = {
  title: 'How it works, and how often it is wrong',
  close: 'Close',
  intro: [
    'Pullquote reads an English news article by rules and word lists that people can look up. It runs in this page: no server sees your text, and the same text always gives the same result.',
    'It says what an article is made of. It does not say whether any of it is true, fair, left or right.',
  ],
  sections: [
    {
      title: 'Quotations and speakers',
      text: [
        'Words in quotation marks are a direct or a partial quotation, or no speech at all: a term or a title. Words after “said that” and the like are reported speech, and stay the reporter’s own words.',
        'The speaker is the one who goes with the verb: “Hale said”, “said Hale”, “according to Hale”. “She” and “the minister” are traced back to a name. A quotation that follows goes on with the same speaker.',
        'The percentage beside a quotation is how often its rule was right on articles that were not used for the figures below. Below 70 % it is listed under Checks. Where nothing names a speaker, it says so.',
      ],
    },
    {
      title: 'Tone',
      text: [
        'Each listed word has a weight from −4 to 4. “Very” makes it stronger, “slightly” weaker; “not good” becomes nearly bad, “not bad” only faintly good. Names do not count.',
        'A sentence’s tone is the sum of its words’ parts, each made smaller where there are many. A voice’s tone is the mean of its sentences; the reporter’s words and those in quotation marks are kept apart. 0 is neutral or unknown; few sentences pass 1.',
        'It does not say whether the writing is biased: bad news has a bad tone however well it is told. Irony and knowledge of the world are beyond it. Never trust it for a single sentence: open it to its words.',
      ],
    },
    {
      title: 'Loaded words',
      text: [
        'These stand on a list made by hand: verbs that judge what they bring in (“slammed”, “claimed”), names for camps, euphemisms, exaggerations, hedges. Such a word may still be exact, and in a quotation it is news about the speaker. It is a list to look through, not a verdict.',
      ],
    },
    {
      title: 'Checks and your own corrections',
      text: [
        'Checks are places to read again: a mark never closed, a verb that takes a side, words that the speaker denies. Kinds that are right less than half of the time, such as an unnamed source, stand behind a line with the share that an editor would act on. What you correct holds for this article and goes into what you save. So do your own words; both hold until the page is closed, or longer if you keep the draft on this device. The number of the word lists in what you save tells that they were used.',
      ],
    },
  ],
  figures: {
    title: 'How often it is right',
    note: 'Measured on the development parts of public collections that people had marked by hand, so other text will come out lower. The quotations are from US political news. In articles of other countries and kinds that no rule was written from, 72 of 100 quotations found get the right person.',
    heads: ['What', 'Of 100'],
    rows: /** @type {[string, keyof typeof FIGURES][]} */ ([
      ['Marked as a quotation, and is one', 'marked'],
      ['Quotations that are found', 'found'],
      ['Quotations found and given to the right speaker', 'both'],
      ['Right speaker, where a name stands there', 'name'],
      ['Right speaker, where “he” or “she” stands there', 'pronoun'],
      ['Right speaker, where a description stands there', 'description'],
      ['Marked as reported speech, and is', 'reported'],
      ['Reported speech that is found', 'reportedFound'],
      ['Newspaper sentences put rightly among negative, neutral, positive', 'newspaper'],
      ['Loaded words that experts marked too', 'loaded'],
      ['Words marked by experts that are listed', 'loadedFound'],
    ]),
  },
  versionTitle: 'Version',
  version:
    'Engine {engine}, word lists {lexicon}. The lists’ number changes with every word in them, your own included. METHOD.md and ACCURACY.md in the source tell all of this in full.',
};
