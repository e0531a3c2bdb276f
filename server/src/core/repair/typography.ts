import type { Report } from '../report/report.ts';
import type { Finding } from '../rules/finding.ts';
import { type Fix, type Repairs, fix } from './fix.ts';
import { replaceMarked } from './replace.ts';

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '.': '。',
  ' ': '',
};

/** Repairs of punctuation and spaces: no word is added or removed, so all are safe. */
export const typographyRepairs: Repairs = {
  'half-width-punctuation': widenAll,
  'half-width-bracket': widenAll,
  'half-width-period': (finding, report) =>
    finding.places.length > 0 ? widenAll(finding, report) : replaceMarked(true)(finding),
  'nested-title-marks': replaceMarked(true),
  'cjk-space': widenAll,
};

/** Writes the full-width form over every place; a space between Chinese characters has none and goes. */
function widenAll({ places }: Finding, { syntax }: Report): Fix[] {
  const edits = places.map((span) => ({ span, newText: FULL_WIDTH[syntax.text.slice(span.start, span.end)] ?? '' }));
  return [fix('replace-all', { count: places.length }, true, edits)];
}
