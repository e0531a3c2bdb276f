import { describe, expect, it } from 'vitest';
import { rollUpPage } from '../../client/src/roll-up/page.ts';
import { speaker } from '../../client/src/words/words.ts';
import type { RolledUp } from '../../server/src/lsp/roll-up.ts';

const ROLLED: RolledUp = {
  text: '年报',
  parts: [
    { heading: '计入 1 份。', entries: [] },
    { heading: '计入：', entries: [{ words: '<b>水务局</b>（a.txt）', file: 'file:///a.txt' }] },
    { heading: '缺：', entries: [{ words: '林业局', file: null }] },
  ],
  isComplete: false,
  own: null,
};

const say = speaker('zh-cn', 'zh-cn');
const file = (address: string) => `command:open?${address}`;

describe('the page of a roll-up', () => {
  const page = rollUpPage('汇总', ROLLED, { file, against: null }, say);

  it('leads to the files of whom it tells, and takes words for words', () => {
    expect(page).toContain('<li><a href="command:open?file:///a.txt">&lt;b&gt;水务局&lt;/b&gt;（a.txt）</a></li>');
    expect(page).toContain('<li>林业局</li>');
    expect(page).toContain('<p>计入 1 份。</p>');
  });

  it('runs and loads nothing', () => {
    expect(page).not.toContain('<script');
    expect(page).toMatch(/default-src &#39;none&#39;; style-src &#39;nonce-[-0-9a-f]+&#39;/);
  });

  it('says that the sums are not saved, where there are any', () => {
    expect(page).toContain(say('rollup/clean', {}));
    expect(rollUpPage('汇总', { ...ROLLED, text: null }, { file, against: null }, say)).not.toContain('class="clean"');
  });

  it('leads to the sums beside the own report', () => {
    const against = { href: 'command:compare', name: '政府.txt' };
    expect(rollUpPage('汇总', ROLLED, { file, against }, say)).toContain(
      '<a href="command:compare">与“政府.txt”逐格对照</a>',
    );
  });
});
