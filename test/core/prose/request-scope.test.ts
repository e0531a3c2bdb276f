import { describe, expect, test } from 'vitest';
import { stated } from '../../support/stated.ts';

const RECEIVED = 'received 15';
const ANSWERED = 'answered 15';

describe('a running total', () => {
  const DIVIDED = ['received-or-with-carried 15', 'received 12', 'carried-in 3'];
  test.each([
    ['累计收到政府信息公开申请15件，本年新收12件，上年结转3件。', DIVIDED],
    ['累计收到政府信息公开申请15件，本年度新收12件，上年结转3件。', DIVIDED],
    ['累计收到政府信息公开申请15件，当年新收12件，上年结转3件。', DIVIDED],
    ['累计收到政府信息公开申请15件；今年新收12件，上年结转3件。', []],
    ['累计收到政府信息公开申请15件，上年结转3件。', []],
    ['累计办理政府信息公开申请15件，今年新收12件。', ['handled 15', 'received 12']],
  ])('%s', (text, expected) => expect(stated(text)).toEqual(expected));
});

describe('who did it, and how the requests came', () => {
  test.each([
    ['对收到的政府信息公开申请15件。', [RECEIVED]],
    ['对 收到的政府信息公开申请15件。', [RECEIVED]],
    ['对外收到的政府信息公开申请15件。', []],
    ['对15件政府信息公开申请答复。', [ANSWERED]],
    ['网上答复政府信息公开申请15件。', []],
    ['网上答复；答复政府信息公开申请15件。', [ANSWERED]],
    ['公开申请网上答复；答复政府信息公开申请15件。', [ANSWERED]],
    ['规范网上办理，答复政府信息公开申请15件。', [ANSWERED]],
    ['规范申请公开的网上办理，答复政府信息公开申请15件。', []],
    // A subject in the clause of what was received; anywhere in the matter of what was answered.
    ['财政局指导，收到政府信息公开申请15件。', [RECEIVED]],
    ['财政局指导申请公开，收到政府信息公开申请15件。', [RECEIVED]],
    ['财政局指导，答复政府信息公开申请15件。', [ANSWERED]],
    ['财政局指导申请公开，答复政府信息公开申请15件。', []],
    ['答复政府信息公开申请15件，投诉15件。', [ANSWERED]],
    ['财政局指导，自然人政府信息公开申请10件。', ['applicant/natural 10']],
    ['财政局指导申请公开，自然人政府信息公开申请10件。', ['applicant/natural 10']],
  ])('%s', (text, expected) => expect(stated(text)).toEqual(expected));
});

describe('requests that are named by being new', () => {
  test.each([
    ['新收申请15件。', [RECEIVED]],
    ['新收的申请15件。', [RECEIVED]],
    ['新收15件。', []],
    ['登记申请15件。', []],
    ['规范投诉，新收申请15件。', []],
    ['今年新收申请15件，结转下年度3件。', [RECEIVED, 'carried-out 3']],
    ['规范投诉，结转下年度3件。', []],
  ])('%s', (text, expected) => expect(stated(text)).toEqual(expected));
});
