import { describe, expect, test } from 'vitest';
import { stated } from '../../support/stated.ts';

const FIFTEEN = 'received 15';
const EITHER = 'received-or-with-carried 15';
const RESULTS = ['denied 1', 'unable 4', 'refused 2'];
const TWELVE = 'answered 12';

describe('others behind all results but the last', () => {
  test.each([
    ['不予公开1件，无法提供4件，不予处理2件，其他2件', [...RESULTS, 'other-result 2']],
    ['不予公开1件，无法提供4件，不予处理2件，及其他的2件', [...RESULTS, 'other-result 2']],
    ['不予公开1件，无法提供4件，不予处理2件，其他2余件', RESULTS],
    ['不予公开1件，无法提供4件，不予处理2件，其他投诉2件', RESULTS],
    ['不予公开1件，无法提供4件，其他2件', ['denied 1', 'unable 4']],
    ['无法提供4件，不予处理2件，其他2件', ['unable 4', 'refused 2']],
    ['不予公开1件，不予处理2件，其他2件', ['denied 1', 'refused 2']],
    ['其他2件', []],
  ])('%s', (text, expected) => {
    expect(stated(`收到政府信息公开申请15件，${text}。`)).toEqual([FIFTEEN, ...expected]);
  });
});

describe('the sum of those received and those carried in', () => {
  test.each([
    ['收到政府信息公开申请15件，上年结转2件，共17件。', [EITHER, 'carried-in 2', 'received-with-carried 17']],
    ['收到政府信息公开申请15件，上年结转2件，共计为17件。', [EITHER, 'carried-in 2', 'received-with-carried 17']],
    ['上年结转2件，收到政府信息公开申请15件，合计17件。', ['carried-in 2', EITHER, 'received-with-carried 17']],
    ['收到政府信息公开申请15件，上年结转2件，共17余件。', [EITHER, 'carried-in 2']],
    ['收到政府信息公开申请15件，上年结转2件，投诉共17件。', [EITHER, 'carried-in 2']],
    ['收到政府信息公开申请15件，上年结转2件，共投诉17件。', [EITHER, 'carried-in 2']],
    // What stands last is not what they come to.
    ['收到政府信息公开申请15件，上年结转2件，答复3件，共17件。', [EITHER, 'carried-in 2', 'answered 3']],
    ['收到政府信息公开申请15件，答复3件，共17件。', [FIFTEEN, 'answered 3']],
    ['收到政府信息公开申请15件，共17件。', [FIFTEEN]],
    ['上年结转2件政府信息公开申请，答复3件，合计17件。', ['carried-in 2', 'answered 3']],
    // Those carried in are in the first number already, whatever the second is.
    ['收到政府信息公开申请15件，含上年结转2件，共17件。', ['received-with-carried 15', 'carried-in 2']],
  ])('%s', (text, expected) => expect(stated(text)).toEqual(expected));
});

describe('applicants', () => {
  const [PERSONS, FIVE] = ['applicant/natural 10', 'applicant/research 5'];
  test.each([
    // Once all are told, what follows is of all again.
    ['收到政府信息公开申请15件，个人10件，科研机构5件，答复12件。', [FIFTEEN, PERSONS, FIVE, TWELVE]],
    ['收到政府信息公开申请15件，个人10件，科研机构4件，答复12件。', [FIFTEEN, PERSONS, 'applicant/research 4']],
    ['收到政府信息公开申请15件（个人10件，科研机构5件，答复12件）。', [FIFTEEN, PERSONS, FIVE, TWELVE]],
    ['收到政府信息公开申请15件（个人10件，科研机构4件，答复12件）。', [FIFTEEN, PERSONS, 'applicant/research 4']],
    ['个人政府信息公开申请10件，科研机构5件，答复12件。', [PERSONS, FIVE]],
    ['收到政府信息公开申请15件，投诉3件，个人10件。', [FIFTEEN, PERSONS]],
    ['收到投诉3件（个人10件，科研机构5件），收到政府信息公开申请15件。', [FIFTEEN]],
    ['个人10件，科研机构5件申请公开。', [FIVE]],
  ])('%s', (text, expected) => expect(stated(text)).toEqual(expected));

  test.each([
    ['个人申请10件，科研机构申请5件。', [PERSONS, FIVE]],
    ['投诉3件，个人10件。', []],
  ])('in the section of requests: %s', (text, expected) => expect(stated(text, 'requests')).toEqual(expected));
});

describe('whether a figure is one of all requests', () => {
  test.each([
    ['收到政府信息公开申请15件，投诉3件，答复12件。', [FIFTEEN]],
    ['收到政府信息公开申请15件，投诉3件；答复12件。', [FIFTEEN]],
    ['政府信息公开申请，投诉3件；答复12件。', []],
    ['收到政府信息公开申请15件，登记13件，答复12件。', [FIFTEEN, TWELVE]],
    ['收到政府信息公开申请15件，答复12余件。', [FIFTEEN]],
    ['收到政府信息公开申请15件，予以公开8件；培训3次；不予公开1件。', [FIFTEEN]],
    ['一是依申请公开工作，新收15件，答复12件。', [FIFTEEN, TWELVE]],
    ['依申请公开方面：新收15件，答复12件。', [FIFTEEN, TWELVE]],
    ['在依申请公开方面，投诉3件，答复12件。', []],
    ['公开会议12件，不予公开3件。', []],
    ['全年答复12件。', []],
  ])('%s', (text, expected) => expect(stated(text)).toEqual(expected));
});

test.each([
  ['收到政府信息公开申请15件，答复12件，告知3件。', [FIFTEEN]],
  ['今年办理政府信息公开申请15件，告知3件。', []],
  ['收到政府信息公开申请15件，答复12件，通报3件。', [FIFTEEN, TWELVE]],
  ['今年办理政府信息公开申请15件，答复12件。', ['handled 15', TWELVE]],
])('answers divided from other answers are not all: %s', (text, expected) => {
  expect(stated(text)).toEqual(expected);
});
