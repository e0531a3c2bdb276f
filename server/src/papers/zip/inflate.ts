import { Inflate } from 'fflate';
import { MOST_PART_BYTES, MOST_RATIO, RATIO_COUNTS_FROM } from '../bounds.ts';
import { Refusal } from '../refusal.ts';
import { checkOf } from './check.ts';
import { type Entry, HEAD_LENGTH } from './directory.ts';

const [STORED, DEFLATED] = [0, 8];
/** So many bytes are inflated at a time: they become 16 MB at most before they are counted. */
const PIECE = 16 * 1024;

/** The bytes of a file in the zip, inflated. Throws a `Refusal` where they are not what the directory says. */
export function inflated(bytes: Uint8Array, entry: Entry): Uint8Array {
  const { encrypted, method, size, check } = entry;
  if (encrypted) throw new Refusal('encrypted');
  if (isTooLarge(entry)) throw new Refusal('too-large');
  const packed = packedOf(bytes, entry);
  if (method !== STORED && method !== DEFLATED) throw new Refusal('broken');
  const content = method === STORED ? packed : inflatedTo(packed, size);
  if (content.length !== size || checkOf(content) !== check) throw new Refusal('broken');
  return content;
}

function isTooLarge({ size, packed }: Entry): boolean {
  return size > MOST_PART_BYTES || (size > RATIO_COUNTS_FROM && size > MOST_RATIO * packed);
}

/** The bytes as they lie in the zip, behind the file's own head, which the directory was held against. */
function packedOf(bytes: Uint8Array, { at, packed }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = at + HEAD_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) throw new Refusal('broken');
  return bytes.subarray(start, start + packed);
}

/** Inflates piece by piece, so that what becomes larger than was said is stopped on its way. */
function inflatedTo(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((piece) => {
    if (length + piece.length > size) throw new Refusal('broken');
    content.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < packed.length; at += PIECE) {
    inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  }
  return length === size ? content : content.subarray(0, length);
}
