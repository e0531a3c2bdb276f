import { copied } from '../text/copied.ts';
import { isTagged, withoutTags } from '../text/markup.ts';
import type { Memo } from '../text/memo.ts';
import { plain } from '../text/plain.ts';
import { oddEnd, softLinesOf } from '../text/soft-lines.ts';
import { span } from '../text/span.ts';
import { cut } from './cut.ts';
import { placedLine } from './placed-line.ts';
import { sameLines } from './same-lines.ts';
import type { CellLine, Leaf, LineContent, Syntax } from './syntax.ts';
import { untaggedText } from './untagged-text.ts';

/** A longer line is hardly written twice. */
const LONGEST_SHARED = 40;

/**
 * Reads any text into lines and cells. Never throws, loses no character, takes time in proportion to the text.
 * @param previous another text, of which lines that are the same are kept
 * @param shared what is known of lines that other texts may hold too
 */
export function parse(text: string, previous: Syntax | null = null, shared: Memo | null = null): Syntax {
  return (previous && !previous.tagged ? patched(text, previous) : null) ?? parsed(text, shared);
}

function parsed(text: string, shared: Memo | null): Syntax {
  const folded = plain(text);
  const shown = withoutTags(folded);
  // Tags, full-width ones too, run over lines: what such a line shows does not follow from it alone.
  const tagged = isTagged(folded);
  const lines = linesIn(text, shown, shared && !tagged ? shared(untagged) : sharing());
  return { text, plain: shown, lines, tagged };
}

/** `text` with the lines that it has in common with `previous`; null where a tag is in the others, which may run over lines. */
function patched(text: string, previous: Syntax): Syntax | null {
  const { lines: old } = previous;
  const { heads, behind, between } = sameLines(text, previous);
  // Copied: a slice keeps the whole text alive.
  const words = copied(text.slice(between.start, between.end));
  const folded = plain(words);
  if (isTagged(folded)) return null;
  const fresh = linesIn(words, withoutTags(folded), sharing());
  const first = old[behind];
  // Where a line is kept behind them, the last of the fresh ones is what stands behind the last line end: nothing.
  if (first) fresh.pop();
  const by = heads + fresh.length - behind;
  const lines = old.slice(0, heads);
  for (const line of fresh) lines.push(placedLine(line.content, line, heads + line.index, between.start));
  const offset = first ? between.end - first.start : 0;
  for (let at = behind; at < old.length; at++) {
    const line = old[at]!;
    lines.push(offset === 0 && by === 0 ? line : placedLine(line.content, line, at + by, offset));
  }
  return untaggedText(text, lines);
}

/** Makes what a line says out of its text and its comparison form. */
type Reading = (line: string, plain: string) => LineContent;

function linesIn(text: string, shown: string, contentOf: Reading): CellLine[] {
  return softLinesOf(text).map((line) => {
    const content = contentOf(text.slice(line.start, line.end), shown.slice(line.start, line.end));
    const odd = oddEnd(text, line);
    return placedLine(odd === null ? content : { ...content, oddEnd: odd, notes: [] }, line, line.index, 0);
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
