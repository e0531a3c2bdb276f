import type { TableForm } from '../../form/form.ts';
import { type CellId, type Identity, cellKey } from '../../form/identities.ts';
import { columnName, rowName } from '../../form/names.ts';
import type { Language } from '../../messages/catalogue.ts';
import type { Analysis } from '../../rules/analysis.ts';
import { WORDINGS } from '../../messages/catalogue.ts';
import { tallyOf } from '../../solve/tally.ts';
import { hull } from '../../text/span.ts';
import { identityLine } from '../hover/identities.ts';
import { sayIn as sayHover } from '../hover/words.ts';
import type { Fault } from './faults.ts';
import { type Place, layoutOf } from './layout.ts';
import type { FigureCell, IdentityView, LabelCell, TableView, ViewCell } from './view.ts';
import type { Say } from './words.ts';
import { partsOf, wordsAt } from './written.ts';

/** What is needed to show the tables of a report. */
export interface Ground {
  readonly analysis: Analysis;
  readonly faults: ReadonlyMap<string, Fault>;
  readonly language: Language;
  readonly say: Say;
}

/** A table of the form with the figures of the report; blank where the report lacks it. */
export function tableView(ground: Ground, form: TableForm, caption: string): TableView {
  const { analysis, language, say } = ground;
  const { report, judgement } = analysis;
  const name = form.name[WORDINGS[language].grammar.own];
  const reading = report.tables[form.id];
  const own = judgement.identities.filter(({ table }) => table === form.id);
  const cellOf = figureCells(ground, own);
  const { bands, labelColumns, columns } = layoutOf(form);
  const filled = (cell: LabelCell | Place): ViewCell => (cell.kind === 'place' ? cellOf(cell) : cell);
  const note = reading
    ? reading.disordered
      ? say('disordered', { table: name })
      : null
    : say('no-table', { table: name });
  return {
    ...{ id: form.id, name, caption, isFound: reading !== null, note, labelColumns, columns },
    bands: bands.map(({ head, body }) => ({ head, body: body.map((row) => row.map(filled)) })),
    tally: tallyOf(judgement, own),
    identities: own.map((identity) => identityView(ground, identity)),
  };
}

function identityView({ analysis, language }: Ground, identity: Identity): IdentityView {
  const { report, judgement } = analysis;
  const verdict = judgement.verdicts.find((each) => each.identity === identity);
  return {
    words: identityLine(report.readBy, judgement, identity, sayHover(language)),
    state: verdict ? (verdict.holds ? 'holds' : 'broken') : 'unchecked',
  };
}

function figureCells({ analysis, faults, say }: Ground, own: readonly Identity[]): (place: Place) => FigureCell {
  const { text, report, judgement } = analysis;
  const byCell = new Map<string, number[]>();
  own.forEach(({ left, right }, index) => {
    for (const cell of [...left, ...right]) {
      const key = cellKey(cell);
      byCell.set(key, [...(byCell.get(key) ?? []), index]);
    }
  });
  return ({ id, colspan }) => {
    const key = cellKey(id);
    const figure = judgement.figures.get(key);
    const table = report.tables[id.table];
    const parts = figure && table ? partsOf(table, figure) : [];
    const fault = faults.get(key);
    return {
      ...{ kind: 'figure', id, colspan, name: nameOf(analysis, id, say) },
      words: figure?.value.kind === 'blank' ? '' : wordsAt(text, parts),
      span: parts.length > 0 ? hull(parts) : null,
      state: fault ? 'wrong' : figure?.value.kind === 'unplaced' ? 'uncertain' : stateOf(figure?.value.kind),
      expected: fault?.expected ?? null,
      messages: fault?.messages ?? [],
      identities: byCell.get(key) ?? [],
    };
  };
}

function stateOf(kind: string | undefined): 'right' | 'blank' {
  return kind === undefined || kind === 'blank' ? 'blank' : 'right';
}

function nameOf({ report: { readBy } }: Analysis, id: CellId, say: Say): string {
  return say('cell', { row: rowName(readBy, id), column: columnName(readBy, id) });
}
