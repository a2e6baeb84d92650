// What a script needs of a page: the fonts phones carry for it, room between lines, and how its lines break.

export type ScriptName = 'Latn' | 'Cyrl' | 'Arab' | 'Thai' | 'Hans' | 'Ethi';

export interface Script {
  /** Fonts that phones and computers have for the script, best first; `undefined`: the device's own choice is right. */
  readonly fonts?: string;
  /** Line height where marks above and below the letters would touch at the usual one. */
  readonly lineHeight?: number;
  /** Whether words are written with spaces between them. */
  readonly hasSpaces: boolean;
}

/** Scripts of the languages in the registry, by ISO 15924 code. */
export const scripts: Readonly<Record<ScriptName, Script>> = {
  Latn: { hasSpaces: true },
  Cyrl: { hasSpaces: true },
  Arab: { lineHeight: 1.75, hasSpaces: true },
  Thai: { lineHeight: 1.75, hasSpaces: false },
  Hans: { lineHeight: 1.7, hasSpaces: false },
  Ethi: { lineHeight: 1.7, hasSpaces: true },
};
