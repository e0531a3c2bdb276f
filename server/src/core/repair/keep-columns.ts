import type { CellLine, Syntax } from '../syntax/syntax.ts';
import type { Edit } from '../text/edit.ts';
import { LINE_ENDS, isBlank } from '../text/characters.ts';
import { lineAt } from '../text/line-table.ts';
import { type Span, span } from '../text/span.ts';
import { textWidth } from '../text/width.ts';

/** What divides two cells that are aligned by spaces. */
const GAP = / {2,}/;
const LINE_END = new RegExp(`[${LINE_ENDS}]`);

/**
 * `edits` with spaces put in or taken away behind them, so that in a table whose columns are aligned by spaces or drawn
 * with lines what follows stays in its column. Lines are left as they are where tabs divide them, where there is no
 * room, and where `isTable` does not hold of their index.
 */
export function keepColumns(
  { text, lines }: Syntax,
  edits: readonly Edit[],
  isTable: (line: number) => boolean = () => true,
): Edit[] {
  const byLine = new Map<CellLine, Edit[]>();
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    const line = lines[lineAt(lines, edit.span.start).index];
    const isWithin = line && edit.span.end <= line.end && !LINE_END.test(edit.newText);
    if (!isWithin || line.cut === 'tab' || !isTable(line.index)) kept.push(edit);
    else byLine.set(line, [...(byLine.get(line) ?? []), edit]);
  }
  return [...kept, ...Array.from(byLine, ([line, own]) => inLine(text, line, own)).flat()];
}

/** Lets the spaces behind each edit, or in front of it, make up for what it and those before it add or take. */
function inLine(text: string, line: CellLine, edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  let added = 0;
  edits
    .map((edit) => blankFor(text, line, edit))
    .forEach((edit, at) => {
      const { start, end } = edit.span;
      const next = edits[at + 1]?.span.start ?? line.end;
      added += textWidth(edit.newText) - textWidth(text.slice(start, end));
      const gap = gapBehind(text, line, edit.span, next);
      const before = start - spacesUpTo(text, Math.max(line.start, kept.at(-1)?.span.end ?? 0), start);
      if (added === 0) {
        kept.push(edit);
      } else if (gap && (added < 0 || roomIn(text, gap) >= added)) {
        const change = {
          span: span(gap.start, gap.start + Math.max(0, added)),
          newText: ' '.repeat(Math.max(0, -added)),
        };
        kept.push(...joined(edit, change));
        added = 0;
      } else if (before > added && added > 0) {
        kept.push({ ...edit, span: span(start - added, end) });
        added = 0;
      } else {
        kept.push(edit);
      }
      // Behind a line the columns do not depend on what stands before it.
      if (text.slice(end, next).includes('|')) added = 0;
    });
  return kept;
}

/** Blanks that stand for others between cells are as many as are needed. */
function blankFor(text: string, line: CellLine, edit: Edit): Edit {
  const { start, end } = edit.span;
  const lost = textWidth(text.slice(start, end)) - textWidth(edit.newText);
  const isDivider = (at: number): boolean => at < line.start || at >= line.end || text[at] === ' ' || text[at] === '|';
  // Nothing stands behind that could lose its column.
  if (isBlank(text.slice(end, line.end))) return edit;
  const isBlanks = isBlank(text.slice(start, end)) && isBlank(edit.newText);
  if (lost <= 0 || !isBlanks || !(isDivider(start - 1) || isDivider(end))) return edit;
  return { ...edit, newText: edit.newText + ' '.repeat(lost) };
}

/** The spaces behind the cell that an edit stands in, up to the next edit; null where no spaces divide cells there. */
function gapBehind(text: string, line: CellLine, { start, end }: Span, next: number): Span | null {
  const behind = text.slice(end, next);
  const pipe = behind.indexOf('|');
  if (pipe >= 0) return span(spacesUpTo(text, end, end + pipe), end + pipe);
  const found = GAP.exec(behind);
  if (found) return endOf(span(end + found.index, end + found.index + found[0].length), line);
  const isAligned = behind.startsWith(' ') && text.slice(line.start, start).endsWith('  ');
  return isAligned ? endOf(span(end, end + 1), line) : null;
}

/** Spaces at the end of a line divide nothing. */
function endOf(gap: Span, line: CellLine): Span | null {
  return gap.end < line.end ? gap : null;
}

/** How many of the spaces can go: one stays between two cells. */
function roomIn(text: string, { start, end }: Span): number {
  return text[end] === '|' ? end - start : end - start - 1;
}

/** Where the spaces that end at `to` begin. */
function spacesUpTo(text: string, from: number, to: number): number {
  let start = to;
  while (start > from && text[start - 1] === ' ') start--;
  return start;
}

/** Two edits, as one where nothing stands between them. */
function joined(edit: Edit, other: Edit): Edit[] {
  if (edit.span.end < other.span.start) return [edit, other];
  return [{ span: span(edit.span.start, other.span.end), newText: edit.newText + other.newText }];
}
