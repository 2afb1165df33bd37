/** Registers `<pull-quote>` with the engine whose wasm lies beside the package's files. */
import { analyze } from './index.js';
import { PullQuote } from './element/element.js';

PullQuote.analyzer ??= analyze;
PullQuote.define();
