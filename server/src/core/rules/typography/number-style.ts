import { noted } from '../../text/notes.ts';
import { span } from '../../text/span.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { inLines } from '../seen.ts';
import { writtenLines } from './lines.ts';
import type { Written } from '../../text/written.ts';

const UNIT = '[年月日件条个次篇份项期场人户家万元]';
const SPACED = new RegExp(`(?<=\\d) +(?=${UNIT})`, 'g');
const CLOSE = new RegExp(`\\d(?=${UNIT})`);

/** Numbers are written with their units in one way throughout: `2020年`, not `2020 年` here and there. */
export const numberStyle = reportRule({
  name: 'number-style',
  family: 'typography',
  priority: 'P2',
  severity: 'off',
  fixable: true,
  *check({ report }) {
    const lines = writtenLines(report);
    const places = spaces(lines);
    const [first] = places;
    if (!first || !lines.some(({ content }) => isClose(content))) return;
    yield finding('number-style', first, { count: places.length }, { places });
  },
});

const isClose = noted(({ text }: Written): boolean => CLOSE.test(text));

const spaces = inLines(({ text }) =>
  Array.from(text.matchAll(SPACED), ({ 0: run, index }) => span(index, index + run.length)),
);
