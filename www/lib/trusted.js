// @ts-check
/**
 * Addresses of scripts under a policy that requires trusted types: the policy must allow the name `pullquote` (`trusted-types pullquote`).
 */

/** @typedef {{ createScriptURL(url: string): unknown }} Policy */

/** @type {Policy | undefined} */
let policy;

/**
 * An address that a worker may be started from.
 * @param {string} url `blob:` or on the page's own origin; others are refused
 * @returns {unknown} a string, or what stands for it where trusted types are known
 */
export function scriptAddress(url) {
  const { trustedTypes } = /** @type {{ trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }} */ (
    /** @type {unknown} */ (globalThis)
  );
  if (!trustedTypes) return own(url);
  try {
    policy ??= trustedTypes.createPolicy('pullquote', { createScriptURL: own });
  } catch {
    // The name is not allowed, or another copy of this module on the page has taken it: whether a string will do is for the browser to say.
    return own(url);
  }
  return policy.createScriptURL(url);
}

/** @param {string} url */
function own(url) {
  const { protocol, origin } = new URL(url);
  if (protocol !== 'blob:' && origin !== location.origin) throw new TypeError(`${url} is not of this page's origin`);
  return url;
}
