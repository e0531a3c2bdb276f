import { type Cell, type Cells, keyOf } from './cells.ts';

/** Which cell one is at, and the block that reaches from it to where the selection began. It is kept by names. */
export class Selection {
  private readonly cells: Cells;
  private readonly onMove: (cell: Cell) => void;
  private at: string | null = null;
  private begun: string | null = null;
  private marked: string | null = null;

  /** @param onMove is called when somebody goes to another cell */
  constructor(cells: Cells, onMove: (cell: Cell) => void) {
    this.cells = cells;
    this.onMove = onMove;
  }

  /** The cell that one is at. */
  get current(): Cell | null {
    return this.cells.of(this.at);
  }

  /** The cells that are chosen, row by row. */
  get block(): Cell[][] {
    const { current } = this;
    if (!current) return [];
    const begun = this.begun === this.at ? null : this.cells.of(this.begun);
    const isOne = begun?.closest('table') === current.closest('table');
    return begun && isOne ? this.cells.between(begun, current) : [[current]];
  }

  /** Forgets where one was: another report is shown. */
  forget(): void {
    this.at = this.begun = this.marked = null;
  }

  /** Goes to a cell; `extending`, the block begins where it did. */
  go(cell: Cell, { extending = false, focusing = true }: { extending?: boolean; focusing?: boolean } = {}): void {
    const isOther = keyOf(cell) !== this.at;
    this.at = keyOf(cell);
    if (!extending) this.begun = this.at;
    this.paint();
    if (focusing) cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (isOther) this.onMove(cell);
  }

  /** Goes to the cell that takes the keyboard. */
  enter(): void {
    const entrance = this.current ?? this.cells.all()[0];
    if (entrance) this.go(entrance);
  }

  /** Marks the cell of the text's cursor. Where nobody works in the view, that is the one that it is at. */
  mark(key: string | null): void {
    this.marked = key;
    const cell = this.cells.of(key);
    const isFree = !document.hasFocus() || this.at === null;
    if (cell && isFree) this.at = this.begun = key;
    this.paint();
    if (!cell || !isFree) return;
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    // Whoever has just opened the view can type there at once.
    if (document.hasFocus() && document.activeElement === document.body) cell.focus({ preventScroll: true });
  }

  /** Shows what is chosen on the cells as they are now. One of them takes the keyboard. */
  paint(): void {
    const all = this.cells.all();
    const entrance = this.current ?? all[0];
    const chosen = new Set(this.block.flat());
    for (const cell of all) {
      cell.tabIndex = cell === entrance ? 0 : -1;
      cell.classList.toggle('chosen', chosen.size > 1 && chosen.has(cell));
      cell.classList.toggle('cursor', keyOf(cell) === (this.at ?? this.marked) || keyOf(cell) === this.marked);
      cell.setAttribute('aria-selected', String(chosen.has(cell)));
    }
  }
}
