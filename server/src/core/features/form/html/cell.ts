import { cellKey } from '../../../form/identities.ts';
import type { FigureCell, LabelCell } from '../view.ts';
import { type Markup, element } from '../../html/element.ts';
import type { Manner } from './manner.ts';
import type { PlacedCell } from './grid.ts';

/** The id under which a page says below the table what is wrong with a cell. */
export function noteId({ id }: FigureCell): string {
  return `note-${cellKey(id).replaceAll('/', '-')}`;
}

/** What an attribute says of a cell that takes more than one row or column. */
const more = (count: number) => (count > 1 ? count : null);

/** A cell with words of the form. Those in front of the figures stay in sight where there is little room. */
export function labelCell({ words, scope, colspan, rowspan }: LabelCell, column: number, labelColumns: number): Markup {
  const isFixed = column + colspan <= labelColumns;
  const attributes = {
    scope: scope === 'none' ? null : scope,
    colspan: more(colspan),
    rowspan: more(rowspan),
    class: isFixed ? `label fixed from-${column}` : scope === 'none' ? 'remark' : 'label',
  };
  return element(scope === 'none' ? 'td' : 'th', attributes, words);
}

/** A cell with a figure: its state, what it should be, what the findings say of it. */
export function figureCell(cell: FigureCell, { medium, say }: Manner): Markup {
  const { id, words, state, expected, colspan, messages } = cell;
  const common = { 'data-cell': cellKey(id), 'data-state': state, colspan: more(colspan), class: `figure ${state}` };
  if (medium === 'page') {
    const isWrong = state === 'wrong';
    return element('td', { ...common, 'aria-describedby': isWrong ? noteId(cell) : null }, words);
  }
  const should = expected === null ? null : say('should-be', { value: expected });
  return element(
    'td',
    { ...common, 'data-name': cell.name, 'data-words': words, tabindex: -1, title: messages.join('\n') || null },
    element('span', { class: 'words' }, words),
    state === 'right' ? null : element('span', { class: 'unseen' }, ` ${say(`state/${state}`, {})}`),
    should === null ? null : element('small', { class: 'should' }, ` ${should}`),
  );
}

/** A cell of either kind. */
export function viewCell({ cell, column }: PlacedCell, labelColumns: number, manner: Manner): Markup {
  return cell.kind === 'label' ? labelCell(cell, column, labelColumns) : figureCell(cell, manner);
}
