/** For a plain script tag: everything as `Pullquote`, the wasm inside, and `<pull-quote>` registered. */
import { analyze } from './inline.js';
import { PullQuote } from './element/element.js';

PullQuote.analyzer ??= analyze;
PullQuote.define();

export * from './inline.js';
export * from './element.js';
