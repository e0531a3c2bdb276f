/** A cell for a figure, as it stands on the page. */
export type Cell = HTMLTableCellElement;

const FIGURES = 'td[data-cell]';

/** The id of a cell. */
export function keyOf(cell: Cell): string {
  return cell.dataset.cell ?? '';
}

/** The cell at which something happened, if it did at one. */
export function cellAt(target: EventTarget | null): Cell | null {
  return target instanceof Element ? target.closest<Cell>(FIGURES) : null;
}

/** The cells of the form, in its order. */
export class Cells {
  private readonly form: Element;

  constructor(form: Element) {
    this.form = form;
  }

  all(): Cell[] {
    return [...this.form.querySelectorAll<Cell>(FIGURES)];
  }

  of(key: string | null): Cell | null {
    return key === null ? null : (this.all().find((cell) => keyOf(cell) === key) ?? null);
  }

  /** The next or the previous cell in the order of the form, whatever row it is in. */
  beside(cell: Cell, by: 1 | -1): Cell | null {
    const all = this.all();
    return all[all.indexOf(cell) + by] ?? null;
  }

  /** The cell beside in the same row. */
  inRow(cell: Cell, by: 1 | -1): Cell | null {
    const row = rowOf(cell);
    return row[row.indexOf(cell) + by] ?? null;
  }

  /** The cell below or above: of the nearest row with figures the one that lies under or over this one's middle. */
  across(cell: Cell, by: 1 | -1): Cell | null {
    const rows = this.rows();
    const at = rows.findIndex((row) => row.includes(cell));
    const middle = middleOf(cell);
    return (rows[at + by] ?? []).reduce<Cell | null>((best, each) => {
      return best && Math.abs(middleOf(best) - middle) <= Math.abs(middleOf(each) - middle) ? best : each;
    }, null);
  }

  /** The rows of a table from that of `cell` on, each from the place of `cell` in its row on: where a block goes. */
  from(cell: Cell): Cell[][] {
    const table = cell.closest('table');
    const rows = this.rows().filter(([first]) => first?.closest('table') === table);
    const at = rows.findIndex((row) => row.includes(cell));
    const column = rows[at]?.indexOf(cell) ?? 0;
    return rows.slice(at).map((row) => row.slice(column));
  }

  /** The cells of a table in the rectangle that two of its cells span, row by row. */
  between(one: Cell, other: Cell): Cell[][] {
    const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
    const [left, right] = [Math.min(a.left, b.left), Math.max(a.right, b.right)];
    const [top, bottom] = [Math.min(a.top, b.top), Math.max(a.bottom, b.bottom)];
    const isIn = (cell: Cell) => {
      const place = cell.getBoundingClientRect();
      const middle = (place.top + place.bottom) / 2;
      return place.right > left + 1 && place.left < right - 1 && middle > top && middle < bottom;
    };
    const table = one.closest('table');
    return this.rows()
      .map((row) => row.filter((cell) => cell.closest('table') === table && isIn(cell)))
      .filter((row) => row.length > 0);
  }

  private rows(): Cell[][] {
    return [...this.form.querySelectorAll('tr')]
      .map((row) => [...row.querySelectorAll<Cell>(FIGURES)])
      .filter((row) => row.length > 0);
  }
}

function rowOf(cell: Cell): Cell[] {
  return [...(cell.parentElement?.querySelectorAll<Cell>(FIGURES) ?? [])];
}

function middleOf(cell: Cell): number {
  const { left, right } = cell.getBoundingClientRect();
  return (left + right) / 2;
}
