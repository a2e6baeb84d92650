// What of a visit is on the disk.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Names of files below a folder that hold a text, as bytes of UTF-8 or UTF-16. */
export async function filesWith(folder: string, text: string): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const found: string[] = [];
  for (const file of files) {
    const bytes = await readFile(join(file.parentPath, file.name));
    if (bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le'))) found.push(file.name);
  }
  return found;
}
