import type { Filling } from '../messages.ts';
import type { Cells } from './cells.ts';

/** What was filled in and is not in the form yet that the extension sends: it is shown over it, so that nothing flickers. */
export class Filled {
  private readonly cells: Cells;
  private readonly pending = new Map<string, { readonly words: string; readonly number: number }>();
  private number = 0;

  constructor(cells: Cells) {
    this.cells = cells;
  }

  /** Takes note of cells that are filled in. Returns the number of this filling. */
  note(cells: readonly Filling[]): number {
    this.number++;
    for (const { cell, words } of cells) this.pending.set(cell, { words, number: this.number });
    return this.number;
  }

  /** Forgets what a form holds: the fillings up to `number`. */
  settle(number: number): void {
    for (const [cell, { number: own }] of this.pending) if (own <= number) this.pending.delete(cell);
  }

  show(): void {
    for (const cell of this.cells.all()) {
      const { words } = this.pending.get(cell.dataset.cell ?? '') ?? {};
      if (words === undefined) continue;
      cell.dataset.words = words;
      const place = cell.querySelector('.words');
      if (place) place.textContent = words;
    }
  }
}
