import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readyPage } from '../../../client/src/ready/page.ts';
import { rollUpPage } from '../../../client/src/roll-up/page.ts';
import { speaker } from '../../../client/src/words/words.ts';
import { themesFrom, violationsOn } from './axe.ts';
import { browser, dress } from './stage.ts';

const say = speaker('zh-cn', 'zh-cn');
const RANGE = { start: { line: 3, character: 1 }, end: { line: 3, character: 2 } };

const READY = readyPage(
  {
    isReady: false,
    title: '可以公布了吗：云岭市档案局',
    verdict: '还不能公布。',
    parts: [
      { heading: '要改正的错误（1 处）', entries: [{ words: '应为 1，写作 5', range: RANGE }] },
      { heading: '程序看不出的', entries: [{ words: '经过审签。', range: null }] },
    ],
  },
  { save: 'command:save', of: ({ range }) => (range ? 'command:go' : null) },
  'abc',
  say,
);

const ROLLED = rollUpPage(
  '汇总：云岭市人民政府',
  {
    text: '年报',
    parts: [
      { heading: '计入 1 份。', entries: [] },
      { heading: '计入：', entries: [{ words: '水务局（水务局.txt）', file: 'file:///a.txt' }] },
      { heading: '缺：', entries: [{ words: '林业局', file: null }] },
    ],
    isComplete: false,
    own: null,
  },
  { file: (address) => `command:open?${address}`, against: { href: 'command:compare', name: '政府.txt' } },
  say,
);

let chromium: Browser;
beforeAll(async () => void (chromium = await browser()), 60_000);
afterAll(() => chromium.close());

describe.each(themesFrom(2))('in %s', (theme) => {
  it.each([
    ['whether a report can be published', READY],
    ['who was counted in a sum', ROLLED],
  ])('everybody can read the page that tells %s', async (_, html) => {
    const page = await chromium.newPage({
      colorScheme: theme === 'light' ? 'light' : 'dark',
      forcedColors: theme === 'high-contrast' ? 'active' : 'none',
    });
    await page.setContent(html);
    await dress(page, theme);
    expect(await violationsOn(page)).toEqual([]);
  });
});
