import { FORMS } from '../../core/form/forms.ts';
import { KNOWN_SECTIONS } from '../../core/form/known-sections.ts';
import { labelKey } from '../../core/report/label-key.ts';
import { WEB_EDGE_LINES, WEB_LINES } from '../../core/report/residue-words.ts';
import { plain } from '../../core/text/plain.ts';
import type { PageLine } from './page-line.ts';

const LONGEST_TITLE = 80;
/** A row label that is shorter may be a word of any page. */
const SHORTEST_LABEL = 6;
const TITLE = /(?:信息公开|政务公开).{0,16}(?:报告|年报)/;
const NO_TITLE = /[。;>»›《]|当前位置/;
/** `关于印发…的通知` is another document, but its list of links is not asked for. */
const HEADING_NUMBER = /^ {0,9}第[一二三四五六](?:部分|章)[、 ]?/;

const HEADINGS = new Set(
  KNOWN_SECTIONS.flatMap(({ title, otherTitles, reworded }) => [title, ...otherTitles, ...reworded]).map(keyOf),
);
const LABELS = new Set(
  FORMS.flatMap(({ tables }) => Object.values(tables))
    .flatMap(({ blocks }) => blocks.flatMap(({ rows, groups }) => [...rows, ...groups]))
    .map(({ label }) => keyOf(label))
    .filter((key) => key.length >= SHORTEST_LABEL),
);

/** Whether a line is the heading of one of the six parts, or a row of one of the three tables. */
export function isMark({ text, row, linked }: PageLine): boolean {
  if (row) return row.cells.some((cell) => LABELS.has(keyOf(cell.text)) || HEADINGS.has(keyOf(cell.text)));
  return linked * 2 < text.length && HEADINGS.has(keyOf(text));
}

/** Whether a line may be the title of the report, or the last line of it. */
export function isTitle({ text, row, linked }: PageLine): boolean {
  if (row || text.length > LONGEST_TITLE || linked * 2 > text.length) return false;
  const shown = plain(text);
  return TITLE.test(shown) && !NO_TITLE.test(shown);
}

/** Whether a line belongs to the page around a report: `atEdge` before its first heading and behind its last. */
export function isOfPage({ text, linked, row }: PageLine, atEdge: boolean): boolean {
  const shown = plain(text).trim();
  const isResidue = (pattern: RegExp): boolean => pattern.test(shown);
  if (row) return false;
  if (WEB_LINES.some(isResidue)) return true;
  return atEdge && (linked * 2 > shown.length || WEB_EDGE_LINES.some(isResidue));
}

function keyOf(text: string): string {
  return labelKey(plain(text).replace(HEADING_NUMBER, '')).key;
}
