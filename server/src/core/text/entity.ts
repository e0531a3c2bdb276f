const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  middot: '·',
  bull: '•',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  times: '×',
  yen: '¥',
  copy: '©',
};

/** A character as HTML codes it, by name or number; one coded over again, `&amp;nbsp;`, is taken as a whole. */
export const ENTITY = new RegExp(
  `&(?:(?:amp|#38|#x26);)*(?:${Object.keys(NAMED).join('|')}|#\\d{2,7}|#x[\\da-f]{2,6});`,
  'gi',
);

const UNSEEN = [
  [0xad, 0xad],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
] as const;

const LAST = /(?<=[&;])(?:([a-z]+)|#(\d+)|#x([\da-f]+));$/i;

/** The character that an `ENTITY` codes; null where that is none to show. A space of any width is a plain one. */
export function decodeEntity(entity: string): string | null {
  const [, name, decimal, hex] = LAST.exec(entity) ?? [];
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? null;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  if (code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a)) return ' ';
  if (!(code >= 0x20 && code <= 0x10ffff) || (code >= 0x7f && code < 0xa0) || isUnseen(code)) return null;
  return String.fromCodePoint(code);
}

/** Surrogates, and marks that show nothing or reorder a line. */
function isUnseen(code: number): boolean {
  return UNSEEN.some(([from, to]) => from <= code && code <= to);
}
