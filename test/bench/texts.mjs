// Reports of any size, with a known fault on a line where something can be typed to the left of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../harness/run.mjs';

const REPORT = readFileSync(join(root, 'test/fixtures/faultless-2021.txt'), 'utf8');
const NEXT_SECTION = '二、主动公开政府信息情况';
const PLANTED = '各单位公开编辑点文字，全年公开信息共7条，其中甲类信息3条、乙类信息5条。\n';
const PROSE = [
  '本机关认真贯彻落实条例要求，坚持以公开为常态、不公开为例外，及时回应社会关切。\n',
  '健全主动公开、依申请公开和保密审查等制度，明确专人负责，做到程序规范、责任到人。\n',
  '不断优化门户网站栏目设置，加强政策解读，方便群众查询和监督。\n',
  '组织工作人员参加业务培训，提高办理申请的能力和水平。\n',
];
const HEADING = '三、收到和处理政府信息公开申请情况';
const ROW = '一、本年新收政府信息公开申请数量';

/** A report of about `bytes` bytes: its first section is padded, the planted breakdown stands in the middle of that. */
function padded(bytes, planted = PLANTED) {
  const at = REPORT.indexOf(NEXT_SECTION);
  let left = Math.max(0, bytes - Buffer.byteLength(REPORT));
  const lines = [];
  for (let turn = 0; left > 0; turn++) {
    const line = PROSE[turn % PROSE.length];
    lines.push(line);
    left -= Buffer.byteLength(line);
  }
  lines.splice(lines.length >> 1, 0, planted);
  return REPORT.slice(0, at) + lines.join('') + REPORT.slice(at);
}

/** What can be typed into `text` behind the words `before` on the line that holds `sought`, and what is to be found. */
function subject(text, { sought, before, typed, rule }) {
  const lines = text.split('\n');
  const lineOf = (words) => lines.findIndex((each) => each.includes(words));
  const line = lineOf(sought);
  const place = { line, character: lines[line].indexOf(before) + before.length };
  // Behind the prose, so that they move with the lines that are put into it.
  return { text, place, typed, rule, heading: lineOf(HEADING), row: lineOf(ROW) };
}

/** A text to type prose into. */
export function proseText(bytes) {
  return subject(padded(bytes), { sought: '编辑点', before: '公开编', typed: '字', rule: 'breakdown-sum' });
}

/** A text to type into a cell of table three; a later cell of the row has a digit in full width. */
export function cellText(bytes) {
  const text = padded(bytes).replace(`${ROW}\t12\t2\t0\t0\t1\t0`, `${ROW}\t12\t2\t0\t0\t1\t０`);
  return subject(text, { sought: ROW, before: `${ROW}\t12`, typed: '1', rule: 'full-width-digit' });
}

/** The text of file `at` of a batch: no two are alike, and each has its planted breakdown. */
export function batchText(at) {
  const numbered = PLANTED.replace('各单位', `第${at + 1}组`);
  return padded(15_000 + (at % 7) * 300, numbered);
}
