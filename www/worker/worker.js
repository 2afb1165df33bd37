// @ts-check
/** A worker that runs the engine for `client.js`. It fetches nothing: the engine comes to it in the first message. */
import { serve } from './serve.js';

serve(/** @type {any} */ (self));
