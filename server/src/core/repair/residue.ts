import type { Report } from '../report/report.ts';
import type { Finding } from '../rules/finding.ts';
import { cutsOf } from '../rules/residue/cuts.ts';
import { decodeEntity } from '../text/entity.ts';
import { lineAt } from '../text/line-table.ts';
import { isInTable, plainBlank } from './blanks.ts';
import { type Fix, type Repairs, fix } from './fix.ts';
import { lineEnd, removeLine } from './lines.ts';
import { replaceAll } from './replace.ts';

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
    finding.message === 'revision-mark' ? removeCode(finding) : withoutLine(finding, report, false),
};

function removeCode({ span, data }: Finding): Fix[] {
  return [fix('remove', { text: data.text ?? '' }, true, [{ span, newText: '' }])];
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
  if (edits.length === 0) return [];
  return [edits.length > 1 ? fix('replace-all', { count: edits.length }, true, edits) : fix('join', {}, true, edits)];
}

/** Takes the marked lines away, each with its end. */
function removeLines({ places }: Finding, { syntax }: Report): Fix[] {
  const edits = places.map(({ start }) => removeLine(lineAt(syntax.lines, start)));
  return [
    edits.length > 1 ? fix('replace-all', { count: edits.length }, true, edits) : fix('remove-line', {}, true, edits),
  ];
}

/** A mark that begins a new line somewhere else than in a text of lines. */
const LINE_BREAK = /[\u000b\u2028\u2029]/;

/** Takes the characters away; lines are broken where some of them break lines, but not inside a table. */
function removeControls({ places }: Finding, report: Report): Fix[] {
  const { text, lines } = report.syntax;
  const inTables = places.map(({ start }) => isInTable(report, lineAt(lines, start).index));
  const edits = places.map((span, at) => {
    const breaks = LINE_BREAK.test(text.slice(span.start, span.end));
    return { span, newText: !breaks ? '' : inTables[at] ? ' ' : lineEnd(text, lines[0]) };
  });
  const safe = !inTables.includes(true) && edits.every(({ newText }) => newText === '');
  return [fix('replace-all', { count: edits.length }, safe, edits)];
}
