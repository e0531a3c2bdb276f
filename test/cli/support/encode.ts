/** `text` in UTF-16 with its byte order mark. */
export function utf16(text: string, order: 'le' | 'be'): Buffer {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

/** `text` in GBK. Throws for a character that is not in it. */
export function gbk(text: string): Buffer {
  return encoded(text, (character) => {
    throw new Error(`no two bytes for ${character}`);
  });
}

/** `text` in GB18030. */
export function gb18030(text: string): Buffer {
  return encoded(text, (character) => {
    const code = character.codePointAt(0)!;
    return fourBytes(code > 0xffff ? FIRST_SUPPLEMENTARY + code - 0x10000 : pointerOf(character));
  });
}

/** Four-byte characters are counted: those of the basic plane in one stretch, then all others in order. */
const BASIC = 39_420;
const FIRST_SUPPLEMENTARY = 189_000;

let pairs: Map<string, readonly number[]> | undefined;
let basic: Map<string, number> | undefined;

function encoded(text: string, rare: (character: string) => readonly number[]): Buffer {
  pairs ??= decodedPairs();
  const bytes: number[] = [];
  for (const character of text) {
    if (character < '\u0080') bytes.push(character.charCodeAt(0));
    else bytes.push(...(pairs.get(character) ?? rare(character)));
  }
  return Buffer.from(bytes);
}

function decodedPairs(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd') found.set(character, [lead, trail]);
    }
  }
  return found;
}

function fourBytes(pointer: number): number[] {
  const [third, second, first] = [Math.floor(pointer / 10), Math.floor(pointer / 1260), Math.floor(pointer / 12_600)];
  return [0x81 + first, 0x30 + (second % 10), 0x81 + (third % 126), 0x30 + (pointer % 10)];
}

function pointerOf(character: string): number {
  if (!basic) {
    const bytes = Uint8Array.from(Array.from({ length: BASIC }, (_, pointer) => fourBytes(pointer)).flat());
    basic = new Map(Array.from(new TextDecoder('gb18030').decode(bytes), (each, pointer) => [each, pointer]));
  }
  const pointer = basic.get(character);
  if (pointer === undefined) throw new Error(`no bytes for ${character}`);
  return pointer;
}
