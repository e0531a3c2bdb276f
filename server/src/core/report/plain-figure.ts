import type { Figure } from './table.ts';

const [ZERO, NINE] = ['0', '9'].map((digit) => digit.charCodeAt(0)) as [number, number];

/** Whether a figure is a whole number written in nothing but the digits 0 to 9, as the form wants it. */
export function isPlainFigure(text: string, { value }: Figure): boolean {
  if (value.kind !== 'number' || !value.bare || value.unit !== null || value.value.scale > 0) return false;
  for (let at = value.digits.start; at < value.digits.end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < ZERO || unit > NINE) return false;
  }
  return true;
}
