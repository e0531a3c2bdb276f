import type { Analysis } from '../../../server/src/core/analyze.ts';
import { extractSections, extractTables } from '../../../server/src/core/features/extract.ts';
import type { Figure } from '../../../server/src/core/report/table.ts';
import { leaves } from '../../../server/src/core/syntax/parse.ts';
import { type Fault, fault } from './fault.ts';
import { lineSpanFaults, spanFaults } from './spans.ts';

/** What was read lies in the text, and nothing of the text was lost. */
export function* readingFaults({ text, report, judgement }: Analysis): Generator<Fault> {
  let end = 0;
  for (const { span } of leaves(report.syntax)) {
    if (span.start !== end || span.end <= span.start) yield fault('syntax: gap', { span, end });
    end = span.end;
  }
  if (end !== text.length) yield fault('syntax: lost', { end, length: text.length });
  if (report.syntax.plain.length !== text.length) yield fault('syntax: plain', report.syntax.plain.length);
  for (const { heading, range } of extractSections(report)) {
    if (heading) yield* lineSpanFaults('heading', text, heading);
    if (range) yield* spanFaults('section', text, range);
  }
  yield* figureFaults(text, [...judgement.figures.values()]);
  for (const { kind, span } of report.residues) yield* lineSpanFaults(`residue ${kind}`, text, span);
  for (const { parts } of report.paragraphs) for (const part of parts) yield* lineSpanFaults('paragraph', text, part);
  yield* tableFaults(extractTables(report));
}

/** A figure stands on one line, and no two that say something in one place. */
function* figureFaults(text: string, figures: readonly Figure<'text'>[]): Generator<Fault> {
  const taken = new Set<number>();
  for (const { id, span, value } of figures) {
    yield* lineSpanFaults('figure', text, span);
    if (value.kind === 'number') yield* lineSpanFaults('digits', text, value.digits);
    if (value.kind === 'unplaced' || value.kind === 'blank') continue;
    if (taken.has(span.start))
      yield fault('figure: two in one place', { id, written: text.slice(span.start, span.end) });
    taken.add(span.start);
  }
}

/** Every row that is there has every column that it should have, and each holds what JSON can. */
function* tableFaults(tables: ReturnType<typeof extractTables>): Generator<Fault> {
  for (const [table, rows] of Object.entries(tables)) {
    for (const [row, columns] of Object.entries(rows)) {
      for (const [column, value] of Object.entries(columns)) {
        const right = typeof value !== 'number' || Number.isFinite(value);
        if (!right) yield fault('extraction: no number', { table, row, column, value });
      }
      if (Object.keys(columns).length === 0) yield fault('extraction: row without columns', { table, row });
    }
  }
}
