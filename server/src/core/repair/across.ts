import type { Datum } from '../messages/template.ts';
import type { Report } from '../report/report.ts';
import type { Finding } from '../rules/finding.ts';
import { type Judgement, amount } from '../solve/judge.ts';
import { decimal } from '../text/decimal.ts';
import { setFigures } from './arithmetic.ts';
import { writeFigures } from './figures.ts';
import type { Fix, Repairs } from './fix.ts';

/** Repairs of figures that other reports contradict: this report takes theirs. None is made without being asked for. */
export const acrossRepairs: Repairs = {
  'carry-over': takeOver,
  'roll-up': takeOver,
};

/** Writes in each of the places what it is held against; nothing where one of them cannot be written. */
function takeOver({ places, data }: Finding, report: Report, judgement: Judgement): Fix[] {
  const figures = [...judgement.figures.values()];
  const changes = theresOf(data.comparisons).flatMap((there, at) => {
    const place = places[at];
    const figure = place && figures.find(({ span }) => span.start === place.start && span.end === place.end);
    const to = decimal(there);
    const isBlank = figure?.value.kind === 'blank' || figure?.value.kind === 'nil';
    return figure && to ? [{ cell: figure.id, from: isBlank ? null : amount(figure.id, figure), to }] : [];
  });
  const edits = writeFigures(judgement, changes);
  if (edits.length === 0 || edits.length < places.length) return [];
  return [setFigures(changes, edits, report, judgement)];
}

function theresOf(datum: Datum | undefined): string[] {
  const list: readonly unknown[] = Array.isArray(datum) ? datum : [];
  return list.flatMap((each) =>
    typeof each === 'object' && each !== null && 'there' in each && typeof each.there === 'string' ? [each.there] : [],
  );
}
