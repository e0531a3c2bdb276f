import { styleText } from 'node:util';
import type { Diagnostic } from '../core/analyze.ts';
import { describeFinding } from '../core/features/describe.ts';
import type { Severity } from '../core/rules/finding.ts';
import type { Checked } from './checked.ts';
import { visible } from '../host/escape.ts';
import type { Format, Manner } from './format.ts';
import { itemsOf, wordedEach } from './worded.ts';
import { positionAt } from '../lsp/positions.ts';
import type { Tally } from './tally.ts';
import { shownName } from './targets.ts';
import { type Say, WORDS, speaker } from './words.ts';

type Style = Parameters<typeof styleText>[0];

const COLOURS: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'cyan',
  hint: 'gray',
};

/** Findings for people: a line for each, the offending place below it, a summary at the end. */
export function textFormat({ hasColour, language }: Manner): Format {
  const say = speaker(language);
  const paint = (style: Style, text: string): string =>
    hasColour ? styleText(style, text, { validateStream: false }) : text;
  const { blank } = WORDS[language];

  /** A paper has no lines: whoever opens it looks for a cell or a paragraph. */
  const where = ({ path, lines, place }: Checked, { start, end }: Diagnostic['span']): string => {
    const shown = shownName(path, say);
    if (place) return say('in-paper', { path: shown, place: place({ start, end }) });
    const { line, character } = positionAt(lines, start);
    return visible(`${shown}:${line + 1}:${character + 1}`);
  };

  const finding = (found: Diagnostic, checked: Checked): string => {
    const { excerpt: excerptAt } = checked;
    const excerpt = excerptAt(found.span, blank);
    const parts = [
      paint('bold', where(checked, found.span)),
      paint(COLOURS[found.severity], say(`level/${found.severity}`, {})),
      visible(describeFinding(found, language)),
      paint('gray', found.rule),
    ];
    const shown = excerpt ? `    ${excerpt.before}${paint('bold', `⟦${excerpt.marked}⟧`)}${excerpt.after}\n` : '';
    return `${parts.join('  ')}\n${shown}`;
  };

  return {
    begin: () => '',
    file: (checked) => wordedEach(checked.diagnostics, (each) => finding(each, checked)),
    items: itemsOf,
    before: () => '',
    end: (tally) => `${summary(tally, say)}\n`,
  };
}

/** How much was checked and found, in a sentence. */
export function summary(tally: Tally, say: Say): string {
  const { reports, unread, accepted, found } = tally;
  const skipped = tally.skipped - tally.unreadSkipped;
  if (reports === 0) return say('summary/none', {});
  const { error: errors, warning: warnings, information, hint: hints } = found;
  const clean = errors + warnings + information + hints === 0;
  return [
    say('summary/reports', { reports }),
    sourcesText(tally, say),
    skipped > 0 ? say('summary/skipped', { skipped }) : '',
    unread > 0 ? say('summary/unread', { unread }) : '',
    clean
      ? say(unread > 0 ? 'summary/clean-read' : 'summary/clean', {})
      : say('summary/found', { errors, warnings, information, hints }),
    accepted > 0 ? say('summary/accepted', { accepted }) : '',
  ].join('');
}

/** The encodings and the kinds of papers that were met; how many reports each has, where there are several. */
function sourcesText({ encodings, papers }: Tally, say: Say): string {
  const [kind, ...more] = papers.keys();
  if (kind !== undefined && more.length + encodings.size === 0) {
    return say('summary/sources', { sources: [say(`paper/${kind}`, {})] });
  }
  const kinds = [...papers].map(([kind, count]) => say('summary/paper', { kind: say(`paper/${kind}`, {}), count }));
  const [only, ...others] = encodings.keys();
  if (only !== undefined && others.length + kinds.length === 0) return say('summary/encodings', { encodings: [only] });
  // Records have none.
  if (only === undefined && kinds.length === 0) return '';
  const counted = [...encodings].map(([encoding, count]) => say('summary/encoding', { encoding, count }));
  if (kinds.length === 0) return say('summary/encodings', { encodings: counted });
  return say('summary/sources', { sources: [...counted.map((each) => say('summary/text', { each })), ...kinds] });
}
