/** Numbers, plurals and message patterns, by `Intl`. */

export const LOCALE = 'en-GB';

const whole = new Intl.NumberFormat(LOCALE);
const percentage = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 0 });
const signed = new Intl.NumberFormat(LOCALE, { signDisplay: 'exceptZero', minimumFractionDigits: 2, maximumFractionDigits: 2 });
const signedShort = new Intl.NumberFormat(LOCALE, { signDisplay: 'exceptZero', maximumFractionDigits: 2 });
const plural = new Intl.PluralRules(LOCALE);
const list = new Intl.ListFormat(LOCALE, { type: 'conjunction' });

// A hyphen is a poor minus: narrow, and read as a dash.
const minus = (/** @type {string} */ text) => text.replace('-', '−');

/** @param {number} n */
export const count = (n) => whole.format(n);
/** @param {number} n 0 to 1 */
export const percent = (n) => percentage.format(n);
/** @param {number} n */
export const tone = (n) => minus(signed.format(n));
/** @param {number} n */
export const weight = (n) => minus(signedShort.format(n));
/** @param {string[]} items */
export const join = (items) => list.format(items);

/**
 * Fills `{name}` in a pattern.
 * @param {string} pattern
 * @param {Record<string, string | number>} [values]
 */
export function fill(pattern, values = {}) {
  return pattern.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

/**
 * Picks the form for a number: `{ one: '{n} voice', other: '{n} voices' }`.
 * @param {{ one: string, other: string, zero?: string }} forms
 * @param {number} n
 */
export function many(forms, n) {
  const form = n === 0 && forms.zero !== undefined ? forms.zero : plural.select(n) === 'one' ? forms.one : forms.other;
  return fill(form, { n: count(n) });
}
