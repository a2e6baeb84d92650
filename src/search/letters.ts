// Every script written with Latin letters, for search only: what people type who have no keyboard for it, and what spelling varies in.
// Keys need not be beautiful, only the same for what means the same. A new script is a new table here; no code changes.
// Read by the build alone: each index carries the table of its language.
import type { ScriptName } from '../i18n/scripts.ts';
import type { LetterTable } from './key.ts';

const pairs = (text: string): LetterTable => Object.fromEntries(text.trim().split(/\s+/).map((pair) => { const [from = '', to = ''] = pair.split('='); return [from, to]; }));

// Letters with no decomposition, so that removing accents does not reach them; and endings that people write both ways.
const latin = pairs('ł=l đ=d ø=o œ=oe æ=ae ı=i ß=ss þ=th ð=d ə=e ŋ=n');

// One table for all languages in Cyrillic: г is g for Russians and h for Ukrainians, and people type both; the key takes g.
const cyrillic = pairs(`
  а=a б=b в=v г=g ґ=g д=d е=e ё=e є=e ж=j з=z и=i і=i ї=i й=i к=k л=l м=m н=n о=o ө=o п=p р=r с=s т=t у=u ү=u ў=o ф=f х=h
  ц=ts ч=ch ш=sh щ=sh ъ=  ы=i ь=  э=e ю=iu я=ia қ=k ғ=g ҳ=h ң=n ә=e ј=i љ=l њ=n ћ=ch ђ=d џ=j`);

// Arabic, Persian, Dari and Urdu: consonants; short vowels are not written, long ones are where people type them.
const arabic = pairs(`
  ا=a أ=a إ=a آ=a ٱ=a ء=  ئ=  ؤ=o ب=b پ=p ت=t ث=s ٹ=t ج=j چ=ch ح=h خ=kh د=d ذ=z ڈ=d ر=r ڑ=r ز=z ژ=j س=s ش=sh ص=s ض=d ط=t ظ=z
  ع=a غ=gh ف=f ڤ=v ق=g ک=k ك=k گ=g ل=l م=m ن=n ں=n ه=h ہ=h ھ=h ة=h ۃ=h و=o ی=i ي=i ى=i ے=i ۓ=i ګ=g ښ=sh ځ=z څ=ts ړ=r ڼ=n ټ=t ډ=d`);

// Thai as it is heard, near the royal transcription; silent marks and tones fall away.
const thai = pairs(`
  ก=k ข=kh ฃ=kh ค=kh ฅ=kh ฆ=kh ง=ng จ=j ฉ=ch ช=ch ฌ=ch ซ=s ศ=s ษ=s ส=s ญ=y ย=y ฎ=d ด=d ฏ=t ต=t ฐ=th ฑ=th ฒ=th ถ=th ท=th ธ=th ณ=n น=n
  บ=b ป=p ผ=ph พ=ph ภ=ph ฝ=f ฟ=f ม=m ร=r ฤ=r ล=l ฬ=l ว=w ห=h ฮ=h อ=o ะ=a ั=a า=a ำ=am ิ=i ี=i ึ=u ื=u ุ=u ู=u เ=e แ=ae โ=o ใ=ai ไ=ai
  ็=  ่=  ้=  ๊=  ๋=  ์=  ๆ=  ฯ=`);

// Ethiopic is a table of rows: one consonant, seven vowels. Rows that sound alike have one key, since spelling mixes them.
const ethiopicRows = 'ሀ=h ለ=l ሐ=h መ=m ሠ=s ረ=r ሰ=s ሸ=sh ቀ=k ቐ=k በ=b ቨ=v ተ=t ቸ=ch ኀ=h ነ=n ኘ=n አ=  ከ=k ኸ=h ወ=w ዐ=  ዘ=z ዠ=j የ=y ደ=d ጀ=j ገ=g ጠ=t ጨ=ch ጰ=p ጸ=ts ፀ=ts ፈ=f ፐ=p ኈ=h ቈ=k ኰ=k ጐ=g ቘ=k';
const ethiopicVowels = ['e', 'u', 'i', 'a', 'e', '', 'o', 'ua'];
const ethiopic: LetterTable = Object.fromEntries(ethiopicRows.split(' ').flatMap((row) => {
  const [first = '', consonant = ''] = row.split('=');
  const begin = first.codePointAt(0) ?? 0;
  // The first form of አ, ዐ, ሀ, ሐ and ኀ is said a, not e.
  const isOpen = ['አ', 'ዐ', 'ሀ', 'ሐ', 'ኀ'].includes(first);
  return ethiopicVowels.map((vowel, at) => [String.fromCodePoint(begin + at), consonant + (isOpen && at === 0 ? 'a' : vowel)]);
}));

const tables: Readonly<Record<ScriptName, LetterTable>> = { Latn: {}, Cyrl: cyrillic, Arab: arabic, Thai: thai, Ethi: ethiopic, Hans: {} };

/** The letters people type who write in these scripts; Latin ones always. Chinese characters come from the texts (chinese.ts). */
export function lettersFor(names: readonly ScriptName[]): LetterTable {
  return Object.assign({}, latin, ...names.map((name) => tables[name])) as LetterTable;
}
