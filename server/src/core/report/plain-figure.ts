import type { Figure } from './table.ts';

const PLAIN = /^[0-9]+$/;

/** Whether a figure is a whole number written in nothing but the digits 0 to 9, as the form wants it. */
export function isPlainFigure(text: string, { value }: Figure): boolean {
  return value.kind === 'number' && value.bare && PLAIN.test(text.slice(value.digits.start, value.digits.end));
}
