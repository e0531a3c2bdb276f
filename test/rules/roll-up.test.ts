import { testAcross } from '../support/across-test.ts';
import { type Files, leaving, reportOf } from '../support/collection.ts';
import type { Change } from '../support/sample.ts';

const NEW = '一、本年新收政府信息公开申请数量\t12\t2\t0\t0\t1\t0\t15';
const CARRIED_OUT = '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1';
const GOVERNMENT = '青山县人民政府';
const MEMBERS = ['青山县人民政府办公室', '青山县教育局', '青山县水利局'];
const config = (...members: readonly string[]) =>
  JSON.stringify({ collection: { members: { [GOVERNMENT]: members } } });

/** Three times the figures of the sample: those of the report that adds up three samples. */
const TRIPLED: Change[] = [
  [NEW, '一、本年新收政府信息公开申请数量\t36\t6\t0\t0\t3\t0\t45'],
  ['二、上年结转政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2', '二、上年结转政府信息公开申请数量\t6\t0\t0\t0\t0\t0\t6'],
  ['（一）予以公开\t6\t2\t0\t0\t0\t0\t8', '（一）予以公开\t18\t6\t0\t0\t0\t0\t24'],
  ['只计这一情形，不计其他情形）\t1\t0\t0\t0\t0\t0\t1', '只计这一情形，不计其他情形）\t3\t0\t0\t0\t0\t0\t3'],
  ['4.保护第三方合法权益\t1\t0\t0\t0\t0\t0\t1', '4.保护第三方合法权益\t3\t0\t0\t0\t0\t0\t3'],
  ['1.本机关不掌握相关政府信息\t3\t0\t0\t0\t1\t0\t4', '1.本机关不掌握相关政府信息\t9\t0\t0\t0\t3\t0\t12'],
  ['2.重复申请\t2\t0\t0\t0\t0\t0\t2', '2.重复申请\t6\t0\t0\t0\t0\t0\t6'],
  ['（七）总计\t13\t2\t0\t0\t1\t0\t16', '（七）总计\t39\t6\t0\t0\t3\t0\t48'],
  [CARRIED_OUT, '四、结转下年度继续办理\t3\t0\t0\t0\t0\t0\t3'],
  ['行政许可\t208', '行政许可\t624'],
  ['行政事业性收费\t96.16', '行政事业性收费\t288.48'],
];
const whole = (...changes: readonly (readonly [from: string, to: string])[]): string =>
  changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`「${from}」 does not stand in the sum`);
      return text.replace(from, to);
    },
    reportOf({ agency: GOVERNMENT }, ...TRIPLED),
  );
const parts = (names: readonly string[] = MEMBERS): Files =>
  Object.fromEntries(names.map((agency) => [`${agency}.txt`, reportOf({ agency })]));
const folder = (government: string, members: Files = parts()): Files => ({
  '县政府.txt': government,
  ...members,
  '.gongkai.json': config(...MEMBERS),
});

testAcross('roll-up', {
  speaks: {
    'a cell that is not the sum': {
      files: folder(whole(['\t36\t6\t0\t0\t3\t0\t45', '\t⟦37⟧\t6\t0\t0\t3\t0\t45'])),
      severity: 'warning',
      says: '汇总的“一、本年新收”应等于 3 家成员 2023 年度报告同一格之和。“自然人”写作 37，合计 36（多 1）。',
      fixed: '一、本年新收政府信息公开申请数量\t36\t6\t0\t0\t3\t0\t45',
      pointsTo: ['12', '12', '12'],
    },
    'a row is one finding': {
      files: folder(whole(['\t36\t6\t0\t0\t3\t0\t45', '\t⟦35⟧\t6\t0\t0\t3\t0\t44'])),
      says: '“自然人”写作 35，合计 36（少 1）；“总计”写作 44，合计 45（少 1）。',
      fixed: '\t36\t6\t0\t0\t3\t0\t45',
    },
    'a member is left out': {
      files: folder(
        reportOf({ agency: GOVERNMENT }).replace(/^.*$/m, (title) => `⟦${title}⟧`),
        {
          ...parts(MEMBERS.slice(0, 1)),
          '教育局.txt': reportOf({ agency: MEMBERS[1]! }, ['行政许可\t208', '行政许可\t7']),
          '水利局.txt': reportOf({ agency: MEMBERS[2]! }).replace(/(?<=\t)\d+(?:\.\d+)?(?=[\t\n])/g, '0'),
        },
      ),
      says: '请核对是否漏了“青山县教育局”：汇总有 ',
    },
    'less than those that are there, where one is missing': {
      files: folder(whole(['\t36\t6\t0\t0\t3\t0\t45', '\t⟦20⟧\t6\t0\t0\t3\t0\t45']), parts(MEMBERS.slice(0, 2))),
      says: '汇总的“一、本年新收”不应少于已有的 2 家成员 2023 年度报告同一格之和（“青山县水利局”的报告没有或不能确定，没有计入）。“自然人”写作 20，合计 24（少 4）。',
    },
    'decisions and fees': {
      files: folder(whole(['行政许可\t624', '行政许可\t⟦625⟧'])),
      severity: 'information',
      says: '“本年处理决定数量”写作 625，合计 624（多 1）',
      fixed: '行政许可\t624',
    },
    'fees in another unit': {
      files: folder(whole(['行政事业性收费\t288.48', '行政事业性收费\t⟦2985000元⟧'])),
      says: '写作 298.5，合计 288.48（多 10.02）',
    },
    'a case of which a member has more': {
      files: folder(whole(['1\t0\t0\t1\t2\t0\t1\t0\t0\t1\t', '1\t0\t0\t⟦0⟧\t⟦1⟧\t0\t1\t0\t0\t1\t'])),
      severity: 'information',
      says: '汇总的“行政复议”的“尚未审结”写作 0，比“青山县人民政府办公室”2023 年度报告的 1 还少。',
    },
    'forms that tell of one kind in other rows': {
      files: {
        '县政府.txt': reportOf({ agency: GOVERNMENT, year: 2021 }).replace(
          '逾期不补正、行政机关不再处理其政府信息公开申请\t0',
          '逾期不补正、行政机关不再处理其政府信息公开申请\t⟦5⟧',
        ),
        '办公室.txt': reportOf({ agency: MEMBERS[0]!, form: 2019, year: 2021 }),
        '.gongkai.json': config(MEMBERS[0]!),
      },
      says: /“自然人”写作 5，合计 \d（多 \d）/,
    },
  },
  silent: {
    'the sum of all': folder(whole()),
    'not less than those that are there': folder(whole(), parts(MEMBERS.slice(0, 2))),
    'a member with two reports that differ': folder(whole(), {
      ...parts(),
      '更正.txt': reportOf({ agency: MEMBERS[0]! }, leaving('3\t0\t0\t0\t0\t0\t3')),
    }),
    rounding: folder(whole(['行政事业性收费\t288.48', '行政事业性收费\t288.5'])),
    'documents and cases that several may have counted': folder(
      whole(
        ['行政规范性文件\t2\t1\t9', '行政规范性文件\t4\t2\t20'],
        ['1\t0\t0\t1\t2\t0\t1\t0\t0\t1\t', '2\t0\t0\t1\t3\t0\t2\t0\t0\t2\t'],
      ),
    ),
    'no list': { '县政府.txt': reportOf({ agency: GOVERNMENT }), ...parts() },
    'years outside the list': {
      '县政府.txt': whole(),
      ...parts(),
      '撤并.txt': reportOf({ agency: '青山县旅游局' }),
      '.gongkai.json': JSON.stringify({
        collection: { members: { [GOVERNMENT]: [...MEMBERS, { name: '青山县旅游局', to: 2022 }] } },
      }),
    },
    'names without their place': {
      '县政府.txt': whole(),
      ...parts(),
      '.gongkai.json': config('县政府办', '教育局', '水利局'),
    },
  },
});
