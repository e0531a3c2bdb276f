import { type Analysis, analyze } from '../../../server/src/core/analyze.ts';
import { formOf } from '../../../server/src/core/form/forms.ts';
import { type CellId, cellKey, identitiesOf } from '../../../server/src/core/form/identities.ts';
import type { CellValue } from '../../../server/src/core/report/value.ts';
import { decimal, equal } from '../../../server/src/core/text/decimal.ts';
import type { Converted, ConvertedFault } from '../fixtures.ts';

/** How the texts of one converter are read. */
export interface Score {
  /** Figures read right, those that the text leaves open, and all. */
  right: number;
  open: number;
  all: number;
  /** What was read wrong, for a person to look up. */
  wrong: string[];
  /** Errors and warnings on faultless reports. */
  false: string[];
  /** Planted faults: found, those that the text determines, and all. */
  found: number;
  determined: number;
  planted: number;
  /** Faults that the text determines and that were not found, and errors beside a fault. */
  missed: string[];
  beside: string[];
}

/** A score before anything is counted. */
export function blankScore(): Score {
  return {
    right: 0,
    open: 0,
    all: 0,
    wrong: [],
    false: [],
    found: 0,
    determined: 0,
    planted: 0,
    missed: [],
    beside: [],
  };
}

/** Adds what is read of a faultless report to `score`, and returns its analysis. */
export function scoreFaultless(score: Score, { folder, converter, text, values }: Converted): Analysis {
  const analysis = analyze(text);
  const name = `${folder}/${converter.id}`;
  for (const [table, rows] of Object.entries(values) as [CellId['table'], (typeof values)[CellId['table']]][]) {
    for (const [row, cells] of Object.entries(rows)) {
      for (const [column, expected] of Object.entries(cells)) {
        const value = valueOf(analysis, { table, row, column });
        score.all++;
        if (value?.kind === 'unplaced' || isLost(analysis, table, value)) score.open++;
        else if (isRight(value, expected)) score.right++;
        else
          score.wrong.push(`${name} ${table}/${row}/${column}: ${value?.kind ?? 'absent'} for ${expected ?? 'none'}`);
      }
    }
  }
  for (const { severity, rule } of analysis.diagnostics)
    if (severity === 'error' || severity === 'warning') score.false.push(`${name}: ${rule}`);
  return analysis;
}

/** Adds to `score` what is found of a planted fault, given the analysis of the text without it. */
export function scorePlanted(score: Score, planted: ConvertedFault, right: Analysis): void {
  const { fault, folder, converter } = planted;
  const { diagnostics } = analyze(planted.text);
  const name = `${folder}/${converter.id}: ${fault.id}`;
  const found = diagnostics.some(({ rule }) => fault.rules.includes(rule));
  const determined = isDetermined(planted, right);
  score.planted++;
  if (determined) score.determined++;
  if (found) score.found++;
  else if (determined) score.missed.push(name);
  for (const { severity, rule } of diagnostics)
    if (severity === 'error' && !fault.rules.includes(rule)) score.beside.push(`${name}: ${rule}`);
}

function valueOf({ report }: Analysis, { table, row, column }: CellId): CellValue<'text'> | undefined {
  return report.tables[table]?.rows.get(row)?.figures.get(column)?.value;
}

/** Whether a row was not found in a table that is said to be out of order. */
function isLost({ report }: Analysis, table: CellId['table'], value: CellValue<'text'> | undefined): boolean {
  return value === undefined && report.tables[table]?.disordered === true;
}

/** Right is the report's figure, or nothing where it has none. */
function isRight(value: CellValue<'text'> | undefined, expected: string | null): boolean {
  if (expected === null) return value?.kind === 'blank' || value?.kind === 'nil';
  const figure = decimal(expected);
  return value?.kind === 'number' && figure !== null && equal(value.value, figure);
}

/**
 * Whether the text without the fault tells enough for it to be found: all figures of an identity that the fault breaks,
 * the figure that the prose is held against, or the order of the rows.
 */
function isDetermined({ fault, form }: ConvertedFault, right: Analysis): boolean {
  const isRead = (cell: CellId): boolean => {
    const kind = valueOf(right, cell)?.kind;
    return kind === 'number' || kind === 'blank' || kind === 'nil';
  };
  if (fault.id === 'prose') return isRead({ table: 'requests', row: 'new', column: 'total' });
  if (fault.row !== undefined) return right.report.tables.requests?.disordered === false;
  if (fault.cells.length === 0) return true;
  return identitiesOf(formOf(form)).some(({ rule, left, right: other }) => {
    const cells = [...left, ...other];
    const wrong = cells.filter((cell) => fault.cells.includes(cellKey(cell)));
    return fault.rules.includes(rule) && wrong.length === 1 && cells.every(isRead);
  });
}
