/** What many visitors never use, in one piece, which is loaded when the first of it is used: marking, quoting, finding, links. */
export { find } from './finding.js';
export { copyLink, openLink } from './linking.js';
export { offer } from './marking.js';
export { quoting } from './quoting.js';
