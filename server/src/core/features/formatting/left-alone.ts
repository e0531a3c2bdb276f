import { rowName } from '../../form/names.ts';
import type { Language } from '../../messages/catalogue.ts';
import type { InBoth } from '../../form/form.ts';
import type { Analysis } from '../../rules/analysis.ts';
import type { Span } from '../../text/span.ts';
import { sayIn } from '../in-text/words.ts';
import { tablesOn } from '../tables-on.ts';

/** So many rows are named; of more the first. */
const MOST_NAMED = 3;

/** Why tables that reach into `range` are not formatted: a sentence for each of which the figures have no certain place. */
export function leftAlone({ report }: Analysis, range: Span, language: Language): string[] {
  if (!report.recognised) return [];
  const say = sayIn(language);
  return tablesOn(report, range).flatMap(({ id, form: { name }, rows, disordered }) => {
    if (disordered) return [say('format/disordered', { table: name })];
    const unsure = [...rows.values()].filter(({ placed }) => !placed);
    if (unsure.length === 0) return [];
    const names = unsure
      .slice(0, MOST_NAMED)
      .map((row): string | InBoth => rowName(report.readBy, { table: id, row: row.id }));
    const named = unsure.length > MOST_NAMED ? [...names, '…'] : names;
    return [say('format/uncertain', { table: name, rows: named })];
  });
}
