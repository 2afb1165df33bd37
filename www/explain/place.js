/** Which quotation is meant. */

/** Where the view of the steps looks first: set by whoever leads there. */
export const place = { at: /** @type {number | null} */ (null) };

/**
 * The number of a quotation in the engine's own analysis: corrections may have taken some away.
 * @param {import('../model/view.js').View} view
 * @param {import('../model/view.js').QuoteView} item
 */
export const numberOf = ({ found }, { quote }) => found.quotes.findIndex(({ start, end }) => start === quote.start && end === quote.end);
