import { expect, test } from 'vitest';
import { stated } from '../../support/stated.ts';

const [TWO, THREE] = ['reconsideration/total 2', 'reconsideration/total 3'];
const [UPHELD, CORRECTED] = ['reconsideration/upheld 1', 'reconsideration/corrected 1'];

test.each([
  ['行政复议2件，维持1件和纠正1件。', [TWO, UPHELD, CORRECTED]],
  ['行政复议2件，1件维持原决定和答复、1件纠正。', [TWO, UPHELD, CORRECTED]],
  ['行政复议2件，均维持2件。', [TWO, 'reconsideration/upheld 2']],
  ['行政复议维持1件，纠正1件。', [UPHELD, CORRECTED]],
  ['本年度行政复议纠正1件。', [CORRECTED]],
])('how cases ended: %s', (text, expected) => expect(stated(text, 'review')).toEqual(expected));

test.each([
  ['something that is no ending', '行政复议3件，维持1件、驳回2件。', [THREE]],
  ['endings of some of the cases', '行政复议2件，其中信息公开类维持1件、纠正1件。', [TWO]],
  ['a second ending with a name of its own', '行政复议维持1件，信息公开纠正1件。', []],
  ['cases that were received', '收到行政复议维持1件，纠正1件。', []],
  ['two endings of one number', '行政复议2件，维持、纠正各1件。', [TWO]],
  ['one ending twice', '行政复议3件，维持1件、纠正1件、维持1件。', [THREE]],
  ['a rough number', '行政复议3件，维持约1件、纠正2件。', [THREE]],
])('nothing is told of how cases ended where a list holds %s', (_, text, expected) => {
  expect(stated(text, 'review')).toEqual(expected);
});

test('endings of two kinds of cases are those of neither', () => {
  const text = '行政复议、行政诉讼均为2件，其中维持1件、纠正1件。';
  expect(stated(text, 'review')).toEqual([TWO, 'litigation/total 2']);
});
