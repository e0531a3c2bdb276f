import { cellKey } from '../form/identities.ts';
import type { Report } from '../report/report.ts';
import type { Finding } from '../rules/finding.ts';
import { shifts } from '../rules/arithmetic/shifts.ts';
import type { Judgement } from '../solve/judge.ts';
import { amount } from '../solve/judge.ts';
import { equal } from '../text/decimal.ts';
import { span } from '../text/span.ts';
import { writeFigures } from './figures.ts';
import { type Fix, type Repairs, fix } from './fix.ts';
import { replaceAll, replaceMarked } from './replace.ts';

/** Repairs of cells for figures. Where one writes or moves a figure, the clerk decides. */
export const cellRepairs: Repairs = {
  'shifted-column': moveFigures,
  'blank-cell': (finding) => writeZeros(finding, 'fill-zeros'),
  'empty-table': (finding) => writeZeros(finding, 'fill-zeros'),
  'word-for-zero': (finding) => writeZeros(finding, 'set-zeros'),
  'slash-cell': (finding) => writeZeros(finding, 'set-zeros/strokes'),
  'unit-in-amount': dropUnit,
  'look-alike-digit': replaceMarked(false),
  'thousands-separator': (finding, { syntax }) =>
    replaceAll(finding, ({ start, end }) => syntax.text.slice(start, end).replace(/[,，]/g, '')),
};

/** Moves the figures of the rows by one column. */
function moveFigures(_: Finding, __: Report, judgement: Judgement): Fix[] {
  const cells = shifts(judgement).flatMap((shift) => shift.cells);
  const moved = cells.flatMap(({ cell, value: to }) => {
    const present = amount(cell, judgement.figures.get(cellKey(cell)));
    return present && equal(present, to) ? [] : [{ cell, to }];
  });
  const edits = writeFigures(judgement, moved);
  return edits.length > 0 ? [fix('move-figures', { count: edits.length }, false, edits)] : [];
}

function writeZeros({ places }: Finding, title: 'fill-zeros' | 'set-zeros' | 'set-zeros/strokes'): Fix[] {
  const edits = places.map((place) => ({ span: place, newText: '0' }));
  return edits.length > 0 ? [fix(title, { count: edits.length }, false, edits)] : [];
}

/** Takes away the unit that the header names already; of another unit, writes what the number comes to in the header's. */
function dropUnit({ span: cell, places, replacement }: Finding, { syntax }: Report): Fix[] {
  const [unit] = places;
  if (!unit) return [];
  const word = syntax.text.slice(unit.start, unit.end).trim();
  const drop = fix('remove', { text: word }, replacement === null, [{ span: unit, newText: '' }]);
  if (replacement === null) return [drop];
  const convert = { span: span(cell.start, unit.end), newText: replacement };
  return [fix('replace', { text: replacement }, false, [convert]), drop];
}
