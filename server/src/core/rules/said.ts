import { isGovernment } from '../report/prose/reporter.ts';
import type { Scope } from '../report/prose/scope.ts';
import type { Meaning } from '../report/prose/statement.ts';
import type { Statement } from '../report/prose/statements.ts';
import type { Report } from '../report/report.ts';
import type { Said } from '../solve/said.ts';
import { type Decimal, compare } from '../text/decimal.ts';
import { noted } from '../text/notes.ts';
import { cellsOf } from './narrative/cells.ts';
import { sumOf } from './narrative/held.ts';

/** What the prose says of cells of the tables, and where. */
export interface SaidInProse extends Said {
  readonly statement: Statement;
}

/** Figures of these may well count other cells than the ones that they are held against. */
const DOUBTFUL: ReadonlySet<Meaning> = new Set<Meaning>([
  'received-or-with-carried',
  'handled',
  'applicant/business',
  'applicant/organisations',
]);

/**
 * What the prose says of cells of the tables, as far as it is certain which cells are meant and whose figures they are:
 * in the report of a government those that a word gives to all offices, or to itself alone, are heard only where the
 * text does not tell the two apart.
 */
export const saidOf = noted((report: Report): readonly SaidInProse[] => {
  const { statements, readBy, reporter } = report;
  const said = statements.flatMap((statement): SaidInProse[] => {
    const { meaning, value, some } = statement;
    if (DOUBTFUL.has(meaning) || some) return [];
    const cells = cellsOf(readBy, meaning);
    const held = sumOf(report, cells);
    return held && !isOfOthers(statement, held) ? [{ cells, value, statement }] : [];
  });
  return isGovernment(reporter) ? said.filter((each) => !hasTwin(each.statement, statements)) : said;
});

/** Whether the text gives the same figure for other offices as well. */
function hasTwin({ meaning, scope }: Statement, statements: readonly Statement[]): boolean {
  return statements.some((each) => each.meaning === meaning && each.scope !== scope);
}

/** Figures of all offices of a government and of itself alone are so many times apart. */
const APART = 2n;

/**
 * Whether a figure is likely that of other offices than the tables: expressly of a government alone, and so much less
 * than theirs, or of all its offices, and so much more.
 * @param held what the tables hold
 */
export function isOfOthers({ scope, value }: { scope: Scope; value: Decimal }, held: Decimal): boolean {
  const [less, more] = scope === 'core' ? [value, held] : [held, value];
  return scope !== 'office' && compare({ ...less, units: less.units * APART }, more) <= 0;
}
