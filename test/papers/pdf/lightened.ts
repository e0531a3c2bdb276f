import { deflateSync, inflateSync } from 'node:zlib';

const OBJECT = /(\d+) 0 obj\n([\s\S]*?)\nendobj\n/g;
const STREAM = /^<<([\s\S]*?)>> stream\n([\s\S]*)\nendstream$/;
/** How the drawing of a letter begins: with its width, and with the box that it lies in. */
const LETTER = /^(?:[-\d.]+ ){2,6}d[01]\n/;

/**
 * A PDF of Chromium without the drawings of its letters, which are nine tenths of it. What they are, how wide they are
 * and where they stand remains, and nothing else is read.
 */
export function lightened(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  let made = text.slice(0, text.search(/\d+ 0 obj\n/));
  const places = new Map<number, number>();
  for (const [, number, body = ''] of text.matchAll(OBJECT)) {
    places.set(Number(number), made.length);
    made += `${number} 0 obj\n${lightenedObject(body)}\nendobj\n`;
  }
  const size = Math.max(...places.keys()) + 1;
  const entries = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const trailer = /trailer\n<<[\s\S]*?>>\n/.exec(text)?.[0] ?? '';
  const start = made.length;
  return Buffer.from(`${made}xref\n0 ${size}\n${entries.join('')}${trailer}startxref\n${start}\n%%EOF\n`, 'latin1');
}

function lightenedObject(body: string): string {
  const [, entries = '', data = ''] = STREAM.exec(body) ?? [];
  if (!entries.includes('/FlateDecode')) return body;
  let content: string;
  try {
    content = inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
  } catch {
    return body;
  }
  const [width] = LETTER.exec(content) ?? [];
  if (width === undefined) return body;
  const packed = deflateSync(Buffer.from(width, 'latin1')).toString('latin1');
  return `<<${entries.replace(/\/Length \d+/, `/Length ${packed.length}`)}>> stream\n${packed}\nendstream`;
}
