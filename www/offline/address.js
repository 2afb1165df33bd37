/** Where the service worker is. Only a built site has one: `cargo xtask dist` puts its address here. */

/** @type {() => string} */
export const address = () => '';
