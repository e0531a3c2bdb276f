import type { Paragraph, Prose } from '../report/paragraphs.ts';
import type { TableBlock } from '../report/read-tables.ts';
import type { Report } from '../report/report.ts';
import { noted, notedBy } from '../text/notes.ts';
import { type BlockSpan, type Span, moved } from '../text/span.ts';
import type { Written } from '../text/written.ts';
import type { BlockFinding, Finding } from './finding.ts';

/*
 * Rules of reports that look for something in single lines or paragraphs look at each of them once: what was seen in it
 * is kept with it.
 */

/** A line at its place in the text. */
export interface PlacedLine {
  readonly start: number;
  readonly content: Written;
}

/** What was seen at a place, with what belongs to it; offsets are those of the line or paragraph until it is placed. */
type Seen = BlockSpan | { readonly span: BlockSpan } | BlockFinding;

/** The same at its place in the text. */
export type Placed<Item extends Seen> = Item extends BlockFinding
  ? Omit<Item, 'span' | 'places' | 'related'> & Pick<Finding, 'span' | 'places' | 'related'>
  : Item extends { readonly span: BlockSpan }
    ? Omit<Item, 'span'> & { readonly span: Span }
    : Omit<Item, keyof Span> & Span;

/** @param look what is to be seen in a line, as offsets into it @returns what is seen in lines, at their places in the text */
export function inLines<Item extends Seen>(
  look: (line: Written) => readonly Item[],
): (lines: readonly PlacedLine[]) => Placed<Item>[] {
  const lookOnce = noted(look);
  return (lines) => {
    const found: Placed<Item>[] = [];
    for (const { start, content } of lines) for (const item of lookOnce(content)) found.push(placed(item, start));
    return found;
  };
}

/** @param look what is to be seen in a paragraph, as offsets into it @returns what is seen in paragraphs, at their places */
export function inProse<Item extends Seen>(
  look: (prose: Prose) => Iterable<Item>,
): (paragraphs: readonly Paragraph[]) => Placed<Item>[] {
  const all = inProseBy<null, Item>(look);
  return (paragraphs) => all(paragraphs, null);
}

/** @param look looks at each paragraph again where `key` is not the same value or object as the last time */
export function inProseBy<Key, Item extends Seen>(
  look: (prose: Prose, key: Key) => Iterable<Item>,
): (paragraphs: readonly Paragraph[], key: Key) => Placed<Item>[] {
  const lookOnce = notedBy((prose: Prose, key: Key) => Array.from(look(prose, key)));
  return (paragraphs, key) => {
    const found: Placed<Item>[] = [];
    for (const { start, prose } of paragraphs) {
      for (const item of lookOnce(prose, key)) found.push(placed(item, start));
    }
    return found;
  };
}

/** @param look what is to be seen in a table, as offsets into its block @returns what is seen in all, at their places */
export function inTables<Item extends Seen>(
  look: (block: TableBlock) => readonly Item[],
): (report: Report) => Placed<Item>[] {
  const lookOnce = noted(look);
  return ({ blocks }) =>
    blocks.placed.flatMap(({ block, place }) => lookOnce(block).map((item) => placed(item, place.start)));
}

/** What was seen in a block that begins at `by`, at its place in the text. */
export function placed<Item extends Seen>(item: Item, by: number): Placed<Item>;
export function placed(item: Seen, by: number): Span | { readonly span: Span } | Finding {
  if (!('span' in item)) {
    const { start, end } = moved(item, by);
    return { ...item, start, end } as Span<never>;
  }
  if (!('related' in item)) return { ...item, span: moved(item.span, by) };
  return {
    ...item,
    span: moved(item.span, by),
    places: item.places.map((place) => moved(place, by)),
    related: item.related.map((each) => ({ ...each, span: moved(each.span, by) })),
  };
}
