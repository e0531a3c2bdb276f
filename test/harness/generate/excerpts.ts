import { CONTROLS, INVISIBLES, WIDE_SPACES } from '../../../server/src/core/text/characters.ts';
import type { Span } from '../../../server/src/core/text/span.ts';
import { type Hunk, hunksBetween } from '../../converters/hunks.ts';
import { mark, unmark } from '../../support/marks.ts';
import { sameEnds } from './likest.ts';

/** Lines that are shown on either side. */
export const LINES = 6;
/** Characters of a line that are shown, and those kept around what a longer line is shown for. */
const WIDTH = 80;
const AROUND = 24;
const GAP = '……';
const HIDDEN = new RegExp(`[${WIDE_SPACES}${INVISIBLES}${CONTROLS}]`, 'gu');

/** Lines of a text, with what is marked between ⟦⟧, and of the text as it should be. */
export interface Excerpts {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What of the text `marked`, and of `right`, shows the difference between them and what is marked. */
export function excerpts(marked: string, right: string): Excerpts {
  const { text, spans } = unmark(marked);
  const [old, fresh] = [linesOf(text, spans), linesOf(right, [])];
  const before: Line[][] = [];
  const after: Line[][] = [];
  let moved = 0;
  for (const { line, remove, insert } of withMarked(merged(hunksBetween(text, right), old), old)) {
    const [up, down] = remove === 0 || insert.length === 0 ? around(old, line, remove) : [0, 0];
    before.push(old.slice(line - up, line + remove + down));
    after.push(fresh.slice(line - up + moved, line + moved + insert.length + down));
    moved += insert.length - remove;
  }
  return { before: shown(before, after), after: shown(after, before) };
}

interface Line {
  readonly text: string;
  readonly spans: readonly Span[];
}

function linesOf(text: string, spans: readonly Span[]): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const end = start + line.length;
    const own = spans
      .filter((span) => start <= span.start && span.end <= end)
      .map((span) => ({ start: span.start - start, end: span.end - start }));
    start = end + 1;
    return { text: line, spans: own };
  });
}

/** The changes with those between which one line stands made one, so that a line that moved is seen to move. */
function merged(hunks: readonly Hunk[], lines: readonly Line[]): Hunk[] {
  const made: Hunk[] = [];
  for (const hunk of hunks) {
    const last = made.at(-1);
    const end = last ? last.line + last.remove : 0;
    if (!last || hunk.line - end > 1) {
      made.push(hunk);
      continue;
    }
    const between = lines.slice(end, hunk.line).map(({ text }) => text);
    const remove = hunk.line + hunk.remove - last.line;
    made.splice(-1, 1, { line: last.line, remove, insert: [...last.insert, ...between, ...hunk.insert] });
  }
  return made;
}

/** The changes in order, and where they show no mark, the first line that has one. */
function withMarked(hunks: readonly Hunk[], lines: readonly Line[]): Hunk[] {
  const first = lines.findIndex(({ spans }) => spans.length > 0);
  const shows = ({ line, remove, insert }: Hunk): boolean => {
    const [up, down] = remove === 0 || insert.length === 0 ? around(lines, line, remove) : [0, 0];
    return line - up <= first && first < line + remove + down;
  };
  if (first < 0 || hunks.some(shows)) return [...hunks];
  return [...hunks, { line: first, remove: 1, insert: [lines[first]!.text] }].sort((a, b) => a.line - b.line);
}

/** How many lines above and below a change show where it is: up to one each that is not blank. */
function around(lines: readonly Line[], line: number, remove: number): [up: number, down: number] {
  const isBlank = (at: number) => lines[at]?.text.trim() === '';
  let [up, down] = [1, 1];
  while (isBlank(line - up)) up++;
  while (isBlank(line + remove + down - 1)) down++;
  return [Math.min(up, line), Math.min(down, lines.length - line - remove)];
}

/** The lines of `parts`, long ones cut to where they differ from those of `others`. */
function shown(parts: readonly (readonly Line[])[], others: readonly (readonly Line[])[]): string[] {
  const written = parts.map((part, at) =>
    part.flatMap((line, index) => (line.text.trim() === '' ? [] : [cut(line, others[at]?.[index]?.text ?? '')])),
  );
  const lines = written.filter((part) => part.length > 0).flatMap((part, at) => (at > 0 ? [GAP, ...part] : part));
  return lines.length > LINES ? [...lines.slice(0, LINES), GAP] : lines;
}

function cut({ text, spans }: Line, other: string): string {
  const [from, to] = text.length > WIDTH ? reach(text, spans, other) : [0, text.length];
  const kept = spans
    .filter(({ start, end }) => from <= start && end <= to)
    .map(({ start, end }) => ({ start: start - from, end: end - from }));
  const line = mark(text.slice(from, to), kept)
    .replace(/(?<!\t)\t+(⟧?)$/, '$1')
    .replace(HIDDEN, (unit) => `⟨U+${unit.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`);
  return `${from > 0 ? '…' : ''}${line}${to < text.length ? '…' : ''}`;
}

/** From where to where a long line is shown: around what is marked and what differs, else its beginning. */
function reach(text: string, spans: readonly Span[], other: string): [from: number, to: number] {
  const { head, tail } = text === other ? { head: text.length, tail: text.length } : sameEnds(text, other);
  const starts = [...spans.map(({ start }) => start), ...(text === other ? [] : [head])];
  const ends = [...spans.map(({ end }) => end), ...(text === other ? [] : [text.length - tail])];
  if (starts.length === 0) return [0, WIDTH];
  return [Math.max(0, Math.min(...starts) - AROUND), Math.min(text.length, Math.max(...ends) + AROUND)];
}
