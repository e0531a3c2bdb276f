import { describe, expect, it, test } from 'vitest';
import type { TableId } from '../../../server/src/core/form/form.ts';
import {
  headerAnchors,
  headerColumns,
  headerStart,
  underHeader,
} from '../../../server/src/core/report/header-columns.ts';
import type { SeenCell } from '../../../server/src/core/report/table.ts';
import { tableIn } from '../../support/table-read.ts';

const HEADER = '\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计';
const ROWS = ['一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1', '（七）总计\t2\t0\t0\t0\t0\t0\t2'].join('\n');
const ids = 'natural-person enterprise research social legal-service other total';

/** A table's header: the columns that it names in order, where each column of the form begins, how wide it is, and where columns begin side by side. */
const header = (text: string, id: TableId = 'requests', block = 0) => {
  const { cells, anchors, form } = tableIn(text, id)!;
  const found = headerColumns(cells, anchors, block, form.blocks[block]!);
  const names = headerAnchors(anchors, block).map(({ label }) => label.id);
  return {
    names: names.join(' '),
    starts: found?.starts.join(' ') ?? null,
    width: found?.width,
    side: headerStart(found),
  };
};

describe('the header of a block', () => {
  test.each([
    ['over the columns', HEADER, '1 2 3 4 5 6 7', 8, 1],
    ['with two columns of labels', `\t${HEADER}`, '2 3 4 5 6 7 8', 9, 2],
    ['without a column of labels', HEADER.slice(1), '0 1 2 3 4 5 6', 7, 0],
    ['with a column over two', HEADER.replace('商业企业', '商业企业\t商业企业'), '1 2 4 5 6 7 8', 9, null],
    ['with a blank column', HEADER.replace('商业企业', '商业企业\t'), '1 2 4 5 6 7 8', 9, null],
  ])('%s', (_, line, starts, width, side) => {
    expect(header(`${line}\n${ROWS}`)).toMatchObject({ starts, width, side });
  });

  const upper = '\t自然人\t法人或其他组织\t\t\t\t\t总计';
  const lower = '\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t';
  it('may run over two lines', () => {
    const names = 'natural-person total enterprise research social legal-service other';
    expect(header(`${upper}\n${lower}\n${ROWS}`)).toEqual({ names, starts: '1 2 3 4 5 6 7', width: 8, side: 1 });
  });

  test.each([
    ['whose merged cells a converter collapsed', `${upper.replace(/\t{2,}/, '\t')}\n${lower.slice(1)}`],
    ['that lacks a column', HEADER.replace('\t其他', '')],
    ['in another order', HEADER.replace('商业企业\t科研机构', '科研机构\t商业企业')],
  ])('tells nothing of cells: one %s', (_, lines) => {
    expect(header(`${lines}\n${ROWS}`)).toMatchObject({ starts: null, side: null });
    expect(header(`${lines}\n${ROWS}`).names).not.toBe('');
  });

  it('stands above the first row, behind the block before', () => {
    expect(header(`${HEADER}\n${ROWS}`).names).toBe(ids);
    expect(header(`${ROWS}\n${HEADER}`).names).toBe('');
    expect(header(ROWS)).toEqual({ names: '', starts: null, width: undefined, side: null });
    const blocks = [
      '第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t2\t3\n行政规范性文件\t4\t5\t6',
      '第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t7',
      '第二十条第（六）项\n\t信息内容\t本年处理决定数量\n行政处罚\t8\n行政强制\t9',
    ].join('\n');
    const of = (block: number) => header(blocks, 'disclosure', block);
    expect(of(0)).toEqual({ names: 'issued repealed valid', starts: '1 2 3', width: 4, side: 1 });
    expect(of(1)).toEqual({ names: 'decisions', starts: '1', width: 2, side: 1 });
    expect(of(2)).toEqual({ names: 'decisions', starts: '2', width: 3, side: 2 });
    expect(of(3)).toEqual({ names: '', starts: null, width: undefined, side: null });
  });
});

describe('a row below merged cells', () => {
  const MERGED = HEADER.replace('商业企业', '商业企业\t商业企业').replace('总计', '\t总计');
  /** The cells of the first row, which says `figures` behind its label, that stand below the columns. */
  const under = (figures: string, line = MERGED): string | null => {
    const { cells, anchors, form } = tableIn(
      `${line}\n一、本年新收政府信息公开申请数量${figures}\n${ROWS.split('\n')[1]}`,
      'requests',
    )!;
    const found = headerColumns(cells, anchors, 0, form.blocks[0]!)!;
    const label = anchors.find((anchor) => anchor.label.id === 'new')!.cells[0]!;
    const isBehind = (cell: SeenCell): boolean =>
      cells.indexOf(cell) > cells.indexOf(label) && cell.row <= label.row + 1;
    const next = anchors.find((anchor) => anchor.label.id === 'total' && anchor.label.kind === 'row')!.cells[0]!;
    const behind = cells.filter((cell) => isBehind(cell) && cells.indexOf(cell) < cells.indexOf(next));
    return (
      underHeader(label, behind, found)
        ?.map(({ plain }) => plain || '.')
        .join(' ') ?? null
    );
  };

  test.each([
    ['with what they hold repeated', '\t1\t2\t2\t3\t4\t5\t6\t\t7', '1 2 3 4 5 6 7'],
    ['with blanks beside', '\t1\t2\t\t3\t4\t5\t6\t\t7', '1 2 3 4 5 6 7'],
    ['with blank columns', '\t1\t\t\t\t4\t5\t6\t\t7', '1 . . 4 5 6 7'],
    ['with another figure beside', '\t1\t2\t9\t3\t4\t5\t6\t\t7', null],
    ['with a figure below no column', '\t1\t2\t2\t3\t4\t5\t6\t8\t7', null],
    ['too short', '\t1\t2\t2\t3\t4\t5\t6\t7', null],
    ['with a blank cell more', '\t1\t2\t2\t3\t4\t5\t6\t\t7\t', '1 2 3 4 5 6 7'],
    ['with a figure more', '\t1\t2\t2\t3\t4\t5\t6\t\t7\t8', null],
    ['over two lines', '\t1\t2\t2\t3\t4\t5\n\t6\t\t7', null],
    ['below each other', '\n1\n2\n2\n3\n4\n5\n6\n\n7', null],
  ])('%s', (_, figures, found) => {
    expect(under(figures)).toBe(found);
  });
});
