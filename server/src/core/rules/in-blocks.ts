import type { Prose } from '../report/paragraphs.ts';
import type { TableBlock } from '../report/read-tables.ts';
import type { Report } from '../report/report.ts';
import { judgeTable } from '../solve/judge.ts';
import { keptFor, notedBy } from '../text/notes.ts';
import type { Written } from '../text/written.ts';
import type { Diagnostic } from './analysis.ts';
import { bounded } from './bounded.ts';
import type { BlockFinding } from './finding.ts';
import type { RulesInForce } from './in-force.ts';
import { levelled } from './levelled.ts';
import { isInRightWord } from './right-words.ts';
import type { About, LineRule, RuleData } from './rule.ts';
import { placed } from './seen.ts';
import { linesOfReport, writtenLines } from './typography/lines.ts';

/*
 * What a rule finds in a line, a paragraph or a table follows from that alone and from the settings. So each of them is
 * looked at once, however often the text around it is edited, and what was found is kept with it.
 */

/** What the rules of lines, paragraphs and tables find in a report, at its places in the text. */
export function foundInBlocks(report: Report, rules: RulesInForce, about: About): Diagnostic[] {
  const found: Diagnostic[] = [];
  const take = (diagnostics: readonly Diagnostic<'block'>[], start: number): void => {
    for (const each of diagnostics) found.push(placed(each, start));
  };
  const { lines, written, paragraphs } = rules;
  if (lines.length > 0) for (const line of linesOfReport(report)) take(inLine(line.content, rules), line.start);
  if (written.length > 0) for (const line of writtenLines(report)) take(inWritten(line.content, rules), line.start);
  if (paragraphs.length > 0) {
    const desk = deskOf(about.reporter, [about.readBy, about.options, rules], () => ({ about, rules }));
    for (const { start, prose } of report.paragraphs) take(inParagraph(prose, desk), start);
  }
  for (const { block, place } of report.blocks.placed) take(inTable(block, rules), place.start);
  return found;
}

/** Under what paragraphs are looked at: the same object where it is the same. */
interface Desk {
  readonly about: About;
  readonly rules: RulesInForce;
}

const deskOf = keptFor<Desk>();

const inLine = notedBy((line: Written, { lines, levels }: RulesInForce) => ofLine(line, lines, levels));
const inWritten = notedBy((line: Written, { written, levels }: RulesInForce) => ofLine(line, written, levels));

function ofLine(
  line: Written,
  rules: readonly LineRule[],
  levels: RulesInForce['levels'],
): readonly Diagnostic<'block'>[] {
  return ofAll(rules, levels, (rule) => bounded(rule, rule.check(line), ONE_LINE));
}

const inParagraph = notedBy(
  (prose: Prose, { about, rules: { paragraphs, levels } }: Desk): readonly Diagnostic<'block'>[] => {
    const { right } = about.options.words;
    const lineOf = ({ span }: BlockFinding): number => prose.parts.findLastIndex(({ start }) => start <= span.start);
    return ofAll(paragraphs, levels, (rule) => {
      const found = Array.from(rule.check(prose, about));
      const isHeard = rule.family === 'names' && right.length > 0;
      const heard = isHeard ? found.filter((each) => !isInRightWord(each, prose.text, right)) : found;
      return bounded(rule, heard, lineOf);
    });
  },
);

const inTable = notedBy((block: TableBlock, { tables, levels }: RulesInForce): readonly Diagnostic<'block'>[] => {
  const context = { report: block, judgement: judgeTable(block) };
  return ofAll(tables, levels, (rule) => Array.from(rule.check(context)));
});

const ONE_LINE = (): number => 0;
const NOTHING: readonly never[] = [];

/** What rules find, at their levels. Most blocks have nothing wrong with them, and share that. */
function ofAll<Kind extends RuleData>(
  rules: readonly Kind[],
  levels: RulesInForce['levels'],
  findingsOf: (rule: Kind) => readonly BlockFinding[],
): readonly Diagnostic<'block'>[] {
  const all: Diagnostic<'block'>[] = [];
  for (const rule of rules) {
    const found = findingsOf(rule);
    if (found.length > 0) all.push(...levelled(rule, levels, found));
  }
  return all.length === 0 ? NOTHING : all;
}
