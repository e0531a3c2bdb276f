import { CONTROLS, INVISIBLES } from '../../text/characters.ts';
import { span } from '../../text/span.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { inLines } from '../seen.ts';
import { linesOfReport } from '../typography/lines.ts';
import { anyOf, inText, unitsIn } from '../../text/signs.ts';

/** What steers a printer or a terminal, or reorders a line. Marks without width are odd spaces. */
const CONTROL = new RegExp(`(?:(?![${INVISIBLES}])[${CONTROLS}])+`, 'g');

/** Control characters show nothing and are left from printing or conversion. All of a file are one finding. */
export const controlCharacter: Rule = {
  name: 'control-character',
  family: 'residue',
  priority: 'P2',
  severity: 'hint',
  fixable: true,
  *check({ report }) {
    const places = controls(linesOfReport(report));
    const [first] = places;
    if (!first) return;
    const data = { text: named(report.syntax.text.charCodeAt(first.start)), count: places.length };
    yield finding('control-character', first, data, { places });
  },
};

const controls = inLines(inText(anyOf(unitsIn(CONTROLS))), ({ text }) =>
  Array.from(text.matchAll(CONTROL), ({ 0: run, index }) => span(index, index + run.length)),
);

/** The character by its number, for it shows nothing: `U+000C`. */
function named(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
