// Writes the reports that the suite opens, in the layouts of the first reports; run when the suite is built.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FormId } from '../../server/src/core/form/list.ts';
import { chineseOrdinal } from '../../server/src/core/text/chinese-numeral.ts';
import { gb18030, gbk } from '../cli/support/encode.ts';
import { type Layout, render } from '../support/layouts.ts';
import { balanced, uniform, withFigure } from '../support/model.ts';
import { officeYears } from '../support/office-years.ts';
import { sample } from '../support/sample.ts';
import { WRITTEN } from '../support/written.ts';
import { LAYOUT_TEXTS, uncertain } from './layout-texts.ts';

/** All is zero but one figure: its row and its column do not add up. */
function unbalanced(form: FormId, layout: Layout, agency = '云岭市档案局'): string {
  const model = { ...uniform(form, '0'), agency };
  return render(withFigure(model, 'requests', 'carried-out', 'natural-person', '5'), layout);
}

/** All is two, rules among them, which only a government makes; and its report tells what that of a government must. */
function consistent(form: FormId, layout: Layout): string {
  const text = render(balanced({ ...uniform(form, '2'), agency: '云岭市人民政府' }), layout);
  return text.replace('定期开展自查', '定期开展考核和社会评议，没有需要追究责任的情形');
}

/** Without section four: its heading and its table. */
function withoutReview(text: string): string {
  return text.replace(/^四、政府信息公开行政复议[^]*?(?=^五、)/m, '');
}

/** Names each item of Article 20, and the articles about reports. */
function items(): string {
  const named = Array.from({ length: 15 }, (_, index) => `依照第二十条第（${chineseOrdinal(index + 1)}）项公开。`);
  const others = ['依照第二十条第(五)项公开。', '另见第十九条、第二十一条、第四十九条和第五十条。'];
  return sample(2021, ['一、总体情况\n', `一、总体情况\n${[...named, ...others].join('\n')}\n`]);
}

/** A Word file as it is kept for the tests of papers. */
function wordFile(name: string): Buffer {
  return readFileSync(join(import.meta.dirname, '../papers/fixtures/word', name));
}

/** In one a total is wrong, in the other nothing is. */
const WRONG_PAPER = wordFile('office-docx.2019-dense.total.docx');
const RIGHT_PAPER = wordFile('office-docx.2021-zero.docx');

const LAST_ROW = '四、结转下年度继续办理';
const ORDINARY = '会议纪要\n\n一、总体情况\n今天讨论了办公用品的采购，共采购 5 件。\n二、下一步\n按期验收。\n';
const NOTICE = `关于做好2023年政府信息公开工作年度报告编制工作的通知\n\n各科室：\n请于1月15日前报送。\n\n${sample(2021)}`;

/** The total of every row is wrong, and each by another figure: many findings, with long sentences. */
function manyErrors(agency: string): string {
  const model = balanced({ ...uniform(2021, '3'), agency });
  const { rows } = model.form.tables.requests.blocks[0]!;
  const wrong = rows.reduce(
    (sum, { id }, at) => withFigure(sum, 'requests', id, 'total', String(1000 + 17 * at)),
    model,
  );
  return render(wrong, 'L3');
}

/** Tasks as a user writes them: `folder` holds a report with errors, `many` several with many, `.vscode` none. */
const TASKS = {
  version: '2.0.0',
  tasks: [
    { label: 'weighty', folder: 'folder' },
    { label: 'never', folder: 'folder', failOn: 'never' },
    { label: 'nothing', folder: '.vscode' },
    { label: 'many', folder: 'many' },
    // As they were written when the terminal was read.
    { label: 'old', folder: 'folder', failOn: 'warning', problemMatcher: ['$gongkai-error', '$gongkai-warning'] },
    { label: 'old hints', folder: 'folder', failOn: 'hint', problemMatcher: ['$gongkai-information', '$gongkai-hint'] },
  ].map((task) => ({ type: 'gongkai', ...task })),
};

/** A folder whose reports are held against each other. */
const TOGETHER = 'together';

const FILES: Readonly<Record<string, string | Buffer>> = {
  'unbalanced.txt': unbalanced(2019, 'L1'),
  'consistent.txt': consistent(2021, 'L1'),
  'paragraphs.txt': consistent(2019, 'L2'),
  'missing-section.txt': withoutReview(consistent(2019, 'L3')),
  'wrong-form.txt': consistent(2019, 'L4').replaceAll('2020', '2023'),
  'faultless.txt': sample(2021),
  'hints.txt': sample(2021).replace('。', ','),
  'columns.txt': unbalanced(2021, 'L3'),
  'crlf.txt': unbalanced(2021, 'L3').replaceAll('\n', '\r\n'),
  'astral.txt': unbalanced(2021, 'L3').replace(LAST_ROW, `${LAST_ROW}（𠮷）`),
  'items.txt': items(),
  'by-hand.txt': sample(2021),
  ...Object.fromEntries(
    ['associated', 'chosen', 'chosen-again', 'guessed', 'called-plain'].map((name) => [
      `${name}.txt`,
      unbalanced(2021, 'L3'),
    ]),
  ),
  'gb18030.txt': gb18030(unbalanced(2021, 'L3')),
  'reopened.txt': gb18030(unbalanced(2021, 'L3')),
  'offered.txt': gb18030(unbalanced(2021, 'L3')),
  'misread.txt': unbalanced(2021, 'L3'),
  'ordinary.txt': ORDINARY,
  'notice.txt': NOTICE,
  // Its texts are of one agency and one year, and are not to be held against each other.
  '.vscode/settings.json': JSON.stringify({
    'gongkai.workspaceReports': false,
    // Those of a folder that is checked are of several agencies, and say the same.
    'gongkai.rules': { 'shared-text': 'off' },
  }),
  '.vscode/tasks.json': JSON.stringify(TASKS),
  'settings/.gongkai.json': '{}\n',
  'settings/report.txt': unbalanced(2021, 'L3'),
  'folder/one.txt': unbalanced(2021, 'L3', '云岭市审计局'),
  'folder/two.txt': sample(2021),
  'folder/ordinary.txt': ORDINARY,
  ...Object.fromEntries(
    ['教育', '民政', '财政'].map((name, at) => [`many/${'一二三'[at]}.txt`, manyErrors(`云岭市${name}局`)]),
  ),
  ...Object.fromEntries(Object.entries(officeYears()).map(([name, text]) => [`${TOGETHER}/${name}`, text])),
  'broken/mixed.txt': Buffer.concat([Buffer.from(sample(2021)), gbk('附注')]),
  'broken/image.txt': Buffer.from('89504e470d0a1a0a0000000d49484452ff', 'hex'),
  ...Object.fromEntries(
    ['convert', 'again', 'changed', 'opened', 'folder'].map((name) => [`papers/${name}/paper.docx`, WRONG_PAPER]),
  ),
  'papers/other.docx': RIGHT_PAPER,
  'papers/elsewhere/paper.docx': WRONG_PAPER,
  'papers/elsewhere/paper.txt': sample(2019),
  'papers/folder/torn.docx': WRONG_PAPER.subarray(0, 5000),
  'papers/folder/twin.docx': WRONG_PAPER,
  'papers/folder/twin.txt': sample(2021),
  'papers/folder/stray.docx': WRONG_PAPER,
  'papers/folder/stray.txt': ORDINARY,
  ...Object.fromEntries(Object.entries(LAYOUT_TEXTS).map(([name, { text }]) => [`layouts/${name}.txt`, text])),
  'layouts/figures.json': JSON.stringify(
    Object.fromEntries(Object.entries(LAYOUT_TEXTS).map(([name, { figures }]) => [name, figures])),
  ),
  'layouts/uncertain.txt': uncertain(),
  ...Object.fromEntries(WRITTEN.map(({ name, bytes }) => [`encodings/${name}`, bytes])),
};

/** Writes the files below `folder`. */
export function writeFixtures(folder: string): void {
  for (const [name, content] of Object.entries(FILES)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  // What the command line says of a folder, which VS Code is to say as well.
  const command = [join(import.meta.dirname, '../../dist/cli.js'), 'check', '--format', 'json', '.'];
  const { stdout } = spawnSync(process.execPath, command, { cwd: join(folder, TOGETHER) });
  writeFileSync(join(folder, `${TOGETHER}.json`), stdout);
  // There before VS Code starts: on a slow machine it is late to watch a folder that is made, and misses what comes first.
  mkdirSync(join(folder, 'checked/sub'), { recursive: true });
}
