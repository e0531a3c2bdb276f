import { describe, expect, test } from 'vitest';
import { stated } from '../../support/stated.ts';

const TWO = 'reconsideration/total 2';
const LAWSUIT = 'litigation/total 1';
const UPHELD = 'reconsideration/upheld 1';

describe('a sentence that goes on with the cases of the one before', () => {
  test.each([
    ['行政复议2件。其中维持1件、未审结1件。', [TWO, UPHELD, 'reconsideration/pending 1']],
    ['行政复议2件。其中行政诉讼1件。', [TWO, LAWSUIT]],
    ['行政复议2件。其中政府信息公开类维持1件、纠正1件。', [TWO]],
    // What was finished may be requests.
    ['行政复议2件。共办结3件。', [TWO]],
    ['其中维持1件、纠正1件。', []],
  ])('%s', (text, expected) => expect(stated(text, 'review')).toEqual(expected));
});

describe('behind a sentence of cases of another office', () => {
  test.each([
    ['市财政局办理行政复议5件。被申请行政复议2件。', []],
    ['市财政局办理行政复议5件。我局被申请行政复议2件。', [TWO]],
    ['市财政局办理行政复议5件。我局被申请行政复议2件。行政诉讼1件。', [TWO, LAWSUIT]],
    ['市财政局办理行政复议5件。全年加强培训。被申请行政复议2件。', []],
    ['市财政局办理行政复议5件。被申请行政复议2件。行政诉讼1件。', []],
    ['市财政局办理信访5件。被申请行政复议2件。', [TWO]],
  ])('%s', (text, expected) => expect(stated(text, 'review')).toEqual(expected));
});

describe('endings in brackets', () => {
  test.each([
    ['行政复议2件 （维持1件、纠正1件）。', [TWO, UPHELD, 'reconsideration/corrected 1']],
    ['行政复议2件，行政诉讼1件（维持1件）。', [TWO, LAWSUIT, 'litigation/upheld 1']],
    ['行政复议维持2件（行政诉讼维持1件）。', ['reconsideration/upheld 2', 'litigation/upheld 1']],
    ['收到投诉3件（维持1件），被申请行政复议2件。', [TWO]],
  ])('%s', (text, expected) => expect(stated(text, 'review')).toEqual(expected));
});

test.each([
  ['收到政府信息公开申请15件。被申请行政复议2件。', ['received 15', TWO]],
  ['规范办理政府信息公开申请。被申请行政复议2件。', []],
])('cases behind requests are over them where these have a number: %s', (text, expected) => {
  expect(stated(text)).toEqual(expected);
});
