import { type Analysis, analyze } from '../../server/src/core/analyze.ts';
import type { RuleName } from '../../server/src/core/messages/catalogue.ts';
import type { Paper, PaperReading } from '../../server/src/papers/paper.ts';
import { readPaper } from '../../server/src/papers/read-paper.ts';
import { type Score, blankScore, scoreFaultless } from '../converters/accuracy/score.ts';
import type { Model } from '../converters/models/model.ts';
import { type StoredModel, storedModel } from '../converters/stored.ts';
import { decimal, equal } from '../../server/src/core/text/decimal.ts';

/** The paper that was read; throws where none was. */
export function paperIn(reading: PaperReading): Paper {
  if (!reading.ok) throw new Error(`not read: ${reading.fault}`);
  return reading.paper;
}

/** The paper that bytes hold; a test fails where they hold none. */
export async function paperOf(bytes: Uint8Array, name = ''): Promise<Paper> {
  return paperIn(await readPaper(new Uint8Array(bytes), name));
}

/** What is found at warning or above: the rule and the words on which it stands. */
export function loud(analysis: Analysis): string[] {
  return loudIn(analysis).map(({ rule, span }) => `${rule} 「${analysis.text.slice(span.start, span.end)}」`);
}

function loudIn({ diagnostics }: Analysis): Analysis['diagnostics'] {
  return diagnostics.filter(({ severity }) => severity === 'error' || severity === 'warning');
}

/** How the figures of a text are read of which `model` is the report, and what is found in it. */
export function scoreOf(model: Model, text: string, id: string): Score {
  const score = blankScore();
  scoreFaultless(score, { ...storedModel(model), folder: `${model.form.id}-${model.id}`, converter: { id }, text });
  return score;
}

/** The rules that find an error or give a warning, each once. */
export function rulesIn(text: string): RuleName[] {
  return [...new Set(loudIn(analyze(text)).map(({ rule }) => rule))].sort();
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
