import { morph } from '../../form/webview/morph.ts';
import type { FromPage, ToPage } from '../messages.ts';
import { leadBeside, oneStopEach } from './leads.ts';

interface Host {
  readonly postMessage: (message: FromPage) => void;
  readonly setState: (kept: { readonly only: boolean }) => void;
  readonly getState: () => { readonly only?: boolean } | undefined;
}

declare function acquireVsCodeApi(): Host;

const { postMessage, setState, getState } = acquireVsCodeApi();
const main = document.getElementById('comparison')!;
const filter = document.querySelector<HTMLElement>('[data-act="only"]')!;
let number = 0;

function showOnly(only: boolean): void {
  document.body.classList.toggle('only', only);
  filter.setAttribute('aria-pressed', String(only));
  setState({ only });
  oneStopEach(main);
}

function lead(button: HTMLElement): void {
  const kind = button.dataset.before === undefined ? 'after' : 'before';
  postMessage({ kind, number, index: Number(button.dataset[kind]) });
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  const wanted = document.createElement('main');
  wanted.id = main.id;
  wanted.innerHTML = data.html;
  // Which cell one can come to by Tab is the page's own.
  const held = document.activeElement;
  morph(main, wanted);
  number = data.number;
  oneStopEach(main, held);
});

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
  if (!button) return;
  const { act } = button.dataset;
  if (act === 'only') showOnly(filter.getAttribute('aria-pressed') !== 'true');
  else if (act === 'other' || act === 'save') postMessage({ kind: act });
  else lead(button);
});

document.addEventListener('focusin', ({ target }) => oneStopEach(main, target instanceof Element ? target : null));

document.addEventListener('keydown', (event) => {
  const beside = leadBeside(main, document.activeElement, event.key);
  if (!beside) return;
  beside.focus();
  event.preventDefault();
});

showOnly(getState()?.only === true);
postMessage({ kind: 'ready' });
