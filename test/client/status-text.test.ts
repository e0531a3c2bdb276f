import { describe, expect, it } from 'vitest';
import { type Counts, countsText, statusLinks, statusText } from '../../client/src/status-text.ts';
import { speaker } from '../../client/src/words/words.ts';
import type { Status } from '../../server/src/lsp/status.ts';

const say = speaker('zh-cn', 'zh-cn');
const NONE: Counts = { error: 0, warning: 0, information: 0, hint: 0 };
const status = (changes: Partial<Status>): Status => ({
  uri: 'file:///r.txt',
  version: 1,
  recognised: true,
  agency: '云岭市档案局',
  year: 2020,
  form: 2019,
  counts: NONE,
  accepted: 0,
  off: 0,
  excluded: false,
  identities: { hold: 40, checked: 40, total: 40 },
  tables: [],
  ...changes,
});

describe('the status item', () => {
  it('tells year, form, identities, agency and that nothing was found', () => {
    expect(statusText(status({}), say)).toEqual({
      bar: '年报 40/40 ✓',
      text: '2020 年度（2019 年式样） · 勾稽关系 40/40 ✓',
      detail: '云岭市档案局 · 没有发现问题',
      level: 'information',
    });
  });

  it('tells broken identities and the number of findings', () => {
    const counts = { ...NONE, error: 2, hint: 1 };
    expect(statusText(status({ counts, identities: { hold: 38, checked: 40, total: 40 } }), say)).toEqual({
      bar: '年报 38/40 · 2 错',
      text: '2020 年度（2019 年式样） · 勾稽关系 38/40 ✗',
      detail: '云岭市档案局 · 2 个错误、1 条提示',
      level: 'error',
    });
  });

  it('never leaves out what was accepted', () => {
    expect(statusText(status({ accepted: 2 }), say).detail).toBe('云岭市档案局 · 没有发现问题 · 已接受 2 处');
  });

  it('does not call a report sound whose identities were not all checked', () => {
    const { bar, text, detail } = statusText(status({ identities: { hold: 30, checked: 30, total: 40 } }), say);
    expect(text).toBe('2020 年度（2019 年式样） · 勾稽关系 30/40');
    expect(detail).toContain('10 条未核对');
    expect(bar).toBe('年报 30/40');
  });

  it('does not call a report with warnings sound', () => {
    expect(statusText(status({ counts: { ...NONE, warning: 3 } }), say).bar).toBe('年报 40/40 · 3 警告');
    const english = speaker('en', 'en');
    expect(statusText(status({ counts: { ...NONE, error: 1 } }), english).bar).toBe('Report 40/40 · 1 error');
  });

  it('says what is not known', () => {
    expect(statusText(undefined, say)).toMatchObject({ bar: '年报：正在检查', text: '正在检查' });
    expect(statusText(status({ recognised: false }), say).text).toBe('没有认出年报');
    expect(statusText(status({ excluded: true }), say).text).toBe('设置里写明不检查');
    expect(statusText(status({ year: null, agency: null }), say).text).toContain('年度不明');
    expect(statusText(status({ form: null }), say).text).toMatch(/^2020 年度 ·/);
    expect(statusText(status({ counts: { ...NONE, warning: 1 } }), say).level).toBe('warning');
  });
});

it('counts leave out levels without findings', () => {
  expect(countsText({ ...NONE, warning: 3 }, say)).toBe('3 个警告');
  expect(countsText(NONE, say)).toBe('没有发现问题');
});

describe('what can be done from the status item', () => {
  const hints = status({ counts: { ...NONE, hint: 3 } });

  it('lists hints, and lists them no more', () => {
    expect(statusLinks(hints, false, say)).toEqual([
      {
        text: '3 条提示只在正文里标出，没有列在“问题”里。',
        title: '列出提示',
        command: 'gongkai.toggleHints',
      },
    ]);
    expect(statusLinks(hints, true, say)).toMatchObject([
      { text: '3 条提示也列在“问题”里。', title: '不再列出提示', command: 'gongkai.toggleHints' },
    ]);
    expect(statusLinks(hints, false, speaker('en', 'en'))).toMatchObject([
      { text: '3 hints are only marked in the text, and not listed in Problems.' },
    ]);
  });

  it('leads to what is accepted and what is switched off', () => {
    expect(statusLinks(status({ accepted: 2, off: 1 }), false, say)).toEqual([
      { text: '已接受 2 处，不再检查 1 类。', title: '查看、撤回', command: 'gongkai.showQuieted' },
    ]);
    expect(statusLinks(status({ off: 1 }), false, say)).toHaveLength(1);
    expect(statusLinks({ ...hints, accepted: 1 }, false, say)).toHaveLength(2);
  });

  it('is nothing where nothing is known, or nothing is quiet', () => {
    expect(statusLinks(undefined, false, say)).toEqual([]);
    expect(statusLinks(status({}), false, say)).toEqual([]);
  });
});
