// What a source section said when a translation was made, and since when it says something else. Git remembers both.
import { execFileSync } from 'node:child_process';
import { fingerprint } from './fingerprint.ts';
import { sectionsOf, type Section } from './sections.ts';

export interface Change {
  /** The section as it was when the translation fitted it; `undefined` when no commit holds it. */
  readonly before: Section | undefined;
  /** Day on which it became another (`2026-11-22`); `undefined` when nobody has committed the change, or git is not there. */
  readonly since: string | undefined;
}

interface Version { readonly day: string; readonly body: string }

const versions = new Map<string, readonly Version[]>();

function git(...words: string[]): string | undefined {
  try {
    return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 26 });
  } catch {
    // No git, or no history here (an unpacked archive): the notice then says no date. Nothing else depends on it.
    return undefined;
  }
}

/** All committed texts of a file, newest first. */
function versionsOf(file: string): readonly Version[] {
  const known = versions.get(file);
  if (known !== undefined) return known;
  const log = git('log', '--format=%H %cs', '--', file) ?? '';
  const found = log.split('\n').filter((line) => line !== '').flatMap((line) => {
    const [hash = '', day = ''] = line.split(' ');
    const raw = git('show', `${hash}:./${file}`);
    return raw === undefined ? [] : [{ day, body: raw.replace(/^---\n[^]*?\n---[ \t]*(?:\n|$)/, '') }];
  });
  versions.set(file, found);
  return found;
}

/**
 * Looks through the commits of `file` (path from the project's root) for the section whose meaning had the fingerprint `print`.
 * Reads git once per file; meant for stale sections only, of which there are few.
 */
export function changeOf(file: string, sectionId: string, print: string | undefined): Change {
  let since: string | undefined;
  for (const version of versionsOf(file)) {
    const section = sectionsOf(version.body).find((each) => each.id === sectionId);
    if (section !== undefined && fingerprint(section) === print) return { before: section, since };
    since = version.day;
  }
  // No commit fits: the translation was never made from this text, so no day can be named honestly.
  return { before: undefined, since: undefined };
}
