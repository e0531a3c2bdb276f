import type { Language } from '../messages/catalogue.ts';
import { tablesUpTo } from '../report/read-tables.ts';
import type { TableReading } from '../report/table.ts';
import type { Analysis } from '../rules/analysis.ts';
import { lineAt } from '../text/line-table.ts';
import { cellHover } from './hover/cell.ts';
import { headingHover } from './hover/heading.ts';
import { labelHover } from './hover/label.ts';
import { type Holds, type Hover, inside, touching } from './hover/place.ts';
import { referenceHover } from './hover/reference.ts';
import { sayIn } from './hover/words.ts';

export type { Hover } from './hover/place.ts';

/** What there is to say of the place at `offset` (UTF-16); null where there is nothing. */
export function hover(analysis: Analysis, offset: number, language: Language): Hover | null {
  if (!analysis.report.recognised) return null;
  // What holds the character is meant rather than what ends in front of it.
  return hoverAt(analysis, offset, inside(offset), language) ?? hoverAt(analysis, offset, touching(offset), language);
}

function hoverAt(analysis: Analysis, offset: number, holds: Holds, language: Language): Hover | null {
  const { report } = analysis;
  const say = sayIn(language);
  const reference = referenceHover(report, offset, holds, language, say);
  if (reference) return reference;
  for (const table of tablesAt(analysis, offset)) {
    const found = labelHover(report.readBy, table, holds, language, say) ?? cellHover(analysis, table, holds, say);
    if (found) return found;
  }
  return headingHover(report, holds, language, say);
}

/** The tables that reach over the line of `offset`. */
function tablesAt({ report: { blocks, syntax } }: Analysis, offset: number): TableReading<'text'>[] {
  const { index } = lineAt(syntax.lines, offset);
  return tablesUpTo(blocks, index).filter((table) => index <= lastLine(table));
}

/** The figures of table four stand below it where they could not be placed. */
function lastLine({ form, lines, cells }: TableReading<'text'>): number {
  return form.record === 'block' ? Math.max(lines.last, cells.at(-1)?.line ?? 0) : lines.last;
}
