import { placesIn } from '../core/features/place.ts';
import { type Language, type PlaceData, type PlaceKey, WORDINGS } from '../core/messages/catalogue.ts';
import { fill } from '../core/messages/template.ts';
import type { Report } from '../core/report/report.ts';
import type { Span } from '../core/text/span.ts';
import type { Paper, Piece } from './paper.ts';

/** Says where something stands in a paper. */
export type PlaceOf = (at: Span) => string;

/**
 * Tells places in a paper: by the names that the form has for them, and where it has none, by the table, row and column
 * of the paper; where its pages are known, by the page too.
 */
export function placesInPaper(report: Report, { pieces }: Paper, language: Language): PlaceOf {
  const { places, grammar } = WORDINGS[language];
  const say = <Key extends PlaceKey>(key: Key, data: PlaceData<Key>) => fill(places[key], data, grammar);
  const placeOf = placesIn(report, language);
  return (at) => {
    const { words, isUnnamed } = placeOf(at);
    const place = pieceAt(pieces, at.start)?.place;
    if (!place) return words;
    const isCell = isUnnamed && place.kind === 'cell';
    const named = isCell
      ? say('paper/cell', { place: words, table: place.table + 1, row: place.row + 1, column: place.column + 1 })
      : words;
    return place.page === undefined ? named : say('paper/page', { place: named, page: place.page + 1 });
  };
}

/** The piece that holds `offset`, or that stands before it on the line: the last one that begins there or before. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}
