import type { LineContent } from '../syntax/syntax.ts';
import { noted } from '../text/notes.ts';

/** A full stop in a shorter line may be a slip in a cell. */
const SHORTEST_SENTENCE = 20;

/** Whether a line is one of prose for certain: no cell of a table holds a sentence and its full stop. */
export const isSentence = noted(
  ({ plain, cut }: LineContent): boolean => cut === 'none' && plain.length >= SHORTEST_SENTENCE && plain.includes('。'),
);
