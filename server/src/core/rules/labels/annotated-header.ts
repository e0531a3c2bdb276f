import { labelKey } from '../../report/label-key.ts';
import type { SeenCell } from '../../report/table.ts';
import type { Label } from '../../report/vocabulary.ts';
import type { BlockSpan } from '../../text/span.ts';
import { excerpt } from '../excerpt.ts';
import { finding } from '../finding.ts';
import { tableRule } from '../rule.ts';
import { variantLabels } from './variants.ts';
import { type TableWords, markOf, tableWords, writtenIn } from './words.ts';

const HEADERS: ReadonlySet<Label['kind']> = new Set(['column', 'header', 'group']);
/** Brackets behind the words; a unit of money is another matter. */
const ANNOTATION = /^([^()]+)\(([^()]{1,30})\)$/;
const MONEY = '元';

/** A header with words of one's own in brackets behind it, `现行有效件数（历史累计）`. */
export const annotatedHeader = tableRule({
  name: 'annotated-header',
  family: 'labels',
  priority: 'P2',
  severity: 'hint',
  fixable: true,
  *check({ report }) {
    const { text } = report.syntax;
    const tables = Object.values(report.tables);
    // Most reports have none, and are soon done with.
    if (!tables.some((table) => table?.strays.some(({ plain }) => ANNOTATION.test(plain)))) return;
    for (const known of tableWords(report)) {
      const variants = new Set(variantLabels(known).map(({ cell }) => cell));
      for (const cell of known.strays) {
        const [, words = '', extra = ''] = ANNOTATION.exec(cell.plain) ?? [];
        const label = variants.has(cell) || extra.includes(MONEY) ? undefined : headerOf(known, cell, words);
        if (!label) continue;
        const place = annotationIn(cell, words.length);
        const data = { text: writtenIn(text, cell), right: label.text, extra: place ? excerpt(text, place) : extra };
        yield finding('annotated-header', markOf(cell), data, { places: place ? [place] : [] });
      }
    }
  },
});

/** The header of the cell's block that the words are, and which is not found there otherwise. */
function headerOf({ vocabulary, blockOf, has }: TableWords, cell: SeenCell, words: string): Label | undefined {
  const block = blockOf(cell);
  return vocabulary.byKey
    .get(labelKey(words).key)
    ?.find((label) => HEADERS.has(label.kind) && label.block === block && !has(label, block));
}

/** The brackets, where they stand on one line. */
function annotationIn({ parts }: SeenCell, from: number): BlockSpan | null {
  let at = from;
  for (const part of parts) {
    const length = part.end - part.start;
    if (at < length) return part === parts.at(-1) ? { start: part.start + at, end: part.end } : null;
    at -= length;
  }
  return null;
}
