import { MOST_ENTRIES } from '../bounds.ts';
import { Refusal } from '../refusal.ts';

/** A file in a zip, as the directory at the end of the zip tells it. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly check: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own head stands. */
  readonly at: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
/** A file's own head, which its bytes follow. */
export const HEAD = 0x04034b50;
export const HEAD_LENGTH = 30;
/** Stands where a number is too large for its four bytes, and is in the entry's extra fields. */
const ELSEWHERE = 0xffffffff;
const LARGE_NUMBERS = 0x0001;

/**
 * The files of a zip. fflate lists them as well, but neither where they lie nor what their bytes add up to, and
 * inflates whatever there is; we look before we do.
 */
export function directoryOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new Refusal('too-large');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) throw new Refusal('broken');
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ];
    const next = at + ENTRY_LENGTH + name + extra + comment;
    if (next > end) throw new Refusal('broken');
    const entry = entryAt(view, at, name);
    if (!hasName(view, entry.at, at + ENTRY_LENGTH, name)) throw new Refusal('broken');
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** Where the end of the directory stands; what has none was cut off. */
function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Refusal('truncated');
}

function entryAt(view: DataView, at: number, nameLength: number): Entry {
  const flags = view.getUint16(at + 8, true);
  const nameAt = view.byteOffset + at + ENTRY_LENGTH;
  const large = largeNumbers(view, at + ENTRY_LENGTH + nameLength, view.getUint16(at + 30, true));
  const number = (place: number): number => {
    const value = view.getUint32(at + place, true);
    return value === ELSEWHERE ? (large.shift() ?? value) : value;
  };
  const size = number(24);
  return {
    name: new TextDecoder().decode(new Uint8Array(view.buffer, nameAt, nameLength)).replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) !== 0,
    check: view.getUint32(at + 16, true),
    size,
    packed: number(20),
    at: number(42),
  };
}

/** Whether a file's own head has the name that the directory gives it: of a part with a broken name nobody would hear. */
function hasName(view: DataView, head: number, name: number, length: number): boolean {
  const own = head + HEAD_LENGTH;
  if (own + length > view.byteLength || view.getUint32(head, true) !== HEAD) return false;
  for (let at = 0; at < length; at++) if (view.getUint8(own + at) !== view.getUint8(name + at)) return false;
  return view.getUint16(head + 26, true) === length;
}

/** The numbers of an entry that need eight bytes, in their order: its size, its size in the zip, its place. */
function largeNumbers(view: DataView, from: number, length: number): number[] {
  const numbers: number[] = [];
  for (let at = from; at + 4 <= from + length;) {
    const [id, size] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    const end = Math.min(at + 4 + size, from + length);
    if (id === LARGE_NUMBERS) {
      for (let place = at + 4; place + 8 <= end; place += 8) numbers.push(Number(view.getBigUint64(place, true)));
    }
    at += 4 + size;
  }
  return numbers;
}
