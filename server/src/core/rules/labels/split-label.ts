import { finding, relatedTo } from '../finding.ts';
import { quoted } from '../listed.ts';
import { tableRule } from '../rule.ts';
import { splitLabels } from './split.ts';
import { markOf, tableWords, writtenIn } from './words.ts';

/** One name torn into several cells, `自` above `然人`. It is read all the same. */
export const splitLabel = tableRule({
  name: 'split-label',
  family: 'labels',
  priority: 'P1',
  severity: 'hint',
  fixable: true,
  *check({ report }) {
    for (const { label, cells } of tableWords(report).flatMap(splitLabels)) {
      const [first, ...rest] = cells;
      if (!first) continue;
      const pieces = cells.map((cell) => writtenIn(report.syntax.text, cell));
      yield finding(
        'split-label',
        markOf(first),
        { pieces: quoted(pieces), right: label.text },
        {
          replacement: label.text,
          places: cells.flatMap((cell) => cell.parts),
          related: rest.map((cell) => relatedTo('place', markOf(cell), {})),
        },
      );
    }
  },
});
