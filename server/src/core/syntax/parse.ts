import { copied } from '../text/copied.ts';
import type { Line } from '../text/line-table.ts';
import { isTagged, withoutTags } from '../text/markup.ts';
import type { Memo } from '../text/memo.ts';
import { plain } from '../text/plain.ts';
import { bearAsBefore } from '../text/signs.ts';
import { oddEnd, softLinesOf } from '../text/soft-lines.ts';
import { type Span, moved, span } from '../text/span.ts';
import { cut } from './cut.ts';
import { EditedSyntax } from './edited-syntax.ts';
import { type Kept, keptOf } from './kept.ts';
import type { CellLine, Cut, Leaf, LineContent, Syntax } from './syntax.ts';

/** A longer line is hardly written twice. */
const LONGEST_SHARED = 40;

/**
 * Reads any text into lines and cells. Never throws, loses no character, takes time in proportion to the text.
 * @param previous another text, of which lines that are the same are kept
 * @param shared what is known of lines that other texts may hold too
 */
export function parse(text: string, previous: Syntax | null = null, shared: Memo | null = null): Syntax {
  const kept = previous && !previous.tagged ? keptOf(text, previous) : null;
  return (kept && patched(text, kept)) ?? parsed(text, shared);
}

function parsed(text: string, shared: Memo | null): Syntax {
  const folded = plain(text);
  const shown = withoutTags(folded);
  // Tags, full-width ones too, run over lines: what such a line shows does not follow from it alone.
  const tagged = isTagged(folded);
  const lines = linesIn(text, shown, shared && !tagged ? shared(untagged) : sharing());
  return { text, plain: shown, lines, tagged, move: null, edit: null, counts: [] };
}

/** The kept lines with what stands between them read anew; null where tags there may reach into them. */
function patched(text: string, kept: Kept): Syntax | null {
  const { lines: old, heads, behind, from, to, shown: shownBefore, counts } = kept;
  // What is kept of it for long shall not keep every text alive that there was for a moment.
  const between = copied(text.slice(from, to));
  const folded = plain(between);
  if (isTagged(folded)) return null;
  const shown = withoutTags(folded);
  const fresh = linesIn(between, shown, sharing());
  const first = old[behind];
  // What ends with the end of a line has another line behind it: here the first one that is kept.
  if (first) fresh.pop();
  const offset = first ? to - first.start : 0;
  const moved = heads + fresh.length - behind;
  const lines = moved === 0 ? old.slice() : new Array<CellLine>(old.length + moved);
  for (let at = 0; moved !== 0 && at < heads; at++) lines[at] = old[at]!;
  for (const line of fresh) lines[heads + line.index] = placed(line.content, line, heads + line.index, from);
  const isMoved = offset !== 0 || moved !== 0;
  for (let at = behind; isMoved && at < old.length; at++) {
    lines[at + moved] = placed(old[at]!.content, old[at]!, at + moved, offset);
  }
  const added = fresh.map(contentIn);
  bearAsBefore(lines, old, added);
  const move = { first: heads, from: first?.start ?? from, by: offset, line: behind, lines: moved };
  const edit = { removed: old.slice(heads, behind).map(contentIn), added, counts };
  const before =
    shownBefore === null ? null : { plain: shownBefore, from, to: first?.start ?? shownBefore.length, between: shown };
  return new EditedSyntax({ text, lines, move, edit }, before);
}

/** Makes what a line says out of its text and its comparison form. */
type Reading = (line: string, plain: string) => LineContent;

function linesIn(text: string, shown: string, contentOf: Reading): CellLine[] {
  return softLinesOf(text).map((line) => {
    const content = contentOf(text.slice(line.start, line.end), shown.slice(line.start, line.end));
    const odd = oddEnd(text, line);
    return placed(odd === null ? content : { ...content, oddEnd: odd, notes: [] }, line, line.index, 0);
  });
}

/** Short lines of one text that say the same share what follows from that. */
function sharing(): Reading {
  const known = new Map<string, LineContent>();
  return (line, plain) => {
    if (line.length > LONGEST_SHARED) return cut(line, plain);
    const present = known.get(line);
    // A tag that began on a line before is blank in one of two lines that are written alike.
    if (present?.plain === plain) return present;
    const content = cut(line, plain);
    known.set(line, content);
    return content;
  };
}

function untagged(line: string): LineContent {
  return cut(line, withoutTags(plain(line)));
}

function contentIn({ content }: CellLine): LineContent {
  return content;
}

/** What a line says, `offset` behind the place of `line`. */
function placed(content: LineContent, { start, end, next }: Line, index: number, offset: number): CellLine {
  return new PlacedLine(index, start + offset, end + offset, next + offset, content);
}

/** An edit moves every line behind it, and few of them are asked for their cells. */
class PlacedLine implements CellLine {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly content: LineContent;
  #cells: readonly Span[] | null = null;

  constructor(index: number, start: number, end: number, next: number, content: LineContent) {
    this.index = index;
    this.start = start;
    this.end = end;
    this.next = next;
    this.content = content;
  }

  get cut(): Cut {
    return this.content.cut;
  }

  get cells(): readonly Span[] {
    return (this.#cells ??= this.content.cells.map((cell) => moved(cell, this.start)));
  }
}

/** The leaves of `syntax` in order: together they cover the text from its first character to its last. */
export function* leaves({ lines }: Syntax): Generator<Leaf> {
  for (const line of lines) {
    let at = line.start;
    for (const cell of line.cells) {
      if (cell.start > at) yield { kind: 'divider', span: span(at, cell.start) };
      if (cell.end > cell.start) yield { kind: 'cell', span: cell };
      at = cell.end;
    }
    if (line.next > line.end) yield { kind: 'line-end', span: span(line.end, line.next) };
  }
}
