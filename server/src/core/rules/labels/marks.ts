import type { SeenCell } from '../../report/table.ts';
import type { Label } from '../../report/vocabulary.ts';
import { plain } from '../../text/plain.ts';

/** How a label of the form is written in comparison form, and its words with their marks. */
interface Marks {
  readonly plain: string;
  readonly marked: string;
}

const known = new WeakMap<Label, Marks>();

/** Whether a cell that says the label's words has other marks between them than the form. */
export function hasOtherMarks(cell: SeenCell, label: Label): boolean {
  const own = marksOf(label);
  // Nearly every label is written just as in the form.
  if (cell.plain === own.plain && cell.label.number === label.number) return false;
  return marked(cell.plain, cell.label.number) !== own.marked;
}

function marksOf(label: Label): Marks {
  let marks = known.get(label);
  if (!marks) {
    const text = plain(label.text);
    known.set(label, (marks = { plain: text, marked: marked(text, label.number) }));
  }
  return marks;
}

/**
 * A label without its number, its blanks and what a converter draws, every kind of quotation mark, bracket and separator
 * the same.
 */
function marked(text: string, number: string): string {
  return text
    .slice(text.indexOf(number) + number.length)
    .replaceAll('其它', '其他')
    .replace(/['「」『』《》]/g, '"')
    .replace(/[[{【〔〖]/g, '(')
    .replace(/[\]}】〕〗]/g, ')')
    .replace(/[、;.:·]/g, ',')
    .replace(/[^\p{L}\p{N}"(),/]/gu, '')
    .replace(/^,|,$/g, '');
}
