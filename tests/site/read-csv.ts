// Reads CSV the way the standard says, so that a test does not trust the code that wrote it.
import assert from 'node:assert/strict';

/** A CSV file as RFC 4180 has it: rows of cells by the names in the first line. Rows of another length fail the test. */
export function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  const [names = [], ...body] = rows.slice(0, -1);
  for (const row of body) assert.equal(row.length, names.length, row[0]);
  return body.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
}
