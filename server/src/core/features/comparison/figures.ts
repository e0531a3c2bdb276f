import { amountIn, figureValue } from '../../across/amounts.ts';
import { type ComparedCell, noteOf } from '../../across/comparison.ts';
import type { Places } from '../../across/places.ts';
import type { Recorded, ReportRecord } from '../../across/record.ts';
import { columnOf } from '../../form/columns.ts';
import type { Form } from '../../form/form.ts';
import type { CellId } from '../../form/identities.ts';
import { type Decimal, ZERO, absolute, add, compare, decimalText } from '../../text/decimal.ts';
import { visible } from '../../text/visible.ts';
import { columnTitle } from './names.ts';
import type { ComparedFigures, Side } from './view.ts';
import type { Say } from './words.ts';

/** The two reports, the earlier one first. */
export interface Sides {
  readonly records: readonly [ReportRecord, ReportRecord];
  readonly forms: readonly [Form, Form];
  readonly places: readonly [Places, Places];
}

/** A figure has moved much where it has by so much at least, and has doubled at least, or halved. */
const MUCH: Decimal = { units: 10n, scale: 0 };

/** A cell in both reports, in words. */
export function figuresOf(cell: ComparedCell, { forms, places }: Sides, say: Say): ComparedFigures {
  const { before, after, change, isChanged } = cell;
  const [then, now] = [amountIn(forms[0], cell, before), amountIn(forms[1], cell, after)];
  const isMuch = isChanged && then !== null && now !== null && movedMuch(then, now, change ?? ZERO);
  const sides = [sideOf(cell, before, forms[0], say), sideOf(cell, after, forms[1], say)] as const;
  return {
    column: columnTitle(cell, forms),
    before: { words: sides[0], span: placeIn(cell, forms[0], places[0]) },
    after: { words: sides[1], span: placeIn(cell, forms[1], places[1]) },
    change: isChanged && change ? signed(change, say) : '',
    rate: isChanged && change && then ? rateOf(change, then, say) : '',
    notes: notesOf(cell, forms, isMuch, say),
    isChanged,
    isMuch,
  };
}

function sideOf(cell: CellId, value: Recorded | undefined, form: Form, say: Say): string {
  if (value === undefined) return say(columnOf(form, cell) ? 'compare/unknown' : 'compare/no-cell', {});
  const figure = figureValue(form, cell, value);
  return figure === null ? say('page/blank', {}) : visible(String(figure));
}

function placeIn(cell: CellId, form: Form, places: Places): Side['span'] {
  return columnOf(form, cell) ? places.cell(cell) : null;
}

function signed(change: Decimal, say: Say): string {
  const by = decimalText(absolute(change));
  return compare(change, ZERO) < 0 ? say('page/less', { by }) : say('page/more', { by });
}

/** How much of the earlier figure the change is; nothing where there was none. */
function rateOf(change: Decimal, then: Decimal, say: Say): string {
  if (compare(then, ZERO) <= 0) return '';
  const percent = (Number(decimalText(absolute(change))) / Number(decimalText(then))) * 100;
  // One digit behind the point tells enough, but what has changed has changed by something.
  const words = percent < 0.1 ? '<0.1' : String(Number(percent.toFixed(percent < 100 ? 1 : 0)));
  const by = say('page/percent', { percent: words });
  return compare(change, ZERO) < 0 ? say('page/less', { by }) : say('page/more', { by });
}

function movedMuch(then: Decimal, now: Decimal, change: Decimal): boolean {
  if (compare(absolute(change), MUCH) < 0) return false;
  return compare(now, add(then, then)) >= 0 || compare(add(now, now), then) <= 0;
}

function notesOf(cell: ComparedCell, forms: Sides['forms'], isMuch: boolean, say: Say): string[] {
  const note = noteOf(cell);
  if (note === 'not-comparable') return [say(`page/${columnOf(forms[0], cell) ? 'no-after' : 'no-before'}`, {})];
  if (note === 'unknown') return [say('note/unknown', {})];
  const isBlank = (value: Recorded | undefined, other: Recorded | undefined) => value === null && other !== null;
  return [
    ...(isMuch ? [say('page/much', {})] : note === 'changed' ? [say('note/changed', {})] : []),
    ...(isBlank(cell.before, cell.after) ? [say('page/blank-before', {})] : []),
    ...(isBlank(cell.after, cell.before) ? [say('page/blank-after', {})] : []),
  ];
}
