import type { FormId } from '../../../server/src/core/form/list.ts';
import type { Figures } from '../../support/model.ts';
import { each, isTotal, pathOf } from './figures.ts';

/** Figures that some habits need. */
export const habitualFigures: Readonly<Record<FormId, Readonly<Record<string, string>>>> = {
  2019: {
    'disclosure/license/change': '1',
    'disclosure/procurement/projects': '2',
    'disclosure/procurement/amount': '18.078',
    'requests/granted/natural-person': '1286',
  },
  2021: {
    'disclosure/license/decisions': '12845',
    'disclosure/fee/amount': '18.078',
    'requests/granted/natural-person': '1286',
  },
};

/** How some figures are written. */
const WRITTEN: Readonly<Record<FormId, Readonly<Record<string, string>>>> = {
  2019: {
    'disclosure/license/change': '增2减1',
    'disclosure/procurement/projects': '2个',
    'disclosure/procurement/amount': '18.078万元',
  },
  2021: { 'disclosure/fee/amount': '18.078万元' },
};

const NOTHING = ['0', '/', '-', '', '—', '无', '０', '0'];
const SOME = [
  (figure: string) => figure,
  fullWidth,
  (figure: string) => figure,
  (figure: string) => `${figure}件`,
  separated,
];

/** `figures` with every habit of writing in turn; the totals of table three are left blank throughout. */
export function writtenByHabit(form: FormId, figures: Figures): Figures {
  let [nothing, some] = [0, 0];
  return each(figures, (place, figure) => {
    const written = WRITTEN[form][pathOf(place)];
    if (written !== undefined) return written;
    if (place.table === 'requests' && (place.column === 'total' || place.row === 'total')) return '';
    if (isTotal(place) && place.table === 'review') return figure;
    if (figure === '0') return NOTHING[nothing++ % NOTHING.length] ?? figure;
    return figure.length > 3 ? separated(figure) : (SOME[some++ % SOME.length]?.(figure) ?? figure);
  });
}

function fullWidth(figure: string): string {
  return figure.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function separated(figure: string): string {
  return figure.replace(/\d(?=(?:\d{3})+$)/g, '$&,');
}

const NUMBERS = ['$1.', '$1、', '$1．', '（$1）'];

/** A label with another mark behind its number, and every other one in half width. */
export function habitualWords(label: string): string {
  const [number = 0] = /^\d/.exec(label) ?? [];
  const numbered = label.replace(/^(\d)\./, NUMBERS[(Number(number) - 1) % NUMBERS.length] ?? '$1.');
  return /二|四|六|“/.test(label) ? halfWidth(numbered) : numbered;
}

const HALF: Readonly<Record<string, string>> = { '（': '(', '）': ')', '，': ',', '“': '"', '”': '"' };

function halfWidth(text: string): string {
  return text.replace(/[（），“”]/g, (mark) => HALF[mark] ?? mark);
}
