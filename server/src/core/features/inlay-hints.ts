import { columnOf } from '../form/columns.ts';
import { fullRowName } from '../form/names.ts';
import type { Language } from '../messages/catalogue.ts';
import type { Report } from '../report/report.ts';
import type { Figure } from '../report/table.ts';
import type { Analysis } from '../rules/analysis.ts';
import { lineAt } from '../text/line-table.ts';
import type { Span } from '../text/span.ts';
import { visible } from '../text/visible.ts';
import { describeFinding } from './describe.ts';
import { type Say, sayIn } from './in-text/words.ts';
import { columnWords } from './inlay-hints/column.ts';
import { type Correction, correctionsIn, spanKey } from './inlay-hints/corrections.ts';
import { loneFigures } from './inlay-hints/lone-figures.ts';
import { figuresIn, tablesOn } from './tables-on.ts';

/** Words that an editor shows behind a cell. They are no part of the text. */
export interface Hint {
  /** Where they stand: behind what the cell says. */
  readonly offset: number;
  readonly label: string;
  /** What more there is to say of the cell, in plain words. */
  readonly tooltip: string;
}

/** Which hints are wanted. */
export interface Wanted {
  /** The name of its column beside a figure that stands alone on its line. */
  readonly columns: boolean;
  /** What a wrong figure should be. */
  readonly corrections: boolean;
}

/** The hints in `range` (UTF-16 offsets), in the order of the text. */
export function inlayHints(analysis: Analysis, range: Span, wanted: Wanted, language: Language): Hint[] {
  const { report } = analysis;
  if (!report.recognised) return [];
  const say = sayIn(language);
  const corrections = wanted.corrections ? correctionsIn(analysis) : new Map<string, Correction>();
  const hints = tablesOn(report, range).flatMap((table) => {
    const lone = wanted.columns ? loneFigures(report.syntax, figuresIn(table)) : new Set();
    return figuresIn(table).flatMap((figure): Hint[] => {
      if (figure.span.end < range.start || range.end < figure.span.end) return [];
      const correction = corrections.get(spanKey(figure.span));
      const words = [
        ...(lone.has(figure) ? [columnWords(report.readBy, figure.id, say)] : []),
        ...(correction ? [say(correction.key, { to: correction.to })] : []),
      ];
      if (words.length === 0) return [];
      const said = correction ? [visible(describeFinding(correction.finding, language))] : [];
      return [
        {
          offset: figure.span.end,
          label: words.join(' · '),
          tooltip: [fullName(report, figure, say), ...said].join('\n'),
        },
      ];
    });
  });
  return hints.sort((a, b) => a.offset - b.offset);
}

/**
 * The column of each figure on the line of `offset`, in front of it: for the row that is being worked on. None where a
 * figure stands alone, as its column is named anyway.
 */
export function rowHints({ report }: Analysis, offset: number, language: Language): Hint[] {
  if (!report.recognised) return [];
  const say = sayIn(language);
  const { lines } = report.syntax;
  const own = lineAt(lines, offset).index;
  const here = { start: offset, end: offset };
  const figures = tablesOn(report, here)
    .flatMap(figuresIn)
    .filter(({ span }) => lineAt(lines, span.start).index === own);
  if (figures.length < 2) return [];
  return figures
    .map((figure) => {
      const label = columnWords(report.readBy, figure.id, say);
      return { offset: figure.span.start, label, tooltip: fullName(report, figure, say) };
    })
    .sort((a, b) => a.offset - b.offset);
}

function fullName({ readBy }: Report, { id }: Figure<'text'>, say: Say): string {
  return say('hint/full-name', { row: fullRowName(readBy, id), column: columnOf(readBy, id)?.label ?? id.column });
}
