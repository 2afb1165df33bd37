/** Every English sentence of the panel beside an editor, ready to translate; with those of `<pull-quote>`, whose patterns these follow. */
import { S } from '../../www/check/strings.js';
import { CHECKS } from '../../www/strings-checks.js';
import { STRINGS } from '../strings.js';

export const PANEL_STRINGS = {
  ...STRINGS,
  waiting: 'Nothing has been read yet.',
  marks: 'Marks in the text',
  legend: 'What the marks mean',
  /** By layer: its name, and what of it is marked. The samples are drawn as the marks are. */
  layers: {
    quotes: { name: 'Quotations', samples: { voice: 'quotation, by voice', report: 'reported speech', check: 'nobody named, or unsure' } },
    sources: { name: 'Speakers', samples: { source: 'who is named' } },
    verbs: { name: 'Verbs', samples: { cue: 'what brings a quotation in' } },
    loaded: { name: 'Loaded words', samples: { loaded: 'loaded word' } },
    verdicts: { name: 'Differences', samples: { serious: 'may mislead a reader', minor: 'to mend' } },
  },
  checks: {
    ...CHECKS,
    heading: 'Checks',
    none: 'Nothing to look at. That is not a promise: read the piece all the same.',
    seldom: { one: '{n} more, less often right', other: '{n} more, less often right' },
    dismiss: 'Dismiss',
    dismissLabel: 'Dismiss this check: {words}',
  },
  sources: {
    heading: 'Against your sources',
    help: 'Notes, transcripts, releases. Nothing leaves this device.',
    name: 'Name of the source',
    text: 'Its text',
    add: 'Check against it',
    remove: 'Remove {name}',
    numbered: 'Source {n}',
    sound: 'Every quotation is in its source.',
    working: 'Checking…',
    failed: 'The quotations could not be checked: {why}.',
    said: 'In the source: {words}',
  },
  verdicts: S.verdicts,
  verdictSeverities: S.severities,
  correct: {
    heading: 'Put right',
    speaker: 'Who says it',
    set: 'Set',
    nobody: 'Nobody is named',
    none: 'Not speech',
    back: 'Take back',
    list: 'Put right by you',
    backLabel: 'Take back: {words}',
    /** What was put right, by kind of correction. */
    done: {
      speaker: '“{words}”: said by {to}',
      nobody: '“{words}”: nobody is named',
      none: '“{words}”: not speech',
      dismiss: '{check}: {words}',
      other: '{words}',
    },
  },
};

/** @typedef {typeof PANEL_STRINGS} PanelStrings */
