// Chinese characters as pinyin, simplified and traditional alike, for the characters a site uses. Build only: the index carries the table, not a dictionary.
import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import type { LetterTable } from './key.ts';

const han = /\p{Script=Han}/gu;

/** Every Chinese character of a text, and the traditional ones for it, → pinyin without tones. */
export function chineseLetters(text: string): LetterTable {
  const toTraditional = [Converter({ from: 'cn', to: 'tw' }), Converter({ from: 'cn', to: 'hk' })];
  const table: Record<string, string> = {};
  for (const character of new Set(text.match(han) ?? [])) {
    const sound = pinyin(character, { toneType: 'none', v: true });
    for (const form of [character, ...toTraditional.map((convert) => convert(character))]) table[form] ??= sound;
  }
  return table;
}
