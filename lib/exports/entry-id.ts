/** The identifier of an entry of a feed, which stays the same when an address changes (RFC 4287, § 4.2.6). */
import { createHash } from 'node:crypto';

/** Our namespace: a number drawn once. Another one would make every entry new again for who follows a feed. */
const NAMESPACE = Buffer.from('6f1c2c0d8f0e4b7d9a355b1c7e42d9a6', 'hex');

/** The URN of what an entry is about: a UUID of version 5, made from a name (RFC 9562, § 5.5). */
export function entryId(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
