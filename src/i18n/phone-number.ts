// Swedish phone numbers as a phone dials them and as an eye reads them.

/**
 * What a phone should dial. Short numbers and free 020 numbers stay national: they do not exist with a country code,
 * and a foreign SIM in Sweden dials them as they are. Others get +46, which works from every SIM.
 * @example dialString('090-70 82 00') → '+4690708200'; dialString('020-50 50 50') → '020505050'; dialString('114 14') → '11414'
 */
export function dialString(number: string): string {
  const digits = number.replace(/[^\d+]/g, '');
  return digits.startsWith('0') && !digits.startsWith('020') ? `+46${digits.slice(1)}` : digits;
}

/** The number with spaces and hyphens that do not break over lines. */
export function groupedNumber(number: string): string {
  return number.replace(/ /g, '\u00a0').replace(/-/g, '\u2011');
}
