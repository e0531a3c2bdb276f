import type { Filed } from '../core/across/collection.ts';
import { located } from '../core/across/locate.ts';
import type { ReportRecord } from '../core/across/record.ts';
import { formOf } from '../core/form/forms.ts';
import { rowName } from '../core/form/names.ts';
import { rowsOf } from '../core/form/rows.ts';
import { placeInRecord } from '../core/features/place/in-record.ts';
import type { Language } from '../core/messages/catalogue.ts';
import type { Diagnostic } from '../core/rules/analysis.ts';
import { standOf } from '../core/rules/stand.ts';
import type { Span } from '../core/text/span.ts';
import type { Entry } from '../settings/config-file.ts';
import { type Checked, notChecked } from './checked.ts';
import { visible } from '../host/escape.ts';
import type { Excerpt } from './excerpt.ts';
import { type Recorded, linesIn } from '../lsp/recorded.ts';

/** What there is to know beside the findings. */
interface Known {
  /** What was kept of every report, by file. */
  readonly recorded: ReadonlyMap<string, Recorded>;
  /** What the settings accept in the report. */
  readonly entries: readonly Entry[];
  readonly language: Language;
  /** Its repairs, where they are wanted and it could be read again. */
  readonly fixes: Checked['fixes'];
}

/** What was found in a report when it was held against others: all that is told of it follows from records. */
export function checkedAcross(
  { file, record }: Filed,
  found: readonly Diagnostic[],
  { recorded, entries, language, fixes }: Known,
): Checked {
  const linesOf = (name: string) => {
    const own = recorded.get(name);
    return own ? linesIn(own) : NO_TEXT;
  };
  const entryOf = (each: Diagnostic) =>
    entries.find(({ rule, text }) => rule === each.rule && text === standOf(each, null));
  return {
    ...notChecked(file, null),
    head: { agency: record.agency, year: record.year, form: record.form },
    lines: linesOf(file),
    diagnostics: found.filter((each) => !entryOf(each)),
    accepted: found.filter((each) => entryOf(each)),
    place: (recorded.get(file)?.isPaper ?? true) ? (at) => placeInRecord(record, at, language) : null,
    fixes,
    stand: (each) => standOf(each, null),
    reason: (each) => entryOf(each)?.reason ?? null,
    elsewhere: linesOf,
    excerpt: (place, blank) => excerptIn(record, place, blank),
  };
}

/** Of a record alone there is no text, and one place for all that is found. */
const NO_TEXT: Checked['lines'] = [{ index: 0, start: 0, end: 0, next: 0 }];

/** The row that is marked, or that holds the cell that is. */
function excerptIn(record: ReportRecord, at: Span, blank: string): Excerpt | null {
  const there = located(record, at);
  if (there?.kind !== 'row' && there?.kind !== 'cell') return null;
  const form = formOf(record.readBy);
  const { table, row } = there;
  const values = record.tables[table][row] ?? {};
  const columns = rowsOf(form.tables[table]).get(row)?.block.columns ?? [];
  const cells = columns.map(({ id }) => cellText(values[id], blank));
  const marked = there.kind === 'row' ? -1 : columns.findIndex(({ id }) => id === there.column);
  const name = visible(rowName(form, there));
  if (marked < 0) return { before: '', marked: name, after: `  ${cells.join(' ')}` };
  const before = [`${name} `, ...cells.slice(0, marked)].map((each) => `${each} `).join('');
  const after = cells
    .slice(marked + 1)
    .map((each) => ` ${each}`)
    .join('');
  return { before, marked: cells[marked]!, after };
}

function cellText(value: ReportRecord['tables']['requests'][string][string] | undefined, blank: string): string {
  if (value === null || value === undefined) return blank;
  return typeof value === 'object' ? `${value.value}${value.unit}` : String(value);
}
