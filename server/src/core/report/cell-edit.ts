import { formDue } from '../form/forms.ts';
import { isShown } from '../syntax/content.ts';
import type { LineContent, Syntax } from '../syntax/syntax.ts';
import { Carried } from '../text/carried.ts';
import { noted } from '../text/notes.ts';
import { bearAsBefore } from '../text/signs.ts';
import { editedLine, isOrdinary } from './edited-line.ts';
import { formUsed } from './form-used.ts';
import { standAlike } from './kept-outline.ts';
import { firstFrom, movedFrom } from './paragraphs.ts';
import { putTogether, sectionsOf } from './put-together.ts';
import { type Tables, linesIn, readTables } from './read-tables.ts';
import { type Region, cutAgain, movedRegions } from './regions.ts';
import type { Report } from './report.ts';
import { isSentence } from './sentence-line.ts';

/**
 * Reads a text that differs from another in one line of a table: a figure that is typed. The tables of that section are
 * read anew; all else is as it was, and at most further on.
 * @returns the same as a reading of all of it; null where more may have changed
 */
export function cellEdited(syntax: Syntax, before: Report): Report | null {
  const edited = editedLine(syntax, before);
  if (!edited) return null;
  const { index, old, now, move } = edited;
  if (!isPlainRow(old) || !isPlainRow(now) || isBarred(old) !== isBarred(now)) return null;
  const { title, recognised, form, readBy, pieces } = before;
  const { memo } = pieces;
  const regions = withEdited(syntax, pieces.regions.after(move).value, index, memo);
  const due = before.year === null ? null : formDue(before.year);
  if (!regions || formUsed(regions, due) !== form) return null;
  const headings = pieces.headings.after(move);
  const sections = sectionsOf(syntax, headings.value, readBy.sections);
  const tables = readTables(syntax, readBy, sections, regions, { tables: pieces.tables, move }, memo);
  if (!standAlike(tables, pieces.tables) || !isInside(tables, index)) return null;
  const paragraphs = movedFrom(
    before.paragraphs,
    firstFrom(before.paragraphs, before.syntax.lines[index]!.end),
    move.by,
  );
  bearAsBefore(paragraphs, before.paragraphs, []);
  return putTogether({
    ...{ syntax, title, recognised, form, readBy, paragraphs },
    pieces: {
      ...pieces,
      ...{ outline: {}, headings, tables },
      residues: pieces.residues.after(move),
      regions: new Carried<readonly Region[]>(regions, movedRegions),
    },
  });
}

/** Whether a line can be nothing but a part of a table or a short line beside it, whatever stands around it. */
const isPlainRow = noted(
  (content: LineContent): boolean => isShown(content) && !isSentence(content) && isOrdinary(content),
);

/** Bars beside it make a line of dashes one of a table. */
function isBarred({ plain }: LineContent): boolean {
  return plain.includes('|');
}

/** The regions with the one cut anew that holds the edited line; null where none does. */
function withEdited(
  syntax: Syntax,
  regions: readonly Region[],
  line: number,
  memo: Report['pieces']['memo'],
): readonly Region[] | null {
  const own = regions.findIndex(({ from, to }) => from <= line && line < to);
  const region = regions[own];
  if (!region?.lines.some(({ index }) => index === line)) return null;
  return regions.with(own, cutAgain(syntax, region, own, memo));
}

/** Whether a line is one of a table. */
function isInside(tables: Tables, line: number): boolean {
  return linesIn(tables).some(({ lines: { first, last } }) => first <= line && line <= last);
}
