import type { InBoth, TableId } from '../../form/form.ts';
import type { Language } from '../../messages/catalogue.ts';
import { rowName } from '../../form/names.ts';
import type { CellName } from '../../messages/template.ts';
import { cellName } from '../../repair/figures.ts';
import type { Report } from '../../report/report.ts';
import { chineseOrdinal } from '../../text/chinese-numeral.ts';
import { visible } from '../../text/visible.ts';
import { describeFix } from '../describe.ts';
import type { Filled } from './fill.ts';
import { type RowGroup, groupsOf } from './fill-groups.ts';
import { figuresOf } from './fill-row.ts';
import type { Asked } from './fill-said.ts';
import type { Reason, Refusal } from './fill-wishes.ts';
import { type Say, sayIn } from './words.ts';

/** So many cells are named; of more the first. */
const MOST_NAMED = 3;
/** So much is quoted of what was typed. */
const LONGEST_QUOTE = 20;

/** What there is to say of cells that were filled in: what was not done and why, and which rows are written anew. */
export function fillSentences(report: Report, { refused, rewritten }: Filled, language: Language): string[] {
  const say = sayIn(language);
  const byReason = new Map<Reason, Refusal[]>();
  for (const refusal of refused) byReason.set(refusal.reason, [...(byReason.get(refusal.reason) ?? []), refusal]);
  const sentences = [...byReason].flatMap(([reason, cells]) => SENTENCES[reason]({ report, language, say }, cells));
  const rows = rewritten.map((group) => groupName(report, group));
  return [...new Set(sentences), ...(rows.length > 0 ? [say('fill/rewritten', { rows })] : [])];
}

interface Ground {
  readonly report: Report;
  readonly language: Language;
  readonly say: Say;
}

/** What is said of cells that are refused for one reason. The same sentence is said once. */
const SENTENCES: Readonly<Record<Reason, (ground: Ground, cells: readonly Refusal[]) => string[]>> = {
  'no-report': ({ say }) => [say('fill/no-report', {})],
  'no-cell': ({ say }) => [say('fill/no-cell', {})],
  words: ({ report, say }, cells) => [
    say('fill/words', {
      cells: named(report, cells),
      typed: visible((cells[0]?.words ?? '').slice(0, LONGEST_QUOTE)),
    }),
  ],
  'no-table': ({ report, language, say }, cells) =>
    cells.map(({ table }) => {
      const { name } = report.readBy.tables[table];
      return say('fill/no-table', { table: name, fix: tableFix(report, table, language) });
    }),
  'no-row': ({ report, language, say }, cells) =>
    cells.map((cell) => {
      const { name } = report.readBy.tables[cell.table];
      const fix = describeFix({ title: 'insert-rows', data: {} }, language);
      return say('fill/no-row', { table: name, row: rowName(report.readBy, cell), fix });
    }),
  disordered: ({ report, say }, cells) =>
    cells.map(({ table }) => say('fill/disordered', { table: report.readBy.tables[table].name })),
  unplaced: ({ report, say }, cells) =>
    groupsOf(report, cells.map(askedOf)).map((group) => {
      return say('fill/unplaced', { row: groupName(report, group), count: figuresOf(group).length });
    }),
  bound: ({ report, say }, cells) => [say('fill/bound', { cells: named(report, cells) })],
};

/** The repair that puts in a table: beside its heading where that is missing, too. */
function tableFix({ sections }: Report, table: TableId, language: Language): string {
  const section = sections.find(({ form }) => form.table === table);
  if (!section || section.heading) return describeFix({ title: 'insert-table', data: {} }, language);
  const text = `${chineseOrdinal(section.form.number)}、${section.form.title}`;
  return describeFix({ title: 'insert-heading', data: { text } }, language);
}

/** What rows that are written together are called: by their table where they are all of it. */
function groupName({ readBy }: Report, { table, rows }: RowGroup): string | InBoth {
  const [row, ...others] = rows;
  return row && others.length === 0 ? rowName(readBy, { table: table.id, row: row.id }) : table.form.name;
}

function named(report: Report, cells: readonly Refusal[]): (CellName | string)[] {
  const names = cells.slice(0, MOST_NAMED).map((cell) => cellName(report, cell));
  return cells.length > MOST_NAMED ? [...names, '…'] : names;
}

function askedOf({ table, row, column, words }: Refusal): Asked {
  return { id: { table, row, column }, words };
}
