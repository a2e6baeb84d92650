// The same folding for what is typed and for the names it is looked up in, so that "turkce" finds Türkçe.

/** Small letters without accents, apostrophes and spaces at the ends. @example fold(' Türkçe') → 'turkce' */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/[\p{Mn}ʻʼ'’]/gu, '').toLowerCase().replace(/ı/g, 'i').trim();
}
