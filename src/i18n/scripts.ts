// What a script needs of a page: the fonts devices carry for it, and room between lines.

export type ScriptName = 'Latn' | 'Cyrl' | 'Arab' | 'Thai' | 'Hans' | 'Ethi';

export interface Script {
  /** Fonts for devices whose usual one lacks the script: Android, Apple, Windows. The usual one comes first. */
  readonly fonts?: string;
  /** Line height where marks above and below the letters would touch at the usual one. */
  readonly lineHeight?: number;
}

/** Scripts of the languages in the registry, by ISO 15924 code. */
export const scripts: Readonly<Record<ScriptName, Script>> = {
  Latn: {},
  Cyrl: {},
  // Naskh, not the slanted Nastaliq, for Urdu too: it stays legible at the size of a phone, and phones have it.
  Arab: { fonts: "'Noto Naskh Arabic', 'Noto Sans Arabic', 'Geeza Pro', 'Segoe UI'", lineHeight: 1.8 },
  Thai: { fonts: "'Noto Sans Thai', Thonburi, 'Leelawadee UI'", lineHeight: 1.8 },
  Hans: { fonts: "'Noto Sans CJK SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei'", lineHeight: 1.7 },
  Ethi: { fonts: "'Noto Sans Ethiopic', Kefa, 'Abyssinica SIL', Ebrima, Nyala", lineHeight: 1.8 },
};

/** The two settings as CSS for the head of a page; empty where the usual ones are right. */
export function scriptStyle(name: ScriptName): string {
  const { fonts, lineHeight } = scripts[name];
  const settings = [...(lineHeight === undefined ? [] : [`--line:${lineHeight}`]), ...(fonts === undefined ? [] : [`--script-font:${fonts}`])];
  return settings.length === 0 ? '' : `:root{${settings.join(';')}}`;
}
