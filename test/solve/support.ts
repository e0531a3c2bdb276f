import type { TableId } from '../../server/src/core/form/form.ts';
import { type CellId, type Identity, cellKey } from '../../server/src/core/form/identities.ts';
import type { FormId } from '../../server/src/core/form/list.ts';
import { readReport } from '../../server/src/core/report/read.ts';
import type { Change } from '../../server/src/core/solve/change.ts';
import { type Judgement, type Verdict, judge } from '../../server/src/core/solve/judge.ts';
import type { Said } from '../../server/src/core/solve/said.ts';
import type { WrongCell } from '../../server/src/core/solve/wrong-cells.ts';
import { type Decimal, decimal, decimalText } from '../../server/src/core/text/decimal.ts';
import { render } from '../support/layouts.ts';
import { type ReportModel, balanced, uniform, withFigure } from '../support/model.ts';

/** A figure and its cell, called `row/column` in table three, `table/row/column` in another. */
export type Written = readonly [cell: string, value: string];

export const FORMS: readonly FormId[] = [2019, 2021];

/** A report in which every figure is zero: what is written in it breaks the sums that it stands in, and no others. */
export const zeros = (id: FormId): ReportModel => uniform(id, '0');

/** A consistent report whose figures differ from row to row and from column to column. */
export function consistent(id: FormId): ReportModel {
  const model = zeros(id);
  for (const [table, rows] of Object.entries(model.figures)) {
    Object.entries(rows).forEach(([row, cells], down) => {
      Object.keys(cells).forEach((column, across) => {
        model.figures[table as TableId][row]![column] = String(200 + 7 * down + 3 * across + ((down * across) % 5));
      });
    });
  }
  return balanced(model);
}

/** What the report comes to with other figures in some cells. */
export function written(model: ReportModel, ...figures: readonly Written[]): Judgement {
  return judge(readReport(textOf(model, ...figures)));
}

export function textOf(model: ReportModel, ...figures: readonly Written[]): string {
  const wrong = figures.reduce((changed, [name, value]) => {
    const { table, row, column } = cellOf(name);
    return withFigure(changed, table, row, column, value);
  }, model);
  return render(wrong, 'L3');
}

export function cellOf(name: string): CellId {
  const [column = '', row = '', table = 'requests'] = name.split('/').reverse();
  return { table: table as TableId, row, column };
}

export const nameOf = (cell: CellId): string => cellKey(cell).replace(/^requests\//, '');

/** An identity as its rule and its line: `row-sum granted`, `column-total social`. */
export const sumOf = ({ rule, line }: Identity): string => `${rule} ${line}`;

export function identityOf(name: string, { identities }: Judgement): Identity {
  const found = identities.find((identity) => sumOf(identity) === name);
  if (!found) throw new Error(`no identity ${name}`);
  return found;
}

export function verdictOf(name: string, { verdicts }: Judgement): Verdict {
  const found = verdicts.find(({ identity }) => sumOf(identity) === name);
  if (!found) throw new Error(`no verdict on ${name}`);
  return found;
}

export const brokenIn = ({ verdicts }: Judgement): Identity[] =>
  verdicts.filter(({ holds }) => !holds).map(({ identity }) => identity);

/** What is written where: `granted/social 3→0`, with a stroke for a blank. */
export const changeText = ({ cell, from, to }: Change): string =>
  `${nameOf(cell)} ${from ? decimalText(from) : '-'}→${decimalText(to)}`;

export function figure(text: string): Decimal {
  const value = decimal(text);
  if (!value) throw new Error(`no figure: ${text}`);
  return value;
}

/** A change that nothing worked out; one from a blank has no `from`. */
export const changeOf = (name: string, from: string | null, to: string): Change => ({
  cell: cellOf(name),
  from: from === null ? null : figure(from),
  to: figure(to),
});

/** What is said of cells outside the tables. */
export const said = (value: string, ...cells: readonly string[]): Said => ({
  cells: cells.map(cellOf),
  value: figure(value),
});

/** The sums that each wrong cell stands for, by the cell with its value and what the change mends. */
export const found = (cells: readonly WrongCell[]): Record<string, readonly string[]> =>
  Object.fromEntries(
    cells.map(({ cell, to, mends, verdicts }) => [
      `${nameOf(cell)} ${decimalText(to)} ${mends}`,
      verdicts.map(({ identity }) => sumOf(identity)),
    ]),
  );

/** What is heard of a wrong cell: the voice and the figures said. */
export const heardOf = ({ heard }: WrongCell): string | undefined =>
  heard ? [heard.voice, ...heard.said.map(({ value }) => decimalText(value))].join(' ') : undefined;
