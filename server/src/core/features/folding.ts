import { linesIn } from '../report/read-tables.ts';
import type { Analysis } from '../rules/analysis.ts';
import type { Folding } from './folding/folding.ts';
import { rowFoldings } from './folding/rows.ts';
import { lastShown, regionsOf } from './outline/regions.ts';
import { subsectionsOf } from './outline/subsections.ts';

export type { Folding } from './folding/folding.ts';

/** What can be folded in a report: nested and in order, no two alike. */
export function foldings({ report }: Analysis): Folding[] {
  if (!report.recognised) return [];
  const regions = regionsOf(report);
  const tables = linesIn(report.blocks);
  return wellFormed([
    ...regions
      .filter(({ heading }) => heading !== null)
      .map(({ first, last }): Folding => ({ first, last, kind: 'section' })),
    ...subsectionsOf(report, regions).map(({ first, last }): Folding => ({ first, last, kind: 'subsection' })),
    // A table may end in blank cells, on lines behind the last one of its section that shows something.
    ...tables.map(({ lines: { first, last } }): Folding => {
      return { first, last: lastShown(report, first, last + 1), kind: 'table' };
    }),
    ...tables.flatMap(rowFoldings),
  ]);
}

/** Leaves out what hides nothing, what is there already, and what begins inside another and ends outside it. */
function wellFormed(all: readonly Folding[]): Folding[] {
  const ordered = all.filter(({ first, last }) => first < last).sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: Folding[] = [];
  const open: Folding[] = [];
  for (const folding of ordered) {
    while ((open.at(-1)?.last ?? Infinity) < folding.first) open.pop();
    const around = open.at(-1);
    if (around && (around.last < folding.last || (around.first === folding.first && around.last === folding.last)))
      continue;
    open.push(folding);
    kept.push(folding);
  }
  return kept;
}
