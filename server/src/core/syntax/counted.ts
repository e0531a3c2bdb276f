import { newPlaces } from '../text/notes.ts';
import type { LineContent, Syntax } from './syntax.ts';

/** Each count has a place of its own in `counts`. */
const places = newPlaces();

/**
 * @param count how often there is something in a line; the same for the same line
 * @returns how often it is in a text. After an edit only the lines that it changed are looked at.
 */
export function counted(count: (line: LineContent) => number): (syntax: Syntax) => number {
  const place = places.next().value;
  return ({ counts, edit, lines }) => {
    const present = counts[place];
    if (present !== undefined) return present;
    let sum = edit?.counts[place];
    if (edit && sum !== undefined) {
      for (const line of edit.added) sum += count(line);
      for (const line of edit.removed) sum -= count(line);
    } else {
      sum = 0;
      for (const { content } of lines) sum += count(content);
    }
    counts[place] = sum;
    return sum;
  };
}
