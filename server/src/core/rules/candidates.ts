import type { Paragraph, Prose } from '../report/paragraphs.ts';
import { noted } from '../text/notes.ts';

/** The indexes of paragraphs that a rule may speak of. */
export interface Candidates {
  (paragraphs: readonly Paragraph[]): number[];
  /** Whether a paragraph is one of them. */
  readonly sees: (prose: Prose) => boolean;
}

/**
 * For rules that also look at what stands beside a paragraph: so they need to only where the paragraph itself may be
 * one that they speak of.
 * @param isCandidate what of that a paragraph tells by itself
 * @returns the indexes of such paragraphs
 */
export function candidates(isCandidate: (prose: Prose) => boolean): Candidates {
  const is = noted(isCandidate);
  const all = (paragraphs: readonly Paragraph[]): number[] => {
    const found: number[] = [];
    for (let at = 0; at < paragraphs.length; at++) if (is(paragraphs[at]!.prose)) found.push(at);
    return found;
  };
  return Object.assign(all, { sees: is });
}
