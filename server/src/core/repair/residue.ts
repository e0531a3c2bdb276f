import type { Report } from '../report/report.ts';
import type { Finding } from '../rules/finding.ts';
import { cutsOf } from '../rules/residue/cuts.ts';
import { decodeEntity } from '../text/entity.ts';
import { lineAt } from '../text/line-table.ts';
import { plainBlank } from './blanks.ts';
import { type Fix, type Repairs, fix } from './fix.ts';
import { removeLine } from './lines.ts';
import { replaceAll } from './replace.ts';

/** Repairs of what conversion left. A line of words goes only where the clerk says so. */
export const residueRepairs: Repairs = {
  'field-code-residue': removeCode,
  'web-residue': (finding, report) => withoutLine(finding, report, false),
  spam: (finding, report) => (finding.message === 'spam' ? withoutLine(finding, report, false) : []),
  'markdown-residue': (finding, report) => withoutLine(finding, report, true),
  mojibake: decode,
  'broken-paragraph': joinLines,
  'odd-space': (finding, report) => replaceAll(finding, (place) => plainBlank(report, place)),
};

function removeCode({ span, data }: Finding): Fix[] {
  return [fix('remove', { text: data.text ?? '' }, true, [{ span, newText: '' }])];
}

function withoutLine({ span }: Finding, { syntax }: Report, safe: boolean): Fix[] {
  return [fix('remove-line', {}, safe, [removeLine(lineAt(syntax.lines, span.start))])];
}

/** Writes characters for their codes; those that are lost, nobody can write but the clerk. */
function decode(finding: Finding, { syntax: { text } }: Report): Fix[] {
  return replaceAll(finding, ({ start, end }) => decodeEntity(text.slice(start, end)) ?? text.slice(start, end));
}

/** Takes away the line ends, and a stray period before them, behind each marked place. */
function joinLines(finding: Finding, report: Report): Fix[] {
  const marked = new Set(finding.places.map((place) => place.start));
  const gaps = cutsOf(report).filter(({ mark }) => marked.has(mark.start));
  const edits = gaps.map(({ gap }) => ({ span: gap, newText: '' }));
  if (edits.length === 0) return [];
  return [edits.length > 1 ? fix('replace-all', { count: edits.length }, true, edits) : fix('join', {}, true, edits)];
}
