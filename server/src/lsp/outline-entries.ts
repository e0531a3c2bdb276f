import { LRUCache, type SymbolInformation } from 'vscode-languageserver';
import { plain } from '../core/text/plain.ts';

/** The name of an entry, as it is shown and as it is searched. */
export interface EntryName {
  readonly shown: string;
  readonly folded: string;
}

/** The entries of an outline, as little of each as a search needs: thousands of documents may be open. */
export interface OutlineEntries {
  readonly names: readonly EntryName[];
  /** Of each entry, the name of the one that holds it. */
  readonly holders: readonly EntryName[];
  readonly kinds: Uint8Array;
  /** Of each entry, line and character of its start and of its end. */
  readonly places: Uint32Array;
}

/** Most names are those of rows and parts, which all reports have: so many are remembered. */
const MOST_NAMES = 5000;
const PLACES = 4;

/** Makes entries that share their names. */
export function entryMaker(): (symbols: readonly SymbolInformation[]) => OutlineEntries {
  const known = new LRUCache<string, EntryName>(MOST_NAMES);
  const nameOf = (shown: string): EntryName => {
    const present = known.get(shown);
    if (present) return present;
    const name = { shown, folded: folded(shown) };
    known.set(shown, name);
    return name;
  };
  return (symbols) => ({
    names: symbols.map(({ name }) => nameOf(name)),
    holders: symbols.map(({ containerName = '' }) => nameOf(containerName)),
    kinds: Uint8Array.from(symbols, ({ kind }) => kind),
    places: Uint32Array.from(
      symbols.flatMap(({ location: { range } }) => [
        ...[range.start.line, range.start.character],
        ...[range.end.line, range.end.character],
      ]),
    ),
  });
}

/** The entry at `at` as the protocol has it. */
export function symbolAt(
  { names, holders, kinds, places }: OutlineEntries,
  at: number,
  uri: string,
): SymbolInformation {
  const [startLine, start, endLine, end] = places.subarray(at * PLACES, (at + 1) * PLACES) as unknown as Places;
  return {
    name: names[at]!.shown,
    kind: kinds[at] as SymbolInformation['kind'],
    location: {
      uri,
      range: { start: { line: startLine, character: start }, end: { line: endLine, character: end } },
    },
    containerName: holders[at]!.shown,
  };
}

type Places = readonly [number, number, number, number];

/** Words as they are searched: width, spaces and capitals do not count. */
export function folded(words: string): string {
  return plain(words).replaceAll(' ', '').toLowerCase();
}
