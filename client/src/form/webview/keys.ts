import type { View } from './view.ts';

/** What begins to be typed in a cell: a figure, or a stroke for none. In a sheet no cell has to be opened for that. */
const BEGINS = /^[0-9０-９.．+＋\-－—/／]$/;

const ARROWS: Readonly<Record<string, readonly ['row' | 'across', 1 | -1]>> = {
  ArrowLeft: ['row', -1],
  ArrowRight: ['row', 1],
  ArrowUp: ['across', -1],
  ArrowDown: ['across', 1],
};

/** What a key does while somebody types in a cell. Returns whether it does anything. */
export function keyInField(view: View, { key, shiftKey, isComposing }: KeyboardEvent): boolean {
  // The keys that choose words of an input method are its own.
  if (isComposing) return false;
  switch (key) {
    case 'Enter':
      view.go(shiftKey ? 'above' : 'below');
      return true;
    case 'Tab':
      view.go(shiftKey ? 'previous' : 'next');
      return true;
    case 'Escape':
      view.editing.end(false);
      view.selection.current?.focus({ preventScroll: true });
      return true;
    default:
      return false;
  }
}

/** What a key does at a cell. Returns whether it does anything. */
export function keyAtCell(view: View, { key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const { current } = view.selection;
  if (!current || ctrlKey || metaKey || altKey) return false;
  const arrow = ARROWS[key];
  if (arrow) {
    const [way, by] = arrow;
    const to = way === 'row' ? view.cells.inRow(current, by) : view.cells.across(current, by);
    if (to) view.point(to, shiftKey);
    return true;
  }
  switch (key) {
    case 'Enter':
      view.go(shiftKey ? 'above' : 'below');
      return true;
    case 'Tab':
      // Behind the last cell, and in front of the first, the keyboard leaves the form.
      return view.go(shiftKey ? 'previous' : 'next');
    case 'F2':
      return view.edit(null);
    case 'Delete':
    case 'Backspace':
      view.clear();
      return true;
    case 'Escape':
      document.querySelector<HTMLElement>('[data-act]:enabled')?.focus();
      return true;
    default:
      return BEGINS.test(key) && view.edit(key);
  }
}
