/** Words as they are gathered, and whether they stand raised (superscript) on their line. */
export interface Raisable {
  readonly text: string;
  readonly raised?: boolean;
}

/** What is raised as the mark of a note: a number, a letter, a star, also in brackets. */
const MARK = /^[[(（【〔［]?注?(?:\d{1,3}|[a-z]|[①-⑳*＊※†‡#]{1,3})(?:[,，、]\d{1,3})?[\])）】〕］]?$/i;
const BLANKS = /\s/g;
/** A figure of a form ends so: in digits, or in what says that there is none. */
const FIGURE_END = /[\d０-９/／—–－-]$/;
const LETTER_END = /[a-zA-Z]$/;
/** A label or a figure is no longer; what is longer is a paragraph in a frame. */
const LONGEST_CELL = 60;

/**
 * Leaves out the marks of notes that are raised behind a figure, as they would be read as its last digits; in a cell also
 * those behind a label. A unit (m²) keeps what is raised on it.
 * @returns what is left, and how many marks are not
 */
export function withoutNoteMarks<Words extends Raisable>(
  words: readonly Words[],
  isCell: boolean,
): { readonly kept: readonly Words[]; readonly count: number } {
  if (!words.some(({ raised }) => raised)) return { kept: words, count: 0 };
  const isShort = isCell && words.reduce((length, { text }) => length + text.length, 0) <= LONGEST_CELL;
  const kept: Words[] = [];
  let count = 0;
  for (let from = 0; from < words.length;) {
    const to = endOfGroup(words, from);
    const group = words.slice(from, to);
    const before = kept
      .map(({ text }) => text)
      .join('')
      .trimEnd();
    const isBehind = FIGURE_END.test(before) || (isShort && before !== '' && !LETTER_END.test(before));
    if (words[from]?.raised && isBehind && MARK.test(group.map(({ text }) => text.replace(BLANKS, '')).join('')))
      count++;
    else kept.push(...group);
    from = to;
  }
  return { kept, count };
}

/** Where words end that are raised, or are not, like those at `from`. */
function endOfGroup(words: readonly Raisable[], from: number): number {
  let to = from + 1;
  while (to < words.length && (words[to]?.raised ?? false) === (words[from]?.raised ?? false)) to++;
  return to;
}
