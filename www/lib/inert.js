/**
 * Markup read into a document that is never shown: no script in it runs, nothing it names is fetched. The only place where the page parses HTML, and
 * the only use of the policy `pullquote-files`.
 */

/** @typedef {{ createHTML(markup: string): string }} Policy */

/** @type {Policy | undefined} */
let policy;

/** @param {string} markup */
export function inert(markup) {
  const { trustedTypes } = /** @type {{ trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }} */ (/** @type {unknown} */ (globalThis));
  policy ??= trustedTypes?.createPolicy('pullquote-files', { createHTML: plain });
  return new DOMParser().parseFromString(policy ? policy.createHTML(markup) : plain(markup), 'text/html');
}

/**
 * Styles, handlers and base addresses do nothing in such a document, but the page's policy would report each of them. So style sheets become elements that
 * hold plain words (`xmp`, read by the parser as `style` is), and the others get names that nobody knows.
 * @param {string} markup
 */
const plain = (markup) => markup.replace(/<\/?[a-z][^<>]*>/gi, (tag) => tag.replace(/^(<\/?)style\b/i, '$1xmp').replace(/^(<\/?)base\b/i, '$1x-base').replace(/([\s"'/])(style|on[a-z]+)(\s*=)/gi, '$1data-$2$3'));
