import type { Deed, FromView, ToView } from '../messages.ts';
import { blockOf, blockText } from './block.ts';
import { type Cell, Cells, keyOf } from './cells.ts';
import { Editing } from './editing.ts';
import { Faults } from './faults.ts';
import { Filled } from './filled.ts';
import { morph } from './morph.ts';
import { Selection } from './selection.ts';

type Form = Extract<ToView, { kind: 'form' }>;

/** The view: shows the form that the extension sends, and tells it what somebody does there. */
export class View {
  readonly cells: Cells;
  readonly selection: Selection;
  readonly editing: Editing;
  readonly faults: Faults;
  private readonly main: HTMLElement;
  private readonly filled: Filled;
  /** Tells the extension what somebody does. */
  readonly post: (deed: Deed) => void;
  /** A form that came while somebody typed: shown when that is done. */
  private waiting: Form | null = null;
  /** Where Tab began to go along a row: Enter goes on below that. */
  private begun: Cell | null = null;
  private isOpen = false;
  private report = '';

  constructor(main: HTMLElement, send: (message: FromView) => void) {
    this.main = main;
    this.post = (deed) => send({ ...deed, report: this.report });
    this.cells = new Cells(main);
    this.selection = new Selection(this.cells, (cell) => {
      this.post({ kind: 'cell', cell: keyOf(cell) });
      this.tell();
    });
    this.editing = new Editing((cell, words) => {
      this.showWaiting();
      if (words !== null) this.fill([[cell, words]], 0);
    });
    this.faults = new Faults(this.cells, this.selection, main, this.post);
    this.filled = new Filled(this.cells);
  }

  take(message: ToView): void {
    switch (message.kind) {
      case 'form':
        // What was typed is of the report that was shown.
        if (message.report !== this.report) this.editing.end(true);
        this.waiting = message;
        if (!this.editing.isOn) this.showWaiting();
        break;
      case 'mark':
        this.selection.mark(message.cell);
        this.tell();
        break;
      case 'say':
        show('said', message.sentences.join('\n'));
        break;
    }
  }

  /** Begins to type in the current cell, where cells can be filled in. */
  edit(words: string | null): boolean {
    const cell = this.selection.current;
    if (!this.isOpen || !cell) return false;
    this.editing.begin(cell, words);
    return true;
  }

  /** Ends typing and goes on: along the form, or to the row below that in which Tab began. */
  go(direction: 'next' | 'previous' | 'below' | 'above'): boolean {
    const { current } = this.selection;
    if (!current) return false;
    const isAlong = direction === 'next' || direction === 'previous';
    const from = isAlong ? current : (this.begun ?? current);
    const by = direction === 'next' || direction === 'below' ? 1 : -1;
    const to = isAlong ? this.cells.beside(from, by) : this.cells.across(from, by);
    const key = to && keyOf(to);
    this.editing.end(true);
    const there = this.cells.of(key);
    if (!there) {
      current.focus({ preventScroll: true });
      return false;
    }
    const inRow = [this.begun, current].find((each) => each?.parentElement === there.parentElement);
    this.begun = isAlong ? (inRow ?? there) : null;
    this.selection.go(there);
    return true;
  }

  /** Goes to a cell that somebody pointed at. */
  point(cell: Cell, extending = false): void {
    this.begun = null;
    this.selection.go(cell, { extending });
  }

  /** What is chosen, as sheets copy it. */
  copied(): string {
    return blockText(this.selection.block.map((row) => row.map((cell) => cell.dataset.words ?? '')));
  }

  clear(): void {
    const full = this.selection.block.flat().filter((cell) => (cell.dataset.words ?? '') !== '');
    this.fill(
      full.map((cell) => [cell, ''] as const),
      0,
    );
  }

  /** Fills a block from the first chosen cell on. */
  paste(text: string): void {
    const first = this.selection.block[0]?.[0];
    if (!first) return;
    const room = this.cells.from(first);
    const block = blockOf(text);
    const pairs = block.flatMap((row, at) =>
      row.flatMap((words, column): (readonly [Cell, string])[] => {
        const cell = room[at]?.[column];
        return cell ? [[cell, words]] : [];
      }),
    );
    this.fill(pairs, block.flat().length - pairs.length);
  }

  private fill(pairs: readonly (readonly [Cell, string])[], left: number): void {
    if (!this.isOpen || pairs.length + left === 0) return;
    const cells = pairs.map(([cell, words]) => ({ cell: keyOf(cell), words }));
    this.post({ kind: 'fill', number: this.filled.note(cells), cells, left });
    this.filled.show();
    this.selection.paint();
    this.tell();
  }

  private showWaiting(): void {
    const { waiting } = this;
    if (!waiting) return;
    this.waiting = null;
    const wanted = document.createElement('main');
    wanted.id = this.main.id;
    wanted.innerHTML = waiting.html;
    morph(this.main, wanted);
    this.isOpen = waiting.isOpen;
    if (waiting.report !== this.report) {
      this.report = waiting.report;
      this.selection.forget();
      this.filled.settle(Infinity);
    }
    this.filled.settle(waiting.filled);
    this.filled.show();
    this.faults.all = waiting.faults;
    this.selection.paint();
    this.tell();
  }

  /** Tells of the cell that one is at: its name, what it says, and what is wrong with it. */
  private tell(): void {
    const { current } = this.selection;
    const { name = '', words = '' } = current?.dataset ?? {};
    const messages = current?.title ? `\n${current.title}` : '';
    show('told', current ? `${name}　${words}${messages}` : '');
    enable('next', this.faults.all.length > 0);
    enable('previous', this.faults.all.length > 0);
    enable('accept', this.isOpen && current?.dataset.state === 'wrong');
    enable('recalculate', this.isOpen);
  }
}

function show(id: string, words: string): void {
  const place = document.getElementById(id);
  // What is said already is not said again.
  if (place && place.textContent !== words) place.textContent = words;
}

function enable(act: string, isEnabled: boolean): void {
  const button = document.querySelector<HTMLButtonElement>(`[data-act="${act}"]`);
  if (button) button.disabled = !isEnabled;
}
