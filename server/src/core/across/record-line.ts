import type { TableId } from '../form/form.ts';
import { FORMS } from '../form/forms.ts';
import type { OverviewRow } from './overview.ts';
import type { ReportRecord } from './record.ts';

/** The shape of the lines; a reader takes no other. */
const VERSION = 1;
/** So many UTF-16 units a line has at most: a record has a few thousand. */
export const LONGEST_LINE = 1_000_000;

/** A report as a line of JSON: its row in an overview, then the rest of its record. */
export function recordLine(row: OverviewRow, record: ReportRecord): unknown {
  return { version: VERSION, ...row, ...record };
}

/** A record with the file that it is of. */
export interface FiledRecord {
  readonly file: string;
  readonly record: ReportRecord;
}

/** Why a line holds no record: too long, no JSON, of another version, or without this member as it has to be. */
export type LineFault =
  { readonly fault: 'too-long' | 'no-json' | 'version' } | { readonly fault: 'member'; readonly member: string };

/** Reads a line that `recordLine` made. Nothing in it is believed: its members are what they have to be, or it is refused. */
export function readRecordLine(line: string): FiledRecord | LineFault {
  if (line.length > LONGEST_LINE) return { fault: 'too-long' };
  const value = jsonOf(line);
  if (!isObject(value)) return { fault: 'no-json' };
  if (value.version !== VERSION) return { fault: 'version' };
  const member = Object.keys(MEMBERS).find((name) => !MEMBERS[name]!(value[name]));
  if (member !== undefined) return { fault: 'member', member };
  const { file, agency, year, form, readBy, tables, sketches, comparisons, places } = value as unknown as Line;
  return { file, record: { agency, year, form, readBy, tables, sketches, comparisons, places } };
}

type Line = ReportRecord & { readonly file: string };
type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string';
const isName: Test = (value) => typeof value === 'string' && value.trim() !== '';
const isForm: Test = (value) => FORMS.some(({ id }) => id === value);
const isNumber: Test = (value) => typeof value === 'number' && Number.isFinite(value);
const isOffsets: Test = (value) =>
  Array.isArray(value) && value.every((each) => Number.isSafeInteger(each) && each >= 0);
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);
const each =
  (test: Test): Test =>
  (value) =>
    isObject(value) && Object.values(value).every(test);

const isAmount: Test = (value) => isNumber(value) || isText(value);
const isFigure: Test = (value) => value === null || isAmount(value) || isMeasured(value);
const isMeasured: Test = (value) => isObject(value) && isAmount(value.value) && isText(value.unit);
const TABLES: readonly TableId[] = ['disclosure', 'requests', 'review'];
const byTable =
  (test: Test): Test =>
  (value) =>
    isObject(value) && TABLES.every((table) => test(value[table]));

/** What the members of a line have to be. */
const MEMBERS: Readonly<Record<string, Test>> = {
  file: isName,
  agency: orNull(isName),
  year: orNull((value) => Number.isSafeInteger(value)),
  form: orNull(isForm),
  readBy: isForm,
  tables: byTable(each(each(isFigure))),
  sketches: each((value) => Array.isArray(value) && value.every(isNumber)),
  comparisons: (value) => Array.isArray(value) && value.every(isComparison),
  places: (value) => typeof value === 'string' && isPlaces(jsonOf(value)),
};

function isComparison(value: unknown): boolean {
  if (!isObject(value) || !isText(value.meaning) || !isText(value.value)) return false;
  const { earlier, change, rate } = value;
  const isRate = isObject(rate) && isText(rate.value) && isNumber(rate.digits) && typeof rate.isFall === 'boolean';
  return orNull(isText)(earlier) && orNull(isText)(change) && (rate === null || isRate);
}

function isPlaces(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { title, tables, sentences, comparisons } = value;
  return isOffsets(title) && isOffsets(sentences) && isOffsets(comparisons) && byTable(each(isOffsets))(tables);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
