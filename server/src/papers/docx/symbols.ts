/** Characters of fonts of pictures that stand in reports: boxes, ticks, and numbers in circles. */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x52: '☑',
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '□',
  0x72: '□',
  0xa1: '○',
  0xa8: '□',
  0xfb: '×',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};
const [PRIVATE_FROM, PRIVATE_TO] = [0xf000, 0xf0ff];
const [ZERO, CIRCLED_ZERO, CIRCLED_TEN] = [0x30, 0x80, 0x8a];

/** The character that Word shows for a symbol (`w:sym`); one that is not known is a box, so that it is seen. */
export function symbol(font: string, code: number): string {
  if (code >= 0xe000 && (code < PRIVATE_FROM || code > PRIVATE_TO)) return '□';
  if (code > 0xff && code < PRIVATE_FROM) return String.fromCharCode(code);
  const own = code & 0xff;
  if (/wingdings/i.test(font)) {
    if (own > CIRCLED_ZERO && own <= CIRCLED_TEN) return String.fromCharCode(0x2460 + own - CIRCLED_ZERO - 1);
    return WINGDINGS[own] ?? '□';
  }
  // Other fonts have letters and digits where ASCII has them.
  return own >= ZERO && own < 0x7f ? String.fromCharCode(own) : '□';
}
