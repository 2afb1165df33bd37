// Every example works, on the package as packed.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { found, installed, open, repository, useBrowser } from './kit.mjs';

useBrowser();

const folder = (name) => join(repository, 'examples', name);
const examples = { page: '', editor: 'found, by', frame: 'Speakers: Ann Hale.' };

test('there is a test for each', () => {
  assert.deepEqual(readdirSync(join(repository, 'examples'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort(), [...Object.keys(examples), 'archive', 'editors'].sort(), 'those of editors and archives are tested with them');
});

for (const [name, status] of Object.entries(examples)) {
  test(name, async () => {
    const { page, problems, close } = await open({ [`/${name}/`]: folder(name), [`/${name}/pullquote/`]: join(installed, 'dist') }, { path: `/${name}/index.html` });
    if (status) await page.locator('[role=status]').filter({ hasText: status }).waitFor();
    else assert.deepEqual((await found(page)).at(-1), ['“Are we meant to swim?”', 'Jo Lind']);
    assert.deepEqual(problems, []);
    await close();
  });
}
