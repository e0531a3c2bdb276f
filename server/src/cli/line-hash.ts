/** So many characters from the beginning of a line on are hashed. */
const WINDOW = 100;
const BASE = 37;
/** Stands behind the last character; zeros follow. */
const END = 0xffff;
const UNITS = 2 ** 32;
/** `BASE ** WINDOW` modulo 2 ** 64, in two halves: what the first character of the window weighs when it leaves. */
const TOP = BigInt.asUintN(64, BigInt(BASE) ** BigInt(WINDOW));
const TOP_HIGH = Number(TOP >> 32n);
const TOP_LOW = Number(TOP & 0xffff_ffffn);

/**
 * What GitHub calls the hash of a line (`primaryLocationLineHash`): its upload action and that of Azure DevOps work it out
 * where a log has none, and warn where a log has another. It is a polynomial modulo 2 ** 64 over the hundred characters
 * from the beginning of the line on, blanks and tabs left out and every line end a line feed; behind it stands whether this
 * is the first line of the text with that hash, the second, and so on.
 * @param text as a program reads it that takes every file for UTF-8
 * @returns the hash of each line, the first one at 0
 */
export function lineHashes(text: string): string[] {
  const { units, starts } = squeezed(text);
  const seen = new Map<string, number>();
  const hashes: string[] = [];
  // As two halves: numbers hold no more than 53 bits, and with BigInt a long report takes as long as checking it.
  let [high, low] = [0, 0];
  for (let next = 0, line = 0; line < starts.length; next++) {
    const leaving = next < WINDOW ? 0 : units[next - WINDOW]!;
    const leavingLow = leaving * TOP_LOW;
    const sum = low * BASE + (units[next] ?? 0) - (leavingLow % UNITS);
    high = (high * BASE + Math.floor(sum / UNITS) - leaving * TOP_HIGH - Math.floor(leavingLow / UNITS)) % UNITS;
    if (high < 0) high += UNITS;
    low = sum >>> 0;
    if (next !== starts[line]! + WINDOW - 1) continue;
    const hash = high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    hashes.push(`${hash}:${count}`);
    line++;
  }
  return hashes;
}

/** The characters that count, and at which of them each line begins. */
function squeezed(text: string): { units: Uint16Array; starts: number[] } {
  const units = new Uint16Array(text.length + 1);
  const starts: number[] = [];
  let length = 0;
  let begins = true;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20 || unit === 0x09 || (unit === 0x0a && text.charCodeAt(at - 1) === 0x0d)) continue;
    if (begins) starts.push(length);
    begins = unit === 0x0a || unit === 0x0d;
    units[length++] = begins ? 0x0a : unit;
  }
  if (begins) starts.push(length);
  units[length++] = END;
  return { units: units.subarray(0, length), starts };
}
