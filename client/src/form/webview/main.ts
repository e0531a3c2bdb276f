import type { Deed, FromView, Kept, ToView } from '../messages.ts';
import { cellAt } from './cells.ts';
import { keyAtCell, keyInField } from './keys.ts';
import { View } from './view.ts';

interface Host {
  readonly postMessage: (message: FromView) => void;
  readonly setState: (kept: Kept) => void;
}

declare function acquireVsCodeApi(): Host;

const { postMessage, setState } = acquireVsCodeApi();
const main = document.getElementById('form')!;
const view = new View(main, postMessage);

const isField = (target: EventTarget | null) => target instanceof HTMLInputElement;

function act(name: string | undefined): void {
  if (name === 'next') view.faults.step(1);
  else if (name === 'previous') view.faults.step(-1);
  else if (name === 'recalculate') view.post({ kind: 'recalculate' });
  else if (name === 'accept') {
    const cell = view.selection.current?.dataset.cell;
    if (cell !== undefined) view.post({ kind: 'accept', cell });
  }
}

window.addEventListener('message', ({ data }: MessageEvent<ToView>) => {
  view.take(data);
  if (data.kind === 'form') setState({ report: data.report });
});

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  const { dataset } = target.closest<HTMLElement>('[data-act], [data-section], [data-fault]') ?? {};
  if (dataset?.section !== undefined) view.post({ kind: 'section', index: Number(dataset.section) });
  else if (dataset?.fault !== undefined) view.faults.goTo(Number(dataset.fault));
  else act(dataset?.act);
});

document.addEventListener('mousedown', (event) => {
  const cell = cellAt(event.target);
  if (!cell || event.button !== 0 || isField(event.target)) return;
  // The words of cells are chosen as cells.
  event.preventDefault();
  view.editing.end(true);
  view.point(cell, event.shiftKey);
});

// The keyboard comes from the buttons, or with a reader.
document.addEventListener('focusin', ({ target }) => {
  const cell = cellAt(target);
  if (cell && !isField(target) && cell !== view.selection.current) view.selection.go(cell, { focusing: false });
});

document.addEventListener('mousemove', ({ target, buttons }) => {
  const cell = cellAt(target);
  if (cell && buttons === 1 && !view.editing.isOn && cell !== view.selection.current) view.point(cell, true);
});

document.addEventListener('dblclick', ({ target }) => {
  if (cellAt(target) && !isField(target)) view.edit(null);
});

document.addEventListener('keydown', (event) => {
  const { key, shiftKey, ctrlKey, metaKey, target } = event;
  const letter = ctrlKey || metaKey ? key.toLowerCase() : '';
  let isDone = false;
  if (key === 'F8') {
    view.editing.end(true);
    view.faults.step(shiftKey ? -1 : 1);
    isDone = true;
  } else if (isField(target)) isDone = keyInField(view, event);
  else if (letter === 'y' || (letter === 'z' && shiftKey)) isDone = tell({ kind: 'redo' });
  else if (letter === 'z') isDone = tell({ kind: 'undo' });
  else if (cellAt(target)) isDone = keyAtCell(view, event);
  else if (target === document.body && key.startsWith('Arrow')) {
    view.selection.enter();
    isDone = true;
  }
  if (isDone) event.preventDefault();
});

document.addEventListener('copy', (event) => {
  if (isField(event.target) || !cellAt(document.activeElement)) return;
  event.clipboardData?.setData('text/plain', view.copied());
  event.preventDefault();
});

document.addEventListener('paste', (event) => {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const isBlock = /[\t\n\r]/.test(text.trimEnd());
  if (!cellAt(document.activeElement) || (isField(event.target) && !isBlock)) return;
  view.editing.end(false);
  view.paste(text);
  view.selection.current?.focus({ preventScroll: true });
  event.preventDefault();
});

function tell(deed: Deed): true {
  view.post(deed);
  return true;
}

view.post({ kind: 'ready' });
