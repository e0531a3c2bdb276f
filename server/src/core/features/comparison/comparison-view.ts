import {
  type Compared,
  type ComparedCell,
  type SameSentence,
  comparedCells,
  sameSentences,
} from '../../across/comparison.ts';
import { type Places, placesOf } from '../../across/places.ts';
import type { ReportRecord } from '../../across/record.ts';
import type { TableForm } from '../../form/form.ts';
import { formOf } from '../../form/forms.ts';
import { type Language, WORDINGS } from '../../messages/catalogue.ts';
import { visible } from '../../text/visible.ts';
import { type Sides, figuresOf } from './figures.ts';
import type { ComparedRow, ComparedSentence, ComparedTable, ComparisonView } from './view.ts';
import { rowTitle } from './names.ts';
import { type Say, sayIn } from './words.ts';

/**
 * Two reports beside each other, as a page shows them: every cell of both forms with its change, and the sentences that
 * are the same. Spans are offsets (UTF-16) into the text of the report that they are of.
 * @param names what people call the two, where their years do not tell them apart
 */
export function comparisonView(
  before: Compared,
  after: Compared,
  language: Language,
  names: Names = [null, null],
): ComparisonView {
  const say = sayIn(language);
  const sides: Sides = {
    ...{ records: [before.record, after.record], forms: [formOf(before.record.readBy), formOf(after.record.readBy)] },
    places: [placesOf(before.record), placesOf(after.record)],
  };
  const cells = comparedCells(before.record, after.record);
  const same = sameSentences(before.record, after);
  const own = WORDINGS[language].grammar.own;
  const tables = Object.values(sides.forms[1].tables).map((table) => tableOf(table, cells, { sides, own, say }));
  const figures = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return {
    title: titleOf(sides.records, say),
    notes: notesOf(sides.records, say),
    sum: say('page/sum', {
      comparable: cells.filter(({ comparable }) => comparable).length,
      changed: figures.filter(({ isChanged }) => isChanged).length,
      much: figures.filter(({ isMuch }) => isMuch).length,
      same: same.length,
    }),
    columns: columnsOf(sides.records, names, say),
    tables,
    sentences: sentencesText(same, after.record, say),
    same: same.map((each) => sentenceOf(each, sides.places, say)),
  };
}

type Names = readonly [before: string | null, after: string | null];

interface Ground {
  readonly sides: Sides;
  readonly own: 'text' | 'en';
  readonly say: Say;
}

function tableOf({ id, name }: TableForm, cells: readonly ComparedCell[], { sides, own, say }: Ground): ComparedTable {
  const byRow = new Map<string, ComparedCell[]>();
  for (const cell of cells.filter(({ table }) => table === id)) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const rows = Array.from(byRow.values(), (row): ComparedRow => {
    const figures = row.map((cell) => figuresOf(cell, sides, say));
    return { name: rowTitle(row[0]!, sides.forms), cells: figures, isChanged: figures.some((each) => each.isChanged) };
  });
  return { name: name[own], rows, isChanged: rows.some(({ isChanged }) => isChanged) };
}

type Pair = readonly [before: ReportRecord, after: ReportRecord];

function titleOf(pair: Pair, say: Say): string {
  const unknown = say('compare/report-unknown', {});
  const [before, after] = pair.map(({ agency, year }) =>
    say('page/report', { agency: visible(agency ?? unknown), year: year ?? unknown }),
  );
  return say('compare/title', { before: before!, after: after! });
}

/** What makes it doubtful whether the reports were meant to be compared, or what cannot be. */
function notesOf([before, after]: Pair, say: Say): string[] {
  const notes: string[] = [];
  if (before.agency !== null && after.agency !== null && before.agency !== after.agency) {
    notes.push(say('compare/agencies', { before: visible(before.agency), after: visible(after.agency) }));
  }
  if (before.year !== null && after.year !== null && before.year >= after.year) {
    const { year } = after;
    notes.push(
      before.year === year ? say('page/one-year', { year }) : say('page/order', { before: before.year, after: year }),
    );
  }
  if (before.readBy !== after.readBy) {
    notes.push(say('page/forms', { before: before.readBy, after: after.readBy }));
  }
  return notes;
}

function columnsOf([before, after]: Pair, [one, other]: Names, say: Say): [string, string] {
  const isTold = before.year !== null && after.year !== null && before.year !== after.year;
  return isTold
    ? [say('page/year', { year: before.year }), say('page/year', { year: after.year })]
    : [visible(one ?? say('page/one', {})), visible(other ?? say('page/other', {}))];
}

function sentencesText(same: readonly SameSentence[], { sketches }: ReportRecord, say: Say): string {
  if (same.length === 0) return say('page/no-sentences', {});
  const all = Object.values(sketches).flat().length;
  const length = same.reduce((sum, { words }) => sum + lengthOf(words), 0);
  return say('page/sentences-sum', { all, same: same.length, length });
}

function sentenceOf({ words, before, after }: SameSentence, places: Sides['places'], say: Say): ComparedSentence {
  const [then, now]: readonly [Places, Places] = places;
  return {
    words: visible(words.replace(/\s+/g, ' ')),
    length: say('page/length', { length: lengthOf(words) }),
    before: then.sentence(before),
    after: now.sentence(after),
  };
}

/** How many characters people would count. */
function lengthOf(words: string): number {
  return [...words.replace(/\s/g, '')].length;
}
