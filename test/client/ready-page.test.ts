import { describe, expect, it } from 'vitest';
import { NO_LINKS, readyPage } from '../../client/src/ready/page.ts';
import { zhCn } from '../../client/src/words/zh-cn.ts';
import type { Ready } from '../../server/src/lsp/ready.ts';

const RANGE = { start: { line: 3, character: 1 }, end: { line: 3, character: 2 } };

const ANSWER: Ready = {
  isReady: false,
  title: '可以公布了吗：<b>云岭市档案局</b>',
  verdict: '还不能公布。',
  parts: [
    { heading: '要改正的错误（1 处）', entries: [{ words: '应为 1，写作 5 & "更多"', range: RANGE }] },
    { heading: '程序看不出的', entries: [{ words: '经过审签。', range: null }] },
  ],
};

const say = (key: keyof typeof zhCn): string => zhCn[key];

describe('the page of the answer', () => {
  const links = { save: 'command:save', of: ({ range }: { range: unknown }) => (range ? 'command:go' : null) };
  const page = readyPage(ANSWER, links, 'abc', say);

  it('has a box in front of every entry, and links where there is a place', () => {
    expect(page.match(/<input type="checkbox"/g)).toHaveLength(2);
    expect(page.match(/<a href="command:go">/g)).toHaveLength(1);
    expect(page).toContain('<a href="command:save">存为网页，用来打印</a>');
  });

  it('takes words for words, and allows no script and nothing from elsewhere', () => {
    expect(page).toContain('&lt;b&gt;云岭市档案局&lt;/b&gt;');
    expect(page).toContain('应为 1，写作 5 &amp; &quot;更多&quot;');
    expect(page).not.toContain('<script');
    expect(page).toContain('default-src &#39;none&#39;; style-src &#39;nonce-abc&#39;');
  });

  it('that is saved for printing has boxes and no links', () => {
    const saved = readyPage(ANSWER, NO_LINKS, 'abc', say);
    expect(saved.match(/<input type="checkbox"/g)).toHaveLength(2);
    expect(saved).not.toContain('<a ');
  });
});
