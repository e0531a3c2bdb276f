import { columnName, rowName } from '../../form/names.ts';
import { columnNote, rowNote } from '../../form/notes.ts';
import type { Anchor, Figure, TableReading } from '../../report/table.ts';
import { readValue } from '../../report/value.ts';
import type { Analysis } from '../../rules/analysis.ts';
import type { Span } from '../../text/span.ts';
import { list, paragraphs } from '../markdown.ts';
import { identityLines } from './identities.ts';
import { noteLine } from './note.ts';
import type { Holds, Hover } from './place.ts';
import { valueText } from './value.ts';
import type { Say } from './words.ts';

/** What there is to say of the figure at a place in a table. */
export function cellHover(analysis: Analysis, table: TableReading<'text'>, holds: Holds, say: Say): Hover | null {
  for (const row of table.rows.values()) {
    for (const figure of row.figures.values()) {
      if (figure.value.kind === 'unplaced') continue;
      const span = spansOf(figure).find(holds);
      if (span) return { span, markdown: figureText(analysis, figure, say) };
    }
  }
  return unplacedHover(analysis, table, holds, say);
}

function spansOf({ value, span }: Figure<'text'>): readonly Span[] {
  return value.kind === 'repeated' ? value.parts : [span];
}

function figureText({ text, report: { readBy }, judgement }: Analysis, figure: Figure<'text'>, say: Say): string {
  const { id } = figure;
  const identities = identityLines(readBy, judgement, id, say);
  return paragraphs([
    say('cell/title', { row: rowName(readBy, id), column: columnName(readBy, id) }),
    say('value', { value: valueText(text, figure, identities.length > 0, say) }),
    identities.length === 0 ? '' : `${say('identities', {})}\n\n${list(identities)}`,
    noteLine('note/row', rowNote(readBy, id), say),
    noteLine('note/column', columnNote(readBy, id), say),
  ]);
}

/** A number in a row whose columns the text does not determine. */
function unplacedHover({ text, report }: Analysis, table: TableReading<'text'>, holds: Holds, say: Say): Hover | null {
  let row: Anchor<'text'> | null = null;
  const labels = new Map(table.anchors.flatMap((anchor) => anchor.cells.map((cell) => [cell, anchor] as const)));
  for (const cell of table.cells) {
    const anchor = labels.get(cell);
    if (anchor?.label.kind === 'row' && anchor.chosen) row = anchor;
    const span = anchor ? undefined : cell.parts.find(holds);
    if (!span) continue;
    const reading = row && table.rows.get(row.label.id);
    const lost = table.form.record === 'block' ? isUnplaced(table) : reading?.placed === false;
    if (!lost || !isWritten(readValue(text, cell.parts, true).kind)) return null;
    const known = table.form.record === 'row' && !table.disordered && reading;
    const name = known ? rowName(report.readBy, { table: table.id, row: reading.id }) : table.form.name;
    const why = table.disordered ? say('value/disordered', { table: table.form.name }) : say('value/unplaced', {});
    return { span, markdown: paragraphs([say('row/title', { name }), why]) };
  }
  return null;
}

function isUnplaced({ rows }: TableReading<'text'>): boolean {
  return [...rows.values()].some((row) => !row.placed);
}

/** Words are no figure that has lost its place. */
function isWritten(kind: Figure<'text'>['value']['kind']): boolean {
  return kind === 'number' || kind === 'nil' || kind === 'repeated';
}
