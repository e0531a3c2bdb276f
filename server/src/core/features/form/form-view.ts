import type { Language } from '../../messages/catalogue.ts';
import type { Analysis } from '../../rules/analysis.ts';
import { tallyOf } from '../../solve/tally.ts';
import { visible } from '../../text/visible.ts';
import { ordinal } from '../place/words.ts';
import { titleWords } from '../title-words.ts';
import { faultsIn } from './faults.ts';
import { tableView } from './tables.ts';
import type { FormView } from './view.ts';
import { sayIn } from './words.ts';

/**
 * A report as the official form: the three tables as grids, read from any layout; offsets count from the text's start.
 * @param withHints whether its list of faults holds findings of information and hints as well
 */
export function formView(analysis: Analysis, language: Language, withHints = false): FormView {
  const { report, judgement } = analysis;
  const { sections, readBy } = report;
  const say = sayIn(language);
  const faults = faultsIn(analysis, language, withHints);
  const ground = { analysis, faults: faults.byCell, language, say };
  const note = !report.recognised
    ? say('no-report', {})
    : Object.values(report.tables).every((table) => table === null)
      ? say('no-tables', {})
      : null;
  return {
    note,
    title: visible(titleWords(report)),
    sections: sections.map(({ form, heading }) => ({
      id: form.id,
      words: say(heading ? 'section' : 'section/missing', {
        number: ordinal(form.number, language),
        title: form.title,
      }),
      isPresent: heading !== null,
      table: form.table,
      span: heading?.span ?? null,
    })),
    tables:
      note === null
        ? sections.flatMap(({ form: { number, title: words, table } }) => {
            const caption = say('section', { number: ordinal(number, language), title: words });
            return table === null ? [] : [tableView(ground, readBy.tables[table], caption)];
          })
        : [],
    tally: tallyOf(judgement),
    faults: report.recognised ? faults.all : [],
  };
}
