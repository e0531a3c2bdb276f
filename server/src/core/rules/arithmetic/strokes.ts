/** Strokes in place of a zero. */
const STROKES = /^[/\\\-－—–―]+$/;

/** Whether a word that stands for none is only strokes: a habit of its own, not a fault. */
export function isStroke(word: string): boolean {
  return STROKES.test(word);
}
