import { describe, expect, test } from 'vitest';
import { statementsOf } from '../../../server/src/core/report/prose/statements.ts';
import { paragraph } from '../../support/paragraph.ts';
import { OFFICE, stated } from '../../support/stated.ts';

const RECEIVED = 'received 15';
const GRANTED = 'granted 10';
const DENIED = 'denied 2';
const REFUSED = 'refused 3';
const CARRIED = 'carried-out 1';

describe('a reason between the results of requests', () => {
  test.each([
    ['因涉密，不予公开2件，不予处理3件', [GRANTED, REFUSED]],
    ['涉及3类，不予公开2件，不予处理3件', [GRANTED, DENIED, REFUSED]],
    ['按照答复结果，不予公开2件，不予处理3件', [GRANTED, DENIED, REFUSED]],
    ['按照情形，不予公开2件，不予处理3件', [GRANTED, DENIED, REFUSED]],
    ['经研究，不予公开2件，不予处理3件', [GRANTED, DENIED, REFUSED]],
    ['因涉密，经研究，不予公开2件，不予处理3件', [GRANTED, DENIED, REFUSED]],
    ['不予公开（国家秘密）2件，不予处理3件', [GRANTED, REFUSED]],
    ['不予公开 2件，不予处理3件', [GRANTED, DENIED, REFUSED]],
    ['（经研究）不予公开2件，不予处理3件', [GRANTED, DENIED, REFUSED]],
  ])('%s', (text, expected) => {
    expect(stated(`收到政府信息公开申请15件，予以公开10件，${text}。`)).toEqual([RECEIVED, ...expected]);
  });

  test.each([
    ['不予公开2件', [undefined, undefined]],
    ['因涉密不予公开2件', [undefined, true]],
    ['涉密等不予公开2件', [undefined, undefined]],
    ['因涉密等原因不予公开2件', [undefined, undefined]],
  ])('one alone leaves out those with another reason: %s', (text, expected) => {
    const statements = statementsOf([paragraph(`收到申请15件，予以公开10件，${text}。`, 'requests')], OFFICE);
    expect(statements.map(({ meaning }) => meaning)).toEqual(['received-or-with-carried', 'granted', 'denied']);
    expect(statements.slice(1).map(({ some }) => some)).toEqual(expected);
  });
});

describe('a part is not all', () => {
  test.each([
    ['其中，今年收到政府信息公开申请15件。', []],
    ['其中收到政府信息公开申请15件。', []],
    ['其中提升服务，今年收到政府信息公开申请15件。', [RECEIVED]],
    ['其中，提升服务，今年收到政府信息公开申请15件。', [RECEIVED]],
    ['收到政府信息公开申请15件，其中：收到政府信息公开申请12件。', [RECEIVED]],
    ['收到政府信息公开申请15件，其中，办理12件。', [RECEIVED]],
    ['收到政府信息公开申请15件，其中办理12件。', [RECEIVED]],
    ['收到政府信息公开申请15件，办理12件。', [RECEIVED, 'handled 12']],
  ])('%s', (text, expected) => expect(stated(text)).toEqual(expected));
});

describe('answers, where some need none', () => {
  test.each([
    ['收到政府信息公开申请15件，办结15件，撤回1件。', [RECEIVED]],
    ['收到政府信息公开申请15件，办理15件，撤回1件。', [RECEIVED]],
    ['收到政府信息公开申请15件，办结15件，均延期办理。', [RECEIVED]],
    ['收到政府信息公开申请15件，办结15件。', [RECEIVED, 'answered 15']],
    ['收到政府信息公开申请15件，公开10件，不予公开2件，撤回1件。', [RECEIVED, GRANTED, DENIED]],
  ])('%s', (text, expected) => expect(stated(text)).toEqual(expected));
});

describe('words behind a number', () => {
  test.each([
    ['收到15件政府信息公开申请。', [RECEIVED]],
    ['今年15件政府信息公开申请。', [RECEIVED]],
    ['答复15件政府信息公开申请。', ['answered 15']],
    ['今年收到15件申请公开信息。', [RECEIVED]],
    ['收到15件、政府信息公开申请4件。', []],
    ['收到15件及政府信息公开申请4件。', []],
    ['收到15件和政府信息公开申请有关。', []],
    ['收到政府信息公开申请15件投诉。', []],
    ['收到政府信息公开申请15件主动公开。', []],
    ['收到政府信息公开申请15件，1件尚未到期限，结转下年度办理。', [RECEIVED, CARRIED]],
    ['收到政府信息公开申请15件，1件因尚未到期限，结转下年度办理。', [RECEIVED, CARRIED]],
    ['收到政府信息公开申请15件，1件，结转下年度办理。', [RECEIVED, CARRIED]],
    ['收到政府信息公开申请15件，1件，答复完毕。', [RECEIVED]],
    ['收到政府信息公开申请15件，1件答复，结转下年度办理。', [RECEIVED, 'answered 1']],
  ])('%s', (text, expected) => expect(stated(text)).toEqual(expected));

  test.each([
    ['收到15件投诉。', []],
    ['收到15件主动公开。', []],
    ['收到15件。', ['received-or-with-carried 15']],
    ['新收15件，上年结转2件。', [RECEIVED, 'carried-in 2']],
    ['收到15件，上年结转2件。', ['received-or-with-carried 15', 'carried-in 2']],
    ['新收政府信息公开申请15件，上年结转2件。', ['received-or-with-carried 15', 'carried-in 2']],
  ])('in the section of requests: %s', (text, expected) => expect(stated(text, 'requests')).toEqual(expected));
});

describe('a further number of requests right behind the first', () => {
  test.each([
    ['收到政府信息公开申请15件、公开申请3件。', []],
    ['收到政府信息公开申请15件和要求公开3件。', []],
    ['收到政府信息公开申请15件，和要求公开3件。', [RECEIVED]],
  ])('%s', (text, expected) => expect(stated(text)).toEqual(expected));
});
