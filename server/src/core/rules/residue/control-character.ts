import { CONTROLS, INVISIBLES } from '../../text/characters.ts';
import { span } from '../../text/span.ts';
import { finding } from '../finding.ts';
import { lineRule } from '../rule.ts';

/** What steers a printer or a terminal, or reorders a line. Marks without width are odd spaces. */
const CONTROL = new RegExp(`(?:(?![${INVISIBLES}])[${CONTROLS}])+`, 'g');

/** Control characters show nothing and are left from printing or conversion. All of a file are one finding. */
export const controlCharacter = lineRule({
  name: 'control-character',
  family: 'residue',
  priority: 'P2',
  severity: 'hint',
  fixable: true,
  lines: 'all',
  habit: { as: 'control-character', above: 0 },
  *check({ text, oddEnd }) {
    // Some line ends are such characters, or hold one.
    for (const { 0: run, index } of `${text}${oddEnd ?? ''}`.matchAll(CONTROL)) {
      yield finding('control-character', span(index, index + run.length), { text: named(run.charCodeAt(0)), count: 1 });
    }
  },
});

/** The character by its number, for it shows nothing: `U+000C`. */
function named(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
