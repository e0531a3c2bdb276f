import { describe, expect, it, test } from 'vitest';
import { contentAt, valueAt } from '../../../server/src/core/report/cell-content.ts';
import { isPlainFigure } from '../../../server/src/core/report/plain-figure.ts';
import type { Figure } from '../../../server/src/core/report/table.ts';
import { type CellValue, readValue } from '../../../server/src/core/report/value.ts';
import { decimalText } from '../../../server/src/core/text/decimal.ts';
import { newMemo } from '../../../server/src/core/text/memo.ts';
import { plain } from '../../../server/src/core/text/plain.ts';
import { type BlockSpan, span } from '../../../server/src/core/text/span.ts';
import { unmark } from '../../support/marks.ts';

/** A value by its kind, with its digits as they stand in `text`. */
const said = (value: CellValue, text: string): string => {
  switch (value.kind) {
    case 'number':
      return `${decimalText(value.value)} at ${text.slice(value.digits.start, value.digits.end)}`;
    case 'repeated':
      return value.parts.map(({ start, end }) => text.slice(start, end)).join(' and ');
    case 'nil':
      return `none: ${value.word}`;
    case 'blank':
    case 'text':
    case 'unplaced':
      return value.kind;
  }
};

/** A cell between other words, its lines marked by ⟦⟧: what it says as a figure, and as one that may tell of a change. */
const read = (marked: string, shown?: string) => {
  const { text, spans: lines } = unmark(`甲${marked}`);
  const spans = lines.map(({ start, end }): BlockSpan => span(start, end));
  const content = contentAt(text, shown ?? plain(text), spans, newMemo());
  const { label, isFigure } = content;
  const values = [false, true].map((signed) => said(valueAt(text, spans, content, signed), text));
  return { plain: content.plain, label: `${label.number}|${label.key}`, isFigure, values };
};

describe('a cell', () => {
  test.each([
    ['⟦12⟧', '12', true, ['12 at 12', '12 at 12']],
    ['⟦１２⟧', '12', true, ['12 at １２', '12 at １２']],
    ['⟦12件⟧', '12件', true, ['12 at 12', '12 at 12']],
    ['⟦3（含1件）⟧', '3(含1件)', true, ['3 at 3', '3 at 3']],
    ['⟦3 5⟧', '3 5', true, ['3 and 5', '3 and 5']],
    ['⟦3⟧\n ⟦5⟧', '35', true, ['3 and 5', '3 and 5']],
    ['⟦/⟧', '/', true, ['none: /', 'none: /']],
    ['⟦+1⟧', '+1', true, ['1 at +1', '1 at +1']],
    ['⟦增2减1⟧', '增2减1', true, ['text', '1 at 增2减1']],
    ['⟦增⟧\n⟦2减1⟧', '增2减1', true, ['text', '1 at 增']],
    ['⟦若干⟧', '若干', false, ['text', 'text']],
    ['', '', true, ['blank', 'blank']],
  ])('「%s」 as a figure', (marked, shown, isFigure, values) => {
    expect(read(marked)).toMatchObject({ plain: shown, isFigure, values });
  });

  test.each([
    ['⟦（一）予以⟧\n⟦公开⟧', '(一)|予以公开'],
    [`⟦${'长'.repeat(80)}⟧`, `|${'长'.repeat(80)}`],
    [`⟦${'长'.repeat(81)}⟧`, '|'],
    ['', '|'],
  ])('「%s」 as a label', (marked, label) => {
    expect(read(marked)).toMatchObject({ label });
  });

  it('with tags says what is shown as a label, what is written as a figure', () => {
    expect(read('⟦<b>12</b>⟧', '甲   12    ')).toMatchObject({ plain: '   12    ', values: ['text', 'text'] });
    expect(read('⟦<b>总计</b>⟧', '甲   总计    ')).toMatchObject({ label: '|总计' });
  });

  it('tells of no change where nothing else is said', () => {
    const text = '增2减1';
    const lines = [span(0, text.length)];
    expect(valueAt(text, lines, contentAt(text, text, lines, newMemo())).kind).toBe('text');
  });

  it('is worked out once for the same words, but for long ones', () => {
    const memo = newMemo();
    const of = (text: string) => contentAt(text, text, [{ start: 0, end: text.length }], memo);
    expect(of('12')).toBe(of('12'));
    expect(of('长'.repeat(80))).toBe(of('长'.repeat(80)));
    expect(of('长'.repeat(81))).not.toBe(of('长'.repeat(81)));
  });
});

describe('a figure in plain digits', () => {
  /** Of a cell between others. */
  const isPlain = (cell: string) => {
    const text = `总计\t${cell}\t0`;
    return isPlainFigure(text, { value: readValue(text, [span(3, 3 + cell.length)], true) } as Figure);
  };

  test.each(['0', '9', '1023456789'])('is %s', (text) => {
    expect(isPlain(text)).toBe(true);
  });

  test.each(['12件', '1.5', '-1', '+1', '1,234', '１２', '12（注）', '〇', '/', '增2', '1:', '1/', '', '若干'])(
    'is not 「%s」',
    (text) => {
      expect(isPlain(text)).toBe(false);
    },
  );
});
