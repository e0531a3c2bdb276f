import type { Memo } from '../text/memo.ts';
import { type BlockSpan, span } from '../text/span.ts';
import { type LabelKey, labelKey } from './label-key.ts';
import { type CellValue, readValue } from './value.ts';

/** What the words of a cell say, wherever it stands. */
export interface Content {
  /** Its text in comparison form, the lines joined. */
  readonly plain: string;
  readonly label: LabelKey;
  /** Whether it may stand for a figure: blank, a number, a stroke, or several of them. */
  readonly isFigure: boolean;
  /** What it says as a figure, its spans counted from its first character, where it stands on a single line. */
  readonly value: CellValue | null;
  /** The same where the column knows no `增2减1`. */
  readonly unsigned: CellValue | null;
}

const BLANK: Content = {
  plain: '',
  label: { number: '', key: '' },
  isFigure: true,
  value: { kind: 'blank' },
  unsigned: { kind: 'blank' },
};
/** Longer cells are prose: each is another, and little is asked of them. */
const LONGEST = 80;
/** Between the lines of a cell, which hold no end of a line themselves. */
const BREAK = '\n';

/**
 * What a cell says.
 * @param text the whole text, `shown` its comparison form
 * @param parts the trimmed lines of the cell
 */
export function contentAt(text: string, shown: string, parts: readonly BlockSpan[], memo: Memo): Content {
  const [first] = parts;
  if (!first) return BLANK;
  const raw = joined(text, parts, first);
  const own = joined(shown, parts, first);
  // Where only characters are folded, the text tells its comparison form; where tags are blanked, both are needed.
  const key = raw === own ? raw : `${raw}${BREAK}${BREAK}${own}`;
  return raw.length > LONGEST ? contentOf(key) : memo(contentOf)(key);
}

function joined(text: string, parts: readonly BlockSpan[], first: BlockSpan): string {
  if (parts.length === 1) return text.slice(first.start, first.end);
  return parts.map(({ start, end }) => text.slice(start, end)).join(BREAK);
}

function contentOf(key: string): Content {
  const [raw = '', own = raw] = key.split(BREAK + BREAK);
  const shown = own.replaceAll(BREAK, '');
  const lines: BlockSpan[] = [];
  let start = 0;
  for (const line of raw.split(BREAK)) {
    lines.push(span(start, start + line.length));
    start += line.length + 1;
  }
  const value = readValue(raw, lines, true);
  const isSingle = lines.length === 1;
  return {
    plain: shown,
    label: labelKey(shown),
    isFigure: value.kind !== 'text',
    value: isSingle ? value : null,
    unsigned: isSingle ? (isChange(value) ? readValue(raw, lines) : value) : null,
  };
}

/** Whether a value may be one that only a cell for changes says: a figure of several words, without a unit. */
function isChange(value: CellValue): boolean {
  return value.kind === 'number' && !value.bare && value.unit === null && !value.isNoted;
}

/**
 * What a cell says as a figure, at its place.
 * @param text the whole text; `parts` the trimmed lines of the cell, of which `content` was read
 * @param signed whether the cell may say `增2减1`
 */
export function valueAt(text: string, parts: readonly BlockSpan[], content: Content, signed = false): CellValue {
  const value = signed ? content.value : content.unsigned;
  if (!value) return readValue(text, parts, signed);
  const [part] = parts;
  if (!part) return value;
  if (value.kind === 'number') {
    const end = part.start + value.digits.end;
    return { ...value, digits: end === part.end ? part : span(part.start, end) };
  }
  if (value.kind !== 'repeated') return value;
  const moved = value.parts.map(({ start, end }) => span(part.start + start, part.start + end));
  return { ...value, parts: moved };
}
