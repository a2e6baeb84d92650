// Every language that is published goes out to a translator's tool and comes back without one changed byte, its places all there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readSite } from '../../src/checks/read-site.ts';
import { languages, sourceLanguage } from '../../src/i18n/languages.ts';
import { exportXliff } from '../../src/translations/export-xliff.ts';
import { importXliff } from '../../src/translations/import-xliff.ts';

const site = readSite('content');

for (const language of languages.filter((each) => each !== sourceLanguage)) {
  test(`${language.names.en} goes out and comes back as it was`, async () => {
    const xliff = await exportXliff(site.pages, site.library, language);
    const taken = await importXliff(xliff, site.pages, (page) => readFileSync(page.file, 'utf8'));
    assert.deepEqual(taken.refusals, []);
    assert.deepEqual([...taken.files.keys()], []);
    assert.equal(taken.language, language.tag);
  });
}
