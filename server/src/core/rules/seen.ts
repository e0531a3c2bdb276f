import type { Paragraph, Prose } from '../report/paragraphs.ts';
import { noted, notedBy } from '../text/notes.ts';
import { type Signs, type Written, bears, someBear } from '../text/signs.ts';
import { type Span, moved } from '../text/span.ts';
import type { Finding } from './finding.ts';
import type { Context, Sight } from './rule.ts';

/*
 * What a rule sees in one line or one paragraph follows from that alone. So it looks at each only once: what an edit
 * leaves alone keeps what was seen in it, and only its place is made up to date.
 */

/** A line at its place in the text. */
export interface PlacedLine {
  readonly start: number;
  readonly content: Written;
}

/** What was seen at a place, with what belongs to it; offsets are those of the line or paragraph until it is placed. */
type Seen = Span | { readonly span: Span } | Finding;

/** A look at lines: what it sees in them, at its places in the text. */
export interface LineLook<Item = Seen> {
  readonly signs: Signs;
  (lines: readonly PlacedLine[]): Item[];
  /** Whether there is anything to see in a line. */
  readonly sees: (line: Written) => boolean;
}

/** A look at paragraphs: what it sees in them, at its places in the text. */
export interface ProseLook<Item = Seen> {
  readonly signs: Signs;
  (paragraphs: readonly Paragraph[]): Item[];
  readonly sees: (prose: Prose) => boolean;
}

/** The same where more has to be known than the paragraph tells: the key. */
export interface KeyedLook<Key, Item = Seen> {
  readonly signs: Signs;
  (paragraphs: readonly Paragraph[], key: Key): Item[];
  readonly sees: (prose: Prose, key: Key) => boolean;
}

/**
 * @param signs what there is wherever `look` sees something
 * @param look what is to be seen in a line, as offsets into it; no more than the line may tell
 */
export function inLines<Item extends Seen>(signs: Signs, look: (line: Written) => readonly Item[]): LineLook<Item> {
  const lookOnce = glancing(signs, noted(look));
  const all = (lines: readonly PlacedLine[]): Item[] => gathered(lines, contentOf, signs, lookOnce);
  return Object.assign(all, { signs, sees: (line: Written) => lookOnce(line).length > 0 });
}

/**
 * @param signs what there is wherever `look` sees something
 * @param look what is to be seen in a paragraph, as offsets into it; no more than the paragraph may tell
 */
export function inProse<Item extends Seen>(signs: Signs, look: (prose: Prose) => Iterable<Item>): ProseLook<Item> {
  const lookOnce = glancing(
    signs,
    noted((prose: Prose) => listOf(look(prose))),
  );
  const all = (paragraphs: readonly Paragraph[]): Item[] => gathered(paragraphs, proseOf, signs, lookOnce);
  return Object.assign(all, { signs, sees: (prose: Prose) => lookOnce(prose).length > 0 });
}

/**
 * @param signs what there is wherever `look` sees something
 * @param look looks at each paragraph again where `key` is not the same value or object as the last time
 */
export function inProseBy<Key, Item extends Seen>(
  signs: Signs,
  look: (prose: Prose, key: Key) => Iterable<Item>,
): KeyedLook<Key, Item> {
  const lookAt = notedBy((prose: Prose, key: Key) => listOf(look(prose, key)));
  const lookOnce = (prose: Prose, key: Key): readonly Item[] => (bears(prose, signs) ? lookAt(prose, key) : NOTHING);
  const all = (paragraphs: readonly Paragraph[], key: Key): Item[] =>
    gathered(paragraphs, proseOf, signs, (prose) => lookOnce(prose, key));
  return Object.assign(all, { signs, sees: (prose: Prose, key: Key) => lookOnce(prose, key).length > 0 });
}

/** What `look` sees in the pieces of a text, at their places. */
function gathered<Place extends { readonly start: number }, Piece extends Written, Item extends Seen>(
  places: readonly Place[],
  pieceOf: (place: Place) => Piece,
  signs: Signs,
  look: (piece: Piece) => readonly Item[],
): Item[] {
  const found: Item[] = [];
  if (!someBear(places, pieceOf, signs)) return found;
  places.forEach((place) => {
    const items = look(pieceOf(place));
    if (items.length > 0) for (const item of items) found.push(placed(item, place.start));
  });
  return found;
}

function contentOf({ content }: PlacedLine): Written {
  return content;
}

function proseOf({ prose }: Paragraph): Prose {
  return prose;
}

/** `look`, where there may be anything to see. */
function glancing<Thing extends Written, Item>(
  signs: Signs,
  look: (thing: Thing) => readonly Item[],
): (thing: Thing) => readonly Item[] {
  return (thing) => (bears(thing, signs) ? look(thing) : NOTHING);
}

/** The sight of a look whose key a context tells; it sees nothing where that is null. */
export function sightBy<Key, Item>(
  { signs, sees }: KeyedLook<Key, Item>,
  keyOf: (context: Context) => Key | null,
): Sight<Prose> {
  return {
    signs,
    sees: (prose, context) => {
      const key = keyOf(context);
      return key !== null && sees(prose, key);
    },
  };
}

const NOTHING: readonly never[] = [];

/** Most lines and paragraphs hold nothing of what a rule looks for. */
function listOf<Item>(items: Iterable<Item>): readonly Item[] {
  const list = Array.isArray(items) ? (items as readonly Item[]) : Array.from(items);
  return list.length === 0 ? NOTHING : list;
}

/** A finding as far behind as `by` says. */
export function placed<Item extends Seen>(item: Item, by: number): Item {
  if (!('span' in item)) return { ...item, ...moved(item, by) };
  if (!('related' in item)) return { ...item, span: moved(item.span, by) };
  return {
    ...item,
    span: moved(item.span, by),
    places: item.places.map((place) => moved(place, by)),
    related: item.related.map((each) => ({ ...each, span: moved(each.span, by) })),
  };
}
