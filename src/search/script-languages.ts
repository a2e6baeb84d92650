// Which languages somebody may be writing in, when the letters are not those of the page.

export interface ScriptLanguage {
  readonly segment: string;
  readonly tag: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Unicode's short name of its script: `Cyrl`, `Hani`. */
  readonly script: string;
  /** The letters its texts use, where languages share the script and differ in letters. */
  readonly letters: string;
}

/** Languages whose script was typed, likeliest first: those that have all the letters, then those the phone is set to. */
export function languagesFor(typed: string, all: readonly ScriptLanguage[], phone: readonly string[]): ScriptLanguage[] {
  const letters = [...typed.toLowerCase()].filter((letter) => /[^\p{ASCII}]/u.test(letter) && /\p{L}/u.test(letter));
  const isTyped = ({ script }: ScriptLanguage) => script !== 'Latn' && letters.some((letter) => new RegExp(`\\p{Script=${script}}`, 'u').test(letter));
  const strange = (each: ScriptLanguage) => (each.letters === '' ? 0 : letters.filter((letter) => !each.letters.includes(letter)).length);
  const place = ({ tag }: ScriptLanguage) => { const at = phone.findIndex((each) => each.split('-')[0] === tag.split('-')[0]); return at === -1 ? phone.length : at; };
  return all.filter(isTyped).sort((a, b) => strange(a) - strange(b) || place(a) - place(b));
}
