/** Working without a network: a service worker keeps the page's own files, and nothing else. */
import { scriptAddress } from '../lib/trusted.js';
import { T } from '../strings.js';
import { say } from '../ui/notice.js';
import { address } from './address.js';

/** Registers the service worker, if this is a site that has one, and says when a newer version of the page is ready. */
export async function keepOffline() {
  const url = address();
  if (!url || !('serviceWorker' in navigator) || !isSecureContext) return;
  try {
    const { serviceWorker } = navigator;
    const registration = await serviceWorker.register(/** @type {string} */ (scriptAddress(url)), {
      scope: new URL('./', url).href,
      updateViaCache: 'none',
    });
    const look = () => registration.waiting && serviceWorker.controller && offer(registration.waiting);
    look();
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', look);
    });
  } catch {
    // The page works without it, as long as there is a network.
  }
}

/** @param {ServiceWorker} waiting */
function offer(waiting) {
  const run = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage('take over');
  };
  say(T.offline.update, { actions: [{ label: T.offline.reload, run }] });
}
