import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { REPORTS } from '../converters/reports.ts';
import { storedModel } from '../converters/stored.ts';
import { some } from '../support/thorough.ts';
import { analysed, loud, misread, paperOf } from './analysed.ts';
import { faultText } from '../../server/src/papers/messages/fault-text.ts';
import { readPaper } from '../../server/src/papers/read-paper.ts';
import { workbook } from './sheets/workbook.ts';
import { zipped } from './word/package.ts';

const OFFICE = 'http://schemas.openxmlformats.org';
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
const relations = (all: string): string =>
  `<Relationships xmlns="${OFFICE}/package/2006/relationships">${all}</Relationships>`;

/** A workbook of these sheets, in XML. */
function sheets(all: readonly string[], { styles = '', state = '' } = {}): Uint8Array {
  const X = `xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${OFFICE}/package/2006/content-types"/>`,
    '_rels/.rels': relations(relation('a', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook ${X}><sheets>${all.map((_, at) => `<sheet name="${at}" sheetId="${at + 1}"${at === 0 ? state : ''} r:id="s${at}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      all.map((_, at) => relation(`s${at}`, 'worksheet', `/xl/sheet${at}.xml`)).join('') +
        relation('t', 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': `<styleSheet ${X}>${styles}</styleSheet>`,
  };
  all.forEach((sheet, at) => (files[`xl/sheet${at}.xml`] = `<worksheet ${X}>${sheet}</worksheet>`));
  return zipped(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

const words = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const figure = (at: string, value: string, style = 0): string => `<c r="${at}" s="${style}"><v>${value}</v></c>`;
const rows = (...all: readonly string[]): string =>
  `<sheetData>${all.map((row) => `<row>${row}</row>`).join('')}</sheetData>`;

const HANDS = [
  ['in one sheet, paragraphs merged over the columns', { merged: true, sheets: false }],
  ['in one sheet, paragraphs in its first column', { merged: false, sheets: false }],
  ['with a sheet for each table', { merged: true, sheets: true }],
] as const;

const FAULTY = REPORTS.flatMap(({ name, model, fault }) => (fault ? [[name, model, fault] as const] : []));

describe.each(HANDS)('a report %s', (_, hand) => {
  const at = HANDS.findIndex((each) => each[1] === hand);
  test.each(REPORTS.filter(({ fault }) => fault === null).map(({ folder, model }) => [folder, model] as const))(
    '%s is read figure by figure, and nothing is found',
    async (_, model) => {
      const analysis = await analysed(await workbook(model, hand), 'a.xlsx');
      expect(misread(analysis, storedModel(model)).wrong).toEqual([]);
      expect(loud(analysis)).toEqual([]);
    },
  );

  test.each(some(FAULTY, HANDS.length, at))('%s has its fault found', async (_, model, { rules }) => {
    const { diagnostics } = await analysed(await workbook(model, hand), 'a.xlsx');
    expect(diagnostics.filter(({ rule }) => rules.includes(rule)).length).toBeGreaterThan(0);
  });
});

describe('a sheet', () => {
  test('gives a line for each row that holds something, and its place', async () => {
    const { text, pieces } = await paperOf(
      sheets([rows(words('A1', '甲') + figure('C1', '12'), '', words('B3', '乙'))]),
    );
    expect(text).toBe('甲\t\t12\n\t乙\t\n');
    expect(pieces.map(({ place }) => place)).toEqual([
      { kind: 'cell', table: 0, row: 0, column: 0 },
      { kind: 'cell', table: 0, row: 0, column: 2 },
      { kind: 'cell', table: 0, row: 2, column: 1 },
    ]);
  });

  test('shows numbers as they are seen', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="0&quot;件 y&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';
    const row = ['18.077999999999999', '0.30000000000000004', '1E+16']
      .map((value, at) => figure(`${'ABC'[at] ?? ''}1`, value))
      .join('');
    const styled =
      figure('A2', '0.125', 1) + figure('B2', '45292', 2) + figure('C2', '45292', 3) + figure('D2', '7', 4);
    expect((await paperOf(sheets([rows(row, styled)], { styles }))).text).toBe(
      '18.078\t0.3\t10000000000000000\t\n12.5%\t2024年1月1日\t2024年1月1日\t7\n',
    );
  });

  test('shows a sum that is off by less than anybody sees as the whole number', async () => {
    const row = ['17.9999999999', '17.99999', '-4.00000000001'].map((value, at) =>
      figure(`${'ABC'[at] ?? ''}1`, value),
    );
    expect((await paperOf(sheets([rows(row.join(''))]))).text).toBe('18\t17.99999\t-4\n');
  });

  test.each([
    ['1', '1900年1月1日'],
    ['59', '1900年2月28日'],
    ['60', '1900年2月29日'],
    ['61', '1900年3月1日'],
  ])('shows day %s as %s, as Excel counts', async (day, date) => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    expect((await paperOf(sheets([rows(figure('A1', day, 1))], { styles }))).text).toBe(`${date}\n`);
  });

  test('whose formulas nobody has computed is refused, and the cells are named', async () => {
    const sum = (at: string, value: string, type = 'n'): string =>
      `<c r="${at}" t="${type}"><f>SUM(A1:A2)</f>${value}</c>`;
    const all = sum('B1', '<v></v>') + sum('AA1', '') + sum('AB1', '<v>7</v>') + sum('AC1', '<v></v>', 'str');
    const reading = await readPaper(sheets([rows(words('A1', '甲') + all)]));
    expect(reading).toEqual({ ok: false, fault: 'not-computed', cells: { named: ['B1', 'AA1'], count: 2 } });
    const more = { fault: 'not-computed', cells: { named: ['B1', 'AA1'], count: 2 } } as const;
    expect(faultText(more, 'zh-cn')).toBe(
      '公式没有算出的结果（B1、AA1等共 2 格）：请用 Excel 或 WPS 打开，保存后再检查。',
    );
  });

  test('has a row of the form read that is hidden, and no other', async () => {
    const hidden = (at: number, cells: string): string => `<row r="${at}" hidden="1">${cells}</row>`;
    const all = `<sheetData>${hidden(1, words('A1', '2.重复申请') + figure('B1', '6'))}${hidden(2, words('A2', '草稿') + figure('B2', '7'))}</sheetData>`;
    const { text, leftOut } = await paperOf(sheets([all]));
    expect(text).toBe('2.重复申请\t6\n');
    expect(leftOut).toEqual([{ what: 'hidden', count: 2 }]);
  });

  test('that is hidden is left out, as are hidden rows and columns', async () => {
    const hidden =
      '<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row hidden="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>3</v></c></row></sheetData>';
    const { text, leftOut } = await paperOf(sheets([rows(words('A1', '甲')), hidden], { state: ' state="hidden"' }));
    expect(text).toBe('2\n');
    expect(leftOut).toEqual([
      { what: 'sheet', count: 1 },
      { what: 'hidden', count: 2 },
    ]);
  });

  test('with a table stands once, behind the first heading of its part', async () => {
    const heading = rows(words('A1', '四、政府信息公开行政复议、行政诉讼情况'));
    const table = rows(words('A1', '结果维持') + words('B1', '结果纠正') + words('C1', '尚未审结'));
    const { text } = await paperOf(
      sheets([heading, rows(words('A1', '五、存在的主要问题及改进情况')), heading, table]),
    );
    expect(text.match(/四、|结果维持|五、/g)).toEqual(['四、', '结果维持', '五、', '四、']);
  });

  test('of a million rows is refused', async () => {
    const all = `<sheetData>${'<row><c><v>1</v></c></row>'.repeat(1_000_000)}</sheetData>`;
    await expect(paperOf(sheets([all]))).rejects.toThrow('too-large');
  });
});
