import type { Report } from '../report/report.ts';
import type { Finding } from '../rules/finding.ts';
import { cutsOf } from '../rules/residue/cuts.ts';
import { BREAKS, isBlank } from '../text/characters.ts';
import { decodeEntity } from '../text/entity.ts';
import { lineAt } from '../text/line-table.ts';
import { isInTable, plainBlank } from './blanks.ts';
import { type Fix, type Repairs, fix } from './fix.ts';
import { lineEnd, removeLine } from './lines.ts';
import { mendPlaces, replaceAll } from './replace.ts';

/** Repairs of what conversion left. A line of words goes only where the clerk says so. */
export const residueRepairs: Repairs = {
  'field-code-residue': removeCode,
  'web-residue': (finding, report) => withoutLine(finding, report, false),
  spam: (finding, report) => (finding.message === 'spam' ? withoutLine(finding, report, false) : []),
  'markdown-residue': (finding, report) => withoutLine(finding, report, true),
  mojibake: decode,
  'broken-paragraph': joinLines,
  'page-number': removeLines,
  'odd-space': (finding, report) => replaceAll(finding, (place) => plainBlank(report, place)),
  'tab-in-text': (finding) => replaceAll(finding, () => ''),
  'control-character': removeControls,
  'revision-mark': (finding, report) =>
    finding.message === 'revision-mark' ? removeCode(finding, report) : withoutLine(finding, report, false),
};

/** Takes a code away. In a table a cell may become a figure by that: the clerk looks first. */
function removeCode({ span, data }: Finding, report: Report): Fix[] {
  const { text, lines } = report.syntax;
  const { index, start, end } = lineAt(lines, span.start);
  const rest = text.slice(start, span.start) + text.slice(span.end, end);
  const safe = !isInTable(report, index) || !/\d/.test(rest);
  return [fix('remove', { text: data.text ?? '' }, safe, [{ span, newText: '' }])];
}

function withoutLine({ span }: Finding, { syntax }: Report, safe: boolean): Fix[] {
  return [fix('remove-line', {}, safe, [removeLine(lineAt(syntax.lines, span.start))])];
}

/**
 * Writes characters for their codes; those that are lost, nobody can write but the clerk. In a table a cell may become a
 * figure by that: the clerk looks first.
 */
function decode(finding: Finding, report: Report): Fix[] {
  const { text, lines } = report.syntax;
  const safe = !finding.places.some(({ start }) => isInTable(report, lineAt(lines, start).index));
  return replaceAll(finding, ({ start, end }) => decodeEntity(text.slice(start, end)) ?? text.slice(start, end)).map(
    (fix) => ({ ...fix, safe }),
  );
}

/** Takes away the line ends, page numbers and a stray period behind each marked place; words between stay as they are. */
function joinLines(finding: Finding, report: Report): Fix[] {
  const marked = new Set(finding.places.map((place) => place.start));
  const gaps = cutsOf(report).filter(({ mark, clean }) => clean && marked.has(mark.start));
  const edits = gaps.map(({ gap }) => ({ span: gap, newText: '' }));
  return edits.length === 1 ? [fix('join', {}, true, edits)] : mendPlaces(finding, edits);
}

/** Takes the marked lines away, each with its end. */
function removeLines({ rule, places }: Finding, { syntax }: Report): Fix[] {
  const edits = places.map(({ start }) => removeLine(lineAt(syntax.lines, start)));
  return [
    edits.length > 1
      ? fix('replace-all', { rule, count: edits.length }, true, edits)
      : fix('remove-line', {}, true, edits),
  ];
}

const BREAK = new RegExp(`[${BREAKS}]`);

/**
 * Takes the characters away. What ends a line makes way for the line end of an editor: the lines stay what they are. A
 * break within a line leaves a space between words.
 */
function removeControls({ rule, places }: Finding, report: Report): Fix[] {
  const { text, lines } = report.syntax;
  const ordinary = lines.find(({ content }) => content.oddEnd === null);
  const mended = places.map((place) => {
    const line = lineAt(lines, place.start);
    const isBreak = BREAK.test(text.slice(place.start, place.end));
    if (place.end > line.end) return { place, newText: isBreak ? lineEnd(text, ordinary) : '', safe: true };
    const divides =
      isBreak && !isBlank(text.slice(line.start, place.start)) && !isBlank(text.slice(place.end, line.end));
    return { place, newText: divides ? ' ' : '', safe: !divides && !isInTable(report, line.index) };
  });
  const safe = mended.every((each) => each.safe);
  const edits = mended.map(({ place, newText }) => ({ span: place, newText }));
  return [fix('replace-all', { rule, count: edits.length }, safe, edits)];
}
