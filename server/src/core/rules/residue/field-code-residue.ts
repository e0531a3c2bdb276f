import { lostTables } from '../../report/lost-tables.ts';
import { type BlockSpan, covers, span } from '../../text/span.ts';
import { excerpt } from '../excerpt.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { inLines } from '../seen.ts';

/** Codes of a word processor that a converter wrote out. Each ends on its own line. */
const CODES = [
  String.raw`\[(?:bookmark|image|img|picture|图片|图像|插图)(?::[^\]\r\n]{0,80}|\d{1,3})?\]`,
  String.raw`!\[[^\]\r\n]{0,80}\]\([^()\r\n]{0,200}\)`,
  String.raw`<!(?:--)?\[(?:if [^\]\r\n]{1,60}|endif)\](?:--)?>`,
  String.raw`\[(?:if (?:gte|lte|gt|lt|!)[^\]\r\n]{1,40}|endif)\](?:--)?>?`,
  String.raw`<!--(?:Start|End)Fragment-->`,
  String.raw`\bHYPERLINK +(?:\\l +)?"[^"\r\n]{0,300}"`,
  String.raw`\bINCLUDEPICTURE +"[^"\r\n]{0,300}"`,
  String.raw`\bTOC(?: +\\[a-z](?: +"[^"\r\n]{0,20}")?){1,8}`,
  String.raw`\b(?:PAGEREF|REF|NOTEREF) +_[A-Za-z]{2,8}\d{0,12}(?: +\\[a-z*]){0,4}`,
  String.raw`(?:\b(?:PAGE|NUMPAGES|SECTIONPAGES|SHAPE|FORMTEXT) *)?\\\* ?(?:MERGEFORMAT|Arabic|ARABIC|CHINESENUM\d)`,
  String.raw`\bEMBED +[A-Za-z]{2,20}(?:\.[A-Za-z\d]{1,20}){0,3}`,
  String.raw`\b_(?:Toc|Ref|Hlk)\d{3,12}`,
  String.raw`\b_GoBack\b`,
];
const CODE = new RegExp(CODES.join('|'), 'g');
/** Each code holds one of these. */
const MAY_BE = /[A-Z[\\_<]/;
const BETWEEN = /^[ \u00a0]*$/;

/** Codes of a word processor, such as `[bookmark: _GoBack]`, are no words of the report. */
export const fieldCodeResidue = reportRule({
  name: 'field-code-residue',
  family: 'residue',
  priority: 'P0',
  severity: 'warning',
  fixable: true,
  *check({ report }) {
    const { syntax } = report;
    const lost = lostTables(report);
    for (const place of codes(syntax.lines)) {
      // What stands for a table is no word to be deleted.
      if (lost.some(({ span }) => covers(span, place))) continue;
      yield finding('field-code-residue', place, { text: excerpt(syntax.text, place) });
    }
  },
});

/** Codes that follow each other on a line are one. */
const codes = inLines(({ text }): BlockSpan[] => {
  const found: BlockSpan[] = [];
  if (!MAY_BE.test(text)) return found;
  for (const match of text.matchAll(CODE)) {
    const end = match.index + match[0].length;
    const last = found.at(-1);
    if (last && BETWEEN.test(text.slice(last.end, match.index))) found[found.length - 1] = span(last.start, end);
    else found.push(span(match.index, end));
  }
  return found;
});
