import type { FormId } from '../../../server/src/core/form/list.ts';
import type { Fill, Place } from './figures.ts';
import { type Draw, seeded, shuffled } from './random.ts';

/** More than any cell that is drawn: what stands there is the larger part of a pair. */
const WHOLE = 500;

/** Every cell holds a figure of its own. */
export function denseLeaves(form: FormId): Fill {
  const figures = shuffled(WHOLE - 1, seeded(form));
  return (place) => {
    const figure = figures.pop();
    if (figure === undefined) throw new Error('more cells than figures');
    return String(isWhole(place) ? figure + WHOLE : figure);
  };
}

/** Figures of five to eight digits; in table four, whose cells are narrow, up to six. */
export function largeLeaves(form: FormId): Fill {
  const draw = seeded(form + 1);
  return (place) => {
    if (place.table === 'disclosure') return String((isWhole(place) ? 2 : 1) * 10_000_000 + draw(9_999_999));
    const digits = place.table === 'review' ? 5 + draw(2) : drawDigits(draw);
    const least = 10 ** (digits - 1);
    return String(least + draw(Math.min(9 * least, 9_999_999)));
  };
}

function drawDigits(draw: Draw): number {
  const among = draw(100);
  return among < 45 ? 5 : among < 85 ? 6 : among < 97 ? 7 : 8;
}

/** Rows that hold nothing in a small office: it makes no rules and buys nothing, and has no secrets. */
const EMPTY = new Set(['rules', 'procurement', 'denied.state-secret', 'denied.security-stability']);

/** Nothing but a few figures, of one digit or of three. */
export function sparseLeaves(form: FormId): Fill {
  const draw = seeded(form + 2);
  return (place) => {
    const some = draw(place.table === 'requests' ? 14 : 4) === 0;
    if (EMPTY.has(place.row) || !some) return '0';
    return String(draw(3) > 0 && !isWhole(place) ? 1 + draw(9) : 100 + draw(900));
  };
}

/** Half of the cells hold a small figure. */
export function fewLeaves(form: FormId): Fill {
  const draw = seeded(form + 3);
  return (place) => {
    if (EMPTY.has(place.row)) return '0';
    if (isWhole(place)) return String(20 + draw(80));
    return String(draw(2) === 0 ? 0 : 1 + draw(12));
  };
}

/** Whether the cell counts what another cell of its row is a part of. */
function isWhole({ table, column }: Place): boolean {
  return table === 'disclosure' && (column === 'valid' || column === 'total');
}
