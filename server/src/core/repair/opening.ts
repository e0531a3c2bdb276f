import { periodsIn } from '../report/dates/period.ts';
import type { Report } from '../report/report.ts';
import type { Finding } from '../rules/finding.ts';
import { HAN } from '../text/characters.ts';
import { lineAt } from '../text/line-table.ts';
import { span } from '../text/span.ts';
import { type Fix, fix } from './fix.ts';
import { lineEnd } from './lines.ts';

/** A shorter paragraph is no sentence of the preamble. */
const SHORTEST_OPENING = 20;
/** Words from which the name of the office that reports can be taken: who made the report, whom to ask. */
const REPORTER = new RegExp(
  `(?:由|请与|请向|请联系) ?(?<agency>[${HAN}]{3,24}?(?:局|委员会|人民政府|街道办事处|厅|办公室))(?:编制|联系|咨询|反映|[${HAN}]{1,8}?(?:编制|联系|咨询|反映))`,
);
/** A short name that only a neighbour understands. */
const SHORT = /^(?:[我本各该市县区省州镇乡]|有关)/;

/** Puts a sentence with the statistical period behind the preamble's first paragraph, else below the title. */
export function insertPeriod(_: Finding, { year, title, paragraphs, syntax }: Report): Fix[] {
  const titled = title?.parts.at(-1);
  if (year === null || !titled) return [];
  const text = `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`;
  const preamble = paragraphs.find(
    ({ section, plain, parts: [first] }) =>
      section === null && first && first.start > titled.end && plain.length >= SHORTEST_OPENING && plain.endsWith('。'),
  );
  const line = lineAt(syntax.lines, titled.start);
  const at = preamble?.parts.at(-1)?.end ?? line.end;
  const newText = preamble ? text : lineEnd(syntax.text, line) + text;
  return [fix('insert-sentence', { text }, false, [{ span: span(at, at), newText }])];
}

/** Puts a title in front of the report, from the period and the office that it names; none where it names no period. */
export function insertTitle(_: Finding, report: Report): Fix[] {
  const { syntax, residues } = report;
  const [year, otherYear] = new Set(periodsIn(report).flatMap(({ years }) => years.map(({ value }) => value)));
  if (year === undefined || otherYear !== undefined) return [];
  const residue = new Set(residues.map(({ line }) => line));
  const line = syntax.lines.find(
    ({ start, end, index }) => !residue.has(index) && syntax.plain.slice(start, end).trim() !== '',
  );
  if (!line) return [];
  const text = `${reporterOf(report)}${year}年政府信息公开工作年度报告`;
  const newText = text + lineEnd(syntax.text, line);
  return [fix('insert-title', { text }, false, [{ span: span(line.start, line.start), newText }])];
}

/** The full name of the office as the preamble gives it; empty where it does not. */
function reporterOf({ paragraphs }: Report): string {
  const names = paragraphs.map(({ plain, section }) =>
    section === null ? REPORTER.exec(plain)?.groups?.agency : null,
  );
  return names.find((name) => name && !SHORT.test(name)) ?? '';
}
