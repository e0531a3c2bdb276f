import { resolve } from 'node:path';
import type { Diagnostic } from '../core/analyze.ts';
import type { Severity } from '../core/rules/finding.ts';
import type { Checked } from './checked.ts';
import { summary } from './check-text.ts';
import { placedMessage } from './placed-message.ts';
import { insideOf } from './inside.ts';
import { visible } from '../host/escape.ts';
import type { Format, Manner } from './format.ts';
import { itemsOf, wordedEach } from './worded.ts';
import { rangeOf } from '../lsp/positions.ts';
import { STDIN } from './targets.ts';
import { speaker } from './words.ts';

/** The commands by which GitHub Actions takes findings from a log. */
const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** So many annotations of each kind GitHub shows of a step; the others stand in its log. */
const MOST_SHOWN = 10;

/** Findings as GitHub Actions shows them beside the text; columns count from 1, the last one behind the place. */
export function githubFormat({ cwd, language }: Manner): Format {
  const say = speaker(language);
  const command = (found: Diagnostic, { path, lines, place }: Checked): string => {
    const { start, end } = rangeOf(lines, found.span);
    const properties = {
      ...(path === STDIN ? {} : { file: fromFolder(cwd, path) }),
      line: start.line + 1,
      endLine: end.line + 1,
      col: start.character + 1,
      endColumn: end.character + 1,
      title: found.rule,
    };
    const message = placedMessage(found, place, language);
    const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
    return `::${COMMANDS[found.severity]} ${written.join(',')}::${data(message)}\n`;
  };
  return {
    begin: () => '',
    file: (checked) => wordedEach(checked.diagnostics, (each) => command(each, checked)),
    items: itemsOf,
    before: () => '',
    concern: ({ found: { error, warning, information, hint } }) =>
      Math.max(error, warning, information + hint) > MOST_SHOWN ? say('github/many', { most: MOST_SHOWN }) : null,
    end: (tally) => `${summary(tally, say)}\n`,
  };
}

/** The path as the repository has it, where it lies below the present folder. */
function fromFolder(cwd: string, path: string): string {
  const full = resolve(cwd, path);
  return insideOf(cwd, full) ?? full;
}

const ENDS: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A' };

/** The message of a command: what the runner reads back as line ends stays so, and whatever else is unsafe is shown. */
function data(text: string): string {
  return text
    .split(/([%\r\n])/)
    .map((part) => ENDS[part] ?? visible(part))
    .join('');
}

/** A property of a command. */
function property(text: string): string {
  return text
    .split(/([:,])/)
    .map((part) => (part === ':' ? '%3A' : part === ',' ? '%2C' : data(part)))
    .join('');
}
