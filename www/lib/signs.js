/** Signs that cannot be seen but change what is: those that turn the direction of the text, and control characters. */

/** Splits words at them, and keeps them. */
export const UNSEEN = /([\0-\x08\x0B\x0E-\x1F\x7F-\x84\x86-\x9F\u202A-\u202E\u2066-\u2069])/;

/** @param {string} words */
export const hasUnseen = (words) => UNSEEN.test(words);

/** What stands for it to be seen: `U+202E`. @param {string} sign */
export const signName = (sign) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
