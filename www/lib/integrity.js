// @ts-check
/** Hashes of the files that are fetched; `cargo xtask dist` puts them here. */

/** @type {(url: string | URL) => string} */
export const integrityOf = () => '';
