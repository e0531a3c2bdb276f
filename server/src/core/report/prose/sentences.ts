/** A stretch of a paragraph's comparison form: what it says, and where it begins there. */
export interface Sentence {
  readonly start: number;
  readonly text: string;
}

const END = /[。!?]/g;

/**
 * The sentences of a paragraph in comparison form, their full stops left out. A half-width period ends none: it may
 * stand in a name or in a figure.
 */
export function sentencesOf(plain: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    if (end > start) sentences.push({ start, text: plain.slice(start, end) });
  };
  for (const { index } of plain.matchAll(END)) {
    close(index);
    start = index + 1;
  }
  close(plain.length);
  return sentences;
}

/** The clauses of `text`: the same stretches that `marks` (a set of single marks) divide, without those marks. */
export function clausesOf({ start, text }: Sentence, marks: string): Sentence[] {
  const clauses: Sentence[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !marks.includes(text.charAt(at))) continue;
    clauses.push({ start: start + from, text: text.slice(from, at) });
    from = at + 1;
  }
  return clauses;
}

/** How many characters before a number may belong to it. */
const REACH = 60;

/** The words between the last comma and what begins at `start`. */
export function wordsBefore(text: string, { start }: { readonly start: number }): string {
  const head = text.slice(Math.max(0, start - REACH), Math.max(0, start));
  return head.slice(head.lastIndexOf(',') + 1);
}

/** What stands behind the last of `marks` (single marks) in `text`. */
export function lastClause(text: string, marks: string): string {
  let at = text.length;
  while (at > 0 && !marks.includes(text.charAt(at - 1))) at--;
  return text.slice(at);
}
