import { readReport } from '../../server/src/core/report/read.ts';
import { extentsOf } from '../../server/src/core/report/read-tables.ts';
import type { Report } from '../../server/src/core/report/report.ts';
import { type Line, lineAt } from '../../server/src/core/text/line-table.ts';

/** Where the tag of a line ends in a text that tells what its lines are. */
const BAR = '│';

/**
 * A text with a tag in front of each line: 题 the title, 又 the title once more, 节 a heading (of section 3: `节3`; `~`
 * where only its place tells, `+` with text behind it), 表 a table (`表2`), 残 residue, 页 a page number, 段 a paragraph
 * (of section 1: `段1`; of the preamble: `段0`), 续 a line that goes on with the paragraph above.
 */
export function linesRead(text: string): string {
  const report = readReport(text);
  const tags = tagsOf(report);
  return report.syntax.lines.map(({ index, content }) => `${tags.get(index) ?? ''}${BAR}${content.text}`).join('\n');
}

/** The text of which such tags were written, one line a row. */
export function untagged(rows: readonly string[]): string {
  return rows.map((row) => row.slice(row.indexOf(BAR) + 1)).join('\n');
}

function tagsOf({ syntax: { lines }, title, headings, blocks, residues, paragraphs }: Report): Map<number, string> {
  const tags = new Map<number, string>();
  /** A line that is two things at once shows both. */
  const put = (line: number, tag: string): void => void tags.set(line, (tags.get(line) ?? '') + tag);
  const lineOf = (offset: number): Line => lineAt(lines, offset);
  for (const { start } of title?.parts ?? []) put(lineOf(start).index, '题');
  for (const { start } of title?.others ?? []) put(lineOf(start).index, '又');
  for (const { section, line, lastLine, isSure, isRunIn } of headings) {
    for (let at = line; at <= lastLine; at++) put(at, `节${section.number}${isSure ? '' : '~'}${isRunIn ? '+' : ''}`);
  }
  const numbers = blocks.placed.map(({ block }) => ({ disclosure: 2, requests: 3, review: 4 })[block.table.id]);
  extentsOf(blocks).forEach(({ first, last }, at) => {
    for (let line = first; line <= last; line++) put(line, `表${numbers[at]}`);
  });
  for (const { kind, line } of residues) put(line, kind === 'page' ? '页' : '残');
  const numberOf = (id: string | null): number =>
    headings.find(({ section }) => section.id === id)?.section.number ?? 0;
  for (const { section, parts } of paragraphs)
    parts.forEach(({ start }, at) => put(lineOf(start).index, at > 0 ? '续' : `段${numberOf(section)}`));
  return tags;
}
