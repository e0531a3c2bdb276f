/** `text` in UTF-16 with its byte order mark. */
export function utf16(text: string, order: 'le' | 'be'): Buffer {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

let pairs: Map<string, readonly [number, number]> | undefined;

/** `text` in GB18030. Throws for characters that need four bytes there. */
export function gb18030(text: string): Buffer {
  pairs ??= decodedPairs();
  const bytes: number[] = [];
  for (const character of text) {
    const pair = pairs.get(character);
    if (character.charCodeAt(0) < 0x80) bytes.push(character.charCodeAt(0));
    else if (pair) bytes.push(...pair);
    else throw new Error(`no two bytes for ${character}`);
  }
  return Buffer.from(bytes);
}

function decodedPairs(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd') found.set(character, [lead, trail]);
    }
  }
  return found;
}
