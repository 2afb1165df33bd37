// Packs dist/npm as it would be published and installs the tarball where the tests beside this file find it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const npm = (folder, ...words) => execFileSync('npm', words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

rmSync(here('out'), { recursive: true, force: true });
mkdirSync(here('out'), { recursive: true });
const [{ filename }] = JSON.parse(npm(here('../../dist/npm'), 'pack', '--json', '--pack-destination', here('out')));
writeFileSync(here('out/package.json'), '{ "name": "host", "private": true, "type": "module" }\n');
npm(here('out'), 'install', '--offline', '--no-audit', '--no-fund', '--no-save', `./${filename}`);
