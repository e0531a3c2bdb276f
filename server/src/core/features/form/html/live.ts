import type { FormView, SectionView } from '../view.ts';
import type { Say } from '../words.ts';
import { type Markup, element, joined } from '../../html/element.ts';
import { faultCount, faultList } from './faults.ts';
import { noteHtml } from './note.ts';
import { tableHtml, tallyWords } from './table.ts';

/**
 * A report as the official form, for an editor: a fragment without scripts and styles. Its cells carry `data-cell`, the
 * table, row and column; what leads to the text carries `data-section` or `data-fault`, an index in the view.
 */
export function liveHtml(view: FormView, say: Say): string {
  const { note, title, tables, faults } = view;
  if (note !== null) return noteHtml(note);
  return joined([
    element('h1', {}, title || say('name', {})),
    element(
      'p',
      { class: 'sum' },
      say('sum', { identities: tallyWords(view.tally, say), faults: faultCount(view, say) }),
    ),
    element('ul', { class: 'sections', 'aria-label': say('sections', {}) }, ...view.sections.map(sectionItem)),
    ...tables.map((table) =>
      element(
        'section',
        { class: 'table', 'aria-label': table.name },
        table.note === null ? null : element('p', { class: 'note' }, table.note),
        element('div', { class: 'scroll' }, tableHtml(table, { medium: 'live', say })),
      ),
    ),
    faultsSection(view, faultList(faults, true, say), say),
  ]).markup;
}

function sectionItem({ words, isPresent, span }: SectionView, index: number): Markup {
  const lead = span && element('button', { type: 'button', 'data-section': index }, words);
  return element('li', { class: isPresent ? 'there' : 'missing' }, lead ?? words);
}

function faultsSection(view: FormView, list: Markup | null, say: Say): Markup | null {
  return list && element('section', {}, element('h2', {}, faultCount(view, say)), list);
}
