// Digits of every script as 0–9, for comparing and finding. Imports nothing: the browser's search shares it.

const isDigit = (code: number) => /\p{Nd}/u.test(String.fromCodePoint(code));

/** The text with its digits as 0–9. Unicode keeps the ten digits of a script together, zero first. */
export function westernDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    let value = 0;
    while (value < 9 && isDigit((digit.codePointAt(0) ?? 0) - value - 1)) value += 1;
    return String(value);
  });
}
