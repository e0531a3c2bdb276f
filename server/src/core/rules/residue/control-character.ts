import { CONTROLS, INVISIBLES } from '../../text/characters.ts';
import { lineAt } from '../../text/line-table.ts';
import { type Span, span } from '../../text/span.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** What steers a printer or a terminal, or reorders a line. Marks without width are odd spaces. */
const CONTROL = new RegExp(`(?:(?![${INVISIBLES}])[${CONTROLS}])+`, 'g');

/** Control characters show nothing and are left from printing or conversion. All of a file are one finding. */
export const controlCharacter: Rule = {
  name: 'control-character',
  family: 'residue',
  priority: 'P2',
  severity: 'hint',
  fixable: true,
  *check({ report: { syntax, residues } }) {
    const apart = new Set(residues.map((residue) => residue.line));
    const places = Array.from(syntax.text.matchAll(CONTROL), spanOf).filter(
      ({ start }) => !apart.has(lineAt(syntax.lines, start).index),
    );
    const [first] = places;
    if (!first) return;
    const data = { text: named(syntax.text.charCodeAt(first.start)), count: places.length };
    yield finding('control-character', first, data, { places });
  },
};

function spanOf({ 0: run, index }: RegExpExecArray): Span {
  return span(index, index + run.length);
}

/** The character by its number, for it shows nothing: `U+000C`. */
function named(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
