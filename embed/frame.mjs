// `node embed/frame.mjs FOLDER VERSION`: the page for iframes by itself, for `cargo xtask dist site`.
import { buildFrame } from './parts.mjs';

const [folder, version] = process.argv.slice(2);
await buildFrame(folder, version);
