import { rowName } from '../../form/names.ts';
import { compare, decimalText } from '../../text/decimal.ts';
import { finding, relatedTo } from '../finding.ts';
import { tableRule } from '../rule.ts';
import { disclosureRows, writtenFigure } from './figures.ts';

/** In the form of 2021, what was issued in the year is still in force where nothing was repealed. */
export const validCount = tableRule({
  name: 'valid-count',
  family: 'cross-table',
  priority: 'P1',
  severity: 'information',
  fixable: false,
  *check(context) {
    const table = 'disclosure';
    for (const row of disclosureRows(context)) {
      const [issued, repealed, valid] = ['issued', 'repealed', 'valid'].map((column) =>
        writtenFigure(context, { table, row, column }),
      );
      // A stroke for what is in force says that the office does not count it, rather than that there is none.
      if (!issued || !repealed || valid?.figure.value.kind !== 'number') continue;
      if (repealed.value.units !== 0n || compare(valid.value, issued.value) >= 0) continue;
      const name = rowName(context.report.readBy, { table, row });
      const data = { row: name, issued: decimalText(issued.value), valid: decimalText(valid.value) };
      const related = [issued, repealed].map(({ figure }) => relatedTo('place', figure.span, {}));
      yield finding('valid-count', valid.figure.span, data, { related });
    }
  },
});
