// What a check finds, for an editor: where, what is wrong, what to type instead. Reporters decide how it looks.

export interface Issue {
  /** Name of the rule, the same as its file. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** Path from the project's root. */
  readonly file: string;
  /** From 1; left out when the whole file is meant. */
  readonly line?: number | undefined;
  readonly message: string;
  /** What to do, in one or two sentences. */
  readonly advice: string;
}

/** Line of an offset in a text, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
