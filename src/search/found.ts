// What the field shows for what was typed, and how files of the search are fetched.
import type { Named } from './named.ts';
import type { ScriptLanguage } from './script-languages.ts';

/** One answer. */
export interface Row {
  readonly href: string;
  readonly title: string;
  /** Below the title: a way people ask for it, what a contact is, or the words around what was met. */
  readonly detail: string;
  /** Beside the title: what kind of answer it is, or its language. */
  readonly note: string;
  readonly lang: string;
  readonly dir: string;
  /** Words that were met, to be marked. */
  readonly words: readonly string[];
  /** On a page of another language. */
  readonly isOther: boolean;
}

export interface Found {
  readonly rows: readonly Row[];
  readonly understood: readonly string[];
  /** Some answer rests on more than a guess. */
  readonly isSure: boolean;
  readonly isDanger: boolean;
  /** Languages somebody may be writing in, when it is not this one's script. */
  readonly offers: readonly ScriptLanguage[];
}

/** An entry as the page of all topics shows it. */
export interface Listed extends Named {
  readonly path: string;
  row(words: readonly string[]): Row;
}

/** Fetches a file of the search. Never kept: an index on the disk would say that somebody searched here. Throws when it cannot be had. */
export async function read<T>(address: string): Promise<T> {
  const response = await fetch(address, { credentials: 'omit', cache: 'no-store' });
  if (!response.ok) throw new Error(address);
  return await response.json() as T;
}
