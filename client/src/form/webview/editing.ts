import { type Cell, keyOf } from './cells.ts';

/** How editing ended: with the words to write, or null where it was given up. */
export type OnEnd = (cell: Cell, words: string | null) => void;

/** The field that stands over a cell while somebody types in it. */
export class Editing {
  private field: HTMLInputElement | null = null;
  private cell: Cell | null = null;
  private readonly onEnd: OnEnd;

  constructor(onEnd: OnEnd) {
    this.onEnd = onEnd;
  }

  get isOn(): boolean {
    return this.field !== null;
  }

  /** Begins in `cell` with `words`, or with what it says. */
  begin(cell: Cell, words: string | null): void {
    this.end(true);
    const field = document.createElement('input');
    field.type = 'text';
    field.inputMode = 'decimal';
    field.value = words ?? cell.dataset.words ?? '';
    field.setAttribute('aria-label', cell.dataset.name ?? keyOf(cell));
    this.field = field;
    this.cell = cell;
    cell.append(field);
    field.focus({ preventScroll: true });
    if (words === null) field.select();
    field.addEventListener('blur', () => {
      // Whoever goes elsewhere has written what he typed.
      if (this.field === field) this.end(true);
    });
  }

  /** Ends; `keeping`, what was typed is written. */
  end(keeping: boolean): void {
    const { field, cell } = this;
    if (!field || !cell) return;
    this.field = this.cell = null;
    const words = field.value.trim();
    field.remove();
    this.onEnd(cell, keeping && words !== (cell.dataset.words ?? '') ? words : null);
  }
}
