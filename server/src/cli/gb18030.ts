/** Turns text into GB18030. */
export type Encode = (text: string) => Uint8Array | null;

/** Pointers of the four-byte codes: of the basic plane there are so many, those of the others begin here. */
const BASIC = 39420;
const OTHERS = 189_000;

/**
 * An encoder that is the exact inverse of the decoder of this machine, from which it takes its table: what was decoded
 * is encoded to the bytes that it came from.
 * @returns a function that returns null for text which GB18030 cannot hold, such as half a character
 */
export function gb18030Encoder(): Encode {
  const table = decodedCodes();
  return (text) => {
    const bytes: number[] = [];
    for (const character of text) {
      const point = character.codePointAt(0) ?? 0;
      const known = point < 0x80 ? [point] : table.get(character);
      const code = known ?? (point > 0xffff ? fourBytes(point - 0x10000 + OTHERS) : null);
      if (!code) return null;
      bytes.push(...code);
    }
    return Uint8Array.from(bytes);
  };
}

/** Every character of one UTF-16 unit beyond ASCII, with its code. */
function decodedCodes(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, readonly number[]>();
  const add = (code: readonly number[]): void => {
    const character = decoder.decode(Uint8Array.from(code));
    const isOne = character.length === 1 && character !== '\ufffd';
    if (isOne && !table.has(character)) table.set(character, code);
  };
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) add([lead, trail]);
  }
  for (let pointer = 0; pointer < BASIC; pointer++) add(fourBytes(pointer));
  return table;
}

function fourBytes(pointer: number): readonly number[] {
  const [rest, fourth] = [Math.floor(pointer / 10), pointer % 10];
  const [upper, third] = [Math.floor(rest / 126), rest % 126];
  return [0x81 + Math.floor(upper / 10), 0x30 + (upper % 10), 0x81 + third, 0x30 + fourth];
}
