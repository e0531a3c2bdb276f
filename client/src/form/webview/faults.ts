import type { CellKey, Deed } from '../messages.ts';
import type { Cells } from './cells.ts';
import type { Selection } from './selection.ts';

/** What is to be put right, and the way from one to the next. */
export class Faults {
  /** By their order in the text: the cell; null for what is in none. */
  all: readonly (CellKey | null)[] = [];
  private readonly cells: Cells;
  private readonly selection: Selection;
  private readonly main: Element;
  private readonly post: (deed: Deed) => void;
  private at = -1;
  /** The cell that one was at when one had gone to it. */
  private left: CellKey | null = null;

  constructor(cells: Cells, selection: Selection, main: Element, post: (deed: Deed) => void) {
    this.cells = cells;
    this.selection = selection;
    this.main = main;
    this.post = post;
  }

  /** Goes to the next one, or to the one before; behind the last comes the first. */
  step(by: 1 | -1): void {
    const count = this.all.length;
    if (count === 0) return;
    const present = this.selection.current?.dataset.cell ?? null;
    // Whoever has gone to a faulty cell by himself goes on from there.
    const own = present === this.left ? -1 : this.all.indexOf(present);
    const from = own >= 0 ? own : this.at < 0 && by < 0 ? 0 : this.at;
    this.goTo((from + by + count) % count);
  }

  /** Goes to a fault: to its cell, or, where it is in none, to the sentence that tells of it; and there in the text. */
  goTo(index: number): void {
    this.at = index;
    const cell = this.cells.of(this.all[index] ?? null);
    if (cell) this.selection.go(cell);
    else {
      const item = this.main.querySelector<HTMLElement>(`[data-fault="${index}"]`);
      item?.focus({ preventScroll: true });
      item?.scrollIntoView({ block: 'nearest' });
    }
    this.left = this.selection.current?.dataset.cell ?? null;
    this.post({ kind: 'fault', index });
  }
}
