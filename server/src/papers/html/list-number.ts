import { type Element, attribute, isElement } from './tree.ts';

const STYLE = /list-style(?:-type)?\s{0,9}:\s{0,9}([a-z- ]{1,40})/i;
const DIGITS = '〇一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];

/** Gives the items of numbered lists the numbers that a browser writes before them; each list is counted once. */
export class ListNumbers {
  readonly #lists = new WeakMap<Element, Map<Element, string>>();

  /** What stands before an item: `1.`; nothing in a list with no numbers. */
  before(item: Element): string {
    const list = item.parentNode;
    if (!list || !('tagName' in list) || list.tagName !== 'ol') return '';
    let numbers = this.#lists.get(list);
    if (!numbers) this.#lists.set(list, (numbers = numbersOf(list)));
    return numbers.get(item) ?? '';
  }
}

function numbersOf(list: Element): Map<Element, string> {
  const items = list.childNodes.filter((node) => isElement(node) && node.tagName === 'li') as Element[];
  const isReversed = list.attrs.some(({ name }) => name === 'reversed');
  let next = whole(attribute(list, 'start')) ?? (isReversed ? items.length : 1);
  return new Map(
    items.map((item) => {
      const number = whole(attribute(item, 'value')) ?? next;
      next = number + (isReversed ? -1 : 1);
      return [item, numberText(number, styleOf(item) || styleOf(list) || attribute(list, 'type'))];
    }),
  );
}

function whole(written: string): number | null {
  return /^-?\d{1,9}$/.test(written) ? Number(written) : null;
}

function styleOf(element: Element): string {
  return STYLE.exec(attribute(element, 'style'))?.[1]?.trim().split(' ')[0] ?? '';
}

function numberText(number: number, style: string): string {
  switch (style) {
    case 'none':
    case 'disc':
    case 'circle':
    case 'square':
      return '';
    case 'a':
    case 'lower-alpha':
    case 'lower-latin':
      return `${letters(number)}.`;
    case 'A':
    case 'upper-alpha':
    case 'upper-latin':
      return `${letters(number).toUpperCase()}.`;
    case 'i':
    case 'lower-roman':
      return `${roman(number)}.`;
    case 'I':
    case 'upper-roman':
      return `${roman(number).toUpperCase()}.`;
    case 'cjk-ideographic':
    case 'simp-chinese-informal':
    case 'trad-chinese-informal':
    case 'cjk-decimal':
      return `${chinese(number)}、`;
    default:
      return `${number}.`;
  }
}

function letters(number: number): string {
  if (number < 1) return String(number);
  let text = '';
  for (let left = number; left > 0; left = Math.floor((left - 1) / 26)) {
    text = String.fromCharCode(97 + ((left - 1) % 26)) + text;
  }
  return text;
}

const ROMAN: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
  ] as const),
  ...([
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let left = number;
  let text = '';
  for (const [value, sign] of ROMAN) for (; left >= value; left -= value) text += sign;
  return text;
}

function chinese(number: number): string {
  if (number < 1 || number > 9999) return String(number);
  const digits = [...String(number)];
  let text = '';
  digits.forEach((digit, at) => {
    if (digit !== '0') text += `${DIGITS[Number(digit)] ?? ''}${PLACES[digits.length - 1 - at] ?? ''}`;
    else if (digits[at - 1] !== '0' && digits.slice(at).some((each) => each !== '0')) text += '零';
  });
  return text.startsWith('一十') ? text.slice(1) : text;
}
