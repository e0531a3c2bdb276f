import { extractSections, extractTables } from '../core/features/extract.ts';
import { readReport } from '../core/report/read.ts';
import type { Report } from '../core/report/report.ts';
import type { Arguments } from './arguments.ts';
import { safeJson } from '../host/escape.ts';
import { encodingOf } from './encoding-option.ts';
import { FAILED, FINE } from './exit-status.ts';
import type { Host } from './io.ts';
import { listed } from './json-list.ts';
import { editorLines, rangeOf } from '../lsp/positions.ts';
import { followProgress } from './progress.ts';
import { headOf } from './report-head.ts';
import { usageError } from './usage.ts';
import { visit, visitEach } from './visit.ts';

/** `gongkai extract`: exit status 0, or 2 where something failed or no report was found. */
export async function extract(args: Arguments, host: Host): Promise<number> {
  if (args.names.length === 0) throw usageError('no-names', {});
  const progress = followProgress(host.io, (done, total) => host.say('progress', { done, total }));
  const { io } = progress;
  const list = listed();
  const write = (file: string, report: Report) => io.stdout.write(list.item(safeJson(extracted(file, report))));

  await io.stdout.write('{"version":1,"files":[');
  const each = visitEach(
    { ...host, io, encoding: encodingOf(args) },
    {
      read: ({ text }) => Promise.resolve({ report: readReport(text) }),
      report: (path, { report }) => write(path, report),
      noReport: (path) => write(path, readReport('')),
      passedOver: () => Promise.resolve(),
    },
  );
  const { reports, failed } = await visit({ names: args.names }, { ...host, io }, each, progress);
  await io.stdout.write('\n]}\n');
  return failed || reports === 0 ? FAILED : FINE;
}

function extracted(file: string, report: Report): unknown {
  const lines = editorLines(report.syntax);
  const sections = extractSections(report).map(({ id, title, heading, range }) => ({
    id,
    title,
    heading: heading && rangeOf(lines, heading),
    range: range && rangeOf(lines, range),
  }));
  return { file, report: report.recognised ? headOf(report) : null, sections, tables: extractTables(report) };
}
