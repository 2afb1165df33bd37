/** The class of `<pull-quote>`, not yet registered, with its events. */
export { PullQuote } from './element/element.js';
export { AnalysisErrorEvent, AnalysisEvent } from './element/events.js';
export { hashOf, stamp } from './element/match.js';
export { textOf } from './element/read.js';
