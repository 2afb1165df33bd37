/**
 * The page in the frame: shows the text that the page around it hands over. It listens to its parent alone, and only if that has an origin
 * that the
 * frame's own address allows: `frame.html?origin=https://cms.example` (several: `&origin=…`).
 */
import { PullQuote } from '../element/element.js';
import { analyze, init, version } from '../inline.js';
import { PROTOCOL, understood } from './protocol.js';

const allowed = new URLSearchParams(location.search)
  .getAll('origin')
  .filter((origin) => URL.canParse(origin) && new URL(origin).origin === origin);
PullQuote.analyzer = analyze;
PullQuote.define();
const element = /** @type {PullQuote} */ (document.querySelector(PullQuote.tag));
element.toggleAttribute('manual', true);

/**
 * Only a parent of that origin gets it, whoever the parent is.
 * @param {Record<string, unknown>} message
 * @param {string[]} [origins]
 */
function tell(message, origins = allowed) {
  for (const origin of origins) parent.postMessage({ pullquote: PROTOCOL, ...message }, origin);
}

/** @param {unknown} error */
const plain = (error) => ({
  code: /** @type {{ code?: string }} */ (error)?.code ?? 'failed',
  message: error instanceof Error ? error.message : String(error),
});

/** Where the parent is, once it has spoken. @type {string[]} */
let heard = allowed;

async function ready() {
  try {
    await init();
    tell({ type: 'ready', engine: version().engine }, heard);
  } catch (error) {
    tell({ type: 'error', id: null, ...plain(error) }, heard);
  }
}

/** @param {Record<string, any>} message */
async function show({ id, text, options }) {
  /** @type {unknown} */
  let why = new Error('a newer text came');
  const failed = (/** @type {Event} */ event) => (why = /** @type {import('../element/events.js').AnalysisErrorEvent} */ (event).error);
  element.addEventListener('analysis-error', failed);
  element.text = typeof text === 'string' ? text : '';
  element.options = options ?? {};
  const analysis = typeof text === 'string' ? await element.analyze() : ((why = new TypeError('text: must be a string')), null);
  element.removeEventListener('analysis-error', failed);
  tell(analysis ? { type: 'analysis', id, analysis } : { type: 'error', id, ...plain(why) }, heard);
}

if (parent !== window) {
  addEventListener('message', ({ source, origin, data }) => {
    const message = understood(data);
    if (!message || source !== parent || !allowed.includes(origin)) return;
    heard = [origin];
    if (message.type === 'show') void show(message);
    else if (message.type === 'hello') void ready();
  });
  let before = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height !== before) tell({ type: 'height', height: (before = height) }, heard);
  }).observe(document.documentElement);
  void ready();
}
