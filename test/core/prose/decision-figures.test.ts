import { expect, it, test } from 'vitest';
import { statementsOf } from '../../../server/src/core/report/prose/statements.ts';
import { paragraph } from '../../support/paragraph.ts';
import { OFFICE, stated } from '../../support/stated.ts';

test.each([
  ['作出行政许可处理决定120件，行政处罚处理决定30宗。', ['decisions/license 120', 'decisions/penalty 30']],
  ['全年作出120件行政许可处理决定。', ['decisions/license 120']],
  ['行政强制处理决定书0份。', ['decisions/coercion 0']],
  ['行政许可12件，行政处罚处理决定3件。', ['decisions/penalty 3']],
  ['行政许可处理决定12件，下属单位3件。', ['decisions/license 12']],
])('decisions of one sort: %s', (text, expected) => expect(stated(text)).toEqual(expected));

test.each([
  ['no sort is named', '作出处理决定12件。'],
  ['two sorts are', '行政许可和行政处罚处理决定15件。'],
  ['they were published', '公开行政许可处理决定12件。'],
  ['the number is rough', '行政许可处理决定12余件。'],
  ['people are counted', '行政许可处理决定12人。'],
  ['they are of another year', '2022年行政许可处理决定12件。'],
  ['the year before is', '2022年情况：行政许可处理决定12件。'],
  ['they are of another office', '下属单位行政许可处理决定12件。'],
  ['there are requests only', '收到行政许可12件。'],
])('nothing is stated where %s', (_, text) => expect(stated(text)).toEqual([]));

it('gives the place of the digits', () => {
  const text = '全年作出行政许可处理决定120件';
  const [found] = statementsOf([paragraph(text, 'overview')], OFFICE);
  expect(text.slice(found?.span.start, found?.span.end)).toBe('120');
});
