// Ids for those who copy our data: the same in every build, so that a copy can be brought up to date and not doubled.
import { createHash } from 'node:crypto';

// Made once at random for this site. Changing it would make every contact a stranger to every copy.
const namespace = Buffer.from('5f0c8a5e2d914b7e9a3f6c1be47d0a92', 'hex');

/**
 * A UUID of version 5 (RFC 9562) from the parts of a name, such as the id of a contact and what of it is meant.
 * @example stableId('bris', 'organization') is the same today and next year
 */
export function stableId(...parts: readonly string[]): string {
  const bytes = createHash('sha1').update(namespace).update(parts.join('/')).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
