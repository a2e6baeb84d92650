// A small site with its own history, in a folder of its own: the commands for translators run there as an editor runs them.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const command = resolve('src/cli/translations.ts');

const swedish = `---
title: Vila
summary: Du kan få vila.
searchTerms: [jag är trött, vila, sova, orkar inte]
pictogram: clock
related: [rights/rest]
review: { status: draft }
---

Du kan få vila. Läs [början](/).

## Vad är det? [#what-it-is]

Du vilar i <Fact of="rest-days" />. <Law of="some-act-1" />

<Say>

Jag vill vila.

</Say>

## Vem hjälper? [#who-helps]

Fråga kommunen. Du behöver inte ha papper.

<ContactList of="some-line" />
`;

const translated = (words: { title: string; intro: string; what: string; say: string; who: string }) => `---
title: ${words.title}
summary: ${words.title}.
searchTerms:
  - one
  - two
  - three
  - four
translation: { status: draft, sections: {} }
---

${words.intro}

## ${words.title} [#what-it-is]

${words.what} <Fact of="rest-days" />. <Law of="some-act-1" />

<Say swedish="Jag vill vila.">

${words.say}

</Say>

## ${words.title} [#who-helps]

${words.who}

<ContactList of="some-line" />
`;

export interface SmallSite {
  readonly folder: string;
  read(path: string): string;
  write(path: string, text: string): void;
  /** Replaces words in the Swedish page, which must hold them. */
  change(from: string, to: string): void;
  commit(message: string, day: string): void;
  /** What a command prints and how it ends. */
  run(...words: string[]): { readonly text: string; readonly isRefused: boolean };
  remove(): void;
}

/** A Swedish page with an English and a Thai translation that fit it, all committed. */
export function smallSite(): SmallSite {
  const folder = mkdtempSync(join(tmpdir(), 'translations-'));
  const git = (words: readonly string[], day: string) => execFileSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', ...words], { cwd: folder, stdio: 'ignore', env: { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` } });
  const site: SmallSite = {
    folder,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    write(path, text) { mkdirSync(dirname(join(folder, path)), { recursive: true }); writeFileSync(join(folder, path), text); },
    change(from, to) {
      const text = site.read('content/pages/sv/rights/rest.mdx');
      if (!text.includes(from)) throw new Error(`The page does not say "${from}".`);
      site.write('content/pages/sv/rights/rest.mdx', text.replace(from, to));
    },
    commit(message, day) { git(['add', '-A'], day); git(['commit', '-m', message], day); },
    run(...words) {
      const done = spawnSync(process.execPath, [command, ...words], { cwd: folder, encoding: 'utf8', env: { ...process.env, SITE_CONTENT: 'content', SITE_LANGUAGES: 'sv en th' } });
      return { text: done.stdout + done.stderr, isRefused: done.status !== 0 };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
  cpSync('tests/fixtures/guard/base', join(folder, 'content'), { recursive: true });
  site.write('content/pages/sv/rights/rest.mdx', swedish);
  site.write('content/pages/en/rights/rest.mdx', translated({ title: 'Rest', intro: 'You may rest. Read [the start](/).', what: 'You rest:', say: 'I want to rest.', who: 'Ask the municipality. You do not need papers.' }));
  site.write('content/pages/th/rights/rest.mdx', translated({ title: 'พักผ่อน', intro: 'คุณอาจได้พักผ่อน อ่าน[หน้าแรก](/)', what: 'คุณพักผ่อน', say: 'ฉันอยากพักผ่อน', who: 'ถามเทศบาล คุณไม่ต้องมีเอกสาร' }));
  git(['init', '-b', 'main'], '2026-01-01');
  site.run('accept', 'en', 'all');
  site.run('accept', 'th', 'all');
  site.commit('A page in three languages', '2026-01-01');
  return site;
}
