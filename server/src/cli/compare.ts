import { type Compared, type Comparison, compareReports } from '../core/across/comparison.ts';
import { recordOf } from '../core/across/record.ts';
import type { Analysis } from '../core/analyze.ts';
import type { Arguments } from './arguments.ts';
import { type Pair, cellsSheet, reportCalled, sameSheet } from './compare-cells.ts';
import { comparisonText } from './compare-text.ts';
import { safeJson } from '../host/escape.ts';
import { FAILED, FINE } from './exit-status.ts';
import { type Host, complain } from './io.ts';
import { listed } from './json-list.ts';
import { oneReport } from './one-report.ts';
import { type Way, wayOf, writeOutput } from './output.ts';
import { columnsOf } from '../sheets/sheet.ts';
import { isSheetsPage, sheetsPage } from '../sheets/sheet-html.ts';
import { sha256 } from './sha256.ts';
import { usageError } from './usage.ts';

const FORMATS = ['text', 'json', 'html', 'xlsx'] as const;
type Format = (typeof FORMATS)[number];

/** `gongkai compare`: holds two reports against each other. Exit status 0, or 2 where something could not be read or written. */
export async function compare(args: Arguments, host: Host): Promise<number> {
  const way = wayOf(args, FORMATS);
  const [old, own, ...others] = args.names;
  if (old === undefined || own === undefined || others.length > 0) throw usageError('compare/two', {});
  const read = [await oneReport(old, args, host), await oneReport(own, args, host)];
  const [before, after] = read.map((analysis) => (analysis ? compared(analysis) : null));
  if (!before || !after) return FAILED;
  const pair: Pair = [before.record, after.record];
  await complainOf(pair, host);
  const content = await contentOf(compareReports(before, after), pair, way.format, host);
  return (await write(content, way, args.names, host)) ? FINE : FAILED;
}

function compared({ text, report }: Analysis): Compared {
  return { record: recordOf(report), text };
}

/** Says what makes it doubtful whether the reports were meant to be compared so. */
async function complainOf([before, after]: Pair, host: Host): Promise<void> {
  const { say } = host;
  const about = { level: 'warning' } as const;
  if (before.agency !== null && after.agency !== null && before.agency !== after.agency) {
    await complain(host, say('compare/agencies', { before: before.agency, after: after.agency }), about);
  }
  if (before.year !== null && after.year !== null && before.year > after.year) {
    await complain(host, say('compare/years', { before: before.year, after: after.year }), about);
  }
}

async function contentOf(
  comparison: Comparison,
  pair: Pair,
  format: Format,
  { say, language }: Host,
): Promise<string | Uint8Array> {
  const sheets = () => {
    const changedFirst = [...comparison.rows].sort((a, b) => Number(b.isChanged) - Number(a.isChanged));
    return [cellsSheet(changedFirst, pair, say), sameSheet(comparison.same, say)];
  };
  switch (format) {
    case 'text':
      return comparisonText(comparison, pair, say);
    case 'json':
      return jsonOf(comparison);
    case 'html': {
      const [before, after] = pair.map((each) => reportCalled(each, say));
      const title = say('compare/title', { before: before!, after: after! });
      const unprinted = (name: string) => say('sheet/unprinted', { name });
      return sheetsPage({ title, said: [], sheets: sheets(), language, unprinted }, sha256);
    }
    case 'xlsx':
      return (await import('../sheets/sheet-xlsx.ts')).workbookOf(sheets());
  }
}

function jsonOf({ rows, same }: Comparison): string {
  const cells = listed();
  const sentences = listed();
  const told = rows.map(({ table, row, column, before = null, after = null, comparable }) =>
    cells.item(safeJson({ table, row, column, before, after, ...(!comparable && { comparable }) })),
  );
  const words = same.map((each) => sentences.item(safeJson(each)));
  return `{"version":1,"rows":[${told.join('')}\n],"same":[${words.join('')}\n]}\n`;
}

async function write(
  content: string | Uint8Array,
  { output }: Way<Format>,
  inputs: readonly string[],
  host: Host,
): Promise<boolean> {
  const { io, say } = host;
  if (output === null) {
    if (typeof content === 'string') await io.stdout.write(content);
    return true;
  }
  const names = columnsOf(sameSheet([], say)).join('\t');
  const isOwn = (bytes: Uint8Array, text: string): boolean =>
    text.includes(names) || isSheetsPage(new TextDecoder().decode(bytes));
  const { isDone, sentence } = await writeOutput({ output, inputs, isOwn }, content, host);
  await (isDone ? io.stdout.write(`${sentence}\n`) : complain(host, sentence));
  return isDone;
}
