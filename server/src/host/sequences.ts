/** The encodings that a report may be read in. GB18030 holds GBK and GB2312. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/**
 * How many bytes the character at `at` takes: a positive number where they are well formed, else the negative number of
 * the bytes that one U+FFFD stands for, as the Encoding Standard has it. `at` lies inside `bytes`.
 */
type Measure = (bytes: Uint8Array, at: number) => number;

/** The measure of each encoding. */
export const MEASURES: Readonly<Record<Encoding, Measure>> = {
  'utf-8': utf8,
  'utf-16le': (bytes, at) => utf16(bytes, at, 1),
  'utf-16be': (bytes, at) => utf16(bytes, at, 0),
  gb18030,
};

function utf8(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length === 0) return -1;
  for (let taken = 1; taken < length; taken++) {
    const [least, most] = taken === 1 ? second(lead) : [0x80, 0xbf];
    if (!within(bytes[at + taken], least, most)) return -taken;
  }
  return length;
}

/** What may follow a first byte: nothing overlong, no half of a surrogate pair, nothing above U+10FFFF. */
function second(lead: number): readonly [number, number] {
  return [lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80, lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf];
}

/** @param high which byte of a unit is the high one */
function utf16(bytes: Uint8Array, at: number, high: 0 | 1): number {
  const left = bytes.length - at;
  if (left < 2) return -left;
  const kind = bytes[at + high]! & 0xfc;
  if (kind === 0xdc) return -2;
  if (kind !== 0xd8) return 2;
  if (left < 4) return -left;
  return (bytes[at + 2 + high]! & 0xfc) === 0xdc ? 4 : -2;
}

/** The four-byte characters that mean something: those of the basic plane, and those of the planes above. */
const LAST_BASIC = 39_419;
const SUPPLEMENTARY = [189_000, 1_237_575] as const;

function gb18030(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first <= 0x80) return 1;
  const next = bytes[at + 1];
  if (first === 0xff || next === undefined) return -1;
  if (!within(next, 0x30, 0x39)) {
    if (next >= 0x40 && next !== 0x7f && next !== 0xff) return 2;
    return next < 0x80 ? -1 : -2;
  }
  const [third, fourth] = [bytes[at + 2], bytes[at + 3]];
  if (third === undefined) return -2;
  if (!within(third, 0x81, 0xfe)) return -1;
  if (fourth === undefined) return -3;
  if (!within(fourth, 0x30, 0x39)) return -1;
  const pointer = (((first - 0x81) * 10 + next - 0x30) * 126 + third - 0x81) * 10 + fourth - 0x30;
  return pointer <= LAST_BASIC || within(pointer, ...SUPPLEMENTARY) ? 4 : -4;
}

function within(value: number | undefined, least: number, most: number): value is number {
  return value !== undefined && value >= least && value <= most;
}
