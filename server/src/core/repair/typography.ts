import type { Report } from '../report/report.ts';
import type { Finding } from '../rules/finding.ts';
import { rightYear } from '../rules/typography/document-numbers.ts';
import { singleMark } from '../rules/typography/doubled-marks.ts';
import { type Fix, type Repairs, fix } from './fix.ts';
import { mendPlaces, replaceAll, replaceMarked } from './replace.ts';

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
  'document-number': (finding, { syntax: { text } }) =>
    finding.places.length > 0
      ? replaceAll(finding, ({ start, end }) => rightYear(text.slice(start, end)))
      : replaceMarked(true)(finding),
  'cjk-space': widenAll,
  'doubled-punctuation': leaveOne,
  'heading-period': removeMarked,
  'number-style': (finding) => replaceAll(finding, () => ''),
};

/** Writes the full-width form over every place; a space between Chinese characters has none and goes. */
function widenAll({ rule, places }: Finding, { syntax }: Report): Fix[] {
  const edits = places.map((span) => ({ span, newText: FULL_WIDTH[syntax.text.slice(span.start, span.end)] ?? '' }));
  return mendPlaces({ rule, places }, edits);
}

/** Leaves one mark of those that are doubled, where it is clear which. */
function leaveOne(finding: Finding, report: Report): Fix[] {
  const { text } = report.syntax;
  if (finding.places.length === 0) {
    return finding.replacement === '' ? removeMarked(finding, report) : replaceMarked(true)(finding);
  }
  const edits = finding.places.flatMap((span) => {
    const newText = singleMark(text.slice(span.start, span.end));
    return newText === null ? [] : [{ span, newText }];
  });
  return mendPlaces(finding, edits);
}

function removeMarked({ span }: Finding, { syntax: { text } }: Report): Fix[] {
  return [fix('remove', { text: text.slice(span.start, span.end) }, true, [{ span, newText: '' }])];
}
