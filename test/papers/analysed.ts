import { expect } from 'vitest';
import { type Analysis, analyze } from '../../server/src/core/analyze.ts';
import type { Paper } from '../../server/src/papers/paper.ts';
import { readPaper } from '../../server/src/papers/read-paper.ts';
import { type StoredModel } from '../converters/stored.ts';
import { decimal, equal } from '../../server/src/core/text/decimal.ts';

/** The paper that bytes hold; a test fails where they hold none. */
export async function paperOf(bytes: Uint8Array, name = ''): Promise<Paper> {
  const reading = await readPaper(new Uint8Array(bytes), name);
  if (!reading.ok) expect.fail(`${name}: ${reading.fault}`);
  return reading.paper;
}

/** What is found at warning or above: the rule and the words on which it stands. */
export function loud({ diagnostics, text }: Analysis): string[] {
  return diagnostics
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule, span }) => `${rule} 「${text.slice(span.start, span.end)}」`);
}

/** The figures of `model` that are not read as they are written, and how many there are in all. */
export function misread(
  { report }: Analysis,
  { values }: Pick<StoredModel, 'values'>,
): { all: number; wrong: string[] } {
  const wrong: string[] = [];
  let all = 0;
  for (const [table, rows] of Object.entries(values) as [keyof typeof values, (typeof values)['requests']][]) {
    for (const [row, cells] of Object.entries(rows)) {
      for (const [column, written] of Object.entries(cells)) {
        all++;
        const value = report.tables[table]?.rows.get(row)?.figures.get(column)?.value;
        const figure = written === null ? null : decimal(written);
        const isRight =
          figure === null
            ? value?.kind === 'blank' || value?.kind === 'nil'
            : value?.kind === 'number' && equal(value.value, figure);
        if (!isRight) wrong.push(`${table}/${row}/${column}: ${value?.kind ?? 'absent'}, not ${written ?? 'blank'}`);
      }
    }
  }
  return { all, wrong };
}

/** The analysis of a paper's text. */
export async function analysed(bytes: Uint8Array, name = ''): Promise<Analysis> {
  return analyze((await paperOf(bytes, name)).text);
}
