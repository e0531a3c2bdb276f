import type { Figures } from '../../support/model.ts';
import { each, isTotal } from './figures.ts';

/** Of so many rows one writes its zeros. */
const PERIOD = 3;

/** `figures` with the zeros that are no totals left blank, in most rows. */
export function writtenBlank(figures: Figures): Figures {
  const writing = new Set(
    Object.values(figures).flatMap((rows) => Object.keys(rows).filter((_, index) => index % PERIOD === PERIOD - 1)),
  );
  return each(figures, (place, figure) => {
    const isLeaf = !isTotal(place) || (place.row === 'new' && place.column !== 'total');
    return isLeaf && figure === '0' && !writing.has(place.row) ? '' : figure;
  });
}
