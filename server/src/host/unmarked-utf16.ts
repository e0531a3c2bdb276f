import { HAN } from '../core/text/characters.ts';

/** What a Chinese text is made of: ASCII, line ends, Latin, general and full-width marks, Han, pairs of surrogates. */
const STRANGE = new RegExp(
  `(?<![\\r\\n])\\u0007|[^\\u0007\\t-\\r -~\\u0085\\u00a0-\\u024f\\u2000-\\u22ff\\u2460-\\u27bf\\u3000-\\u303f\\ufe00-\\ufe6f\\ufeff-\\uffef\\ud800-\\udfff${HAN}]`,
  'g',
);
const HAN_UNITS = new RegExp(`[${HAN}]`, 'g');
/** At most one character in so many is another, and at least one is Han. */
const ONE_IN = 20;

/**
 * The order of the bytes of a Chinese text in UTF-16 that has no byte order mark; null where the bytes are not certainly
 * one. Its digits and line ends hold NUL bytes, as no text in another encoding does.
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 !== 0 || !bytes.includes(0)) return null;
  const orders = ['utf-16le', 'utf-16be'] as const;
  return orders.find((order) => isChinese(bytes, order)) ?? null;
}

function isChinese(bytes: Uint8Array, order: 'utf-16le' | 'utf-16be'): boolean {
  let text;
  try {
    text = new TextDecoder(order, { fatal: true }).decode(bytes);
  } catch {
    return false;
  }
  return count(text, STRANGE) * ONE_IN <= text.length && count(text, HAN_UNITS) * ONE_IN >= text.length;
}

function count(text: string, units: RegExp): number {
  return text.match(units)?.length ?? 0;
}
