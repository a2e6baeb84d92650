// What a script needs of a page: the fonts devices carry for it, and room between lines.

export type ScriptName = 'Latn' | 'Cyrl' | 'Arab' | 'Thai' | 'Hans' | 'Ethi';

export interface WebFont {
  /** File of the package it is cut from. */
  readonly from: string;
  readonly address: string;
  /** The letters it holds, as code points. */
  readonly first: number;
  readonly last: number;
  /** Names of the fonts that make it needless, as Android, Apple, Windows and Linux call theirs. */
  readonly insteadOf: readonly string[];
  /** Bytes it may have at most: at 400 kbit/s a second of waiting, once, on a phone that would show empty boxes. */
  readonly budget: number;
}

export interface Script {
  /** Fonts for devices whose usual one lacks the script: Android, Apple, Windows. The usual one comes first. */
  readonly fonts?: string;
  /** Line height where marks above and below the letters would touch at the usual one. */
  readonly lineHeight?: number;
  /** A font from here, for devices that have none. */
  readonly webFont?: WebFont;
}

/** Scripts of the languages in the registry, by ISO 15924 code. */
export const scripts: Readonly<Record<ScriptName, Script>> = {
  Latn: {},
  Cyrl: {},
  // Naskh, not the slanted Nastaliq, for Urdu too: it stays legible at the size of a phone, and phones have it.
  Arab: { fonts: "'Noto Naskh Arabic', 'Noto Sans Arabic', 'Geeza Pro', 'Segoe UI'", lineHeight: 1.8 },
  Thai: { fonts: "'Noto Sans Thai', Thonburi, 'Leelawadee UI'", lineHeight: 1.8 },
  Hans: { fonts: "'Noto Sans CJK SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei'", lineHeight: 1.7 },
  Ethi: {
    lineHeight: 1.8,
    // Android (since 5), iOS and Windows bring an Ethiopic font; phones with KaiOS and bare Linux may not, and show boxes.
    // Android's cannot be named in font-family, but `local()` finds it: so all of them are asked for there, before anything is fetched.
    webFont: {
      from: '@fontsource/noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic-400-normal.woff2',
      address: '/fonts/ethiopic.woff2', first: 0x1200, last: 0x137f, budget: 50_000,
      insteadOf: ['Noto Sans Ethiopic', 'NotoSansEthiopic-Regular', 'NotoSansEthiopic', 'Kefa', 'Kefa-Regular', 'Ebrima', 'Nyala', 'Abyssinica SIL'],
    },
  },
};

const fontFamily = 'Site Script';

/** `@font-face` for a font from here: the device's own fonts first, ours last, and only for letters of the script. */
function fontFace({ address, first, last, insteadOf }: WebFont): string {
  const sources = [...insteadOf.map((name) => `local('${name}')`), `url(${address}) format('woff2')`].join(',');
  return `@font-face{font-family:'${fontFamily}';src:${sources};font-display:swap;unicode-range:U+${first.toString(16)}-${last.toString(16)}}`;
}

/** Fonts from here for the scripts of several languages side by side, as on the list of languages. */
export function fontsFor(names: readonly ScriptName[]): string {
  const faces = [...new Set(names)].flatMap((name) => scripts[name].webFont ?? []).map(fontFace).join('');
  return faces === '' ? '' : `${faces}:root{--script-font:'${fontFamily}'}`;
}

/** What a script needs as CSS for the head of a page; empty where the usual is right. */
export function scriptStyle(name: ScriptName): string {
  const { fonts, lineHeight, webFont } = scripts[name];
  const family = [...(fonts === undefined ? [] : [fonts]), ...(webFont === undefined ? [] : [`'${fontFamily}'`])].join(',');
  const settings = [...(lineHeight === undefined ? [] : [`--line:${lineHeight}`]), ...(family === '' ? [] : [`--script-font:${family}`])];
  return `${webFont === undefined ? '' : fontFace(webFont)}${settings.length === 0 ? '' : `:root{${settings.join(';')}}`}`;
}
