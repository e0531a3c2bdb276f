import { rowName } from '../../form/names.ts';
import { cellsByRow } from '../../form/roles.ts';
import { compare, decimalText } from '../../text/decimal.ts';
import { finding, relatedTo } from '../finding.ts';
import { tableRule } from '../rule.ts';
import { writtenFigure } from './figures.ts';

/** What was issued in the year is still in force where nothing was repealed, and the form asks for all three. */
export const validCount = tableRule({
  name: 'valid-count',
  family: 'cross-table',
  priority: 'P1',
  severity: 'information',
  fixable: false,
  *check(context) {
    const { readBy } = context.report;
    for (const cells of cellsByRow(readBy, 'disclosure', ['issued', 'repealed', 'valid'])) {
      const [issued, repealed, valid] = cells.map((cell) => writtenFigure(context, cell));
      // A stroke for what is in force says that the office does not count it, rather than that there is none.
      if (!issued || !repealed || valid?.figure.value.kind !== 'number') continue;
      if (repealed.value.units !== 0n || compare(valid.value, issued.value) >= 0) continue;
      const name = rowName(readBy, cells[0]!);
      const data = { row: name, issued: decimalText(issued.value), valid: decimalText(valid.value) };
      const related = [issued, repealed].map(({ figure }) => relatedTo('place', figure.span, {}));
      yield finding('valid-count', valid.figure.span, data, { related });
    }
  },
});
