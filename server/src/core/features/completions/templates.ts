import type { SectionId } from '../../form/form.ts';
import { TEMPLATES, type Template } from '../../form/templates.ts';
import type { Report } from '../../report/report.ts';
import { visible } from '../../text/visible.ts';
import type { Say } from '../in-text/words.ts';
import type { Choice, Piece } from './completion.ts';

const HOLE = /\{(agency|year|next)\}|<([^<>]*)>/g;

/**
 * The sentences that belong in `section` (null before the first), of the report's year and agency.
 * @param lastYear the year that a report without a year is of
 */
export function templatesFor(report: Report, section: SectionId | null, lastYear: number, say: Say): Choice[] {
  const { agency, title, year } = report;
  return TEMPLATES.filter((each) => each.section === undefined || each.section === section)
    .filter(({ id }) => id !== 'title' || !title)
    .map((template) => choiceOf(template, agency, year ?? lastYear, say));
}

function choiceOf({ id, asked, text }: Template, agency: string | null, year: number, say: Say): Choice {
  const pieces = piecesOf(text, agency, year);
  const label = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.hole)).join('');
  return { kind: 'sentence', label, detail: say(`template/${id}`, {}), pieces, begins: [label, ...asked] };
}

function piecesOf(text: string, agency: string | null, year: number): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { index, 0: all, 1: name, 2: hole } of text.matchAll(HOLE)) {
    pieces.push(text.slice(end, index));
    end = index + all.length;
    if (hole !== undefined) pieces.push({ hole });
    else if (name === 'agency') pieces.push(agency === null ? { hole: '机关全称' } : visible(agency));
    else pieces.push(String(name === 'next' ? year + 1 : year));
  }
  return [...pieces, text.slice(end)].filter((piece) => piece !== '');
}
