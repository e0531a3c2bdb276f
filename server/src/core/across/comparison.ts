import { idsOf } from '../form/cells.ts';
import type { Form } from '../form/form.ts';
import { formOf } from '../form/forms.ts';
import { type CellId, cellKey } from '../form/identities.ts';
import { type Decimal, equal, subtract } from '../text/decimal.ts';
import { amountIn, recordedIn } from './amounts.ts';
import { placesOf } from './places.ts';
import type { Recorded, ReportRecord } from './record.ts';

/** A report that is compared: its record, and the text that it was made from. */
export interface Compared {
  readonly record: ReportRecord;
  readonly text: string;
}

/** A cell in two reports. A figure is undefined where its text does not determine it, or its form lacks the cell. */
export interface ComparedCell extends CellId {
  readonly before: Recorded | undefined;
  readonly after: Recorded | undefined;
  /** Whether the forms of both have the cell. */
  readonly comparable: boolean;
  /** The later amount less the earlier one, money in 万元; null where one of them is not known. */
  readonly change: Decimal | null;
  readonly isChanged: boolean;
}

/** What two reports have in common, and what not. */
export interface Comparison {
  /** Every cell of both forms by table: in the order of the later form, then what that lacks. */
  readonly rows: readonly ComparedCell[];
  /** The sentences of the later report that the earlier one has, figures and dates apart. */
  readonly same: readonly string[];
}

/** Holds two reports against each other, cell by cell and sentence by sentence. */
export function compareReports(before: Compared, after: Compared): Comparison {
  const same = sameSentences(before.record, after).map(({ words }) => words);
  return { rows: comparedCells(before.record, after.record), same };
}

/** The cells of the forms of two reports, with the figures of both. */
export function comparedCells(before: ReportRecord, after: ReportRecord): ComparedCell[] {
  const forms = [formOf(before.readBy), formOf(after.readBy)] as const;
  return Object.values(forms[1].tables).flatMap(({ id: table }) => {
    const [old, own] = [idsOf(forms[0].tables[table]), idsOf(forms[1].tables[table])];
    const [inOld, inOwn] = [new Set(old.map(cellKey)), new Set(own.map(cellKey))];
    return [...own, ...old.filter((id) => !inOwn.has(cellKey(id)))].map((id) => {
      const values = { before: recordedIn(before, id), after: recordedIn(after, id) };
      const comparable = inOld.has(cellKey(id)) && inOwn.has(cellKey(id));
      return { ...id, ...values, comparable, ...(comparable ? changeOf(id, values, forms) : NO_CHANGE) };
    });
  });
}

type Values = Pick<ComparedCell, 'before' | 'after'>;
const NO_CHANGE = { change: null, isChanged: false };

function changeOf(id: CellId, { before, after }: Values, [old, own]: readonly [Form, Form]) {
  const [then, now] = [amountIn(old, id, before), amountIn(own, id, after)];
  if (then && now) return { change: subtract(now, then), isChanged: !equal(then, now) };
  return { change: null, isChanged: JSON.stringify(before) !== JSON.stringify(after) };
}

/** What there is to say of a cell beside its figures. */
export function noteOf({ comparable, change, before, after, isChanged }: ComparedCell) {
  if (!comparable) return 'not-comparable';
  if (!change && (before === undefined || after === undefined)) return 'unknown';
  return isChanged ? 'changed' : 'same';
}

/** A sentence of the later report that the earlier one has: its words, and which sentence of either record it is. */
export interface SameSentence {
  readonly words: string;
  readonly before: number;
  readonly after: number;
}

/** The sentences that both reports have, figures and dates apart, each once, in the order of the later one. */
export function sameSentences(before: ReportRecord, { record, text }: Compared): SameSentence[] {
  const known = new Map<number, number>();
  for (const [index, sketch] of sketchesIn(before).entries()) if (!known.has(sketch)) known.set(sketch, index);
  const places = placesOf(record);
  const told = new Set<number>();
  return sketchesIn(record).flatMap((sketch, after) => {
    const span = places.sentence(after);
    const earlier = known.get(sketch);
    if (!span || earlier === undefined || told.has(sketch)) return [];
    told.add(sketch);
    return [{ words: text.slice(span.start, span.end).trim(), before: earlier, after }];
  });
}

/** What stands for the sentences of a record, in the order in which their places are kept. */
function sketchesIn({ sketches }: ReportRecord): number[] {
  return Object.values(sketches).flat();
}
